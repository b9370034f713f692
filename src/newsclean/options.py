"""What the caller wants: one frozen value, handed down the whole chain."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from os import PathLike
from typing import TYPE_CHECKING, Literal, TypedDict, get_args

from newsclean.errors import OptionError, all_of
from newsclean.rules import RULES, STAGE_NAMES, unknown_rule, unknown_stage
from newsclean.text import mojibake

if TYPE_CHECKING:
    from newsclean.language.markers import MarkerList
    from newsclean.sites.rules import SiteRule

Format = Literal["auto", "html", "text"]
Balance = Literal["balanced", "precision", "recall"]
Punctuation = Literal["keep", "full"]

CHOICES: dict[str, tuple[str, ...]] = {
    "format": get_args(Format),
    "balance": get_args(Balance),
    "punctuation": get_args(Punctuation),
}
"""The values of the options that have few."""

THRESHOLDS = {"balanced": 0.5, "precision": 0.65, "recall": 0.3}
"""The score from which a block is article text, for each balance."""


@dataclass(frozen=True, slots=True)
class Options:
    """Settings of one run; hashable, comparable, safe to share between threads."""

    format: Format = "auto"
    """How the input is read; ``auto`` tells HTML from flat text by its content."""
    encoding: str | None = None
    """The encoding of byte input; ``None`` finds it out."""
    keep: Collection[str] = frozenset()
    """Stages that mark nothing: their blocks stay in the text. Held as a frozenset; a single name is taken, too."""
    ignore: Collection[str] = frozenset()
    """Rule ids (``teasers/doubled-title``) that mark nothing; held and taken as those of `keep`."""
    min_length: int = 0
    """An article with fewer characters than this counts as no article."""
    balance: Balance = "balanced"
    """Which error weighs more: text let in (``precision``) or text lost (``recall``)."""
    threshold: float | None = None
    """The score from which a block is article text, from 0 to 1; ``None`` leaves it to `balance` (`THRESHOLDS`)."""
    punctuation: Punctuation = "keep"
    """``full`` makes half-width marks between Han characters full-width and pairs straight quotes there."""
    fix_mojibake: bool = False
    """Repair text that was decoded wrongly before it came here; needs the extra ``mojibake``."""
    site: str = ""
    """The host the input comes from; empty: its path, its canonical link or ``og:url`` tell."""
    site_rules: Sequence[SiteRule] = ()
    """What the caller knows of single sites; held as a tuple. A single rule is taken, too."""
    markers: Sequence[MarkerList] = ()
    """The caller's own words of menus, teasers, captions and credits, beside the shipped ones; held as a tuple."""

    def __post_init__(self) -> None:
        for name in ("keep", "ignore"):
            object.__setattr__(self, name, frozenset(all_of(str, getattr(self, name), name)))
        for rule in self.ignore:
            if rule not in RULES:
                raise OptionError(unknown_rule(rule, "`keep`"))
        for stage in self.keep:
            if stage not in STAGE_NAMES:
                raise OptionError(unknown_stage(stage))
        for name, known in CHOICES.items():
            if getattr(self, name) not in known:
                use = f"{', '.join(known[:-1])} or {known[-1]}"
                raise OptionError(f"unknown {name} {getattr(self, name)!r}; use {use}")
        if not isinstance(self.fix_mojibake, bool):
            raise OptionError(f"fix_mojibake is {self.fix_mojibake!r}; use True or False")
        if self.fix_mojibake and not mojibake.is_available():
            raise OptionError("repairing mojibake needs ftfy; pip install 'newsclean[mojibake]'")
        if self.threshold is not None and not (isinstance(self.threshold, int | float) and 0 <= self.threshold <= 1):
            raise OptionError(f"threshold is {self.threshold!r}; use a number from 0 to 1")
        if self.threshold is not None and self.balance != "balanced":
            raise OptionError(
                f"threshold and balance exclude each other: {self.balance} is the threshold {THRESHOLDS[self.balance]}"
            )
        for name in ("encoding", "site"):
            value = getattr(self, name)
            if value is not None and not isinstance(value, str):
                raise OptionError(f"{name} is {value!r}; use a string")
        if self.encoding is not None:
            from newsclean.decoding import known_label

            known_label(self.encoding)
        if self.site:
            from newsclean.sites.hosts import known_host

            object.__setattr__(self, "site", known_host(self.site))
        if self.site_rules != ():
            from newsclean.sites.rules import SiteRule

            object.__setattr__(self, "site_rules", all_of(SiteRule, self.site_rules, "site_rules"))
        if self.markers != ():
            from newsclean.language.markers import MarkerList

            object.__setattr__(self, "markers", all_of(MarkerList, self.markers, "markers"))
        if not (isinstance(self.min_length, int) and self.min_length >= 0):
            raise OptionError(f"min_length is {self.min_length!r}; use 0 or more")

    @classmethod
    def from_file(cls, path: str | PathLike[str]) -> Options:
        """Return the options that a configuration file sets: a ``newsclean.toml``, or a ``pyproject.toml``.

        Raises:
            OptionError: it cannot be read, or is wrong; the message names file and line.
        """
        from newsclean.configuration import load_options

        return load_options(path)

    def enables(self, rule: str) -> bool:
        """Tell whether a rule, by its id, may mark anything."""
        return rule not in self.ignore and rule.partition("/")[0] not in self.keep

    @property
    def least_score(self) -> float:
        """The score from which a block is article text."""
        return THRESHOLDS[self.balance] if self.threshold is None else self.threshold


class Fields(TypedDict, total=False):
    """The fields of `Options` as keywords, for type checkers and editors."""

    format: Format
    encoding: str | None
    keep: Collection[str]
    ignore: Collection[str]
    min_length: int
    balance: Balance
    threshold: float | None
    punctuation: Punctuation
    fix_mojibake: bool
    site: str
    site_rules: Sequence[SiteRule]
    markers: Sequence[MarkerList]
