"""Scored units in, the article's extent and the page's furniture out."""

from __future__ import annotations

import re
from itertools import groupby, pairwise

from newsclean.context import Context, Unit
from newsclean.dumps.interruptions import is_interruption
from newsclean.language.photo_credits import BRACKETED_C
from newsclean.language.prompts import POLL_ENDS, is_poll, is_prompt, prompts_of
from newsclean.language.tables import Tables
from newsclean.patterns import lazy
from newsclean.rules import MARKER_RULE, MENU_LINE_RULE
from newsclean.stages.boilerplate.aged import drop_aged
from newsclean.stages.boilerplate.contacts import drop_contacts
from newsclean.stages.boilerplate.endings import drop_thread
from newsclean.stages.boilerplate.leftovers import (
    SET_AS_IS,
    drop_exported,
    drop_rest_of_controls,
    drop_widgets,
    is_leftover,
)
from newsclean.stages.boilerplate.notices import drop_lone_notice, drop_notices
from newsclean.stages.boilerplate.polls import drop_polls
from newsclean.stages.dump.article import drop_edges, mark_dump
from newsclean.stages.extent import set_extent
from newsclean.stages.kinds import ADVERTISED_LENGTH, is_prose
from newsclean.stages.page.article import mark_page
from newsclean.text import holds_any
from newsclean.text.sentences import ends_sentence

MENU_LINE = lazy(r"^(?:[^\W_][^|·•»›,.;:!?。，；：！？]{0,30}(?:[|»›]|(?<=\s)(?:[·•]|::)(?=\s))\s*){2,}[^|·•»›]{1,40}$")
"""Three or more short entries with bars or dots between them."""

BARS = ("|", "»", "›", "·", "•", "::")
"""One of these stands in each."""

NUMBER_CELL = lazy(r"[-+–−]?\d[\d.,:]{0,12}\s?[%‰€$£¥]?")
"""A cell of a table that is a number."""

LEAST_ROWS = 2
"""So many lines with as many cells each, half of them with a number, are a table."""

MENU_LENGTH = 2_000
"""A page's whole menu may be one line."""

COPYRIGHT = lazy(rf"^\W{{0,3}}(?:©|{BRACKETED_C}|copyright\b|版权所有|著作権|무단)", re.I)
COPYRIGHT_LENGTH = 200

LEAST_MARKERS, MOST_WORDS = 4, 12
"""So many markers in a row are a menu, whatever they are; a row has no more words."""

FEED_FOOT = lazy(
    r"^(?:the post .+ (?:appeared first on|first appeared on)|der beitrag .+ erschien zuerst auf"
    r"|l['’]article .+ est apparu en premier sur|la entrada .+ (?:se publicó primero|apareció primero) en"
    r"|o (?:post|artigo|conteúdo) .+ apareceu primeiro em|l['’]articolo .+ proviene da"
    r"|het bericht .+ verscheen eerst op|(?:artykuł|wpis) .+ pochodzi z serwisu|сообщение .+ появились? сначала на"
    r"|inlägget .+ dök först upp på) .{2,60}$",
    re.I,
)
"""The last line of an article in a feed."""

FEED_FOOT_LENGTH = 400


def mark(context: Context) -> None:
    """Decide where the article is and drop what is not part of it."""
    if context.document.is_html:
        mark_page(context)
    else:
        mark_dump(context)
    set_extent(context, [unit.block.keep for unit in context.units])
    _drop_marked(context)
    drop_widgets(context)
    drop_polls(context)
    if context.document.is_html:  # where there is markup, the score sees the edges better
        drop_rest_of_controls(context)
        drop_thread(context)
    else:
        drop_exported(context)
        drop_aged(context)
        drop_edges(context)
    drop_notices(context)
    drop_contacts(context)
    if context.document.is_html:
        drop_lone_notice(context)
    set_extent(context, [unit.block.keep for unit in context.units])


def is_furniture(text: str) -> bool:
    """Tell whether a line is a menu or a copyright line by its form, in any language.

    >>> is_furniture("Start | Politik | Sport"), is_furniture("© 2030 The Paper"), is_furniture("It rained.")
    (True, True, False)
    >>> is_furniture("(c) Ann Lee"), is_furniture("(c) There was no hurry.")
    (True, False)
    """
    return (
        is_menu_line(text)
        or is_feed_foot(text)
        or (len(text) <= COPYRIGHT_LENGTH and COPYRIGHT.match(text) is not None)
    )


def is_feed_foot(text: str) -> bool:
    """Tell whether a line says where a feed's article appeared first.

    >>> is_feed_foot("The post Rain appeared first on The Paper."), is_feed_foot("The post office closed.")
    (True, False)
    """
    return text[-1] == "." and " " in text and len(text) <= FEED_FOOT_LENGTH and FEED_FOOT.match(text) is not None


