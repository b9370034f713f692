"""Articles as Markdown and JSON: what they hold, read by another program's parser, is the text."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

import newsclean
from newsclean.cli.main import cli
from newsclean.document import Block, Document
from newsclean.writers import markdown

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"
PAGES = sorted(FIXTURES.glob("pages/*/*.html"))
PARSER = MarkdownIt("commonmark").enable("table")

STORY = [
    "The ferry between Skelby and the mainland stopped for three days, and nobody on the island complained.",
    "The captain, who is sixty-four, had asked for a rest, and the harbour board could not refuse him.",
    "In the meantime the post was carried by a fisherman, who sorted it on the way and read the cards aloud.",
    "Tickets for the lost crossings stay valid until the end of the year, the board said, or until anyone asks.",
]
ENTRIES = ["The captain, who is sixty-four.", "The engine, which is older."]
HEAD = """<title>Ferry stops | Post</title><link rel="canonical" href="https://post.example/ferry">
<meta name="author" content="Ann Lee"><meta property="article:published_time" content="2031-02-03">
<meta property="og:site_name" content="The Skelby Post">"""
BODY = f"""<article><h1>Ferry stops</h1><p>{STORY[0]}</p><h2>Post by boat</h2><p>{STORY[1]}</p>
<ol><li>{ENTRIES[0]}</li><li>{ENTRIES[1]}</li></ol><blockquote><p>{STORY[2]}</p></blockquote><p>{STORY[3]}</p></article>"""
PAGE = f'<html lang="en"><head>{HEAD}</head><body>{BODY}</body></html>'


def shown(text: str) -> list[str]:
    """Return what a reader sees of Markdown, a string a block; a table's cells are blocks."""
    found = []
    for token in PARSER.parse(text):
        if token.type == "fence":
            found += token.content.splitlines()
        elif token.type == "inline":
            assert all(is_plain(child) for child in token.children or []), token.content
            found.append("".join(child.content for child in token.children or []))
        else:
            assert token.type not in ("html_block", "code_block", "hr"), token.content
    return found


def is_plain(token: Token) -> bool:
    return token.type in ("text", "strong_open", "strong_close")


