"""Units in, those dropped that say who made the article and when; the names found go to the document."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import islice, pairwise

from newsclean.context import Context, Unit
from newsclean.document import Block
from newsclean.language import Markers, Tables, key_of
from newsclean.language.dates import (
    holds_date,
    is_age,
    is_date,
    is_date_line,
    is_labelled,
    is_stamp,
    is_timed_stamp,
    without_date,
)
from newsclean.language.han_credits import names_credited
from newsclean.language.signatures import BRACKETS, is_remark
from newsclean.patterns import lazy
from newsclean.stages.bios import drop_bios, is_persons
from newsclean.stages.entries import answers_of, entries_of, is_label
from newsclean.stages.extent import is_prose
from newsclean.text import reaches
from newsclean.text.characters import CAPITALS, SMALL, has_digit, is_small
from newsclean.text.sentences import ends_sentence

MARKED_LENGTH = 80
"""Longer texts that begin with “source:” are prose."""

BYLINE_LENGTH = 60
BYLINE_WORDS = 8
MOST_SMALL = 3
"""More words in small letters behind the names of a byline, and a full stop, are a sentence."""

MOST_DATES = 4
"""More date lines within an article are entries of its diary, timetable or live ticker."""

EDGE = 4
"""Bylines and datelines without a mark stand within so many units of the article's ends."""

EMAIL_LINE = lazy(
    r"^(?:\S+(?:\s\S+){0,5}\s?[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:\S+\s){0,7}\[email\sprotected\]"
    r"|(?:\S+\s){1,8}(?:Twitter|X|Instagram|Threads|Bluesky|Facebook|TikTok)\b\W{0,3}\s?@[\w.]{2,30})\W?$"
)
"""A few words and an e-mail address, what protection from robots leaves of one, or a name on a network: the reporter's
line."""

CONTACT = lazy(r"^(\W?\s?[^\W\d][^:：@]{1,30}?)\s?[:：]\s?\S")
"""What a line says first, with a colon behind it."""

KOREAN_ROLES = r"(?:글·사진|사진·글|글|취재|사진|영상|정리|구성|편집|그래픽|촬영)"
KOREAN_BYLINE = lazy(
    r"^(?:\[[^\[\]]{2,20}\]\s?|[\uac00-\ud7a3]{1,8}(?:일보|신문|뉴스|경제|방송|타임스|투데이|닷컴)\s)?"
    r"(?:\([^()]{2,20}\)\s?|[\uac00-\ud7a3]{1,6}=)?"
    rf"(?:{KOREAN_ROLES}(?:\s?[=:/]\s?|\s))?[\uac00-\ud7a3]{{2,4}}\s?(?:[\uac00-\ud7a3]{{2}}\s?)?(?:기자|특파원)$"
    rf"|^(?:{KOREAN_ROLES}(?:\s?[=:/]\s?|\s)[\uac00-\ud7a3]{{2,4}}(?:\s기자)?[,/\s]{{0,3}}){{2,4}}$"
)
"""A name and “reporter”, perhaps behind a paper and a role; or roles, each with a name."""

JAPANESE_BYLINE = lazy(r"^[【(（]?[\u4e00-\u9fff々]{3,6}(?:記者|特派員|編集委員|論説委員)[】)）]?$")
"""A name and “reporter” behind it."""

THAI_NAME = r"[\u0e01-\u0e4e]{2,20}"
HINDI_NAME = r"[\u0900-\u0963]{2,15}"
BENGALI_NAME = r"[\u0980-\u09e3]{2,15}"
ARABIC_NAME = r"[\u0620-\u065f\u066e-\u06d3\u200c]{2,12}"
HEBREW_NAME = r"[\u05d0-\u05ea'’]{2,12}"
CASELESS_BYLINE = lazy(
    rf"^(?:(?:เขียน|แปล|รายงาน|เรียบเรียง)?โดย\s?{THAI_NAME}\s{THAI_NAME}"
    rf"|(?:रिपोर्ट\s?:|द्वारा)\s?{HINDI_NAME}(?:\s{HINDI_NAME}){{1,2}}|{HINDI_NAME}\sसंवाददाता"
    rf"|{BENGALI_NAME}\s(?:প্রতিনিধি|প্রতিবেদক|সংবাদদাতা)"
    rf"|(?:بقلم|تصوير|گزارش از|به قلم)\s{ARABIC_NAME}(?:\s{ARABIC_NAME}){{1,2}}"
    rf"|رپورٹ\s?:\s?{ARABIC_NAME}(?:\s{ARABIC_NAME}){{1,2}}"
    rf"|(?:כתבנו|כתבתנו|מאת)\s{HEBREW_NAME}(?:\s{HEBREW_NAME}){{1,2}})$"
)
"""The same in scripts without capitals, where the form of the whole line has to tell."""

