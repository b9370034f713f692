"""Units in, the kept ones with their text in normal form out; repeated paragraphs are dropped."""

from __future__ import annotations

from itertools import groupby, pairwise

from newsclean.context import Context, Unit
from newsclean.document import Block, line_of
from newsclean.language.keys import key_of
from newsclean.patterns import lazy
from newsclean.rules import EMPTY_RULE, MIN_LENGTH_RULE
from newsclean.stages.kinds import is_prose
from newsclean.stages.page.footnotes import BACK_SIGNS, without_back_link
from newsclean.stages.paragraphs.mended import close_initials, join_hyphens, join_initials
from newsclean.text import HAN, normalize, tighten_stops
from newsclean.text.characters import BULLETS, LEADING_BULLETS, is_small
from newsclean.text.punctuation import full_width
from newsclean.text.sentences import ends_sentence, latin_length

LEAST_DUPLICATE = 60
"""Shorter paragraphs, in characters of Latin script, and lines that are no sentence, may stand twice with reason: a
refrain, an ingredient, a line of a timetable."""

EDIT_LINK = lazy(r"\s*\[\s?([^\[\]]{2,80}?)\s?\]$")
HEADING = 160
"""Characters of a heading with the link to edit its section behind it."""

PILCROW, PERMALINKS = "¶", "¶#§"
"""What manuals and blogs set behind a heading, as a link to it; the first is nothing else."""

LONGEST_SPREAD = 8
"""Characters of a line that is such a name, spread however far."""

SPREAD_NAME = lazy(rf"^([{HAN}])\s+([{HAN}])$")
SPREAD = lazy(rf"([{HAN}])\s+(?=([{HAN}]))")
BARS = lazy(r"\s*\|\s*")
"""What stands between the cells of a Markdown table."""


def mark(context: Context) -> None:
    """Normalize what is kept, mend broken words, close spread names, drop repeated paragraphs."""
    names = _spread_names(context)
    seen: set[str] = set()
    chars = 0
    enabled = "paragraphs" not in context.options.keep
    flat = not context.document.is_html
    if enabled:
        join_initials(context)
        close_initials(context)
        join_hyphens(context)
        _cut_edit_links(context)
        _cut_back_links(context)
        _drop_doubled(context)
    for i, unit in enumerate(context.units):
        if not unit.block.keep:
            continue
        for block in unit.blocks:
            text = block.uncut() if block.cuts else block.text
            block.clean = _normal_form(block, text, names, flat) if enabled else text
        if enabled and len(unit.blocks) > 1:
            _tighten(unit.blocks)
        if enabled and context.options.punctuation == "full":
            _widen(unit)
        key = "".join([block.clean or "" for block in unit.blocks])
        if not key:
            context.drop(unit, EMPTY_RULE)
            continue
        if len(unit.blocks) > 1 and not unit.blocks[0].clean:
            unit.blocks[1].glue = None  # it begins the line now
        is_long = len(key) >= LEAST_DUPLICATE or (not key.isascii() and latin_length(key) >= LEAST_DUPLICATE)
        if is_long and ends_sentence(key):
            if key in seen and context.drop(unit, "paragraphs/duplicate", i):
                continue
            seen.add(key)
        chars += len(key)
    if chars < context.options.min_length:
        for i, unit in enumerate(context.units):
            if unit.keep:
                context.drop(unit, MIN_LENGTH_RULE, i)


def _normal_form(block: Block, text: str, names: set[str], flat: bool) -> str:
    """Return the text of a block as it is printed, without the marks of a writer of tables or lists."""
    if block.kind == "row" and flat:
        text = BARS.sub("\t", text)
    elif text[-2:] == " |" and text.count("|") == 1:  # what a writer of tables sets behind a cell
        text = text[:-2]
    text = tighten_stops(normalize(text))
    if names:
        text = _close_names(text, names)
    return without_bullet(text) if block.glue is None and text and text[0] in BULLETS else text


def _tighten(blocks: list[Block]) -> None:
    """Print a comma or a full stop right behind the line that it goes on with."""
    for above, block in pairwise(blocks):
        if block.glue == " " and block.clean and block.clean[0] in ",." and above.clean:
            joint = f"{above.clean[-1]} {block.clean}"
            if tighten_stops(joint)[1] != " ":
                block.glue = ""


def without_bullet(text: str) -> str:
    """Return a text without the bullets that it begins with; bullets alone part the scenes of a text.

    >>> without_bullet("* two eggs"), without_bullet("▪ two eggs"), without_bullet("* * *")
    ('two eggs', 'two eggs', '* * *')
    """
    rest = LEADING_BULLETS.sub("", text)
    return rest if rest.strip(BULLETS) else text


def _cut_edit_links(context: Context) -> None:
    """Cut the link behind a heading: to edit its section, as wikis have it, or to the heading itself."""
    words = context.tables["boilerplate"].extra["edit"]
    for unit in context.units:
        block = unit.blocks[-1]
        if block.text[-1] in PERMALINKS and unit.keep and _is_permalink(block):
            context.cut(block, len(block.text[:-1].rstrip()), len(block.text), "paragraphs/edit-link")
        if "]" not in block.text[-3:] or not unit.keep or block.cuts:
            continue
        text = block.text.rstrip()
        if text[-1:] != "]" or len(text) > HEADING:
            continue
        found = EDIT_LINK.search(text)
        if found is not None and all(key_of(part) in words for part in found[1].split("|")):
            context.cut(block, found.start(), len(text), "paragraphs/edit-link")


def _is_permalink(block: Block) -> bool:
    """Tell whether a line ends with the sign that links to it: behind a heading, a link of its own or a space apart."""
    if not 1 < len(block.text) <= HEADING or block.cuts:
        return False
    return block.text[-1] == PILCROW or (block.kind == "heading" and (block.link_chars == 1 or block.text[-2] == " "))


def _cut_back_links(context: Context) -> None:
    """Cut the sign behind a note that leads back to the text."""
    for unit in context.units:
        block = unit.blocks[-1]
        if block.text[-1] not in BACK_SIGNS or not unit.keep or block.cuts:
            continue
        if (size := len(without_back_link(block.text))) < len(block.text):
            context.cut(block, size, len(block.text), "paragraphs/back-link")


def _widen(unit: Unit) -> None:
    """Make the marks of a unit full-width: in all its text at once, since quotes pair over its lines."""
    blocks = [block for block in unit.blocks if block.clean]
    text = line_of(blocks)
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


def _drop_doubled(context: Context) -> None:
    """Drop the copies of a line right below it, between two paragraphs: a caption or a sub-headline.

    (Dumps hold a caption once more, as what screen readers say of its picture. In a poem verses stand above and below.)
    """
    kept = [(i, unit) for i, unit in enumerate(context.units) if unit.keep]
    end = 0
    for text, copies in groupby([unit.text for _, unit in kept]):
        start, end = end, end + len(list(copies))
        if end < start + 2 or not start or end == len(kept) or ends_sentence(text) or is_small(text[0]):
            continue
        if is_prose(kept[start - 1][1]) and is_prose(kept[end][1]):
            for i, unit in kept[start + 1 : end]:
                context.drop(unit, "paragraphs/duplicate", i)
