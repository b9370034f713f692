"""Lines of a dump that glued text nodes to each other in, the same lines out, parted where they were glued.

A dump that puts nothing between text nodes (BeautifulSoup's `get_text()`) keeps the white space of the source only:
``HomeNewsSportThe minister said …``. A small letter right before a capital tells where two were glued, as does a stop
right before one. Names such as ``iPhone`` have such borders, too, so a text is parted only if it shows many that no
name has; what was parted has none left.
"""

from __future__ import annotations

from newsclean.document import Block
from newsclean.patterns import lazy
from newsclean.text.characters import CAPITALS, SMALL, SPACELESS, is_small
from newsclean.text.small_words import SMALL_WORDS

LEAST_GLUED, MENUS_GLUED = 10, 30
"""A dump that glues shows so many borders that stand in no name, of entries of menus and of sentences, or so many of
entries alone."""

CHAIN = 3
"""A word of so many borders is no name, but entries of a menu."""

SHORT = 3
"""Letters of a half that is a word only if the page has it elsewhere, too: *Mac*Donald, You*Tube*."""

PREFIX = 6
"""The same where it begins in lower case: nouns of Xhosa and Zulu have their capital behind a prefix."""

LONG_WORD = 40
"""No half has more letters; looking at all of a word without end would take its square in time."""

_AFTER_STOP = (
    rf"[.!?…](?<=[{SMALL}\d)]{{3}}[.!?…])[.!?…]*[\"”’»“)]*(?=[„“«¿¡]?[{CAPITALS}][{SMALL}]*[:,]?[ ][{SMALL}{CAPITALS}])"
)
SURE_STOP = lazy(_AFTER_STOP)
"""The stop of a sentence to which the next one was glued."""

LETTERS = lazy(rf"[{CAPITALS}](?<=[{SMALL}]{{2}}[{CAPITALS}])[{SMALL}{CAPITALS}]")
"""A capital right behind small letters. (A search for the rarer one, and a look back, is faster than the other way.)"""

APART = r" \g<0>"

ENTRIES = lazy(rf"(?<=[{SMALL}]{{3}})(?=[{CAPITALS}][{SMALL}]{{2}})")
"""The same between two words of some length."""

SURE = lazy(
    rf"{_AFTER_STOP}"
    rf"|(?<=[{SMALL}]{{3}})[.!?…][\"”’»“)]*(?=[{CAPITALS}][{SMALL}]{{2,15}}(?:[{CAPITALS}]|$))"
    rf"|(?<=[{SMALL}\d]{{2}}[)»”])(?=[{CAPITALS}][{SMALL}])"
    rf"|(?<=[{SMALL}]{{3}})(?=[„«¿¡][{CAPITALS}])"
    rf"|(?:(?<=\d{{4}})|(?<=:\d\d))(?=[{CAPITALS}][{SMALL}]{{2}})"
    rf"|(?<=[{SMALL}]{{3}})(?=\d{{1,2}}(?::\d\d|[./]\d{{1,2}}[./]\d\d|\.?[ ][^\W\d_]{{3,}}\.?[ ]\d{{4}}))"
)
"""Borders that part a text which glues: stops, quotes, brackets, dates and times."""

MOST_TEXT, MOST_PARTS = 1_000_000, 20_000
"""No page has more characters, or more parts and lines: each part is judged."""

TOKEN = lazy(rf"[^\s{SPACELESS}\u3000-\u303f\uff00-\uffef]+")
"""A word between spaces, or between letters of a script without spaces, in which names such as OpenSSL stand."""

WORD = lazy(r"[^\W\d_]+")
EDGES = ".,;:!?…\"'”’“„«»()[]"
NO_WORD = ("http", "www.", "@", "#")

GAP = lazy(r"(?<=\S)[ \t\xa0]{3,}(?=\S)")
LONG_LINE, LEAST_GAPS = 400, 10
"""In lines of so many characters, which are longer than any row of a table, so many gaps are where the white space
between elements was."""


