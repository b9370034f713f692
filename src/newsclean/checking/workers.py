"""Chunks of names in; their outcomes, from several processes, out in order, whatever a file does to its process.

Each process is a pebble pool of its own: processes of one pool share a lock and pipes, which one that is killed may
take with it.
"""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from queue import SimpleQueue
from typing import Generic, TypeVar

from pebble import ProcessExpired, ProcessPool

T = TypeVar("T")

LOST = (ProcessExpired, BrokenProcessPool, CancelledError)


def begin() -> None:
    """Leave Ctrl-C to the parent process, and end at once when it says so."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)  # pebble's own handler may wait three seconds for its turn


class Worker(Generic[T]):
    """One process, and another when it is lost."""

    def __init__(self, handle: Callable[[Sequence[str]], list[T]], lost: Callable[[str], T]) -> None:
        self.handle = handle
        self.lost = lost
        self.pool: ProcessPool | None = None

    def outcomes(self, names: Sequence[str]) -> list[T]:
        """Return the outcome of each name; for the one at which the process was lost, what `lost` makes of it."""
        if self.pool is None:
            self.pool = ProcessPool(1, initializer=begin)
        try:
            found: list[T] = self.pool.schedule(self.handle, [names]).result()
            return found
        except LOST:
            self.close()
        if len(names) == 1:
            return [self.lost(names[0])]
        return [outcome for name in names for outcome in self.outcomes([name])]

    def close(self) -> None:
        """End the process."""
        if self.pool is not None:
            self.pool.stop()  # type: ignore[no-untyped-call]
            self.pool.join()
            self.pool = None


def spread(
    chunks: Sequence[Sequence[str]], jobs: int, handle: Callable[[Sequence[str]], list[T]], lost: Callable[[str], T]
) -> Iterator[T]:
    """Yield the outcomes of all names in their order.

    Args:
        chunks: the names, so many at a time as a process gets at once.
        jobs: the number of processes.
        handle: called in a process of its own; it must be possible to pickle it.
        lost: called for a name at which a process was lost.
    """
    workers = [Worker(handle, lost) for _ in range(min(jobs, len(chunks)))]
    idle: SimpleQueue[Worker[T]] = SimpleQueue()
    for worker in workers:
        idle.put(worker)

    def work(names: Sequence[str]) -> list[T]:
        worker = idle.get()
        try:
            return worker.outcomes(names)
        finally:
            idle.put(worker)

    with ThreadPoolExecutor(len(workers)) as threads:
        try:
            for outcomes in threads.map(work, chunks):  # closed early, this starts no more
                yield from outcomes
        finally:
            # All at once: a process holds what the ones before it are waited for by.
            list(threads.map(Worker.close, workers))
