"""The tag of an element in, what it does to the text in it and around it out."""

from __future__ import annotations

SILENT_TAGS = frozenset(
    "script style noscript template head title meta link base svg iframe frame frameset noframes object embed "
    "video audio canvas map datalist rt rp rtc param source track textarea progress meter".split()
)
"""Elements whose content no reader of the page sees, or that is no text. Ruby annotations repeat the base."""

REGION_TAGS = frozenset("nav footer button select".split())
"""Elements that are never article text: read as one block each, so that nothing of them is lost."""

BLOCK_KINDS = {
    **dict.fromkeys(
        "p div section article main aside header form ul ol dl dd table thead tfoot tr td th figure address "
        "details fieldset hgroup center dir menu dialog body summary legend search optgroup option caption".split(),
        "paragraph",
    ),
    **{f"h{level}": "heading" for level in range(1, 7)},
    "li": "item",
    "dt": "term",
    "blockquote": "quote",
    "pre": "pre",
    "listing": "pre",
    "xmp": "pre",
    "figcaption": "caption",
}
"""Elements that end a line before and after them, and the kind of a block directly inside.
Every other element is inline: its text joins its neighbours' without a space."""

BOLD_TAGS = frozenset(("b", "strong"))
SLANTED_TAGS = frozenset(("em", "i", "small", "cite"))
"""Elements in italics or small type."""

RAISED_TAGS = frozenset(("sub", "sup"))

ANONYMOUS = frozenset(("div", "p", "section", "center"))
INHERITED = frozenset(("item", "quote", "heading", "caption", "term", "pre"))
"""Kinds that reach through anonymous boxes: the text of <li><div>… is an item."""

BLOCK, LINE, INLINE, LINK, BOLD, TEXT, BREAK, IMAGE, FIELD, REGION, SILENT = range(11)
"""What an element does: it makes a block or a line, is a part of a line, ends one, is a region, is not seen."""

ROLES = {
    **dict.fromkeys(BLOCK_KINDS, BLOCK),
    **dict.fromkeys(SILENT_TAGS, SILENT),
    **dict.fromkeys(REGION_TAGS, REGION),
    **dict.fromkeys(BOLD_TAGS, BOLD),
    "a": LINK,
    "img": IMAGE,
    "input": FIELD,
    "br": BREAK,
    "hr": BREAK,
    "wbr": SILENT,
    "-text": TEXT,
    "-comment": SILENT,
}
"""The roles of elements by their tags; any other is a part of a line, unless what stands beside it tells otherwise."""

IN_LINES = frozenset((INLINE, LINK, BOLD, TEXT))


def is_custom(tag: str) -> bool:
    """Tell whether an element is a web component: a box or a part of a line, which nothing but its place tells.

    It is a box where it stands beside boxes and its like, and no text; its name then tells what it is for, too.

    >>> is_custom("story-paragraph"), is_custom("span"), is_custom("-text")
    (True, False, False)
    """
    return tag.find("-") > 0


def is_inline(tag: str) -> bool:
    """Tell whether the text of an element joins its neighbours' without a space.

    >>> is_inline("em"), is_inline("p"), is_inline("button")
    (True, False, False)
    """
    return tag not in BLOCK_KINDS and tag not in REGION_TAGS
