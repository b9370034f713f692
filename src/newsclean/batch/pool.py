"""Jobs come in, a bounded number at a time; what became of each comes out, whatever its page does to its worker.

pebble runs the worker processes. What it cannot know is decided here: whether a page takes too long, whether a dead
worker is its page's fault, and what is tried again, and how.
"""

from __future__ import annotations

import gc
import queue
import signal
import threading
import time
from collections.abc import Iterator
from concurrent.futures import CancelledError
from concurrent.futures import TimeoutError as FutureTimeout
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from pebble import ProcessExpired, ProcessFuture, ProcessPool

from newsclean.batch.record import FAILED, Record
from newsclean.batch.worker import OUT_OF_MEMORY, Job, Made, Settings, begin, clean_file, preload
from newsclean.inputs import describe_size
from newsclean.worker_processes import process_context

IN_FLIGHT = 3
"""Jobs handed out to each worker: it never waits for its next one, and memory is bounded."""

PAGES_A_WORKER = 5_000
"""A worker ends after that many pages, so that memory which a page fragments or a library leaks is given back."""

KILLED_TRIES = 10
"""How often a page is done again as before when its worker was ended from outside; a slow one may be hit often."""

STUCK_SECONDS = 20.0
"""How long beyond a page's limit a worker may not even begin with it before it is given up."""

LOOK_EVERY = 0.2
"""Seconds between two looks at pages that take too long and at such workers."""

DEATHS_IN_VAIN = 20
"""Workers lost one after the other without a single page done, for each that there may be, after which the run ends."""

