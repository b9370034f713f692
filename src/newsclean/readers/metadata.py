"""Meta elements and JSON-LD of a page in, title, authors, date, site and language of a document out."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from newsclean.document import Document
from newsclean.patterns import lazy
from newsclean.readers.tree import Node
from newsclean.sites.hosts import addresses_of
from newsclean.text import normalize, unescape, without_halves
from newsclean.text.characters import YEAR

MetaTag = tuple[str, Mapping[str, str | None], str]
"""Element name, attributes, text."""

MAX_JSON = 2_000_000
"""JSON-LD beyond this many characters in all is not read: no page needs it and `json` is not lazy."""

MAX_DEPTH = 12
"""How deep a JSON-LD graph is searched for its article, and an author for a name."""

MAX_AUTHORS = 100

DATE_ELEMENTS = '[itemprop~="datePublished"], time[pubdate], abbr.published[title], [property~="dc:date"]'
"""Elements that say when the page was published."""

TIMES = "time[datetime]"
"""Times, which are those of other articles as often, but beside the title."""

URL_DATE = lazy(r"/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/_-])")
"""The day in the path of an address."""

AUTHOR_ELEMENTS = '[rel~="author"], [itemprop~="author"]'
TIME = lazy(r"\d{1,2}[:.]\d{2}\W*$")
"""The time of day alone, where a date is asked for."""

DAY = len("2031-03-04")

MOST_ELEMENTS = 20
"""So many of these are looked at."""

LONGEST_NAME, MOST_NAME_WORDS = 60, 4
"""What is longer in an element that names an author, in characters or words, says more than the name."""

MOST_TITLES = 50
"""Drawings have titles, too: so many are looked at for one that is the page's."""

MAX_URL = 2_000
"""Characters; servers take no longer ones, and a part of one is none."""

MAX_FIELD, MAX_DESCRIPTION, MAX_HINT = 1_000, 10_000, 100_000
"""Characters of a title and the like, of a summary, and of `body_hint`. Blocks are looked for in them, each in all, so
that longer ones make a long page slow."""

TITLE_KEYS = ("og:title", "twitter:title", "title", "dc.title")
DATE_KEYS = tuple(
    (
        "article:published_time og:article:published_time datepublished date pubdate dc.date dc.date.issued"
        " dcterms.issued dcterms.date dc.date.created dcterms.created article:published article.published"
        " rnews:datepublished parsely-pub-date sailthru.date publishdate publish_date publish-date pub_date"
        " publication_date publication-date originalpublicationdate cxenseparse:recs:publishtime displaydate"
        " article_date_original og:pubdate og:published_time og:release_date og:regdate citation_publication_date"
        " citation_online_date citation_date datecreated weibo:article:create_at"
    ).split()
)
"""Names of meta elements, the clearest first."""

LANGUAGE = lazy(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}(?![^\W_])")
"""A BCP 47 tag, perhaps with other marks between its parts."""

AUTHOR_KEYS = ("author", "article:author", "dc.creator", "byl", "parsely-author")
DESCRIPTION_KEYS = ("og:description", "description", "twitter:description", "dc.description")

GRAPH_KEYS = ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement")
"""Where JSON-LD has the objects that may be the article."""

PART_KEYS = ("recipeIngredient", "ingredients", "recipeInstructions", "step", "acceptedAnswer")
PART_TEXTS = ("name", "text", "itemListElement")
"""What JSON-LD says that recipes, instructions, and questions with answers consist of, and where it has the words."""

IN_HEAD = frozenset(("base", "noscript", "script", "style", "template"))
"""What may stand in the head of a page, beside that which tells of it."""

MARKUP = lazy(r"<[^<>]*>")


@dataclass(slots=True)
class Metadata:
    """What a reader found in the head of a page."""

    tags: list[MetaTag]
    json_ld: list[str]
    root_attributes: Mapping[str, str | None]
    elements: Callable[[str, bool], Iterable[tuple[Mapping[str, str | None], str]]]
    """Gives attributes and texts of the elements that a CSS selector finds, in all of the page or beside its title."""


