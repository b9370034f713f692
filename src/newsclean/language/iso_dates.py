"""What a page says of when it was published in, the same in ISO 8601 out, where it can be told for sure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone

from newsclean.language.files import month_names
from newsclean.language.keys import key_of
from newsclean.patterns import lazy

LONGEST = 200
"""A longer text is no date with a few words around it."""

SECONDS = lazy(r"(1\d{9})(?:\d{3})?")
"""Seconds since 1970, up to 2033, with or without the thousandths."""

STAMP = lazy(r"(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d))?")
YEAR_FIRST = lazy(r"(?<!\d)(\d{4}) ?[-/.年년] ?(\d\d?) ?[-/.月월] ?(\d\d?)(?!\d)")
YEAR_LAST = lazy(r"(?<!\d)(\d\d?) ?([-/.]) ?(\d\d?) ?\2 ?(\d{4})(?!\d)")
SHORT_YEAR = lazy(r"(?<![\d.])(\d\d?)\.(\d\d?)\.(\d\d)(?![\d.]\d)")
"""A day with two figures for its year, which is of this century; only dots tell which of them it is."""

BY_NUMBER = lazy(r"(?<!\d)(\d\d?) tháng (\d\d?),?(?: năm)? (\d{4})(?!\d)")
TOKEN = lazy(r"[^\s.,،/()|·–-]+")
DAY = lazy(r"(\d\d?)(?:st|nd|rd|th|er|º|ª|a|e)?")
YEAR = lazy(r"\d{4}")

CLOCK = lazy(
    r"(?:(?P<half>上午|午前|오전|下午|午後|오후) ?)?"
    r"(?<![\d:])(?P<hour>[01]?\d|2[0-3])[:時时點点시] ?(?P<minute>[0-5]\d)(?!\d)[分분]?"
    r"(?::(?P<second>[0-5]\d)(?:[.,]\d+)?)?(?: ?(?P<word>(?:[ap]\.m|[^\W\d]+)\.?))?"
    r"(?: ?(?P<sign>[+-])(?P<ahead>\d\d):?(?P<minutes>\d\d)(?!\d))?"
)
"""The time of day, with what tells its half of the day and its zone."""

AFTERNOON = frozenset(("下午", "午後", "오후", "pm", "p.m"))
HALVES = AFTERNOON | {"上午", "午前", "오전", "am", "a.m"}
ZERO_ZONES = frozenset(("z", "utc", "gmt"))
LOCAL = frozenset(("uhr", "h", "hs", "hrs", "น"))
"""Words behind a time that tell no zone. Behind others, as the names of zones, a time is not known for sure."""

YEARS, CENTURY = range(1900, 2100), 2000
BUDDHIST, BUDDHIST_AHEAD = range(2443, 2643), 543
"""Years as Thai pages count them."""

DAY_BEFORE, YEAR_BEFORE, YEAR_BEHIND = 2, 3, 2
"""How many tokens from a month its day and year are at most: small words stand between them (“de”)."""

SHORTEST = 3
"""The first letters of a month that stand for it are no fewer."""

MONTHS = 12
MOST_AHEAD = timedelta(hours=14)

MONTH_FIRST = frozenset(("us", "ph"))
"""Countries where 5/9 is in May."""

EITHER_WAY = frozenset(("", "hu", "ja", "ko", "lt", "mn", "zh"))
"""Languages that do not tell what comes first where the year comes last; English does with a country, but Canada's."""

OTHER_CODES = {"nb": "no", "nn": "no", "bs": "hr", "sh": "hr", "tl": "fil", "iw": "he", "in": "id"}


