"""A page whose markup shows no article in, where else in it the article may be out.

A ``<nav>`` or ``<button>`` that is never closed holds all that follows, and a ``<noscript>`` what a visitor without
scripts would see. Pages that a browser puts together (Next.js, Nuxt and their like) have the article in a script: as
the markup of a string, in JSON or in what JSON is passed in, with its signs escaped once or twice.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator

from newsclean.patterns import lazy
from newsclean.readers.metadata import plain

CLOSED = lazy(r"<(/?)(?:nav|footer|button|select|noscript|template)(?=[\s>])", re.I)
"""Elements whose text is no article text, or is not seen, unless the page has no other."""

MAX_SCRIPTS = 4_000_000
"""Characters of a page's scripts that are looked at."""

MAX_DEPTH = 3
"""JSON may be a string within JSON, and that be the argument of a call."""

LITERAL = lazy(r"""[:,(\[=]\s*+"((?:[^"\\]|\\.){400,}+)"|[(=]\s*+'((?:[^'\\]|\\.){400,}+)'""", re.S)
"""A long string of JSON, or of a script, which may have single quotes."""

QUOTE = lazy(r'\\(.)|"', re.S)

PARAGRAPH = lazy(r"<(?:p|br|div|h[2-6]|li|section)\b", re.I)
LEAST_PARAGRAPHS, LEAST_CHARS = 2, 300
"""An article in a string has as much."""

KEY = lazy(r'"\s*:\s*["{\[\d]')
MOST_KEYS = 3
"""A string with more keys of JSON is not markup, but holds it."""

RIVAL = 0.5
"""A page with two different texts, the smaller of such a share of the larger, is no page of one article."""

BEGINNING = 200
"""Texts with so many characters at the beginning alike are the same."""

WORD = re.compile(r"[^\W_]+")
LATIN_WORD = 4
ABOUT = 1 / 3
"""Share of the words of the page's title that its article takes up, at least; a notice on cookies does not."""


def opened(page: str) -> str:
    """Return the page with its menus, buttons and the like as plain boxes, or the empty string if it has none."""
    boxes, count = CLOSED.subn(r"<\1div", page)
    return boxes if count else ""


def script_article(page: str, title: str) -> str:
    """Return the markup of the article that a script of the page carries, or the empty string.

    Args:
        page: the whole page.
        title: its title, and what else tells what it is about.
    """
    best, size = "", 0
    rivals: list[tuple[int, str]] = []
    for text in _strings(_scripts_of(page), 0):
        if "<" not in text and "&lt;" in text:
            text = html.unescape(text)
        if len(PARAGRAPH.findall(text)) < LEAST_PARAGRAPHS or len(KEY.findall(text)) > MOST_KEYS:
            continue
        words = plain(text)
        if len(words) < LEAST_CHARS or not is_about(words, title):
            continue
        rivals.append((len(words), words[:BEGINNING]))
        if len(words) > size:
            best, size = text, len(words)
    begin = plain(best)[:BEGINNING]
    if any(chars >= RIVAL * size and beginning != begin for chars, beginning in rivals):
        return ""
    return best


def _scripts_of(page: str) -> str:
    """Return the text of a page's scripts; a search for ends that are not there would not be linear as a pattern."""
    found: list[str] = []
    folded = page.lower()
    position, left = 0, MAX_SCRIPTS
    while left > 0 and (start := folded.find("<script", position)) >= 0:
        inside = folded.find(">", start) + 1
        position = folded.find("</script", inside)
        if not inside or position < 0:
            break
        found.append(page[inside : min(position, inside + left)])
        left -= len(found[-1])
    return "\n".join(found)


def _strings(text: str, depth: int) -> Iterator[str]:
    """Yield the long strings of a script, and those within them."""
    for found in LITERAL.finditer(text):
        for string in _read(found[1] or _requoted(found[2])):
            yield string
            if depth < MAX_DEPTH and '"' in string:
                yield from _strings(string, depth + 1)


def _read(escaped: str) -> Iterator[str]:
    """Yield what an escaped string says, and what that says in turn while it is still escaped."""
    for _ in range(MAX_DEPTH):
        try:
            string = json.loads(f'"{escaped}"', strict=False)
        except ValueError:
            return
        yield string
        if "\\" not in string:
            return
        escaped = _requoted(string)


def _requoted(escaped: str) -> str:
    """Return an escaped text as it stands between double quotes in JSON."""
    return QUOTE.sub(lambda found: "'" if found[1] == "'" else '\\"' if found[0] == '"' else found[0], escaped)


def is_about(text: str, title: str) -> bool:
    """Tell whether a text takes up the words of a title.

    >>> is_about("Two ferries sailed on Monday.", "Ferry sails again"), is_about("We use cookies.", "Ferry sails again")
    (True, False)
    """
    words: set[str] = set()
    for word in WORD.findall(title.casefold()):
        if word[0] >= "\u2e80":  # no spaces, or endings at the words
            words.update(word[k : k + 2] for k in range(len(word) - 1))
        elif len(word) >= LATIN_WORD:
            words.add(word[:LATIN_WORD])
    text = text.casefold()
    return sum(word in text for word in words) >= ABOUT * len(words) if words else False