def tags_in(holder: Node) -> Iterator[MetaTag]:
    """Yield what an element that holds a head's elements, itself perhaps not named, says of the page."""
    node = holder.first_child  # what is in <noscript> is no page's
    unnamed = holder.tag in ("html", "[document]")
    while node is not None:
        tag = node.tag or "-comment"
        if tag in ("meta", "link"):
            yield tag, node.attributes, ""
        elif tag == "title":
            yield tag, {}, node.text()
        elif unnamed and tag[0] != "-" and tag not in IN_HEAD:  # here a head that is not named has ended
            break
        node = node.next


def apply_metadata(document: Document, found: Metadata) -> None:
    """Write what the page says about itself into the document."""
    values: dict[str, str] = {}
    titles: list[str] = []
    for name, attributes, text in found.tags:
        if name == "title":
            titles.append(printed(text))
        elif name == "meta":
            key = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
            content = attributes.get("content") or attributes.get("value")
            if key and content:
                values.setdefault(key.lower(), content)
    document.language = _tag_of(found.root_attributes.get("lang") or "") or _tag_of(values.get("language", ""))
    document.title = printed(_first(values, TITLE_KEYS)) or (titles[0] if titles else "")
    document.description = plain(_first(values, DESCRIPTION_KEYS))
    dates = (values[key].strip() for key in DATE_KEYS if key in values)
    document.date = next((date for date in dates if date and not TIME.match(date)), "")
    document.site = printed(values.get("og:site_name", ""))
    document.url = next((url for url in addresses_of(found.tags) if len(url) <= MAX_URL), "")
    left = MAX_JSON
    for script in found.json_ld:
        if len(script) > left:
            document.warnings.append(f"JSON-LD of {len(script)} characters ignored")
            continue
        left -= len(script)
        _apply_json_ld(document, script)
    author = _first(values, AUTHOR_KEYS)
    if author and "/" not in author and not any(map(_is_name, document.authors)):
        document.authors[:] = [printed(author)]
    if not document.authors:
        document.authors.extend(_only_name(text for _, text in found.elements(AUTHOR_ELEMENTS, False)))
    if not document.date:
        places = ((DATE_ELEMENTS, False), (DATE_ELEMENTS, True), (TIMES, True))
        said = (_only_date(found.elements(selector, beside_title)) for selector, beside_title in places)
        document.date = next(filter(None, said), "") or _date_of(document.url)
    _shorten(document)


def _only_date(elements: Iterable[tuple[Mapping[str, str | None], str]]) -> str:
    """Return when elements say that the page was published, if all say the same day: other articles have theirs."""
    said = [
        attributes.get("content") or attributes.get("datetime") or attributes.get("title") or text
        for attributes, text in elements
    ]
    dates = [date for date in (plain(text) for text in said if len(text) <= MAX_FIELD) if YEAR.search(date)]
    return dates[0] if len({date[:DAY] for date in dates}) == 1 else ""


def _date_of(url: str) -> str:
    """Return the day that an address has in its path, as those of articles do.

    >>> _date_of("https://post.example/2031/03/04/mill"), _date_of("https://post.example/2031/mill")
    ('2031-03-04', '')
    """
    found = URL_DATE.search(url)
    return f"{found[1]}-{int(found[2]):02}-{int(found[3]):02}" if found is not None else ""


def _only_name(texts: Iterable[str]) -> list[str]:
    """Return the name in elements that name authors, where all have the same: other articles have theirs."""
    names = {printed(text).rstrip(",") for text in texts if len(text) <= MAX_FIELD} - {""}
    return [name for name in names if len(names) == 1 and _may_be_name(name)]


def _may_be_name(text: str) -> bool:
    is_short = 1 < len(text) <= LONGEST_NAME and len(text.split()) <= MOST_NAME_WORDS
    return is_short and not any(mark in text for mark in "/|@:+")


def _is_name(author: str) -> bool:
    """Tell whether an author is a person's name rather than a login or an agency.

    Where JSON-LD has one, the meta element often has the publisher's.
    """
    return " " in author or not author.isascii()


def _shorten(document: Document) -> None:
    """Cut what is too long to be what it says it is."""
    for name, limit in _LIMITS:
        value = getattr(document, name)
        if len(value) > limit:
            setattr(document, name, value[:limit])
            document.warnings.append(f"{name.replace('_', ' ')} of {len(value)} characters cut to {limit}")
    long = [author for author in document.authors if len(author) > MAX_FIELD]
    if long or len(document.authors) > MAX_AUTHORS:
        kept = [author for author in document.authors if len(author) <= MAX_FIELD][:MAX_AUTHORS]
        document.warnings.append(f"{len(document.authors) - len(kept)} of {len(document.authors)} authors ignored")
        document.authors[:] = kept


