"""Units in, those dropped that belong to a picture: captions, credits, names under portraits."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from statistics import median

from newsclean.context import SURE, VAGUE, Context, Unit
from newsclean.document import Block
from newsclean.language.cues import (
    COPYRIGHT_START,
    MARKED_CREDIT_LENGTH,
    PICTURED,
    begins_with_photo_word,
    ends_with_credit,
    has_bare_credit,
    is_credit_alone,
    is_numbered_picture,
    names_places,
    source_at_end,
)
from newsclean.language.dates import is_stamp
from newsclean.language.han_scenes import is_person
from newsclean.language.signatures import BRACKETS
from newsclean.names import NAME_BIT, TAG_BIT, name_caption
from newsclean.patterns import lazy
from newsclean.stages.scenes import MOST_BELOW, drop_below_images, drop_scene_lines, is_prose_like, scene_hits
from newsclean.text import closed, reaches
from newsclean.text.characters import QUOTES, is_small
from newsclean.text.sentences import ends_sentence, latin_length

MOST_NAME = 40
"""Longest name line, in characters."""

NAME_LOOK = 2 * MOST_NAME + 2
"""Characters at the beginning of a paragraph in which such a name, spread perhaps, stands with its colon."""

SPEAKER = re.compile("[:：]")
LEAST_SAID = 2
"""Who begins so many paragraphs is a speaker."""

BY = frozenset("af av by da de di par por van von od".split())
"""The last words of markers behind which the photographer's name stands."""

CREDITED_LENGTH = 250
"""A caption above its photographer's line is no longer."""

CREDITED_SHARE = 0.8
"""Nor longer than so much of the article's middle paragraph, else it is one."""

DATED = lazy(r"^(?:这是|图为)?\s*(?:\d{4}年)?\d{1,2}月\d{1,2}日|^(?:这是|图为)")
"""How a caption begins that says when the photo was taken."""

LEAD_LENGTH = 40
LED_LENGTH_WIDE = 120

REPEATED_LEAST = 12
REPEATED_LOOK = 4
"""A line that a dropped caption near it begins with is the same caption; shorter ones are names."""

BULLETS = "*•·▪◦‣–- "
"""Of a list of pictures, which has each caption twice, one has a bullet."""

PICTURE, BODY = NAME_BIT["picture"], NAME_BIT["body"]

NAMED_LENGTH = 400
MOST_NAMED = 0.7
"""Such a caption is no longer, and all of them are no larger share of the text that stays."""

SHORT_CAPTION = 120
"""A longer block of a page that is surely article text is a paragraph, even if a photographer's name ends it."""

SURE_BELOW, LONGEST_BELOW = 0.84, 120
"""Below a picture a line of a lower score, and no longer in Latin script, is a caption."""

LEAST_BELOW = 10
"""It is no shorter: “Day 22” heads a part."""

LEADS_ON = frozenset(":：,，;!！?？")

LONGEST_SLANTED = 300
"""The same in italics or small type is no longer, whatever it scores."""


def mark(context: Context) -> None:
    """Drop what belongs to pictures, while sub-headlines stay."""
    flat = not context.document.is_html
    below = set(map(id, context.document.below_images))
    if not flat:
        _drop_named(context, below)
    last_prose = _last_prose(context)
    marked: list[tuple[int, Unit, str]] = []
    for i, unit in context.looked_at():
        block = unit.block
        inside = context.first <= i <= context.last
        if block.kind == "caption":
            if inside:
                context.drop(unit, "captions/figure", i)
            continue
        if (
            block.kind == "heading"
            or block.kind == "region"
            or (not flat and block.score >= SURE and len(unit.text) > SHORT_CAPTION)
        ):
            continue
        if not unit.is_open and not (inside and block.reason.startswith("boilerplate/")):
            continue
        rule = caption_rule(unit, i < last_prose)
        if rule:
            marked.append((i, unit, rule))
    told = _photo_story(context, marked)
    found = []
    for i, unit, rule in marked:
        if i in told:
            unit.hold()
        elif context.drop(unit, rule, i):
            found.append(i)
    _drop_credited(context, [i for i in found if i < last_prose], below)
    if flat:
        _drop_led(context, context.tables["captions"].extra.get("lead", ()))
        _drop_repeated(context, found)
        _drop_name_lines(context)
        drop_scene_lines(context)
        _drop_below(context, below)
    else:
        drop_below_images(context, below)
        _drop_below_on_page(context, below)


