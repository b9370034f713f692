"""Dumps that tell where their links lead: by numbers, with a list of addresses at the end, or by the address itself."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice, pairwise

from newsclean.characters import STOPS
from newsclean.document import Block
from newsclean.markup.spread import FIGURE, MARKUP, Spread
from newsclean.patterns import lazy
from newsclean.wrapped import WRAP_LEAST, columns

LEAST_ADDRESSES = 3
"""So many addresses make a text one that tells where its links lead."""

ENTRY = lazy(r"[ ]{0,6}\[?(\d{1,5})[.\]] \S")
"""An entry of the list of addresses at the end of a text with numbered links; some have the words of the link first."""

ADDRESSED = lazy(r"[ \t]{0,9}(?:\[?\d{1,5}[.\]] )?(?:[A-Za-z][A-Za-z0-9+.-]{1,14}:|/)\S")
"""A line of the list with an address."""

FIRST_NUMBERS = (1, 2, 3)
"""Where the list begins: the first links may have no address, as those of the page's head."""

MOST_OTHER = 0.6
"""Share of the lines of the list that are no entries: addresses below the words of their links, or broken ones."""

NUMBER = lazy(r"\[(\d{1,5})\]")

LIST_END = 4
"""Among so many last lines of such a text is an address."""

LIST_HEAD, LIST_HEADS = 30, 2
"""The lines above the list of addresses are no longer, and so many: References, Visible links."""

LINKED_ITEM = lazy(r"[ ]*(?:[*+o#•-][ ]+)?\[\d{1,5}\]\S[^.!?]*$")
"""A line that is a link and nothing else, as in a menu."""

RELATION = lazy(r"[ ]*(?:Link:|#)[ ]*\[\d{1,5}\]")
"""What the page's head links to."""

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

PICTURE = lazy(r"\.(?:jpe?g|png|gif|svg|webp|avif)\b|\[data:image", 2)


def find_list(blocks: list[Block]) -> int:
    """Return where the list of addresses begins with which a text with numbered links ends; 0 when it has none."""
    if not any(ADDRESSED.match(block.text) for block in blocks[-LIST_END:]):
        return 0
    numbers = [_number(block) for block in blocks]
    for begin in FIRST_NUMBERS:
        first = next((i for i in range(len(blocks) - 1, 0, -1) if numbers[i] == begin), 0)
        if first and _is_list(blocks[first:], numbers[first:]):
            links = sum(len(NUMBER.findall(block.text)) for block in blocks[:first] if "[" in block.text)
            return first if 2 * links >= sum(n > 0 for n in numbers[first:]) else 0
    return 0


def _is_list(blocks: list[Block], numbers: list[int]) -> bool:
    """Tell whether lines are a list of addresses."""
    count = len(increasing([number for number in numbers if number]))
    addresses = sum(ADDRESSED.match(block.text) is not None for block in blocks)
    return min(count, addresses) >= LEAST_ADDRESSES and count >= (1 - MOST_OTHER) * len(blocks)


def increasing(numbers: list[int]) -> list[int]:
    """Return the places of the longest run of numbers, others between them left out, in which each is the larger.

    >>> increasing([1, 2, 40, 3, 1, 4])
    [0, 1, 3, 5]
    """
    ends: list[int] = []  # for each length, the least number that a run of it ends with
    places: list[int] = []  # and its place
    before: list[int] = []  # for each number, the place of the one before it in the longest run that it ends
    for i, number in enumerate(numbers):
        length = bisect_left(ends, number)
        before.append(places[length - 1] if length else -1)
        ends[length : length + 1] = [number]
        places[length : length + 1] = [i]
    run: list[int] = []
    at = places[-1] if places else -1
    while at >= 0:
        run.append(at)
        at = before[at]
    return run[::-1]


def _number(block: Block) -> int:
    """Return the number of an entry; 0 for what is none."""
    found = ENTRY.match(block.text)
    return int(found[1]) if found else 0


def strip_numbers(blocks: list[Block], first: int) -> Spread:
    """Drop the list of addresses that begins at a place, with its head, and cut the numbers of links."""
    heads = [block for block in blocks[max(first - LIST_HEADS, 0) : first] if len(block.text) <= LIST_HEAD]
    for block in heads + blocks[first:]:
        block.drop(MARKUP)
    spread = Spread([block for block in blocks[:first] if block.keep is None])
    linked = [bool(LINKED_ITEM.match(block.text)) for block in spread.blocks]
    numbers = list(NUMBER.finditer(spread.text))
    for i in increasing([int(found[1]) for found in numbers]):  # a footnote has another number
        spread.cut(*numbers[i].span())
    for i, block in spread.touched.items():
        if RELATION.match(block.text) or not any(map(str.isalnum, block.uncut())):
            block.cuts = ()
            block.drop(MARKUP)
        elif linked[i]:
            block.link_chars = len(block.text)
    return spread


def has_brackets(text: str) -> bool:
    """Tell whether addresses stand in brackets behind the words of links.

    >>> has_brackets("Home [/]\\nNews [/news]\\nRadio [https://example.org]\\n"), has_brackets("He [sic] wrote it.")
    (True, False)
    """
    if "[/" not in text and "[http" not in text and "<http" not in text:
        return False
    return len(list(islice(_bracketed(text), LEAST_ADDRESSES))) == LEAST_ADDRESSES


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
            block.drop(MARKUP)
    spread = Spread([block for block in blocks if block.keep is None])
    pictured: dict[int, bool] = {}
    for found in _bracketed(spread.text):
        spread.cut(*found.span())
        line = spread.holders(found.end() - 1, found.end())[0]
        pictured[line] = pictured.get(line, True) and PICTURE.search(found[0]) is not None
    for i, block in spread.touched.items():
        rest = block.uncut().strip()
        if not any(map(str.isalnum, rest)):
            block.cuts = ()
            block.drop(MARKUP)
        elif i in pictured and block.text.rstrip()[-1] in "]>" and len(rest) <= LONGEST_LINK and rest[-1] not in STOPS:
            if pictured[i] and figures:
                block.cuts = ()
                block.drop(FIGURE)
            else:
                block.link_chars = len(rest)
    # A line that was nothing but an address stood within a paragraph, or below an entry of a menu.
    long = {id(b) for a, b in pairwise(spread.blocks) if columns(a.text.rstrip()) >= WRAP_LEAST}
    spread.torn = [block for block in spread.torn if block.keep is None or id(block) in long]
    return spread
