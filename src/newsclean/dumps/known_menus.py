"""The pieces of a page in, out with the menus at both ends apart, known by their words where no capital tells them."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

from newsclean.document import Block
from newsclean.dumps.labels import WORD, is_caseless
from newsclean.dumps.pieces import END, MOST_PIECES, PIECE
from newsclean.patterns import lazy
from newsclean.text.characters import COMMAS, STOPS

LABEL_WORDS, MENU_GAP, LEAST_KNOWN = 4, 20, 3
"""A known label has so many words at the most; so many unknown ones may stand between two; so many make a menu."""

FOOT_PIECES = 4
"""The menu at a page's foot is in one of its last pieces."""

CLOCK = lazy(r"\d{1,2}:\d{2}(?::\d{2})?(?!\S)(?:\s(?:[AaPp]\.?[Mm]\.?|น\.)(?!\S))?[ ]?")

TOP, DATE_WORDS = 400, 5
"""Headline, byline and date, with the time of day at their end, take no more characters, the date no more words."""


def split_known(blocks: list[Block], is_label: Callable[[str], bool], is_byline: Callable[[str], bool]) -> list[Block]:
    """Return the pieces of a page with its menus at both ends apart, known by their words where no capital tells.

    A menu is what stands between labels that `is_label` knows, several of them and no sentence between two; what it
    does not know are the names of sections. Below the first one the headline, what `is_byline` knows and the date with
    its time are pieces, too.
    """
    if len(blocks) > MOST_PIECES:
        return blocks
    pieces: list[Block] = []
    for number, block in enumerate(blocks):
        if block.kind != "piece":
            pieces.append(block)
            continue
        is_outer = number == 0 or number >= len(blocks) - FOOT_PIECES
        parts = _menus_apart(block.text, is_label, is_byline) if is_outer else [block.text]
        pieces += [Block(part, "piece", block.line) for part in parts] if len(parts) > 1 else [block]
    return pieces


def _menus_apart(text: str, is_label: Callable[[str], bool], is_byline: Callable[[str], bool]) -> list[str]:
    if len(text) > MOST_PIECES * PIECE or not is_caseless(text):
        return [text]
    words = list(WORD.finditer(text))
    labels = _known_labels(text, words, is_label)
    ends = [found[0][-1] in STOPS or found[0][-1] in COMMAS for found in words]
    places = {0, len(text)}
    top = 0  # where the text begins below a menu
    for menu in _menus(labels, ends):
        first, last = menu[0][0], menu[-1][1]
        places.update(words[i].start() for i in range(first, last))
        places -= {words[i].start() for start, end in menu for i in range(start + 1, end)}
        if last < len(words):
            places.add(words[last].start())
            top = top or (words[last].start() if first < LABEL_WORDS else 0)
    found = CLOCK.search(text, top, top + TOP) if top else None
    if found and not END.search(text, top, found.start()):
        places.add(found.end())
        above = [word for word in words if top <= word.start() < found.start()]
        dated = [word.start() for word in above[-DATE_WORDS:] if word[0][0].isdigit()]
        signed = [word.start() for word in above if is_byline(text[word.start() : found.end()])]
        places.update(dated[:1] + signed[:1])
    ordered = sorted(places)
    return [text[a:b] for a, b in pairwise(ordered)]


def _known_labels(text: str, words: list[re.Match[str]], is_label: Callable[[str], bool]) -> list[tuple[int, int]]:
    """Return the labels of a text that are known, the longest ones, by their first word and the one after the last."""
    found = []
    i = 0
    while i < len(words):
        for end in range(min(i + LABEL_WORDS, len(words)), i, -1):
            if is_label(text[words[i].start() : words[end - 1].end()]):
                found.append((i, end))
                i = end
                break
        else:
            i += 1
    return found


def _menus(labels: list[tuple[int, int]], ends: list[bool]) -> list[list[tuple[int, int]]]:
    """Return the rows of labels of which no two are far apart, or parted by a mark of a sentence."""
    rows: list[list[tuple[int, int]]] = []
    for label in labels:
        gap = ends[rows[-1][-1][1] : label[0]] if rows else []
        if rows and len(gap) <= MENU_GAP and not any(gap):
            rows[-1].append(label)
        else:
            rows.append([label])
    return [row for row in rows if len(row) >= LEAST_KNOWN]
