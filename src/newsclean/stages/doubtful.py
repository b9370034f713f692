"""The lines of a dump in of which the score leaves doubt, those that stay for what they stand beside out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from itertools import groupby, pairwise

from newsclean.context import Unit
from newsclean.dumps.bullets import BULLET
from newsclean.language.dates import minutes
from newsclean.language.stamps import is_stamp
from newsclean.patterns import lazy
from newsclean.stages.credits import is_credit_at_edge
from newsclean.stages.extent import first_and_last, keep_list_whole
from newsclean.stages.kinds import is_prose
from newsclean.stages.parts import keep_ingredients
from newsclean.stages.subheads import is_phrase
from newsclean.text.characters import COLONS, COMMAS, ITEM_SIGNS, QUESTION_ENDS, has_digit, is_small
from newsclean.text.sentences import PARAGRAPH, cjk_scale, ends_sentence, latin_length

DOUBTFUL = 0.25
"""From this score on a flat paragraph is kept where its neighbour is."""

LIKELY = 0.4
"""Paragraphs in a row of such a score are the article of a dump that has no other."""

STANDFIRST, LEAD, TOP, BUTTON = 0.2, 100, 12, 30
"""A standfirst has such a score, or is so long in Latin characters and of a likely score, and has so many lines of
bylines, dates, pictures and buttons between it and the text. Buttons are no longer, and a headline above them is."""

NEAR_FIRST = 8
"""Lines of a list, a quote or a table between the first two paragraphs, and one more."""

LABEL = lazy(r"[^\W\d_][^:：.!?。]{0,24}[:：]")
LEAST_SPOKEN = 4
"""So many lines in a row that begin with words and a colon, each of them twice at least, are a dialogue."""

GAP, LABEL_GAP = 0.4, 0.48
"""From this score on a sentence right below one that is kept is kept, too, and a line between two that are."""

ASTERISM = frozenset("*⁂ ")
"""Such marks alone part the text, as in “* * *”."""

POST_HEAD = 0.2
"""The headline of a post between two of a live blog has such a score."""

LEAST_ROWS, MOST_ROWS, ROWS = 4, 60, 0.3
ROW, COUNTED, VERSES, BELOW_ROWS = 60, 0.6, 0.4, 0.2
"""So many lines between two paragraphs, so short, are ingredients or results where such a share has numbers, and a poem
where such a share goes on in the next or with the last, or a list, if their mean score is not low, nor the last of the
four that of the paragraph below."""

LEAST_LABEL = 12
"""Characters of a label with a colon."""

ANNOUNCING, ANNOUNCED, MOST_ANNOUNCED = 40, 120, 300
"""Characters, in Latin script, of a line that ends with a colon and announces a list; of its lines; and how many of
them."""

FEW_ROWS, BULLETED = 2, 0.1
"""So many of them are enough right above a paragraph, and there so low a score where they have bullets."""

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

NEXT_TO = 4
"""Lines between two paragraphs that stand next to each other, and one more."""

AWAY = 2
"""Captions and lines of “read also” in a row between two paragraphs."""

BOX = 10
"""Lines of a box of other articles between two paragraphs, and one more."""

POST = 4
"""Lines between two posts of a live blog: a button, the time, the headline."""

NOTED, LEAST_NOTED = 4, 3
"""Lines of a box of a newsletter between two paragraphs; the words of its only line."""

TEASED = 0.3
"""From this score on a paragraph stays below “read also” and one headline: texts end so."""

LEAST_AGAIN = 3
"""A line that stands so often amid the text, “Buy now” or a time, does not part a paragraph from it."""

DIGITS = str.maketrans("123456789", "000000000")
"""All digits as one: the times of posts are alike."""

SHORT, MOST_REST = 700, 30
LEAST_REST, REST = 0.12, 0.15
"""The rest of an article of which no more characters, in Latin script, are kept: so many lines at most, each of such a
score, as no menu has, and of such a mean score, above a line that has a marker."""

MOST_ROUNDS = 8
"""How often the savers are asked again; what one of them keeps may be what another looks for."""

Saver = Callable[[list[Unit], list[bool]], None]


def keep_doubtful(units: list[Unit], keep: list[bool]) -> None:
    """Keep lines that the score leaves in doubt: a lost paragraph is worse than a kept line."""
    in_vain = 0  # so many savers in a row kept nothing more
    for save in SAVERS * MOST_ROUNDS:
        before = keep.copy()
        save(units, keep)
        in_vain = in_vain + 1 if keep == before else 0
        if in_vain == len(SAVERS):
            break


def is_doubtful(unit: Unit, score: float = DOUBTFUL) -> bool:
    """Tell whether a unit is a paragraph that a neighbour may save."""
    text = unit.text
    return unit.score >= score and not unit.marks and ends_sentence(text) and len(text) >= PARAGRAPH / cjk_scale(text)


def _keep_dialogue(units: list[Unit], keep: list[bool]) -> None:
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
    for spoken, row in groupby(range(len(units)), key=lambda i: bool(labels[i]) and counts[labels[i]] > 1):
        numbers = list(row)
        if spoken and len(numbers) >= LEAST_SPOKEN and any(keep[i] for i in numbers):
            for i in numbers:
                keep[i] = True


def _keep_doubtful_prose(units: list[Unit], keep: list[bool]) -> None:
    """Keep paragraphs of a doubtful score next to one that is kept: a lost paragraph is worse than a kept line.

    Next to means the nearest paragraph above or below, whatever lines of a few words, advertisements most often, stand
    between the two.
    """
    doubtful = {i for i, unit in enumerate(units) if not keep[i] and is_doubtful(unit) and not _is_headline(unit.text)}
    if not doubtful:
        return
    prose = [i for i, unit in enumerate(units) if is_prose(unit)]
    kept = [i for i in prose if keep[i]]
    again = Counter(_shape(units[i].text) for i in range(kept[0], kept[-1]) if not keep[i]) if kept else Counter()
    for order in (prose, prose[::-1]):
        for before, i in pairwise(order):
            if i in doubtful and keep[before]:
                near = NEXT_TO if kept[0] < i < kept[-1] else 1
                if abs(i - before) <= near or (before < i and _goes_on(units, before, i, doubtful, again)):
                    keep[i] = True


def _is_headline(text: str) -> bool:
    """Tell whether what may be a paragraph is a headline, in a script of which few characters say much."""
    return text[-1] in QUESTION_ENDS and len(text) < PARAGRAPH


def _goes_on(units: list[Unit], before: int, i: int, doubtful: set[int], again: Counter[str]) -> bool:
    """Tell whether what parts a doubtful paragraph from the one above it is known to stand amid texts.

    Args:
        units: the lines.
        before: number of the paragraph above that is kept.
        i: number of the doubtful one.
        doubtful: the numbers of all doubtful ones.
        again: how often lines of a form that are not kept stand amid the text.
    """
    between = units[before + 1 : i]
    if _is_interrupted(between) or (
        len(between) <= POST and _is_timed(between) and _is_timed(units[max(before - POST, 0) : before])
    ):
        return True
    if units[i].score >= LIKELY:
        if len(between) == 1 and _may_head(between[0]):
            return True
        if len(between) <= NOTED and _is_noted(between):
            return True
        if all(again[_shape(unit.text)] >= LEAST_AGAIN for unit in between):
            return True
    leads_on = (i <= before + BOX and i + 1 in doubtful) or (len(between) == 2 and units[i].score >= TEASED)
    return leads_on and _is_box(between)


def _is_timed(units: list[Unit]) -> bool:
    """Tell whether one of the units is a time of day alone, as stands above each post of a live blog."""
    return any(has_digit(unit.text) and minutes(unit.key) >= 0 for unit in units)


def _is_noted(between: list[Unit]) -> bool:
    """Tell whether lines are a box of the site's own amid the text, a newsletter's: more than a button of two words."""
    if not between[0].has_mark("boilerplate") or (len(between) == 1 and len(between[0].tokens) < LEAST_NOTED):
        return False
    return not any(unit.has_mark("ends") or unit.has_mark("teasers") or unit.has_mark("credits") for unit in between)


def _shape(text: str) -> str:
    """Return a text without what its numbers say."""
    return text.translate(DIGITS) if has_digit(text) else text


def _is_labelled(unit: Unit) -> bool:
    text = unit.text
    if unit.marks or text[-1] in COLONS or len(text) > ANNOUNCED or "@" in text or "://" in text or text[-2:] == "..":
        return False
    return LABEL.match(text) is not None


def _may_head(unit: Unit) -> bool:
    """Tell whether a unit between two paragraphs may be the sub-headline of the second."""
    text = unit.text
    return not unit.marks and is_phrase(text) and not ends_sentence(text) and not has_digit(text)


def _is_interrupted(between: list[Unit]) -> bool:
    """Tell whether nothing but captions and lines of “read also” with a title part a paragraph from the one above it.

    Right above it may stand its sub-headline.
    """
    if len(between) > 1 and not between[-1].marks:
        between = between[:-1]
    return 0 < len(between) <= AWAY and all(
        unit.has_mark("captions") or (unit.has_mark("teasers") and unit.key not in unit.tables["teasers"].alone)
        for unit in between
    )


def _is_box(between: list[Unit]) -> bool:
    """Tell whether lines between paragraphs are a box of other articles, below which an article may go on.

    Two paragraphs in a row show that it does: below the headlines of a list stand single ones.
    """
    return any(unit.has_mark("teasers") or unit.has_mark("ends") for unit in between[:2])


def _keep_standfirst(units: list[Unit], keep: list[bool]) -> None:
    """Keep the paragraph between the headline and the text, though names, buttons and pictures stand below it.

    Where nothing but bylines, dates, captions and buttons do, a low score is enough.
    """
    first = next((i for i, unit in enumerate(units) if keep[i] and is_prose(unit)), 0)
    only_known = only_top_lines = True
    for i in range(first - 1, max(first - TOP - 2, 0), -1):
        unit = units[i]
        if is_doubtful(unit, 0.0):
            above = units[i - 1]
            headed = only_known or (only_top_lines and not _is_button(above))
            between = headed and i < first - 1 and not ends_sentence(above.text)
            if (unit.score >= STANDFIRST and between) or (unit.score >= LIKELY and latin_length(unit.text) >= LEAD):
                keep[i] = True
            return
        only_known = only_known and _is_known_top(unit)
        if only_top_lines and not only_known:
            only_top_lines = _is_button(unit) or _is_known_top(unit)


def _keep_first(units: list[Unit], keep: list[bool]) -> None:
    """Keep the first paragraph, right below a byline, a date or a caption, above a list, a quote or a table."""
    first = next((i for i, unit in enumerate(units) if keep[i] and is_prose(unit)), 0)
    for i in range(first - 1, max(first - NEAR_FIRST, 0), -1):
        unit = units[i]
        if _is_known_top(unit):
            return
        if is_doubtful(unit, STANDFIRST):
            keep[i] = is_anchor(units[i - 1])
            return


def _keep_below_standfirst(units: list[Unit], keep: list[bool]) -> None:
    """Keep the paragraph below the only one that is kept, a standfirst: names, dates and pictures part the two."""
    prose = [i for i, unit in enumerate(units) if keep[i] and is_prose(unit)]
    if len(prose) != 1:
        return
    known = 0
    for i in range(prose[0] + 1, min(prose[0] + TOP + 2, len(units))):
        unit = units[i]
        if unit.has_mark("teasers"):
            return
        if is_doubtful(unit, STANDFIRST):
            keep[i] = known > 0
            return
        known += _is_known_top(unit)


def _is_known_top(unit: Unit) -> bool:
    """Tell whether a unit is a byline, a date, a caption or another known line, as stand below a standfirst."""
    return bool(unit.marks) or is_credit_at_edge(unit)


def is_anchor(unit: Unit) -> bool:
    """Tell whether a unit is a byline, a date or a caption, as stand above an article."""
    return unit.has_mark("credits") or unit.has_mark("captions") or is_credit_at_edge(unit)


def _is_button(unit: Unit) -> bool:
    """Tell whether a unit is as short as a button or a name, no address, and surely no sub-headline."""
    return unit.score < DOUBTFUL and latin_length(unit.text) <= BUTTON and "@" not in unit.text


def _keep_lists_whole(units: list[Unit], keep: list[bool]) -> None:
    """Keep the items of a list, lines in a row that begin with bullets or numbers, of which most are kept."""
    items = [BULLET.match(unit.block.text) is not None for unit in units]
    for is_item, row in groupby(range(len(units)), key=items.__getitem__):
        if is_item:
            keep_list_whole(units, list(row), keep)


def _keep_rest_of_short(units: list[Unit], keep: list[bool]) -> None:
    """Keep what stands within a short article, and between it and the first marker below it.

    Amid long menus the score of a short notice is low, and lower with each line.
    """
    size = sum(latin_length(u.text) for u, k in zip(units, keep, strict=True) if k)
    if size > SHORT:
        return
    first, last = first_and_last(keep)
    end = last + 1
    for i in range(first + 2, end):
        if is_prose(units[i]) and units[i].score >= DOUBTFUL and not units[i].marks:
            keep[i] |= any(keep[k] and is_prose(units[k]) for k in (i - 2, i - 1))
    below = next((i for i in range(end, len(units)) if not _may_be_rest(units[i])), len(units))
    rest = units[end:below]
    labels = [unit for unit in rest if not is_prose(unit)]
    if (
        len(labels) < len(rest) <= MOST_REST
        and below < len(units)
        and units[below].marks
        and _is_list_or_poem(labels)
        and sum(unit.score for unit in rest) >= REST * len(rest)
    ):
        keep[end:below] = [True] * len(rest)


def _may_be_rest(unit: Unit) -> bool:
    if unit.marks or unit.score < LEAST_REST:
        return False
    return any(map(str.isalnum, unit.text))  # a rule parts notes from the article


def _keep_rows(units: list[Unit], keep: list[bool]) -> None:
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


def _keep_announced(units: list[Unit], keep: list[bool]) -> None:
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


def _keep_labelled(units: list[Unit], keep: list[bool]) -> None:
    """Keep lines in a row right below a paragraph that is kept, each a label with a colon and what it says.

    So texts end that tell where and when something is, what it costs, or who played.
    """
    for i in range(1, len(units) - FEW_ROWS):
        if not keep[i - 1] or keep[i] or not is_prose(units[i - 1]):
            continue
        first = i if _is_labelled(units[i]) else i + 1
        end = next((k for k in range(first, len(units)) if not _is_labelled(units[k])), len(units))
        rows = units[first:end]
        least = FEW_ROWS if first == i else LISTED
        if len(rows) < least or units[i].marks or sum(u.score for u in rows) < LABELLED * len(rows):
            continue
        labels = {found[0] for unit in rows if (found := LABEL.match(unit.text))}
        if len(labels) == len(rows):
            keep[i:end] = [True] * (end - i)


def _keep_gaps(units: list[Unit], keep: list[bool]) -> None:
    """Keep a line of a doubtful score right between two that are kept, and a sentence right below one."""
    for i in range(1, len(units)):
        unit = units[i]
        if keep[i] or not keep[i - 1] or unit.score < GAP or unit.marks or is_credit_at_edge(unit):
            continue
        between = i + 1 < len(units) and keep[i + 1] and unit.score >= LABEL_GAP
        if between or (is_prose(unit) and is_prose(units[i - 1])):
            keep[i] = True


def _keep_announcing(units: list[Unit], keep: list[bool]) -> None:
    """Keep a label with a colon right above a paragraph that is kept."""
    for i, unit in enumerate(units[:-1]):
        if (
            not keep[i]
            and keep[i + 1]
            and unit.text[-1] in COLONS
            and len(unit.text) >= LEAST_LABEL
            and unit.score >= DOUBTFUL
            and not unit.marks
            and is_prose(units[i + 1])
            and not is_credit_at_edge(unit)
        ):
            keep[i] = True


def _keep_asterisms(units: list[Unit], keep: list[bool]) -> None:
    """Keep “* * *” within the text; a single mark may be the bullet of an empty item, but not between paragraphs."""
    for i in range(first_and_last(keep)[0] + 1, len(units) - 1):
        if keep[i + 1] and ASTERISM.issuperset(units[i].text):
            keep[i] = len(units[i].text) > 1 or (is_prose(units[i - 1]) and is_prose(units[i + 1]))


def _keep_post_heads(units: list[Unit], keep: list[bool]) -> None:
    """Keep the line right below a time within the text and right above a paragraph: the headline of a live post."""
    for i in range(2, len(units) - 1):
        unit = units[i]
        if (
            not keep[i]
            and keep[i - 2]
            and keep[i + 1]
            and unit.score >= POST_HEAD
            and not unit.marks
            and " " in unit.text
            and unit.text[-1].isalpha()
            and not has_digit(unit.text)
            and is_prose(units[i + 1])
            and is_prose(units[i - 2])
            and is_stamp(units[i - 1].text)
            and not is_credit_at_edge(unit)
        ):
            keep[i] = True


SAVERS: tuple[Saver, ...] = (
    _keep_dialogue,
    _keep_doubtful_prose,
    _keep_standfirst,
    _keep_first,
    _keep_below_standfirst,
    _keep_lists_whole,
    _keep_rows,
    keep_ingredients,
    _keep_announced,
    _keep_labelled,
    _keep_gaps,
    _keep_announcing,
    _keep_asterisms,
    _keep_post_heads,
    _keep_rest_of_short,
)
"""Each keeps lines beside those that are kept already, of which there is one at least."""
