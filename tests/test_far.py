"""Which lines of a dump are so far from any prose that they get no look, and which must get one."""

from __future__ import annotations

import newsclean
from newsclean.context import Unit
from newsclean.judging import flat_context
from newsclean.options import Options
from newsclean.readers.flat import read_flat
from newsclean.scoring import score_flat
from newsclean.scoring.flat_features import FAR_SCORE, FIRST, SECOND, Lines
from newsclean.scoring.lexicon import NO_WORDS

STORY = [
    f"On day {i} the council of Skelby counted {i + 4} gulls on the roof of the mill, and nobody could say why, "
    "since the roof was new and the mayor, who likes gulls, had promised that they would stay away from it."
    for i in range(8)
]
MENU = [f"Section {word}" for word in "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda".split()]
FOOTER = [*MENU[:6], "Privacy policy", *MENU[6:], "3 May 2031"]
LIST = [f"{i + 2} cups of gull feed" for i in range(12)]


def scored(lines: list[str]) -> list[Unit]:
    context, _ = flat_context(read_flat("\n".join(lines)), Options())
    score_flat(context, context.units)
    return context.units


def far(lines: list[str]) -> list[str]:
    return [unit.text for unit in scored(lines) if unit.far]


def test_a_marked_menu_is_far_but_not_its_lines_near_the_article() -> None:
    assert far([*STORY, *FOOTER]) == FOOTER[3:]
    assert far([*FOOTER, *STORY]) == FOOTER[:-3]


def test_far_lines_share_one_score() -> None:
    units = scored([*STORY, *FOOTER])
    assert {unit.score for unit in units if unit.far} == {FAR_SCORE}
    assert all(unit.score > 0.5 for unit in units[: len(STORY)])


def test_a_list_below_the_article_is_looked_at() -> None:
    assert not far([*STORY, *LIST])
    assert not set(LIST) & set(far([*FOOTER, *STORY, *LIST]))


def test_short_prose_makes_nothing_far() -> None:
    assert not far([*STORY[:2], *FOOTER])


def test_paragraphs_in_a_menu_are_looked_at() -> None:
    teaser = (
        "Skelby counts its gulls again next week, the mill says, and everybody with eyes is welcome to come and help."
    )
    assert teaser not in far([*STORY, *FOOTER, teaser, *FOOTER])


def test_lists_in_chinese_are_looked_at_further_from_the_prose() -> None:
    story = [
        f"第{i}天，镇议会在磨坊的屋顶上数了{i + 4}只海鸥，没有人知道为什么，因为屋顶是新的，镇长很喜欢海鸥。"
        for i in range(20)
    ]
    listed = [f"{i}、海鸥饲料" for i in range(16)]
    assert not far([*story, *listed, "版权所有"])


def test_far_lines_are_named_by_their_markers_and_dates() -> None:
    reasons = {b.text: b.reason for b in newsclean.clean("\n".join([*STORY, *FOOTER])).blocks}
    assert reasons["3 May 2031"] == "credits/dateline"
    assert reasons["Section kappa"] == "boilerplate/after-article"


def test_rows_are_made_for_near_lines_only() -> None:
    texts = [*STORY, *FOOTER]
    asked: list[int] = []

    def weigh(number: int) -> tuple[float, float, float]:
        asked.append(number)
        return NO_WORDS

    lines = Lines(texts, [int(text == "Privacy policy") for text in texts], weigh)
    rows = list(lines.first_rows())
    assert [row is None for row in rows] == lines.far
    assert {len(row) for row in rows if row is not None} == {len(FIRST)}
    assert asked == [i for i in range(len(texts)) if not lines.far[i] or not lines.far[i - 1]]
    second = list(lines.second_rows([FAR_SCORE if row is None else 0.5 for row in rows]))
    assert [row is None for row in second] == lines.far
    assert {len(row) for row in second if row is not None} == {len(SECOND)}
