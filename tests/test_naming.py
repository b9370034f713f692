"""Lines that only the score drops carry the reason that a reader would give."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.context import Context, Landmarks, Unit
from newsclean.document import Block, Document
from newsclean.language.files import shipped
from newsclean.options import Options
from newsclean.rules import UNLIKE_RULE
from newsclean.stages.extent import set_extent
from newsclean.stages.naming import name_dropped

PROSE = "The harbour board voted on Tuesday to keep the ferry running through the winter."
NAMES = ["Harbour", "Ferries", "Council", "Weather"]


def reasons(*dropped: str, rule: str = UNLIKE_RULE, **options: tuple[str, ...]) -> list[str]:
    """Return the reasons of lines that are dropped between two paragraphs; of those that stay, an empty one."""
    kept = [Block(PROSE, "line", keep=True) for _ in range(2)]
    blocks = [kept[0], *[Block(text, "line", keep=False, reason=rule) for text in dropped], kept[1]]
    units = [Unit([block], block.text, shipped()) for block in blocks]
    context = Context(Document(blocks), Options(**options), units)
    context.landmarks = Landmarks(separators=frozenset(["Story continues"]))
    set_extent(context, [block.keep for block in blocks])
    name_dropped(context)
    assert all(block.keep for block in kept)
    return ["" if block.keep else block.reason for block in blocks[1:-1]]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Story continues", "boilerplate/repeated"),
        ("*", "boilerplate/marker"),
        ("Share this article", "boilerplate/marker"),
        ("News | Sport | Weather | Culture", "boilerplate/menu-line"),
        ("© 2031 The Harbour Gazette", "boilerplate/copyright"),
        ("The mayor was not there.", UNLIKE_RULE),
    ],
)
def test_words_and_form_name_what_the_score_drops(text: str, reason: str) -> None:
    assert reasons(text) == [reason]


def test_short_lines_in_a_row_are_a_list() -> None:
    assert reasons(*NAMES) == ["boilerplate/list"] * 4
    assert reasons(*NAMES[:3]) == [UNLIKE_RULE] * 3
    assert reasons(*NAMES[:2], "Log in", "Story continues", NAMES[2]) == [
        *["boilerplate/list"] * 3,
        "boilerplate/repeated",
        "boilerplate/list",
    ]
    assert reasons(*NAMES[:2], PROSE, *NAMES[2:]) == [UNLIKE_RULE] * 5


def test_a_reason_that_says_what_it_is_stays() -> None:
    assert reasons("Share this article", rule="captions/figure") == ["captions/figure"]


def test_what_is_named_by_a_rule_that_is_switched_off_stays_in_the_text() -> None:
    lines = ["Share this article", PROSE, *NAMES]
    assert reasons(*lines, ignore=("boilerplate/list",)) == ["boilerplate/marker", UNLIKE_RULE, *[""] * 4]


def test_a_whole_dump_is_explained_by_such_names() -> None:
    paragraph = "Its members said that {} would have cost the islands their only link to the mainland for five months."
    things = ["the plan", "a pause", "the sale", "a smaller boat"]
    lines = ["Harbour board keeps the ferry", ""]
    for thing in things:
        lines += [paragraph.format(thing), "Article content", "*"]
    document = newsclean.clean("\n".join([*lines, paragraph.format("the end of it")]))
    named = {block.text: block.reason for block in document.dropped()}
    assert named["Article content"] == "boilerplate/repeated"
    assert UNLIKE_RULE not in named.values()
