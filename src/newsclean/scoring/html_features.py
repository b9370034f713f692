"""The blocks of an HTML page in, a row of numbers for each out: what the scorer and its training see.

What carries most is where a block stands: how much of the page's running text its containers hold, how
far it is from the container that holds most, from the title and from the page's own summary, what its
neighbours look like (compare Kohlschütter et al., "Boilerplate Detection using Shallow Text Features",
WSDM 2010, for the neighbours, and Readability for the container). What a block says matters less, and is
asked only where all that leaves doubt, in the second look.
"""

from __future__ import annotations

import string
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log1p

from newsclean.context import box_of
from newsclean.document import Block, Container, Document
from newsclean.language.markers import MARK_BIT
from newsclean.names import FIRST_TAG, NAME_BIT, TAG_GROUPS
from newsclean.scoring.lexicon import Weights
from newsclean.text import closed
from newsclean.text.characters import COMMAS, is_small
from newsclean.text.sentences import cjk_scale, ends_sentence

UPPER, DIGITS = string.ascii_uppercase.encode(), string.digits.encode()

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

OWN = ("length link_density ends commas lower_start kind level leaf_tag words in_hint in_description repeated").split()
PLACE = (
    "position mass_before page_mass page_blocks in_best before_best after_best to_mass_before to_mass_after "
    "local_mass prev_length prev_links prev_ends prev_kind prev2_length prev2_links next_length next_links next_ends "
    "next_kind next2_length next2_links prev_same next_same sign_mass sign_count sign_repeat heading_distance "
    "title_offset description_offset"
).split()
BOX = (
    "box_share up1_share up2_share up3_share box_density up1_density up2_density box_blocks up1_blocks depth "
    "up_to_best down_to_best best_share box_mass_mean box_links_share title_lift description_lift cards"
).split()
FIRST: tuple[str, ...] = tuple(
    OWN
    + PLACE
    + BOX
    + [f"own_{name}" for name in OWN_GROUPS]
    + [f"any_{name}" for name in ANY_GROUPS]
    + [f"in_{name}" for name in TAG_GROUPS]
)
AGAIN = (
    "length link_density ends commas kind level words repeated in_hint in_description "
    "in_best best_share title_offset title_lift description_offset description_lift cards prev_length next_length "
    "prev_ends next_ends prev_kind next_kind position heading_distance box_density own_comments own_chrome own_meta "
    "in_li in_aside in_figure leaf_tag"
).split()
"""What of the first look counts in the second, too."""

SECOND: tuple[str, ...] = (
    *(
        "p p-3 p-2 p-1 p+1 p+2 p+3 p_near3 p_near8 p_siblings p_box p_up1 p_alike alike_length "
        "box_kept up1_kept up2_kept kept_before_share page_kept kept_blocks kept_before kept_after "
        "upper digits mark title_overlap words_mean words_least words_most "
        "marker_boilerplate marker_teasers marker_captions marker_credits marker_ends marker-1 marker+1 "
        "since_ends since_teasers until_ends"
    ).split(),
    *AGAIN,
)
"""Names of the numbers in the rows of the two looks, in order; the weights carry them and loading compares."""

_AGAIN = tuple(FIRST.index(name) for name in AGAIN)

SURE_LEAST, SURE_MOST = 0.1, 0.93
"""First scores beyond these stand: a second look changes next to no verdict there."""

LINK_ONLY, LINK_ONLY_SHARE = 80, 0.8
"""Links shorter than this, with hardly a word beside them, are entries of lists and menus, not worth a score. Two
blocks of five on a page are; one in seventy of them is article text."""

FAR = 60
"""Distances in blocks are not told apart beyond this."""

LEAST_ANCHOR = 12
"""Characters of the page's own summary that a block must begin with to count as its lede."""

LEAST_LIKENESS = 0.3
"""Share of words a heading must have in common with the page's title to be it."""


