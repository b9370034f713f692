"""A page's units and which of them the score keeps in, those in sections that their heads name as no article out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import accumulate, islice
from statistics import fmean

from newsclean.characters import has_digit
from newsclean.context import SURE, Context, Unit
from newsclean.document import Block, Container
from newsclean.features import box_of
from newsclean.language import key_of
from newsclean.names import TAG_BIT
from newsclean.patterns import lazy
from newsclean.stages.credits import STAMP_LENGTH, is_date_line, is_stamp
from newsclean.stages.extent import is_prose
from newsclean.stages.teasers import HEAD_LENGTH, LEAST_HEADLINE, LINKED_HEADING, MOST_HEADLINE, is_box_head

SECTION_RULE = "boilerplate/headed-section"

LEAST_BEFORE, LEAST_CHARS = 2, 400
"""An article has so many paragraphs, or characters in one, above the first section of other things."""

LEAST_BEYOND = 0.25
"""Share of the text above a section that stands below it where the article goes on there."""

LONGEST_TEASER = 220
LEAST_LINKED, MOST_KEPT = 0.2, 0.3
"""A section in the middle of an article has no longer paragraphs, such a share of links at least, and no larger share
of the kept text."""

BIO_RULE = "credits/bio"
APART_LOOK = 6
"""So many elements around a paragraph may be its own."""

NEXT_RULE = "boilerplate/next-article"

CONSENT_RULE = "boilerplate/consent"
CONSENT_PHRASES, CONSENT_LENGTH, CONSENT_LOOK = 2, 2000, 20
"""So many phrases of consent dialogs make a paragraph one of them; a longer one is a notice on privacy, and one with
more of them above or below it, too."""

LEAST_CARDS, LONGEST_CARD = 3, 400
"""Boxes of other articles stand together, so many at least, and are no longer, in characters."""

CARD_LOOK, LEAST_KEPT_CARDS = 4, 2
"""The text of a box stands so few units below its headline, that included; so many boxes have some that would stay."""

LONGEST_POST = 2000
POSTS_RULE = "boilerplate/posts"
LEAST_SAID = 0.3
"""Share of sentences among what is kept of readers' posts: the others are names and dates."""


CARD_GAP = 0.15
"""The article's paragraphs score higher than such boxes by so much in the mean."""

MOST_HEADS = 40
"""So many heads are looked at; a page with more has no sections."""

COUNT = lazy(r"[\s\d(),.:：()\[\]·|-]*\d[\s\d(),.:：()\[\]·|-]*")


def rules_of_sections(context: Context, keep: list[bool]) -> dict[int, str]:
    """Return, for units that are kept, the rule where they stand below the head of comments or of other articles.

    A section is what holds the head and nothing of the article above it, as far out as that goes. Where nothing of the
    article follows, all that the section holds goes; else, and below heads that are less sure, only what reads as links
    with a line of text each.
    The page's title stands in no such section.
    """
    units = context.units
    prose = [len(unit.text) if keep[i] and is_prose(unit) else 0 for i, unit in enumerate(units)]
    begun = _begun(prose)
    last = max((i for i, flag in enumerate(keep) if flag), default=-1)
    heads = [(i, head) for i in range(begun, last + 1) if (head := _head_of(context, units[i]))][-MOST_HEADS:]
    if not heads:
        return {}
    title = context.landmarks.title
    above = _first_in(units, (i for i, size in enumerate(prose) if size))
    above.update(dict.fromkeys(_around(title.container if title is not None else None), -1))
    ends = _last_in(units)
    found: dict[int, str] = {}
    for i, head in reversed(heads):
        section = _section_of(units[i].block.container, above, i)
        if section is None:
            continue
        end = ends[section.index] + 1
        members = [j for j in range(i, end) if keep[j] and j not in found]
        if not members:
            continue
        before, beyond = sum(prose[:i]), sum(prose[end:])
        is_last = beyond <= LEAST_BEYOND * before
        if head != "ends" or not is_last:
            texts = [len(units[j].text) for j in members]
            if max(texts) > LONGEST_TEASER or not _leads_away(units[i:end]):
                continue
            if not is_last and sum(texts) > MOST_KEPT * (before + beyond):
                continue
        for j in members:
            found[j] = SECTION_RULE
            prose[j] = 0
    return found


