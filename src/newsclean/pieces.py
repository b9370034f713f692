"""A page that is one single line in, pieces of about a sentence out, so that each is judged.

Some tools print a whole page as one line, its menus run into its sentences. Printed, the pieces that are kept join
again as they stood; where one between them was dropped, a new line begins.
"""

from __future__ import annotations

from newsclean.characters import wide
from newsclean.document import Block, Cut
from newsclean.lines import unit_text
from newsclean.markup import MARKUP
from newsclean.patterns import lazy
from newsclean.text import normalize

WHOLE_PAGE = 2000
"""A line of fewer characters is a paragraph."""

PIECE = 60
"""No piece is shorter, so that no abbreviation makes one."""

WIDE_PIECE = 25

MOST_PIECES = 2_000
"""Pieces of longer lines are longer, so that there are no more: each one is judged."""

_END = (
    r"[.!?؟۔।][\"'”’»)\]]*[ \u3000]+(?=[\"'“‘«¿¡(\[]*[^\W_a-zа-яß-öø-ÿ])"
    r"|[。！？][”’」』）]*|[ \u3000]*\t[ \t]*|[ \u3000]{3,}"
)
END = lazy(_END)
"""Where a piece may end: after the stop of a sentence, and at the gaps that lines and cells leave."""

SIGNS = (". ", "! ", "? ", *".!?؟۔।。！？\t", "   ", "\u3000", " * ", " • ", " · ", " | ")
"""A line without any of these is one piece: looking for them one by one is faster than the pattern."""

LISTED = lazy(_END + r"|[ ](?=[*•·|][ ])")
"""The same in a page whose lists show their bullets or bars."""

LEAST_LISTED = 8

BULLET = lazy(r"^\s*(?:[*•·‣◦]\s+)+")


def is_in_pieces(blocks: list[Block]) -> bool:
    """Tell whether the blocks are the pieces of one line."""
    return len(blocks) > 1 and blocks[0].line == blocks[-1].line


def split_line(text: str, line: int) -> list[Block]:
    """Return the pieces of a line, which together are the line.

    >>> [b.text for b in split_line("A" * 70 + ". The rest.", 1)]  # doctest: +ELLIPSIS
    ['AAA...A. ', 'The rest.']
    """
    blocks = []
    start = 0
    listed = max(text.count(bullet) for bullet in (" * ", " • ", " · ", " | ")) >= LEAST_LISTED
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
                blocks.append(Block(text[start:end], "line", line))
                start = blank_to = end
                end += least
        found = ends.search(text, end)
    if start < len(text):
        if blocks and text[start:].isspace():
            blocks[-1] = Block(blocks[-1].text + text[start:], "line", line)
        else:
            blocks.append(Block(text[start:], "line", line))
    return blocks


def piece_text(unit: list[Block]) -> str:
    """Return the text of a piece, without the bullet or bar that parts it from the piece before."""
    text = unit_text(unit)
    return text.lstrip("*•·| ") or text


def join_pieces(blocks: list[Block]) -> None:
    """Keep the pieces that only looked unlike the text around them, and print neighbours on one line again."""
    kept = [i for i, block in enumerate(blocks) if block.keep]
    if not kept:
        return
    for i in range(kept[0], kept[-1]):
        if blocks[i].reason in VAGUE and not blocks[i].keep:
            blocks[i].hold()
    before = None
    for block in blocks:
        if not block.keep:
            before = None
            continue
        if before is not None and block.glue is None:
            block.glue = " " if before.text[-1].isspace() or block.text[0].isspace() else ""
        if bullet := BULLET.match(block.text):
            # A bullet within a line stays; one at its beginning goes, as everywhere.
            block.clean = normalize(block.uncut()[0 if before is not None else bullet.end() :])
        before = block


VAGUE = frozenset(("boilerplate/unlike-article", "paragraphs/duplicate", "teasers/doubled-title"))
"""Reasons too weak to tear a sentence out of a text."""


def take_over_pieces(owners: list[Block], pieces: list[Block]) -> None:
    """Apply the verdicts on the pieces of one printed line to the blocks that it was printed from."""
    gone: list[tuple[int, int, str]] = []
    position = 0
    for piece in pieces:
        end = position + len(piece.text)
        if not piece.keep:
            gone.append((position, end, piece.reason))
        elif piece.glue is None and (bullet := BULLET.match(piece.text)):
            gone.append((position, position + bullet.end(), MARKUP))
        gone += [(position + cut.start, position + cut.end, cut.reason) for cut in piece.cuts if piece.keep]
        position = end
    position = 0
    torn = False  # whether something was removed since the last kept character
    for number, owner in enumerate(owners):
        output = owner.output
        position += len(owner.glue or "") if number else 0
        left = []
        last = 0
        for start, end, reason in gone:
            first, final = max(start - position, 0), min(end - position, len(output))
            if first >= final:
                continue
            left.append(output[last:first])
            last = final
            if first == 0 and final == len(output):
                owner.drop(reason)
                break
            removed = output[first:final].strip()
            place = owner.text.find(removed)
            if place >= 0:
                owner.add_cut(Cut(place, place + len(removed), reason))
        left.append(output[last:])
        position += len(output)
        if not owner.keep:
            torn = True
            continue
        owner.clean = normalize("".join(left))
        if torn:
            owner.glue = None
            owner.clean = BULLET.sub("", owner.clean, count=1)
        torn = False
