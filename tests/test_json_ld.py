"""The article in a page's JSON-LD: a witness, and the last resort."""

from __future__ import annotations

import json

import newsclean

BODY = [
    "The harbour of Lower Wick has a new lamp, and it is the first one that the town has paid for by itself.",
    "It was carried up the stairs in eleven parts, said Ansel Rudge, who has kept the old lamp since he was twenty.",
    "Ships can see it from nineteen miles away, which is two more than the old one managed on a clear night.",
]


def page(body: str, markup: str) -> str:
    script = json.dumps({"@type": "NewsArticle", "headline": "A lamp for Lower Wick", "articleBody": body})
    return (
        f'<html><head><title>A lamp for Lower Wick</title><script type="application/ld+json">{script}</script></head>'
        f"<body>{markup}</body></html>"
    )


def test_body_is_taken_where_the_markup_holds_no_article() -> None:
    document = newsclean.clean(page("\n\n".join(BODY), "<div id=root></div><nav>Home</nav>"))
    assert document.text == "\n".join(BODY) + "\n"
    assert any("JSON-LD" in warning for warning in document.warnings)


def test_body_is_not_printed_in_place_of_the_markup() -> None:
    markup = "<article><h1>A lamp for Lower Wick</h1>" + "".join(f"<p>{line}</p>" for line in BODY) + "</article>"
    document = newsclean.clean(page("Another text altogether, which nobody sees on this page. " * 9, markup))
    assert "Another text" not in document.text
    assert BODY[1] in document.text
    assert not document.warnings


def test_a_short_body_is_a_summary() -> None:
    document = newsclean.clean(page("A lamp.", "<div id=root></div>"))
    assert document.text == ""
    assert any("no article" in warning for warning in document.warnings)


def test_min_length_holds_for_the_body_too() -> None:
    text = page("\n\n".join(BODY), "<div id=root></div>")
    assert newsclean.clean(text, min_length=10_000).text == ""


RECIPE = {
    "@type": "Recipe",
    "name": "Lamp oil bread",
    "recipeIngredient": ["three loaves", "a cup of oil"],
    "recipeInstructions": [{"@type": "HowToStep", "text": "<p>Slice the loaves.</p>"}, "Pour the oil over them."],
}


def recipe_page(data: object, markup: str) -> str:
    script = f'<script type="application/ld+json">{json.dumps(data)}</script>'
    return f"<html><head><title>Lamp oil bread</title>{script}</head><body>{markup}</body></html>"


def test_parts_that_json_ld_tells_stay_with_their_heads() -> None:
    lists = (
        '<div class="box"><h2>You need</h2><ul><li><a href="/l">three loaves</a></li><li>a cup of oil</li></ul></div>'
        '<div class="shop"><ul><li><a href="/b">bread knives</a></li><li><a href="/o">oil jars</a></li></ul></div>'
    )
    article = "".join(f"<p>{line}</p>" for line in BODY)
    kept = newsclean.clean(recipe_page({"@graph": [RECIPE]}, f"<article>{article}</article>{lists}")).text.splitlines()
    assert kept == [*BODY, "You need", "three loaves", "a cup of oil"]
    plain = newsclean.clean(recipe_page({"@type": "WebPage"}, f"<article>{article}</article>{lists}")).text
    assert plain.splitlines() == BODY


def test_steps_are_taken_where_the_markup_holds_no_article() -> None:
    steps = [{"@type": "HowToStep", "itemListElement": {"@type": "HowToDirection", "text": line}} for line in BODY]
    document = newsclean.clean(recipe_page({"@type": "HowTo", "step": steps}, "<div id=root></div>"))
    assert document.text.splitlines() == BODY


def test_the_description_of_an_article_in_a_list_is_a_teaser() -> None:
    article = "".join(f"<p>{line}</p>" for line in BODY)
    teaser = "Two more towns want such a lamp as well, says the report of the harbour board."
    listed = {"@type": "ItemList", "itemListElement": [{"headline": "A", "description": teaser}, {"headline": "B"}]}
    markup = f'<article>{article}</article><div class="more"><a href="/a">A</a><div>{teaser}</div></div>'
    assert teaser not in newsclean.clean(recipe_page(listed, markup)).text
