"""Captions in, the lines beside them dropped that belong to the same picture."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from statistics import median

from newsclean.context import SURE, Context, Unit
from newsclean.document import Block
from newsclean.dumps.doubtful_joints import SENTENCE_WITHIN
from newsclean.language.han_scenes import is_person
from newsclean.language.headings import HEAD_LENGTH
from newsclean.language.photo_credits import (
    CREDIT_LENGTH,
    begins_with_photo_word,
    is_credit_alone,
    is_owner_alone,
    is_photo_word,
    names_agency,
)
from newsclean.language.stamps import is_stamp
from newsclean.names import NAME_BIT, TAG_BIT
from newsclean.patterns import lazy
from newsclean.rules import LED_RULE
from newsclean.stages.captions.scenes import scene_hits
from newsclean.stages.kinds import has_paragraph, is_asked, is_prose
from newsclean.text import closed, reaches
from newsclean.text.characters import BEFORE_ITEM, CAPITALS, COLONS, QUOTES, has_alnum
from newsclean.text.sentences import ends_sentence, latin_length, states

CREDITED_SHARE = 0.8
"""Nor longer than so much of the article's middle paragraph, else it is one."""

LEAST_ALIKE = 3
"""Above so many credits stand paragraphs, if the middle one of these texts is longer than the article's."""

SURE_LENGTH = 120
"""So short, in Latin characters, a sentence in a dump above a credit that is no byline is a caption in any article."""

DATELINED = lazy(rf"[{CAPITALS}][{CAPITALS} .'’]{{2,30}}(?:, [^.,:]{{2,30}}| ?\([^()]{{2,30}}\))? ?[-–—] ")
"""How the first paragraph begins that tells where the report was written: “BERLIN (dpa) - ”."""

DATED_END = lazy(r"\b(?:19|20)\d\d\b.{0,30}$")
"""How a caption ends that says when the photo was taken: “…, in Oster Holm, May 7, 2031.”"""

SAID = QUOTES | frozenset("„「『")
"""What is said begins with these, and hardly any caption."""

LEAST_SLIDES = 3
"""So many captions in a row, each above its credit, are those of a slide show."""

DATED = lazy(r"^(?:这是|图为)?\s*(?:\d{4}年)?\d{1,2}月\d{1,2}日|^(?:这是|图为)")
"""How a caption begins that says when the photo was taken."""

LED_LENGTH_WIDE = 120
"""A caption below a line that announces it is no longer in a script of wide characters."""

MOST_NAMES = 5
"""The names in a credit have so many words and one more."""

LEAST_HEADS = 3
"""So many lines as short as heads, each above a credit and a paragraph, are those of a list: “4. The Kettle”."""

OPENS = "[+] "
"""What stands before “Enlarge”."""

REPEATED_LEAST = 12
REPEATED_LOOK = 4
"""A line that a dropped caption near it begins with is the same caption; shorter ones are names."""

PICTURE = NAME_BIT["picture"] | TAG_BIT["figure"]

MOST_NAME = 40
"""Longest name line, in characters."""

NAME_LOOK = 2 * MOST_NAME + 2
"""Characters at the beginning of a paragraph in which such a name, spread perhaps, stands with its colon."""

SPEAKER = re.compile("[:：]")
LEAST_SAID = 2
"""Who begins so many paragraphs is a speaker."""


