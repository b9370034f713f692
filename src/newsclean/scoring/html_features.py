"""The blocks of an HTML page in, a row of numbers for each out: what the scorer and its training see.

What carries most is where a block stands: how much of the page's running text its containers hold, how
far it is from the container that holds most, from the title and from the page's own summary, what its
neighbours look like (compare Kohlschütter et al., "Boilerplate Detection using Shallow Text Features",
WSDM 2010, for the neighbours, and Readability for the container). What a block says matters less, and is
asked only where all that leaves doubt, in the second look.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, repeat
from math import log1p
from operator import is_, itemgetter, sub, truediv

from newsclean.context import box_of
from newsclean.document import Block, Container, Document
from newsclean.language.markers import MARK_BIT
from newsclean.names import FIRST_TAG, NAME_BIT, TAG_GROUPS
from newsclean.scoring.columns import (
    FAR,
    MOST,
    SURE_LEAST,
    SURE_MOST,
    Columns,
    Row,
    Scored,
    above,
    below,
    comma_shares,
    has_comma,
    picker,
    rows_of,
    shares,
    shares_of,
    since,
    since_here,
    until,
)
from newsclean.scoring.lexicon import Weights
from newsclean.text import closed
from newsclean.text.characters import is_small
from newsclean.text.sentences import cjk_scale, ends_sentence

OWN_GROUPS = ("body", "comments", "related", "chrome", "meta", "picture", "hidden")
ANY_GROUPS = ("comments", "related", "chrome", "meta", "hidden")
"""Groups that count in the names of a block's box and the one above, and in those of any container."""

KIND_NUMBER = {
    "paragraph": 0.0,
    "quote": 1.0,
    "pre": 2.0,
    "heading": 3.0,
    "term": 4.0,
    "item": 5.0,
    "row": 6.0,
    "caption": 7.0,
}
HEADING = KIND_NUMBER["heading"]
TAG_NUMBER = {
    "p": 0.0,
    "div": 1.0,
    "li": 2.0,
    "td": 3.0,
    "span": 4.0,
    "section": 5.0,
    "article": 6.0,
    "body": 7.0,
    "header": 8.0,
}

LINK_ONLY, LINK_ONLY_SHARE = 80, 0.8
"""Links shorter than this, with hardly a word beside them, are entries of lists and menus, not worth a score. Two
blocks of five on a page are; one in seventy of them is article text."""

LEAST_ANCHOR = 12
"""Characters of the page's own summary that a block must begin with to count as its lede."""

LEAST_LIKENESS = 0.3
"""Share of words a heading must have in common with the page's title to be it."""


def title_place(document: Document, blocks: list[Block]) -> int:
    """Return the number of the heading that is the page's title, or -1."""
    title = document.title.casefold()
    words = set(title.split())
    best = LEAST_LIKENESS
    place = -1
    for i, block in enumerate(blocks):
        if block.level and block.level <= 2:
            text = block.text.casefold()
            own = set(text.split())
            alike = len(own & words) / len(own | words)
            if len(text) > 8 and text in title:
                alike = max(alike, 0.7)
            if block.level == 1:
                alike += 0.25
            if alike > best:
                best, place = alike, i
    return place


def description_place(document: Document, blocks: list[Block]) -> int:
    """Return the number of the first block of text that holds the beginning of the page's own summary, or -1."""
    start = closed(document.description[:60])[:30]
    if len(start) < LEAST_ANCHOR:
        return -1
    head = start[:4]
    for i, block in enumerate(blocks):
        text = block.text
        if len(text) >= 20 and text[:1] == head[:1] and 2 * block.link_chars < len(text):
            if closed(text[:80]).startswith(start):
                return i
    for i, block in enumerate(blocks):
        text = block.text
        if len(text) >= 40 and 2 * block.link_chars < len(text) and start in closed(text[:160]):
            return i
    return -1


def _offsets(place: int, count: int) -> list[float]:
    """Return for each of so many blocks how far below one it stands, at most `FAR`; -99 where there is none.

    >>> _offsets(1, 3), _offsets(-1, 2)
    ([-1.0, 0.0, 1.0], [-99.0, -99.0])
    """
    if place < 0:
        return [-99.0] * count
    near = map(float, range(max(-place, -MOST), min(count - place, MOST)))
    return [-FAR] * (place - MOST) + [*near] + [FAR] * (count - place - MOST)


