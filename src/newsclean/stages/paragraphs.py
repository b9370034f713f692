"""Units in, the kept ones with their text in normal form out; repeated paragraphs are dropped."""

from __future__ import annotations

from itertools import pairwise

from newsclean.context import Context, Unit
from newsclean.document import Block
from newsclean.language import key_of
from newsclean.patterns import lazy
from newsclean.rules import EMPTY_RULE, MIN_LENGTH_RULE
from newsclean.stages.extent import doubled
from newsclean.text import HAN, normalize
from newsclean.text.broken_words import (
    SOFT_HYPHEN,
    Words,
    breaks_words,
    halves,
    initial_is_word,
    is_drop_cap,
    join_of,
    repeats_hyphen,
)
from newsclean.text.characters import is_small
from newsclean.text.punctuation import full_width
from newsclean.text.sentences import ends_sentence

LEAST_DUPLICATE = 60
"""Shorter paragraphs, and lines that are no sentence, may stand twice with reason: a refrain, an ingredient, a line
of a timetable."""

LEAST_SUNG, LONGEST_SUNG, AS_LONG, VERSES = 3, 120, 1.5, 40
"""A refrain stands so often, as far from itself each time, and is no longer in characters; no line of its verses, of
which there are no more between two, is so many times as long."""

EDIT_LINK = lazy(r"\s*\[\s?([^\[\]]{2,80}?)\s?\]$")
HEADING = 160
"""Characters of a heading with the link to edit its section behind it."""

LONGEST_SPREAD = 8

LEAST_PROSE = 45
"""After a large initial comes a paragraph, which is longer than the entries of an index by letters."""

LONGEST_INITIAL = 3
"""A quote, a letter, an accent of its own."""

SPREAD_NAME = lazy(rf"^([{HAN}])\s+([{HAN}])$")
SPREAD = lazy(rf"([{HAN}])\s+(?=([{HAN}]))")
BARS = lazy(r"\s*\|\s*")
"""What stands between the cells of a Markdown table."""

BULLET_MARKS = "*•·‣◦"
BULLETS = frozenset(BULLET_MARKS)
BULLET = lazy(r"^(?:[*•·‣◦]\s+)+")


def mark(context: Context) -> None:
    """Normalize what is kept, mend broken words, close spread names, drop repeated paragraphs."""
    names = _spread_names(context)
    seen: set[str] = set()
    chars = 0
    enabled = "paragraphs" not in context.options.keep
    flat = not context.document.is_html
    if enabled:
        _join_initials(context)
        _join_hyphens(context)
        _cut_edit_links(context)
        kept = [i for i, unit in enumerate(context.units) if unit.keep]
        for row in doubled([context.units[i] for i in kept]):
            for i in kept[row.start + 1 : row.stop]:
                context.drop(context.units[i], "paragraphs/duplicate", i)
    refrains = _refrains([unit.text for unit in context.units if unit.keep])
    for i, unit in enumerate(context.units):
        if not unit.blocks[0].keep:
            continue
        for block in unit.blocks:
            text = block.uncut() if block.cuts else block.text
            if enabled:
                if block.kind == "row" and flat:
                    text = BARS.sub("\t", text)
                elif text[-2:] == " |" and text.count("|") == 1:  # what a writer of tables sets behind a cell
                    text = text[:-2]
                text = normalize(text)
                if names:
                    text = _close_names(text, names)
                if block.glue is None and text[:1] in BULLETS:
                    text = without_bullet(text)
            block.clean = text
        if enabled and context.options.punctuation == "full":
            _widen(unit)
        key = "".join([block.clean or "" for block in unit.blocks])
        if not key:
            context.drop(unit, EMPTY_RULE)
            continue
        if len(unit.blocks) > 1 and not unit.blocks[0].clean:
            unit.blocks[1].glue = None  # it begins the line now
        if len(key) >= LEAST_DUPLICATE and ends_sentence(key) and unit.text not in refrains:
            if key in seen and context.drop(unit, "paragraphs/duplicate", i):
                continue
            seen.add(key)
        chars += len(key)
    if chars < context.options.min_length:
        for i, unit in enumerate(context.units):
            if unit.keep:
                context.drop(unit, MIN_LENGTH_RULE, i)


def _refrains(texts: list[str]) -> set[str]:
    """Return the long lines that stand again and again, each time after as many lines of their length.

    >>> line = "So tell me who counts the days of this war when the river is high in the spring?"
    >>> _refrains([*"ab", line, *"cd", line, *"ef", line]) == {line}
    True
    >>> _refrains(["a", line, "b", line, "c", "d", line]), _refrains([line, "b" * 200, line, "c" * 200, line])
    (set(), set())
    """
    places: dict[str, list[int]] = {}
    for i, text in enumerate(texts):
        if LEAST_DUPLICATE <= len(text) <= LONGEST_SUNG:
            places.setdefault(text, []).append(i)
    return {
        text
        for text, at in places.items()
        if len(at) >= LEAST_SUNG
        and len({after - before for before, after in pairwise(at)}) == 1
        and 1 < at[1] - at[0] <= VERSES
        and max(map(len, texts[at[0] : at[-1]])) < AS_LONG * len(text)
    }


