"""Hostile input costs little, loses no text and says what it cut; `benchmarks/hostile.py` has it at full size."""

from __future__ import annotations

import copy
import json
import pickle
import sys
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

import newsclean
from newsclean.decoding import decode
from newsclean.document import Block, Document
from newsclean.options import Options
from newsclean.readers import read
from newsclean.readers.guard import guard, limits, look
from newsclean.readers.html import read_html
from newsclean.readers.sniff import looks_like_html
from newsclean.readers.soup import parse_soup, read_soup
from newsclean.sites.hosts import hosts_of

sys.path.append(str(Path(__file__).resolve().parent.parent / "benchmarks"))

import hostile

FACTOR = 100
"""Cases and the guard's limits are smaller by this here, so that the suite stays fast."""

LIMITS = ("MANY_TAGS", "VERY_MANY_TAGS", "MANY_OPEN", "MAX_BLOCKS", "MAX_ELEMENTS", "MAX_REOPENED", "HIDDEN_LEAST")
SQUARED = ("MANY_REOPENED", "MANY_COMPARED", "WINDOW_WORK")

SAID = {
    "nested-div": "deeper than",
    "nested-div-closed": "deeper than",
    "nested-div-stray-ends": "deeper than",
    "nested-div-object": "deeper than",
    "nested-list": "deeper than",
    "nested-quote": "deeper than",
    "nested-table": "deeper than",
    "nested-heading": "deeper than",
    "unclosed-b": "formatting tags ignored",
    "unclosed-font": "formatting tags ignored",
    "unclosed-font-p": "formatting tags ignored",
    "unclosed-mixed": "formatting tags ignored",
    "misnested": "deeper than",
    "unclosed-div": "deeper than",
    "unclosed-comment": "stand in an unclosed comment",
    "unclosed-script": "stand in an unclosed <script>",
    "unclosed-textarea": "stand in an unclosed <textarea>",
    "attributes": "attributes ignored",
    "attributes-bare": "attributes ignored",
    "attributes-many-tags": "attributes ignored",
    "attributes-body": "repeated <html> and <body>",
    "br-text": "after 80 blocks",
    "tiny-divs": "after 80 blocks",
    "tiny-blocks": "after 80 blocks",
    "link-items": "after 80 blocks",
    "buttons": "after 80 blocks",
    "links": "after 1000 elements",
    "images": "after 1000 elements",
    "scripts": "after 1000 elements",
    "title-long": "title of 99999 characters cut",
    "surrogates": "lone surrogates replaced",
}
"""What the warnings say, in part."""

