"""Texts that write their characters as references of HTML, or as escapes of a string."""

from __future__ import annotations

import json

import pytest

import newsclean
from newsclean.readers.escapes import read_literal, resolve_escapes, resolve_references
from newsclean.readers.separators import resolve_separators

ONE = "The harbour board met on Tuesday, and the “ferry” will run again from Monday, said Ann Lee & Sons."
TWO = "It had been laid up since a storm in March tore a hole in its hull; repairs took nine weeks – and a café's till."
DUMP = f"Home\nNews\nSport\nLog in\n{ONE}\n{TWO}\nImprint\nPrivacy\n"
CLEAN = f"{ONE}\n{TWO}\n"


@pytest.mark.parametrize(
    "page",
    [
        json.dumps(DUMP),
        json.dumps(DUMP, ensure_ascii=False) + "\n",
        repr(DUMP),
        repr(DUMP.encode()),
        DUMP.replace("\n", "\\n"),
        json.dumps(DUMP)[1:-1],
    ],
    ids=["json", "json-unicode", "str", "bytes", "line-ends", "json-without-quotes"],
)
def test_a_dump_written_as_a_string_is_read_as_what_it_stands_for(page: str) -> None:
    document = newsclean.clean(page)
    assert document.text == CLEAN
    assert document.warnings and "string" in document.warnings[0]


def test_bytes_written_as_a_string_keep_their_encoding() -> None:
    html = f"<!doctype html><title>Fähre</title>\n<p>{ONE}</p>\n<p>{TWO}</p>\n<p>Grüße</p>\n".encode()
    document = newsclean.clean(repr(html).encode(), encoding="ascii")
    assert document.is_html
    assert document.encoding == "utf-8"
    assert document.text.startswith(CLEAN)


def test_references_are_resolved() -> None:
    page = DUMP.replace("&", "&amp;").replace("“", "&ldquo;").replace("”", "&#8221;").replace("–", "&#x2013;")
    document = newsclean.clean(page.replace("'", "&#39;"))
    assert document.text == CLEAN
    assert document.warnings == ["5 character references (&amp; and the like) resolved"]


def test_escaped_markup_is_html() -> None:
    page = "".join(f"&lt;p&gt;{line}&lt;/p&gt;\n" for line in DUMP.replace("&", "&amp;").splitlines())
    document = newsclean.clean(page)
    assert document.is_html
    assert CLEAN in document.text


def test_a_page_that_shows_its_tags_is_read_once_more() -> None:
    shown = "".join(f"<p class='x'>{line}</p>\n" for line in (ONE, TWO)).replace("&", "&amp;")
    shown = shown.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("'", "&quot;")
    page = f"<html><title>Ferry</title><body><a href=/>Home</a><div data-hint='&lt;p&gt;'>{shown}</div></body></html>"
    document = newsclean.clean(page.encode())
    assert document.text == CLEAN.replace("'", '"')
    assert document.encoding == "utf-8"
    assert document.warnings == ["the page shows tags or character references as text; read as what they stand for"]


def test_a_page_about_tags_is_not() -> None:
    about = "A paragraph begins with &lt;p&gt; and ends with &lt;/p&gt;; &amp;amp; stands for an ampersand."
    document = newsclean.clean(f"<html><body><p>{about}</p><p>{ONE}</p><p>{TWO}</p></body></html>")
    assert "begins with <p> and ends with </p>; &amp; stands" in document.text
    assert not document.warnings


@pytest.mark.parametrize("markup", [f"<p>{ONE}</p><p>{TWO}</p>", f"{ONE}<br><br>{TWO}"])
def test_sections_of_xml_hold_markup(markup: str) -> None:
    item = f"<item><title><![CDATA[Ferry]]></title><description><![CDATA[{markup}]]></description></item>"
    assert newsclean.clean(item).text == CLEAN


def test_references_in_scripts_stay_as_they_are() -> None:
    script = "window.dataLayer=[{'a':'&amp;','b':x&&y}];document.write('&quot;&gt;&lt;');\n" * 8
    assert resolve_references("a &amp;lt; b &amp;gt; c &amp;amp; d") == ("a < b > c & d", 6)
    assert resolve_references(script + "Fish &amp; chips &gt; &nbsp;") == (script + "Fish & chips > \xa0", 3)


@pytest.mark.parametrize(
    "text",
    [
        "In HTML, &amp; stands for & and &lt; for <.",
        "AT&T; R&D; Q&A; B&B.",
        "Two references: &amp; and &lt;",
    ],
)
def test_a_text_about_references_keeps_them(text: str) -> None:
    assert resolve_references(text) == (text, 0)


@pytest.mark.parametrize(
    "text",
    [
        r"A line ends with \n in C, and with \r\n in Windows.",
        '"He said no." She said "yes."',
        '"It rained."',
        "C:\\new\\notes\\north\n" * 8,
        "'twas late; it's late\\n'",
        "b'",
        "'" + "\\" * 9,
    ],
)
def test_other_texts_are_no_strings(text: str) -> None:
    assert read_literal(text) is None
    assert resolve_escapes(text) is None


PAGE = [
    *["Home", "News", "Local", "Sport", "Weather", "Jobs", "Sign in", "Subscribe", "Newsletters", "Puzzles", "Letters"],
    "A mill turns again",
    "By",
    "Ann Lee",
    "The last windmill of Oster Holm turned again on Sunday, forty years after its sails had been taken down.",
    "Two sisters bought it for a single coin from the parish, which had wanted to be rid of it since the storm.",
    "They learned to dress millstones from a film and from a letter that their grandfather had left in a drawer.",
    *["Read also", "Harbour wall falls into the sea", "Contact", "Privacy policy", "Terms of use", "Imprint", "Share"],
    *["© 2031 The Oster Holm Mail", "All rights reserved"],
]


@pytest.mark.parametrize("mark", ["|", "||", " | ", " // ", " ¶ ", " • ", "<br>"])
def test_a_mark_between_all_texts_of_a_page_is_a_line_end(mark: str) -> None:
    document = newsclean.clean(mark.join(PAGE))
    assert document.text == newsclean.clean("\n".join(PAGE)).text
    assert document.text.startswith("The last windmill")
    assert any("read as line ends" in warning for warning in document.warnings)


@pytest.mark.parametrize(
    "text",
    [
        "|".join(PAGE[:12]) + " " + " ".join(PAGE[14:17] * 3),  # a menu with bars above the text
        "\n".join(f"{n}|{n}|{n}|{n}" for n in range(30)),
        "|".join("abcdefghijklmnopqrstuvwxyz"),
        " ".join(PAGE),
    ],
)
def test_bars_within_a_text_stay(text: str) -> None:
    assert resolve_separators(text) is None