def _steps_above(box: Container) -> dict[int, int]:
    """Return the containers from a box upwards, by index, each with its distance."""
    return {outer.index: steps for steps, outer in enumerate(box.outward())}


def _way(box: Container, above: dict[int, int]) -> tuple[int, int]:
    """Return how far above a box the first container is that it shares with another, and how far above that one."""
    steps = 0
    while box.index not in above:
        assert box.parent is not None  # all stand in the body
        box = box.parent
        steps += 1
    return steps, above[box.index]


def _lift(box: Container, above: dict[int, int]) -> float:
    """Return how far above another box the first container is that it shares with this one."""
    if not above:
        return -1.0
    node: Container | None = box
    while node is not None and node.index not in above:
        node = node.parent
    return float(above[node.index]) if node is not None else -1.0


@dataclass(slots=True)
class Surroundings:
    """What the first look found of where the blocks stand, for the second."""

    texts: list[str]
    title_words: set[str]
    lengths: list[float]
    boxes: list[Container]
    signs: list[int]
    """What is the same of blocks that are made alike: tag and names of the element, names of the box."""
    inner_first: list[tuple[int, int]]
    """The index of each container with that of the one around it, inner ones first."""
    title_at: int = -1
    """Number of the heading that is the page's title."""
    summary_at: int = -1
    """Number of the block that begins as the page's own summary does."""


class Blocks:
    """What each block of a page is by itself: lists of a number for each."""

    def __init__(self, blocks: list[Block]) -> None:
        self.texts = [block.text for block in blocks]
        self.chars = [*map(len, self.texts)]
        scale = cjk_scale("".join(self.texts[:400]))
        self.lengths = [scale * chars for chars in self.chars]
        self.links = [block.link_chars / chars for block, chars in zip(blocks, self.chars)]
        self.ends = [*map(ends_sentence, self.texts)]
        self.masses = [
            _mass(text, length, link, end) if length >= 40 and link < 0.4 else 0.0
            for text, length, link, end in zip(self.texts, self.lengths, self.links, self.ends)
        ]
        """How much running text each is."""
        self.total = sum(self.masses) or 1.0
        self.kinds = [KIND_NUMBER.get(block.kind, 0.0) for block in blocks]


def _mass(text: str, length: float, link: float, end: bool) -> float:
    """Return how much running text a block is that is long enough and not mostly links."""
    if length >= 80 and (end or has_comma(text)):
        return length * (1 - link)
    return length * 0.5 if end and link < 0.3 else 0.0


class Containers:
    """The containers around the blocks of a page, and what each holds: lists in which its place is its index."""

    def __init__(self, blocks: list[Block], alone: Blocks) -> None:
        self.leaves: list[Container] = []
        self.boxes: list[Container] = []
        """The container right around each block, and its box."""
        self.by_index: dict[int, Container] = {}
        self._find(blocks)
        order = sorted(self.by_index, reverse=True)
        self.body = self.by_index[order[-1]]
        self.inner_first = [(k, parent.index) for k in order if (parent := self.by_index[k].parent) is not None]
        """The index of each container with that of the one around it, inner ones first."""
        masses, count, chars, link_chars, near = ([0.0] * (order[0] + 1) for _ in range(5))
        for block, box, mass, size in zip(blocks, self.boxes, alone.masses, alone.chars):
            k = box.index
            count[k] += 1
            chars[k] += size
            link_chars[k] += block.link_chars
            if mass:
                masses[k] += mass
                near[k] += mass
                if box.parent is not None:
                    near[box.parent.index] += mass * 0.5
        self.best = self.by_index[max(order[::-1], key=near.__getitem__)]
        """The one that holds most running text, right in it or, half as good, right in what stands in it."""
        self.direct_masses, self.direct_blocks = masses, count
        """What stands right in each, and not in one within it."""
        self.masses, self.blocks, self.chars, self.link_chars = (
            _all_in(direct, self.inner_first) for direct in (masses, count, chars, link_chars)
        )

    def _find(self, blocks: list[Block]) -> None:
        """Find the boxes of the blocks, and all containers around them."""
        leaves, boxes, by_index = self.leaves, self.boxes, self.by_index
        leaf: Container | None = None
        for block in blocks:
            if block.container is not leaf:
                leaf, box = block.container, box_of(block)
                up: Container | None = box
                while up is not None and up.index not in by_index:
                    by_index[up.index] = up
                    up = up.parent
            assert leaf is not None
            leaves.append(leaf)
            boxes.append(box)


