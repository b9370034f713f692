"""What is told of a page: its date in ISO 8601 where its day is sure, its authors, its language as a BCP 47 tag."""

from __future__ import annotations

from datetime import datetime

import pytest

import newsclean
from newsclean.language.files import month_names
from newsclean.language.iso_dates import as_iso


@pytest.mark.parametrize(
    ("text", "language", "iso"),
    [
        ("2031-05-03", "", "2031-05-03"),
        ("2031-5-3 9:05", "", "2031-05-03T09:05:00"),
        ("2031-05-03T09:05:07.123Z", "", "2031-05-03T09:05:07+00:00"),
        ("2031-05-03T09:05-0400", "", "2031-05-03T09:05:00-04:00"),
        ("2031-05-03 09:05:07 UTC", "", "2031-05-03T09:05:07+00:00"),
        ("20310503", "", "2031-05-03"),
        ("20310503090507", "", "2031-05-03T09:05:07"),
        ("1934794207", "", "2031-04-24T10:50:07+00:00"),
        ("1934794207123", "", "2031-04-24T10:50:07+00:00"),
        ("Sat, 03 May 2031 09:05:07 +0200", "en", "2031-05-03T09:05:07+02:00"),
        ("Sat May 3 09:05:07 2031", "en", "2031-05-03T09:05:07"),
        ("Sat May 3 09:05:07 CEST 2031", "en", "2031-05-03"),
        ("May 3rd, 2031 at 9:05 p.m.", "en", "2031-05-03T21:05:00"),
        ("12:05 a.m., 3 May 2031", "en", "2031-05-03T00:05:00"),
        ("3 May 2031, 10:30-12:00", "en", "2031-05-03"),
        ("03.05.2031", "", "2031-05-03"),
        ("Sa 03.05.31 | 9:05 Uhr", "de", "2031-05-03T09:05:00"),
        ("3-5-2031", "nl", "2031-05-03"),
        ("03/05/2031", "en-GB", "2031-05-03"),
        ("05/03/2031", "en_US", "2031-05-03"),
        ("23/05/2031", "", "2031-05-23"),
        ("05/23/2031", "", "2031-05-23"),
        ("Samstag, den 3. Mai 2031, 9:05 Uhr", "de", "2031-05-03T09:05:00"),
        ("3. Mai 2031", "en", "2031-05-03"),
        ("mar 6 may 2031", "es", "2031-05-06"),
        ("3 de mayo de 2031 14:05 hs", "es", "2031-05-03T14:05:00"),
        ("3 мая 2031 г., 15:40", "ru", "2031-05-03T15:40:00"),
        ("3. svibnja 2031.", "hr", "2031-05-03"),
        ("3. listopada 2031.", "bs", "2031-10-03"),
        ("3. listopadu 2031", "cs", "2031-11-03"),
        ("2031. gada 3. maijā", "lv", "2031-05-03"),
        ("2031 m. gegužės 3 d.", "lt", "2031-05-03"),
        ("2031. május 3., szombat", "hu", "2031-05-03"),
        ("2031ko maiatzaren 3a", "eu", "2031-05-03"),
        ("3 tháng 5, 2031", "vi", "2031-05-03"),
        ("3 พ.ค. 2574", "th", "2031-05-03"),
        ("٣ أيار ٢٠٣١", "ar", "2031-05-03"),
        ("3 تشرين الأول 2031", "ar", "2031-10-03"),
        ("२३ मई २०३१", "hi", "2031-05-23"),
        ("2031年5月3日 下午3:20", "zh", "2031-05-03T15:20:00"),
        ("2031年5月3日15時20分", "ja", "2031-05-03T15:20:00"),
        ("2031. 5. 3. 오전 9:05", "ko", "2031-05-03T09:05:00"),
    ],
)
def test_a_date_becomes_iso(text: str, language: str, iso: str) -> None:
    assert as_iso(text, language) == iso
    assert as_iso(iso, language) == iso
    datetime.fromisoformat(iso)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("", ""),
        ("03/05/2031", ""),
        ("03/05/2031", "en"),
        ("03/05/2031", "en-CA"),
        ("03/05/2031", "zh"),
        ("May 2031", "en"),
        ("03/05/31", "fr"),
        ("version 3.5.31.2", "en"),
        ("3 May", "en"),
        ("yesterday 9:05", "en"),
        ("31 February 2031", "en"),
        ("2031-13-45", ""),
        ("1410/02/13", "fa"),
        ("13 اردیبهشت 1410", "fa"),
        ("3 May 2031, changed 5 June 2031", "en"),
        ("3. listopad 2031", "en"),  # October or November
        ("9999999999", ""),
        ("3 May 2031 " + "and so on " * 20, "en"),
    ],
)
def test_what_may_be_another_day_stays_as_it_is(text: str, language: str) -> None:
    assert as_iso(text, language) == text


