"""A document with its verdicts in, the text that it prints out: judged again until cleaning it changes nothing."""

from __future__ import annotations

from itertools import groupby
from operator import attrgetter

from newsclean.context import Unit
from newsclean.document import Block, Document, line_of
from newsclean.dumps.doubtful_joints import is_sure_joint
from newsclean.dumps.printed_pieces import take_over_pieces
from newsclean.judging import Run, judge_lines
from newsclean.printed import cut_spans, drop_if_gone, hand_out
from newsclean.readers.flat import Glued, read_flat
from newsclean.rules import CODE_RULE, EMPTY_RULE, MARKUP_RULE, UNLIKE_RULE
from newsclean.text import normalize

PASSES = 16
"""How often flat text is judged again until its verdicts stand; two passes do for 99 of 100, nine were seen."""

LEAST_PASSES, MOST_JUDGED = 4, 50_000
"""So often in any case; of a text of thousands of lines, as nobody writes, so many lines in all."""

PARTED = frozenset(["heading", "item", "term", "row", "pre"])
"""Kinds of blocks of a page that begin and end with their element; a sentence goes on from paragraph to paragraph
where markup breaks it."""

MOST_TORN = 100
"""What is torn out of a sentence for its score alone is no more, in characters."""


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
