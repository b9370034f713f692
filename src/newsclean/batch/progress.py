"""The state of a run comes in several times a second; a bar, a line now and then, or nothing goes out."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable
from typing import IO, TYPE_CHECKING, Any

from newsclean.batch.summary import SETTLED, Summary, clock, facts, rate
from newsclean.files.walk import PassedOver

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

LINE_EVERY = 5.0
"""Seconds between two lines where there is no terminal."""

LINES_OF_FAILURES = 20
"""Failures that are told as they come; the others are counted, and the manifest and the report have them."""

BAR_WIDTH = 8
LONGEST_PATH, LEAST_ROOM = 40, 8
"""Columns of a terminal for the path of the page under way; it is not shown in fewer than the latter."""


class Silent:
    """Tells nothing."""

    def __enter__(self) -> Silent:
        return self

    def __exit__(self, *error: object) -> None:
        pass

    def tick(self, summary: Summary) -> None:
        """Tell nothing."""

    def failed(self, path: str, reason: str) -> None:
        """Tell nothing."""

    def disappeared(self, path: str, what: str) -> None:
        """Tell nothing."""


class Failures(Silent):
    """Tells failures alone, by lines as they come.

    Args:
        say: writes one line.
    """

    def __init__(self, say: Callable[[str], None]) -> None:
        self.say = say
        self.failures = 0

    def failed(self, path: str, reason: str) -> None:
        """Write a line, unless there were too many."""
        self.failures += 1
        if self.failures <= LINES_OF_FAILURES:
            self.say(f"{path}: {reason}")
        elif self.failures == LINES_OF_FAILURES + 1:
            self.say("more inputs fail; the manifest and the report name them all")


class Lines(Failures):
    """Tells by lines: failures as they come, the state every few seconds.

    Args:
        say: writes one line.
        found: what a walk over all inputs finds, to know how many they are; it is counted in a thread.
    """

    def __init__(self, say: Callable[[str], None], found: Iterable[object]) -> None:
        super().__init__(say)
        self.gone = 0
        self.total: int | None = None
        self.said_at = time.monotonic()
        self.counting = threading.Thread(target=self.count, args=(found,), daemon=True)

    def count(self, found: Iterable[object]) -> None:
        """Count the inputs."""
        self.total = sum(not isinstance(one, PassedOver) for one in found)

    def __enter__(self) -> Lines:
        self.counting.start()
        return self

    def tick(self, summary: Summary) -> None:
        """Write a line when one is due."""
        now = time.monotonic()
        if now - self.said_at >= LINE_EVERY:
            self.said_at = now
            self.say(state_line(summary, self.total))

    def disappeared(self, path: str, what: str) -> None:
        """Write a line, unless there were too many."""
        self.gone += 1
        if self.gone <= LINES_OF_FAILURES:
            self.say(f"{path}: it is {what}; --prune removes its output")
        elif self.gone == LINES_OF_FAILURES + 1:
            self.say("more inputs are no longer there, or excluded now")


class Bar(Lines):
    """Shows a bar on a terminal, with failures as lines above it."""

    def __init__(self, say: Callable[[str], None], found: Iterable[object], stream: IO[str]) -> None:
        super().__init__(say, found)
        self.stream = stream
        self.progress: Progress
        self.task: TaskID

    def __enter__(self) -> Bar:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

        columns: list[Any] = [
            BarColumn(BAR_WIDTH),
            MofNCompleteColumn(),
            TextColumn("{task.fields[rate]}"),
            TimeRemainingColumn(),
            TextColumn("{task.fields[counts]}"),
            TextColumn("[dim]{task.fields[current]}", markup=True),
        ]
        # No refresh by a thread of its own: the run ticks often enough.
        self.progress = Progress(*columns, console=Console(file=self.stream), auto_refresh=False, transient=True)
        super().__enter__()  # first: where no thread can be started, the terminal stays as it is
        self.progress.start()
        self.task = self.progress.add_task("", total=None, rate="", counts="", current="")
        return self

    def __exit__(self, *error: object) -> None:
        self.progress.stop()

    def tick(self, summary: Summary) -> None:
        """Draw the bar."""
        from rich.markup import escape

        room = self.room(summary)
        self.progress.update(
            self.task,
            completed=summary.inputs,
            total=None if self.total is None else max(self.total, summary.inputs),
            rate=rate(summary),
            counts=counts(summary, brief=room < 0),
            current=escape(shorten(summary.current, room)),
            refresh=True,
        )

    def room(self, summary: Summary) -> int:
        """Return how many columns are left for the path of a page: in too few, rich would cut the numbers."""
        numbers = 2 * len(str(max(self.total or 0, summary.inputs))) + 1
        others = [BAR_WIDTH, numbers, len(rate(summary)), len("0:00:00"), len(counts(summary))]
        return min(LONGEST_PATH, self.progress.console.width - sum(others) - len(others))

    def failed(self, path: str, reason: str) -> None:
        """Write a line above the bar."""
        with_bar_away(self.progress, lambda: super(Bar, self).failed(path, reason))

    def disappeared(self, path: str, what: str) -> None:
        """Write a line above the bar."""
        with_bar_away(self.progress, lambda: super(Bar, self).disappeared(path, what))


def with_bar_away(progress: Progress, act: Callable[[], None]) -> None:
    """Do something while the bar is not on the screen."""
    progress.stop()
    act()
    progress.start()


def state_line(summary: Summary, total: int | None) -> str:
    """Return the state of a run as one line.

    >>> state_line(Summary({"done": 30, "skipped": 10, "empty": 0, "failed": 0}, seconds=4.0), 100)
    '40 of 100; 10/s; 0:06 left; 30 done, 10 skipped, 0 empty, 0 failed'
    """
    of = "" if total is None else f" of {total}"
    left = ""
    if total is not None and summary.inputs and summary.seconds > SETTLED:
        left = f"; {clock(max(total - summary.inputs, 0) * summary.seconds / summary.inputs)} left"
    pace = f"; {rate(summary)}" if rate(summary) else ""
    return f"{summary.inputs}{of}{pace}{left}; {counts(summary)}"


def summary_table(summary: Summary) -> str:
    """Return what a run did, a line a fact.

    >>> print(summary_table(Summary({"done": 3, "skipped": 1, "empty": 0, "failed": 0}, seconds=4.0)))
    done             3
    skipped          1
    empty            0
    failed           0
    inputs           4  in 0:04, 1.0/s
    """
    rows = [(outcome, count, "") for outcome, count in summary.outcomes.items()]
    rows.append(("inputs", summary.inputs, ", ".join(filter(None, (f"in {clock(summary.seconds)}", rate(summary))))))
    rows += facts(summary)
    lines = [f"{name:<11} {count:>6}  {words}".rstrip() for name, count, words in rows]
    return "\n".join([*lines, *sorted(summary.prune_refused)])


def counts(summary: Summary, *, brief: bool = False) -> str:
    """Return the outcomes so far; in brief, those that were.

    >>> counts(Summary())
    '0 done, 0 skipped, 0 empty, 0 failed'
    """
    return ", ".join(f"{count} {outcome}" for outcome, count in summary.outcomes.items() if count or not brief)


def shorten(path: str, room: int) -> str:
    """Return the end of a path, as it can be shown; nothing where there is no room for a name.

    >>> shorten("a/very/long/way/to/a/page.html", 12), shorten("page.html", 3)
    ('…a/page.html', '')
    """
    if room < LEAST_ROOM:
        return ""
    shown = "".join(char if char.isprintable() else "?" for char in path)
    return shown if len(shown) <= room else "…" + shown[1 - room :]
