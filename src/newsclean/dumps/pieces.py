"""A page on one line, or on a few, in, pieces out, so that each is judged: sentences, labels of menus, headlines.

Some tools print a whole page as one line, its menus run into its sentences. Printed, the pieces that are kept join
again as they stood; where one between them was dropped, a new line begins.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import accumulate, groupby, pairwise
from operator import attrgetter

from newsclean.document import Block
from newsclean.dumps.lines import unit_text
from newsclean.dumps.wrapped import columns
from newsclean.markup import MARKUP
from newsclean.patterns import lazy
from newsclean.printed import cut_spans, drop_if_gone
from newsclean.rules import UNLIKE_RULE
from newsclean.text import normalize
from newsclean.text.characters import (
    BULLETS,
    CLOSERS,
    COMMAS,
    DASHES,
    LEADING_BULLETS,
    OPENS,
    QUOTES,
    SPACED_STOPS,
    STOPS,
    WIDE_STOPS,
    is_small,
    wide,
)
from newsclean.text.small_words import SMALL_WORDS

WHOLE_PAGE = 600
"""A line of fewer columns is a paragraph: of half as many characters in Chinese."""

MAYBE_WHOLE = WHOLE_PAGE // 2
"""No line of fewer characters has as many columns."""

LONG_SHARE, MOST_LINES = 0.6, 50
"""Such a share of the text stands in lines of that length, of no more lines, if a page was to be one line."""

PIECE = 60
"""No piece is shorter, so that no abbreviation makes one."""

WIDE_PIECE = 25

MOST_PIECES = 2_000
"""Pieces of longer lines are longer, so that there are no more: each one is judged."""

_END = (
    rf"[{SPACED_STOPS}][\"'”’»)\]]*[ \u3000]+(?=[\"'“‘«¿¡(\[]*[^\W_a-zа-яß-öø-ÿ])"
    rf"|[{WIDE_STOPS}][”’」』）]*|[ \u3000]*\t[ \t]*|[ \u3000]{{3,}}"
)
END = lazy(_END)
"""Where a piece may end: after the stop of a sentence, and at the gaps that lines and cells leave."""

PARTING = BULLETS + "|+"
"""What stands between the items of a list, the cells of a row, the links of a menu, where all is one line."""

BETWEEN = tuple(f" {sign} " for sign in PARTING)
SIGNS = (". ", "! ", "? ", *SPACED_STOPS, *WIDE_STOPS, "\t", "   ", "\u3000", *BETWEEN)
"""A line without any of these is one piece: looking for them one by one is faster than the pattern."""

LISTED = lazy(_END + rf"|[ ](?=[{PARTING}][ ])")
"""The same in a page whose lists show their bullets or bars."""

LEAST_LISTED = 8

WORD = lazy(r"\S+")
OPENING = "".join(OPENS | QUOTES)

LEAST_WORDS = 6
"""A piece of fewer words is no sentence with a menu before it."""

CAPITALS = -1.5
"""What a capital or a number right after another one takes off: a word in lower case adds one."""

MENU = -3.0
"""Words that come to no more are a menu."""

LEAST_LABELS, MOST_LABELS = 15, 10_000
"""A page has a menu of so many labels; a text has a few names of several words. No page has more."""

LEAST_WIDE_ROW = 10
"""So many labels in a row make a menu in a script without spaces, in which few stand in a sentence."""

LONG_LABEL = 200
"""So many characters for each comma, or without a stop at the end, are headlines in a row."""

LABEL_WORDS, MENU_GAP, LEAST_KNOWN = 4, 20, 3
"""A known label has so many words at the most; so many unknown ones may stand between two; so many make a menu."""

FOOT_PIECES = 4
"""The menu at a page's foot is in one of its last pieces."""

LOOK_FOR_CASE, CASED = 2_000, 0.1
"""Such a share of the first characters are letters that are large or small, where a script has both."""

SAMPLE = 400
"""In so many characters of most texts are enough small letters to tell."""

CLOCK = lazy(r"\d{1,2}:\d{2}(?::\d{2})?(?!\S)(?:\s(?:[AaPp]\.?[Mm]\.?|น\.)(?!\S))?[ ]?")
TOP, DATE_WORDS = 400, 5
"""Headline, byline and date, with the time of day at their end, take no more characters, the date no more words."""


