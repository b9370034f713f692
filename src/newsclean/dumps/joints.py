"""Two lines of a text-node dump in, how they join out: with a space between them, without one, or not at all.

Witnesses that a sentence goes on: how the line before ends, how the line begins, how the line after it begins, how
long the unit so far is and whether it reads as prose. Each condition below was counted on the boundaries of real
pages; those that joined more wrongly than rightly were left out.
"""

from __future__ import annotations

import re
from typing import NamedTuple
from unicodedata import category

from newsclean.language.ages import ends_with_age
from newsclean.language.amounts import are_amounts
from newsclean.language.photo_credits import ends_with_photo_credit
from newsclean.language.stamps import is_stamp
from newsclean.text.characters import (
    CLOSERS,
    COLONS,
    COMMAS,
    CONTINUES,
    DASHES,
    FULL_STOPS,
    OPENS,
    OWN_COMMAS,
    QUOTES,
    STOPS,
    has_digit,
    is_small,
    wide,
)
from newsclean.text.small_words import POSTPOSITIONS, SMALL_WORDS

KEYED = re.compile(r"\w{1,12}: (?![“„«»‘'\"])")
"""A line that begins with a word and a colon is an entry of its own, unless a quote follows: ``said: “…``."""

NUMBERED = re.compile(r"\d{1,3}\.$")
"""A number alone: that of the list entry in the next line."""

CLOCK = re.compile(r"\d[:h]\d\d(?!\d)")
"""The time of day, within a line."""

LAST = 6
"""Characters of the end of a date: its year, the last of its numbers."""

FOOTNOTE = re.compile(r"\[\d{1,3}\]$")

BYLINES = frozenset("by von par por de di da av af door przez van vor geschrieben".split())
"""A short line that begins with one of these in lower case may be a byline."""

BYLINE = 40
"""A byline is no longer."""

LONG = 45
"""A line of a dump with as many characters is prose rather than a menu entry or a name."""

WIDE_LONG = 25
"""The same where words have no spaces."""

SHORT = 20
"""A line below this says nothing of its own: a name, a menu entry, the first words of a sentence."""

CLAUSE = 10
"""What goes on behind a name of two words has so many, if it begins with a small word: “has said so”."""

ENTRY = 30
"""So long is the entry of a list, at least, whose number stands on the line before it."""

LINK = 70
"""A link inside a sentence is seldom longer."""

WIDE_LINK = 12

GOES_ON = SMALL_WORDS - frozenset(
    "the a an der die das des dem den eine einen einem einer eines le la les un une des du el los las unos unas il lo "
    "gli i uno o os as um uma umas het een de en ett et av ο η το οι τα".split()
)
"""Those that go on behind a name: an article begins the next entry of a list."""

FIRST_POSTPOSITION = "\u0620"
"""The letters of Arabic and all after them, those of Hindi and Hangul, too, stand from here on."""

LONGEST_POSTPOSITION = 1 + max(map(len, POSTPOSITIONS))

FIRST_HAN = "\u2e80"
"""The letters of Thai to Khmer stand below, kana, Han and Hangul from here on."""

WIDE_ENTRY = 15
"""So much text, with a comma, before a short line and a sentence: the short line is a link."""

LIKE = 3
"""Two short lines whose lengths differ by no more are the lines of a poem."""

PARTICLES = frozenset("のをがはにで")
"""Japanese particles: a line that begins with one follows a link."""

MAY_END = frozenset("में से पर तक लिए साथ میں سے پر".split())
"""Words of Hindi and Urdu that end labels, too: “About us” does there."""

NEVER_LAST = SMALL_WORDS - MAY_END

TAXIS = frozenset("士哥姐确確黎")
"""What follows 的 where it is no particle: of taxis, of what is indeed so, of Tripoli."""

KOREAN_ENDS = frozenset("의을를")
"""Korean particles at the end of a line, whose sentence goes on."""

WIDE_SMALL = frozenset("的在是和与與于於將将把被对對向从從为為")
"""Words with which no line of Chinese ends."""

HIRAGANA = frozenset(map(chr, range(0x3041, 0x3097)))

WEAK_WORDS = frozenset("in on up an am auf aus ab ein ist hat wird mit zu".split())
""""Log in" ends with one, too; so these join only what begins in lower case."""

RUNNING = 100
"""A line so long, with commas, is running text rather than a headline, even where no capital tells."""

