"""The lines of a flat dump in, a row of numbers for each out: what the flat scorer and its training see."""

from __future__ import annotations

from math import log1p

from newsclean.features import COMMAS, cjk_scale, ends_sentence

BULLETS = frozenset("*+-•·◦▪>|#")
OWN = (
    "length words ends commas sentences digits upper capitals lower_start bullet level mark repeated "
    "question colon dots quote first_kind marker_boilerplate marker_teasers marker_captions "
    "marker_credits marker_ends overlap overlap_all title_like"
).split()
NEAR = [f"{name}{offset:+d}" for offset in (-3, -2, -1, 1, 2, 3) for name in ("length", "ends", "mass")] + [
    f"{name}{offset:+d}" for offset in (-1, 1) for name in ("bullet", "upper", "marker", "capitals")
]
PLACE = (
    "position mass_before page_mass page_lines to_mass_before to_mass_after density3 density8 "
    "density20 in_run run_share before_run after_run run_position gap_before gap_after short_before "
    "short_after same_shape ends_seen stop_share marked_share mass_share marked5 marked_before "
    "marked_after"
).split()
FEATURES: tuple[str, ...] = tuple(OWN + list(NEAR) + PLACE)
MARKER_STAGES = ("boilerplate", "teasers", "captions", "credits", "ends")

SHORT_LINE_COST = 22.0
"""What a line costs a run of prose, in characters: about the mean length of a menu entry."""


def best_run(masses: list[float], lengths: list[float]) -> tuple[int, int]:
    """Return first and last index of the densest run of prose.

    It is the stretch with the largest sum, prose counting by its length and every other line as a cost
    (Pasternack and Roth, "Extracting Article Text from the Web with Maximum Subsequence Segmentation",
    WWW 2009).
    """
    best = total = 0.0
    start = first = last = 0
    for i, mass in enumerate(masses):
        gain = min(mass, 600.0) if mass else -SHORT_LINE_COST - 0.3 * min(lengths[i], 60.0)
        if total <= 0:
            total, start = 0.0, i
        total += gain
        if total > best:
            best, first, last = total, start, i
    return first, last