_LIMITS = (
    ("title", MAX_FIELD),
    ("date", MAX_FIELD),
    ("site", MAX_FIELD),
    ("language", MAX_FIELD),
    ("description", MAX_DESCRIPTION),
    ("summary", MAX_DESCRIPTION),
    ("body_hint", MAX_HINT),
)


def _tag_of(value: str) -> str:
    """Return the first BCP 47 tag in what a page says of its language, as it is usually written; or nothing.

    >>> _tag_of("en_us"), _tag_of("zh-hans-cn"), _tag_of("de, fr"), _tag_of("english")
    ('en-US', 'zh-Hans-CN', 'de', '')
    """
    found = LANGUAGE.match(value.strip())
    if found is None:
        return ""
    main, *rest = found[0].replace("_", "-").split("-")
    return "-".join([main.lower(), *[{2: str.upper, 4: str.title}.get(len(part), str.lower)(part) for part in rest]])


def _first(values: Mapping[str, str], keys: tuple[str, ...]) -> str:
    return next((values[k].strip() for k in keys if values.get(k)), "")


def plain(text: str) -> str:
    """Return text without markup, entities, line breaks and halves of characters: metadata is often escaped twice."""
    if "<" in text:
        text = MARKUP.sub(" ", text)
    if "&" in text:
        text = unescape(text)
    return " ".join(without_halves(text).split())


def printed(text: str) -> str:
    """Return text as it may be printed: plain, and without characters that no reader sees."""
    return normalize(plain(text))


def _apply_json_ld(document: Document, script: str) -> None:
    try:
        data = json.loads(script.strip().rstrip(";"), strict=False)
    except (ValueError, RecursionError):
        return
    objects = (item for item in _reached(data, GRAPH_KEYS) if isinstance(item, dict))
    articles = [item for item in objects if "articleBody" in item or "headline" in item]
    summary = articles[0].get("description") if len(articles) == 1 else None  # those of a list are no article's own
    if isinstance(summary, str):
        document.summary = plain(summary)
    for item in articles:
        body = item.get("articleBody")
        if isinstance(body, str) and len(body) > len(document.body_hint):
            document.body_hint = "\n".join(filter(None, map(plain, body.splitlines())))
        headline = item.get("headline")
        if not document.title and isinstance(headline, str):
            document.title = printed(headline)
        published = item.get("datePublished")
        if not document.date and isinstance(published, str):
            document.date = plain(published)
        if not document.authors:
            document.authors.extend(_names(item.get("author")))
    if any(key in script for key in PART_KEYS):
        _take_parts(document, data)


def _take_parts(document: Document, data: Any) -> None:
    """Add the parts that a JSON-LD graph names to those of the document, as far as there is room for them."""
    left = MAX_HINT - sum(map(len, document.parts))
    for part in _parts(data, 0):
        left -= len(part)
        if left < 0:
            return
        document.parts.append(plain(part))


def _reached(data: Any, keys: tuple[str, ...], depth: int = 0) -> Iterator[Any]:
    """Yield what a JSON-LD graph is made of: its lists are gone through, and of its objects what these keys name."""
    if isinstance(data, list):
        inner = data
    else:
        yield data
        inner = [data[key] for key in keys if key in data] if isinstance(data, dict) else []
    for item in inner if depth < MAX_DEPTH else ():
        yield from _reached(item, keys, depth + 1)


def _parts(data: Any, depth: int) -> Iterator[str]:
    """Yield the texts of the parts that a JSON-LD graph names, in its order."""
    if depth > MAX_DEPTH:
        return
    if isinstance(data, list):
        for item in data:
            yield from _parts(item, depth + 1)
    elif isinstance(data, dict):
        for key, value in data.items():
            if key in PART_KEYS:
                yield from (text for text in _reached(value, PART_TEXTS, depth + 1) if isinstance(text, str))
            else:
                yield from _parts(value, depth + 1)


def _names(author: Any) -> list[str]:
    """Return the persons' names in a JSON-LD author value."""
    found = _reached(author, ("name",))
    return [printed(name) for name in found if isinstance(name, str) and name and "/" not in name]