def _all_in(direct: list[float], inner_first: list[tuple[int, int]]) -> list[float]:
    """Return what each container holds in all, of what stands right in it or in one within it."""
    held = direct.copy()
    for inner, outer in inner_first:
        held[outer] += held[inner]
    return held


class Signs:
    """Which blocks are made alike: tag and names of the element, names of the box."""

    def __init__(self, containers: Containers, masses: list[float]) -> None:
        numbers: dict[tuple[str, str, str], int] = {}
        self.numbers = [
            numbers.setdefault((leaf.tag, leaf.kind, box.kind), len(numbers))
            for leaf, box in zip(containers.leaves, containers.boxes)
        ]
        """For each block that of its sign."""
        self.masses, self.counts = [0.0] * len(numbers), [0.0] * len(numbers)
        for sign, mass in zip(self.numbers, masses):
            self.masses[sign] += mass
            self.counts[sign] += 1.0


def _within(box: Container | None, outer: Container) -> bool:
    while box is not None:
        if box is outer:
            return True
        if box.depth <= outer.depth:
            return False
        box = box.parent
    return False


class FirstLook:
    """What the first look sees of a page: its blocks alone, their containers, and where the article may be."""

    def __init__(self, document: Document, blocks: list[Block]) -> None:
        self.alone = alone = Blocks(blocks)
        self.containers = containers = Containers(blocks, alone)
        self.signs = signs = Signs(containers, alone.masses)
        self.count = len(blocks)
        self.title_at = title_place(document, blocks)
        self.summary_at = description_place(document, blocks)
        self.first, self.last = self._reach()
        self.hint, self.description = closed(document.body_hint), document.description
        self.numbers = [
            i
            for i, (link, chars, kind) in enumerate(zip(alone.links, alone.chars, alone.kinds))
            if link < LINK_ONLY_SHARE or chars >= LINK_ONLY or kind == HEADING
        ]
        """Of the blocks that get a row."""
        self.pick = pick = picker(self.numbers)
        self.texts, self.boxes = pick(alone.texts), pick(containers.boxes)
        self.levels = pick([float(block.level) for block in blocks])
        self.sign_masses = [signs.masses[sign] for sign in pick(signs.numbers)]
        self.sign_counts = [signs.counts[sign] for sign in pick(signs.numbers)]

    def _reach(self) -> tuple[int, int]:
        """Return the numbers of the first and the last block of running text in the best container."""
        numbered = enumerate(zip(self.alone.masses, self.containers.boxes))
        places = [i for i, (mass, box) in numbered if mass and _within(box, self.containers.best)]
        return (places[0], places[-1]) if places else (0, self.count - 1)

    def repeats(self) -> list[float]:
        """Return for each block how many above it say the same."""
        copies: dict[str, float] = {}
        repeats = []
        for text in self.alone.texts:
            repeated = copies.get(text, 0.0)
            copies[text] = repeated + 1.0
            repeats.append(repeated)
        return repeats

    def hinted(self) -> Iterable[float]:
        """Return whether the page's own copy of the article holds each block."""
        hint = self.hint
        return [float(closed(text[:60]) in hint) for text in self.texts] if hint else repeat(-1.0)

    def described(self) -> Iterable[float]:
        """Return whether the page's own summary holds the beginning of each block."""
        description = self.description
        if not description:
            return repeat(-1.0)
        return [float(text[:50] in description) if len(text) > 20 else -1.0 for text in self.texts]

    def blocks_to_mass(self) -> list[float]:
        """Return how far below each block the next running text is; `FAR` only where there is none."""
        distances = [FAR] * self.count
        following = -1
        for i in range(self.count - 1, -1, -1):
            if following >= 0:
                distances[i] = float(following - i)
            if self.alone.masses[i]:
                following = i
        return distances

    def local_masses(self) -> list[float]:
        """Return how much of the seven blocks around each is running text."""
        padded = above(self.alone.masses, 3, 0.0)
        return [sum(padded[i : i + 7]) / 7.0 for i in self.numbers]

    def in_box_above(self) -> list[float]:
        """Return for each block whether it stands in the box of the one above it."""
        boxes = self.containers.boxes
        return [0.0, *map(float, map(is_, boxes, boxes[1:]))]