def without_bullet(text: str) -> str:
    """Return a text without the bullets that it begins with; bullets alone part the scenes of a text.

    >>> without_bullet("* two eggs"), without_bullet("* * *")
    ('two eggs', '* * *')
    """
    rest = BULLET.sub("", text)
    return rest if rest.strip(BULLET_MARKS) else text


def _join_initials(context: Context) -> None:
    """Join a large initial that stands on a line of its own to the paragraph it begins."""
    found: list[tuple[Unit, str, Block, bool | None]] = []
    for unit, following in zip(context.units, [*context.units[1:], None]):
        initial = unit.blocks[0].text
        if len(initial) > LONGEST_SPREAD:
            continue
        initial = initial.strip()
        if len(initial) > LONGEST_INITIAL or not is_drop_cap(initial := normalize(initial)):
            continue
        if len(unit.blocks) > 1:
            prose, block, keep = unit.text, unit.blocks[1], unit.keep
        elif following is not None:
            prose, block, keep = following.text, following.block, following.keep
        else:
            continue
        if len(prose) >= LEAST_PROSE and is_small(block.text.lstrip()[:1]):
            found.append((unit, initial, block, keep))
    # Letters that follow each other in the alphabet are labels: of answers, of the parts of an index.
    letters = [ord(initial[-1]) for _, initial, _, _ in found]
    labels = {i + step for i, (one, two) in enumerate(pairwise(letters)) if two == one + 1 for step in (0, 1)}
    found = [entry for i, entry in enumerate(found) if i not in labels and entry[3]]
    if not found:
        return
    begun = {id(block) for _, _, block, _ in found}
    lines = (b.text.strip().partition(" ")[2] if id(b) in begun else b.text for b in context.document.blocks)
    words = Words(lines)
    for unit, initial, block, _ in found:
        block.glue = " " if initial_is_word(initial, block.text.lstrip(), words) else ""
        unit.hold()


def _join_hyphens(context: Context) -> None:
    """Close the gap after a hyphen at a line's end, and cut the hyphen where it was there for the line only."""
    joins = [pair for unit in context.units if len(unit.blocks) > 1 and unit.keep for pair in pairwise(unit.blocks)]
    breaks: list[tuple[Block, Block, str, str]] = []
    for before, after in joins:
        if any(cut.end == len(before.text) for cut in before.cuts):
            continue  # its hyphen is gone: an address broke there
        if before.text.rstrip()[-1:] == SOFT_HYPHEN:
            after.glue = ""
        elif repeats_hyphen(before.text, after.text):
            _cut_hyphen(context, before, after)
        elif pieces := halves(before.text, after.text):
            breaks.append((before, after, *pieces))
    if not breaks:
        return
    words = Words(block.text for block in context.document.blocks)
    broken = breaks_words([(before.text, after.text) for before, after in joins])
    for before, after, left, right in breaks:
        join = join_of(left, right, words, broken)
        if join == "word":
            _cut_hyphen(context, before, after)
        elif join == "compound":
            after.glue = ""


def _cut_hyphen(context: Context, before: Block, after: Block) -> None:
    if before.cuts or not context.enabled("paragraphs/hyphen"):
        return
    end = len(before.text.rstrip())
    context.cut(before, end - 1, end, "paragraphs/hyphen")
    after.glue = ""


def _cut_edit_links(context: Context) -> None:
    """Cut the link with which to edit a section from its heading, as wikis have it."""
    words = context.tables["boilerplate"].extra["edit"]
    for unit in context.units:
        block = unit.blocks[-1]
        if "]" not in block.text[-3:] or not unit.keep or block.cuts:
            continue
        text = block.text.rstrip()
        if text[-1:] != "]" or len(text) > HEADING:
            continue
        found = EDIT_LINK.search(text)
        if found is not None and all(key_of(part) in words for part in found[1].split("|")):
            context.cut(block, found.start(), len(text), "paragraphs/edit-link")


def _widen(unit: Unit) -> None:
    """Make the marks of a unit full-width: in all its text at once, since quotes pair over its lines."""
    blocks = [block for block in unit.blocks if block.clean]
    text = "".join((block.glue or "") * bool(i) + (block.clean or "") for i, block in enumerate(blocks))
    widened = full_width(text)
    if widened == text:
        return
    blocks[0].clean = widened
    for block in blocks[1:]:
        block.clean = block.glue = ""


def _spread_names(context: Context) -> set[str]:
    """Return names of two Han characters that the document spreads, and shows to be one name.

    It shows it by a line that is the name alone, before a line that begins with it and a colon.
    """
    names: set[str] = set()
    units = context.units
    for unit, following in zip(units, units[1:], strict=False):
        found = SPREAD_NAME.match(unit.text) if len(unit.text) <= LONGEST_SPREAD and not unit.text.isascii() else None
        if found and _speaks(following.text, found[1], found[2]):
            names.add(found[1] + found[2])
    return names


def _speaks(text: str, *parts: str) -> bool:
    """Tell whether a text begins with a name, spread or not, and a colon."""
    for part in parts:
        if not text.startswith(part):
            return False
        text = text[len(part) :].lstrip()
    return text[:1] in (":", "：")


def _close_names(text: str, names: set[str]) -> str:
    return SPREAD.sub(lambda found: found[1] if found[1] + found[2] in names else found[0], text)
