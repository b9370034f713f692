"""Takes the marker files of all languages and hands out, for each stage, one table that matches blocks."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from newsclean.errors import OptionError, all_of
from newsclean.patterns import lazy
from newsclean.text.characters import CAPITALS, SMALL, SPACELESS

T = TypeVar("T")

FOLDER = Path(__file__).parent.with_name("languages")

POSITIONS = ("whole", "start", "end", "inside")
"""Where in a block a marker stands."""

OTHER_NAMES = {"begin": "start", "begins": "start", "prefix": "start", "suffix": "end", "contains": "inside"}
"""What the positions are called elsewhere."""

EXTRAS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "boilerplate": ("consent", "notice", "widget", "edit", "poll", "act", "act_last", "thing", "goes_on"),
        "teasers": ("tags",),
        "captions": ("scene", "lead"),
        "credits": ("person", "byline", "count", "role", "dated", "aside", "calendar"),
        "ends": ("comments", "replies"),
    }
)
"""The stages that have markers, with the lists each has beside the positions."""

SET_OFF = lazy(
    r"^[\[【〔［](?P<boxed>[^\[\]【】〔〕［］]{2,20})[\]】〕］]\s?(?=\w)"
    r"|^(?P<parted>[^\W\d][^|>»丨:：]{1,30}?)\s?(?:[|｜>»丨]|\s:|\.\.)\s?(?=\w)"
    rf"|^(?P<capital>[{CAPITALS}][{CAPITALS}'’]{{2,15}}(?:\s[{CAPITALS}'’]{{2,15}}){{0,2}})(?:\s[-–])?\s"
    rf"(?=[{CAPITALS}]\s?[{SMALL}])"
    rf"|^(?P<dashed>[^\W\d][^-–|:]{{1,30}}?\s[^\W\d][^-–|:]{{1,20}}?)\s?[-–]\s(?=\w)"
)
"""A label at the beginning that brackets, a bar, capitals or (behind two words) a dash set off."""

BOXES, SETTING_OFF = "[【〔［", lazy(r"[|｜>»丨–-]|\s:|\.\.")
"""What stands in a line that the pattern above matches, where it does not begin with capitals."""

WRAPPED = lazy(
    r"^[▲△▼▽▶►☞※\s]{0,4}\*?(?!\*)(?:[\[【〔［(（<＜](?P<inner>[^\[\]【】〔〕［］()（）<>]{2,150})[\]】〕］)）>＞]|(?P<bare>\w.{1,150}))$"
    r"|^[-–—*=~_]{1,4}\s?(?P<ruled>[^\W\d_][^-–—*=~_]{1,40}?)\s?[-–—*=~_]{1,4}$"
)
"""A line that stands in brackets or between rules, or behind a sign that points to it or to a picture."""

MARK_BIT = {stage: 1 << bit for bit, stage in enumerate(EXTRAS)}
"""What stands for a stage where the stages whose markers a text holds are one number; the weights learned it so."""

_spaceless = lazy(f"[{SPACELESS}]")
_ascii_tokens = re.compile(r"[a-z0-9_]+").findall
_all_tokens = re.compile(rf"[{SPACELESS}]|[^\W{SPACELESS}]+").findall

# The part of TOML that the shipped files use: comments, sections, strings and lists that are JSON, too.
_item = re.compile(r'(?:\n|\#[^\n]*\n|\[(\w+)\]\n|(\w+) = ("[^"\\\n]*"|\[\n(?:    [^\n]*\n)*\])\n)').finditer


_word_characters = b"abcdefghijklmnopqrstuvwxyz0123456789_\n"
_words_only = bytes(code if code in _word_characters else 0x20 for code in range(256))
"""Turns all but the characters of words and line ends into spaces."""

_DOTTED_I = "i\u0307"
"""What case-folding makes of the capital İ of Turkish, whose small letter is the i of all others."""


class MarkerError(ValueError):
    """A marker file is not as it must be; the message names the place and the way out."""


def key_of(text: str) -> str:
    """Return the form in which blocks and markers are compared: NFKC, case-folded, single spaces.

    >>> key_of("İlgili  Haberler")
    'ilgili haberler'
    """
    if text.isascii():  # on which case-folding is lowering, at a third of the cost
        return " ".join(text.lower().split())
    folded = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(folded.replace(_DOTTED_I, "i").split())


def read_otherwise(text: str) -> str:
    """Return the key of a line with a colon behind its label, whatever sets it off, without brackets or rules.

    >>> read_otherwise("READ ALSO A new bridge"), read_otherwise("【動画】倉庫"), read_otherwise("(Foto: Ann Lee)")
    ('read also: a new bridge', '動画:倉庫', 'foto: ann lee')
    >>> read_otherwise("--Ads--"), read_otherwise("A new bridge")
    ('ads', '')
    """
    found = WRAPPED.match(text) if not text[0].isalnum() else None
    bare = (found["inner"] or found["bare"] or found["ruled"]) if found else text
    may_be_set_off = bare[0] in BOXES or bare[:3].isupper() or SETTING_OFF.search(bare) is not None
    label = SET_OFF.match(bare) if may_be_set_off else None
    if label is None:
        return key_of(bare) if bare != text else ""
    space = "" if _spaceless.match(bare[label.end()]) else " "
    return key_of(f"{label[label.lastgroup or 0]}:{space}{bare[label.end() :]}")


def _in_word(char: str) -> bool:
    """Tell whether the character is part of a word that spaces set off."""
    if char.isascii():
        return char.isalnum()
    if _spaceless.match(char):
        return False
    return char.isalnum() or unicodedata.category(char).startswith("M")


def _bounded(key: str, start: int, end: int) -> bool:
    """Tell whether the marker at this place begins and ends where words do."""
    if end < len(key) and _in_word(key[end]) and _in_word(key[end - 1]):
        return False
    return not (start > 0 and _in_word(key[start - 1]) and _in_word(key[start]))


def occurs(key: str, marker: str) -> bool:
    """Tell whether a marker stands in a key as words of their own."""
    place = key.find(marker)
    while place >= 0:
        if _bounded(key, place, place + len(marker)):
            return True
        place = key.find(marker, place + 1)
    return False


@dataclass(frozen=True, slots=True)
class Markers:
    """The markers of one stage, of all languages, by the place in a block where they count."""

    whole: frozenset[str] = frozenset()
    """The block, whole, is this."""
    start: tuple[str, ...] = ()
    """The block begins with this."""
    end: tuple[str, ...] = ()
    """The block ends with this."""
    inside: tuple[str, ...] = ()
    """This stands anywhere in the block."""
    extra: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    """Weak lists that `match` does not use: the other lists of `EXTRAS`."""
    alone: frozenset[str] = field(init=False, repr=False, compare=False)
    """What is a marker and may stand with nothing before it or behind it."""
    _starts: Mapping[str, tuple[str, ...]] = field(init=False, repr=False, compare=False)
    _ends: Mapping[str, tuple[str, ...]] = field(init=False, repr=False, compare=False)
    _inside: Mapping[str, tuple[str, ...]] = field(init=False, repr=False, compare=False)
    _anchors: frozenset[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Sort the markers into small groups, so that `match` looks at few of them."""
        starts, ends, inside = defaultdict(list), defaultdict(list), defaultdict(list)
        for marker in self.start:
            starts[marker[:2]].append(marker)
        for marker in self.end:
            ends[marker[-2:]].append(marker)
        for marker in self.inside:
            # Any text that holds the marker holds its longest token as a token, too.
            inside[max(_all_tokens(marker), key=len, default="")].append(marker)
        for name, table in (("_starts", starts), ("_ends", ends), ("_inside", inside)):
            object.__setattr__(self, name, {anchor: tuple(found) for anchor, found in table.items()})
        object.__setattr__(self, "_anchors", frozenset(inside))
        object.__setattr__(self, "alone", self.whole.union(self.start, self.inside))

    def match(self, key: str, tokens: Sequence[str] | None = None) -> tuple[str, str] | None:
        """Return the marker found in the key of a block and its position, as ``("start", "foto:")``, or None.

        `tokens` are those of the key, where they are at hand.
        """
        if key in self.whole:
            return "whole", key
        near = self._starts.get(key[:2])
        if near is not None and key.startswith(near):
            for marker in near:
                if key.startswith(marker) and _bounded(key, 0, len(marker)):
                    return "start", marker
        near = self._ends.get(key[-2:])
        if near is not None and key.endswith(near):
            for marker in near:
                if key.endswith(marker) and _bounded(key, len(key) - len(marker), len(key)):
                    return "end", marker
        if self._anchors:
            if tokens is None:
                tokens = tokens_of(key)
            if not self._anchors.isdisjoint(tokens):
                return self._match_inside(key, tokens)
        return None

    def begins(self, text: str) -> bool:
        """Tell whether a text begins with a marker that may stand there."""
        found = self.match(key_of(text))
        return found is not None and found[0] == "start"

    def _match_inside(self, key: str, tokens: Sequence[str]) -> tuple[str, str] | None:
        for token in tokens:
            for marker in self._inside.get(token, ()):
                if occurs(key, marker):
                    return "inside", marker
        return None


