"""A page in, the markup out that its scripts hold: what they would have put into it."""

from __future__ import annotations

import json
import re

from newsclean.patterns import lazy

LEAST_TEXT = 300
"""Characters of text in a piece of markup that may be an article."""

LEAST_BREAKS = 2
"""Ends of paragraphs and breaks in it."""

MOST_MARKUP, MOST_PIECES = 1_000_000, 200
"""Characters of markup that are taken in all, and pieces."""

NESTED = 2
"""How often a string is looked into for strings: data are put into scripts as text."""

SCRIPT = lazy(r"<script\b([^<>]{0,2000})>", re.I)
TEMPLATE = lazy(r"type\s*=\s*[\"']?text/(?:[\w-]*template|html|x-handlebars)", re.I)
SCRIPT_END = lazy(r"</script", re.I)
STRING = lazy(r'"(?:[^"\\]|\\.)*+(?:"|\\?\Z)', re.S)
"""A string, or what is left of a script from a quote on that nothing ends: it is looked at once."""
BREAK = lazy(r"</p\s*>|<br\b", re.I)
TAG = lazy(r"<[^<>]*+>")
SLOT = "{{"
"""Marks what a template leaves open."""


def scripted(page: str) -> str:
    r"""Return the markup in a page's scripts: templates, and strings that hold paragraphs.

    >>> story = "<p>" + "It rained for a week. " * 9 + "</p>"
    >>> scripted(f"<script>load({json.dumps({'text': story * 2})})</script>") == story * 2
    True
    >>> scripted("<p>Text.</p><script>let a = '<p>';</script>")
    ''
    """
    found: list[str] = []
    at = 0
    while (opening := SCRIPT.search(page, at)) and (closing := SCRIPT_END.search(page, opening.end())):
        inner = page[opening.end() : closing.start()]
        if TEMPLATE.search(opening.group(1)):
            _take(inner, found)
        else:
            _take_strings(inner, found, NESTED)
        at = closing.end()
    return "\n".join(found)


def _take(markup: str, found: list[str]) -> None:
    """Take markup that is long enough to be an article, unless it is one that is still to be filled."""
    if len(markup) < LEAST_TEXT or len(found) >= MOST_PIECES or SLOT in markup:
        return
    if len(BREAK.findall(markup)) < LEAST_BREAKS:
        return
    if sum(map(len, TAG.sub("", markup).split())) >= LEAST_TEXT and sum(map(len, found)) + len(markup) <= MOST_MARKUP:
        found.append(markup)


def _take_strings(script: str, found: list[str], nested: int) -> None:
    """Take the strings of a script that are markup, and look into those that are data."""
    if len(script) < LEAST_TEXT:
        return
    for match in STRING.finditer(script):
        if match.end() - match.start() < LEAST_TEXT:
            continue
        try:
            text = json.loads(match.group(), strict=False)
        except ValueError:
            continue
        if text.lstrip()[:1] == "<":
            _take(text, found)
        elif nested > 1:
            _take_strings(text, found, nested - 1)
