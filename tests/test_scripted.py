"""Articles that a page's scripts hold: the last resort, after its markup and its JSON-LD."""

from __future__ import annotations

import json

import pytest

import newsclean
from newsclean.readers.scripted import scripted

STORY = [
    "The glassworks of Kettle Bay have lit their furnace again, and the first thing made in it was a bell.",
    "It took nine people a week to bring the heat up, for a furnace that is hurried cracks, said Oda Vance.",
    "She is the fourth of her family to blow glass there and the first who also answers the telephone.",
    "Visitors may watch on Fridays from a bench that stands as near to the fire as their shoes will bear.",
]
MARKUP = "".join(f'<p class="t">{line}</p>' for line in STORY)
QUOTED = json.dumps(MARKUP).replace("<", "\\u003c")

PAGES = {
    "data": f'<script id="__DATA__" type="application/json">{{"page":{{"body":{QUOTED}}}}}</script>',
    "stream": f"<script>self.__f.push([1,{QUOTED}])</script>",
    "data in a string": f"<script>self.__f.push([1,{json.dumps(json.dumps({'body': MARKUP}))}])</script>",
    "template": f"<div><script type='text/template'>{MARKUP}</script></div>",
}


def page(script: str, markup: str = "<div id=app></div><nav>Home</nav>") -> str:
    return f"<html><head><title>Furnace lit again</title></head><body>{markup}{script}</body></html>"


@pytest.mark.parametrize("script", PAGES.values(), ids=PAGES)
def test_an_article_is_found_in_the_scripts(script: str) -> None:
    for data in (page(script), page(script).encode()):
        document = newsclean.clean(data)
        assert document.text == "\n".join(STORY) + "\n"
        assert document.title == "Furnace lit again"
        assert [warning for warning in document.warnings if "scripts" in warning]


def test_scripts_are_not_looked_at_where_the_markup_holds_an_article() -> None:
    other = MARKUP.replace("glassworks", "brickworks")
    document = newsclean.clean(page(f"<script>load({json.dumps(other)})</script>", f"<article>{MARKUP}</article>"))
    assert document.text == "\n".join(STORY) + "\n"
    assert not document.warnings


def test_what_is_no_article_is_not_taken_from_scripts() -> None:
    assert scripted(page("<script>let row = '<p>' + name + '</p>'; draw(\"<p>Loading</p>\")</script>")) == ""
    assert scripted(page(f"<script type='text/template'>{MARKUP.replace('bell', '{{thing}}')}</script>")) == ""
    assert scripted(page(f"<script>load({json.dumps(STORY[0] * 9)})</script>")) == ""
    menu = "".join(f'<li><a href="/{n}">Entry {n}</a></li>' for n in range(90))
    empty = newsclean.clean(page(f"<script>load({json.dumps(menu)})</script>"))
    assert empty.text == ""
    assert not [warning for warning in empty.warnings if "scripts" in warning]


def test_strings_without_an_end_are_looked_at_once() -> None:
    for script in ('"' + '\\"' * 200_000, '"\\' * 200_000):
        assert scripted(page(f"<script>{script}</script>")) == ""
