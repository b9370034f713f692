"""The lines of a flat text in, out where threads of readers' comments begin.

A page marks its comments by the names of elements; a dump has lost them. What stays is the form: a line that speaks of
comments, then posts in a row, each with a date or a link to reply.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from newsclean.context import Unit
from newsclean.language.ages import ends_with_age
from newsclean.language.stamps import CREDIT_LINE, STAMP
from newsclean.language.tables import Markers, Tables
from newsclean.patterns import lazy
from newsclean.text.characters import COLONS, QUOTES, STOPS, has_digit, is_small
from newsclean.text.sentences import LABEL, ends_sentence, latin_length

LEAST_POSTS, FEW_POSTS = 3, 2
"""Posts of a thread, and links to reply that are one without a head. (Two dates stand below an article for many
reasons, so they are a thread only where little stands below the head.)"""

HEAD_LINES, POST_LINES, POST_CHARS = 12, 30, 2500
"""Lines from the head of a thread to the date of its first post; lines and characters from a date to the next."""

POST = 15
"""Characters of a line of a post, which parts two dates."""

LABEL_WORDS = 8
"""Words of a label that speaks of comments or links to a reply, or characters of a script without spaces."""

NAME = 30
"""Characters of a line with a name, at the most."""

SIGNED = 4
"""So many lines above the date below a post, the last of its text is among them."""

MOST_NAMES = 3
"""Words of a name, at the most."""

DATED_SENTENCE = 30
"""A longer sentence mentions a date."""

COUNTED_HEAD = 100
"""Characters of a head that counts the comments first, and repeats the title."""

COMMENTS_HEAD = lazy(
    r"^(?:(?:\d{1,4}|one|ein|une?|uno?|um|één|один)\s(?:thoughts?|responses?|repl(?:y|ies)|comments?|gedanken?|antwort(?:en)?"
    r"|kommentare?|réflexions?|réponses?|commentaires?|pensamientos?|respuestas?|comentarios?|pensamentos?|respostas?"
    r"|pensier[oi]|rispost[ae]|comment[oi]|gedachten?|reacties?|antwoord(?:en)?|tank(?:ar|er)?|svar|kommentarer?"
    r"|odpowied[zź]i?|komentarz[ye]?|myśl[i]?|мыс\w+|ответ\w*|комментари\w+)\s"
    r"(?:on|to|zu|auf|über|sur|à|sobre|en|a|em|su|over|op|om|på|til|na|do|o|о|на|к)\s)"
    r"[“„«»”\"‘‚'].+[”“»«\"’‘']$",
    re.I,
)
"""How blogs head the comments on an article, whose title stands in quotes."""

MONEY = frozenset("$€£¥₹₽₩₺")
"""A price looks like the time of day: “$9.45”."""

INITIAL = 2
"""Characters of the first letter of a name, with its stop."""

COMMENTS_LENGTH = 300

COUNT = lazy(r"\d{1,6}")


class Threads:
    """The lines of one dump that each post of a thread has, found once, so that a look at any line takes no longer."""

    def __init__(self, units: list[Unit], top: int) -> None:
        """Look at the lines from number `top` on; no thread above it is asked for."""
        self._units = units
        self._reply_words, self._comment_words = map(units[0].tables.made, (_reply_words, _comment_words))
        names = _lines_of_names(units, top)
        self._tops = [
            i for i, unit in enumerate(units[top:], top) if i in names or self._replies(unit) or is_dated_line(unit)
        ]
        self._posts, self._linked = self._count_posts()

    def begins(self, number: int, least: int = LEAST_POSTS) -> bool:
        """Tell whether a unit is the head of a thread of comments, or the first line of one without a head.

        Below a head so many posts are a thread.
        """
        unit = self._units[number]
        at = bisect_left(self._tops, number)
        if at == len(self._tops):
            return False
        if self._tops[at] == number:
            return self._linked[at] >= LEAST_POSTS and self._leads_to_reply(number)
        return (
            self._tops[at] <= number + HEAD_LINES
            and self._posts[at] >= least
            and self.heads(unit)
            and not self._stands_above_text(number, at, least)
        )

    def names_posts(self, number: int, last: int) -> bool:
        """Tell whether a unit counts comments, below which names and texts stand in turn, no more than it says.

        Units far below number `last`, the last that is kept, are not looked at. One name at least is none that a
        sub-headline could be: “ann76”.
        """
        head = self._units[number]
        count = COUNT.search(head.text) if self.heads(head) else None
        names, name = [], ""
        for unit in self._units[number + 1 : min(number + POST_LINES, last + HEAD_LINES) + 1] if count else ():
            if unit.has_mark("ends") or unit.has_mark("teasers"):
                break
            if len(unit.text) > NAME or (ends_sentence(unit.text) and not _called(unit.text)):
                if name:
                    names.append(name)
                elif not names:
                    return False
                name = ""
            elif unit.marks or not has_digit(unit.text) or not name:
                name = "" if unit.marks else _called(unit.text)
        return count is not None and FEW_POSTS <= len(names) <= int(count[0]) and any(map(_is_reader, names))

    def _leads_to_reply(self, number: int) -> bool:
        """Tell whether a link to reply follows a unit closely, and no head parts them: the time of a live blog's post,
        or the year in a caption, may stand above that."""
        below = self._units[number : number + HEAD_LINES]
        reply = next((at for at, unit in enumerate(below) if self._replies(unit)), None)
        return reply is not None and not any(map(self.heads, below[1:reply]))

    def _stands_above_text(self, number: int, at: int, least: int) -> bool:
        """Tell whether text that stays, and is no post, parts a unit from the first post: it is a button above it.

        Another head below that text tells it, and two such texts, unless many posts have their dates below them.
        """
        between = self._units[number + 1 : self._tops[at]]
        texts = [i for i, unit in enumerate(between) if unit.keep and ends_sentence(unit.text)]
        if not texts:
            return False
        if any(unit.has_mark("teasers") or unit.has_mark("ends") or self.heads(unit) for unit in between):
            return True
        if least < LEAST_POSTS:
            return True
        # (One text may be the rules for comments.)
        return len(texts) > 1 and not all(map(self._stands_below_text, self._tops[at : at + LEAST_POSTS]))

    def _stands_below_text(self, top: int) -> bool:
        """Tell whether a sentence stands above a date, with no more than a name and who that is between them."""
        above = self._units[max(top - SIGNED, 0) : top]
        return any(len(unit.text) > NAME and ends_sentence(unit.text) for unit in above)

    def _count_posts(self) -> tuple[list[int], list[int]]:
        """Return for each top how many posts follow each other closely from it on, and how many links to reply."""
        tops = self._tops
        posts = [1] * len(tops)
        linked = [int(self._replies(self._units[top])) for top in tops]
        for at in range(len(tops) - 2, -1, -1):
            top, below = tops[at], tops[at + 1]
            if below - top <= POST_LINES:
                lengths = [len(unit.text) for unit in self._units[top + 1 : below]]
                if sum(lengths) <= POST_CHARS:
                    posts[at] = posts[at + 1] + (max(lengths, default=0) >= POST)
                    linked[at] += linked[at + 1]
        return posts, linked

    def _replies(self, unit: Unit) -> bool:
        """Tell whether a unit is a link to reply."""
        return len(unit.text) <= LABEL and _holds(unit, self._reply_words)

    def heads(self, unit: Unit) -> bool:
        """Tell whether a unit is a label that speaks of comments: it counts them, or is a marker."""
        text = unit.text
        if len(text) > COUNTED_HEAD or not (has_digit(text) or unit.all_marks) or unit.has_mark("credits"):
            return False
        first = unit.tokens[:2]
        if first and first[0].isdigit() and self._comment_words.match(" ".join(first)):
            return True
        known = has_digit(text) or unit.has_mark("ends") or unit.has_mark("boilerplate")
        return len(text) <= LABEL and known and _holds(unit, self._comment_words)


def _lines_of_names(units: list[Unit], top: int) -> set[int]:
    """Return the lines with the names of who wrote the posts of a thread without dates, from unit `top` on.

    Posts that answer others tell of them: they begin with “@” and a name that stands on a line of its own.
    """
    calls = [i for i in range(top, len(units)) if units[i].text[0] == "@"]
    if len(calls) < FEW_POSTS:
        return set()
    called = {i: units[i].text[1:].split() or units[min(i + 1, len(units) - 1)].text.split() for i in calls}
    behind = {i + 1 for i in calls if units[i].text == "@"}
    lines = {i: name for i in range(top, len(units)) if i not in behind and (name := _called(units[i].text))}
    labels = {name.split()[0] for name in lines.values()}
    answered = [words[0] for words in called.values() if words[0] in labels]
    if len(answered) < FEW_POSTS:
        return set()
    return {i for i, name in lines.items() if name.split()[0] in answered or _is_handle(name)}


def _called(text: str) -> str:
    """Return the name that a short line consists of, a count of points behind it perhaps, else nothing.

    >>> _called("ann76 2 Like"), _called("Ann L. wrote:"), _called("Ann met Bo")
    ('ann76', 'Ann L.', '')
    """
    words = text.rstrip(":：").split() if len(text) <= NAME else []
    if len(words) > 1 and text[-1] in COLONS and is_small(words[-1][0]):
        words.pop()
    if len(words) > 1 and has_digit(words[1]):
        words = words[:1]
    is_name = 0 < len(words) <= MOST_NAMES and words[0][0].isalpha() and all(word[0].isupper() for word in words[1:])
    is_name = is_name and (words[-1][-1] not in STOPS or len(words[-1]) == INITIAL)
    return " ".join(words) if is_name else ""


def _is_handle(name: str) -> bool:
    """Tell whether a name is one that a reader chose: its letters tell that it is no word at the beginning of a line.

    >>> _is_handle("ann76"), _is_handle("RonHarris"), _is_handle("Ann Lee"), _is_handle("안나")
    (True, True, False, False)
    """
    return name.upper() != name and not name.istitle()


def _is_reader(name: str) -> bool:
    """Tell whether a name is none of a brand or a thing either, nor a word of a broken sentence.

    >>> _is_reader("ann76"), _is_reader("tom_tom"), _is_reader("iPhone"), _is_reader("G20")
    (True, True, False, False)
    """
    return " " not in name and (has_digit(name) or "_" in name) and _is_handle(name)


def is_dated_line(unit: Unit) -> bool:
    """Tell whether a unit is a line with a date or a time, perhaps with a name, and no sentence."""
    text = unit.text
    if len(text) > CREDIT_LINE or (len(text) > DATED_SENTENCE and ends_sentence(text)) or not MONEY.isdisjoint(text):
        return False
    return (STAMP.search(text) is not None and latin_length(text) <= CREDIT_LINE) or ends_with_age(unit.key)


def _holds(unit: Unit, words: Markers) -> bool:
    """Tell whether one of a few words is of those in a list of the languages."""
    tokens = unit.tokens
    return len(tokens) <= LABEL_WORDS and words.match(unit.key, tokens) is not None


def _reply_words(tables: Tables) -> Markers:
    return Markers(inside=tables["ends"].extra["replies"])


def _comment_words(tables: Tables) -> Markers:
    return Markers(inside=tables["ends"].extra["comments"])


def is_comments_head(text: str) -> bool:
    """Tell whether a line heads the comments on an article, with its title.

    >>> is_comments_head("3 thoughts on “Rain in the north”"), is_comments_head("3 comments on the rain")
    (True, False)
    """
    return text[-1] in QUOTES and len(text) <= COMMENTS_LENGTH and COMMENTS_HEAD.match(text) is not None
