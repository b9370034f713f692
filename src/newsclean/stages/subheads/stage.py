"""Units in, those held that are sub-headlines of the article, though the score took them for furniture."""

from __future__ import annotations

from collections import Counter

from newsclean.context import BESIDE, VAGUE, Context, Unit
from newsclean.language.dates import is_date
from newsclean.language.headings import COMPARED, TIMED_HEADING, pieces
from newsclean.patterns import lazy
from newsclean.rules import AFTER_RULE, UNLIKE_RULE
from newsclean.stages.captions.scenes import scene_hits
from newsclean.stages.kinds import LEAST_SENTENCE
from newsclean.stages.subheads.numbered import keep_numbered
from newsclean.text import reaches
from newsclean.text.characters import COLONS, ITEM_SIGNS, has_alnum, is_small
from newsclean.text.sentences import SHORT_PARAGRAPH, ends_sentence, latin_length, states

SHORTEST, LONGEST = 3, 120
"""A sub-headline is of this length, in characters."""

LONG_PARAGRAPH = 120
"""A line of so many characters is a paragraph, whatever it ends with."""

JUNK_BETWEEN = 3
"""So many dropped lines that are known for what they are (a repeated “Advertisement”, a caption) may stand between
a sub-headline and its paragraphs."""

PHRASE = 80
HAN_PHRASE = 5
LIKELY = 0.25
"""From this score on a line right above a paragraph needs no other sign."""

NO_CAPTION = 0.4
"""From this score on a word for what photos show makes no caption of a line: headings in live blogs have such words."""

ENOUGH_IN_COMMON, CONTROL = 2, 25
"""Where two words are taken up, unknown lines shorter than a headline may stand above a sub-headline."""

POSTED = lazy(r"\b\d{1,2}[:.]\d{2}(?!\d)")
POSTED_LOOK = 50
"""The time of a post in a live blog stands between its heading and the post before."""

ODD = lazy(
    rf"^\.\.|^(?i:newsletter)\b|^[{ITEM_SIGNS}…@#\[<>(（▶►]|^\W*$|@|https?:|www\.|\.(?i:com)\b|\||>>|^[^«]*»$"
    rf"|\d{{1,2}}[:.]\d\d(?!\d(?!\d))|\b(?:19|20)\d\d\b"
)
"""What no sub-headline has: a newsletter's name, bullets, addresses, bars, times, years."""


LISTED = lazy(rf"^(?:[{ITEM_SIGNS}\s]|\d{{1,2}}(?:\.\d{{0,2}})*(?:\s|$))+")
LEAST_LISTED = 3
"""What stands before an entry of a table of contents; so many of them in a row are one."""

QUOTED = lazy(r"“(.+)”|«(.+)»|‘(.+)’|\"(.+)\"|„(.+)[“”]|「(.+)」|『(.+)』")
LEAST_QUOTED = 8
"""So many characters of a sub-headline in quotes are a quote of the text."""


def mark(context: Context) -> None:
    """Hold dropped lines that stand as sub-headlines do: alone above a paragraph that takes up their words.

    So does one of which what is quoted stands in the text.

    Where the article has other sub-headlines, a line between two paragraphs needs no words in common.
    """
    keep_numbered(context)
    if context.document.is_html:
        _drop_last_heading(context)
        return
    taken_up = context.enabled("subheads/above-paragraph")
    if taken_up:
        _hold_listed(context)
    between = context.enabled("subheads/between-paragraphs")
    units = context.units
    candidates = [(i, u) for i, u in context.article() if u.keep is False and _is_candidate(u)]
    if not candidates:
        return
    copies = Counter(u.text for _, u in context.article())
    others = any(_is_label(u) and _is_set_off(units, i, copies) for i, u in context.kept())
    for i, unit in candidates:
        if copies[unit.text] > 1:
            continue
        below = _neighbour(units, i, 1, copies)
        if below is None or not _is_long(below):
            continue
        common = len(pieces(unit.text) & pieces(below.text[:COMPARED]))
        least = CONTROL if common >= ENOUGH_IN_COMMON else 1
        likely = unit.score >= LIKELY and below is units[i + 1] and unit.text[-1] not in COLONS
        if not likely and _neighbour(units, i, -1, copies, least) is None:
            continue
        if taken_up and (common or likely or _quotes_text(context, unit.text)):
            unit.hold("subheads/above-paragraph")
        elif between and others and is_phrase(unit.text) and _is_set_off(units, i, copies):
            unit.hold("subheads/between-paragraphs")


