"""Chunks of items in; their outcomes, from several processes, out in order, whatever a file does to its process.

Each process is a pebble pool of its own: processes of one pool share a lock and pipes, which one that is killed may
take with it.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from queue import SimpleQueue
from typing import Generic, TypeVar

from pebble import ProcessExpired, ProcessFuture, ProcessPool

from newsclean.worker_processes import die_with, end_at_signals, process_context

S = TypeVar("S")
T = TypeVar("T")

LOST = (ProcessExpired, BrokenProcessPool, CancelledError)


def begin(parent: int) -> None:
    """Leave Ctrl-C to the parent process, and end at once when it says so, or ends itself."""
    die_with(parent)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_at_signals()


class Worker(Generic[S, T]):
    """One process, and another when it is lost."""

    def __init__(self, handle: Callable[[Sequence[S]], list[T]], lost: Callable[[S], T]) -> None:
        self.handle = handle
        self.lost = lost
        self.pool: ProcessPool | None = None
        self.future: ProcessFuture[list[T]] | None = None
        self.is_given_up = False

    def outcomes(self, items: Sequence[S]) -> list[T]:
        """Return the outcome of each item; for the one at which the process was lost, what `lost` makes of it."""
        if self.pool is None:
            self.pool = ProcessPool(1, initializer=begin, initargs=[os.getpid()], context=process_context())
        try:
            self.future = self.pool.schedule(self.handle, [items])
            return self.future.result()
        except LOST:
            self.close()
            if self.is_given_up:
                raise
        if len(items) == 1:
            return [self.lost(items[0])]
        return [outcome for item in items for outcome in self.outcomes([item])]

    def give_up(self) -> None:
        """Let the process end in the midst of what it is at, if it is at anything."""
        self.is_given_up = True
        if self.future is not None:
            self.future.cancel()  # type: ignore[no-untyped-call]

    def close(self) -> None:
        """End the process."""
        if self.pool is not None:
            self.pool.stop()  # type: ignore[no-untyped-call]
            self.pool.join()
            self.pool = None


def spread(
    chunks: Sequence[Sequence[S]],
    jobs: int,
    handle: Callable[[Sequence[S]], list[T]],
    lost: Callable[[S], T],
    *,
    to_its_end: bool,
) -> Iterator[T]:
    """Yield the outcomes of all items in their order.

    Args:
        chunks: the items, so many at a time as a process gets at once.
        jobs: the number of processes.
        handle: called in a process of its own; it must be possible to pickle it.
        lost: called for an item at which a process was lost.
        to_its_end: whether a chunk that was begun is done to its end, where no more outcomes are asked for.
    """
    workers = [Worker(handle, lost) for _ in range(min(jobs, len(chunks)))]
    idle: SimpleQueue[Worker[S, T]] = SimpleQueue()
    for worker in workers:
        idle.put(worker)

    def work(items: Sequence[S]) -> list[T]:
        worker = idle.get()
        try:
            return worker.outcomes(items)
        finally:
            idle.put(worker)

    threads = ThreadPoolExecutor(len(workers))
    try:
        for outcomes in threads.map(work, chunks):
            yield from outcomes
    finally:
        if not to_its_end:
            for worker in workers:
                worker.give_up()
        threads.shutdown(cancel_futures=True)
        # All at once: a process holds what the ones before it are waited for by.
        with ThreadPoolExecutor(len(workers)) as endings:
            list(endings.map(Worker.close, workers))