CASELESS = ("\u0590", "\u0e7f")
"""Between which letters these scripts lie, Hebrew to Thai."""

LEAST_OFFICE = 6
"""In scripts without capitals, a name has fewer characters."""

POINTERS = "▶►▷▸☎✉■□●○◆◇※*-•· "
"""Signs before a label."""

AUTHOR_NAMES = lazy(r"(?:^|[\s_-])(?:by-?line|author)(?:[_-]?name)?(?=\s|$)")
"""Class and id words of an element that holds an author's name and nothing else."""

LINKED = "boilerplate/link-density"

DASHES = "-–— "
"""A signature may have them before it."""

CLOSING_NAME = lazy(rf"^[{CAPITALS}][\w.'’-]{{0,20}}(?:\s[{CAPITALS}][\w.'’-]{{1,20}}){{1,2}}$")
"""Two or three words with capitals and nothing else."""

NUMBER = lazy(r"\d(?:[\d.,'’ ]{0,12}\d)?(?:\s?(?:k|m|mio|mln|tsd|тыс|万|萬|千|만|천)(?![^\W\d_])\.?)?\+?")
COUNT_PIECES = lazy(r"\s*[|·•,/]\s*|\s{2,}")
BEFORE_COUNT, AFTER_COUNT = lazy(r"\s+(?=#)"), lazy(r"(?<=#)\s+")
COUNT_LENGTH = 60
"""Lines of counts (views, comments, minutes to read) are no longer."""

HEAD_OF_SHAPE = 2
"""Most lines are no counts by so many characters of their shape; no shape is shorter."""

ROLE_WORDS = 5
SENT_TO = frozenset("in at for à a en au de em w we z di da".split())
"""Between a role and the place where its bearer works: “envoyé spécial à Lannec”."""

ROLE_PARTED = lazy(r"\s?[,،;؛|｜]\s|\s[-–—]\s")
CASELESS_NAME = lazy(r"^(?:[^\W\d_][^\s\d,.:;!?]{1,14})(?:\s[^\W\d_][^\s\d,.:;!?]{1,14}){1,2}$")
"""Two or three words: what a name can be told by in scripts without capitals, where a role must follow."""

SLASHED = r"[^\W\d][^\s\d/,.!?:।]{0,15}"
SIGNED = lazy(
    rf"^(?:[{CAPITALS}][\w.'’-]{{0,20}}(?:\s[{CAPITALS}][\w.'’-]{{1,20}}){{1,2}}|[{CAPITALS}]{{2,6}})"
    rf"(?:\s?[,|/]\s?|\s[-–—]\s)[{CAPITALS}][\w'’-]{{1,20}}(?:\s[{CAPITALS}][\w'’-]{{1,20}}){{0,3}}$"
    r"|^[【(（](?:[^\W\d_][^()（）【】\d?!…]{1,30}(?<![.。।])|\W{1,3})[】)）]$|^[a-z0-9-]{2,30}\.[a-z]{2,6}$"
    rf"|^{SLASHED}(?:\s{SLASHED}){{0,2}}/{{1,2}}{SLASHED}(?:\s{SLASHED}){{0,2}}।?$"
    rf"|^(?:[{CAPITALS}]\.\s?){{1,3}}(?:[{CAPITALS}]\S{{0,3}})?$"
    rf"|^[{SMALL}]{{2,4}}(?:,?\s?[/,]\s?[{SMALL}]{{2,6}}){{0,2}}$"
)
"""A name or an agency and the paper or place it stands for, what stands in brackets, the site's address, names and a
slash between them, or initials: how reports are signed."""

THANKS_LENGTH = 400
"""Lines that name all who worked on an article are no longer."""

