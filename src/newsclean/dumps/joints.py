"""Two lines of a text-node dump in, how they join out: with a space between them, without one, or not at all.

Witnesses that a sentence goes on: how the line before ends, how the line begins, how the line after it begins, how
long the unit so far is and whether it reads as prose. Each condition below was counted on the boundaries of real
pages; those that joined more wrongly than rightly were left out.
"""

from __future__ import annotations

import re

from newsclean.dumps.fragments import (
    BYLINES,
    FIRST_HAN,
    FIRST_POSTPOSITION,
    FULL_ENDS,
    GENITIVES,
    KEYED,
    LINK,
    LONG,
    NAME,
    NAME_WORDS,
    PARTICLES,
    SHORT,
    Joint,
    begins_small,
    begins_weak,
    closes_quote,
    ends_small,
    ends_weak,
    follows_link,
    follows_noun,
    goes_on_behind_bracket,
    has_mark,
    holds_end,
    is_caseless_letter,
    is_genitive,
    is_last_name,
    is_open,
    quotes_up_to_comma,
    resumes,
)
from newsclean.dumps.wide_joints import RUNNING, glue_of_wide, is_link_between, is_within_sentence
from newsclean.language.amounts import are_amounts
from newsclean.language.photo_credits import ends_with_photo_credit
from newsclean.language.stamps import is_stamp
from newsclean.text.characters import COLONS, COMMAS, CONTINUES, DASHES, OPENS, QUOTES, STOPS, has_digit, is_small, wide
from newsclean.text.small_words import SMALL_WORDS

NUMBERED = re.compile(r"\d{1,3}\.$")
"""A number alone: that of the list entry in the next line."""

FOOTNOTE = re.compile(r"\[\d{1,3}\]$")

BYLINE = 40
"""A byline is no longer."""

WIDE_LONG = 25
"""`LONG` where words have no spaces."""

CLAUSE = 10
"""What goes on behind a name of two words has so many, if it begins with a small word: “has said so”."""

ENTRY = 30
"""So long is the entry of a list, at least, whose number stands on the line before it."""

GOES_ON = SMALL_WORDS - frozenset(
    "the a an der die das des dem den eine einen einem einer eines le la les un une des du el los las unos unas il lo "
    "gli i uno o os as um uma umas het een de en ett et av ο η το οι τα".split()
)
"""Those that go on behind a name: an article begins the next entry of a list."""

LIKE = 3
"""Two short lines whose lengths differ by no more are the lines of a poem."""

KOREAN_ENDS = frozenset("의을를")
"""Korean particles at the end of a line, whose sentence goes on."""

RUNNING_SYLLABLES = 60
"""`RUNNING` where a letter is a syllable, in Ethiopic."""

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

AGENCY = re.compile(r"\([A-Z][A-Za-z /]+\)$")
"""The end of a dateline, which a dash follows: ``Bonn (AP)``."""

SPECIAL = CONTINUES | QUOTES | DASHES | frozenset("([（-")
"""A line that begins with one of these shows by it whether it goes on."""


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
        if glue is None and len(joint.text) >= SHORT and has_mark(joint.text):
            glue = " "
        return "" if glue and first >= FIRST_HAN else glue  # a Korean particle touches its noun
    return _glue_of_word(joint)


def _glue_of_mark(joint: Joint) -> str | None:
    """Return how a line that begins with a mark joins the line before it, or None."""
    before, text, rest, length, open_end, prose, joined = joint
    first = text[0]
    if first in QUOTES:
        if open_end and is_genitive(text):
            return ""
        if open_end and before.endswith(GENITIVES):
            return " "
        if closes_quote(text):
            return "" if length >= SHORT or (open_end and resumes(rest)) else None
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
        alone = len(text) == 1 and not (ends or labelled or (first in COMMAS and is_small(rest[:1])))
        return None if alone or text[:3] == "..." else ""
    if first in DASHES or text[:2] in ("- ", "--"):
        return _glue_of_dash(joint)
    if first == "-":
        return "" if text[1:2].isalpha() and before[-1].isalpha() and length >= LONG else None
    if goes_on_behind_bracket(text):
        return "" if before[-1] in OPENS or wide(first) else " "
    if text == "(" and rest and rest[0] not in QUOTES and (" " in before or before[0].isupper() or wide(before[0])):
        return None if ends_with_photo_credit(before) else "" if wide(before[-1]) else " "
    if first == "(" and ((text[-1] == ")" and resumes(rest)) or (text[-1] not in ":)" and is_small(text[1:2]))):
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


