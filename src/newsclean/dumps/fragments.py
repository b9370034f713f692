"""One line of a text-node dump in, what it shows out: whether its sentence began above it, goes on below it, or ends.

`Joint` is two such lines, with what is known around them.
"""

from __future__ import annotations

import re
from typing import NamedTuple
from unicodedata import category

from newsclean.language.ages import ends_with_age
from newsclean.language.stamps import is_stamp
from newsclean.text.characters import (
    CLOSERS,
    COMMAS,
    CONTINUES,
    DASHES,
    FULL_STOPS,
    OWN_COMMAS,
    QUOTES,
    STOPS,
    has_digit,
    is_small,
)
from newsclean.text.small_words import POSTPOSITIONS, SMALL_WORDS

KEYED = re.compile(r"[\w\u0900-\u0dff\u1000-\u109f]{1,12}: (?![“„«»‘'\"])")
"""A line that begins with a word and a colon is an entry of its own, unless a quote follows: ``said: “…``. (The vowel
signs of Indic scripts are no letters to Python.)"""

CLOCK = re.compile(r"\d[:h]\d\d(?!\d)")
"""The time of day, within a line."""

AGE = 5
"""Where a bracket closes that opens a line and holds an age."""

LAST = 6
"""Characters of the end of a date: its year, the last of its numbers."""

BYLINES = frozenset("by von par por de di da av af door przez van vor geschrieben".split())
"""A short line that begins with one of these in lower case may be a byline."""

LONG = 45
"""A line of a dump with as many characters is prose rather than a menu entry or a name."""

SHORT = 20
"""A line below this says nothing of its own: a name, a menu entry, the first words of a sentence."""

LINK = 70
"""A link inside a sentence is seldom longer."""

FIRST_POSTPOSITION = "\u0620"
"""The letters of Arabic and all after them, those of Hindi and Hangul, too, stand from here on."""

LONGEST_POSTPOSITION = 1 + max(map(len, POSTPOSITIONS))

FIRST_HAN = "\u2e80"
"""The letters of Thai to Khmer stand below, kana, Han and Hangul from here on."""

WIDE_ENTRY = 15
"""So much text, with a comma, before a short line and a sentence: the short line is a link."""

PARTICLES = frozenset("のをがはにで")
"""Japanese particles: a line that begins with one follows a link."""

TAXIS = frozenset("士哥姐确確黎")
"""What follows 的 where it is no particle: of taxis, of what is indeed so, of Tripoli."""

WEAK_WORDS = frozenset("in on up an am auf aus ab ein ist hat wird mit zu".split())
""""Log in" ends with one, too; so these join only what begins in lower case."""

HYPHENS_OF_DATELINE = DASHES | {"-"}
"""What stands behind the agency in brackets of a dateline: ``(AP) - The …``."""

FULL_ENDS = frozenset(".!?؟।॥")
"""A sentence ends with one of these; what stands in brackets behind it, as its source, goes with it."""

GENITIVES = ("’s", "'s")
"""How a line ends whose noun is in the next, and how one begins that goes on behind a name."""

NAME = 35
"""A name within a sentence is no longer, and has no more than `NAME_WORDS` words."""

NAME_WORDS = 4

LEAST_LAST = 4
"""The name that ends a sentence has so many characters, with the full stop."""

COMBINING = "\u0590"
"""Marks up to here stand on letters of scripts with capitals."""

PROSE_MARKS = (", ", ". ", "，", "。", *[f"{mark} " for mark in OWN_COMMAS + FULL_STOPS])
"""Commas and stops with something behind them."""


class Joint(NamedTuple):
    """Two lines that follow each other, with what is known around them."""

    before: str
    text: str
    rest: str
    """The line after them."""
    length: int
    """Of the unit so far, up to the joint, in characters."""
    open_end: bool
    """Whether it ends in mid-sentence."""
    prose: bool
    """Whether there is a comma or a stop within it."""
    joined: bool
    """Whether it is of several lines already."""


def reads_as_prose(text: str) -> bool:
    """Tell whether there is a comma or a stop within a text.

    >>> reads_as_prose("On Monday, the minister"), reads_as_prose("Log in")
    (True, False)
    """
    if text.isascii():
        return ", " in text or ". " in text
    return any(mark in text for mark in PROSE_MARKS)