SIGNS = lazy(
    rf"^\((?:[^\W\d_]{{2,8}}(?:[/+][^\W\d_]{{2,8}}){{1,3}}|[{CAPITALS}]{{2,8}}(?:\s?[,/]\s?[^\W\d_]{{2,5}}){{1,3}})\)$"
)
"""Agencies and initials in brackets: “(dpa/jfe)”, “(ČTK, jpo)”."""

BIOGRAPHY_LENGTH = 160
BIOGRAPHY = lazy(
    rf"^(?:[ΟΗ]\s)?([{CAPITALS}][\w.'’-]{{0,20}}(?:\s[{CAPITALS}][\w.'’-]{{1,20}}){{1,2}})"
    r"(?:\s(?:is|ist|est|es|è|é|is|är|er|on|je|jest|este|е|је|είναι|adalah|ialah)\s|\s[—–-]\s|,\s)(?=[^\W\d])"
)
"""How a line begins that says who the author is."""

ROLE_LEAST = 5
"""Roles of fewer letters are parts of other words."""

DATED_PARTS = lazy(r"^[^\w(\[]{0,4}(?:(?:[^\W\d]{1,4}\s){0,2}(?=\S))")
"""What stands between “updated” and the date."""

BESIDE_NAMES = lazy(
    r"\s*[|,·–—]\s*|\s-\s"
    r"|\s(?:and|with|und|mit|et|avec|y|con|e|com|en|met|och|med|og|i)\s"
    r"(?:wire |news )?(?:agencies|agences|agenturen|agencias|agenzie|agências|persbureaus|[A-Z]{2,5}$)"
)
"""What stands behind the names of a byline: a mark, or the agencies that helped."""

STRIP_BARS = lazy(r"\s+[|·•]\s+")

TRAILING_NAMES = lazy(
    r"[（(]\s*+((?:(?:本报|特约|通讯员|记者|见习记者|实习生|文|图|摄影)\s*+(?:[:：/]\s*+)?)*[\u4e00-\u9fff]{2,4}"
    r"(?:[\s、,，]++(?>(?:通讯员|记者|摄影|文|图)\s*+(?:[:：/]\s*+)?(?=[\u4e00-\u9fff])|)[\u4e00-\u9fff]{1,4})*+)\s*+[)）]\s*$"
)
"""Han names in brackets at the end of the article's last paragraph. Atomic: 记者 (reporter) may be read as a name, too,
and a line of them in twice as many ways with each."""

NAMES_LOOK = 200
"""Characters at the end of a paragraph in which such names are looked for."""

CLOSING = (")", "）")

NAME_PREFIX = lazy(r"(?:本报|特约|通讯员|见习记者|记者|实习生|摄影|文/|图/)\s*[:：/]?\s*")
SPLIT_NAMES = lazy(r"\s*(?:[,，、/&;；|]|\s(?:and|und|et|y|e|en|i|и)\s)\s*|(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])")


