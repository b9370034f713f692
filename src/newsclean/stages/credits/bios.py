"""Units in, those dropped that tell about the author below the article."""

from __future__ import annotations

from itertools import islice

from newsclean.context import Context, Unit
from newsclean.language.bylines import is_byline
from newsclean.language.headings import HEAD_LENGTH
from newsclean.language.keys import fold, longest_beginning
from newsclean.language.signatures import ABOUT, BIOGRAPHY, BIOGRAPHY_LENGTH, is_biography
from newsclean.patterns import lazy
from newsclean.rules import BIO_RULE
from newsclean.stages.kinds import is_prose, is_signed
from newsclean.text.sentences import ends_sentence, latin_length, states

TOP_PROSE = 2
"""A standfirst may stand above such a byline."""

LAST = 3
"""So many paragraphs at the article's end may tell about its authors."""

LABELS = 4
"""So many labels stand below such a paragraph."""

TOP, MOST_NAMES, LEAST_NAMES = 12, 4, 2
"""So many lines above the first paragraph of a dump hold the byline, and a person has no more names; a first name
alone does not tell."""

LONGEST_BYLINE = 200
"""No byline is longer, with all that stands behind it, in characters."""

HAN = "\u2e80"
"""Scripts from here on set no space behind a name."""

ARTICLES = frozenset("the la el le il o die der das de la los las".split())
"""How the names of agencies and papers begin, and no person's."""

DIGIT = lazy(r"\d")
"""With one begins the date or the count behind a byline."""


def drop_bios(context: Context) -> None:
    """Drop the last paragraphs where they begin with the name of an author whom the text does not speak of.

    The label right above them goes, too, and those below, “About the author” and “More by Ann Lee”.
    """
    article = context.kept()
    prose = [at for at, (_, unit) in enumerate(article) if is_prose(unit)]
    first = article[prose[0]][0] if prose else 0
    headed = next((at for at in prose[1:][-LAST:] if _is_headed(context, article[at][0], first)), 0)
    if headed:
        headed -= not _is_longer(article[headed - 1][1])
        for number, unit in article[headed:]:
            context.drop(unit, BIO_RULE, number)
        article, prose = article[:headed], [at for at in prose if at < headed]
    authors = context.document.authors
    if prose and (not context.document.is_html or not authors):
        units, numbers = context.units, [article[at][0] for at in prose]
        top, ends = max(0, numbers[0] - TOP), numbers[1:][-LAST:]
        authors = [*authors, *_labels_of_authors(units, units[top : numbers[0]], ends)]
        above = units[top : numbers[:2][-1]]  # (the first paragraph may be a standfirst above the byline)
        authors += [*_named_above(units, above, ends), *_told_of(units, above, ends)]
    names = tuple(name.casefold() for name in authors if is_persons(name))
    if not names:
        return
    found = [
        at
        for at in prose[1:][-LAST:]
        if _tells_about(article[at][1].text, names)
        or _writes_to(article[at][1].text, names)
        or _is_below_name(context.units, article[at][0], names)
    ]
    if not found:
        return
    first, last = found[0], found[-1]
    if any(name in article[at][1].text.casefold() for at in prose if at < first for name in names):
        return
    if not _is_longer(article[first - 1][1]):
        first -= 1
    while first and article[first - 1][1].text.casefold() in names:
        first -= 1
    below = article[last + 1 :]
    if len(below) <= LABELS and not any(_is_longer(unit) and not _is_biography(unit) for _, unit in below):
        last = len(article) - 1
    for at, (number, unit) in enumerate(article):
        if at in found or first <= at < found[0] or found[-1] < at <= last:
            context.drop(unit, BIO_RULE, number)


def drop_byline_with_bio(context: Context) -> None:
    """Drop the byline above the article that goes on with who its author is: “By Ann Lee, a reporter. She …”."""
    table = context.tables["credits"]
    roles, prefixes = table.extra["role"], table.extra["byline"]
    top = list(islice((pair for pair in context.kept() if is_prose(pair[1])), TOP_PROSE + 1))
    if len(top) <= TOP_PROSE:
        return
    for number, unit in top[:TOP_PROSE]:
        name, comma, _ = unit.text.partition(",")
        if not comma or len(name) > HEAD_LENGTH or not is_byline(name.rstrip(), prefixes):
            continue
        prefix = longest_beginning(fold(name), prefixes)
        about = unit.text[len(prefix) : BIOGRAPHY_LENGTH].replace(" ,", ",", 1)
        if is_biography(about, roles):
            context.drop(unit, BIO_RULE, number)