def tokens_of(key: str) -> list[str]:
    """Return the words of a key in order, each character of a script without spaces as one.

    >>> tokens_of("read more: 阅读")
    ['read', 'more', '阅', '读']
    """
    return _ascii_tokens(key) if key.isascii() else _all_tokens(key)


def keys_and_tokens(texts: Sequence[str]) -> list[tuple[str, list[str]]]:
    """Return keys and tokens of lines of ASCII; all at once they take half the time.

    >>> keys_and_tokens(["Read  more: here", "Home"])
    [('read more: here', ['read', 'more', 'here']), ('home', ['home'])]
    """
    folded = "\n".join(texts).lower()
    words = folded.encode().translate(_words_only).decode().split("\n")
    return [(" ".join(text.split()), line.split()) for text, line in zip(folded.split("\n"), words, strict=True)]


IN_CAPITALS: Mapping[str, Mapping[int, int]] = MappingProxyType(
    {
        "el": str.maketrans("άέήίόύώϊϋΐΰ", "αεηιουωιυιυ"),
        "tr": str.maketrans("ı", "i"),
        "az": str.maketrans("ı", "i"),
    }
)
"""What case-folding makes of letters that have lost something as capitals: the accents of Greek, and the dotless ı of
Turkish, whose capital is the I of all others. The markers of these languages count in both forms."""