def mark(context: Context) -> None:
    """Drop editors' lines, bylines and datelines; cut reporters' names from the end of the last paragraph."""
    table = context.tables["credits"]
    persons = table.extra.get("person", ())
    bylines = table.extra.get("byline", ())
    shapes = context.tables.made(shapes_of_counts)
    roles = table.extra.get("role", ())
    dated = table.extra.get("dated", ())
    first, last = context.first, context.last
    dates: list[tuple[int, Unit]] = []
    for i, unit in context.looked_at():
        text = unit.text
        if len(text) > MARKED_LENGTH and i >= last - EDGE and unit.is_open and thanks_helpers(text, table):
            context.drop(unit, "credits/marker", i)
        if len(text) > MARKED_LENGTH or unit.block.kind in ("heading", "region"):
            continue
        if not unit.is_open and not (unit.block.reason == "teasers/marker" and is_age(unit.key)):
            continue
        near = first - EDGE <= i <= last + EDGE
        numbered = has_digit(text)
        if (numbered and is_dated(unit.key, dated)) or (
            unit.has_mark("credits")
            and not is_age(unit.key)
            and not tells_when(text, unit.key, dated)
            and not unit.sentence_behind("credits")
        ):
            if near:
                _note_author(context, unit, persons)
            context.drop(unit, "credits/marker", i)
            continue
        if numbered:
            rest = without_date(unit.key)
            if is_count(unit.key, shapes) or (rest != unit.key and is_count(rest, shapes)):
                context.drop(unit, "credits/counts", i)
                continue
            if is_date_line(unit.key) and not (is_date(unit.key) and _tells_event(unit, i > first)):
                dates.append((i, unit))
                continue
            is_dateline = is_timed_stamp(text) or ((not unit.keep or i == first) and is_stamp(text))
            if is_dateline and not _tells_event(unit, i > first):
                context.drop(unit, "credits/dateline", i)
                continue
        if is_in_byline(unit.block):
            if near:
                _note_author(context, unit, bylines)
            context.drop(unit, "credits/byline", i)
            continue
        edge = i <= first + EDGE or i >= last - EDGE or not unit.keep
        if is_credit_strip(text, table):
            context.drop(unit, "credits/marker", i)
        elif (
            (edge and text[0] == "(" and SIGNS.match(text))
            or (is_email_line(text) and not _is_contact(context, i, unit))
            or ("\uac00" <= text[-1] <= "\ud7a3" and len(text) <= BYLINE_LENGTH and KOREAN_BYLINE.match(text))
        ):
            context.drop(unit, "credits/byline", i)
        elif not unit.keep and text[-1] in CLOSING and TRAILING_NAMES.match(text):
            context.drop(unit, "credits/trailing-names", i)
        elif edge and (is_byline(text, bylines) or is_named_role(text, roles)):
            if near:
                _note_author(context, unit, bylines)
            context.drop(unit, "credits/byline", i)
    if context.document.is_html:
        _note_linked(context, bylines)
    _drop_dates(context, dates)
    _name_below_prefix(context)
    _drop_closing_name(context)
    _cut_trailing_names(context)
    drop_bios(context)
    if context.document.is_html:
        _drop_authors_names(context)


def _note_linked(context: Context, bylines: tuple[str, ...]) -> None:
    """Where no author is known, note those of bylines near the article's first line that went as links."""
    if any(map(is_persons, context.document.authors)):
        return
    low = max(0, context.first - EDGE)
    for unit in context.units[low : context.first + EDGE] if context.first <= context.last else ():
        if unit.block.reason == LINKED and is_byline(unit.text, bylines):
            _note_author(context, unit, bylines)


def _drop_authors_names(context: Context) -> None:
    """Drop what is an author's name alone, headings too, above all paragraphs of a page but a summary, or below.

    (Where authors head parts of the article, each has written one.)
    """
    article = [(i, unit) for i, unit in context.article() if unit.keep]
    prose = [i for i, unit in article if is_prose(unit)]
    authors = {name.casefold() for name in context.document.authors}
    named = [
        (i, unit)
        for i, unit in article
        if unit.text.casefold() in authors or (unit.block.kind == "heading" and is_author(unit.block))
    ]
    if not prose or any(prose[:2][-1] < i < prose[-1] for i, _ in named):
        return
    for i, unit in named:
        _add_author(context, unit.text)
        context.drop(unit, "credits/byline", i)


def is_author(block: Block) -> bool:
    """Tell whether a block of a page is a name in an element that is named a byline or an author."""
    boxes = (block.container, block.container.parent) if block.container is not None else ()
    return CLOSING_NAME.match(block.text) is not None and any(
        box is not None and AUTHOR_NAMES.search(box.names) for box in boxes
    )


def _drop_dates(context: Context, dates: list[tuple[int, Unit]]) -> None:
    """Drop lines that are a date or a time alone; where many stand within the article, they are its days and hours."""
    low, high = context.first + EDGE, context.last - EDGE
    kept = {i for i, unit in dates if unit.keep}
    days = range(0)
    if sum(low < i < high for i in kept) > MOST_DATES:
        start, end = low + 1, high
        # Up to the ends of their list, or the next pass would find the article's edges in it.
        while {start - 1, start} <= kept:
            start -= 1
        while {end - 1, end} <= kept:
            end += 1
        days = range(start, end)
    entries = entries_of(context, dates) | answers_of(context, dates)
    for i, unit in dates:
        if i in entries or _is_sign_off(context, i, unit):
            unit.hold()
            continue
        if i in days:
            continue
        if context.first - EDGE <= i <= context.last + EDGE and not context.document.date and is_date(unit.key):
            context.document.date = unit.text.strip()
        context.drop(unit, "credits/dateline", i)