def _begun(prose: list[int]) -> int:
    """Return behind which unit there is an article, by the lengths of its paragraphs."""
    count = chars = 0
    for i, size in enumerate(prose):
        count += size > 0
        chars += size
        if count >= LEAST_BEFORE or chars >= LEAST_CHARS:
            return i + 1
    return len(prose)


def rules_of_cards(context: Context, keep: list[bool]) -> dict[int, str]:
    """Return, for units that are kept, the rule where they stand in boxes made alike, each with a linked headline."""
    units = context.units
    if not _has_some(units, keep, _is_card_head):
        return {}
    heads = [i for i, unit in enumerate(units) if unit.block.kind == "heading" or _is_card_head(unit)]
    linked = [i for i in heads if is_linked(units[i].block)]
    return dict.fromkeys(_in_boxes_alike(units, keep, heads, linked, LONGEST_CARD), "teasers/card")


def rules_of_posts(context: Context, keep: list[bool]) -> dict[int, str]:
    """Return, for units that are kept, the rule where they stand in boxes made alike, each with a date or a time."""
    units = context.units
    if not _has_some(units, keep, _is_dated):
        return {}
    dated = [i for i, unit in enumerate(units) if _is_dated(unit)]
    found = _in_boxes_alike(units, keep, dated, dated, LONGEST_POST)
    said = sum(is_prose(units[j]) for j in found)
    return dict.fromkeys(found, POSTS_RULE) if said >= LEAST_SAID * len(found) else {}  # else a list of works and years


def _has_some(units: list[Unit], keep: list[bool], is_mark: Callable[[Unit], bool]) -> bool:
    """Tell whether some units stand as marks do, right above ones that are kept, but not for sure; few pages have."""
    found = seen = 0
    for i, flag in enumerate(keep):
        if flag and units[i].score < 1 - CARD_GAP:
            for unit in units[max(seen, i + 1 - CARD_LOOK) : i + 1]:
                found += is_mark(unit)
            if found >= LEAST_KEPT_CARDS:
                return True
            seen = i + 1
    return False


def _is_card_head(unit: Unit) -> bool:
    """Tell whether a heading, or a line as long as a headline, is all link."""
    block = unit.block
    if not block.link_chars or block.kind == "region" or not is_linked(block):
        return False
    return block.kind == "heading" or LEAST_HEADLINE <= len(unit.text) <= MOST_HEADLINE


def _is_dated(unit: Unit) -> bool:
    """Tell whether a short line is a date or a time, with a name perhaps."""
    if len(unit.text) > STAMP_LENGTH or unit.block.kind == "region":
        return False
    return has_digit(unit.text) and (is_stamp(unit.text) or is_date_line(unit.key))


def _in_boxes_alike(units: list[Unit], keep: list[bool], heads: list[int], marks: list[int], longest: int) -> set[int]:
    """Return the kept units in boxes made alike, apart from the article, and less sure of being it.

    Each box has one of the marks, and none other of the heads.
    """
    if len(marks) < LEAST_CARDS:
        return set()
    starts, ends = _first_in(units, range(len(units))), _last_in(units)
    counted = [0] * len(units)
    for i in heads:
        counted[i] = 1
    before = [0, *accumulate(counted)]
    alike: dict[tuple[int, str, str], list[range]] = {}
    for i in marks:
        box = units[i].block.container
        while box is not None and box.parent is not None:
            index = box.parent.index
            if before[ends[index] + 1] - before[starts[index]] > 1:
                break
            box = box.parent
        if box is None or box.parent is None:
            continue
        members = range(starts[box.index], ends[box.index] + 1)
        if len(members) > 1:  # a sub-headline that is a link has nothing beside it in its box
            alike.setdefault(_make(box), []).append(members)
    found: set[int] = set()
    for (parent, _, _), boxes in alike.items():
        if len(boxes) < LEAST_CARDS or any(sum(len(units[j].text) for j in box) > longest for box in boxes):
            continue
        held = {j for box in boxes for j in box}
        around = range(starts[parent], ends[parent] + 1)
        if not any(keep[j] and j not in held and is_prose(units[j]) for j in around):
            found.update(j for j in held if keep[j])
    others = [unit.score for i, unit in enumerate(units) if keep[i] and i not in found and is_prose(unit)]
    if not found or not others:
        return set()
    texts = [j for j in found if is_prose(units[j])] or found
    return found if fmean(others) >= fmean(units[j].score for j in texts) + CARD_GAP else set()


