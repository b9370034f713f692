"""What the stages share while they look at one document: its units, the markers, the options."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from newsclean.document import Block, Container, Cut, Document
from newsclean.language.files import shipped
from newsclean.language.headings import HEAD_LENGTH, is_box_head
from newsclean.language.keys import key_of, keys_and_tokens, read_otherwise, tokens_of
from newsclean.language.markers import MARK_BIT
from newsclean.language.tables import Tables
from newsclean.names import LEAVES
from newsclean.options import Options
from newsclean.rules import MIN_LENGTH_RULE

MARKER_LENGTH = 160
"""Longer texts are not looked up among the markers: they are prose that mentions one."""

LABELLED_LENGTH = 120
"""Lines with a label, “read also” say, are no longer; longer ones are prose."""

SURE = 0.9
"""Where the markup makes a block so surely article text, its words alone do not make it a caption or a teaser."""

AROUND = 60
"""Lines of a dump so far from the article get no closer name than where they stand."""

EDGE = 4
"""Bylines and datelines without a mark stand so near the article's first line, or its last one."""

TOP_LOOK = 12
"""Blocks above the article's first, among which buttons may be, in which its author and its date are looked for."""

FAR_LOOK = 30
"""So many lines above the first one of an article, bylines and datelines by their words are its own."""

BESIDE = 6
"""What belongs to an article stands so near it: comments, notices, what a rule finds that is switched off."""

NEXT = 2
"""Lines so near the article of a page are looked at as those within it."""

CLOSE = 15
"""Lines of a menu so near the article are asked as all others are: title and byline may stand among them."""

VAGUE = frozenset(
    f"boilerplate/{name}"
    for name in ("before-article", "after-article", "unlike-article", "outside-article", "no-article")
)
"""Reasons that tell where a unit stands and not what it is: a stage that knows what it is says so."""


@dataclass(slots=True, eq=False)
class Unit:
    """What the stages judge as one: a block, with those that continue it in a flat dump."""

    blocks: list[Block]
    text: str
    """The blocks' text as one line."""
    tables: Tables
    """The markers to look for."""
    block: Block = field(init=False)
    """The first block, whose kind, container and verdict stand for all."""
    far: bool = False
    """Whether it is in a menu of a dump, far from any prose."""
    is_unmarked: bool = False
    """Whether other lines tell that its marks say nothing."""
    is_cell: bool = False
    """Whether it is a cell of a table of the article, whatever its words are elsewhere."""
    _key: str | None = None

    def __post_init__(self) -> None:
        self.block = self.blocks[0]

    @property
    def key(self) -> str:
        """The text as markers are compared with it; empty for long texts."""
        if self._key is None:
            self._key = key_of(self.text) if len(self.text) <= MARKER_LENGTH else ""
        return self._key

    _tokens: list[str] | None = None

    @property
    def tokens(self) -> list[str]:
        """The words of the key; none of long texts, which are prose whatever words they hold."""
        if self._tokens is None:
            self._tokens = tokens_of(self.key)
        return self._tokens

    _marks: int | None = None

    @property
    def marks(self) -> int:
        """The stages whose markers the text holds, as the sum of their `MARK_BIT`."""
        if self._marks is None:
            key = self.key
            self._marks = self.tables.finder.marks(key, self.tokens) if key else 0
        return self._marks

    def marks_known(self, known: Mapping[str, int]) -> None:
        """Take the marks over from where the same text was looked up before."""
        self._marks = known.get(self.text)

    def unmark(self) -> None:
        """Let the text have no marks, however it is read."""
        self._marks = self._all_marks = 0
        self.is_unmarked = True

    _all_marks: int | None = None

    @property
    def all_marks(self) -> int:
        """The same as `marks`; of a text without one, read with its label set off by a colon, out of its brackets.

        (The weights have learned from the marks of the text as it is.)
        """
        if self._all_marks is None:
            self._all_marks = self.marks
            if not self._all_marks and len(self.text) <= LABELLED_LENGTH and (key := read_otherwise(self.text)):
                self._all_marks = self.tables.finder.marks(key, tokens_of(key))
        return self._all_marks

    def has_mark(self, stage: str) -> bool:
        """Tell whether the text holds a marker of the stage, in brackets or with another sign behind it, too."""
        return self.all_marks & MARK_BIT[stage] != 0

    @property
    def heads_box(self) -> bool:
        """Whether it is the head of a box of other articles, and nothing else."""
        if len(self.text) > HEAD_LENGTH or not self.marks:
            return False
        return self.key in self.tables["teasers"].alone and is_box_head(self.key)

    def drop(self, rule: str) -> None:
        """Drop all its blocks for the rule."""
        for block in self.blocks:
            block.drop(rule)

    def hold(self, rule: str = "") -> None:
        """Keep all its blocks."""
        for block in self.blocks:
            block.hold(rule)

    @property
    def keep(self) -> bool | None:
        """The verdict."""
        return self.block.keep

    @property
    def is_open(self) -> bool:
        """Whether it is kept, or dropped for no reason that says what it is."""
        return bool(self.block.keep) or self.block.reason in VAGUE

    @property
    def score(self) -> float:
        """What the scorer gave."""
        return self.block.score


def box_of(block: Block) -> Container:
    """Return the container that the block shares with its siblings."""
    box = block.container
    assert box is not None
    while box.tag in LEAVES and box.parent is not None:
        box = box.parent
    return box


