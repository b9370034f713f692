"""Scored units in, the article's extent and the page's furniture out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from newsclean.context import Context, Unit
from newsclean.cues import QUESTION_ENDS
from newsclean.features import ends_sentence
from newsclean.patterns import lazy
from newsclean.stages.dump import drop_edges, mark_dump
from newsclean.stages.endings import drop_thread
from newsclean.stages.extent import MARKED_LENGTH, set_extent
from newsclean.stages.page import mark_page

MENU_LINE = lazy(r"^(?:[^\W_][^|·•»›,.;:!?。，；：！？]{0,30}(?:[|»›]|(?<=\s)(?:[·•]|::)(?=\s))\s*){2,}[^|·•»›]{1,40}$")
"""Three or more short entries with bars or dots between them."""

MENU_LENGTH = 2_000
"""A page's whole menu may be one line."""

COPYRIGHT = lazy(r"^\W{0,3}(?:©|\(c\)\s|copyright\b|版权所有|著作権|무단)", re.I)
COPYRIGHT_LENGTH = 200

POLL_ENDS = QUESTION_ENDS + ";"
"""How the question of a poll ends; the question mark of Greek is a semicolon."""

PROMPT_LENGTH, PROMPT_WORDS, PROMPT_LENGTH_CLOSED = 60, 9, 20
"""Prompts have so many characters and words at the most; in scripts without spaces so many characters."""

LEAST_STEM = 4
"""Inflected words begin with stems of so many letters: an “app” is no apple."""

TOLD_WORDS = 5
"""With a full stop, prompts have so many words at the most: longer lines may be sentences."""

CLOSED_SCRIPTS = "\u0e00"
"""Thai and those of East Asia set no spaces, or few."""

NO_PROMPT = ':,،、;"“”„«»「'
"""Prose has these, prompts do not."""

LEFTOVER = lazy(
    r"^(?:[-_=━─═–—]{5,}|[|►▶◄◀»«›‹×✕✖•·^↓↑→←⬇▼_\[\]()\s]{1,5}"  # a rule, an arrow, an empty box
    r"|\[(?:IMG|IMAGE|INLINE|EMBED|LINK|BUTTON|FRAME|APPLET|USEMAP|ISMAP)\]|\(BUTTON\)[^.!?]{0,60}|IFRAME: \S+"
    r"|\[/[a-z]\w{1,30}\]|\[[a-z][a-z_]{1,30}_\d{1,3}\]|\[[a-z]\w{1,30}(?:\s[\w-]{1,30}=(?:\"[^\"]{0,300}\"|\w{1,30})){1,12}\]"
    r"|[-—–_*~= ]{1,6}(?i:the end|end|fin|ende)[-—–_*~= ]{1,6}"
    r"|(?:[\[【(（]\s?\d{1,3}\s?[\]】)）]\s?){2,12}"  # pages
    r"|(?:\d{1,2}:)?\d{1,2}:\d\d\s?/\s?(?:\d{1,2}:)?\d{1,2}:\d\d|undefined|null|NaN"
    r"|\[object Object\]|&nbsp;|\$\$?[A-Z_]{3,30}\$?\$|%%[A-Z_]{3,30}%%|\{\{[^{}]{1,60}\}\})$"
)
"""What text browsers, short codes, players and scripts leave of what is no text."""

LEFTOVER_LENGTH = 200

SET_AS_IS = frozenset(("row", "pre"))
"""A cell may hold a cross, and a listing a rule."""

LEAST_MARKERS, MOST_WORDS = 4, 12
"""So many markers in a row are a menu, whatever they are; a row has no more words."""

FEED_FOOT = lazy(
    r"^(?:the post .+ (?:appeared first on|first appeared on)|der beitrag .+ erschien zuerst auf"
    r"|l['’]article .+ est apparu en premier sur|la entrada .+ (?:se publicó primero|apareció primero) en"
    r"|o (?:post|artigo|conteúdo) .+ apareceu primeiro em|l['’]articolo .+ proviene da"
    r"|het bericht .+ verscheen eerst op|(?:artykuł|wpis) .+ pochodzi z serwisu|сообщение .+ появились? сначала на"
    r"|inlägget .+ dök först upp på) .{2,60}$",
    re.I,
)
"""The last line of an article in a feed."""

FEED_FOOT_LENGTH = 400