def _drop_below(context: Context, below: set[int]) -> None:
    """Drop short lines right below the pictures of a dump in Markdown, unless the score is sure of them."""
    for i, unit in context.article() if below else ():
        block = unit.block
        if unit.keep and id(block) in below and block.kind == "line" and block.score < SURE_BELOW:
            if latin_length(unit.text) <= LONGEST_BELOW:
                context.drop(unit, "captions/below-image", i)


def _drop_below_on_page(context: Context, below: set[int]) -> None:
    """Drop lines right below the pictures of a page, below its first paragraph, that are made or scored as captions.

    They are all in italics or small type, or no sentence and of a doubtful score, and no large share of the text.
    """
    slanted = set(map(id, context.document.slanted))
    found: list[tuple[int, Unit]] = []
    has_begun = False
    kept = [(i, unit) for i, unit in context.article() if unit.keep] if below else []
    for i, unit in kept:
        block, text = unit.block, unit.text
        if has_begun and id(block) in below and block.kind == "paragraph" and _may_show(text):
            is_doubtful = block.score < SURE_BELOW and not ends_sentence(text) and latin_length(text) <= LONGEST_BELOW
            if is_doubtful or (id(block) in slanted and len(text) <= LONGEST_SLANTED):
                found.append((i, unit))
                continue
        has_begun = has_begun or is_prose_like([unit])
    if sum(len(unit.text) for _, unit in found) <= MOST_BELOW * sum(len(unit.text) for _, unit in kept):
        for i, unit in found:
            context.drop(unit, "captions/below-image", i)


def _may_show(text: str) -> bool:
    """Tell whether a line below a picture may say what it shows: it announces nothing, is no quote and no cry.

    >>> _may_show("The mill from the north"), _may_show("And so:"), _may_show("“No more”"), _may_show("Day 22")
    (True, False, False, False)
    """
    return latin_length(text) >= LEAST_BELOW and text[0] not in QUOTES and text[-1] not in LEADS_ON


def _photo_story(context: Context, marked: list[tuple[int, Unit, str]]) -> frozenset[int]:
    """Return the numbers of the captions that are the article: they hold more text than all else that stays.

    They may go on above and below what the score took for the article, or be all that there is of it.
    """
    by_number = {i: unit for i, unit, _ in marked if unit.is_open}
    if not by_number:
        return frozenset()
    first, last = context.first, context.last
    others = context.article() if first <= last else list(enumerate(context.units))
    rest = sum(
        len(unit.text) for i, unit in others if i not in by_number and (unit.keep or (first > last and not unit.marks))
    )
    if first > last:
        first, last = min(by_number), max(by_number)
    while first - 1 in by_number:
        first -= 1
    while last + 1 in by_number:
        last += 1
    told = {i for i, unit in by_number.items() if first <= i <= last and not is_credit_alone(unit.text)}
    texts = {by_number[i].text for i in told}  # a caption that stands twice is one
    if sum(map(len, texts)) <= rest:
        return frozenset()
    context.first, context.last = first, last
    return frozenset(told)


def _drop_named(context: Context, below: set[int]) -> None:
    """Drop what stands in elements named caption, as pages without <figcaption> have them, or for the picture above."""
    article = context.article()
    named = [(i, unit) for i, unit in article if unit.is_open and _is_named(unit, below)]
    size = sum(len(unit.text) for _, unit in article if unit.keep)
    if sum(len(unit.text) for _, unit in named if unit.keep) <= MOST_NAMED * size:
        for i, unit in named:
            context.drop(unit, "captions/figure", i)