def rules_of_consent(context: Context, keep: list[bool]) -> dict[int, str]:
    """Return, for units that are kept, the rule where they ask for consent, above or below the article."""
    units = context.units
    kept = [i for i, flag in enumerate(keep) if flag]
    found: dict[int, str] = {}
    for row in (kept, kept[::-1]):
        for i in row[:CONSENT_LOOK]:
            if i in found or units[i].block.kind == "heading" or not is_prose(units[i]):
                continue
            if units[i].score >= SURE or not _asks_for_consent(context, units[i].text):
                break
            found[i] = CONSENT_RULE
    if not found:
        return {}
    return _apart(units, _first_in(units, _prose_beside(units, kept, found)), found)


def rules_of_bios(context: Context, keep: list[bool]) -> dict[int, str]:
    """Return, for units that are kept, the rule where they tell about the author below the article, by the name."""
    names = [name.casefold() for name in context.document.authors if is_persons(name)]
    if not names:
        return {}
    units = context.units
    kept = [i for i, flag in enumerate(keep) if flag]
    found: dict[int, str] = {}
    for i in reversed(kept):
        if units[i].text.casefold().startswith(tuple(names)):
            found[i] = BIO_RULE
        elif is_prose(units[i]):
            break
    if not found:
        return {}
    prose = _prose_beside(units, kept, found)
    article = _first_in(units, prose)
    own = {_make(box) for i in prose for box in islice(_boxes(units[i].block.container), APART_LOOK)}
    for i in list(found):  # a paragraph whose box is made as those of the others are is one of them
        section = _section_of(units[i].block.container, article, len(units))
        if section is not None and _make(section) in own:
            del found[i]
    return _apart(units, article, found)


def is_persons(name: str) -> bool:
    """Tell whether an author is a person rather than an agency: the name has a surname, or is in Han or the like.

    >>> is_persons("Ann Lee"), is_persons("Reuters"), is_persons("田知微")
    (True, False, True)
    """
    return " " in name.strip() or (len(name) > 1 and name[0] >= "\u2e80")


def _apart(units: list[Unit], article: dict[int, int], found: dict[int, str]) -> dict[int, str]:
    """Return of what was found that which stands in boxes that hold no paragraphs of the article."""
    return {i: rule for i, rule in found.items() if box_of(units[i].block).index not in article}


def _prose_beside(units: list[Unit], kept: list[int], found: dict[int, str]) -> list[int]:
    """Return the numbers of the paragraphs that are kept, but those that were found."""
    return [i for i in kept if i not in found and is_prose(units[i])]


def _make(box: Container) -> tuple[int, str, str]:
    """Return what is the same of elements side by side that are made alike."""
    return box.parent.index if box.parent is not None else -1, box.tag, box.names


def _asks_for_consent(context: Context, text: str) -> bool:
    """Tell whether a text holds several phrases of consent dialogs."""
    if len(text) > CONSENT_LENGTH:
        return False
    key = key_of(text)
    hits = [phrase for phrase in context.tables["boilerplate"].extra.get("consent", ()) if phrase in key]
    return sum(not any(hit != other and hit in other for other in hits) for hit in hits) >= CONSENT_PHRASES


def is_linked(block: Block) -> bool:
    """Tell whether a heading leads to another page: nearly all of it is a link."""
    return block.link_chars > LINKED_HEADING * len(block.text)


