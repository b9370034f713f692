"""What the caller knows of a site holds: which pages it is for, what it keeps and drops, and that it stays."""

from __future__ import annotations

import pickle
import re
from collections import Counter
from importlib.metadata import version
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

import newsclean
from newsclean.cli.main import cli
from newsclean.configuration import Loader
from newsclean.document import Document
from newsclean.language.files import markers
from newsclean.language.markers import MarkerList
from newsclean.readers.html import check_selector
from newsclean.sites.rules import PSEUDO_CLASSES, SiteRule, selector_problem

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures" / "site_rules"
PAGES = sorted(p for p in FIXTURES.rglob("*") if p.suffix in (".html", ".txt") and not p.name.endswith(".out.txt"))

PROSE = [
    "The council met on Tuesday evening and agreed, after three hours of debate, to build the bridge by spring.",
    "The mayor, who had warned of the cost, said that he would carry the first stone over the river himself.",
    "Work on the two piers begins in March, when the ice has gone and the water stands at its lowest mark.",
    "A ferry will run until then, every hour in the day and twice in the night, and it will cost nothing at all.",
]


def page(body: str, head: str = "") -> str:
    return f"<!DOCTYPE html><html><head><title>T</title>{head}</head><body>{body}</body></html>"


def story(extra: str = "") -> str:
    return "<article>" + "".join(f"<p>{text}</p>" for text in PROSE) + extra + "</article>"


def verdicts(document: Document) -> list[object]:
    return [
        (b.text, b.keep, b.reason, b.site, [(c.start, c.end, c.reason, c.site) for c in b.cuts], b.output)
        for b in document.blocks
    ]


def rules_of(**lists: object) -> list[SiteRule]:
    return [SiteRule("*", **lists)]  # type: ignore[arg-type]


def clean_both(text: str, **options: object) -> Document:
    """Clean a page by both readers, which must agree."""
    native = newsclean.clean(text, **options)
    soup = newsclean.clean(BeautifulSoup(text, "html.parser"), **options)
    assert verdicts(soup) == verdicts(native)
    assert soup.site_matches == native.site_matches
    return native


# The fixtures


def test_there_are_fixtures() -> None:
    assert len(PAGES) >= 2


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(FIXTURES)))
def test_a_page_becomes_its_article(path: Path) -> None:
    cleaner = newsclean.Cleaner(Loader().load_for(str(path)).options)
    document = cleaner.clean(path.read_bytes(), source=str(path))
    expected = path.with_name(path.stem + ".out.txt").read_text(encoding="utf-8")
    assert document.text.split("\n") == expected.split("\n")
    assert newsclean.clean(path.read_bytes()).text != document.text
    if path.suffix == ".html":
        soup = cleaner.clean(BeautifulSoup(path.read_bytes(), "html.parser"), source=str(path))
        assert verdicts(soup) == verdicts(document)
    else:
        assert cleaner.clean(document.text, source=str(path)).text == document.text


def test_a_page_that_names_its_host_needs_no_folder() -> None:
    [path] = FIXTURES.rglob("ferry.html")
    cleaner = newsclean.Cleaner(Loader().load_for(str(path)).options)
    text = path.read_text(encoding="utf-8")
    assert cleaner.clean(text).text != cleaner.clean(text, source=str(path)).text
    named = text.replace("<head>", '<head><link rel="canonical" href="https://harbour-post.example/2031/ferry">')
    assert cleaner.clean(named).text == cleaner.clean(text, source=str(path)).text


# Which pages a rule is for

RULE = SiteRule("news.example", drop=".ad")
AD = '<p class="ad">Our shop has all you need for the bridge, and a map of the river that shows each stone.</p>'


def dropped(text: str, source: str = "", site: str = "", rule: SiteRule = RULE) -> bool:
    document = newsclean.Cleaner(site=site, site_rules=[rule]).clean(text, source)
    return any(b.reason == "site/drop" for b in document.blocks)


