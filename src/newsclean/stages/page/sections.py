"""A page's units and which of them the score keeps in, those out that stand below a head of other things.

The head is one of comments, of other articles, or the title of the next article.
"""

from __future__ import annotations

from itertools import accumulate, takewhile

from newsclean.context import Context, Unit
from newsclean.document import Block, Container
from newsclean.language.headings import HEAD_LENGTH, LEAST_HEADLINE, is_box_head
from newsclean.language.tables import Tables
from newsclean.names import TAG_BIT
from newsclean.patterns import lazy
from newsclean.rules import SIDEBAR_RULE
from newsclean.stages.boxes import among, around_title, first_in, last_in, section_of, spans_of, text_box
from newsclean.stages.kinds import ADVERTISED_LENGTH, is_byline_or_date, is_prose, is_signed
from newsclean.stages.teasers.stage import LONGEST_TEASER, is_linked
from newsclean.text.characters import has_digit
from newsclean.text.sentences import latin_length

SECTION_RULE, NEXT_RULE = "boilerplate/headed-section", "boilerplate/next-article"

LEAST_BEFORE, LEAST_CHARS = 2, 400
"""An article has so many paragraphs, or characters in one, above the first section of other things."""

LEAST_BEYOND = 0.25
"""Share of the text above a section that stands below it where the article goes on there."""

LEAST_LINKED = 0.2
"""A section in the middle of an article has no paragraphs longer than teasers, and such a share of links."""

BYLINE_LOOK = 5
"""So many lines below its title are byline and date of an article."""

MOST_HEADS = 40
"""So many heads are looked at; a page with more has no sections."""

LEAST_ARTICLES = 2
"""So many <article> elements below the head of other articles are these, however long their texts are."""

DOUBTFUL, LEAST_OFFERED = 0.65, 3
"""A heading of a lower score goes with what stands below it in its box, a sentence or so many lines."""

LEADERS = " .…"
"""What stands behind a head that leads to what follows: “You may like …”."""

COUNT = lazy(r"[\s\d(),.:：()\[\]·|-]*\d[\s\d(),.:：()\[\]·|-]*")


def rules_of_sections(context: Context, keep: list[bool]) -> dict[int, str]:
    """Return, for units that are kept, the rule where they stand below the head of comments or of other articles.

    A section is what holds the head and nothing of the article above it, as far out as that goes. Where nothing of the
    article follows, all that the section holds goes; else, and below heads that are less sure, only what reads as links
    with a line of text each.
    The page's title stands in no such section.
    """
    units = context.units
    prose = [len(unit.text) if keep[i] and _is_text(unit) else 0 for i, unit in enumerate(units)]
    begun = _begun(prose)
    last = max((i for i, flag in enumerate(keep) if flag), default=-1)
    sure, teasers = context.tables.made(_sure_heads), context.tables["teasers"].whole
    heads = [(i, head) for i in range(begun, last + 1) if (head := _head_of(units[i], sure, teasers))][-MOST_HEADS:]
    if not heads:
        return {}
    above = first_in(units, (i for i, size in enumerate(prose) if size))
    above.update(dict.fromkeys(around_title(context), -1))
    ends = last_in(units)
    found: dict[int, str] = {}
    for i, head in reversed(heads):
        section = section_of(units[i].block, above, i)
        if section is None:
            continue
        end = ends[section.index] + 1
        members = [j for j in range(i, end) if keep[j] and j not in found]
        if not members:
            continue
        before, beyond = sum(prose[:i]), sum(prose[end:])
        is_last = beyond <= LEAST_BEYOND * before
        others = head == "ends" or (head == "teasers" and _holds_articles(units[i + 1 : end], section))
        if not others or not is_last:
            texts = [len(units[j].text) for j in members]
            if max(texts) > LONGEST_TEASER or not (
                _asks(units[i + 1 : end]) if head == "notice" else _leads_away(units[i:end])
            ):
                continue
        for j in members:
            found[j] = SECTION_RULE
            prose[j] = 0
    return found


