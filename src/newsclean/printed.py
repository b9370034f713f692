"""A printed line and the blocks that it was printed from in; what holds for spans of the line, said of the blocks, out.

Line and blocks differ in spaces and marks, so they are laid beside each other letter by letter, as far as they are
not the same. Looking for a span's words would find the first place that has them, and none where their spaces differ.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from newsclean.document import Block, Cut
from newsclean.text.characters import has_alnum

LOOK_AHEAD = 100
"""Letters of the blocks that a line may lack at one place, as the numbers before its lines."""

NEAR = 64
"""Characters that are looked at at once."""


def cut_spans(owners: list[Block], line: str, gone: list[tuple[int, int, str]]) -> None:
    """Cut from the blocks what is gone from their line: the start, the end and the rule id of each span, in order."""
    if not gone:
        return
    places = _Places(owners, line)
    cuts: list[tuple[Block, Cut]] = []
    for start, end, reason in gone:
        runs = places.runs(start, end)
        if not runs:
            cuts += _marks_alone(owners, line, places, start, end, reason)
        for number, (first, last) in runs.items():
            owner = owners[number]
            first, last = _with_marks(owner.text, first, last, line[start:end])
            if number != min(runs):  # the span comes in from the block before, and leaves none of its marks
                first -= _marks(owner.text[:first][::-1])
            if number != max(runs):
                last += _marks(owner.text[last:])
            cuts.append((owner, Cut(first, last, reason)))
    for owner, cut in cuts:
        owner.add_cut(cut)


def drop_if_gone(owner: Block) -> None:
    """Drop a block that prints nothing, and of which no letter is left, for the rule of its last cut."""
    if owner.keep and owner.cuts and not owner.output and not has_alnum(owner.uncut()):
        reason = owner.cuts[-1].reason
        owner.cuts = ()
        owner.drop(reason)


def hand_out(owners: list[Block], line: str) -> None:
    """Let each of the blocks print its part of the line."""
    places = _Places(owners, line)
    starts = [len(line)] * len(owners)
    for number, start in places.starts():
        starts[number] = min(starts[number], start)
    starts[0] = 0
    for number in range(len(owners) - 1, 0, -1):
        start = starts[number]
        if start == len(line):  # none of its letters is printed: what it prints, if any, goes with the block before
            starts[number] = starts[number + 1] if number + 1 < len(owners) else start
            continue
        # White space parts two blocks; where there is none, each has the marks before its first letter.
        marks = _marks(owners[number].uncut().lstrip())
        while marks > 0 and start > 1 and places.at(start - 1) is None and not line[start - 1].isspace():
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


class _Places:
    """Where the letters of a line stand in the blocks that it was printed from."""

    def __init__(self, owners: list[Block], line: str) -> None:
        self._line = line
        shown: list[str] = []  # the pieces of the blocks that are not cut
        self._offsets: list[int] = []  # where each begins in all of them
        self._pieces: list[tuple[int, int]] = []  # the number of its block and where it begins there
        size = 0
        for number, owner in enumerate(owners):
            position = 0
            for cut in [*sorted(owner.cuts, key=lambda cut: cut.start), Cut(len(owner.text), len(owner.text), "")]:
                if cut.start > position:
                    shown.append(owner.text[position : cut.start])
                    self._offsets.append(size)
                    self._pieces.append((number, position))
                    size += cut.start - position
                position = max(position, cut.end)
        self._source = "".join(shown)
        self._stretches = list(_stretches(line, self._source))
        """The stretches of the line that the blocks have: start, end, and by how much they stand further in these."""
        self._starts = [start for start, _, _ in self._stretches]

    def at(self, index: int) -> tuple[int, int] | None:
        """Return for a character of the line the number of the block that has it, and its index there."""
        found = bisect_right(self._starts, index) - 1
        if found < 0 or not self._line[index].isalnum() or index >= self._stretches[found][1]:
            return None
        offset = index + self._stretches[found][2]
        piece = bisect_right(self._offsets, offset) - 1
        number, position = self._pieces[piece]
        return number, position + offset - self._offsets[piece]

    def runs(self, start: int, end: int) -> dict[int, tuple[int, int]]:
        """Return for each block that has letters of a span of the line where the first begins and the last ends."""
        runs: dict[int, tuple[int, int]] = {}
        for number, first, last, _ in self._parts(start, end):
            runs[number] = (runs[number][0] if number in runs else first, last)
        return runs

    def starts(self) -> Iterator[tuple[int, int]]:
        """Yield the numbers of blocks with an index of the line at which letters of theirs begin, in order."""
        for number, _, _, start in self._parts(0, len(self._line)):
            yield number, start

    def next_after(self, end: int) -> tuple[int, int] | None:
        """Return the place of the first letter from an index of the line on."""
        return next((place for i in range(end, len(self._line)) if (place := self.at(i)) is not None), None)

    def _parts(self, start: int, end: int) -> Iterator[tuple[int, int, int, int]]:
        """Yield the letters of a span of the line: block, first and last index there, index of the line."""
        for at in range(max(bisect_right(self._starts, start) - 1, 0), len(self._stretches)):
            low, high, ahead = self._stretches[at]
            if low >= end:
                break
            low, high = max(low, start) + ahead, min(high, end) + ahead
            piece = bisect_right(self._offsets, low) - 1
            while low < high:
                until = self._offsets[piece + 1] if piece + 1 < len(self._offsets) else len(self._source)
                number, position = self._pieces[piece]
                part = self._source[low : min(high, until)]
                if (before := _marks(part)) < len(part):
                    first = position + low - self._offsets[piece]
                    yield number, first + before, first + len(part) - _marks(part[::-1]), low + before - ahead
                low = until
                piece += 1


def _stretches(line: str, source: str) -> Iterator[tuple[int, int, int]]:
    """Yield the stretches of a line that stand in the source, too, in order; between them both may have marks."""
    i = j = 0
    while True:
        i += _marks(line[i : i + NEAR]) if not line[i : i + 1].isalnum() else 0
        j += _marks(source[j : j + NEAR]) if not source[j : j + 1].isalnum() else 0
        if i >= len(line) or j >= len(source):
            return
        if not line[i].isalnum() or not source[j].isalnum():
            continue
        if line[i] != source[j]:
            found = _letter(line[i], source, j)
            if found < 0:  # the blocks lack it
                i += 1
                continue
            j = found
        same = _same(line, i, source, j)
        yield i, i + same, j - i
        i += same
        j += same


def _letter(letter: str, source: str, start: int) -> int:
    """Return where a letter stands in the source, among so many letters as a line may lack; -1 where it does not."""
    passed = 0
    for j in range(start, len(source)):
        if source[j] == letter:
            return j
        passed += source[j].isalnum()
        if passed >= LOOK_AHEAD:
            break
    return -1


def _same(one: str, i: int, two: str, j: int) -> int:
    """Return how many characters two texts have in common from these indices on, at least one."""
    length, step = 1, NEAR
    most = min(len(one) - i, len(two) - j)
    while step and length < most:
        if length + step <= most and one[i + length : i + length + step] == two[j + length : j + length + step]:
            length += step
            step *= 2
        else:
            step //= 2
    return length


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
    owners: list[Block], line: str, places: _Places, start: int, end: int, reason: str
) -> list[tuple[Block, Cut]]:
    """Return the cut of a span that holds no letter, as a bullet: right before the letter that follows it."""
    after = places.next_after(end)
    removed = line[start:end].strip()
    if after is None or not removed:
        return []
    owner = owners[after[0]]
    text = owner.text
    at = text.rfind(removed, 0, after[1])
    if at < 0 or has_alnum(text[at : after[1]]):
        return []
    return [(owner, Cut(at, at + len(removed), reason))]
