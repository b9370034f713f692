"""The end of a release in, whom the press may ask dropped: a label, names and offices, an address or a number."""

from __future__ import annotations

from newsclean.context import Context, Unit
from newsclean.language.tables import Tables
from newsclean.patterns import lazy
from newsclean.stages.kinds import is_prose
from newsclean.text.sentences import LABEL

CONTACT_RULE = "boilerplate/contact"

LAST, LONGEST = 10, 8
"""The label stands among so many of the article's last lines, and so many stand below it, at most."""

LONGEST_ASKED, MOST_WORDS = 300, 6
"""A paragraph that says so is no longer, in characters, and its label has no more words."""

ADDRESS = lazy(r"\S@\S|\+?\(?\d[\d\s()/.–-]{5,20}\d$")
"""An e-mail address, or a telephone number at the end of a line."""


def drop_contacts(context: Context) -> None:
    """Drop the label “Press contact” below the article, and the short lines down to the last address or number.

    A paragraph that begins with such a label goes, too: “For more information, write to press@example.org.”
    """
    labels = context.tables.made(_labels)
    units = context.units
    for i in range(max(context.first + 1, context.last - LAST), context.last + 1):
        unit = units[i]
        if not unit.keep or len(unit.text) > LONGEST_ASKED:
            continue
        if _asks(unit, labels):
            context.drop(unit, CONTACT_RULE, i)
        elif len(unit.text) <= LABEL and labels.issuperset(unit.key.rstrip(" :").split(", ")):
            end = _end(units, i + 1)
            if end < i + 1 < len(units) and _asks(units[i + 1], labels):
                end = i + 1
            for j in range(i, end):
                if units[j].is_open:
                    context.drop(units[j], CONTACT_RULE, j)


def _asks(unit: Unit, labels: frozenset[str]) -> bool:
    """Tell whether a paragraph begins with a label, of one word before a colon, and holds an address or ends with a
    number."""
    if len(unit.text) > LONGEST_ASKED or ADDRESS.search(unit.text.rstrip(". ")) is None:
        return False
    words = unit.key.split(" ", MOST_WORDS)[:MOST_WORDS]
    least = 1 if words[0].endswith(":") else 2
    return any(" ".join(words[:count]).rstrip(",:") in labels for count in range(least, len(words) + 1))


def _labels(tables: Tables) -> frozenset[str]:
    return frozenset(tables["boilerplate"].extra["contact"])


def _end(units: list[Unit], start: int) -> int:
    """Return behind which line a contact ends: the last of the short lines that holds an address, or none."""
    end = start - 1
    for j in range(start, min(start + LONGEST, len(units))):
        text = units[j].text
        told = ADDRESS.search(text) is not None
        if (
            len(text) > (2 * LABEL if told else LABEL)
            or is_prose(units[j])
            or units[j].block.kind in ("heading", "region")
        ):
            break
        if told:
            end = j + 1
    return end
