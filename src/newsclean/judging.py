"""A document as it was read in, a verdict on every block out: by the scorer and the stages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from newsclean.context import Context, Unit, look_up
from newsclean.document import Block, Document
from newsclean.dumps.interruptions import interruptions
from newsclean.dumps.known_menus import split_known
from newsclean.dumps.lines import join_lines, unit_text, units
from newsclean.dumps.pieces import is_in_pieces, piece_text
from newsclean.dumps.printed_pieces import join_pieces
from newsclean.language.files import shipped
from newsclean.language.keys import key_of
from newsclean.language.tables import Tables
from newsclean.markup import cut_bullets, strip_inline, strip_lines
from newsclean.options import Options
from newsclean.readers.flat import CODE
from newsclean.rules import CODE_RULE, LINKS_RULE, MARKER_RULE, PAGE_NUMBER_RULE
from newsclean.scoring import score_flat, score_html
from newsclean.stages.boilerplate import stage as boilerplate
from newsclean.stages.boilerplate.notices import NOTICES, drop_dialogs
from newsclean.stages.captions import stage as captions
from newsclean.stages.clean_text import MOST_ODD, count_odd
from newsclean.stages.credits import stage as credits
from newsclean.stages.naming import name_dropped
from newsclean.stages.paragraphs import stage as paragraphs
from newsclean.stages.speakers import unmark_speakers
from newsclean.stages.subheads import stage as subheads
from newsclean.stages.teasers import stage as teasers

if TYPE_CHECKING:
    from newsclean.sites.rules import PageRules

Stage = Callable[[Context], None]


def _name_and_form(context: Context) -> None:
    """Name what is dropped, which is known now, and give what is kept its form."""
    name_dropped(context)
    paragraphs.mark(context)


STAGES: Mapping[str, Stage] = {
    "boilerplate": boilerplate.mark,
    "teasers": teasers.mark,
    "captions": captions.mark,
    "credits": credits.mark,
    "subheads": subheads.mark,
    "paragraphs": _name_and_form,
}
"""The chain, by `STAGE_NAMES`. Order is the design: each stage may rename or overrule what an earlier one said."""


@dataclass(frozen=True, slots=True)
class Run:
    """What holds while one page is judged."""

    options: Options
    tables: Tables
    rules: PageRules | None = None
    """The site rules for the page; None where the run has none."""
    native: bool = True
    """Whether the native parser reads HTML."""


def run_stages(context: Context) -> None:
    """Run every stage over one document."""
    for mark in STAGES.values():
        mark(context)


def judge_html(document: Document, run: Run) -> list[Unit]:
    """Give every block of a page its verdict, but those that a site rule has given one; return the units."""
    tables = run.tables
    units = [Unit([b], b.uncut() if b.cuts else b.text, tables) for b in document.blocks if b.keep is None]
    unmark_speakers(units)
    context = Context(document, run.options, units, tables, run.rules is not None)
    score_html(context)
    run_stages(context)
    return context.units


def judge_lines(document: Document, run: Run, known: dict[str, int] | None = None) -> list[Unit]:
    """Give every line its verdict, once; return the units. `known` has the marks of texts looked up before."""
    if is_in_pieces(document.blocks):
        tables = run.tables
        document.blocks = split_known(document.blocks, tables.finder.is_whole, tables["credits"].begins)
    context, kind = flat_context(document, run.options, run.tables, run.rules is not None, known)
    units = context.units
    if kind:
        context.units = [unit for unit in units if unit.keep is None]  # the others tell the scorer where menus are
        cut_bullets([unit.blocks for unit in context.units])
    odd = count_odd(context.units)
    if not odd:  # all of it stays
        for unit in context.units:
            unit.hold()
        paragraphs.mark(context)
    else:
        context.is_nearly_clean = odd <= MOST_ODD
        if not context.is_nearly_clean and drop_dialogs(context):
            units = [unit for unit in units if unit.keep is None or unit.block.reason not in NOTICES]
            context.units = [unit for unit in context.units if unit.keep is None]
        score_flat(context, units)
        run_stages(context)
    for block in context.doubtful:
        block.glue = None
    if is_in_pieces(document.blocks):
        join_pieces(document.blocks)
    return context.units


def flat_context(
    document: Document,
    options: Options,
    tables: Tables | None = None,
    ruled: bool = False,
    known: dict[str, int] | None = None,
) -> tuple[Context, str]:
    """Return the context of a flat text with its units, and the kind of its markup; training begins here, too.

    `ruled` tells whether site rules hold; `known` has the marks of texts looked up before.
    """
    tables = shipped() if tables is None else tables
    context = Context(document, options, [], tables, ruled)
    kind, groups = flat_units(context)
    text_of = piece_text if is_in_pieces(document.blocks) else unit_text
    context.units = [Unit(group, text_of(group), tables) for group in groups]
    if known:
        for unit in context.units:
            unit.marks_known(known)
    look_up(context.units)  # in ASCII, all at once
    unmark_speakers(context.units)
    return context, kind


def flat_units(context: Context) -> tuple[str, list[list[Block]]]:
    """Return the kind of markup of a flat text and its lines in units; page numbers and mere markup are left out.

    What is links in a row is dropped already, but not left out.
    """
    lines = context.document.blocks
    if context.ruled:  # as if the lines that a site rule drops were not there
        lines = [block for block in lines if block.keep is None]
    code = [block for block in lines if block.kind == CODE]
    if code:
        for block in code:
            block.drop(CODE_RULE)
        context.release(code)
        lines = [block for block in lines if block.keep is None]
    lines = without_interruptions(context, lines)
    markup = strip_lines(lines, context.enabled)
    if markup.kind:
        context.document.below_images = list(markup.below)
        context.release(lines)
        lines = [block for block in lines if block.keep is None]
    numbers, context.doubtful = join_lines(lines, context.enabled(PAGE_NUMBER_RULE), markup)
    for block in numbers:
        block.drop(PAGE_NUMBER_RULE)
    _part_comments(lines, context.tables["ends"].extra["comments"])
    groups = units([block for block in lines if block.keep is None] if numbers else lines)
    if markup.kind:
        strip_inline(groups, markup, context.enabled)
        context.release(lines)
        groups = [group for group in groups if group[0].keep is None or group[0].reason == LINKS_RULE]
    return markup.kind, groups


def _part_comments(lines: list[Block], heads: tuple[str, ...]) -> None:
    """Part a comment in lower case from the word above it that heads the comments."""
    longest = max(map(len, heads), default=0)
    for above, block in pairwise(lines):
        if block.glue is not None and above.glue is None and len(above.text) <= longest and key_of(above.text) in heads:
            block.glue = None


def without_interruptions(context: Context, lines: list[Block]) -> list[Block]:
    """Drop the lines that say that the text goes on below, and return the others, which are judged without them."""
    if not context.enabled(MARKER_RULE):
        return lines
    found = [lines[i] for i in interruptions([block.text for block in lines], context.tables)]
    for block in found:
        block.drop(MARKER_RULE)
    context.release(found)
    return [block for block in lines if block.keep is None] if found else lines
