"""Web components: where they end a line, and what stands in their shadow roots."""

from __future__ import annotations

import pytest

from newsclean.names import NAME_BIT
from newsclean.options import Options
from newsclean.readers import read
from newsclean.readers.html import read_html
from newsclean.readers.shadow import open_shadow_roots
from newsclean.readers.soup import parse_soup, read_soup


@pytest.mark.parametrize(
    ("markup", "lines"),
    [
        ("<s-p>One</s-p><s-p>Two</s-p>", ["One", "Two"]),
        ("<s-b><s-p>One</s-p> <!-- x --> <s-p>Two</s-p></s-b>", ["One", "Two"]),
        ("<h2>One</h2><s-p>Two <b>three</b></s-p><div>Four</div>", ["One", "Two three", "Four"]),
        ("<p>One <s-t>two</s-t> three</p>", ["One two three"]),
        ("<p>One<s-t>two</s-t>", ["Onetwo"]),
        ("<p><b>One</b><s-t>two</s-t>", ["Onetwo"]),
        ("<p><s-t>One</s-t>, two", ["One, two"]),
    ],
)
def test_a_component_ends_a_line_where_no_text_stands_beside_it(markup: str, lines: list[str]) -> None:
    page = f"<!doctype html><body>{markup}</body>"
    assert [block.text for block in read_html(page).blocks] == lines
    assert [block.text for block in read_soup(parse_soup(page)).blocks] == lines


def test_a_component_beside_boxes_is_one_and_its_name_tells_what_it_is_for() -> None:
    page = "<!doctype html><body><s-page><s-caption class='a'>One</s-caption><p>Two</p><p><s-t>Three</s-t></p></s-page>"
    for document in (read_html(page), read_soup(parse_soup(page))):
        assert [block.path for block in document.blocks] == [
            "body > s-page > s-caption.a",
            "body > s-page > p",
            "body > s-page > p",
        ]
        container = document.blocks[0].container
        assert container is not None
        assert container.groups & NAME_BIT["picture"]


def test_what_a_shadow_root_holds_is_read() -> None:
    page = (
        "<!doctype html><body><x-y><template shadowrootmode='open'><p>One<template><p>Two</template></template></x-y>"
    )
    document = read(page, Options())
    assert [block.text for block in document.blocks] == ["One"]


def test_a_root_within_a_template_that_is_none_is_not_seen() -> None:
    page = b"<template><x-y><template shadowrootmode=open>One</template></x-y></template></template><p>Two"
    assert open_shadow_roots(page) == page
