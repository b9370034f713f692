"""The marks of a quote before nearly all lines are no part of the text; others are."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.readers.prefixes import without_prefixes

STORY = [
    "The ferryman of Long Sound has given his boat a name at last, after",
    "thirty-one years in which he called it nothing but the boat, and had",
    "to explain himself to every customs officer on both of its shores.",
    "",
    "It is called Patience. His passengers, who had been asked for their",
    "advice, had wanted Rosalind; the ferryman says that a boat which has",
    "waited so long for a name has earned one that fits.",
]
TEXT = "\n".join([" ".join(STORY[:3]), " ".join(STORY[4:])]) + "\n"


@pytest.mark.parametrize(
    "lines",
    [
        [f"> {line}" for line in STORY],
        [f"> {line}".rstrip() for line in STORY],
        [f">> {line}" for line in STORY],
        [f"> > {line}" for line in STORY],
    ],
)
def test_a_text_with_a_mark_before_each_line_is_read_without(lines: list[str]) -> None:
    assert newsclean.clean("\n".join(lines)).text == TEXT


@pytest.mark.parametrize(
    "lines",
    [
        ["1 Norway 12.4", "2 Wales 12.9", "3 Malta 13.0", *(f"{n} Nobody {n + 10}.5" for n in range(4, 12))],
        [f"{n}. Wash the leeks, and wash them again." for n in range(1, 12)],
        [f"{year} was a year without rain in the north of the county." for year in range(2001, 2012)],
        ["He wrote:", *(f"> {line}" for line in STORY[:3]), *STORY[4:]],
        [">be the ferryman", ">have no name for the boat", ">it sails anyway", ">it floats", ">tell nobody"],
    ],
)
def test_numbers_and_marks_that_are_the_texts_own_stay(lines: list[str]) -> None:
    assert without_prefixes(lines) == lines


@pytest.mark.parametrize("options", [{"keep": "paragraphs"}, {"ignore": "paragraphs/markup"}])
def test_marks_of_a_quote_stay_where_the_rule_is_off(options: dict[str, str]) -> None:
    quoted = "\n".join(f"> {line}" for line in STORY)
    assert newsclean.clean(quoted, **options).text.count(">") >= len(STORY) - 1
