"""Names of tools in, functions that turn a page into its article text out: newsclean, its peers, two baselines.

Each peer runs with the best settings that its documentation offers for article text; where it offers several, those
that did best on our own annotated pages were taken. A peer that takes bytes finds the encoding by itself;
one that takes text only gets newsclean's decoding.
"""

from __future__ import annotations

import argparse
import logging
import re
import sys
import warnings
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import version
from typing import Any

import newsclean
from newsclean.decoding import decode
from pages import names, tokens

Extract = Callable[[Any], str]
"""A page, as bytes or flat text, to its article text."""

INSTALL = "pip install -e '.[bench]'"


@dataclass(frozen=True, slots=True)
class Tool:
    """Something that extracts text, ready to run."""

    name: str
    version: str
    settings: str
    """How it is called, for the reader of a table."""
    extract: Extract


@dataclass(frozen=True, slots=True)
class Peer:
    """Another tool, before it is imported."""

    name: str
    distribution: str
    """What pip calls it."""
    settings: str
    load: Callable[[], Extract]
    """Imports the tool, or raises ImportError."""


def html_tools(peers: list[str] | None, **settings: Any) -> list[Tool]:
    """Return newsclean and the peers that are installed, ready to run on the bytes of a page.

    Args:
        peers: names of the peers wanted; None wants all.
        settings: newsclean's own options.
    """
    return [newsclean_tool(**settings), *load_peers(peers)]


def flat_tools(**settings: Any) -> list[Tool]:
    """Return newsclean and two baselines, ready to run on flat text."""
    return [
        newsclean_tool(**settings),
        Tool("all text", "", "every line", str),
        Tool("C4 line filter", "", f"lines of {C4_WORDS} words or more that end in {' '.join(C4_ENDS)}", c4_lines),
    ]


def newsclean_tool(**settings: Any) -> Tool:
    """Return newsclean with the options given."""
    cleaner = newsclean.Cleaner(newsclean.Options(**settings))
    told = ", ".join(f"{name}={value}" for name, value in settings.items()) or "defaults"
    return Tool("newsclean", newsclean.__version__, told, lambda page: cleaner.clean(page).text)


def cleaned(tool: Tool, **settings: Any) -> Tool:
    """Return what takes a tool's text and has newsclean clean it, as flat text."""
    cleaner = newsclean.Cleaner(newsclean.Options(format="text", **settings))

    def extract(page: Any) -> str:
        text = tool.extract(page)
        return cleaner.clean(text).text if text.strip() else ""

    return Tool(f"{tool.name}, cleaned", "", f"its text cleaned by newsclean {newsclean.__version__}", extract)


def load_peers(wanted: list[str] | None) -> Iterator[Tool]:
    """Yield the peers that can be imported; one that cannot is told on standard error."""
    known = {peer.name for peer in PEERS}
    for name in wanted or ():
        if name not in known:
            raise SystemExit(f"no peer {name!r}; the peers are {', '.join(sorted(known))}")
    for peer in PEERS:
        if wanted is not None and peer.name not in wanted:
            continue
        try:
            extract = peer.load()
        except ImportError as error:
            print(f"{peer.name} is skipped ({error}): {INSTALL}", file=sys.stderr)
            continue
        yield Tool(peer.name, version(peer.distribution), peer.settings, extract)


def add_peer_argument(parser: argparse.ArgumentParser) -> None:
    """Add the argument that chooses peers."""
    parser.add_argument("--peers", type=names, help="only these peers, parted by commas; an empty string for none")


def silence_peers() -> None:
    """Keep off the terminal what peers log and warn of at every odd page."""
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")


def describe(tools: Iterable[Tool]) -> str:
    """Return a line for each tool: its name, version and settings."""
    return "\n".join(f"{f'{tool.name} {tool.version}'.strip()}: {tool.settings}" for tool in tools)


C4_WORDS = 5
C4_ENDS = tuple('.!?…"”»。！？」』')