UNSEEN = frozenset(("title-long", "nested-svg", "nested-template", "json-ld-long", "json-ld-many"))
"""Cases with words that no visitor of the page sees."""


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the guard's limits smaller as the pages are."""
    for name in LIMITS:
        monkeypatch.setattr(limits, name, getattr(limits, name) // FACTOR)
    for name in SQUARED:
        monkeypatch.setattr(limits, name, getattr(limits, name) // FACTOR**2)
    monkeypatch.setattr(limits, "FEW_BYTES", 0)
    monkeypatch.setattr(limits, "STRIDES", (1,))
    monkeypatch.setattr(limits, "SAMPLED", 1.0)
    monkeypatch.setattr(limits, "MAX_DEPTH", 50)


def words(document: Document) -> int:
    return sum(block.text.count("word") for block in document.blocks)


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("name", hostile.CASES)
def test_text_survives(name: str) -> None:
    page = hostile.CASES[name](hostile.FULL // FACTOR)
    document = newsclean.clean(page, **hostile.options_of(name))
    assert all(block.keep is not None for block in document.blocks)
    if name not in UNSEEN:
        assert words(document) == (page.count("word") if isinstance(page, str) else page.count(b"word"))
    if name in SAID:
        assert SAID[name] in " ".join(document.warnings)


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("name", [name for name in hostile.CASES if name.startswith(("nested", "unclosed", "misn"))])
def test_what_the_guard_returns_is_parsed_to_a_shallow_tree(name: str) -> None:
    page, _ = guard(hostile.CASES[name](2000))
    assert depth_of(read_html(page)) <= 50 + 2 * limits.MAX_FORMATTING


def depth_of(document: Document) -> int:
    return max((block.container.depth for block in document.blocks if block.container), default=0)


@pytest.mark.parametrize(
    "page",
    [
        b"<ul>" + b"<li>item " * 5000 + b"</ul>",
        b"<p>old page " * 20_000,
        b"<table>" + b"<tr><td>a<td>b" * 10_000 + b"</table>",
        b"<dl>" + b"<dt>a<dd>b" * 10_000,
        b"<select>" + b"<option>a" * 20_000,
        b"<table>" + b"<tr><td><font color=red>a" * 5000 + b"</table>",
        b"<p>x" + b"<img src=a.png><br>" * 10_000,
        b"<p>x" + b"<svg>" + b"<path d=x />" * 20_000 + b"</svg>",
        b"<div>" + b"<div><p>x</p></div>" * 5000 + b"</div>",
        b"<script>var a = [" + b"1, " * 100_000 + b"]</script><p>x",
        b"<p>" + b"text without any tags, " * 20_000,
        b"<p title='" + b"x y z " * 500 + b"'>x",
    ],
    ids=["li", "p", "tr", "dt", "option", "font", "void", "svg", "closed", "script", "text", "value"],
)
def test_ordinary_pages_are_not_touched(page: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_BLOCKS", 100_000)
    assert guard(page) == (page, [])


@pytest.mark.parametrize("name", ["p", "li", "td", "font", "div"])
def test_text_keeps_its_order(name: str) -> None:
    page = b"".join(b"<%b size=%d>%d " % (name.encode(), i, i) for i in range(12_000))
    text = " ".join(block.text for block in read(page, Options(format="html")).blocks)
    assert text.split() == [str(i) for i in range(12_000)]


def test_formatting_that_would_be_opened_again_without_end_is_ended() -> None:
    page = b"".join(b"<font size=%d>" % i for i in range(40)) + b"<p>word</p>" * 7000
    guarded, warnings = guard(page)
    assert warnings == []  # nothing is ignored: the end tags stand where the elements had become too many
    assert guarded.count(b"</font>") == 40
    assert words(read_html(guarded)) == 7000


def test_nothing_hides_what_comes_after_the_last_tag_read() -> None:
    page = (
        b"<p>word<svg>" + b"<path>" * 150_000 + b"</svg><p>word<script>no word</script><style>no</style><p>wo<b>rd</b>"
    )
    document = newsclean.clean(page, format="html")
    assert words(document) == 3
    assert "no" not in "".join(block.text for block in document.blocks)


@pytest.mark.parametrize("name", ["iframe", "NOSCRIPT", "object", "script", "template", "textarea"])
def test_what_hides_the_end_of_a_page_is_told_however_much_is_seen(name: str) -> None:
    seen = "<p>The ferry to Lower Wick was late again, said the harbour master.</p>" * 40
    below = "<p>What stands below is seen by no visitor of the page.</p>" * 40
    document = newsclean.clean(f"{seen}<div><{name}></div>{below}", format="html")
    assert sum(block.text.count("below") for block in document.blocks) == 0
    size = len(f"<{name}></div>{below}")
    assert document.warnings == [f"the last {size} bytes of the page stand in an unclosed <{name.lower()}>"]
    for page in (f"{seen}<div><{name}></{name}></div>{below}", f"{seen}<script>x = '<{name}>'</script>{below}"):
        assert newsclean.clean(page, format="html").warnings == []


def test_strings_of_scripts_are_no_tags() -> None:
    page = b"<body><script>x = '" + b"<div>" * 10_000 + b"<iframe src=x><\\/iframe>'</script><p>word</p>" + b" " * 2000
    assert guard(page) == (page, [])
    assert "unclosed" not in " ".join(newsclean.clean(page, format="html").warnings)


def test_surrogates() -> None:
    joined = newsclean.clean("<p>A smile \ud83d\ude00 and half of one \ud83d.</p>", format="html")
    assert joined.blocks[0].text == "A smile 😀 and half of one �."
    assert "1 lone surrogates replaced" in joined.warnings


def test_no_text_holds_surrogates() -> None:
    sentence = "The mayor of Lower Wick said on Monday that a smile \ud83d\ude00 and half of one \ud83d will do. "
    mended = sentence.replace("\ud83d\ude00", "😀").replace("\ud83d ", "� ")
    flat = newsclean.clean(sentence * 5)
    assert flat.text == (mended * 5).strip() + "\n"
    assert "5 lone surrogates replaced" in flat.warnings
    tree = newsclean.clean(BeautifulSoup(f"<nav>{sentence}</nav><p>{sentence}</p>", "html.parser"))
    assert [block.text for block in tree.blocks] == [mended.strip()] * 2


def test_numbers_of_characters_may_have_any_length() -> None:
    number = "&#" + "1" * 5000 + ";"  # `int` takes 4,300 digits
    escaped = number.replace("&", "&amp;")
    assert newsclean.clean(f"<title>{escaped}</title><p>word", format="html").title == "�"
    assert newsclean.clean(parse_soup(f'<p title="{number}">a word{number}')).blocks[0].text == "a word�"
    rain = "Rain fell on Lower Wick for nine days, and the mayor said on Monday that it would not stop soon."
    markup = "".join(f"&lt;p&gt;{day} {rain}&lt;/p&gt;" for day in range(6)) + number
    page = f'<!doctype html><title>Rain on Lower Wick</title><body><script>x = {{"a": "{markup}"}}</script>'
    assert newsclean.clean(page).text.startswith(f"0 {rain}\n1 {rain}\n")


def test_halves_of_characters_in_json_ld_are_replaced() -> None:
    said = {"headline": "Rain \ud83d", "author": "Ann \udc00 Lee", "datePublished": "\ud800"}
    said["articleBody"] = "Rain fell on Lower Wick again, said the mayor \ud83d. " * 9
    page = f'<!doctype html><script type="application/ld+json">{json.dumps(said)}</script><body><div id=app></div>'
    document = newsclean.clean(page)
    assert (document.title, document.authors, document.date) == ("Rain �", ["Ann � Lee"], "�")
    assert document.text.startswith("Rain fell on Lower Wick again, said the mayor �. Rain")


@pytest.mark.parametrize("opened", ["[", '{"name":'])
def test_authors_nest_to_any_depth(opened: str) -> None:
    closed = "]" if opened == "[" else "}"
    script = '{"headline":"Rain","author":' + opened * 300 + '"Ann Lee"' + closed * 300 + "}"
    document = newsclean.clean(f'<script type="application/ld+json">{script}</script><p>word', format="html")
    assert (document.title, document.authors) == ("Rain", [])


def test_many_authors_are_cut() -> None:
    script = '{"headline":"Rain","author":[' + ",".join(f'"Ann {i}"' for i in range(300)) + "]}"
    document = newsclean.clean(f'<script type="application/ld+json">{script}</script><p>word', format="html")
    assert len(document.authors) == 100
    assert "200 of 300 authors ignored" in document.warnings


def test_comments_at_the_start_do_not_multiply() -> None:
    assert not looks_like_html("<!-- -->" * 2000 + "x")
    assert looks_like_html("<!-- a - b -->" * 4 + "<html>")


@pytest.mark.parametrize(
    ("text", "read"),
    [("word<![x", "word<![x"), ("word<!x[", "word<!x["), ("word<![CDATA[", "word<![CDATA["), ("<p>a<![if IE]>b", "ab")],
)
def test_the_second_parser_takes_anything(text: str, read: str) -> None:
    assert [block.text for block in read_soup(parse_soup(text)).blocks] == [read]


def test_another_encoding_is_no_damaged_utf_8() -> None:
    text = "Der Präsident möchte größere Brücken über die Flüsse. " * 50
    assert decode(text.encode("cp1252")).encoding == "windows-1252"
    assert decode(text.encode() + b"\xe4").encoding == "utf-8"


def test_glued_blocks_are_joined_in_order() -> None:
    blocks = [
        Block(t, "line", keep=True, glue=g) for t, g in (("a", ""), ("b", " "), ("c", None), ("", None), ("d", ""))
    ]
    assert Document(blocks).text == "a b\ncd\n"


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_documents_of_deep_pages_are_copied(protocol: int) -> None:
    paragraph = "<p>The ferry to the outer islands will sail again in October, the harbour said on Monday.</p>"
    document = newsclean.clean(f"<html><body>{'<div class=story>' * 3000}{paragraph * 2}")
    for copied in (pickle.loads(pickle.dumps(document, protocol)), copy.deepcopy(document)):
        assert (copied.text, copied.warnings) == (document.text, document.warnings)
        assert [block.path for block in copied.blocks] == [block.path for block in document.blocks]
        one, other = (block.container.parent for block in copied.blocks)
        assert one is other
        assert one is not document.blocks[0].container.parent
    assert copy.copy(document).blocks is document.blocks
    assert len(repr(document)) < 5_000


def test_long_names_of_tags_are_not_remembered_from_page_to_page() -> None:
    look._steps.clear()
    look._count_open(b"<" + b"x" * 1000 + b"><p>")
    assert list(look._steps) == [b"p"]


def test_a_host_of_a_page_is_no_longer_than_hosts_are() -> None:
    long = [("link", {"rel": "canonical", "href": f"https://{'a.' * 50_000}example"}, "")]
    assert hosts_of(long) == []
