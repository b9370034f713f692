"""The lines of a flat dump in, rows of numbers for each out: what the flat scorer and its training see.

There are two looks. The first sees each line, its neighbours and the run of prose they stand in; its scores are
cheap and mostly right. The second sees, for the lines of which the first is not sure, what it made of the lines
around them and of lines of the same shape (stacking; compare Cohen and Carvalho, "Stacked Sequential Learning",
IJCAI 2005).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate, compress, repeat
from math import log1p
from typing import NamedTuple

from newsclean.language.markers import MARK_BIT
from newsclean.language.stamps import STAMP
from newsclean.scoring.columns import (
    FAR,
    SURE_LEAST,
    SURE_MOST,
    Columns,
    Row,
    Scored,
    above,
    around,
    below,
    beyond,
    comma_shares,
    commas_in,
    has_comma,
    picker,
    rows_of,
    shares,
    shares_of,
    since,
    since_here,
    until,
)
from newsclean.scoring.lexicon import NO_WORDS, Weights
from newsclean.text.characters import BULLETS, COLONS
from newsclean.text.sentences import cjk_scale, ends_sentence

BULLETED = frozenset(BULLETS + "+->|#")
"""What begins items, quotes, rows and headings of a dump, as the weights learned it: dashes begin what is said, too."""

SHORT_LINE_COST, LENGTH_COST, MOST_COST = 22.0, 0.3, 60.0
"""What a line costs a run of prose, in characters: about the mean length of a menu entry, and such a share of its own
length, of so many characters at most."""

MOST_GAIN = 600.0
"""What a paragraph brings it at the most."""


def best_run(gains: Sequence[float]) -> tuple[int, int]:
    """Return first and last index of the stretch with the largest sum.

    Prose gains by its length and every other line costs (Pasternack and Roth, "Extracting Article Text from the Web
    with Maximum Subsequence Segmentation", WWW 2009).
    """
    best = total = 0.0
    start = first = last = 0
    for i, gain in enumerate(gains):
        if total <= 0:
            total, start = 0.0, i
        total += gain
        if total > best:
            best, first, last = total, start, i
    return first, last


FAR_SCORE = 0.09
"""The score of lines far from any prose, which get no look: about what the first look gives such lines."""

RUN_MASS, RUN_SHARE = 500.0, 0.4
"""Characters of prose, and share of all prose, in the run of prose of a dump in which lines may be far from it."""

FAR_LENGTH, FAR_MASS, FAR_REACH = 100.0, 120.0, 3
"""Lines far from prose are shorter, further from the run than this reach, and have no more prose within the reach."""

FAR_WIDE = 20
"""In a script without spaces they are so far from the run: lists have lines as short as menus there."""

MARKED_EVERY = 60
"""A row of such lines is a menu if at least one of so many holds a marker; else it may be a list of the article."""

LONG_LINE = 20_000
"""What stands further in a line adds nothing to what is known of the words of the body: a dump may be one line."""

STAMP_MOST = 60
"""A line with a date is no longer, in characters; others are prose that names one."""

LEAST_TITLE, MOST_TITLE = 15.0, 300
"""Characters of a headline that stands in the page's title, and of that title, the first line of many dumps."""

SURELY_BODY, LEAST_BODY = 0.8, 40
"""Lines of a higher first score, and longer than this in Latin characters, are the body whose words are compared."""

MOST_COMPARED = 400
"""Longer lines, in characters, are not compared with the body."""

BREAK = 3
"""So many lines that the first look would drop part two stretches of lines that it would keep."""


class Lines:
    """What is known of the lines of one dump, for both looks."""

    def __init__(
        self,
        texts: list[str],
        markers: list[int],
        weigh: Callable[[int], Weights],
    ) -> None:
        """Look at each line by itself.

        Args:
            texts: the lines, stripped, none empty.
            markers: for each line the stages whose markers it holds, as the sum of their `MARK_BIT`.
            weigh: returns mean, least and most of what the words of a line say, by its number (see `lexicon`).
        """
        self.texts = texts
        self.markers = markers
        self.scale = scale = cjk_scale("".join(texts[:800]))
        self.lengths = [scale * len(text) for text in texts]
        self.ends = [*map(ends_sentence, texts)]
        self.copies = Counter(texts)
        self.masses = [
            _mass(text, length, end) if length >= 40 else 0.0
            for text, length, end in zip(texts, self.lengths, self.ends)
        ]
        """How much prose each line is."""
        self.total = sum(self.masses)
        self.window = [0.0, *accumulate(self.masses)]
        """The prose before each line."""
        self.run = best_run(_gains(self.masses, self.lengths))
        self.far = self._far()
        """Whether a line is so far from any prose that it gets no look."""
        self.title, self.title_before = self._find_title()
        """The page's title, where the first line holds one and a headline below repeats it, else empty; how far above
        each line that headline is."""
        self.stamps = [
            not away and len(text) <= STAMP_MOST and STAMP.search(text) is not None
            for text, away in zip(texts, self.far)
        ]
        self.stamp_before, self.stamp_after = since_here(self.stamps), until(self.stamps)
        self.stamp_window = [*accumulate(self.stamps, initial=0.0)]
        """The lines with a date before each."""
        far = [True, *self.far, True]
        self.weights = [
            NO_WORDS if here and before and after else weigh(i)
            for i, (before, here, after) in enumerate(zip(far, far[1:], far[2:]))
        ]

    def _find_title(self) -> tuple[str, list[float]]:
        """Return the page's title, if there is one, and how far above each line a headline with it is."""
        texts = self.texts
        title = texts[0]
        most, least = len(title), LEAST_TITLE / self.scale
        if least <= most <= MOST_TITLE:
            last = self.run[1] + 1  # what stands below the text is the headline of a comment, or of a teaser
            titled = [False, *[least <= len(text) <= most and text in title for text in texts[1:last]]]
            if any(titled):
                return title, since_here(titled + [False] * (len(texts) - len(titled)))
        return "", [FAR] * len(texts)

    def _far(self) -> list[bool]:
        """Return for each line whether it is in a menu far from any prose."""
        count = len(self.texts)
        flags = [False] * count
        first, last = self.run
        window = self.window
        mass = window[last + 1] - window[first]
        if mass < RUN_MASS or mass < RUN_SHARE * self.total:
            return flags
        reach = FAR_REACH if self.scale == 1.0 else FAR_WIDE
        for low, high in ((0, max(0, first - reach)), (min(count, last + 1 + reach), count)):
            row: list[int] = []
            for i in range(low, high):
                near = window[i + 4 if i + 4 < count else count] - window[i - 3 if i > 3 else 0]
                if self.lengths[i] < FAR_LENGTH and near <= FAR_MASS:
                    row.append(i)
                elif row:
                    self._set_far(row, flags)
                    row = []
            self._set_far(row, flags)
        return flags

    def _set_far(self, row: list[int], flags: list[bool]) -> None:
        """Set the flags of a row of lines that is a menu by its markers."""
        if not row:
            return
        low, high = row[0], row[-1] + 1
        size = high - low
        if (size - self.markers[low:high].count(0)) * MARKED_EVERY >= size:
            flags[low:high] = [True] * size

    def first_rows(self) -> Iterator[Row | None]:
        """Yield one row of `FIRST` for each line, None for those far from any prose."""
        rows = rows_of(FirstLook(self), FIRST_COLUMNS)
        for far in self.far:
            yield None if far else next(rows)

    def second_rows(self, scores: list[float]) -> Iterator[Row | None]:
        """Yield one row of `SECOND` for each line of which the first scores are not sure."""
        asked = [SURE_LEAST < p < SURE_MOST for p in scores]
        numbers = [*compress(range(len(asked)), asked)]
        rows = rows_of(SecondLook(self, scores, numbers), SECOND_COLUMNS) if numbers else iter(())
        for flag in asked:
            yield next(rows) if flag else None


def _mass(text: str, length: float, end: bool) -> float:
    """Return how much prose a line is that is long enough."""
    if text[0] in BULLETED and text[1:2] in (" ", ""):
        return 0.0
    if length >= 80 and (end or has_comma(text)):
        return length
    if end:
        return length * 0.6
    return length * 0.5 if length >= 140 else 0.0


def _gains(masses: Iterable[float], lengths: Iterable[float]) -> list[float]:
    """Return what each line brings a run of prose, or costs it where it is none."""
    return [
        (mass if mass < MOST_GAIN else MOST_GAIN)
        if mass
        else -SHORT_LINE_COST - LENGTH_COST * (length if length < MOST_COST else MOST_COST)
        for mass, length in zip(masses, lengths)
    ]


class FirstLook:
    """What the first look sees of a dump."""

    def __init__(self, lines: Lines) -> None:
        self.lines = lines
        self.numbers = [i for i, far in enumerate(lines.far) if not far]
        """Of the lines that get a row."""
        self.pick = pick = picker(self.numbers)
        self.count = len(lines.texts)
        self.total = lines.total or 1.0
        self.texts, self.marks = pick(lines.texts), pick(lines.markers)
        self.first, self.last = lines.run
        self.marked = [*accumulate(map(bool, lines.markers), initial=0.0)]
        """The lines with a marker above each."""
        self.weights = pick(lines.weights)
        self.means = [mean for mean, _, _ in lines.weights]

    def prose_near(self, reach: int) -> Iterator[float]:
        """Return how much prose stands up to so far from each line."""
        return around(self.lines.window, reach, self.pick)

    def run_share(self) -> float:
        """Return which share of all prose is in the run of prose."""
        return sum(self.lines.masses[self.first : self.last + 1]) / self.total

    def run_positions(self) -> list[float]:
        """Return where each line stands in the run, as a share of its lines."""
        first, lines = self.first, self.last - self.first + 1
        return [(i - first) / lines for i in self.numbers]

    def holds(self, stage: str) -> list[float]:
        """Return which lines hold a marker of a stage."""
        bit = MARK_BIT[stage]
        return [float(mask & bit) for mask in self.marks]

    def ends_seen(self) -> list[float]:
        """Return how many lines that may end an article stand above each."""
        bit = MARK_BIT["ends"]
        return [*accumulate([mask & bit > 0 for mask in self.lines.markers], initial=0.0)]


FIRST_COLUMNS: Columns[FirstLook] = {
    # what it is by itself
    "length": lambda look: look.pick(look.lines.lengths),
    "words": lambda look: [text.count(" ") + 1.0 for text in look.texts],
    "ends": lambda look: map(float, look.pick(look.lines.ends)),
    "commas": lambda look: comma_shares(look.texts),
    "bullet": lambda look: map(float, [text[0] in BULLETED and text[1:2] in (" ", "") for text in look.texts]),
    "mark": lambda look: [_mark(text, "»" in text[-2:]) if len(text) < 240 else 0.0 for text in look.texts],
    "repeated": lambda look: map(float, [look.lines.copies[text] for text in look.texts]),
    "colon": lambda look: map(float, [text[-1] in COLONS for text in look.texts]),
    "dots": lambda look: map(float, [text.endswith(("…", "...")) for text in look.texts]),
    "marker_boilerplate": lambda look: look.holds("boilerplate"),
    "marker_captions": lambda look: look.holds("captions"),
    "words_mean": lambda look: look.pick(look.means),
    "words_least": lambda look: [least for _, least, _ in look.weights],
    "words_most": lambda look: [most for _, _, most in look.weights],
    # its neighbours
    "length-2": lambda look: look.pick(above(look.lines.lengths, 2, 0.0)),
    "length-1": lambda look: look.pick(above(look.lines.lengths, 1, 0.0)),
    "length+1": lambda look: look.pick(below(look.lines.lengths, 1, 0.0)),
    "length+2": lambda look: look.pick(below(look.lines.lengths, 2, 0.0)),
    "ends-1": lambda look: map(float, look.pick(above(look.lines.ends, 1, False))),
    "ends+1": lambda look: map(float, look.pick(below(look.lines.ends, 1, False))),
    "mass-1": lambda look: look.pick(above(look.lines.masses, 1, 0.0)),
    "mass+1": lambda look: look.pick(below(look.lines.masses, 1, 0.0)),
    "words_mean-1": lambda look: look.pick(above(look.means, 1, 0.0)),
    "words_mean+1": lambda look: look.pick(below(look.means, 1, 0.0)),
    # where it stands
    "position": lambda look: shares_of(look.numbers, look.count),
    "mass_before": lambda look: shares_of(look.pick(look.lines.window), look.total),
    "page_mass": lambda look: repeat(log1p(look.total)),
    "page_lines": lambda look: repeat(float(look.count)),
    "to_mass_before": lambda look: look.pick(since(look.lines.masses)),
    "to_mass_after": lambda look: look.pick(until(look.lines.masses)),
    "density3": lambda look: look.prose_near(3),
    "density8": lambda look: look.prose_near(8),
    "density20": lambda look: look.prose_near(20),
    "in_run": lambda look: map(float, [look.first <= i <= look.last for i in look.numbers]),
    "run_share": lambda look: repeat(look.run_share()),
    "after_run": lambda look: look.pick(beyond(look.last, look.count)),
    "run_position": lambda look: look.run_positions(),
    "ends_seen": lambda look: look.pick(look.ends_seen()),
    # what the dump is made of
    "stop_share": lambda look: repeat(sum(look.lines.ends) / look.count),
    "marked_share": lambda look: repeat(look.marked[-1] / look.count),
    "mass_share": lambda look: repeat(look.total / (sum(look.lines.lengths) or 1.0)),
    "marked5": lambda look: around(look.marked, 5, look.pick),
    "marked_before": lambda look: look.pick(look.marked),
    "marked_after": lambda look: [look.marked[-1] - look.marked[i + 1] for i in look.numbers],
    # titles and dates
    "title_before": lambda look: look.pick(look.lines.title_before),
    "stamp_before": lambda look: look.pick(look.lines.stamp_before),
    "stamp_after": lambda look: look.pick(look.lines.stamp_after),
    "stamps6": lambda look: around(look.lines.stamp_window, 6, look.pick),
    "stamped_share": lambda look: repeat(look.lines.stamp_window[-1] / look.count),
}
FIRST: tuple[str, ...] = tuple(FIRST_COLUMNS)
"""Names of the numbers in a row, in order; the weights carry them and loading compares."""


class Shapes:
    """What the first look made of lines of the same shape."""

    def __init__(self, lines: Lines, scores: list[float]) -> None:
        self.of_line = [_shape(text, end) for text, end in zip(lines.texts, lines.ends)]
        self.counts = Counter(self.of_line)
        self.sums: dict[str | int, float] = dict.fromkeys(self.counts, 0.0)
        for shape, p in zip(self.of_line, scores):
            self.sums[shape] += p


class Body:
    """The words of the lines that are most surely article text, or their pairs of Han characters."""

    def __init__(self, lines: Lines, scores: list[float]) -> None:
        self.cjk = cjk = lines.scale > 1.4
        self.words: set[str] = set()
        self.twice: set[str] = set()
        """Those in two lines of the body."""
        for text, p, length in zip(lines.texts, scores, lines.lengths):
            if p > SURELY_BODY and length > LEAST_BODY:
                folded = text[:LONG_LINE].casefold()
                found = _pieces(folded, cjk) if cjk else folded.split()
                self.twice |= self.words.intersection(found)
                self.words.update(found)

    def size(self) -> int:
        """Return how many words there are that are compared."""
        return len(self.words if self.cjk else [word for word in self.words if len(word) > 3])

    def overlap(self, text: str, p: float, length: float) -> tuple[float, float]:
        """Return which share of a short line's words the rest of the body has, and how many; -1 without words."""
        pieces = _pieces(text.casefold(), self.cjk) if len(text) <= MOST_COMPARED else []
        if not pieces:
            return -1.0, -1.0
        others = self.twice if p > SURELY_BODY and length > LEAST_BODY else self.words
        known = float(len([piece for piece in pieces if piece in others]))
        return known / len(pieces), known


class SecondLook(Scored):
    """What the second look sees of a dump: the scores of the first, and the words of what it would keep."""

    def __init__(self, lines: Lines, scores: list[float], numbers: list[int]) -> None:
        super().__init__(scores, lines.lengths, numbers)
        self.lines = lines
        self.count = len(scores)
        pick, kept, masses = self.pick, self.kept, self.all_masses
        self.kept_lines = sum(kept)
        kept_masses = [mass if keep else 0.0 for mass, keep in zip(masses, kept)]
        self.first, self.last = best_run(_gains(kept_masses, lines.lengths))
        self.total = sum(masses) or 1.0
        self.run_share = sum(masses[self.first : self.last + 1]) / self.total
        self.stretches = _stretches(kept, masses, scores)
        self.stretch = pick(self.stretches.numbers)
        self.best = max(range(len(self.stretches.masses)), key=self.stretches.masses.__getitem__)
        self.shapes = Shapes(lines, scores)
        self.shape = pick(self.shapes.of_line)
        self.others = [self.shapes.counts[shape] - 1.0 for shape in self.shape]
        """How many other lines have the shape."""
        self.texts = pick(lines.texts)
        self.weights = pick(lines.weights)
        self.signs = [_own_signs(text) for text in self.texts]
        self.body = Body(lines, scores)
        self.overlaps = [*map(self.body.overlap, self.texts, pick(scores), self.lengths)]

    def shape_scores(self) -> list[float]:
        """Return the mean score of other lines of the same shape, -1 without any."""
        sums = self.shapes.sums
        return [
            (sums[shape] - p) / others if others else -1.0
            for shape, p, others in zip(self.shape, self.pick(self.scores), self.others)
        ]

    def mean_of_kept(self, values: Sequence[float]) -> float:
        """Return the mean of some values over the kept lines."""
        return sum(compress(values, self.kept)) / (self.kept_lines or 1)

    def last_kept_ends(self) -> list[float]:
        """Return whether the kept line above each ends a sentence, -1 where there is none."""
        found, last = [], -1.0
        for keep, end in zip(self.kept, self.lines.ends):
            found.append(last)
            if keep:
                last = float(end)
        return found

    def title_overlaps(self) -> Iterable[float]:
        """Return which share of the words of the page's title each line holds, -1 without a title."""
        words = set(_pieces(self.lines.title.casefold(), self.body.cjk))
        if not words:
            return repeat(-1.0)
        folded = [text[:LONG_LINE].casefold() for text in self.texts]
        return [len([word for word in words if word in text]) / len(words) for text in folded]


def _own_signs(text: str) -> tuple[int, float, float, float]:
    """Return how many words a line has, and of a short one shares of capitals, digits and words with a capital."""
    if len(text) > 160:
        return (len(text.split()) if len(text) <= LONG_LINE else text.count(" ") + 1), 0.0, 0.0, 0.0
    words = text.split()
    return len(words), *shares(text), [word[0].isupper() for word in words].count(True) / len(words)


def _pause_shares(texts: Sequence[str]) -> list[float]:
    """Return how many commas and semicolons stand in a hundred characters of each text."""
    commas = commas_in(texts)
    return [100.0 * sum(map(text.count, commas)) / len(text) for text in texts]


SECOND_COLUMNS: Columns[SecondLook] = {
    # what the first look made of it, and of those around it
    "p": lambda look: look.pick(look.scores),
    "p-4": lambda look: look.scores_at(-4),
    "p-3": lambda look: look.scores_at(-3),
    "p-2": lambda look: look.scores_at(-2),
    "p-1": lambda look: look.scores_at(-1),
    "p+1": lambda look: look.scores_at(1),
    "p+2": lambda look: look.scores_at(2),
    "p+4": lambda look: look.scores_at(4),
    "p_near3": lambda look: look.scores_near(3),
    "p_near8": lambda look: look.scores_near(8),
    "p_near20": lambda look: look.scores_near(20),
    # how much of the dump would stay, and where that stands
    "in_run": lambda look: map(float, [look.first <= i <= look.last for i in look.numbers]),
    "before_run": lambda look: look.pick(beyond(look.count - 1 - look.first, look.count)[::-1]),
    "after_run": lambda look: look.pick(beyond(look.last, look.count)),
    "run_share": lambda look: repeat(look.run_share),
    "mass_before": lambda look: shares_of(look.pick(look.window), look.total),
    "page_mass": lambda look: repeat(log1p(look.total)),
    "kept_lines": lambda look: repeat(float(look.kept_lines)),
    "kept_length": lambda look: repeat(look.mean_of_kept(look.lines.lengths)),
    # lines like it
    "shape_p": lambda look: look.shape_scores(),
    "shape_share": lambda look: shares_of(look.others, look.count),
    "shape_count": lambda look: look.others,
    "overlap": lambda look: [share for share, _ in look.overlaps],
    "overlap_all": lambda look: [known for _, known in look.overlaps],
    "known": lambda look: repeat(float(look.body.size())),
    "copies": lambda look: map(float, [look.lines.copies[text] for text in look.texts]),
    # what it is by itself
    "length": lambda look: look.lengths,
    "words": lambda look: map(float, [words for words, _, _, _ in look.signs]),
    "upper": lambda look: [upper for _, upper, _, _ in look.signs],
    "digits": lambda look: [digits for _, _, digits, _ in look.signs],
    "capitals": lambda look: [capitals for _, _, _, capitals in look.signs],
    "commas": lambda look: _pause_shares(look.texts),
    "colon": lambda look: map(float, [text[-1] in COLONS for text in look.texts]),
    "mark": lambda look: map(_mark, look.texts),
    "marker": lambda look: map(float, look.pick(look.lines.markers)),
    "words_mean": lambda look: [mean for mean, _, _ in look.weights],
    "words_least": lambda look: [least for _, least, _ in look.weights],
    "words_most": lambda look: [most for _, _, most in look.weights],
    "ends": lambda look: map(float, look.pick(look.lines.ends)),
    "ends+1": lambda look: map(float, look.pick(below(look.lines.ends, 1, -1.0))),
    # what the kept lines, titles and dates are like
    "kept_share": lambda look: repeat(look.kept_lines / look.count),
    "stop_share": lambda look: repeat(look.mean_of_kept(look.lines.ends)),
    "last_kept_ends": lambda look: look.pick(look.last_kept_ends()),
    "title_overlap": lambda look: look.title_overlaps(),
    "stamp_before": lambda look: look.pick(look.lines.stamp_before),
    "stamp_after": lambda look: look.pick(look.lines.stamp_after),
    "stamps6": lambda look: around(look.lines.stamp_window, 6, look.pick),
    # its stretch of kept lines
    "stretch_share": lambda look: shares_of([look.stretches.masses[k] for k in look.stretch], look.total),
    "stretch_from_best": lambda look: map(float, [k - look.best for k in look.stretch]),
    "stretch_p": lambda look: [look.stretches.means[k] for k in look.stretch],
    "stretch_lines": lambda look: map(float, [look.stretches.lines[k] for k in look.stretch]),
    "break_before": lambda look: map(float, [look.stretches.breaks[k] for k in look.stretch]),
    "best_share": lambda look: repeat(look.stretches.masses[look.best] / look.total),
}
SECOND: tuple[str, ...] = tuple(SECOND_COLUMNS)
"""As `FIRST`."""


def _mark(text: str, pointer: bool = False) -> float:
    """Return what in a line is a mark of furniture: the sign of copyright, bars and pointers, addresses."""
    if "©" in text:
        return 3.0
    if pointer or "|" in text or "›" in text or ">" in text:
        return 2.0
    return 1.0 if "@" in text or "http" in text or "www." in text else 0.0


class Stretches(NamedTuple):
    """The lines that the first look would keep, in stretches: comments, teasers and a second article stand apart."""

    numbers: list[int]
    """For each line the number of its stretch, or of the one above it."""
    masses: list[float]
    means: list[float]
    """Mean score of its kept lines."""
    lines: list[int]
    breaks: list[int]
    """Lines that part it from the one above."""


def _stretches(kept: Sequence[bool], masses: Sequence[float], scores: Sequence[float]) -> Stretches:
    """Return the stretches of kept lines; there is always one."""
    numbers: list[int] = []
    sums, totals, lines, breaks = [0.0], [0.0], [0], [0]
    gap = 0
    for keep, mass, score in zip(kept, masses, scores):
        if keep:
            if gap >= BREAK and lines[-1]:
                sums.append(0.0)
                totals.append(0.0)
                lines.append(0)
                breaks.append(gap)
            gap = 0
            sums[-1] += mass
            totals[-1] += score
            lines[-1] += 1
        else:
            gap += 1
        numbers.append(len(sums) - 1)
    return Stretches(numbers, sums, [total / (count or 1) for total, count in zip(totals, lines)], lines, breaks)


def _shape(text: str, end: bool) -> str | int:
    """Return what lines that are made alike have in common: opening sign, words, closing sign, or a rough length."""
    if len(text) > 60:
        size = len(text) // 60
        size = size if size < 8 else 8
        return size if end else -size
    first, last = text[0], text[-1]
    spaces = text.count(" ")
    shape = "0123456"[spaces if spaces < 6 else 6]
    if not last.isalnum():
        shape += last
    if first in BULLETED:
        return first + shape
    return "0" + shape if first.isdigit() else shape


def _pieces(text: str, cjk: bool) -> list[str]:
    """Return what is compared between lines: words of four letters or more, or pairs of Han characters."""
    if cjk:
        return [text[k : k + 2] for k in range(min(len(text) - 1, 60))]
    return [w for w in text.split() if len(w) > 3]
