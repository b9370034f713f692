"""Scored units in, the article's extent and the page's furniture out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise
from statistics import fmean

from newsclean.context import Context, Unit
from newsclean.document import Block, Container
from newsclean.features import box_of, cjk_scale, ends_sentence
from newsclean.names import NAME_BIT, TAG_BIT
from newsclean.patterns import lazy
from newsclean.stages.credits import is_credit_at_edge

HEADING_BONUS = 0.3
HEADING_BETWEEN = 0.47
HEADING_LOOK = 3
"""A heading is a sub-headline at a score lower by the first where article text follows so closely, and by the second
right between two blocks of it, by the last of which it stands in the page's tree."""

LEAST_PROSE = 25
"""Characters an article must have in all; less is a stray line."""

CLEAN_SHARE = 0.85
SURE_NOISE = 0.2
"""Flat text of which so much would stay, and no line is surely noise, is nearly clean: only words drop lines of it.
(A model trained on noisy dumps takes short lines of clean texts, a poem's, for noise.)"""

UNMARKED_SHARE = 0.5
"""The same where no line carries a mark of menus, credits or teasers, as every dump of a page has some."""

MARKED_LENGTH = 100
"""Longer texts mention a newsletter; shorter ones advertise it."""

DOUBTFUL = 0.3
PARAGRAPH = 80
"""From this score on a flat paragraph of so many characters is kept where its neighbour is."""

NEXT_TO = 4
"""Lines between two paragraphs that stand next to each other, and one more."""

STANDFIRST = 60
"""A standfirst is no shorter, in Latin characters."""

STANDFIRST_LOOK = 12
"""Blocks between the standfirst and the first paragraph: the byline, buttons to share, a picture."""

LISTS = frozenset("ul ol dl menu table tbody".split())
ENTRIES = frozenset(("item", "row", "term"))
LEAST_LISTED, LISTED_SHARE = 3, 0.6
"""A list of so many entries stays whole where such a share of its characters is kept."""

BELOW_TITLE = 3
STANDFIRST_HEADING = 30
LEAST_STANDFIRST = 0.2
MOST_LINKED = 0.3
"""A standfirst stands so many blocks below the title at most; one that is a heading may be shorter, and score half as
much beside the title; so much of it is links at most."""

LEAST_SENTENCE = 25
"""Characters from which a text with an end mark is a sentence of the article."""

MENU_LINE = lazy(r"^(?:[^\W_][^|·•»›,.;:!?。，；：！？]{0,30}(?:[|»›]|(?<=\s)[·•](?=\s))\s*){2,}[^|·•»›]{1,40}$")
"""Three or more short entries with bars or dots between them."""

COPYRIGHT = lazy(r"^\W{0,3}(?:©|\(c\)\s|copyright\b|版权所有|著作権|무단)", re.I)
COPYRIGHT_LENGTH = 200

TITLE_LOOK = 4
"""So far from the first kept unit a heading with the page's title is its title."""

EDGE_LOOK = 3
"""How far after the first sentence, which may be the standfirst, a byline still marks the article's top."""

EDGE_SURE = 0.85
"""Labels of a higher score stay, though something was dropped between them and the text."""

EDGE_CHARS = 300
"""Titles, kickers and names at an edge are no longer than this together."""

EDGE_RULES = frozenset(("boilerplate/menu-line", "boilerplate/marker", "boilerplate/navigation"))

CONSENT = lazy(
    r"consent|cookie|gdpr|\bcmp(?![\w-])|cmp-?(?:box|wrapper|banner|modal|popup|dialog|overlay)|privacy-|didomi"
    r"|onetrust|usercentrics|\btcf"
)
"""Class and id words of consent dialogs; they name the mechanism, not a site. (A widespread publishing system begins
the names of all its elements with `cmp-`.)"""

COMMENTS = lazy(r"\bcomments\b|comment[-_]?(?:list|body|text|content|item|thread)|disqus|\breplies\b")
"""Class and id words of readers' comments (an opinion piece may be in a container named comment)."""

MOST_NAMED = 0.7
"""Share of the kept text up to which the names of its containers may drop it."""

COMMENTS_RULE = "boilerplate/comments"
LEAST_POST = 2
"""A text of so many paragraphs above the comments is what they comment on; a single one may be a standfirst."""

FRONT_LONGEST = 220
"""A teaser's text is shorter than this."""

