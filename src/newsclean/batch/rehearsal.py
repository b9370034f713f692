"""A request comes in; what a run would do goes out, line by line. The run itself says so, with its hands tied."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing, suppress
from hashlib import sha256
from typing import NamedTuple

from newsclean.batch import destination, plan
from newsclean.batch.earlier import RENAMED
from newsclean.batch.manifest import Manifest
from newsclean.batch.plan import Request, Step
from newsclean.batch.progress import Silent
from newsclean.batch.record import DONE, Record
from newsclean.batch.run import Run
from newsclean.batch.summary import Summary
from newsclean.batch.worker import Job, Made
from newsclean.errors import InputError
from newsclean.inputs import read_raw

REMOVE = "remove"


class Line(NamedTuple):
    """One thing that a run would do, as it is listed."""

    action: str
    """clean, skip, fail, pass over or remove."""
    source: str
    """The input; of an output that is removed, empty where that is not known."""
    target: str
    """The output; empty where none is written or removed."""
    reason: str


def rehearse(request: Request, tell: Callable[[Line], None], *, prune: bool = False) -> Summary:
    """Tell what a run would do with each thing that the walk finds, in its order, then which outputs it would remove.

    Nothing is written. That a page cannot be read or cleaned, or its text not be written, is not foreseen.

    Raises:
        ManifestError: the manifest cannot be read.
    """
    with closing(Manifest(request.destination, read_only=True)) as manifest:
        manifest.go_on_in_copy()
        rehearsal = Rehearsal(request, manifest, tell, prune)
        for step in rehearsal.steps():
            if (job := rehearsal.take(step)) is not None:
                rehearsal.finish(job, Made(DONE, Record("", outcome=DONE)))
        rehearsal.see_to_the_rest()
    return rehearsal.summary


class Rehearsal(Run):
    """A run in which every page that is to be cleaned is done, and nothing else happens."""

    def __init__(self, request: Request, manifest: Manifest, tell: Callable[[Line], None], prune: bool) -> None:
        super().__init__(request, manifest, Silent(), prune, stop=lambda: False)
        self.tell = tell

    def take(self, step: Step) -> Job | None:
        """Tell of one step, and take it."""
        if step.job is not None and is_as_before(step.job, self.request.max_size):
            step = Step(plan.SKIP, step.found, "unchanged", before=step.before)
        target = os.path.join(self.request.destination, step.job.output) if step.job is not None else ""
        self.tell(Line(step.action, step.found.path, target, step.reason))
        return super().take(step)

    def remove(self, path: str) -> None:
        """Tell of an output that would be removed."""
        if not destination.is_there(self.request.destination, path):
            return
        source, reason = "", "left behind by a run that did not come to its end"
        for row in self.manifest.owners(path, "main.pages"):
            fate = self.earlier.fate(row, self.manifest)
            source = os.path.join(row.root if fate == RENAMED else self.request.walk.root, row.path)
            reason = f"its input is {fate}" if fate else "its input has other outputs now"
        self.tell(Line(REMOVE, source, os.path.join(self.request.destination, path), reason))


def is_as_before(job: Job, max_size: int) -> bool:
    """Tell whether a page of which only the time has changed has the content that it had."""
    with suppress(InputError):
        return bool(job.known) and sha256(read_raw(job.path, max_size)).hexdigest() == job.known
    return False