def as_iso(text: str, language: str = "") -> str:
    """Return a date in ISO 8601, with the time if that is sure, too; as it stands where its day cannot be told.

    Args:
        text: a date, as pages give it.
        language: the page's, as a BCP 47 tag; it tells which month a word means, and which of two numbers is the day.

    >>> as_iso("Tue, 4 Mar 2031 09:05:00 +0100"), as_iso("4. März 2031, 9:05 Uhr", "de"), as_iso("2031年3月4日下午3:20")
    ('2031-03-04T09:05:00+01:00', '2031-03-04T09:05:00', '2031-03-04T15:20:00')
    >>> as_iso("03/04/2031", "en"), as_iso("03/04/2031", "en-US"), as_iso("03/04/2031", "fr"), as_iso("next week")
    ('03/04/2031', '2031-03-04', '2031-04-03', 'next week')
    """
    if len(text) > LONGEST:
        return text
    key = key_of(text)
    if found := SECONDS.fullmatch(key):
        return datetime.fromtimestamp(int(found[1]), UTC).isoformat()
    if found := STAMP.fullmatch(key):
        key = "-".join(found.groups()[:3]) + (f" {found[4]}:{found[5]}:{found[6]}" if found[4] else "")
    clock = CLOCK.search(key)
    rest = key if clock is None else f"{key[: clock.start()].removesuffix('t')} {key[clock.end() :]}"
    tag = language.lower().replace("_", "-")
    days = {_day(*parts) for parts in (*_days_in(rest, tag),) or _days_in_words(rest, tag)} - {None}
    day = days.pop() if len(days) == 1 else None
    if day is None:
        return text
    moment = _time_in(clock) if clock is not None else None
    return (day if moment is None else datetime.combine(day, moment)).isoformat()


def _day(year: int, month: int, day: int) -> date | None:
    """Return a day, or None where there is no such day."""
    if year in BUDDHIST:
        year -= BUDDHIST_AHEAD
    try:
        return date(year, month, day) if year in YEARS else None
    except ValueError:
        return None


def _days_in(key: str, language: str) -> Iterator[tuple[int, int, int]]:
    """Yield year, month and day of each date in a text without a time of day, whose months are numbers."""
    main, _, country = language.partition("-")
    for found in YEAR_FIRST.finditer(key):
        yield int(found[1]), int(found[2]), int(found[3])
    for found in SHORT_YEAR.finditer(key):
        yield CENTURY + int(found[3]), int(found[2]), int(found[1])
    for found in BY_NUMBER.finditer(key):
        yield int(found[3]), int(found[2]), int(found[1])
    for found in YEAR_LAST.finditer(key):
        first, second, year = int(found[1]), int(found[3]), int(found[4])
        if found[2] == "." or first > MONTHS or first == second:
            yield year, second, first
        elif second > MONTHS or country in MONTH_FIRST:
            yield year, first, second
        elif main not in EITHER_WAY if main != "en" else country not in ("", "ca"):
            yield year, second, first


def _days_in_words(key: str, language: str) -> Iterator[tuple[int, int, int]]:
    """Yield the same where months are words."""
    tokens = TOKEN.findall(key)
    for start in range(len(tokens)):
        for end in (start + 1, start + 2):
            if month := _month(" ".join(tokens[start:end]), language):
                before, behind = tokens[max(0, start - YEAR_BEFORE) : start][::-1], tokens[end : end + YEAR_BEHIND]
                years = filter(None, map(YEAR.match, behind + before))
                days = filter(None, map(DAY.fullmatch, (*before[:1], *behind[:1], *before[1:DAY_BEFORE])))
                if (year := next(years, None)) is not None and (day := next(days, None)) is not None:
                    yield int(year[0]), month, int(day[1])


def _month(word: str, language: str) -> int:
    """Return the number of the month that a word means in a language or English, else in all that know it; or 0."""
    names = month_names()
    main = language.partition("-")[0]
    for own in (names.get(OTHER_CODES.get(main, main), {}), names["en"]):
        if word in own:
            return own[word]
        begun = {number for name, number in own.items() if len(word) >= SHORTEST and name.startswith(word)}
        if len(begun) == 1:
            return begun.pop()
    meant = {own[word] for own in names.values() if word in own}
    return meant.pop() if len(meant) == 1 else 0


def _time_in(clock: re.Match[str]) -> time | None:
    """Return the time of day, if the words around it tell it for sure."""
    hour, word = int(clock["hour"]), (clock["half"] or clock["word"] or "").rstrip(".")
    zone: timezone | None = None
    if word in HALVES:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + 12 * (word in AFTERNOON)
    elif word in ZERO_ZONES:
        zone = UTC
    elif word and word not in LOCAL:
        return None
    if clock["sign"]:
        if clock["second"] is None and clock.string[clock.start() - 1 : clock.start()] != "t":
            return None  # perhaps from one time to another
        ahead = timedelta(hours=int(clock["ahead"]), minutes=int(clock["minutes"]))
        if ahead > MOST_AHEAD:
            return None
        zone = timezone(-ahead if clock["sign"] == "-" else ahead)
    return time(hour, int(clock["minute"]), int(clock["second"] or 0), tzinfo=zone)
