"""A page of HTML in, the same page as UTF-8 bytes out, without what would make its parse slow; and what that was.

The rules of HTML let a few kilobytes cost minutes: every block-level tag looks through all open elements for a `<p>`
to close, every paragraph opens again all formatting elements left open before it, every attribute is compared with
all others of its tag (HTML Standard, 13.2.6.4.7, 13.2.4.3, 13.2.5.33). Browsers stop nesting at 512 elements
(Blink's `kMaximumHTMLParserDOMTreeDepth`); so does this module, and it keeps the text of every tag that it takes out.

An ordinary page pays for a look at a sample of its bytes. Only where that finds very many tags or attributes are the
tags read one by one, by the tokenizer's rules, with a stack of open elements that knows which end tags may be
left out.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Container
from itertools import accumulate

from newsclean.patterns import lazy
from newsclean.readers.builder import BLOCK_KINDS, REGION, SILENT
from newsclean.text import without_halves

MAX_DEPTH = 512
"""Elements inside each other, as in Blink and WebKit; the deepest of 890 annotated pages has 48."""

MAX_FORMATTING = 50
"""Formatting elements (<b>, <font> …) left open at once: each is opened again in every later paragraph."""

MAX_REOPENED = 200_000
"""Elements that the parser may add to a page in that way, 150 bytes each."""

MAX_BLOCKS = 8_000
"""Blocks of text; the page with the most of 890 has 5,792, 99 of 100 have under 900. A block costs 0.1 to 0.2 ms."""

MAX_ELEMENTS = 100_000
"""Elements and comments, at some 5 µs each; the page with the most of 890 has 10,138."""

MAX_ATTRIBUTES = 100
"""Attributes of one tag."""

FEW_BYTES = 4_000
"""A page of fewer cannot be slow, whatever is in it."""

STRIDES = (127, 131)
"""The sample is every 127th and every 131st byte: primes, and two, as equal tags in a row may step as wide as one."""

SAMPLED = sum(1 / stride for stride in STRIDES)

MANY_TAGS, VERY_MANY_TAGS = 6_000, 25_000
"""`<` in a page, as the sample has it, from which they are counted, and from which they are read without more ado.
One page of 100 has 6,000."""

MANY_OPEN = 1_000
"""Tags left open, by a mere count, from which tags are read."""

MANY_REOPENED = 1_000_000
"""Formatting tags with attributes times all tags, from which tags are read: at worst so many elements are made.
(Without attributes they do no harm: of equal elements the parser opens three again.)"""

MANY_COMPARED = 100_000_000
"""Attribute names compared, in 0.4 s, from which tags are read."""

WINDOW_WORK = 1_000_000_000
LEAST_WINDOW = 60
"""Without a ``>`` in a window of this many bytes, a long tag is looked for. The larger the page, the shorter are the
tags that, repeated, are slow: bytes of the page times bytes of the window make the work."""

NEAR_TAGS = 8
"""Tags looked at before a long stretch without ``>``: is that inside one of them?"""

LONG_TAG = 400
"""Bytes of a tag from which its attributes are counted."""

MAX_REPEATED = 10
"""Further <html> and <body> tags that stay: some pages are glued from several."""

MOST_NAMES = 10_000
"""Names of tags that are remembered while a page is read."""

LONGEST_NAME = 40
"""Longer names are not remembered from page to page: made-up ones may have megabytes."""

FAILED_STEPS = 2_000_000
"""Steps of fruitless search in the stack, after which no more is searched for: end tags left out stay so."""

HIDDEN_LEAST = 1_000
"""Bytes hidden by an unclosed comment or script from which that is said."""


def _names(words: str) -> frozenset[bytes]:
    return frozenset(words.encode().split())


VOID = _names(
    "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr image html head"
)
"""Elements that hold nothing. (A second <html> and <head> are ignored, the first do not count.)"""

FORMATTING = _names("a b big code em font i nobr s small strike strong tt u")
RAW = _names("script style textarea title xmp iframe noembed noframes noscript plaintext")
"""Elements whose content has no tags."""

APART = _names("template object")
"""Elements with tags in them that no reader of the page sees, nor the end tags of what they stand in."""

BLOCKS = _names(" ".join(BLOCK_KINDS))
REGIONS = _names(" ".join(REGION))
HIDDEN = _names(" ".join(SILENT))
BREAKS = BLOCKS | REGIONS | _names("br hr")
"""Tags at which a block of text ends."""
SCOPES = _names("applet caption marquee object table td template th")
"""Elements that no end tag inside them reaches over, and formatting neither."""

_BARRIERS = SCOPES | _names("foreignobject desc annotation-xml mi mo mn ms mtext")
SPECIALS = (BLOCKS | REGIONS | _BARRIERS | RAW | VOID) - _names("option optgroup label dialog legend image keygen")
"""The standard's “special” elements, behind which the end tag of an ordinary one finds nothing."""
SCOPED_ENDS = SPECIALS - (_BARRIERS - SCOPES) - _names("legend select") | _names("dialog")
"""Elements whose end tag looks as far as the next of SCOPES (or of what holds HTML in SVG)."""