@pytest.mark.parametrize(
    ("head", "source", "site", "wanted"),
    [
        ("", "", "", False),
        ("", "", "news.example", True),
        ("", "", "www.News.Example", True),
        ("", "", "example", False),
        ("", "/data/news.example/a.html", "", True),
        ("", "mirror/WWW.NEWS.EXAMPLE:8080/2031/a.html", "", True),
        ("", "C:\\mirror\\news.example\\a.html", "", True),
        ("", "https://news.example/a", "", True),
        ("", "/data/fakenews.example/a.html", "", False),
        ("", "/data/news.example.html", "", False),
        ("<link rel=canonical href='https://news.example/a'>", "", "", True),
        ("<link rel='CANONICAL nofollow' href='//user@m.news.example:80/a?b#c'>", "", "", True),
        ("<link rel=canonical href='/a'>", "", "", False),
        ("<link rel=alternate href='https://news.example/a'>", "", "", False),
        ("<meta property='og:url' content='https://news.example'>", "", "", True),
        (
            "<meta property=og:url content=https://news.example><link rel=canonical href=https://b.example>",
            "",
            "",
            True,
        ),
        # An option or a path that names a host with rules goes before what the page says.
        ("<link rel=canonical href='https://news.example/a'>", "", "other.example", False),
        ("<link rel=canonical href='https://other.example/a'>", "news.example/a.html", "", True),
    ],
)
def test_a_page_has_the_rules_of_its_host(head: str, source: str, site: str, wanted: bool) -> None:
    assert dropped(page(story(AD), head), source, site) is wanted


def test_the_nearest_folder_tells_the_host() -> None:
    rules = [SiteRule("a.example", drop=".ad"), SiteRule("b.example", keep=".ad")]
    cleaner = newsclean.Cleaner(site_rules=rules)
    assert cleaner.clean(page(story(AD)), "a.example/b.example/p.html").host == "b.example"
    assert cleaner.clean(page(story(AD)), "b.example/a.example/p.html").host == "a.example"


def test_names_of_hosts_are_compared_in_one_form() -> None:
    rule = SiteRule(["Bücher.example"], drop=".ad")
    assert dropped(page(story(AD)), "xn--bcher-kva.example/a.html", rule=rule)
    assert dropped(page(story(AD)), "bücher.example/a.html", rule=rule)


def test_all_rules_of_a_page_hold() -> None:
    rules = [SiteRule("*", drop=".a"), SiteRule("example", drop=".b"), SiteRule("news.example", drop=".c")]
    body = story("".join(f'<p class="{name}">One line of {name} that is here.</p>' for name in "abc"))
    cleaner = newsclean.Cleaner(site_rules=rules)
    for host, count in (("www.news.example", 3), ("other.example", 2), ("other.test", 1), ("", 1)):
        document = cleaner.clean(page(body), f"{host}/x.html")
        assert sum(b.reason == "site/drop" for b in document.blocks) == count, host


@pytest.mark.parametrize(
    "host", ["", "a b", "https://a.example", "a.example/b", "a.example:80", ".example", "a..example"]
)
def test_what_is_no_host_is_refused(host: str) -> None:
    with pytest.raises(newsclean.OptionError, match="is no host"):
        SiteRule(host)


def test_a_path_tells_the_encoding() -> None:
    rule = SiteRule("old.example", encoding="windows-1251")
    data = (
        "Тихо шуршат листья на старом мосту, и никто не помнит, кто его построил и зачем он здесь стоит.\n" * 2
    ).encode("cp1251")
    document = newsclean.Cleaner(site_rules=[rule]).clean(data, "old.example/a.txt")
    assert (document.encoding, document.encoding_source) == ("windows-1251", "given")
    assert newsclean.Cleaner(site_rules=[rule], encoding="koi8-r").clean(data, "old.example/a.txt").encoding == "koi8-r"


# What holds for a text


