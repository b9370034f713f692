"""A page's scored blocks in, its article by score and structure out: title, standfirst, lists, comments, dialogs."""

from __future__ import annotations

from newsclean.context import Context, Unit
from newsclean.document import Block, Container
from newsclean.names import NAME_BIT, TAG_BIT
from newsclean.rules import (
    CARD_RULE,
    COMMENTS_RULE,
    FIGURE_RULE,
    HIDDEN_RULE,
    LINKS_RULE,
    POSTS_RULE,
    SIDEBAR_RULE,
    TITLE_RULE,
)
from newsclean.stages.extent import LEAST_PROSE, drop_or_hold, keep_by_score, kept_chars, rule_of_place, set_extent
from newsclean.stages.kinds import LEAST_SENTENCE, is_prose
from newsclean.stages.page.answers import keep_answers, keep_opened
from newsclean.stages.page.cards import has_cards_behind, rules_of_cards, rules_of_lone_cards, rules_of_posts
from newsclean.stages.page.footnotes import keep_footnotes
from newsclean.stages.page.forms import rules_of_forms
from newsclean.stages.page.lists import keep_heads_of_lists, keep_lists_whole, keep_typed_lists
from newsclean.stages.page.lone import lone_paragraphs
from newsclean.stages.page.named import rules_of_names
from newsclean.stages.page.overlooked import (
    keep_alike,
    keep_below_title,
    keep_between,
    keep_set_in,
    keep_standfirst,
    keep_sub_headlines,
)
from newsclean.stages.page.posts import keep_posts
from newsclean.stages.page.reviews import keep_summed_up
from newsclean.stages.page.sections import rules_of_bare_heads, rules_of_columns, rules_of_next, rules_of_sections
from newsclean.stages.parts import keep_ingredients, keep_parts
from newsclean.stages.teasers.stage import LONGEST_TEASER, is_linked
from newsclean.stages.titles import is_beside_site, is_title, repeats_title
from newsclean.text import normalize
from newsclean.text.sentences import PARAGRAPH, ends_sentence, latin_length

FRONT_HEADINGS, FRONT_LINKED, FRONT_PARAGRAPHS = 5, 0.8, 1.4
"""A page with as many headings, such a share of them links, and no more paragraphs to each is a front."""

FRONT_RUN = 2
"""No more paragraphs of a front follow each other without such a heading between; those of an article do."""

PAGE_RULES = (
    rules_of_next,
    rules_of_cards,
    rules_of_lone_cards,
    rules_of_posts,
    rules_of_sections,
    rules_of_forms,
    rules_of_bare_heads,
    rules_of_columns,
)
"""Each looks at what those before it leave."""

FEW_LABELS = 300
"""Fewer characters, none of them in a sentence, are labels."""

SPARES = frozenset((HIDDEN_RULE, CARD_RULE, POSTS_RULE))
"""Rules that hold for none of what is surely of the article."""

REGION_RULES = {"nav": "boilerplate/navigation", "footer": "boilerplate/footer"}

SURROUNDINGS = (
    (NAME_BIT["hidden"], HIDDEN_RULE),
    (TAG_BIT["figure"], FIGURE_RULE),
    (NAME_BIT["comments"], COMMENTS_RULE),
    (TAG_BIT["aside"], SIDEBAR_RULE),
)
"""What the elements around a block stand for, and the rule that names it; the first that fits does."""

ANY_SURROUNDINGS = sum(bit for bit, _ in SURROUNDINGS)


def mark_page(context: Context) -> None:
    """Give every block of a page its verdict by its score, and by what the structure of the page says over it."""
    keep, sure = _kept_blocks(context)
    rules = _structural_rules(context, keep, sure)
    for i in rules:
        keep[i] = False
    if not _holds_text(context, keep):
        keep = lone_paragraphs(context)
    _drop_above_title(context, keep)
    set_extent(context, keep)
    _set_verdicts(context, keep, rules)


def _drop_above_title(context: Context, keep: list[bool]) -> None:
    """Give up the labels above the page's title, if few and no sentence among them: kickers, counters of a profile."""
    title, units = context.landmarks.title, context.units
    top = context.number_of(title) if title is not None and title.level else 0
    above = [i for i in range(top) if keep[i]]
    if any(is_prose(units[i]) or units[i].block.site is not None for i in above):
        return
    if sum(latin_length(units[i].text) for i in above) <= FEW_LABELS:
        for i in above:
            keep[i] = False


