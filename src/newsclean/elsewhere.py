"""A page whose markup shows no article in, the article from where else the page may have it out.

A ``<nav>`` or comment that is never closed holds all that follows, and so does the ``<script/>`` of XHTML, read as
HTML; a ``<title>`` or ``<style>`` does so up to the next end tag of its like. A ``<noscript>`` has what a visitor
without scripts would see; a script or the JSON-LD what a browser would put into the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from newsclean.context import Unit
from newsclean.document import Block, Document
from newsclean.judging import Run, judge_html
from newsclean.patterns import lazy
from newsclean.readers import read, text_of
from newsclean.readers.escapes import escaped_once, resolve_references
from newsclean.readers.metadata import plain
from newsclean.readers.scripts import markup_in_scripts, paragraphs_in_scripts
from newsclean.readers.sniff import looks_like_html
from newsclean.rules import MIN_LENGTH_RULE
from newsclean.settling import settle
from newsclean.text.characters import WORDS
from newsclean.text.sentences import ends_sentence, latin_length

LEAST = 200
"""Characters, in Latin script, of an article found elsewhere; a shorter `articleBody` is a summary."""

MAX_PAGE = 4_000_000
"""Characters of a page that is read twice at most."""

CLOSED = lazy(
    r"<(/?)(?:nav|footer|button|select|noscript|template|object|canvas|audio|video|map|datalist)(?=[\s>])", re.I
)
"""Elements whose text is no article text, or is not seen, unless the page has no other."""

SELF_CLOSED = lazy(r"<(script|style|title|iframe|textarea|noscript|nav|footer|button|select)((?:\s[^<>]*)?)/>", re.I)
"""Ends at once in XHTML, and never in HTML."""

RAW = lazy(r"<(title|style|textarea|iframe|script)(?:\s[^<>]{0,2000})?>", re.I)
"""What is no markup up to its end."""

MARKUP = lazy(r"<(?:!--|/?[a-z])", re.I)
PAGE = lazy(r"</head\s{0,9}>|<body[\s>]", re.I)
"""What stands in a title, a style sheet or a box for text only where its end tag is missing, and so in a script."""

MOST_UNENDED = 16
"""So many of these are ended; the page is looked through for each."""

READ_ANEW = ("title", "authors", "date", "site", "url", "language", "description", "summary", "body_hint", "parts")
"""What is known of a page beside its blocks once its title has an end."""

RIVAL = 0.5
"""A page with two different texts, the smaller of such a share of the larger, is no page of one article."""
BEGINNING = 200
"""Texts with so many characters at the beginning alike are the same."""

LATIN_WORD = 4
ABOUT = 1 / 3
"""Share of the words of the page's title that its article takes up, at least."""


def may_be_elsewhere(document: Document) -> bool:
    """Tell whether a page whose text is short has no article in sight, and none that was too short or ruled out."""
    text = document.text
    if document.is_ruled_out:
        return False
    if text:
        return not is_about(text, _subject(document)) and not any(block.site for block in document.kept())
    return all(block.reason != MIN_LENGTH_RULE for block in document.blocks)


def look_elsewhere(document: Document, data: Any, run: Run) -> None:
    """Take the article from where else the page has it, if anywhere; a warning says so."""
    page = text_of(data, run.options, run.rules)
    if not document.text and len(page) <= MAX_PAGE:  # else menus and footers would be added to a short article
        ended = _ended(page)
        if ended != page:
            _take_ended(document, ended, run)
        boxes = _opened(ended)
        found, units = _judged(boxes, document, run) if boxes != page else (document, [])
        if _is_better(found, document) and _is_prose(found):
            told = "the article stands within a menu, button or the like, which were looked into"
            _take_page(document, found, run, units, told)
        if document.text:
            return
        page = ended
    if _take_markup(document, markup_in_scripts(page), run):
        return
    hint = document.body_hint or "\n".join(document.parts)
    is_long = latin_length(hint) >= LEAST and len(hint) >= run.options.min_length
    if is_long and (not document.text or is_about(hint, _subject(document))):
        blocks = [Block(line, "paragraph", keep=True) for line in hint.split("\n")]
        _take(document, blocks, run, [Unit([block], block.text, run.tables) for block in blocks], "its JSON-LD")
    elif not document.text:
        _take_markup(document, paragraphs_in_scripts(page), run)


def shows_markup(text: str) -> bool:
    """Tell whether the text of a page has its tags or references in it, and would be read otherwise the next time."""
    return ("<" in text or "&" in text) and (looks_like_html(text) or resolve_references(text)[1] > 0)


def read_once_more(document: Document, data: Any, run: Run) -> None:
    """Read the tags and references that a page shows as what they stand for, if it is no page about such; with a
    warning."""
    if any(block.kind == "pre" for block in document.kept()):
        return
    page = text_of(data, run.options, run.rules)
    found, units = _judged(escaped_once(page), document, run)
    if found.text and not shows_markup(found.text):
        told = "the page shows tags or character references as text; read as what they stand for"
        _take_page(document, found, run, units, told)


