"""Text in, whether it is HTML or flat text out."""

from __future__ import annotations

import re

from newsclean.markup.kinds import LEAST_MARKS, count_marks, has_marks
from newsclean.patterns import at_least, lazy
from newsclean.readers.code import without_code

LOOK = 20_000
"""Characters looked at from the start. A page shows its markup there; so does a fragment."""

BEYOND = 1_000_000
"""The same where comments or scripts stand before or within it, to see where these end."""

_SURE = lazy(
    r"\s*+(?:<!--[^-]*+(?:-(?!->)[^-]*+)*+-->\s*+|<\?xml[^>]{0,200}+>\s*+){0,5}+"
    r"<(?:(?:!doctype\s+html|html|head|body|title|meta|link|base|style|script)[\s>]|[a-z]+\s[^<>]{0,500}>\s*<html[\s>])",
    re.I,
)
"""How a page begins; some begin in their head, or are wrapped in an element of the archive that holds them."""
# Possessive: five comments whose ends are tried in every combination take hours.
_TAG = lazy(
    r"</?(?:p|div|br|span|a|li|ul|ol|h[1-6]|td|tr|table|section|article|main|header|footer|meta|link|script|style|img"
    r"|strong|b|em|i|font|center|blockquote|figure|body|html|head|title)(?:\s[^<>]{0,2000})?/?>",
    re.I,
)
_ELEMENT = lazy(r"(?:<\?xml[^>]{0,200}>\s*+)?<[a-z][\w:.-]{0,60}(?:\s[^<>]{0,2000})?/?>", re.I)
"""How a fragment begins, be it in an element of XML: agencies send their articles so."""

_PARAGRAPH = lazy(r"<p[\s>]", re.I)

_BEGIN = lazy(r"<[a-z][a-z\d-]{0,40}(?:\s[^<>]{0,2000})?>", re.I)
_SCRIPT = lazy(r"<script[\s>]", re.I)
_SCRIPT_END = lazy(r"</script\s{0,9}>", re.I)
_CLOSING = lazy(r"</(?:p|div|a|li|span|td|h[1-6])>", re.I)
LOOK_FOR_BEGIN, LEAST_CLOSED = 1_000, 10
"""What is inside the body of a page has a tag among its first characters, and so many elements that end."""

TAGS_A_LINE = 0.4
"""A fragment of HTML has more tags than this for each of its lines; a text about HTML has fewer."""

_BROKEN = lazy(r"<br\s{0,9}/?>[ \t]{0,9}(?:\r?\n|$)", re.I)
LEAST_BROKEN = 4
"""A text with so many ends of lines written as <br> is HTML whose lines a program broke once more."""

_PARTED = lazy(r"<br\s{0,9}/?>\s{0,9}<br\s{0,9}/?>|</p>\s{0,9}<p[\s>]", re.I)
"""What stands between paragraphs of HTML, and in no sentence about it."""

_OPENED = lazy(r"(?:\A|[\n.!?。！？”»\"])\s{0,9}+<p(?:\s[^<>]{0,2000})?>", re.I)
LEAST_OPENED = 2
"""Old pages leave their paragraphs open: so many that begin behind a line or a sentence are no text about HTML."""

_HEADERS = lazy(
    r"(?:HTTP/\d(?:\.\d)? \d{3}[^\r\n]*+\r?\n(?:[!-9;-~]++:[^\r\n]*+\r?\n(?:[ \t][^\r\n]*+\r?\n)*+)*+\r?\n)++"
)
"""What `curl -i` and archives put before a page: of each answer of the server the status line and its headers."""


def headers_before(text: str) -> int:
    """Return how many characters of HTTP headers stand before a page.

    >>> headers_before("HTTP/1.1 200 OK\\nServer: a\\n\\n<html>"), headers_before("HTTP is a protocol.")
    (27, 0)
    """
    found = _HEADERS.match(text) if text.startswith("HTTP/") else None
    return found.end() if found else 0


def looks_like_html(text: str) -> bool:
    """Tell HTML from flat text by its content.

    A document says so at its start. A fragment has closing tags and many of them; a news text that
    merely mentions ``<p>`` does not.

    >>> looks_like_html("<p>One.</p><p>Two.</p>"), looks_like_html("The tag <p> begins a paragraph.")
    (True, False)
    >>> looks_like_html("<style>p { margin: 0 }</style><p>One."), looks_like_html("<doc id=1>\\n<html><p>One.")
    (True, True)
    >>> looks_like_html("One.<br/><br/>Two."), looks_like_html("Old pages end lines with <br> and <br/>.")
    (True, False)
    >>> looks_like_html("<div>\\n\\n# One\\n\\n[Two](/2) [three](/3) [four](/4)\\n\\n</div>\\n")
    False
    """
    if "<" not in text:
        return False
    if _SURE.match(text, 0, BEYOND) or _has_scripts(text):
        return True
    if has_marks(text) and count_marks(text) >= max(LEAST_MARKS, len(_PARAGRAPH.findall(text)) + 1):
        return False  # Markdown in which a tool left the elements that it has no marks for
    head = text[:LOOK]
    in_element = _ELEMENT.match(head.lstrip()) is not None
    tags = _TAG.findall(head)
    if len(tags) >= 2 and not in_element:  # a dump may hold scripts, and these hold tags
        head = without_code(text[:BEYOND])[:LOOK]
        tags = _TAG.findall(head)
    if len(tags) < 2:
        return False
    lines = [line for line in head.splitlines() if line.strip()]
    are_many = len(tags) >= TAGS_A_LINE * len(lines)
    if are_many and len(_OPENED.findall(head)) >= LEAST_OPENED:
        return True
    if in_element:
        return are_many and "</" in head
    if are_many and (_PARTED.search(head) or len(_BROKEN.findall(head)) >= LEAST_BROKEN):
        return True
    begins = sum(1 for line in lines if line.lstrip().startswith("<") and _TAG.match(line.lstrip()))
    in_tags = sum(map(len, tags))
    return begins >= 0.5 * len(lines) or in_tags > 0.35 * len(head)


def _has_scripts(text: str) -> bool:
    """Tell a piece of a page by its scripts, which may fill all of its beginning.

    No script holds the end tag of one, and tools that take the tags out of a page take out these.
    """
    if not _BEGIN.search(text[:LOOK_FOR_BEGIN]) or not _SCRIPT.search(text) or not _SCRIPT_END.search(text):
        return False
    return at_least(LEAST_CLOSED, _CLOSING.finditer(text))
