"""The pieces of a block in, each with the site rule that holds for it; what holds for the block, and its cuts, out."""

from __future__ import annotations

from newsclean.document import Cut, Ruling
from newsclean.text import single_spaced


def strongest(rulings: list[Ruling | None]) -> Ruling | None:
    """Return what holds for a text of which several things hold: it stays where a part of it is to stay."""
    for verdict in ("keep", "article"):
        for ruling in rulings:
            if ruling is not None and ruling.verdict == verdict:
                return ruling
    return None if None in rulings else rulings[0]  # all of it is dropped, by several rules


def drops(pieces: list[tuple[Ruling | None, str]], whole: str) -> list[Cut]:
    """Return the cuts, in the whole text with its single spaces, of the pieces that are to be dropped."""
    cuts = []
    position, after_space = 0, True
    for ruling, text in pieces:
        shown = text.lstrip() if after_space else text
        end = min(position + len(single_spaced(f"x{shown}x")) - 2, len(whole))
        if ruling is not None and ruling.verdict == "drop" and end > position:
            gap = whole[end : end + 1] == " " and (position == 0 or whole[position - 1] == " ")
            cuts.append(Cut(position, end + gap, ruling.reason, ruling))
        position = end
        after_space = text[-1].isspace() if text else after_space
    return cuts
