"""Units in, those dropped that say who made the article and when; the names found go to the document."""

from __future__ import annotations

from newsclean.context import EDGE, Context, Unit
from newsclean.document import Block
from newsclean.language.ages import is_age
from newsclean.language.bylines import (
    CAPITAL_NAME,
    KOREAN_BYLINE,
    is_byline,
    is_contact,
    is_dated_byline,
    is_email_line,
    is_named_role,
    is_role,
)
from newsclean.language.counts import is_count, shapes_of_counts
from newsclean.language.dates import is_date, is_date_line
from newsclean.language.keys import key_of
from newsclean.language.signatures import CLOSING, SIGNS, TRAILING_NAMES, signs_off, thanks_helpers
from newsclean.language.stamps import CREDIT_LINE, is_stamp, is_timed_stamp, is_told, says_published, without_date
from newsclean.language.tables import Markers
from newsclean.patterns import lazy
from newsclean.rules import DATELINE_RULE
from newsclean.stages.boxes import by_outer_box, spans_of
from newsclean.stages.credits.authors import (
    drop_authors_names,
    drop_posts_authors,
    name_below_prefix,
    note_author,
    note_author_near,
    note_named,
)
from newsclean.stages.credits.bios import drop_bios, drop_byline_with_bio
from newsclean.stages.credits.datelines import drop_dates, is_row, note_date_near, tells_event
from newsclean.stages.credits.signed import cut_trailing_names, drop_closing_marks, drop_closing_name
from newsclean.stages.kinds import is_prose
from newsclean.text.characters import CAPITALS, COLONS, has_digit
from newsclean.text.sentences import LABEL, PARAGRAPH, ends_sentence, latin_length

SOURCE_ENDS = "—–"
SOURCE = lazy(rf"^(?:[{CAPITALS}][^\s,.;:!?]{{0,20}},?\s){{1,6}}[—–]$")
"""Place and agency in a line of their own, before the dash behind which the text begins: “Oster Holm, AFP —”."""

LEAST_GONE = 2
"""So many lines of a box have gone, one of them a credit, and no fewer than half of those left, that the rest goes."""

FEW_WORDS = 25
"""Characters of a label without a colon, at the most."""

STRIP_BARS = lazy(r"\s+[|·•]\s+")


def mark(context: Context) -> None:
    """Drop editors' lines, bylines and datelines; cut reporters' names from the end of the last paragraph."""
    table = context.tables["credits"]
    dates: list[tuple[int, Unit]] = []
    for i, unit in context.looked_at():
        may_thank = signs_off if i < context.last - EDGE else _names_helpers
        if unit.is_open and may_thank(unit.text, table):
            context.drop(unit, "credits/marker", i)
        is_outer = i <= context.first + EDGE or i >= context.last - EDGE
        if is_outer and unit.is_open and is_dated_byline(unit.text, table.extra["byline"], table.extra["dated"]):
            context.drop(unit, "credits/byline", i)
        if len(unit.text) > CREDIT_LINE or unit.block.kind == "region":
            continue
        if unit.block.kind == "heading":
            if unit.is_open and is_count(unit.key, context.tables.made(shapes_of_counts)):
                context.drop(unit, "credits/counts", i)
            continue
        if not unit.is_open and not (unit.block.reason == "teasers/marker" and is_age(unit.key)):
            continue
        rule, prefixes = _credit_of(context, i, unit, table)
        if rule == DATELINE_RULE and is_date_line(unit.key):
            dates.append((i, unit))  # it is alone on its line, and may head a part of the article
        elif rule:
            if prefixes and context.first - EDGE <= i <= context.last + EDGE:
                note_author(context, unit.text, table.extra[prefixes])
            context.drop(unit, rule, i)
    if context.document.is_html:
        note_named(context, table.extra["byline"])
    drop_dates(context, dates)
    if context.document.is_html:
        _drop_rest_of_credits(context)
    name_below_prefix(context)
    drop_closing_name(context)
    cut_trailing_names(context)
    drop_bios(context)
    drop_byline_with_bio(context)
    drop_closing_marks(context)
    note_date_near(context)
    note_author_near(context)
    if context.document.is_html:
        drop_authors_names(context)
        drop_posts_authors(context)


def _names_helpers(text: str, table: Markers) -> bool:
    """Tell whether a line below the article names all who worked on it."""
    return (len(text) > CREDIT_LINE or text[-1] in CLOSING) and thanks_helpers(text, table)


