"""Lines of a text in, those that are page numbers or running heads out.

A printed or paged text carries its page numbers into a dump, often in the middle of a sentence.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from newsclean.document import Block
from newsclean.patterns import lazy
from newsclean.text.characters import STOPS, has_digit

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

GAP = " " * 5
"""What holds so many spaces is a row of cells or the head of a page, whatever its width."""

AT_EDGE = lazy(rf"^(?:(\d{{1,4}}){GAP}+(\S.*)|(\S.*\S){GAP}+(\d{{1,4}}))$")
"""``4          The Paper``, ``The Paper     12 May 2031          5``: a head with the number of its page."""


def page_numbers(blocks: Sequence[Block]) -> list[int]:
    """Return the places of the lines that are page numbers.

    Those with a word are. Bare ones are when they count up by one and a sentence runs over one of them at
    least, and perhaps over the heads beside it; else they may be the numbers of chapters.
    """
    named, bare, numbers = [], [], []
    for i, block in enumerate(blocks):
        if _named_page(block.text):
            named.append(i)
        elif found := BARE.match(block.text.strip()):
            bare.append(i)
            numbers.append(int(found[2]))
    if bare and _count_up(numbers) and _interrupt(blocks, bare):
        named = sorted(named + bare)
    return sorted({*named, *running_heads(blocks, named), *numbered_heads(blocks)})


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
    heads = _repeated(blocks[k].text.strip() for k in places)
    return [i for i, block in enumerate(blocks) if block.text.strip() in heads] if heads else []


def numbered_heads(blocks: Sequence[Block]) -> list[int]:
    """Return the places of the heads that hold the number of their page, and are else alike.

    The numbers count up by one, or by two where the heads of left and right pages differ, or a page has none.
    """
    alike: dict[str, list[tuple[int, int]]] = {}
    for i, block in enumerate(blocks):
        if GAP in block.text and (found := _numbered_head(block.text)):
            alike.setdefault(found[0], []).append((i, found[1]))
    places = []
    for heads in alike.values():
        steps = {second - first for (_, first), (_, second) in pairwise(heads)}
        if len(heads) >= LEAST_PAGES and steps <= {1, 2}:
            places += [i for i, _ in heads]
    return places


def _numbered_head(text: str) -> tuple[str, int] | None:
    """Return the words of a head of a page that holds its number, and the number, or None.

    >>> _numbered_head("The Paper     12 May 2031          5"), _numbered_head("4        The Paper")
    (('The Paper 12 May 2031', 5), ('The Paper', 4))
    >>> _numbered_head("The paper of 12 May 2031"), _numbered_head("     24")
    (None, None)
    """
    text = text.strip()
    found = AT_EDGE.match(text) if len(text) <= HEAD else None
    if found is None:
        return None
    return " ".join((found[2] or found[3]).split()), int(found[1] or found[4])


def _repeated(texts: Iterable[str]) -> set[str]:
    """Return the texts that may be heads of pages: short, no sentences, and more than one of a kind."""
    counts = Counter(text for text in texts if len(text) <= HEAD and text[-1] not in STOPS)
    return {text for text, count in counts.items() if count >= LEAST_PAGES}


def _count_up(numbers: list[int]) -> bool:
    return all(second == first + 1 for first, second in zip(numbers, numbers[1:], strict=False))


def _interrupt(blocks: Sequence[Block], numbers: Sequence[int]) -> bool:
    """Tell whether a sentence runs over one of the numbers, and perhaps over heads, a caption and a foot beside it.

    (A line that goes on above the number already, as a verse does, goes on nowhere else.)
    """
    texts = [block.text.strip() for block in blocks]
    heads = _repeated(texts)
    lines = [i for i, text in enumerate(texts) if text not in heads]
    bare = set(numbers)
    for at, number in enumerate(lines):
        if number not in bare:
            continue
        above = [texts[i] for i in lines[max(at - BESIDE, 0) : at]]
        broken = [text for text, below in zip(above, [*above[1:], ""]) if not below or not runs_on(text, below)]
        if any(runs_on(text, texts[i]) for text in broken for i in lines[at + 1 : at + 1 + BESIDE]):
            return True
    return False


def runs_on(before: str, after: str) -> bool:
    """Tell whether one line goes on in another.

    >>> runs_on("Nobody there had seen the", "mayor."), runs_on("Nobody had seen him.", "The mayor")
    (True, False)
    """
    return before[-1] not in STOPS and not after[0].isupper() and after[0].isalpha() and len(before) > LONGEST // 2