@pytest.mark.parametrize("path", PAGES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_markdown_shows_the_text_and_nothing_else(path: Path) -> None:
    document = newsclean.clean(path.read_bytes())
    cells = [cell for line in document.text.splitlines() for cell in line.split("\t")]
    assert [text for text in shown(markdown.render(document)) if text] == [cell for cell in cells if cell]


MARKS = st.text(st.sampled_from("ab1 *_`~#>+-.()[]:!<&;|\\/="), min_size=1, max_size=12).map(str.strip).filter(bool)


@given(
    st.lists(st.tuples(MARKS, st.sampled_from(["paragraph", "heading", "item", "quote", "pre", "line"])), max_size=6)
)
def test_marks_in_the_text_are_no_marks_of_markdown(lines: list[tuple[str, str]]) -> None:
    document = Document([Block(text, kind, level=3, keep=True) for text, kind in lines])
    assert shown(markdown.render(document)) == [text for text, _ in lines]


def test_markdown_has_the_forms_of_the_page() -> None:
    first, second, third, last = STORY
    entries = f"1. {ENTRIES[0]}\n2. {ENTRIES[1]}"
    assert newsclean.write_article(newsclean.clean(PAGE), "markdown") == (
        f"{first}\n\n## Post by boat\n\n{second}\n\n{entries}\n\n> {third}\n\n{last}\n"
    )


def test_an_entry_of_several_paragraphs_stays_one() -> None:
    entries = f"<li><p>{STORY[0]}</p><p>{STORY[1]}</p></li><li>{STORY[2]}</li>"
    document = newsclean.clean(f"<article><ul>{entries}</ul><p>{STORY[3]}</p></article>")
    tokens = [token.type for token in PARSER.parse(markdown.render(document))]
    assert tokens.count("bullet_list_open") == 1
    assert tokens.count("list_item_open") == 2


def test_rows_are_a_table() -> None:
    rows = [
        Block("Boat\tSeats", "row", keep=True),
        Block("Marigold\t41", "row", keep=True),
        Block("a|b", "row", keep=True),
    ]
    assert markdown.render(Document(rows)) == "| Boat | Seats |\n| --- | --- |\n| Marigold | 41 |\n| a\\|b |  |\n"


def test_json_tells_what_is_known_of_an_article() -> None:
    record = json.loads(newsclean.write_article(newsclean.clean(PAGE.encode()), "json", "ferry.html"))
    text = record.pop("text")
    assert text == newsclean.clean(PAGE).text.rstrip("\n")
    assert record == {
        "file": "ferry.html",
        "url": "https://post.example/ferry",
        "title": "Ferry stops",
        "authors": ["Ann Lee"],
        "date": "2031-02-03",
        "site": "The Skelby Post",
        "language": "en",
        "description": "",
        "encoding": "utf-8",
        "warnings": [],
    }


def test_the_letters_tell_the_language_where_the_page_tells_none_or_another() -> None:
    korean = "섬과 육지를 잇는 배가 사흘 동안 멈추었지만 섬에서는 아무도 불평하지 않았다고 항구 위원회가 밝혔다."
    for head in ("<html>", '<html lang="en">'):
        assert newsclean.clean(f"{head}<body><article><p>{korean}</p></article>").language == "ko"
    assert newsclean.clean(f'<html lang="ko-KR"><body><article><p>{korean}</p></article>').language == "ko-KR"
    assert newsclean.clean(korean).language == "ko"
    assert newsclean.clean(f'<html lang="en"><body><article><p>{STORY[0]} 섬과 육지</p></article>').language == "en"


def test_a_person_in_the_json_ld_is_the_author_and_not_the_publisher_in_the_meta_element() -> None:
    meta = '<meta name="author" content="The Skelby Post">'
    for names, authors in ((["Ann Lee", "Bo Lund"], ["Ann Lee", "Bo Lund"]), (["alee"], ["The Skelby Post"])):
        data = json.dumps({"@type": "NewsArticle", "headline": "Ferry stops", "author": [{"name": n} for n in names]})
        page = f'<html><head>{meta}<script type="application/ld+json">{data}</script></head>{BODY}</html>'
        assert newsclean.clean(page).authors == authors


def test_the_name_below_a_by_that_stands_alone_is_the_authors() -> None:
    dump = (FIXTURES / "flat" / "en" / "text-node-lines.txt").read_text(encoding="utf-8")
    document = newsclean.clean(dump)
    assert (document.authors, document.date) == (["Rosalind Achterberg"], "2030-10-14")


def test_an_address_that_is_not_absolute_is_none() -> None:
    relative = '<link rel="canonical" href="/ferry">'
    named = '<meta property="og:url" content="https://post.example/f">'
    assert newsclean.clean(f"<html><head>{relative}{named}</head>{BODY}").url == "https://post.example/f"
    assert newsclean.clean(f"<html><head>{relative}</head>{BODY}").url == ""


def invoke(arguments: list[str]) -> Result:
    return CliRunner().invoke(cli, arguments, prog_name="newsclean")


def test_articles_follow_each_other(tmp_path: Path) -> None:
    pages = [tmp_path / name for name in ("a.html", "b.html", "empty.html")]
    for page in pages[:2]:
        page.write_text(PAGE, encoding="utf-8")
    pages[2].write_text("<p></p>", encoding="utf-8")
    result = invoke(["--to", "json", *map(str, pages)])
    assert [json.loads(line)["file"] for line in result.stdout.splitlines()] == [str(pages[0]), str(pages[1])]
    result = invoke(["--to", "markdown", "--on-empty", "skip", *map(str, pages)])
    assert result.stdout == "\n".join([newsclean.write_article(newsclean.clean(PAGE), "markdown")] * 2)


def test_batch_writes_the_format_that_is_asked_for(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.html").write_text(PAGE, encoding="utf-8")
    batch = ["batch", str(tmp_path / "in"), str(tmp_path / "out"), "-q", "--jobs", "1", "--to"]
    assert invoke([*batch, "json"]).exit_code == 0
    record = json.loads((tmp_path / "out" / "a.json").read_text(encoding="utf-8"))
    assert record["file"] == "a.html" and record["title"] == "Ferry stops"
    assert invoke([*batch, "markdown", "--suffix", ".json"]).exit_code == 0
    assert "## Post by boat" in (tmp_path / "out" / "a.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("page", [PAGE, ""])
def test_an_unknown_format_is_not_taken_for_another(page: str) -> None:
    with pytest.raises(ValueError, match="unknown format 'md'; use text, markdown, json"):
        newsclean.write_article(newsclean.clean(page), "md")


DAY = '<meta itemprop="datePublished" content="2031-03-04">'


@pytest.mark.parametrize(
    ("head", "below_title", "date"),
    [
        ('<meta name="sailthru.date" content="2031-03-04 06:00">', "", "2031-03-04T06:00:00"),
        ('<meta name="DC.date.issued" value="2031-03-04">', "", "2031-03-04"),
        ("", DAY, "2031-03-04"),
        ("", DAY + DAY.replace("04", "05"), ""),  # those of other articles
        ("", '<time datetime="2031-03-04T06:00Z">3 days ago</time>', "2031-03-04T06:00:00+00:00"),
        ("", "<time datetime=06:00>06:00</time>", ""),
        ('<link rel=canonical href="https://post.example/2031/3/4/ferry">', "", "2031-03-04"),
        ('<link rel=canonical href="https://post.example/2031/ferry">', "", ""),
        ("", "<p>Posted: Tuesday, March 4, 2031, 3:01 AM</p>", "2031-03-04T03:01:00"),
        ("", "<p>发布时间：2031年3月4日 10:02</p>", "2031-03-04T10:02:00"),
        ("", "<p>Skelby Post 4 March 2031</p>" + "<p><a href=/x>Share</a></p>" * 6, "2031-03-04"),
    ],
)
def test_the_date_is_found_wherever_the_page_tells_it(head: str, below_title: str, date: str) -> None:
    body = BODY.replace("</h1>", f"</h1>{below_title}", 1)
    document = newsclean.clean(f"<html><head><title>Ferry stops</title>{head}</head><body>{body}</html>")
    assert document.date == date
    assert document.text == newsclean.clean(f"<html><head><title>Ferry stops</title></head><body>{BODY}</html>").text


@pytest.mark.parametrize(
    ("below_title", "authors"),
    [
        ("<p>By: Ann Lee on March 4, 2031</p>", ["Ann Lee"]),
        ("<p><a href=/ann>By Ann Lee</a> <a href=/x>@annlee</a></p>", ["Ann Lee"]),
        ("<p><a href=/ann>By Ann Lee</a></p>" + "<p><a href=/x>Share</a></p>" * 6, ["Ann Lee"]),
        ("<p class=author><a href=/ann>Ann Lee</a></p>", ["Ann Lee"]),
        ("<p class=author-role>Staff Writer</p>", []),
        ("<p><a href=/ann>Ann Lee</a></p>", []),
    ],
)
def test_the_author_is_found_in_a_byline_or_in_an_element_named_so(below_title: str, authors: list[str]) -> None:
    body = BODY.replace("</h1>", f"</h1>{below_title}", 1)
    assert newsclean.clean(f"<html><head><title>Ferry stops</title></head><body>{body}</html>").authors == authors