def _is_headed(context: Context, number: int, first: int) -> bool:
    """Tell whether “About the author” stands right above a unit, or “About” and a name that the byline has, too.

    `first` is the number of the article's first paragraph.
    """
    above = context.units[number - 1]
    head = above.key.rstrip(" :")
    if len(above.text) > HEAD_LENGTH:
        return False
    if head in context.tables["ends"].extra["author"]:
        return True
    about = longest_beginning(head, ABOUT)
    name = head[len(about) :] if about else ""
    if name.count(" ") not in range(1, MOST_NAMES):
        return False
    byline = (unit.key for unit in context.units[max(0, first - TOP) : first] if len(unit.text) <= HEAD_LENGTH)
    return any(key.endswith(name) for key in byline)


def _labels_of_authors(units: list[Unit], above: list[Unit], ends: list[int]) -> list[str]:
    """Return the labels right above the last paragraphs of a dump that stand above the article, too: its bylines."""
    labels = [units[number - 1].text for number in ends]
    names = [label for label in labels if label.count(" ") < MOST_NAMES and not ends_sentence(label)]
    return [name for name in names if any(name in unit.text for unit in above)]


def _is_biography(unit: Unit) -> bool:
    """Tell whether a paragraph begins as one does that tells about an author: a name, and what its bearer does."""
    return is_biography(unit.text[:BIOGRAPHY_LENGTH], unit.tables["credits"].extra["role"])


def _told_of(units: list[Unit], above: list[Unit], ends: list[int]) -> list[str]:
    """Return the names of whom the last paragraphs tell so, where they stand above the article, whatever is beside."""
    names = [
        found[1] for number in ends if _is_biography(units[number]) and (found := BIOGRAPHY.match(units[number].text))
    ]
    return [name for name in names if any(name in unit.text for unit in above)]


def _named_above(units: list[Unit], above: list[Unit], ends: list[int]) -> list[str]:
    """Return how the last paragraphs begin where a byline above the first one has the same words: “By Ann Lee”."""
    bylines = [byline for byline in map(_byline, above) if byline]
    found = []
    for number in ends if bylines else ():
        words = units[number].text.split(" ", MOST_NAMES)[:MOST_NAMES]
        for count in range(len(words) - 1, LEAST_NAMES - 1, -1):
            name = " ".join(words[:count]).rstrip(",—–-")
            if any(_names_first(byline, name) for byline in bylines):
                found.append(name)
                break
    return found


def _names_first(byline: str, name: str) -> bool:
    """Tell whether a byline holds a name, and no other with a capital before it: “By Ann Lee in New York” has one."""
    before, found, _ = f" {byline} ".partition(f" {name} ")
    return found != "" and not any(word[0].isupper() for word in before.split()[1:])


def _byline(unit: Unit) -> str:
    """Return the text of a byline without the date and the counts behind it, or the empty string."""
    text = unit.text.partition("|")[0][:LONGEST_BYLINE]
    digit = DIGIT.search(text)
    text = text[: digit.start()].rstrip() if digit is not None else text.rstrip()
    if not text or len(text) > HEAD_LENGTH or unit.block.kind == "region":
        return ""
    if text == unit.text:
        return text if is_signed(unit) else ""
    return text if is_byline(text, unit.tables["credits"].extra["byline"]) else ""


def _tells_about(text: str, names: tuple[str, ...]) -> bool:
    """Tell whether a paragraph begins with one of the names, and is not what that person says."""
    folded = text.casefold()
    for name in names:
        if folded.startswith(name):
            behind = folded[len(name) :].lstrip()[:1]
            is_whole = name[-1] >= HAN or not folded[len(name) :][:1].isalnum()
            return is_whole and behind not in (":", "：")
    return False


def _writes_to(text: str, names: tuple[str, ...]) -> bool:
    """Tell whether a short paragraph says where to write to one of the names: “Reach Ann Lee at ann@post.example.”"""
    return "@" in text and len(text) <= LONGEST_BYLINE and any(name in text.casefold() for name in names)


def _is_below_name(units: list[Unit], number: int, names: tuple[str, ...]) -> bool:
    """Tell whether a paragraph begins with the first name of one of the names, which stands right above it."""
    above = units[number - 1].text.casefold()
    return above in names and units[number].text.casefold().startswith(above.partition(" ")[0] + " ")


def _is_longer(unit: Unit) -> bool:
    return is_prose(unit) or states(unit.text) or latin_length(unit.text) > HEAD_LENGTH


def is_persons(name: str) -> bool:
    """Tell whether an author is a person rather than an agency: the name has a surname, or is in Han or the like.

    >>> is_persons("Ann Lee"), is_persons("Reuters"), is_persons("The Daily Boat"), is_persons("田知微")
    (True, False, False, True)
    """
    words = name.split()
    return words[0].casefold() not in ARTICLES if len(words) > 1 else len(name) > 1 and name[0] >= HAN