def part_glued(blocks: list[Block]) -> list[Block]:
    """Return the lines of a dump, those that glue several texts parted; each part is a block of the same line.

    >>> menu = "HomeNewsSportJobsMusicFilmTravelWeatherPodcastsVideosThe mayor fell.She was not hurt, she said."
    >>> [block.text for block in part_glued([Block(menu, "line", 1)])][-3:]
    ['Videos', 'The mayor fell.', 'She was not hurt, she said.']
    """
    if sum(len(block.text) for block in blocks) > MOST_TEXT:
        return blocks
    if len(blocks) > 1:
        long = [block for block in blocks if len(block.text) >= LONG_LINE and "   " in block.text]
        if sum(len(GAP.findall(block.text)) for block in long) >= LEAST_GAPS:
            blocks = [part for block in blocks for part in _parts(block, _gaps(block.text))]
    return _part(blocks) if _is_glued([block.text for block in blocks]) else blocks


def _is_glued(texts: list[str]) -> bool:
    """Tell whether a dump shows glued entries and glued sentences; a clean text shows one of them at the most."""
    if len(LETTERS.findall("\n".join(texts))) < CHAIN:  # as in nearly all clean texts
        return False
    words = [word for text in texts if LETTERS.search(text) for word in TOKEN.findall(text)]
    entries = sum(len(ENTRIES.findall(word)) for word in words if _is_chain(word) and not word.startswith(NO_WORD))
    if not CHAIN <= entries < MENUS_GLUED:
        return entries >= MENUS_GLUED
    stops = sum(len(SURE_STOP.findall(text)) for text in texts)
    return stops > 0 and entries + stops >= LEAST_GLUED


def _gaps(text: str) -> list[int]:
    return [found.end() for found in GAP.finditer(text)] if len(text) >= LONG_LINE else []


def _parts(block: Block, places: list[int]) -> list[Block]:
    text = block.text
    bounds = [0, *sorted(set(places) - {0}), len(text)]
    parts = [text[a:b] for a, b in zip(bounds, bounds[1:])]
    return [Block(part, "line", block.line) for part in parts] if len(parts) > 1 else [block]


def _part(blocks: list[Block]) -> list[Block]:
    """Return the lines of a dump that glues, parted."""
    known: set[str] = set()
    company: dict[str, tuple[str, str]] = {}
    names: set[str] = set()  # which stand between other words the second time
    for block in blocks:
        words = TOKEN.findall(block.text)
        for before, word, after in zip(["", *words], words, [*words[1:], ""]):
            if not LETTERS.search(word):
                known.update(map(str.casefold, WORD.findall(word)))
            elif _is_chain(word):
                known.update(map(str.casefold, WORD.findall(LETTERS.sub(APART, word))))
            elif company.setdefault(_core(word), (before, after)) != (before, after):
                names.add(_core(word))
    parted: list[Block] = []
    for block in blocks:
        places = [found.end() for found in SURE.finditer(block.text)]
        for found in TOKEN.finditer(block.text):
            word = found[0]
            if _core(word) in names or word.startswith(NO_WORD):
                continue
            borders = [border.start() for border in LETTERS.finditer(word)]
            if not _is_chain(word):
                borders = [border for border in borders if _is_border(word, border, known)]
            places += [found.start() + border for border in borders]
        parted += _parts(block, places)
        if len(parted) > MOST_PARTS:
            return blocks
    return parted


def _core(word: str) -> str:
    return word.strip(EDGES)


def _is_chain(word: str) -> bool:
    return len(ENTRIES.findall(word)) >= CHAIN


def _is_border(word: str, border: int, known: set[str]) -> bool:
    """Tell whether two words meet in one, and not the halves of a name."""
    left = WORD.findall(word[max(border - LONG_WORD, 0) : border])[-1]
    right = WORD.findall(word[border : border + LONG_WORD])[0]
    right = right[: found.start()] if (found := LETTERS.search(right)) else right
    left = LETTERS.sub(APART, left).split()[-1]
    if right.lower() in SMALL_WORDS and len(left) >= SHORT and not is_small(left[0]):
        return True  # a sentence begins
    if len(left) <= (PREFIX if is_small(left[0]) and left.isascii() else SHORT) and left.casefold() not in known:
        return False
    return len(right) > SHORT or right.casefold() in known
