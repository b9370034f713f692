"""Jobs come in, a bounded number at a time; what became of each comes out, whatever its page does to its worker.

pebble runs the worker processes, with a time limit for each page. What it cannot know is decided here: whether a
dead worker is its page's fault, what is tried again and how, and when the whole pool is to be made anew.
"""

from __future__ import annotations

import multiprocessing
import os
import queue
import signal
import sys
import time
from collections.abc import Iterator
from concurrent.futures import CancelledError
from concurrent.futures import TimeoutError as FutureTimeout
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from typing import Any

from pebble import ProcessExpired, ProcessPool
from pebble.common.types import CONSTS

from newsclean.batch.manifest import FAILED, Record
from newsclean.batch.worker import OUT_OF_MEMORY, Job, Made, Settings, begin, clean_file, preload
from newsclean.inputs import describe_size

IN_FLIGHT = 8
"""Jobs handed out for each worker: it never waits for its next one, and memory is bounded."""

PAGES_A_WORKER = 5_000
"""A worker ends after that many pages, so that memory which a page fragments or a library leaks is given back."""

KILLED_TRIES = 2
"""How often a page is done again, read as before, when its worker was ended from outside."""

LOCK_SECONDS = 5.0
"""How long a worker waits for pebble's lock, which is held for microseconds unless its holder was killed."""

STUCK_SECONDS = 20.0
"""How long beyond a page's limit nothing may come back before the pool is made anew."""

POOLS_IN_VAIN = 5
"""Pools made one after the other without a single page done, after which the run ends."""

FROM_OUTSIDE = {-signal.SIGKILL, -signal.SIGTERM, 1} if os.name == "posix" else {1}
"""Exit codes of a worker that tell nothing of its page; pebble's own workers end with 1 when their pool is damaged."""


class PoolError(Exception):
    """No worker can be kept alive; the message is one line."""


@dataclass(slots=True)
class Attempt:
    """A job on its way."""

    job: Job
    killed: int = 0
    reason: str = ""
    """Why an attempt before this one failed."""


class Workers:
    """Worker processes for one run.

    Args:
        settings: what all pages have in common.
        count: number of processes.
        timeout: seconds a page may take.
    """

    def __init__(self, settings: Settings, count: int, timeout: float) -> None:
        self.settings = settings
        self.count = count
        self.timeout = timeout
        self.attempts: dict[int, Attempt] = {}
        self.numbers = iter(range(1 << 62))
        self.finished: queue.SimpleQueue[tuple[int, Any]] = queue.SimpleQueue()
        self.heard_at = time.monotonic()
        self.pools_in_vain = 0
        preload()
        CONSTS.channel_lock_timeout = LOCK_SECONDS
        self.pool = self.new_pool()

    def new_pool(self) -> ProcessPool:
        """Return a pool whose workers start with the first job."""
        # A fork, for all is imported then: a worker is there in milliseconds, and a lock on DEST that is inherited
        # says that one is still alive. Workers touch none of the locks that threads of the parent may hold.
        has_fork = sys.platform.startswith("linux")
        context = multiprocessing.get_context("fork" if has_fork else "spawn")
        return ProcessPool(
            max_workers=self.count,
            max_tasks=PAGES_A_WORKER,
            initializer=begin,
            initargs=(self.settings,),
            context=context,
        )

    def has_room(self) -> bool:
        """Tell whether another job may be handed out."""
        return len(self.attempts) < self.count * IN_FLIGHT

    def submit(self, job: Job) -> None:
        """Hand out a job."""
        self.start(Attempt(job))

    def start(self, attempt: Attempt) -> None:
        """Hand out an attempt."""
        if not self.attempts:
            self.heard_at = time.monotonic()
        number = next(self.numbers)
        self.attempts[number] = attempt
        try:
            future = self.pool.schedule(clean_file, args=(attempt.job,), timeout=self.timeout)
        except RuntimeError as error:  # the pool has broken meanwhile
            self.finished.put((number, BrokenProcessPool(str(error))))
            return
        future.add_done_callback(lambda future: self.finished.put((number, future)))

    def results(self, wait: float) -> Iterator[tuple[Job, Made]]:
        """Yield what has come back; wait up to that many seconds for the first.

        Raises:
            PoolError: no worker can be kept alive.
        """
        while self.attempts:
            try:
                number, future = self.finished.get(timeout=wait)
            except queue.Empty:
                is_stuck = time.monotonic() - self.heard_at > self.timeout + STUCK_SECONDS
                if is_stuck or not self.pool.active:
                    self.renew()
                return
            wait = 0
            if number not in self.attempts:
                continue  # of a pool that was given up
            self.heard_at = time.monotonic()
            try:
                made = future.result() if hasattr(future, "result") else future
                if isinstance(made, BaseException):
                    raise made
            except (BrokenProcessPool, CancelledError):
                self.renew()
                continue
            except BaseException as error:
                self.after_a_death(self.attempts.pop(number), error)
                continue
            self.pools_in_vain = 0
            attempt = self.attempts.pop(number)
            if made.again and not attempt.job.soup:
                self.start(Attempt(attempt.job._replace(soup=True), reason=made.record.reason))
                continue
            if made.again:
                made.record.reason = twice(attempt.reason, made.record.reason)
            elif attempt.reason:
                made.record.warnings.append(f"read with BeautifulSoup, for the first try failed: {attempt.reason}")
            yield attempt.job, made

    def after_a_death(self, attempt: Attempt, error: BaseException) -> None:
        """Try a page again whose worker is gone, or put down that it failed."""
        if isinstance(error, ProcessExpired) and error.exitcode in FROM_OUTSIDE and attempt.killed < KILLED_TRIES:
            attempt.killed += 1
            self.start(attempt)
            return
        reason = self.explain(error)
        if not attempt.job.soup:
            self.start(Attempt(attempt.job._replace(soup=True), reason=reason))
            return
        number = next(self.numbers)
        self.attempts[number] = Attempt(attempt.job)
        record = Record("", outcome=FAILED, reason=twice(attempt.reason, reason), reader="soup")
        self.finished.put((number, Made(FAILED, record)))

    def explain(self, error: BaseException) -> str:
        """Return why a worker is gone."""
        if isinstance(error, FutureTimeout):
            return f"took longer than {self.timeout:g} s"
        if not isinstance(error, ProcessExpired):
            return f"internal error: {type(error).__name__}: {error}"
        code = error.exitcode
        if code == OUT_OF_MEMORY:
            return f"needed more memory than {describe_size(self.settings.max_memory)}"
        if code is not None and code < 0:
            try:
                return f"ended its worker ({signal.Signals(-code).name})"
            except ValueError:
                return f"ended its worker (signal {-code})"
        return f"ended its worker (exit code {code})"

    def renew(self) -> None:
        """Give up the pool and do what it had not finished in a new one."""
        self.pools_in_vain += 1
        self.end_pool()
        if self.pools_in_vain >= POOLS_IN_VAIN:
            raise PoolError("no worker process stays alive; see that there is memory for one")
        unfinished, self.attempts = list(self.attempts.values()), {}
        self.pool = self.new_pool()
        for attempt in unfinished:
            self.start(attempt)

    def end_pool(self) -> None:
        """End all workers now; what they were doing is not done."""
        self.pool.stop()  # type: ignore[no-untyped-call]
        self.pool.join()

    def close(self) -> None:
        """End the workers."""
        self.attempts.clear()
        self.end_pool()


def twice(first: str, second: str) -> str:
    """Return one reason for both attempts."""
    if not first or first == second:
        return f"{second}, twice" if first else second
    return f"{first}; then {second}"