def shares(text: str) -> tuple[float, float]:
    """Return which shares of the characters of a text are capitals and digits.

    >>> shares("Am 3. Mai"), shares("Ä1")
    ((0.2222222222222222, 0.1111111111111111), (0.5, 0.5))
    """
    chars = len(text)
    if text.isascii():
        data = text.encode()
        return (chars - len(data.translate(None, UPPER))) / chars, (chars - len(data.translate(None, DIGITS))) / chars
    return sum(map(str.isupper, text)) / chars, sum(map(str.isdigit, text)) / chars


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


def _offsets(place: int, count: int) -> Sequence[float]:
    """Return for each of so many blocks how far below one it stands, at most `FAR`; -99 where there is none.

    >>> _offsets(1, 3), _offsets(-1, 2)
    ([-1, 0, 1], [-99.0, -99.0])
    """
    if place < 0:
        return [-99.0] * count
    near = range(max(-place, -FAR), min(count - place, FAR))
    return [-FAR] * (place - FAR) + [*near] + [FAR] * (count - place - FAR)


def _steps_above(box: Container | None) -> dict[int, int]:
    """Return the containers from a box upwards, by index, each with its distance."""
    steps: dict[int, int] = {}
    while box is not None:
        steps[box.index] = len(steps)
        box = box.parent
    return steps


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
    containers: dict[int, Container]
    inner_first: list[int]
    """Indices of the containers, each before the one that holds it."""
    title_at: int = -1
    """Number of the heading that is the page's title."""
    summary_at: int = -1
    """Number of the block that begins as the page's own summary does."""