def _is_sign_off(context: Context, number: int, unit: Unit) -> bool:
    """Tell whether a date is the last line of an article, below the office that signed it and its last paragraph."""
    if number - context.first < 2 or number != context.last or not unit.keep:
        return False
    prose, office = context.units[number - 2 : number]
    return is_label(office) and is_office(office.text) and is_prose(prose) and bool(prose.keep)


def is_office(text: str) -> bool:
    """Tell whether what stands above a date is more than a name: it has small letters, a number, more characters.

    >>> is_office("The office of the mayor"), is_office("Ann Lee"), is_office("青石县办公室"), is_office("王小明")
    (True, False, True, False)
    """
    if has_digit(text):
        return True
    if text.upper() == text.lower():
        return len(text) >= LEAST_OFFICE and text[0] not in BRACKETS
    return any(is_small(word[0]) for word in text.split())


def _tells_event(unit: Unit, is_below: bool) -> bool:
    """Tell whether the date of a line of the article is no byline's: in a row of a table, or behind a label, below.

    (Nothing tells the label in the article's first line from a byline's.)
    """
    if not unit.keep:
        return False
    return is_row(unit.text) or (is_below and is_labelled(unit.key, unit.tables.made(calendar_of)))


def is_row(text: str) -> bool:
    """Tell whether a line is a row of a table: its dates are those of the table's other cells."""
    return "\t" in text


def calendar_of(tables: Tables) -> frozenset[str]:
    """Return the days of the week and the months, of all languages."""
    return frozenset(tables["credits"].extra.get("calendar", ()))


def is_credit_at_edge(unit: Unit) -> bool:
    """Tell whether a unit without a mark is a byline or a date line, as stand above and below an article."""
    text = unit.text
    if len(text) > MARKED_LENGTH:
        return False
    extra = unit.tables["credits"].extra
    if has_digit(text) and not is_row(text) and (is_date_line(unit.key) or is_timed_stamp(text)):
        return True
    if is_email_line(text):
        return True
    if is_credit_strip(text, unit.tables["credits"]):
        return True
    return is_byline(text, extra.get("byline", ())) or is_named_role(text, extra.get("role", ()))


def is_email_line(text: str) -> bool:
    """Tell whether a line is a few words and an e-mail address.

    >>> is_email_line("Write to [email protected]"), is_email_line("He wrote to a@b.org and waited.")
    (True, False)
    """
    return ("@" in text or "[email" in text) and EMAIL_LINE.match(text) is not None


def _is_contact(context: Context, number: int, unit: Unit) -> bool:
    """Tell whether a line with an address amid what is kept says where readers write to: no reporter's own."""
    around = context.units[max(0, number - 1) : number + 2]
    if not context.first < number < context.last or not all(other.keep for other in around):
        return False
    if unit.block.kind == "item" and any(other.block.kind == "item" for other in around if other is not unit):
        return True
    return is_contact(unit.text, unit.tables["credits"].extra)


def is_contact(text: str, extra: Mapping[str, tuple[str, ...]]) -> bool:
    """Tell whether a line with an address has a label that is none of a person.

    >>> is_contact("Tickets: desk@quay.example", {"role": ("reporter",)}), is_contact("Ann Lee: ann@quay.example", {})
    (True, False)
    >>> is_contact("Reporter: ann@quay.example", {"role": ("reporter",)}), is_contact("desk@quay.example", {})
    (False, False)
    """
    found = CONTACT.match(text)
    if found is None or CLOSING_NAME.match(found[1]):
        return False
    label = key_of(found[1]).lstrip(POINTERS)
    persons, bylines = extra.get("person", ()), extra.get("byline", ())
    return not f"{label}:".startswith(persons + bylines) and not any(role in label for role in extra.get("role", ()))


