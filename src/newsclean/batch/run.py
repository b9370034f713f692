"""A request comes in; its pages are cleaned in worker processes and recorded, and the count of outcomes goes out."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import Protocol

from newsclean._version import __version__
from newsclean.batch import destination, plan
from newsclean.batch.destination import BatchError
from newsclean.batch.earlier import GONE, OURS, RENAMED, Earlier
from newsclean.batch.manifest import Manifest, ManifestError
from newsclean.batch.names import parents
from newsclean.batch.plan import Request, Step
from newsclean.batch.pool import PoolError, Workers
from newsclean.batch.record import DONE, FAILED, SKIPPED, Record
from newsclean.batch.summary import Summary
from newsclean.batch.worker import STOP, Job, Made, Settings
from newsclean.errors import describe_os_error
from newsclean.files.walk import File, PassedOver

TICK = 0.2
"""Seconds between two looks at the clock, the signals and the progress."""

INTERRUPTED = "interrupted"
"""`Summary.ended` of a run that was asked to stop."""


class Interrupted(Exception):
    """The run was asked to stop."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a run may use."""

    jobs: int
    timeout: float = 30.0
    """Seconds a page."""
    max_memory: int = 0
    """Bytes of data a worker may hold; 0 for no limit."""
    hook: str = ""
    """See `worker.Settings.hook`."""


class Listener(Protocol):
    """Who is told how a run goes."""

    def tick(self, summary: Summary) -> None:
        """Take a look, several times a second."""

    def failed(self, path: str, reason: str) -> None:
        """Hear of an input that failed."""

    def disappeared(self, path: str, what: str) -> None:
        """Hear of an input that is no longer there, or excluded now."""


def run(
    request: Request,
    limits: Limits,
    listener: Listener,
    *,
    prune: bool = False,
    stop: Callable[[], bool] = lambda: False,
) -> Summary:
    """Clean what has changed; return what was done.

    Args:
        request: what to clean, and where to.
        limits: what to use for it.
        listener: who is told.
        prune: whether outputs of inputs that disappeared, are excluded now or have other names now are removed.
        stop: asked several times a second whether to end.

    Raises:
        BatchError: DEST cannot be used, or another run is at work in it.
    """
    try:
        os.makedirs(destination.temporary_folder(request.destination), exist_ok=True)
        with destination.lock(request.destination):
            for place in request.places:
                destination.prepare(place)
            try:
                return run_locked(request, limits, listener, prune, stop)
            finally:
                for place in request.places:
                    destination.clear(destination.temporary_folder(place))
    except OSError as error:
        raise BatchError(f"{error.filename or request.destination}: {describe_os_error(error)}") from None


def run_locked(request: Request, limits: Limits, listener: Listener, prune: bool, stop: Callable[[], bool]) -> Summary:
    """Do everything, where no other run is at work; return what was done, also when the end comes early."""
    places = request.destination, request.rejects
    settings = Settings(*places, request.max_size, limits.max_memory, os.getpid(), request.to, limits.hook)
    try:
        manifest = Manifest(request.destination)
    except ManifestError as error:
        raise BatchError(str(error)) from None
    with closing(manifest), closing(Workers(settings, limits.jobs, limits.timeout)) as workers:
        work = Run(request, manifest, listener, prune, stop)
        try:
            work.go_through(workers)
        except Interrupted:
            work.summary.ended = INTERRUPTED
        except (BatchError, ManifestError, PoolError) as error:
            work.summary.ended = str(error)
        if not work.summary.ended and not os.path.exists(manifest.path):  # and of the outputs it may be some
            work.summary.ended = f"{manifest.path}: was removed while the run was at work"
    work.summary.seconds = time.monotonic() - work.started_at
    listener.tick(work.summary)
    return work.summary