FROM_OUTSIDE = {
    -getattr(signal, name)
    for name in ("SIGKILL", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGUSR1", "SIGUSR2", "SIGALRM", "SIGXCPU")
    if hasattr(signal, name)
}
"""Exit codes of a worker that tell nothing of its page: signals that somebody sends, or a limit on the run's time."""

LONGEST_LOOK = 1.0
"""Seconds that count at most between two looks. What is more, this process stood still (SIGSTOP, Ctrl-Z, a laptop's
sleep) or had no time to look, and the page may have stood still with it."""


class PoolError(Exception):
    """No worker can be kept alive; the message is one line."""


@dataclass(slots=True)
class Attempt:
    """A job on its way."""

    job: Job
    killed: int = 0
    reason: str = ""
    """Why an attempt before this one failed."""
    future: ProcessFuture[Made] | None = None
    """What pebble tells of it: it runs once a worker has taken it."""


@dataclass(slots=True, eq=False)
class Slot:
    """A place for one worker: a pool of one process, and what was handed out to it, the first being under way.

    Workers of one pool share a lock and two pipes. One that is killed may hold the lock, or leave half a message in
    a pipe; so each has a pool of its own, which goes with it.
    """

    pool: ProcessPool
    attempts: dict[int, Attempt] = field(default_factory=dict)
    has_begun: bool = False
    """Whether the first attempt was seen under way."""
    spent: float = 0.0
    """Seconds since then, else since it became the first."""

    def begin_next(self) -> None:
        """Measure the time of another first attempt."""
        self.has_begun, self.spent = False, 0.0

    def look(self, seconds: float, timeout: float) -> BaseException | None:
        """Return why nothing is to be expected of the worker any more, or None.

        Args:
            seconds: since the look before this one.
            timeout: seconds a page may take.
        """
        if not self.attempts:
            return None
        future = next(iter(self.attempts.values())).future
        if not self.pool.active:
            return BrokenProcessPool()
        is_running = future is not None and future.running()
        if is_running and not self.has_begun:
            self.has_begun, self.spent = True, 0.0
            return None
        self.spent += min(seconds, LONGEST_LOOK)
        if is_running and self.spent > timeout:
            return FutureTimeout()
        return BrokenProcessPool() if self.spent > timeout + STUCK_SECONDS else None


class Workers:
    """Worker processes for one run.

    Args:
        settings: what all pages have in common.
        size: number of processes.
        timeout: seconds a page may take.
    """

    def __init__(self, settings: Settings, size: int, timeout: float) -> None:
        self.settings = settings
        self.timeout = timeout
        self.numbers = count()
        self.finished: queue.SimpleQueue[tuple[Slot, int, Any]] = queue.SimpleQueue()
        self.deaths_in_vain = 0
        self.most_deaths = DEATHS_IN_VAIN * size
        self.looked_at = time.monotonic()
        self.ending: list[threading.Thread] = []
        preload()
        gc.freeze()  # a worker that looked for garbage among what it inherits would need that memory for itself
        self.slots = [Slot(self.new_pool()) for _ in range(size)]

    def new_pool(self) -> ProcessPool:
        """Return a pool of one worker, which starts with its first job."""
        # Where it is forked, it inherits the lock on DEST, which says that one is still alive.
        return ProcessPool(1, PAGES_A_WORKER, begin, (self.settings,), process_context())

    def has_room(self) -> bool:
        """Tell whether another job may be handed out."""
        return any(len(slot.attempts) < IN_FLIGHT for slot in self.slots)

    def is_busy(self) -> bool:
        """Tell whether something is under way."""
        return any(slot.attempts for slot in self.slots)

    def submit(self, job: Job) -> None:
        """Hand out a job."""
        self.start(Attempt(job))

    def start(self, attempt: Attempt) -> None:
        """Hand out an attempt to the worker that has the least to do."""
        slot = min(self.slots, key=lambda slot: len(slot.attempts))
        if not slot.attempts:
            slot.begin_next()
        number = next(self.numbers)
        slot.attempts[number] = attempt
        try:
            # Without pebble's time limit. It ends the worker that was at a late page, be that page's result on its way
            # and the next page begun: nobody is told then that this one has gone with the worker.
            future = attempt.future = slot.pool.schedule(clean_file, args=(attempt.job,))
        except RuntimeError as error:  # the pool has broken meanwhile
            self.finished.put((slot, number, BrokenProcessPool(str(error))))
            return
        future.add_done_callback(lambda future: self.finished.put((slot, number, future)))

    def results(self, wait: float) -> Iterator[tuple[Job, Made]]:
        """Yield what has come back; wait up to that many seconds for the first.

        Raises:
            PoolError: no worker can be kept alive.
        """
        yield from self.come_back(wait)
        yield from self.look_after()  # after it: a page that has come back is not late

    def come_back(self, wait: float) -> Iterator[tuple[Job, Made]]:
        """Yield what has come back, but for what is tried again."""
        while self.is_busy():
            try:
                slot, number, future = self.finished.get(timeout=wait)
            except queue.Empty:
                return
            wait = 0
            if number not in slot.attempts:
                continue  # of a pool that was given up
            try:
                made = future if isinstance(future, BaseException) else future.result()
                if isinstance(made, BaseException):
                    raise made
            except BaseException as error:
                yield from self.after_a_death(slot, error)
                continue
            slot.begin_next()
            self.deaths_in_vain = 0
            yield from self.after_a_try(slot.attempts.pop(number), made)

    def look_after(self) -> Iterator[tuple[Job, Made]]:
        """Give up workers from which nothing is to be expected any more."""
        now = time.monotonic()
        seconds = now - self.looked_at
        if seconds < LOOK_EVERY:
            return
        self.looked_at = now
        self.ending = [thread for thread in self.ending if thread.is_alive()]
        for slot in self.slots:
            if (error := slot.look(seconds, self.timeout)) is not None:
                yield from self.after_a_death(slot, error)

    def after_a_try(self, attempt: Attempt, made: Made) -> Iterator[tuple[Job, Made]]:
        """Yield what became of a page, unless it is to be tried again with the other reader."""
        if made.again and not attempt.job.soup:
            self.start(Attempt(attempt.job._replace(soup=True), reason=made.record.reason))
            return
        if made.again:
            made.record.reason = twice(attempt.reason, made.record.reason)
        elif attempt.reason:
            made.record.warnings.append(f"read with BeautifulSoup, for the first try failed: {attempt.reason}")
        yield attempt.job, made

    def after_a_death(self, slot: Slot, error: BaseException) -> Iterator[tuple[Job, Made]]:
        """Replace a worker, and try the page again that it was at; yield it where that has been tried already."""
        self.deaths_in_vain += 1
        if self.deaths_in_vain > self.most_deaths:
            raise PoolError("no worker process stays alive; see that there is memory for one")
        self.end_pool(slot.pool)
        slot.pool = self.new_pool()
        [suspect, *waiting], slot.attempts = list(slot.attempts.values()), {}
        for attempt in waiting:
            self.start(attempt)
        is_from_outside = isinstance(error, BrokenProcessPool | CancelledError) or (
            isinstance(error, ProcessExpired) and error.exitcode in FROM_OUTSIDE
        )
        if is_from_outside and suspect.killed < KILLED_TRIES:
            suspect.killed += 1
            self.start(suspect)
            return
        reason = self.explain(error)
        yield from self.after_a_try(suspect, Made(FAILED, Record("", reason=reason), again=True))

    def explain(self, error: BaseException) -> str:
        """Return why a worker is gone."""
        if isinstance(error, FutureTimeout):
            return f"took longer than {self.timeout:g} s"
        if not isinstance(error, ProcessExpired):
            return f"ended its worker ({type(error).__name__})"
        code = error.exitcode
        if code == OUT_OF_MEMORY:
            return f"needed more memory than {describe_size(self.settings.max_memory)}"
        if code is not None and code < 0:
            try:
                return f"ended its worker ({signal.Signals(-code).name})"
            except ValueError:
                return f"ended its worker (signal {-code})"
        return f"ended its worker (exit code {code})"

    def end_pool(self, pool: ProcessPool) -> None:
        """End a worker; what it was doing is not done. pebble takes a while, in which the others go on."""
        pool.stop()  # type: ignore[no-untyped-call]
        thread = threading.Thread(target=pool.join, daemon=True)
        thread.start()
        self.ending.append(thread)

    def close(self) -> None:
        """End all workers, and wait for their end."""
        for slot in self.slots:
            slot.attempts.clear()
            self.end_pool(slot.pool)
        for thread in self.ending:
            thread.join()
        gc.unfreeze()


def twice(first: str, second: str) -> str:
    """Return one reason for both attempts."""
    if not first or first == second:
        return f"{second}, twice" if first else second
    return f"{first}; then {second}"
