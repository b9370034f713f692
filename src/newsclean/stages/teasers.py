"""Units in, those dropped that lead to other articles."""

from __future__ import annotations

from newsclean.context import Context
from newsclean.language import markers
from newsclean.patterns import lazy

MARKED_LENGTH = 120
"""Longer texts that begin with “read also” are prose."""

LEAST_TITLE = 8
"""Shorter texts that stand twice are refrains and cries (“Never, never”)."""

TRUNCATED = lazy(r"(?:\.{3}|…)\s*[\[【(（«]?[^.。\[\]【】]{1,12}[\]】)）»]\s*$")
"""Text cut off, with what leads on in brackets: ``…[more]``."""

BRACKETED_END = lazy(r"[\[【]\s*(\w{1,12}(?:\s\w{1,12})?)\s*(?:>>|»)?\s*[\]】]\s*$")

LINKED = 0.95
"""Share of link text at which a block is one link."""


def mark(context: Context) -> None:
    """Drop related-article links and snippets of other articles."""
    table = markers()["teasers"]
    for i, unit in enumerate(context.units):
        text = unit.text
        if doubled_title(text):
            context.drop(unit, "teasers/doubled-title", i)
        elif TRUNCATED.search(text[-40:]):
            context.drop(unit, "teasers/truncated", i)
        elif bracketed_marker(text, table.whole, table.end):
            context.drop(unit, "teasers/marker", i)
        elif unit.keep and context.first <= i <= context.last:
            if unit.key and len(unit.key) <= MARKED_LENGTH and table.match(unit.key):
                context.drop(unit, "teasers/marker", i)
            elif context.document.is_html and _is_link_line(context, i):
                context.drop(unit, "teasers/link-line", i)


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


def bracketed_marker(text: str, whole: frozenset[str], ends: tuple[str, ...]) -> bool:
    """Tell whether a text of any length ends with a marker in square brackets, such as ``[详细]``."""
    found = BRACKETED_END.search(text[-40:])
    if found is None:
        return False
    word = found.group(1).casefold()
    return word in whole or f"[{word}]" in whole or any(e.strip("[]【】") == word for e in ends)


def _is_link_line(context: Context, number: int) -> bool:
    """Tell whether a paragraph between paragraphs is nothing but a link, and no heading or item."""
    block = context.units[number].block
    if block.kind not in ("paragraph", "quote") or block.link_chars < LINKED * len(block.text):
        return False
    return block.score < 0.8 and len(block.text) < 200
