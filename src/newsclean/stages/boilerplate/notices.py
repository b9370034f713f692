"""Units in, those dropped in which the site speaks of itself above or below the article.

Dialogs ask for consent to cookies; other notices ask for support or a subscription, offer newsletters, tell the rules
for comments, whose opinions these are, and that nothing here is advice.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from newsclean.context import BESIDE, SURE, Context, Unit
from newsclean.language.keys import fold
from newsclean.language.phrases import PhraseIndex
from newsclean.language.prompts import asks, prompts_of
from newsclean.language.tables import Tables
from newsclean.rules import CONSENT_RULE, MARKER_RULE, NOTICE_RULE
from newsclean.stages.kinds import LEAST_SENTENCE, is_byline_or_date, is_prose
from newsclean.text import holds_any
from newsclean.text.sentences import PARAGRAPH, ends_sentence, is_paragraph, latin_length, states

RULES_BY_LIST = {"consent": CONSENT_RULE, "notice": NOTICE_RULE}
"""The lists of phrases among the markers, and the rules for what they tell."""

NOTICES = frozenset(RULES_BY_LIST.values())

MISSING_RULES = {"missing": "boilerplate/no-article"}
"""The phrases of pages that are not there, or not for this reader; alone on a page, they tell that it is no article."""

LONGEST_ALONE, MOST_ALONE, LOOK_ABOVE = 800, 4, 8
"""A page of nothing but a notice has no more characters and paragraphs; so many lines above would date an article."""

TELLING = 2
"""So many phrases in one line, or in two in a row, tell a notice: of 10,000 lines of articles 27 have one, three have
two, and one of these is a notice."""

LONGEST = 2000
"""A longer text is a page of its own about privacy or rules."""

OUTERMOST, APART = 3, 3
"""So many paragraphs above and below the article are asked; between two that tell stand no more other lines."""

SILENT, LIKELY = 2, 0.5
"""So many paragraphs of such a score that say nothing of the kind are the article."""

BUTTONS, BUTTON = 4, 40
"""So many labels beside a notice are its buttons, no longer than so many characters in Latin script; more are a list,
perhaps of the article."""

HEADING = 60
"""Characters, in Latin script, of what heads a notice, a question perhaps, at the most."""

PITCH, LONGEST_PITCH = 4, 240
"""So many lines below its name, none with more characters, a newsletter's box has the button or the field that ends
it."""

MOST_KNOWN = 64
"""So many texts with their phrases are remembered: what is judged twice is looked at once."""

MENU, MOST_SAYING = 3, 0.25
"""So many other lines part a dialog from the paragraphs of a dump, of which no larger share says what dialogs say."""


class Phrases:
    """What notices say, of all languages, with the rule for each."""

    def __init__(self, rules: Mapping[str, str]) -> None:
        """`rules` has for each the rule of its list."""
        self.rules = rules
        self._index = PhraseIndex(rules)
        self._known: dict[str, frozenset[str]] = {}

    def of(self, text: str) -> frozenset[str]:
        """Return those that stand in a text, but those that are part of another; none of a long one."""
        if len(text) > LONGEST:
            return frozenset()
        found = self._known.get(text)
        if found is None:
            if len(self._known) >= MOST_KNOWN:
                self._known.clear()
            found = self._known[text] = self._find(text)
        return found

    def _find(self, text: str) -> frozenset[str]:
        found = self._index.within(fold(text))
        if len(found) < 2:
            return frozenset(found)
        return frozenset(phrase for phrase in found if not any(phrase != other and phrase in other for other in found))


def _phrases(tables: Tables) -> Phrases:
    return Phrases(_rules_of_phrases(tables, RULES_BY_LIST))


def _phrases_alone(tables: Tables) -> Phrases:
    return Phrases(_rules_of_phrases(tables, RULES_BY_LIST | MISSING_RULES))


def _rules_of_phrases(tables: Tables, rules: Mapping[str, str]) -> dict[str, str]:
    """Return the rule of each phrase; that of the first of its lists."""
    extra = tables["boilerplate"].extra
    lists = [(rule, extra.get(name, ())) for name, rule in rules.items()]
    return {phrase: rule for rule, phrases in reversed(lists) for phrase in phrases}


def has_notice(units: Sequence[Unit]) -> bool:
    """Tell whether a notice begins a text or stands below it."""
    numbers = range(len(units))
    return _outermost_notice(units, numbers, 1) is not None or _outermost_notice(units, numbers[::-1]) is not None


def drop_dialogs(context: Context) -> bool:
    """Drop the notices of a dump above or below its menus, before its lines are scored; tell whether there are any.

    They are prose, and more of it than a short article beside them: the score would take them for the text.
    """
    found = False
    for row in (context.units, context.units[::-1]):
        rule, dialog = _dialog(row)
        if context.enabled(rule):
            for unit in dialog:
                unit.drop(rule)
                context.release(unit.blocks)
                found = True
    return found


def _dialog(row: list[Unit]) -> tuple[str, list[Unit]]:
    """Return the paragraphs of the notice with which a row of units begins, parted by a menu from all others, and the
    rule for them. Right below one that says what notices say, fewer others may say nothing of the kind."""
    phrases = row[0].tables.made(_phrases)
    paragraphs = (
        (at, unit) for at, unit in enumerate(row) if len(unit.text) >= LEAST_SENTENCE and is_paragraph(unit.text)
    )
    notice: list[Unit] = []
    silent = 0
    said: set[str] = set()
    last = 0
    for at, unit in paragraphs:
        more = phrases.of(unit.text)
        if not more and (at != last + 1 or not notice):
            break
        notice.append(unit)
        silent += not more
        said |= more
        last = at
    else:
        return "", []
    if len(said) < TELLING or 2 * silent >= len(notice) or at <= last + MENU:
        return "", []
    rule = min(phrases.rules[phrase] for phrase in said)  # a consent dialog speaks of other things, too
    others = [any(phrases.rules[phrase] == rule for phrase in phrases.of(other.text)) for _, other in paragraphs]
    return (rule, notice) if sum(others) <= MOST_SAYING * (1 + len(others)) else ("", [])


def drop_notices(context: Context) -> None:
    """Drop the notices above and below the article, with the labels on and under them, and what asks in its midst."""
    units = context.units
    near = range(max(0, context.first - BESIDE), min(len(units), context.last + 1 + BESIDE))
    found: dict[int, str] = {}
    for numbers in (near, near[::-1]):
        number = _outermost_notice(units, numbers)
        if number is not None:
            row = [_Line(i, units[i]) for i in numbers if i == number or units[i].keep or is_prose(units[i])]
            other = _notice(row, next(at for at, line in enumerate(row) if line.number == number), numbers is near)
            both_ask = all(CONSENT_RULE in rules.values() for rules in (found, other))
            if both_ask and found.keys().isdisjoint(other):  # a dialog stands at one end, an article begins and ends so
                found = {}
                break
            found |= other
    if found and _leave_an_article(context, found):
        for number in sorted(found):
            if units[number].keep:
                context.drop(units[number], found[number], number)
    _drop_asking(context)
    if not context.document.is_html:  # a page has them in elements of their own
        _drop_letters(context)


def _drop_letters(context: Context) -> None:
    """Drop boxes that offer a newsletter amid the text: its name, what it brings, where to sign up."""
    units, prompts = context.units, context.tables.made(prompts_of)
    for i, unit in context.article():
        if len(unit.text) > HEADING or not names_letter(unit):
            continue
        for end in range(min(i + PITCH + 1, context.last), i, -1):
            button = units[end]
            if button.keep or max(len(other.text) for other in units[i + 1 : end + 1]) > LONGEST_PITCH:
                continue
            named = names_letter(button) or any("mail" in word for word in button.tokens)
            if named or button.key.startswith(prompts.first):
                for number in range(i, end):
                    if units[number].keep:
                        context.drop(units[number], NOTICE_RULE, number)
                break


def letters_of(unit: Unit) -> tuple[str, ...]:
    """Return the words for newsletters, as they begin."""
    return unit.tables["boilerplate"].extra["letter"]


def names_letter(unit: Unit) -> bool:
    """Tell whether a unit has a word for a newsletter."""
    letters = letters_of(unit)
    if not holds_any(unit.key, letters):  # nor any of its words
        return False
    return unit.key.startswith(letters) or any(token.startswith(letters) for token in unit.tokens)


def drop_lone_notice(context: Context) -> None:
    """Drop the text of a page where it is nothing but a notice: it asks for consent, or says what is missing.

    Each paragraph says such things, and neither date nor author makes it an article: those tell of such things, too.
    """
    document = context.document
    kept = context.kept()
    if not kept or document.date or document.authors or sum(len(unit.text) for _, unit in kept) > LONGEST_ALONE:
        return
    prose = [unit for _, unit in kept if is_prose(unit)]
    phrases = context.tables.made(_phrases_alone)
    said = [phrases.of(unit.text) for unit in prose]
    if not 0 < len(prose) <= MOST_ALONE or min(map(len, said)) < TELLING:
        return
    above = context.units[max(0, kept[0][0] - LOOK_ABOVE) : kept[0][0]]
    if any(is_byline_or_date(unit) and not unit.block.link_chars for unit in above):
        return
    rule = min(phrases.rules[phrase] for phrase in said[0])
    for i, unit in kept:
        context.drop(unit, rule, i)


def _leave_an_article(context: Context, found: Mapping[int, str]) -> bool:
    """Tell whether there is an article beside the notices, and it is not about such things."""
    rest = [unit for number, unit in context.kept() if number not in found]
    phrases, rules = context.tables.made(_phrases), frozenset(found.values())
    said = [sum(phrases.rules[phrase] in rules for phrase in phrases.of(unit.text)) for unit in rest]
    if sum(map(bool, said)) > 1 or max(said, default=0) >= TELLING:
        return False
    return any(is_paragraph(unit.text) for unit in rest)


def _drop_asking(context: Context) -> None:
    """Drop paragraphs that ask for consent to what another site would show there, if the score is not sure of them."""
    phrases = context.tables.made(_phrases)
    for number, unit in context.kept():
        if len(unit.text) >= PARAGRAPH and unit.score < SURE:
            asking = [phrase for phrase in phrases.of(unit.text) if phrases.rules[phrase] == CONSENT_RULE]
            if len(asking) >= TELLING:
                context.drop(unit, CONSENT_RULE, number)


def _outermost_notice(units: Sequence[Unit], numbers: Iterable[int], edge: int = OUTERMOST) -> int | None:
    """Return the number of the first unit of a notice, if one begins among the first `edge` paragraphs."""
    paragraphs = 0
    first: int | None = None  # the paragraph before, if it has a phrase
    above: frozenset[str] = frozenset()
    for i in numbers:
        unit = units[i]
        is_marked = unit.block.reason == MARKER_RULE  # and so one phrase is enough
        if (size := latin_length(unit.text)) < LEAST_SENTENCE or (size < PARAGRAPH and not ends_sentence(unit.text)):
            continue
        if unit.keep is False and not is_marked and not unit.is_open:
            continue
        if unit.has_mark("teasers") and not is_marked:
            continue  # a link to another article may say that it is for subscribers
        said = unit.tables.made(_phrases).of(unit.text)
        if unit.keep is False and not is_marked and len(said) < TELLING and not is_paragraph(unit.text):
            continue  # (a paragraph that went for its place alone says what the rest of a notice does)
        if said and (is_marked or len(said | above) + asks(unit.text, unit.tables.made(prompts_of)) >= TELLING):
            return i if first is None else first
        first, above = (i, said) if said else (None, said)
        paragraphs += unit.keep is not False
        if paragraphs == edge:
            break
    return None


class _Line(NamedTuple):
    number: int
    unit: Unit


def _notice(row: list[_Line], first: int, is_above: bool) -> dict[int, str]:
    """Return the rule for the units of a notice, by their numbers.

    Args:
        row: the paragraphs, and what is kept beside them, from the edge on.
        first: the place of the first line of the notice that says what notices say.
        is_above: whether the row begins at the top.
    """
    phrases = row[first].unit.tables.made(_phrases)
    said = set(phrases.of(row[first].unit.text))
    last = first + _reach(row[first:], phrases, said)
    first -= _reach(row[first::-1], phrases, said)
    first -= _buttons(row[first::-1], is_outside=True)
    if is_above:
        last += _buttons(row[last:], is_outside=False)
    else:
        last += _heads(row[last + 1 : last + 3])
    rule = min(phrases.rules[phrase] for phrase in said)  # a consent dialog speaks of other things, too
    return {line.number: rule for line in row[first : last + 1]}


def _reach(row: list[_Line], phrases: Phrases, said: set[str]) -> int:
    """Return how far a notice goes on from the first line of a row; what it says is added to `said`.

    It goes on below lines that say nothing of the kind, but not below paragraphs that the score is sure of: the article
    goes on between two notices.
    """
    last = silent = 0
    for at in range(1, len(row)):
        unit = row[at].unit
        if (more := phrases.of(unit.text)) and not unit.has_mark("teasers"):
            last, silent = at, 0
            said |= more
        elif at > last + APART or (unit.score >= SURE and is_prose(unit)):
            break
        else:
            silent += unit.score >= LIKELY and is_paragraph(unit.text)
            if silent == SILENT:
                break
    return last


def _buttons(row: list[_Line], is_outside: bool) -> int:
    """Return how many labels stand beside the first line, out to the edge or up to what is no part of the article."""
    for at, (before, line) in enumerate(pairwise(row)):
        if not is_outside and (line.number > before.number + 1 or line.unit.block.kind == "heading"):
            return at
        if at == BUTTONS or latin_length(line.unit.text) > BUTTON or ends_sentence(line.unit.text):
            return 0
    return len(row) - 1


def _heads(above: list[_Line]) -> bool:
    """Tell whether the first of the two lines above a notice is its heading, rather than the end of a list."""
    texts = [line.unit.text for line in above]
    if not texts or latin_length(texts[0]) > HEADING or states(texts[0]):
        return False
    return len(texts) == 1 or ends_sentence(texts[1]) or above[0].number > above[1].number + 1
