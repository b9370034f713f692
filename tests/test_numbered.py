"""The lines of a numbered list stay together."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.context import Context, Unit
from newsclean.document import Block, Document
from newsclean.language.files import shipped
from newsclean.options import Options
from newsclean.stages.extent import set_extent
from newsclean.stages.subheads.numbered import RULE, keep_numbered


def held(lines: list[str], **options: tuple[str, ...]) -> list[str]:
    """Return the lines that are held of those that are missing, which have the rule that dropped them behind a bar."""
    parts = [line.partition("|") for line in lines]
    blocks = [Block(text, "line", keep=not rule, reason=rule) for text, _, rule in parts]
    context = Context(Document(blocks), Options(**options), [Unit([block], block.text, shipped()) for block in blocks])
    set_extent(context, [block.keep for block in blocks])
    keep_numbered(context)
    return [block.text for block in blocks if block.reason == RULE]


UNLIKE, CAPTION = "boilerplate/unlike-article", "captions/credit-mark"
WAYS = [
    "1. Raise the sails",
    "2. Dress the stone",
    "Text.",
    "3) Oil the gears",
    "4. Weigh the flour",
    "5、Sweep the floor",
]


@pytest.mark.parametrize("rule", [UNLIKE, CAPTION, "teasers/listed"])
def test_what_is_missing_in_a_list_of_which_most_stays_is_held(rule: str) -> None:
    assert held([*WAYS[:4], f"{WAYS[4]}|{rule}", WAYS[5]]) == [WAYS[4]]


def test_a_list_with_letters_has_three_lines() -> None:
    rivers = ["(a) the Lys", "(b) the Rhine", "(c) Po|boilerplate/copyright"]
    assert held(rivers) == ["(c) Po"]
    assert held([rivers[0], "The Rhine flows elsewhere.", rivers[2]]) == []


@pytest.mark.parametrize(
    "lines",
    [
        [*WAYS[:3], *[f"{way}|{UNLIKE}" for way in WAYS[3:5]], WAYS[5]],  # two of five are missing
        [WAYS[0], f"{WAYS[1]}|{UNLIKE}", WAYS[3]],  # three are no list
        [*WAYS[:4], f"{WAYS[4]}|boilerplate/hidden", WAYS[5]],
        [*WAYS[:4], f"14. Weigh the flour|{UNLIKE}", WAYS[5]],
        [*WAYS[:4], f"4.5 tons of flour|{UNLIKE}", WAYS[5]],
    ],
)
def test_other_lines_are_not(lines: list[str]) -> None:
    assert held(lines) == []


def test_a_list_may_lack_a_number_and_stand_twice() -> None:
    gap = [WAYS[0], WAYS[1], WAYS[4], f"{WAYS[5]}|{UNLIKE}"]
    assert held([*gap, "Text."]) == [WAYS[5]]
    assert held([*gap, "Text.", *gap, "Text."]) == [WAYS[5]] * 2


def test_a_list_goes_on_below_the_end_where_nothing_stands_between() -> None:
    below = [f"{way}|boilerplate/after-article" for way in WAYS[5:]]
    assert held([*WAYS[:5], *below]) == [WAYS[5]]
    assert held([*WAYS[:5], "Home|boilerplate/after-article", *below]) == []


def test_the_rule_can_be_switched_off() -> None:
    assert held([*WAYS[:4], f"{WAYS[4]}|{UNLIKE}", WAYS[5]], ignore=(RULE,)) == []


def test_quotes_with_a_name_behind_them_are_no_captions_in_a_list() -> None:
    said = [f"{n}. “I sit by the mill for an hour, and {what}.” (Ann Lee)" for n, what in enumerate(TOLD, 1)]
    said[1:3] = [line.replace(" (Ann Lee)", "") for line in said[1:3]]
    said[4:] = [line.replace(" (Ann Lee)", "") for line in said[4:]]
    text = "\n".join(["Home", "News", *said, "The sisters asked everybody who came to the mill in June.", "Imprint"])
    assert newsclean.clean(text, format="text").text.count("I sit by the mill") == len(TOLD)
    assert newsclean.clean(text, format="text", ignore=(RULE,)).text.count("I sit by the mill") < len(TOLD)


TOLD = [
    "look at the sails until they stop",
    "drink what is left of the tea",
    "count the bags on the cart, which are never twelve",
    "talk to the dog, who knows the way home",
    "write down what I heard on the road",
    "then I go back to the shop and open it again",
]
