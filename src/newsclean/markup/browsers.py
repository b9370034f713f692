"""Lines of a page as a text browser prints it in, the same lines out less what stands for links, pictures and buttons.

Lynx and elinks number the links, ``[12]Home``, and list their addresses at the end.
"""

from __future__ import annotations

from bisect import bisect_left

from newsclean.document import Block
from newsclean.markup.spread import PICTURE_TYPES, Spread
from newsclean.patterns import at_least, lazy
from newsclean.rules import MARKUP_RULE
from newsclean.text.characters import BROWSER_BULLETS

LEAST_ADDRESSES = 3
"""So many addresses make a list."""

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

LINKED_ITEM = lazy(rf"[ ]*(?:[{BROWSER_BULLETS}•][ ]+)?\[\d{{1,5}}\]\S[^.!?]*$")
"""A line that is a link and nothing else, as in a menu."""

RELATION = lazy(r"[ ]*(?:Link:|#)[ ]*\[\d{1,5}\]")
"""What the page's head links to."""

_PICTURE = (
    rf"\[(?:(?:[^\[\]\s/]|\n[ ]{{0,99}}){{1,300}}\.{PICTURE_TYPES}(?:[?&][^\[\]/]{{0,500}})?"
    r"|IMG|IMAGE|INLINE|EMBED)\]"
)
PICTURE = lazy(_PICTURE)
PLACEHOLDER = lazy(rf"{_PICTURE}|\(BUTTON\)|IFRAME:[^\n]{{0,2000}}|\[(?:INS|DEL):|:(?:INS|DEL)\]|_{{10,}}")
"""What stands for a picture without words, a button, a frame, a word put in, a field of a form."""

LEAST_SURE = 2
"""So many buttons, frames and pictures tell of a browser."""


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


def has_placeholders(text: str) -> bool:
    """Tell whether a browser left signs for pictures and buttons in a text.

    >>> has_placeholders("(BUTTON) Menu\\n[logo.png]"), has_placeholders("See [map.png].")
    (True, False)
    """
    missing = LEAST_SURE - text.count("(BUTTON)") - text.count("IFRAME:")
    return missing <= 0 or ("[" in text and at_least(missing, PICTURE.finditer(text)))


def strip_printed(blocks: list[Block], first: int, figures: bool) -> Spread:
    """Cut what stands for links, pictures and buttons; with `first`, drop the list of addresses that begins there."""
    if first:
        heads = [block for block in blocks[max(first - LIST_HEADS, 0) : first] if len(block.text) <= LIST_HEAD]
        for block in heads + blocks[first:]:
            block.drop(MARKUP_RULE)
    spread = Spread([block for block in blocks if block.keep is None])
    linked = [first and LINKED_ITEM.match(block.text) for block in spread.blocks]
    numbers = list(NUMBER.finditer(spread.text)) if first else []
    for i in increasing([int(found[1]) for found in numbers]):  # a footnote has another number
        spread.cut(*numbers[i].span())
    pictured: set[int] = set()
    for found in PLACEHOLDER.finditer(spread.text):
        is_picture = PICTURE.match(found[0]) is not None
        if is_picture and not figures:
            continue
        spread.cut(*found.span())
        if is_picture:
            pictured.update(spread.holders(*found.span()))
    for i, block in spread.touched.items():
        if RELATION.match(block.text):
            block.drop(MARKUP_RULE)
        elif linked[i]:
            block.link_chars = len(block.text)
    spread.drop_emptied(pictured)
    return spread
