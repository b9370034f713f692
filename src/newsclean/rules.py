"""Every rule that can drop or cut something, with what it drops in words: the one table of rule ids."""

from __future__ import annotations

RULES: dict[str, str] = {
    "boilerplate/navigation": "navigation: an element that holds the site's menus",
    "boilerplate/footer": "the foot of the page or of a section",
    "boilerplate/control": "a button or a choice, not text to read",
    "boilerplate/hidden": "hidden from the reader of the page",
    "boilerplate/title": "the page's title; it is told as the document's title",
    "boilerplate/comments": "readers' comments",
    "boilerplate/sidebar": "a sidebar beside the article",
    "boilerplate/link-density": "mostly links",
    "boilerplate/before-article": "stands before the article begins",
    "boilerplate/after-article": "stands after the article has ended",
    "boilerplate/outside-article": "stands in another part of the page than the article",
    "boilerplate/consent": "a consent dialog",
    "boilerplate/menu-line": "a line of short entries with bars between them",
    "boilerplate/page-number": "the number of a printed page, or the running head beside it",
    "boilerplate/copyright": "a copyright line",
    "boilerplate/section-front": "the page is a list of teasers, each a linked title and a line of text",
    "boilerplate/marker": "words of menus, share bars, newsletters, consent boxes or legal lines",
    "boilerplate/unlike-article": "within the article, but unlike its text",
    "boilerplate/no-article": "the page holds no article",
    "teasers/marker": "leads to another article: “read more”, “related”, [详细]",
    "teasers/doubled-title": "a teaser: its title stands twice",
    "teasers/truncated": "a teaser: its text is cut off",
    "teasers/listed": "a headline of another article, in a box of them",
    "teasers/tags": "a tag: a subject of the article, as a link to others",
    "teasers/ticker": "a headline with the time of day, in a ticker",
    "teasers/link-line": "a line that is one link, between paragraphs",
    "teasers/card": "tells of another article, below its title, which is a link",
    "captions/figure": "text of a figure: its caption or credit",
    "captions/credit-mark": "a caption or photo credit, by its marks",
    "captions/credited": "the text above a photographer's line",
    "captions/led": "the text below a line that opens a picture or announces its caption",
    "captions/places": "a caption: it says where in the picture somebody stands, (left), (r.), 左",
    "captions/numbered": "a picture's number with what it shows: 图1 …, Fig. 3: …",
    "captions/repeated": "the caption below or above it, once more without its credit",
    "captions/name-line": "a name under a portrait: the next paragraph begins with it",
    "captions/scene-line": "a caption line: says what a photo shows, and is no sentence of the text",
    "credits/marker": "an editor's, author's or source line",
    "credits/byline": "a byline: who wrote it",
    "credits/counts": "counts: views, comments, minutes to read",
    "credits/dateline": "a date or time alone on a line",
    "credits/trailing-names": "the reporters' names in brackets at the text's end",
    "subheads/above-paragraph": "nothing: it holds a short line above a paragraph that takes up its words",
    "subheads/between-paragraphs": "nothing: it holds a phrase between paragraphs, as other sub-headlines stand",
    "site/article": "outside the elements that a site rule names as the article, or kept inside them",
    "site/drop": "what a site rule drops",
    "site/keep": "nothing: it holds what a site rule keeps",
    "paragraphs/markup": "marks of Markdown or reStructuredText",
    "paragraphs/duplicate": "stood in the text before",
    "paragraphs/hyphen": "a hyphen that only broke a word at the end of a line",
    "paragraphs/empty": "nothing visible in it",
    "paragraphs/min-length": "the whole article is shorter than asked for",
}


def unknown_rule(rule: str) -> str:
    """Return what is said of a rule id that is not in the table; it names the nearest one."""
    from difflib import get_close_matches

    if any(known.startswith(f"{rule}/") for known in RULES):
        return f"{rule!r} is a stage, no rule; `keep` {rule} switches all its rules off"
    near = get_close_matches(rule, RULES, 1)
    hint = f"; did you mean {near[0]}?" if near else "; `newsclean rules` lists them"
    return f"unknown rule {rule!r}{hint}"