def _holds_text(context: Context, keep: list[bool]) -> bool:
    """Tell whether what is kept may be an article: it holds a sentence, or much, or the page has a date or an author.

    (Of a form, a search or a list of goods some labels score as text.)
    """
    chars = kept_chars(context.units, keep)
    if not LEAST_PROSE <= chars < FEW_LABELS:
        return chars >= LEAST_PROSE
    document, kept = context.document, [unit for unit, flag in zip(context.units, keep, strict=True) if flag]
    if document.date or document.authors or any(unit.block.site is not None for unit in kept):
        return True
    sizes = ((latin_length(unit.text), ends_sentence(unit.text)) for unit in kept)
    return any(size >= (LEAST_SENTENCE if ends else PARAGRAPH) for size, ends in sizes)


def _kept_blocks(context: Context) -> tuple[list[bool], set[int]]:
    """Return for each unit whether its score keeps it, or what stands beside it or is made as it is.

    With them the numbers of what is surely of it: the posts of a thread, questions in a row with their answers.
    """
    keep = keep_by_score(context)
    units = context.units
    keep_lists_whole(units, keep, context.options.least_score)
    keep_typed_lists(units, keep)
    keep_alike(units, keep, context.options.least_score)
    keep_between(units, keep)
    keep_set_in(units, keep)
    sure = keep_posts(context, keep)
    sure |= keep_answers(units, keep)
    keep_opened(units, keep)
    keep_footnotes(units, keep)
    keep_summed_up(units, keep)
    keep_sub_headlines(units, keep)
    if context.landmarks.summary is not None:
        keep_standfirst(context, context.landmarks.summary, keep)
    if context.landmarks.title is not None:
        keep_below_title(context, context.landmarks.title, keep)
    keep_parts(context, keep)
    keep_ingredients(units, keep)
    keep_heads_of_lists(units, keep)
    return keep, sure


def _set_verdicts(context: Context, keep: list[bool], rules: dict[int, str]) -> None:
    """Keep the units of the article but for its title, and drop the others by the rules that are known for them."""
    document, heading = context.document, context.landmarks.title
    title = document.title
    tops = sum(flag and unit.block.level == 1 for unit, flag in zip(context.units, keep, strict=True))
    alone = tops == 1 or not title
    for i, unit in enumerate(context.units):
        block = unit.block
        place = i - context.first
        if not keep[i]:
            drop_or_hold(context, i, rules.get(i) or _reason(block, i, context))
        elif (block.level == 1 and place == 0 and alone) or repeats_title(block, place, title, heading):
            document.title = document.title or block.text
            drop_or_hold(context, i, TITLE_RULE)
        else:
            block.keep = True
    if heading is not None and is_beside_site(heading.text, title):
        document.title = normalize(heading.text)


def _structural_rules(context: Context, keep: list[bool], sure: set[int]) -> dict[int, str]:
    """Return, for units the score would keep, the rule by which the page's structure drops them."""
    kept = [(i, u) for i, u in enumerate(context.units) if keep[i]]
    found = rules_of_names(context, kept)
    found = {i: rule for i, rule in found.items() if rule not in SPARES or i not in sure}
    if _is_front(context, kept) and not has_cards_behind(context, keep):
        return {i: "boilerplate/section-front" for i, _ in kept}
    left = [flag and i not in found for i, flag in enumerate(keep)]
    for rules_of in PAGE_RULES:
        more = {i: rule for i, rule in rules_of(context, left).items() if rule not in SPARES or i not in sure}
        if more:
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
        or max((size for _, size in prose), default=0) > LONGEST_TEASER
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


def _reason(block: Block, number: int, context: Context) -> str:
    """Return the rule that tells a person best why a block with a low score is not article text."""
    first, last = context.first, context.last
    if block.kind == "region":
        return REGION_RULES.get(block.container.tag if block.container else "", "boilerplate/control")
    if last < first:
        return rule_of_place(context, number)
    if block.kind == "heading" and number <= first + 2 and is_title(block.text, context.document.title):
        return TITLE_RULE
    named = _surrounding_rule(block.container)
    if named == FIGURE_RULE:
        return named if first <= number <= last else "boilerplate/outside-article"
    if named and named != SIDEBAR_RULE:
        return named
    if block.link_chars > 0.5 * len(block.text):
        return LINKS_RULE
    return named or rule_of_place(context, number)


def _surrounding_rule(container: Container | None) -> str:
    """Return the rule that the tags and names around a block stand for, or the empty string."""
    inside = container.inside & ANY_SURROUNDINGS if container is not None else 0
    return next(rule for bit, rule in SURROUNDINGS if inside & bit) if inside else ""