MOST_KNOWN = 4096
"""So many keys with what may be a marker are remembered: menus have the same words on every page."""


class Finder:
    """Tells in which stages' tables a key has a marker; most keys have none, which one look at all tables shows."""

    def __init__(self, by_stage: Mapping[str, Markers]) -> None:
        tables = by_stage.values()
        self._tables = tuple((MARK_BIT[stage], table) for stage, table in by_stage.items())
        self._whole = frozenset().union(*[t.whole for t in tables])
        self._starts = _joined([t._starts for t in tables])
        self._ends = _joined([t._ends for t in tables])
        self._anchors = frozenset().union(*[t._anchors for t in tables])
        self._known: dict[str, int] = {}

    def marks(self, key: str, tokens: Sequence[str]) -> int:
        """Return the stages whose tables match, as the sum of their `MARK_BIT`; `tokens` are those of the key."""
        if (
            key in self._whole
            or ((near := self._starts.get(key[:2])) is not None and key.startswith(near))
            or ((near := self._ends.get(key[-2:])) is not None and key.endswith(near))
            or not self._anchors.isdisjoint(tokens)
        ):
            bits = self._known.get(key)
            if bits is None:
                if len(self._known) >= MOST_KNOWN:
                    self._known.clear()
                bits = sum([bit for bit, table in self._tables if table.match(key, tokens)])
                self._known[key] = bits
            return bits
        return 0

    def is_whole(self, text: str) -> bool:
        """Tell whether a text is a marker of any stage."""
        return key_of(text) in self._whole


def _joined(groups: Sequence[Mapping[str, tuple[str, ...]]]) -> dict[str, tuple[str, ...]]:
    """Return the markers of several tables by their anchor."""
    joined: dict[str, tuple[str, ...]] = {}
    for group in groups:
        for anchor, found in group.items():
            joined[anchor] = joined.get(anchor, ()) + found
    return joined


class Tables:
    """The table of each stage, of all languages, and what finds the markers of all of them at once."""

    def __init__(self, by_stage: Mapping[str, Markers]) -> None:
        self.by_stage = by_stage
        self.finder = Finder(by_stage)

        self._made: dict[Callable[[Tables], Any], Any] = {}

    def __getitem__(self, stage: str) -> Markers:
        return self.by_stage[stage]

    def made(self, make: Callable[[Tables], T]) -> T:
        """Return what a function makes of these tables: made once, and gone with them."""
        if make not in self._made:
            self._made[make] = make(self)
        found: T = self._made[make]
        return found


@dataclass(frozen=True, slots=True)
class MarkerList:
    """Markers of the caller's own, for one stage and one place in a block; they are brought into the form of keys."""

    language: str
    """Whose words they are: a label, since the markers of all languages are looked for in every page."""
    stage: str
    """One of `EXTRAS`."""
    name: str
    """One of `POSITIONS`, or of the stage's other lists."""
    markers: Sequence[str]
    """Held as a tuple; a single string is taken, too."""

    def __post_init__(self) -> None:
        if self.stage not in EXTRAS:
            raise OptionError(f"unknown stage of markers {self.stage!r}; use {', '.join(EXTRAS)}")
        allowed = lists_of(self.stage)
        if self.name not in allowed:
            raise OptionError(f"markers of {self.stage} have no list {self.name!r}; use {', '.join(allowed)}")
        words = all_of(str, self.markers, "markers")
        keys = tuple(_as_key(marker, self.name) for marker in words)
        for marker, key in zip(words, keys, strict=True):
            if len(key.strip()) < (1 if self.name == "whole" else 2):
                raise OptionError(f"the marker {marker!r} is too short; use two characters or more")
        object.__setattr__(self, "markers", keys)