CLOSES_P = (BLOCKS | _names("nav footer hr")) - _names("caption option td th tr tbody thead tfoot table body legend")
_TRANSPARENT = _names("address div p")
_HEADINGS = _names("h1 h2 h3 h4 h5 h6")
_CELL_HOMES = _names("tr tbody thead tfoot table template")
TABLE_HOMES = {
    **dict.fromkeys(_names("td th"), _CELL_HOMES),
    b"tr": _CELL_HOMES - {b"tr"},
    **dict.fromkeys(_names("tbody thead tfoot caption colgroup"), _names("table template")),
}
"""For the parts of a table, the elements they stand in: all inside those is closed before them."""

IMPLIED_ENDS: dict[bytes, tuple[frozenset[bytes], frozenset[bytes]]] = {
    b"li": (_names("li"), SPECIALS - _TRANSPARENT - {b"li"}),
    b"dd": (_names("dd dt"), SPECIALS - _TRANSPARENT - _names("dd dt")),
    b"dt": (_names("dd dt"), SPECIALS - _TRANSPARENT - _names("dd dt")),
    b"button": (_names("button"), _BARRIERS),
}
"""For elements whose end tag may be left out, which open elements they close, and behind which none is looked for."""
CLOSES_CURRENT = {
    **dict.fromkeys(_HEADINGS, _HEADINGS),
    **dict.fromkeys(_names("option optgroup"), _names("option")),
}
"""For elements that close another only where that is the innermost, which those are."""
RUBY, RUBY_ENDS = _names("rb rp rt rtc"), _names("dd dt li optgroup option p rb rp rt")
"""Parts of a ruby, and what they close."""
INTEGRATIONS = {b"svg": _names("foreignobject desc title"), b"math": _names("mi mo mn ms mtext")}
"""Elements of SVG and MathML that hold HTML."""
BREAKOUTS = _names(
    "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta"
    " nobr ol p pre ruby s small span strong strike sub sup table tt u ul var"
)
"""Elements of HTML that end SVG and MathML."""
_P_ENDS = _names("p"), SPECIALS - {b"p"}
_LIST_SCOPES = _BARRIERS | _names("ol ul")
_TABLE, _TABLE_OR_TEMPLATE = _names("table"), _names("table template")
OPTIONAL_ENDS = frozenset(TABLE_HOMES) | _names("p li dd dt option optgroup html head body")