RUNNING_SYLLABLES = 60
"""The same where a letter is a syllable, in Ethiopic."""

HYPHENS_OF_DATELINE = DASHES | {"-"}
"""What stands behind the agency in brackets of a dateline: ``(AP) - The …``."""

PLACE = 40
"""The place of a dateline, perhaps with the date and the agency, is no longer."""

DATED_TEXT = 80
"""What follows it is a paragraph with so many characters at least."""

AT = frozenset(("in", "on"))
"""English prepositions that end buttons and entries (“Log in”), but no line of running text."""

TITLES = (
    "president", "minister", "secretary", "senator", "chancellor", "governor", "präsident", "präsidentin", "ministerin",
    "kanzler", "kanzlerin", "président", "présidente", "ministre", "presidente", "ministro", "presidenta", "ministra",
)  # fmt: skip
"""How words end that stand before a name: “Prime Minister”, “Bundeskanzler”."""

FULL_ENDS = frozenset(".!?؟।॥")
"""A sentence ends with one of these; what stands in brackets behind it, as its source, goes with it."""

POSSESSIVES = ("’s ", "'s ")

AGENCY = re.compile(r"\([A-Z][A-Za-z /]+\)$")
"""The end of a dateline, which a dash follows: ``Bonn (AP)``."""

GENITIVES = ("’s", "'s")
"""How a line ends whose noun is in the next."""

NAME = 35
"""A name within a sentence is no longer, and has no more than `NAME_WORDS` words."""

NAME_WORDS = 4

LEAST_LAST = 4
"""The name that ends a sentence has so many characters, with the full stop."""

COMBINING = "\u0590"
"""Marks up to here stand on letters of scripts with capitals."""

SPECIAL = CONTINUES | QUOTES | DASHES | frozenset("([（-")
"""A line that begins with one of these shows by it whether it goes on."""

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


def glue_of(joint: Joint, is_item: bool) -> str | None:
    """Return what stands between two lines that join, a space or nothing; None where they do not.

    A line of which `is_item` tells that it begins with the letter o as a bullet begins with no small letter.
    """
    first = joint.text[0]
    if first in SPECIAL:
        return _glue_of_mark(joint)
    if not joint.open_end and not (joint.before[-1] == ")" and is_small(first)):
        before = joint.before
        if before == ":" and joint.joined and joint.length <= LONG and len(joint.text) >= SHORT:
            return " "
        is_number = before[0].isdigit() and not first.isdigit() and NUMBERED.match(before) is not None
        return " " if is_number and len(joint.text) >= ENTRY else None
    if is_small(first) and not is_item:
        return _glue_of_small(joint)
    if first >= FIRST_POSTPOSITION and follows_noun(joint.text):
        glue = _glue_of_small(joint)
        if glue is None and len(joint.text) >= SHORT and _has_mark(joint.text):
            glue = " "
        return "" if glue and first >= FIRST_HAN else glue  # a Korean particle touches its noun
    return _glue_of_word(joint)


def _glue_of_mark(joint: Joint) -> str | None:
    """Return how a line that begins with a mark joins the line before it, or None."""
    before, text, rest, length, open_end, prose, joined = joint
    first = text[0]
    if first in QUOTES:
        if open_end and (text[:3] in POSSESSIVES or text in GENITIVES):
            return ""
        if closes_quote(text):
            return "" if length >= SHORT or (open_end and _resumes(rest)) else None
        if open_end and is_small(text[1:].lstrip()[:1]) and text[1:].split(None, 1)[0].isalpha():
            return " "
        return _glue_of_word(joint) if open_end else None
    if before[-1] == ")" and len(before) <= LINK and text[:3].lstrip("-–—")[:1] == " " and AGENCY.search(before):
        return " "
    if not open_end:
        if first == "[" and prose and FOOTNOTE.match(text):
            return ""
        return "" if first in COMMAS and length >= LONG and len(text) > 1 else None
    if first in CONTINUES:
        ends = length >= LONG or wide(first) or (joined and first in FULL_ENDS)
        ends = ends or (joined and first == ")" and not wide(before[-1]))
        labelled = first == ":" and before[-1].isalnum() and not has_digit(before)
        alone = len(text) == 1 and not (ends or labelled)
        return None if alone or text[:3] == "..." else ""
    if first in DASHES or text[:2] in ("- ", "--"):
        return _glue_of_dash(joint)
    if first == "-":
        return "" if text[1:2].isalpha() and before[-1].isalpha() and length >= LONG else None
    if _goes_on_behind_bracket(text):
        return "" if before[-1] in OPENS or wide(first) else " "
    if text == "(" and rest and rest[0] not in QUOTES and (" " in before or before[0].isupper() or wide(before[0])):
        return None if ends_with_photo_credit(before) else "" if wide(before[-1]) else " "
    if first == "(" and ((text[-1] == ")" and _resumes(rest)) or (text[-1] not in ":)" and is_small(text[1:2]))):
        return "" if wide(before[-1]) else " "
    if first == "[" and prose and FOOTNOTE.match(text):
        return ""
    return _glue_of_word(joint)


