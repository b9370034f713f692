"""What is kept far from the article of a dump, which these tests score themselves, is its own, or not."""

from __future__ import annotations

import pytest
from test_dump import LATER, MENU, STORY, kept_by_score

from newsclean.judging import flat_context
from newsclean.options import Options
from newsclean.readers.flat import read_flat
from newsclean.stages.dump.islands import give_up_islands

FAR = [f"{letter * 4} {number}" for number, letter in enumerate("ABCDEFGHIJKL")]
RANKED = ["1. Lannec harbour", "2. Old mill", "3. Ten islands", "4. The ferry"]
OTHERS = ["A wall falls into the sea", "The wall of Skelby harbour fell into the sea on Friday, and nobody was there."]


def test_labels_far_from_the_article_are_no_part_of_it() -> None:
    scores = dict.fromkeys(RANKED, 0.55) | {LATER[0]: 0.9}
    story = [*STORY, LATER[0]]
    assert kept_by_score([*MENU, *RANKED, *FAR, *story, *MENU], scores) == story
    assert kept_by_score([*MENU, *story, *FAR, *RANKED, *MENU], scores) == story
    # a list of which the score is surer, what is near, and a line as long as a standfirst stay
    sure = dict.fromkeys(RANKED, 0.9) | {LATER[0]: 0.9}
    assert kept_by_score([*MENU, *story, *FAR, *RANKED, *MENU], sure) == [*story, *RANKED]
    long = "The last windmill turns again, forty years on, and what its two owners make of it will be sold on Saturdays"
    assert kept_by_score([*MENU, long, *FAR, *story, *MENU], scores | {long: 0.55})[1:] == story


def test_labels_far_apart_in_many_rows_are_tables() -> None:
    rows = [[f"{label} day on the island, row {n}" for label in ("First", "Second", "Third", "Last")] for n in range(5)]
    scores = dict.fromkeys([line for row in rows for line in row], 0.55)
    for count in (3, 5):
        lines = [line for row in rows[:count] for line in (*FAR, *row)]
        context, _ = flat_context(read_flat("\n".join([*STORY, *lines])), Options())
        for unit in context.units:
            unit.block.score = 0.95 if unit.text in STORY else scores.get(unit.text, 0.05)
        keep = [unit.score > 0.5 for unit in context.units]
        give_up_islands(context.units, keep)
        assert sum(keep) == len(STORY) + (4 * count if count > 3 else 0)


@pytest.mark.parametrize("mark", ["Related articles", "Source: Skelby Post"])
def test_doubtful_paragraphs_far_below_the_article_go_where_a_known_line_parts_them(mark: str) -> None:
    longer = [*STORY, *LATER]
    scores = dict.fromkeys(LATER, 0.9) | dict.fromkeys(OTHERS, 0.55)
    parted = [*MENU, *longer, *FAR[:6], mark, *FAR[6:], *OTHERS, *MENU]
    assert kept_by_score(parted, scores) == longer
    assert OTHERS[1] in kept_by_score(parted, scores | {OTHERS[1]: 0.8})
    assert OTHERS[1] in kept_by_score([*MENU, *longer, *FAR, *OTHERS, *MENU], scores)
    # two paragraphs in a row show that the article goes on
    again = [text.replace("harbour", "pier") for text in OTHERS[1:]]
    assert OTHERS[1] in kept_by_score([*parted[:-5], *again, *MENU], scores | dict.fromkeys(again, 0.55))
