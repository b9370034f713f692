"""The scored lines of a flat dump in, its article by score and place out: doubtful paragraphs, edges."""

from __future__ import annotations

from collections import Counter
from itertools import groupby, pairwise

from newsclean.characters import COMMAS, has_digit, is_small
from newsclean.context import Context, Unit
from newsclean.dates import is_stamp
from newsclean.features import cjk_scale, ends_sentence
from newsclean.patterns import lazy
from newsclean.stages.credits import is_credit_at_edge
from newsclean.stages.endings import Endings
from newsclean.stages.extent import (
    LEAST_PROSE,
    MARKED_LENGTH,
    PARAGRAPH,
    is_prose,
    keep_by_score,
    keep_list_whole,
    rule_of_place,
    set_extent,
)
from newsclean.stages.teasers import is_marker
from newsclean.text import reaches
from newsclean.wrapped import BULLET

CLEAN_SHARE = 0.85
SURE_NOISE = 0.2
"""Flat text of which so much would stay, and no line is surely noise, is nearly clean: only words drop lines of it.
(A model trained on noisy dumps takes short lines of clean texts, a poem's, for noise.)"""

UNMARKED_SHARE = 0.5
"""The same where no line carries a mark of menus, credits or teasers, as every dump of a page has some."""

DOUBTFUL = 0.25
"""From this score on a flat paragraph is kept where its neighbour is."""

LIKELY, LONE = 0.4, 200
"""Paragraphs in a row of such a score are the article of a dump that has no other; so is one of so many characters in
Latin script."""

STANDFIRST, LEAD, TOP = 0.2, 100, 6
"""A standfirst has such a score, or is so long in Latin characters and of a likely score, and has so many lines of
bylines, dates and pictures between it and the text."""

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

COLONS = frozenset(":：")
LEAST_LABEL = 12
"""Characters of a label with a colon."""

ANNOUNCING, ANNOUNCED, MOST_ANNOUNCED = 40, 120, 300
"""Characters, in Latin script, of a line that ends with a colon and announces a list; of its lines; and how many of
them."""

NEXT_TO = 4
"""Lines between two paragraphs that stand next to each other, and one more."""

AWAY = 2
"""Captions and lines of “read also” in a row between two paragraphs."""

BOX = 10
"""Lines of a box of other articles between two paragraphs, and one more."""

EDGE_LOOK = 3
"""How far after the first sentence, which may be the standfirst, a byline still marks the article's top."""

EDGE_SURE = 0.85
"""Labels of a higher score stay, though something was dropped between them and the text."""

EDGE_CHARS = 300
"""Titles, kickers and names at an edge are no longer than this together."""

LEAST_TITLE = 20
"""Characters of a headline that stands in the page's title, in Latin script."""

EDGE_RULES = frozenset(("boilerplate/menu-line", "boilerplate/marker", "boilerplate/navigation"))


def mark_dump(context: Context) -> None:
    """Give every line of a flat text its verdict by its score, and by where it stands."""
    units = context.units
    keep = keep_by_score(context)
    total = sum(len(u.text) for u in units)
    kept_chars = sum(len(u.text) for u, k in zip(units, keep, strict=True) if k)
    doubtful = [u for u, k in zip(units, keep, strict=True) if not k]
    marked = any(u.marks for u in units)  # words no clean text holds
    sure = all(u.score > SURE_NOISE for u in doubtful)
    if (kept_chars >= CLEAN_SHARE * total and sure) or (kept_chars >= UNMARKED_SHARE * total and not marked):
        keep = [True] * len(units)
    elif kept_chars < LEAST_PROSE:
        keep = _only_paragraphs(units)
    else:
        prose = [i for i, unit in enumerate(units) if is_prose(unit)]
        _keep_dialogue(units, keep)
        _keep_doubtful_prose(units, prose, keep)
        _keep_standfirst(units, prose, keep)
        _keep_lists_whole(units, keep)
        _keep_rows(units, prose, keep)
        _keep_announced(units, keep)
        _keep_gaps(units, keep)
        _keep_announcing(units, keep)
        _keep_asterisms(units, keep)
        _keep_post_heads(units, keep)
    set_extent(context, keep)
    for i, unit in enumerate(units):
        if keep[i]:
            unit.hold()
            continue
        rule = rule_of_place(context, i)
        if not context.drop(unit, rule, i):
            unit.hold(rule)


def _keep_doubtful_prose(units: list[Unit], prose: list[int], keep: list[bool]) -> None:
    """Keep paragraphs of a doubtful score next to one that is kept: a lost paragraph is worse than a kept line.

    Next to means the nearest paragraph above or below, whatever lines of a few words, advertisements most often, stand
    between the two.
    """
    doubtful = {i for i, unit in enumerate(units) if not keep[i] and _is_doubtful(unit)}
    if not doubtful:
        return
    kept = [i for i in prose if keep[i]]
    for order in (prose, prose[::-1]):
        for before, i in pairwise(order):
            if i not in doubtful or not keep[before]:
                continue
            inside = kept[0] < i < kept[-1]
            if (
                abs(i - before) <= (NEXT_TO if inside else 1)
                or _is_interrupted(units, before, i)
                or (before < i <= before + BOX and i + 1 in doubtful and _is_box(units[before + 1 : i]))
            ):
                keep[i] = True