def test_the_article_is_where_the_rule_says() -> None:
    aside = "".join(f'<div class="x"><p>{text}</p><p>Short line</p></div>' for text in PROSE[:1])
    body = story() + aside
    assert clean_both(page(body)).text.split("\n")[0] == PROSE[0]
    document = clean_both(page(body), site_rules=rules_of(article=".x"))
    assert document.text == f"{PROSE[0]}\nShort line\n"
    reasons = Counter(b.reason for b in document.blocks)
    assert reasons == {"site/article": len(document.blocks)}


def test_words_still_drop_inside_the_article() -> None:
    body = story("<p>Written by Ann Lee</p><nav>Menu</nav><button>Share</button><p>Read more: All about bridges</p>")
    document = clean_both(page(f"<main>{body}</main>"), site_rules=rules_of(article="main"))
    assert document.text.split("\n") == [*PROSE, ""]
    assert {b.reason.partition("/")[0] for b in document.dropped()} == {"credits", "boilerplate", "teasers"}


def test_an_article_that_is_not_there_is_told() -> None:
    rules = rules_of(article=["#body", "#text"])
    document = clean_both(page(story()), site_rules=rules)
    assert document.text.split("\n") == [*PROSE, ""]
    assert "site rule: * article #body; * article #text found no text; judged without it" in document.warnings
    assert not newsclean.clean("\n".join(PROSE), site_rules=rules).warnings


def test_what_is_kept_stays_and_what_is_dropped_goes() -> None:
    body = story('<p class="k">Subscribe to our newsletter</p><p class="d">And so the bridge was built at last.</p>')
    document = clean_both(page(body), site_rules=rules_of(keep=".k", drop=".d"))
    assert document.text.split("\n") == [*PROSE, "Subscribe to our newsletter", ""]


OUTER, INNER = "One outer line of the story.", "One inner line of the story."


@pytest.mark.parametrize(
    ("lists", "body", "kept"),
    [
        # The inner element goes before the outer one.
        ({"drop": ".o", "keep": ".i"}, f'<div class="o"><p>{OUTER}</p><p class="i">{INNER}</p></div>', INNER),
        ({"keep": ".o", "drop": ".i"}, f'<div class="o"><p>{OUTER}</p><p class="i">{INNER}</p></div>', OUTER),
        # In the same place keep goes before drop, and drop before article.
        ({"keep": ".k", "drop": "p.x"}, f'<p class="k x">{INNER}</p><p class="x">{OUTER}</p>', INNER),
        ({"article": "p.x", "drop": ".d"}, f'<p class="d x">{INNER}</p><p class="x">{OUTER}</p>', OUTER),
        # A pattern goes before the elements.
        ({"drop": ".o", "keep_lines": "inner"}, f'<div class="o"><p>{OUTER}</p><p>{INNER}</p></div>', INNER),
        ({"keep": ".o", "drop_lines": "inner"}, f'<div class="o"><p>{OUTER}</p><p>{INNER}</p></div>', OUTER),
        ({"keep_lines": "inner", "drop_lines": "One"}, f"<p>{OUTER}</p><p>{INNER}</p>", INNER),
    ],
)
def test_the_nearest_rule_holds(lists: dict[str, str], body: str, kept: str) -> None:
    document = clean_both(page(story(body)), site_rules=rules_of(**lists))
    assert [line for line in document.text.split("\n") if line.startswith("One ")] == [kept]


def test_a_part_of_a_block_is_cut() -> None:
    advert = '<i class="ad">(advertisement: \n buy  now) </i>'
    body = story(f'<p>The <b>old {advert}bridge</b> is <span class="ad"> closed </span></p>')
    document = clean_both(page(body), site_rules=rules_of(drop=".ad"))
    assert document.text.split("\n")[-2] == "The old bridge is"
    [block] = [b for b in document.blocks if b.cuts]
    assert [block.text[c.start : c.end].strip() for c in block.cuts] == ["(advertisement: buy now)", "closed"]
    assert block.cuts[-1].end == len(block.text)
    assert {c.reason for c in block.cuts} == {"site/drop"}
    assert block.keep
    raw = clean_both(page(body), site_rules=rules_of(drop=".ad"), keep="paragraphs")
    assert "The old bridge is" in raw.text


