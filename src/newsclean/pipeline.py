"""The whole program on one screen: bytes or text in, a document with a verdict on every block out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from newsclean.context import Context, make_unit
from newsclean.document import Document
from newsclean.lines import join_lines, unit_text, units
from newsclean.options import Options
from newsclean.readers import read
from newsclean.scoring import score_flat, score_html
from newsclean.stages import boilerplate, captions, credits, paragraphs, teasers

Stage = Callable[[Context], None]

STAGES: tuple[tuple[str, Stage], ...] = (
    ("boilerplate", boilerplate.mark),
    ("teasers", teasers.mark),
    ("captions", captions.mark),
    ("credits", credits.mark),
    ("paragraphs", paragraphs.mark),
)
"""The chain. Order is the design: each stage may rename or overrule what an earlier one said."""

PASSES = 4
"""How often flat text is judged again until its verdicts stand; two passes do for 99 pages of 100."""


class Cleaner:
    """Cleans pages, all with the same options; holds nothing between two of them."""

    def __init__(self, options: Options | None = None, **settings: Any) -> None:
        self.options = options if options is not None else Options(**settings)

    def clean(self, data: Any) -> Document:
        """Clean one page.

        Args:
            data: the page as `bytes`, `str` or a BeautifulSoup tree.

        Returns:
            The document; its `text` is the article.

        Raises:
            LookupError: `options.encoding` names no known encoding.
            TypeError: `data` is of another type.
        """
        document = read(data, self.options)
        if document.is_html:
            judge_html(document, self.options)
        else:
            judge_flat(document, self.options)
        if not document.text:
            document.warnings.append(why_empty(document))
        return document


def clean(data: Any, **options: Any) -> Document:
    """Clean one page; the keyword arguments are the fields of `Options`. See `Cleaner.clean`."""
    return Cleaner(Options(**options)).clean(data)


def run_stages(context: Context) -> None:
    """Run every stage over one document."""
    for _, mark in STAGES:
        mark(context)


def judge_html(document: Document, options: Options) -> None:
    """Give every block of a page its verdict."""
    score_html(document)
    run_stages(Context(document, options, [make_unit([b], b.text) for b in document.blocks]))


def judge_flat(document: Document, options: Options) -> None:
    """Give every line of a flat text its verdict.

    The lines kept are judged again as a text of their own until none is dropped any more, so that
    cleaning the result once more changes nothing.
    """
    join_lines(document.blocks)
    left = [make_unit(group, unit_text(group)) for group in units(document.blocks)]
    names: dict[str, str] = {}
    for _ in range(PASSES):
        context = Context(document, options, left, names=names)
        score_flat(context)
        run_stages(context)
        kept = [unit for unit in left if unit.keep]
        if len(kept) == len(left) or not kept:
            break
        left = [make_unit(unit.blocks, unit.output) for unit in kept]


def why_empty(document: Document) -> str:
    """Return, in words, why a document has no text."""
    if not document.blocks:
        return "no article: the page holds no visible text"
    if document.is_html and not any(b.score for b in document.blocks):
        return "no article: the page holds navigation and controls only"
    best = max(b.score for b in document.blocks)
    return f"no article: none of {len(document.blocks)} blocks reads like article text (best score {best:.2f})"
