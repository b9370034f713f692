"""A page of HTML in, the same page as UTF-8 bytes out, without what would make its parse slow; and what that was.

The rules of HTML let a few kilobytes cost minutes: every block-level tag looks through all open elements for a `<p>`
to close, every paragraph opens again all formatting elements left open before it, every attribute is compared with
all others of its tag (HTML Standard, 13.2.6.4.7, 13.2.4.3, 13.2.5.33). Browsers stop nesting at 512 elements
(Blink's `kMaximumHTMLParserDOMTreeDepth`); so does this package, and it keeps the text of every tag that it takes out.

An ordinary page pays for a look at a sample of its bytes. Only where that finds very many tags or attributes are the
tags read one by one, by the tokenizer's rules, with a stack of open elements that knows which end tags may be
left out.
"""

from __future__ import annotations

from newsclean.patterns import lazy
from newsclean.readers.guard import limits
from newsclean.readers.guard.look import has_bad_nesting, has_many_attributes
from newsclean.readers.guard.scan import Scan, say_unclosed
from newsclean.readers.guard.standard import APART, RAW
from newsclean.text import without_halves

HIDING = lazy(rb"<(!--|" + b"|".join(sorted(RAW | APART)) + rb")")
"""What may hide the end of a page, in lower case: all at once, as looking for each takes longer."""


def guard(page: bytes | str) -> tuple[bytes, list[str]]:
    """Return a page that is parsed in linear time, and in words what was taken out of it.

    >>> page, told = guard("<b>" * 20_000 + "One")
    >>> page.count(b"<b>"), page[-3:], told
    (50, b'One', ['19950 formatting tags ignored, as too many were left open; their text is kept'])
    """
    data, warnings = (page, []) if isinstance(page, bytes) else _encode(page)
    if len(data) < limits.FEW_BYTES or not (has_bad_nesting(data) or has_many_attributes(data)):
        return data, warnings
    scan = Scan(data)
    return scan.run(), warnings + scan.warnings()


def unclosed(page: bytes) -> list[str]:
    """Return a warning where the end of a page stands in an unclosed comment, script or other element that hides it."""
    if len(page) < limits.HIDDEN_LEAST:
        return []
    lowered = page.lower()
    last = {found[1]: found.start() for found in HIDING.finditer(lowered)}
    for name, at in last.items():
        closing = b"-->" if name == b"!--" else b"</" + name
        if at < len(page) - limits.HIDDEN_LEAST and lowered.find(closing, at) < 0:
            scan = Scan(page)  # it may be the string of a script
            scan.run()
            if scan.unclosed:
                return [scan.unclosed]
            if name in APART and scan.open.count[name]:
                return [say_unclosed(len(page) - at, f"<{name.decode()}>")]
    return []


def _encode(page: str) -> tuple[bytes, list[str]]:
    """Return the UTF-8 of a text. Halves of characters, which no encoding has, are replaced."""
    try:
        return page.encode(), []
    except UnicodeEncodeError:
        mended = without_halves(page)
        lost = mended.count("\ufffd") - page.count("\ufffd")
        return mended.encode(), [f"{lost} lone surrogates replaced"] if lost else []