def _glue_of_dash(joint: Joint) -> str | None:
    """Return how a line that begins with a dash joins the line before it, which ends in mid-sentence, or None.

    (A dialogue in Norwegian or Polish begins each paragraph with a dash and a capital.)
    """
    before, text, rest, length, _, _, joined = joint
    first = text[0]
    after = text.removeprefix("--" if first == "-" and text[1] == first else first)
    if not is_small(after.lstrip()[:1]):
        is_place = before.isupper() and after[:1] == " " and length == len(before) and _follows_place(joint)
        return " " if is_place else None
    if after[0] != " ":
        return "" if first in DASHES else None
    if first in DASHES and (joined or length >= LONG):
        return " "
    in_list = rest[:1] == first or (first == "-" and not before[0].isupper())
    return " " if len(text) >= LONG and not in_list else None


def _opens_quote(joint: Joint) -> bool:
    """Tell whether a line ends with a bracket or quote that opens; » does so where « closes, else it is an arrow."""
    before, text, rest = joint[:3]
    last = before[-1]
    inner = before.rstrip(last)[-1:] if last in "‘’" else before[-2:-1]  # two of these are one in Urdu
    if last == "»" and ("«" in before or not ("«" in text or rest.startswith("«"))):
        return False
    return last in OPENS or (last in QUOTES and inner == " ") or (last in "“‘" and inner != "" and wide(inner))


def closes_quote(text: str) -> bool:
    """Tell whether the quote at the start of a line closes one that was opened before."""
    second = text.lstrip("‘’")[:1] if text[0] in "‘’" else text[1:2]
    if second == " ":
        return text[0] != "«"  # opens with a space in French
    return second in CONTINUES if second else False


def _goes_on_behind_bracket(text: str) -> bool:
    """Tell whether a sentence goes on after the bracket at the start of a line: ``(April 5), the …``."""
    close = text.find("）" if text[0] == "（" else ")")
    after = text[close + 1 : close + 3].lstrip() if close > 0 else ""
    if after in HYPHENS_OF_DATELINE:
        return text[close + 3 : close + 4] == " "
    return bool(after) and (is_small(after[0]) or after[0] in CONTINUES)


def _glue_of_small(joint: Joint) -> str | None:
    """Return how a line in lower case joins the line before it, which ends in mid-sentence."""
    before, text, rest, length, _, prose, joined = joint
    last = before[-1]
    if len(before) == 1 and last.isupper() and len(text) >= SHORT:
        return None  # a large initial, or a label: the stage of the paragraphs tells
    if _opens_quote(joint) and length > 1:
        return ""
    if KEYED.match(text) or (has_digit(before) and are_amounts(before, text)):
        return None
    small = before.rsplit(None, 1)[-1] in SMALL_WORDS
    again = _resumes(rest)
    first_word = text.split(None, 1)[0]
    if text.startswith(("http", "www.")):
        goes_on = small or last in COMMAS or (last.isalpha() and is_small(before.rsplit(None, 1)[-1][0]))
        return " " if goes_on and (length >= LONG or (again and length >= SHORT)) else None
    if not prose and len(text) <= BYLINE and first_word in BYLINES:
        return " " if text[-1] in STOPS or (rest[:1] in CONTINUES and rest) else None
    if joined or (text in GOES_ON and before[0].isupper() and rest and not has_digit(rest)):
        return " "
    if len(before) <= SHORT and _begins_small(before) and (ends_small(text) or _ends_weak(text)):
        return " "
    if again and " " in before and not is_small(before[0]):
        if small or (before[0].isupper() and not has_digit(before) and _has_mark(rest)):
            return " "
    clause = first_word in GOES_ON and len(text) >= (CLAUSE if " " in before else SHORT) and text[-1] not in COLONS
    together = length + len(text) + (len(rest) if again else 0)
    if together < LONG:
        if clause and all(word[0].isupper() for word in before.split()):
            return " "
        return " " if rest[:1] in CONTINUES and rest and len(text) >= CLAUSE and " " in text else None
    if before[0].isupper() and (clause or (_are_words(before, text) and not (again and not _has_mark(rest)))):
        return " "
    if length >= SHORT or small or _begins_small(before) or _has_mark(text):
        return " "
    return " " if again and (rest[0] in CONTINUES or _has_mark(rest)) else None


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
    return has_digit(before[-LAST:]) and not (_begins_weak(before) or _begins_small(text)) and is_stamp(before)