def thanks_helpers(text: str, table: Markers) -> bool:
    """Tell whether a long line below an article names all who worked on it, in brackets or before a marker.

    >>> table = Markers(inside=("contributed to this report",), extra={"person": ("reporting by", "记者")})
    >>> thanks_helpers("(Reporting by Ann Lee in Oster Holm; editing by Tom Abel)", table)
    True
    >>> thanks_helpers("Ann Lee on the ferry contributed to this report.", table)
    True
    >>> thanks_helpers("(Ann Lee found it in a drawer.)", table), thanks_helpers("（记者看到，灯塔亮了。）", table)
    (False, False)
    """
    key = key_of(text).rstrip(" .。") if len(text) <= THANKS_LENGTH else ""
    if not key:
        return False
    if key[0] in "(（[" and key[-1] in ")）]":
        return key[1:].startswith(table.extra.get("person", ())) and (";" in key or not ends_sentence(text))
    return key.endswith(table.inside) and len(key.split()) > 1


def is_signature(unit: Unit, above: Unit) -> bool:
    """Tell whether the last line of a text, below its last sentence, says who wrote it."""
    text = unit.text
    if len(text) > BIOGRAPHY_LENGTH or unit.block.kind not in ("paragraph", "line") or not ends_sentence(above.text):
        return False
    extra = unit.tables["credits"].extra
    if CLOSING_NAME.match(text.lstrip(DASHES)) or SIGNED.match(text):
        return not is_aside(text, above.text, extra.get("aside", ()))
    return is_biography(text, extra.get("role", ()))


def is_aside(text: str, above: str, asides: tuple[str, ...]) -> bool:
    """Tell whether a line in brackets says what is done or that the text goes on, and signs nothing.

    >>> is_aside("(Laughter)", "", ("laughter",)), is_aside("(wird fortgesetzt)", "", ()), is_aside("(dpa)", "", ())
    (True, True, False)
    """
    return text[0] in BRACKETS and (key_of(text.strip(BRACKETS)) in asides or is_remark(text, above))


def is_in_byline(block: Block) -> bool:
    """Tell whether a short line stands in an element of a page that is named a byline."""
    container = block.container
    return container is not None and "byline" in container.names and not ends_sentence(block.text)


def is_named_role(text: str, roles: tuple[str, ...]) -> bool:
    """Tell whether a line is a name, a comma and what its bearer does for the paper.

    >>> is_named_role("Ann Lee, legal affairs correspondent", ("correspondent",))
    True
    >>> is_named_role("Ann Lee, the correspondent, left", ("correspondent",))
    False
    """
    parted = ROLE_PARTED.search(text)
    if parted is None:
        return False
    name, told = text[: parted.start()], text[parted.end() :].casefold()
    words = told.split()
    if not 1 <= len(words) <= ROLE_WORDS:
        return False
    if name.upper() == name.lower():
        return told.startswith(roles) and not ends_sentence(text) and bool(CASELESS_NAME.match(name))
    return (told.endswith(roles) or (told.startswith(roles) and len(words) > 1 and words[-2] in SENT_TO)) and bool(
        CLOSING_NAME.match(name)
    )


def is_biography(text: str, roles: tuple[str, ...]) -> bool:
    """Tell whether a short text begins with a name and what its bearer does for the paper.

    >>> is_biography("Ann Lee is a reporter at the Quay Post.", ("reporter",))
    True
    >>> is_biography("Ann Lee is a baker.", ("reporter",)), is_biography("The reporter is tired.", ("reporter",))
    (False, False)
    """
    found = BIOGRAPHY.match(text) if len(text) <= BIOGRAPHY_LENGTH else None
    if found is None:
        return False
    words = key_of(text[found.end() :]).split()[:ROLE_WORDS]
    return any(word.startswith(roles) for word in words if len(word) >= ROLE_LEAST)


def is_dated(key: str, labels: tuple[str, ...]) -> bool:
    """Tell whether a line says that it was published or updated at a date or so long ago, and nothing else.

    >>> is_dated("updated 12:30, 4 march 2031", ("updated",)), is_dated("updated the plan", ("updated",))
    (True, False)
    """
    if len(key) > MARKED_LENGTH or not has_digit(key) or not key.startswith(labels):
        return False
    rest = key[len(_longest(key, labels)) :]
    bare = rest[DATED_PARTS.match(rest).end() :]  # type: ignore[union-attr]
    return any(is_date_line(part) for part in {rest.lstrip(" :-–|"), bare})