def _as_key(marker: str, name: str) -> str:
    """Return a marker in the form of keys; a space at the end of a start, as in “by ”, says that a word follows."""
    before = " " if name in ("end", "inside") and marker[:1] == " " else ""
    after = " " if name not in ("end", "whole") and marker[-1:] == " " else ""
    return before + key_of(marker) + after


def lists_of(stage: str) -> tuple[str, ...]:
    """Return the names of the lists of markers a stage has."""
    return (("whole", "start") if stage == "ends" else POSITIONS) + EXTRAS[stage]


def markers() -> Mapping[str, Markers]:
    """Return the shipped table of each stage, of all languages; read once, then shared."""
    return shipped().by_stage


@cache
def shipped() -> Tables:
    """Return the shipped tables; read once, then shared."""
    return Tables(read_tables(sorted(FOLDER.glob("*.toml"))))


def tables_with(own: Sequence[MarkerList]) -> Tables:
    """Return the shipped tables with markers of the caller's own."""
    if not own:
        return shipped()
    merged = {
        stage: {name: dict.fromkeys(_list_in(table, name)) for name in POSITIONS + EXTRAS[stage]}
        for stage, table in markers().items()
    }
    for added in own:
        merged[added.stage][added.name].update(dict.fromkeys(added.markers))
    return Tables(MappingProxyType({stage: _table(stage, lists) for stage, lists in merged.items()}))


def _list_in(table: Markers, name: str) -> Sequence[str]:
    if name == "whole":
        return sorted(table.whole)
    if name in POSITIONS:
        found: tuple[str, ...] = getattr(table, name)
        return found
    return table.extra[name]


def read_tables(files: Sequence[Path]) -> Mapping[str, Markers]:
    """Read marker files and merge them into one table a stage; a `MarkerError` tells what is wrong.

    That their lists are as `MarkerList` would make them, the tests check: it takes time.
    """
    merged: dict[str, dict[str, dict[str, None]]] = {
        stage: {name: {} for name in POSITIONS + extra} for stage, extra in EXTRAS.items()
    }
    for file in files:
        capitals = IN_CAPITALS.get(file.stem)
        for stage, name, found in _read_file(file):
            merged[stage][name].update(dict.fromkeys(found))
            if capitals:
                merged[stage][name].update(dict.fromkeys(marker.translate(capitals) for marker in found))
    return MappingProxyType({stage: _table(stage, lists) for stage, lists in merged.items()})


def _table(stage: str, lists: Mapping[str, Mapping[str, None]]) -> Markers:
    return Markers(
        whole=frozenset(lists["whole"]),
        start=tuple(lists["start"]),
        end=tuple(lists["end"]),
        inside=tuple(lists["inside"]),
        extra=MappingProxyType({name: tuple(lists[name]) for name in EXTRAS[stage]}),
    )


def _read_file(file: Path) -> Iterator[tuple[str, str, list[str]]]:
    """Yield stage, list name and markers of one file."""
    try:
        data = _parse(file.read_text(encoding="utf-8"))
    except ValueError as error:
        raise MarkerError(f"{file.name}: not valid TOML: {error}") from error
    code = file.name.removesuffix(".toml")
    if data.pop("language", None) != code:
        raise MarkerError(f"{file.name}: write language = {code!r} on top")
    for stage, section in data.items():
        if stage not in EXTRAS:
            raise MarkerError(f"{file.name}: unknown section [{stage}]; use {', '.join(EXTRAS)}")
        if not isinstance(section, dict):
            raise MarkerError(f"{file.name}: {stage} is no section; write [{stage}]")
        allowed = lists_of(stage)
        for name, found in section.items():
            if name not in allowed:
                near = next((a for a in allowed if a[0] == name[:1]), None) or OTHER_NAMES.get(name, allowed[0])
                raise MarkerError(f"{file.name}: unknown key {name!r}; use {near!r}")
            yield stage, name, found


def _parse(text: str) -> dict[str, object]:
    """Read a marker file; tomllib alone would take ten times as long for all of them."""
    data: dict[str, object] = {}
    section = data
    position = 0
    for match in _item(text):
        if match.start() != position:
            break
        position = match.end()
        header, name, value = match.groups()
        try:
            if header is not None:
                if header in data:
                    break
                section = {}
                data[header] = section
            elif name is not None:
                if name in section:
                    break
                section[name] = json.loads(value)
        except ValueError:
            break
    else:
        if position == len(text):
            return data
    import tomllib  # slow to import, and the shipped files never need it

    return tomllib.loads(text)