def _only_paragraphs(units: list[Unit]) -> list[bool]:
    """Tell of each line whether it is of a short article, paragraphs in a row, in a dump where the score sees none."""
    keep = [False] * len(units)
    best: list[int] = []
    least = PARAGRAPH // 2 if any(reaches(unit.text, "\u3040") for unit in units) else PARAGRAPH
    for doubtful, row in groupby(range(len(units)), key=lambda i: _is_doubtful(units[i], least) or _is_item(units[i])):
        numbers = list(row)
        if not doubtful or len(numbers) <= len(best) or max(units[i].score for i in numbers) < LIKELY:
            continue
        if len(numbers) > 1 or len(units[numbers[0]].text) * cjk_scale(units[numbers[0]].text) >= LONE:
            best = numbers
    for i in best:
        keep[i] = True
    return keep


def _is_item(unit: Unit) -> bool:
    return unit.score >= DOUBTFUL and BULLET.match(unit.block.text) is not None


def _is_doubtful(unit: Unit, least: float = PARAGRAPH, score: float = DOUBTFUL) -> bool:
    """Tell whether a unit is a paragraph that a neighbour may save."""
    text = unit.text
    return unit.score >= score and len(text) >= least and ends_sentence(text) and not unit.marks


def _keep_standfirst(units: list[Unit], prose: list[int], keep: list[bool]) -> None:
    """Keep the paragraph between the headline and the text, though names, buttons and pictures stand below it.

    Where nothing but bylines, dates and captions do, a low score is enough.
    """
    first = next((i for i in prose if keep[i]), 0)
    only_top_lines = True
    for i in range(first - 1, max(first - TOP - 2, 0), -1):
        unit = units[i]
        if len(unit.text) >= PARAGRAPH and ends_sentence(unit.text) and not unit.marks:
            between = only_top_lines and i < first - 1 and not ends_sentence(units[i - 1].text)
            if (unit.score >= STANDFIRST and between) or (
                unit.score >= LIKELY and len(unit.text) * cjk_scale(unit.text) >= LEAD
            ):
                keep[i] = True
            return
        only_top_lines = only_top_lines and _is_top_line(unit)


def _is_top_line(unit: Unit) -> bool:
    """Tell whether a unit is a byline, a date, a caption or a button, as stand between a standfirst and the text."""
    return bool(unit.marks) or is_credit_at_edge(unit)


def _keep_lists_whole(units: list[Unit], keep: list[bool]) -> None:
    """Keep the items of a list, lines in a row that begin with bullets or numbers, of which most are kept."""
    items = [BULLET.match(unit.blocks[0].text) is not None for unit in units]
    for is_item, row in groupby(range(len(units)), key=items.__getitem__):
        if is_item:
            keep_list_whole(units, list(row), keep)


def _keep_dialogue(units: list[Unit], keep: list[bool]) -> None:
    """Keep questions and answers, lines in a row that begin with one of a few words and a colon, if one is kept."""
    labels = [found[0] if (found := LABEL.match(unit.text)) and not unit.marks else "" for unit in units]
    if len(labels) - labels.count("") < LEAST_SPOKEN:
        return
    counts = Counter(labels)
    for spoken, row in groupby(range(len(units)), key=lambda i: bool(labels[i]) and counts[labels[i]] > 1):
        numbers = list(row)
        if spoken and len(numbers) >= LEAST_SPOKEN and any(keep[i] for i in numbers):
            for i in numbers:
                keep[i] = True


def _keep_rows(units: list[Unit], prose: list[int], keep: list[bool]) -> None:
    """Keep short lines between two paragraphs: ingredients or results, with their numbers, a list or a poem."""
    around = [i for i in prose if keep[i] or _is_doubtful(units[i], PARAGRAPH / cjk_scale(units[i].text), BELOW_ROWS)]
    for before, after in pairwise(around):
        row = units[before + 1 : after]
        if not keep[before] or not LEAST_ROWS <= len(row) <= MOST_ROWS or sum(u.score for u in row) < ROWS * len(row):
            continue
        if any(len(unit.text) > ROW or unit.marks or is_stamp(unit.text) or is_credit_at_edge(unit) for unit in row):
            continue
        counted = sum(has_digit(unit.text) for unit in row)
        verses = sum(is_small(unit.text[0]) or unit.text[-1] in COMMAS for unit in row)
        listed = all(BULLET.match(unit.block.text) for unit in row)
        if listed or counted >= COUNTED * len(row) or verses >= VERSES * len(row):
            keep[before + 1 : after + 1] = [True] * (after - before)