def split_page(blocks: list[Block]) -> list[Block]:
    """Return the lines of a dump, the long ones in pieces where hardly any other holds text and one holds a menu.

    A page on one line has a few more where a text node had a line end of its own.
    """
    long = {block.line for block in blocks if len(block.text) >= MAYBE_WHOLE and columns(block.text) >= WHOLE_PAGE}
    if not long:
        return blocks
    if len(blocks) == 1:
        pieces, _ = split_line(blocks[0].text, blocks[0].line)
        return pieces if len(pieces) > 1 else blocks
    if len(blocks) > MOST_LINES:
        return blocks
    if sum(len(b.text) for b in blocks if b.line in long) < LONG_SHARE * sum(len(b.text) for b in blocks):
        return blocks
    pieces = []
    menus = False
    for block in blocks:
        parts, menu = split_line(block.text, block.line) if len(block.text) >= LONG_LABEL else ([block], False)
        menus = menus or menu
        pieces += parts if len(parts) > 1 else [block]
    return pieces if menus else blocks


def is_in_pieces(blocks: list[Block]) -> bool:
    """Tell whether there are pieces of lines among the blocks."""
    return any(block.kind == "piece" for block in blocks)


def split_line(text: str, line: int) -> tuple[list[Block], bool]:
    """Return the pieces of a line, which together are the line, and whether a row of them is a menu.

    >>> [b.text for b in split_line("A" * 70 + ". The rest.", 1)[0]]  # doctest: +ELLIPSIS
    ['AAA...A. ', 'The rest.']
    """
    blocks = []
    start = 0
    listed = max(text.count(bullet) for bullet in BETWEEN) >= LEAST_LISTED
    least = len(text) // MOST_PIECES if len(text) > MOST_PIECES * PIECE else 0
    ends = LISTED if listed else END
    found = ends.search(text) if any(sign in text for sign in SIGNS) else None
    blank_to = 0  # nothing but white space stands between `start` and here
    while found:
        end = found.end()
        if end - start >= (WIDE_PIECE if wide(text[found.start()]) else PIECE) or found[0].isspace():
            if text[blank_to:end].isspace():
                blank_to = end
            else:
                blocks.append(Block(text[start:end], "piece", line))
                start = blank_to = end
                end += least
        found = ends.search(text, end)
    if start < len(text):
        if blocks and text[start:].isspace():
            blocks[-1] = Block(blocks[-1].text + text[start:], "piece", line)
        else:
            blocks.append(Block(text[start:], "piece", line))
    if least:
        return blocks, False
    rows = [[block.text] for block in blocks] if is_capitals(text) else [split_labels(block.text) for block in blocks]
    labels = sum(map(len, rows)) - len(rows)
    is_wide = wide(text.strip()[0])
    row = max(map(len, rows)) > (LEAST_WIDE_ROW if is_wide else LEAST_LABELS)
    menu = row or any(_is_row(block.text) for block in blocks)
    if labels > MOST_LABELS or (labels < LEAST_LABELS and not is_wide):
        return blocks, menu
    return [Block(part, "piece", line) for row in rows for part in row], menu


def _is_row(text: str) -> bool:
    """Tell whether a piece is too long for a sentence of a script without capitals."""
    return len(text) >= LONG_LABEL and is_caseless(text) and len(text) >= LONG_LABEL * (1 + _commas(text))


def _commas(text: str) -> int:
    return sum(map(text.count, COMMAS))


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
    commas = _commas(text) if ends else 0
    listed = len(text) >= LONG_LABEL * (1 + commas)
    if few and not listed:
        return [text]
    signs: list[float] = []
    heads = []  # whether a label or a sentence may begin with the word
    capital = True
    for whole in plain:
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
    if not listed and min(accumulate(signs)) > MENU:
        return [text]
    words = list(WORD.finditer(text))
    start, best, total = len(words), 0.0, 0.0
    if not listed:
        for i in range(len(words) - 1, -1, -1):
            total += signs[i]
            if heads[i] and total - min(signs[i], 0.0) > best:
                start, best = i, total - min(signs[i], 0.0)
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
        ends = wide(word[-1]) or word[-1] in CLOSERS or not any(map(str.isalnum, word))
        if ends and wide(found[0][0]) and not inside:
            places.append(found.start())
    places.append(len(text))
    return [text[a:b] for a, b in zip(places, places[1:])]


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
        first, last = number == 0, number >= len(blocks) - FOOT_PIECES
        parts = _menus_apart(block.text, is_label, is_byline, first, last) if first or last else [block.text]
        pieces += [Block(part, "piece", block.line) for part in parts] if len(parts) > 1 else [block]
    return pieces


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


def _menus_apart(
    text: str, is_label: Callable[[str], bool], is_byline: Callable[[str], bool], head: bool, foot: bool
) -> list[str]:
    if len(text) > MOST_PIECES * PIECE or not is_caseless(text):
        return [text]
    words = list(WORD.finditer(text))
    labels = _known_labels(text, words, is_label)
    ends = [found[0][-1] in STOPS or found[0][-1] in COMMAS for found in words]
    places = {0, len(text)}
    top = 0  # where the text begins below a menu
    for menu in _menus(labels, ends):
        first, last = menu[0][0], menu[-1][1]
        if not ((head and first < LABEL_WORDS) or (foot and last >= len(words) - MENU_GAP)):
            continue
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