# The tokenizer's rules (HTML Standard, 13.2.5). Possessive throughout: what a token has taken is never given back, and
# what has no end goes to the end of the page, so that no byte is read twice.
_ATTRIBUTE = (
    rb"[^\t\n\f\r />][^\t\n\f\r />=]*+"
    rb"(?:[\t\n\f\r ]*+=[\t\n\f\r ]*+(?:\"[^\"]*+(?:\"|\Z)|'[^']*+(?:'|\Z)|[^\t\n\f\r >]++)?+)?+"
)
_COMMENT = rb"!--(?:-?>|[^-]*+(?:-(?!-!?>)[^-]*+)*+(?:--!?>|\Z))|[!?/][^>]*+(?:>|\Z)"
_TAG = rb"(/?[a-zA-Z][^\t\n\f\r />]*+)(?:[\t\n\f\r /]++|" + _ATTRIBUTE + rb")*+(?:>|\Z)"
TOKEN = lazy(rb"<(?:" + _TAG + rb"|" + _COMMENT + rb")")
TAG_NAME = lazy(rb"<(/?[a-zA-Z][^\t\n\f\r />]*+)")
ATTRIBUTE = lazy(_ATTRIBUTE)
FLATTENED = lazy(
    rb"<(?:(script|style|textarea|title|xmp|iframe|noembed|noframes|noscript|template|object)(?=[\t\n\f\r />])"
    rb"[^<]*+(?:<(?!/\1)[^<]*+)*+(?:(</\1[^>]*+>?)|\Z)"
    rb"|" + _TAG + rb"|" + _COMMENT + rb")",
    re.I,
)
"""An element whose content has no tags or stands apart, whole; any other tag (its name is the third group); a comment.

SVG, video and the like lose their tags only: without an end tag, they end with what they stand in."""
_SIMPLE = rb"(?:[\t\n\f\r ](?:[^<>\"'\-]|\"[^<>\"'\-]*+\")*+)?+>"
TAG_IN_TAG = lazy(rb"<[a-zA-Z/?][^<>]*+<")
BREAK_RUN = lazy(rb"(?:</?(?:br|div|p|li|td|tr|h[1-6]|ul|ol|table|section|article|button)" + _SIMPLE + rb")++", re.I)
INLINE_RUN = lazy(rb"(?<!<)(?:</?(?:a|b|em|font|i|img|small|span|strong|u)" + _SIMPLE + rb")++", re.I)
"""Common tags without anything in them that could end a comment or begin another tag."""

OPEN_FORMATTING = lazy(rb"(?:[bisu]|big|code|em|font|nobr|small|strike|strong|tt)[\t\n\f\r ]", re.I)
HIDING = lazy(rb"<(!--|" + b"|".join(sorted(RAW | APART)) + rb")")
"""What may hide the end of a page, in lower case: all at once, as looking for each takes longer."""

SLASH = ord("/")
SEPARATORS = b"\t\n\f\r /="


def guard(page: bytes | str) -> tuple[bytes, list[str]]:
    """Return a page that is parsed in linear time, and in words what was taken out of it.

    >>> page, told = guard("<b>" * 20_000 + "One")
    >>> page.count(b"<b>"), page[-3:], told
    (50, b'One', ['19950 formatting tags ignored, as too many were left open; their text is kept'])
    """
    data, warnings = (page, []) if isinstance(page, bytes) else _encode(page)
    if len(data) < FEW_BYTES or not (_has_bad_nesting(data) or _has_many_attributes(data)):
        return data, warnings
    scan = _Scan(data)
    return scan.run(), warnings + scan.warnings()


def unclosed(page: bytes) -> list[str]:
    """Return a warning where the end of a page stands in an unclosed comment, script or other element that hides it."""
    if len(page) < HIDDEN_LEAST:
        return []
    lowered = page.lower()
    last = {found[1]: found.start() for found in HIDING.finditer(lowered)}
    for name, at in last.items():
        closing = b"-->" if name == b"!--" else b"</" + name
        if at < len(page) - HIDDEN_LEAST and lowered.find(closing, at) < 0:
            scan = _Scan(page)  # it may be the string of a script
            scan.run()
            if scan.unclosed:
                return [scan.unclosed]
            if name in APART and scan.open[name]:
                return [_say_unclosed(len(page) - at, f"<{name.decode()}>")]
    return []


def _say_unclosed(size: int, name: str) -> str:
    return f"the last {size} bytes of the page stand in an unclosed {name}"


def _encode(page: str) -> tuple[bytes, list[str]]:
    """Return the UTF-8 of a text. Halves of characters, which no encoding has, are replaced."""
    try:
        return page.encode(), []
    except UnicodeEncodeError:
        mended = without_halves(page)
        lost = mended.count("\ufffd") - page.count("\ufffd")
        return mended.encode(), [f"{lost} lone surrogates replaced"] if lost else []


# --- The look that every page gets --------------------------------------------------------------------------


def _has_bad_nesting(page: bytes) -> bool:
    """Estimate from a sample whether the page has more tags than are harmless in any order."""
    tags = formatting = 0
    for stride in STRIDES:
        sample = page[::stride]
        at = sample.find(b"<")
        while at >= 0:
            tags += 1
            if OPEN_FORMATTING.match(page, at * stride + 1):
                formatting += 1
            at = sample.find(b"<", at + 1)
    if tags * formatting > MANY_REOPENED * SAMPLED**2 or tags > VERY_MANY_TAGS * SAMPLED:
        return True
    return tags > MANY_TAGS * SAMPLED and _count_open(page) > MANY_OPEN