def is_genitive(text: str) -> bool:
    """Tell whether a line begins with the ending of a genitive, whose noun is in the line before.

    >>> is_genitive("’s boats"), is_genitive("'s, too"), is_genitive("'so he said'")
    (True, True, False)
    """
    return text[:2] in GENITIVES and not text[2:3].isalnum()


def quotes_up_to_comma(text: str) -> bool:
    """Tell whether a line ends with a quote whose last sign is a comma: who said so follows.

    >>> quotes_up_to_comma("“No,”"), quotes_up_to_comma("He knew “no”"), quotes_up_to_comma("«Ja», sagt")
    (True, False, False)
    """
    return text[-1] in QUOTES and text[-2:-1] in (",", "،")


def closes_quote(text: str) -> bool:
    """Tell whether the quote at the start of a line closes one that was opened before."""
    second = text.lstrip("‘’")[:1] if text[0] in "‘’" else text[1:2]
    if second == " ":
        return text[0] != "«"  # opens with a space in French
    return second in CONTINUES if second else False


def goes_on_behind_bracket(text: str) -> bool:
    """Tell whether a sentence goes on after the bracket at the start of a line: ``(April 5), the …``."""
    close = text.find("）" if text[0] == "（" else ")")
    after = text[close + 1 : close + 3].lstrip() if close > 0 else ""
    if after in HYPHENS_OF_DATELINE:
        return text[close + 3 : close + 4] == " "
    return bool(after) and (is_small(after[0]) or after[0] in CONTINUES)


def begins_below_stamp(before: str, text: str) -> bool:
    """Tell whether a line in lower case stands below one that ends with a date or holds a time, as comments do.

    >>> begins_below_stamp("ann76 3 May 2031", "nice work"), begins_below_stamp("On 3 May 2031", "it rained")
    (True, False)
    >>> begins_below_stamp("9 to 23 May 2031", "at the mill"), begins_below_stamp("3 May 2031 10:17", "at the mill")
    (False, True)
    """
    if not has_digit(before) or before[-1] in COMMAS or before[0] in DASHES:  # as the signature of a tweet does
        return False
    if before.rsplit(None, 1)[-1] in SMALL_WORDS:
        return False
    if is_timed(before):
        return True
    return has_digit(before[-LAST:]) and not (begins_weak(before) or begins_small(text)) and is_stamp(before)


def is_stamp_of_name(text: str) -> bool:
    """Tell whether a line is a name, as readers give themselves, and the time of a comment.

    >>> is_stamp_of_name("ann76 vor 2 Stunden"), is_stamp_of_name("at 10:17")
    (True, False)
    """
    return has_digit(text) and not begins_weak(text) and is_timed(text)


def is_timed(text: str) -> bool:
    """Tell whether a line says how long ago something was published, or at what time, and hardly anything else."""
    return ends_with_age(text.lower()) or (CLOCK.search(text) is not None and is_stamp(text))


def is_open(text: str) -> bool:
    """Tell whether a line ends in mid-sentence, closing quotes and brackets aside.

    >>> is_open("He said"), is_open("“No.”"), is_open("»"), is_open("She left. (Ann Lee/AP)"), is_open("(Ann) Lee (AP)")
    (True, False, True, False, True)
    """
    last = text[-1]
    if last in CLOSERS:
        if last == "«" and text[-2:-1] == " " and text.count("«") > text.count("»"):
            return True  # opens a quote
        if last == ")" and text[: max(text.rfind("("), 0)].rstrip()[-1:] in FULL_ENDS:
            return False
        last = text.rstrip(CLOSERS + " ")[-1:] or last
    return last not in STOPS


def follows_noun(text: str) -> bool:
    """Tell whether a line goes on behind a noun: it begins with a word or a particle that stands behind one.

    >>> follows_noun("ने कहा कि"), follows_noun("는 말했다"), follows_noun("은행은")
    (True, True, False)
    """
    return text[:LONGEST_POSTPOSITION].split(None, 1)[0] in POSTPOSITIONS


def has_mark(text: str) -> bool:
    """Tell whether a line holds a comma or a stop, at its end or within."""
    return text[-1] in STOPS or text[-1] in COMMAS or reads_as_prose(text)