def _credit_of(context: Context, number: int, unit: Unit, table: Markers) -> tuple[str, str]:
    """Return the rule for a line that says who made the article or when, and the list of words before names in it."""
    text, key, first = unit.text, unit.key, context.first
    labels, numbered = table.extra["dated"], has_digit(text)
    if (numbered and says_published(key, labels)) or (unit.has_mark("credits") and _is_credit(unit, labels)):
        return "credits/marker", "person"
    if numbered:
        rest = without_date(key)
        shapes = context.tables.made(shapes_of_counts)
        if is_count(key, shapes) or (rest != key and is_count(rest, shapes)):
            return "credits/counts", ""
        if is_date_line(key) and not (is_date(key) and tells_event(unit, number > first)):
            return DATELINE_RULE, ""
        is_top = number == first or (len(text) > LABEL and number <= first + EDGE)  # (a longer one holds two dates)
        is_dateline = is_timed_stamp(text) or ((not unit.keep or is_top) and is_stamp(text))
        if is_dateline and not tells_event(unit, number > first):
            return DATELINE_RULE, ""
    if is_in_byline(unit.block):
        return "credits/byline", "byline"
    if is_credit_strip(text, table):
        return "credits/marker", ""
    if number <= first + EDGE and text[-1] in SOURCE_ENDS and SOURCE.match(text):
        return DATELINE_RULE, ""
    edge = number <= first + EDGE or number >= context.last - EDGE or not unit.keep
    if (
        (edge and text[0] == "(" and SIGNS.match(text))
        or (is_email_line(text) and not _is_contact(context, number, unit))
        or ("\uac00" <= text[-1] <= "\ud7a3" and len(text) <= LABEL and KOREAN_BYLINE.match(text))
    ):
        return "credits/byline", ""
    if not unit.keep and text[-1] in CLOSING and TRAILING_NAMES.match(text):
        return "credits/trailing-names", ""
    if edge and (is_byline(text, table.extra["byline"]) or is_named_role(text, table.extra["role"])):
        return "credits/byline", "byline"
    if edge and number and is_role(text, table.extra["role"]):
        above = context.units[number - 1]
        if above.block.reason == "credits/byline" or (not above.keep and CAPITAL_NAME.match(above.text)):
            return "credits/byline", ""
    return "", ""


def _is_credit(unit: Unit, labels: tuple[str, ...]) -> bool:
    """Tell whether a line with a marker of credits is one: it tells no age, nor ends a sentence of the article."""
    if is_age(unit.key) or is_told(unit.text, unit.key, labels):
        return False
    if "。" not in unit.text:
        return True
    found = unit.tables["credits"].match(unit.key, unit.tokens)
    above = unit.key.partition(found[1])[0] if found is not None and found[0] == "inside" else ""
    return latin_length(above[: above.rfind("。") + 1]) < PARAGRAPH


def _drop_rest_of_credits(context: Context) -> None:
    """Drop the labels that are left of a box above the text of which most have gone: “Category: Local”, “Rating: 5”."""
    units = context.units[: context.last + 1]
    first = next((i for i, unit in enumerate(units) if unit.keep and is_prose(unit)), len(units))
    if not any(unit.keep for unit in units[context.first : first]):
        return
    for index, entries in by_outer_box(enumerate(units[:first])).items():
        kept = [(number, unit) for number, unit in entries if unit.keep]
        gone = [u for _, u in entries if not u.keep and u.block.kind != "heading"]
        if not kept or len(gone) < LEAST_GONE or 2 * len(gone) < len(kept):
            continue
        if not any(unit.block.reason.startswith("credits/") for unit in gone):
            continue
        span = spans_of(context)[index]
        if all(_is_label(unit) for unit in context.units[span.start : span.stop] if unit.keep):
            for number, unit in kept:
                context.drop(unit, "credits/marker", number)


def _is_label(unit: Unit) -> bool:
    """Tell whether a unit is a few words, or a label with what it stands before: no heading, sentence or standfirst."""
    if unit.block.kind == "heading" or ends_sentence(unit.text):
        return False
    return len(unit.text) <= (LABEL if not COLONS.isdisjoint(unit.text) else FEW_WORDS)


def is_credit_at_edge(unit: Unit) -> bool:
    """Tell whether a unit without a mark is a byline or a date line, as stand above and below an article."""
    text = unit.text
    if len(text) > CREDIT_LINE:
        return False
    extra = unit.tables["credits"].extra
    if has_digit(text) and not is_row(text):
        if is_date_line(unit.key) or is_timed_stamp(text) or (len(text) > LABEL and is_stamp(text)):
            return True
    if is_email_line(text):
        return True
    if is_credit_strip(text, unit.tables["credits"]):
        return True
    return is_byline(text, extra["byline"]) or is_named_role(text, extra["role"])


def _is_contact(context: Context, number: int, unit: Unit) -> bool:
    """Tell whether a line with an address amid what is kept says where readers write to: no reporter's own."""
    around = context.units[max(0, number - 1) : number + 2]
    if not context.first < number < context.last or not all(other.keep for other in around):
        return False
    return is_contact(unit.text, unit.tables["credits"].extra)


def is_in_byline(block: Block) -> bool:
    """Tell whether a short line stands in an element of a page that is named a byline."""
    container = block.container
    return container is not None and "byline" in container.names and not ends_sentence(block.text)


def is_credit_strip(text: str, table: Markers) -> bool:
    """Tell whether a line is short pieces between bars, one of them a date or a credit."""
    if "|" not in text and "·" not in text and "•" not in text:
        return False
    pieces = STRIP_BARS.split(text)
    if len(pieces) < 2 or max(map(len, pieces)) > LABEL:
        return False
    keys = [key_of(piece) for piece in pieces]
    return any(is_date(key) or is_age(key) or table.match(key) for key in keys)
