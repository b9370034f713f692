"""A text's units with their first verdicts in, above which of them the article ends out.

In a page, whose elements tell where it ends, the comments within the article are dropped.

What is asked of many lines is found once for all of them, so that a dump of a thousand articles takes no longer a line.
"""

from __future__ import annotations

from functools import cached_property
from itertools import accumulate, pairwise

from newsclean.context import Context, Unit, box_of
from newsclean.language.bylines import is_byline
from newsclean.language.headings import LEAST_HEADLINE
from newsclean.language.photo_credits import begins_with_photo_word
from newsclean.language.signatures import signs_off
from newsclean.rules import COMMENTS_RULE
from newsclean.stages.boilerplate.threads import FEW_POSTS, POST_CHARS, Threads, is_comments_head, is_dated_line
from newsclean.stages.kinds import is_dated, is_prose
from newsclean.text.sentences import LABEL, latin_length

TOP_LINES = 4
"""Lines with the headline and the byline of another article above its text."""

FIRST_SHARE = 0.3
"""The first of two articles has such a share of the text."""

COMMENTED_SHARE = 0.1
"""What stands above the head of the comments is such a share of the text."""

UNSURE, LIKELY, SURE = 0.65, 0.75, 0.8
"""The scores of a lone paragraph above such a head, at the most, and of one below it, at the least, where the article
stands there: buttons above it name comments, too."""

LISTED, SUMMARY_SHARE = 3, 0.6
"""So many headlines with a summary make a list of other articles, each no longer than such a share of a paragraph."""

LEAST_READ = 100
"""Characters of the paragraphs above a label that ends the article, at the least."""

LEAST_SIGNED = 2
"""Paragraphs above a byline below the article. (One is a standfirst.)"""

LEAST_LABELS, LABEL_SHARE, LABEL_SCORE, MENU_SCORE = 4, 2 / 3, 0.8, 0.65
"""So many kept lines below it, such a share of them no sentences, their mean score lower, are headlines of others, or,
with a score below the second, a menu where no paragraph stands below it."""


