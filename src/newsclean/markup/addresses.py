"""Lines with the addresses of their links in brackets in, as html-to-text prints them, the same lines out without."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from newsclean.document import Block
from newsclean.dumps.margins import WRAP_LEAST, columns
from newsclean.markup.spread import PICTURE_TYPES, Spread
from newsclean.patterns import at_least, lazy
from newsclean.rules import FIGURE_RULE, MARKUP_RULE
from newsclean.text.characters import STOPS

LEAST_ADDRESSES = 3
"""So many addresses make a text one that tells where its links lead."""

BRACKETED = lazy(
    r"[ \n]?\[(?:(?:https?|ftp|mailto|tel|javascript|data|file|android-app|ios-app|whatsapp|sms):[^\[\]\n]{0,4000}"
    r"|[/#.][^\[\]\s]{0,4000})\]"
    r"|[ \n]?<(?:https?|ftp|mailto|tel):[^<>\s]{0,4000}>"
)
"""An address in brackets behind the words that it belongs to, or a picture's own."""

LONGEST_LINK = 120
"""A line of so many characters with an address at its end is a link and nothing else, if no sentence ends before it."""

BARE = lazy(r"[ ]*(?:[*-][ ]+)?https?://\S+[ ]*$")
"""The address of a link without words."""

CLOSING = lazy(r"[ \n]?\[/(\w+)\]")
"""What may as well be the end of an element of BBCode."""

PICTURE = lazy(rf"\.{PICTURE_TYPES}\b|\[data:image", re.I)


def has_brackets(text: str) -> bool:
    """Tell whether addresses stand in brackets behind the words of links.

    >>> has_brackets("Home [/]\\nNews [/news]\\nRadio [https://example.org]\\n"), has_brackets("He [sic] wrote it.")
    (True, False)
    """
    if "[/" not in text and "[http" not in text and "<http" not in text:
        return False
    return at_least(LEAST_ADDRESSES, _bracketed(text))


def _bracketed(text: str) -> Iterator[re.Match[str]]:
    """Yield the addresses in brackets."""
    elements: dict[str, bool] = {}
    for found in BRACKETED.finditer(text):
        if closing := CLOSING.fullmatch(found[0]):
            name = closing[1]
            if name not in elements:
                elements[name] = f"[{name}" in text
            if elements[name]:
                continue
        yield found


def strip_brackets(blocks: list[Block], figures: bool) -> Spread:
    """Cut the addresses in brackets; with `figures`, lines go that are a picture's address and what stands for it."""
    for block in blocks:
        if BARE.match(block.text):
            block.drop(MARKUP_RULE)
    spread = Spread([block for block in blocks if block.keep is None])
    pictured: dict[int, bool] = {}
    for found in _bracketed(spread.text):
        spread.cut(*found.span())
        line = spread.holders(found.end() - 1, found.end())[0]
        pictured[line] = pictured.get(line, True) and PICTURE.search(found[0]) is not None
    spread.drop_emptied()
    for i in pictured:
        block = spread.blocks[i]
        rest = block.uncut().strip()
        if (
            block.keep is None
            and block.text.rstrip()[-1] in "]>"
            and len(rest) <= LONGEST_LINK
            and rest[-1] not in STOPS
        ):
            if pictured[i] and figures:
                block.cuts = ()
                block.drop(FIGURE_RULE)
            else:
                block.link_chars = len(rest)
    # A line that was nothing but an address stood within a paragraph, or below an entry of a menu.
    long = {id(b) for a, b in pairwise(spread.blocks) if columns(a.text.rstrip()) >= WRAP_LEAST}
    spread.torn = [block for block in spread.torn if block.keep is None or id(block) in long]
    return spread
