"""A page's units and which of them the score keeps in, those out that stand around a field for an e-mail address or an
answer, or above a link or a button that asks to subscribe.

What a site offers by mail is told in words of its own, in any language; the field beside it is the same everywhere, and
what is to be pressed says what all such links say.
"""

from __future__ import annotations

from collections import Counter
from itertools import accumulate

from newsclean.context import Context, Unit
from newsclean.document import Container
from newsclean.language.keys import key_of
from newsclean.language.prompts import CLOSED_SCRIPTS, prompts_of
from newsclean.language.tables import Tables
from newsclean.rules import NOTICE_RULE
from newsclean.stages.boxes import among, around_title, spans_of
from newsclean.stages.kinds import is_prose
from newsclean.stages.page.overlooked import make_around
from newsclean.text.sentences import LABEL, cjk_scale, ends_sentence

LONGEST_OFFER = 400
"""What offers something by mail is no longer, with all that stands in its box, in characters of Latin script. (In the
annotated pages, of which 310 have such fields, no box of up to 600 holds a line of the article.)"""

MOST_OFFERED = 0.5
"""No larger share of the kept text is an offer."""

MOST_ENDING = 2
"""More paragraphs that end with a link that asks are posts with a link to share each. (Of 30 such paragraphs of the
annotated pages none is of the article.)"""

MOST_FIELDS = 40
"""So many boxes with a field are looked at."""

WHOLE = frozenset(("body", "main", "article"))


def rules_of_forms(context: Context, keep: list[bool]) -> dict[int, str]:
    """Return, for units that are kept, the rule where they stand in a small box with a field for an address, or in one
    that begins with a heading and ends with a link that asks, or where they end with such a link themselves.

    The box is as large as it can be without the title, and without paragraphs made as others are outside of it; below a
    heading of its own these tell only where the boxes are made alike, too.
    """
    units = context.units
    asking = _boxes_that_ask(units)
    pressed = [i for i in range(2, len(units)) if (keep[i - 1] or keep[i - 2]) and _is_pressed(units[i])][:MOST_FIELDS]
    ending = [i for i, flag in enumerate(keep) if flag and _ends_asking(units[i])]
    if not asking and not pressed and not ending:
        return {}
    apart, spans = set(around_title(context)), spans_of(context)
    for i in pressed:
        box = next((b for b in units[i].block.boxes() if len(spans[b.index]) > 1), None)
        if box is not None and spans[box.index].stop == i + 1 and units[spans[box.index].start].block.kind == "heading":
            asking.append(box)
    kept = [i for i, flag in enumerate(keep) if flag]
    scale = cjk_scale(max((units[i].text for i in kept), key=len, default=""))
    sizes = [scale * len(unit.text) if unit.block.kind != "region" else 0 for unit in units]
    chars = [*accumulate(sizes, initial=0)]
    most = MOST_OFFERED * sum(sizes[i] for i in kept)
    prose = [i for i in kept if is_prose(units[i])]
    made = Counter(make_around(units[i].block) for i in prose)
    found = set(ending if len(ending) <= MOST_ENDING else ())
    for box in asking:
        offer = range(0)
        for around in box.outward():
            members = spans[around.index]
            if (
                around.tag in WHOLE
                or around.index in apart
                or chars[members.stop] - chars[members.start] > LONGEST_OFFER
                or sum(sizes[i] for i in among(kept, members)) > most
            ):
                break
            own = Counter(make_around(units[i].block) for i in among(prose, members))
            if any(made[make] > count for make, count in own.items()):
                break
            offer = members
        offered = found.union(among(kept, offer))
        if sum(sizes[i] for i in offered) <= most:
            found = offered
    return dict.fromkeys(found, NOTICE_RULE)


def _is_pressed(unit: Unit) -> bool:
    """Tell whether a unit is a link or a button with the words of those that ask."""
    block = unit.block
    is_pressed = block.kind == "region" or block.link_chars == len(block.text)
    return is_pressed and len(block.text) <= LABEL and _asks(unit.key, unit.tables)


def _ends_asking(unit: Unit) -> bool:
    """Tell whether a paragraph ends, behind a full stop, with a short link that asks: “… every morning. Sign up”."""
    block = unit.block
    if block.kind != "paragraph" or not 0 < block.link_chars <= LABEL or len(block.text) > LONGEST_OFFER:
        return False
    text = block.text.rstrip(" .!»>→")
    for at in (len(text) - block.link_chars, len(text) - block.link_chars + 1):
        above = text[:at].rstrip()
        if at > 0 and above and ends_sentence(above) and _asks(key_of(text[at:]), unit.tables):
            return True
    return False


def _asks(key: str, tables: Tables) -> bool:
    """Tell whether the words of a link are of those that menus and notices have, and say what is to be done."""
    words, prompts = key.split(), tables.made(prompts_of)
    says = words and (words[0] in prompts.by_first or words[-1] in prompts.by_last)
    if not says and (key < CLOSED_SCRIPTS or not any(act in key for act in (*prompts.first, *prompts.last))):
        return False
    return tables["boilerplate"].match(key) is not None


def _boxes_that_ask(units: list[Unit]) -> list[Container]:
    """Return the elements with a field right in them."""
    seen: dict[int, Container] = {}
    for unit in units:
        for box in unit.block.boxes():
            if box.index in seen:  # and so are all around it
                break
            seen[box.index] = box
    return [box for box in seen.values() if box.asks][:MOST_FIELDS]