def rules_of_bare_heads(context: Context, keep: list[bool]) -> dict[int, str]:
    """Return, for headings of a doubtful score that are kept, the rule where nothing else of what they head is.

    A heading heads the smallest element that holds more than it, with other such headings perhaps. (A caption alone may
    stand there, or a byline; below a standfirst the author's name is a link.)
    """
    units = context.units
    heads = [i for i, unit in enumerate(units) if keep[i] and unit.block.level > 1 and unit.block.score < DOUBTFUL]
    if not heads:
        return {}
    spans, own = spans_of(context), set(heads)
    others = [*accumulate((flag and i not in own for i, flag in enumerate(keep)), initial=0)]
    offered: list[int] | None = None
    text = next((i for i, u in enumerate(units) if keep[i] and not u.block.level and is_prose(u)), len(units))
    found: dict[int, str] = {}
    for i in heads:
        members = next((span for box in units[i].block.boxes() if len(span := spans[box.index]) > 1), range(0))
        if others[members.stop] > others[members.start] or (i < text and members.start != i):
            continue
        if offered is None:  # few pages ask
            offered = [j for j, u in enumerate(units) if not keep[j] and u.block.kind != "caption" and not is_signed(u)]
        below = [units[j] for j in among(offered, range(i + 1, members.stop))]
        if len(below) >= LEAST_OFFERED or any(is_prose(unit) or (i > text and _leads_on(unit)) for unit in below):
            found[i] = SECTION_RULE
    return found


def _leads_on(unit: Unit) -> bool:
    """Tell whether a unit is a link to something else: not to the heading beside it, nor a button."""
    return is_linked(unit.block) and unit.block.kind != "region" and latin_length(unit.text) >= LEAST_HEADLINE


def rules_of_columns(context: Context, keep: list[bool]) -> dict[int, str]:
    """Return, for labels that are kept, the rule where they stand in a column below the text, beside links or marks.

    Nothing in such a column is a sentence, and nothing else is kept of it: rates, the weather, who is on duty. A list
    or a table with its head may be the article's.
    """
    units = context.units
    numbers = [i for i, flag in enumerate(keep) if flag]
    if not any(_is_label(units[i]) for i in numbers) or (whole := text_box(units, keep)) is None:
        return {}
    held = (i for i in reversed(numbers) if whole in units[i].block.boxes())
    last = next(i for i in held if is_prose(units[i]) or not _is_label(units[i]))
    labels = [i for i in numbers if i > last and _is_label(units[i])]
    if not labels:
        return {}
    outer, spans = {box.index for box in whole.outward()}, spans_of(context)
    found: dict[int, str] = {}
    for i in labels:
        column = next((b for b in units[i].block.boxes() if b.parent is not None and b.parent.index in outer), None)
        if column is None or column.index in outer or spans[column.index].start < spans[whole.index].stop:
            continue
        members = spans[column.index]
        if any(is_prose(units[j]) or (keep[j] and not _is_label(units[j])) for j in members):
            continue
        if any(units[j].has_mark("boilerplate") or is_linked(units[j].block) for j in members):
            found[i] = SIDEBAR_RULE
    return found


def _is_label(unit: Unit) -> bool:
    return unit.block.kind in ("paragraph", "heading") and latin_length(unit.text) <= HEAD_LENGTH


def _is_text(unit: Unit) -> bool:
    """Tell whether a unit is a sentence, or so long that it is text without one's end."""
    return len(unit.text) >= LEAST_CHARS or is_prose(unit)


def _begun(prose: list[int]) -> int:
    """Return behind which unit there is an article, by the lengths of its paragraphs."""
    count = chars = 0
    for i, size in enumerate(prose):
        count += size > 0
        chars += size
        if count >= LEAST_BEFORE or chars >= LEAST_CHARS:
            return i + 1
    return len(prose)


def rules_of_next(context: Context, keep: list[bool]) -> dict[int, str]:
    """Return, for units that are kept, the rule where they are of the next article of an endless page.

    It has a title made as the page's own is, in an element beside the one that holds the page's title and all of its
    article; a sub-headline of the first rank stands in that.
    """
    units, title = context.units, context.landmarks.title
    if title is None or title.container is None or not title.level:
        return {}
    own = title.container
    at = context.number_of(title)
    if title.level == 1 and own.names:
        others = [i for i in range(at + 1, len(units)) if _is_title_like(units[i].block, title)]
    else:  # made as any heading is
        others = [i for i in range(at + 1, len(units)) if units[i].block.level == title.level]
        others = [i for i in others if _opens_article(units, i) and _are_boxed_alike(units[i].block, title)]
    if not others:
        return {}
    article = [i for i in range(at, len(units)) if keep[i] and is_prose(units[i])]
    above = first_in(units, [at, *article])
    ends = last_in(units)
    for i in others[:MOST_HEADS]:
        heading = units[i].block.container
        section = section_of(units[i].block, above, i)
        if heading is None or section is None or section is heading or _is_part(heading, section):
            continue
        first = next((box for box in own.outward() if box.parent is section.parent), None)
        before = [j for j in article if j < i]
        if first is not None and len(before) >= LEAST_BEFORE and before[-1] <= ends[first.index]:
            return {j: NEXT_RULE for j in range(i, len(units)) if keep[j]}
    return {}