BLOCK_COLUMNS: Columns[FirstLook] = {
    # what it is by itself
    "length": lambda look: look.pick(look.alone.lengths),
    "link_density": lambda look: look.pick(look.alone.links),
    "ends": lambda look: map(float, look.pick(look.alone.ends)),
    "commas": lambda look: comma_shares(look.texts),
    "lower_start": lambda look: map(float, [is_small(text[0]) for text in look.texts]),
    "kind": lambda look: look.pick(look.alone.kinds),
    "level": lambda look: look.levels,
    "leaf_tag": lambda look: [TAG_NUMBER.get(leaf.tag, 9.0) for leaf in look.pick(look.containers.leaves)],
    "words": lambda look: [text.count(" ") + 1.0 for text in look.texts],
    "in_hint": lambda look: look.hinted(),
    "in_description": lambda look: look.described(),
    "repeated": lambda look: look.pick(look.repeats()),
    # where it stands
    "position": lambda look: shares_of(look.numbers, look.count),
    "mass_before": lambda look: shares_of(look.pick([*accumulate(look.alone.masses, initial=0.0)]), look.alone.total),
    "page_mass": lambda look: repeat(log1p(look.alone.total)),
    "page_blocks": lambda look: repeat(float(look.count)),
    "in_best": lambda look: map(float, [look.first <= i <= look.last for i in look.numbers]),
    "before_best": lambda look: map(float, [look.first - i if i < look.first else 0 for i in look.numbers]),
    "after_best": lambda look: map(float, [i - look.last if i > look.last else 0 for i in look.numbers]),
    "to_mass_before": lambda look: look.pick(since(look.alone.masses)),
    "to_mass_after": lambda look: look.pick(look.blocks_to_mass()),
    "local_mass": lambda look: look.local_masses(),
    # its neighbours
    "prev_length": lambda look: look.pick(above(look.alone.lengths, 1, 0.0)),
    "prev_links": lambda look: look.pick(above(look.alone.links, 1, 0.0)),
    "prev_ends": lambda look: map(float, look.pick(above(look.alone.ends, 1, False))),
    "prev_kind": lambda look: look.pick(above(look.alone.kinds, 1, -1.0)),
    "prev2_length": lambda look: look.pick(above(look.alone.lengths, 2, 0.0)),
    "prev2_links": lambda look: look.pick(above(look.alone.links, 2, 0.0)),
    "next_length": lambda look: look.pick(below(look.alone.lengths, 1, 0.0)),
    "next_links": lambda look: look.pick(below(look.alone.links, 1, 0.0)),
    "next_ends": lambda look: map(float, look.pick(below(look.alone.ends, 1, False))),
    "next_kind": lambda look: look.pick(below(look.alone.kinds, 1, -1.0)),
    "next2_length": lambda look: look.pick(below(look.alone.lengths, 2, 0.0)),
    "next2_links": lambda look: look.pick(below(look.alone.links, 2, 0.0)),
    "prev_same": lambda look: look.pick(look.in_box_above()),
    "next_same": lambda look: look.pick(below(look.in_box_above(), 1, 0.0)),
    # what is made alike, and where the title and the page's own summary are
    "sign_mass": lambda look: shares_of(look.sign_masses, look.alone.total),
    "sign_count": lambda look: look.sign_counts,
    "sign_repeat": lambda look: map(truediv, look.sign_masses, look.sign_counts),
    "heading_distance": lambda look: look.pick(since_here([kind == HEADING for kind in look.alone.kinds])),
    "title_offset": lambda look: look.pick(_offsets(look.title_at, look.count)),
    "description_offset": lambda look: look.pick(_offsets(look.summary_at, look.count)),
}


_OWN_BITS = tuple(NAME_BIT[name] for name in OWN_GROUPS)
_ANY_BITS = tuple(NAME_BIT[name] for name in ANY_GROUPS)
_TAG_BITS = tuple(1 << i for i in range(len(TAG_GROUPS)))


