"""Which lines of a text are page numbers and running heads."""

from __future__ import annotations

import pytest

from newsclean.paging import counted_pages
from newsclean.readers.flat import read_flat


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rain.\nTHE PAPER\nPage 2\nWind.\nTHE PAPER\nPage 3\nSnow.\n", [1, 2, 4, 5]),
        ("Rain.\nPage 2\nWind.\nPage 3\nSnow.\n", [1, 3]),
        ("Rain.\nPage 2\nWind.\n", []),
        ("Rain.\nPage 2\nWind.\nPage 7\nSnow.\n", []),
        (
            "Rain.\nhttps://example.org/rain 1/2\n1/2/31, 8:15 AM\nRain | Post\n"
            "Wind.\nhttps://example.org/rain 2/2\n1/2/31, 8:15 AM\nRain | Post\nSnow.\n",
            [1, 2, 3, 5, 6, 7],
        ),
        ("Rain.\n2\nWind.\n3\nSnow.\n", []),
    ],
)
def test_page_numbers_that_count_up_and_what_stands_beside_them(text: str, expected: list[int]) -> None:
    assert counted_pages(read_flat(text).blocks) == expected