def _hold_listed(context: Context) -> None:
    """Hold lines above what is kept that stand in a row elsewhere, too, in their order: in a table of contents.

    One above the first paragraph is taken for what stands above the article, and short ones for labels.
    """
    units = context.units
    names = [LISTED.sub("", unit.text) if len(unit.text) <= LONGEST else unit.text for unit in units]
    counts = Counter(names)
    near = range(max(context.first - BESIDE, 0), min(context.last, len(units) - 1))
    heads = {names[i]: i for i in near if names[i] and counts[names[i]] > 1 and _is_text(units[i + 1])}
    if len(heads) < LEAST_LISTED:
        return
    places = [heads.get(name, 0) for name in names if name]
    for row in zip(places, places[1:], places[2:]):
        if not 0 < row[0] < row[1] < row[2]:
            continue
        for i in row:
            unit = units[i]
            if unit.keep is False and unit.block.reason in VAGUE and not unit.marks and "://" not in unit.text:
                unit.hold("subheads/above-paragraph")
                context.first = min(context.first, i)


def _is_text(unit: Unit) -> bool:
    return bool(unit.keep) and (unit.text[-1] in COLONS or latin_length(unit.text) >= LEAST_SENTENCE)


def _drop_last_heading(context: Context) -> None:
    """Drop a heading below the last paragraph: it heads what the article does not have, “More on the subject”.

    (Of 15 such headings on pages of unseen sites 12 headed pictures, links or appeals, and 3 what had been lost.) The
    items of a numbered list and what is a sentence may be text.
    """
    last = context.kept()[-2:]
    if len(last) < 2 or last[1][1].block.kind != "heading" or last[0][1].block.kind == "heading":
        return
    number, unit = last[1]
    if unit.block.reason or ends_sentence(unit.text) or unit.text[0].isdigit():
        return
    context.drop(unit, AFTER_RULE, number)


def _quotes_text(context: Context, text: str) -> bool:
    """Tell whether what a line has in quotes stands in the text that is kept."""
    found = QUOTED.search(text)
    quoted = found[found.lastindex or 0].strip().casefold() if found else ""
    return len(quoted) >= LEAST_QUOTED and any(quoted in unit.text.casefold() for _, unit in context.kept())


def _is_set_off(units: list[Unit], number: int, copies: Counter[str]) -> bool:
    """Tell whether a unit has a paragraph above, over known furniture, and another right below."""
    if number + 1 >= len(units) or not units[number + 1].keep or not _is_long(units[number + 1]):
        return False
    above = _neighbour(units, number, -1, copies)
    return above is not None and _is_long(above)


def _is_label(unit: Unit) -> bool:
    text = unit.text
    return SHORTEST <= len(text) <= LONGEST and not states(text)


def is_phrase(text: str) -> bool:
    """Tell whether a text is several words that begin with a capital, or as many characters of Han."""
    if text[-1] in COLONS or len(text) > PHRASE:
        return False
    if reaches(text, "\u2e80"):
        return len(text) >= HAN_PHRASE
    return text.count(" ") >= 2 and not is_small(text[0])


def _is_candidate(unit: Unit) -> bool:
    """Tell whether a dropped unit is a short line that no stage knows for what it is."""
    text = unit.text
    if unit.block.reason != UNLIKE_RULE or not SHORTEST <= len(text) <= LONGEST or unit.marks:
        return False
    if states(text) or 2 * unit.block.link_chars > len(text):
        return False
    timed = TIMED_HEADING.match(text)
    if ODD.search(text[timed.end() :] if timed else text) or is_date(unit.key):
        return False
    return unit.score >= NO_CAPTION or not scene_hits(unit)


def _neighbour(units: list[Unit], number: int, step: int, copies: Counter[str], least: int = 1) -> Unit | None:
    """Return the kept unit next to one, over lines that are known for furniture; None when others are between.

    Above it a paragraph will do that the score dropped. Unknown lines shorter than `least` are passed over.
    """
    for i in range(number + step, number + step * (JUNK_BETWEEN + 2), step):
        if not 0 <= i < len(units):
            break
        unit = units[i]
        if unit.keep or (step < 0 and unit.block.reason in VAGUE and _is_long(unit)):
            return unit
        text = unit.text
        known = unit.block.reason not in VAGUE or copies[text] > 1 or POSTED.search(text[:POSTED_LOOK])
        if not known and len(text) >= least and has_alnum(text):
            break
    return None


def _is_long(unit: Unit) -> bool:
    """Tell whether a unit reads as a paragraph rather than as a line, of which Han needs as many characters."""
    size = len(unit.text)
    return size >= LONG_PARAGRAPH or (size >= SHORT_PARAGRAPH and ends_sentence(unit.text))
