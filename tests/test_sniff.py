"""What is HTML, what is flat text, and what is no page at all."""

from __future__ import annotations

import gzip

import pytest

import newsclean
from newsclean.readers.sniff import looks_like_html

ONE = "The town council voted 9-4 on Tuesday to reopen the library, which had been closed since the flood."
TWO = "The river burst its banks in the spring, and nobody has borrowed a book since, the mayor told reporters."


@pytest.mark.parametrize(
    "page",
    [
        f"{ONE}<br/><br/>{TWO}",
        f"Home\nNews\nLog in\n<p>{ONE}</p>\n<p>{TWO}</p>\n",
        f'<?xml version="1.0"?><nitf><body><body.content><p>{ONE}</p><p>{TWO}</p></body.content></body></nitf>',
        f"<content><p>{ONE}</p><p>{TWO}</p></content>",
        f"<P>{ONE}\n<P>{TWO}\n",
        f"{ONE}<P>{TWO}<P>",
        f"{ONE}\n<p>\n{TWO}\n<p>\n",
    ],
)
def test_paragraphs_in_tags_are_html_whatever_stands_around_them(page: str) -> None:
    assert newsclean.clean(page).text == f"{ONE}\n{TWO}\n"


def test_a_page_may_begin_with_a_long_comment() -> None:
    page = (
        f"<!-- {'All rights -- and lefts -- reserved. ' * 2000} -->\n<html><body><p>{ONE}</p><p>{TWO}</p></body></html>"
    )
    assert newsclean.clean(page).text == f"{ONE}\n{TWO}\n"


def test_a_picture_before_the_text_makes_no_picture_of_a_page() -> None:
    page = f"<svg viewBox='0 0 9 9'><path d='M0 0'/></svg><div><p>{ONE}</p><p>{TWO}</p></div>"
    assert newsclean.clean(page.encode()).text == f"{ONE}\n{TWO}\n"


@pytest.mark.parametrize(
    "text",
    [
        "Old pages end their lines with <br> and <br/>, and new ones begin with <p>.",
        "The <p> tag begins a paragraph.\nIt ends with </p>, which most people leave out.",
        "Two tags are enough for a page: <p> for a paragraph, <b> for bold type. <p> is the older one.",
        "In a < b > c the marks are no tags.",
    ],
)
def test_a_text_about_tags_is_no_html(text: str) -> None:
    assert not looks_like_html(text)


def test_tags_that_a_menu_hides_do_not_show_in_a_second_pass() -> None:
    text = "Home\nNews\nLog in\nShare\nPrivacy policy\nSign up\n" * 3 + f"<p>{ONE}</p>\n<b>And then?</b> {TWO}\n"
    assert not looks_like_html(text)
    document = newsclean.clean(text)
    assert document.text.endswith(f"{ONE}\nAnd then? {TWO}\n")
    assert newsclean.clean(document.text).text == document.text


MAIL = (
    b"From: a@news.example\nSubject: Library\nMIME-Version: 1.0\nContent-Type: text/html\n\n<p>The council voted.</p>"
)


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\nstuff", "PDF"),
        (gzip.compress(ONE.encode()), "gzip"),
        (bytes(range(256)) * 20, "binary"),
        (b'{"headline": "Library"}', "JSON"),
        (b'["Home", "The council voted \\"no\\".", "News"]', "JSON"),
        (MAIL, "e-mail"),
        (
            b"From a@news.example Tue Mar  4\nReceived: from mail.example\n\n\tby mx.example\n\nThe council voted.",
            "e-mail",
        ),
    ],
)
def test_what_is_no_page_is_told_and_not_printed(data: bytes, name: str) -> None:
    document = newsclean.clean(data)
    assert document.text == ""
    assert name in document.empty_because
    assert document.warnings == [document.empty_because]


def test_a_text_may_begin_as_a_letter_does() -> None:
    letter = f"From: our correspondent\nDate: 4 March 2031\nSubject: Library\n\n{ONE}\n{TWO}\n"
    assert ONE in newsclean.clean(letter.encode()).text


def test_what_is_inside_a_body_is_html_though_scripts_fill_its_beginning() -> None:
    script = "<script>" + "window.a = {b: 'c d e'};\n" * 2_000 + "</script>\n"
    page = f"<noscript>No scripts</noscript>\n{script}" + "<div><p>The ferry sails.</p></div>\n" * 9
    assert looks_like_html(page)
    assert not looks_like_html(page.replace("<script>", "").replace("</script>", ""))


def test_a_text_about_scripts_is_none() -> None:
    text = "Home\nNews\nHow to load a script, and why it should stand at the end of a page.\n" * 20
    assert not looks_like_html(text + "<script>\nload();\n</script>\n" + "Close the <p> with a </p>.\n" * 12)
