"""SRC, DEST and the manifest come in; what is to be done with each input goes out, one by one. Nothing is written."""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from newsclean._version import __version__
from newsclean.batch.destination import recorded_folder
from newsclean.batch.earlier import OURS, Earlier
from newsclean.batch.fingerprint import fingerprint
from newsclean.batch.manifest import Manifest
from newsclean.batch.names import LOOKED_AT, REJECTS, Names, parents
from newsclean.batch.record import DONE, FAILED, Record
from newsclean.batch.worker import Job
from newsclean.errors import OptionError
from newsclean.files.paths import holds
from newsclean.files.walk import File, PassedOver, Unreadable, Walk
from newsclean.inputs import MAX_BYTES, describe_size
from newsclean.options import Options

CLEAN = "clean"
SKIP = "skip"
FAIL = "fail"
PASS = "pass over"


class PlanError(ValueError):
    """SRC and DEST do not go together; the message is one line."""


@dataclass(frozen=True)
class Request:
    """What is asked for."""

    walk: Walk
    destination: str
    """DEST, absolute."""
    names: Names
    options_for: Callable[[str], Options]
    """Returns the options for the file of that path; raises `OptionError` where its configuration is wrong."""
    rejects: str = ""
    """Directory of the files with what was dropped, absolute; empty for none."""
    max_size: int = MAX_BYTES
    """Bytes, before and after decompression."""
    force: bool = False
    """Whether what is done already is done again."""
    to: str = "text"
    """The format of outputs, one of `newsclean.writers.article.SUFFIXES`."""

    @property
    def places(self) -> list[str]:
        """The directories that are written to."""
        return [place for place in (self.destination, self.rejects) if place]

    @cached_property
    def rejects_folder(self) -> str:
        """The directory of rejects as the manifest names it."""
        return recorded_folder(self.destination, self.rejects)

    def places_of(self, job: Job) -> list[str]:
        """The outputs of a page, as the manifest names them."""
        return [job.output, *([os.path.join(self.rejects_folder, job.rejects)] if job.rejects else [])]


class Step(NamedTuple):
    """What is to be done with one thing that the walk found."""

    action: str
    """clean, skip, fail or pass over."""
    found: File | Unreadable | PassedOver
    reason: str
    job: Job | None = None
    before: Record | None = None
    """What the manifest knows of it."""


def check_places(walk: Walk, destination: str, rejects: str, suffix: str) -> None:
    """Raise `PlanError` where outputs could overwrite inputs, or each other."""
    for place, name in ((destination, "DEST"), (rejects, "the directory of rejects")):
        real = os.path.realpath(place) if place else ""
        for source in walk.sources:
            if place and holds(real, os.path.realpath(source.path)):
                raise PlanError(f"{name} {place} holds {source.path}, which is to be read; name another directory")
    if rejects and suffix.endswith(REJECTS):
        one, other = os.path.realpath(destination), os.path.realpath(rejects)
        if holds(one, other) or holds(other, one):
            raise PlanError(f"outputs and rejects could have the same names; use another --suffix than {suffix}")


def plan(request: Request, manifest: Manifest, earlier: Earlier) -> Iterator[Step]:
    """Yield what is to be done with each thing that the walk finds, in its order."""
    owners_of_folder = lru_cache(LOOKED_AT)(manifest.owners)
    for found in request.walk:
        if isinstance(found, PassedOver):
            yield Step(PASS, found, found.reason)
            continue
        before = manifest.get(found.relative)
        if isinstance(found, Unreadable):
            yield Step(FAIL, found, found.reason, before=before)
        elif found.size > request.max_size:
            reason = f"larger than {describe_size(request.max_size)}; see --max-size"
            yield Step(FAIL, found, reason, before=before)
        else:
            step = plan_file(request, earlier, found, before)
            if step.job is not None:
                rows = [before] if before is not None else []
                for place in request.places_of(step.job):
                    rows += manifest.owners(place)
                    rows += [row for folder in parents(place) for row in owners_of_folder(folder)]
                if refusal := refuse(request, earlier, step.job, rows):
                    step = Step(FAIL, found, refusal, before=before)
            yield step


def refuse(request: Request, earlier: Earlier, job: Job, rows: list[Record]) -> str:
    """Return why a page is not cleaned, for something stands in the way of its outputs that is to stay, or nothing.

    Args:
        request: what is asked for.
        earlier: tells whose rows are.
        job: the page.
        rows: that of the page, and those whose outputs have the names of its outputs, or of directories above.
    """
    for row in rows:
        if earlier.belongs_to_another(row, job.path):
            place = os.path.join(row.root, row.path)
            is_read = holds(request.walk.root, place)  # under another name now
            way_out = "run with --prune, then again" if is_read else "use another DEST, or one SRC that holds both"
            return f"{row.outputs[0]} was made of {place}; {way_out}"
    for output in request.places_of(job):
        place = os.path.join(request.destination, output)
        if os.path.isdir(place) and not os.path.islink(place):
            return f"{place}: is a directory"
    return ""


@lru_cache(64)
def pack(options: Options, to: str) -> tuple[str, bytes]:
    """Return what tells options and format from all others, and what a worker unpickles the options from."""
    mark = fingerprint(options)
    return mark if to == "text" else f"{mark} {to}", pickle.dumps(options)


def plan_file(request: Request, earlier: Earlier, file: File, before: Record | None) -> Step:
    """Return what is to be done with a file."""
    try:
        mark, options = pack(request.options_for(file.path), request.to)
    except OptionError as error:  # a configuration file somewhere below SRC
        return Step(FAIL, file, str(error), before=before)
    form = request.names.form(file)
    output = form + request.names.suffix
    rejects = form + REJECTS if request.rejects else ""
    reason = why_again(request, before, mark, output, rejects)
    known = ""
    if not reason:
        assert before is not None
        is_same = before.size == file.size
        is_ours = earlier.whose(before.root) == OURS
        if is_same and is_ours and before.mtime_ns == file.mtime_ns:
            return Step(SKIP, file, "unchanged", before=before)
        reason = "changed" if is_ours else "from another SRC"
        known = before.digest if is_same else ""  # the content tells
    job = Job(file.path, file.relative, file.size, file.mtime_ns, output, rejects, known, mark, options)
    return Step(CLEAN, file, reason, job, before)


def why_again(request: Request, before: Record | None, mark: str, output: str, rejects: str) -> str:
    """Return why a file is to be cleaned even where its content is as before; empty when nothing asks for it."""
    if before is None:
        return "new"
    if request.force:
        return "forced"
    if before.outcome == FAILED:
        return "failed before"
    if before.version != __version__:
        return "another version"
    if before.options != mark:
        return "other options"
    if before.outcome == DONE:
        if before.output != output:
            return "another name"
        if not has_size(os.path.join(request.destination, output), before.output_size):
            return "its output is gone or changed"
    if rejects:
        path = os.path.join(request.rejects_folder, rejects)
        if before.rejects != path or not os.path.exists(os.path.join(request.destination, path)):
            return "its rejects are missing"
    return ""


def has_size(path: str, size: int) -> bool:
    """Tell whether a file is there and has that many bytes."""
    try:
        return os.stat(path).st_size == size
    except OSError:
        return False
