"""The pieces of a page, judged, in; out what is printed of them.

Those that are kept join again as they stood; where one between them was dropped, a new line begins.
"""

from __future__ import annotations

from itertools import groupby, pairwise
from operator import attrgetter

from newsclean.document import Block
from newsclean.dumps.labels import is_caseless
from newsclean.dumps.pieces import PIECE
from newsclean.printed import cut_spans, drop_if_gone
from newsclean.rules import MARKUP_RULE, UNLIKE_RULE
from newsclean.text import normalize
from newsclean.text.characters import LEADING_BULLETS, wide

MOST_HELD = 300
"""What is torn out of a text for weak reasons is no more, in characters; more is a box of other articles."""

MOST_WIDE_HELD = 3
"""More pieces than these are labels where spaces part them: no capital had torn a sentence."""

GLUED = frozenset(("captions/credit-mark", "teasers/marker"))
"""Reasons to drop the beginning of a piece, to which a sentence is glued where no capital parts them."""

VAGUE = frozenset((UNLIKE_RULE, "paragraphs/duplicate", "teasers/doubled-title"))
"""Reasons too weak to tear a sentence out of a text."""


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
        if before is not None:  # what parted links from a sentence stays, as it does within a block of a page
            block.glue = " " if before.text[-1].isspace() or block.text[0].isspace() else ""
        if bullet := LEADING_BULLETS.match(block.text):
            # A bullet within a line stays; one at its beginning goes, as everywhere.
            block.clean = normalize(block.uncut()[0 if before is not None else bullet.end() :])
        before = block


def take_over_pieces(owners: list[Block], pieces: list[Block]) -> None:
    """Apply the verdicts on the pieces of one printed line to the blocks that it was printed from."""
    gone: list[tuple[int, int, str]] = []
    position = 0
    for piece in pieces:
        end = position + len(piece.text)
        if not piece.keep:
            gone.append((position, end, piece.reason))
        elif piece.glue is None and (bullet := LEADING_BULLETS.match(piece.text)):
            gone.append((position, position + bullet.end(), MARKUP_RULE))
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
        while passed < len(gone) and gone[passed][1] <= position:
            passed += 1
        owner.clean = normalize(_left(shown, position, position + size, gone, passed))
        position += size
        drop_if_gone(owner)
        if not owner.keep:
            torn = True
            continue
        if torn:
            owner.glue = None
            owner.clean = LEADING_BULLETS.sub("", owner.clean, count=1)
        torn = False


def _left(line: str, start: int, end: int, gone: list[tuple[int, int, str]], first: int) -> str:
    """Return what is left of a span of the line without what is gone; of that, what comes before `first` ends above."""
    left = []
    for number in range(first, len(gone)):
        low, high, _ = gone[number]
        if low >= end:
            break
        if high > start:
            left.append(line[start:low])
            start = min(high, end)
    return "".join([*left, line[start:end]])


def _with_spaces(piece: Block, following: Block | None) -> str:
    """Return the text of a piece, with spaces for a tab at its end where the next one is printed behind it."""
    if not piece.keep or following is None or not following.keep:
        return piece.text
    return piece.text.rstrip().ljust(len(piece.text))
