"""A page's scored blocks in, its article by score and structure out: title, standfirst, lists, comments, dialogs."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice
from statistics import fmean

from newsclean.context import Context, Unit
from newsclean.dates import is_stamp
from newsclean.document import Block, Container
from newsclean.features import box_of, cjk_scale, ends_sentence
from newsclean.names import NAME_BIT, TAG_BIT
from newsclean.patterns import lazy
from newsclean.stages.boxes import boxes_around, make_of, numbers_around
from newsclean.stages.cards import rules_of_cards, rules_of_posts
from newsclean.stages.extent import (
    LEAST_PROSE,
    are_kin,
    is_prose,
    keep_by_score,
    keep_list_whole,
    rule_of_place,
    set_extent,
)
from newsclean.stages.notices import BIO_RULE, CONSENT_RULE, rules_of_bios, rules_of_consent
from newsclean.stages.sections import rules_of_next, rules_of_sections
from newsclean.stages.teasers import is_linked
from newsclean.text import normalize

STANDFIRST = 60
"""A standfirst is no shorter, in Latin characters."""

STANDFIRST_LOOK = 12
"""Blocks between the standfirst and the first paragraph: the byline, buttons to share, a picture."""

LISTS = frozenset("ul ol dl menu table tbody".split())
ENTRIES = frozenset(("item", "row", "term"))
LIST_LOOK = 4
"""A list is so few elements around the box of an entry's text."""

BELOW_TITLE = 3
STANDFIRST_HEADING = 30
LEAST_STANDFIRST = 0.2
MOST_LINKED = 0.3
"""A standfirst stands so many blocks below the title at most; one that is a heading may be shorter, and score half as
much beside the title; so much of it is links at most."""

BETWEEN = 0.05
"""A paragraph between two others is kept at a score lower by so much."""

LEAST_ALIKE, MOST_SUB_HEADLINE = 2, 100
"""So many lines made alike are sub-headlines, and none is longer, in characters."""

TOLD = 0.15
"""A list of sentences stays between what is kept at a mean score lower by so much."""

LEAST_TITLE = 8
"""A shorter text, in Latin characters, is the title only where it is all of it."""

MOST_TITLES = 4
"""A heading that holds the title and is so many times as long tells more than the title."""

TITLE_MARKS = 10
"""A title and its copy differ by no more marks and spaces."""

TITLE_BAR = lazy(r"\s*(?:[|_»›]|\s[-–—·:]\s)\s*")
"""What stands between a title and the name of the site."""

TITLE_LOOK = 4
"""So far from the first kept unit a heading with the page's title is its title."""

CONSENT = lazy(
    r"consent|cookie|gdpr|\bcmp(?![\w-])|cmp-?(?:box|wrapper|banner|modal|popup|dialog|overlay)|privacy-|didomi"
    r"|onetrust|usercentrics|\btcf"
)
"""Class and id words of consent dialogs; they name the mechanism, not a site. (A widespread publishing system begins
the names of all its elements with `cmp-`.)"""

COMMENTS_RULE = "boilerplate/comments"
COMMENTS = lazy(r"\bcomments\b|comment[-_]?(?:list|body|text|content|item|thread)|disqus|\breplies\b")
"""Class and id words of readers' comments (an opinion piece may be in a container named comment)."""

HIDDEN = lazy(
    r"(?:^| )(?:-hidden|sr-only|(?:u-)?visually-?hidden|screen-?reader(?:-?text|-?only)?|element-invisible"
    r"|a11y-hidden|hidden-accessible|assistive-text)(?= |$)"
)
"""Class words of what only screen readers read out: “End of advertisement”. (overflow-hidden is a word of layout.)"""

AUTHOR = lazy(r"author[-_]?(?:box|bio|info|card|desc|about|profile)|about[-_]?(?:the[-_]?)?author|\bbio(?![\w-])")
"""Class and id words of what tells about the author."""