@lru_cache(maxsize=4096)
def _parts_of(own: int, inside: int) -> Row:
    """Return the groups of a box's names, of all names around it and of the tags around it, a number each."""
    tags = inside >> FIRST_TAG
    return (
        *[float(own & bit) for bit in _OWN_BITS],
        *[float(inside & bit) for bit in _ANY_BITS],
        *[float(tags & bit) for bit in _TAG_BITS],
    )


class BoxLook:
    """What the first look sees of the boxes of the blocks that get a row, each once, and of the containers above."""

    def __init__(self, look: FirstLook) -> None:
        self.containers = containers = look.containers
        self.total = look.alone.total
        self.boxes = [*{box.index: box for box in look.boxes}.values()]
        self.above = [box.parent or box for box in self.boxes]
        self.above2 = [box.parent or box for box in self.above]
        self.own = [box.index for box in self.boxes]
        self.up1 = [box.index for box in self.above]
        self.up2 = [box.index for box in self.above2]
        self.up3 = [(box.parent or box).index for box in self.above2]
        to_best = _steps_above(containers.best)
        self.ways = [_way(box, to_best) for box in self.boxes]
        """How far above each box the first container is that it shares with the best, and how far above that one."""
        self.to_title = _steps_above(containers.boxes[look.title_at]) if look.title_at >= 0 else {}
        self.to_summary = _steps_above(containers.boxes[look.summary_at]) if look.summary_at >= 0 else {}
        self.cards = {k: (box.tag, box.kind, (box.parent or box).kind) for k, box in containers.by_index.items()}
        """The tag and names of each container, and the names of the one around it."""

    def shares(self, places: list[int]) -> list[float]:
        """Return which shares of the page's running text some containers hold."""
        masses = self.containers.masses
        return shares_of([masses[k] for k in places], self.total)

    def densities(self, places: list[int]) -> list[float]:
        """Return which shares of the text in some containers are links."""
        link_chars, chars = self.containers.link_chars, self.containers.chars
        return [link_chars[k] / chars[k] for k in places]

    def most_alike(self) -> list[float]:
        """Return how many containers are made as each box or the one above it is, whichever are more."""
        cards = self.cards
        counts = Counter(cards.values())
        counts[cards[self.containers.body.index]] -= 1  # nothing stands around it
        return [float(max(1, counts[cards[k]], counts[cards[up]])) for k, up in zip(self.own, self.up1)]

    def groups(self) -> list[Row]:
        """Return the groups of the names and tags around each box."""
        of_body = self.containers.body.groups
        return [_parts_of(box.groups | up.groups, box.inside | of_body) for box, up in zip(self.boxes, self.above)]


BOX_COLUMNS: Columns[BoxLook] = {
    "box_share": lambda look: look.shares(look.own),
    "up1_share": lambda look: look.shares(look.up1),
    "up2_share": lambda look: look.shares(look.up2),
    "up3_share": lambda look: look.shares(look.up3),
    "box_density": lambda look: look.densities(look.own),
    "up1_density": lambda look: look.densities(look.up1),
    "up2_density": lambda look: look.densities(look.up2),
    "box_blocks": lambda look: [look.containers.direct_blocks[k] for k in look.own],
    "up1_blocks": lambda look: [look.containers.blocks[k] for k in look.up1],
    "depth": lambda look: map(float, [box.depth for box in look.boxes]),
    "up_to_best": lambda look: map(float, [up for up, _ in look.ways]),
    "down_to_best": lambda look: map(float, [down for _, down in look.ways]),
    "best_share": lambda look: repeat(look.containers.masses[look.containers.best.index] / look.total),
    "box_mass_mean": lambda look: [
        look.containers.direct_masses[k] / (look.containers.direct_blocks[k] or 1.0) for k in look.own
    ],
    "box_links_share": lambda look: [look.containers.link_chars[k] for k in look.own],
    "title_lift": lambda look: [_lift(box, look.to_title) for box in look.boxes],
    "description_lift": lambda look: [_lift(box, look.to_summary) for box in look.boxes],
    "cards": lambda look: look.most_alike(),
}
FIRST: tuple[str, ...] = (
    *BLOCK_COLUMNS,
    *BOX_COLUMNS,
    *[f"own_{name}" for name in OWN_GROUPS],
    *[f"any_{name}" for name in ANY_GROUPS],
    *[f"in_{name}" for name in TAG_GROUPS],
)
"""Names of the numbers in a row, in order; the weights carry them and loading compares."""