def flat_features(texts: list[str], gaps: list[bool], markers: list[int]) -> list[tuple[float, ...]]:
    """Return one row of `FEATURES` for each line.

    Args:
        texts: the lines, stripped, none empty.
        gaps: whether a blank line stands before each.
        markers: for each line the stages whose markers it holds, one bit a stage in `MARKER_STAGES`.
    """
    count = len(texts)
    if not count:
        return []
    scale = cjk_scale("".join(texts[:800]))
    lengths: list[float] = []
    ends: list[float] = []
    masses: list[float] = []
    bullets: list[float] = []
    uppers: list[float] = []
    capitals: list[float] = []
    shapes: list[str] = []
    shape_count: dict[str, int] = {}
    first_seen: dict[str, int] = {}
    copies: dict[str, int] = {}
    raw: list[tuple[float, ...]] = []
    for text in texts:
        chars = len(text)
        length = chars * scale
        end = 1.0 if ends_sentence(text) else 0.0
        ascii_only = text.isascii()
        commas = text.count(",") if ascii_only else sum(map(text.count, COMMAS))
        first = text[0]
        last = text[-1]
        bullet = 1.0 if first in BULLETS and text[1:2] in (" ", "") else 0.0
        words = text.split()
        upper = digits = capital = 0.0
        if chars <= 160:
            upper = sum(map(str.isupper, text)) / chars
            digits = sum(map(str.isdigit, text)) / chars
            starts = [w[0] for w in words]
            capital = sum(map(str.isupper, starts)) / len(words)
        if length >= 80 and (commas or end) and not bullet:
            mass = length
        elif length >= 40 and end and not bullet:
            mass = length * 0.6
        elif length >= 140:
            mass = length * 0.5
        else:
            mass = 0.0
        mark = 0.0
        if chars < 240:
            if "©" in text or "(c)" in text:
                mark = 3.0
            elif "|" in text or "»" in text[-2:] or "›" in text or ">" in text:
                mark = 2.0
            elif "@" in text or "http" in text or "www." in text:
                mark = 1.0
        level = float(len(text) - len(text.lstrip("#"))) if first == "#" else 0.0
        first_kind = 1.0 if first.isdigit() else 2.0 if first in "\"'“«„‘「『" else 3.0 if first in "([（【《" else 0.0
        copies[text] = copies.get(text, 0) + 1
        if chars <= 60:
            opening = first if first in BULLETS else ""
            closing = "" if last.isalnum() else last
            shape = f"{opening}{min(len(words), 6)}{int(end)}{closing}"
        else:
            shape = f"{min(chars // 60, 8)}{int(end)}"
        shapes.append(shape)
        shape_count[shape] = shape_count.get(shape, 0) + 1
        lengths.append(length)
        ends.append(end)
        masses.append(mass)
        bullets.append(bullet)
        uppers.append(upper)
        capitals.append(capital)
        raw.append(
            (
                length,
                float(len(words)),
                end,
                100.0 * commas / chars,
                float(text.count(". ") + (0 if ascii_only else text.count("。"))),
                digits,
                upper,
                capital,
                1.0 if first.islower() else 0.0,
                bullet,
                level,
                mark,
                0.0,
                1.0 if last in "?？؟" else 0.0,
                1.0 if last in ":：" else 0.0,
                1.0 if last == "…" or text.endswith("...") else 0.0,
                1.0 if first in '"“«„「『' or last in "”»」』" else 0.0,
                first_kind,
            )
        )
    run_first, run_last = best_run(masses, lengths)
    total = sum(masses) or 1.0
    run_mass = sum(masses[run_first : run_last + 1])
    body_lines = [texts[i].casefold() for i in range(run_first, run_last + 1) if masses[i]]
    body_words: dict[str, int] = {}
    cjk = scale > 1.4
    for line in body_lines:
        for word in set(_pieces(line, cjk)):
            body_words[word] = body_words.get(word, 0) + 1
    window = [0.0] * (count + 1)
    for i in range(count):
        window[i + 1] = window[i] + masses[i]
    before: list[int] = []
    seen = -1
    for i in range(count):
        before.append(min(i - seen, 60) if seen >= 0 else 60)
        if masses[i]:
            seen = i
    after = [60] * count
    seen = -1
    for i in range(count - 1, -1, -1):
        if seen >= 0:
            after[i] = min(seen - i, 60)
        if masses[i]:
            seen = i
    marks = [0] * (count + 1)
    for i in range(count):
        marks[i + 1] = marks[i] + (1 if markers[i] else 0)
    marked_share = marks[count] / count
    mass_share = total / (sum(lengths) or 1.0)
    page_mass = log1p(total)
    stop_share = sum(ends) / count
    rows: list[tuple[float, ...]] = []
    ends_seen = 0.0
    padded = 3
    lengths_p = [0.0] * padded + lengths + [0.0] * padded
    ends_p = [0.0] * padded + ends + [0.0] * padded
    masses_p = [0.0] * padded + masses + [0.0] * padded
    for i in range(count):
        text = texts[i]
        mask = markers[i]
        overlap = overlap_all = -1.0
        title_like = 0.0
        if len(text) <= 400:
            pieces = _pieces(text.casefold(), cjk)
            if pieces:
                own_line = 1 if masses[i] and run_first <= i <= run_last else 0
                known = sum(1 for p in pieces if body_words.get(p, 0) > own_line)
                overlap = known / len(pieces)
                overlap_all = float(known)
        repeated = copies[text]
        if repeated > 1:
            seen_before = first_seen.get(text, 0)
            first_seen[text] = seen_before + 1
            title_like = 1.0 if seen_before == 0 else 2.0
        low3, high3 = max(0, i - 3), min(count, i + 4)
        low8, high8 = max(0, i - 8), min(count, i + 9)
        low20, high20 = max(0, i - 20), min(count, i + 21)
        p = i + padded
        own = raw[i]
        rows.append(
            (
                *own[:12],
                float(repeated),
                *own[13:],
                float(mask & 1),
                float(mask >> 1 & 1),
                float(mask >> 2 & 1),
                float(mask >> 3 & 1),
                float(mask >> 4 & 1),
                overlap,
                overlap_all,
                title_like,
                lengths_p[p - 3],
                ends_p[p - 3],
                masses_p[p - 3],
                lengths_p[p - 2],
                ends_p[p - 2],
                masses_p[p - 2],
                lengths_p[p - 1],
                ends_p[p - 1],
                masses_p[p - 1],
                lengths_p[p + 1],
                ends_p[p + 1],
                masses_p[p + 1],
                lengths_p[p + 2],
                ends_p[p + 2],
                masses_p[p + 2],
                lengths_p[p + 3],
                ends_p[p + 3],
                masses_p[p + 3],
                *((bullets[i - 1], uppers[i - 1], float(markers[i - 1] > 0), capitals[i - 1]) if i else (0, 0, 0, 0)),
                *(
                    (bullets[i + 1], uppers[i + 1], float(markers[i + 1] > 0), capitals[i + 1])
                    if i + 1 < count
                    else (0, 0, 0, 0)
                ),
                i / count,
                window[i] / total,
                page_mass,
                float(count),
                float(before[i]),
                float(after[i]),
                (window[high3] - window[low3]) / (high3 - low3),
                (window[high8] - window[low8]) / (high8 - low8),
                (window[high20] - window[low20]) / (high20 - low20),
                1.0 if run_first <= i <= run_last else 0.0,
                run_mass / total,
                float(min(run_first - i, 60)) if i < run_first else 0.0,
                float(min(i - run_last, 60)) if i > run_last else 0.0,
                (i - run_first) / (run_last - run_first + 1),
                1.0 if gaps[i] else 0.0,
                1.0 if i + 1 < count and gaps[i + 1] else 0.0,
                (window[i] - window[max(0, i - 5)]) / total,
                (window[min(count, i + 6)] - window[i + 1]) / total,
                shape_count[shapes[i]] / count,
                ends_seen,
                stop_share,
                marked_share,
                mass_share,
                float(marks[min(count, i + 6)] - marks[max(0, i - 5)]),
                float(marks[i]),
                float(marks[count] - marks[i + 1]),
            )
        )
        if mask & 16:
            ends_seen += 1.0
    return rows


def _pieces(text: str, cjk: bool) -> list[str]:
    """Return what is compared between lines: words of four letters or more, or pairs of Han characters."""
    if cjk:
        return [text[k : k + 2] for k in range(len(text) - 1)][:60]
    return [w for w in text.split() if len(w) > 3]
