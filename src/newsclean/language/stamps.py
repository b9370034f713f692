"""A short line in, whether it holds a date or the time of day, and hardly anything else, out."""

from __future__ import annotations

import re

from newsclean.language.dates import is_date_line
from newsclean.language.keys import longest_beginning
from newsclean.patterns import lazy
from newsclean.text.characters import BEFORE_ITEM, YEAR, has_digit
from newsclean.text.sentences import LABEL, ends_sentence

STAMP = lazy(
    r"\d(?:\d?(?:[:.h]\d\d(?!\d)|[./-]\d{1,2}[./-]\d{2,4}| (?:hours?|hrs?|days?|min))|月"
    r"|(?<=(?<!\d)1)9\d\d(?!\d)|(?<=(?<!\d)2)0\d\d(?!\d))"
)
"""A date, the time of day, or how long ago: comments, posts and teasers have a line with one each. (It begins with a
digit, which regular expressions look for fast.)"""

STAMP_WORDS, FIRST_CLOSED = 5, "\u3040"
"""A label that holds a date or the time of day is a dateline when it has no more words, which have as many characters
in scripts that set no spaces: from this one on."""

DATE_INSIDE = lazy(
    r"\b\d{1,2}[:h]\d{2}\b|\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?|\b\d{1,2}[-/.]\s?\d{1,2}[-/.]\s?\d{4}"
    r"|\b\d{1,2}\.?\s(?:de\s)?[^\W\d]{3,10}\.?,?\s(?:de\s)?\d{4}|[^\W\d]{3,10}\.?\s\d{1,2},?\s\d{4}"
)

TIMED = lazy(
    r"^\W{0,2}(?:[^\W\d]{2,8}\s?[:：]\s?)?\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?(?:\s?[(（][^\W\d][)）])?"
    r"\s+\d{1,2}[:時时點点]\s?\d{2}"
)
"""A whole date and the time of day, at the beginning of a line, behind a label perhaps."""

LABELLED = lazy(r"([^•·|｜]{1,30}?)\s?[•·|｜]\s?([^•·|｜]{1,30})$")
"""A source, a section or a name, and when: “The Post · 3 hours ago”."""

CREDIT_LINE = 80
"""A line with a label and a name or a date is no longer; longer ones are prose."""

DATED_PARTS = lazy(r"^[^\w(\[]{0,4}(?:(?:[^\W\d]{1,4}\s){0,2}(?=\S))")
"""What stands between “updated” and the date."""


def without_date(key: str) -> str:
    """Return what a short line says beside a date.

    >>> without_date("2031-11-04 阅读2044次"), without_date("2044 views")
    ('阅读2044次', '2044 views')
    """
    return " ".join(DATE_INSIDE.sub(" ", key, count=1).split()) if len(key) <= LABEL else key


def holds_date(text: str) -> bool:
    """Tell whether a text holds a date of the calendar or the time of day.

    >>> holds_date("Updated on 5 March 2031."), holds_date("Published in 1926.")
    (True, False)
    """
    return DATE_INSIDE.search(text) is not None


def date_in(text: str) -> str:
    """Return the first date of the calendar in a text, with its year; or the empty string.

    >>> date_in("Updated 9:02 p.m., Oct. 3, 2030"), date_in("发布时间：2031年3月4日 10:02"), date_in("4 May, 10:02")
    ('Oct. 3, 2030', '2031年3月4日', '')
    """
    return next((found[0].strip() for found in DATE_INSIDE.finditer(text) if YEAR.search(found[0])), "")


def labelled(text: str) -> tuple[str, str]:
    """Return the source, section or name before a dot or a bar, if any, and what stands behind it.

    >>> labelled("- The Post · 3 hours ago"), labelled("3 hours ago")
    (('The Post', '3 hours ago'), ('', '3 hours ago'))
    """
    bare = text.lstrip(BEFORE_ITEM)
    found = LABELLED.match(bare)
    return (found[1], found[2]) if found is not None else ("", bare)


def is_timed_stamp(text: str) -> bool:
    """Tell whether a short line begins with a whole date and a time of day, and holds hardly anything else.

    >>> is_timed_stamp("2031-11-21 03:31 Holm Post / Opinion"), is_timed_stamp("21 November 2031 on Oster Holm")
    (True, False)
    """
    return TIMED.match(text) is not None and is_stamp(text)


def is_stamp(text: str) -> bool:
    """Tell whether a short line holds a time of publication and hardly anything else; a longer one two of them.

    >>> is_stamp("Updated 9:02 p.m., Oct. 3, 2030"), is_stamp("The 2030 vote")
    (True, False)
    >>> is_stamp("2031年5月6日 来源：青石日报")
    True
    >>> is_stamp("因管道施工需要，自2031年5月6日起对青石河沿岸的三个村庄和镇上所有用户暂停供水")
    False
    """
    if len(text) > CREDIT_LINE or ends_sentence(text):
        return False
    rest, dates = DATE_INSIDE.subn(" ", text)
    words: list[str] = re.findall(r"[^\W\d_]{2,}", rest)
    size = sum(-(-len(word) // STAMP_WORDS) if word[0] >= FIRST_CLOSED else 1 for word in words)
    return dates >= (2 if len(text) > LABEL else 1) and size <= STAMP_WORDS


def says_published(key: str, labels: tuple[str, ...]) -> bool:
    """Tell whether a line says that it was published or updated at a date or so long ago, and nothing else.

    >>> labels = ("updated",)
    >>> says_published("updated 12:30, 4 march 2031", labels), says_published("updated the plan", labels)
    (True, False)
    """
    if len(key) > CREDIT_LINE or not has_digit(key) or not key.startswith(labels):
        return False
    rest = key[len(longest_beginning(key, labels)) :]
    bare = rest[DATED_PARTS.match(rest).end() :]  # type: ignore[union-attr]
    return any(is_date_line(part) for part in {rest.lstrip(" :-–|"), bare})


def is_told(text: str, key: str, labels: tuple[str, ...]) -> bool:
    """Tell whether a line that begins with “published” is a sentence of the article.

    >>> is_told("Published by a friend, it sold well.", "published by a friend, it sold well.", ("published",))
    True
    """
    if not ends_sentence(text) or not key.startswith(labels) or holds_date(text):
        return False
    rest = key[len(longest_beginning(key, labels)) :]
    return rest[:1] == " " and rest.count(" ") > 1 and ":" not in rest