def _opened(page: str) -> str:
    """Return a page with its menus and the like as plain boxes, and without the beginning of an endless comment."""
    page = CLOSED.sub(r"<\1div", page)
    start = page.rfind("<!--")
    if start >= 0 and "-->" not in page[start:]:
        page = page[:start] + page[start + len("<!--") :]
    return page


def _take_ended(document: Document, page: str, run: Run) -> None:
    """Take over what a page says of itself once all that it begins has an end, and its text if it has any."""
    found, units = _judged(page, None, run)
    for name in READ_ANEW:
        setattr(document, name, getattr(found, name))
    if _is_prose(found):
        told = "end tags are missing, of a <title> say; read as if they stood where other tags begin"
        _take_page(document, found, run, units, told)


def _ended(page: str) -> str:
    """Return a page in which titles, style sheets and the like end where markup begins."""
    page = SELF_CLOSED.sub(r"<\1\2></\1>", page)
    pieces: list[str] = []
    start = at = 0
    while len(pieces) < MOST_UNENDED and (raw := RAW.search(page, at)):
        name = raw[1].lower()
        end = re.compile(f"</{name}", re.I).search(page, raw.end())
        inside = (PAGE if name == "script" else MARKUP).search(page, raw.end(), end.start() if end else len(page))
        if end is not None and inside is None:
            at = end.end()
            continue
        at = inside.start() if inside is not None else raw.end()
        pieces.append(f"{page[start:at]}</{name}>")
        start = at
    return "".join(pieces) + page[start:]


def _judged(page: str, document: Document | None, run: Run) -> tuple[Document, list[Unit]]:
    """Read and judge markup that belongs to a page; return it as a document of its own, with its units.

    Where the page is given it tells the title and the like, else the markup does.
    """
    part = read(page, replace(run.options, format="html"), run.rules, run.native)
    if document is not None:
        part.title, part.description, part.authors = document.title, document.description, document.authors
    if run.rules is not None:
        run.rules.rule(part)
    return part, judge_html(part, run)


def _is_better(found: Document, document: Document) -> bool:
    """Tell whether what was found is the page's article: it takes up the title; what the markup shows does not."""
    least = max(LEAST, 2 * latin_length(document.text))
    return latin_length(found.text) >= least and is_about(found.text, _subject(document))


def _is_prose(found: Document) -> bool:
    """Tell whether most of a text are sentences, and not what menus and choices have."""
    texts = [block.text for block in found.kept()]
    return 2 * sum(len(text) for text in texts if ends_sentence(text)) >= sum(map(len, texts)) > 0


def _take_markup(document: Document, pieces: Iterable[str], run: Run) -> bool:
    """Let the piece of markup that is the page's article take the place of what is shown; tell whether one does."""
    markup = article_among(pieces, _subject(document))
    if not markup:
        return False
    found, units = _judged(markup, document, run)
    if not _is_better(found, document):
        return False
    _take(document, found.blocks, run, units, "the data in a script")
    return True


def _take_page(document: Document, found: Document, run: Run, units: list[Unit], told: str) -> None:
    """Let the page as it was read once more, with its units, take the place of how it was read before."""
    document.blocks = found.blocks
    settle(document, run, units)
    document.warnings.append(told)


def _take(document: Document, blocks: list[Block], run: Run, units: list[Unit], source: str) -> None:
    """Let the blocks be the page's article in place of what its markup shows."""
    for block in document.kept():
        block.drop("boilerplate/outside-article")
    document.blocks += blocks
    settle(document, run, units)
    if document.text:
        document.warnings.append(f"the page's markup holds no article; its text is that of {source}")


def article_among(pieces: Iterable[str], subject: str) -> str:
    """Return the piece of markup that is the article on a subject, or the empty string where none or several are."""
    texts = ((plain(markup), markup) for markup in pieces)
    found = [(text, markup) for text, markup in texts if latin_length(text) >= LEAST and is_about(text, subject)]
    longest, best = max(found, key=lambda piece: len(piece[0]), default=("", ""))
    rivals = (text for text, _ in found if len(text) >= RIVAL * len(longest))
    return best if all(text[:BEGINNING] == longest[:BEGINNING] for text in rivals) else ""


def is_about(text: str, subject: str) -> bool:
    """Tell whether a text takes up the words of a title.

    >>> is_about("Two ferries sailed on Monday.", "Ferry sails again"), is_about("We use cookies.", "Ferry sails again")
    (True, False)
    """
    words: set[str] = set()
    for word in WORDS.findall(subject.casefold()):
        if word[0] >= "\u2e80":  # no spaces, or endings at the words
            words.update(word[k : k + 2] for k in range(len(word) - 1))
        elif len(word) >= LATIN_WORD:
            words.add(word[:LATIN_WORD])
    text = text.casefold()
    return sum(word in text for word in words) >= ABOUT * len(words) if words else False


def _subject(document: Document) -> str:
    """Return what a page says that it is about."""
    return f"{document.title} {document.description}"
