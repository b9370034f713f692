"""The blocks of an HTML page in, a row of numbers for each out: what the scorer and its training see.

What carries most is where a block stands: how much of the page's running text its containers hold, how
far it is from the container that holds most, what its neighbours look like (compare Kohlschütter et
al., "Boilerplate Detection using Shallow Text Features", WSDM 2010, for the neighbours, and Readability
for the container). What a block says matters less.
"""

from __future__ import annotations

from math import log1p

from newsclean.document import Block, Container, Document
from newsclean.patterns import lazy

CJK = lazy(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af]")
CJK_WEIGHT = 1.8
"""A page all of Han characters says in one character what Latin pages say in 2.8."""

STOPS = frozenset(".!?。！？…।։؟۔።。｡⁇‼")
CLOSERS = "\"'”’»」』）)]】》›“"
COMMAS = ",，、،;；"

LEAVES = frozenset("p h1 h2 h3 h4 h5 h6 li dt dd blockquote pre figcaption caption td th tr address".split())
"""Elements that hold one block; the box of a block is the first container above them."""

NAME_GROUPS = (
    ("body", "article|story|content|body|post|entry|text|main|detail|para"),
    ("comments", "comment|disqus|repl(?:y|ies)|forum|discuss"),
    (
        "related",
        "relat|recommend|more|promo|teaser|popular|trending|most|latest|also|recirc|outbrain|taboola|card|list|item"
        "|link|topic|carousel|swiper|slider",
    ),
    (
        "chrome",
        "share|social|tool|breadcrumb|nav|menu|foot|side|widget|cookie|consent|banner|modal|popup|overlay|newsletter"
        "|subscri|signup|login|paywall|ad-|ads|advert|sponsor|header|button|btn|search",
    ),
    ("meta", "byline|author|date|time|meta|tag|categor|source|copyright|publish|bio|info|stat|label|kicker"),
    ("picture", "caption|figure|image|img|photo|galler|media|picture|legend|credit|video|pic"),
    (
        "lede",
        "lead|lede|intro|summar|standfirst|subtitle|sub-|dek|abstract|excerpt|descr|deck|sapo|title|headline",
    ),
    ("hidden", "hidden|sr-only|screen-reader|visually|invisible|offscreen"),
)
_NAMES = lazy("|".join(f"(?P<{name}>{words})" for name, words in NAME_GROUPS))
NAME_BIT = {name: 1 << i for i, (name, _) in enumerate(NAME_GROUPS)}

TAG_GROUPS = ("article", "main", "section", "aside", "figure", "table", "li", "form", "header", "blockquote")
_TAG_BIT = {name: 1 << i for i, name in enumerate(TAG_GROUPS)}
_TAG_BIT.update(ul=1 << 6, ol=1 << 6, figcaption=1 << 4, td=1 << 5, dialog=1 << 7)

KIND_NUMBER = {
    "paragraph": 0,
    "quote": 1,
    "pre": 2,
    "heading": 3,
    "term": 4,
    "item": 5,
    "row": 6,
    "caption": 7,
}
TAG_NUMBER = {
    "p": 0,
    "div": 1,
    "li": 2,
    "td": 3,
    "span": 4,
    "section": 5,
    "article": 6,
    "body": 7,
    "header": 8,
}

OWN = (
    "length link_density ends commas sentences digits upper lower_start kind level leaf_tag words "
    "mark title_overlap in_hint in_description repeated question colon dots"
).split()
PLACE = (
    "position mass_before page_mass page_blocks in_best before_best after_best to_mass_before to_mass_after "
    "local_mass prev_length prev_links prev_ends prev_kind prev2_length prev2_links next_length next_links next_ends "
    "next_kind next2_length next2_links prev_same next_same sign_mass sign_count sign_repeat heading_distance"
).split()
BOX = (
    "box_share up1_share up2_share up3_share box_density up1_density up2_density box_blocks up1_blocks depth "
    "up_to_best down_to_best best_share box_mass_mean box_links_share"
).split()
FEATURES: tuple[str, ...] = tuple(
    OWN
    + PLACE
    + BOX
    + [f"own_{name}" for name, _ in NAME_GROUPS]
    + [f"any_{name}" for name, _ in NAME_GROUPS]
    + [f"in_{name}" for name in TAG_GROUPS]
)
"""Names of the numbers in a row, in order; the weights carry them and loading compares."""

