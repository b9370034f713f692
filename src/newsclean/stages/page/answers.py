"""A page's units and which are kept in, those kept that ask and answer: questions in boxes, each above sentences."""

from __future__ import annotations

from itertools import islice, takewhile, zip_longest

from newsclean.context import Unit
from newsclean.names import NAME_BIT, TAG_BIT
from newsclean.stages.boxes import amid_article
from newsclean.text.sentences import asks, ends_sentence

LEAST_ASKED, LONGEST = 2, 200
"""So many questions made alike stand in a row, at least, and none is longer, in characters."""

LONGEST_ANSWER, MOST_LINKED = 30, 0.3
"""An answer has so many lines, and so much of each are links, at most."""

ELSEWHERE = NAME_BIT["comments"] | TAG_BIT["aside"]
"""Readers ask, too, and what stands beside an article."""


def keep_answers(units: list[Unit], keep: list[bool]) -> set[int]:
    """Keep questions made alike, each above nothing but sentences, in the element that holds most of the article.

    Return the numbers of these units: answers may be hidden until one asks for them.
    Each may be the button that opens its answer, and answers in boxes of their own look like teasers.
    """
    asked: dict[tuple[object, ...], list[int]] = {}
    for i, unit in enumerate(units):
        if asks(unit.text) and _may_ask(unit):
            asked.setdefault(_make(unit), []).append(i)
    rows = [row for numbers in asked.values() if len(numbers) >= LEAST_ASKED for row in _rows(units, numbers)]
    amid = set(amid_article(units, keep, [row.start for row in rows]))
    found = {i for row in rows if row.start in amid for i in row}
    for i in found:
        keep[i] = True
    return found


def keep_opened(units: list[Unit], keep: list[bool]) -> None:
    """Keep elements that open at a click whole, of which something is kept: the line to click on, and sentences."""
    if not any(map(_opens, units)):
        return
    opened: dict[int, list[int]] = {}
    for i, unit in enumerate(units):
        for box in unit.block.boxes():
            if box.tag == "details":
                opened.setdefault(box.index, []).append(i)
                break
    for members in opened.values():
        if any(keep[i] for i in members):
            for i in members:
                unit = units[i]
                if not unit.marks and ((_opens(unit) and not unit.block.link_chars) or _may_answer(unit)):
                    keep[i] = True


def _opens(unit: Unit) -> bool:
    """Tell whether a unit is the line to click on, which may be in one element more, a heading."""
    box = unit.block.container
    return box is not None and (box.tag == "summary" or (box.parent is not None and box.parent.tag == "summary"))


def _may_ask(unit: Unit) -> bool:
    box = unit.block.container
    return box is not None and len(unit.text) <= LONGEST and not unit.block.link_chars and not box.inside & ELSEWHERE


def _make(unit: Unit) -> tuple[object, ...]:
    """Return what is the same of units made alike, in boxes made alike; one may be open and the others closed."""
    boxes = [*islice(unit.block.boxes(), 2)]
    return (unit.block.kind, *((box.tag, box.kind.split(" ", 1)[0], box.depth) for box in boxes))


def _rows(units: list[Unit], numbers: list[int]) -> list[range]:
    """Return the rows of questions, by their numbers, with the answer to each, that are long enough."""
    rows, row, most = [], [], 0
    makes: set[tuple[object, ...]] = set()
    for i, following in zip_longest(numbers, numbers[1:], fillvalue=len(units)):
        answer = [*takewhile(lambda j: _may_answer(units[j]), range(i + 1, min(following, i + 1 + LONGEST_ANSWER)))]
        row.append(i)
        if answer and answer[-1] + 1 == following < len(units):
            most = max(most, len(answer))
            makes.update(_make(units[j]) for j in answer)
            continue
        # What follows the last answer is told from it by how it is made.
        end = next((j for j in answer[:most] if _make(units[j]) not in makes), i + 1 + len(answer[:most]))
        if len(row) >= LEAST_ASKED and end > i + 1:
            rows.append(range(row[0] - _has_head(units, row[0]), end))
        row, most, makes = [], 0, set()
    return rows


def _has_head(units: list[Unit], number: int) -> bool:
    """Tell whether a heading without links stands right above a question: “FAQ”."""
    above = units[number - 1 : number]
    return bool(above) and above[0].block.level > 1 and not above[0].block.link_chars


def _may_answer(unit: Unit) -> bool:
    block = unit.block
    if block.kind in ("region", "caption", "heading") or block.link_chars > MOST_LINKED * len(block.text):
        return False
    return ends_sentence(block.text)
