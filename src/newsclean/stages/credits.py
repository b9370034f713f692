"""Units in, those dropped that say who made the article and when; the names found go to the document."""

from __future__ import annotations

import re

from newsclean.context import Context, Unit
from newsclean.features import ends_sentence
from newsclean.language import Markers, key_of, markers
from newsclean.patterns import lazy

MARKED_LENGTH = 80
"""Longer texts that begin with “source:” are prose."""

BYLINE_LENGTH = 60
BYLINE_WORDS = 8

EDGE = 4
"""Bylines and datelines without a mark stand within so many units of the article's ends."""

DATE = lazy(
    r"^\W*(?:[^\W\d]{2,12}[,.]?\s+)?"
    r"(?:\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?|\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{2,4}"
    r"|\d{1,2}\.?\s+[^\W\d]{3,12}\.?,?\s+\d{4}|[^\W\d]{3,12}\.?\s+\d{1,2},?\s+\d{4})"
    r"(?:[\s,|·T-]{0,4}(?:\w{1,4}\s+)?\d{1,2}[:.h时時点시]\s*\d{2}分?(?:[:.]\d{2})?)?[^\w]{0,3}(?:\w{1,5})?[^\w]{0,3}$"
)
"""A date, perhaps with a time, and nothing else."""

EMAIL_LINE = lazy(r"^\S+(?:\s\S+){0,5}\s?[\w.+-]+@[\w-]+(?:\.[\w-]+)+\W?$")
"""A few words and an e-mail address: the reporter's line."""

CLOSING_NAME = lazy(r"^[A-ZÀ-ÞА-ЯĀ-Ž][\w.'’-]{0,20}(?:\s[A-ZÀ-ÞА-ЯĀ-Ž][\w.'’-]{1,20}){1,2}$")
"""Two or three words with capitals and nothing else."""

STRIP_BARS = lazy(r"\s+[|·•]\s+")

TIME = lazy(r"^\W*\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\W*(?:uhr|am|pm|a\.m\.|p\.m\.|gmt|utc|h)?\W*$", re.I)

TRAILING_NAMES = lazy(
    r"[（(]\s*((?:(?:本报|特约|通讯员|记者|见习记者|实习生|文|图|摄影)\s*[:：/]?\s*)*[\u4e00-\u9fff]{2,4}(?:[\s、,，]+(?:(?:通讯员|记者|摄影|文|图)\s*[:：/]?\s*)?[\u4e00-\u9fff]{1,4})*)\s*[)）]\s*$"
)
"""Han names in brackets at the end of the article's last paragraph."""

CLOSING = (")", "）")

NAME_PREFIX = lazy(r"(?:本报|特约|通讯员|见习记者|记者|实习生|摄影|文/|图/)\s*[:：/]?\s*")
SPLIT_NAMES = lazy(r"\s*(?:[,，、/&;；|]|\s(?:and|und|et|y|e|en|i|и)\s)\s*|(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])")


def mark(context: Context) -> None:
    """Drop editors' lines, bylines and datelines; cut reporters' names from the end of the last paragraph."""
    table = markers()["credits"]
    persons = table.extra.get("person", ())
    bylines = table.extra.get("byline", ())
    first, last = context.first, context.last
    for i in range(max(0, first - EDGE), min(len(context.units), last + EDGE + 1)):
        unit = context.units[i]
        if unit.block.kind in ("heading", "region") or len(unit.text) > MARKED_LENGTH:
            continue
        key = unit.key
        if table.match(key):
            _note_author(context, unit, persons)
            context.drop(unit, "credits/marker", i)
        elif not unit.keep:
            continue
        elif is_credit_strip(unit.text, table):
            context.drop(unit, "credits/marker", i)
        elif EMAIL_LINE.match(unit.text):
            context.drop(unit, "credits/byline", i)
        elif DATE.match(key) or TIME.match(key):
            if not context.clean_input or i <= first + 1 or i >= last - 1:
                if not context.document.date and DATE.match(key):
                    context.document.date = unit.text.strip()
                context.drop(unit, "credits/dateline", i)
        elif (i <= first + EDGE or i >= last - EDGE) and is_byline(unit.text, bylines):
            _note_author(context, unit, bylines)
            context.drop(unit, "credits/byline", i)
    _drop_closing_name(context)
    _cut_trailing_names(context)


