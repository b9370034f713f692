"""Lines that were joined in, those out that may be lines of their own: the items of a list, verses, brands (eBay)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsclean.document import Block
from newsclean.dumps.bullets import BULLET, LETTERED
from newsclean.dumps.fragments import (
    LONG,
    WEAK_WORDS,
    closes_quote,
    ends_small,
    is_caseless_letter,
    is_genitive,
    quotes_up_to_comma,
)
from newsclean.patterns import lazy
from newsclean.text.broken_words import HYPHENS, is_drop_cap
from newsclean.text.characters import CAPITALS, COMMAS, CONTINUES, FULL_STOPS, OPENS, QUOTES, SMALL, STOPS, is_small

GREETINGS = frozenset(
    "liebe lieber liebes hallo hi hey guten sehr geehrte geehrter werte werter servus moin dear beste geachte "
    "kära bästa kære kjære hyvä hyvät szanowni szanowna szanowny drodzy drogi droga vážení vážený vážená milí milý "
    "milá drahí tisztelt kedves cari care caro cara gentile gentili egregio egregi estimado estimada estimados "
    "estimadas querido querida queridos queridas prezado prezada prezados cher chère chers chères stimată stimate "
    "stimați dragă dragi sevgili sayın уважаемые уважаемый уважаемая дорогие дорогой дорогая шановні шановний "
    "αγαπητοί αγαπητέ".split()
)
"""How a letter begins: behind its salutation, which ends in a comma, many languages go on in lower case."""

SALUTATION = 60
"""A salutation is no longer."""

SENTENCE_WITHIN = lazy(rf"[{SMALL}]{{3}}[.!?][”“\"]? +[{CAPITALS}]")
"""A sentence that ends within a line: behind a word of some letters, unlike an abbreviation."""

UNEVEN = 2.5
"""The longest piece of a sentence around a link has more than so many times the characters of the shortest."""

SURE_SHARE = 0.2
"""So many joints by a mark or a small word for each by a small letter alone: of pages' text nodes nine in ten have
more. Where there are fewer, small letters begin the items of a list, brands (eBay) or verses as often as not."""

_NAME = r"[A-Za-z_$][\w$]*"
STATEMENT = lazy(
    r"(?:[$#%>] [a-z./~]|>>> |#!|\./|(?:import|from|def|class|raise|return|print|export|var|let|const) \S"
    r"|(?:if|elif|for|while|with|try|else|except)\b[^.?!]*:$"
    r"|@[A-Za-z_][\w.]*(?:\(.*\))?$"
    rf"|{_NAME}(?: {_NAME}){{0,2}}(?:\.{_NAME}|\[[^\]]*\])* ?[-+*/|:]?= ?\S"
    rf"|#? ?{_NAME}(?:[.:]+{_NAME})*\(.*[)(,:{{;]$"
    r"|[\w\"'].*(?:[;{}(\[]|[)\]]:)$)"
)
"""A line of a listing: a command or statement by its first word, a call, what gets a value, or any by its end."""


def doubtful_joints(blocks: list[Block]) -> list[Block]:
    """Return the lines that only a small letter joins to the one before, in a text that shows few other joints.

    In a text whose sentences are whole these are all its joints: what joined these shows no more. What stands beside
    a mark that joins, or in a sentence around a link, is not doubtful. What follows a salutation is so in any
    text, and so are the entries of laws, (a), and the lines of a listing.
    """
    if all(block.glue is None for block in blocks):
        return []
    texts = [block.text.strip() for block in blocks]
    joints = [(texts[i - 1], text) if i and blocks[i].glue is not None else None for i, text in enumerate(texts)]
    sure = {i for i, joint in enumerate(joints) if joint and is_sure_joint(*joint)}
    weak = [
        i
        for i, joint in enumerate(joints)
        if joint and i not in sure and is_small(joint[1][0]) and not _is_left_open(joint[0])
    ]
    doubtful = [
        blocks[i]
        for i, joint in enumerate(joints)
        if joint and (_begins_entry(joint[1]) or _is_salutation(joint[0]) or _stands_in_listing(texts[i - 1 : i + 2]))
    ]
    if not weak or (sure and len(sure) >= SURE_SHARE * len(weak)):
        return doubtful
    around: set[int] = set()
    for start, end in _runs(joints):
        if _is_around_link(texts[start:end]):
            around.update(range(start, end))
    for i in weak:
        beside = joints[i - 1 : i] + joints[i + 1 : i + 2]
        if i not in around and not any(joint and _by_mark(*joint) for joint in beside):
            doubtful.append(blocks[i])
    return doubtful


def _stands_in_listing(lines: Sequence[str]) -> bool:
    """Tell whether the second line is one of a listing, of which the first or the third is another.

    >>> _stands_in_listing(["x = 1", "print(x)"]), _stands_in_listing(["We call", "print(x)", "to see it."])
    (True, False)
    """
    above, line, *below = lines
    return STATEMENT.match(line) is not None and any(STATEMENT.match(other) for other in (above, *below))


def _begins_entry(text: str) -> bool:
    """Tell whether a line is the entry of a law or a resolution.

    >>> _begins_entry("(a) where"), _begins_entry("1. calls upon"), _begins_entry("1. FC Köln")
    (True, True, False)
    """
    if text[0].isdecimal():
        return BULLET.match(text) is not None and is_small(text.split(None, 1)[1][0])
    return LETTERED.match(text) is not None


def _is_salutation(text: str) -> bool:
    """Tell whether a line greets the reader.

    >>> _is_salutation("Liebe Eltern,"), _is_salutation("In Berlin,")
    (True, False)
    """
    return text[-1] == "," and len(text) <= SALUTATION and text.split(None, 1)[0].lower().rstrip(",") in GREETINGS


def _runs(joints: Sequence[object]) -> Iterator[tuple[int, int]]:
    """Yield where the lines that joints make one begin and end.

    >>> list(_runs([None, None, 1, 1, None]))
    [(1, 4)]
    """
    start = 0
    for end in range(1, len(joints) + 1):
        if end == len(joints) or joints[end] is None:
            if end > start + 1:
                yield start, end
            start = end


def _is_around_link(lines: Sequence[str]) -> bool:
    """Tell whether lines are a sentence around a link: from a capital to a stop, and unlike those of a list or a poem.

    >>> _is_around_link(["They met in", "Bonn", "before it rained."])
    True
    >>> _is_around_link(["Red roofs", "old men", "no cars."])
    False
    """
    sizes = [len(line) for line in lines]
    if len(lines) < 3 or is_small(lines[0][0]) or lines[-1][-1] not in STOPS:
        return False
    if any(line[-1] in COMMAS for line in lines):  # as those of poems end
        return len(lines) == 3 and min(sizes[0], sizes[2]) > UNEVEN * sizes[1]
    return max(sizes) > UNEVEN * min(sizes)


def is_sure_joint(before: str, text: str) -> bool:
    """Tell whether two lines that may be of one sentence are so for sure: by a mark, or by a word that ends no line.

    >>> is_sure_joint("The firm", ", which"), is_sure_joint("He spoke of", "iPhones"), is_sure_joint("Work", "eBay is")
    (True, True, False)
    >>> is_sure_joint("a town; or", "a village"), is_sure_joint("Log in", "eBay is")
    (False, False)
    """
    if _by_mark(before, text) or _breaks_off(before):
        return True
    words = before.rsplit(None, 2)
    if len(words) > 1 and words[-2][-1] in COMMAS:
        return False
    return ends_small(before) or (len(before) >= LONG and words[-1] in WEAK_WORDS)


def _by_mark(before: str, text: str) -> bool:
    """Tell whether a mark joins two lines, one that begins no line or ends none; or a large initial does."""
    first, last = text[0], before[-1]
    if first in CONTINUES or (first == "-" and text[1:2].isalpha()) or last in OPENS:
        return True
    if (last in HYPHENS and before[-2:-1].isalpha()) or is_drop_cap(before):
        return True
    return (first in QUOTES and (is_genitive(text) or closes_quote(text))) or quotes_up_to_comma(before)


def _is_left_open(text: str) -> bool:
    """Tell whether a line ends within the quote that it begins with, or within brackets.

    >>> _is_left_open("« We met in Bonn,"), _is_left_open("They met (in Bonn"), _is_left_open("“Bonn” is")
    (True, True, False)
    """
    return text.count("(") > text.count(")") or (text[0] in "«“„" and not any(quote in text[1:] for quote in "»”“"))


def _breaks_off(before: str) -> bool:
    """Tell whether a line of several sentences ends within one: behind a word or a comma.

    >>> _breaks_off("They met in autumn. The new"), _breaks_off("new trains, e.g. Regional ones")
    (True, False)
    >>> _breaks_off("वे मिले। फिर वह")
    True
    """
    last = before[-1]
    if not (last.isalnum() or last in ",،" or is_caseless_letter(last)):
        return False
    return SENTENCE_WITHIN.search(before) is not None or any(f"{stop} " in before for stop in FULL_STOPS)
