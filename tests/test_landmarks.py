"""What tells where an article begins and ends in a dump: its title, lines with dates, stretches of kept lines."""

from __future__ import annotations

import pytest

from newsclean.scoring.flat_features import FAR, FIRST, SECOND, Lines
from newsclean.scoring.lexicon import NO_WORDS

STORY = [
    f"On day {i} the council of Skelby counted its gulls on the roof of the mill, and nobody could say why they came, "
    "since the roof was new and the mayor had promised that they would stay away from it."
    for i in range(4)
]
COMMENTS = ["Ann Lee says:", "3 May 2031 at 6:34 am", "I like gulls, and the mill is theirs as much as it is ours."]


def lines_of(texts: list[str]) -> Lines:
    return Lines(texts, [0] * len(texts), lambda number: NO_WORDS)


def column(rows: list[tuple[float, ...] | None], names: tuple[str, ...], name: str) -> list[float | None]:
    return [None if row is None else row[names.index(name)] for row in rows]


def test_the_headline_is_the_line_that_the_title_of_the_page_holds() -> None:
    texts = ["Gulls on the roof of the mill | Skelby Times", "Home", "Gulls on the roof of the mill", *STORY]
    lines = lines_of(texts)
    assert lines.title == texts[0]
    assert column(list(lines.first_rows()), FIRST, "title_before") == [FAR, FAR, 0, 1, 2, 3, 4]


@pytest.mark.parametrize(
    "first", ["Home", "The roof of the mill in Skelby is new.", "Gulls on the roof of the church | Skelby Times"]
)
def test_without_a_headline_that_repeats_it_the_first_line_is_no_title(first: str) -> None:
    lines = lines_of([first, "Home", "Gulls on the roof of the mill", *STORY])
    assert not lines.title
    assert set(lines.title_before) == {FAR}


@pytest.mark.parametrize(
    "stamp",
    ["3 May 2031", "21:28", "14.30 Uhr", "3.5.31", "2031-05-03", "2 hours ago", "5月3日", "Ann Lee | 03/05/2031"],
)
def test_a_short_line_with_a_date_is_a_stamp(stamp: str) -> None:
    assert lines_of([*STORY, stamp]).stamps == [False] * len(STORY) + [True]


@pytest.mark.parametrize("text", ["Gulls", "7 gulls", "Room 20311", STORY[0] + " This was on 3 May 2031, at 21:28."])
def test_other_numbers_and_prose_are_none(text: str) -> None:
    assert not any(lines_of([*STORY, text]).stamps)


def test_rows_tell_how_near_stamps_are() -> None:
    rows = list(lines_of([*STORY, *COMMENTS * 2]).first_rows())
    assert column(rows, FIRST, "stamp_before")[3:] == [FAR, FAR, 0, 1, 2, 0, 1]
    assert column(rows, FIRST, "stamp_after")[3:] == [2, 1, 3, 2, 1, FAR, FAR]
    assert column(rows, FIRST, "stamps6")[-1] == 2


def test_comments_are_a_stretch_of_their_own() -> None:
    texts = [*STORY, "Share", "Print", "Save", "Send", *COMMENTS]
    scores = [0.8] * len(STORY) + [0.2] * 4 + [0.2, 0.2, 0.6]
    rows = list(lines_of(texts).second_rows(scores))
    assert column(rows, SECOND, "stretch_from_best") == [0] * (len(texts) - 1) + [1]
    assert column(rows, SECOND, "break_before")[-1] == 6
    share = column(rows, SECOND, "stretch_share")
    assert share[0] == column(rows, SECOND, "best_share")[0]
    assert share[-1] is not None and share[0] is not None and share[-1] < 0.1 < share[0]
    assert column(rows, SECOND, "stretch_p")[-1] == pytest.approx(0.6)


def test_a_line_that_is_dropped_between_paragraphs_parts_nothing() -> None:
    scores = [0.8, 0.2, 0.2, 0.8]
    rows = list(lines_of([STORY[0], "Share", "Print", STORY[1]]).second_rows(scores))
    assert set(column(rows, SECOND, "stretch_from_best")) == {0}