@pytest.mark.parametrize(
    "markup",
    [
        '<p><span class="ad">Buy now. </span><b class="tide">High tide at nine</b></p>',
        '<table><tr><td class="ad">Buy</td><td class="tide">High</td></tr><tr><td>One</td><td>Two</td></tr></table>',
    ],
    ids=["paragraph", "row"],
)
def test_what_several_rules_drop_between_them_is_dropped(markup: str) -> None:
    document = clean_both(page(story(markup)), site_rules=rules_of(drop=[".ad", ".tide"]))
    [block] = [block for block in document.blocks if block.text.startswith("Buy")]
    assert (block.verdict, block.reason, list(block.cuts)) == ("drop", "site/drop", [])


def test_a_cell_of_a_row_is_cut() -> None:
    rows = "".join(f'<tr><td>Day {n}</td><td class="ad">Buy {n}</td><td>{n} boats</td></tr>' for n in range(1, 5))
    document = clean_both(page(story(f"<table>{rows}</table>")), site_rules=rules_of(drop=".ad", keep="table"))
    assert document.text.split("\n")[4:8] == [f"Day {n}\t{n} boats" for n in range(1, 5)]
    lines = rows.replace("<td>Day", '<td><b class="ad">Ad</b><br>Day')
    document = clean_both(page(story(f"<table>{lines}</table>")), site_rules=rules_of(drop=".ad", keep="table"))
    assert document.text.split("\n")[4:8] == [f"Day {n}\t{n} boats" for n in range(1, 5)]
    whole = clean_both(page(story(f"<table>{rows}</table>")), site_rules=rules_of(drop="table"))
    assert {b.reason for b in whole.blocks if b.kind == "row"} == {"site/drop"}


def test_an_article_in_an_inline_element_is_the_article() -> None:
    body = f'<div><p>Menu</p><font id="zoom">{"<br>".join(PROSE)}</font> Print this <span>page</span></div>'
    document = clean_both(page(body), site_rules=rules_of(article="#zoom"))
    assert document.text.startswith("\n".join(PROSE))
    assert not any(b.keep for b in document.blocks if b.text == "Menu")


def test_regions_are_looked_into_where_a_rule_asks_for_it() -> None:
    foot = f'{story()}<p class="k">Contact us</p><p>Imprint</p>'
    body = f"<nav><ul><li>Home</li></ul></nav><footer>{foot}</footer>"
    document = clean_both(page(body), site_rules=rules_of(article="footer article", keep="footer .k"))
    assert document.text.split("\n") == [*PROSE, "Contact us", ""]
    document = clean_both(page(body), site_rules=rules_of(drop=["nav", "footer"]))
    assert [(b.kind, b.reason) for b in document.blocks] == [("region", "site/drop")] * 2
    assert document.text == ""
    assert document.empty_because == "no article: site rules drop all of its text"
    assert document.warnings == [document.empty_because]


def test_lines_of_pre_are_ruled() -> None:
    body = story('<pre>one line of verse\n<b class="ad">two lines of ads</b>\nthree</pre>')
    document = clean_both(page(body), site_rules=rules_of(drop="pre", keep_lines="^three$"))
    assert [(b.text, b.reason) for b in document.blocks if b.kind == "pre"] == [
        ("one line of verse", "site/drop"),
        ("two lines of ads", "site/drop"),
        ("three", "site/keep"),
    ]


def test_lines_of_flat_text_are_ruled() -> None:
    lines = [PROSE[0], "Subscribe to our newsletter", PROSE[1], "It is 7 o'clock at the bridge.", *PROSE[2:]]
    rules = rules_of(keep_lines="^Subscribe", drop_lines=r"^It is \d+ o'clock")
    cleaner = newsclean.Cleaner(site_rules=rules)
    document = cleaner.clean("\n".join(lines))
    assert document.text.split("\n") == [PROSE[0], lines[1], *PROSE[1:], ""]
    assert [b.reason for b in document.blocks if b.site] == ["site/keep", "site/drop"]
    assert cleaner.clean(document.text).text == document.text