def tells_when(text: str, key: str, labels: tuple[str, ...]) -> bool:
    """Tell whether a line that begins with “published” is a sentence of the article.

    >>> tells_when("Published by a friend, it sold well.", "published by a friend, it sold well.", ("published",))
    True
    """
    if not ends_sentence(text) or not key.startswith(labels) or holds_date(text):
        return False
    rest = key[len(_longest(key, labels)) :]
    return rest[:1] == " " and rest.count(" ") > 1 and ":" not in rest


def _longest(text: str, beginnings: tuple[str, ...]) -> str:
    """Return the longest of the beginnings that a text has, or the empty string."""
    return max((beginning for beginning in beginnings if text.startswith(beginning)), key=len, default="")


def is_count(key: str, shapes: Shapes) -> bool:
    """Tell whether a line is nothing but counts: of views, comments, minutes to read.

    >>> is_count("1,204 views | 5 min read", Shapes(["#views", "#minread"])), is_count("5 min", Shapes(["#minread"]))
    (True, False)
    """
    if len(key) > COUNT_LENGTH or not has_digit(key):
        return False
    shape = NUMBER.sub("#", key)
    return shape.replace(" ", "")[:HEAD_OF_SHAPE] in shapes.heads and any(
        all("".join(piece.split()) in shapes.whole for piece in split(shape))
        for split in (COUNT_PIECES.split, BEFORE_COUNT.split, AFTER_COUNT.split)
    )


class Shapes:
    """What counts look like with a sign for each number, without the spaces, which sites leave out or put in."""

    def __init__(self, shapes: Iterable[str]) -> None:
        self.whole = frozenset(shapes)
        self.heads = frozenset(shape[:HEAD_OF_SHAPE] for shape in self.whole)


def shapes_of_counts(tables: Tables) -> Shapes:
    """Return the shapes of the counts, of all languages."""
    return Shapes("".join(count.split()) for count in tables["credits"].extra.get("count", ()))


def _name_below_prefix(context: Context) -> None:
    """Name a dropped line for what it is: the author's name below a “By” that stands alone."""
    near = range(context.first - EDGE, context.last + EDGE + 1)
    alone, longest = context.tables.made(_alone)
    for i, (unit, below) in enumerate(pairwise(context.units), 1):
        text = unit.text
        if len(text) > longest or text.lower() not in alone or below.keep:
            continue
        if below.is_open and CLOSING_NAME.match(below.text):
            if i in near:
                _add_author(context, below.text)
            context.drop(below, "credits/byline", i)


def _alone(tables: Tables) -> tuple[frozenset[str], int]:
    """Return the prefixes of bylines that are words of their own, and the length of the longest."""
    alone = frozenset(prefix[:-1] for prefix in tables["credits"].extra.get("byline", ()) if prefix[-1] == " ")
    return alone, max(map(len, alone), default=0)


def _drop_closing_name(context: Context) -> None:
    """Drop the author's name that stands alone below the last paragraph, or who the author is."""
    kept = [(i, u) for i, u in context.article() if u.keep]
    if len(kept) < 3:
        return
    number, unit = kept[-1]
    if not is_signature(unit, kept[-2][1]):
        return
    if CLOSING_NAME.match(name := unit.text.lstrip(DASHES)):
        _add_author(context, name)
    elif (found := BIOGRAPHY.match(unit.text)) and any(found[1] in above.text for _, above in kept[:-1]):
        return  # whom the article is about
    context.drop(unit, "credits/byline", number)


def is_credit_strip(text: str, table: Markers) -> bool:
    """Tell whether a line is short pieces between bars, one of them a date or a credit."""
    if "|" not in text and "·" not in text and "•" not in text:
        return False
    pieces = STRIP_BARS.split(text)
    if len(pieces) < 2 or max(map(len, pieces)) > BYLINE_LENGTH:
        return False
    keys = [key_of(piece) for piece in pieces]
    return any(is_date(key) or is_age(key) or table.match(key) for key in keys)


