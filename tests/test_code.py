"""Dumps that hold the scripts, styles and data of their page, and texts that only look like it."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.readers.code import code_spans, without_code
from newsclean.readers.flat import read_flat
from newsclean.readers.sniff import looks_like_html

ONE = "The harbour board met on Tuesday, and the ferry will run again from Monday, said Ann Lee."
TWO = "It had been laid up since a storm in March tore a hole in its hull; repairs took nine weeks."
TAGS = (
    "window.dataLayer = window.dataLayer || [];\nfunction gtag(){dataLayer.push(arguments);}\ngtag('js', new Date());\n"
)


@pytest.mark.parametrize(
    "code",
    [
        TAGS.strip(),
        '{"@context": "https://schema.org",\n "author": {"name": "Ann"},\n "articleBody": "It rained.\n\nAll day."}',
        "(function(w,d){w.a=w.a||[];var s=d.createElement('script');s.src='https://a.example';d.body.appendChild(s)})"
        "(window,document);",
        '!function(){"use strict";document.querySelectorAll("a[href]").forEach(function(e){e.dataLayer=[]})}();',
        ".menu a:hover, .menu > li[role='x'] { color: #036; }\n@media (min-width: 640px) and (max-width: 980px) {\n"
        "  .menu { display: flex; }\n}\n@font-face{font-family:Quay;src:url(//a.example/quay.woff2)}",
        "/* It keeps the menu open;\n   see dataLayer. */\nif (window.menu) {\n  window.menu.open();\n} else {\n"
        "  document.write('<p>No menu</p>');\n}",
        "var _paq = window._paq || [];\n_paq.push(['trackPageView']);",
        "const open = (menu) => { menu.classList.add('open'); dataLayer.push({event: 'open'}) };",
        "self.__next_f=self.__next_f||[];"
        'self.__next_f.push([1,"a:[\\"$\\",\\"p\\",null,{\\"children\\":\\"It rained.\\"}]"])',
    ],
    ids=["tags", "data", "loader", "minified", "styles", "condition", "statements", "arrow", "chunk"],
)
def test_code_ends_where_text_begins(code: str) -> None:
    page = f"{ONE}\n{TAGS * 4}{code}\n{TWO}\n"
    assert [line for line in without_code(page).split("\n") if line] == [ONE, TWO]
    glued = f"{TAGS * 4}{ONE}{code}{TWO}"
    assert without_code(glued).strip() == ONE + TWO


@pytest.mark.parametrize(
    "text",
    [
        "He wrote {sic}; she wrote {see above}; both meant the ferry (and the pier).\n",
        "The set {1, 2, 3} has three elements; a set {a: b} of pairs is a map.\n",
        "Fares: adults 4; children {under six} free; dogs 1; bicycles 2 (summer only).\n",
        'He said: "It rained; we waited" {laughs}. The window.The door. She said ("twice") that it did;\n',
    ],
)
def test_text_with_brackets_is_no_code(text: str) -> None:
    assert code_spans(text * 40) == []


def test_a_listing_in_an_article_stays() -> None:
    listing = "function showTides(week) {\nweek.days.forEach(function (day) {\ntable.insertRow();\n});\n}\n" * 6
    text = f"{ONE}\n{listing}{TWO}\n"
    assert code_spans(text) == []
    assert newsclean.clean(text).text == text


def test_what_stands_beside_code_on_a_line_is_judged_by_itself() -> None:
    dump = f"Home\nNews\nLog in\n{TAGS * 4}\n{ONE}gtag('event', 'ad', {{'slot': 'middle'}});\n{TWO}\nImprint\nPrivacy\n"
    document = newsclean.clean(dump)
    assert document.text == f"{ONE}\n{TWO}\n"
    code = [block for block in document.blocks if block.reason == "boilerplate/code"]
    assert {block.line for block in code} == {*range(4, 16), 17}
    assert "".join(block.text for block in document.blocks if block.line == 17) == dump.split("\n")[16]


def test_the_rule_can_be_switched_off() -> None:
    dump = f"{TAGS * 4}{ONE}\n{TWO}\n"
    document = newsclean.clean(dump, ignore=("boilerplate/code",))
    assert not any(block.reason == "boilerplate/code" for block in document.blocks)


def test_line_ends_within_code_are_counted() -> None:
    blocks = read_flat(f"{ONE}\r\n\r\n{TAGS.replace(chr(10), chr(13) + chr(10)) * 4}\r\n{TWO}").blocks
    assert [(block.line, block.text) for block in blocks if block.kind == "line"] == [(1, ONE), (16, TWO)]


def test_tags_in_the_scripts_of_a_dump_do_not_make_it_html() -> None:
    script = "document.write('<div><p>Old browser</p><br><br></div>');\n"
    dump = f"{TAGS * 4}{script * 8}{ONE}\n{TWO}\n"
    assert not looks_like_html(dump)
    assert looks_like_html(f"<p>{ONE}</p>\n<script>{script}</script>\n<p>{TWO}</p>")
    assert newsclean.clean(dump).text == f"{ONE}\n{TWO}\n"


@pytest.mark.parametrize("after", ["", f" {ONE} {TWO}" * 4], ids=["line", "page"])
def test_code_in_a_paragraph_of_a_page_goes_at_once(after: str) -> None:
    code = TAGS.replace("\n", " ") * 6
    page = f"<!doctype html><body><h1>Ferry runs again</h1><p>{ONE}</p><p>{TWO} {code}{after}</p><p>{TWO[::-1]}</p>"
    document = newsclean.clean(page)
    assert "dataLayer" not in document.text and TWO in document.text
    assert newsclean.clean(document.text).text == document.text
    [cut] = [cut for block in document.blocks for cut in block.cuts]
    assert cut.reason == "boilerplate/code"
    kept = newsclean.clean(page, ignore=["boilerplate/code"])
    assert "dataLayer" in kept.text
    assert newsclean.clean(kept.text, ignore=["boilerplate/code"]).text == kept.text