def _is_title_like(block: Block, title: Block) -> bool:
    """Tell whether a heading is made as the page's title, and is another: of lower rank, in an <article> of its own."""
    one, two = block.container, title.container
    if not block.level or one is None or two is None or one.kind != two.kind or block.text == title.text:
        return False
    if block.level == 1:
        return one.tag == two.tag
    own = next((box for box in one.outward() if box.tag == "article"), None)
    return own is not None and own not in two.outward() and not is_linked(block)


def _are_boxed_alike(block: Block, title: Block) -> bool:
    """Tell whether a heading stands in elements made as those around the title are, up to where both stand in one."""
    if block.text == title.text:
        return False
    named = False
    for one, two in zip(block.boxes(), title.boxes()):
        if one is two:
            return named
        if one.tag != two.tag or one.kind != two.kind:
            return False
        named = named or bool(one.names)
    return False


def _opens_article(units: list[Unit], number: int) -> bool:
    """Tell whether a byline or a date stands right above a heading, or between it and the first paragraph below it."""
    beside = units[number - 1 : number]
    beside += takewhile(lambda unit: not is_prose(unit), units[number + 1 : number + 1 + BYLINE_LOOK])
    return any(map(is_byline_or_date, beside))


def _is_part(heading: Container, section: Container) -> bool:
    """Tell whether what begins with a heading is a part of the <article> around it, as page builders make them."""
    if any(box.tag == "article" for box in takewhile(lambda box: box is not section.parent, heading.outward())):
        return False  # one of its own
    return section.parent is not None and bool(section.parent.inside & TAG_BIT["article"])


def _head_of(unit: Unit, ends: frozenset[str], teasers: frozenset[str]) -> str:
    """Return of what a unit is the head: of comments or of other articles, with their number perhaps, or of a notice.

    A heading that asks to subscribe or to sign in heads what it offers.

    What heads teasers may head a part of the article as well (“Live updates”, “In pictures”).
    """
    block = unit.block
    key = unit.key.rstrip(LEADERS) if len(unit.text) <= HEAD_LENGTH and block.kind != "region" else ""
    if has_digit(key):
        key = COUNT.sub(" ", key).strip()
        if key in unit.tables["ends"].extra["comments"]:
            return "ends"
    if key and key in ends:
        return "ends"
    if block.kind == "heading" and len(unit.text) <= ADVERTISED_LENGTH and unit.has_mark("boilerplate"):
        return "notice"
    if not key:
        return ""
    return "teasers" if key in teasers and is_box_head(key) else ""


def _sure_heads(tables: Tables) -> frozenset[str]:
    """Return what heads comments, and the beginnings of such heads as they read where nothing follows."""
    return tables["ends"].whole.union([start.rstrip(" :(") for start in tables["ends"].start])


def _asks(section: list[Unit]) -> bool:
    """Tell whether something below the head of a notice is to be pressed, or asks as the head does."""
    return any(u.block.kind == "region" or u.has_mark("boilerplate") or is_linked(u.block) for u in section)


def _holds_articles(units: list[Unit], section: Container) -> bool:
    """Tell whether units of a section stand in several <article> elements of their own."""
    inner = (takewhile(lambda box: box is not section, unit.block.boxes()) for unit in units)
    return len({box.index for boxes in inner for box in boxes if box.tag == "article"}) >= LEAST_ARTICLES


def _leads_away(section: list[Unit]) -> bool:
    """Tell whether a good part of a section are links."""
    chars = sum(len(unit.text) for unit in section)
    return sum(unit.block.link_chars for unit in section) >= LEAST_LINKED * chars