def is_byline(text: str, prefixes: tuple[str, ...]) -> bool:
    """Tell whether a short line is a byline: a prefix such as “by”, then words with capitals.

    >>> is_byline("By Ann Lee and Joe Roe", ("by ",)), is_byline("By then it was over", ("by ",))
    (True, False)
    >>> is_byline("By Ann Lee, staff writer.", ("by ",)), is_byline("By Skelby and Holm, the road is longer.", ("by ",))
    (True, False)
    """
    if len(text) > BYLINE_LENGTH:
        return False
    if reaches(text, "\u3400"):
        return bool(_credited(text)) or JAPANESE_BYLINE.match(text) is not None
    if len(text.split(None, 1)) < 2:
        return False
    if CASELESS[0] <= text[0] <= CASELESS[1] and CASELESS_BYLINE.match(text):
        return True
    folded = text.casefold()
    if not folded.startswith(prefixes) or (ends_sentence(text) and not text.endswith((".", "Jr."))):
        return False
    prefix = _longest(folded, prefixes)
    rest, *beside = BESIDE_NAMES.split(text[len(prefix) :], maxsplit=1)
    words = rest.replace(",", " ").split()
    if not 2 <= len(words) <= BYLINE_WORDS or (text[-1] == "." and beside and _is_clause(beside[0])):
        return False
    capital = sum(1 for w in words if w[0].isupper())
    small = [w for w in words if not w[0].isupper()]
    return words[0][0].isupper() and capital >= 2 and all(len(w) <= 3 for w in small)


def _is_clause(text: str) -> bool:
    """Tell whether what stands beside the names of a byline is as many words in a row as no role has.

    >>> _is_clause("la route est plus longue."), _is_clause("special correspondent in Lannec.")
    (True, False)
    """
    return sum(is_small(word[0]) for word in text.split()) > MOST_SMALL


def _credited(text: str) -> list[str]:
    """Return the names in a line of Chinese that credits them, beside a date perhaps."""
    return names_credited(without_date(text) if has_digit(text) else text)


def _note_author(context: Context, unit: Unit, prefixes: tuple[str, ...]) -> None:
    """Add the names behind a credit's prefix to the document's authors."""
    if reaches(unit.text, "\u3400") and (names := _credited(unit.text)):
        for name in names:
            _add_author(context, name)
        return
    folded = unit.text.casefold()
    prefix = _longest(folded, prefixes)
    if not prefix:
        return
    rest = unit.text[len(prefix) :].strip(" :：/|")
    for name in SPLIT_NAMES.split(rest):
        _add_author(context, name)


def _add_author(context: Context, name: str) -> None:
    name = " ".join(name.split()).strip(" .()（）")
    authors = context.document.authors
    if 1 < len(name) <= 40 and not has_digit(name) and name.casefold() != "admin" and name not in authors:
        authors.append(name)


def _cut_trailing_names(context: Context) -> None:
    """Cut the reporters' names that stand in brackets at the end of the text."""
    asides = context.tables["credits"].extra.get("aside", ())
    kept = (u for u in reversed(context.units) if u.keep)
    last = list(islice(kept, 2))
    above = "".join(unit.text for unit in last)
    for unit in reversed(last):
        if has_digit(unit.key) and is_date_line(unit.key):  # a day of the week in brackets looks like a name
            continue
        block = unit.blocks[-1]
        end = min((c.start for c in block.cuts if c.reason.startswith("credits/")), default=len(block.text))
        while found := _names_at_end(block.text, end):
            if is_aside(block.text[found[0] : end].strip(), above, asides):
                break
            stop, (end, names) = end, found
            for name in names:
                _add_author(context, name)
            if not block.text[:end].strip() and len(unit.blocks) == 1:
                context.drop(unit, "credits/trailing-names")
                break
            context.cut(block, end, stop, "credits/trailing-names")


def _names_at_end(text: str, end: int) -> tuple[int, list[str]] | None:
    """Return where the brackets begin that hold nothing but names and end a text, and the names; or None."""
    if text[:end].rstrip()[-1:] not in CLOSING:
        return None
    low = max(0, end - NAMES_LOOK)
    if found := TRAILING_NAMES.search(text, low, end):
        return found.start(), SPLIT_NAMES.split(NAME_PREFIX.sub(" ", found[1]).strip())
    start = max(text.rfind("(", low, end), text.rfind("（", low, end))
    names = names_credited(text[start:end]) if start >= 0 else []
    return (start, names) if names else None
