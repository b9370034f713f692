"""A page in, whether its parse may be slow out: a look at a sample of its bytes, which every page gets."""

from __future__ import annotations

from collections import Counter
from itertools import accumulate

from newsclean.readers.guard import limits
from newsclean.readers.guard.standard import OPTIONAL_ENDS, VOID
from newsclean.readers.guard.tokens import OPEN_FORMATTING, SEPARATORS, SLASH, TAG_NAME, TOKEN

NEAR_TAGS = 8
"""Tags looked at before a long stretch without ``>``: is that inside one of them?"""


def has_bad_nesting(page: bytes) -> bool:
    """Estimate from a sample whether the page has more tags than are harmless in any order."""
    tags = formatting = 0
    for stride in limits.STRIDES:
        sample = page[::stride]
        at = sample.find(b"<")
        while at >= 0:
            tags += 1
            if OPEN_FORMATTING.match(page, at * stride + 1):
                formatting += 1
            at = sample.find(b"<", at + 1)
    if tags * formatting > limits.MANY_REOPENED * limits.SAMPLED**2 or tags > limits.VERY_MANY_TAGS * limits.SAMPLED:
        return True
    return tags > limits.MANY_TAGS * limits.SAMPLED and _count_open(page) > limits.MANY_OPEN


def _count_open(page: bytes) -> int:
    """Return how many tags are open where most are, by a count that takes every end tag for one that ends something.

    End tags that have no start tag are added, so that they hide none.
    """
    names = TAG_NAME.findall(page)
    counts = Counter(names)
    strays = sum(n - counts[name[1:]] for name, n in counts.items() if name[0] == SLASH and n > counts[name[1:]])
    return max(accumulate(map(_steps.__getitem__, names)), default=0) + strays


class _Steps(dict[bytes, int]):
    """What a tag adds to the count of open elements; those that other tags end add nothing."""

    def __missing__(self, tag: bytes) -> int:
        name = tag.lower().lstrip(b"/")
        step = 0 if name in VOID or name in OPTIONAL_ENDS else -1 if tag[0] == SLASH else 1
        if len(self) < limits.MOST_NAMES and len(tag) <= limits.LONGEST_NAME:
            self[tag] = step
        return step


_steps = _Steps()


def has_many_attributes(page: bytes) -> bool:
    """Tell whether long tags hold more attributes, by what separates them, than are harmless."""
    size = len(page)
    window = max(limits.LEAST_WINDOW, limits.WINDOW_WORK // size)
    at = compared = 0
    while at < size:
        if page.find(b">", at, at + window) >= 0:
            at += window
            continue
        start = page.rfind(b">", 0, at) + 1
        end = page.find(b">", at)
        at = end if end >= 0 else size
        separators = 0.0
        for stride in limits.STRIDES:
            sample = page[start:at:stride]
            separators += len(sample) - len(sample.translate(None, SEPARATORS))
        more = int(separators / limits.SAMPLED) ** 2
        if compared + more > limits.MANY_COMPARED or more > limits.MANY_COMPARED // 100:
            if _is_in_tag(page, start, at, window):
                compared += more
        else:
            compared += more
        if compared > limits.MANY_COMPARED:
            return True
    return False


def _is_in_tag(page: bytes, start: int, end: int, least: int) -> bool:
    """Tell whether a stretch without ``>`` is inside a tag rather than script, style or text."""
    places = [page.find(b"<", start, end), page.rfind(b"<", start, end)]
    place = start
    for _ in range(NEAR_TAGS):
        place = page.rfind(b"<", 0, place)
        places.append(place)
        if place < 0:
            break
    for place in places:
        tag = TOKEN.match(page, place) if place >= 0 else None
        if tag is not None and tag[1] is not None and tag.end() - max(start, place) > least // 2:
            return True
    return False
