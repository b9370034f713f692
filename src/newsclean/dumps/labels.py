"""A piece of a page in, the labels that stand before its sentence out, as capitals or spaces tell them."""

from __future__ import annotations

import re
from itertools import accumulate, pairwise

from newsclean.patterns import lazy
from newsclean.text.characters import CLOSERS, COMMAS, DASHES, OPENS, QUOTES, STOPS, has_alnum, is_small, wide
from newsclean.text.small_words import SMALL_WORDS

WORD = lazy(r"\S+")

OPENING = "".join(OPENS | QUOTES)

LEAST_WORDS = 6
"""A piece of fewer words is no sentence with a menu before it."""

CAPITALS = -1.5
"""What a capital or a number right after another one takes off: a word in lower case adds one."""

MENU = -3.0
"""Words that come to no more are a menu."""

LONG_LABEL = 200
"""So many characters for each comma, or without a stop at the end, are headlines in a row."""

LOOK_FOR_CASE, CASED = 2_000, 0.1
"""Such a share of the first characters are letters that are large or small, where a script has both."""

SAMPLE = 400
"""In so many characters of most texts are enough small letters to tell."""


def split_labels(text: str) -> list[str]:
    """Return what stands before the sentence of a piece in parts, a label each, as its capitals tell, and the sentence.

    >>> split_labels("Home News Sport Log in Jobs The mayor has lost her umbrella.")
    ['Home ', 'News ', 'Sport ', 'Log in ', 'Jobs ', 'The mayor has lost her umbrella.']
    >>> split_labels("The mayor of New York has lost her umbrella.")
    ['The mayor of New York has lost her umbrella.']
    """
    plain = text.split()
    if plain and plain[0][0] >= "\u2e80":  # (in Thai, spaces part the clauses of a sentence)
        return _split_at_spaces(text, list(WORD.finditer(text)))
    if len(plain) < LEAST_WORDS:
        return [text]
    few = _capitals_in_a_row(plain) * CAPITALS > MENU
    if (few and len(text) < LONG_LABEL) or is_caseless(text):
        return [text]
    ends = text.rstrip().rstrip(CLOSERS)[-1:] in STOPS
    commas = count_commas(text) if ends else 0
    listed = len(text) >= LONG_LABEL * (1 + commas)
    if few and not listed:
        return [text]
    signs, heads = _weigh(plain)
    if not listed and min(accumulate(signs)) > MENU:
        return [text]
    words = list(WORD.finditer(text))
    start = len(words)
    if not listed:
        start = _find_sentence(signs, heads)
        if sum(signs[:start]) > MENU:
            return [text]
        if 0 < start < len(words):
            start = _with_opening(words, start)
    places = [words[i].start() for i in range(start) if heads[i]]
    places += [words[start].start()] if start < len(words) else []
    places = [0, *[place for place in places if place > words[0].start()], len(text)]
    return [text[a:b] for a, b in zip(places, places[1:])]


def _capitals_in_a_row(words: list[str]) -> int:
    """Return how many words, at the most, begin with a capital or a number right behind another one."""
    heads = [not word[0].islower() for word in words]
    return heads[0] + sum([before and head for before, head in pairwise(heads)])


def _weigh(words: list[str]) -> tuple[list[float], list[bool]]:
    """Return for each word how much it speaks for a sentence, and whether a label or a sentence may begin with it."""
    signs: list[float] = []
    heads = []
    capital = True
    for whole in words:
        word = whole.lstrip(OPENING)
        before, capital = capital, word[:1].isupper() or word[:1].isdigit()
        heads.append(capital)
        if not capital:
            signs.append(1.0 if is_small(word[:1]) else 0.0)
        else:
            signs.append(CAPITALS if before else 0.0)
        if whole[-1] in COMMAS:
            signs[-1] -= CAPITALS
            capital = False
    return signs, heads


def _find_sentence(signs: list[float], heads: list[bool]) -> int:
    """Return the number of the word from which on most speaks for a sentence, or how many there are."""
    start, best, total = len(signs), 0.0, 0.0
    for i in range(len(signs) - 1, -1, -1):
        total += signs[i]
        if heads[i] and total - min(signs[i], 0.0) > best:
            start, best = i, total - min(signs[i], 0.0)
    return start


def _with_opening(words: list[re.Match[str]], start: int) -> int:
    """Return where a sentence begins of which the first capital, or the place in front of it, was taken for a label."""
    if words[start - 1][0].lower() in SMALL_WORDS:
        start -= 1
    if start > 1 and words[start - 1][0] in DASHES:
        start -= 2
    return start


def _split_at_spaces(text: str, words: list[re.Match[str]]) -> list[str]:
    """Return the parts of a text that is written without spaces, which stand where lines ended."""
    places = [0]
    inside = False  # whether a bracket is open
    for before, found in zip(words, words[1:]):
        word = before[0]
        if "（" in word or "）" in word:
            inside = word.rfind("（") > word.rfind("）")
        ends = wide(word[-1]) or word[-1] in CLOSERS or not has_alnum(word)
        if ends and wide(found[0][0]) and not inside:
            places.append(found.start())
    places.append(len(text))
    return [text[a:b] for a, b in zip(places, places[1:])]


def is_caseless(text: str) -> bool:
    """Tell whether neither capitals nor, as in Chinese, spaces tell labels from sentences; a few foreign words may.

    >>> is_caseless("The tide"), is_caseless("דף הבית חדשות פוליטיקה כלכלה ספורט 10:15 AM"), is_caseless("新闻 体育")
    (False, True, False)
    """
    head = text[:LOOK_FOR_CASE]
    least = CASED * len(head)
    told = sum(map(str.islower, head[:SAMPLE]))
    if told > least:  # as nearly always
        return False
    told += sum(map(str.islower, head[SAMPLE:])) + sum(map(str.isupper, head))
    if told <= least and not head.isascii():
        told += sum("\u2e80" <= char <= "\u9fff" for char in head)
    return told <= least


def is_capitals(text: str) -> bool:
    """Tell whether a text is all in capitals, so that they tell no label from a sentence.

    >>> is_capitals("THE FERRY IS LATE."), is_capitals("HOME The ferry is late.")
    (True, False)
    >>> is_capitals("IT公司说，渡轮晚点，港口关闭，风雨很大，明日再开。")
    False
    """
    sample = text[:: len(text) // LOOK_FOR_CASE + 1]
    large = sum(map(str.isupper, sample))
    return large > CASED * len(sample) and sum(map(str.islower, sample)) < CASED * large


def count_commas(text: str) -> int:
    """Return how many commas of any script a text holds."""
    return sum(map(text.count, COMMAS))
