"""Units in, those dropped that software left which shows pages, plays sound or counts votes."""

from __future__ import annotations

from collections.abc import Collection

from newsclean.characters import has_digit
from newsclean.context import Context, Unit
from newsclean.language import Tables
from newsclean.patterns import lazy

LEFTOVER = lazy(
    r"^(?:[-_=━─═–—]{5,}|[*~#+]{10,}|[….]{7,}|[|►▶◄◀»«›‹×✕✖•·^↓↑→←⬇▼_\[\]()\s]{1,5}"  # a rule, an arrow, an empty box
    r"|\[(?:IMG|IMAGE|INLINE|EMBED|LINK|BUTTON|FRAME|APPLET|USEMAP|ISMAP)\]|\(BUTTON\)[^.!?]{0,60}|IFRAME: \S+"
    r"|\[/[a-z]\w{1,30}\]|\[[a-z][a-z_]{1,30}_\d{1,3}\]|\[[a-z]\w{1,30}(?:\s[\w-]{1,30}=(?:\"[^\"]{0,300}\"|\w{1,30})){1,12}\]"
    r"|[-—–_*~= ]{1,6}(?i:the end|end|fin|ende)[-—–_*~= ]{1,6}"
    r"|(?:[\[【(（]\s?\d{1,3}\s?[\]】)）]\s?){2,12}"  # pages
    r"|(?:\d{1,2}:)?\d{1,2}:\d\d\s?/\s?(?:\d{1,2}:)?\d{1,2}:\d\d|undefined|null|NaN"
    r"|\[object Object\]|&nbsp;|\$\$?[A-Z_]{3,30}\$?\$|%%[A-Z_]{3,30}%%|\{\{[^{}]{1,60}\}\})$"
)
"""What text browsers, short codes, players and scripts leave of what is no text."""

LEFTOVER_LENGTH = 200

MARKED = "boilerplate/marker"
"""The rule for what its words, or its form, tell to be furniture."""

SET_AS_IS = frozenset(("row", "pre"))
"""A cell may hold a cross, and a listing a rule."""

PARTED = lazy("[ /]")
"""Between words."""

NUMBER = lazy(r"\d+(?:[.,:]\d+)*")


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


def is_widget(key: str, widgets: Collection[str]) -> bool:
    """Tell whether a line, as its key, is one of a player's, a chart's or a form's; `#` in these stands for a number.

    >>> is_widget("remaining time -2:31", {"remaining time -#"}), is_widget("the time remaining", {"remaining time -#"})
    (True, False)
    """
    return key in widgets or (has_digit(key) and NUMBER.sub("#", key) in widgets)


def _widgets_of(tables: Tables) -> frozenset[str]:
    return frozenset(tables["boilerplate"].extra.get("widget", ()))


def drop_widgets(context: Context) -> None:
    """Drop the lines of players, charts and forms; one of a single word, “Embed”, only right beside others."""
    units = context.units
    for number, unit in context.article():
        if not unit.is_open or unit.block.kind in SET_AS_IS or not _is_widget_of(unit):
            continue
        beside = units[max(0, number - 1) : number] + units[number + 1 : number + 2]
        if PARTED.search(unit.key) or any(other.block.reason == MARKED or _is_widget_of(other) for other in beside):
            context.drop(unit, MARKED, number)


def is_widget_line(unit: Unit) -> bool:
    """Tell whether a unit is a widget's line of several words, which tells by itself."""
    return _is_widget_of(unit) and PARTED.search(unit.key) is not None


def _is_widget_of(unit: Unit) -> bool:
    return is_widget(unit.key, unit.tables.made(_widgets_of))
