"""Lines of a wrapped text in, the captions parted that stand right below a paragraph.

Text browsers print what is below a picture as the next line. Where the paragraph above happens to end near the margin,
the caption looks like its next sentence.
"""

from __future__ import annotations

from newsclean.document import Block
from newsclean.language.photo_credits import begins_with_photo_word, ends_with_photo_credit, is_credit_alone
from newsclean.patterns import lazy
from newsclean.text.characters import CAPITALS, SMALL, is_small
from newsclean.text.sentences import ends_sentence

MARKS = frozenset(":：/／©|")
"""A credit has one of these: “Photo: Ann Lee”, unlike a line that says “Picture of the day”."""

ABBREVIATED = lazy(rf"\b[{CAPITALS}][{SMALL}]{{0,3}}\.$")
"""How a line ends with an abbreviation: “Sen.”, “Aug.”."""

MOST_LINES = 3
"""A caption has no more lines, its credit aside."""


def part_captions(blocks: list[Block]) -> None:
    """Take the glue from where a caption begins that was joined with the paragraph above, and from a credit alone.

    The stage of the captions tells whether the line above such a credit is its caption, by the page's habit.
    """
    texts = [block.text.strip() for block in blocks]
    for i, block in enumerate(blocks):
        if i + 1 < len(blocks) and blocks[i + 1].glue is not None:
            continue  # no line within a paragraph ends a caption
        if not _ends_with_credit(texts[i]):
            continue
        alone = i > 0 and block.line == blocks[i - 1].line + 1 and _ends(texts[i - 1]) and is_credit_alone(texts[i])
        start = _first_line(blocks, texts, i - alone)
        if start is None or blocks[start].glue is None:
            continue
        blocks[start].glue = None
        if alone:
            block.glue = None


def _ends_with_credit(text: str) -> bool:
    """Tell whether a line ends with a photographer's credit, or is one.

    >>> _ends_with_credit("Photo: Ann Lee"), _ends_with_credit("in the yard. Photo: Ann Lee")
    (True, True)
    >>> _ends_with_credit("Picture of the day"), _ends_with_credit("in the yard.")
    (False, False)
    """
    if not MARKS.isdisjoint(text) and begins_with_photo_word(text) and is_credit_alone(text):
        return True
    return ends_with_photo_credit(text)


def _ends(text: str) -> bool:
    """Tell whether a line ends a sentence, and not with an abbreviation.

    >>> _ends("about the new timetable."), _ends("on Friday, Aug.")
    (True, False)
    """
    return ends_sentence(text) and ABBREVIATED.search(text) is None


def _first_line(blocks: list[Block], texts: list[str], last: int) -> int | None:
    """Return the number of the line with which a caption begins that ends in line `last`: that of its unit, or one
    below the end of a sentence."""
    for k in range(last, max(-1, last - MOST_LINES), -1):
        if blocks[k].glue is None or (_ends(texts[k - 1]) and not is_small(texts[k][0])):
            return k
    return None