def test_the_sentence_goes_on_over_a_dropped_line() -> None:
    lines = [
        "The council, which had",
        "met for",
        "an hour",
        "in the old hall",
        "by the river, agreed to build it.",
        *PROSE,
    ]
    advert = "++ Tickets ++"
    rules = rules_of(drop_lines=r"^\+\+")
    text = newsclean.clean("\n".join([*lines[:3], advert, *lines[3:]]), site_rules=rules).text
    assert advert not in text
    assert Counter(text.split()) == Counter("\n".join(lines).split())


def test_a_pattern_matches_however_accents_are_written() -> None:
    lines = [*PROSE[:2], "Cafe\u0301 de la gare, ouvert tous les jours.", *PROSE[2:]]
    text = newsclean.clean("\n".join(lines), site_rules=rules_of(drop_lines="^Café")).text
    assert "gare" not in text


def test_long_lines_are_not_matched() -> None:
    line = " ".join(["On and on it goes along the river."] * 40)
    assert len(line) > 1000
    document = newsclean.clean("\n".join([*PROSE, line]), site_rules=rules_of(drop_lines="along"))
    assert line in document.text


def test_markup_does_not_drop_what_is_kept() -> None:
    links = [f"- [{name}](http://{name}.example)" for name in ("one", "two", "three")]
    text = "\n\n".join(["# The bridge", *PROSE, "---", *links, "![A bridge](bridge.png)"])
    assert {b.keep for b in newsclean.clean(text).blocks[-4:]} == {False}
    document = newsclean.clean(text, site_rules=rules_of(keep_lines=[r"\[two\]", "bridge.png"]))
    assert [b.text for b in document.blocks if b.keep][-2:] == [links[1], "![A bridge](bridge.png)"]


def test_too_short_is_no_article_whatever_is_kept() -> None:
    document = newsclean.clean(page(story('<p class="k">Kept</p>')), site_rules=rules_of(keep=".k"), min_length=10_000)
    assert document.text == ""


def test_what_rules_drop_does_not_come_back_from_json_ld() -> None:
    data = '{"@type": "NewsArticle", "articleBody": "' + " ".join(PROSE) + '"}'
    body = page("<p>Home</p>", f'<script type="application/ld+json">{data}</script>')
    assert newsclean.clean(body).text
    document = newsclean.clean(body, site_rules=rules_of(drop="p"))
    assert (document.text, document.warnings) == ("", ["no article: site rules drop all of its text"])


@pytest.mark.parametrize("rule", ["site/article", "site/drop", "site/keep"])
def test_a_rule_can_be_ignored(rule: str) -> None:
    lists = {"article": ".x", "drop": ".ad", "keep": ".k"}
    body = page(story(f'{AD}<p class="k">Share this</p><p class="x">A line of the article.</p>'))
    assert any(b.reason == rule for b in newsclean.clean(body, site_rules=rules_of(**lists)).blocks)
    assert not any(b.reason == rule for b in newsclean.clean(body, site_rules=rules_of(**lists), ignore=rule).blocks)


# Twice is as once


def test_what_a_second_pass_would_lose_is_told() -> None:
    body = page(story('<p class="k">Subscribe to our newsletter</p>'))
    [warning] = newsclean.clean(body, site_rules=rules_of(keep=".k")).warnings
    assert warning.startswith("1 kept line would go when the text is cleaned once more")
    assert newsclean.clean(body, site_rules=rules_of(keep=".k", keep_lines="^Subscribe")).warnings == []


TEXTS = [
    *PROSE,
    "Subscribe to our newsletter",
    "By Ann Lee",
    "Photo: Ann Lee",
    "Related articles",
    "12 May 2031",
    "Home",
]


