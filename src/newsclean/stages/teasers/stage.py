"""Units in, those dropped that lead to other articles."""

from __future__ import annotations

from collections import Counter
from itertools import takewhile

from newsclean.context import LABELLED_LENGTH, SURE, Context, Unit, box_of
from newsclean.document import Block
from newsclean.language.headings import MOST_HEADLINE
from newsclean.language.keys import key_of
from newsclean.language.tables import Markers
from newsclean.patterns import lazy
from newsclean.rules import CARD_RULE, LINK_LINE_RULE, TRUNCATED_RULE
from newsclean.stages.boxes import are_kin
from newsclean.stages.kinds import is_prose
from newsclean.stages.page.overlooked import make_around
from newsclean.stages.teasers.listed import drop_dated, drop_listed, name_ticker
from newsclean.text.characters import CAPITALS, COLONS, COMMAS, SMALL
from newsclean.text.sentences import ends_sentence, latin_length

LEAST_TITLE = 8
"""Shorter texts that stand twice are refrains and cries (“Never, never”)."""

TRUNCATED = lazy(r"(?:\.{3}|…)\s*[\[【(（«]?[^.。\[\]【】]{1,12}[\]】)）»]\s*$")
"""Text cut off, with what leads on in brackets: ``…[more]``."""

BESIDE = 5
"""Lines from a summary to the next at the most: labels, a headline."""

LEAST_CUT_OFF, SUMMARY = 3, 60
"""So many summaries of so many characters that end with dots make a list of other articles. (Single ones are prose.)"""

BRACKETED_END = lazy(r"[\[【]\s*(\w{1,12}(?:\s\w{1,12})?)\s*(?:>>|»)?\s*[\]】]\s*$")

GLUED_HEAD = lazy(rf"[^\W\d_]+(?: [^\W\d_]+){{1,3}}(?<=[{SMALL}])(?=[{CAPITALS}«“\"])")
"""Words that a capital touches."""

CASELESS = "\u2e80"
"""From this character on letters have no capitals."""

HASHTAGS = lazy(r"^(?:#\w[^\s#,]{0,40}[\s,]{0,3}){2,20}$")
"""A line of hashtags."""

POINTING = frozenset("👉👇☞➡🔗")
"""A line that begins with one of these leads elsewhere."""

LONGEST_TEASER = 220
"""The text of a teaser is no longer."""

PAGE_LINES, DUMP_LINES = frozenset(("paragraph", "quote")), frozenset(("line", "heading"))
"""Kinds of blocks that are teasers where they are one link, of pages and in Markdown: items may be of the text."""

LEAST_SURE = 3
"""Where the score is sure of so many cards, and of as many as it doubts, they are a list of the article."""

SURE_LINK = 0.8
"""From this score on a link is no teaser, be it a sentence or of a page, whose score sees links."""

LABEL, LEAST_HEADLINE, SHORT_HEADLINE = lazy(r"\W*\w[^:：|»]{1,29}[:：|»]\W*"), 40, 20
"""A label before a link, which is a headline and no name: it has so many characters, in Latin script, or the second
behind a label in capitals: “VIDEO: …”."""

LEAST_WORDS = 5
"""A sentence that begins with a marker goes on for so many words; most of them begin with small letters."""

LABEL_LENGTH, LINKS_BELOW = 40, 2
"""The label above links is no longer, in characters of Latin script; so many lines below it are looked at."""

LINKED = 0.95
"""Share of link text at which a block is one link."""

LINKED_HEADING = 0.8
"""The same of a headline, which may have a label beside it."""


def mark(context: Context) -> None:
    """Drop related-article links and snippets of other articles."""
    table = context.tables["teasers"]
    heads = context.tables["ends"].alone
    cards: list[int] = []
    for i, unit in context.looked_at():
        if unit.block.kind == "region":
            continue
        is_sure = context.document.is_html and unit.score >= SURE
        if is_sure and not _heads_links(context, i):
            continue
        text = unit.text
        if doubled_title(text):
            context.drop(unit, "teasers/doubled-title", i)
        elif is_truncated(text):
            context.drop(unit, TRUNCATED_RULE, i)
        elif bracketed_marker(text, table.whole, table.end):
            context.drop(unit, "teasers/marker", i)
        elif text[0] == "#" and HASHTAGS.match(text):
            context.drop(unit, "teasers/tags", i)
        elif unit.is_open:
            if len(text) <= LABELLED_LENGTH and (
                is_sure
                or (unit.has_mark("teasers") and not _tells(unit))
                or text[0] in POINTING
                or (text.startswith(">>") and text[2:3] != ">")
                or unit.key.rstrip(" :") in heads
                or _begins_with_label(text, table)
            ):
                context.drop(unit, "teasers/marker", i)
            elif unit.keep and _is_link_line(unit, context.document.is_html):
                context.drop(unit, LINK_LINE_RULE, i)
            elif unit.keep and context.document.is_html:
                if _is_card_text(context.units, i):
                    cards.append(i)
                elif text[-1] in COLONS and _is_bare_label(context.units, i):
                    context.drop(unit, "teasers/marker", i)
    _drop_cards(context, cards)
    _drop_cut_off(context)
    if not context.document.is_html:
        drop_listed(context)
        drop_dated(context)
        name_ticker(context)