MOST_NAMED = 0.7
"""Share of the kept text up to which the names of its containers may drop it."""

LEAST_POST = 2
"""A text of so many paragraphs above the comments is what they comment on; a single one may be a standfirst."""

FRONT_LONGEST = 220
"""A teaser's text is shorter than this."""

FRONT_HEADINGS, FRONT_LINKED, FRONT_PARAGRAPHS = 5, 0.8, 1.4
"""A page with as many headings, such a share of them links, and no more paragraphs to each is a front."""

FRONT_RUN = 2
"""No more paragraphs of a front follow each other without such a heading between; those of an article do."""

PAGE_RULES = (rules_of_consent, rules_of_next, rules_of_cards, rules_of_posts, rules_of_sections, rules_of_bios)
"""Each looks at what those before it leave."""

REGION_RULES = {"nav": "boilerplate/navigation", "footer": "boilerplate/footer"}

SURROUNDINGS = (
    (NAME_BIT["hidden"], "boilerplate/hidden"),
    (TAG_BIT["figure"], "captions/figure"),
    (NAME_BIT["comments"], COMMENTS_RULE),
    (TAG_BIT["aside"], "boilerplate/sidebar"),
)
"""What the elements around a block stand for, and the rule that names it; the first that fits does."""

ANY_SURROUNDINGS = sum(bit for bit, _ in SURROUNDINGS)


def mark_page(context: Context) -> None:
    """Give every block of a page its verdict by its score, and by what the structure of the page says over it."""
    keep = keep_by_score(context)
    units = context.units
    _keep_lists_whole(units, keep, context.options.least_score)
    _keep_between(units, keep, context.options.least_score)
    _keep_sub_headlines(units, keep)
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
    set_extent(context, keep)
    title = context.document.title
    tops = [i for i, unit in enumerate(units) if keep[i] and unit.block.level == 1]
    alone = len(tops) == 1 or not title
    for i, unit in enumerate(units):
        block = unit.blocks[0]
        if not keep[i]:
            rule = rules.get(i) or _reason(block, i, context)
        elif (block.level == 1 and i == context.first and alone) or _repeats_title(block, i - context.first, title):
            rule = "boilerplate/title"
            context.document.title = context.document.title or block.text
        else:
            block.keep = True
            continue
        if not context.drop(unit, rule, i):
            unit.hold(rule)
    heading = context.landmarks.title
    if heading is not None and _is_beside_site(heading.text, title):
        context.document.title = normalize(heading.text)


def _keep_standfirst(context: Context, summary: Block, keep: list[bool]) -> None:
    """Keep the paragraph above the text that begins as the page's own summary does: a standfirst.

    Pages put it into a box of their own, far from what the score takes for the article.
    """
    at = next(i for i, unit in enumerate(context.units) if unit.blocks[0] is summary)
    if summary.kind == "heading" or (summary.container is not None and summary.container.inside & TAG_BIT["figure"]):
        return
    if any(keep[at + 1 : at + 1 + STANDFIRST_LOOK]) and not any(keep[: at + 1]):
        keep[at] = len(summary.text) * cjk_scale(summary.text) >= STANDFIRST


def _keep_lists_whole(units: list[Unit], keep: list[bool], threshold: float) -> None:
    """Keep the entries of a list, or the rows of a table, of which most are kept."""
    lists: dict[int, list[int]] = {}
    for i, unit in enumerate(units):
        block = unit.blocks[0]
        if block.kind in ENTRIES and block.score:
            box = box_of(block)
            if box.tag not in LISTS and not block.text.strip(".").isdigit():  # the number of a step may have its own
                box = next((b for b in islice(boxes_around(box), LIST_LOOK) if b.tag in LISTS), box)
            if box.tag in LISTS:
                lists.setdefault(box.index, []).append(i)
    for members in lists.values():
        keep_list_whole(units, members, keep)
        if _is_told(units, members, keep, threshold - TOLD):
            for i in members:
                keep[i] = True