def first_rows(document: Document, blocks: list[Block]) -> tuple[list[tuple[float, ...] | None], Surroundings]:
    """Return one row of `FIRST` for each of `blocks`, the page's blocks without its regions.

    Blocks that are links only get None. Cost is linear in the blocks; nothing is kept between calls.
    """
    count = len(blocks)
    if not count:
        return [], Surroundings([], set(), [], [], [], {}, [])
    scale = cjk_scale("".join([b.text for b in blocks[:400]]))

    # --- what each block is by itself, and what the containers hold
    lengths: list[float] = []
    links: list[float] = []
    ends: list[float] = []
    masses: list[float] = []
    kinds: list[float] = []
    boxes: list[Container] = []
    signs: list[int] = []
    copies: dict[str, int] = {}
    repeats: list[int] = []
    last_leaf = None
    held: dict[int, list[float]] = {}  # by container: mass, characters, link characters, blocks, nearness
    containers: dict[int, Container] = {}
    sign_numbers: dict[tuple[str, str, str], int] = {}
    sign_mass: list[float] = []
    sign_count: list[int] = []
    for block in blocks:
        text = block.text
        chars = len(text)
        length = chars * scale
        link_chars = block.link_chars
        link = link_chars / chars
        end = 1.0 if ends_sentence(text) else 0.0
        mass = 0.0
        if length >= 40 and link < 0.4:
            if length >= 80 and (end or "," in text or "，" in text or "、" in text or "،" in text):
                mass = length * (1 - link)
            elif end and link < 0.3:
                mass = length * 0.5
        lengths.append(length)
        links.append(link)
        ends.append(end)
        masses.append(mass)
        kinds.append(KIND_NUMBER.get(block.kind, 0.0))
        repeated = copies.get(text, 0)
        copies[text] = repeated + 1
        repeats.append(repeated)
        leaf = block.container
        assert leaf is not None
        if leaf is not last_leaf:
            last_leaf = leaf
            box = box_of(block)
            up: Container | None = box
            while up is not None and up.index not in held:
                held[up.index] = [0.0, 0.0, 0.0, 0.0, 0.0]
                containers[up.index] = up
                up = up.parent
        boxes.append(box)
        holds = held[box.index]
        holds[0] += mass
        holds[1] += chars
        holds[2] += link_chars
        holds[3] += 1.0
        if mass:
            holds[4] += mass
            parent = box.parent
            if parent is not None:
                held[parent.index][4] += mass * 0.5
        sign = sign_numbers.setdefault((leaf.tag, leaf.kind, box.kind), len(sign_mass))
        signs.append(sign)
        if sign == len(sign_mass):
            sign_mass.append(mass)
            sign_count.append(1)
        else:
            sign_mass[sign] += mass
            sign_count[sign] += 1
    total = sum(masses) or 1.0
    direct = {k: (holds[0], holds[3]) for k, holds in held.items()}
    order = sorted(containers, reverse=True)
    best = containers[max(order, key=lambda k: (held[k][4], -k))]
    cards: dict[tuple[str, str, str], int] = {}
    for k in order:
        box = containers[k]
        parent = box.parent
        if parent is not None:
            mine, above_it = held[k], held[parent.index]
            above_it[0] += mine[0]
            above_it[1] += mine[1]
            above_it[2] += mine[2]
            above_it[3] += mine[3]
            card = (box.tag, box.kind, parent.kind)
            cards[card] = cards.get(card, 0) + 1
    above = _steps_above(best)
    title_at = title_place(document, blocks)
    title_above = _steps_above(boxes[title_at]) if title_at >= 0 else {}
    lede_at = description_place(document, blocks)
    lede_above = _steps_above(boxes[lede_at]) if lede_at >= 0 else {}
    of_body = containers[order[-1]].groups
    best_share = held[best.index][0] / total

    def container_row(box: Container) -> tuple[float, ...]:
        k = box.index
        up1 = box.parent or box
        up2 = up1.parent or up1
        up3 = up2.parent or up2
        own, one, two, three = held[k], held[up1.index], held[up2.index], held[up3.index]
        meet: Container = box
        lift = 0
        while meet.index not in above:
            assert meet.parent is not None
            meet = meet.parent
            lift += 1
        mass_here, blocks_here = direct[k]
        return (
            own[0] / total,
            one[0] / total,
            two[0] / total,
            three[0] / total,
            own[2] / own[1],
            one[2] / one[1],
            two[2] / two[1],
            blocks_here,
            one[3],
            box.depth,
            lift,
            above[meet.index],
            best_share,
            mass_here / (blocks_here or 1.0),
            own[2],
            _lift(box, title_above),
            _lift(box, lede_above),
            max(cards.get((box.tag, box.kind, up1.kind), 1), cards.get((up1.tag, up1.kind, up2.kind), 1)),
            *_parts_of(box.groups | up1.groups, box.inside | of_body),
        )

    # --- where each block stands
    first_in = last_in = -1
    after = [FAR] * count  # blocks to the next one of running text
    next_mass = -1
    for i in range(count - 1, -1, -1):
        if next_mass >= 0:
            after[i] = next_mass - i
        if masses[i]:
            next_mass = i
            if _within(boxes[i], best):
                first_in = i
                if last_in < 0:
                    last_in = i
    if last_in < 0:
        first_in, last_in = 0, count - 1
    hint = closed(document.body_hint)
    description = document.description
    from_title, from_lede = _offsets(title_at, count), _offsets(lede_at, count)
    container_rows: dict[int, tuple[float, ...]] = {}
    rows: list[tuple[float, ...] | None] = []
    page_mass = log1p(total)
    mass_so_far = 0.0
    heading_at = -99
    last_mass = -FAR
    p_lengths = [0.0, 0.0, *lengths, 0.0, 0.0]
    p_links = [0.0, 0.0, *links, 0.0, 0.0]
    for i, block in enumerate(blocks):
        kind = kinds[i]
        if kind == HEADING:
            heading_at = i
        text = block.text
        chars = len(text)
        link = links[i]
        mass = masses[i]
        if link >= LINK_ONLY_SHARE and chars < LINK_ONLY and kind != HEADING:
            rows.append(None)
            continue
        box = boxes[i]
        row = container_rows.get(box.index)
        if row is None:
            row = container_rows[box.index] = container_row(box)
        sign = signs[i]
        of_sign = sign_mass[sign]
        low = i - 3 if i > 3 else 0
        container = block.container
        rows.append(
            (
                lengths[i],
                link,
                ends[i],
                100.0 * (text.count(",") if text.isascii() else sum(map(text.count, COMMAS))) / chars,
                is_small(text[0]),
                kind,
                block.level,
                TAG_NUMBER.get(container.tag, 9.0),  # type: ignore[union-attr]
                text.count(" ") + 1.0,
                (closed(text[:60]) in hint) if hint else -1.0,
                (text[:50] in description) if description and chars > 20 else -1.0,
                repeats[i],
                i / count,
                mass_so_far / total,
                page_mass,
                count,
                first_in <= i <= last_in,
                first_in - i if i < first_in else 0.0,
                i - last_in if i > last_in else 0.0,
                i - last_mass if i - last_mass < FAR else FAR,
                after[i],
                sum(masses[low : i + 4]) / 7.0,
                p_lengths[i + 1],
                p_links[i + 1],
                ends[i - 1] if i else 0.0,
                kinds[i - 1] if i else -1.0,
                p_lengths[i],
                p_links[i],
                p_lengths[i + 3],
                p_links[i + 3],
                ends[i + 1] if i + 1 < count else 0.0,
                kinds[i + 1] if i + 1 < count else -1.0,
                p_lengths[i + 4],
                p_links[i + 4],
                i > 0 and boxes[i - 1] is box,
                i + 1 < count and boxes[i + 1] is box,
                of_sign / total,
                sign_count[sign],
                of_sign / sign_count[sign],
                i - heading_at if i - heading_at < FAR else FAR,
                from_title[i],
                from_lede[i],
                *row,
            )
        )
        if mass:
            mass_so_far += mass
            last_mass = i
    title_words = set(document.title.casefold().split())
    texts = [b.text for b in blocks]
    return rows, Surroundings(texts, title_words, lengths, boxes, signs, containers, order, title_at, lede_at)


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


