"""Flat text in, the spans of it out that are code of the page: scripts, style sheets and data.

Tools that take out tags and nothing else (`text_content()` of lxml, a pattern such as ``<[^>]+>``) leave what stood
within <script> and <style> among the text, on lines of its own or glued to what stood beside it. A bracket or a
semicolon shows code by what stands before it; the code goes on until its brackets are closed and no more of it follows.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from newsclean.markup.kinds import has_marks
from newsclean.markup.marks import without_marks
from newsclean.markup.tags import COMPONENT, NAMES
from newsclean.patterns import lazy

Span = tuple[int, int]
"""Start and end of a piece of a text, in characters."""

LEAST_CODE = 400
"""A dump that holds scripts at all holds so many characters of code."""

PLUMBING = lazy(
    r"@context\"|schema\.org|dataLayer|googletag|google-analytics|GoogleAnalytics|\bgtag\(|\bfbq\(|\b_[gp]aq\b|adsbygoogle"
    r"|doubleclick|sourceMappingURL|CDATA\[|__[A-Z_]{4,}__|__next_|wp-(?:content|includes)|@font-face"
)
"""What the scripts of pages speak of, to count visits, place ads, load fonts and tell machines what the page is about.
The listings of an article on programming lack all of it."""

SCRIPTED = lazy(r"\b(?:window|document|self)\.[\w$]+|jQuery|\.push\(|createElement|@media|use strict|!important")
"""What listings speak of, too: it tells where it stands above all text of a page."""

ABOVE = 100
"""No line above it has so many characters."""

MINIFIED = lazy(r"\S{150}")
"""What nobody writes or reads."""

ANCHOR = lazy(r"[{;]|\*/|\.push\(|[A-Za-z0-9+/=_%-]{200,}+")
"""A bracket, a semicolon, the end of a comment, a call that hands data on; or data that is no word."""

MOST_ANCHORS = 800
"""So many are looked at, outside of code or where it begins: a page has a hundred."""

MOST_IN_VAIN = 4
"""So many times the text may be read beyond where code ends: quotes that are torn make all that follows one string."""

LOOK_BACK, MOST_COMMENT = 150, 5_000
"""Characters before a bracket or a semicolon in which its statement begins, and before the end of a comment."""

_NAME = r"[A-Za-z_$][\w$]{0,60}"
_PATH = rf"(?:{_NAME}(?:\.{_NAME}|\[[^\]\n]{{0,60}}\])*+)"
_TAG = rf"(?:{NAMES}|html|body|tt|optgroup|hgroup|acronym|dfn|samp|ruby|r[tp]|from|to|\d{{1,3}}%|{COMPONENT})"
_CLASS = r"(?:[.#][\w\\-]|::?[a-z-]|\[[\w-]|&)(?:[^\s{};>+~,()]|\([^()\n]{0,100}\)){0,200}"
_UNIT = rf"(?:(?:\*|{_TAG}\b)(?:{_CLASS})?|{_CLASS})"
_SELECTOR = rf"{_UNIT}(?:\s*[>+~,]\s*{_UNIT}|\s+{_UNIT})*+"
_ARGUMENT = rf"(?:['\"][^'\"\n]{{0,120}}['\"]|{_PATH})"

_GLOBAL = r"(?:window|document|self|top|jQuery|dataLayer|googletag|gtag|fbq|adsbygoogle|_[gp]aq)"
GLUED = lazy(rf"(?!{_GLOBAL}\b)\w+\.(?={_GLOBAL}\b)")
"""The last word of a sentence before the first name of a statement that was glued to it."""

HEAD = lazy(
    rf"(?:(?:(?:[;,!(+=&|?:]|\breturn\b|{_PATH}[ \t]*[=:(,])\s*)*"
    rf"(?:\basync\s*)?\bfunction\b\s*\*?\s*(?:{_NAME})?\s*\([^(){{}}]{{0,120}}\)"
    r"|(?:\}?\s*\belse\s*)?\b(?:if|for|while|switch|catch|with)\s*\([^\n]{1,200}\)"
    r"|\}?\s*\b(?:try|else|finally|do)\b"
    rf"|(?:\b(?:var|let|const)\s+)?{_PATH}\s*(?:\|\|)?=\s*(?:{_PATH}\s*(?:\|\||=)\s*)*[\[(]*"
    rf"|(?:(?:\b(?:var|let|const)\s+)?{_PATH}\s*=\s*)?(?:\({_NAME}(?:,\s*{_NAME})*\)|\(\)|\b{_NAME})\s*=>"
    rf"|{_PATH}\(\s*(?:{_ARGUMENT}\s*,\s*)*[\[(]*"
    rf"|@[a-z][a-z-]{{2,24}}\b[^{{}};\n]{{0,160}}"
    rf"|{_SELECTOR}"
    r"|\[?)\s*$"
)
"""What stands before an opening bracket of code, the longest: of a function, a condition, an object, a style's rule."""

