"""Two lines in a script without capitals in, how they join out: `joints` looks here where no capital and no small word
would tell."""

from __future__ import annotations

from newsclean.dumps.fragments import (
    FIRST_HAN,
    LINK,
    LONG,
    PARTICLES,
    SHORT,
    WIDE_ENTRY,
    Joint,
    follows_link,
    has_full_stop,
    holds_end,
    is_open,
)
from newsclean.text.characters import COLONS, CONTINUES, STOPS, has_digit, wide
from newsclean.text.small_words import SMALL_WORDS

WIDE_LINK = 12
"""A link inside a sentence is no longer where words have no spaces."""

MAY_END = frozenset("में से पर तक लिए साथ میں سے پر".split())
"""Words of Hindi and Urdu that end labels, too: “About us” does there."""

NEVER_LAST = SMALL_WORDS - MAY_END

NEVER_FIRST = frozenset("أن بأن إن أنه إنه أنها إنها أنهم إنهم التي الذي الذين که کہ".split())
"""“That”, “which” and the like: no paragraph begins so below what is open, a name that who speaks leads to."""

WIDE_SMALL = frozenset("的在是和与與于於將将把被对對向从從为為")
"""Words with which no line of Chinese ends."""

HIRAGANA = frozenset(map(chr, range(0x3041, 0x3097)))

RUNNING = 100
"""A line so long, with commas, is running text rather than a headline, even where no capital tells."""


def is_within_sentence(joint: Joint) -> bool:
    """Tell whether a line is a link within a sentence or goes on behind one, in a script without capitals."""
    before, text, rest = joint[:3]
    if joint.joined:
        return holds_end(text)
    if not rest or len(text) > LONG or has_digit(text) or not is_open(text):
        return False
    if joint.length >= SHORT and rest[0] in STOPS and rest[0] not in COLONS:
        return True
    if " " not in before or not holds_end(rest):
        return False
    return before.rsplit(None, 1)[-1] in NEVER_LAST or rest.split(None, 1)[0] in NEVER_FIRST


def is_link_between(text: str, rest: str) -> bool:
    """Tell whether a line may be a link within a sentence that ends in the next, in a script without capitals."""
    return len(text) <= LONG and not has_digit(text) and rest[:1].isalpha() and is_open(text) and holds_end(rest)


def glue_of_wide(joint: Joint, end: str) -> str | None:
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
    if joined and has_full_stop(text):
        return ""
    return "" if len(text) <= LINK and rest and wide(rest[0]) and has_full_stop(rest) else None
