"""Which lists of markers there are, stage by stage, and lists of the caller's own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from newsclean.errors import OptionError, all_of
from newsclean.language.keys import key_of

POSITIONS = ("whole", "start", "end", "inside")
"""Where in a block a marker stands."""

OTHER_NAMES = {"begin": "start", "begins": "start", "prefix": "start", "suffix": "end", "contains": "inside"}
"""What the positions are called elsewhere."""

EXTRAS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "boilerplate": tuple(
            "consent notice missing widget edit poll letter act act_last thing goes_on contact".split()
        ),
        "teasers": ("tags", "more", "news", "section"),
        "captions": ("scene", "lead"),
        "credits": ("person", "byline", "count", "role", "dated", "aside", "calendar"),
        "ends": ("comments", "replies", "author"),
    }
)
"""The stages that have markers, with the lists each has beside the positions."""

MARK_BIT = {stage: 1 << bit for bit, stage in enumerate(EXTRAS)}
"""What stands for a stage where the stages whose markers a text holds are one number; the weights learned it so."""


def lists_of(stage: str) -> tuple[str, ...]:
    """Return the names of the lists of markers a stage has."""
    return (("whole", "start") if stage == "ends" else POSITIONS) + EXTRAS[stage]


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
