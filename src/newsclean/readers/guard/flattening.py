"""The rest of a page in, the same without tags, comments and hidden elements out."""

from __future__ import annotations

import re

from newsclean.patterns import lazy
from newsclean.readers.guard import limits
from newsclean.readers.guard.standard import APART, BREAKS, RAW
from newsclean.readers.guard.tokens import COMMENT, TAG, TOKEN

FLATTENED = lazy(
    rb"<(?:(" + b"|".join(sorted(RAW - {b"plaintext"} | APART)) + rb")(?=[\t\n\f\r />])"
    rb"[^<]*+(?:<(?!/\1)[^<]*+)*+(?:(</\1[^>]*+>?)|\Z)"
    rb"|" + TAG + rb"|" + COMMENT + rb")",
    re.I,
)
"""An element whose content has no tags or stands apart, whole; any other tag (its name is the third group); a comment.

SVG, video and the like lose their tags only: without an end tag, they end with what they stand in."""
_SIMPLE = rb"(?:[\t\n\f\r ](?:[^<>\"'\-]|\"[^<>\"'\-]*+\")*+)?+>"
TAG_IN_TAG = lazy(rb"<[a-zA-Z/?][^<>]*+<")
BREAK_RUN = lazy(rb"(?:</?(?:br|div|p|li|td|tr|h[1-6]|ul|ol|table|section|article|button)" + _SIMPLE + rb")++", re.I)
INLINE_RUN = lazy(rb"(?<!<)(?:</?(?:a|b|em|font|i|img|small|span|strong|u)" + _SIMPLE + rb")++", re.I)
"""Common tags without anything in them that could end a comment or begin another tag."""


class _Flat(dict[bytes | None, bytes]):
    """What stands for a tag where tags are taken out: a space where a block ended, else nothing."""

    def __missing__(self, tag: bytes | None) -> bytes:
        joint = b" " if tag is None or tag.lower().lstrip(b"/") in BREAKS else b""
        if len(self) < limits.MOST_NAMES:
            self[tag] = joint
        return joint


def flatten(page: bytes) -> bytes:
    """Return the page without tags, comments and hidden elements."""
    joints = _Flat()
    if not TAG_IN_TAG.search(page):
        # This does the mass of it without a call for each; what it hits in scripts and comments goes anyway.
        page = INLINE_RUN.sub(b"", BREAK_RUN.sub(b" ", page))

    def joint(token: re.Match[bytes]) -> bytes:
        if token[1] is not None and token[2] is None:
            # Without an end it may be no such element, as <style> is none in SVG.
            return TOKEN.sub(lambda inner: joints[inner[1]], token[0])
        return joints[token[3]] or (b" " if page[token.start() - 1 : token.start()] == b"<" else b"")

    return FLATTENED.sub(joint, page)