def drop_credited(context: Context, numbers: list[int], last_prose: int, below: set[int]) -> None:
    """Drop the captions that stand above lines that are a photographer's credit alone.

    Sites put the credit below the caption, or have no captions at all; the page's own habit tells: where a long
    paragraph stands above such a line, or texts longer than paragraphs above several, the credits are of pictures
    without a caption. At the top of a page a name and an agency are a byline below the standfirst, unless a picture
    stands right above; `below` has the ids of what does. Below the last paragraph, `last_prose`, only slide shows have
    captions.
    """
    if not numbers:
        return
    units = context.units
    leads = context.tables["captions"].extra["lead"]
    pairs = []
    top = context.first if context.document.is_html else -1
    first = next((i for i, unit in context.kept() if is_prose(unit)), -1)
    for i in numbers:
        if id(units[i].block) in below or _leads(units[i : i + 3], leads):  # what stands above is not its caption
            continue
        if not (context.first < i <= context.last + 1 and is_credit_alone(units[i].text)):
            continue
        above = i - 1
        while above > context.first and not has_alnum(units[above].text):
            above -= 1  # a bracket that stands alone
        unit, block = units[above], units[above].block
        if above <= top and _may_be_byline(units[i].text) and id(block) not in below and not _in_picture(block):
            continue
        if above > context.first and units[above - 1].keep and is_asked(context, above - 1):
            continue  # an answer
        if unit.text[-1] in COLONS or _begins_article(unit.text, above == first):
            continue  # it leads to what stands below, or has a picture without a caption below it
        if unit.is_open and block.kind != "heading" and not is_stamp(unit.text):
            pairs.append((above, i))
    slides = _slides(context, pairs)
    pairs = [pair for pair in pairs if pair[1] < last_prose or pair[0] in slides]
    if not pairs:
        return
    if not context.document.is_html and _are_heads(units, pairs):
        for i, _ in pairs:
            units[i].hold()
        return
    sizes = [len(units[i].text) for i, _ in pairs if i not in slides]
    prose = [len(u.text) for i, u in context.kept() if i not in slides and ends_sentence(u.text)]
    middle = median(prose) if prose else 0
    most = CREDITED_SHARE * middle
    habit = max(sizes, default=0) <= CREDIT_LENGTH and not (len(sizes) >= LEAST_ALIKE and median(sizes) > middle > 0)
    for i, credit in pairs:
        unit = units[i]
        size = len(unit.text)
        if i in slides:
            context.drop(unit, "captions/credited", i)
            continue
        if size > CREDIT_LENGTH:
            continue
        if context.document.is_html and unit.score >= SURE:
            sure = False
        elif reaches(unit.text, "\u2e80"):  # captions in Han and kana have no full stop
            sure = not ends_sentence(unit.text)
        elif not context.document.is_html and _may_be_caption(unit.text, units[credit].text):
            sure = True
        elif id(unit.block) in below and credit == i + 1 and context.document.is_html:
            sure = True  # nothing but the picture stands above it
        elif is_owner_alone(units[credit].text) and "/" not in units[credit].text:
            sure = False  # pictures without a caption have such lines; those of agencies, “Name/dpa”, have one
        else:
            sure = size <= most or (len(pairs) > 1 and begins_with_photo_word(units[credit].text))
        if DATED.match(unit.text) or (sure and (habit or scene_hits(unit))):
            context.drop(unit, "captions/credited", i)


def _begins_article(text: str, is_first: bool) -> bool:
    """Tell whether a text begins as reports do, with a place, or is the first that is kept and has two sentences.

    >>> _begins_article("BERLIN (dpa) - It rained.", False), _begins_article("The mill turned. It rained.", True)
    (True, True)
    """
    return DATELINED.match(text) is not None or (is_first and SENTENCE_WITHIN.search(text) is not None)


def _leads(row: list[Unit], leads: tuple[str, ...]) -> bool:
    """Tell whether the first of some units opens a picture, or announces the caption below it: a sentence, or more
    words than a name has. A mark may stand between the two."""
    lead = row[0]
    below = next((unit.text for unit in row[1:] if has_alnum(unit.text)), "")
    if lead.key in leads:
        if lead.text[-1] not in COLONS and begins_with_photo_word(lead.text):
            return True
    elif not is_photo_word(lead.text):
        return False
    return below.count(" ") > MOST_NAMES or (below != "" and ends_sentence(below))


def _are_heads(units: list[Unit], pairs: list[tuple[int, int]]) -> bool:
    """Tell whether what stands above credits heads a part of the article each: short, above a paragraph."""
    return len(pairs) >= LEAST_HEADS and all(
        latin_length(units[i].text) <= HEAD_LENGTH
        and not ends_sentence(units[i].text)
        and credit + 1 < len(units)
        and units[credit + 1].keep
        and is_prose(units[credit + 1])
        for i, credit in pairs
    )


def _says_photo(credit: str) -> bool:
    """Tell whether a credit begins with a word for photo or a bracket, or names an owner, as no byline does."""
    return credit[0] in "(（" or begins_with_photo_word(credit) or is_owner_alone(credit)


