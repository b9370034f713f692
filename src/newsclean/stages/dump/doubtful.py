"""The lines of a dump in of which the score leaves doubt, the paragraphs that stay for what they stand beside out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise

from newsclean.context import Unit
from newsclean.dumps.bullets import BULLET
from newsclean.dumps.fragments import FIRST_HAN, is_caseless_letter, is_open
from newsclean.dumps.lines import FIRST_CASELESS
from newsclean.language.dates import minutes
from newsclean.language.photo_credits import is_owner_alone
from newsclean.language.prompts import ends_asking, prompts_of
from newsclean.stages.boilerplate.notices import letters_of, names_letter
from newsclean.stages.credits.stage import is_credit_at_edge
from newsclean.stages.dump.rows import (
    keep_announced,
    keep_dialogue,
    keep_labelled,
    keep_labelled_alike,
    keep_lists_whole,
    keep_rest_of_short,
    keep_rows,
    keep_steps,
)
from newsclean.stages.extent import first_and_last
from newsclean.stages.kinds import DOUBTFUL, LEAST_SENTENCE, is_doubtful, is_prose
from newsclean.stages.parts import keep_ingredients
from newsclean.stages.subheads.stage import is_phrase
from newsclean.text.characters import COLONS, QUESTION_ENDS, has_digit
from newsclean.text.sentences import LABEL, PARAGRAPH, ends_sentence, is_paragraph, latin_length, states

LIKELY = 0.4
"""Paragraphs in a row of such a score are the article of a dump that has no other."""

STANDFIRST, LEAD, TOP, BUTTON = 0.2, 100, 12, 30
"""A standfirst has such a score, or is so long in Latin characters and of a likely score, and has so many lines of
bylines, dates, pictures and buttons between it and the text. Buttons are no longer, and a headline above them is."""

NEAR_FIRST = 8
"""Lines of a list, a quote or a table between the first two paragraphs, and one more."""

GAP, LABEL_GAP = 0.4, 0.48
"""From this score on a sentence right below one that is kept is kept, too, and a line between two that are."""

TORN, LEAST_TORN = 2, 3
"""Pieces of the first sentence above the one that is kept, and spaces in the first of them."""

SHORT_TEXT, LAST = 8, 0.22
"""From this score on a short sentence right below a text of so many paragraphs at most ends it."""

ASTERISM = frozenset("*⁂ ")
"""Such marks alone part the text, as in “* * *”."""

LEAST_LABEL = 12
"""Characters, in Latin script, of a label with a colon."""

NEXT_TO = 4
"""Lines between two paragraphs that stand next to each other, and one more."""

AWAY = 2
"""Captions and lines of “read also” in a row between two paragraphs."""

BOX = 10
"""Lines of a box of other articles between two paragraphs, and one more."""

POST = 4
"""Lines between two posts of a live blog: a button, the time, the headline."""

LEAST_PAIRED = 0.1
"""Of two paragraphs in a row below such a box one has this score at the least, if the other is doubtful."""

NOTED, LEAST_NOTED = 4, 3
"""Lines of a box of a newsletter between two paragraphs; the words of its only line."""

HEADED = 3
"""Lines above what a form offers, its head among them."""

LEAST_FORM = 3
"""So many lines of a form, its head, a button and what it says of privacy, make a box of it."""

TITLES, TEASED, MOST_HEAD = 4, 0.3, 4
"""From the second score on a paragraph stays below “read also” and one headline, or a line of both, which
has more spaces than the third says: texts end so; a likely one also below so many lines."""

LEAST_AGAIN = 3
"""A line that stands so often amid the text, “Buy now” or a time, does not part a paragraph from it."""

DIGITS = str.maketrans("123456789", "000000000")
"""All digits as one: the times of posts are alike."""

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


def _keep_doubtful_prose(units: list[Unit], keep: list[bool]) -> None:
    """Keep paragraphs of a doubtful score next to one that is kept: a lost paragraph is worse than a kept line.

    Next to means the nearest paragraph above or below, whatever lines of a few words, advertisements most often, stand
    between the two.
    """
    doubtful = {i for i, unit in enumerate(units) if not keep[i] and is_doubtful(unit) and not _is_headline(unit.text)}
    if not doubtful:
        return
    pairs = dict(_pairs(units, keep, doubtful))
    prose = [
        i for i, unit in enumerate(units) if is_prose(unit) and (keep[i] or not _belongs_elsewhere(units, i, keep))
    ]
    kept = [i for i in prose if keep[i]]
    again = Counter(_shape(units[i].text) for i in range(kept[0], kept[-1]) if not keep[i]) if kept else Counter()
    for order in (prose, prose[::-1]):
        for before, i in pairwise(order):
            if i in doubtful and keep[before]:
                near = NEXT_TO if kept[0] < i < kept[-1] else 1
                is_near = abs(i - before) <= near or _is_headed(units, keep, before, i)
                if is_near or (before < i and _goes_on(units, before, i, doubtful, again)):
                    keep[i] = True
            if i in pairs and before < i <= before + BOX and keep[before] and _is_box(units[before + 1 : i]):
                keep[i] = keep[pairs[i]] = True


def _belongs_elsewhere(units: list[Unit], number: int, keep: list[bool]) -> bool:
    """Tell whether a sentence is a caption or what a form offers: it does not part one paragraph from another."""
    return units[number].has_mark("boilerplate") or _is_credited(units, number, keep) or _is_offer(units, number)


def _is_offer(units: list[Unit], number: int) -> bool:
    """Tell whether a sentence offers a newsletter amid the text: it or its head names one, its end or a button asks."""
    unit, below = units[number], units[number + 1 : number + 2 + BOX]
    above = next((other for other in units[number - 1 : max(number - 1 - HEADED, 0) : -1] if other.marks), None)
    if above is None or is_prose(above) or not any(map(is_doubtful, below)):
        return False
    if not any(map(_is_of_form, below[:1])) and not ends_asking(unit.text, unit.tables.made(prompts_of)):
        return False
    return names_letter(above) or any(name in unit.text.casefold() for name in letters_of(unit))


def _is_of_form(unit: Unit) -> bool:
    return unit.has_mark("boilerplate") and not is_prose(unit)


def _is_credited(units: list[Unit], number: int, keep: list[bool]) -> bool:
    """Tell whether the line below a sentence names who owns a picture: it is the caption then, but for a standfirst."""
    return is_above_owner(units, number) and any(keep[max(number - NEXT_TO, 0) : number])


def is_above_owner(units: list[Unit], number: int) -> bool:
    """Tell whether the line below a unit names who owns a picture, and nothing else."""
    return any(is_owner_alone(below.text) for below in units[number + 1 : number + 2])


def _is_headed(units: list[Unit], keep: list[bool], before: int, i: int) -> bool:
    """Tell whether nothing but its sub-headline, which is kept, parts a doubtful paragraph from the one above it."""
    return i == before + 2 and keep[before + 1] and not units[before + 1].text.isupper() and _tells(units[i])


def _pairs(units: list[Unit], keep: list[bool], doubtful: set[int]) -> Iterator[tuple[int, int]]:
    """Yield paragraphs in a row, an advertisement aside, of which the score doubts one and is surer against the other.

    Their last sentences neither ask nor break off, as those of headlines do.
    """
    for number in doubtful:
        for step in (-1, 1):
            other = number + step
            if 0 < other < len(units) - 1 and units[other].has_mark("boilerplate") and not is_prose(units[other]):
                other += step
            pair = min(number, other), max(number, other)
            if pair[0] >= 0 and pair[1] < len(units) and not any(keep[i] for i in pair):
                if all(is_doubtful(units[i], LEAST_PAIRED) and _tells(units[i]) for i in pair):
                    yield pair


def _tells(unit: Unit) -> bool:
    return states(unit.text) and unit.text[-1] != "…" and unit.text[-3:] != "..." and not BULLET.match(unit.text)


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
    if _is_interrupted(units, range(before + 1, i)) or (
        len(between) <= POST and _is_timed(between) and _is_timed(units[max(before - POST, 0) : before])
    ):
        return True
    if units[i].score >= LIKELY:
        if len(between) == 1 and (_may_head(between[0]) or _announces(between[0])):
            return True
        if len(between) <= NOTED and _is_noted(between):
            return True
        if all(again[_shape(unit.text)] >= LEAST_AGAIN for unit in between):
            return True
    below = i + 2 if i + 2 in doubtful and _may_head(units[i + 1]) else i + 1  # its sub-headline may stand between
    leads_on = i <= before + BOX and below in doubtful
    headed = len(between) == 2 or (len(between) == 1 and between[0].text.count(" ") > MOST_HEAD)
    leads_on = leads_on or (len(between) <= TITLES and units[i].score >= (TEASED if headed else LIKELY))
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


def _may_head(unit: Unit) -> bool:
    """Tell whether a unit between two paragraphs may be the sub-headline of the second."""
    text = unit.text
    return not unit.marks and is_phrase(text) and not ends_sentence(text) and not has_digit(text)


def _announces(unit: Unit) -> bool:
    """Tell whether a unit ends in a colon, as what leads to a quote or a list does; labels of boxes are shorter."""
    return unit.text[-1] in COLONS and latin_length(unit.text) > LABEL and not unit.marks


def _is_interrupted(units: list[Unit], between: range) -> bool:
    """Tell whether nothing but captions and lines of “read also” with a title part a paragraph from the one above it.

    Right above it may stand its sub-headline.
    """
    if len(between) > 1 and not units[between[-1]].marks:
        between = between[:-1]
    alone = units[0].tables["teasers"].alone
    return 0 < len(between) <= AWAY and all(_interrupts(units, i) and units[i].key not in alone for i in between)


def _is_box(between: list[Unit]) -> bool:
    """Tell whether lines between paragraphs are a box of other articles, or a form, below which an article may go on.

    Two paragraphs in a row show that it does: below the headlines of a list stand single ones.
    """
    if any(unit.has_mark("teasers") or unit.has_mark("ends") for unit in between[:2]):
        return True
    return any(map(names_letter, between[:2])) and sum(map(_is_of_form, between)) >= LEAST_FORM


def _first_prose(units: list[Unit], keep: list[bool]) -> int:
    """Return the number of the first sentence that is kept, or 0."""
    return next((i for i, flag in enumerate(keep) if flag and is_prose(units[i])), 0)


def _keep_standfirst(units: list[Unit], keep: list[bool]) -> None:
    """Keep the paragraph between the headline and the text, though names, buttons and pictures stand below it.

    Where nothing but bylines, dates, captions and buttons do, a low score is enough.
    """
    first = _first_prose(units, keep)
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
    """Keep the first paragraphs, right below a byline, a date or a caption, above a list, a quote or a table."""
    first = _first_prose(units, keep)
    above: list[int] = []
    for i in range(first - 1, max(first - NEAR_FIRST, 0), -1):
        unit = units[i]
        if _is_known_top(unit) and not unit.has_mark("teasers"):
            return
        if is_doubtful(unit, STANDFIRST):
            above.append(i)
            if is_anchor(units[i - 1]):
                for number in above:
                    keep[number] = True
                return


def _keep_torn_first(units: list[Unit], keep: list[bool]) -> None:
    """Keep the beginning of the first sentence and the link in it, right below a byline, a date or a caption.

    In a script without capitals nothing joins them to the rest.
    """
    first = _first_prose(units, keep)
    if first < TORN + 1 or all(keep[first - TORN : first]) or not units[first - TORN - 1].marks:
        return
    above, link, rest = (unit.text for unit in units[first - TORN : first + 1])
    if units[first - TORN].marks or units[first - 1].marks or has_digit(link) or above.count(" ") < LEAST_TORN:
        return
    if not FIRST_CASELESS <= rest[0] < FIRST_HAN or not is_open(above):
        return
    if is_caseless_letter(above[-1]):
        keep[first - TORN] = keep[first - 1] = True


def _keep_last(units: list[Unit], keep: list[bool]) -> None:
    """Keep a short sentence right below the last that is kept of a short article, above no credit.

    Amid long menus the score of a short notice is lower with each line. A caption or a link to another article may part
    the two, if the score is likely.
    """
    last = next((i for i in range(len(units) - 1, -1, -1) if keep[i] and not _interrupts(units, i)), -1)
    if last < 0 or not is_prose(units[last]):
        return
    if sum(flag and is_prose(unit) for unit, flag in zip(units, keep, strict=True)) > SHORT_TEXT:
        return
    at = last + 1
    while at < len(units) and at - last <= AWAY and _interrupts(units, at):
        at += 1
    if at == len(units):
        return
    unit, least = units[at], LAST if at == last + 1 else LIKELY
    if unit.score >= least and not unit.marks and _tells(unit) and LEAST_SENTENCE <= latin_length(unit.text) <= LEAD:
        if at + 1 == len(units) or not is_anchor(units[at + 1]):
            keep[at] = True


def _interrupts(units: list[Unit], number: int) -> bool:
    """Tell whether a unit is a caption, a link to another article, or the headline below “Read also”."""
    unit = units[number]
    if unit.has_mark("captions") or unit.has_mark("teasers"):
        return True
    above = units[number - 1] if number else None
    return above is not None and above.has_mark("teasers") and above.text[-1] in COLONS


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


def _keep_gaps(units: list[Unit], keep: list[bool]) -> None:
    """Keep a line of a doubtful score right between two that are kept, and a sentence right below one."""
    for i in range(1, len(units)):
        unit = units[i]
        if keep[i] or not keep[i - 1] or unit.score < GAP or unit.marks or is_credit_at_edge(unit):
            continue
        between = i + 1 < len(units) and keep[i + 1] and unit.score >= LABEL_GAP
        if between or all(is_paragraph(one.text, LEAST_SENTENCE) for one in (unit, units[i - 1])):
            keep[i] = True


def _keep_announcing(units: list[Unit], keep: list[bool]) -> None:
    """Keep a label with a colon right above a paragraph that is kept, be it one that announces a list."""
    for i, unit in enumerate(units[:-1]):
        if (
            not keep[i]
            and keep[i + 1]
            and unit.text[-1] in COLONS
            and latin_length(unit.text) >= LEAST_LABEL
            and unit.score >= DOUBTFUL
            and not unit.marks
            and (
                is_prose(below := units[i + 1]) or (below.text[-1] in COLONS and latin_length(below.text) >= PARAGRAPH)
            )
            and not is_credit_at_edge(unit)
        ):
            keep[i] = True


def _keep_asterisms(units: list[Unit], keep: list[bool]) -> None:
    """Keep “* * *” within the text; a single mark may be the bullet of an empty item, but not between paragraphs."""
    for i in range(first_and_last(keep)[0] + 1, len(units) - 1):
        if keep[i + 1] and ASTERISM.issuperset(units[i].text):
            keep[i] = len(units[i].text) > 1 or (is_prose(units[i - 1]) and is_prose(units[i + 1]))


SAVERS: tuple[Saver, ...] = (
    keep_dialogue,
    _keep_doubtful_prose,
    _keep_standfirst,
    _keep_first,
    _keep_torn_first,
    _keep_below_standfirst,
    keep_lists_whole,
    keep_rows,
    keep_ingredients,
    keep_announced,
    keep_labelled,
    keep_labelled_alike,
    keep_steps,
    _keep_gaps,
    _keep_announcing,
    _keep_asterisms,
    _keep_last,
    keep_rest_of_short,
)
"""Each keeps lines beside those that are kept already, of which there is one at least."""
