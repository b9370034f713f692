"""A page whose markup shows no article in, the article from where else the page may have it out.

A ``<nav>``, ``<title>`` or comment that is never closed holds all that follows, and so does the ``<script/>`` of XHTML,
read as HTML. A ``<noscript>`` has what a visitor without scripts would see; a script or the JSON-LD what a browser
would put into the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from newsclean.context import Unit
from newsclean.document import Block, Document
from newsclean.judging import Run, judge_html, settle
from newsclean.patterns import lazy
from newsclean.readers import read, text_of
from newsclean.readers.metadata import plain
from newsclean.readers.scripts import markup_in_scripts, paragraphs_in_scripts
from newsclean.rules import MIN_LENGTH_RULE
from newsclean.text.characters import WORDS
from newsclean.text.sentences import latin_length

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

ENDS = (("<!--", "-->"), *((f"<{tag}", f"</{tag}") for tag in ("script", "style", "title", "iframe", "textarea")))
"""What is no markup up to its end."""

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
        boxes = _opened(page)
        found, units = _judged(boxes, document, run) if boxes != page else (document, [])
        if _is_better(found, document):
            document.blocks = found.blocks
            settle(document, run, units)
            document.warnings.append("the article stands within a menu, button or the like, which were looked into")
            return
    if _take_markup(document, markup_in_scripts(page), run):
        return
    hint = document.body_hint or "\n".join(document.parts)
    is_long = latin_length(hint) >= LEAST and len(hint) >= run.options.min_length
    if is_long and (not document.text or is_about(hint, _subject(document))):
        blocks = [Block(line, "paragraph", keep=True) for line in hint.split("\n")]
        _take(document, blocks, run, [Unit([block], block.text, run.tables) for block in blocks], "its JSON-LD")
    elif not document.text:
        _take_markup(document, paragraphs_in_scripts(page), run)


def _opened(page: str) -> str:
    """Return a page with its menus and the like as plain boxes, and without the beginnings of what never ends."""
    page = CLOSED.sub(r"<\1div", SELF_CLOSED.sub(r"<\1\2></\1>", page))
    for opening, closing in ENDS:
        start = _last(page, opening)
        if start > _last(page, closing):
            end = page.find(">", start) + 1 if closing[0] == "<" else start + len(opening)
            page = page[:start] + page[end:] if end else page
    return page


def _last(page: str, tag: str) -> int:
    """Return where a tag in lower or upper case stands last, or -1."""
    return max(page.rfind(tag), page.rfind(tag.upper()))


def _judged(page: str, document: Document, run: Run) -> tuple[Document, list[Unit]]:
    """Read and judge markup that belongs to a page; return it as a document of its own, with its units."""
    part = read(page, replace(run.options, format="html"), run.rules, run.native)
    part.title, part.description, part.authors = document.title, document.description, document.authors
    if run.rules is not None:
        run.rules.rule(part)
    return part, judge_html(part, run)


def _is_better(found: Document, document: Document) -> bool:
    """Tell whether what was found is the page's article: it takes up the title; what the markup shows does not."""
    least = max(LEAST, 2 * latin_length(document.text))
    return latin_length(found.text) >= least and is_about(found.text, _subject(document))


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