def _is_told(units: list[Unit], members: list[int], keep: list[bool], least: float) -> bool:
    """Tell whether a list of sentences without links, steps most often, stands right between what is kept."""
    first, last = members[0], members[-1]
    if not 0 < first <= last < len(units) - 1 or not (keep[first - 1] and keep[last + 1]):
        return False
    entries = [units[i] for i in members]
    if any(unit.block.link_chars or not is_prose(unit) for unit in entries):
        return False
    return fmean(unit.score for unit in entries) >= least


def _keep_sub_headlines(units: list[Unit], keep: list[bool]) -> None:
    """Keep lines made alike, and as nothing else is, each right above a paragraph that is kept and beside it.

    Pages without headings set their sub-headlines so.
    """
    made: dict[tuple[int, str, str], list[int]] = {}
    for i, unit in enumerate(units):
        box = unit.block.container
        if box is not None and box.names and unit.block.kind == "paragraph":
            made.setdefault(make_of(box), []).append(i)
    for numbers in made.values():
        if len(numbers) >= LEAST_ALIKE and all(_heads_paragraph(units, i, keep) for i in numbers):
            if len({units[i].text for i in numbers}) == len(numbers):
                for i in numbers:
                    keep[i] = True


def _heads_paragraph(units: list[Unit], number: int, keep: list[bool]) -> bool:
    """Tell whether a unit is a short line of no known kind right above a paragraph that is kept and beside it."""
    unit, below = units[number], units[number + 1 : number + 2]
    if not below or not keep[number + 1] or not is_prose(below[0]) or unit.marks or unit.block.link_chars:
        return False
    if ends_sentence(unit.text) or len(unit.text) > MOST_SUB_HEADLINE or is_stamp(unit.text):
        return False
    one, two = unit.block.container, below[0].block.container
    return one is not None and two is not None and one.parent is two.parent and one.names != two.names


def _keep_between(units: list[Unit], keep: list[bool], threshold: float) -> None:
    """Keep a paragraph of a doubtful score right between two that are kept and made as it is.

    Where each paragraph has a box of its own, the last ones score lower than those amid the text.
    """
    for i in range(1, len(units) - 1):
        block = units[i].block
        if keep[i] or not (keep[i - 1] and keep[i + 1]) or block.score < threshold - BETWEEN or block.link_chars:
            continue
        if all(_are_alike(block, units[j].block) and is_prose(units[j]) for j in (i - 1, i + 1)) and is_prose(units[i]):
            keep[i] = True


def _are_alike(block: Block, other: Block) -> bool:
    """Tell whether two blocks stand in two elements of the same tag and names, equally deep."""
    one, two = block.container, other.container
    if one is None or two is None or one is two or one.depth != two.depth or block.kind != other.kind:
        return False
    return one.tag == two.tag and one.names == two.names


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
    if _is_front(context, kept):
        return {i: "boilerplate/section-front" for i, _ in kept}
    left = [flag and i not in found for i, flag in enumerate(keep)]
    for rules_of in PAGE_RULES:
        if more := rules_of(context, left):
            found |= more
            left = [flag and i not in more for i, flag in enumerate(left)]
    return found


def _is_front(context: Context, kept: list[tuple[int, Unit]]) -> bool:
    """Tell whether what would be kept are the teasers of a page that leads to articles and is none."""
    between = context.units[kept[0][0] : kept[-1][0] + 1] if kept else []
    headings = [u for u in between if u.block.kind == "heading"]
    if len(headings) < FRONT_HEADINGS or context.document.date:  # what was published on a day is an article
        return False
    linked = sum(1 for u in headings if is_linked(u.block))
    prose = [(i, len(u.text)) for i, u in kept if is_prose(u)]
    if (
        linked < FRONT_LINKED * len(headings)
        or len(prose) > FRONT_PARAGRAPHS * len(headings)
        or max((size for _, size in prose), default=0) > FRONT_LONGEST
    ):
        return False
    run, above = 0, kept[0][0]
    for i, _ in prose:
        led = any(u.block.kind == "heading" and is_linked(u.block) for u in context.units[above:i])
        run = 1 if led else run + 1
        if run > FRONT_RUN:
            return False
        above = i
    return True