@settings(max_examples=60)
@given(
    st.lists(st.tuples(st.sampled_from(TEXTS), st.sampled_from(["", "a", "b"])), min_size=1, max_size=12),
    st.sampled_from(["", ".a", ".b", "p"]),
    st.sampled_from(["", ".a", ".b"]),
    st.sampled_from(["", "^Subscribe", "Ann", r"\d"]),
    st.sampled_from(["", "^By ", "bridge", "e$"]),
)
def test_nothing_is_lost_and_twice_is_as_once(
    lines: list[tuple[str, str]], article: str, drop: str, keep_lines: str, drop_lines: str
) -> None:
    lists = {"article": article, "drop": drop, "keep_lines": keep_lines, "drop_lines": drop_lines}
    cleaner = newsclean.Cleaner(site_rules=rules_of(**{name: (text,) for name, text in lists.items() if text}))
    body = page("".join(f'<p class="{name}">{text}</p>' for text, name in lines))
    document = cleaner.clean(body)
    assert [b.text for b in document.blocks] == [text for text, _ in lines]
    assert all(b.keep is not None for b in document.blocks)
    assert all(b.reason for b in document.dropped())
    assert verdicts(cleaner.clean(BeautifulSoup(body, "html.parser"))) == verdicts(document)
    for block in document.blocks:
        if block.site is not None and block.site.verdict == "drop":
            assert block.reason == "site/drop"
        if block.is_held:
            assert block.keep
    if not document.warnings or not document.warnings[-1].endswith("does not tell"):
        assert cleaner.clean(document.text).text == document.text


# Selectors

SELECTORS = [
    *(
        "p",
        "*",
        "div.s > p",
        "div.s p",
        "h2 + p",
        "h2 ~ p",
        "p, li",
        "#one",
        ".a.b",
        "P",
        r".md\:x",
        "div > *:not(h2)",
    ),
    *("p[class]", "p[class='a b']", "p[class=b]", "p[class~=b]", "p[class^=a]", "p[class$=b]", "p[class*='a']"),
    *('p[data-x="A" i]', "p:first-child", "p:last-child", "li:nth-child(2n+1)", "li:nth-last-child(1)"),
    *("p:nth-of-type(2)", "p:nth-last-of-type(1)", "p:first-of-type", "p:last-of-type", "p:only-child"),
    *("h2:only-of-type", "p:not(.a)", "p:not(.a, .b)", "div:has(> h2)", "*:is(li, h2)", "p:empty"),
    *(":root p", "html body li"),
]
SAMPLE = page(
    '<div class="s"><h2>Head line one</h2><p class="a b">First line of all.</p><script>x</script>'
    '<p class="b" data-x="a">Second line of all.</p><p></p></div><div><p id="one">Third line of all.</p></div>'
    '<ul><li>Item one</li><li class="md:x">Item two</li><li>Item three</li></ul>'
)


@pytest.mark.parametrize("selector", SELECTORS)
def test_both_readers_find_the_same_elements(selector: str) -> None:
    assert selector_problem(selector) == "" and check_selector(selector)
    document = clean_both(SAMPLE, site_rules=rules_of(drop=selector))
    assert document.site_matches


STEPS = st.sampled_from(
    [
        *(
            "div",
            "p",
            "*",
            ".a1",
            ".b",
            "#i2",
            "li",
            "[class]",
            '[class~="b"]',
            "[id^=i]",
            "[data-x='a]b']",
            ":root",
            "é",
        ),
        *(
            "p:first-child",
            "li:last-child",
            "p:nth-child(odd)",
            "div:nth-child(2 of .b)",
            "div:nth-of-type(2)",
            "*:empty",
        ),
        *(
            "*:not(.a1)",
            "*:not(p)",
            "div:not(.q)",
            "*:has(b)",
            "*:has(> p)",
            "*:has(+ ul)",
            "*:is(div, p)",
            "div:is(.b)",
        ),
    ]
)
GAPS = st.sampled_from(["", " ", ">", " > ", "+", " ~ ", ",", ", ", ",,", "||", "/**/"])
FOREST = page(
    "".join(
        f'<div class="a{n % 3} b" id="i{n}"><p class="x">t<b>u{n}</b></p><ul><li>v</li><li class="a1">w</li></ul></div>'
        for n in range(5)
    )
)


