"""The article where the markup shows none: within a menu, or in what a script of the page carries as data."""

from __future__ import annotations

import json

import pytest

import newsclean
from newsclean.elsewhere import article_among
from newsclean.readers.scripts import markup_in_scripts

TITLE = "The ferry to Lower Wick has a new captain"
BODY = [
    "The ferry to Lower Wick has a new captain, and she is the first who did not grow up on the island.",
    "Ines Calder, 34, steered a tug in the port of Hallam for nine years before she took the post in March.",
    "A timetable of her own",
    "“The tide does not read timetables,” she said on Monday, so the last boat now leaves when the water allows it.",
    "The council pays for the change until the autumn. Then the passengers will be asked what they think of it.",
]
MARKUP = "".join(f'<h2 class="sub">{line}</h2>' if line == BODY[2] else f"<p>{line}</p>" for line in BODY)
STATE = {"props": {"story": {"headline": TITLE, "contentHtml": MARKUP}, "ad": "x" * 500}}


def in_script(script: str, kind: str = "") -> str:
    return (
        f"<html><head><title>{TITLE}</title></head><body><nav>Home</nav><div id=app></div>"
        f"<script{kind}>{script}</script></body></html>"
    )


def escaped(value: object) -> str:
    """Return JSON as frameworks write it into a page."""
    return json.dumps(value).replace("<", "\\u003c").replace(">", "\\u003e")


FORMS = {
    "json": in_script(escaped(STATE), ' id="__NEXT_DATA__" type="application/json"'),
    "assigned": in_script(f"window.__STATE__ = {escaped(STATE)};"),
    "unescaped-letters": in_script(f"window.__STATE__={json.dumps(STATE, ensure_ascii=False)}"),
    "string-of-json": in_script(f"self.__next_f.push([1,{escaped('5:' + json.dumps(STATE))}])"),
    "bare-string": in_script(f"self.__next_f.push([1,{escaped(MARKUP)}])"),
    "json-in-single-quotes": in_script("s = JSON.parse('" + escaped(STATE).replace("\\", "\\\\") + "')"),
    "entities": in_script(escaped({"body": MARKUP.replace("<", "&lt;").replace(">", "&gt;")})),
    "twice": in_script(f"a = {escaped(STATE)}; b = {escaped(STATE)}"),
    "template": in_script(MARKUP, " type='text/template'"),
    "upper-case": in_script(f"a = {escaped(STATE)}").replace("script>", "SCRIPT>"),
}


@pytest.mark.parametrize("form", FORMS)
def test_the_article_is_found_in_every_form(form: str) -> None:
    document = newsclean.clean(FORMS[form])
    assert document.text == "\n".join(BODY) + "\n"
    assert any("script" in warning for warning in document.warnings)


def test_bytes_and_trees_are_read_too() -> None:
    bs4 = pytest.importorskip("bs4")
    page = FORMS["json"]
    assert newsclean.clean(page.encode("utf-16")).text == newsclean.clean(page).text
    assert newsclean.clean(bs4.BeautifulSoup(page, "html.parser")).text == newsclean.clean(page).text


def test_the_stages_judge_it_as_any_page() -> None:
    markup = MARKUP.replace("</p>", "</p><figure><figcaption>The ferry in May. Photo: Jo Lund</figcaption></figure>", 1)
    document = newsclean.clean(in_script(escaped({"body": markup})))
    assert document.text == "\n".join(BODY) + "\n"
    assert [b.reason for b in document.dropped() if "Jo Lund" in b.text] != []


def test_the_markup_goes_before_a_script() -> None:
    story = "<article>" + "".join(f"<p>{line.replace('ferry', 'cable car')}</p>" for line in BODY) + "</article>"
    document = newsclean.clean(FORMS["json"].replace("<div id=app></div>", story))
    assert "cable car" in document.text
    assert "ferry" not in document.text


def test_a_notice_on_cookies_is_no_article() -> None:
    notice = "<p>We use cookies to remember what you have chosen, and our partners use them to count.</p>" * 6
    document = newsclean.clean(in_script(escaped({"consent": notice})))
    assert document.text == ""
    assert "no article" in document.warnings[-1]


def test_a_notice_in_the_markup_gives_way_to_the_article() -> None:
    notice = "<p>A new version of this reader is on its way. It will be here on Tuesday, for everybody, and free.</p>"
    document = newsclean.clean(FORMS["json"].replace("<div id=app></div>", notice))
    assert document.text == "\n".join(BODY) + "\n"
    assert [b.reason for b in document.blocks if b.text.startswith("A new version")] == ["boilerplate/outside-article"]


def test_a_short_article_on_the_title_stays() -> None:
    story = f"<article><p>{BODY[0]} She was met with flowers.</p></article>"
    document = newsclean.clean(FORMS["json"].replace("<div id=app></div>", story))
    assert document.text == f"{BODY[0]} She was met with flowers.\n"


def test_several_articles_are_none() -> None:
    other = MARKUP.replace("The ferry to Lower Wick", "Yesterday the ferry to Lower Wick")
    page = in_script(escaped({"stories": [{"body": MARKUP}, {"body": other}]}))
    assert article_among(markup_in_scripts(page), TITLE) == ""


def test_a_page_without_a_title_tells_nothing() -> None:
    assert article_among(markup_in_scripts(FORMS["json"]), "") == ""


def test_letters_that_grow_when_lowered_move_nothing() -> None:
    page = in_script(escaped(STATE)).replace("<nav>Home", f"<nav>{'İ' * 200}").replace("<script", "<SCRIPT")
    assert newsclean.clean(page).text == "\n".join(BODY) + "\n"