FRONT_HEADINGS, FRONT_LINKED, FRONT_PARAGRAPHS = 5, 0.8, 1.4
"""A page with as many headings, such a share of them links, and no more paragraphs to each is a front."""

REGION_RULES = {"nav": "boilerplate/navigation", "footer": "boilerplate/footer"}

SURROUNDINGS = (
    (NAME_BIT["hidden"], "boilerplate/hidden"),
    (TAG_BIT["figure"], "captions/figure"),
    (NAME_BIT["comments"], "boilerplate/comments"),
    (TAG_BIT["aside"], "boilerplate/sidebar"),
)
"""What the elements around a block stand for, and the rule that names it; the first that fits does."""

ANY_SURROUNDINGS = sum(bit for bit, _ in SURROUNDINGS)


def mark(context: Context) -> None:
    """Decide where the article is and drop what is not part of it."""
    if context.document.is_html:
        _mark_html(context)
    else:
        _mark_flat(context)
    _set_extent(context, (unit.keep for unit in context.units))
    _drop_marked(context)
    if not context.document.is_html:  # where there is markup, the score sees the edges better
        _drop_edges(context)
    _set_extent(context, (unit.keep for unit in context.units))


def _set_extent(context: Context, keep: Iterable[object]) -> None:
    """Let the article reach from the first to the last unit that is kept."""
    kept = [i for i, flag in enumerate(keep) if flag]
    context.first, context.last = (kept[0], kept[-1]) if kept else (0, -1)


def _keep_by_score(context: Context) -> list[bool]:
    """Return for each unit whether its score, or its place above kept ones, makes it article text."""
    threshold = context.options.least_score
    blocks = [unit.blocks[0] for unit in context.units]
    # What a site rule names as the article is article text wherever it stands; its menus and buttons are not.
    keep = [block.score >= threshold or (block.site is not None and block.kind != "region") for block in blocks]
    parting = context.landmarks.separators
    places = [i for i, block in enumerate(blocks) if block.text not in parting] if parting else range(len(blocks))
    for place, i in enumerate(places):
        block = blocks[i]
        if block.kind != "heading" or keep[i] or 2 * block.link_chars >= len(block.text):
            continue
        below = [blocks[k] for k in places[place + 1 : place + 1 + HEADING_LOOK]]
        if block.score >= threshold - HEADING_BONUS and any(b.score >= threshold for b in below if b.kind != "heading"):
            keep[i] = True
        elif block.score >= threshold - HEADING_BETWEEN and place and below:
            before, after = blocks[places[place - 1]], below[0]
            if min(before.score, after.score) >= threshold and (are_kin(block, after) or _are_cousins(block, after)):
                keep[i] = True
    return keep


def are_kin(block: Block, other: Block) -> bool:
    """Tell whether two blocks of a page stand in one box, in neighbouring ones, or in one within the other's."""
    if block.container is None or other.container is None:
        return False
    one, two = box_of(block), box_of(other)
    return one is two or one.parent is two or two.parent is one or (one.parent is two.parent and one.parent is not None)


def _are_cousins(block: Block, other: Block) -> bool:
    """Tell whether two blocks of a page stand in boxes in neighbouring boxes, as where each paragraph has its own."""
    if block.container is None or other.container is None:
        return False
    one, two = box_of(block).parent, box_of(other).parent
    return one is not None and two is not None and one.parent is not None and one.parent is two.parent


def _mark_html(context: Context) -> None:
    keep = _keep_by_score(context)
    units = context.units
    _keep_lists_whole(units, keep)
    if context.landmarks.summary is not None:
        _keep_standfirst(context, context.landmarks.summary, keep)
    if context.landmarks.title is not None:
        _keep_below_title(context, context.landmarks.title, keep)
    rules = _structural_rules(context, keep)
    for i in rules:
        keep[i] = False
    chars = sum(len(u.text) for u, k in zip(units, keep, strict=True) if k)
    if chars < LEAST_PROSE:
        keep = [False] * len(units)
    _set_extent(context, keep)
    first = context.first
    title = context.document.title
    for i, unit in enumerate(units):
        block = unit.blocks[0]
        if not keep[i]:
            rule = rules.get(i) or _reason(block, i, context)
        elif (
            block.kind == "heading"
            and (block.level == 1 or i <= first + TITLE_LOOK)
            and (_is_title(block.text, title) if title else i == first and block.level == 1)
        ):
            rule = "boilerplate/title"
            context.document.title = context.document.title or block.text
        else:
            block.keep = True
            continue
        if not context.drop(unit, rule, i):
            unit.hold(rule)


