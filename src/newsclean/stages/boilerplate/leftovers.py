"""Units in, those dropped that software left which shows pages, plays sound or counts votes."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from newsclean.context import EDGE, Context, Unit
from newsclean.language.tables import Tables
from newsclean.patterns import lazy
from newsclean.rules import MARKER_RULE
from newsclean.stages.boxes import by_outer_box
from newsclean.text.characters import has_digit
from newsclean.text.sentences import ends_sentence, latin_length

LEFTOVER = lazy(
    r"^(?:[-_=━─═–—]{5,}|[*~#+]{10,}|[….]{7,}|[|►▶◄◀»«›‹×✕✖•·^↓↑→←⬇▼_\[\]()\s]{1,5}"  # a rule, an arrow, an empty box
    r"|\[(?:IMG|IMAGE|INLINE|EMBED|LINK|BUTTON|FRAME|APPLET|USEMAP|ISMAP)\]|\(BUTTON\)[^.!?]{0,60}|IFRAME: \S+"
    r"|\[/[a-z]\w{1,30}\]|\[[a-z][a-z_]{1,30}_\d{1,3}\]|\[[a-z]\w{1,30}(?:\s[\w-]{1,30}=(?:[\"”“″][^\"”“″]{0,300}[\"”“″]|\w{1,30})){1,12}\]"
    r"(?:[^\[\]]{1,100}\[/(?:button|btn)\])?"
    r"|[-—–_*~= ]{1,6}(?i:the end|end|fin|ende)[-—–_*~= ]{1,6}"
    r"|(?:[\[【(（]\s?(?:\d{1,3}|[上下][一]?[页頁])\s?[\]】)）]\s?){2,12}"  # pages
    r"|(?:\d{1,2}:)?\d{1,2}:\d\d\s?/\s?(?:\d{1,2}:)?\d{1,2}:\d\d|undefined|null|NaN"
    r"|\[object Object\]|&nbsp;|\$\$?[A-Z_]{3,30}\$?\$|%%[A-Z_]{3,30}%%|\{\{[^{}]{1,60}\}\})$"
)
"""What text browsers, short codes, players and scripts leave of what is no text."""

EXPORTED = lazy(
    r"^(?:</?doc(?:\s[^<>]{0,400})?>|ZCZC(?:\s\w{1,12}){0,4}|NNNN|FULL TEXT|ProQuest document link"
    r"|(?:BYLINE|DATELINE|LOAD-DATE|PUBLICATION-TYPE|JOURNAL-CODE): \S[^\n]{0,150}"
    r"|(?:Length|LENGTH):\s?\d{1,3}(?:,?\d{3})? words|(?:Section|SECTION): [^\n]{1,80}; P[gG]\. \w{1,6}"
    r"|(?:[\u2600-\u27bf\U0001f300-\U0001faff]\ufe0f?\s?\d[\d.,]{0,6}[KkM]?\s{0,3}){2,12}"
    r"|\d[\d.,]{0,6}[KkM]? views(?:\s[^\n]{1,40})?,? \d{1,2}:\d\d)$"
)
"""What archives, wires and messengers put above and below the text that they export."""

STAMPED = r"\d{1,2}[./]\d{1,2}[./](?:\d{2}){1,2},? \d{1,2}:\d\d(?::\d\d)?"
SENT = lazy(
    rf"^(?:(?:https?://)?t\.me/\w{{3,40}}|\[{STAMPED}\] [^\n]{{1,60}}:|[^\n\[\]]{{1,60}}, \[{STAMPED}\]:?"
    r"|👁\ufe0f?\s?\d[\d.,]{0,6}[KkMm]?|(?:阅读|閱讀|点?赞|在看)\s?\d{1,6}(?:万\+?|\+)?|BC-[A-Z][A-Z\d/-]{3,60}"
    r"|FOLGT WEITERES|WEITERES FOLGT|À SUIVRE|SIGUE|SEGUE|MORE(?: TO (?:COME|FOLLOW))?|ПРОДОЛЖЕНИЕ СЛЕДУЕТ)$"
)
"""What messengers and wires put at the edge of a text: the channel, the time, how many read it; a slug, “more”."""

HOST = lazy(r"(?:[\w-]{1,40}\.){1,4}[a-z]{2,15}")
MINUTES = lazy(
    r"\d{1,3}(?:\s?[–-]\s?\d{1,3})?\s?"
    r"(?i:(?:min|мин|хв|dk|dak|perc|λεπ|phút|menit|دقی|دقا|मिनट|นาที)[^\W\d]{0,9}\.?|分[钟鐘]?|분)"
)
READER_HEAD, NAME = 5, 60
"""The view for readers of a browser has the site, the title, the author in so many characters, and the minutes to read
on top, in so many lines."""

LEFTOVER_LENGTH = 500

CONTROL = 25
"""The label of a control is no longer, in characters of Latin script."""

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
    >>> is_leftover("</doc>"), is_leftover("LENGTH: 376 words"), is_leftover("NNNN"), is_leftover("BYLINE")
    (True, True, True, False)
    >>> is_leftover("* * *"), is_leftover("[laughs]"), is_leftover("[…]"), is_leftover("2:31")
    (False, False, False, False)
    """
    if len(text) > LEFTOVER_LENGTH:
        return False
    return LEFTOVER.match(text) is not None or EXPORTED.match(text) is not None