@pytest.mark.skipif(
    int(version("soupsieve").partition(".")[0]) < 4,
    reason="older ones, all there are for Python before 3.11.5, read comments and the root otherwise",
)
@settings(max_examples=300)
@given(STEPS, st.lists(st.tuples(GAPS, STEPS), max_size=3))
def test_any_selector_that_is_taken_finds_the_same(first: str, more: list[tuple[str, str]]) -> None:
    selector = first + "".join(gap + step for gap, step in more)
    if selector_problem(selector) or not check_selector(selector):
        return
    clean_both(FOREST, site_rules=rules_of(drop=selector))


@pytest.mark.parametrize(
    ("selector", "drops"),
    [("table div div div div div div p", 0), ("div div div div div div p", 20), ("h1 ~ p ~ p ~ p ~ p", 0)],
)
def test_a_selector_of_many_steps_ends(selector: str, drops: int) -> None:
    # All combinations of the elements around a paragraph would take days; the test has no clock of its own.
    deep = "<div>" * 400 + "".join(f"<p>Line {number} of the article.</p>" for number in range(20))
    document = newsclean.clean(page(deep), site_rules=rules_of(drop=selector))
    assert sum(document.site_matches.values()) == drops


def test_each_known_pseudo_class_is_compared() -> None:
    assert {name for name in PSEUDO_CLASSES if any(f":{name}" in selector for selector in SELECTORS)} == PSEUDO_CLASSES


@pytest.mark.parametrize(
    "selector",
    [
        *("", " ", ">", "> p", "p >", "p[", "p,,a", "p,", "..a", "#", "p:", "p)", "@media", "p{}", "svg|a"),
        *(
            "a:hover",
            "::before",
            "p::text",
            ":lexbor-contains('x')",
            ":contains(x)",
            "p:lang(en)",
            ":scope > p",
            ":where(p)",
            "div\np",
        ),
        *("p:nth-child()", "p:not()", "p:has()", ":is(p) b", "div\np"),
    ],
)
def test_other_selectors_are_refused(selector: str) -> None:
    with pytest.raises(newsclean.OptionError):
        newsclean.Cleaner(site_rules=rules_of(drop=selector))


# Values that go to other processes


def test_options_with_rules_are_values() -> None:
    def make() -> newsclean.Options:
        return newsclean.Options(
            site_rules=[SiteRule(["a.example"], drop=[".ad"], drop_lines=r"^\d+$")],
            markers=[MarkerList("en", "credits", "start", ["Desk of "])],
        )

    assert make() == make()
    assert hash(make()) == hash(make())
    assert pickle.loads(pickle.dumps(make())) == make()
    assert {make(), make()} == {make()}


# Markers


def test_own_markers_are_looked_for() -> None:
    own = [
        MarkerList("en", "credits", "start", ["Desk of  the "]),
        MarkerList("en", "ends", "whole", "That is all, folks"),
        MarkerList("en", "teasers", "end", "[go on]"),
        MarkerList("en", "captions", "inside", "fotografiert:"),
        MarkerList("en", "credits", "byline", ["penned by "]),
    ]
    within = ["The new bridge fotografiert: Lee", "More of the bridge and its piers stands elsewhere [go on]"]
    lines = ["Desk of the harbour", "Penned by Ann Lee", PROSE[0], *within, *PROSE[1:], "That is all, folks", "Home"]
    before = dict(markers())
    text = newsclean.clean("\n".join(lines), markers=own).text
    assert text.split("\n") == [*PROSE, ""]
    assert within[1] in newsclean.clean("\n".join(lines)).text
    assert before == dict(markers())