def _drop_closing_name(context: Context) -> None:
    """Drop the author's name that stands alone below the last paragraph."""
    if context.clean_input:
        return
    kept = [(i, u) for i, u in context.article() if u.keep]
    if len(kept) < 3:
        return
    number, unit = kept[-1]
    if CLOSING_NAME.match(unit.text) and ends_sentence(kept[-2][1].text) and unit.block.kind in ("paragraph", "line"):
        _add_author(context, unit.text)
        context.drop(unit, "credits/byline", number)


def is_credit_strip(text: str, table: Markers) -> bool:
    """Tell whether a line is short pieces between bars, one of them a date or a credit."""
    pieces = STRIP_BARS.split(text)
    if len(pieces) < 2 or max(map(len, pieces)) > BYLINE_LENGTH:
        return False
    keys = [key_of(piece) for piece in pieces]
    return any(DATE.match(key) or table.match(key) for key in keys)


def is_byline(text: str, prefixes: tuple[str, ...]) -> bool:
    """Tell whether a short line is a byline: a prefix such as “by”, then words with capitals.

    >>> is_byline("By Ann Lee and Joe Roe", ("by ",)), is_byline("By then it was over", ("by ",))
    (True, False)
    """
    if len(text) > BYLINE_LENGTH or (ends_sentence(text) and not text.endswith((".", "Jr."))):
        return False
    folded = text.casefold()
    prefix = next((p for p in prefixes if folded.startswith(p)), None)
    if prefix is None:
        return False
    rest = re.split(r"\s*[|,·–—]\s*|\s-\s", text[len(prefix) :], maxsplit=1)[0]
    words = rest.replace(",", " ").split()
    if not 2 <= len(words) <= BYLINE_WORDS:
        return False
    capital = sum(1 for w in words if w[0].isupper())
    small = [w for w in words if not w[0].isupper()]
    return words[0][0].isupper() and capital >= 2 and all(len(w) <= 3 for w in small)


def _note_author(context: Context, unit: Unit, prefixes: tuple[str, ...]) -> None:
    """Add the names behind a credit's prefix to the document's authors."""
    folded = unit.text.casefold()
    prefix = next((p for p in prefixes if folded.startswith(p)), None)
    if prefix is None:
        return
    rest = unit.text[len(prefix) :].strip(" :：/|")
    for name in SPLIT_NAMES.split(rest):
        _add_author(context, name)


def _add_author(context: Context, name: str) -> None:
    name = " ".join(name.split()).strip(" .()（）")
    authors = context.document.authors
    if (
        1 < len(name) <= 40
        and not any(c.isdigit() for c in name)
        and name.casefold() != "admin"
        and name not in authors
    ):
        authors.append(name)


def _cut_trailing_names(context: Context) -> None:
    """Cut the reporters' names that stand in brackets at the end of the text."""
    kept = [u for u in context.units if u.keep]
    for unit in kept[-2:]:
        block = unit.blocks[-1]
        end = min((c.start for c in block.cuts if c.reason.startswith("credits/")), default=len(block.text))
        while block.text[:end].rstrip()[-1:] in CLOSING and (found := TRAILING_NAMES.search(block.text[:end])):
            for name in SPLIT_NAMES.split(NAME_PREFIX.sub(" ", found.group(1)).strip()):
                _add_author(context, name)
            end = found.start()
            if not block.text[:end].strip() and len(unit.blocks) == 1:
                context.drop(unit, "credits/trailing-names")
                break
            context.cut(block, end, found.end(), "credits/trailing-names")
