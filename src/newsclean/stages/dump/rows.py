"""The lines of a dump in, those of its rows that stay for what they stand beside out: lists, poems, what is said."""

from __future__ import annotations

from collections import Counter
from itertools import chain, groupby, pairwise, takewhile

from newsclean.context import Unit
from newsclean.dumps.bullets import BULLET
from newsclean.language.stamps import is_stamp
from newsclean.patterns import lazy
from newsclean.stages.credits.stage import is_credit_at_edge
from newsclean.stages.extent import first_and_last, keep_list_whole
from newsclean.stages.kinds import DOUBTFUL, is_doubtful, is_prose
from newsclean.text.characters import COLONS, COMMAS, ITEM_SIGNS, has_alnum, has_digit, is_small
from newsclean.text.sentences import ends_sentence, latin_length

LABEL = lazy(r"[^\W\d_][^:：.!?。]{0,24}[:：]")
LEAST_SPOKEN, BESIDE = 4, 3
"""So many lines in a row that begin with words and a colon, each of them twice at least, are a dialogue, and more of
them that are so near below."""

LEAST_ROWS, MOST_ROWS, ROWS = 4, 60, 0.3
ROW, COUNTED, VERSES, BELOW_ROWS = 60, 0.6, 0.4, 0.2
"""So many lines between two paragraphs, so short, are ingredients or results where such a share has numbers, and a poem
where such a share goes on in the next or with the last, or a list, if their mean score is not low, nor the last of the
four that of the paragraph below."""

ANNOUNCING, ANNOUNCED, MOST_ANNOUNCED = 40, 120, 300
"""Characters, in Latin script, of a line that ends with a colon and announces a list; of its lines; and how many of
them."""

FEW_ROWS, BULLETED = 2, 0.1
"""So many of them are enough right above a paragraph, and there so low a score where they have bullets."""

COUNTING = lazy(r"([^\W\d_]{2,12})\s?(\d{1,2})\W?$")
LONGEST_LABEL, LEAST_STEPS = 16, 3
"""Lines of a word and a number, so long at the most, head steps where so many count up."""

LEAST_ALIKE = 3
"""So many lines of one label amid a text belong to its parts."""

LABELLED = 0.2
"""The mean score of lines with a label below a paragraph."""

LISTED, UNMARKED = 3, 0.15
"""So many without bullets are a list between two paragraphs, of so low a score."""

BOX_HEADS = (2, 3)
"""Words of the heads of most boxes of other articles."""

ITEM = lazy(rf"\s*[{ITEM_SIGNS}][ \t]+(?=\S)")
"""What begins with a bullet where only items can stand, however far it is indented."""

ARROWS = frozenset("»›→")
"""Links and buttons end with these."""

SHORT, MOST_REST, LEAST_REST = 700, 30, 0.12
"""The rest of an article of which no more characters, in Latin script, are kept: so many lines at most, each of such a
score, as no menu has, above a line that has a marker."""


def keep_dialogue(units: list[Unit], keep: list[bool]) -> None:
    """Keep questions and answers, lines in a row that begin with one of a few words and a colon, if one is kept.

    In dumps of text nodes the words and their colon are a line of their own, above what is said.
    """
    labels = [found[0] if (found := LABEL.match(unit.text)) and not unit.marks else "" for unit in units]
    if len(labels) - labels.count("") < LEAST_SPOKEN:
        return
    counts = Counter(labels)
    for i, unit in enumerate(units[1:], 1):
        above = labels[i - 1]
        if above and above == units[i - 1].text and not labels[i] and not unit.marks and ends_sentence(unit.text):
            labels[i] = above
    end = -BESIDE
    for spoken, row in groupby(range(len(units)), key=lambda i: bool(labels[i]) and counts[labels[i]] > 1):
        numbers = list(row)
        goes_on = numbers[0] <= end + BESIDE  # behind a caption, perhaps
        if spoken and len(numbers) >= LEAST_SPOKEN and (goes_on or any(keep[i] for i in numbers)):
            end = numbers[-1]
            for i in numbers:
                keep[i] = True