def _keep_announced(units: list[Unit], keep: list[bool]) -> None:
    """Keep the lines below one that is kept and ends with a colon: a list, names, a listing."""
    end = 1
    for i in range(1, len(units) - LEAST_ROWS):
        if i < end or not keep[i] or units[i].text[-1] not in COLONS:
            continue
        if len(units[i].text) * cjk_scale(units[i].text) < ANNOUNCING:
            continue
        end = i + 1
        while end < len(units) and end <= i + MOST_ANNOUNCED and _may_be_announced(units[end]):
            end += 1
        scores = [unit.score for unit in units[i + 1 : end]]
        if len(scores) >= LEAST_ROWS and sum(scores) >= ROWS * len(scores):
            keep[i + 1 : end] = [True] * len(scores)


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


def _may_be_announced(unit: Unit) -> bool:
    return not unit.marks and len(unit.text) <= ANNOUNCED and not is_prose(unit) and not is_stamp(unit.text)


def _keep_gaps(units: list[Unit], keep: list[bool]) -> None:
    """Keep a line of a doubtful score right between two that are kept, and a sentence right below one."""
    for i in range(1, len(units)):
        unit = units[i]
        if keep[i] or not keep[i - 1] or unit.score < GAP or unit.marks or is_credit_at_edge(unit):
            continue
        between = i + 1 < len(units) and keep[i + 1] and unit.score >= LABEL_GAP
        if between or (is_prose(unit) and is_prose(units[i - 1])):
            keep[i] = True


def _keep_asterisms(units: list[Unit], keep: list[bool]) -> None:
    """Keep “* * *” within the text; a single mark may be the bullet of an empty item, but not between paragraphs."""
    first = keep.index(True) if True in keep else len(keep)
    for i in range(first + 1, len(units) - 1):
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


def _is_interrupted(units: list[Unit], before: int, i: int) -> bool:
    """Tell whether nothing but captions and lines of “read also” with a title part a paragraph from the one above it.

    Right above it may stand its sub-headline.
    """
    between = units[before + 1 : i]
    if len(between) > 1 and not between[-1].marks:
        del between[-1]
    return 0 < len(between) <= AWAY and all(
        unit.has_mark("captions") or (unit.has_mark("teasers") and not is_marker(unit.key, unit.tables["teasers"]))
        for unit in between
    )


def _is_box(between: list[Unit]) -> bool:
    """Tell whether lines between paragraphs are a box of other articles, below which an article may go on.

    Two paragraphs in a row show that it does: below the headlines of a list stand single ones.
    """
    return any(unit.has_mark("teasers") or unit.has_mark("ends") for unit in between[:2])


def drop_edges(context: Context) -> None:
    """Drop what is no prose and stands outside a sure sign of the article's edge.

    Before the text: everything above a menu, byline or date line, which so include the title, and the title where the
    first line tells it. After it: everything below a line that says that the article is over.
    """
    units = context.units
    prose = [i for i, u in context.article() if u.keep and is_prose(u)]
    if not prose:
        return
    signs = [
        i
        for i, u in enumerate(units[: prose[0] + EDGE_LOOK])
        if u.block.reason in EDGE_RULES or (u.has_mark("credits") and len(u.key) <= MARKED_LENGTH)
    ]
    signs += [i for i in range(context.first, prose[0]) if is_credit_at_edge(units[i])]
    top = max((i for i in signs if i < prose[0] or not any(prose[0] < p < i for p in prose)), default=-1)
    above = [i for i in range(context.first, top) if units[i].keep and not is_prose(units[i])]
    _drop_few(context, above, "boilerplate/before-article")
    _drop_detached(context, range(prose[0] - 1, context.first - 1, -1), "boilerplate/before-article")
    _drop_detached(context, range(prose[-1] + 1, context.last + 1), "boilerplate/after-article")
    _drop_title(context, prose[0])
    endings = Endings(units, prose[0])
    end = endings.first(prose[-1])
    if end is not None:
        rule = "boilerplate/comments" if endings.heads_comments(end) else "boilerplate/after-article"
        for i in range(end, context.last + 1):
            if units[i].is_open:
                context.drop(units[i], rule, i)


def _drop_title(context: Context, first: int) -> None:
    """Drop the headline right above the text where the title of the page, its first line, holds it."""
    units = context.units
    title = units[0].text
    for i in range(max(context.first, 1), first):
        unit = units[i]
        if unit.keep and len(unit.text) >= LEAST_TITLE / cjk_scale(title) and unit.text in title:
            context.drop(unit, "boilerplate/title", i)


def _drop_detached(context: Context, away: range, rule: str) -> None:
    """Drop labels of middling score that a dropped unit parts from the text; `away` leads away from it."""
    parted = False
    detached = []
    for i in away:
        unit = context.units[i]
        if not unit.keep:
            parted = True
        elif parted and unit.score < EDGE_SURE and not is_prose(unit) and unit.block.level < 2:
            detached.append(i)
    _drop_few(context, detached, rule)


def _drop_few(context: Context, numbers: list[int], rule: str) -> None:
    """Drop the units, unless they are so much text that they are a list or a table of the article."""
    if sum(len(context.units[i].text) for i in numbers) <= EDGE_CHARS:
        for i in numbers:
            context.drop(context.units[i], rule, i)
