"""The second reader in place of the native one: the same text from the same bytes, whatever stands around it."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.readers import html

LINES = [f"Ferry {number} to Müllersund sails again this summer, the company said on Monday." for number in range(8)]
BODY = "".join(f"<p>{line}</p>" for line in LINES)
HEAD = "<!doctype html><title>Ferries to Müllersund</title>"
RULE = newsclean.SiteRule(host=("ferry.example",), encoding="windows-1252")

PAGES = {
    "headers": (f"HTTP/1.1 200 OK\r\nServer: a\r\n\r\n{HEAD}{BODY}".encode(), {}),
    "shadow root": (f'{HEAD}<story-body><template shadowrootmode="open">{BODY}</template></story-body>'.encode(), {}),
    "encoding of the site": (f"{HEAD}{BODY}".encode("windows-1252"), {"site_rules": [RULE]}),
    "mojibake": (f"{HEAD}{BODY}".encode().decode("windows-1252").encode(), {"fix_mojibake": True}),
    "within a menu": (f"{HEAD}<nav>{BODY}</nav>".encode(), {}),
    "no HTML": ("\n".join(LINES).encode(), {}),
}


@pytest.mark.parametrize(("page", "options"), PAGES.values(), ids=PAGES)
def test_both_readers_give_the_same(page, options):
    cleaner = newsclean.Cleaner(**options)
    native = cleaner.clean(page, "ferry.example/a.html")
    other = cleaner.clean(page, "ferry.example/a.html", native=False)
    assert native.text == other.text == "\n".join(LINES) + "\n"
    assert (native.encoding, native.warnings) == (other.encoding, other.warnings)


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("<?xml version='1.0'?>\n<rss version='2.0'><item>", "an RSS feed"),
        ("\ufeff<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'>", "an Atom feed"),
        ('{"title": "', "JSON"),
        ("Return-Path: <a@ferry.example>\nMIME-Version: 1.0\n\n", "an e-mail or MHTML archive"),
        ("%PDF-1.4\n", "a PDF document"),
        ("{\\rtf1\\ansi ", "an RTF document"),
        ("WARC/1.0\r\nWARC-Type: response\r\n\r\n", "a WARC archive"),
    ],
)
def test_what_is_no_page_is_refused_as_bytes_and_as_text(before, name):
    text = before + "\n".join(LINES)
    for data in (text, text.encode()):
        document = newsclean.clean(data)
        assert (document.text, document.warnings) == ("", [document.empty_because])
        assert document.empty_because.startswith(f"{name}, not a page or text; ")
        assert LINES[1] in newsclean.clean(data, format="text").text


@pytest.mark.parametrize(("line", "read"), [
    ("\x1b[1;31mStorm\x1b[0m hits the coast", "Storm hits the coast"),
    ("\x1b[38;2;255;0;0mRed\x1b[m and \x1b[?25lhidden\x1b[2K", "Red and hidden"),
    ("A lone \x1b stays [1m", "A lone stays [1m"),
])  # fmt: skip
def test_sequences_that_colour_a_terminal_go_whole(line, read):
    text = newsclean.clean("\n".join([*LINES, f"{line}, the company said on Monday, and no ferry sails again."])).text
    assert text.splitlines()[-1] == f"{read}, the company said on Monday, and no ferry sails again."
    assert newsclean.clean(text, format="text").text == text


@pytest.mark.parametrize("page", [PAGES["headers"][0], PAGES["within a menu"][0]])
def test_the_native_parser_is_not_asked_where_it_is_not_wanted(page, monkeypatch):
    def crash(*_, **__):
        raise AssertionError

    monkeypatch.setattr(html, "LexborHTMLParser", crash)
    assert newsclean.Cleaner().clean(page, native=False).text == "\n".join(LINES) + "\n"


@pytest.mark.parametrize("native", [True, False])
def test_a_heading_goes_on_below_a_line_break_and_ends_at_a_sentence_or_two_breaks(native: bool) -> None:
    page = "<h2>The ferry<br>sails again</h2><h3>It sails.<br>It stops</h3><h3>One<br><br>Two</h3><p>Three<br>Four</p>"
    blocks = newsclean.Cleaner(keep=("boilerplate",)).clean(f"<html><body>{page}</body></html>", native=native).blocks
    assert [block.text for block in blocks] == [
        "The ferry sails again", "It sails.", "It stops", "One", "Two", "Three", "Four",
    ]  # fmt: skip


def blocks_of(table: str, native: bool) -> list[str]:
    """Return the blocks of a page that is a table, given as its rows with their cells."""
    marks = {";": "</td></tr><tr><td>", "|": "</td><td>", "/": "<br>"}
    rows = f"<tr><td>{''.join(marks.get(char, char) for char in table)}</td></tr>"
    document = newsclean.Cleaner(keep=("boilerplate",)).clean(f"<html><body><table>{rows}</table>", native=native)
    return [block.text for block in document.blocks]


@pytest.mark.parametrize("native", [True, False])
def test_rows_of_data_are_blocks_though_some_cells_have_several_lines(native: bool) -> None:
    table = "Boat|Seats/deck/cabin|Built;Marigold|41|1931;Thistle|17|1940/rebuilt 1962"
    assert blocks_of(table, native) == [
        "Boat\tSeats deck cabin\tBuilt", "Marigold\t41\t1931", "Thistle\t17\t1940 rebuilt 1962",
    ]  # fmt: skip


@pytest.mark.parametrize("native", [True, False])
@pytest.mark.parametrize(
    "table",
    [
        "Boats/Trains|Buses/Trams;Seats/Decks|Stops/Lines;Fares/Times|Maps/Plans",  # most cells have several lines
        "Boats/Trains|Buses;Seats|Stops",  # two rows
        "Boats/Trains|Buses;Seats;Stops;Fares",  # most rows have one cell
        f"Boats|Buses;Seats|Stops;Fares|{'Maps and plans ' * 5}/{'Times ' * 12}",  # one cell holds a text
    ],
)
def test_cells_of_a_layout_are_blocks_of_their_own(table: str, native: bool) -> None:
    lines = [line.strip() for line in table.replace(";", "/").replace("|", "/").split("/")]
    assert blocks_of(table, native) == lines


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("<b>Read also</b><a href=/x>The ferry sails</a>", "Read also The ferry sails"),
        ("<span>By Ann Lee</span><!-- --><span>Published today</span>", "By Ann Lee Published today"),
        ("<time>17:42</time><span>Power is back</span>", "17:42 Power is back"),
        ("i<b>Phone</b> and <b>e</b>Bay", "iPhone and eBay"),
        ("<b>T</b><span>he mill</span>", "The mill"),
        ("H<sub>2</sub><b>Old</b>", "H2Old"),
        ("<i>Mc</i><b>KAY</b>", "McKAY"),
    ],
)
def test_elements_of_a_line_that_styles_set_apart_are_parted(line: str, read: str) -> None:
    for native in (True, False):
        document = newsclean.Cleaner().clean(f"{HEAD}<p>{line}</p>{BODY}", native=native)
        assert document.blocks[0].text == read


def test_paragraphs_in_a_link_that_is_never_closed_are_text() -> None:
    lines = [
        "The council voted on Monday to close the old bridge for two years while it is rebuilt from its piers.",
        "Traffic will go by the ferry, which sails every ten minutes, the mayor said at a meeting in the town hall.",
        "The work costs nine million and begins in the spring, when the river is low, as it is once in ten years.",
    ]
    told = "".join(f"<p>{line}</p>" for line in lines)
    page = f"<html><body><h1>The bridge</h1><p><a href=/news>Back to the news</p>{told}</body></html>"
    assert newsclean.clean(page).text == "".join(f"{line}\n" for line in lines)
    teasers = "".join(f"<p><a href=/{i}>{line}</a></p>" for i, line in enumerate(lines))
    assert not newsclean.clean(f"<html><body><h1>The bridge</h1>{teasers}</body></html>").text