def first_rows(document: Document, blocks: list[Block]) -> tuple[list[Row | None], Surroundings]:
    """Return one row of `FIRST` for each of `blocks`, the page's blocks without its regions.

    Blocks that are links only get None. Cost is linear in the blocks; nothing is kept between calls.
    """
    rows: list[Row | None] = [None] * len(blocks)
    if not blocks:
        return rows, Surroundings([], set(), [], [], [], [])
    look = FirstLook(document, blocks)
    boxes = BoxLook(look)
    of_box = {k: row + groups for k, row, groups in zip(boxes.own, rows_of(boxes, BOX_COLUMNS), boxes.groups())}
    for i, box, row in zip(look.numbers, look.boxes, rows_of(look, BLOCK_COLUMNS)):
        rows[i] = row + of_box[box.index]
    return rows, Surroundings(
        look.alone.texts,
        set(document.title.casefold().split()),
        look.alone.lengths,
        look.containers.boxes,
        look.signs.numbers,
        look.containers.inner_first,
        look.title_at,
        look.summary_at,
    )


@dataclass(frozen=True, slots=True)
class Words:
    """What the words of a page's blocks say; looked up where the first look leaves doubt."""

    marks: Callable[[], Sequence[int]]
    """For each block the stages whose markers it holds, as the sum of their `MARK_BIT`."""
    weigh: Callable[[int], Weights]
    """What the lexicon says of a block, by its number."""


Sums = tuple[list[float], list[float]]


def _sums(places: Sequence[int], masses: Sequence[float], lengths: Sequence[float]) -> Sums:
    """Return for each place what scores there, and all that is there."""
    kept, held = [0.0] * (max(places) + 1), [0.0] * (max(places) + 1)
    for place, mass, length in zip(places, masses, lengths):
        kept[place] += mass
        held[place] += length
    return kept, held


class SecondLook(Scored):
    """What the second look sees of a page: the scores of the first, and what the words of doubtful blocks say."""

    def __init__(self, found: Surroundings, scores: Sequence[float], numbers: list[int], words: Words) -> None:
        super().__init__(scores, found.lengths, numbers)
        self.total = self.window[-1] or 1.0
        pick, masses, lengths = self.pick, self.all_masses, found.lengths
        boxes = pick(found.boxes)
        above = [box.parent or box for box in boxes]
        self.own, self.up1 = [box.index for box in boxes], [up.index for up in above]
        self.up2 = [(up.parent or up).index for up in above]
        self.signs = pick(found.signs)
        places = [box.index for box in found.boxes]
        self.direct, self.alike = _sums(places, masses, lengths), _sums(found.signs, masses, lengths)
        kept, held = self.direct
        self.inside = _all_in(kept, found.inner_first), _all_in(held, found.inner_first)
        """Characters that score, and all, by container right in it, by sign, and by container."""
        self.marks = words.marks()
        self.own_marks = pick(self.marks)
        self.weights = [words.weigh(i) for i in numbers]
        self.looks = [_own_signs(text, found.title_words) for text in pick(found.texts)]

    def scores_in(self, sums: Sums, places: Sequence[int]) -> list[float]:
        """Return the mean score of the other blocks in the container of each, or of those made alike."""
        masses, lengths = ([column[place] for place in places] for column in sums)
        return self.scores_of(masses, lengths)

    def shares(self, places: list[int]) -> list[float]:
        """Return which shares of all that scores some containers hold."""
        return shares_of([self.inside[0][k] for k in places], self.total)

    def marked(self, stage: str) -> list[int]:
        """Return which of all blocks hold markers of a stage."""
        bit = MARK_BIT[stage]
        return [mark & bit for mark in self.marks]


def _own_signs(text: str, title_words: set[str]) -> tuple[float, float, float, float]:
    """Return of a short text shares of capitals and digits, a mark of furniture, words in common with the title."""
    chars = len(text)
    if chars > 160:
        return 0.0, 0.0, 0.0, 0.0
    mark = 0.0
    if "©" in text:
        mark = 3.0
    elif "|" in text or "»" in text[-2:] or "›" in text:
        mark = 2.0
    elif "@" in text or "http" in text:
        mark = 1.0
    words = set(text.casefold().split())
    overlap = len(words & title_words) / max(len(words), len(title_words))
    return *shares(text), mark, overlap