def is_stamp_of_name(text: str) -> bool:
    """Tell whether a line is a name, as readers give themselves, and the time of a comment.

    >>> is_stamp_of_name("ann76 vor 2 Stunden"), is_stamp_of_name("at 10:17")
    (True, False)
    """
    return has_digit(text) and not _begins_weak(text) and is_timed(text)


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


def _has_mark(text: str) -> bool:
    """Tell whether a line holds a comma or a stop, at its end or within."""
    return text[-1] in STOPS or text[-1] in COMMAS or reads_as_prose(text)


def _glue_of_word(joint: Joint) -> str | None:
    """Return how a line that shows no sign of its own joins the line before it, which ends in mid-sentence."""
    before, text, rest, length, _, prose, joined = joint
    last = before[-1]
    if _opens_quote(joint) and length > 1:
        return ""
    if rest[:1] in (")", "）") and before.count(rest[0]) < before.count("(" if rest[0] == ")" else "（"):
        return "" if wide(last) or last in OPENS else " "
    if last in COMMAS:
        if wide(last):
            verse = length < WIDE_LONG and abs(len(text) - len(before)) <= LIKE
            verse = verse and (len(rest) <= WIDE_LONG or not is_open(text))
            return None if verse else ""
        if len(text) == 1 or (length < LONG and not _resumes(rest)):
            sentence = last == "," and len(text) >= LONG and not is_open(text) and not has_digit(before)
            return " " if sentence and before.split(None, 1)[0].lower() not in BYLINES else None
        return " "
    if last in DASHES and length > 1:
        if length >= LONG or _resumes(rest):
            return " " if before[-2:-1] == " " else ""
        return " " if _follows_place(joint) else None
    if last == "-" and before[-2:-1] == " " and _follows_place(joint):
        return " "
    if last == ")" and before[0] in DASHES and "(@" in before and is_stamp(text):  # the signature of a tweet
        return " "
    if joined and last.isdigit() and text[0].isupper() and is_stamp(before):  # the date behind it
        return None
    end = before[-2:-1] if last == ")" and before[-2:-1] >= FIRST_HAN else last  # the bracket may close a credit
    if follows_link(text) or text in PARTICLES:
        return ""
    if end != last or wide(last):
        glue = _glue_of_wide(joint, end)
        return None if glue is not None and ends_with_photo_credit(before) else glue
    caseless = is_caseless_letter(text[0]) and is_caseless_letter(last)
    if caseless and last < FIRST_HAN and _is_within_sentence(joint):
        return " "
    if not KEYED.match(text) and ((" " in before and _is_noun_within(before, text, rest)) or _is_titled(joint)):
        return " "
    if length < LONG:
        return " " if len(text) <= LINK and _is_link_in_short(joint) else None
    word = before.rsplit(None, 1)[-1]
    if word in SMALL_WORDS or (word in AT and (prose or _resumes(rest))):
        return " "
    if KEYED.match(text):
        return None
    if word.startswith(("http", "www.")):
        return None
    if prose and _is_last_name(text):
        return " "
    if prose and caseless:
        running = RUNNING_SYLLABLES if "\u1200" <= last <= "\u137f" else RUNNING
        if length >= running or (_ends(text) if joined else _is_link_between(text, rest)):
            return " "
    if len(text) > LINK or not _resumes(rest) or ends_with_photo_credit(before):
        return None
    if not joined and ends_small(text):
        return None  # the beginning of a sentence with a link, rather than the link
    if prose or rest[0] == "(":
        return " "
    if is_small(word[0]) and (rest[0] in CONTINUES or (joined and rest.split(None, 1)[0] in SMALL_WORDS)):
        return " "
    return None