def is_menu_line(text: str) -> bool:
    """Tell whether a line is a menu: short entries with bars or dots between them.

    >>> is_menu_line("Start | Politik | Sport"), is_menu_line("Start :: Politik :: Sport")
    (True, True)
    >>> is_menu_line("It rained | and rained."), is_menu_line("Use std::vector and std::map")
    (False, False)
    >>> is_menu_line("Northgate | 12 | 28"), is_menu_line("Back | 1 | 2 | 3 | Next")
    (False, True)
    """
    if len(text) > MENU_LENGTH or not holds_any(text, BARS):
        return False
    return MENU_LINE.match(text) is not None and not has_number_cell(text)


def has_number_cell(text: str) -> bool:
    """Tell whether a line is cells between bars, of which some are numbers and no pages of a list in a row.

    >>> has_number_cell("Dunmore | 4:1 | 26"), has_number_cell("Serves 4 | Easy"), has_number_cell("1 | 2 | 3")
    (True, False, False)
    """
    cells = [cell.strip() for cell in text.split("|")] if "|" in text else []
    numbers = [cell for cell in cells if NUMBER_CELL.fullmatch(cell)]
    pages = [int(number) for number in numbers if number.isdecimal()]
    return bool(numbers) and not any(low + 1 == high for low, high in pairwise(pages))


def _drop_marked(context: Context) -> None:
    """Drop short units that carry words of menus, share bars, newsletters and legal lines."""
    rows = _rows_of_tables(context)
    for i, unit in context.article():
        if unit.is_cell:
            continue
        if unit.keep:
            rule = rule_of_words(unit)
            if rule and (rule != MENU_LINE_RULE or i not in rows) and not _heads_questions(context, i):
                context.drop(unit, rule, i)
        elif unit.is_open and leads_or_asks(unit):
            context.drop(unit, MARKER_RULE, i)


def _heads_questions(context: Context, number: int) -> bool:
    """Tell whether a heading stands right above a question with its answer, and both are kept: “FAQs”."""
    row = context.units[number : number + 3]
    if len(row) < 3 or row[1].text[-1] not in POLL_ENDS or row[0].block.kind not in ("heading", "line"):
        return False
    return row[1].keep is row[2].keep is True and row[2].text[-1] not in POLL_ENDS and is_prose(row[2])


def rule_of_words(unit: Unit) -> str:
    """Return the rule by which the words of a unit, or its form, make it furniture; empty where they do not."""
    text = unit.text
    if is_menu_line(text) and unit.block.kind != "row":
        return MENU_LINE_RULE
    if is_feed_foot(text) or (unit.block.kind not in SET_AS_IS and is_leftover(text)):
        return MARKER_RULE
    if len(text) > COPYRIGHT_LENGTH:
        return ""
    if COPYRIGHT.match(text):
        return "boilerplate/copyright"
    markers = unit.tables["boilerplate"]
    if len(unit.key) <= ADVERTISED_LENGTH and (
        unit.has_mark("boilerplate")
        or leads_or_asks(unit)
        or is_interruption(unit.key, markers.extra["goes_on"], markers.alone)
    ):
        return MARKER_RULE
    return ""


def _rows_of_tables(context: Context) -> set[int]:
    """Return the numbers of lines in a row that hold as many cells between bars each: the rows of a table."""
    rows: set[int] = set()
    for bars, row in groupby(context.article(), key=lambda numbered: numbered[1].text.count("|")):
        lines = list(row) if bars else []
        if len(lines) >= LEAST_ROWS and 2 * sum(has_number_cell(unit.text) for _, unit in lines) >= len(lines):
            rows.update(i for i, _ in lines)
    return rows


def leads_or_asks(unit: Unit) -> bool:
    """Tell whether a unit is a row of markers, a poll or a prompt, by its form; a row that is kept is no prompt."""
    tables = unit.tables
    return (
        _is_row_of_markers(unit)
        or (unit.text[-1] in POLL_ENDS and is_poll(unit.key, tables["boilerplate"].extra["poll"]))
        or ((not unit.keep or unit.block.kind not in SET_AS_IS) and is_prompt(unit.key, tables.made(prompts_of)))
    )


def _is_row_of_markers(unit: Unit) -> bool:
    """Tell whether a unit is nothing but markers in a row, or numbers of pages with them: “1 2 next”.

    (Two words alone may be a sub-headline: “Jobs report”.)
    """
    if ends_sentence(unit.text) or unit.block.kind in SET_AS_IS:
        return False
    words = unit.key.split()
    if not 3 <= len(words) <= MOST_WORDS:
        return False
    markers = unit.tables.made(_markers_of_menus)
    named = [word for word in words if not word.isdigit()]
    if named and (len(named) >= LEAST_MARKERS or len(named) < len(words)) and markers.issuperset(named):
        return True
    return any(" ".join(words[:at]) in markers and " ".join(words[at:]) in markers for at in range(1, len(words)))


def _markers_of_menus(tables: Tables) -> frozenset[str]:
    return frozenset().union(*[tables[stage].alone for stage in ("boilerplate", "teasers", "ends")])