def _is_named(unit: Unit, below: set[int]) -> bool:
    """Tell whether the element of a unit, or the one around that, is named caption, or its own for a picture above."""
    block = unit.block
    box = block.container
    if box is None or block.kind == "heading" or len(unit.text) > NAMED_LENGTH:
        return False
    if id(block) in below and box.groups & PICTURE and not box.groups & BODY:
        return True
    return any(name_caption(around.names) for around in (box, box.parent) if around is not None and around.names)


def caption_rule(unit: Unit, prose_follows: bool) -> str:
    """Return the rule by which a unit's own text shows that it belongs to a picture, or the empty string.

    A credit without a mark counts only where prose follows: the last paragraph may end with an agency's name.
    """
    text, key = unit.text.removesuffix(" |"), unit.key
    if not text or len(text) > MARKED_CREDIT_LENGTH:
        return ""
    if _has_mark(unit) or ends_with_credit(text) or PICTURED.match(text) or COPYRIGHT_START.match(text):
        return "captions/credit-mark"
    if prose_follows and not is_noted(unit) and (has_bare_credit(text) or _ends_with_source(unit)):
        return "captions/credit-mark"
    if names_places(text, key or text.casefold()):
        return "captions/places"
    if is_numbered_picture(text):
        return "captions/numbered"
    return ""


def _has_mark(unit: Unit) -> bool:
    """Tell whether a unit has a marker of captions; behind “photo of” stands a name, not any word."""
    if not unit.has_mark("captions"):
        return False
    found = unit.tables["captions"].match(unit.key, unit.tokens)
    if found is None or found[0] == "end" or found[1].rsplit(" ", 1)[-1] not in BY:
        return True
    end = unit.key.find(found[1]) + len(found[1])
    behind = unit.text.split()[unit.key[:end].count(" ") + 1 :][:1]
    return not (behind and is_small(behind[0][0]))


def is_noted(unit: Unit) -> bool:
    """Tell whether a unit is what transcripts note in brackets: “(Begin video clip)”."""
    return unit.text[0] in BRACKETS and unit.key.strip(BRACKETS) in unit.tables["credits"].extra.get("aside", ())


def _ends_with_source(unit: Unit) -> bool:
    """Tell whether a credit with a colon stands behind a unit's last sentence."""
    tail = source_at_end(unit.text)
    return bool(tail) and (unit.tables["captions"].begins(tail) or unit.tables["credits"].begins(tail))


def _last_prose(context: Context) -> int:
    """Return the number of the article's last paragraph that ends as a sentence does."""
    units = context.units
    return next(
        (i for i in range(context.last, context.first - 1, -1) if units[i].keep and ends_sentence(units[i].text)), -1
    )


def _drop_credited(context: Context, numbers: list[int], below: set[int]) -> None:
    """Drop the captions that stand above lines that are a photographer's credit alone.

    Sites put the credit below the caption, or have no captions at all; the page's own habit tells: where a long
    paragraph stands above such a line, the credits are of pictures without a caption. At the top of a page a name and
    an agency are a byline below the standfirst, unless a picture stands right above; `below` has the ids of what does.
    """
    units = context.units
    pairs = []
    top = context.first if context.document.is_html else -1
    for i in numbers:
        if context.first < i <= context.last + 1 and is_credit_alone(units[i].text):
            above = i - 1
            while above > context.first and not any(map(str.isalnum, units[above].text)):
                above -= 1  # a bracket that stands alone
            block = units[above].block
            if above <= top and _may_be_byline(units[i].text) and id(block) not in below and not _in_picture(block):
                continue
            if units[above].is_open and block.kind != "heading" and not is_stamp(units[above].text):
                pairs.append((above, i))
    if not pairs:
        return
    habit = all(len(units[i].text) <= CREDITED_LENGTH for i, _ in pairs)
    prose = [len(u.text) for _, u in context.article() if u.keep and ends_sentence(u.text)]
    most = CREDITED_SHARE * median(prose) if prose else 0
    for i, credit in pairs:
        unit = units[i]
        size = len(unit.text)
        if size > CREDITED_LENGTH:
            continue
        if context.document.is_html and unit.score >= SURE:
            sure = False
        elif reaches(unit.text, "\u2e80"):  # captions in Han and kana have no full stop
            sure = not ends_sentence(unit.text)
        else:
            sure = size <= most or (len(pairs) > 1 and begins_with_photo_word(units[credit].text))
        if DATED.match(unit.text) or (sure and (habit or scene_hits(unit.key, unit.tables))):
            context.drop(unit, "captions/credited", i)