def keep_lists_whole(units: list[Unit], keep: list[bool]) -> None:
    """Keep the items of a list, lines in a row that begin with bullets or numbers, of which most are kept."""
    items = [BULLET.match(unit.block.text) is not None for unit in units]
    for is_item, row in groupby(range(len(units)), key=items.__getitem__):
        if is_item:
            keep_list_whole(units, list(row), keep)


def keep_rows(units: list[Unit], keep: list[bool]) -> None:
    """Keep short lines between two paragraphs: ingredients or results, with their numbers, a list or a poem."""
    around = [i for i, unit in enumerate(units) if (keep[i] or is_doubtful(unit, BELOW_ROWS)) and is_prose(unit)]
    for before, after in pairwise(around):
        row = units[before + 1 : after]
        if not keep[before] or not LEAST_ROWS <= len(row) <= MOST_ROWS or sum(u.score for u in row) < ROWS * len(row):
            continue
        if any(len(unit.text) > ROW or unit.marks or is_stamp(unit.text) or is_credit_at_edge(unit) for unit in row):
            continue
        counted = sum(has_digit(unit.text) for unit in row)
        if counted >= COUNTED * len(row) or _is_list_or_poem(row):
            keep[before + 1 : after + 1] = [True] * (after - before)


def _is_list_or_poem(lines: list[Unit]) -> bool:
    verses = sum(is_small(unit.text[0]) or unit.text[-1] in COMMAS for unit in lines)
    return verses >= VERSES * len(lines) or all(BULLET.match(unit.block.text) for unit in lines)


def keep_announced(units: list[Unit], keep: list[bool]) -> None:
    """Keep the lines below one that is kept and ends with a colon: a list, names, a listing.

    Few lines are a list where a paragraph that is kept stands right below them. If they have bullets, or another such
    paragraph stands above them, too, they may be of a low score, and so may be what announces them below a paragraph.
    """
    end = 1
    for i in range(1, len(units) - FEW_ROWS):
        if i < end or units[i].text[-1] not in COLONS or not (keep[i] or _may_announce(units, i, keep)):
            continue
        end = i + 1
        while end < len(units) and end <= i + MOST_ANNOUNCED and _may_be_announced(units[end]):
            end += 1
        rows = units[i + 1 : end]
        goes_on = end < len(units) and keep[end] and is_prose(units[end])
        bulleted = goes_on and all(ITEM.match(unit.block.text) or BULLET.match(unit.block.text) for unit in rows)
        above = keep[i - 1] and is_prose(units[i - 1])
        listed = goes_on and len(rows) >= LISTED and above and not _leads_away(units[i])
        if not bulleted and not listed and not (keep[i] and latin_length(units[i].text) >= ANNOUNCING):
            continue
        least = BULLETED if bulleted else UNMARKED if listed else ROWS
        count = sum(len(unit.blocks) for unit in rows) if goes_on else len(rows)
        if count >= (FEW_ROWS if goes_on else LEAST_ROWS) and sum(u.score for u in rows) >= least * len(rows):
            keep[i:end] = [True] * (end - i)


def _may_announce(units: list[Unit], i: int, keep: list[bool]) -> bool:
    """Tell whether a line with a colon right below a paragraph that is kept may announce the items of a list."""
    unit = units[i]
    is_item = BULLET.match(unit.block.text) is not None
    return keep[i - 1] and is_prose(units[i - 1]) and not unit.marks and unit.score >= DOUBTFUL and not is_item


def _leads_away(unit: Unit) -> bool:
    """Tell whether a line begins with the head of a box of other articles: “More on this topic: …”."""
    words = unit.key.split()
    return any(" ".join(words[:count]) in unit.tables["ends"].whole for count in BOX_HEADS)


def _may_be_announced(unit: Unit) -> bool:
    return (
        not unit.marks
        and max(len(block.text) for block in unit.blocks) <= ANNOUNCED
        and not is_prose(unit)
        and not is_stamp(unit.text)
        and unit.text[-1] not in ARROWS
    )


