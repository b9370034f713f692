"""The lines of a flat dump in, rows of numbers for each out: what the flat scorer and its training see.

There are two looks. The first sees each line, its neighbours and the run of prose they stand in; its scores are
cheap and mostly right. The second sees, for the lines of which the first is not sure, what it made of the lines
around them and of lines of the same shape (stacking; compare Cohen and Carvalho, "Stacked Sequential Learning",
IJCAI 2005).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, repeat
from math import log1p
from typing import NamedTuple

from newsclean.language.markers import MARK_BIT
from newsclean.language.stamps import STAMP
from newsclean.scoring.html_features import SURE_LEAST, SURE_MOST, shares
from newsclean.scoring.lexicon import NO_WORDS
from newsclean.text.characters import BULLETS, COMMAS
from newsclean.text.sentences import cjk_scale, ends_sentence

BULLETED = frozenset(BULLETS + "+->|#")
"""What begins items, quotes, rows and headings of a dump, as the weights learned it: dashes begin what is said, too."""

FIRST: tuple[str, ...] = tuple(
    (
        "length words ends commas bullet mark repeated colon dots "
        "marker_boilerplate marker_captions words_mean words_least words_most "
        "length-2 length-1 length+1 length+2 ends-1 ends+1 mass-1 mass+1 words_mean-1 words_mean+1 "
        "position mass_before page_mass page_lines to_mass_before to_mass_after density3 density8 density20 "
        "in_run run_share after_run run_position ends_seen "
        "stop_share marked_share mass_share marked5 marked_before marked_after "
        "title_before stamp_before stamp_after stamps6 stamped_share"
    ).split()
)
SECOND: tuple[str, ...] = tuple(
    (
        "p p-4 p-3 p-2 p-1 p+1 p+2 p+4 p_near3 p_near8 p_near20 in_run before_run after_run run_share "
        "mass_before page_mass kept_lines kept_length shape_p shape_share shape_count "
        "overlap overlap_all known copies length words upper digits capitals commas colon "
        "mark marker words_mean words_least words_most ends ends+1 kept_share stop_share "
        "last_kept_ends title_overlap stamp_before stamp_after stamps6 "
        "stretch_share stretch_from_best stretch_p stretch_lines break_before best_share"
    ).split()
)
"""Names of the numbers in the rows of the two looks, in order; the weights carry them and loading compares."""

SHORT_LINE_COST = 22.0
"""What a line costs a run of prose, in characters: about the mean length of a menu entry."""

FAR = 60.0
RISING = [float(distance) for distance in range(int(FAR))]
FALLING = [distance + 1.0 for distance in reversed(RISING)]
"""Distances from a line to those below it, and from lines to the one below them."""


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

BREAK = 3
"""So many lines that the first look would drop part two stretches of lines that it would keep."""


class Lines:
    """What is known of the lines of one dump, for both looks."""

    def __init__(
        self,
        texts: list[str],
        markers: list[int],
        weigh: Callable[[int], tuple[float, float, float]],
    ) -> None:
        """Look at each line by itself.

        Args:
            texts: the lines, stripped, none empty.
            markers: for each line the stages whose markers it holds, as the sum of their `MARK_BIT`.
            weigh: returns mean, least and most of what the words of a line say, by its number (see `lexicon`).
        """
        self.texts = texts
        self.markers = markers
        self.scale = cjk_scale("".join(texts[:800]))
        self.lengths: list[float] = []
        self.ends: list[float] = []
        self.masses: list[float] = []
        self.copies = Counter(texts)
        scale = self.scale
        add_length, add_end, add_mass = self.lengths.append, self.ends.append, self.masses.append
        for text in texts:
            chars = len(text)
            length = chars * scale
            end = 1.0 if ends_sentence(text) else 0.0
            mass = 0.0
            if length >= 40 and not (text[0] in BULLETED and text[1:2] in (" ", "")):
                if length >= 80 and (end or "," in text or "，" in text or "、" in text or "،" in text):
                    mass = length
                elif end:
                    mass = length * 0.6
                elif length >= 140:
                    mass = length * 0.5
            add_length(length)
            add_end(end)
            add_mass(mass)
        self.total = sum(self.masses)
        self.window = [0.0, *accumulate(self.masses)]
        """The prose before each line."""
        self.run = best_run(
            [
                (m if m < 600.0 else 600.0) if m else -SHORT_LINE_COST - 0.3 * (n if n < 60.0 else 60.0)
                for m, n in zip(self.masses, self.lengths)
            ]
        )
        self.far = self._far()
        """Whether a line is so far from any prose that it gets no look."""
        self.title, self.title_before = self._find_title()
        """The page's title, where the first line holds one and a headline below repeats it, else empty; how far above
        each line that headline is."""
        self.stamps = [
            not away and len(text) <= STAMP_MOST and STAMP.search(text) is not None
            for text, away in zip(texts, self.far)
        ]
        self.stamp_before, self.stamp_after = _distances_before(self.stamps), _distances_after(self.stamps)
        self.stamp_window = [0, *accumulate(self.stamps)]
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
                return title, _distances_before(titled + [False] * (len(texts) - len(titled)))
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

    def first_rows(self) -> Iterator[tuple[float, ...] | None]:
        """Yield one row of `FIRST` for each line that is not far from any prose."""
        texts, lengths, ends, masses = self.texts, self.lengths, self.ends, self.masses
        markers, copies, weights = self.markers, self.copies, self.weights
        is_end, is_boilerplate, is_caption = MARK_BIT["ends"], MARK_BIT["boilerplate"], MARK_BIT["captions"]
        count = len(texts)
        run_first, run_last = self.run
        far, window = self.far, self.window
        total = self.total or 1.0
        run_length = run_last - run_first + 1
        run_share = sum(masses[run_first : run_last + 1]) / total
        after = _distances_after(masses)
        marks = [0, *accumulate([1 if mask else 0 for mask in markers])]
        stop_share = sum(ends) / count
        marked_share = marks[count] / count
        mass_share = total / (sum(lengths) or 1.0)
        page_mass = log1p(total)
        p_lengths = [0.0, 0.0, *lengths, 0.0, 0.0]
        p_ends = [0.0, *ends, 0.0]
        p_masses = [0.0, *masses, 0.0]
        p_words = [0.0, *[w[0] for w in weights], 0.0]
        title_before, stamp_before, stamp_after = self.title_before, self.stamp_before, self.stamp_after
        stamps = self.stamp_window
        stamped_share = stamps[count] / count
        ends_seen = 0.0
        last_mass = -FAR
        for i, text in enumerate(texts):
            mask = markers[i]
            if far[i]:
                if masses[i]:
                    last_mass = i
                if mask & is_end:
                    ends_seen += 1.0
                yield None
                continue
            first, last = text[0], text[-1]
            chars = len(text)
            mark = 0.0
            if chars < 240:
                if "©" in text:
                    mark = 3.0
                elif "|" in text or "›" in text or ">" in text or "»" in text[-2:]:
                    mark = 2.0
                elif "@" in text or "http" in text or "www." in text:
                    mark = 1.0
            yield (
                lengths[i],
                text.count(" ") + 1.0,
                ends[i],
                100.0 * (text.count(",") if text.isascii() else sum(map(text.count, COMMAS))) / chars,
                first in BULLETED and text[1:2] in (" ", ""),
                mark,
                copies[text],
                last in ":：",
                last == "…" or text.endswith("..."),
                mask & is_boilerplate,
                mask & is_caption,
                *weights[i],
                p_lengths[i],
                p_lengths[i + 1],
                p_lengths[i + 3],
                p_lengths[i + 4],
                p_ends[i],
                p_ends[i + 2],
                p_masses[i],
                p_masses[i + 2],
                p_words[i],
                p_words[i + 2],
                i / count,
                window[i] / total,
                page_mass,
                count,
                i - last_mass if i - last_mass < FAR else FAR,
                after[i],
                window[i + 4 if i + 4 < count else count] - window[i - 3 if i > 3 else 0],
                window[i + 9 if i + 9 < count else count] - window[i - 8 if i > 8 else 0],
                window[i + 21 if i + 21 < count else count] - window[i - 20 if i > 20 else 0],
                run_first <= i <= run_last,
                run_share,
                (i - run_last if i - run_last < FAR else FAR) if i > run_last else 0.0,
                (i - run_first) / run_length,
                ends_seen,
                stop_share,
                marked_share,
                mass_share,
                marks[i + 6 if i + 6 < count else count] - marks[i - 5 if i > 5 else 0],
                marks[i],
                marks[count] - marks[i + 1],
                title_before[i],
                stamp_before[i],
                stamp_after[i],
                stamps[i + 7 if i + 7 < count else count] - stamps[i - 6 if i > 6 else 0],
                stamped_share,
            )
            if masses[i]:
                last_mass = i
            if mask & is_end:
                ends_seen += 1.0

    def second_rows(self, scores: list[float]) -> Iterator[tuple[float, ...] | None]:
        """Yield one row of `SECOND` for each line of which the first scores are not sure."""
        texts, lengths, ends, copies = self.texts, self.lengths, self.ends, self.copies
        count = len(texts)
        asked = [SURE_LEAST < p < SURE_MOST for p in scores]
        if not any(asked):
            yield from repeat(None, count)
            return
        masses = [n * p for n, p in zip(lengths, scores)]
        run_first, run_last = best_run(
            [
                (m if m < 600.0 else 600.0) if p > 0.5 else -(SHORT_LINE_COST + 0.3 * (n if n < 60.0 else 60.0))
                for m, n, p in zip(masses, lengths, scores)
            ]
        )
        total = sum(masses) or 1.0
        run_share = sum(masses[run_first : run_last + 1]) / total
        window, widths = [0.0, *accumulate(masses)], [0.0, *accumulate(lengths)]
        # With as many entries more at both ends as the widest look around a line reaches beyond them.
        p_window = [0.0] * 20 + window + window[-1:] * 20
        p_widths = [0.0] * 20 + widths + widths[-1:] * 20
        shapes = [_shape(text, end) for text, end in zip(texts, ends)]
        shape_count = Counter(shapes)
        shape_sum = dict.fromkeys(shape_count, 0.0)
        for shape, p in zip(shapes, scores):
            shape_sum[shape] += p
        kept = [p > 0.5 for p in scores]
        kept_lines = sum(kept)
        kept_length = sum(n for n, k in zip(lengths, kept) if k) / (kept_lines or 1)
        stretches = _stretches(kept, masses, scores)
        best = max(range(len(stretches.masses)), key=stretches.masses.__getitem__)
        best_mass = stretches.masses[best]
        stamps = self.stamp_window
        cjk = self.scale > 1.4
        body: set[str] = set()
        twice: set[str] = set()  # in two lines of the body
        for text, p, length in zip(texts, scores, lengths):
            if p > 0.8 and length > 40:
                folded = text[:LONG_LINE].casefold()
                found = set(_pieces(folded, cjk) if cjk else folded.split())
                twice |= body & found
                body |= found
        body_size = len(body) if cjk else sum([len(word) > 3 for word in body])
        stop_share = sum(e for e, k in zip(ends, kept) if k) / (kept_lines or 1)
        kept_share = kept_lines / count
        page_mass = log1p(total)
        title_words = set(_pieces(self.title.casefold(), cjk))
        padded = [0.0, 0.0, 0.0, 0.0, *scores, 0.0, 0.0, 0.0, 0.0]

        last_kept = -1
        for i, text in enumerate(texts):
            if not asked[i]:
                yield None
                if kept[i]:
                    last_kept = i
                continue
            chars = len(text)
            upper = digits = capitals = 0.0
            overlap = overlap_all = -1.0
            if chars <= 160:
                words = text.split()
                word_count = len(words)
                upper, digits = shares(text)
                capitals = sum([w[0].isupper() for w in words]) / word_count
            else:
                word_count = len(text.split()) if chars <= LONG_LINE else text.count(" ") + 1
            if chars <= 400:
                pieces = _pieces(text.casefold(), cjk)
                if pieces:
                    others_body = twice if scores[i] > 0.8 and lengths[i] > 40 else body
                    known = len([piece for piece in pieces if piece in others_body])
                    overlap = known / len(pieces)
                    overlap_all = float(known)
            title_overlap = -1.0
            if title_words:
                folded = text[:LONG_LINE].casefold()
                title_overlap = len([word for word in title_words if word in folded]) / len(title_words)
            stretch = stretches.numbers[i]
            mass, length = masses[i], lengths[i]
            shape = shapes[i]
            others = shape_count[shape] - 1
            mark = 0.0
            if "©" in text:
                mark = 3.0
            elif "|" in text or "›" in text or ">" in text:
                mark = 2.0
            elif "@" in text or "http" in text or "www." in text:
                mark = 1.0
            yield (
                scores[i],
                *padded[i : i + 4],
                padded[i + 5],
                padded[i + 6],
                padded[i + 8],
                (p_window[i + 24] - p_window[i + 17] - mass) / ((p_widths[i + 24] - p_widths[i + 17] - length) or 1.0),
                (p_window[i + 29] - p_window[i + 12] - mass) / ((p_widths[i + 29] - p_widths[i + 12] - length) or 1.0),
                (p_window[i + 41] - p_window[i] - mass) / ((p_widths[i + 41] - p_widths[i] - length) or 1.0),
                run_first <= i <= run_last,
                (run_first - i if run_first - i < FAR else FAR) if i < run_first else 0.0,
                (i - run_last if i - run_last < FAR else FAR) if i > run_last else 0.0,
                run_share,
                window[i] / total,
                page_mass,
                kept_lines,
                kept_length,
                (shape_sum[shape] - scores[i]) / others if others else -1.0,
                others / count,
                others,
                overlap,
                overlap_all,
                body_size,
                copies[text],
                length,
                word_count,
                upper,
                digits,
                capitals,
                100.0 * (text.count(",") + text.count(";") if text.isascii() else sum(map(text.count, COMMAS))) / chars,
                text[-1] in ":：",
                mark,
                self.markers[i],
                *self.weights[i],
                ends[i],
                ends[i + 1] if i + 1 < count else -1.0,
                kept_share,
                stop_share,
                ends[last_kept] if last_kept >= 0 else -1.0,
                title_overlap,
                self.stamp_before[i],
                self.stamp_after[i],
                stamps[i + 7 if i + 7 < count else count] - stamps[i - 6 if i > 6 else 0],
                stretches.masses[stretch] / total,
                stretch - best,
                stretches.means[stretch],
                stretches.lines[stretch],
                stretches.breaks[stretch],
                best_mass / total,
            )
            if kept[i]:
                last_kept = i


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


def _distances_before(flags: Sequence[float]) -> list[float]:
    """Return for each place how far the last one at or before it is whose flag is set, at most `FAR`."""
    count = len(flags)
    places = [i for i, flag in enumerate(flags) if flag]
    if not places:
        return [FAR] * count
    distances = [FAR] * places[0]
    for place, end in zip(places, [*places[1:], count]):
        distances += RISING[: end - place]
        if end - place > len(RISING):
            distances += [FAR] * (end - place - len(RISING))
    return distances


def _distances_after(flags: Sequence[float]) -> list[float]:
    """Return for each place how far the next one after it is whose flag is set, at most `FAR`."""
    distances: list[float] = []
    done = 0
    for place in [i for i, flag in enumerate(flags) if flag]:
        if place - done > len(FALLING):
            distances += [FAR] * (place - done - len(FALLING))
        distances += FALLING[done - place :] if place > done else []
        done = place
    return distances + [FAR] * (len(flags) - done)


def _shape(text: str, end: float) -> str:
    """Return what lines that are made alike have in common: opening sign, words, closing sign, or a rough length."""
    if len(text) > 60:
        return f"{min(len(text) // 60, 8)}{end}"
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
