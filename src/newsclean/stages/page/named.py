"""The kept units of a page in, the rules for those out that stand in elements named as no article is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from statistics import fmean
from typing import NamedTuple

from newsclean.context import Context, Unit
from newsclean.document import Block
from newsclean.patterns import lazy
from newsclean.rules import (
    BIO_RULE,
    COMMENTS_RULE,
    CONSENT_RULE,
    FIGURE_RULE,
    HIDDEN_RULE,
    NOTICE_RULE,
    SIDEBAR_RULE,
    UNLIKE_RULE,
)
from newsclean.stages.boxes import around_title
from newsclean.stages.kinds import is_prose

NEARLY_ALL, MOST, LITTLE = 1.0, 0.7, 0.15
"""Share of the kept text up to which the names of the elements around it may drop it: a container with nearly all of
the text is the article, whatever its name, and a hidden copy of it has half. What no article stands in goes
wherever anything else is kept. Words that may name part of an article drop a little of it only, with all its copies:
they stand in the place of each picture that is not shown."""

LEAST_POST = 2
"""A text of so many paragraphs above the comments is what they comment on; a single one may be a standfirst."""


class Named(NamedTuple):
    """What an element is by its tag, which stands as `<tag` before its class and id words, or by one of these."""

    words: re.Pattern[str]
    rule: str
    most: float
    unless: re.Pattern[str] | None = None
    """Words beside which they say nothing."""


NAMED = (
    # What only screen readers read out: “End of advertisement”. (overflow-hidden is a word of layout.)
    Named(
        lazy(
            r"(?:^| )#?(?:-hidden|sr-only|(?:u-)?visually-?hidden|screen-?reader(?:-?text|-?only)?|element-invisible"
            r"|a11y-hidden|hidden-accessible|assistive-text)(?= |$)"
        ),
        HIDDEN_RULE,
        MOST,
    ),
    # They name the mechanism, not a site. (A widespread system begins the names of all its elements with `cmp-`.)
    Named(
        lazy(
            r"consent|cookie|gdpr|\bcmp(?![\w-])|cmp-?(?:box|wrapper|banner|modal|popup|dialog|overlay)|privacy-|didomi"
            r"|onetrust|usercentrics|\btcf"
        ),
        CONSENT_RULE,
        MOST,
    ),
    # An opinion piece may be in a container named comment.
    Named(
        lazy(
            r"(?<![^\W_])(?:comments|replies)(?![^\W_])|comment[-_]?(?:list|body|text|content|item|thread|section|area"
            r"|feed)|disqus"
        ),
        COMMENTS_RULE,
        MOST,
    ),
    Named(
        # (with them the boxes that extensions of WordPress make)
        lazy(
            r"author[-_]?(?:box|bio|info|card|desc|about|profile|dropdown)|about[-_]?(?:the[-_]?)?author|\bbio(?![\w-])"
            r"|(?<![^\W_])(?:saboxplugin|abh[-_]box|m-a-box)(?![^\W_])"
        ),
        BIO_RULE,
        MOST,
    ),
    # Hidden by a style sheet that does not show it again on wide screens. (A script shows the rest of an article.)
    Named(
        lazy(r"(?:^| )(?:(?:is|js|u)-)?(?:hidden|hide|d-none|display-none)(?= |$)|(?<![^\W_])no-?script(?![^\W_])"),
        HIDDEN_RULE,
        LITTLE,
        lazy(r"(?:^| )(?:[a-z]{2,3}:|d-[a-z]{2,3}-)(?:block|flex|grid|inline|contents|table)"),
    ),
    Named(
        lazy(
            r"(?<![^\W_])(?:donat(?:e|ions?)|log-?in|sign-?in|register|registration|feedback|newsletters?|paywall"
            r"|subscri(?:be|bers?|ptions?)|app-?(?:promo|download|banner)|cta|call-?to-?action|promo|testimonials?"
            r"|pricing|lead-?magnet|opt-?in|upsell|aawp|product-?card)(?![^\W_])"
        ),
        NOTICE_RULE,
        LITTLE,
    ),
    Named(
        lazy(
            r"(?<![^\W_])(?:carousel|slideshow|swiper|owl|slick|splide|flickity|related|recommend(?:ed|ations?)|recirc"
            r"|trending|most[-_](?:read|popular|viewed)|taboola|outbrain|mgid|revcontent|dable)(?![^\W_])"
        ),
        "teasers/listed",
        LITTLE,
    ),
    # A list of the article's parts, which may have given its name to the heading of each.
    Named(
        lazy(r"^<(?!h[1-6] ).*(?<![^\W_])(?:toc|table-?of-?contents|inhaltsverzeichnis)(?![^\W_])"),
        "boilerplate/navigation",
        LITTLE,
    ),
    # What asks for the reader's vote, in the words of the people who make pages.
    Named(
        lazy(
            r"<(?:form|fieldset|dialog) |(?<![^\W_])(?:polls?|survey|sonda|sondage|sondaggio|encuesta|enquete|umfrage"
            r"|ankete?|anketa|szavazas)(?![^\W_])"
        ),
        "boilerplate/control",
        LITTLE,
    ),
    # The boxes that WordPress puts beside an article on its own.
    Named(
        lazy(
            r"(?<![^\W_])(?:rsssummary|wp-calendar|widget_(?:rss|recent_(?:entries|comments)|archive|calendar|categories"
            r"|tag_cloud|meta|nav_menu|pages|links))(?![^\W_])"
        ),
        SIDEBAR_RULE,
        NEARLY_ALL,
    ),
    # What has a style of its own beside the article, a video's transcript; not a bare <aside> within the text.
    Named(
        lazy(r"<aside \S"),
        SIDEBAR_RULE,
        MOST,
        lazy("quote|summar|glance|key-?(?:point|fact)|takeaway|note|fact-?box|info-?box"),
    ),
    Named(lazy("<figcaption "), FIGURE_RULE, LITTLE),
    # What stands where something else is loaded, and the words of a video's player.
    Named(lazy(r"(?<![^\W_])(?:placeholder(?![^\W_])|(?:jw|vjs|mejs|plyr)(?:player)?[-_])"), UNLIKE_RULE, LITTLE),
)
"""The first that holds for a unit names the rule."""


def rules_of_names(context: Context, kept: list[tuple[int, Unit]]) -> dict[int, str]:
    """Return, for the kept units, the rules for elements around them that are named as no article is.

    Captions have rules of their own; they neither count nor go here.
    """
    kept = [(i, unit) for i, unit in kept if unit.block.kind != "caption"]
    named = _names_around((unit.block for _, unit in kept), dict.fromkeys(around_title(context), 0))
    if not any(named):
        return {}
    sizes = [len(unit.text) for _, unit in kept]
    total = sum(sizes)
    rules: dict[int, str] = {}
    for k, (_, rule, most, _) in enumerate(NAMED):
        inside = [n for n, bits in enumerate(named) if bits >> k & 1]
        counted = {kept[n][1].text: n for n in inside}.values() if most == LITTLE else inside
        little = sum(sizes[n] for n in counted) < most * total
        if inside and (little or (rule == COMMENTS_RULE and _are_below(inside, kept, named))):
            for n in inside:
                rules.setdefault(kept[n][0], rule)
    return rules


def _are_below(inside: list[int], kept: list[tuple[int, Unit]], named: list[int]) -> bool:
    """Tell whether comments, though most of the text, are comments: they may be longer than the article, which scores
    higher or stands above them."""
    others = [n for n, bits in enumerate(named) if not bits and is_prose(kept[n][1])]
    mean = fmean(kept[n][1].score for n in inside)
    return any(kept[n][1].score > mean for n in others) or sum(n < inside[0] for n in others) >= LEAST_POST


def _names_around(blocks: Iterable[Block], known: dict[int, int]) -> list[int]:
    """Return for each block what the elements around it are named as, a bit for each of `NAMED`.

    `known` remembers the bits by container.
    """
    named = []
    for block in blocks:
        inner = []
        bits = 0
        for box in block.boxes():
            if box.index in known:
                bits = known[box.index]
                break
            inner.append(box)
        for box in reversed(inner):
            if box.tag != "body":
                bits |= _bits_of(f"<{box.tag} {box.names}")
            known[box.index] = bits
        named.append(bits)
    return named


@lru_cache(maxsize=4096)  # sites use the same names on every page
def _bits_of(names: str) -> int:
    bits = 0
    for k, (words, _, _, unless) in enumerate(NAMED):
        if words.search(names) and not (unless and unless.search(names)):
            bits |= 1 << k
    return bits