def keep_steps(units: list[Unit], keep: list[bool]) -> None:
    """Keep what stands below labels that count, “Step 1”, “Step 2”, a sentence below each, if any of it is kept."""
    steps: dict[str, list[int]] = {}
    for i, unit in enumerate(units):
        if len(unit.text) <= LONGEST_LABEL and (found := COUNTING.match(unit.text)):
            label, count = found[1].casefold(), int(found[2])
            if count == 1:
                steps[label] = [i]
            elif count == len(steps.get(label, ())) + 1:
                steps[label].append(i)
    for numbers in steps.values():
        parts = [range(one + 1, two) for one, two in pairwise(numbers)]
        if len(numbers) < LEAST_STEPS or not all(any(is_prose(units[i]) for i in part) for part in parts):
            continue
        last = numbers[-1] + 1
        longest = range(last, min(last + max(map(len, parts)), len(units)))
        parts.append(range(last, next((i for i in longest if units[i].marks), longest.stop)))
        if any(any(keep[part.start : part.stop]) for part in parts):
            for i in (*numbers, *chain.from_iterable(parts)):
                keep[i] = keep[i] or i in numbers or is_prose(units[i])


def keep_labelled(units: list[Unit], keep: list[bool]) -> None:
    """Keep lines in a row right below a paragraph that is kept, each a label with a colon and what it says.

    So texts end that tell where and when something is, what it costs, or who played; a last sentence may stand below.
    """
    for i in range(1, len(units) - FEW_ROWS):
        if not keep[i - 1] or not is_prose(units[i - 1]):
            continue
        first = i if _label_of(units[i]) else i + 1
        if keep[i] and (first == i or is_prose(units[i]) or keep[first]):
            continue
        labels = [*takewhile(bool, (_label_of(units[k]) for k in range(first, len(units))))]
        end = first + len(labels)
        rows = units[first:end]
        least = FEW_ROWS if first == i or keep[i] else LISTED
        if len(rows) < least or units[i].marks or sum(u.score for u in rows) < LABELLED * len(rows):
            continue
        if len(set(labels)) == len(labels):
            below = units[end : end + 1]
            if below and below[0].score >= DOUBTFUL and not below[0].marks and ends_sentence(below[0].text):
                end += 1
            keep[i:end] = [True] * (end - i)


def keep_labelled_alike(units: list[Unit], keep: list[bool]) -> None:
    """Keep all lines of one label that stands again and again amid the text, if one is kept: “Best for: …”.

    (A line that stands there again and again with all its words leads elsewhere.)
    """
    first, last = first_and_last(keep)
    rows: dict[str, list[int]] = {}
    for i, unit in enumerate(units[first : last + 2], first):
        if label := _label_of(unit):
            rows.setdefault(label, []).append(i)
    for numbers in rows.values():
        differ = len({units[i].text for i in numbers}) > 1
        if differ and len(numbers) >= LEAST_ALIKE and any(keep[i] for i in numbers):
            for i in numbers:
                keep[i] = True


def _label_of(unit: Unit) -> str:
    """Return the label with which a line begins that says more behind it, or the empty string."""
    text = unit.text
    if unit.marks or text[-1] in COLONS or len(text) > ANNOUNCED or "@" in text or "://" in text or text[-2:] == "..":
        return ""
    found = LABEL.match(text)
    return found[0] if found is not None else ""


def keep_rest_of_short(units: list[Unit], keep: list[bool]) -> None:
    """Keep the list, or the poem, between a short article and the first marker below it, with what is said there.

    Amid long menus the score of a short notice is low, and lower with each line.
    """
    size = sum(latin_length(u.text) for u, k in zip(units, keep, strict=True) if k)
    if size > SHORT:
        return
    end = first_and_last(keep)[1] + 1
    below = next((i for i in range(end, len(units)) if not _may_be_rest(units[i])), len(units))
    rest = units[end:below]
    labels = [unit for unit in rest if not is_prose(unit)]
    if (
        0 < len(labels) < len(rest) <= MOST_REST
        and below < len(units)
        and units[below].marks
        and _is_list_or_poem(labels)
    ):
        keep[end:below] = [True] * len(rest)


def _may_be_rest(unit: Unit) -> bool:
    if unit.marks or unit.score < LEAST_REST:
        return False
    return has_alnum(unit.text)  # a rule parts notes from the article
