"""A file as it is and as it should be in; a unified diff, which patch can apply, out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import Match, SequenceMatcher

from newsclean.checking.files import Outcome
from newsclean.writers.explain import tame

LINES = re.compile(r"[^\n]*\n|[^\n]+")
"""Not `splitlines`: what it takes for line ends besides, no patch does."""

ODD_IN_NAMES = re.compile(r'["\\\x00-\x1f\x7f-\x9f\u2028\u2029\udc80-\udcff]')
LETTERS = {'"': '"', "\\": "\\", "\a": "a", "\b": "b", "\t": "t", "\n": "n", "\v": "v", "\f": "f", "\r": "r"}
"""What cannot stand in the head of a diff, and what stands for it."""

AROUND = 3
"""Lines shown around a change."""

MOST_LINES = 1000
"""Longer stretches without a line that stands once in both texts are shown as removed and added: difflib would take
minutes to align them."""

NO_NEWLINE = "\\ No newline at end of file\n"
RESET, BOLD, RED, GREEN, CYAN = (f"\x1b[{code}m" for code in (0, 1, 31, 32, 36))


def render_diff(outcome: Outcome, in_colour: bool = False) -> str:
    """Return what would change in a file; empty where nothing can be mended."""
    before, after = (LINES.findall(text) for text in (outcome.before, outcome.after))
    name = quoted(outcome.name)
    lines: list[str] = []
    for line in unified(before, after):
        if not lines:
            lines = [f"--- {name}\n", f"+++ {name}\n"]
        lines.append(line if line.endswith("\n") else f"{line}\n{NO_NEWLINE}")
    return "".join(map(coloured, lines) if in_colour else lines)


def quoted(name: str) -> str:
    """Return the name of a file as git writes it into a diff, and patch reads it.

    >>> print(quoted("a.txt"), quoted("a\\tb\\\\.txt"), quoted("\\udcff.txt"), repr(quoted("a b")))
    a.txt "a\\tb\\\\.txt" "\\377.txt" 'a b\\t'
    """
    if not ODD_IN_NAMES.search(name):
        return f"{name}\t" if " " in name else name  # else patch takes the first word for the name
    return '"' + ODD_IN_NAMES.sub(escaped, name) + '"'


def escaped(found: re.Match[str]) -> str:
    """Return a character of a name as C has it within quotes: its bytes in octal, where no letter stands for it."""
    if found[0] in LETTERS:
        return f"\\{LETTERS[found[0]]}"
    return "".join(f"\\{byte:03o}" for byte in found[0].encode("utf-8", "surrogateescape"))


class Aligned(SequenceMatcher[str]):
    """Makes hunks as difflib does, of lines that are matched as they are here."""

    def __init__(self, before: Sequence[str], after: Sequence[str]) -> None:
        """Match the lines of two texts."""
        super().__init__()
        self.matches = [*matches(before, after), Match(len(before), len(after), 0)]

    def get_matching_blocks(self) -> list[Match]:
        """Return the runs that both have, and the end."""
        return self.matches


def unified(before: Sequence[str], after: Sequence[str]) -> Iterator[str]:
    """Yield the lines of a diff below its head."""
    for hunk in Aligned(before, after).get_grouped_opcodes(AROUND):
        first, last = hunk[0], hunk[-1]
        yield f"@@ -{span(first[1], last[2])} +{span(first[3], last[4])} @@\n"
        for tag, start, end, new_start, new_end in hunk:
            if tag == "equal":
                yield from (f" {line}" for line in before[start:end])
                continue
            yield from (f"-{line}" for line in before[start:end])
            yield from (f"+{line}" for line in after[new_start:new_end])


def span(start: int, end: int) -> str:
    """Return a range of lines as a hunk's head has it; of no lines, the line before.

    >>> span(0, 3), span(4, 5), span(0, 0)
    ('1,3', '5', '0,0')
    """
    count = end - start
    return f"{start + 1}" if count == 1 else f"{start + bool(count)},{count}"


def matches(before: Sequence[str], after: Sequence[str]) -> list[Match]:
    """Return the runs of lines that both texts have.

    Lines that stand once in each are anchors, for cleaning leaves lines in their order; between two of them difflib
    looks for more.
    """
    pairs: list[tuple[int, int]] = []
    counts = Counter(before)
    new_counts = Counter(after)
    places = {line: number for number, line in enumerate(after) if new_counts[line] == 1}
    start = new_start = 0
    for number, line in enumerate(before):
        place = places.get(line, -1) if counts[line] == 1 else -1
        if place >= new_start:
            pairs += between(before, after, start, number, new_start, place)
            pairs.append((number, place))
            start, new_start = number + 1, place + 1
    pairs += between(before, after, start, len(before), new_start, len(after))
    runs: list[Match] = []
    for number, place in pairs:
        last = runs[-1] if runs else Match(-1, -1, 0)
        if (number, place) == (last.a + last.size, last.b + last.size):
            runs[-1] = Match(last.a, last.b, last.size + 1)
        else:
            runs.append(Match(number, place, 1))
    return runs


def between(
    before: Sequence[str], after: Sequence[str], start: int, end: int, new_start: int, new_end: int
) -> Iterator[tuple[int, int]]:
    """Yield the lines that two stretches have in common, by their numbers."""
    if start == end or new_start == new_end or max(end - start, new_end - new_start) > MOST_LINES:
        return
    matcher = SequenceMatcher(None, before[start:end], after[new_start:new_end], autojunk=False)
    for match in matcher.get_matching_blocks():
        for step in range(match.size):
            yield start + match.a + step, new_start + match.b + step


def coloured(text: str) -> str:
    """Return a line of a diff in the colours of git, its control characters escaped."""
    colour = {"+": GREEN, "-": RED, "@": CYAN}.get(text[0], "")
    if text.startswith(("+++ ", "--- ")):
        colour = BOLD
    text = tame(text.replace("\r\n", "\n"))
    return f"{colour}{text.removesuffix(chr(10))}{RESET}\n" if colour else text
