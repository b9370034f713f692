"""Which lines of a text are page numbers and running heads."""

from __future__ import annotations

import pytest

from newsclean.dumps.paging import counted_pages, numbered_heads, page_numbers
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nobody there had seen the\n2\nTHE PAPER\nmayor.\n3\nTHE PAPER\nSnow.\n", [1, 2, 4, 5]),
        ("Nobody there had seen the\nTHE PAPER\n2\nmayor.\nTHE PAPER\n3\nSnow.\n", [1, 2, 4, 5]),
        ("Nobody had seen the mayor.\n2\nTHE PAPER\nRain.\n3\nTHE PAPER\nSnow.\n", []),
        ("Nobody there had seen the\n2\nTHE TOWN\nmayor.\n3\nTHE SEA\nSnow.\n", [1, 4]),  # each page has its own head
        ("Nobody there had seen the\nPicture: the town\n2\nmayor.\nRain.\n3\nSnow.\n", [2, 5]),
        ("1\nthe town lies dark and still beneath\nthe moon.\n2\nthe sea is grey.\n", []),  # verses
        ("1\nהעירייה תסגור את בריכות השחייה\nכך הוחלט.\n2\nהאופה זכה בפרס על לחם עתיק\nכך נמסר.\n", []),  # heads
    ],
)
def test_a_sentence_runs_over_a_bare_number_and_the_heads_beside_it(text: str, expected: list[int]) -> None:
    assert page_numbers(read_flat(text).blocks) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("THE PAPER      Monday      4\nRain.\nTHE PAPER        Monday     5\nSnow.\n", [0, 2]),
        ("4       THE PAPER\nRain.\nTHE PAPER       5\nWind.\n6       THE PAPER\nSnow.\n", [0, 2, 4]),
        ("4       THE PAPER\nRain.\nMonday       5\nWind.\n6       THE PAPER\nSnow.\n", [0, 4]),
        ("Ferries       12\nRain.\nFerries       40\n", []),
        ("Ferries       4\nTrains       5\nBuses       6\n", []),
        ("Chapter 1\nRain.\nChapter 2\nSnow.\n", []),
    ],
)
def test_heads_that_hold_the_number_of_their_page(text: str, expected: list[int]) -> None:
    assert numbered_heads(read_flat(text).blocks) == expected
