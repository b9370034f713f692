"""Lists whose entries say how long ago each was published are no article."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.context import Context, Unit
from newsclean.document import Block, Document
from newsclean.language.files import shipped
from newsclean.options import Options
from newsclean.rules import POSTS_RULE
from newsclean.stages.boilerplate.aged import drop_aged
from newsclean.stages.extent import set_extent

STORY = "The last windmill of Oster Holm turned again on Sunday, forty years after its sails had been taken down."
HEADLINES = [
    "Harbour wall falls into the sea",
    "Ferry has two captains now",
    "Ten islands without a road",
    "Rain again",
]
AGENDA = [f"{town} | {day} May 2031" for day, town in enumerate(["Skelby", "Lannec", "Dover", "Holm", "Brae"], 3)]
SOURCES = ["The Post", "Coast Weekly", "Holm Radio", "The Post"]


def dropped(lines: list[str]) -> list[str]:
    """Return the lines that go, of lines that are all kept before."""
    blocks = [Block(text, "line", keep=True, score=0.9) for text in lines]
    context = Context(Document(blocks), Options(), [Unit([block], block.text, shipped()) for block in blocks])
    set_extent(context, [block.keep for block in blocks])
    drop_aged(context)
    return [block.text for block in blocks if block.reason == POSTS_RULE]


def listed(ages: list[str], texts: list[str], end: str = "5 hours ago") -> list[str]:
    """Return entries, each below its age, and one age more."""
    return [line for age, text in zip(ages, texts) for line in (age, text)] + [end]


@pytest.mark.parametrize(
    "ages",
    [
        ["12 minutes ago", "2 hours ago", "3 hours ago", "2 days ago"],
        ["3 小时前", "5 小時前", "6 小時前", "2 天前"],
        ["* News • vor 2 Stunden", "+ News • vor 3 Stunden", "News | vor 4 Stunden", "News · 5 March 2031"],
    ],
)
def test_headlines_between_ages_go(ages: list[str]) -> None:
    entries = listed(ages, HEADLINES, ages[0])
    assert dropped([STORY, *entries, "Imprint"]) == entries[:-1]


def test_longer_lines_go_where_sources_stand_before_the_ages() -> None:
    ages = [f"{source} · {n} hours ago" for n, source in enumerate(SOURCES, 2)]
    texts = [f"{headline}. {STORY}" for headline in HEADLINES]
    entries = listed(ages, texts, ages[0])
    assert dropped([STORY, *entries]) == entries[:-1]


def test_summaries_below_a_name_and_a_date_go() -> None:
    names = ["Ann Lee", "Oluf van Brandt", "J. Fell-Holm", "Ann Lee", "Eva Moor"]
    entries = [
        line for name in names for line in (name, "Wednesday November 20, 2031", STORY, "+ Ferry has two captains")
    ]
    gone = dropped([STORY, *entries])
    assert gone == entries[1:-3]
    assert dropped([STORY, *[line for line in entries if line not in names]]) == []  # a chronicle


def test_a_thread_that_is_most_of_the_page_stays() -> None:
    names = ["Ann Lee", "Oluf Brandt", "Eva Moor"] * 10
    entries = [line for n, name in enumerate(names) for line in (name, f"3 May 2031 10:{n + 10}", STORY)]
    assert dropped([STORY, *entries]) == []
    assert dropped([STORY] * 3 + entries) != []


@pytest.mark.parametrize(
    "lines",
    [
        [STORY, *listed(["2 hours ago", "3 hours ago"], HEADLINES)],  # two entries are no list
        listed(["2 hours ago"] * 4, HEADLINES),  # nothing else stays
        [STORY, *listed([f"{n} hours ago" for n in range(2, 6)], [f"{text}. {STORY}" * 2 for text in HEADLINES])],
        [STORY, *listed(["12 March 2031", "13 March 2031", "14 March 2031", "15 March 2031"], HEADLINES)],  # dates
        [STORY, *listed(AGENDA[:4], HEADLINES, AGENDA[4])],
        [STORY, *[line for day in range(3, 9) for line in (f"Sun, May {day}, 2031", "9:30 p.m.", "Book at Post Holm")]],
        [STORY, *[line for text in HEADLINES for line in ("2 hours ago", text, STORY, STORY, STORY)]],  # far apart
    ],
)
def test_other_lines_with_ages_stay(lines: list[str]) -> None:
    assert dropped(lines) == []


def test_the_article_above_such_a_list_stays() -> None:
    entries = listed([f"{n} hours ago" for n in range(2, 6)], HEADLINES)
    text = "\n".join(
        ["Home", "Sport", "Windmill turns again", "By Ann Lee", STORY, STORY.replace("last", "first"), *entries]
    )
    document = newsclean.clean(text, format="text")
    assert document.text.count("windmill") == 2
    assert not any(headline in document.text for headline in HEADLINES)
