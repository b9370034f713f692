"""Bylines in, the names of authors out to the document; lines that are such a name alone are dropped."""

from __future__ import annotations

from collections.abc import Container
from itertools import pairwise

from newsclean.context import EDGE, FAR_LOOK, TOP_LOOK, Context, Unit, box_of
from newsclean.document import Block
from newsclean.language.bylines import CAPITAL_NAME, CASELESS_NAME, SPLIT_NAMES, is_byline
from newsclean.language.han_credits import names_credited
from newsclean.language.keys import fold, longest_beginning
from newsclean.language.stamps import CREDIT_LINE, date_in
from newsclean.language.tables import Tables
from newsclean.patterns import lazy
from newsclean.rules import LINKS_RULE
from newsclean.stages.credits.bios import is_persons
from newsclean.stages.kinds import is_prose
from newsclean.text import reaches
from newsclean.text.characters import BEFORE_ITEM, has_case, has_digit, is_small
from newsclean.text.sentences import LABEL

AUTHOR_NAMES = lazy(r"(?:^|[\s_-])(?:by-?line|author)(?:[_-]?name)?(?=\s|$)")
"""Class and id words of an element that holds an author's name and nothing else."""

BESIDE, PARTED = " :：/|,-–—•·", lazy(r"\s[|•·/–—-]\s")
"""What stands beside names, and parts them from a role or a place."""

CODE = 2
"""The letters that stand for a language."""

LEAST_POSTS = 3
"""So many names above parts of a page are bylines of its posts."""


def note_author(context: Context, text: str, prefixes: tuple[str, ...]) -> None:
    """Add the names behind a credit's prefix to the document's authors."""
    if reaches(text, "\u3400") and (names := names_credited(text)):
        for name in names:
            add_author(context, name)
        return
    folded = fold(text)
    prefix = longest_beginning(folded, prefixes)
    if not prefix or _is_switch(text):
        return
    roles = context.tables["credits"].extra["role"]
    words = _names_in(context, text[len(prefix) :]).split()
    if len(words) > 2 and is_small(words[-1][0]) and not is_small(words[0][0]) and words[-2][-1] not in BESIDE:
        words.pop()  # “and”, “on”: what goes on behind them stands on another line
    for name in SPLIT_NAMES.split(" ".join(words)):
        if not fold(name.strip()).endswith(roles):
            add_author(context, name)


def _names_in(context: Context, text: str) -> str:
    """Return what of a byline is left without address, date, role and place."""
    rest = _without_date(_without_address(text), context.tables.made(_beside_dates))
    return PARTED.split(rest.strip(BESIDE), maxsplit=1)[0]


def _without_address(text: str) -> str:
    """Return what stands before an address of electronic mail or a name on a network.

    >>> _without_address("Ann Lee | lee@post.example"), _without_address("Ann Lee@annlee 4 May")
    ('Ann Lee', 'Ann Lee')
    """
    before, at, _ = text.partition("@")
    words = before.split()
    if at and words and is_small(words[-1][0]):
        words.pop()
    return " ".join(words).rstrip(BESIDE) if at else text


def _beside_dates(tables: Tables) -> frozenset[str]:
    """Return the words that lead to a date: days, months, “published”."""
    extra = tables["credits"].extra
    return frozenset(extra["dated"] + extra["calendar"])


def _without_date(text: str, labels: Container[str]) -> str:
    """Return what stands before a date and the words that lead to it.

    >>> _without_date("Ann Lee on May 3, 2031", ()), _without_date("Ann Lee Posted: 3 May 2031", ("posted",))
    ('Ann Lee', 'Ann Lee')
    """
    date = date_in(text)
    if not date:
        return text
    words = text.partition(date)[0].split()
    while words and (is_small(words[-1][0]) or fold(words[-1]).strip(":,") in labels):
        words.pop()
    return " ".join(words).rstrip(BESIDE)


def add_author(context: Context, name: str) -> None:
    """Add what may be a name to the document's authors."""
    name = " ".join(name.split()).strip(" .()（）")
    authors = context.document.authors
    if 1 < len(name) <= 40 and not has_digit(name) and name.casefold() != "admin" and name not in authors:
        authors.append(name)


def note_named(context: Context, bylines: tuple[str, ...]) -> None:
    """Where no author is known, note those near the article's first line: of bylines that went as links, and in
    elements that are named so."""
    if context.first > context.last or any(map(is_persons, context.document.authors)):
        return
    for unit in context.units[max(0, context.first - TOP_LOOK) : context.first + EDGE]:
        named = not (unit.keep or context.document.authors) and is_author(unit.block) and not _says_role(unit)
        if not named and unit.block.reason != LINKS_RULE:
            continue
        if is_byline(unit.text.partition("@")[0].strip(), bylines):
            note_author(context, unit.text, bylines)
        elif named:
            add_author(context, unit.text)


