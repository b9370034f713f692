"""Units in, those whose credit is the label of a speaker in an interview or a play out: “Reporter: Are you afraid?”."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from newsclean.context import MARKER_LENGTH, Unit
from newsclean.language.markers import MARK_BIT
from newsclean.patterns import lazy
from newsclean.text.characters import COLONS, WORDS, has_case, is_small
from newsclean.text.sentences import asks, ends_sentence

LABEL = lazy(r"([^:：]{1,30}?)\s?[:：]\s*(?=\S)")
"""What stands before a colon, if it is short."""

LONGEST = 31
"""Such a label with its colon, alone on a line, has so many characters at the most."""

LEAST_SAID, ENOUGH = 2, 2
"""Several sentences, a question among them, a label that is of no photographer, whose captions stand behind it: two of
these make an interview. Where the label stands on a line of its own, and may head a teaser, another such label two
lines above or below tells in place of the last."""

CREDITS = MARK_BIT["credits"]
MAYBE = CREDITS | MARK_BIT["captions"]
"""What marks the words for reporters, editors and photographers."""


class Said(NamedTuple):
    """What somebody says."""

    label: Unit
    """The unit that begins with the label, or is it."""
    text: str
    """What stands behind the label."""
    is_spoken: bool
    """Whether the label is of no photographer, or alternates with another one."""


def unmark_speakers(units: Sequence[Unit]) -> None:
    """Let the marks of lines say nothing that are what a reporter, an editor or a photographer says.

    A label with one sentence behind it may be a note. In dumps of text nodes the label is a line of its own.
    """
    said: dict[str, list[Said]] = defaultdict(list)
    for number, unit in enumerate(units):
        text = unit.text
        if len(text) > MARKER_LENGTH or not (":" in text or "：" in text):
            continue
        found = LABEL.match(text)
        if found is not None and is_said(rest := text[found.end() :]) and _may_speak(unit):
            said[found[1].casefold()].append(Said(unit, rest, unit.marks == CREDITS))
        elif is_label(text) and number + 1 < len(units) and is_said(below := units[number + 1].text):
            if _may_speak(unit):
                said[text[:-1].rstrip().casefold()].append(Said(unit, below, _alternates(units, number)))
    for lines in said.values():
        asked = any(asks(line.text) for line in lines)
        spoken = all(line.is_spoken for line in lines)
        if asked + spoken + (len(lines) >= LEAST_SAID) >= ENOUGH:
            for line in lines:
                line.label.unmark()


def _may_speak(unit: Unit) -> bool:
    """Tell whether a unit has marks of credits and captions alone; the look for them takes longest."""
    marks = unit.marks
    return marks != 0 and not marks & ~MAYBE


def is_label(text: str) -> bool:
    """Tell whether a text is a label with a colon and nothing else.

    >>> is_label("Reporter:"), is_label("记者："), is_label("10:15:"), is_label("Reporter: Why?")
    (True, True, False, False)
    """
    return len(text) <= LONGEST and text[-1] in COLONS and COLONS.isdisjoint(text[:-1]) and text[0].isalpha()


def _alternates(units: Sequence[Unit], number: int) -> bool:
    """Tell whether another label alone on a line stands two lines above or below one."""
    beside = [units[i].text for i in (number - 2, number + 2) if 0 <= i < len(units)]
    return any(is_label(text) and text != units[number].text for text in beside)


def is_said(text: str) -> bool:
    """Tell whether what stands behind a label is a sentence and no list of names.

    >>> is_said("Are you afraid?"), is_said("Ann Lee, Tom Abel."), is_said("Reuters, dpa.")
    (True, False, False)
    >>> is_said("您害怕吗？"), is_said("陸だけです。"), is_said("王小明")
    (True, True, False)
    """
    if asks(text):
        return True
    if not ends_sentence(text):
        return False
    if not has_case(text):
        return True
    words = WORDS.findall(text)
    return 2 * sum(is_small(word[0]) for word in words) > len(words)