def _glue_of_small(joint: Joint) -> str | None:
    """Return how a line in lower case joins the line before it, which ends in mid-sentence."""
    before, text, rest, length, _, prose, joined = joint
    last = before[-1]
    if len(before) == 1 and last.isupper() and len(text) >= SHORT:
        return None  # a large initial, or a label: the stage of the paragraphs tells
    if _opens_quote(joint) and length > 1:
        return ""
    if quotes_up_to_comma(before):
        return " "
    if KEYED.match(text) or (has_digit(before) and are_amounts(before, text)):
        return None
    small = before.rsplit(None, 1)[-1] in SMALL_WORDS
    again = resumes(rest)
    first_word = text.split(None, 1)[0]
    if text.startswith(("http", "www.")):
        goes_on = small or last in COMMAS or (last.isalpha() and is_small(before.rsplit(None, 1)[-1][0]))
        return " " if goes_on and (length >= LONG or (again and length >= SHORT)) else None
    if not prose and len(text) <= BYLINE and first_word in BYLINES:
        return " " if text[-1] in STOPS or (rest[:1] in CONTINUES and rest) else None
    if joined or (text in GOES_ON and before[0].isupper() and rest and not has_digit(rest)):
        return " "
    if len(before) <= SHORT and begins_small(before) and (ends_small(text) or ends_weak(text)):
        return " "
    if (again or (rest and _goes_on_with_number(rest))) and " " in before and not is_small(before[0]):
        begins_large = (before[1] if before[0] in QUOTES else before[0]).isupper()
        if small or (begins_large and not has_digit(before) and has_mark(rest)):
            return " "
    clause = first_word in GOES_ON and len(text) >= (CLAUSE if " " in before else SHORT) and text[-1] not in COLONS
    together = length + len(text) + (len(rest) if again else 0)
    if together < LONG:
        if clause and all(word[0].isupper() for word in before.split()):
            return " "
        return " " if rest[:1] in CONTINUES and rest and len(text) >= CLAUSE and " " in text else None
    if before[0].isupper() and (clause or (_are_words(before, text) and not (again and not has_mark(rest)))):
        return " "
    if length >= SHORT or small or begins_small(before) or has_mark(text):
        return " "
    return " " if again and (rest[0] in CONTINUES or has_mark(rest)) else None


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
        if len(text) == 1 or (length < LONG and not resumes(rest)):
            sentence = last == "," and len(text) >= LONG and not is_open(text) and not has_digit(before)
            return " " if sentence and before.split(None, 1)[0].lower() not in BYLINES else None
        return " "
    if quotes_up_to_comma(before) and (resumes(rest) or (len(text) >= SHORT and text[-1] in STOPS)):
        return " "
    if last in DASHES and length > 1:
        if length >= LONG or resumes(rest):
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
    if text[:2] == "& ":
        return " "
    if joined and len(before) <= LINK and is_small(before[0]) and _goes_on_with_number(text):
        return " "
    if end != last or wide(last):
        glue = glue_of_wide(joint, end)
        return None if glue is not None and ends_with_photo_credit(before) else glue
    caseless = is_caseless_letter(text[0]) and is_caseless_letter(last)
    if caseless and last < FIRST_HAN and is_within_sentence(joint):
        return " "
    if not KEYED.match(text) and ((" " in before and _is_noun_within(before, text, rest)) or _is_titled(joint)):
        return " "
    if length < LONG:
        return " " if len(text) <= LINK and _is_link_in_short(joint) else None
    word = before.rsplit(None, 1)[-1]
    if ends_small(before) or (word in AT and (prose or resumes(rest))):
        return " "
    if KEYED.match(text):
        return None
    if word.startswith(("http", "www.")):
        return None
    if prose and is_last_name(text):
        return " "
    if prose and caseless:
        running = RUNNING_SYLLABLES if "\u1200" <= last <= "\u137f" else RUNNING
        if length >= running or (holds_end(text) if joined else is_link_between(text, rest)):
            return " "
    if len(text) > LINK or not resumes(rest) or ends_with_photo_credit(before):
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
    return is_place and len(text) >= DATED_TEXT and (not is_open(text) or resumes(joint.rest) or ends_small(text))


def _is_titled(joint: Joint) -> bool:
    """Tell whether a line begins with the name of a person, whose title ends the line before."""
    before, text, rest = joint[:3]
    words = text.split()
    if not before.lower().endswith(TITLES) or len(words) < 2 or not all(word[0].isupper() for word in words[:2]):
        return False
    return joint.length >= LONG or (len(words) <= NAME_WORDS and is_small(rest[:1]) and len(rest) >= ENTRY)


def _goes_on_with_number(text: str) -> bool:
    """Tell whether a line that begins with a number and a word is prose, as behind a link within a sentence.

    >>> _goes_on_with_number("6 million tons, most of it wheat."), _goes_on_with_number("6. Wheat, barley, oats, rye.")
    (True, False)
    """
    number, _, words = text.partition(" ")
    return text[0].isdigit() and number[-1].isdigit() and words[:1].isalpha() and len(text) >= ENTRY and has_mark(text)


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
        goes_on = goes_on_behind_bracket(rest)
    elif rest[0] in CONTINUES:
        goes_on = rest[0] not in COLONS and rest[1:2] in ("", " ")
    else:
        goes_on = is_small(rest[0]) and (len(rest) >= ENTRY or (len(rest) >= SHORT and has_mark(rest)))
        goes_on = goes_on and not begins_weak(text)
    if not goes_on or ends_with_photo_credit(before):
        return False
    above = before.lower()
    return not any(word in above for word in text.lower().split())


def _is_link_in_short(joint: Joint) -> bool:
    """Tell whether what stands between a short line and the one after it is a link within a sentence."""
    before, text, rest = joint[:3]
    if not resumes(rest):
        return False
    if ends_small(before) or ends_weak(before) or before[-1] in KOREAN_ENDS:
        return True
    words = before.split()
    if len(words) < 2 or words[-1][0].isupper():
        return False
    if rest[0] in COMMAS:
        return len(rest) >= ENTRY
    if len(rest) < LONG or not has_mark(rest) or (len(words) == 2 and not _may_be_name(text)):
        return False
    if is_caseless_letter(before[0]):
        return is_caseless_letter(before[-1]) and is_caseless_letter(text[-1])
    return before[0].isupper() and words[-1].isalpha() and text[-1].isalnum() and is_small(rest[0])


def _may_be_name(text: str) -> bool:
    """Tell whether a link between two words and a sentence is more than a letter and less than a sentence's beginning.

    (Many buttons have two words, with paragraphs below them.)
    """
    return 1 < len(text) < LONG and not ends_small(text)