def test_a_template_with_slots_is_none() -> None:
    page = in_script(MARKUP.replace("captain", "{{rank}}"), ' type="text/x-handlebars-template"')
    assert not list(markup_in_scripts(page))


def test_scripts_that_do_not_end_are_read_no_further() -> None:
    assert not list(markup_in_scripts("<script>" + escaped(STATE)))
    assert not list(markup_in_scripts("<script " * 2_000 + '="' * 2_000))


def test_what_must_not_stand_is_not_taken_from_scripts() -> None:
    assert newsclean.clean(FORMS["json"], min_length=10_000).text == ""


UNCLOSED = ("nav", "footer", "button", "select", "noscript", "template")


@pytest.mark.parametrize("tag", UNCLOSED)
def test_an_element_that_is_not_closed_does_not_swallow_the_article(tag: str) -> None:
    menu = "<ul><li><a href=/a>Home</a><li><a href=/b>Sport</a><li><a href=/c>Weather</a></ul>"
    page = (
        f"<html><head><title>{TITLE}</title></head><body><{tag}>{menu}<div><h1>{TITLE}</h1>{MARKUP}</div></body></html>"
    )
    document = newsclean.clean(page)
    assert document.text == "\n".join(BODY) + "\n"
    assert "looked into" in document.warnings[-1]
    assert newsclean.clean(document.text).text == document.text


@pytest.mark.parametrize("opening", ["<!-- menu", "<style>", "<script>", "<TITLE>", "<iframe src=a>", "<textarea>"])
def test_what_is_never_closed_does_not_swallow_the_article(opening: str) -> None:
    head = f"<meta property='og:title' content='{TITLE}'>"
    document = newsclean.clean(f"<html><head>{head}</head><body>{opening}<div>{MARKUP}</div></body></html>")
    assert document.text == "\n".join(BODY) + "\n"


@pytest.mark.parametrize("tag", ["title", "style", "textarea"])
def test_what_a_later_end_tag_closes_does_not_swallow_the_article(tag: str) -> None:
    head = f"<{tag}>{TITLE}<meta name=description content='All the news of the islands'><{tag}>"
    story = f"<h1>{TITLE}</h1><div>{MARKUP}</div>"
    document = newsclean.clean(f"<html><head>{head}</head><body>{story}<svg><{tag}>x</{tag}></svg></body></html>")
    assert document.text == "\n".join(BODY) + "\n"
    assert tag != "title" or document.title == TITLE
    assert "end tags are missing" in document.warnings[-1]


@pytest.mark.parametrize("tag", ["script src='a.js'", "title", "iframe", "textarea", "nav"])
def test_what_ends_at_once_in_xhtml_does_not_swallow_the_article(tag: str) -> None:
    head = f"<meta property='og:title' content='{TITLE}'/>"
    page = f"<?xml version='1.0'?><html><head>{head}</head><body><{tag}/><div>{MARKUP}</div></body></html>"
    assert newsclean.clean(page).text == "\n".join(BODY) + "\n"


def test_an_anchor_that_is_not_closed_makes_no_link_of_the_article() -> None:
    page = f"<html><head><title>{TITLE}</title></head><body><a name=top><div>{MARKUP}</div></body></html>"
    document = newsclean.clean(page)
    assert document.text == "\n".join(BODY) + "\n"
    assert not document.warnings
    assert not any(block.link_chars for block in document.blocks)


def test_a_footer_is_not_taken_for_the_article_of_a_page_without_one() -> None:
    legal = "The contents of this site may not be copied without the consent of the publisher, who answers by letter. "
    page = f"<html><head><title>{TITLE}</title></head><body><div>Home</div><footer>{legal * 6}</footer></body></html>"
    assert newsclean.clean(page).text == ""


@pytest.mark.parametrize("key", ["content", "text"])
def test_an_article_in_a_script_may_be_a_list_of_paragraphs(key: str) -> None:
    blocks = [{"type": "text", "id": number, key: line} for number, line in enumerate(BODY)]
    document = newsclean.clean(in_script(f"window.state = {json.dumps({'title': TITLE, 'blocks': blocks})}"))
    assert document.text.splitlines() == BODY
    pieces = [{key: piece} for line in BODY for piece in (line[:30], line[30:60], line[60:])]  # cut at links
    assert not newsclean.clean(in_script(f"window.state = {json.dumps({'title': TITLE, 'blocks': pieces})}")).text


def test_a_short_chinese_article_in_a_script_is_found() -> None:
    lines = [
        "青石渡口的渡船换了船长，她是第一位不在岛上长大的船长，上任前在港口开了九年的拖船。",
        "“潮水不看时刻表。”她星期一说，所以末班船改在水位允许的时候开，岛上的人都说习惯了。",
    ]
    state = json.dumps({"body": "".join(f"<p>{line}</p>" for line in lines)}, ensure_ascii=False)
    page = in_script(f"window.state = {state.replace('</', '<' + chr(92) + '/')}").replace(TITLE, "青石渡口渡船换船长")
    assert newsclean.clean(page).text.splitlines() == lines


def test_choices_are_no_article_in_a_menu_left_open() -> None:
    choices = "".join(f"<option>Lanterns of Oster Holm, size {i} by {i}" for i in range(40))
    page = f"<title>Lanterns of Oster Holm</title><body><h1>Lanterns of Oster Holm</h1><select>{choices}</select>"
    assert newsclean.clean(page).text == ""