def _count_open(page: bytes) -> int:
    """Return how many tags are open where most are, by a count that takes every end tag for one that ends something.

    End tags that have no start tag are added, so that they hide none.
    """
    names = TAG_NAME.findall(page)
    counts = Counter(names)
    strays = sum(n - counts[name[1:]] for name, n in counts.items() if name[0] == SLASH and n > counts[name[1:]])
    return max(accumulate(map(_steps.__getitem__, names)), default=0) + strays


class _Steps(dict[bytes, int]):
    """What a tag adds to the count of open elements; those that other tags end add nothing."""

    def __missing__(self, tag: bytes) -> int:
        name = tag.lower().lstrip(b"/")
        step = 0 if name in VOID or name in OPTIONAL_ENDS else -1 if tag[0] == SLASH else 1
        if len(self) < MOST_NAMES and len(tag) <= LONGEST_NAME:
            self[tag] = step
        return step


_steps = _Steps()


def _has_many_attributes(page: bytes) -> bool:
    """Tell whether long tags hold more attributes, by what separates them, than are harmless."""
    size = len(page)
    window = max(LEAST_WINDOW, WINDOW_WORK // size)
    at = compared = 0
    while at < size:
        if page.find(b">", at, at + window) >= 0:
            at += window
            continue
        start = page.rfind(b">", 0, at) + 1
        end = page.find(b">", at)
        at = end if end >= 0 else size
        separators = 0.0
        for stride in STRIDES:
            sample = page[start:at:stride]
            separators += len(sample) - len(sample.translate(None, SEPARATORS))
        more = int(separators / SAMPLED) ** 2
        if compared + more > MANY_COMPARED or more > MANY_COMPARED // 100:
            if _is_in_tag(page, start, at, window):
                compared += more
        else:
            compared += more
        if compared > MANY_COMPARED:
            return True
    return False


def _is_in_tag(page: bytes, start: int, end: int, least: int) -> bool:
    """Tell whether a stretch without ``>`` is inside a tag rather than script, style or text."""
    places = [page.find(b"<", start, end), page.rfind(b"<", start, end)]
    place = start
    for _ in range(NEAR_TAGS):
        place = page.rfind(b"<", 0, place)
        places.append(place)
        if place < 0:
            break
    for place in places:
        tag = TOKEN.match(page, place) if place >= 0 else None
        if tag is not None and tag[1] is not None and tag.end() - max(start, place) > least // 2:
            return True
    return False


# --- The reading of the tags --------------------------------------------------------------------------------

END, BREAK, TEXTLESS, EMPTY, FORMATS, SCOPE, OFF, CLOSING, ENDS_P, BLOCK = (1 << bit for bit in range(10))


class _Roles(dict[bytes, tuple[int, bytes]]):
    """What the tags with a name do, by the name as it is written, with ``/`` before an end tag's."""

    def __missing__(self, tag: bytes) -> tuple[int, bytes]:
        name = tag.lower()
        role = 0
        if name[0] == SLASH:
            name, role = name[1:], END
        for bit, names in _GROUPS:
            if name in names:
                role |= bit
        if len(self) < MOST_NAMES:
            self[tag] = role, name
        return role, name


_GROUPS = (
    (BREAK, BREAKS),
    (TEXTLESS, RAW),
    (EMPTY, VOID | {b"body"}),
    (FORMATS, FORMATTING),
    (SCOPE, SCOPES),
    (OFF, HIDDEN | REGIONS),
    (
        CLOSING,
        frozenset(TABLE_HOMES)
        | frozenset(IMPLIED_ENDS)
        | frozenset(CLOSES_CURRENT)
        | RUBY
        | _names("table form a nobr"),
    ),
    (ENDS_P, CLOSES_P),
    (BLOCK, BLOCKS),
)


class _Scan:
    """One reading of a page's tags, with a model of the parser's stack of open elements.

    Where the model is unsure it takes an element for open: then a tag too many is taken out, and no text.
    """

    def __init__(self, page: bytes) -> None:
        self.page = page
        self.edits: list[tuple[int, int, bytes]] = []
        self.stack: list[bytes] = []
        self.foreign: list[bytes] = []
        """For each open element whether what stands in it is SVG or MathML, or nothing."""
        self.open: defaultdict[bytes, int] = defaultdict(int)
        self.roles = _Roles()
        self.formatting: list[bytes] = []
        """Formatting elements that the parser would open again in the next paragraph."""
        self.marks: list[int] = []
        """For each open element of SCOPES how many formatting elements stand outside it."""
        self.closed_off = 0
        """Open elements that make no blocks: hidden ones, and regions, which are one block each."""
        self.dropped: defaultdict[bytes, int] = defaultdict(int)
        """Start tags that were taken out and whose end tags are still to come."""
        self.failed_steps = self.reopened = self.blocks = self.elements = 0
        self.too_deep = self.too_open = self.attributes = self.repeated = 0
        self.flattened = 0
        self.cause = ""
        self.unclosed = ""

    def run(self) -> bytes:
        """Read all tags; return the page without those that are too many."""
        at: int | None = 0
        while at is not None:
            at = self._read_from(at)
        if not self.edits:
            return self.page
        pieces: list[bytes] = []
        position = 0
        for start, end, replacement in self.edits:
            pieces += self.page[position:start], replacement
            position = end
        pieces.append(self.page[position:])
        return b"".join(pieces)

    def warnings(self) -> list[str]:
        """Return in words what was taken out."""
        said = []
        if self.too_deep:
            said.append(f"{self.too_deep} tags nested deeper than {MAX_DEPTH} elements ignored; their text is kept")
        if self.too_open:
            said.append(f"{self.too_open} formatting tags ignored, as too many were left open; their text is kept")
        if self.attributes:
            said.append(f"{self.attributes} attributes ignored beyond the first {MAX_ATTRIBUTES} of their tag")
        if self.repeated > MAX_REPEATED:
            said.append(f"{self.repeated - MAX_REPEATED} repeated <html> and <body> tags ignored")
        if self.flattened:
            said.append(f"tags ignored in the last {self.flattened} bytes, after {self.cause}; their text is kept")
        if self.unclosed:
            said.append(self.unclosed)
        return said

    def _read_from(self, position: int) -> int | None:
        """Read tags up to the next element whose content has none; return where that ends, or None."""
        page, roles, stack, opened = self.page, self.roles, self.stack, self.open
        text = False  # whether there was text since the last block ended
        last = position
        for token in TOKEN.finditer(page, position):
            start, end = token.span()
            if start > last and not text:
                text = not page[last:start].isspace()
            last = end
            self.elements += 1
            found = token[1]
            if found is None:
                ends = (b"-->", b"--!>") if page.startswith(b"<!--", start) else b">"
                if end == len(page) and not page.endswith(ends):
                    self._note_unclosed(start, "comment")
                continue
            role, name = roles[found]
            if text and role & BREAK:
                text = False
                # A region is one block, which ends where it does, or another begins.
                if not self.closed_off or (self.closed_off == 1 and name in REGIONS):
                    self.blocks += 1
            if self.blocks > MAX_BLOCKS or self.elements > MAX_ELEMENTS:
                self._flatten(end if role & END else start)  # an end tag may end what is hidden
                return None
            if role & END:
                self.elements -= 1
                if self.dropped and self.dropped[name]:
                    self.dropped[name] -= 1
                    broken_out = bool(role & FORMATS and stack and self.foreign[-1])
                    if broken_out:
                        self._leave_foreign()
                    self._replace(start, end, b"<br>" if role & BREAK else b"<img>" if broken_out else b"")
                elif opened[name] and not role & EMPTY:
                    if role == END and stack[-1] == name:
                        stack.pop()
                        self.foreign.pop()
                        opened[name] -= 1
                    else:
                        self._end(role, name)
                continue
            if end - start > LONG_TAG:
                self._limit_attributes(name, start, end)
            if not role & (TEXTLESS | EMPTY) or (stack and self.foreign[-1]):
                self._start(role, name, start, end)
            elif role & TEXTLESS:
                return self._end_of_raw(name, start, end)
            elif name in (b"html", b"body"):
                self._repeat(start, end)
            elif name == b"hr" and opened[b"p"]:
                self._close(*_P_ENDS)
        return None

    def _end_of_raw(self, name: bytes, start: int, end: int) -> int | None:
        found = re.compile(rb"</" + name + rb"(?=[\t\n\f\r />])", re.I).search(self.page, end)
        if found:
            return found.start()
        self._note_unclosed(start, f"<{name.decode()}>")
        return None

    def _note_unclosed(self, start: int, name: str) -> None:
        size = len(self.page) - start
        if size > HIDDEN_LEAST:
            self.unclosed = _say_unclosed(size, name)

    def _limit_attributes(self, name: bytes, start: int, end: int) -> None:
        count, kept_end = 0, end
        for attribute in ATTRIBUTE.finditer(self.page, start + 1 + len(name), end - 1):
            count += 1
            if count == MAX_ATTRIBUTES:
                kept_end = attribute.end()
        if count > MAX_ATTRIBUTES:
            self.attributes += count - MAX_ATTRIBUTES
            self.edits.append((kept_end, end, b">"))

    def _flatten(self, start: int) -> None:
        """Take all tags out of the rest of the page."""
        self.cause = f"{MAX_BLOCKS} blocks" if self.blocks > MAX_BLOCKS else f"{MAX_ELEMENTS} elements"
        rest = self.page[start:]
        self.flattened = len(rest)
        # What hides text must not hide the rest.
        closed = b"".join(b"</%b>" % name for name in reversed(self.stack) if self.roles[name][0] & OFF)
        self._replace(start, len(self.page), closed + b" " + _flat(rest))

    def _replace(self, start: int, end: int, replacement: bytes) -> None:
        if self.edits and self.edits[-1][0] >= start:
            self.edits.pop()  # the tag's attributes: now the tag goes
        # A bare "<" before it must not become a tag with what comes after it.
        bare = not replacement and self.page[start - 1 : start] == b"<"
        self.edits.append((start, end, b" " if bare else replacement))

    def _repeat(self, start: int, end: int) -> None:
        """Take out further <html> and <body> tags, whose attributes the parser would add to the first's."""
        self.repeated += 1
        if self.repeated > MAX_REPEATED:
            self._replace(start, end, b"")

    # --- the stack of open elements

    def _start(self, role: int, name: bytes, start: int, end: int) -> None:
        foreign = self.foreign[-1] if self.stack else b""
        broken_out = foreign != b"" and name in BREAKOUTS
        if broken_out:
            self._leave_foreign()
            foreign = b""
            if role & EMPTY:
                return
        if role & FORMATS and (len(self.formatting) >= MAX_FORMATTING or self.reopened > MAX_REOPENED):
            if not (name == b"a" and name in self.formatting):
                self.too_open += 1
                self._drop(role, name, start, end)
                if broken_out:
                    self._replace(start, end, b"<img>")  # which breaks out of foreign content, too
                return
        ends_itself = self.page[end - 2] == SLASH
        # Of elements that change how their content is read, or whether, the outermost stays.
        needed = not foreign if name in INTEGRATIONS else name in HIDDEN and not self.closed_off
        if name in INTEGRATIONS:
            foreign = foreign or name
        elif not foreign:
            if role & CLOSING and not self._prepare(name):
                return
            if role & ENDS_P and self.open[b"p"]:
                self._close(*_P_ENDS)
        if foreign and ends_itself:
            return  # as elements of HTML cannot
        if len(self.stack) >= MAX_DEPTH and not needed:
            self.too_deep += 1
            self._drop(role, name, start, end)
            if broken_out:
                self._replace(start, end, b"<br>" if role & BREAK else b"<img>")  # these break out, too
            return
        if role & FORMATS:
            self.formatting.append(name)
        elif role & SCOPE:
            self.marks.append(len(self.formatting))
        elif role & BLOCK and self.formatting:
            self._count_reopened(start)
        self.stack.append(name)
        self.foreign.append(b"" if foreign and name in INTEGRATIONS[foreign] else foreign)
        self.open[name] += 1
        if role & OFF:
            self.closed_off += 1

    def _leave_foreign(self) -> None:
        """Close the SVG or MathML that a tag of HTML breaks out of."""
        while self.stack and self.foreign[-1]:
            self._cut(len(self.stack) - 1)

    def _prepare(self, name: bytes) -> bool:
        """Close what a start tag closes besides <p>; return whether the parser heeds the tag at all."""
        stack = self.stack
        if name in IMPLIED_ENDS:
            self._close(*IMPLIED_ENDS[name])
        elif name in TABLE_HOMES:
            if not self.open[b"table"]:
                return False
            home = self._find(TABLE_HOMES[name], frozenset())
            if home is not None:
                self._cut(home + 1)
        elif name == b"table":
            if stack and stack[-1] in _CELL_HOMES:
                self._cut(self._find(_TABLE, frozenset()))
        elif name in CLOSES_CURRENT:
            if stack and stack[-1] in CLOSES_CURRENT[name]:
                self._cut(len(stack) - 1)
        elif name in RUBY:
            while self.open[b"ruby"] and stack[-1] in RUBY_ENDS:
                self._cut(len(stack) - 1)
        elif name == b"form":
            return not self.open[name]  # there are no forms in forms
        else:
            self._end_formatting(name)  # nor links in links
        return True

    def _drop(self, role: int, name: bytes, start: int, end: int) -> None:
        self.dropped[name] += 1
        self._replace(start, end, b"<br>" if role & BREAK else b"")

    def _count_reopened(self, start: int) -> None:
        """Count what the parser opens again; where that is too much, end all formatting here."""
        self.reopened += len(self.formatting)
        if self.reopened > MAX_REOPENED:
            if not (self.edits and self.edits[-1][1] > start):
                self.edits.append((start, start, b"".join(b"</%b>" % n for n in reversed(self.formatting))))
            for name in tuple(self.formatting):
                self._end_formatting(name)

    def _end(self, role: int, name: bytes) -> None:
        if role & FORMATS or name == b"form":
            self._end_formatting(name)  # neither closes what is in it
        elif name in TABLE_HOMES:
            self._cut(self._find((name,), _TABLE_OR_TEMPLATE))
        else:
            beyond = _LIST_SCOPES if name == b"li" else _BARRIERS if name in SCOPED_ENDS else SPECIALS
            self._cut(self._find((name,), beyond))

    def _end_formatting(self, name: bytes) -> None:
        first = self.marks[-1] if self.marks else 0
        for at in range(len(self.formatting) - 1, first - 1, -1):
            if self.formatting[at] == name:
                del self.formatting[at]
                break
        if self.open[name]:
            at_stack = self._find((name,), _BARRIERS)
            if at_stack is not None:
                del self.foreign[at_stack]
                del self.stack[at_stack]  # what was opened in it stays open
                self.open[name] -= 1

    def _close(self, targets: Container[bytes], beyond: Container[bytes]) -> None:
        self._cut(self._find(targets, beyond))

    def _find(self, targets: Container[bytes], beyond: Container[bytes]) -> int | None:
        """Return the place of the innermost of the elements, unless another of `beyond` is further in."""
        stack = self.stack
        if self.failed_steps > FAILED_STEPS:
            return None
        for at in range(len(stack) - 1, -1, -1):
            if stack[at] in targets:
                return at
            if stack[at] in beyond:
                break
        else:
            at = 0
        self.failed_steps += len(stack) - at
        return None

    def _cut(self, at: int | None) -> None:
        """Close the element at that place and all inside it."""
        if at is None:
            return
        for name in reversed(self.stack[at:]):
            self.open[name] -= 1
            role = self.roles[name][0]
            if role & OFF:
                self.closed_off -= 1
            if role & SCOPE:
                del self.formatting[self.marks.pop() :]
        del self.stack[at:]
        del self.foreign[at:]


class _Flat(dict[bytes | None, bytes]):
    """What stands for a tag where tags are taken out: a space where a block ended, else nothing."""

    def __missing__(self, tag: bytes | None) -> bytes:
        joint = b" " if tag is None or tag.lower().lstrip(b"/") in BREAKS else b""
        if len(self) < MOST_NAMES:
            self[tag] = joint
        return joint


def _flat(page: bytes) -> bytes:
    """Return the page without tags, comments and hidden elements."""
    joints = _Flat()
    if not TAG_IN_TAG.search(page):
        # This does the mass of it without a call for each; what it hits in scripts and comments goes anyway.
        page = INLINE_RUN.sub(b"", BREAK_RUN.sub(b" ", page))

    def joint(token: re.Match[bytes]) -> bytes:
        if token[1] is not None and token[2] is None:
            # Without an end it may be no such element, as <style> is none in SVG.
            return TOKEN.sub(lambda inner: joints[inner[1]], token[0])
        return joints[token[3]] or (b" " if page[token.start() - 1 : token.start()] == b"<" else b"")

    return FLATTENED.sub(joint, page)
