"""Units in, those whose credit is the label of a speaker in an interview or a play out: “Reporter: Are you afraid?”."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from newsclean.characters import is_small
from newsclean.context import MARKER_LENGTH, Unit
from newsclean.cues import QUESTION_ENDS, WORDS
from newsclean.language import MARK_BIT
from newsclean.patterns import lazy
from newsclean.sentences import ends_sentence

LABEL = lazy(r"([^:：]{1,30}?)\s?[:：]\s*(?=\S)")
"""What stands before a colon, if it is short."""

LEAST_SAID, ENOUGH = 2, 2
"""Several sentences, a question among them, a label that is of no photographer, whose captions stand behind it: two of
these make an interview."""

CREDITS = MARK_BIT["credits"]
MAYBE = CREDITS | MARK_BIT["captions"]
"""What marks the words for reporters, editors and photographers."""


def unmark_speakers(units: Iterable[Unit]) -> None:
    """Let the marks of lines say nothing that are what a reporter, an editor or a photographer says.

    A label with one sentence behind it may be a note.
    """
    said: dict[str, list[tuple[Unit, str]]] = defaultdict(list)
    for unit in units:
        text = unit.text
        if (
            len(text) <= MARKER_LENGTH
            and (":" in text or "：" in text)
            and (marks := unit.marks)
            and not marks & ~MAYBE
        ):
            found = LABEL.match(text)
            if found is not None and is_said(rest := text[found.end() :]):
                said[found[1].casefold()].append((unit, rest))
    for lines in said.values():
        asks = any(_asks(rest) for _, rest in lines)
        credits = all(unit.marks == CREDITS for unit, _ in lines)
        if asks + credits + (len(lines) >= LEAST_SAID) >= ENOUGH:
            for unit, _ in lines:
                unit.unmark()


def is_said(text: str) -> bool:
    """Tell whether what stands behind a label is a sentence and no list of names.

    >>> is_said("Are you afraid?"), is_said("Ann Lee, Tom Abel."), is_said("Reuters, dpa.")
    (True, False, False)
    >>> is_said("您害怕吗？"), is_said("陸だけです。"), is_said("王小明")
    (True, True, False)
    """
    if _asks(text):
        return True
    if not ends_sentence(text):
        return False
    if text.upper() == text.lower():  # a script without capitals
        return True
    words = WORDS.findall(text)
    return 2 * sum(is_small(word[0]) for word in words) > len(words)


def _asks(text: str) -> bool:
    """Tell whether a text ends with a question mark: in Greek it is a semicolon."""
    return text[-1] in QUESTION_ENDS or (text[-1] == ";" and "\u0370" <= text[-2:-1] <= "\u03ff")
