"""What of a page is a tag, an attribute or a comment, as patterns of bytes."""

from __future__ import annotations

import re

from newsclean.patterns import lazy

# The tokenizer's rules (HTML Standard, 13.2.5). Possessive throughout: what a token has taken is never given back, and
# what has no end goes to the end of the page, so that no byte is read twice.
_ATTRIBUTE = (
    rb"[^\t\n\f\r />][^\t\n\f\r />=]*+"
    rb"(?:[\t\n\f\r ]*+=[\t\n\f\r ]*+(?:\"[^\"]*+(?:\"|\Z)|'[^']*+(?:'|\Z)|[^\t\n\f\r >]++)?+)?+"
)
COMMENT = rb"!--(?:-?>|[^-]*+(?:-(?!-!?>)[^-]*+)*+(?:--!?>|\Z))|[!?/][^>]*+(?:>|\Z)"
TAG = rb"(/?[a-zA-Z][^\t\n\f\r />]*+)(?:[\t\n\f\r /]++|" + _ATTRIBUTE + rb")*+(?:>|\Z)"
TOKEN = lazy(rb"<(?:" + TAG + rb"|" + COMMENT + rb")")
TAG_NAME = lazy(rb"<(/?[a-zA-Z][^\t\n\f\r />]*+)")
ATTRIBUTE = lazy(_ATTRIBUTE)

OPEN_FORMATTING = lazy(rb"(?:[bisu]|big|code|em|font|nobr|small|strike|strong|tt)[\t\n\f\r ]", re.I)

SLASH = ord("/")
SEPARATORS = b"\t\n\f\r /="