@dataclass(frozen=True, slots=True)
class Words:
    """What the words of a page's blocks say; looked up where the first look leaves doubt."""

    marks: Callable[[], Sequence[int]]
    """For each block the stages whose markers it holds, as the sum of their `MARK_BIT`."""
    weigh: Callable[[int], Weights]
    """What the lexicon says of a block, by its number."""


def second_rows(
    found: Surroundings, firsts: Sequence[tuple[float, ...] | None], scores: Sequence[float], words: Words
) -> list[tuple[float, ...] | None]:
    """Return one row of `SECOND` for each block of whose first score is not sure.

    They tell what the first look made of the blocks around it, of those in its containers, and of those made alike,
    and what its words say.
    """
    count = len(scores)
    asked = [SURE_LEAST < p < SURE_MOST for p in scores]
    rows: list[tuple[float, ...] | None] = [None] * count
    if True not in asked:
        return rows
    lengths, boxes, signs, containers = found.lengths, found.boxes, found.signs, found.containers
    held = {k: [0.0, 0.0] for k in found.inner_first}  # by container: characters that score, characters
    of_sign: dict[int, list[float]] = {}
    window, widths = [0.0], [0.0]
    for length, p, box, sign in zip(lengths, scores, boxes, signs):
        mass = length * p
        holds = held[box.index]
        holds[0] += mass
        holds[1] += length
        alike = of_sign.get(sign)
        if alike is None:
            of_sign[sign] = [mass, length]
        else:
            alike[0] += mass
            alike[1] += length
        window.append(window[-1] + mass)
        widths.append(widths[-1] + length)
    direct = {k: (holds[0], holds[1]) for k, holds in held.items()}
    for k in found.inner_first:
        parent = containers[k].parent
        if parent is not None:
            mine, above_it = held[k], held[parent.index]
            above_it[0] += mine[0]
            above_it[1] += mine[1]
    total = window[count] or 1.0
    page_mass = log1p(total)
    kept_blocks = sum([p > 0.5 for p in scores])
    kept_after = [FAR] * count
    following = -1
    for i in range(count - 1, -1, -1):
        if following >= 0 and following - i < FAR:
            kept_after[i] = following - i
        if scores[i] > 0.5:
            following = i
    padded = [0.0, 0.0, 0.0, *scores, 0.0, 0.0, 0.0]
    marks = words.marks()
    since_ends, since_teasers = _since(marks, MARK_BIT["ends"]), _since(marks, MARK_BIT["teasers"])
    until_ends = _since(marks[::-1], MARK_BIT["ends"])[::-1]
    last_kept = -FAR
    for i in range(count):
        p = scores[i]
        if asked[i]:
            box = boxes[i]
            up1 = box.parent or box
            up2 = up1.parent or up1
            own, one, two = held[box.index], held[up1.index], held[up2.index]
            mass_here, chars_here = direct[box.index]
            length = lengths[i]
            mass = length * p
            alike = of_sign[signs[i]]
            low3, high3 = (i - 3 if i > 3 else 0), (i + 4 if i + 4 < count else count)
            low8, high8 = (i - 8 if i > 8 else 0), (i + 9 if i + 9 < count else count)
            first = firsts[i]
            assert first is not None
            rows[i] = (
                p,
                padded[i],
                padded[i + 1],
                padded[i + 2],
                padded[i + 4],
                padded[i + 5],
                padded[i + 6],
                (window[high3] - window[low3] - mass) / (widths[high3] - widths[low3] - length or 1.0),
                (window[high8] - window[low8] - mass) / (widths[high8] - widths[low8] - length or 1.0),
                (mass_here - mass) / (chars_here - length or 1.0),
                (own[0] - mass) / (own[1] - length or 1.0),
                (one[0] - mass) / (one[1] - length or 1.0),
                (alike[0] - mass) / (alike[1] - length or 1.0),
                alike[1] - length,
                own[0] / total,
                one[0] / total,
                two[0] / total,
                window[i] / total,
                page_mass,
                kept_blocks,
                i - last_kept if i - last_kept < FAR else FAR,
                kept_after[i],
                *_own_signs(found.texts[i], found.title_words),
                *words.weigh(i),
                *[marks[i] & bit for bit in MARK_BIT.values()],
                marks[i - 1] if i else 0,
                marks[i + 1] if i + 1 < count else 0,
                since_ends[i],
                since_teasers[i],
                until_ends[i],
                *[first[k] for k in _AGAIN],
            )
        if p > 0.5:
            last_kept = i
    return rows


def _since(marks: Sequence[int], bit: int) -> list[int]:
    """Return for each block, by its number, how far above it one with a marker of a stage stands."""
    since, found = FAR, []
    for mark in marks:
        found.append(since)
        since = 1 if mark & bit else min(since + 1, FAR)
    return found


@lru_cache(maxsize=4096)
def _parts_of(own: int, inside: int) -> tuple[int, ...]:
    """Return the groups of a box's names, of all names around it and of the tags around it, a number each."""
    tags = inside >> FIRST_TAG
    return (
        *[own & bit for bit in _OWN_BITS],
        *[inside & bit for bit in _ANY_BITS],
        *[tags & bit for bit in _TAG_BITS],
    )


_OWN_BITS = tuple(NAME_BIT[name] for name in OWN_GROUPS)
_ANY_BITS = tuple(NAME_BIT[name] for name in ANY_GROUPS)
_TAG_BITS = tuple(1 << i for i in range(len(TAG_GROUPS)))


def _within(box: Container | None, outer: Container) -> bool:
    while box is not None:
        if box is outer:
            return True
        if box.depth <= outer.depth:
            return False
        box = box.parent
    return False
