"""The data: blocks in reading order, the verdict on each, and the document that holds them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any


class Pickled:
    """What is copied and pickled by its fields, in their order: slots alone allow the newer protocols only."""

    __slots__: tuple[str, ...] = ()

    def __getstate__(self) -> list[Any]:
        return [getattr(self, name) for name in self.__slots__]

    def __setstate__(self, values: list[Any]) -> None:
        for name, value in zip(self.__slots__, values, strict=True):
            setattr(self, name, value)


@dataclass(slots=True, eq=False)
class Container(Pickled):
    """An element that holds blocks: one node of the page's tree, as far as the stages need it."""

    tag: str
    """Lower-case element name."""
    names: str
    """Its class and id, itemprop and role, joined by a space, in lower case; the id has a # before it."""
    parent: Container | None = field(repr=False)
    index: int
    """Place among the containers of the page, in the order in which they open."""
    depth: int
    """Distance from the body."""
    groups: int = 0
    """What its names stand for, a bit for each of the groups in `names`."""
    inside: int = 0
    """What its names and tag and those of the elements around it stand for, the body's aside."""
    kind: str = ""
    """Its names less what numbers it among its kind."""
    asks: bool = False
    """Whether a field for an address or a poll's answer stands right in it, or in an element in it without text."""

    def outward(self) -> Iterator[Container]:
        """Yield the element and all around it, from the inside out."""
        node: Container | None = self
        while node is not None:
            yield node
            node = node.parent

    def path(self) -> str:
        """Return the way from the body to this element, as ``body > div#main > div.story > p``."""
        steps = []
        for node in self.outward():
            name = node.names.split(" ", 1)[0]
            steps.append(f"{node.tag}{'' if name[:1] in '#' else '.'}{name}")
        return " > ".join(reversed(steps))


RULING_REASONS = {"article": "site/article", "drop": "site/drop", "keep": "site/keep"}
"""Rule ids by the verdict of a site rule, from the weakest to the strongest in the same place."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """What one of the caller's site rules says of a text."""

    verdict: str
    """article, keep or drop."""
    words: str
    """The rule as people find it again: its hosts, its key, its selector or pattern."""

    @property
    def reason(self) -> str:
        """Rule id."""
        return RULING_REASONS[self.verdict]


@dataclass(slots=True, eq=False)
class Cut(Pickled):
    """A span removed from a block that is kept otherwise."""

    start: int
    end: int
    reason: str
    """Rule id."""
    site: Ruling | None = None
    """The site rule that cut it."""


@dataclass(slots=True, eq=False)
class Block(Pickled):
    """A run of text that a reader sees as one: a paragraph, a heading, an item, a line."""

    text: str
    """As read; never reassigned. What is printed is `output`."""
    kind: str
    """paragraph, heading, item, quote, row, pre, caption, term, region, line, piece (of a line), or code."""
    line: int = 0
    """Number of its line in a flat dump, from 1; 0 in HTML."""
    container: Container | None = None
    """The innermost element that holds it (HTML); None in flat text."""
    link_chars: int = 0
    """Characters of `text` inside links."""
    level: int = 0
    """1 to 6 for headings."""
    keep: bool | None = None
    """The verdict; None while no stage has given one."""
    reason: str = ""
    """Rule id of the verdict: ``stage/rule``."""
    score: float = 0.0
    """How sure the scorer is that this is article text, from 0 to 1."""
    cuts: Sequence[Cut] = ()
    """Spans of `text` that are not printed."""
    glue: str | None = None
    """How it joins the kept block before it: None for a new line, "" or " " for the same line."""
    clean: str | None = None
    """The text after normalization, when that differs from `text` less its cuts."""
    site: Ruling | None = None
    """The site rule that holds for it, if any; the verdict is by it where `reason` is ``site/…``."""

    @property
    def is_held(self) -> bool:
        """Whether a site rule keeps it, whatever the stages find."""
        return self.site is not None and self.site.verdict == "keep"

    def boxes(self) -> Iterator[Container]:
        """Yield the elements around it, from the inside out; none in flat text."""
        box = self.container  # (asked often: a call of `outward` would cost a quarter more)
        while box is not None:
            yield box
            box = box.parent

    @property
    def path(self) -> str:
        """The elements that hold the block (HTML), or the empty string."""
        return self.container.path() if self.container is not None else ""

    @property
    def place(self) -> str:
        """Where the block stands in the input, for people."""
        return f"line {self.line}" if self.line else self.path

    @property
    def verdict(self) -> str:
        """``keep`` or ``drop``; what no stage has decided is not printed, hence dropped."""
        return "keep" if self.keep else "drop"

    @property
    def output(self) -> str:
        """The text as it is printed when the block is kept."""
        return self.uncut() if self.clean is None else self.clean

    def uncut(self) -> str:
        """Return the text without the spans that were cut."""
        if not self.cuts:
            return self.text
        pieces, position = [], 0
        for cut in sorted(self.cuts, key=lambda c: c.start):
            pieces.append(self.text[position : cut.start])
            position = max(position, cut.end)
        pieces.append(self.text[position:])
        return "".join(pieces)

    def add_cut(self, cut: Cut) -> None:
        """Remove a span from what is printed; most blocks have none, so they share an empty tuple until then."""
        if isinstance(self.cuts, list):
            self.cuts.append(cut)
        else:
            self.cuts = [*self.cuts, cut]

    def drop(self, reason: str) -> None:
        """Mark the block as not part of the article, for the rule named."""
        self.keep = False
        self.reason = reason

    def hold(self, reason: str = "") -> None:
        """Mark the block as part of the article."""
        self.keep = True
        self.reason = reason