def _begins_with_label(text: str, table: Markers) -> bool:
    """Tell whether a line begins with a label of teasers that touches a title: “Read alsoThe ferry is late”."""
    if text[0] >= CASELESS:
        return False
    found = GLUED_HEAD.match(text)
    key = key_of(found[0]) if found is not None else ""
    return key in table.alone or key in table.end


def _tells(unit: Unit) -> bool:
    """Tell whether a teaser's words begin a sentence of the article, as of briefs: “Also on Tuesday, it rained.”

    (What asks goes on in small letters: “For more stories like this, …”.)
    """
    text = unit.text
    if not ends_sentence(text) or COMMAS.isdisjoint(text) or ":" in text:
        return False
    found = unit.tables["teasers"].match(unit.key, unit.tokens)
    if found is None or found[0] != "start" or not found[1][-1].isalnum():
        return False
    words = text.split()[found[1].count(" ") + 1 :]
    return 2 * sum(not word[0].islower() for word in words) < len(words) >= LEAST_WORDS and words[0][0].isupper()


def _heads_links(context: Context, number: int) -> bool:
    """Tell whether a unit is nothing but the head of a box of other articles, and a link stands right below it."""
    unit, below = context.units[number], context.units[number + 1 : number + 2]
    if not below or not is_linked(below[0].block):
        return False
    return unit.heads_box or unit.key.rstrip(" :") in context.tables["teasers"].whole


def _is_bare_label(units: list[Unit], number: int) -> bool:
    """Tell whether a label with a colon stands above links alone, which went: “Also:”. (A list may be of the text.)"""
    label = units[number]
    if label.block.kind == "heading" or latin_length(label.text) > LABEL_LENGTH:
        return False
    below = units[number + 1 : number + 1 + LINKS_BELOW]
    if not below or below[0].keep or below[0].block.kind == "item" or not are_kin(label.block, below[0].block):
        return False
    return all(is_linked(unit.block) and unit.block.kind != "region" for unit in takewhile(lambda u: not u.keep, below))


def _drop_cut_off(context: Context) -> None:
    """Drop summaries that end with dots below a headline each, where there are several, with the headlines.

    In a dump whole summaries right below such a list, each with a headline, go, too.
    """
    units = context.units
    found = [i for i, unit in enumerate(units) if i and _is_cut_off(unit) and _heads_summary(context, units[i - 1])]
    if len(found) < LEAST_CUT_OFF:
        return
    for at, i in enumerate(found):
        row = found[max(at + 1 - LEAST_CUT_OFF, 0) : at + 1]
        is_list = len(row) == LEAST_CUT_OFF and i - row[0] <= BESIDE * len(row) and not context.document.is_html
        for number in (i - 1, i, *(_pairs_below(context, i) if is_list else ())):
            if units[number].keep:
                context.drop(units[number], TRUNCATED_RULE, number)


def _pairs_below(context: Context, number: int) -> list[int]:
    """Return the numbers of the headlines and summaries in turn below a unit, from which a label or two may part them.

    The last paragraph is none if another one stands right below it.
    """
    units = context.units
    found: list[int] = []
    while True:
        at = next((i for i in range(number + 1, min(number + BESIDE, len(units))) if is_prose(units[i])), 0)
        if at < number + 2 or not _heads_summary(context, units[at - 1]) or any(map(is_prose, units[at + 1 : at + 2])):
            return found
        found += [at - 1, at]
        number = at


def _is_cut_off(unit: Unit) -> bool:
    return unit.text.endswith(("...", "…")) and len(unit.text) >= SUMMARY


