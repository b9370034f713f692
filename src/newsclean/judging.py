"""A document as it was read in, a verdict on every block out: by scorer and stages, until the verdicts stand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from newsclean.context import Context, Unit, look_up
from newsclean.document import Block, Document, line_of
from newsclean.dumps.doubtful_joints import is_sure_joint
from newsclean.dumps.interruptions import interruptions
from newsclean.dumps.known_menus import split_known
from newsclean.dumps.lines import join_lines, unit_text, units
from newsclean.dumps.pieces import is_in_pieces, piece_text
from newsclean.dumps.printed_pieces import join_pieces, take_over_pieces
from newsclean.language.files import shipped
from newsclean.language.tables import Tables
from newsclean.markup import cut_bullets, strip_inline, strip_lines
from newsclean.options import Options
from newsclean.printed import cut_spans, drop_if_gone, hand_out
from newsclean.readers.flat import CODE, Glued, read_flat
from newsclean.rules import CODE_RULE, EMPTY_RULE, LINKS_RULE, MARKER_RULE, MARKUP_RULE, PAGE_NUMBER_RULE, UNLIKE_RULE
from newsclean.scoring import score_flat, score_html
from newsclean.stages import boilerplate, captions, credits, paragraphs, subheads, teasers
from newsclean.stages.clean_text import MOST_ODD, count_odd
from newsclean.stages.naming import name_dropped
from newsclean.stages.notices import NOTICES, drop_dialogs
from newsclean.stages.speakers import unmark_speakers
from newsclean.text import normalize

if TYPE_CHECKING:
    from newsclean.sites.rules import PageRules

Stage = Callable[[Context], None]

STAGES: Mapping[str, Stage] = {
    "boilerplate": boilerplate.mark,
    "teasers": teasers.mark,
    "captions": captions.mark,
    "credits": credits.mark,
    "subheads": subheads.mark,
    "paragraphs": paragraphs.mark,
}
"""The chain, by `STAGE_NAMES`. Order is the design: each stage may rename or overrule what an earlier one said."""

PASSES = 16
"""How often flat text is judged again until its verdicts stand; two passes do for 99 of 100, nine were seen."""

LEAST_PASSES, MOST_JUDGED = 4, 50_000
"""So often in any case; of a text of thousands of lines, as nobody writes, so many lines in all."""

PARTED = frozenset(["heading", "item", "term", "row", "pre"])
"""Kinds of blocks of a page that begin and end with their element; a sentence goes on from paragraph to paragraph
where markup breaks it."""

MOST_TORN = 100
"""What is torn out of a sentence for its score alone is no more, in characters."""


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
    for name, mark in STAGES.items():
        if name == "paragraphs":  # what is dropped is known; what is kept gets its form
            name_dropped(context)
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


def settle(document: Document, run: Run, judged: list[Unit]) -> str:
    """Judge what is kept again, as the flat text that it will be, until that changes nothing; return the text.

    So cleaning the result once more changes nothing either. What a site rule keeps stays.
    """
    text = document.text
    blocks = document.blocks
    without_gaps = not blocks or blocks[-1].line - blocks[0].line == len(blocks) - 1
    if not document.is_html and without_gaps and text == "".join([f"{block.text}\n" for block in blocks]):
        return text  # not even a blank line was changed, and nothing would be
    enables = run.options.enables
    # Where markup tells texts apart, long names in capitals are names; without marks, what they hid is read.
    glued: Glued = "kept" if document.is_html else "spaced"
    known = {unit.text: unit.marks for unit in judged if unit.keep and not unit.is_unmarked}
    filled: set[int] = set()
    for _ in range(min(PASSES, max(LEAST_PASSES, MOST_JUDGED // (text.count("\n") + 1)))):
        again = read_flat(text, not enables(MARKUP_RULE), glued, code=not enables(CODE_RULE))
        if run.rules is not None:
            run.rules.rule_again(again.blocks, owners_of(document))
        judge_lines(again, run, known)
        settled = again.text
        if settled == text:
            break
        take_over(document, again)
        fill_holes(document, filled)
        if document.text == text:  # what joins the lines that the markup parts will do so again
            take_over(document, again, whatever_parts=True)
        if document.text == text:
            break  # what is left cannot be taken over, and the next look would see the same
        text = document.text
    return text


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
    groups = units([block for block in lines if block.keep is None] if numbers else lines)
    if markup.kind:
        strip_inline(groups, markup, context.enabled)
        context.release(lines)
        groups = [group for group in groups if group[0].keep is None or group[0].reason == LINKS_RULE]
    return markup.kind, groups


def without_interruptions(context: Context, lines: list[Block]) -> list[Block]:
    """Drop the lines that say that the text goes on below, and return the others, which are judged without them."""
    if not context.enabled(MARKER_RULE):
        return lines
    found = [lines[i] for i in interruptions([block.text for block in lines], context.tables)]
    for block in found:
        block.drop(MARKER_RULE)
    context.release(found)
    return [block for block in lines if block.keep is None] if found else lines


def fill_holes(document: Document, filled: set[int]) -> None:
    """Keep what was dropped by its score alone from between two blocks that turned out to be of one sentence.

    `filled` has the ids of blocks that were kept so before, which are not kept again.
    """
    hole: list[Block] = []
    begun = False  # whether anything is kept above the hole
    for block in document.blocks:
        if not block.keep:
            hole.append(block)
            continue
        by_score = all(lost.reason == UNLIKE_RULE and id(lost) not in filled for lost in hole)
        if begun and block.glue is not None and by_score and 0 < sum(len(lost.text) for lost in hole) <= MOST_TORN:
            for lost in hole:
                lost.hold()
                lost.clean = normalize(lost.text)
            filled.update(map(id, hole))
            hole[0].glue = block.glue = None  # the next look tells how they join
        hole = []
        begun = True


def owners_of(document: Document) -> list[list[Block]]:
    """Return for each printed line the blocks that it is printed from."""
    printed: list[list[Block]] = []
    for block in document.kept():
        if printed and block.glue is not None:
            printed[-1].append(block)
        elif block.output:
            printed.append([block])
    return printed


def are_parted(above: Block, below: Block) -> bool:
    """Tell whether the markup of a page parts two blocks: one is a heading, an item or the like of which the other is
    no part."""
    if above.container is None or below.container is None or not PARTED & {above.kind, below.kind}:
        return False
    return not (
        above.container is below.container
        or above.container.parent is below.container
        or below.container.parent is above.container
    )


def take_over(document: Document, again: Document, whatever_parts: bool = False) -> None:
    """Apply the verdicts on a document's printed lines to the blocks that the lines were printed from.

    Lines that only a small letter joins stay apart where the markup parts them, but with `whatever_parts`.
    """
    printed = owners_of(document)
    before: tuple[Block, Block] | None = None  # the last line that stays and the last of its blocks
    lines = {line.line: line for line in again.blocks}
    in_pieces = [block for block in again.blocks if block.kind == "piece"]
    pieces = {number: list(group) for number, group in groupby(in_pieces, key=attrgetter("line"))}
    for number, owners in enumerate(printed, 1):
        if number not in lines:  # nothing is left of it without the mark of a quote
            for block in owners:
                block.drop(EMPTY_RULE)
            continue
        if number in pieces:
            take_over_pieces(owners, pieces[number])
            if pieces[number][0].keep:
                owners[0].glue = pieces[number][0].glue
            continue
        line = lines[number]
        if not line.keep:
            for block in owners:
                block.drop(line.reason)
                block.site = line.site or block.site
            continue
        cut_spans(owners, line.text, sorted((cut.start, cut.end, cut.reason) for cut in line.cuts))
        if line.output != line_of(owners):
            hand_out(owners, line.output)
            for block in owners:
                drop_if_gone(block)
        first = next((block for block in owners if block.keep), owners[0])
        first.glue = line.glue
        if line.glue is not None and before is not None and not whatever_parts and are_parted(before[1], first):
            if not is_sure_joint(before[0].text.strip(), line.text.strip()):
                first.glue = None
        before = line, owners[-1]