LIST = lazy(rf"(?:\({_PATH}\s*=\s*{_PATH}\s*\|\|\s*\[\]\)|{_PATH})$")
"""What data is handed on to."""

BLOCK = lazy(r"(?:function\b[^{}]*|[\s\S]*(?:\)|=>|\b(?:try|else|finally|do)))\s*$")
"""A head that nothing but code has."""

STYLE = lazy(
    r"\{\s*(?:\}|--|[a-z-]{2,40}\s*:\s*[^\s{}][^{}]{0,2000}+[;}]"
    r"|(?:[.#@&:*\w][^{};]{0,300}+\{\s*){1,3}(?:\}|[a-z-]{2,40}\s*:))"
)
"""A style sheet's rule, from its opening bracket on."""

DATA = lazy(r"\{\s*(?:(?:\"[^\"\n]{1,80}\"|'[^'\n]{1,80}'|[\w$]{1,60})\s*:|\}|\{\s*\"|\.\.\.|//|/\*)")
"""An object's first key, from its opening bracket on."""

_ARGUMENTS = r"(?:[^()\n]|\([^()\n]*\))*\)"
STATEMENT = lazy(
    rf"(?:\b(?:var|let|const)\s+{_NAME}(?:\s*,\s*{_NAME})*(?:\s*=[^;\n]*)?"
    rf"|\b{_PATH}\s*[-+|]?=[^;=\n][^;\n]*"
    rf"|\b{_NAME}(?:(?:\.{_NAME})+\(|\((?=[)'\"\[])){_ARGUMENTS}(?:\.{_NAME}\({_ARGUMENTS})*"
    r"|\b(?:return|import)\b[^;\n]*|@import\b[^;\n]*)$"
)
"""What stands before the semicolon of a statement without brackets of its own."""

TOKEN = lazy(
    r"(?<=[:,\[(])\s*+\"(?:[^\"\\]|\\.){0,100000}+\"(?=\s*[,}\]:)])|\"(?:[^\"\\\n]|\\.)*+\""
    r"|'(?:[^'\\\n]|\\.){0,300}+'|`[^`]{0,300}+`|/\*|[{}()\[\];\n]"
)
"""What tells of code how deep it is nested, with what hides brackets. (Where tags were taken out of its strings, these
may run over several lines.)"""

GOES_ON = lazy(
    rf"\s*(?:[;,)\]{{}}:?&|=+<>!~]|-->|//|/\*|@[a-z-]+|[\"'][\w$ -]{{1,60}}[\"']\s*:"
    rf"|(?<=[)}}])\(|\((?:function|\)|[\"'\[{{]|{_NAME}[,)]\s*[;{{=.)])|\.{_NAME}[(=.\[]"
    r"|\b(?:else|catch|finally|and|or|not|if|for|while|switch|try|do)\b[ \t]*[({]"
    r"|\b(?:var|let|const|return|function|typeof|throw|export|import|case|delete|new)\s+[\w$({\"'\[!]"
    rf"|{_PATH}(?:[(;]|\s*(?:=|\+\+|[+-]=|\|\|))|{_SELECTOR}\s*\{{)"
)
"""What follows a closed bracket or a semicolon where code goes on."""

MOST_WORDS = 40
"""So many words outside of strings, without a bracket of code or a semicolon among them, are text: code has ended."""

SHORT_GAP = 10
"""Between two signs that are nearer no words are counted: there are few, and it is asked often."""

WIDE_WORD = 3
"""Characters beyond ASCII that count as a word: some scripts set no spaces."""


def code_spans(text: str) -> list[Span]:
    """Return where the code stands in a text, from the first to the last; adjoining spans are one.

    >>> page = "Ferry late " + "window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}" * 6
    >>> code_spans(page + "It rained.") == [(11, len(page))], code_spans("He wrote {sic}; it rained." * 50)
    (True, [])
    """
    if "{" not in text:
        return []
    if has_marks(text):
        plain, escaped = without_marks(text)
        return [(s + bisect_left(escaped, s), e + bisect_left(escaped, e)) for s, e in _likely_spans(plain)]
    return _likely_spans(text)