def _follows_place(joint: Joint) -> bool:
    """Tell whether a paragraph follows the place of its dateline, which ends with a dash: “Bonn, May 3 (AP) –”."""
    before, text = joint[:2]
    is_place = len(before) <= PLACE and before[0].isupper() and "/" not in before  # as in credits of agencies
    return is_place and len(text) >= DATED_TEXT and not is_open(text)


def _is_last_name(text: str) -> bool:
    """Tell whether a line is the name, a link perhaps, with which a sentence ends: “(in the journal) Nature.”.

    >>> _is_last_name("Nature."), _is_last_name("It rained."), _is_last_name("U.S.A.")
    (True, False, False)
    """
    if not LEAST_LAST <= len(text) <= NAME or text.find(".") != len(text) - 1 or has_digit(text):
        return False
    words = text.split()
    return len(words) <= NAME_WORDS and all(word[0].isupper() for word in words)


def _is_titled(joint: Joint) -> bool:
    """Tell whether a line begins with the name of a person, whose title ends the line before."""
    before, text, rest = joint[:3]
    words = text.split()
    if not before.lower().endswith(TITLES) or len(words) < 2 or not all(word[0].isupper() for word in words[:2]):
        return False
    return joint.length >= LONG or (len(words) <= NAME_WORDS and is_small(rest[:1]) and len(rest) >= ENTRY)


def _are_words(before: str, text: str) -> bool:
    """Tell whether two lines, the second in lower case, are of several words and without numbers."""
    return len(text) >= SHORT and " " in before and " " in text and not (has_digit(before) or has_digit(text))


def _is_noun_within(before: str, text: str, rest: str) -> bool:
    """Tell whether a line is the noun, or the name, that the words before it ask for, or one amid a sentence.

    >>> _is_noun_within("It was this year’s", "Alpine Prize", ""), _is_noun_within("Read on", "Bonn", "")
    (True, False)
    >>> _is_noun_within("They met mayor", "Ann Lee", "before it rained again, and they said so.")
    True
    >>> _is_noun_within("They eat cake", "Cake", "is what they all like most.")
    False
    """
    words = before.split()
    named = not any(is_small(word[0]) for word in words)
    if before.endswith(GENITIVES):
        return not named and words[-2][-1].isalnum() and text[0].isupper()
    is_name = 1 < len(text) <= NAME and text[-1].isalnum() and not has_digit(text)
    is_name = is_name and all(word[0].isupper() for word in text.split()) and text.count(" ") < NAME_WORDS
    if named or not is_name or not rest or has_digit(before) or not before[-1].isalnum():
        return False
    if rest[0] == "(":
        goes_on = _goes_on_behind_bracket(rest)
    elif rest[0] in CONTINUES:
        goes_on = rest[0] not in COLONS and rest[1:2] in ("", " ")
    else:
        goes_on = is_small(rest[0]) and (len(rest) >= ENTRY or (len(rest) >= SHORT and _has_mark(rest)))
        goes_on = goes_on and not _begins_weak(text)
    if not goes_on or ends_with_photo_credit(before):
        return False
    above = before.lower()
    return not any(word in above for word in text.lower().split())


def _is_link_in_short(joint: Joint) -> bool:
    """Tell whether what stands between a short line and the one after it is a link within a sentence."""
    before, text, rest = joint[:3]
    if not _resumes(rest):
        return False
    if ends_small(before) or _ends_weak(before) or before[-1] in KOREAN_ENDS:
        return True
    words = before.split()
    if len(words) < 2 or words[-1][0].isupper():
        return False
    if rest[0] in COMMAS:
        return len(rest) >= ENTRY
    if len(rest) < LONG or not _has_mark(rest) or (len(words) == 2 and not _may_be_name(text)):
        return False
    if is_caseless_letter(before[0]):
        return is_caseless_letter(before[-1]) and is_caseless_letter(text[-1])
    return before[0].isupper() and words[-1].isalpha() and text[-1].isalnum() and is_small(rest[0])


def _may_be_name(text: str) -> bool:
    """Tell whether a link between two words and a sentence is more than a letter and less than a sentence's beginning.

    (Many buttons have two words, with paragraphs below them.)
    """
    return 1 < len(text) < LONG and not ends_small(text)