class Run:
    """The books of one run; the arguments are those of `run`."""

    def __init__(
        self, request: Request, manifest: Manifest, listener: Listener, prune: bool, stop: Callable[[], bool]
    ) -> None:
        self.request = request
        self.manifest = manifest
        self.listener = listener
        self.prune = prune
        self.stop = stop
        self.summary = Summary()
        self.before: dict[str, Record | None] = {}
        """What was known of the pages under way."""
        self.earlier = Earlier(request.walk)
        self.made_room_for: set[str] = set()
        """Directories of outputs in whose way no older output stands."""
        self.ticked_at = self.started_at = time.monotonic()

    def go_through(self, workers: Workers) -> None:
        """Let workers clean what has changed, then see to what is no longer there."""
        for step in self.steps():
            if (job := self.take(step)) is not None:
                workers.submit(job)
            self.collect(workers)
        self.collect(workers, rest=True)
        self.see_to_the_rest()

    def steps(self) -> Iterator[Step]:
        """Yield what is to be done with each thing that the walk finds."""
        return plan.plan(self.request, self.manifest, self.earlier)

    def take(self, step: Step) -> Job | None:
        """Take one step; return its page where that is to be cleaned, and then to be told to `finish`."""
        found = step.found
        self.earlier.see(found)
        if isinstance(found, PassedOver):
            self.summary.pass_over(found)
        elif step.action == plan.SKIP:
            assert step.before is not None
            self.skip(step.before, step.before.mtime_ns)
        elif step.job is not None:
            self.before[found.relative] = step.before
            self.make_room(step.job)
            return step.job
        else:
            size, mtime_ns = (found.size, found.mtime_ns) if isinstance(found, File) else (0, 0)
            self.record(Record(found.relative, size, mtime_ns, reason=step.reason), step.before)
        return None

    def make_room(self, job: Job) -> None:
        """Remove older outputs that have the name of a directory in which a page's outputs are to stand.

        Names of pages that are there never clash, so such an output has another name now, or its page is gone; the
        plan refuses a page in whose way one of another SRC stands.
        """
        for place in [folder for output in self.request.places_of(job) for folder in parents(output)]:
            if place in self.made_room_for:
                continue
            if len(self.made_room_for) > 1000:
                self.made_room_for.clear()
            self.made_room_for.add(place)
            owners = self.manifest.owners(place)
            for owner in owners:
                for row in filter(None, (owner, self.before.get(owner.path))):
                    row.output = "" if row.output == place else row.output
                    row.rejects = "" if row.rejects == place else row.rejects
                self.manifest.put(owner)
            if owners or self.manifest.is_leftover(place):
                self.remove(place)
                self.manifest.drop_leftover(place)

    def remove(self, path: str) -> None:
        """Remove an output."""
        destination.remove(self.request.destination, path)

    def collect(self, workers: Workers, *, rest: bool = False) -> None:
        """Take in what the workers have finished; wait until one of them has room for another page.

        Args:
            workers: who cleans the pages.
            rest: wait for all pages that are under way.
        """

        def has_to_wait() -> bool:
            return workers.is_busy() if rest else not workers.has_room()

        while True:
            self.tick()
            for job, made in workers.results(TICK if has_to_wait() else 0):
                self.finish(job, made)
            if not has_to_wait():
                return

    def tick(self) -> None:
        """Tell how it goes, and ask whether to stop, when it is time."""
        now = time.monotonic()
        if now - self.ticked_at > TICK:
            self.ticked_at = now
            self.summary.seconds = now - self.started_at
            self.listener.tick(self.summary)
            if self.stop():
                raise Interrupted

    def finish(self, job: Job, made: Made) -> None:
        """Write down what became of a page."""
        before = self.before.pop(job.relative)
        if made.outcome == STOP:
            raise BatchError(made.record.reason)
        record = made.record
        if made.outcome == SKIPPED:
            assert before is not None
            self.skip(before, job.mtime_ns)
            return
        record.path, record.size, record.mtime_ns = job.relative, job.size, job.mtime_ns
        record.options, record.reader = job.mark, "soup" if job.soup else ""
        if record.outcome != FAILED:
            record.output = job.output if record.outcome == DONE else ""
            record.rejects = os.path.join(self.request.rejects_folder, job.rejects) if job.rejects else ""
        self.record(record, before)

    def skip(self, before: Record, mtime_ns: int) -> None:
        """Count a page that is as it was; write its row only where it has another time, or lies in another SRC, now."""
        root = self.request.walk.root
        if (before.mtime_ns, before.root) != (mtime_ns, root):
            before.mtime_ns, before.root = mtime_ns, root
            self.manifest.put(before)
        self.summary.count(SKIPPED, before.path)

    def record(self, record: Record, before: Record | None) -> None:
        """Write a row and count it. A page that fails keeps the outputs it had; those of any other that have other
        names now become leftovers.
        """
        record.version, record.root = __version__, self.request.walk.root
        leftovers: list[str] = []
        if before is not None and record.outcome == FAILED:
            record.output, record.output_size, record.rejects = before.output, before.output_size, before.rejects
        elif before is not None:
            now = {before.output: record.output, before.rejects: record.rejects}
            leftovers = [path for path, new in now.items() if path and path != new]
            self.summary.replaced += bool(leftovers) and record.outcome == DONE
        page = os.path.join(self.request.walk.root, record.path)
        if before is None or not self.earlier.belongs_to_another(before, page):  # whose row it is
            self.manifest.put(record, tuple(leftovers))
        self.summary.count(record.outcome, record.path)
        if record.outcome == FAILED:
            self.listener.failed(record.path, record.reason)

    def see_to_the_rest(self) -> None:
        """See to what is no longer there, once all that the walk finds has been seen to."""
        self.look_for_disappeared()
        self.remove_leftovers()

    def remove_leftovers(self) -> None:
        """Remove outputs that no input has any more: under an old name, of a page that is empty now or is gone."""
        while leftovers := self.manifest.leftovers():
            self.tick()
            for path in leftovers:
                if not self.is_owned(path):
                    self.remove(path)
                self.manifest.drop_leftover(path)
            self.manifest.commit()

    def is_owned(self, path: str) -> bool:
        """Tell whether some input has this output or file of rejects, also where its directory has two names."""
        folder, name = os.path.split(os.path.join(self.request.destination, path))
        recorded = os.path.join(destination.recorded_folder(self.request.destination, folder), name)
        return any(map(self.manifest.owners, (path, recorded)))

    def look_for_disappeared(self) -> None:
        """Find the inputs of earlier runs that are gone, are excluded or have another name; their outputs become
        leftovers where that was asked for.
        """
        for record in self.manifest.records():
            self.tick()
            fate = self.earlier.fate(record, self.manifest)
            refusal = self.earlier.why_not(record) if self.prune and fate == GONE and record.outputs else ""
            if refusal:
                self.summary.prune_refused.add(refusal)
            if not fate:
                continue
            if record.outputs and (refusal or not self.prune):
                self.summary.keep_outputs(fate, "" if self.earlier.whose(record.root) == OURS else record.root)
                if fate != RENAMED and not refusal:  # which is told at the end, for all
                    self.listener.disappeared(record.path, fate)
                continue
            self.manifest.forget(record.path, record.outputs)
            self.summary.pruned += bool(record.outputs)