def piece_text(unit: list[Block]) -> str:
    """Return the text of a piece, without the bullet or bar that parts it from the piece before."""
    text = unit_text(unit)
    if unit[0].kind != "piece":
        return text
    return text.lstrip(BULLETS + "| ") or text


def join_pieces(blocks: list[Block]) -> None:
    """Keep the pieces that only looked unlike the text around them, and print neighbours on one line again."""
    for _, pieces in groupby([block for block in blocks if block.kind == "piece"], key=attrgetter("line")):
        _join_line(list(pieces))


def _join_line(blocks: list[Block]) -> None:
    kept = [i for i, block in enumerate(blocks) if block.keep]
    if not kept:
        return
    for i in range(max(kept[0] - 1, 0), kept[-1]):
        block = blocks[i]
        if block.reason in GLUED and not block.keep and len(block.text) >= PIECE and is_caseless(block.text):
            block.hold()  # ends with a sentence, as all pieces of some length do
    kept = [i for i, block in enumerate(blocks) if block.keep]
    for last, following in pairwise(kept):
        between = blocks[last + 1 : following]
        if len(between) > MOST_WIDE_HELD and wide(blocks[following].text.strip()[0]):
            continue
        if sum(len(block.text) for block in between if block.reason in VAGUE) <= MOST_HELD:
            for block in between:
                if block.reason in VAGUE:
                    block.hold()
    before = None
    for block in blocks:
        if not block.keep:
            before = None
            continue
        if before is not None and block.glue is None:
            block.glue = " " if before.text[-1].isspace() or block.text[0].isspace() else ""
        if bullet := LEADING_BULLETS.match(block.text):
            # A bullet within a line stays; one at its beginning goes, as everywhere.
            block.clean = normalize(block.uncut()[0 if before is not None else bullet.end() :])
        before = block


MOST_HELD = 300
"""What is torn out of a text for weak reasons is no more, in characters; more is a box of other articles."""

MOST_WIDE_HELD = 3
"""More pieces than these are labels where spaces part them: no capital had torn a sentence."""

GLUED = frozenset(("captions/credit-mark", "teasers/marker"))
"""Reasons to drop the beginning of a piece, to which a sentence is glued where no capital parts them."""

VAGUE = frozenset((UNLIKE_RULE, "paragraphs/duplicate", "teasers/doubled-title"))
"""Reasons too weak to tear a sentence out of a text."""


def take_over_pieces(owners: list[Block], pieces: list[Block]) -> None:
    """Apply the verdicts on the pieces of one printed line to the blocks that it was printed from."""
    gone: list[tuple[int, int, str]] = []
    position = 0
    for piece in pieces:
        end = position + len(piece.text)
        if not piece.keep:
            gone.append((position, end, piece.reason))
        elif piece.glue is None and (bullet := LEADING_BULLETS.match(piece.text)):
            gone.append((position, position + bullet.end(), MARKUP))
        gone += [(position + cut.start, position + cut.end, cut.reason) for cut in piece.cuts if piece.keep]
        position = end
    gone.sort()
    line = "".join([piece.text for piece in pieces])
    shown = "".join(map(_with_spaces, pieces, [*pieces[1:], None]))
    sizes = [len(owner.output) for owner in owners]
    glues = [owner.glue for owner in owners]
    cut_spans(owners, line, gone)
    position = 0
    passed = 0  # how many of them end above the owner
    torn = False  # whether something was removed since the last kept character
    for number, (owner, size) in enumerate(zip(owners, sizes)):
        if not size:
            continue
        position += len(glues[number] or "") if number else 0
        output = shown[position : position + size]
        left = []
        last = 0
        while passed < len(gone) and gone[passed][1] <= position:
            passed += 1
        for k in range(passed, len(gone)):
            start, end, _ = gone[k]
            if start >= position + size:
                break
            first, final = max(start - position, last), min(end - position, size)
            if first >= final:
                continue
            left.append(output[last:first])
            last = final
        left.append(output[last:])
        position += size
        owner.clean = normalize("".join(left))
        drop_if_gone(owner)
        if not owner.keep:
            torn = True
            continue
        if torn:
            owner.glue = None
            owner.clean = LEADING_BULLETS.sub("", owner.clean, count=1)
        torn = False


def _with_spaces(piece: Block, following: Block | None) -> str:
    """Return the text of a piece, with spaces for a tab at its end where the next one is printed behind it."""
    if not piece.keep or following is None or not following.keep:
        return piece.text
    return piece.text.rstrip().ljust(len(piece.text))
