"""Streams of other articles, and blocks that stand again and again, hide no short article of a dump."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.context import Unit
from newsclean.document import Block
from newsclean.language.files import shipped
from newsclean.scoring.repeats import repeats
from newsclean.scoring.streams import headed, streams, tickers
from newsclean.stages.boilerplate.endings import Endings
from newsclean.stages.dump.doubtful import keep_doubtful

MENU = "Home News Politics Business Sport Culture Weather Video Podcasts Shop Jobs Motoring Travel".split()
STORY = ["The harbour ferry sails again from Monday, the port said.", "It had been away for four months of repairs."]
ENTRIES = [
    ("Council closes two swimming pools", "The council has voted to close the pools in Hob Lane to save money."),
    ("Baker wins prize with old grain", "A baker from Ashby has won a prize with a loaf of spelt and emmer."),
    ("Train drivers plan three-day strike", "Train drivers are to strike in May after talks about pay have failed."),
    ("Goalkeeper stays until 2032", "The goalkeeper has signed a contract with the club that runs until 2032."),
    ("Storm leaves homes without power", "Thousands of homes were without power on Sunday after a storm."),
]
AGES = {
    "en": ["3 hours ago", "18 hours ago", "2 days ago", "45 minutes ago", "5 hours ago"],
    "de": ["vor 3 Stunden", "vor 18 Stunden", "vor 2 Tagen", "vor 45 Minuten", "vor 5 Stunden"],
    "zh": ["3 小時前", "18 小時前", "2 天前", "45 分鐘前", "5 小時前"],
    "ko": ["3시간 전", "18시간 전", "2일 전", "45분 전", "5시간 전"],
    "tr": ["3 saat önce", "18 saat önce", "2 gün önce", "45 dakika önce", "5 saat önce"],
}
SOURCES = ["The Post", "Coast Weekly", "Holm Radio", "The Post", "Money"]
DIALOG = [
    "Why this ad?",
    "+ This ad is not for me",
    "+ I keep seeing this ad",
    "+ Other reasons",
    "Thanks for your word.",
]


def units_of(scores: dict[str, float], *lines: str) -> list[Unit]:
    """Return units of lines, of a low score but for some."""
    return [Unit([Block(text, "line", score=scores.get(text, 0.1))], text, shipped()) for text in lines]


def found(lines: list[str]) -> list[str]:
    """Return the lines of the streams among some."""
    units = units_of({}, *lines)
    return [lines[i] for stream in streams(units, repeats(units)[0]) for i in stream]


def stream(*parts: list[str] | str) -> list[str]:
    """Return entries of a headline and a summary, h and s, amid other lines, one of each list."""
    return [
        {"h": headline, "s": summary}.get(part, part) if isinstance(part, str) else part[n]
        for n, (headline, summary) in enumerate(ENTRIES)
        for part in parts
    ]


@pytest.mark.parametrize("ages", AGES.values(), ids=AGES.keys())
def test_entries_with_ages_out_of_order_are_a_stream(ages: list[str]) -> None:
    for entries in (
        stream(ages, "h", "s"),
        stream([f"* {source} · {age}" for source, age in zip(SOURCES, ages)], "h", "s"),
        stream(SOURCES, "·", ages, "h", "s"),
        stream("h", "s", ages),
        stream("h", ages, "s"),
        stream("h", "s", SOURCES, ages),
    ):
        assert found([*STORY, *entries, "Imprint"]) == entries


def test_advertisements_interrupt_a_stream() -> None:
    entries = stream(AGES["en"], "h", "s", "Advertisement")
    assert found([*STORY, *entries]) == entries[:-1]
    dialogs = [
        line for line in stream(AGES["en"], "h", "s") for line in ([line] if line[-1] != "." else [line, *DIALOG])
    ]
    assert found([*STORY, *dialogs]) == dialogs[: -len(DIALOG)]


@pytest.mark.parametrize(
    "lines",
    [
        stream(["5 minutes ago", "12 minutes ago", "48 minutes ago", "1 hour ago", "3 hours ago"], "h", "s"),  # posts
        stream(["1 день назад", "2 дня назад", "5 дней назад", "21 день назад", "22 дня назад"], "h", "s"),
        stream(["18:50", "17:43", "16:36", "15:29", "14:22"], "h", "s"),
        stream([f"{day} April 2031" for day in range(3, 8)], "h", "s"),
        stream("h", "s"),
        stream(MENU[1:6], "h", "s"),  # a digest
        stream("h", "s", ["3:12", "2:48", "4:05", "3:33", "2:59"]),  # songs
        stream(AGES["en"], "s"),
        stream(["Ann Lee-Marsh Reeve", "rowan77", "Oluf van Brandt", "Eva Moor", "The Old Sailor"], AGES["en"], "s"),
        stream(AGES["en"], "h", "s")[:9],
    ],
)
def test_other_lines_are_no_stream(lines: list[str]) -> None:
    assert found([*MENU, *STORY, *lines]) == []


def test_a_live_blog_may_have_a_post_pinned_above_it_and_teasers_below() -> None:
    ages = ["4 minutes ago", "16 minutes ago", "51 minutes ago", "1 hour ago", "3 hours ago"]
    blog = stream(ages, "h", "s")
    assert found([*STORY, "9 hours ago", *ENTRIES[0], *blog]) == []
    teasers = stream(AGES["en"], "h", "s")
    assert found([*STORY, *blog, *teasers]) == []
    many = [*blog, *teasers, *stream(AGES["de"], "h", "s"), *stream(AGES["tr"], "h", "s")]
    assert found([*STORY, *many]) == many  # most ages are out of order


@pytest.mark.parametrize("ages", AGES.values(), ids=AGES.keys())
def test_the_short_article_above_a_stream_stays_alone(ages: list[str]) -> None:
    entries = stream(SOURCES, ages, "h", "s")
    page = [*MENU, "Harbour ferry returns", "By Tom Reeve", *STORY, "Advertisement", *entries, "About us", "Contact"]
    document = newsclean.clean("\n".join(page), format="text")
    assert document.text.split("\n")[-3:-1] == STORY
    assert not any(headline in document.text for headline, _ in ENTRIES)
    assert newsclean.clean(document.text).text == document.text


def test_the_entries_stay_where_nothing_else_may_be_the_article() -> None:
    document = newsclean.clean("\n".join([*MENU, *stream(SOURCES, AGES["en"], "h", "s")]), format="text")
    assert any(summary in document.text for _, summary in ENTRIES)
    assert "boilerplate/posts" not in {block.reason for block in document.blocks}


def test_what_the_rules_find_stays_where_they_are_switched_off() -> None:
    page = "\n".join([*MENU, "Harbour ferry returns", *STORY, *stream(AGES["en"], "h", "s")])
    assert ENTRIES[1][1] not in newsclean.clean(page, format="text").text
    assert ENTRIES[1][1] in newsclean.clean(page, format="text", ignore=["boilerplate/posts"]).text


def test_blocks_that_stand_again_and_again_are_dropped_for_a_low_score() -> None:
    lines = [line for headline, summary in ENTRIES[:3] for line in (headline, summary, *DIALOG)]
    units = units_of({text: 0.9 for text in lines if text[-1] == "."}, *lines)
    numbers = {i for i, text in enumerate(lines) if text in DIALOG}
    assert repeats(units)[0] == numbers
    assert repeats(units)[1] == {i for i in numbers if lines[i] != DIALOG[-1]}
    verses = units_of({}, *["Row, row,", "row on", "all day,"] * 3)
    assert repeats(verses) == (set(range(9)), set())
    for unit in units:
        unit.block.score = 0.6  # a refrain
    assert repeats(units)[1] == set()
    assert repeats(units[:14])[0] == set()  # twice is not again and again


FERRY = "港務局今天表示，停航四個月進行維修的渡輪將於下週一恢復航行，票價在今年年底之前不變。"


@pytest.mark.parametrize(
    ("text", "score", "stays"),
    [
        ("船公司說，引擎是全新的，甲板也加固了，比以前更安全。", 0.3, True),
        ("船公司說，引擎是全新的，甲板也加固了，比以前更安全。", 0.2, False),
        ("天下遊戲公益服，今日新開，完全免費，萬人在線同戰沙場！", 0.3, False),
    ],
)
def test_a_doubtful_paragraph_of_a_dense_script_may_be_short(text: str, score: float, stays: bool) -> None:
    keep = [True, False]
    keep_doubtful(units_of({FERRY: 0.9, text: score}, FERRY, text), keep)
    assert keep[1] is stays


def test_a_list_of_short_han_headlines_ends_the_article() -> None:
    listed = [
        line
        for n in "一二三四"
        for line in (f"議會通過關閉泳池{n}", f"議會昨天通過關閉第{n}座泳池，以節省每年超過百萬元的開支。")
    ]
    units = units_of({}, FERRY, FERRY, "更多報導", *listed)
    for unit in units:
        unit.hold()
    assert Endings(units, 0).lists_articles(2)


LONGER = [
    "The engine is new, the deck is stronger than it was, and the bell has been cast again by the smith of Ashby.",
    "“We have tried it in every wind that we could find,” the captain said, who has sailed her for twenty years.",
    "In April the shipping company had still expected her to come back from the yard within a few days only.",
]


def boxes(lines: list[str]) -> list[list[str]]:
    """Return the lines of the boxes with a head among some."""
    return [[lines[i] for i in box] for box in headed(units_of({}, *lines))]


@pytest.mark.parametrize(
    "head",
    [
        "More health and science news",
        "Latest stories from Ashby",
        "Next in Business",
        "Weitere Nachrichten aus Ashby",
        "Más noticias de deportes",
        "Read also",
        "最新港口新聞",
    ],
)
def test_entries_below_a_head_are_of_other_articles(head: str) -> None:
    names = ["Ann Lee", "Ann Lee and Tom Reeve", "Oluf Brand", "Eva Moor", "Hob Lane"]
    for entries in (stream("h", "s"), stream("h", names, "s")):
        assert boxes([*MENU, *STORY, head, *entries, *LONGER]) == [[head, *entries]]


def test_other_lines_below_a_head_are_no_box() -> None:
    entries = stream("h", "s")
    assert boxes([*STORY, "More rain for Ashby", *entries]) == []  # a sub-headline
    assert boxes([*STORY, "More health news", *entries[:4], *LONGER]) == []
    assert boxes([*STORY, "More health news", *entries[:1], *LONGER]) == []
    assert boxes([*STORY, "More health news", *LONGER]) == []


def test_an_article_goes_on_below_a_box_with_a_head() -> None:
    entries = stream("h", ["Ann Lee", "Tom Reeve", "Oluf Brand", "Eva Moor", "Hob Lane"], "s")
    page = [*MENU, "Harbour ferry returns", "By Tom Reeve", *STORY, "More health news", *entries, *LONGER, "About us"]
    document = newsclean.clean("\n".join(page), format="text")
    assert document.text.splitlines()[-5:] == [*STORY, *LONGER]
    assert not any(line in document.text for line in entries)
    assert newsclean.clean(document.text).text == document.text


def test_headlines_below_a_head_of_two_words_are_of_other_articles() -> None:
    headlines = [headline for headline, _ in ENTRIES]
    page = [*MENU, "Top Stories in Health", *headlines, "Harbour ferry returns", "By Tom Reeve", *STORY, *LONGER]
    blocks = newsclean.clean("\n".join(page), format="text").blocks
    assert not any(block.keep for block in blocks if block.text in headlines)
    assert [block.text for block in blocks if block.keep][-5:] == [*STORY, *LONGER]


TIMES = ["14:44", "14.10", "13:54", "13:43", "13h24", "12:08 Uhr", "11:55"]


def ticked(lines: list[str]) -> list[list[str]]:
    """Return the lines of the tickers among some."""
    return [[lines[i] for i in ticker] for ticker in tickers(units_of({}, *lines))]


def test_times_that_go_back_with_hardly_a_paragraph_below_are_a_ticker() -> None:
    headlines = [headline for headline, _ in [*ENTRIES, *ENTRIES[:2]]]
    ticker = [f"* {time} {headline}" for time, headline in zip(TIMES, headlines)]
    assert ticked([*MENU, *STORY, *ticker, "Imprint"]) == [ticker]
    told = [*ticker[:3], ENTRIES[2][1], *ticker[3:5], ENTRIES[4][1], *ticker[5:]]
    assert ticked([*MENU, *STORY, *told, "Imprint"]) == [told]
    apart = [line for time, headline in zip(TIMES, headlines) for line in (time, headline)]
    assert ticked([*STORY, *apart]) == [apart[:-1]]
    assert ticked([*STORY, *ticker[:5]]) == []
    assert ticked([*STORY, *ticker[::-1]]) == []  # a programme
    blog = [line for line, (_, summary) in zip(ticker, ENTRIES * 2) for line in (line, summary)]
    assert ticked([*STORY, *blog]) == []
    page = [*MENU, "Harbour ferry returns", "By Tom Reeve", *STORY, *LONGER, "About us", *told, "Imprint"]
    text = newsclean.clean("\n".join(page), format="text").text
    assert text.splitlines()[-5:] == [*STORY, *LONGER]
