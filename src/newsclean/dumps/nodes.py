"""Lines of a text-node dump in, the same lines out, joined where inline markup broke a sentence.

A dump of text nodes puts every link and every bold word on a line of its own: ``The`` / ``minister`` /
``, who …``. Witnesses that a sentence goes on: how the line before ends, how the line begins, how the line
after it begins, how long the unit so far is and whether it reads as prose. Each condition below was counted
on the boundaries of real pages; those that joined more wrongly than rightly were left out.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from unicodedata import category

from newsclean.document import Block
from newsclean.dumps.wrapped import BULLET, LETTERED
from newsclean.language.amounts import are_amounts
from newsclean.language.photo_credits import ends_with_photo_credit
from newsclean.patterns import lazy
from newsclean.text.broken_words import HYPHENS, is_drop_cap
from newsclean.text.characters import (
    CAPITALS,
    CLOSERS,
    COMMAS,
    CONTINUES,
    DASHES,
    FULL_STOPS,
    OPENS,
    OWN_COMMAS,
    QUOTES,
    SMALL,
    STOPS,
    has_digit,
    is_ruler,
    is_small,
    wide,
)
from newsclean.text.small_words import SMALL_WORDS

KEYED = re.compile(r"\w{1,12}: ")
"""A line that begins with a word and a colon is an entry of its own."""

NUMBERED = re.compile(r"\d{1,3}\.$")
"""A number alone: that of the list entry in the next line."""

FOOTNOTE = re.compile(r"\[\d{1,3}\]$")

BYLINES = frozenset("by von par por de di da av af door przez van vor geschrieben".split())
"""A short line that begins with one of these in lower case may be a byline."""

GREETINGS = frozenset(
    "liebe lieber liebes hallo hi hey guten sehr geehrte geehrter werte werter servus moin dear beste geachte "
    "kära bästa kære kjære hyvä hyvät szanowni szanowna szanowny drodzy drogi droga vážení vážený vážená milí milý "
    "milá drahí tisztelt kedves cari care caro cara gentile gentili egregio egregi estimado estimada estimados "
    "estimadas querido querida queridos queridas prezado prezada prezados cher chère chers chères stimată stimate "
    "stimați dragă dragi sevgili sayın уважаемые уважаемый уважаемая дорогие дорогой дорогая шановні шановний "
    "αγαπητοί αγαπητέ".split()
)
"""How a letter begins: behind its salutation, which ends in a comma, many languages go on in lower case."""

SALUTATION = 60
"""A salutation is no longer."""

BYLINE = 40
"""A byline is no longer."""

LONG = 45
"""A line of a dump with as many characters is prose rather than a menu entry or a name."""

WIDE_LONG = 25
"""The same where words have no spaces."""

SHORT = 20
"""A line below this says nothing of its own: a name, a menu entry, the first words of a sentence."""

ENTRY = 30
"""So long is the entry of a list, at least, whose number stands on the line before it."""

LINK = 70
"""A link inside a sentence is seldom longer."""

WIDE_LINK = 12

FIRST_HAN = "\u2e80"
"""The letters of Thai to Khmer stand below, kana and Han from here on."""

WIDE_ENTRY = 15
"""So much text, with a comma, before a short line and a sentence: the short line is a link."""

LIKE = 3
"""Two short lines whose lengths differ by no more are the lines of a poem."""

PARTICLES = frozenset("のをがはにで")
"""Japanese particles: a line that begins with one follows a link."""

HIRAGANA = frozenset(map(chr, range(0x3041, 0x3097)))

WEAK_WORDS = frozenset("in on up an am auf aus ab ein ist hat wird mit zu".split())
""""Log in" ends with one, too; so these join only what begins in lower case."""

RUNNING = 100
"""A line so long, with commas, is running text rather than a headline, even where no capital tells."""

RUNNING_SYLLABLES = 60
"""The same where a letter is a syllable, in Ethiopic."""

LEAST_SPACED, MOST_SPACED = 3, 0.5
"""So many lines, and no more than this share, end or begin with one space in a dump that kept them; so many joints."""

CLOSE = 0.1
"""In a dump with an empty line after each line no larger share of its lines follow each other at once."""

POSSESSIVES = ("’s ", "'s ")

SENTENCE_WITHIN = lazy(rf"[{SMALL}]{{3}}[.!?][”“\"]? +[{CAPITALS}]")
"""A sentence that ends within a line: behind a word of some letters, unlike an abbreviation."""

UNEVEN = 2.5
"""The longest piece of a sentence around a link has more than so many times the characters of the shortest."""

LISTED = frozenset("{};")
"""How the lines of a listing of code end."""

SURE_SHARE = 0.2
"""So many joints by a mark or a small word for each by a small letter alone: of pages' text nodes nine in ten have
more. Where there are fewer, small letters begin the items of a list, brands (eBay) or verses as often as not."""

_SPECIAL = CONTINUES | QUOTES | DASHES | frozenset("([（-")


def join_nodes(blocks: list[Block], paragraphed: bool = False) -> None:
    """Join what inline markup broke: ``The`` / ``minister`` / ``, who …``.

    Empty lines part its lines; if all have some, only where `paragraphed` tells that they part paragraphs.
    """
    texts = [block.text.strip() for block in blocks]
    step = 1 if paragraphed else _step(blocks)
    _join(blocks, texts, step, spaced=False)
    if _keeps_spaces(blocks, texts):
        _join(blocks, texts, step, spaced=True)


def _step(blocks: list[Block]) -> int:
    """Return by how much the numbers of two lines differ that nothing parts: empty lines say nothing if all have some.

    So it is in dumps that put two line ends between text nodes.
    """
    steps = Counter(below.line - above.line for above, below in pairwise(blocks))
    return 1 if steps[1] > CLOSE * steps.total() else max(steps, key=steps.__getitem__, default=1)


def _join(blocks: list[Block], texts: list[str], step: int, spaced: bool) -> None:
    """Set `glue` on the blocks, whose texts are given without the spaces around them.

    Lines whose numbers differ by more than `step` stay apart. With `spaced`, two lines without a space at their joint
    have none between them.
    """
    texts = [*texts, ""]
    before = ""
    line = -step - 1  # of the line before
    length = 0  # of the unit so far
    open_end = False  # whether it ends in mid-sentence
    prose = False  # whether there is a comma or a stop within it
    joined = False  # whether it is of several lines already
    below_ruler = False
    for i, block in enumerate(blocks):
        text = texts[i]
        first = text[0]
        glue = None
        ruler = is_ruler(text)
        apart = first == "}" or ruler or below_ruler or (before[-1:] in LISTED and _is_listing(before))
        below_ruler = ruler
        if block.line <= line + step and not apart:
            if first in _SPECIAL:
                glue = _mark_glue(before, text, texts[i + 1], length, open_end, prose, joined)
            elif not open_end:
                if before[0].isdigit() and len(text) >= ENTRY and NUMBERED.match(before):
                    glue = " "
            elif is_small(first) and not (first == "o" and BULLET.match(block.text)):
                glue = _lower_glue(before, text, texts[i + 1], length, prose, joined)
            else:
                glue = _word_glue(before, text, texts[i + 1], length, prose, joined)
            if spaced:
                glue = _spaced_glue(glue, blocks[i - 1].text, block.text, length, open_end)
        block.glue = glue
        joined = glue is not None
        if not joined:
            length = 0
            prose = False
        length += len(text)
        if not prose and length >= WIDE_ENTRY:
            prose = reads_as_prose(text) or (joined and first in COMMAS)
        last = text[-1]
        if last in CLOSERS:
            last = text.rstrip(CLOSERS + " ")[-1:] or last
        open_end = last not in STOPS
        before = text
        line = block.line


def doubtful_joints(blocks: list[Block]) -> list[Block]:
    """Return the lines that only a small letter joins to the one before, in a text that shows few other joints.

    In a text whose sentences are whole these are all its joints: what joined these shows no more. What stands beside
    a mark that joins, or in a sentence around a link, is not doubtful. What follows a salutation is so in any
    text, and the entries of laws: (a).
    """
    if all(block.glue is None for block in blocks):
        return []
    texts = [block.text.strip() for block in blocks]
    joints = [(texts[i - 1], text) if i and blocks[i].glue is not None else None for i, text in enumerate(texts)]
    sure = {i for i, joint in enumerate(joints) if joint and is_sure_joint(*joint)}
    weak = [
        i
        for i, joint in enumerate(joints)
        if joint and i not in sure and is_small(joint[1][0]) and not _is_left_open(joint[0])
    ]
    doubtful = [
        blocks[i] for i, joint in enumerate(joints) if joint and (_begins_entry(joint[1]) or _is_salutation(joint[0]))
    ]
    if not weak or (sure and len(sure) >= SURE_SHARE * len(weak)):
        return doubtful
    around: set[int] = set()
    for start, end in _runs(joints):
        if _is_around_link(texts[start:end]):
            around.update(range(start, end))
    for i in weak:
        beside = joints[i - 1 : i] + joints[i + 1 : i + 2]
        if i not in around and not any(joint and _by_mark(*joint) for joint in beside):
            doubtful.append(blocks[i])
    return doubtful


def _begins_entry(text: str) -> bool:
    """Tell whether a line is the entry of a law or a resolution.

    >>> _begins_entry("(a) where"), _begins_entry("1. calls upon"), _begins_entry("1. FC Köln")
    (True, True, False)
    """
    if text[0].isdecimal():
        return BULLET.match(text) is not None and is_small(text.split(None, 1)[1][0])
    return LETTERED.match(text) is not None


def _is_salutation(text: str) -> bool:
    """Tell whether a line greets the reader.

    >>> _is_salutation("Liebe Eltern,"), _is_salutation("In Berlin,")
    (True, False)
    """
    return text[-1] == "," and len(text) <= SALUTATION and text.split(None, 1)[0].lower().rstrip(",") in GREETINGS


def _runs(joints: Sequence[object]) -> Iterator[tuple[int, int]]:
    """Yield where the lines that joints make one begin and end.

    >>> list(_runs([None, None, 1, 1, None]))
    [(1, 4)]
    """
    start = 0
    for end in range(1, len(joints) + 1):
        if end == len(joints) or joints[end] is None:
            if end > start + 1:
                yield start, end
            start = end


def _is_around_link(lines: Sequence[str]) -> bool:
    """Tell whether lines are a sentence around a link: from a capital to a stop, and unlike those of a list or a poem.

    >>> _is_around_link(["They met in", "Bonn", "before it rained."])
    True
    >>> _is_around_link(["Red roofs", "old men", "no cars."])
    False
    """
    sizes = [len(line) for line in lines]
    if len(lines) < 3 or is_small(lines[0][0]) or any(line[-1] in COMMAS for line in lines):
        return False
    return lines[-1][-1] in STOPS and max(sizes) > UNEVEN * min(sizes)


def is_sure_joint(before: str, text: str) -> bool:
    """Tell whether two lines that may be of one sentence are so for sure: by a mark, or by a word that ends no line.

    >>> is_sure_joint("The firm", ", which"), is_sure_joint("He spoke of", "iPhones"), is_sure_joint("Work", "eBay is")
    (True, True, False)
    >>> is_sure_joint("a town; or", "a village"), is_sure_joint("Log in", "eBay is")
    (False, False)
    """
    if _by_mark(before, text) or _breaks_off(before):
        return True
    words = before.rsplit(None, 2)
    if len(words) > 1 and words[-2][-1] in COMMAS:
        return False
    return _is_small(before) or (len(before) >= LONG and words[-1] in WEAK_WORDS)


def _by_mark(before: str, text: str) -> bool:
    """Tell whether a mark joins two lines, one that begins no line or ends none; or a large initial does."""
    first, last = text[0], before[-1]
    if first in CONTINUES or (first == "-" and text[1:2].isalpha()) or last in OPENS:
        return True
    if (last in HYPHENS and before[-2:-1].isalpha()) or is_drop_cap(before):
        return True
    return first in QUOTES and (text[:3] in POSSESSIVES or _closes(text))


def _is_left_open(text: str) -> bool:
    """Tell whether a line ends within the quote that it begins with, or within brackets.

    >>> _is_left_open("« We met in Bonn,"), _is_left_open("They met (in Bonn"), _is_left_open("“Bonn” is")
    (True, True, False)
    """
    return text.count("(") > text.count(")") or (text[0] in "«“„" and not any(quote in text[1:] for quote in "»”“"))


def _breaks_off(before: str) -> bool:
    """Tell whether a line of several sentences ends within one: behind a word or a comma.

    >>> _breaks_off("They met in autumn. The new"), _breaks_off("new trains, e.g. Regional ones")
    (True, False)
    """
    return SENTENCE_WITHIN.search(before) is not None and (before[-1].isalnum() or before[-1] in ",،")


def _is_listing(line: str) -> bool:
    """Tell whether a line that ends with a bracket or a semicolon is one of a listing of code.

    >>> _is_listing("function show(week) {"), _is_listing("show(week);"), _is_listing("it rained;")
    (True, True, False)
    """
    return line[-1] != ";" or "=" in line or line[-2:-1] in (")", "]")


def _keeps_spaces(blocks: list[Block], texts: list[str]) -> bool:
    """Tell whether the dump kept the spaces around its text nodes: some lines show one, most show none.

    Where lines join with a space between them they show it, several and far more of them than of the lines that stay
    apart; others have one at their end by chance.
    """
    ends = sum([len(block.text) == len(text) + 1 for block, text in zip(blocks, texts, strict=True)])
    if not LEAST_SPACED <= ends <= MOST_SPACED * len(blocks):
        return False
    joints = [_shows_space(a.text, b.text) for a, b in pairwise(blocks) if b.glue == " "]
    others = [_shows_space(a.text, b.text) for a, b in pairwise(blocks) if b.glue is None]
    by_chance = sum(others) / len(others) if others else 0.0
    return sum(joints) >= LEAST_SPACED and 2 * sum(joints) >= (1 + by_chance) * len(joints)


def _shows_space(before: str, text: str) -> bool:
    """Tell whether one of two lines kept the space between them: one space, as text nodes have."""
    return (before[-1] == " " and before[-2:-1] != " ") or (text[0] == " " and text[1:2] != " ")


def _spaced_glue(glue: str | None, before: str, text: str, length: int, open_end: bool) -> str | None:
    """Return how two lines join, of which one kept the space between them or both show that there is none."""
    space = _shows_space(before, text)
    if glue is not None:
        return " " if space else ""
    return " " if space and open_end and length + len(text) >= LONG and not KEYED.match(text.strip()) else None


COMBINING = "\u0590"
"""Marks up to here stand on letters of scripts with capitals."""

PROSE_MARKS = (", ", ". ", "，", "。", *[f"{mark} " for mark in OWN_COMMAS + FULL_STOPS])
"""Commas and stops with something behind them."""


def reads_as_prose(text: str) -> bool:
    """Tell whether there is a comma or a stop within a text.

    >>> reads_as_prose("On Monday, the minister"), reads_as_prose("Log in")
    (True, False)
    """
    if text.isascii():
        return ", " in text or ". " in text
    return any(mark in text for mark in PROSE_MARKS)


def _mark_glue(before: str, text: str, rest: str, length: int, open_end: bool, prose: bool, joined: bool) -> str | None:
    """Return how a line that begins with a mark joins the line before it, or None."""
    first = text[0]
    if first in QUOTES:
        if text[:3] in POSSESSIVES and open_end:
            return ""
        if _closes(text):
            return "" if length >= SHORT or (open_end and resumes(rest)) else None
        return _word_glue(before, text, rest, length, prose, joined) if open_end else None
    if not open_end:
        if first == "[" and prose and FOOTNOTE.match(text):
            return ""
        return "" if first in COMMAS and length >= LONG and len(text) > 1 else None
    if first in CONTINUES:
        return "" if text[:3] != "..." and (len(text) > 1 or length >= LONG or wide(first)) else None
    if first in DASHES:
        # (A dialogue in Norwegian or Polish begins each paragraph with a dash and a capital.)
        return " " if (joined or length >= LONG) and text[1:2] == " " and is_small(text[2:3]) else None
    if first == "-":
        return "" if text[1:2].isalpha() and before[-1].isalpha() and length >= LONG else None
    if _continues_after_bracket(text):
        return "" if before[-1] in OPENS or wide(first) else " "
    if first == "[" and prose and FOOTNOTE.match(text):
        return ""
    return _word_glue(before, text, rest, length, prose, joined)


def _opens(before: str, text: str, rest: str) -> bool:
    """Tell whether a line ends with a bracket or quote that opens; » does so where « closes, else it is an arrow."""
    last, inner = before[-1], before[-2:-1]
    if last == "»" and ("«" in before or not ("«" in text or rest.startswith("«"))):
        return False
    return last in OPENS or (last in QUOTES and inner == " ") or (last in "“‘" and inner != "" and wide(inner))


def _closes(text: str) -> bool:
    """Tell whether the quote at the start of a line closes one that was opened before."""
    second = text[1:2]
    if second == " ":
        return text[0] != "«"  # opens with a space in French
    return second in CONTINUES if second else False


def _continues_after_bracket(text: str) -> bool:
    """Tell whether a sentence goes on after the bracket at the start of a line: ``(April 5), the …``."""
    close = text.find("）" if text[0] == "（" else ")")
    after = text[close + 1 : close + 3].lstrip() if close > 0 else ""
    return bool(after) and (is_small(after[0]) or after[0] in CONTINUES)


def _lower_glue(before: str, text: str, rest: str, length: int, prose: bool, joined: bool) -> str | None:
    """Return how a line in lower case joins the line before it, which ends in mid-sentence."""
    last = before[-1]
    if len(before) == 1 and last.isupper() and len(text) >= SHORT:
        return None  # a large initial, or a label: the stage of the paragraphs tells
    if _opens(before, text, rest) and length > 1:
        return ""
    if KEYED.match(text) or (has_digit(before) and are_amounts(before, text)):
        return None
    small = before.rsplit(None, 1)[-1] in SMALL_WORDS
    if text.startswith(("http", "www.")):
        return " " if (small or last in COMMAS) and length >= LONG else None
    again = resumes(rest)
    if not prose and len(text) <= BYLINE and text.split(None, 1)[0] in BYLINES:
        return " " if text[-1] in STOPS or (rest[:1] in CONTINUES and rest) else None
    if joined:
        return " "
    if len(before) <= SHORT and _opens_small(before) and (_is_small(text) or _is_weak(text)):
        return " "
    together = length + len(text) + (len(rest) if again else 0)
    if together < LONG:
        return None
    if length >= SHORT or small or _opens_small(before) or _is_sentence(text):
        return " "
    return " " if again and (rest[0] in CONTINUES or _is_sentence(rest)) else None


def _is_sentence(text: str) -> bool:
    """Tell whether a line holds a comma or a stop, at its end or within."""
    return text[-1] in STOPS or text[-1] in COMMAS or reads_as_prose(text)


def _word_glue(before: str, text: str, rest: str, length: int, prose: bool, joined: bool) -> str | None:
    """Return how a line that shows no sign of its own joins the line before it, which ends in mid-sentence."""
    last = before[-1]
    if _opens(before, text, rest) and length > 1:
        return ""
    if last in COMMAS:
        if wide(last):
            verse = length < WIDE_LONG and abs(len(text) - len(before)) <= LIKE
            return None if verse else ""
        return None if len(text) == 1 or (length < LONG and not resumes(rest)) else " "
    if last in DASHES and length > 1:
        if length >= LONG or resumes(rest):
            return " " if before[-2:-1] == " " else ""
        return None
    if last == ")" and before[-2:-1] >= FIRST_HAN:  # as its full-width form: a credit ends with one
        glue = _wide_glue(before[:-1], text, rest, length, prose, joined)
        return None if glue is not None and ends_with_photo_credit(before) else glue
    if wide(last):
        glue = _wide_glue(before, text, rest, length, prose, joined)
        return None if glue is not None and ends_with_photo_credit(before) else glue
    if length < LONG:
        return " " if len(text) <= LINK and _is_link_in_short(before, text, rest) else None
    if KEYED.match(text):
        return None
    word = before.rsplit(None, 1)[-1]
    if word in SMALL_WORDS:
        return " "
    running = RUNNING_SYLLABLES if "\u1200" <= last <= "\u137f" else RUNNING
    if prose and length >= running and _caseless(text[0]) and _caseless(last):
        return " "
    if len(text) > LINK or not resumes(rest):
        return None
    if prose or (is_small(word[0]) and rest[0] in CONTINUES) or rest[0] == "(":
        return " "
    return None


def _is_link_in_short(before: str, text: str, rest: str) -> bool:
    """Tell whether what stands between a short line and the one after it is a link within a sentence."""
    if not resumes(rest):
        return False
    if _is_small(before) or _is_weak(before):
        return True
    words = before.split()
    if len(words) < 2 or words[-1][0].isupper():
        return False
    if rest[0] in COMMAS:
        return len(rest) >= ENTRY
    opens = len(words) >= 3 and before[0].isupper() and words[-1].isalpha() and text[-1].isalnum()
    return opens and is_small(rest[0]) and len(rest) >= LONG and _is_sentence(rest)


def _is_small(before: str) -> bool:
    """Tell whether a short line ends with a small word, or is one, perhaps the first of its sentence."""
    words = before.rsplit(None, 1)
    return words[-1] in SMALL_WORDS or (len(words) == 1 and before.istitle() and before.lower() in SMALL_WORDS)


def _is_weak(text: str) -> bool:
    """Tell whether a line ends with a word that may end a menu entry, but is none: it begins in lower case."""
    return is_small(text[0]) and text.rsplit(None, 1)[-1] in WEAK_WORDS


def _opens_small(before: str) -> bool:
    """Tell whether a line begins with a small word, as sentences do and menu entries seldom."""
    return before.split(None, 1)[0].lower() in SMALL_WORDS


def _caseless(character: str) -> bool:
    """Tell whether a character is a letter, or a vowel sign, of a script without capitals.

    >>> _caseless("م"), _caseless("া"), _caseless("ა"), _caseless("a")
    (True, True, True, False)
    """
    if character.isalpha():
        return not is_small(character) and not character.isupper()
    return character > COMBINING and category(character) in ("Mc", "Mn")


def _wide_glue(before: str, text: str, rest: str, length: int, prose: bool, joined: bool) -> str | None:
    """The same in a script without spaces, and without capitals."""
    if before[-1] < FIRST_HAN:
        return _southeast_glue(text, rest, length, prose, joined)
    if joined and prose and ("。" in text or "，" in text):
        return ""
    if _follows_link(text):
        return ""
    if len(text) <= WIDE_LINK and before[-1] in HIRAGANA and _follows_link(rest):
        return ""
    if not prose or len(text) > WIDE_LINK or not rest or not wide(text[0]):
        return None
    if rest[0] in CONTINUES and rest[0] not in "：:":
        return "" if length >= WIDE_LONG else None
    return "" if length >= WIDE_ENTRY and ("。" in rest or (joined and "，" in rest)) else None


def _southeast_glue(text: str, rest: str, length: int, prose: bool, joined: bool) -> str | None:
    """The same in Burmese and Khmer, whose words have as many characters as those of Latin letters.

    (Thai and Lao have no stop that would tell.)
    """
    if not prose or length < RUNNING:
        return None
    if joined and _has_full_stop(text):
        return ""
    return "" if len(text) <= LINK and rest and wide(rest[0]) and _has_full_stop(rest) else None


def _has_full_stop(text: str) -> bool:
    return any(stop in text for stop in FULL_STOPS)


def _follows_link(text: str) -> bool:
    """Tell whether a line of Japanese goes on after a link: it begins with a particle and holds a comma or stop."""
    return text[:1] in PARTICLES and text[:2] not in ("でも", "のち") and ("、" in text or "。" in text)


def resumes(text: str) -> bool:
    """Tell whether a line goes on with a sentence that began before it."""
    if not text:
        return False
    first = text[0]
    if is_small(first):
        return not KEYED.match(text) and not text.startswith("http")
    if first in CONTINUES:
        return text[:3] != "..."
    if first in DASHES:
        return text[1:2] == " " and is_small(text[2:3])
    if first == "-":
        return text[1:2].isalpha()
    return first == "(" and _continues_after_bracket(text)