def rules_of_next(context: Context, keep: list[bool]) -> dict[int, str]:
    """Return, for units that are kept, the rule where they are of the next article of an endless page.

    It has a title made as the page's own is, in an element beside the one that holds the page's title and all of its
    article; a sub-headline of the first rank stands in that.
    """
    units, title = context.units, context.landmarks.title
    if title is None or title.container is None or title.level != 1:
        return {}
    own = title.container
    if not own.names:  # what has none is made as any heading is
        return {}
    at = next(i for i, unit in enumerate(units) if unit.block is title)
    others = [i for i in range(at + 1, len(units)) if _is_title_like(units[i].block, title)]
    if not others:
        return {}
    article = [i for i in range(at, len(units)) if keep[i] and is_prose(units[i])]
    above = _first_in(units, [at, *article])
    ends = _last_in(units)
    for i in others[:MOST_HEADS]:
        heading = units[i].block.container
        section = _section_of(heading, above, i)
        if heading is None or section is None or section is heading or _is_part(heading, section):
            continue
        first = next((box for box in _boxes(own) if box.parent is section.parent), None)
        before = [j for j in article if j < i]
        if first is not None and len(before) >= LEAST_BEFORE and before[-1] <= ends[first.index]:
            return {j: NEXT_RULE for j in range(i, len(units)) if keep[j]}
    return {}


def _is_title_like(block: Block, title: Block) -> bool:
    """Tell whether a heading is made as the page's title is, and is another."""
    one, two = block.container, title.container
    if block.level != 1 or one is None or two is None or block.text == title.text:
        return False
    return one.tag == two.tag and one.names == two.names


def _is_part(heading: Container, section: Container) -> bool:
    """Tell whether what begins with a heading is a part of the <article> around it, as page builders make them."""
    around: Container | None = heading
    while around is not None and around is not section.parent:
        if around.tag == "article":  # one of its own
            return False
        around = around.parent
    return around is not None and bool(around.inside & TAG_BIT["article"])


def _head_of(context: Context, unit: Unit) -> str:
    """Return the table of which a unit is a head of comments or of other articles, with their number perhaps.

    What heads teasers may head a part of the article as well (“Live updates”, “In pictures”).
    """
    if len(unit.text) > HEAD_LENGTH or unit.block.kind == "region":
        return ""
    key = unit.key
    if not key.isalpha():
        key = COUNT.sub(" ", key).strip()
    if not key:
        return ""
    ends = context.tables["ends"]
    if key in ends.whole or key in _alone(ends.start):
        return "ends"
    return "teasers" if key in context.tables["teasers"].whole and is_box_head(key) else ""


@cache
def _alone(starts: tuple[str, ...]) -> frozenset[str]:
    """Return the beginnings of heads as they read where nothing follows."""
    return frozenset(start.rstrip(" :(") for start in starts)


def _section_of(container: Container | None, above: dict[int, int], number: int) -> Container | None:
    """Return the outermost element around a head, by its number, that holds nothing of the article above it."""
    section = None
    while container is not None and above.get(container.index, number) >= number:
        section = container
        container = container.parent
    return section


def _leads_away(section: list[Unit]) -> bool:
    """Tell whether a good part of a section are links."""
    chars = sum(len(unit.text) for unit in section)
    return sum(unit.block.link_chars for unit in section) >= LEAST_LINKED * chars


def _boxes(container: Container | None) -> Iterator[Container]:
    """Yield a container and all around it, from the inside out."""
    while container is not None:
        yield container
        container = container.parent


def _around(container: Container | None) -> list[int]:
    """Return the numbers of a container and of all around it."""
    return [box.index for box in _boxes(container)]


def _first_in(units: list[Unit], numbers: Iterable[int]) -> dict[int, int]:
    """Return the first of some units, which are in order, that each container holds; in linear time."""
    found: dict[int, int] = {}
    for i in numbers:
        for box in _boxes(units[i].block.container):
            if box.index in found:  # and so are all around it
                break
            found[box.index] = i
    return found


def _last_in(units: list[Unit]) -> dict[int, int]:
    """Return the last unit that each container holds."""
    return _first_in(units, range(len(units) - 1, -1, -1))