def test_every_language_has_twelve_months() -> None:
    names = month_names()
    assert len(names) > 60
    for code, months in names.items():
        assert set(months.values()) == set(range(1, 13)), code


def test_the_date_of_a_page_is_iso_by_its_language() -> None:
    page = '<html lang="{}"><head><meta name="date" content="{}"></head><body><p>{}</p></body></html>'
    text = "The ferry came back on Monday with all of its crew, and the town stood on the quay to see it. " * 3
    for language, given, iso in [
        ("de-AT", "3. Jänner 2031", "2031-01-03"),
        ("en-US", "05/03/2031 5:22 PM", "2031-05-03T17:22:00"),
        ("en", "05/03/2031", "05/03/2031"),
    ]:
        assert newsclean.clean(page.format(language, given, text)).date == iso


STORY = [
    "The ferry to Oster Holm came back on Monday with all of its crew, and the town stood on the quay to see it.",
    "Its engine had failed in the storm, and it took the men two days to repair it with parts of the old crane.",
    "The mayor thanked the crew, and said that the council would now look for a second boat for the winter.",
]
MENU = ["Home", "News", "Sport", "Weather", "Log in", "Subscribe"]


@pytest.mark.parametrize(
    ("above", "below", "date"),
    [
        (["by J. Holm May 3, 2031May 3, 2031"], [], "2031-05-03"),
        (["Sa 03.05.31 | 14:07 Uhr | Von Eva Holm-Ruud"], [], "2031-05-03T14:07:00"),
        (["von Ann Holm Veröffentlicht am 3. Mai 2031"], [], "2031-05-03"),
        (["3 May 2031", *MENU, *MENU], [], "2031-05-03"),
        (["Published: 2 May 2031", *MENU, "3 May 2031 9:05"], [], "2031-05-03T09:05:00"),
        ([], ["Published: 3 May 2031"], "2031-05-03"),
        (["3 May 2031"], ["Updated: 4 May 2031"], "2031-05-03"),
        (
            ["The council votes on 3 May 2031, and the harbour will stay closed for as long as the votes are counted."],
            [],
            "",
        ),
    ],
)
def test_the_date_of_a_dump_is_that_of_the_line_nearest_to_the_article(
    above: list[str], below: list[str], date: str
) -> None:
    lines = [*MENU, "Ferry comes back", *above, *STORY, *below, *MENU]
    assert newsclean.clean("\n".join(lines)).date == date


@pytest.mark.parametrize(
    ("above", "authors"),
    [
        (["By Ann Holm"], ["Ann Holm"]),
        (["By Ann Holm", *MENU, *MENU], ["Ann Holm"]),
        (["By", "Ann Holm", *MENU, *MENU], ["Ann Holm"]),
        (["By Joe Ruud", *MENU, "* by Ann Holm"], ["Ann Holm"]),
        (["By Ann Holm and Joe Ruud on Sat, May 3, 2031 at 4:00 am"], ["Ann Holm", "Joe Ruud"]),
        (["By Ann Holm - Skelby Post Contributor 2031-05-03T12:48:14Z"], ["Ann Holm"]),
        (["By Ann Holm | a.holm@post.example"], ["Ann Holm"]),
        (["Von Ann Holm und", "Joe Ruud"], ["Ann Holm"]),
        (["DE FR IT"], []),
        (["DE English EN"], []),
    ],
)
def test_the_authors_of_a_dump_are_those_of_the_byline_nearest_to_the_article(
    above: list[str], authors: list[str]
) -> None:
    lines = [*MENU, "Ferry comes back", *above, *STORY, *MENU]
    assert newsclean.clean("\n".join(lines)).authors == authors


@pytest.mark.parametrize(
    ("lang", "meta", "tag"), [("en_us", "", "en-US"), ("english", "de-at, de", "de-AT"), ("lang=", "", "")]
)
def test_the_language_is_a_tag(lang: str, meta: str, tag: str) -> None:
    head = f'<html lang="{lang}"><head><meta name="language" content="{meta}"></head>'
    assert newsclean.clean(f"{head}<body><p>The ferry came back.</p></body></html>").language == tag