def _marker(bit: int) -> Callable[[SecondLook], list[float]]:
    return lambda look: [float(mark & bit) for mark in look.own_marks]


SECOND_COLUMNS: Columns[SecondLook] = {
    # what the first look made of it, and of those around it
    "p": lambda look: look.pick(look.scores),
    "p-3": lambda look: look.scores_at(-3),
    "p-2": lambda look: look.scores_at(-2),
    "p-1": lambda look: look.scores_at(-1),
    "p+1": lambda look: look.scores_at(1),
    "p+2": lambda look: look.scores_at(2),
    "p+3": lambda look: look.scores_at(3),
    "p_near3": lambda look: look.scores_near(3),
    "p_near8": lambda look: look.scores_near(8),
    "p_siblings": lambda look: look.scores_in(look.direct, look.own),
    "p_box": lambda look: look.scores_in(look.inside, look.own),
    "p_up1": lambda look: look.scores_in(look.inside, look.up1),
    "p_alike": lambda look: look.scores_in(look.alike, look.signs),
    "alike_length": lambda look: map(sub, [look.alike[1][sign] for sign in look.signs], look.lengths),
    # how much of the page would stay
    "box_kept": lambda look: look.shares(look.own),
    "up1_kept": lambda look: look.shares(look.up1),
    "up2_kept": lambda look: look.shares(look.up2),
    "kept_before_share": lambda look: shares_of(look.pick(look.window), look.total),
    "page_kept": lambda look: repeat(log1p(look.total)),
    "kept_blocks": lambda look: repeat(float(sum(look.kept))),
    "kept_before": lambda look: look.pick(since(look.kept)),
    "kept_after": lambda look: look.pick(until(look.kept)),
    # what it says
    "upper": lambda look: [upper for upper, _, _, _ in look.looks],
    "digits": lambda look: [digits for _, digits, _, _ in look.looks],
    "mark": lambda look: [mark for _, _, mark, _ in look.looks],
    "title_overlap": lambda look: [overlap for _, _, _, overlap in look.looks],
    "words_mean": lambda look: [mean for mean, _, _ in look.weights],
    "words_least": lambda look: [least for _, least, _ in look.weights],
    "words_most": lambda look: [most for _, _, most in look.weights],
    **{f"marker_{stage}": _marker(bit) for stage, bit in MARK_BIT.items()},
    "marker-1": lambda look: map(float, look.pick(above(look.marks, 1, 0))),
    "marker+1": lambda look: map(float, look.pick(below(look.marks, 1, 0))),
    "since_ends": lambda look: look.pick(since(look.marked("ends"))),
    "since_teasers": lambda look: look.pick(since(look.marked("teasers"))),
    "until_ends": lambda look: look.pick(until(look.marked("ends"))),
}
AGAIN = (
    "length link_density ends commas kind level words repeated in_hint in_description "
    "in_best best_share title_offset title_lift description_offset description_lift cards prev_length next_length "
    "prev_ends next_ends prev_kind next_kind position heading_distance box_density own_comments own_chrome own_meta "
    "in_li in_aside in_figure leaf_tag"
).split()
"""What of the first look counts in the second, too."""

SECOND: tuple[str, ...] = (*SECOND_COLUMNS, *AGAIN)
"""As `FIRST`."""

_again = itemgetter(*[FIRST.index(name) for name in AGAIN])


def second_rows(
    found: Surroundings, firsts: Sequence[Row | None], scores: Sequence[float], words: Words
) -> list[Row | None]:
    """Return one row of `SECOND` for each block of whose first score is not sure.

    They tell what the first look made of the blocks around it, of those in its containers, and of those made alike,
    and what its words say.
    """
    rows: list[Row | None] = [None] * len(scores)
    numbers = [i for i, p in enumerate(scores) if SURE_LEAST < p < SURE_MOST]
    if numbers:
        look = SecondLook(found, scores, numbers, words)
        for i, row in zip(numbers, rows_of(look, SECOND_COLUMNS)):
            first = firsts[i]
            assert first is not None
            rows[i] = row + _again(first)
    return rows
