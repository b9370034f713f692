"""A document's blocks in, the same blocks with their scores out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from newsclean.context import Context, Landmarks, Unit, look_up
from newsclean.document import Block, Document
from newsclean.dumps.cells import cells
from newsclean.language.keys import key_of, tokens_of
from newsclean.scoring import flat_features, html_features
from newsclean.scoring.flat_features import Lines
from newsclean.scoring.insets import insets
from newsclean.scoring.lexicon import weigh
from newsclean.scoring.repeats import repeats
from newsclean.scoring.slides import slides
from newsclean.scoring.streams import headed, streams, tickers
from newsclean.scoring.trees import load_scorer, load_words
from newsclean.text.sentences import ends_sentence, latin_length

SEPARATOR, OFTEN = 40, 4
"""A separator is no longer, and stands so often in a text."""

LEAST_TITLE = 20
"""A title has so many characters, in Latin script, where a heading of a lower rank is taken for it."""

BARS = frozenset("|_-–—·»›@:")
"""What stands between a title and the name of its site."""

WEIGHED = 600
"""The words of longer blocks of a page are not weighed: they are prose."""

PARAGRAPH = 80
PARTED, PARTING, PARTING_SHARE = 2, 3, 0.3
"""So near it are paragraphs on both sides, in so many places, and in such a share of the places where it stands."""


def score_html(context: Context) -> None:
    """Set `score` on the blocks of a page; regions (menus, buttons) and entries that are links keep 0."""
    units = [unit for unit in context.units if unit.block.kind != "region"]
    if not units:
        return
    found = _score_blocks(context.document, units)
    parting = separators(found.texts)
    if parting:  # the score of a paragraph depends on its neighbours, which these hide
        units = [unit for unit in units if unit.block.text not in parting]
        found = _score_blocks(context.document, units)
    title, summary = (units[at].block if at >= 0 else None for at in (found.title_at, found.summary_at))
    if title is None or not context.document.title.startswith(title.text):  # a blog's name, perhaps, of first rank
        title = _lower_title(units, context.document.title, title)
    context.landmarks = Landmarks(title, summary, parting)


def _lower_title(units: list[Unit], title: str, other: Block | None) -> Block | None:
    """Return the heading of any rank behind which the page's title goes on with the site's name, or else the `other`.

    Where there is no other, it is a heading of no short text with which the page's title begins, or a line without
    links. (Old pages, and those of some builders, have no headings.)
    """
    found = [unit.block for unit in units if title.startswith(unit.text)]
    named = (block for block in found if block.level and title[len(block.text) :].lstrip()[:1] in BARS)
    if (best := next(named, other)) is not None:
        return best
    found = [block for block in found if latin_length(block.text) >= LEAST_TITLE]
    plain = (block for block in found if not block.link_chars)
    return next((block for block in found if block.level), None) or next(plain, None)


def _score_blocks(document: Document, units: list[Unit]) -> html_features.Surroundings:
    """Set `score` on blocks of a page as they stand among each other."""
    first = load_scorer("html", html_features.FIRST)
    second = load_scorer("html_second", html_features.SECOND)
    rows, found = html_features.first_rows(document, [unit.block for unit in units])
    scores = [first(row) if row is not None else 0.0 for row in rows]
    words = words_of(units, load_words("html_words"))
    for unit, score, row in zip(units, scores, html_features.second_rows(found, rows, scores, words), strict=True):
        unit.block.score = score if row is None else second(row)
    return found


def words_of(units: list[Unit], weights: Mapping[str, float]) -> html_features.Words:
    """Return what the words of a page's blocks say, with a lexicon; training looks at them here, too."""

    def marks() -> list[int]:
        look_up(units)
        return [unit.marks for unit in units]

    return html_features.Words(marks, lambda i: weigh(weighed_tokens(units[i]), weights))


def weighed_tokens(unit: Unit) -> list[str]:
    """Return the words of a unit that are weighed."""
    if len(unit.text) > WEIGHED:
        return []
    return unit.tokens or tokens_of(key_of(unit.text))


def lines_of(units: list[Unit], words: Mapping[str, float]) -> Lines:
    """Return what the scorer sees of the lines of a flat text, with a lexicon; training looks at them here, too."""
    return Lines([u.text for u in units], [u.marks for u in units], lambda i: weigh(units[i].tokens, words))


def score_flat(context: Context, units: list[Unit]) -> None:
    """Set `score` on the lines of a flat text, a unit at a time; those dropped already are none of the article."""

    def rows(found: list[range]) -> list[list[Unit]]:
        return [units[row.start : row.stop] for row in found]

    parting = separators([unit.text for unit in units])
    tables = rows(cells([unit.text for unit in units]))
    _score_units(units)
    hidden = [*tables, *rows(insets(units))]
    others: list[list[Unit]] = []
    galleries: list[list[Unit]] = []
    again: list[Unit] = []
    if not context.is_nearly_clean:
        repeated, low = repeats(units)
        others, galleries = rows(streams(units, repeated)), rows(slides(units))
        hidden += others + galleries
        others += rows([*headed(units), *tickers(units)])
        again = [units[i] for i in sorted(low)]
    context.landmarks = Landmarks(None, None, parting, tables, others, galleries, again)
    if parting or hidden:  # the score of a paragraph depends on its neighbours, which these hide
        out = {id(unit) for held in hidden for unit in held}
        _score_units([unit for unit in units if unit.text not in parting and id(unit) not in out])


def _score_units(units: list[Unit]) -> None:
    """Set `score` on units as they look among each other."""
    if not units:
        return
    lines = lines_of(units, load_words("words"))
    first = load_scorer("flat", flat_features.FIRST)
    scores = [
        0.0 if unit.keep is False else flat_features.FAR_SCORE if row is None else first(row)
        for unit, row in zip(units, lines.first_rows(), strict=True)
    ]
    second = load_scorer("flat_second", flat_features.SECOND)
    for unit, value, far, row in zip(units, scores, lines.far, lines.second_rows(scores), strict=True):
        unit.far = far
        if row is not None:
            value = second(row)
        for block in unit.blocks:
            block.score = value


def separators(texts: list[str]) -> frozenset[str]:
    """Return the short texts that stand again and again between paragraphs: “Advertisement”, “Article content”."""
    counts = Counter([text for text in texts if len(text) <= SEPARATOR])
    often = {text for text, count in counts.items() if count >= OFTEN and not ends_sentence(text)}
    if not often:
        return frozenset()
    prose = [len(text) >= PARAGRAPH and ends_sentence(text) for text in texts]
    parting: Counter[str] = Counter()
    for i, text in enumerate(texts):
        if text in often and any(prose[max(0, i - PARTED) : i]) and any(prose[i + 1 : i + 1 + PARTED]):
            parting[text] += 1
    return frozenset(t for t, count in parting.items() if count >= PARTING and count >= PARTING_SHARE * counts[t])
