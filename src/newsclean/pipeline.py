"""The whole program on one screen: bytes or text in, a document with a verdict on every block out."""

from __future__ import annotations

from dataclasses import replace
from os import PathLike, fsdecode
from typing import TYPE_CHECKING, Any, TypeAlias, Unpack

from newsclean.document import Document
from newsclean.elsewhere import look_elsewhere, may_be_elsewhere, read_once_more, shows_markup
from newsclean.errors import OptionError
from newsclean.garbage import paused
from newsclean.judging import Run, judge_html, judge_lines
from newsclean.language.files import tables_with
from newsclean.language.iso_dates import as_iso
from newsclean.options import Fields, Options
from newsclean.readers import read
from newsclean.readers.sniff import looks_like_html
from newsclean.rules import MIN_LENGTH_RULE, RULES
from newsclean.settling import settle
from newsclean.text.writing import language_of

if TYPE_CHECKING:
    from bs4 import Tag

Page: TypeAlias = "bytes | bytearray | memoryview | str | Tag"
Source: TypeAlias = str | bytes | PathLike[str] | PathLike[bytes]
"""A path, as the functions of `os` take it, or an address."""

SHORT = 1_000
"""A shorter text that takes up nothing of the page's title may be a notice on cookies or on an old browser."""


class Cleaner:
    """Cleans pages, all with the same options; what comes of a page never depends on those before it.

    Takes `Options`, or their fields as keywords. Between pages it remembers what a bounded number of short lines hold,
    and names of elements: most pages share them.

    Raises:
        OptionError: a value is wrong, or a site rule has a CSS selector that cannot be read.
        TypeError: both are given, or a keyword is no field.
    """

    def __init__(self, options: Options | None = None, **settings: Unpack[Fields]) -> None:
        if options is not None and settings:
            raise TypeError(f"options and {', '.join(settings)}: set it in the options")
        if options is not None and not isinstance(options, Options):
            raise OptionError(f"options are {type(options).__name__}; use Options, or their fields as keywords")
        self.options = options if options is not None else Options(**settings)
        self._make_ready()

    def _make_ready(self) -> None:
        """Make what is made of the options."""
        self._tables = tables_with(self.options.markers)
        self._sites = None
        if self.options.site_rules:
            from newsclean.sites.rules import Sites, selectors_in

            if selectors := selectors_in(self.options.site_rules):
                from newsclean.readers.html import check_selector

                for selector in selectors:
                    if not check_selector(selector):
                        raise OptionError(f"{selector!r} is no CSS selector")
            self._sites = Sites(self.options.site_rules, self.options.ignore)

    def __getstate__(self) -> dict[str, Any]:
        """Let processes of the caller's have a copy, without what is made of the options."""
        return {name: value for name, value in vars(self).items() if name not in ("_tables", "_sites")}

    def __setstate__(self, state: dict[str, Any]) -> None:
        vars(self).update(state)
        self._make_ready()

    @paused()
    def clean(self, data: Page, source: Source = "", *, native: bool = True) -> Document:
        """Clean one page.

        Args:
            data: the page as `bytes`, `str` or a BeautifulSoup tree.
            source: its path or address: a folder in it that is named as a host tells which site rules hold.
            native: False reads HTML with BeautifulSoup in place of the native parser, which takes far longer.

        Returns:
            The document; its `text` is the article.

        Raises:
            TypeError: `data` or `source` is of another type.
        """
        source = fsdecode(source)
        document = self._clean(data, source, self.options, native)
        if self._sites is not None and any(block.is_held and block.keep for block in document.blocks):
            as_text = self._clean(document.text, source, replace(self.options, format="text"), native)
            again = set(as_text.text.split("\n"))
            lost = sum(line not in again for line in document.text.split("\n"))
            if lost:
                document.warnings.append(
                    f"{lost} kept line{'s' * (lost > 1)} would go when the text is cleaned once more: "
                    "site rules keep them by their elements, or for a host that text does not tell"
                )
        return document

    def _clean(self, data: Any, source: str, options: Options, native: bool) -> Document:
        """Clean one page; what `clean` looks at again is left out."""
        rules = self._sites.of_page(options.site, source) if self._sites is not None else None
        document = read(data, options, rules, native)
        if rules is not None:
            rules.rule(document)
        run = Run(options, self._tables, rules, native)
        judge = judge_html if document.is_html else judge_lines
        text = settle(document, run, judge(document, run))
        if not document.is_html and options.format == "auto" and looks_like_html(text):
            # Its lines hid the tags of what is left; cleaned once more, it would be read as HTML.
            return self._clean(data, source, replace(options, format="html"), native)
        if document.is_html and shows_markup(text):
            read_once_more(document, data, run)
            text = document.text
        if document.is_html and len(text) < SHORT and may_be_elsewhere(document):
            look_elsewhere(document, data, run)
            text = document.text
        if rules is not None:
            rules.name(document)
        document.language = language_of(text, document.language)
        document.date = as_iso(document.date, document.language)
        if not text:
            document.empty_because = document.empty_because or why_empty(document, options)
            document.warnings.append(document.empty_because)
        return document


def clean(data: Page, *, source: Source = "", **options: Unpack[Fields]) -> Document:
    """Clean one page; for many, make one `Cleaner`.

    Args:
        data: the page as `bytes`, `str` (the page itself, not its path) or a BeautifulSoup tree.
        source: its path or address: a folder in it that is named as a host tells which site rules hold.
        options: the fields of `Options`: format, encoding, keep, ignore, min_length, balance, threshold …

    Returns:
        The document; its `text` is the article, empty where there is none (`empty_because` says why).

    Raises:
        OptionError: an option has a wrong value.
        TypeError: `data` or `source` is of another type, or an option is no field.
    """
    return Cleaner(Options(**options)).clean(data, source)


def why_empty(document: Document, options: Options) -> str:
    """Return, in words, why a document has no text."""
    if not document.blocks:
        return "no article: the page holds no visible text"
    if any(b.reason == MIN_LENGTH_RULE for b in document.blocks):
        return f"no article: its text is shorter than {options.min_length} characters"
    if document.is_ruled_out:
        return "no article: site rules drop all of its text"
    if document.is_html and not any(b.score for b in document.blocks):
        return "no article: the page holds navigation and controls only"
    left = [b for b in document.blocks if not b.reason.startswith("site/")]
    best = max(left, key=lambda block: block.score)
    if best.score >= options.least_score:
        return f"no article: even what reads most like one is dropped ({best.reason}: {RULES[best.reason]})"
    if len(left) < len(document.blocks):
        dropped = f"site rules drop {len(document.blocks) - len(left)} of {len(document.blocks)} blocks"
        return f"no article: {dropped}, and none of the others reads like article text (best score {best.score:.2f})"
    return f"no article: none of {len(left)} blocks reads like article text (best score {best.score:.2f})"