def _likely_spans(text: str) -> list[Span]:
    """Return the spans of code in a text without markup, if there is as much as scripts of a page have."""
    spans: list[Span] = []
    for start, end in _spans(text):
        if spans and not text[spans[-1][1] : start].strip():
            start = spans.pop()[0]
        spans.append((start, end))
    if not any(PLUMBING.search(text, *span) for span in spans) and not _heads_page(text, spans):
        spans = [span for span in spans if MINIFIED.search(text, *span)]
    return spans if sum(end - start for start, end in spans) >= LEAST_CODE else []


def text_and_code(text: str) -> list[str]:
    """Return the parts of a text in turns, what stands beside the code first and last, code in between.

    >>> script = "dataLayer.push({event: 1});" * 20
    >>> text_and_code(f"It rained. {script} It stopped.") == ["It rained. ", script, " It stopped."]
    True
    >>> text_and_code("It rained.")
    ['It rained.']
    """
    bounds = [0, *(bound for span in code_spans(text) for bound in span), len(text)]
    return [text[start:end] for start, end in pairwise(bounds)]


def without_code(text: str) -> str:
    """Return the text that stands beside the code."""
    return "".join(text_and_code(text)[::2])


def _heads_page(text: str, spans: list[Span]) -> bool:
    """Tell whether scripts or styles stand above all text, as no listing does."""
    if not spans or any(len(line) >= ABOVE for line in text[: spans[0][0]].split("\n")):
        return False
    return any(SCRIPTED.search(text, *span) for span in spans)


def _spans(text: str) -> Iterator[Span]:
    """Yield the pieces of code in a text, each to where it ends for sure."""
    at = low = in_vain = 0
    for _ in range(MOST_ANCHORS):
        anchor = ANCHOR.search(text, at)
        if anchor is None:
            return
        at = anchor.end()
        start = _start(text, low, anchor.start())
        if start is None:
            continue
        if glued := GLUED.match(text, start, at):
            start = glued.end()
        while text[start].isspace():
            start += 1
        sure, last = _end(text, start)
        in_vain += last - sure
        if in_vain > MOST_IN_VAIN * len(text):
            return
        end = max(at, sure)
        first = text.rfind("\n", low, start) + 1 or low
        yield first if text[first:start].isspace() else start, end
        at = low = end


def _start(text: str, low: int, place: int) -> int | None:
    """Return where the code begins, at `low` at the first, that an anchor at a place belongs to, if it is code."""
    first = max(low, place - LOOK_BACK)
    if text[place] == "{":
        found = HEAD.search(text, first, place)
        if found and (BLOCK.match(found[0]) or STYLE.match(text, place) or DATA.match(text, place)):
            return found.start()
        return None
    if text[place] == ";":
        found = STATEMENT.search(text, max(first, text.rfind("\n", first, place) + 1), place)
        return found.start() if found else None
    if text[place] == ".":
        found = LIST.search(text, first, place)
        return found.start() if found else None
    if text[place] == "*":
        start = text.rfind("/*", max(low, place - MOST_COMMENT), place)
        return start if start >= 0 else None
    return place


def _end(text: str, start: int) -> tuple[int, int]:
    """Return where the code ends that begins at a place, and how far the text was read to tell."""
    depth = words = 0
    last = sure = start
    closed = 0  # where a comment ends; -1 where no other does
    while token := TOKEN.search(text, last):
        sign = token[0]
        if token.start() - last > SHORT_GAP:
            words += _words(text[last : token.start()])
            if words > MOST_WORDS:
                return sure, last
        last = token.end()
        if sign == "\n":
            if not depth and not GOES_ON.match(text, last):
                return last, last
        elif sign == "/*":
            if 0 <= closed < last:
                closed = text.find("*/", last)
            if last <= closed <= last + MOST_COMMENT:
                last = closed + len("*/")
        elif sign in "{([":
            depth += 1
        elif sign in "})]":
            depth = max(0, depth - 1)
        if sign in "{};[]":
            sure, words = last, 0
        if not depth and sign in "};)" and not GOES_ON.match(text, last):
            return last, last
    return sure, last


def _words(text: str) -> int:
    """Return how many words stand between two signs of code."""
    words = text.split()
    if text.isascii():
        return sum(map(str.isalpha, words))
    return len(words) + sum(not char.isascii() for char in text) // WIDE_WORD
