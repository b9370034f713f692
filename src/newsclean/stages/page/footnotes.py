"""A page's units and which are kept in, the article's notes out: what stands in elements that are named notes."""

from __future__ import annotations

from string import ascii_letters, digits

from newsclean.context import Unit
from newsclean.patterns import lazy
from newsclean.stages.boxes import amid_article, is_in_named
from newsclean.text.sentences import ends_sentence

NOTE_NAMES = lazy(
    r"(?:^| )(?:#_?(?:fn|ftn|footnote|endnote|edn)[-_:.]?\d"
    r"|(?!\S*(?:form|newsletter|sign-?up|subscri))(?:[a-z]+-){0,3}(?:foot|end)note(?:s|-?(?:text|content|body))?"
    r"(?= |$))"
)
"""Id of a note, class words of its text and of a list of them; a form has a note below it, too."""

NOTE_LOOK = 3
"""So many elements around a line may be named a note."""

LABEL_ENDS = frozenset(ascii_letters + digits)
"""What no sentence ends with, and most labels do."""

SPACES, BACK_SIGNS = " \u00a0", "↩⤴↑\ufe0e\ufe0f"
"""What leads from the end of a note back to the text, as an arrow or as its picture, with spaces before it."""


def keep_footnotes(units: list[Unit], keep: list[bool]) -> None:
    """Keep notes that stand in the element that holds most of the article."""
    left = [i for i, flag in enumerate(keep) if not flag and units[i].text[-1] not in LABEL_ENDS]
    for i in amid_article(units, keep, [i for i in left if _is_note(units[i])]):
        keep[i] = True


def without_back_link(text: str) -> str:
    """Return a note without the sign at its end that leads back to the text.

    >>> without_back_link("Two mills. ↩\ufe0e"), without_back_link("Down 3 % ↑"), without_back_link("↩")
    ('Two mills.', 'Down 3 % ↑', '↩')
    """
    rest = text.rstrip(BACK_SIGNS + SPACES) if text[-1] in BACK_SIGNS else text
    return rest if rest and (ends_sentence(rest) or "↑" not in text[len(rest) :]) else text


def _is_note(unit: Unit) -> bool:
    if unit.block.kind == "region" or unit.marks or not is_in_named(unit.block, NOTE_NAMES, NOTE_LOOK):
        return False
    return ends_sentence(without_back_link(unit.text))