_NO_BLOCK = (0.0, 0.0, 0.0, -1.0)


def cjk_scale(text: str) -> float:
    """Return how many Latin characters one character of this text is worth.

    >>> cjk_scale("plain")
    1.0
    """
    if not text or text.isascii():
        return 1.0
    sample = text[:20000]
    if max(sample) < "\u3040":
        return 1.0
    return 1.0 + CJK_WEIGHT * len(CJK.findall(sample)) / len(sample)


def ends_sentence(text: str) -> bool:
    """Tell whether a text ends as a sentence does, closing quotes and brackets aside.

    >>> ends_sentence('He said: "No."'), ends_sentence("Nothing new")
    (True, False)
    """
    last = text[-1]
    if last in STOPS:
        return True
    if last in CLOSERS:
        return text.rstrip(CLOSERS + " ")[-1:] in STOPS
    return False


def name_bits(names: str) -> int:
    """Return the groups of class and id words that stand in `names`, one bit a group."""
    bits = 0
    for found in _NAMES.finditer(names):
        bits |= NAME_BIT[found.lastgroup]  # type: ignore[index]
    return bits


def _box_of(block: Block) -> Container:
    box = block.container
    assert box is not None
    while box.tag in LEAVES and box.parent is not None:
        box = box.parent
    return box