def reader_head(units: Sequence[Unit]) -> list[int]:
    """Return the numbers of the lines that the view for readers of a browser puts around the title.

    >>> from newsclean.document import Block
    >>> from newsclean.language.files import shipped
    >>> head = ["www.gazette.example", "Harbour board keeps the ferry", "Ann Lee", "3–4 minutes", "It sails."]
    >>> reader_head([Unit([Block(text, "line")], text, shipped()) for text in head])
    [0, 2, 3]
    """
    texts = [unit.text for unit in units[:READER_HEAD]]
    if not texts or not HOST.fullmatch(texts[0]):
        return []
    minutes = next((i for i, text in enumerate(texts) if i > 1 and MINUTES.fullmatch(text)), 0)
    names = range(2, minutes)
    if not minutes or any(len(texts[i]) > NAME or ends_sentence(texts[i]) for i in names):
        return []
    return [0, *names, minutes]


def sent_edges(units: Sequence[Unit]) -> list[int]:
    """Return the numbers of the lines at the edges of a text that a messenger or a wire put there.

    >>> from newsclean.document import Block
    >>> from newsclean.language.files import shipped
    >>> sent = ["[14.10.2029 07:31] Gazette:", "The ferry sails.", "t.me/gazette", "👁 12.1K"]
    >>> sent_edges([Unit([Block(text, "line")], text, shipped()) for text in sent])
    [0, 2, 3]
    """
    numbers = range(len(units))
    edges = [*numbers[: EDGE + 1], *numbers[EDGE + 1 :][-EDGE - 1 :]]
    return [i for i in edges if len(units[i].text) <= LEFTOVER_LENGTH and SENT.match(units[i].text)]


def drop_exported(context: Context) -> None:
    """Drop what the view for readers of a browser, a messenger or a wire puts around a flat text."""
    for number in (*reader_head(context.units), *sent_edges(context.units)):
        context.drop(context.units[number], MARKER_RULE, number)


def is_widget(key: str, widgets: Collection[str]) -> bool:
    """Tell whether a line, as its key, is one of a player's, a chart's or a form's; `#` in these stands for a number.

    >>> is_widget("remaining time -2:31", {"remaining time -#"}), is_widget("the time remaining", {"remaining time -#"})
    (True, False)
    """
    return key in widgets or (has_digit(key) and NUMBER.sub("#", key) in widgets)


def _widgets_of(tables: Tables) -> frozenset[str]:
    return frozenset(tables["boilerplate"].extra["widget"])


def drop_widgets(context: Context) -> None:
    """Drop the lines of players, charts and forms; one of a single word, “Embed”, only right beside others."""
    units = context.units
    for number, unit in context.article():
        if not unit.is_open or unit.block.kind in SET_AS_IS or not _is_widget_of(unit):
            continue
        beside = units[max(0, number - 1) : number] + units[number + 1 : number + 2]
        if PARTED.search(unit.key) or any(
            other.block.reason == MARKER_RULE or _is_widget_of(other) for other in beside
        ):
            context.drop(unit, MARKER_RULE, number)


def drop_rest_of_controls(context: Context) -> None:
    """Drop the labels that are left of a list on a page of which most are controls: “Listen” beside “Share”."""
    items = ((number, unit) for number, unit in context.article() if unit.block.kind == "item")
    for entries in by_outer_box(items).values():
        kept = [(number, unit) for number, unit in entries if unit.keep]
        controls = sum(not unit.keep and unit.marks != 0 for _, unit in entries)
        if kept and 2 * controls > len(entries) and not any(_is_long(unit) for _, unit in kept):
            for number, unit in kept:
                context.drop(unit, MARKER_RULE, number)


def _is_long(unit: Unit) -> bool:
    return ends_sentence(unit.text) or latin_length(unit.text) > CONTROL


def is_widget_line(unit: Unit) -> bool:
    """Tell whether a unit is a widget's line of several words, which tells by itself."""
    return _is_widget_of(unit) and PARTED.search(unit.key) is not None


def _is_widget_of(unit: Unit) -> bool:
    return is_widget(unit.key, unit.tables.made(_widgets_of))