def _may_be_byline(credit: str) -> bool:
    """Tell whether a credit is a name and an agency alone.

    >>> _may_be_byline("Ann Lee / AFP"), _may_be_byline("Photo: Ann Lee / AFP"), _may_be_byline("(Ann Lee / AFP)")
    (True, False, False)
    """
    return credit[0].isalpha() and ":" not in credit and not begins_with_photo_word(credit)


def _in_picture(block: Block) -> bool:
    """Tell whether a block stands in an element that is named for pictures."""
    return block.container is not None and bool(block.container.inside & (PICTURE | TAG_BIT["figure"]))


def _drop_led(context: Context, leads: tuple[str, ...]) -> None:
    """Drop lines that open a picture or announce its caption, with the caption below them."""
    units = context.units
    for i, unit in context.article():
        if len(unit.text) > LEAD_LENGTH or unit.key not in leads:
            continue
        if not unit.is_open and not unit.block.reason.startswith(("captions/", "boilerplate/marker")):
            continue
        context.drop(unit, "captions/credit-mark", i)
        if i + 2 > context.last:
            continue
        caption = units[i + 1]
        if caption.is_open and _is_caption_long(caption.text) and is_prose_like(units[i + 2 : i + 4]):
            context.drop(caption, "captions/led", i + 1)


def _is_caption_long(text: str) -> bool:
    return len(text) <= (LED_LENGTH_WIDE if reaches(text, "\u2e80") else CREDITED_LENGTH)


def _drop_repeated(context: Context, numbers: list[int]) -> None:
    """Drop a line that stands again, with a credit behind it, in a caption near it."""
    units = context.units
    for i in numbers:
        text = units[i].text.lstrip(BULLETS)
        for j in range(max(context.first, i - REPEATED_LOOK), min(context.last, i + REPEATED_LOOK) + 1):
            unit = units[j]
            again = unit.text.lstrip(BULLETS)
            if unit.is_open and REPEATED_LEAST <= len(again) < len(text) and text.startswith(again):
                context.drop(unit, "captions/repeated", j)


def _drop_name_lines(context: Context) -> None:
    """Drop a name alone on a line before a paragraph that begins with that name and a colon.

    Where several paragraphs begin so, in an interview, it may be the only such line anywhere.
    """
    units = context.units
    said: Counter[str] = Counter()
    for i, (above, unit) in enumerate(pairwise(units)):
        head = unit.text[:NAME_LOOK]
        if ":" not in head and "：" not in head:
            continue
        name = SPEAKER.split(closed(head), maxsplit=1)[0]
        said[name] += 1
        if (
            1 < len(name) <= MOST_NAME
            and closed(above.text) == name
            and not ends_sentence(above.text)
            and len(unit.text) > len(above.text) + 2
        ):
            context.drop(above, "captions/name-line", i)
            if unit.block.reason in VAGUE:
                unit.hold()  # the person who is named speaks in the article
    speakers = {name for name, count in said.items() if count >= LEAST_SAID and is_person(name)}
    if speakers:
        alone = [(i, unit) for i, unit in context.article() if unit.keep and closed(unit.text) in speakers]
        if len(alone) == 1:
            context.drop(alone[0][1], "captions/name-line", alone[0][0])