def html_features(document: Document, blocks: list[Block]) -> list[tuple[float, ...]]:
    """Return one row of `FEATURES` for each of `blocks`, the page's blocks without its regions.

    Cost is linear in the blocks; nothing is kept between calls.
    """
    count = len(blocks)
    if not count:
        return []
    scale = cjk_scale("".join([b.text for b in blocks[:400]]))
    title = document.title.casefold()
    title_words = set(title.split())
    hint = document.body_hint
    description = document.description

    # --- what each block is by itself
    lengths: list[float] = []
    links: list[float] = []
    ends: list[float] = []
    masses: list[float] = []
    kinds: list[float] = []
    own: list[tuple[float, ...]] = []
    seen: dict[str, int] = {}
    for block in blocks:
        text = block.text
        chars = len(text)
        length = chars * scale
        link = block.link_chars / chars
        end = 1.0 if ends_sentence(text) else 0.0
        commas = text.count(",") if text.isascii() else sum(map(text.count, COMMAS))
        sentences = text.count(". ") + text.count("。")
        last = text[-1]
        first = text[0]
        words = text.count(" ") + 1
        digits = upper = overlap = 0.0
        if chars <= 160:
            digits = sum(map(str.isdigit, text)) / chars
            upper = sum(map(str.isupper, text)) / chars
            if title_words:
                own_words = set(text.casefold().split())
                overlap = len(own_words & title_words) / max(len(own_words), len(title_words))
        mark = 0.0
        if chars < 240:
            if "©" in text:
                mark = 3.0
            elif "|" in text or "»" in text[-2:] or "›" in text:
                mark = 2.0
            elif "@" in text or "http" in text:
                mark = 1.0
        container = block.container
        tag = container.tag if container is not None else ""
        if length >= 80 and link < 0.4 and (commas or end):
            mass = length * (1 - link)
        elif length >= 40 and link < 0.3 and end:
            mass = length * 0.5
        else:
            mass = 0.0
        kind = float(KIND_NUMBER.get(block.kind, 0))
        lengths.append(length)
        links.append(link)
        ends.append(end)
        masses.append(mass)
        kinds.append(kind)
        repeated = seen.get(text, 0)
        seen[text] = repeated + 1
        own.append(
            (
                length,
                link,
                end,
                100.0 * commas / chars,
                float(sentences),
                digits,
                upper,
                1.0 if first.islower() else 0.0,
                kind,
                float(block.level),
                float(TAG_NUMBER.get(tag, 9)),
                float(words),
                mark,
                overlap,
                (1.0 if text[:60] in hint else 0.0) if hint else -1.0,
                (1.0 if text[:50] in description else 0.0) if description and chars > 20 else -1.0,
                float(repeated),
                1.0 if last in "?？؟" else 0.0,
                1.0 if last in ":：" else 0.0,
                1.0 if last == "…" or text.endswith("...") else 0.0,
            )
        )

    # --- what the containers hold
    boxes = [_box_of(b) for b in blocks]
    total = sum(masses) or 1.0
    containers: dict[int, Container] = {}
    box_mass: dict[int, float] = {}
    chars_in: dict[int, float] = {}
    links_in: dict[int, float] = {}
    blocks_in: dict[int, int] = {}
    near: dict[int, float] = {}
    sign_mass: dict[tuple[str, str, str], float] = {}
    sign_count: dict[tuple[str, str, str], int] = {}
    signs: list[tuple[str, str, str]] = []
    for i in range(count):
        box = boxes[i]
        mass = masses[i]
        at = box.index
        if at not in containers:
            up: Container | None = box
            while up is not None and up.index not in containers:
                k = up.index
                containers[k] = up
                box_mass[k] = chars_in[k] = links_in[k] = near[k] = 0.0
                blocks_in[k] = 0
                up = up.parent
        box_mass[at] += mass
        chars_in[at] += len(blocks[i].text)
        links_in[at] += blocks[i].link_chars
        blocks_in[at] += 1
        if mass:
            near[at] += mass
            parent = box.parent
            if parent is not None:
                near[parent.index] += mass * 0.5
        leaf = blocks[i].container
        sign = (leaf.tag, leaf.names, box.names) if leaf is not None else ("", "", "")
        signs.append(sign)
        sign_mass[sign] = sign_mass.get(sign, 0.0) + mass
        sign_count[sign] = sign_count.get(sign, 0) + 1
    order = sorted(containers, reverse=True)
    direct_mass = dict(box_mass)
    direct_count = dict(blocks_in)
    for k in order:
        parent = containers[k].parent
        if parent is not None:
            p = parent.index
            box_mass[p] += box_mass[k]
            chars_in[p] += chars_in[k]
            links_in[p] += links_in[k]
            blocks_in[p] += blocks_in[k]
    best = containers[max(order, key=lambda k: (near[k], -k))]
    above: dict[int, int] = {}
    climb: Container | None = best
    steps = 0
    while climb is not None:
        above[climb.index] = steps
        steps += 1
        climb = climb.parent
    bits: dict[str, int] = {}
    inherited: dict[int, tuple[int, int]] = {}
    container_rows: dict[int, tuple[float, ...]] = {}
    for k in reversed(order):
        box = containers[k]
        names = box.names
        own_bits = bits.get(names)
        if own_bits is None:
            own_bits = bits[names] = name_bits(names) if names else 0
        parent = box.parent
        tag_bits = _TAG_BIT.get(box.tag, 0)
        all_bits = own_bits
        if parent is not None:
            upper_bits, upper_tags = inherited[parent.index]
            all_bits |= upper_bits
            tag_bits |= upper_tags
        inherited[k] = (all_bits, tag_bits)
    best_share = box_mass[best.index] / total

    def container_row(box: Container) -> tuple[float, ...]:
        k = box.index
        up1 = box.parent or box
        up2 = up1.parent or up1
        up3 = up2.parent or up2
        k1, k2, k3 = up1.index, up2.index, up3.index
        meet: Container = box
        lift = 0
        while meet.index not in above:
            assert meet.parent is not None
            meet = meet.parent
            lift += 1
        own_bits = bits[box.names] | (bits[up1.names] if up1 is not box else 0)
        all_bits, tag_bits = inherited[k]
        return (
            box_mass[k] / total,
            box_mass[k1] / total,
            box_mass[k2] / total,
            box_mass[k3] / total,
            links_in[k] / chars_in[k],
            links_in[k1] / chars_in[k1],
            links_in[k2] / chars_in[k2],
            float(direct_count[k]),
            float(blocks_in[k1]),
            float(box.depth),
            float(lift),
            float(above[meet.index]),
            best_share,
            direct_mass[k] / max(1, direct_count[k]),
            links_in[k],
            *[1.0 if own_bits & bit else 0.0 for bit in _GROUP_BITS],
            *[1.0 if all_bits & bit else 0.0 for bit in _GROUP_BITS],
            *[1.0 if tag_bits & bit else 0.0 for bit in _TAG_BITS],
        )

    # --- where each block stands
    inside = [i for i in range(count) if masses[i] and _within(boxes[i], best)]
    first_in, last_in = (inside[0], inside[-1]) if inside else (0, count - 1)
    before = [0] * count
    last_mass = -1
    for i in range(count):
        before[i] = i - last_mass if last_mass >= 0 else 99
        if masses[i]:
            last_mass = i
    after = [0] * count
    next_mass = -1
    for i in range(count - 1, -1, -1):
        after[i] = next_mass - i if next_mass >= 0 else 99
        if masses[i]:
            next_mass = i
    rows: list[tuple[float, ...]] = []
    mass_so_far = 0.0
    window = [0.0] * (count + 1)
    for i in range(count):
        window[i + 1] = window[i] + masses[i]
    page_mass = log1p(total)
    heading_at = -99
    for i in range(count):
        box = boxes[i]
        k = box.index
        row = container_rows.get(k)
        if row is None:
            row = container_rows[k] = container_row(box)
        sign = signs[i]
        low = i - 3 if i > 3 else 0
        high = i + 4 if i + 4 < count else count
        if kinds[i] == 3.0:
            heading_at = i
        rows.append(
            (
                *own[i],
                i / count,
                mass_so_far / total,
                page_mass,
                float(count),
                1.0 if first_in <= i <= last_in else 0.0,
                float(first_in - i) if i < first_in else 0.0,
                float(i - last_in) if i > last_in else 0.0,
                float(before[i]),
                float(after[i]),
                (window[high] - window[low]) / (high - low),
                *((lengths[i - 1], links[i - 1], ends[i - 1], kinds[i - 1]) if i else _NO_BLOCK),
                *((lengths[i - 2], links[i - 2]) if i > 1 else (0.0, 0.0)),
                *((lengths[i + 1], links[i + 1], ends[i + 1], kinds[i + 1]) if i + 1 < count else _NO_BLOCK),
                *((lengths[i + 2], links[i + 2]) if i + 2 < count else (0.0, 0.0)),
                1.0 if i and boxes[i - 1] is box else 0.0,
                1.0 if i + 1 < count and boxes[i + 1] is box else 0.0,
                sign_mass[sign] / total,
                float(sign_count[sign]),
                sign_mass[sign] / sign_count[sign],
                float(min(i - heading_at, 99)),
                *row,
            )
        )
        mass_so_far += masses[i]
    return rows


_GROUP_BITS = tuple(NAME_BIT[name] for name, _ in NAME_GROUPS)
_TAG_BITS = tuple(_TAG_BIT[name] for name in TAG_GROUPS)


def _within(box: Container | None, outer: Container) -> bool:
    while box is not None:
        if box is outer:
            return True
        if box.depth <= outer.depth:
            return False
        box = box.parent
    return False
