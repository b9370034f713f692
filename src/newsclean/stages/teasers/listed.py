"""Lines of a dump in, those dropped that are a list of other articles: below the head of a box, or in a ticker."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from newsclean.context import Context, Unit
from newsclean.language.box_heads import box_heads_of, heads_others
from newsclean.language.headings import (
    COMPARED,
    HEAD_LENGTH,
    MOST_HEADLINE,
    TIMED_HEADING,
    is_box_head,
    is_headline,
    pieces,
)
from newsclean.language.stamps import date_in, is_stamp
from newsclean.patterns import lazy
from newsclean.rules import LINKS_RULE, TRUNCATED_RULE
from newsclean.stages.kinds import is_asked, is_prose
from newsclean.text.characters import COLONS, DASHES, QUOTES, has_digit
from newsclean.text.sentences import ends_sentence

LEAST_LISTED, OWN = 2, 0.65
"""So many lines of such a score between two paragraphs, below a word that other languages set above other articles, are
a list of the article."""

QUOTED_LOOK = 8
"""What a sub-headline quotes stands within so many lines below it."""

DAY = lazy(r"\b\d{1,2}\.? [^\W\d_]{3,9}(?=\.?,? \d{1,2}[:.]\d\d)")
"""The day and the month before the time of day."""

QUOTE_MARKS = "".join(QUOTES) + " "

CUT_OFF = ("..", "…")
"""How headlines end that are cut off."""

LONGEST_RANK = 10
"""A label in capitals before a headline is one word of so many characters."""

TAGS = 8
"""So many lines below “Tags” may be tags."""

TICKS = 3
"""A ticker has so many headlines with a time in a row."""

SIGNED = lazy(
    r"[.…।][\"'”’»]?\s?\([^()\d]{2,40}\)$|[。！？][」』”]?\s?(?:[(（][^()（）\d]{2,20}[)）]|【[^【】\d]{2,20}】)$"
)
"""How a paragraph ends that says who wrote it: “… (dpa/ab)”, “…。【林春子】”."""


def drop_listed(context: Context) -> None:
    """Drop the headlines below the head of a box of other articles.

    Inside the article the last of them may be the sub-headline of the text that goes on: it stays when the
    paragraph below takes up its words.
    """
    units = context.units
    table, ends = context.tables["teasers"], context.tables["ends"]
    tags = frozenset(table.extra["tags"])
    blocks = context.document.blocks
    # Links whose marks told what they are have been dropped before the stages.
    above_links = {a.line for a, b in pairwise(blocks) if b.reason == LINKS_RULE}
    heads = context.tables.made(box_heads_of)
    for i, unit in enumerate(units):
        if len(unit.text) > HEAD_LENGTH:
            continue
        by_form = not unit.marks and unit.is_open and heads_others(unit.text, heads)
        if not unit.marks and not by_form and unit.key not in tags:
            continue
        if unit.key in tags:
            _name_tags(context, i)
            continue
        known = unit.key in ends.alone or unit.key in table.alone
        if not known and not by_form and (": " in unit.key or not (unit.has_mark("teasers") or unit.has_mark("ends"))):
            continue
        sure = by_form or (known and is_box_head(unit.key))
        if sure and unit.blocks[-1].line in above_links:
            context.drop(unit, "teasers/marker", i)
        if known and not sure and _is_own_list(units, i):
            if unit.block.reason == "teasers/marker":
                unit.hold()
            continue
        for j in range(i + 1, len(units)):
            listed = units[j]
            if listed.block.reason == TRUNCATED_RULE or (sure and _is_rank(listed.text)):
                continue
            if not _is_listed(listed):
                break
            below = units[j + 1 : j + 2]
            if not (sure and j == i + 1) and (_takes_up(listed, below) or _is_answered(context, j, below)):
                break
            if j > i + 1 and _is_quoted(listed, units[j + 1 : j + 1 + QUOTED_LOOK]):
                break
            context.drop(listed, "teasers/listed", j)
            if unit.is_open and (by_form or not unit.keep):
                context.drop(unit, "teasers/marker", i)


def drop_dated(context: Context) -> None:
    """Drop the headlines of other articles that stand one by one amid the text, each with its date below it.

    Two with one date are posts of a live blog, or what happens on a day; those are of the article.
    """
    units = context.units
    found: list[tuple[int, str]] = []
    for i in range(context.first + 1, context.last - 1):
        unit = units[i]
        joined = len(unit.blocks) > 1
        dated = unit.blocks[-1].text if joined else units[i + 1].text
        if not has_digit(dated) or not unit.keep or not is_stamp(dated):
            continue
        if dated[0] in DASHES or dated[-1] in COLONS or "@" in unit.text:  # of a post, or a source
            continue
        below = units[i + 1 : i + 3] if joined else units[i + 2 : i + 4]
        around = [units[i - 1], *below]
        if len(below) == 2 and all(other.keep and is_prose(other) for other in around) and (date := _day(dated)):
            if unit.is_open and not unit.marks and is_headline(unit.blocks[0].text):
                found.append((i, date))
    dates = Counter(date for _, date in found)
    for i, date in found:
        if dates[date] == 1:
            context.drop(units[i], "teasers/listed", i)
            if len(units[i].blocks) == 1 and units[i + 1].keep:
                context.drop(units[i + 1], "teasers/listed", i + 1)


def _day(dated: str) -> str:
    """Return the date of a line, with its year or, before the time of day, without; or the empty string."""
    day = DAY.search(dated)
    return date_in(dated) or (day[0] if day is not None else "")


def _is_own_list(units: list[Unit], number: int) -> bool:
    """Tell whether lines below what may be a box's head, “Highlights” say, are surely the article's, amid its text."""
    if not number or not (units[number - 1].keep and ends_sentence(units[number - 1].text)):
        return False
    end = next((j for j in range(number + 1, len(units)) if not _is_listed(units[j])), len(units))
    below = units[end : end + 1]
    if end <= number + LEAST_LISTED or not below or not (below[0].keep and ends_sentence(below[0].text)):
        return False
    return all(unit.keep and unit.score >= OWN for unit in units[number + 1 : end])


def _takes_up(listed: Unit, below: list[Unit]) -> bool:
    """Tell whether a paragraph right below shares a word with a line: it is the sub-headline then."""
    if not below or not below[0].keep or _is_listed(below[0]):
        return False
    return not pieces(listed.text).isdisjoint(pieces(below[0].text[:COMPARED]))


def _is_rank(text: str) -> bool:
    """Tell whether a line is the rank of a headline, or a label before one: “2”, “PREMIUM”."""
    return text.isdecimal() or (text.isupper() and text.isalpha() and len(text) <= LONGEST_RANK)


def _is_quoted(listed: Unit, below: list[Unit]) -> bool:
    """Tell whether a line in quotation marks says what one that is kept below it says: it is a sub-headline then."""
    if listed.text[0] not in QUOTES or listed.text[-1] not in QUOTES:
        return False
    said = listed.text.strip(QUOTE_MARKS).casefold()
    return any(unit.keep and said in unit.text.casefold() for unit in below)


def _is_answered(context: Context, number: int, below: list[Unit]) -> bool:
    """Tell whether a headline is a question of an interview, right above its answer."""
    return bool(below and below[0].keep) and ends_sentence(below[0].text) and is_asked(context, number)


def _name_tags(context: Context, number: int) -> None:
    """Name the dropped lines below “Tags” for what they are."""
    for i in range(number + 1, min(len(context.units), number + TAGS + 1)):
        unit = context.units[i]
        if unit.keep or not unit.is_open or unit.marks or len(unit.text) > HEAD_LENGTH:
            break
        context.drop(unit, "teasers/tags", i)


def name_ticker(context: Context) -> None:
    """Name dropped headlines that begin with the time of day, several in a row."""
    row: list[tuple[int, Unit]] = []
    for i, unit in enumerate(context.units):
        if (
            unit.text[0].isdigit()
            and not unit.keep
            and unit.is_open
            and TIMED_HEADING.match(unit.text)
            and len(unit.text) <= MOST_HEADLINE
        ):
            row.append((i, unit))
            continue
        if len(row) >= TICKS:
            for number, ticked in row:
                context.drop(ticked, "teasers/ticker", number)
        row = []


def _is_listed(unit: Unit) -> bool:
    """Tell whether a unit that no stage knows yet reads like a headline; no name in brackets signs one."""
    text = (unit.text.rstrip(" .…") if unit.text.endswith(CUT_OFF) else "") or unit.text
    return unit.is_open and not unit.marks and is_headline(text) and not SIGNED.search(text)