def _may_be_caption(text: str, credit: str) -> bool:
    """Tell whether a text above a credit is a short sentence that states something, or one that no paragraph is like.

    >>> long = "They rowed " * 12 + "home."
    >>> [_may_be_caption(long, credit) for credit in ("Photo: Ann Lee", "(Ann Lee)", "Photo: Ann Lee/dpa")]
    [False, True, True]
    >>> _may_be_caption("They rowed.", "Photo: Ann Lee"), _may_be_caption("“" + long, "(Ann Lee)")
    (True, False)
    """
    if not _says_photo(credit) or not states(text):
        return False
    if latin_length(text) <= SURE_LENGTH:
        return True
    if credit[0] == "(" and is_owner_alone(credit):  # an agency signs paragraphs, too
        return False
    return text[0] not in SAID and (credit[0] in "(（" or names_agency(credit) or DATED_END.search(text) is not None)


def _slides(context: Context, pairs: list[tuple[int, int]]) -> set[int]:
    """Return the numbers of the captions of a dump's slide show: between two of them stands nothing but the same label.

    What is quoted is none: lists have “What she said.” above her name. Nor are they most of the text.
    """
    if context.document.is_html or len(pairs) < LEAST_SLIDES:
        return set()
    units = context.units
    found: set[int] = set()
    row: list[int] = []
    label: list[str] | None = None
    last = 0
    for i, credit in pairs:
        between = [unit.key for unit in units[last + 1 : i]]
        if row and len(between) <= 1 and label in (None, between):
            label = between
        else:
            row, label = [], None
        row.append(i)
        last = credit
        if len(row) >= LEAST_SLIDES:
            found.update(j for j in row if units[j].text[0] not in SAID)
    shown, text = (sum(len(units[i].text) for i in numbers) for numbers in (found, dict(context.kept())))
    return set() if 2 * shown > text else found


def _may_be_byline(credit: str) -> bool:
    """Tell whether a credit is a name and an agency alone.

    >>> _may_be_byline("Ann Lee / AFP"), _may_be_byline("Photo: Ann Lee / AFP"), _may_be_byline("(Ann Lee / AFP)")
    (True, False, False)
    """
    return credit[0].isalpha() and ":" not in credit and not begins_with_photo_word(credit)


def _in_picture(block: Block) -> bool:
    """Tell whether a block stands in an element that is named for pictures."""
    return block.container is not None and bool(block.container.inside & PICTURE)


def drop_led(context: Context, leads: tuple[str, ...]) -> None:
    """Drop lines that open a picture or announce its caption, with the caption below them, or below a credit."""
    units = context.units
    for i, unit in context.article():
        if len(unit.text) > HEAD_LENGTH or unit.key.lstrip(OPENS) not in leads:
            continue
        context.drop(unit, "captions/credit-mark", i)
        at = i + 1
        if at < context.last and not has_alnum(units[at].text):  # a mark that opens the picture
            context.drop(units[at], LED_RULE, at)
            at += 1
        if unit.text[-1] not in COLONS and at < context.last and is_credit_alone(units[at].text):
            at += units[at].block.reason.startswith("captions/")
        if at + 1 > context.last:
            continue
        caption = units[at]
        if caption.is_open and _is_caption_long(caption.text) and has_paragraph(units[at + 1 : at + 3]):
            context.drop(caption, LED_RULE, at)


def _is_caption_long(text: str) -> bool:
    return len(text) <= (LED_LENGTH_WIDE if reaches(text, "\u2e80") else CREDIT_LENGTH)


def drop_repeated(context: Context, numbers: list[int]) -> None:
    """Drop a line that stands again, with a credit behind it, in a caption near it."""
    units = context.units
    for i in numbers:
        text = units[i].text.lstrip(BEFORE_ITEM)  # of a list of pictures with each caption twice, one has a bullet
        for j in range(max(context.first, i - REPEATED_LOOK), min(context.last, i + REPEATED_LOOK) + 1):
            unit = units[j]
            again = unit.text.lstrip(BEFORE_ITEM)
            if unit.is_open and REPEATED_LEAST <= len(again) < len(text) and text.startswith(again):
                context.drop(unit, "captions/repeated", j)


def drop_name_lines(context: Context) -> None:
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
    speakers = {name for name, count in said.items() if count >= LEAST_SAID and is_person(name)}
    if speakers:
        alone = [(i, unit) for i, unit in context.kept() if closed(unit.text) in speakers]
        if len(alone) == 1:
            context.drop(alone[0][1], "captions/name-line", alone[0][0])
