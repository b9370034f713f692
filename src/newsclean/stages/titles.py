"""A text and the page's title in, whether one is the other out: names of sites and sections stand beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsclean.context import Unit
from newsclean.document import Block
from newsclean.patterns import lazy
from newsclean.stages.kinds import is_prose
from newsclean.text import letters_of
from newsclean.text.sentences import ends_sentence, latin_length

LEAST_TITLE = 8
"""A shorter text, in Latin characters, is the title only where it is all of it."""

MOST_TITLES = 4
"""A heading that holds the title and is so many times as long tells more than the title."""

TITLE_MARKS = 10
"""A title and its copy differ by no more marks and spaces."""

TITLE_BAR = lazy(r"\s*(?:[|_»›]|\s[-–—·:]\s)\s*")
"""What stands between a title and the name of the site."""

SITE_BAR = lazy(r"\s*(?:[|_»›]|\s[-–—·]\s|:\s)\s*")
"""The same behind the name of the site."""

REPLY = lazy(r"(?:re|aw|antw?|rv|sv|vs|odp|ynt|отв(?:ет)?|回[复覆])\s?[:：]\s*", re.IGNORECASE)
"""What forums put before the title above each answer."""

TITLE_LOOK = 4
"""So far from the first kept unit a heading with the page's title is its title."""

TITLE, TOP = 20, 6
"""Characters, in Latin script, of a title that stands again, at the least, and the lines at the top that may be it."""


def repeats_title(block: Block, below: int, title: str, found: Block | None) -> bool:
    """Tell whether a kept block, so far below the first one, is the page's title: a heading, or all of it.

    Below the first paragraph, and the heading `found` to be the title, a part of it heads a part of the article:
    “What is a heat dome?”
    """
    if reply := REPLY.match(block.text):
        return is_title(block.text[reply.end() :], title)
    if block.kind == "heading":
        if below and found is not None and block.level > found.level > 0:
            return below <= TITLE_LOOK and (
                is_all_of_title(block.text, title)
                or is_before_site(block.text, title)
                or is_beside_site(block.text, title)
            )
        return (block.level == 1 or below <= TITLE_LOOK or block is found) and is_title(block.text, title)
    if below > TITLE_LOOK or not title:
        return False
    if is_all_of_title(block.text, title):
        return True
    return below == 0 and (is_before_site(block.text, title) or is_beside_site(block.text, title))


def is_title(text: str, title: str) -> bool:
    """Tell whether a text is the page's title, or one is a part of the other; quotes and dots may differ."""
    one, two = letters_of(text), letters_of(title)
    if one == two or not two or latin_length(one) <= LEAST_TITLE:
        return one == two != ""
    return one in two or (two in one and len(one) <= MOST_TITLES * len(two))


def is_all_of_title(text: str, title: str) -> bool:
    """Tell whether a text is the page's title, all of it; most texts are told apart by their lengths."""
    return abs(len(text) - len(title)) <= TITLE_MARKS and letters_of(text) == letters_of(title) != ""


def is_before_site(text: str, title: str) -> bool:
    """Tell whether a text is the page's title but for the names of site and section behind it.

    >>> is_before_site("Ferry sails", "Ferry sails - The Post"), is_before_site("Ferry", "Ferry sails - The Post")
    (True, False)
    """
    return any(is_all_of_title(text, title[: bar.start()]) for bar in TITLE_BAR.finditer(title))


def is_beside_site(text: str, title: str) -> bool:
    """The same with the names of site and section behind it or before it, which are shorter.

    >>> title = "The Post | The last ferry sails"
    >>> is_beside_site("The last ferry sails", title), is_beside_site("The Post", title)
    (True, False)
    """
    if 2 * len(text) <= len(title):
        return False
    return is_before_site(text, title) or any(
        is_all_of_title(text, title[bar.end() :]) for bar in SITE_BAR.finditer(title)
    )


def titled_again(units: Sequence[Unit]) -> list[int]:
    """Return the numbers of the lines that say once more what one above, a title, says: at the top, or below prose."""
    first = next((i for i, unit in enumerate(units) if is_prose(unit)), 0)
    texts = [unit.text for unit in units]
    top = texts[: min(first, TOP)]
    found = [i for i, text in enumerate(top) if text in top[:i]]
    titles = {texts[i] for i in found} | set(top[:1])
    found += [i for i in range(first + 1, len(texts)) if texts[i] in titles and is_prose(units[i - 1])]
    return [i for i in found if latin_length(texts[i]) >= TITLE and not ends_sentence(texts[i])]