def c4_lines(text: str) -> str:
    """Keep the lines that end as a sentence does and have enough words, as the C4 corpus was filtered.

    A word is a run of letters and digits, or one CJK character, so that the filter works without spaces, too.

    >>> c4_lines("Home\\nThe minister said so on Monday.\\n市议会周四通过了预算。\\nHe did.\\n")
    'The minister said so on Monday.\\n市议会周四通过了预算。'
    """
    lines = (line.strip() for line in text.splitlines())
    return "\n".join(line for line in lines if line.endswith(C4_ENDS) and len(tokens(line)) >= C4_WORDS)


def _trafilatura(**settings: bool) -> Extract:
    from trafilatura import extract

    return lambda page: extract(page, include_comments=False, **settings) or ""


def _resiliparse() -> Extract:
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding

    return lambda page: extract_plain_text(
        bytes_to_str(page, detect_encoding(page)),
        main_content=True,
        comments=False,
        list_bullets=False,
        alt_texts=False,
    )


def _readability() -> Extract:
    from lxml.html import fromstring
    from readability import Document

    return lambda page: lines_of(fromstring(Document(decode(page).text).summary(html_partial=True)))


LINE_TAGS = frozenset(
    "p div section article main aside header footer form ul ol li dl dt dd table tr td th figure figcaption address "
    "h1 h2 h3 h4 h5 h6 blockquote pre br hr".split()
)
"""Elements before and after which a line ends, where a tool gives HTML and not text."""


def lines_of(tree: Any) -> str:
    """Return the text of an lxml tree, a line for each block-level element that holds text."""
    from lxml.etree import iterwalk

    parts = []
    for event, node in iterwalk(tree, events=("start", "end", "comment", "pi")):
        if node.tag in LINE_TAGS:
            parts.append("\n")
        parts.append((node.text if event == "start" else node.tail) or "")
    lines = (" ".join(line.split()) for line in "".join(parts).split("\n"))
    return "\n".join(line for line in lines if line)


def _newspaper() -> Extract:
    import jieba
    from newspaper import Article

    jieba.initialize()  # a second that would count for the first Chinese page

    def extract(page: bytes) -> str:
        text = decode(page).text
        article = Article("", fetch_images=False, language="zh" if is_chinese(text) else None)
        article.download(input_html=text)
        article.parse()
        return article.text

    return extract


HAN = re.compile("[\u4e00-\u9fff]")
KANA = re.compile("[\u3040-\u30ff]")
CHINESE = 300
"""Han characters that a Chinese page has at least, its menus included."""


def is_chinese(text: str) -> bool:
    """Tell a page in Chinese from any other: old ones do not declare their language.

    >>> is_chinese("市议会" * 100), is_chinese("市議会は" * 100), is_chinese("The council 市议会")
    (True, False, False)
    """
    return len(HAN.findall(text)) >= CHINESE and not KANA.search(text)


def _justext() -> Extract:
    from justext import justext

    def extract(page: bytes) -> str:
        paragraphs = justext(decode(page).text, frozenset(), stopwords_low=0, stopwords_high=0)
        return "\n".join(paragraph.text for paragraph in paragraphs if not paragraph.is_boilerplate)

    return extract


def _boilerpy3() -> Extract:
    from boilerpy3.extractors import ArticleExtractor

    extractor = ArticleExtractor(raise_on_failure=False)
    return lambda page: extractor.get_content(decode(page).text)


PEERS = (
    Peer("trafilatura", "trafilatura", "include_comments=False; faust-cchardet", _trafilatura),
    Peer(
        "trafilatura-precision",
        "trafilatura",
        "include_comments=False, favor_precision=True; faust-cchardet",
        lambda: _trafilatura(favor_precision=True),
    ),
    Peer(
        "resiliparse",
        "resiliparse",
        "main_content=True, comments=False, list_bullets=False, alt_texts=False",
        _resiliparse,
    ),
    Peer("readability-lxml", "readability-lxml", "summary(html_partial=True), a line a block element", _readability),
    Peer(
        "newspaper4k",
        "newspaper4k",
        "fetch_images=False; language=zh for Chinese pages, else its own",
        _newspaper,
    ),
    Peer("justext", "justext", "without language: no stop list, stopwords_low=0, stopwords_high=0", _justext),
    Peer("boilerpy3", "boilerpy3", "ArticleExtractor", _boilerpy3),
)
"""The peers, in the order of the tables."""