class Endings:
    """Tells above which lines an article ends. The verdicts of the units must not change meanwhile."""

    def __init__(self, units: list[Unit], top: int) -> None:
        """`top` is the number of the first paragraph; only lines below it are asked for."""
        self.units = units
        self.top = top

    def first(self, last: int) -> int | None:
        """Return the first unit above which the article ends, by the number of its last paragraph."""
        numbers = range(self.top + 1, len(self.units))
        return next((i for i in numbers if (self.is_above(i) if i <= last else self._says_so(i))), None)

    def is_above(self, number: int) -> bool:
        """Tell whether the article ends above a unit that says so, though paragraphs stand below it."""
        unit = self.units[number]
        if self.heads_comments(number):
            return self.leaves_an_article(number)
        if number == self._signed_off:
            return self._read[number] >= FIRST_SHARE * self._read[-1]
        if self.trails_off(number):
            return True
        if unit.has_mark("ends") or (unit.has_mark("teasers") and unit.key in unit.tables["teasers"].alone):
            return self.begins_another(number) or self.lists_articles(number)
        return False

    def heads_comments(self, number: int) -> bool:
        """Tell whether a unit heads the comments, or is the first line of a thread without a head."""
        return _repeats_title(self.units[number]) or self.threads.begins(number) or self._heads_few(number)

    def _heads_few(self, number: int) -> bool:
        """Tell whether a unit heads few comments, with no more text below it than they have, and most of it above."""
        above, below = self._read[number], self._read[-1] - self._read[number]
        threads = self.threads
        if below > min(above, POST_CHARS) or not threads.heads(self.units[number]):
            return False
        return threads.begins(number, FEW_POSTS) or threads.names_posts(number, self._last)

    def leaves_an_article(self, number: int) -> bool:
        """Tell whether enough text stands above a unit, if comments begin there."""
        return self._read[number] >= COMMENTED_SHARE * self._read[-1] and not (
            self._counted[number] == 1 and self._is_doubtful_top
        )

    def begins_another(self, number: int) -> bool:
        """Tell whether another article begins right below a unit, with headline and byline, and one is above."""
        below = self.units[number + 1 : number + 1 + TOP_LINES]
        if not below or is_prose(below[0]) or latin_length(below[0].text) < LEAST_HEADLINE:
            return False
        prefixes = below[0].tables["credits"].extra["byline"]
        bylines = [i for i, unit in enumerate(below) if is_byline(unit.text, prefixes)]
        if not bylines or any(is_prose(unit) for unit in below[: bylines[0]]):
            return False
        return self._read[number] >= FIRST_SHARE * self._read[-1]

    def lists_articles(self, number: int) -> bool:
        """Tell whether below a unit stand only headlines with a summary each; the text above is made otherwise.

        It has no such lines, or two paragraphs in a row below one, and longer ones than the summaries.
        """
        pairs, end, longest = self._pairs[number + 1]
        if pairs < LISTED or self._last_two >= end:
            return False
        prose, label = self._above
        if prose < number <= label:
            return True
        if self._sectioned >= number:
            return False
        chars, count = self._read[number] - self._read[label], self._counted[number] - self._counted[label]
        return longest * count <= SUMMARY_SHARE * chars

    def trails_off(self, number: int, most: float = LABEL_SCORE) -> bool:
        """Tell whether no two paragraphs in a row stand below a marked line, but labels of a lower mean score."""
        unit = self.units[number]
        if len(unit.text) > LABEL or not (
            unit.has_mark("ends") or unit.has_mark("credits") or unit.has_mark("teasers")
        ):
            return False
        if self._last_two > number or self._read[number] < LEAST_READ:
            return False
        if unit.has_mark("credits") and self._counted[number] < LEAST_SIGNED:
            return False
        if self._sure[-1] > self._sure[number + 1] + 1:  # two paragraphs
            return False
        kept, labels, score = self._kept_below[number + 1]
        return kept >= LEAST_LABELS and labels >= LABEL_SHARE * kept and score < most * kept

    def _says_so(self, number: int) -> bool:
        unit = self.units[number]
        if unit.has_mark("ends") or self.heads_comments(number):
            return True
        if not unit.has_mark("credits") or begins_with_photo_word(unit.text):
            return False
        return self.trails_off(number, MENU_SCORE)  # (results and ingredients stand below a byline, too)

    @cached_property
    def threads(self) -> Threads:
        """The threads of comments in the lines below the first paragraph."""
        return Threads(self.units, self.top)

    @cached_property
    def _signed_off(self) -> int:
        """The number of the last line that names reporters and editors as agencies do, or -1."""
        table, count = self.units[0].tables["credits"], len(self.units)
        return next((i for i in range(count - 1, -1, -1) if signs_off(self.units[i].text, table)), -1)

    @cached_property
    def _prose(self) -> list[bool]:
        return list(map(is_prose, self.units))

    @cached_property
    def _read(self) -> list[int]:
        """The characters of kept paragraphs above each unit, and of all."""
        sizes = (len(u.text) if u.keep and flag else 0 for u, flag in zip(self.units, self._prose))
        return [0, *accumulate(sizes)]

    @cached_property
    def _counted(self) -> list[int]:
        """How many paragraphs above each unit are kept, and of all."""
        return [0, *accumulate(bool(u.keep and flag) for u, flag in zip(self.units, self._prose))]

    @cached_property
    def _sure(self) -> list[int]:
        """How many paragraphs above each unit have a likely score, and of all."""
        return [0, *accumulate(bool(u.keep and flag and u.score >= LIKELY) for u, flag in zip(self.units, self._prose))]

    @cached_property
    def _last(self) -> int:
        """The number of the last unit that is kept."""
        return max((i for i, unit in enumerate(self.units) if unit.keep), default=0)

    @cached_property
    def _is_doubtful_top(self) -> bool:
        """Whether the score doubts the first paragraph, and is sure of one below."""
        scores = [unit.score for unit, flag in zip(self.units, self._prose) if flag and unit.keep]
        return len(scores) > 1 and scores[0] <= UNSURE and max(scores) >= SURE

    @cached_property
    def _kept_below(self) -> list[tuple[int, int, float]]:
        """For each unit, and behind the last, how many are kept from it on, how many are labels, and their scores.

        Rows of a table, its cells with tabs between them, are neither.
        """
        found = [(0, 0, 0.0)]
        for unit, flag in zip(self.units[::-1], self._prose[::-1]):
            kept, labels, score = found[-1]
            counts = unit.keep and "\t" not in unit.text
            found.append((kept + 1, labels + (not flag), score + unit.score) if counts else found[-1])
        return found[::-1]

    @cached_property
    def _pairs(self) -> list[tuple[int, int, int]]:
        """For each unit, and behind the last, how many pairs of a headline and a paragraph begin with it.

        With them the number of the unit below, and the length of the longest paragraph. Dates, times and buttons may
        stand between the lines.
        """
        count = len(self.units)
        plain = [count] * (count + 1)  # for each unit the first from it on that is no date
        pairs = [(0, i, 0) for i in range(count + 2)]
        for i in range(count - 1, -1, -1):
            unit = self.units[i]
            if not self._prose[i] and (unit.has_mark("boilerplate") or is_dated(unit)):
                plain[i] = plain[i + 1]
                pairs[i] = pairs[plain[i]]
                continue
            plain[i] = i
            below = plain[i + 1]
            if (
                below < count
                and self._prose[below]
                and not self._prose[i]
                and latin_length(unit.text) >= LEAST_HEADLINE
            ):
                more, end, longest = pairs[plain[below + 1]]
                pairs[i] = more + 1, end, max(longest, len(self.units[below].text))
        return pairs

    @cached_property
    def _last_two(self) -> int:
        """The number of the last paragraph that has one right below it, or -1; a legal line that went is none."""
        prose = [flag and (unit.keep or not unit.marks) for flag, unit in zip(self._prose, self.units)]
        return max((i for i, two in enumerate(zip(prose, prose[1:])) if all(two)), default=-1)

    @cached_property
    def _above(self) -> tuple[int, int]:
        """The numbers of the first paragraph that is kept, and of the first other line below it that is."""
        kept = [(i, flag) for i, (unit, flag) in enumerate(zip(self.units, self._prose)) if unit.keep]
        count = len(self.units)
        prose = next((i for i, flag in kept if flag), count)
        return prose, next((i for i, flag in kept if i > prose and not flag), count)

    @cached_property
    def _sectioned(self) -> int:
        """The number of the first of two paragraphs in a row that are kept below another line that is."""
        kept = [i for i in range(self._above[1], len(self.units)) if self.units[i].keep]
        return next((i for i, j in pairwise(kept) if self._prose[i] and self._prose[j]), len(self.units))


