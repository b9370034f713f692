"""Lines of a text in, those that are page numbers or running heads out.

A printed or paged text carries its page numbers into a dump, often in the middle of a sentence.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from newsclean.characters import STOPS, has_digit
from newsclean.document import Block
from newsclean.patterns import lazy

PAGE_NUMBER = "boilerplate/page-number"

LONGEST = 40
"""A page number with its words is no longer."""

HEAD, LEAST_PAGES, BESIDE = 160, 2, 2
"""A running head is no longer; so often it stands beside a page number, no more lines away."""

_WORDS = (
    r"page|pg\.?|p\.|seite|p[áa]gina|p[áa]g\.|pagina|страница|стр\.?|sayfa|strona|sida|side|trang|halaman|صفحة|עמוד"
)
_TOTAL = r"(?:\s*(?:of|von|de|di|van|sur|из|/)\s*\d{1,4})"
NAMED = lazy(
    rf"^\W*(?:(?:{_WORDS})\s*(\d{{1,4}}){_TOTAL}?|(\d{{1,4}}){_TOTAL}|第\s*(\d{{1,4}})\s*[页頁ページ]+.{{0,12}})\W*$",
    re.I,
)
"""``Page 3 of 9``, ``3/9``, ``第3页``."""

PRINTED = lazy(r"^(?:https?|file)://\S{1,500}\s+(\d{1,4})/\d{1,4}$")
"""``https://… 2/3``: the foot of the pages that browsers print."""

PRINTED_BEGINS = ("http", "file:")

BARE = lazy(r"^([-–—\[(|~·]\s*)?(\d{1,4})(\s*[-–—\])|~·])?$")
"""``- 3 -``, ``[3]``, ``3``."""


def page_numbers(blocks: Sequence[Block]) -> list[int]:
    """Return the places of the lines that are page numbers.

    Those with a word are. Bare ones are when they count up by one and a sentence runs over one of them at
    least; else they may be the numbers of chapters.
    """
    named, bare, numbers = [], [], []
    for i, block in enumerate(blocks):
        if _named_page(block.text):
            named.append(i)
        elif found := BARE.match(block.text.strip()):
            bare.append(i)
            numbers.append(int(found[2]))
    if bare and _count_up(numbers) and any(_interrupts(blocks, i) for i in bare):
        named = sorted(named + bare)
    return sorted({*named, *running_heads(blocks, named)})


def counted_pages(blocks: Sequence[Block]) -> list[int]:
    """Return the places of page numbers with a word that count up by one, and of the running heads beside them."""
    found = [(i, page) for i, block in enumerate(blocks) if (page := _named_page(block.text))]
    numbers = [int(page) for _, page in found]
    if len(found) < LEAST_PAGES or not _count_up(numbers):
        return []
    places = [i for i, _ in found]
    return sorted({*places, *running_heads(blocks, places)})


def _named_page(text: str) -> str:
    """Return the number of a page that a line gives with a word, the number of all pages or an address, or "".

    >>> _named_page("Page 3 of 9"), _named_page("https://example.org/ferry 2/3"), _named_page("3")
    ('3', '2', '')
    """
    if len(text) > LONGEST and len(text := text.strip()) > LONGEST:
        found = PRINTED.match(text) if text.startswith(PRINTED_BEGINS) else None
    elif not has_digit(text):
        return ""
    else:
        text = text.strip()
        found = (PRINTED if text.startswith(PRINTED_BEGINS) else NAMED).match(text)
    return next(filter(None, found.groups()), "") if found else ""


def running_heads(blocks: Sequence[Block], numbers: Sequence[int]) -> list[int]:
    """Return the places of the lines that stand beside page numbers again and again: the heads and feet of pages."""
    places = {k for i in numbers for k in range(max(0, i - BESIDE), min(len(blocks), i + BESIDE + 1))}
    texts = [blocks[k].text.strip() for k in places]
    beside = Counter(text for text in texts if len(text) <= HEAD and text[-1] not in STOPS)
    heads = {text for text, count in beside.items() if count >= LEAST_PAGES}
    return [i for i, block in enumerate(blocks) if block.text.strip() in heads] if heads else []


def _count_up(numbers: list[int]) -> bool:
    return all(second == first + 1 for first, second in zip(numbers, numbers[1:], strict=False))


def _interrupts(blocks: Sequence[Block], i: int) -> bool:
    """Tell whether a sentence runs from the line before to the line after."""
    if not 0 < i < len(blocks) - 1:
        return False
    return runs_on(blocks[i - 1].text.rstrip(), blocks[i + 1].text.lstrip())


def runs_on(before: str, after: str) -> bool:
    """Tell whether one line goes on in another.

    >>> runs_on("Nobody there had seen the", "mayor."), runs_on("Nobody had seen him.", "The mayor")
    (True, False)
    """
    return before[-1] not in STOPS and not after[0].isupper() and after[0].isalpha() and len(before) > LONGEST // 2