def note_author_near(context: Context) -> None:
    """Where no author is known, note those of the byline nearest to the article's first line, from there up."""
    if context.first > context.last or context.document.authors:
        return
    prefixes = context.tables["credits"].extra["byline"]
    for number in range(min(context.first + EDGE, context.last), max(context.first - FAR_LOOK, 0) - 1, -1):
        unit = context.units[number]
        text = unit.text.lstrip(BEFORE_ITEM)
        if unit.keep or len(text) > CREDIT_LINE or (text.isascii() and not text.lower().startswith(prefixes)):
            continue
        if is_byline(_names_in(context, text), prefixes):
            note_author(context, text, prefixes)
            if context.document.authors:
                return


def _is_switch(text: str) -> bool:
    """Tell whether a line is a choice of languages, one of which looks like a preposition.

    >>> [_is_switch(line) for line in ("DE FR IT", "DE English EN", "BY ED LEE", "BY: Ann Lee")]
    [True, True, False, False]
    """
    first, *others = text.split()
    codes = sum(len(word) == CODE and word.isupper() for word in others)
    return first.isupper() and codes > 0 and (codes == len(others) or not "".join(others).isupper())


def _says_role(unit: Unit) -> bool:
    """Tell whether a unit in small letters ends with what somebody does: “Contributing Writer”."""
    return unit.key.endswith(unit.tables["credits"].extra["role"])


def drop_authors_names(context: Context) -> None:
    """Drop what is an author's name alone, headings too, above all paragraphs of a page but a summary, or below.

    (Where authors head parts of the article, each has written one.)
    """
    article = context.kept()
    prose = [i for i, unit in article if is_prose(unit)]
    authors = {name.casefold() for name in context.document.authors}
    named = [
        (i, unit)
        for i, unit in article
        if unit.text.casefold() in authors or (unit.block.kind == "heading" and is_author(unit.block))
    ]
    if not prose or any(prose[:2][-1] < i < prose[-1] for i, _ in named):
        return
    for i, unit in named:
        add_author(context, unit.text)
        context.drop(unit, "credits/byline", i)


def drop_posts_authors(context: Context) -> None:
    """Drop the names of authors above the posts of a live blog: elements of that name, no headings, none below text.

    (Below it they sign a letter, or say who said what is quoted.)
    """
    named = [(i, unit) for i, unit in context.article() if _is_above_post(context.units, i)]
    if len(named) >= LEAST_POSTS:
        for i, unit in named:
            if unit.keep:
                context.drop(unit, "credits/byline", i)


def _is_above_post(units: list[Unit], number: int) -> bool:
    block = units[number].block
    if block.kind in ("heading", "quote", "region") or not is_author(block):
        return False
    above = units[number - 1] if number else None
    return above is None or not is_prose(above) or box_of(above.block) is not box_of(block)


def is_author(block: Block) -> bool:
    """Tell whether a block of a page is a name in an element that is named a byline or an author."""
    text = block.text
    if len(text) > LABEL or block.container is None:
        return False
    if not (CAPITAL_NAME.match(text) or (not has_case(text) and CASELESS_NAME.match(text))):
        return False
    boxes = (block.container, block.container.parent)
    return any(box is not None and AUTHOR_NAMES.search(box.names) for box in boxes)


def name_below_prefix(context: Context) -> None:
    """Name a dropped line for what it is: the author's name below a “By” that stands alone."""
    near = range(context.first - FAR_LOOK, context.last + EDGE + 1)
    alone, longest = context.tables.made(_alone)
    for i, (unit, below) in enumerate(pairwise(context.units), 1):
        text = unit.text
        if len(text) > longest or text.lower() not in alone or (below.keep and (unit.keep or i > context.first + EDGE)):
            continue
        if below.is_open and CAPITAL_NAME.match(below.text):
            if i in near:
                add_author(context, below.text)
            context.drop(below, "credits/byline", i)


def _alone(tables: Tables) -> tuple[frozenset[str], int]:
    """Return the prefixes of bylines that are words of their own, and the length of the longest."""
    alone = frozenset(prefix[:-1] for prefix in tables["credits"].extra["byline"] if prefix[-1] == " ")
    return alone, max(map(len, alone), default=0)
