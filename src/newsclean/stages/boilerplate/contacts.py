"""The end of a release in, whom the press may ask dropped: a label, names and offices, an address or a number.

So goes what the company tells of itself there: “About Quay Works”.
"""

from __future__ import annotations

from newsclean.context import Context, Unit
from newsclean.language.headings import HEAD_LENGTH
from newsclean.language.keys import fold, longest_beginning
from newsclean.language.signatures import ABOUT
from newsclean.language.tables import Tables
from newsclean.patterns import lazy
from newsclean.rules import NOTICE_RULE
from newsclean.stages.kinds import is_prose
from newsclean.text.sentences import LABEL

CONTACT_RULE = "boilerplate/contact"

LAST, LONGEST = 10, 8
"""The label stands among so many of the article's last lines, and so many stand below it, at most."""

LONGEST_ASKED, MOST_WORDS = 300, 6
"""A paragraph that says so is no longer, in characters, and its label has no more words."""

ADDRESS = lazy(r"\S@\S|\+?\(?\d[\d\s()/.–-]{5,20}\d$")
"""An e-mail address, or a telephone number at the end of a line."""

LEAST_RELEASED, LAST_TOLD, ARTICLE = 3, 3, 5
"""A release has so many paragraphs above what tells of the company, which begins so many from its end at most; before
the company's name stands an article, with its space in so many characters."""

COMPANY = lazy(
    r"(?<!\w)(?:Inc|Corp|LLC|Ltd|plc|GmbH|AG|KG|S\.?A\.?S?|S\.?p\.?A|S\.?r\.?l|S\.?L|B\.?V|N\.V|AB|A/S|ASA?|Oyj?|s\.r\.o"
    r"|Sp\. z o\.o|Kft|Ltda)(?!\w)|www\.|https?://|[®™]|\w\.com(?!\w)"
)
"""What only a text about a company has: its legal form, the address of its site, the mark of a name."""


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
            context.drop_open(range(i, _end(units, i + 1)), CONTACT_RULE)
    _drop_company(context)


def _drop_company(context: Context) -> None:
    """Drop “About” with a name and all below it, where that begins with the name and a company or a contact is told."""
    units, article = context.units, context.kept()
    prose = [number for number, unit in article if is_prose(unit)]
    for number in prose[LEAST_RELEASED:][-LAST_TOLD:]:
        unit, head = units[number], units[number - 1]
        about = longest_beginning(head.key, ABOUT) if len(head.text) <= HEAD_LENGTH else ""
        name = head.key[len(about) :].rstrip(" :")
        if not about or not name or name not in fold(unit.text[: len(name) + ARTICLE]):
            continue
        if COMPANY.search(unit.text) or any(other.block.reason == CONTACT_RULE for other in units[number:]):
            for i, other in article:
                if i >= number - 1:
                    context.drop(other, NOTICE_RULE, i)
            return


def _asks(unit: Unit, labels: frozenset[str]) -> bool:
    """Tell whether a paragraph begins with a label of several words, and holds an address or ends with a number.

    Behind a label of one word and a colon stands more than where to write to, a name with a comma.
    """
    if len(unit.text) > LONGEST_ASKED or ADDRESS.search(unit.text.rstrip(". ")) is None:
        return False
    words = unit.key.replace(" :", ":", 1).split(" ", MOST_WORDS)[:MOST_WORDS]  # (as the French set it)
    least = 1 if words[0].endswith(":") and "," in unit.text else 2
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
