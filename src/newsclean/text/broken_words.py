"""Two lines of which the break cut a word in two come in, how its pieces go together goes out.

Whether a hyphen at a line's end belongs to the word (``state-`` / ``owned``) or only to the line (``Unter-`` /
``nehmen``), and whether a large initial alone on its line is a word, is asked of the document itself: it uses
many of its words more than once, and a text that breaks words does so in many lines.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import islice, pairwise, takewhile
from typing import Literal

from newsclean.patterns import lazy
from newsclean.text.small_words import SMALL_WORDS

HYPHENS = "-\u2010"
SOFT_HYPHEN = "\u00ad"

WORD = lazy(r"[^\W\d_]+(?:-[^\W\d_]+)*")
FIRST_WORD = lazy(r"[^\W\d_]+")

CONJUNCTIONS = frozenset("und oder bzw sowie bis and or to en of tot och eller og ja tai és vagy või".split())
"""What follows a suspended hyphen (Vor- und Nachteile), in the languages that have it."""

STEM = 5
"""Letters of a second piece that are compared: deutsch-französischen is borne out by deutsch-französischer."""

MOST_LOOKED_AT = 20
"""Words with the same beginning that are counted: enough to weigh one form against the other."""

LEAST_PART = 3
"""Shorter pieces stand as words by chance: an, ge, in."""

LEAST_TWIN = 4
"""Pieces that are alike are a reduplication (anak-anak) from this length on; nen-nen is a German verb."""

LONG_WORD, ROOM = 6, 4
"""Letters of a word that can be broken, and columns that its first piece with the hyphen needs."""

NO_WORDS = frozenset("bcdfghjlmnpqrtxбгдлмнпртфхцчшщβγδζθκλμνξπρσςτφχψ")
"""Letters that are words of their own in no language (a, i, o, y, è, z, k, w and others are)."""

AFTER_I = lazy(r"w(?!an|o)|kn|y")
"""How words begin that are not the inside of one behind I (Iwan, Iwo)."""

OPENING_QUOTES = "“„«‹\"'‘"

Join = Literal["word", "compound", "suspended"]
"""One word without the hyphen; one word with it; two words, of which the first keeps its hyphen."""


def halves(before: str, after: str) -> tuple[str, str] | None:
    """Return the pieces on both sides of a hyphen at a line's end, the first in lower case; None without one.

    >>> halves("die Nord-Unter-", "nehmen, die"), halves("so -", "nein"), halves("1990-", "1995")
    (('unter', 'nehmen'), None, None)
    """
    before = before.rstrip()
    if before[-1:] not in HYPHENS or not before[-2:-1].isalpha():
        return None
    following = FIRST_WORD.match(after.lstrip())
    if following is None:
        return None
    start = len(before) - 1
    while start and before[start - 1].isalpha():
        start -= 1
    return before[start:-1].lower(), following[0]


def repeats_hyphen(before: str, after: str) -> bool:
    """Tell whether a hyphen stands on both sides of the break, as Polish and Portuguese write a compound's.

    >>> repeats_hyphen("biało-", "-czerwona"), repeats_hyphen("two:", "-czerwona"), repeats_hyphen("a-", "- b")
    (True, False, False)
    """
    after = after.lstrip()[:2]
    return after[:1] in HYPHENS and after[1:].isalpha() and before.rstrip()[-1:] in HYPHENS


LEAST_BREAKS, BEYOND_CHANCE = 3, 4
"""A text breaks words where so many lines end within one, so many times more than by the chance of its compounds. (Of
200 articles wrapped at their compounds one has as many, of those that take a quarter of their chances 3 in 5.)"""

INSIDE = lazy(rf"[^\W\d_][{HYPHENS}](?=[^\W\d_])")
"""A hyphen within a line. (The letter behind it tells compounds from names.)"""


def breaks_words(joins: Sequence[tuple[str, str]]) -> bool:
    """Tell whether a text breaks words, by each two lines that follow each other in a paragraph.

    A text that was wrapped between words ends its lines in the hyphens of compounds only, and leaves room behind
    many lines for a piece of the next word. (Any 15 lines of hyphenated text take 0.5 to 1 of the chances, of other
    text that has a hyphen at a line's end 0.1 to 0.5; whole articles are further apart.) Text that takes few of its
    chances ends more lines in hyphens than it would by chance: as often as it has lines for its spaces, of its hyphens.

    >>> breaks_words([("Bauern und Unter-", "nehmen sind"), ("nehmen sind einer", "Meinung")])
    True
    >>> breaks_words([("a farm that is state-", "owned needs"), ("owned needs", "machines")])
    False
    >>> few = [("the mayor of the com-", "mune said"), ("said it was un-", "likely"), ("a news-", "paper")]
    >>> breaks_words(few + [("and there was nothing", "whatever")] * 5)
    True
    """
    width = max((len(before) for before, _ in joins), default=0)
    taken = missed = 0
    for before, after in joins:
        if pieces := halves(before, after):
            taken += pieces[1].islower()
        elif len(before) + len(" ") + ROOM <= width:
            word = FIRST_WORD.match(after)
            missed += word is not None and len(word[0]) >= LONG_WORD
    if taken > missed or taken < LEAST_BREAKS:
        return taken > missed
    inside = sum(before[hyphen.end()].islower() for before, _ in joins for hyphen in INSIDE.finditer(before))
    spaces = sum(before.count(" ") for before, _ in joins)
    return taken * spaces > BEYOND_CHANCE * (inside + 1) * len(joins)


FEW_WORDS = 200
"""From so many words on, a beginning that none of them has is the inside of a word behind ``A``, too."""


class Words:
    """The words that stand whole in the lines of a document, compounds (``state-owned``) with their parts.

    >>> words = Words(["The state-owned firm", "is un-", "owned by the"])
    >>> words.count("the"), words.count("owned"), words.count("un"), words.beginning("state-own")
    (2, 1, 0, 1)
    """

    def __init__(self, lines: Iterable[str]) -> None:
        self._counts: Counter[str] = Counter()
        broken = False
        for line in lines:
            words = WORD.findall(line.lower().replace("\u2010", "-"))
            if broken:  # what is left of a broken word is none
                del words[:1]
            end = line.rstrip()[-2:]
            broken = end[-1:] in HYPHENS and end[:1].isalpha()
            if broken:
                del words[-1:]
            self._counts.update(words)
        for word, count in [entry for entry in self._counts.items() if "-" in entry[0]]:
            parts = word.split("-")
            for part in parts:
                self._counts[part] += count
            for one, two in pairwise(parts) if len(parts) > 2 else ():
                self._counts[f"{one}-{two}"] += count
        self._sorted = sorted(self._counts)
        self.total = sum(self._counts.values())
        """How many words there are."""

    def count(self, word: str) -> int:
        """Return how often a word occurs."""
        return self._counts[word]

    def beginning(self, letters: str) -> int:
        """Return how often words with this beginning occur, as far as it matters."""
        start = bisect_left(self._sorted, letters)
        found = takewhile(lambda word: word.startswith(letters), islice(self._sorted, start, start + MOST_LOOKED_AT))
        return sum(self._counts[word] for word in found)


def join_of(left: str, right: str, words: Words, broken: bool) -> Join:
    """Return how two pieces go together, by how often the document has their forms.

    Where it has none, what counts is whether it breaks words at all: `broken`.

    >>> words = Words(["Unternehmens und", "state", "owned"])
    >>> join_of("unter", "nehmen", words, False), join_of("state", "owned", words, True)
    ('word', 'compound')
    >>> join_of("ge", "macht", words, True), join_of("ge", "macht", words, False)
    ('word', 'compound')
    >>> join_of("vor", "und", words, True), join_of("seni", "or", words, True), join_of("nord", "Süd", words, True)
    ('suspended', 'word', 'compound')
    """
    second = right.lower()
    joins_words = second in CONJUNCTIONS
    if joins_words and not broken:
        return "suspended"
    as_word, as_compound = words.beginning(left + second[:STEM]), words.beginning(f"{left}-{second[:STEM]}")
    if as_word > as_compound:
        return "word"
    if as_compound:
        return "compound"
    if joins_words and words.count(second):
        return "suspended"
    shorter = min(len(left), len(second))
    if not right.islower() or shorter == 1:
        return "compound"  # Süd-Dialog, e-mail
    if left == second and shorter >= LEAST_TWIN:
        return "compound"
    if shorter >= LEAST_PART and words.count(left) and words.count(second):
        return "compound"
    return "word" if broken else "compound"


def is_drop_cap(line: str) -> bool:
    """Tell whether a line is a large initial: one capital, perhaps with the quote that opens before it.

    >>> is_drop_cap("T"), is_drop_cap("“E\\u0301"), is_drop_cap("t"), is_drop_cap("TV")
    (True, True, False, False)
    """
    letter = unicodedata.normalize("NFC", line.lstrip(OPENING_QUOTES))
    return len(letter) == 1 and letter.isupper()


def initial_is_word(initial: str, line: str, words: Words) -> bool:
    """Tell whether a large initial before a line is a word by itself (``A`` / ``minister said``).

    The words are those of the rest of the document. Where they have neither form, and are not few, they show how
    words begin: none with "ft" makes ``A`` / ``fter`` one word.

    >>> words = Words(["the mills, the minister and the amount"])
    >>> initial_is_word("T", "he minister", words), initial_is_word("A", "minister", words)
    (False, True)
    >>> initial_is_word("A", "mount", words), initial_is_word("A", "fter", words), initial_is_word("A", "mild", words)
    (False, True, True)
    >>> initial_is_word("A", "fter", Words(["so they say"] * FEW_WORDS)), initial_is_word("I", "went", words)
    (False, True)
    """
    letter = initial[-1].lower()
    found = FIRST_WORD.match(line)
    if found is None or letter in NO_WORDS:
        return False
    rest = found[0].lower()
    whole, alone = words.count(letter + rest), words.count(rest)
    if whole or alone:
        return alone > whole
    if letter == "i" and len(rest) > 1 and (rest in SMALL_WORDS or AFTER_I.match(rest)):
        return True
    return len(rest) > 1 and ((letter == "a" and words.total < FEW_WORDS) or words.beginning(rest[:2]) > 0)
