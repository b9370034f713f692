"""The bytes of a text that is meant to be clean in; what would change, line by line, and the mended bytes out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from newsclean.decoding import Decoded, decode, encoders
from newsclean.document import Block, Document, Ruling
from newsclean.options import Options
from newsclean.pipeline import Cleaner
from newsclean.readers.flat import LINE
from newsclean.readers.sniff import headers_before, looks_like_html
from newsclean.rules import MARKUP_RULE, RULES

LAYOUT = {
    "layout/blank-line": "a blank line: a paragraph is one line, and nothing stands between two",
    "layout/joined": "goes on with the sentence of the line before",
    "layout/spaces": "spaces at the ends, several in a row, or of another kind",
    "layout/characters": "invisible characters, bullets, marks of another width",
    "layout/line-ends": "ends in another way than most lines of the file",
    "layout/final-newline": "the last line does not end in a newline",
    "file/encoding": "damaged bytes, or bytes of another encoding",
    "file/html": "HTML, no text",
    "file/headers": "HTTP headers before the text",
    "file/compressed": "compressed data",
    "file/empty": "none of it reads like article text",
}
"""What a check finds beside the rules that drop and cut; none of these can be ignored."""

OUTPUTS = {
    "output/missing": "its page gives a text, and there is none",
    "output/stale": "its page, the options or newsclean have changed since it was made",
    "output/edited": "changed since it was made of its page",
    "output/differs": "not what its page gives; no manifest tells which of the two has changed",
    "output/orphaned": "no page gives it",
}
"""What can be wrong with a text beside the page that it is made of."""

ODD_LINE_ENDS = "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
"""End a line for `read_flat`, though editors and git see none."""
BYTE_ORDER_MARK = "\ufeff"
LINE_END = re.compile(r"\r\n?|\n")
ANY_LINE_END = re.compile(rf"\r\n?|\n|[{ODD_LINE_ENDS}]")


@dataclass(frozen=True, slots=True)
class Finding:
    """Lines that follow each other and would change for the same reason."""

    rule: str
    """Rule id, of `RULES`, `LAYOUT` or `OUTPUTS`."""
    line: int
    """The first line, from 1; 0 for the file as a whole."""
    last: int
    """The last line."""
    message: str
    text: str = ""
    """What stands in the first line, or what would be cut from it."""

    @property
    def lines(self) -> int:
        """How many lines it is about."""
        return self.last - self.line + 1


@dataclass(frozen=True, slots=True)
class Judgement:
    """What is to be said of one content; a clean one has no findings."""

    findings: tuple[Finding, ...] = ()
    before: str = ""
    """The text as it is, with its own line ends and byte order mark."""
    after: str = ""
    """The text as it should be."""
    data: bytes | None = None
    """`after` in the encoding of the file; None where it is clean, or cannot be mended."""
    refusal: str = ""
    """Why it cannot be mended."""
    note: str = ""
    """What else changes when it is mended."""
    matched: tuple[Ruling, ...] = ()
    host: str = ""
    """Which site rules matched in it, and whose it is; where there are site rules."""


class Checker:
    """Judges contents, all with the same options."""

    def __init__(self, options: Options) -> None:
        """Take the options; a `format` of text tells that nothing is HTML, whatever it looks like."""
        self.options = options
        self.may_be_html = options.format != "text"
        self.cleaner = Cleaner(replace(options, format="text", encoding=None))

    def judge(self, data: bytes, path: str = "") -> Judgement:
        """Judge one content.

        It is clean when cleaning it as flat text gives the same bytes back. `path` may tell the
        host whose site rules hold.
        """
        decoded = decode(data, self.options.encoding)
        before = decoded.text
        if decoded.is_garbled:
            why = f"its bytes are UTF-8, not {decoded.encoding} as given; leave the encoding out for it"
            return Judgement((Finding("file/encoding", 0, 0, why),), before, refusal=why)
        if self.may_be_html and looks_like_html(before):
            return self.judge_html(before)
        if headers_before(before):
            why = "HTTP headers stand before the text; 'newsclean clean' leaves them out"
            return Judgement((Finding("file/headers", 0, 0, why),), before, refusal=why)
        document = self.cleaner.clean(before, path)
        if self.may_be_html and looks_like_html(document.text):  # its menus hid the tags
            judgement = self.judge_html(before)
        else:
            judgement = self.judge_text(data, decoded, document)
        if not self.options.site_rules:
            return judgement
        return replace(judgement, matched=tuple(document.site_matches), host=document.host)

    def judge_text(self, data: bytes, decoded: Decoded, document: Document) -> Judgement:
        """Return what is said of a content that is text, by what cleaning it gives."""
        before, after = decoded.text, document.text
        end = "\n"
        if "\r" in before:
            end = usual_line_end(before)
            after = after.replace("\n", end)
        mark = BYTE_ORDER_MARK if decoded.how == "bom" else ""
        source = decoded.source
        if after == before and source is not None and len(mark.encode()) + len(source) == len(data):
            return Judgement()  # as by far the most files
        encode = same_encoder(data, mark + before, decoded.encoding)
        if after == before and encode is not None:
            return Judgement()
        findings = find_encoding(decoded, encode is not None) + merge(find_lines(document, before, end))
        # None where only spaces between the pieces of a page of one line change.
        findings = findings or (found("layout/spaces", 1, before),)
        judgement = Judgement(findings, mark + before, mark + after)
        if not after and not before.isspace():
            why = document.empty_because
            return replace(judgement, findings=(Finding("file/empty", 0, 0, why), *findings), refusal=why)
        judgement = put_back(judgement, decoded, encode)
        if judgement.data is not None and decode(judgement.data, self.options.encoding).text != after:
            why = f"cleaned, it would no longer be taken for {decoded.encoding}; make it UTF-8 first"
            return replace(judgement, data=None, refusal=why)
        return judgement

    def judge_html(self, text: str) -> Judgement:
        """Return what is said of a content that is HTML."""
        why = "HTML, no text; 'newsclean clean' makes text of it"
        return Judgement((Finding("file/html", 0, 0, why),), text, refusal=why)


def usual_line_end(text: str) -> str:
    r"""Return how most lines of a text end.

    >>> usual_line_end("a\r\nb\r\nc\n"), usual_line_end("a\rb")
    ('\r\n', '\r')
    """
    windows = text.count("\r\n")
    counts = {"\n": text.count("\n") - windows, "\r\n": windows, "\r": text.count("\r") - windows}
    return max(counts, key=counts.__getitem__)


# --- The way back to bytes ----------------------------------------------------------------------------------


def same_encoder(data: bytes, text: str, name: str) -> Callable[[str], bytes] | None:
    """Return what makes exactly these bytes of the text again, or None."""
    for encode in encoders(name):
        try:
            if encode(text) == data:
                return encode
        except UnicodeEncodeError:
            continue
    return None


def find_encoding(decoded: Decoded, comes_back: bool) -> tuple[Finding, ...]:
    """Return what decoding had to mend."""
    if comes_back:
        return ()
    why = "; ".join(decoded.warnings) or f"its bytes are not quite {decoded.encoding}"
    return (Finding("file/encoding", 0, 0, why),)


def put_back(judgement: Judgement, decoded: Decoded, encode: Callable[[str], bytes] | None) -> Judgement:
    """Return the judgement with the mended bytes, in the encoding of the file where that can be."""
    name = decoded.encoding
    if decoded.replacements:
        why = f"{decoded.replacements} damaged characters ({name}); mend them, or name the encoding with --encoding"
        return replace(judgement, refusal=why)
    if decoded.how == "fallback":
        return replace(judgement, refusal="its encoding is not known; name it with --encoding")
    if encode is None:
        if not name.startswith("utf-"):
            return replace(judgement, refusal=f"its bytes are not quite {name}; make it UTF-8 first")
        encode = next(encoders(name))
    try:
        return replace(judgement, data=encode(judgement.after))
    except UnicodeEncodeError as error:
        missing = f"{name} has no {judgement.after[error.start]!r}"
        if decoded.how == "given":  # as which it would be read next time
            return replace(judgement, refusal=f"{missing}; make it UTF-8 first")
        return replace(judgement, data=judgement.after.encode("utf-8"), note=f"in UTF-8 now: {missing}")


# --- What changes -------------------------------------------------------------------------------------------


def find_lines(document: Document, text: str, end: str) -> Iterator[Finding]:
    """Yield what would change, for each line by itself and in order."""
    number_of = line_numbers(text)
    lines = LINE.split(text)
    if not lines[-1]:
        lines.pop()
    blocks: dict[int, list[Block]] = {}
    for block in document.blocks:
        blocks.setdefault(block.line, []).append(block)
    ends = find_line_ends(text, end)
    before: Block | None = None
    for number in range(1, len(lines) + 1):
        place = number_of[number - 1] if number_of else number
        if place in ends:
            yield found("layout/line-ends", place, ends.pop(place))
        if number not in blocks:
            yield found("layout/blank-line", place)
        elif len(blocks[number]) == 1 and blocks[number][0].text != (line := lines[number - 1]):
            # Not read are the mark before a line and what steers a terminal; or mojibake was repaired as it was read.
            changed = "layout/characters" if "\x1b" in line else "file/encoding"
            yield found(MARKUP_RULE if line.endswith(blocks[number][0].text) else changed, place, line)
        for block in blocks.get(number, ()):
            for rule, piece in changes(block, before, len(blocks[number]) > 1):
                yield found(rule, place, piece)
            if block.keep:
                before = block
    if text and not text.isspace() and not LINE_END.match(text, len(text) - 1):
        yield found("layout/final-newline", number_of[-1] if number_of else len(lines), lines[-1])


def changes(block: Block, before: Block | None, is_piece: bool) -> Iterator[tuple[str, str]]:
    """Yield the rules that change a block, each with the text it is about.

    `before` is the kept block before it; a piece is a block that does not fill its line.
    """
    if not block.keep:
        yield block.reason, block.text
        return
    for cut in block.cuts:
        yield cut.reason, block.text[cut.start : cut.end]
    if block.glue is not None and before is not None and before.line != block.line:
        yield "layout/joined", block.text
        return
    output, plain = block.output, block.uncut()
    if is_piece:  # the spaces around it are the glue's
        plain = plain.strip()
    if output != plain:
        yield "layout/spaces" if output.split() == plain.split() else "layout/characters", block.text


def find_line_ends(text: str, end: str) -> dict[int, str]:
    r"""Return the numbers of the lines that end otherwise than most, each with its end as Python writes it.

    >>> find_line_ends("a\r\nb\nc\u2028d\r\n", "\r\n")
    {2: '\\n', 3: '\\u2028'}
    """
    ends: dict[int, str] = {}
    number = 1
    for found in ANY_LINE_END.finditer(text):
        if found[0] != end:
            ends[number] = repr(found[0])[1:-1]
        number += found[0] not in ODD_LINE_ENDS
    return ends


def line_numbers(text: str) -> list[int]:
    """Return for each line of `read_flat` its number as editors and git count; empty where both are the same."""
    if not any(char in text for char in ODD_LINE_ENDS):
        return []
    numbers = [1]
    for end in LINE.finditer(text):
        numbers.append(numbers[-1] + len(LINE_END.findall(end[0])))
    return numbers


def found(rule: str, line: int, text: str = "") -> Finding:
    """Return the finding of a rule in one line."""
    return Finding(rule, line, line, RULES.get(rule) or LAYOUT[rule], text.strip())


def merge(findings: Iterator[Finding]) -> tuple[Finding, ...]:
    """Return the findings, those of one rule in lines that follow each other as one."""
    merged: list[Finding] = []
    latest: dict[str, int] = {}
    for finding in findings:
        place = latest.get(finding.rule)
        if place is not None and finding.line - merged[place].last in (0, 1):
            merged[place] = replace(merged[place], last=finding.line)
        else:
            latest[finding.rule] = len(merged)
            merged.append(finding)
    return tuple(merged)