@pytest.mark.parametrize(
    ("stage", "name", "words", "message"),
    [
        (
            "credit",
            "start",
            "xx",
            "unknown stage of markers 'credit'; use boilerplate, teasers,",
        ),
        ("ends", "inside", "xx", "markers of ends have no list 'inside'; use whole, start"),
        ("credits", "start", "x", "the marker 'x' is too short"),
        ("credits", "whole", " ", "the marker ' ' is too short"),
    ],
)
def test_wrong_markers_are_refused(stage: str, name: str, words: str, message: str) -> None:
    with pytest.raises(newsclean.OptionError, match=message):
        MarkerList("en", stage, name, words)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("lists", "message"),
    [
        ({"drop_lines": [re.compile("^Home")]}, "drop_lines holds re.compile('^Home'); use a list of str"),
        ({"drop": 3}, "drop is 3; use a list of str"),
        ({"encoding": "utf9"}, "unknown encoding 'utf9'; the nearest known one is"),
        ({"encoding": b"utf-8"}, "unknown encoding b'utf-8'; the nearest known one is"),
    ],
)
def test_wrong_values_of_a_rule_are_refused(lists: dict[str, object], message: str) -> None:
    with pytest.raises(newsclean.OptionError, match=re.escape(message)):
        rules_of(**lists)


def test_a_single_rule_is_a_list_of_one() -> None:
    rule = SiteRule("*", drop=["p"])
    assert newsclean.Options(site_rules=rule).site_rules == (rule,)  # type: ignore[arg-type]


# The command line


def call(*args: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(cli, args)
    return result.exit_code, result.stdout, result.stderr


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "page.html").write_text(page(story(AD)))
    (tmp_path / "newsclean.toml").write_text(
        "[[site-rules]]\nhost = 'news.example'\ndrop = [\n  '.ad',\n  '.gone',\n]\ndrop-lines = ['^Never$']\n"
    )
    return tmp_path


def test_rules_that_never_matched_are_told(folder: Path) -> None:
    code, _, told = call("-v", "--site", "news.example", "page.html")
    assert code == 0
    assert [line for line in told.splitlines() if "never matched" in line] == [
        "newsclean: newsclean.toml:5: site rule never matched: news.example drop .gone",
        "newsclean: newsclean.toml:7: site rule never matched: news.example drop-lines ^Never$",
    ]
    assert "never matched" not in call("--site", "news.example", "page.html")[2]
    told = call("-v", "page.html")[2]
    assert [line for line in told.splitlines() if "never matched" in line] == [
        "newsclean: newsclean.toml:1: site rule never matched: no page is of news.example"
    ]


def test_explain_names_the_rule(folder: Path) -> None:
    lines = call("explain", "--site", "news.example", "page.html")[1].splitlines()
    [line] = [line for line in lines if line.startswith("drop\tsite/drop\t")]
    assert line.split("\t")[-1] == "news.example drop .ad"
    shown = call("explain", "--json", "--site", "news.example", "page.html")[1]
    assert '"site_rules": ["news.example drop .ad"]' in shown


def test_explain_in_colour_names_the_rule(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert "news.example drop .ad" in call("explain", "--site", "news.example", "page.html")[1]


def test_the_path_tells_the_host_from_within_its_folder(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    below = folder / "news.example"
    below.mkdir()
    (folder / "page.html").rename(below / "page.html")
    monkeypatch.chdir(below)
    assert "Our shop" not in call("page.html")[1]
    assert "Our shop" in call("--no-config", "page.html")[1]


# The threshold


def test_a_higher_threshold_keeps_less() -> None:
    text = (FIXTURES.parent / "pages/de/newspaper-boxes-in-article.html").read_bytes()
    lengths = [len(newsclean.clean(text, threshold=number / 10).text) for number in range(11)]
    assert lengths == sorted(lengths, reverse=True)
    assert len(set(lengths)) > 2