def look_up(units: Sequence[Unit]) -> None:
    """Look up the marks of units in ASCII at once; others look theirs up when they are asked for."""
    asked = [unit for unit in units if unit._marks is None]
    if not asked:
        return
    plain = [unit for unit in asked if len(unit.text) <= MARKER_LENGTH and unit.text.isascii()]
    marks = asked[0].tables.finder.marks
    for unit, (key, tokens) in zip(plain, keys_and_tokens([unit.text for unit in plain])):
        unit._key, unit._tokens, unit._marks = key, tokens, marks(key, tokens)


@dataclass(frozen=True, slots=True)
class Landmarks:
    """What the scorer found of a document beside the scores."""

    title: Block | None = None
    """The heading of a page that is its title."""
    summary: Block | None = None
    """The block of a page that begins as its own summary does."""
    separators: frozenset[str] = frozenset()
    """Texts that part paragraphs again and again, as “Advertisement” does."""
    tables: Sequence[Sequence[Unit]] = ()
    """The cells of tables of a flat text that has each on a line of its own."""
    streams: Sequence[Sequence[Unit]] = ()
    """The entries of other articles in a flat text, a headline and a summary each."""
    galleries: Sequence[Sequence[Unit]] = ()
    """The captions of a gallery in a flat text, with the control at each."""
    repeats: Sequence[Unit] = ()
    """The lines of blocks that stand again and again in a flat text, as those of advertisements do."""


@dataclass(slots=True, eq=False)
class Context:
    """One run of the stages over one document."""

    document: Document
    options: Options
    units: list[Unit]
    tables: Tables = field(default_factory=shipped)
    """The markers of each stage."""
    ruled: bool = False
    """Whether site rules hold: some lines may be ruled out, and some must stay."""
    doubtful: Sequence[Block] = ()
    """Lines that are judged with the one before them, and printed on a line of their own."""
    first: int = 0
    """Number of the article's first unit."""
    last: int = -1
    """Number of the article's last unit; before `first` when there is no article."""
    landmarks: Landmarks = Landmarks()
    spans: dict[int, range] = field(default_factory=dict)
    """The units of a page that each container holds, by its index; `stages.boxes.spans_of` fills it."""
    is_nearly_clean: bool = False
    """Whether a flat text is an article but for a line or two: only words drop lines from its midst."""
    all_enabled: bool = field(init=False)
    """Whether no stage and no rule is switched off."""

    def __post_init__(self) -> None:
        self.all_enabled = not self.options.keep and not self.options.ignore

    def enabled(self, rule: str) -> bool:
        """Tell whether a rule may mark anything."""
        return self.all_enabled or self.options.enables(rule)

    def drop(self, unit: Unit, rule: str, number: int | None = None) -> bool:
        """Drop a unit for a rule, unless the caller of the chain keeps what the rule finds, or a site rule the unit.

        A unit inside the article, or right above or below it, that the rule finds while it is switched off
        stays, even when an earlier stage dropped it for a vaguer reason; `number` is the unit's place.
        """
        # (Below the least length there is no article, whatever a site rule keeps.)
        if self.ruled and rule != MIN_LENGTH_RULE and any(block.is_held for block in unit.blocks):
            unit.hold(rule)
            return False
        if self.enabled(rule):
            unit.drop(rule)
            return True
        if number is not None and self.first - BESIDE <= number <= self.last + BESIDE:
            unit.hold(rule)
        return False

    def drop_open(self, numbers: Iterable[int], rule: str) -> None:
        """Drop those of some units, by their numbers, that are open."""
        for i in numbers:
            if self.units[i].is_open:
                self.drop(self.units[i], rule, i)

    def release(self, blocks: list[Block]) -> None:
        """Take back that a block was dropped for its markup, before the stages, which a site rule keeps."""
        if self.ruled:
            for block in blocks:
                if block.keep is False and block.is_held:
                    block.keep = None
                    block.reason = ""

    def cut(self, block: Block, start: int, end: int, rule: str) -> None:
        """Cut a span of a block's text."""
        if self.enabled(rule) and not (self.ruled and block.is_held and not rule.startswith("paragraphs/")):
            block.add_cut(Cut(start, end, rule))

    def looked_at(self) -> list[tuple[int, Unit]]:
        """Return the units whose words are judged, with their numbers: of a page those of the article.

        What lies outside the article of a page, its markup names, but for lines right above and below it; in a flat
        dump only words can, which are asked of the units around the article. In a menu further away only markers and
        dates are.
        """
        if self.document.is_html:
            low = max(0, self.first - NEXT)
            return list(enumerate(self.units[low : self.last + 1 + NEXT], low)) if self.first <= self.last else []
        low = max(0, self.first - AROUND)
        around = enumerate(self.units[low : self.last + 1 + AROUND], low)
        near = range(self.first - CLOSE, self.last + 1 + CLOSE)
        return [
            (i, unit)
            for i, unit in around
            if not unit.is_cell and (not unit.far or i in near or unit.marks or unit.text[0].isdigit())
        ]

    def article(self) -> list[tuple[int, Unit]]:
        """Return the units from the article's first to its last, with their numbers."""
        return list(enumerate(self.units[self.first : self.last + 1], self.first))

    def kept(self) -> list[tuple[int, Unit]]:
        """Return those of them that are kept."""
        return [(i, unit) for i, unit in self.article() if unit.block.keep]

    def number_of(self, block: Block) -> int:
        """Return the number of a block's unit."""
        return next(i for i, unit in enumerate(self.units) if unit.block is block)