def line_of(blocks: Sequence[Block]) -> str:
    """Return what blocks print that are printed on one line."""
    return "".join([(block.glue or "") * bool(i) + block.output for i, block in enumerate(blocks)])


@dataclass(slots=True, eq=False)
class Document(Pickled):
    """What is known of one input: its blocks with their verdicts, and what was found beside them."""

    blocks: list[Block] = field(default_factory=list)
    is_html: bool = False
    title: str = ""
    """The page's heading where its head has the same beside the name of the site, else what its head says."""
    authors: list[str] = field(default_factory=list)
    date: str = ""
    """When the page was published, by its meta elements or JSON-LD, else by the line that is a date: in ISO 8601, with
    the time where it is sure; as the page gives it where its day cannot be told (“05/03/2031”)."""
    site: str = ""
    url: str = ""
    """The page's own address: its canonical link, else `og:url`; empty where that is not absolute."""
    language: str = ""
    """The `lang` attribute, or the script where it tells: a BCP 47 tag, possibly empty."""
    description: str = ""
    """The page's own summary (`og:description`), a witness for the standfirst."""
    summary: str = ""
    """The `description` of the article in its JSON-LD, which may be another one."""
    body_hint: str = ""
    """`articleBody` of the page's JSON-LD: a witness for blocks, printed only where the markup holds no article."""
    parts: list[str] = field(default_factory=list)
    """Ingredients, steps and answers that the page's JSON-LD says it consists of: witnesses for blocks."""
    below_images: list[Block] = field(default_factory=list)
    """The blocks of a page that stand right below a picture and are not all in bold type, as sub-headlines are; of a
    dump in Markdown the lines right below one, or behind one.
    """
    slanted: list[Block] = field(default_factory=list)
    """Those of `below_images` that are all in italics or small type."""
    initials: list[Block] = field(default_factory=list)
    """The blocks of a page that begin with a character in an element of its own, a large initial perhaps."""
    encoding: str = ""
    encoding_source: str = ""
    """How the encoding was found: bom, given, utf-8, declared, detected …; empty for `str` input."""
    replacements: int = 0
    """Characters that could not be decoded, of which each may be several bytes."""
    host: str = ""
    """The host whose site rules hold; found only where there are site rules."""
    site_matches: dict[Ruling, int] = field(default_factory=dict)
    """In how many elements or different lines each site rule matched."""
    empty_because: str = ""
    """Why there is no text, in words; the last of `warnings`, too. Empty where there is some."""
    damage: list[str] = field(default_factory=list)
    """Markup that was taken out because it would make the page slow, or that hides text: so paragraphs may be missing
    or run together; or that the encoding that was given is hardly the page's. These are warnings, too."""
    warnings: list[str] = field(default_factory=list)

    def __getstate__(self) -> list[Any]:
        """Return the containers, outer ones first, and the fields: so a deep page is no deep recursion."""
        containers: dict[int, Container] = {}
        for block in self.blocks:
            for node in block.boxes():
                if id(node) in containers:
                    break
                containers[id(node)] = node
        return [sorted(containers.values(), key=lambda node: node.depth), *Pickled.__getstate__(self)]

    def __setstate__(self, values: list[Any]) -> None:
        Pickled.__setstate__(self, values[1:])

    @property
    def text(self) -> str:
        """The article: one paragraph a line, one newline at the end; empty without an article."""
        pieces: list[str] = []  # one join: a line of a million glued blocks is no million strings
        for block in self.blocks:
            if not block.keep:
                continue
            output = block.output
            if not output:
                continue
            if pieces:
                pieces.append("\n" if block.glue is None else block.glue)
            pieces.append(output)
        return "".join(pieces) + "\n" if pieces else ""

    @property
    def is_ruled_out(self) -> bool:
        """Whether site rules drop all there is."""
        return bool(self.blocks) and all(block.reason.startswith("site/") for block in self.blocks)

    def kept(self) -> Iterator[Block]:
        """Yield the blocks of the article."""
        return (block for block in self.blocks if block.keep)

    def dropped(self) -> Iterator[Block]:
        """Yield the blocks that are not part of the article."""
        return (block for block in self.blocks if not block.keep)
