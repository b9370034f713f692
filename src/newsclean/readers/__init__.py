"""Readers: a page in any form in, a document of blocks without verdicts out."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from newsclean.document import Document
from newsclean.inputs.kinds import MAIL_LOOK, why_no_page
from newsclean.options import Options
from newsclean.readers.escapes import open_sections, read_literal, resolve_escapes, resolve_references
from newsclean.readers.flat import read_flat
from newsclean.readers.separators import resolve_separators
from newsclean.readers.sniff import headers_before, looks_like_html
from newsclean.rules import CODE_RULE, MARKUP_RULE
from newsclean.text import without_halves, without_steering
from newsclean.text.mojibake import repair

if TYPE_CHECKING:
    from newsclean.decoding import Decoded
    from newsclean.sites.rules import PageRules


def read(data: Any, options: Options, rules: PageRules | None = None, native: bool = True) -> Document:
    """Read a page.

    Args:
        data: `bytes`, `str`, or a BeautifulSoup tree or tag.
        options: `format` and `encoding` matter here.
        rules: the site rules for the page; a page that names its host completes them.
        native: whether the native parser reads HTML, or BeautifulSoup.

    Raises:
        TypeError: `data` is of another type.
    """
    if isinstance(data, (bytes, bytearray, memoryview)):
        return _read_bytes(bytes(data), options, rules, native)
    if isinstance(data, str):
        if options.format == "auto" and (why := why_no_page(data[:MAIL_LOOK].encode("utf-8", "replace"), True)):
            return Document(empty_because=why)
        return _read_text(data, None, options, rules, native)
    bs4 = sys.modules.get("bs4")  # who holds a tree has imported it
    if bs4 is not None and isinstance(data, bs4.element.Tag):
        from newsclean.readers.soup import read_soup

        # A tree belongs to its caller: what is to be repaired is read from its text.
        if not options.fix_mojibake:
            return read_soup(data, rules)
        return _read_text(str(data), None, replace(options, format="html"), rules, native)
    raise TypeError(f"cannot clean {type(data).__name__}; give the page itself, as bytes, str or a BeautifulSoup tree")


def text_of(data: Any, options: Options, rules: PageRules | None = None) -> str:
    """Return the decoded text of a page that was read before; the arguments are those of `read`."""
    if isinstance(data, (bytes, bytearray, memoryview)):
        return _decoded(bytes(data), options, rules).text
    return str(data)


def _decoded(data: bytes, options: Options, rules: PageRules | None) -> Decoded:
    from newsclean.decoding import decode

    return decode(data, options.encoding or (rules.applied.encoding if rules is not None else None))


def _read_bytes(data: bytes, options: Options, rules: PageRules | None, native: bool) -> Document:
    if options.format == "auto" and (why := why_no_page(data)):
        return Document(empty_because=why)
    decoded = _decoded(data, options, rules)
    document = _read_text(decoded.text, decoded.source, options, rules, native)
    document.warnings[:0] = decoded.warnings
    if decoded.is_garbled or (decoded.how == "given" and not decoded.is_nearly_whole):
        document.damage[:0] = decoded.warnings
    if not document.encoding:  # else that of bytes which were written as a string
        document.encoding = decoded.encoding
        document.encoding_source = decoded.how
        document.replacements = decoded.replacements
    return document


def _read_text(text: str, source: bytes | None, options: Options, rules: PageRules | None, native: bool) -> Document:
    """Read decoded text; `source` is the same as UTF-8 bytes, where they are at hand."""
    if headers := headers_before(text):
        page = source[len(text[:headers].encode()) :] if source is not None else None
        document = _read_text(text[headers:], page, options, rules, native)
        document.warnings.append(f"{headers} characters of HTTP headers before the page left out")
        return document
    literal = read_literal(text)
    if literal is not None:
        as_given = replace(options, encoding=None)  # which is that of the string itself
        if isinstance(literal, bytes):
            document = _read_bytes(literal, as_given, rules, native)
        else:
            document = _read_text(literal, None, as_given, rules, native)
        document.warnings.insert(0, "the page is written as a string of Python or JSON; read as what it stands for")
        return document
    if options.fix_mojibake:
        return _read_repaired(text, source, options, rules, native)
    if options.format == "text" or (options.format == "auto" and not looks_like_html(text)):
        whole = without_steering(without_halves(text))
        if resolved := _resolved(whole):
            document = _read_text(resolved[0], None, options, rules, native)
            document.warnings.insert(0, resolved[1])
            return document
        document = read_flat(whole, prefixes=not options.enables(MARKUP_RULE), code=not options.enables(CODE_RULE))
        if whole is not text and (lost := whole.count("\ufffd") - text.count("\ufffd")):
            document.warnings.append(f"{lost} lone surrogates replaced")
        return document
    from newsclean.readers.guard import guard
    from newsclean.readers.html import ParserFailure, read_html
    from newsclean.readers.shadow import has_shadow_roots, open_shadow_roots

    opened = open_sections(text)
    page, damage = guard(source if source is not None and opened is text else opened)
    if has_shadow_roots(page):
        page, more = guard(open_shadow_roots(page))
        damage += more
    try:
        document = read_html(page, rules) if native else _read_with_soup(page, rules)
    except ParserFailure as failure:
        document = _read_with_soup(page, rules)
        document.warnings.append(f"the native parser failed ({failure}); read with BeautifulSoup")
    document.damage = damage or document.damage
    document.warnings += document.damage
    return document


def _resolved(text: str) -> tuple[str, str] | None:
    """Return a flat text with the characters and line ends that it writes otherwise, and a warning."""
    lines = resolve_escapes(text)
    if lines is not None:
        return lines, "line ends written as \\n, as in a string; read as line ends"
    if parted := resolve_separators(text):
        return parted[0], f"“{parted[1]}” stands between all texts of the page; read as line ends"
    resolved, count = resolve_references(text)
    return (resolved, f"{count} character references (&amp; and the like) resolved") if count else None


def _read_with_soup(page: bytes, rules: PageRules | None) -> Document:
    from newsclean.readers.guard import unclosed
    from newsclean.readers.soup import parse_soup, read_soup

    document = read_soup(parse_soup(page.decode()), rules)
    document.damage = unclosed(page)
    return document


def _read_repaired(
    text: str, source: bytes | None, options: Options, rules: PageRules | None, native: bool
) -> Document:
    """Read decoded text after repairing what was decoded wrongly before it came here."""
    text, lines = repair(text)
    document = _read_text(text, None if lines else source, replace(options, fix_mojibake=False), rules, native)
    if lines:
        document.warnings.append(f"mojibake repaired in {lines} line{'s' * (lines > 1)}")
    return document
