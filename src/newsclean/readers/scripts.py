"""A page in, the pieces of markup out that its scripts carry as data.

Pages that a browser puts together (Next.js, Nuxt and their like) have the article in a script: as a template, or as the
markup of a string, in JSON or in what JSON is passed in, with its signs escaped once or twice.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from newsclean.patterns import lazy
from newsclean.readers.metadata import plain
from newsclean.text import unescape
from newsclean.text.sentences import ends_sentence

MAX_SCRIPTS, MAX_CHARS = 1_000, 4_000_000
"""Scripts of a page that are looked at, and characters of them."""

MAX_DEPTH = 3
"""JSON may be a string within JSON, and that be the argument of a call."""

LITERAL = lazy(r"""[:,(\[=]\s*+"((?:[^"\\]|\\.){80,}+)"|[(=]\s*+'((?:[^'\\]|\\.){80,}+)'""", re.S)
"""A long string of JSON, or of a script, which may have single quotes."""

BLOCK = lazy(r'"(content|text|paragraph|body)"\s*:\s*"((?:[^"\\]|\\.){20,}+)"', re.S)
"""A paragraph, as editors of blocks name it."""

QUOTE = lazy(r'\\(.)|"', re.S)

TEMPLATE = lazy(r"""type\s*=\s*["']?text/(?:[\w-]*template|html|x-handlebars)""", re.I)
SLOT = "{{"
"""Marks what a template leaves open."""

OPENING, CLOSING = lazy(r"<script", re.I | re.A), lazy(r"</script", re.I | re.A)
"""Looked for as they stand: `lower` makes two characters of a Turkish İ, and places in its result are others."""

MOST_ATTRIBUTES = 2_000
"""Characters of a tag in which a type is looked for."""

PARAGRAPH = lazy(r"<(?:p|br|div|h[2-6]|li|section)\b", re.I)
LEAST_PARAGRAPHS = 2

KEY = lazy(r'"\s*:\s*["{\[\d]')
MOST_KEYS = 3
"""A string with more keys of JSON is not markup, but holds it."""


def markup_in_scripts(page: str) -> Iterator[str]:
    """Yield what is markup of several paragraphs in a page's scripts: templates and strings."""
    for text in _texts(page):
        markup = unescape(text) if "<" not in text and "&lt;" in text else text
        if len(PARAGRAPH.findall(markup)) >= LEAST_PARAGRAPHS and len(KEY.findall(markup)) <= MOST_KEYS:
            yield markup


def paragraphs_in_scripts(page: str) -> Iterator[str]:
    """Yield as markup what editors of blocks leave in a script: a string of JSON a paragraph, all under one key.

    Editors that cut paragraphs at links and bold type leave pieces of sentences, which are none.
    """
    for _, script in _scripts_of(page):
        by_key: dict[str, list[str]] = {}
        for key, escaped in BLOCK.findall(script):
            by_key.setdefault(key, []).append(next(_read(escaped), ""))
        for texts in by_key.values():
            whole = [text for text in texts if ends_sentence(plain(text) or " ")]
            if len(texts) >= LEAST_PARAGRAPHS and 2 * len(whole) > len(texts):
                yield "".join(f"<p>{text}</p>" for text in texts)


def _texts(page: str) -> Iterator[str]:
    for attributes, script in _scripts_of(page):
        if not TEMPLATE.search(attributes):
            yield from _strings(script, 0)
        elif SLOT not in script:
            yield script


def _scripts_of(page: str) -> Iterator[tuple[str, str]]:
    """Yield the attributes and the text of each script; a pattern that looks for missing ends would not be linear."""
    position, left = 0, MAX_CHARS
    for _ in range(MAX_SCRIPTS):
        opening = OPENING.search(page, position) if left > 0 else None
        if opening is None:
            break
        start = opening.start()
        inside = page.find(">", start) + 1
        closing = CLOSING.search(page, inside)
        if not inside or closing is None:
            break
        position = closing.start()
        script = page[inside : min(position, inside + left)]
        left -= len(script)
        yield page[start : min(inside, start + MOST_ATTRIBUTES)], script


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