def mark(context: Context) -> None:
    """Decide where the article is and drop what is not part of it."""
    if context.document.is_html:
        mark_page(context)
    else:
        mark_dump(context)
    set_extent(context, [unit.blocks[0].keep for unit in context.units])
    _drop_marked(context)
    if context.document.is_html:  # where there is markup, the score sees the edges better
        drop_thread(context)
    else:
        drop_edges(context)
    set_extent(context, [unit.blocks[0].keep for unit in context.units])


def is_furniture(text: str) -> bool:
    """Tell whether a line is a menu or a copyright line by its form, in any language.

    >>> is_furniture("Start | Politik | Sport"), is_furniture("© 2030 The Paper"), is_furniture("It rained.")
    (True, True, False)
    """
    return (
        is_menu_line(text)
        or is_feed_foot(text)
        or (len(text) <= COPYRIGHT_LENGTH and COPYRIGHT.match(text) is not None)
    )


def is_feed_foot(text: str) -> bool:
    """Tell whether a line says where a feed's article appeared first.

    >>> is_feed_foot("The post Rain appeared first on The Paper."), is_feed_foot("The post office closed.")
    (True, False)
    """
    return text[-1] == "." and " " in text and len(text) <= FEED_FOOT_LENGTH and FEED_FOOT.match(text) is not None


def is_leftover(text: str) -> bool:
    """Tell whether a line is what a text browser, a short code, a player or a script left, and no text.

    >>> is_leftover("[IMG]"), is_leftover("[/caption]"), is_leftover("____________"), is_leftover("0:00 / 2:31")
    (True, True, True, True)
    >>> is_leftover("$$ARTICLEAD$$"), is_leftover("{{ item.title }}"), is_leftover("[1] [2] [3]"), is_leftover("[1]")
    (True, True, True, False)
    >>> is_leftover("* * *"), is_leftover("[laughs]"), is_leftover("[…]"), is_leftover("2:31")
    (False, False, False, False)
    """
    return len(text) <= LEFTOVER_LENGTH and LEFTOVER.match(text) is not None


def is_menu_line(text: str) -> bool:
    """Tell whether a line is a menu: short entries with bars or dots between them.

    >>> is_menu_line("Start | Politik | Sport"), is_menu_line("Start :: Politik :: Sport")
    (True, True)
    >>> is_menu_line("It rained | and rained."), is_menu_line("Use std::vector and std::map")
    (False, False)
    """
    return len(text) <= MENU_LENGTH and has_bar(text) and MENU_LINE.match(text) is not None


def has_bar(text: str) -> bool:
    """Tell whether a text holds what stands between the entries of a menu."""
    return "|" in text or "»" in text or "›" in text or "·" in text or "•" in text or "::" in text


def _drop_marked(context: Context) -> None:
    """Drop short units that carry words of menus, share bars, newsletters and legal lines."""
    extra = context.tables["boilerplate"].extra
    polls = extra.get("poll", ())
    prompts = _prompts(extra.get("act", ()), extra.get("act_last", ()), extra.get("thing", ()))
    for i, unit in context.article():
        text = unit.text
        if not unit.keep:
            if unit.is_open and (
                _is_row_of_markers(unit)
                or (text[-1] in POLL_ENDS and is_poll(unit.key, polls))
                or is_prompt(unit.key, prompts)
            ):
                context.drop(unit, "boilerplate/marker", i)
            continue
        if is_menu_line(text) and unit.block.kind != "row":
            context.drop(unit, "boilerplate/menu-line", i)
        elif is_feed_foot(text) or (unit.block.kind not in SET_AS_IS and is_leftover(text)):
            context.drop(unit, "boilerplate/marker", i)
        elif len(text) > COPYRIGHT_LENGTH:
            continue
        elif COPYRIGHT.match(text):
            context.drop(unit, "boilerplate/copyright", i)
        elif len(unit.key) <= MARKED_LENGTH and (
            unit.has_mark("boilerplate")
            or _is_row_of_markers(unit)
            or (text[-1] in POLL_ENDS and is_poll(unit.key, polls))
            or (unit.block.kind not in SET_AS_IS and is_prompt(unit.key, prompts))
        ):
            context.drop(unit, "boilerplate/marker", i)


