"""Every fixture page gives its whole expected text, and a second pass changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsclean
from newsclean.decoding import decode
from newsclean.readers.html import read_html
from newsclean.readers.soup import parse_soup, read_soup

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"
DIRTY = sorted(
    p for p in FIXTURES.glob("[pf]*/*/*") if p.suffix in (".html", ".txt") and not p.name.endswith(".out.txt")
)
PAGES = [p for p in DIRTY if p.suffix == ".html"]
CLEAN = sorted((FIXTURES / "negative").glob("*/*.txt"))
FAILING = sorted((FIXTURES / "known_failures").glob("*/*"))
FAILING_INPUTS = [p for p in FAILING if not p.name.endswith(".out.txt")]


def name_of(path: Path) -> str:
    return str(path.relative_to(FIXTURES))


def expected_of(path: Path) -> str:
    return path.with_name(path.stem + ".out.txt").read_text(encoding="utf-8")


def test_there_are_fixtures() -> None:
    assert len(DIRTY) >= 24
    assert len({p.parent.name for p in DIRTY}) >= 8
    assert len(CLEAN) >= 6


@pytest.mark.parametrize("path", DIRTY, ids=name_of)
def test_page_becomes_its_article(path: Path) -> None:
    assert newsclean.clean(path.read_bytes()).text.split("\n") == expected_of(path).split("\n")


@pytest.mark.parametrize("path", FAILING_INPUTS, ids=name_of)
@pytest.mark.xfail(strict=True, reason="known failure: see fixtures/README.md")
def test_known_failure(path: Path) -> None:
    assert newsclean.clean(path.read_bytes()).text == expected_of(path)


@pytest.mark.parametrize("path", CLEAN, ids=name_of)
def test_clean_text_stays_as_it_is(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert newsclean.clean(text).text.split("\n") == text.split("\n")


@pytest.mark.parametrize("path", DIRTY + FAILING_INPUTS, ids=name_of)
def test_second_pass_changes_nothing(path: Path) -> None:
    once = newsclean.clean(path.read_bytes()).text
    assert newsclean.clean(once).text == once


@pytest.mark.parametrize("path", PAGES, ids=name_of)
def test_both_readers_give_the_same_blocks(path: Path) -> None:
    text = decode(path.read_bytes()).text
    native, soup = read_html(text), read_soup(parse_soup(text))
    assert [(b.kind, b.text, b.link_chars) for b in native.blocks] == [
        (b.kind, b.text, b.link_chars) for b in soup.blocks
    ]
    assert (native.title, native.authors, native.date) == (soup.title, soup.authors, soup.date)


def test_both_readers_take_the_title_from_the_head_alone() -> None:
    page = "<html><head><noscript><title>Turn on scripts</title></noscript><title>Library</title></head><body><p>a</p>"
    assert read_html(page).title == read_soup(parse_soup(page)).title == "Library"


@pytest.mark.parametrize("before", ["<br/><b>Warning</b>: the clock is slow<br/>", '<archive id="7">', "Moved here."])
def test_what_stands_before_the_head_does_not_hide_what_is_in_it(before: str) -> None:
    tags = '<meta name="author" content="Ann Lee"><link rel="canonical" href="//a.example/1">'
    head = f"<meta charset=utf-8><title>Library re\xadopens</title>{tags}"
    page = f"{before}<html><head>{head}</head><body><p>The library reopens.</p></body></html>"
    for document in (read_html(page), read_soup(parse_soup(page))):
        assert (document.title, document.authors, document.url) == ("Library reopens", ["Ann Lee"], "//a.example/1")


def test_the_title_of_a_drawing_is_not_the_pages() -> None:
    page = "<html><head></head><body><svg><g><title>Logo</title></g></svg><p>The library reopens.</p></body></html>"
    assert read_html(page).title == read_soup(parse_soup(page)).title == ""
