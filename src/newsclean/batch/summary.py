"""What happens to inputs comes in, one after the other; what a run has done so far goes out."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from newsclean.batch.earlier import EXCLUDED, RENAMED
from newsclean.batch.record import OUTCOMES
from newsclean.files.walk import PassedOver

SETTLED = 2.0
"""Seconds before which a rate says nothing."""

ENDINGS = 1000
"""Kinds of names that are counted one by one; names may end in numbers."""


@dataclass(slots=True)
class Summary:
    """What a run has done so far."""

    outcomes: dict[str, int] = field(default_factory=lambda: dict.fromkeys(OUTCOMES, 0))
    """Inputs by outcome: done, skipped, empty, failed."""
    names_passed_over: Counter[str] = field(default_factory=Counter)
    """Files that do not look like pages, by the ending of their names."""
    links_passed_over: int = 0
    """Links that lead out of SRC."""
    inner_links: int = 0
    """Links to directories of SRC, which are read where they are."""
    outputs_passed_over: int = 0
    """Directories in SRC that other runs have made."""
    disappeared: int = 0
    """Inputs of earlier runs that are no longer there, and whose outputs still are."""
    excluded: int = 0
    """Inputs of earlier runs that patterns exclude now, and whose outputs are still there."""
    renamed: int = 0
    """Inputs of earlier runs that are read under other names now, and whose outputs are still there."""
    renamed_from: str = ""
    """The SRC of one of them, where that was another."""
    replaced: int = 0
    """Inputs that were done again, and of whose earlier outputs one goes: its name was another, or it is not wanted."""
    pruned: int = 0
    """Inputs of earlier runs, of these three kinds, whose outputs were removed."""
    prune_refused: set[str] = field(default_factory=set)
    """Why outputs were not removed."""
    seconds: float = 0.0
    current: str = ""
    """The input that was finished last."""
    ended: str = ""
    """Why the run ended early; empty when it did not."""

    @property
    def inputs(self) -> int:
        """Inputs that have an outcome."""
        return sum(self.outcomes.values())

    def count(self, outcome: str, path: str) -> None:
        """Count one input."""
        self.outcomes[outcome] += 1
        self.current = path

    def pass_over(self, found: PassedOver) -> None:
        """Count what is not read."""
        if found.reason == "link":
            self.links_passed_over += 1
        elif found.reason == "inner link":
            self.inner_links += 1
        elif found.reason == "outputs":
            self.outputs_passed_over += 1
        else:
            names, kind = self.names_passed_over, ending(found.relative)
            names[kind if kind in names or len(names) < ENDINGS else "other"] += 1

    def keep_outputs(self, fate: str, other_source: str) -> None:
        """Count an input of an earlier run whose outputs may go and stay; its SRC is given where that was another."""
        if fate == RENAMED:
            self.renamed += 1
            self.renamed_from = other_source or self.renamed_from
        elif fate == EXCLUDED:
            self.excluded += 1
        else:
            self.disappeared += 1


def facts(summary: Summary) -> list[tuple[str, int, str]]:
    """Return what is to be told beside the outcomes: a name, a number that is not 0, and what it is the number of."""
    others = summary.names_passed_over
    kinds = ", ".join(f"{name} {count}" for name, count in others.most_common(5)) + ", …" * (len(others) > 5)
    was = f" (SRC was {summary.renamed_from})" if summary.renamed_from else ""
    way_out = "" if summary.prune_refused else "; --prune removes them"
    found = (
        ("not read", others.total(), f"({kinds}) for their names; --include '*' reads them, too"),
        ("links", summary.links_passed_over, "lead out of SRC and were not followed; --follow-links does"),
        ("inner links", summary.inner_links, "lead to directories of SRC, whose pages are read where they are"),
        ("outputs", summary.outputs_passed_over, "directories that other runs made were not read; name one to read it"),
        ("disappeared", summary.disappeared, f"their outputs are still there{way_out}"),
        ("excluded", summary.excluded, "by patterns now; their outputs are still there; --prune removes them"),
        ("renamed", summary.renamed, f"outputs of earlier runs stay under other names{was}; --prune removes them"),
        ("replaced", summary.replaced, "whose earlier outputs, under other names or not asked for now, were removed"),
        ("pruned", summary.pruned, "with their inputs gone, excluded or renamed, outputs were removed"),
    )
    return [fact for fact in found if fact[1]]


def rate(summary: Summary) -> str:
    """Return inputs a second, once that says something."""
    if summary.seconds <= SETTLED:
        return ""
    speed = summary.inputs / summary.seconds
    return f"{speed:.0f}/s" if speed >= 10 else f"{speed:.1f}/s"


def clock(seconds: float) -> str:
    """Return a length of time.

    >>> clock(7.4), clock(75), clock(3 * 3600 + 5)
    ('0:07', '1:15', '3:00:05')
    """
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def ending(path: str) -> str:
    """Return the ending of a name, from its last dot on, in lower case; ``no ending`` where it has none. Mirrors name
    files by whole addresses: the question in one, other for each page, is none.

    >>> ending("a/b.CSS"), ending("a.b/c"), ending("a.php?page=3")
    ('.css', 'no ending', '.php?')
    """
    name, question, _ = path.rpartition("/")[2].partition("?")
    head, dot, tail = name.rpartition(".")
    return f".{tail.lower()}{question}" if head and dot else "no ending"