def _rules_of_names(context: Context, kept: list[tuple[int, Unit]]) -> dict[int, str]:
    """Return, for the kept units, the rules for elements around them that are named as no article is."""
    title = context.landmarks.title
    # What holds the page's title holds its article, whatever its name.
    known = dict.fromkeys(numbers_around(title.container if title is not None else None), "")
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
    if HIDDEN.search(names):
        return "boilerplate/hidden"
    if CONSENT.search(names):
        return CONSENT_RULE
    if COMMENTS.search(names):
        return COMMENTS_RULE
    if AUTHOR.search(names):
        return BIO_RULE
    return ""


def _repeats_title(block: Block, below: int, title: str) -> bool:
    """Tell whether a kept block, so far below the first one, is the page's title: a heading, or all of it."""
    if block.kind == "heading":
        return (block.level == 1 or below <= TITLE_LOOK) and _is_title(block.text, title)
    if below > TITLE_LOOK or not title:
        return False
    return _is_all_of_title(block.text, title) or (below == 0 and _is_before_site(block.text, title))


def _is_title(text: str, title: str) -> bool:
    """Tell whether a text is the page's title, or one is a part of the other; quotes and dots may differ."""
    one, two = _letters(text), _letters(title)
    if one == two or not two or len(one) * cjk_scale(one) <= LEAST_TITLE:
        return one == two != ""
    return one in two or (two in one and len(one) <= MOST_TITLES * len(two))


def _is_all_of_title(text: str, title: str) -> bool:
    """Tell whether a text is the page's title, all of it; most texts are told apart by their lengths."""
    return abs(len(text) - len(title)) <= TITLE_MARKS and _letters(text) == _letters(title) != ""


def _is_before_site(text: str, title: str) -> bool:
    """Tell whether a text is the page's title but for the names of site and section behind it.

    >>> _is_before_site("Ferry sails", "Ferry sails - The Post"), _is_before_site("Ferry", "Ferry sails - The Post")
    (True, False)
    """
    return any(_is_all_of_title(text, title[: bar.start()]) for bar in TITLE_BAR.finditer(title))


def _is_beside_site(text: str, title: str) -> bool:
    """The same with the names of site and section behind it or before it, which are shorter.

    >>> title = "The Post | The last ferry sails"
    >>> _is_beside_site("The last ferry sails", title), _is_beside_site("The Post", title)
    (True, False)
    """
    if 2 * len(text) <= len(title):
        return False
    return _is_before_site(text, title) or any(
        _is_all_of_title(text, title[bar.end() :]) for bar in TITLE_BAR.finditer(title)
    )


@lru_cache(maxsize=16)
def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _reason(block: Block, number: int, context: Context) -> str:
    """Return the rule that tells a person best why a block with a low score is not article text."""
    first, last = context.first, context.last
    if block.kind == "region":
        return REGION_RULES.get(block.container.tag if block.container else "", "boilerplate/control")
    if last < first:
        return rule_of_place(context, number)
    if block.kind == "heading" and number <= first + 2 and _is_title(block.text, context.document.title):
        return "boilerplate/title"
    named = _surrounding_rule(block.container)
    if named == "captions/figure":
        return named if first <= number <= last else "boilerplate/outside-article"
    if named and named != "boilerplate/sidebar":
        return named
    if block.link_chars > 0.5 * len(block.text):
        return "boilerplate/link-density"
    return named or rule_of_place(context, number)


def _surrounding_rule(container: Container | None) -> str:
    """Return the rule that the tags and names around a block stand for, or the empty string."""
    inside = container.inside & ANY_SURROUNDINGS if container is not None else 0
    return next(rule for bit, rule in SURROUNDINGS if inside & bit) if inside else ""