def _keep_standfirst(context: Context, summary: Block, keep: list[bool]) -> None:
    """Keep the paragraph above the text that begins as the page's own summary does: a standfirst.

    Pages put it into a box of their own, far from what the score takes for the article.
    """
    at = next(i for i, unit in enumerate(context.units) if unit.blocks[0] is summary)
    if summary.kind == "heading" or (summary.container is not None and summary.container.inside & TAG_BIT["figure"]):
        return
    if any(keep[at + 1 : at + 1 + STANDFIRST_LOOK]) and not any(keep[: at + 1]):
        keep[at] = len(summary.text) * cjk_scale(summary.text) >= STANDFIRST


def _keep_lists_whole(units: list[Unit], keep: list[bool]) -> None:
    """Keep the entries of a list, or the rows of a table, of which most are kept."""
    lists: dict[int, list[int]] = {}
    for i, unit in enumerate(units):
        if unit.block.kind in ENTRIES and unit.score and (box := box_of(unit.block)).tag in LISTS:
            lists.setdefault(box.index, []).append(i)
    for members in lists.values():
        kept = [i for i in members if keep[i]]
        if LEAST_LISTED <= len(members) > len(kept) > 0:
            chars = sum(len(units[i].text) for i in members)
            if sum(len(units[i].text) for i in kept) >= LISTED_SHARE * chars:
                for i in members:
                    keep[i] = True


def _keep_below_title(context: Context, title: Block, keep: list[bool]) -> None:
    """Keep the standfirst below the title, headings or a sentence: no summary need name it."""
    units = context.units
    at = next(i for i, unit in enumerate(units) if unit.blocks[0] is title)
    for i in range(at + 1, min(at + 1 + BELOW_TITLE, len(units))):
        block = units[i].block
        if keep[i] and block.kind != "heading":
            return
        if block.kind in ("caption", "region") or block.link_chars > MOST_LINKED * len(block.text):
            continue
        size = len(block.text) * cjk_scale(block.text)
        least = LEAST_STANDFIRST
        if block.kind == "heading":
            fits = size >= STANDFIRST_HEADING and not _is_title(block.text, context.document.title)
            least /= 1 + are_kin(title, block)
        else:
            fits = size >= STANDFIRST and ends_sentence(block.text) and are_kin(title, block)
        if fits and block.score >= least and any(keep[i + 1 : i + 1 + STANDFIRST_LOOK]):
            keep[i] = True


def _structural_rules(context: Context, keep: list[bool]) -> dict[int, str]:
    """Return, for units the score would keep, the rule by which the page's structure drops them."""
    kept = [(i, u) for i, u in enumerate(context.units) if keep[i]]
    found = _rules_of_names(context, kept)
    between = context.units[kept[0][0] : kept[-1][0] + 1] if kept else []
    headings = [u for u in between if u.block.kind == "heading"]
    if len(headings) >= FRONT_HEADINGS:
        prose = [len(u.text) for _, u in kept if is_prose(u)]
        linked = sum(1 for u in headings if u.block.link_chars > 0.8 * len(u.text))
        if (
            linked >= FRONT_LINKED * len(headings)
            and len(prose) <= FRONT_PARAGRAPHS * len(headings)
            and max(prose, default=0) <= FRONT_LONGEST
        ):
            return {i: "boilerplate/section-front" for i, _ in kept}
    return found


def _rules_of_names(context: Context, kept: list[tuple[int, Unit]]) -> dict[int, str]:
    """Return, for the kept units, the rules for elements around them that are named as no article is."""
    known: dict[int, str] = {}
    around = context.landmarks.title.container if context.landmarks.title is not None else None
    while around is not None:  # what holds the page's title holds its article, whatever its name
        known[around.index] = ""
        around = around.parent
    found = {i: rule for i, unit in kept if (rule := _named_rule(unit.block.container, known))}
    if not found:
        return found
    chars: dict[str, int] = {}
    for i, rule in found.items():
        chars[rule] = chars.get(rule, 0) + len(context.units[i].text)
    # A container with nearly all of the text is the article, whatever its name; a hidden copy of it has half.
    # Comments may be longer than the article, which scores higher.
    total = sum(len(unit.text) for _, unit in kept)
    whole = {rule for rule in chars if chars[rule] >= MOST_NAMED * total}
    if COMMENTS_RULE in whole:
        said = [i for i, rule in found.items() if rule == COMMENTS_RULE]
        prose = [(i, unit) for i, unit in kept if i not in found and is_prose(unit)]
        mean = fmean(context.units[i].score for i in said)
        if any(unit.score > mean for _, unit in prose) or sum(i < said[0] for i, _ in prose) >= LEAST_POST:
            whole.discard(COMMENTS_RULE)
    return {i: rule for i, rule in found.items() if rule not in whole}