def drop_thread(context: Context) -> None:
    """Drop the comments that the article of a page holds: known by their form where no name of an element tells."""
    article = context.article()
    prose = [at for at, (_, unit) in enumerate(article) if unit.keep and is_prose(unit)]
    if not prose:
        return
    units = [unit for _, unit in article]
    endings = Endings(units, prose[0])
    head = next((at for at in range(prose[0] + 1, prose[-1] + 1) if endings.threads.begins(at)), None)
    if head is None or not endings.leaves_an_article(head):
        return
    if not _goes_on(units, head, max(at for at in prose if at < head)):
        context.drop_open(range(context.first + head, context.last + 1), COMMENTS_RULE)


def _goes_on(units: list[Unit], head: int, last: int) -> bool:
    """Tell whether the box of the last paragraph above the head goes on below it, and no date or reply of a post is in
    it: a box that leads to the comments stands amid the article, and the dates below are those of other articles."""
    box = box_of(units[last].block)
    below = [(unit, box_of(unit.block)) for unit in units[head + 1 :]]
    posts = any(box in (around, around.parent) and is_dated_line(unit) for unit, around in below)
    return not posts and any(around is box and unit.keep and is_prose(unit) for unit, around in below)


def _repeats_title(unit: Unit) -> bool:
    """Tell whether a unit, or the first of its lines, heads the comments with the article's title in it."""
    return is_comments_head(unit.text) or (len(unit.blocks) > 1 and is_comments_head(unit.block.text.strip()))
