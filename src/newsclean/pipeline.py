"""The whole program on one screen: bytes or text in, a document with a verdict on every block out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from newsclean.clean_text import reads_clean
from newsclean.context import Context, Unit
from newsclean.document import Block, Cut, Document
from newsclean.lines import join_lines, unit_text, units
from newsclean.markup import cut_bullets, strip_inline, strip_lines
from newsclean.options import Options
from newsclean.paging import PAGE_NUMBER
from newsclean.pieces import is_in_pieces, join_pieces, piece_text, take_over_pieces
from newsclean.readers import read
from newsclean.readers.flat import read_flat
from newsclean.scoring import score_flat, score_html
from newsclean.stages import boilerplate, captions, credits, paragraphs, subheads, teasers

Stage = Callable[[Context], None]

STAGES: tuple[tuple[str, Stage], ...] = (
    ("boilerplate", boilerplate.mark),
    ("teasers", teasers.mark),
    ("captions", captions.mark),
    ("credits", credits.mark),
    ("subheads", subheads.mark),
    ("paragraphs", paragraphs.mark),
)
"""The chain. Order is the design: each stage may rename or overrule what an earlier one said."""

PASSES = 8
"""How often flat text is judged again until its verdicts stand; two passes do for 99 of 100."""

LEAST_HINT = 200
"""A shorter `articleBody` is a summary."""


class Cleaner:
    """Cleans pages, all with the same options; holds nothing between two of them."""

    def __init__(self, options: Options | None = None, **settings: Any) -> None:
        self.options = options if options is not None else Options(**settings)

    def clean(self, data: Any) -> Document:
        """Clean one page.

        Args:
            data: the page as `bytes`, `str` or a BeautifulSoup tree.

        Returns:
            The document; its `text` is the article.

        Raises:
            LookupError: `options.encoding` names no known encoding.
            TypeError: `data` is of another type.
        """
        document = read(data, self.options)
        judge = judge_html if document.is_html else judge_lines
        settle(document, self.options, judge(document, self.options))
        if document.body_hint and not document.text:
            take_body_hint(document, self.options)
        if not document.text:
            document.warnings.append(why_empty(document, self.options))
        return document


def clean(data: Any, **options: Any) -> Document:
    """Clean one page; the keyword arguments are the fields of `Options`. See `Cleaner.clean`."""
    return Cleaner(Options(**options)).clean(data)


def run_stages(context: Context) -> None:
    """Run every stage over one document."""
    for _, mark in STAGES:
        mark(context)


def judge_html(document: Document, options: Options) -> list[Unit]:
    """Give every block of a page its verdict; return the units."""
    summary = score_html(document)
    context = Context(document, options, [Unit([b], b.text) for b in document.blocks], summary=summary)
    run_stages(context)
    return context.units


def judge_lines(document: Document, options: Options, known: dict[str, int] | None = None) -> list[Unit]:
    """Give every line its verdict, once; return the units. `known` has the marks of texts looked up before."""
    context, kind = flat_context(document, options)
    if known:
        for unit in context.units:
            unit.marks_known(known)
    if kind:
        cut_bullets([unit.blocks for unit in context.units])
    if reads_clean(context.units):  # all of it stays
        for unit in context.units:
            unit.hold()
        paragraphs.mark(context)
    else:
        score_flat(context)
        run_stages(context)
    if is_in_pieces(document.blocks):
        join_pieces(document.blocks)
    return context.units


def settle(document: Document, options: Options, judged: list[Unit]) -> None:
    """Judge what is kept again, as the flat text that it will be, until that changes nothing.

    So cleaning the result once more changes nothing either.
    """
    text = document.text
    blocks = document.blocks
    without_gaps = not blocks or blocks[-1].line - blocks[0].line == len(blocks) - 1
    if not document.is_html and without_gaps and text == "".join([f"{block.text}\n" for block in blocks]):
        return  # not even a blank line was changed, and nothing would be
    known = {unit.text: unit.marks for unit in judged if unit.keep}
    for _ in range(PASSES):
        again = read_flat(text)
        judge_lines(again, options, known)
        settled = again.text
        if settled == text:
            break
        take_over(document, again)
        text = document.text


def flat_context(document: Document, options: Options) -> tuple[Context, str]:
    """Return the context of a flat text with its units, and the kind of its markup; training begins here, too."""
    context = Context(document, options, [])
    kind, groups = flat_units(context)
    text_of = piece_text if is_in_pieces(document.blocks) else unit_text
    context.units = [Unit(group, text_of(group)) for group in groups]
    return context, kind


def flat_units(context: Context) -> tuple[str, list[list[Block]]]:
    """Return the kind of markup of a flat text and its lines in units; page numbers and mere markup are dropped."""
    lines = context.document.blocks
    kind = strip_lines(lines, context.enabled)
    if kind:
        lines = [block for block in lines if block.keep is None]
    numbers = join_lines(lines, paged=context.enabled(PAGE_NUMBER))
    for block in numbers:
        block.drop(PAGE_NUMBER)
    groups = units([block for block in lines if block.keep is None] if numbers else lines)
    if kind:
        strip_inline(groups, kind, context.enabled)
        groups = [group for group in groups if group[0].keep is None]
    return kind, groups


def take_over(document: Document, again: Document) -> None:
    """Apply the verdicts on a document's printed lines to the blocks that the lines were printed from."""
    printed = units([block for block in document.kept() if block.output])
    if is_in_pieces(again.blocks):
        take_over_pieces(printed[0], again.blocks)
        return
    for line, owners in zip(again.blocks, printed, strict=True):
        first, last = owners[0], owners[-1]
        if not line.keep:
            for block in owners:
                block.drop(line.reason)
            continue
        for cut in line.cuts:
            start = last.text.rfind(line.text[cut.start : cut.end])
            if start >= 0:
                last.cuts.append(Cut(start, start + cut.end - cut.start, cut.reason))
        first.clean = line.output
        first.glue = line.glue
        for block in owners[1:]:
            block.clean = block.glue = ""


def take_body_hint(document: Document, options: Options) -> None:
    """Add the article as the page's JSON-LD has it, where its markup holds none: scripts would have put it there."""
    hint = document.body_hint
    if len(hint) < max(LEAST_HINT, options.min_length):
        return
    if any(block.reason == "paragraphs/min-length" for block in document.blocks):
        return
    blocks = [Block(line, "paragraph", keep=True) for line in hint.split("\n")]
    document.blocks += blocks
    settle(document, options, [Unit([block], block.text) for block in blocks])
    if document.text:
        document.warnings.append("the page's markup holds no article; its text is that of its JSON-LD")


def why_empty(document: Document, options: Options) -> str:
    """Return, in words, why a document has no text."""
    if not document.blocks:
        return "no article: the page holds no visible text"
    if any(b.reason == "paragraphs/min-length" for b in document.blocks):
        return f"no article: its text is shorter than {options.min_length} characters"
    if document.is_html and not any(b.score for b in document.blocks):
        return "no article: the page holds navigation and controls only"
    best = max(b.score for b in document.blocks)
    return f"no article: none of {len(document.blocks)} blocks reads like article text (best score {best:.2f})"