def _named_rule(container: Container | None, known: dict[int, str]) -> str:
    """Return the rule for elements around a block whose names say that they hold no article: the outermost one's.

    `known` remembers rules by container.
    """
    inner = []
    rule = ""
    while container is not None:
        found = known.get(container.index)
        if found is not None:
            rule = found
            break
        inner.append(container)
        container = container.parent
    for container in reversed(inner):
        if not rule and container.names and container.tag != "body":
            rule = _rule_of_names(container.names)
        known[container.index] = rule
    return rule


@lru_cache(maxsize=4096)  # sites use the same names on every page
def _rule_of_names(names: str) -> str:
    if names == "-hidden" or names.endswith(" -hidden"):  # overflow-hidden is a word of layout
        return "boilerplate/hidden"
    if CONSENT.search(names):
        return "boilerplate/consent"
    if COMMENTS.search(names):
        return "boilerplate/comments"
    return ""


def _is_title(text: str, title: str) -> bool:
    folded, title = text.casefold(), title.casefold()
    return len(folded) > 8 and bool(title) and (folded in title or title in folded)


def _reason(block: Block, number: int, context: Context) -> str:
    """Return the rule that tells a person best why a block with a low score is not article text."""
    first, last = context.first, context.last
    if block.kind == "region":
        return REGION_RULES.get(block.container.tag if block.container else "", "boilerplate/control")
    if last < first:
        return "boilerplate/no-article"
    if block.kind == "heading" and number <= first + 2 and _is_title(block.text, context.document.title):
        return "boilerplate/title"
    named = _surrounding_rule(block.container)
    if named == "captions/figure":
        return named if first <= number <= last else "boilerplate/outside-article"
    if named and named != "boilerplate/sidebar":
        return named
    if block.link_chars > 0.5 * len(block.text):
        return "boilerplate/link-density"
    if named:
        return named
    if number < first:
        return "boilerplate/before-article"
    if number > last:
        return "boilerplate/after-article"
    return "boilerplate/unlike-article"


def _surrounding_rule(container: Container | None) -> str:
    """Return the rule that the tags and names around a block stand for, or the empty string."""
    inside = container.inside & ANY_SURROUNDINGS if container is not None else 0
    return next(rule for bit, rule in SURROUNDINGS if inside & bit) if inside else ""


def _mark_flat(context: Context) -> None:
    units = context.units
    keep = _keep_by_score(context)
    total = sum(len(u.text) for u in units)
    kept_chars = sum(len(u.text) for u, k in zip(units, keep, strict=True) if k)
    doubtful = [u for u, k in zip(units, keep, strict=True) if not k]
    marked = any(u.marks for u in units)  # words no clean text holds
    sure = all(u.score > SURE_NOISE for u in doubtful)
    if (kept_chars >= CLEAN_SHARE * total and sure) or (kept_chars >= UNMARKED_SHARE * total and not marked):
        keep = [True] * len(units)
    elif kept_chars < LEAST_PROSE:
        keep = [False] * len(units)
    else:
        _keep_doubtful_prose(units, keep)
    _set_extent(context, keep)
    first, last = context.first, context.last
    for i, unit in enumerate(units):
        if keep[i]:
            unit.hold()
            continue
        if last < first:
            rule = "boilerplate/no-article"
        elif i < first:
            rule = "boilerplate/before-article"
        elif i > last:
            rule = "boilerplate/after-article"
        else:
            rule = "boilerplate/unlike-article"
        if not context.drop(unit, rule, i):
            unit.hold(rule)