def ends_small(before: str) -> bool:
    """Tell whether a short line ends with a small word, or is one, perhaps the first of its sentence."""
    words = before.rsplit(None, 1)
    return words[-1] in SMALL_WORDS or (len(words) == 1 and before.istitle() and before.lower() in SMALL_WORDS)


def _ends_weak(text: str) -> bool:
    """Tell whether a line ends with a word that may end a menu entry, but is none: it begins in lower case."""
    return is_small(text[0]) and text.rsplit(None, 1)[-1] in WEAK_WORDS


def _begins_weak(text: str) -> bool:
    """Tell whether a line begins with a small word or a preposition, as no name does."""
    first = text.split(None, 1)[0].lower()
    return first in SMALL_WORDS or first in WEAK_WORDS or first in BYLINES


def _begins_small(before: str) -> bool:
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


def _is_within_sentence(joint: Joint) -> bool:
    """Tell whether a line is a link within a sentence or goes on behind one, in a script without capitals."""
    before, text, rest = joint[:3]
    if joint.joined:
        return _ends(text)
    if not rest or len(text) > LONG or has_digit(text) or not is_open(text):
        return False
    if joint.length >= SHORT and rest[0] in STOPS and rest[0] not in COLONS:
        return True
    return before.rsplit(None, 1)[-1] in NEVER_LAST and " " in before and _ends(rest)


def _is_link_between(text: str, rest: str) -> bool:
    """Tell whether a line may be a link within a sentence that ends in the next, in a script without capitals."""
    return len(text) <= LONG and not has_digit(text) and rest[:1].isalpha() and is_open(text) and _ends(rest)


def _ends(text: str) -> bool:
    """Tell whether a line holds the end of a sentence.

    >>> _ends("واحد. اثنان"), _ends("واحد"), _ends("واحد.")
    (True, False, True)
    """
    return not is_open(text) or ". " in text or _has_full_stop(text)


def _glue_of_wide(joint: Joint, end: str) -> str | None:
    """Return how a line joins one that ends, with the character `end`, in a script without spaces and capitals."""
    if end < FIRST_HAN:
        return _glue_of_southeast(joint)
    before, text, rest, length, _, prose, joined = joint
    if joined and prose and ("。" in text or "，" in text):
        return ""
    if end in PARTICLES and "。" in before:
        return ""  # runs on within the line, and ends in mid-sentence
    if len(text) <= WIDE_LINK and end in HIRAGANA and follows_link(rest):
        return ""
    if not rest or text[0] == "【" or not (wide(text[0]) or text[0].isalnum()):
        return None
    if len(text) > (WIDE_LINK if wide(text[0]) else 2 * WIDE_LINK):  # other letters are half as wide
        return None
    if end in WIDE_SMALL and ((rest[0] in CONTINUES and rest[0] not in "：:") or follows_link(rest)):
        return ""
    if not prose:
        return None
    if rest[0] in CONTINUES and rest[0] not in "：:":
        return "" if length >= WIDE_ENTRY else None
    return "" if length >= WIDE_ENTRY and ("。" in rest or (joined and "，" in rest)) else None


def _glue_of_southeast(joint: Joint) -> str | None:
    """Return the same for Burmese and Khmer, whose words have as many characters as those of Latin letters.

    (Thai and Lao have no stop that would tell.)
    """
    _, text, rest, length, _, prose, joined = joint
    if not prose or length < RUNNING:
        return None
    if joined and _has_full_stop(text):
        return ""
    return "" if len(text) <= LINK and rest and wide(rest[0]) and _has_full_stop(rest) else None


def _has_full_stop(text: str) -> bool:
    return any(stop in text for stop in FULL_STOPS)


def begins_with_particle(text: str) -> bool:
    """Tell whether a line of Chinese begins with 的 as a particle, as no sentence does.

    >>> begins_with_particle("的消失。"), begins_with_particle("的士停运。")
    (True, False)
    """
    return text[:1] == "的" and text[1:2] not in TAXIS


def follows_link(text: str) -> bool:
    """Tell whether a line of Japanese or Chinese goes on after a link: it begins with a particle and holds a comma or
    stop."""
    if begins_with_particle(text):
        return "，" in text or "。" in text
    return text[:1] in PARTICLES and text[:2] not in ("でも", "のち") and ("、" in text or "。" in text)


def _resumes(text: str) -> bool:
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
        return closes or text[:3] in POSSESSIVES or text in GENITIVES
    return first == "(" and (len(text) == 1 or _goes_on_behind_bracket(text))
