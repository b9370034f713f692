"""A page's scored units in, those kept that the score overlooks: standfirsts, sub-headlines, what stands between."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from statistics import fmean

from newsclean.context import Context, Unit
from newsclean.document import Block, Container
from newsclean.language.stamps import is_stamp
from newsclean.names import NAME_BIT, TAG_BIT
from newsclean.patterns import lazy
from newsclean.stages.boxes import are_kin, is_in_named, make_of, text_box
from newsclean.stages.kinds import is_byline_or_date, is_dated, is_prose
from newsclean.stages.page.lists import ENTRIES
from newsclean.stages.titles import is_title
from newsclean.text.characters import COLONS
from newsclean.text.sentences import PARAGRAPH, SHORT_PARAGRAPH, ends_sentence, is_paragraph, latin_length, states

STANDFIRST_LOOK = 12
"""Blocks between the standfirst and the first paragraph: the byline, buttons to share, a picture."""

BOXED = frozenset(("quote", "item", "term"))
DATA = frozenset(("row", "pre"))
PAIRED = frozenset(("dt", "dd"))
BELOW_TITLE = 3
STANDFIRST_HEADING = 30
LEAST_STANDFIRST, LEAST_NAMED = 0.2, 0.05
MOST_LINKED = 0.3
"""A standfirst stands so many blocks below the title at most, unless it is named so; one that is a heading may be
shorter. It may score half as much beside the title, and a quarter if it is named so right below it; so much of it is
links at most."""

STANDFIRST = lazy(
    r"standfirst|strap-?line|(?<!(?:site|blog|logo)[-_])sub-?(?:title|head|titulo)"
    r"|(?<![^\W_])(?:lede?|lead|deck?|intro|excerpt|summary|sapo|perex|chapo|chapeau|sommario|bajada"
    r"|copete|entradilla|podnaslov|podtytul|vorspann|ingress|ingressi|manchet|spot)(?![^\W_])"
)
"""Class words of a standfirst, as people of many countries call it."""

SURELY, SHORT_STANDFIRST = 2, 20
"""What is named with one of these needs no full stop, and is shorter, in characters of Latin script; other words stand
for titles, too."""

LEAST_APART = 0.3
"""A sentence in another box than the title's scores so much, below nothing but byline, date, caption and links; so does
a short one anywhere."""

DOUBT_BESIDE = 0.35
"""The same of paragraphs in one box, of which the article has no fewer, and two."""

DOUBT, SURER, MADE_LOOK = 0.17, 0.1, 3
"""A paragraph is kept at a score lower by the first, if the mean of those made alike is higher by the second; so many
elements around them are alike. (On unseen sites 12 of 15 such paragraphs were of the article.)"""

LEAST_BETWEEN, BETWEEN_LOOK = 0.3, 3
"""A line of such a score at least stays between lines made as it is, so near above and below it, or below a heading.
(Of 26 such lines of unseen pages 21 were of the article.)"""

QUOTED = lazy(r"(?<![^\W_])(?:block|pull)?(?:quote|zitat|citat|citation|cita|citazione)(?![^\W_])")
"""Class words of a box that is a quote."""

BESIDE = NAME_BIT["comments"] | NAME_BIT["chrome"] | NAME_BIT["meta"] | NAME_BIT["picture"] | NAME_BIT["hidden"]
BESIDE |= TAG_BIT["figure"]
MOST_SET_IN, LONGEST_SET_IN = 16, 300
"""What a box in the text stands for that is none; lists in it have no more lines, and none is longer, in characters."""

LEAST_ALIKE, MOST_SUB_HEADLINE = 2, 100
"""So many lines made alike are sub-headlines, and none is longer, in characters."""

LEAST_STAMPS, BESIDE_LOOK = 3, 2
"""So many dates made alike head the parts of a timeline; the paragraph below a line stands in so many boxes more, at
most, than the line."""


def keep_standfirst(context: Context, summary: Block, keep: list[bool]) -> None:
    """Keep the paragraph above the text that begins as the page's own summary does: a standfirst.

    Pages put it into a box of their own, far from what the score takes for the article.
    """
    at = context.number_of(summary)
    if summary.kind == "heading" or (summary.container is not None and summary.container.inside & TAG_BIT["figure"]):
        return
    if any(keep[at + 1 : at + 1 + STANDFIRST_LOOK]) and not any(keep[: at + 1]):
        keep[at] = latin_length(summary.text) >= PARAGRAPH


def keep_sub_headlines(units: list[Unit], keep: list[bool]) -> None:
    """Keep lines made alike, and as nothing else is, each right above a paragraph that is kept and beside it.

    Pages without headings set their sub-headlines so, or each with its paragraphs in a box of its own, as timelines do.
    """
    made: dict[tuple[object, ...], list[int]] = {}
    for i, unit in enumerate(units):
        block = unit.block
        box = block.container
        if box is not None and block.kind == "paragraph" and not block.link_chars:
            made.setdefault(make_of(box), []).append(i)
            if box.names and box.parent is not None:
                made.setdefault((make_of(box.parent), box.tag, box.kind), []).append(i)
    for alike in made.values():
        if len(alike) < LEAST_ALIKE or not all(_heads_paragraph(units, i, keep) or units[i].marks for i in alike):
            continue
        numbers = [i for i in alike if not units[i].marks]  # (an advertisement's label may be made so, too)
        if len(numbers) < LEAST_ALIKE:
            continue
        if len({units[i].text for i in numbers}) == len(numbers):
            if len(numbers) < LEAST_STAMPS and any(is_stamp(units[i].text) for i in numbers):
                continue
            for i in numbers:
                keep[i] = True


def _heads_paragraph(units: list[Unit], number: int, keep: list[bool]) -> bool:
    """Tell whether a unit is a short line of no known kind right above a paragraph that is kept and beside it."""
    unit, below = units[number], units[number + 1 : number + 2]
    if not below or not keep[number + 1]:
        return False
    if below[0].block.kind not in ENTRIES and not is_prose(below[0]):
        return False
    if len(unit.text) > MOST_SUB_HEADLINE or (is_prose(unit) and states(unit.text)):
        return False
    one, two = unit.block.container, below[0].block.container
    if one is None or two is None or one.kind == two.kind != "" or (one.tag, one.kind) == (two.tag, two.kind):
        return False
    # (A line in bold may stand right in the box of a post.)
    return any(box is one.parent or box is one for box in islice(two.outward(), 1, 1 + BESIDE_LOOK))


def keep_alike(units: list[Unit], keep: list[bool], threshold: float) -> None:
    """Keep paragraphs of a doubtful score that are made as others are which are kept, and score well together.

    Where each paragraph has a box of its own, or a line amid boxes, the last ones score lower than those amid the text.
    """
    made: dict[tuple[object, ...], list[int]] = {}
    beside: dict[tuple[int, str, str], list[int]] = {}
    for i, unit in enumerate(units):
        block = unit.block
        if block.score < threshold - DOUBT_BESIDE or block.kind in ENTRIES or not is_prose(unit):
            continue
        if block.score >= threshold - DOUBT:
            made.setdefault(make_around(block), []).append(i)
        if block.container is not None and not unit.marks:
            beside.setdefault(make_of(block.container), []).append(i)
    for numbers in made.values():
        left = [i for i in numbers if not keep[i] and not units[i].block.link_chars]
        if 0 < len(left) < len(numbers) and fmean(units[i].score for i in numbers) >= threshold + SURER:
            for i in left:
                keep[i] = True
    for numbers in beside.values():
        left = [i for i in numbers if not keep[i] and not units[i].block.link_chars]
        if 0 < len(left) <= len(numbers) - max(len(left), LEAST_ALIKE):
            for i in left:
                keep[i] = True


def keep_between(units: list[Unit], keep: list[bool]) -> None:
    """Keep lines of a doubtful score for what stands beside them and is kept.

    Labels stand amid lines that are made as they are, sentences right below a heading.
    """
    kept = [*keep]
    for i, unit in enumerate(units):
        block = unit.block
        if kept[i] or block.score < LEAST_BETWEEN or block.link_chars or unit.marks or not unit.tokens:
            continue
        if is_prose(unit):
            above = units[i - 1].block
            keep[i] = i > 0 and keep[i - 1] and above.kind == "heading" and are_kin(above, block)
        else:
            if block.container is not None and block.container.tag in PAIRED:
                continue  # of who wrote a post, most often: “Posts”, “2,206”
            made = make_around(block)
            near = range(max(0, i - BETWEEN_LOOK), i), range(i + 1, min(len(units), i + 1 + BETWEEN_LOOK))
            keep[i] = all(any(kept[j] and make_around(units[j].block) == made for j in side) for side in near)


def keep_set_in(units: list[Unit], keep: list[bool]) -> None:
    """Keep quotes, tables, listings, lists with what heads them, right between what is kept, in the box of the text.

    Boxes in it that are named as what stands beside an article hold none of it, and no <aside> holds a list of it.
    """
    rows = list(_rows_set_in(units, keep))
    if not rows:
        return
    whole = text_box(units, keep)
    if whole is None:
        return
    for row in rows:
        around = [units[row.start - 1], units[row.stop], *(units[i] for i in row)]
        ways = [_way_to(whole, unit.block) for unit in around]
        if None in ways[:2] or any(_is_stray(whole, units[i]) for i in row):
            continue
        if not any(_is_beside(way, unit) for way, unit in zip(ways[2:], around[2:])):
            keep[row.start : row.stop] = [True] * len(row)


def _is_beside(way: int | None, unit: Unit) -> bool:
    """Tell whether what is around a unit stands for what is beside an article; a quote may stand in an <aside>."""
    return way is None or way & (BESIDE if unit.block.kind == "quote" else BESIDE | TAG_BIT["aside"]) != 0


def _is_stray(whole: Container, unit: Unit) -> bool:
    """Tell whether a unit is a label right among the paragraphs, which need not head the list below it."""
    if unit.block.kind != "paragraph" or unit.text[-1] in COLONS or _is_quote(unit):
        return False
    return any(box is whole for box in islice(unit.block.boxes(), 2))


def _rows_set_in(units: list[Unit], keep: list[bool]) -> Iterator[range]:
    """Yield the rows of quotes, of data or of entries with what heads them, not kept right between what is.

    Boxes of links, advertisements and the like may stand above and below entries.
    """
    end = 0
    for i, flag in enumerate(keep):
        if flag or i < end or not i or not keep[i - 1]:
            continue
        end = next((j for j in range(i, len(units)) if keep[j]), len(units))
        if end == len(units):
            break
        row = units[i:end]
        if all(unit.block.kind in DATA and not unit.block.link_chars for unit in row):
            yield range(i, end)
            continue
        yield from (range(j, j + 1) for j in range(i, end) if units[j].block.kind == "pre")  # whatever is beside it
        fit = [j for j in range(i, end) if _may_be_set_in(units[j])]
        if not 0 < len(fit) <= MOST_SET_IN or fit[-1] - fit[0] >= len(fit):
            continue
        row = [units[j] for j in fit]
        entries = sum(unit.block.kind == "item" for unit in row)
        heads_list = len(row) == 1 and units[end].block.kind == "item" and row[0].block.kind != "item"
        if 2 * entries > len(row) > 2 or (len(row) == end - i and (heads_list or all(map(_is_quote, row)))):
            yield range(fit[0], fit[-1] + 1)


def _is_quote(unit: Unit) -> bool:
    is_quote = unit.block.kind == "quote" or is_in_named(unit.block, QUOTED, 1)
    return is_quote and ends_sentence(unit.text)


def _may_be_set_in(unit: Unit) -> bool:
    block = unit.block
    if block.kind == "region" or block.link_chars or unit.marks or len(block.text) > LONGEST_SET_IN:
        return False
    if is_dated(unit):
        return False  # of a post
    return block.kind in BOXED or block.kind == "heading" or not is_prose(unit) or _is_quote(unit)


def _way_to(whole: Container, block: Block) -> int | None:
    """Return what the elements around a block within the whole stand for, or None where it does not stand in it."""
    groups = 0
    for box in block.boxes():
        if box is whole:
            return groups
        groups |= box.groups | TAG_BIT.get(box.tag, 0)
    return None


def make_around(block: Block) -> tuple[object, ...]:
    """Return the kind of a block and the tags and names of the innermost elements around it."""
    return (block.kind, *((box.tag, box.kind) for box in islice(block.boxes(), MADE_LOOK)))


def keep_below_title(context: Context, title: Block, keep: list[bool]) -> None:
    """Keep the standfirst below the title, headings or a sentence, or what is named so: no summary need name it."""
    units = context.units
    at = context.number_of(title)
    for i in range(at + 1, min(at + 1 + STANDFIRST_LOOK, len(units))):
        block = units[i].block
        if keep[i] and block.kind != "heading":
            return
        is_first = i == at + 1
        named = _named_standfirst(block)
        if named < SURELY and not is_first:
            named = 0
        tells = _tells_of_making(units[at + 1 : i])
        if not named and i > at + BELOW_TITLE and not tells:
            continue
        if block.kind in ("caption", "region") or block.link_chars > MOST_LINKED * len(block.text):
            continue
        size, is_kin = latin_length(block.text), are_kin(title, block)
        if block.kind == "heading":
            least_size = SHORT_STANDFIRST if named == SURELY else STANDFIRST_HEADING
            fits = size >= least_size and not is_title(block.text, context.document.title)
        else:
            fits = (named == SURELY and size >= SHORT_STANDFIRST) or (
                (_reads_as_standfirst(units[i]) or (is_first and size >= PARAGRAPH and block.score >= LEAST_APART))
                and (is_kin or (block.score >= LEAST_APART and tells))
            )
        if named:
            fits = fits and (ends_sentence(block.text) or not (units[i].marks or is_dated(units[i])))
        least = LEAST_NAMED if named and is_first else LEAST_STANDFIRST / (1 + is_kin)
        if fits and block.score >= least and any(keep[i + 1 : i + 1 + STANDFIRST_LOOK]):
            keep[i] = True
            for j in range(i - 1, at, -1):  # the lines above it in its element, of which the score is lower
                if not named or units[j].block.container is not block.container:
                    break
                keep[j] = True


def _reads_as_standfirst(unit: Unit) -> bool:
    """Tell whether a unit is a paragraph, or a shorter sentence of a likely score that holds no words of furniture."""
    if is_paragraph(unit.text):
        return True
    return is_paragraph(unit.text, SHORT_PARAGRAPH) and unit.block.score >= LEAST_APART and not unit.marks


def _tells_of_making(between: list[Unit]) -> bool:
    """Tell whether nothing but bylines, dates, links and captions stands between the title and what may be the
    standfirst."""
    return all(
        u.block.kind == "caption"
        or is_byline_or_date(u)
        or 2 * u.block.link_chars > len(u.text)
        or u.has_mark("captions")
        for u in between
    )


def _named_standfirst(block: Block) -> int:
    """Return how surely the name of an element says that it is a standfirst; 0 where it does not."""
    box = block.container
    if box is None or block.link_chars:
        return 0
    if STANDFIRST.search(box.names):
        return SURELY
    return int(block.kind == "paragraph" and box.groups & NAME_BIT["lede"] != 0)