def _keep_doubtful_prose(units: list[Unit], keep: list[bool]) -> None:
    """Keep paragraphs of a doubtful score next to one that is kept: a lost paragraph is worse than a kept line.

    Next to means the nearest paragraph above or below, whatever lines of a few words, advertisements most often, stand
    between the two.
    """
    doubtful = {
        i
        for i, unit in enumerate(units)
        if not keep[i]
        and unit.score >= DOUBTFUL
        and len(unit.text) >= PARAGRAPH
        and ends_sentence(unit.text)
        and not unit.marks
    }
    if not doubtful:
        return
    prose = [i for i, unit in enumerate(units) if is_prose(unit)]
    kept = [i for i in prose if keep[i]]
    for order in (prose, prose[::-1]):
        for before, i in pairwise(order):
            if i not in doubtful or not keep[before]:
                continue
            inside = kept[0] < i < kept[-1]
            if abs(i - before) <= (NEXT_TO if inside else 1):
                keep[i] = True


def is_furniture(text: str) -> bool:
    """Tell whether a line is a menu or a copyright line by its form, in any language.

    >>> is_furniture("Start | Politik | Sport"), is_furniture("© 2030 The Paper"), is_furniture("It rained.")
    (True, True, False)
    """
    return len(text) <= COPYRIGHT_LENGTH and bool((has_bar(text) and MENU_LINE.match(text)) or COPYRIGHT.match(text))


def has_bar(text: str) -> bool:
    """Tell whether a text holds what stands between the entries of a menu."""
    return "|" in text or "»" in text or "›" in text or "·" in text or "•" in text


def _drop_marked(context: Context) -> None:
    """Drop short units that carry words of menus, share bars, newsletters and legal lines."""
    for i, unit in context.article():
        text = unit.text
        if len(text) > COPYRIGHT_LENGTH or not unit.keep:
            continue
        if has_bar(text) and MENU_LINE.match(text):
            context.drop(unit, "boilerplate/menu-line", i)
        elif COPYRIGHT.match(text):
            context.drop(unit, "boilerplate/copyright", i)
        elif len(unit.key) <= MARKED_LENGTH and unit.has_mark("boilerplate"):
            context.drop(unit, "boilerplate/marker", i)


def _drop_edges(context: Context) -> None:
    """Drop what is no prose and stands outside a sure sign of the article's edge.

    Before the text: everything above a menu, byline or date line, which so include the title. After it:
    everything below a line that says that the article is over.
    """
    units = context.units
    prose = [i for i, u in context.article() if u.keep and is_prose(u)]
    if not prose:
        return
    signs = [
        i
        for i, u in enumerate(units[: prose[0] + EDGE_LOOK])
        if u.block.reason in EDGE_RULES or (len(u.key) <= MARKED_LENGTH and u.has_mark("credits"))
    ]
    signs += [i for i in range(context.first, prose[0]) if is_credit_at_edge(units[i])]
    top = max((i for i in signs if i < prose[0] or not any(prose[0] < p < i for p in prose)), default=-1)
    above = [i for i in range(context.first, top) if units[i].keep and not is_prose(units[i])]
    _drop_few(context, above, "boilerplate/before-article")
    _drop_detached(context, range(prose[0] - 1, context.first - 1, -1), "boilerplate/before-article")
    _drop_detached(context, range(prose[-1] + 1, context.last + 1), "boilerplate/after-article")
    end = next((i for i in range(prose[-1] + 1, len(units)) if units[i].has_mark("ends")), None)
    if end is not None:
        for i in range(end, context.last + 1):
            if units[i].keep:
                context.drop(units[i], "boilerplate/after-article", i)


def _drop_detached(context: Context, away: range, rule: str) -> None:
    """Drop labels of middling score that a dropped unit parts from the text; `away` leads away from it."""
    parted = False
    detached = []
    for i in away:
        unit = context.units[i]
        if not unit.keep:
            parted = True
        elif parted and unit.score < EDGE_SURE and not is_prose(unit) and unit.block.level < 2:
            detached.append(i)
    _drop_few(context, detached, rule)


def _drop_few(context: Context, numbers: list[int], rule: str) -> None:
    """Drop the units, unless they are so much text that they are a list or a table of the article."""
    if sum(len(context.units[i].text) for i in numbers) <= EDGE_CHARS:
        for i in numbers:
            context.drop(context.units[i], rule, i)


def is_prose(unit: Unit) -> bool:
    """Tell whether a unit is a sentence of some length rather than a label."""
    return len(unit.text) >= LEAST_SENTENCE and ends_sentence(unit.text)