def is_last_name(text: str) -> bool:
    """Tell whether a line is the name, a link perhaps, with which a sentence ends: “(in the journal) Nature.”.

    >>> is_last_name("Nature."), is_last_name("It rained."), is_last_name("U.S.A.")
    (True, False, False)
    """
    if not LEAST_LAST <= len(text) <= NAME or text.find(".") != len(text) - 1 or has_digit(text):
        return False
    words = text.split()
    return len(words) <= NAME_WORDS and all(word[0].isupper() for word in words)


def ends_small(before: str) -> bool:
    """Tell whether a line ends with a small word, perhaps the first of its sentence.

    >>> ends_small("They met in the"), ends_small("The"), ends_small("It rained. The"), ends_small("Vitamin A")
    (True, True, True, False)
    """
    *above, last = before.rsplit(None, 1)
    if last in SMALL_WORDS:
        return True
    return last.istitle() and last.lower() in SMALL_WORDS and (not above or above[0][-1] in FULL_ENDS)


def ends_weak(text: str) -> bool:
    """Tell whether a line ends with a word that may end a menu entry, but is none: it begins in lower case."""
    return is_small(text[0]) and text.rsplit(None, 1)[-1] in WEAK_WORDS


def begins_weak(text: str) -> bool:
    """Tell whether a line begins with a small word or a preposition, as no name does."""
    first = text.split(None, 1)[0].lower()
    return first in SMALL_WORDS or first in WEAK_WORDS or first in BYLINES


def begins_small(before: str) -> bool:
    """Tell whether a line begins with a small word, as sentences do and menu entries seldom."""
    return before.split(None, 1)[0].lower() in SMALL_WORDS


def is_caseless_letter(character: str) -> bool:
    """Tell whether a character is a letter, or a vowel sign, of a script without capitals.

    >>> is_caseless_letter("م"), is_caseless_letter("া"), is_caseless_letter("ა"), is_caseless_letter("a")
    (True, True, True, False)
    """
    if character.isalpha():
        return not is_small(character) and not character.isupper()
    return character > COMBINING and category(character) in ("Mc", "Mn")


def holds_end(text: str) -> bool:
    """Tell whether a line holds the end of a sentence.

    >>> holds_end("واحد. اثنان"), holds_end("واحد"), holds_end("واحد.")
    (True, False, True)
    """
    return not is_open(text) or ". " in text or has_full_stop(text)


def has_full_stop(text: str) -> bool:
    """Tell whether a full stop of any script stands in a text."""
    return any(stop in text for stop in FULL_STOPS)


def begins_with_particle(text: str) -> bool:
    """Tell whether a line of Chinese begins with 的 as a particle, as no sentence does.

    >>> begins_with_particle("的消失。"), begins_with_particle("的士停运。")
    (True, False)
    """
    return text[:1] == "的" and text[1:2] not in TAXIS


def follows_link(text: str) -> bool:
    """Tell whether a line of Japanese or Chinese goes on after a link: it begins with a particle and holds a comma or
    stop; an age may stand before that, in brackets."""
    if text[:1] == "（" and 0 < (close := text.find("）")) <= AGE:
        text = text[close + 1 :]
    if begins_with_particle(text):
        return "，" in text or "。" in text
    return text[:1] in PARTICLES and text[:2] not in ("でも", "のち") and ("、" in text or "。" in text)


def resumes(text: str) -> bool:
    """Tell whether a line goes on with a sentence that began before it."""
    if not text:
        return False
    first = text[0]
    if is_small(first) or (first >= FIRST_POSTPOSITION and follows_noun(text)):
        return not KEYED.match(text) and not text.startswith("http")
    if first in CONTINUES:
        return text[:3] != "..."
    if first in DASHES:
        return is_small(text[1:].lstrip()[:1])
    if first == "-":
        return text[1:2].isalpha() or (text[1:2] == " " and is_small(text[2:3]) and len(text) >= LONG)
    if first in QUOTES:
        closes = closes_quote(text) and not text[1:3].strip()[:1].isupper()
        return closes or is_genitive(text)
    return first == "(" and (len(text) == 1 or goes_on_behind_bracket(text))
