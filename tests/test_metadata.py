"""Heads of pages come in; what both readers know of title, authors and date then is compared."""

from __future__ import annotations

import pytest

from newsclean.document import Document
from newsclean.readers.html import read_html
from newsclean.readers.soup import parse_soup, read_soup

BODY = "<h1>Rain on Lower Wick</h1><p>Rain fell on Lower Wick for nine days.</p>"


def both(head: str, body: str = "") -> list[Document]:
    """Return a page as both readers see it."""
    page = f"<!doctype html><html><head>{head}</head><body>{BODY}{body}</body></html>"
    return [read_html(page), read_soup(parse_soup(page))]


@pytest.mark.parametrize(
    ("head", "body", "authors"),
    [
        ("<meta name=author content='Ann Lee'>", "<a rel=author>Bo Lund</a>", ["Ann Lee"]),
        ("<meta name=author content='https://post.example/lee'>", "", []),
        ("", "<a rel=author>Ann Lee</a> <a rel=author>Ann Lee,</a>", ["Ann Lee"]),
        ("", "<a rel=author>Ann Lee</a> <a rel=author>Bo Lund</a>", []),  # of other articles
        ("", "<a rel=author>Ann Lee and all of Lower Wick</a>", []),
        ("", f"<a rel=author>{'Ann' * 30}</a>", []),
        ("", "<a rel=author>Ann @lee</a>", []),
        ("<script type='application/ld+json'>{'headline': 'Rain', 'author': '李明'}</script>", "", ["李明"]),
        ("<script type='application/ld+json'>{'headline': 'Rain', 'author': 'alee'}</script>", "", ["The Post"]),
    ],
)
def test_authors(head, body, authors):
    head = head.replace("'", '"')
    if "ld+json" in head:
        head += "<meta name=author content='The Post'>"
    for document in both(head, body):
        assert document.authors == authors


@pytest.mark.parametrize(
    ("head", "body", "date"),
    [
        ("<meta name=date content='09:30'><meta name=pubdate content=2031-03-04>", "", "2031-03-04"),
        (
            "<meta property='article:published_time' content=' '><meta name=pubdate content=2031-03-04>",
            "",
            "2031-03-04",
        ),
        ("<meta itemprop=datePublished content=2031-03-04>", "", "2031-03-04"),
        ("", "<abbr class=published title=2031-03-04>Tuesday</abbr>", "2031-03-04"),
        ("", "<span itemprop=datePublished>March 4, 2031</span>", "March 4, 2031"),
        ("", "<time datetime=2031-03-04>Tuesday</time>", "2031-03-04"),
        ("", "<time datetime=2031-03-04>Tuesday</time><time datetime=2031-03-05>today</time>", ""),
    ],
)
def test_dates(head, body, date):
    for document in both(head, body):
        assert document.date == date


def test_the_first_that_says_something_counts():
    for document in both(
        "<meta property=og:title><meta property=og:title content=Rain><meta name=language content=fr>"
    ):
        assert (document.title, document.language) == ("Rain", "fr")


def test_a_head_without_a_tag_of_its_own_ends_with_the_first_element_of_the_text():
    head = "<title>Rain</title><script></script><meta name=author content='Ann Lee'>"
    page = f"<html>{head}{BODY}<meta name=date content=2031>"
    for document in (read_html(page), read_soup(parse_soup(page))):
        assert (document.title, document.authors, document.date) == ("Rain", ["Ann Lee"], "")
