"""The rows that describe the blocks of a page: a number for each name, for whichever blocks are asked about."""

from __future__ import annotations

from itertools import chain

import pytest

from newsclean.options import Options
from newsclean.readers import read
from newsclean.scoring.flat_features import Lines
from newsclean.scoring.html_features import FIRST, SECOND, Words, first_rows, second_rows
from newsclean.scoring.lexicon import NO_WORDS

STORY = "The ferry to Skelby sails twice a day, and once at night, when the tide and the crew allow it. " * 2
PAGE = (
    "<title>The night ferry</title><body><ul><li><a href=/a>Harbour</a><li><a href=/b>Weather</a></ul>"
    f"<h1>The night ferry</h1><div><p>{STORY}<p>{STORY}Again.<p>{STORY}</div><p>Share"
)


def rows_of(page: str, score: float) -> tuple[list[tuple[float, ...] | None], list[tuple[float, ...] | None]]:
    document = read(page.encode(), Options(format="html"))
    first, found = first_rows(document, document.blocks)
    scores = [0.0 if row is None else score for row in first]
    words = Words(lambda: [0] * len(scores), lambda number: NO_WORDS)
    return first, second_rows(found, first, scores, words)


def test_rows_have_a_number_for_each_name() -> None:
    first, second = rows_of(PAGE, 0.5)
    assert [row is None for row in first] == [True, True, False, False, False, False, False]
    assert [row is None for row in second] == [row is None for row in first]
    assert {len(row) for row in first if row is not None} == {len(FIRST)}
    assert {len(row) for row in second if row is not None} == {len(SECOND)}


def test_all_numbers_are_floats_for_the_trees_compare_these_fast() -> None:
    rows = [*chain(*rows_of(PAGE, 0.5))]
    lines = Lines(["Harbour", STORY, STORY + "Again.", "Home", STORY], [0, 0, 0, 3, 0], lambda number: NO_WORDS)
    rows += [*lines.first_rows(), *lines.second_rows([0.5] * 5)]
    assert {type(number) for row in rows if row is not None for number in row} == {float}


def test_sure_blocks_get_no_second_row() -> None:
    assert rows_of(PAGE, 0.95)[1] == [None] * 7


@pytest.mark.parametrize("page", ["<p>Share", "<a href=/a>Harbour</a>", "<body>"])
def test_pages_of_one_block_or_none_have_rows_too(page: str) -> None:
    first, second = rows_of(page, 0.5)
    assert len(first) == len(second)
    assert {len(row) for row in first if row is not None} <= {len(FIRST)}


def test_numbers_are_found_by_their_names() -> None:
    first, _ = rows_of(PAGE, 0.5)
    columns = dict(zip(FIRST, zip(*[row for row in first if row is not None], strict=True), strict=True))
    assert columns["title_offset"] == (0, 1, 2, 3, 4)
    assert columns["heading_distance"] == (0, 1, 2, 3, 4)
    assert columns["repeated"] == (0, 0, 0, 1, 0)
    assert columns["to_mass_before"] == (60, 60, 1, 1, 1)
    assert columns["in_best"] == (False, True, True, True, False)
    assert columns["prev_length"] == (7, 15, 189, 196, 189)
