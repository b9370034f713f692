r"""Text in, the same out with the characters that it writes as references of HTML or as escapes of a string.

Who takes the tags out of a page and nothing else leaves ``&nbsp;`` and ``&#8217;``. And a page that was printed as a
string, ``str(response.content)`` say, or copied out of JSON, is one line with ``\n`` for its line ends.
"""

from __future__ import annotations

import ast
import json
import re

from newsclean.markup.tags import NAMES, TAG
from newsclean.patterns import lazy
from newsclean.readers.code import text_and_code
from newsclean.text import unescape, without_halves

REFERENCE = lazy(r"&(?:[A-Za-z]{2,8}[1-4]?|#\d{2,7}|#[xX][0-9A-Fa-f]{2,6});")
LEAST_REFERENCES, REFERENCES_SHARE = 3, 0.8
"""A text writes its characters as references if it has so many, and so large a share of its & begins one. (No annotated
article has any.)"""

MOST_DEEP = 3
"""A reference may stand for the & of another one, so often."""

SHOWN_TAG = lazy(rf"&lt;(/?(?:{NAMES})(?:\s[^<>]{{0,2000}}?)?/?)&gt;", re.I)
"""A tag that a page shows: its marks are references."""

SHOWN_REFERENCE = lazy(f"&amp;(?={REFERENCE.pattern[1:]})")

SECTION, HEAD = "<![CDATA[", 1000
ROOT = lazy(r"<html[\s>]|<!doctype\s+html", re.I)

LITERAL = lazy(r"\s*+(?:b?'(?:[^'\\\n]|\\.)*+'|b?\"(?:[^\"\\\n]|\\.)*+\")\s*+", re.S)
"""A string as Python and JSON write it, and nothing else."""

ESCAPED_END = lazy(r"(?<!\\)(?:\\\\)*+\\n")
LEAST_ESCAPED, PER_LINE = 3, 10
"""A text writes its line ends as escapes if it has so many, and so many for each of its own lines."""

ESCAPE = lazy(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([\s\S]))")
MEANS = {"n": "\n", "r": "", "t": "\t", "b": "", "f": "\n"}


def resolve_references(text: str) -> tuple[str, int]:
    """Return a text with the characters that it writes as references, and how many these were.

    >>> resolve_references("Fish &amp; chips&nbsp;&#8211; and it&rsquo;s late")
    ('Fish & chips\\xa0– and it’s late', 4)
    >>> resolve_references("Write &amp; for &.")
    ('Write &amp; for &.', 0)
    """
    count = 0
    for _ in range(MOST_DEEP):
        if "&" not in text or REFERENCE.search(text) is None:
            break
        parts = _beside_code(text)
        beside = "".join(parts[::2])
        found = len(REFERENCE.findall(beside))
        if found < max(LEAST_REFERENCES, REFERENCES_SHARE * beside.count("&")):
            break
        parts[::2] = [REFERENCE.sub(_character, part) for part in parts[::2]]
        text = "".join(parts)
        count += found
    return text, count


def escaped_once(page: str) -> str:
    """Return a page that was escaped once too often, so that it shows its tags and references, with these in force.

    >>> escaped_once('<div title="&lt;b&gt;">&lt;p&gt;Fish &amp;amp; chips, 3 &lt; 4&lt;/p&gt;</div>')
    '<div title="&lt;b&gt;"><p>Fish &amp; chips, 3 &lt; 4</p></div>'
    """
    parts = _beside_code(page)
    parts[::2] = [SHOWN_TAG.sub(_tag, SHOWN_REFERENCE.sub("&", part)) for part in parts[::2]]
    return "".join(parts)


def _tag(found: re.Match[str]) -> str:
    return f"<{unescape(found[1])}>"


def _beside_code(text: str) -> list[str]:
    """Return the parts of a text in turns: what stands beside scripts and tags first and last, these in between.

    In scripts & stands for itself. Tools leave tags in Markdown, and a quote would end an attribute.
    """
    parts = text_and_code(text)
    if "<" not in text:
        return parts
    turns: list[str] = []
    for i, part in enumerate(parts):
        at = 0
        for tag in TAG.finditer(part) if i % 2 == 0 else ():
            turns += part[at : tag.start()], tag[0]
            at = tag.end()
        turns.append(part[at:])
    return turns


def _character(found: re.Match[str]) -> str:
    """Return the character that a reference stands for; one that ends a line is a space, which ends none."""
    character = unescape(found[0])
    return " " if character.isspace() and character not in " \xa0\u3000" else character


def open_sections(page: str) -> str:
    """Return XML that holds markup in sections of its own with that markup in force, as HTML has no sections.

    A browser takes them for comments, so what a page of HTML has in them is no text.

    >>> open_sections("<item><![CDATA[<p>One.</p>]]></item>"), open_sections("<html><![CDATA[x]]>")
    ('<item><p>One.</p></item>', '<html><![CDATA[x]]>')
    """
    if ROOT.search(page, 0, HEAD) or SECTION not in page or ROOT.search(page):
        return page
    return page.replace(SECTION, "").replace("]]>", "")


def read_literal(text: str) -> bytes | str | None:
    r"""Return the bytes or the text that a string in the notation of Python or JSON stands for, if it is one of lines.

    >>> read_literal(r'"One.\nTwo.\nThree.\n"'), read_literal(r"b'\xc3\xa9\n\n\n'"), read_literal('"One."')
    ('One.\nTwo.\nThree.\n', b'\xc3\xa9\n\n\n', None)
    """
    if text[:1] not in "b\"' \n" or not LITERAL.fullmatch(text) or not _has_escaped_ends(text):
        return None
    try:
        return without_halves(json.loads(text))
    except ValueError:
        pass
    try:
        value = ast.literal_eval(text.strip())
    except (ValueError, SyntaxError, MemoryError):
        return None
    return value if isinstance(value, bytes) else without_halves(value)


def resolve_escapes(text: str) -> str | None:
    r"""Return a text with the line ends that it writes as escapes, and its other escapes, or None if it does not.

    >>> resolve_escapes(r"One.\nTwo \"or\" 3\u00b0.\nThree.\nC:\\news")
    'One.\nTwo "or" 3°.\nThree.\nC:\\news'
    >>> resolve_escapes(r"Lines end with \n.")
    """
    if "\\n" not in text or not _has_escaped_ends(text) or len(text_and_code(text)) > 1:
        return None
    return without_halves(ESCAPE.sub(_escaped, text))


def _has_escaped_ends(text: str) -> bool:
    """Tell whether a text writes nearly all of its line ends as escapes."""
    return len(ESCAPED_END.findall(text)) >= max(LEAST_ESCAPED, PER_LINE * text.strip().count("\n"))


def _escaped(found: re.Match[str]) -> str:
    code = found[1] or found[2]
    return chr(int(code, 16)) if code else MEANS.get(found[3], found[3])
