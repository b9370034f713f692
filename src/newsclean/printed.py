"""A printed line and the blocks that it was printed from in; what holds for spans of the line, said of the blocks, out.

Line and blocks differ in spaces and marks, so they are laid beside each other letter by letter. Looking for a span's
words would find the first place that has them, and none where their spaces differ.
"""

from __future__ import annotations

from newsclean.document import Block, Cut

LOOK_AHEAD = 100
"""Letters of the blocks that a line may lack at one place, as the numbers before its lines."""


def cut_spans(owners: list[Block], line: str, gone: list[tuple[int, int, str]]) -> None:
    """Cut from the blocks what is gone from their line: the start, the end and the rule id of each span, in order."""
    if not gone:
        return
    places = _places(owners, line)
    cuts: list[tuple[Block, Cut]] = []
    for start, end, reason in gone:
        runs: dict[int, list[int]] = {}
        for place in places[start:end]:
            if place is not None:
                runs.setdefault(place[0], []).append(place[1])
        if not runs:
            cuts += _marks_alone(owners, line, places, start, end, reason)
        for number, indices in runs.items():
            owner = owners[number]
            first, last = _with_marks(owner.text, indices[0], indices[-1] + 1, line[start:end])
            if number != min(runs):  # the span comes in from the block before, and leaves none of its marks
                first -= _marks(owner.text[:first][::-1])
            if number != max(runs):
                last += _marks(owner.text[last:])
            cuts.append((owner, Cut(first, last, reason)))
    for owner, cut in cuts:
        owner.add_cut(cut)


def drop_if_gone(owner: Block) -> None:
    """Drop a block that prints nothing, and of which no letter is left, for the rule of its last cut."""
    if owner.keep and owner.cuts and not owner.output and not any(map(str.isalnum, owner.uncut())):
        reason = owner.cuts[-1].reason
        owner.cuts = ()
        owner.drop(reason)


def hand_out(owners: list[Block], line: str) -> None:
    """Let each of the blocks print its part of the line."""
    starts = [len(line)] * len(owners)
    places = _places(owners, line)
    for i in range(len(line) - 1, -1, -1):
        if (place := places[i]) is not None:
            starts[place[0]] = i
    starts[0] = 0
    for number in range(len(owners) - 1, 0, -1):
        start = starts[number]
        if start == len(line):  # none of its letters is printed: what it prints, if any, goes with the block before
            starts[number] = starts[number + 1] if number + 1 < len(owners) else start
            continue
        # White space parts two blocks; where there is none, each has the marks before its first letter.
        marks = _marks(owners[number].uncut().lstrip())
        while marks > 0 and start > 1 and places[start - 1] is None and not line[start - 1].isspace():
            start -= 1
            marks -= 1
        starts[number] = start
    starts.append(len(line))
    for number, owner in enumerate(owners):
        part = line[starts[number] : starts[number + 1]]
        owner.clean = part if starts[number + 1] == len(line) else part.rstrip()
        if number:
            before = line[starts[number] - 1 : starts[number]]
            owner.glue = before if part and before.isspace() else ""


def _places(owners: list[Block], line: str) -> list[tuple[int, int] | None]:
    """Return for each character of a line the number of the block that has it and its index there."""
    letters: list[str] = []
    where: list[tuple[int, int]] = []
    for number, owner in enumerate(owners):
        hidden = [False] * len(owner.text)
        for cut in owner.cuts:
            hidden[cut.start : cut.end] = [True] * (cut.end - cut.start)
        for i, char in enumerate(owner.text):
            if char.isalnum() and not hidden[i]:
                letters.append(char)
                where.append((number, i))
    source = "".join(letters)
    places: list[tuple[int, int] | None] = []
    position = 0
    for char in line:
        found = source.find(char, position, position + LOOK_AHEAD) if char.isalnum() else -1
        places.append(where[found] if found >= 0 else None)
        position = found + 1 if found >= 0 else position
    return places


def _marks(text: str) -> int:
    """Return how many characters stand before the first letter."""
    return next((i for i, char in enumerate(text) if char.isalnum()), len(text))


def _with_marks(text: str, first: int, last: int, removed: str) -> tuple[int, int]:
    """Return the span of letters in a text with the marks that were removed with it."""
    removed = removed.strip()
    head, tail = _marks(removed), _marks(removed[::-1])
    if text[max(first - head, 0) : first] == removed[:head]:
        first -= head
    if tail and text[last : last + tail] == removed[-tail:]:
        last += tail
    return first, last


def _marks_alone(
    owners: list[Block], line: str, places: list[tuple[int, int] | None], start: int, end: int, reason: str
) -> list[tuple[Block, Cut]]:
    """Return the cut of a span that holds no letter, as a bullet: right before the letter that follows it."""
    after = next((place for place in places[end:] if place is not None), None)
    removed = line[start:end].strip()
    if after is None or not removed:
        return []
    owner = owners[after[0]]
    text = owner.text
    at = text.rfind(removed, 0, after[1])
    if at < 0 or any(map(str.isalnum, text[at : after[1]])):
        return []
    return [(owner, Cut(at, at + len(removed), reason))]