def is_poll(key: str, labels: tuple[str, ...]) -> bool:
    """Tell whether what stands behind a colon has a label for polls before it.

    >>> is_poll("poll: should it close?", ("poll",)), is_poll("polls: who wins?", ("poll",))
    (True, False)
    """
    label, colon, _ = key.partition(":")
    return bool(colon) and label.rstrip() in labels


class Prompts:
    """Words that ask the reader to do something with the page or its site."""

    def __init__(self, first: Sequence[str], last: Sequence[str], things: Sequence[str]) -> None:
        """Sort them by their words.

        Args:
            first: what is to be done, where that stands first: “share”.
            last: the same in languages that put it last: “teilen”.
            things: with what, as inflected words begin: “article”, “facebook”.
        """
        self.first, self.last, self.things = tuple(first), tuple(last), frozenset(things)
        self.stems = tuple(thing for thing in things if len(thing) >= LEAST_STEM)
        self.phrases = tuple(thing for thing in things if " " in thing)
        self.by_first: dict[str, list[str]] = {}
        self.by_last: dict[str, list[str]] = {}
        for act in first:
            self.by_first.setdefault(act.split(" ", 1)[0], []).append(act)
        for act in last:
            self.by_last.setdefault(act.rsplit(" ", 1)[-1], []).append(act)

    def has_thing(self, words: Sequence[str]) -> bool:
        """Tell whether one of the words, or some in a row, are a thing."""
        if any(word in self.things or word.startswith(self.stems) for word in words):
            return True
        rest = f" {' '.join(words)} "
        return any(f" {thing} " in rest for thing in self.phrases)


@cache
def _prompts(first: tuple[str, ...], last: tuple[str, ...], things: tuple[str, ...]) -> Prompts:
    return Prompts(first, last, things)


def is_prompt(key: str, prompts: Prompts) -> bool:
    """Tell whether a short line asks the reader to do something with the page or its site: an act and a thing.

    >>> prompts = Prompts(("share", "listen to"), ("teilen",), ("article", "artikel", "app"))
    >>> is_prompt("share this article", prompts), is_prompt("artikel teilen", prompts)
    (True, True)
    >>> is_prompt("share the apple", prompts), is_prompt("articles to share", prompts)
    (False, False)
    """
    if len(key) > PROMPT_LENGTH:
        return False
    bare = key.rstrip(" .!:>»→")
    words = bare.split()
    if len(words) == 1:
        return max(bare[0], bare[-1]) >= CLOSED_SCRIPTS and _is_closed_prompt(bare, prompts)
    if not words or (words[0] not in prompts.by_first and words[-1] not in prompts.by_last):
        return False
    most = TOLD_WORDS if key.endswith(".") else PROMPT_WORDS
    if len(words) > most or any(mark in bare for mark in NO_PROMPT):
        return False
    for act in prompts.by_first.get(words[0], ()):
        if bare.startswith(act + " ") and prompts.has_thing(words[act.count(" ") + 1 :]):
            return True
    return any(
        bare.endswith(" " + act) and prompts.has_thing(words[: -act.count(" ") - 1])
        for act in prompts.by_last.get(words[-1], ())
    )


def _is_closed_prompt(key: str, prompts: Prompts) -> bool:
    """Tell whether a text without spaces is an act and a thing."""
    if len(key) > PROMPT_LENGTH_CLOSED or any(mark in key for mark in NO_PROMPT):
        return False
    rests = [key[len(act) :] for act in prompts.first if key.startswith(act)]
    rests += [key[: -len(act)] for act in prompts.last if key.endswith(act)]
    return any(thing in rest for rest in rests for thing in prompts.things)


def _is_row_of_markers(unit: Unit) -> bool:
    """Tell whether a unit is nothing but markers in a row, or numbers of pages with them: “1 2 next”.

    (Two words alone may be a sub-headline: “Jobs report”.)
    """
    if ends_sentence(unit.text) or unit.block.kind in SET_AS_IS:
        return False
    words = unit.key.split()
    if not 3 <= len(words) <= MOST_WORDS:
        return False
    known = [unit.tables[stage].alone for stage in ("boilerplate", "teasers", "ends")]

    def is_marker(text: str) -> bool:
        return any(text in markers for markers in known)

    named = [word for word in words if not word.isdigit()]
    if named and (len(named) >= LEAST_MARKERS or len(named) < len(words)) and all(map(is_marker, named)):
        return True
    halves = ((" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words)))
    return any(is_marker(left) and is_marker(right) for left, right in halves)