def _heads_summary(context: Context, unit: Unit) -> bool:
    """Tell whether a unit is a headline by its form: on a page one by its element, or a link."""
    if len(unit.text) > MOST_HEADLINE or ends_sentence(unit.text):
        return False
    block = unit.block
    return not context.document.is_html or block.kind == "heading" or 2 * block.link_chars > len(block.text)


def is_linked(block: Block) -> bool:
    """Tell whether a heading leads to another page: nearly all of it is a link, or all of its letters are."""
    linked, text = block.link_chars, block.text
    return linked >= LINKED_HEADING * len(text) or (linked > 0 and linked >= sum(map(str.isalpha, text)))


def doubled_title(text: str) -> bool:
    """Tell whether a text begins with the same words twice, as glued teasers do.

    >>> doubled_title("Rain in the northRain in the north, and more to come")
    True
    >>> doubled_title("Never, never, never again")
    False
    """
    head = text[:LEAST_TITLE]
    if len(head) < LEAST_TITLE:
        return False
    at = text.find(head, LEAST_TITLE, 120)
    if at < 0:
        return False
    title = text[:at]
    return text.startswith(title.rstrip(), at) and (at >= 2 * LEAST_TITLE or len(set(title)) > LEAST_TITLE - 2)


def is_truncated(text: str) -> bool:
    """Tell whether a text was cut off, with what leads on behind the dots.

    >>> is_truncated("The minister said… [more]"), is_truncated("The minister said…")
    (True, False)
    """
    tail = text[-40:]
    return ("..." in tail or "…" in tail) and TRUNCATED.search(tail) is not None


def bracketed_marker(text: str, whole: frozenset[str], ends: tuple[str, ...]) -> bool:
    """Tell whether a text of any length ends with a marker in square brackets, such as ``[详细]``."""
    if "]" not in text[-40:] and "】" not in text[-40:]:
        return False
    found = BRACKETED_END.search(text[-40:])
    if found is None:
        return False
    word = found.group(1).casefold()
    return word in whole or any(e.strip("[]【】") == word for e in ends)


def _is_link_line(unit: Unit, is_html: bool) -> bool:
    """Tell whether a line is nothing but a link, with a label perhaps, and none that may be a sentence of the text."""
    block, text = unit.block, unit.text
    if block.kind not in (PAGE_LINES if is_html else DUMP_LINES) or len(text) > LONGEST_TEASER:
        return False
    if "://" in text:  # a source, told by its address
        return False
    if block.link_chars < LINKED * len(text):
        return _is_labelled_link(unit)
    return unit.score < SURE_LINK or not (is_html or ends_sentence(text))


def _is_labelled_link(unit: Unit) -> bool:
    """Tell whether a line is a headline that is a link, behind a label: “Read also: …”, in any language."""
    block, text = unit.block, unit.text
    if not block.link_chars or ends_sentence(text):
        return False
    label = LABEL.match(text)
    if label is None or block.link_chars < LINKED * (len(text) - label.end()):
        return False
    size = latin_length(text[label.end() :])
    return size >= LEAST_HEADLINE or (size >= SHORT_HEADLINE and label[0].isupper() and not text.isupper())


def _drop_cards(context: Context, cards: list[int]) -> None:
    """Drop the paragraphs of cards, unless the score is sure of most made alike: things in the article's list."""
    if not cards:
        return
    units = context.units
    makes = [make_around(units[i].block) for i in cards]
    made = Counter(make_around(unit.block) for i, unit in context.kept() if _is_card_text(units, i))
    for i, make in zip(cards, makes, strict=True):
        doubtful = makes.count(make)
        if made[make] < doubtful + max(doubtful, LEAST_SURE):
            context.drop(units[i], CARD_RULE, i)


def _is_card_text(units: list[Unit], number: int) -> bool:
    """Tell whether a paragraph stands alone below a headline that is a link: it tells of the linked article."""
    if not number or units[number - 1].keep:
        return False
    heading, block = units[number - 1].block, units[number].block
    if heading.kind != "heading" or block.kind == "heading" or not is_linked(heading) or not are_kin(heading, block):
        return False
    if box_of(heading).parent is box_of(block):  # the headline has a box of its own, amid the article perhaps
        above = next((units[i] for i in range(number - 2, -1, -1) if units[i].keep), None)
        if above is not None and box_of(above.block) is box_of(block):
            return False
    below = units[number + 1] if number + 1 < len(units) else None
    return below is None or not below.keep or box_of(below.block) is not box_of(block)
