"""SRC, DEST and the manifest come in; what is to be done with each input goes out, one by one. Nothing is written."""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import NamedTuple

from newsclean._version import __version__
from newsclean.batch.destination import recorded_folder
from newsclean.batch.fingerprint import fingerprint
from newsclean.batch.manifest import DONE, FAILED, Manifest, Record
from newsclean.batch.names import REJECTS, Names, parents
from newsclean.batch.worker import Job
from newsclean.errors import OptionError
from newsclean.files.walk import File, PassedOver, Unreadable, Walk, below, holds, identify, is_gone
from newsclean.inputs import MAX_BYTES, describe_size
from newsclean.options import Options

CLEAN = "clean"
SKIP = "skip"
FAIL = "fail"
PASS = "pass over"
REMOVE = "remove"

GONE = "no longer there"
EXCLUDED = "excluded now"
RENAMED = "read under another name now"
"""What has become of an input of an earlier run whose outputs may go."""

NOTHING_THERE = "there is nothing to read in it; is its disk there?"


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
    def is_root(self) -> Callable[[str], bool]:
        """Tells whether a directory that a row names is the root of the walk, by whatever name."""
        root = self.walk.root
        return cache(lambda known: known == root or identify(known) == (identify(root) or ()))

    def belongs_to_another(self, row: Record, path: str) -> bool:
        """Tell whether the outputs of a row are those of another page than that path, one of another SRC that is there
        or cannot be looked at now.
        """
        page = os.path.join(row.root, row.path)
        return (
            bool(row.root and row.outputs)
            and not self.is_root(row.root)
            and not is_gone(page, os.sep)
            and identify(page) != (identify(path) or ())
        )

    @cached_property
    def rejects_folder(self) -> str:
        """The directory of rejects as the manifest names it."""
        return recorded_folder(self.destination, self.rejects)


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


def plan(request: Request, manifest: Manifest) -> Iterator[Step]:
    """Yield what is to be done with each thing that the walk finds, in its order."""
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
            step = plan_file(request, found, before)
            refusal = refuse_outputs_of_another(request, manifest, step)
            yield Step(FAIL, found, refusal, before=before) if refusal else step


def refuse_outputs_of_another(request: Request, manifest: Manifest, step: Step) -> str:
    """Return why a page is not cleaned, for its outputs would take the place of those of another SRC, or nothing."""
    if step.job is None:
        return ""
    rows = [step.before] if step.before is not None else []
    rows += manifest.owners(step.job.output)
    if step.job.rejects:
        rows += manifest.owners(os.path.join(request.rejects_folder, step.job.rejects))
    for row in rows:
        if request.belongs_to_another(row, step.job.path):
            place = os.path.join(row.root, row.path)
            is_read = holds(request.walk.root, place)  # under another name now
            way_out = "run with --prune, then again" if is_read else "use another DEST, or one SRC that holds both"
            return f"{row.outputs[0]} was made of {place}; {way_out}"
    return ""


class Disappeared:
    """Tells which inputs of earlier runs are gone, and which outputs may go with them.

    Args:
        request: what is read now; `see` is to be called with all that its walk finds, before more is asked than `what`
            and `name_now` tell.
    """

    def __init__(self, request: Request) -> None:
        self.walk = walk = request.walk
        self.is_root = request.is_root
        self.root = walk.root
        self.real_root = os.path.realpath(walk.root)
        self.real_folder = lru_cache(64)(os.path.realpath)
        self.whole = {source.path for source in walk.sources if source.whole and os.path.isdir(source.path)}
        self.named = {source.path for source in walk.sources} - self.whole
        self.silent = [source.path for source in walk.sources if os.path.isdir(source.path)]
        """Directories in which nothing was found so far: the disk that was mounted there may be away."""
        self.unread: set[str] = set()
        """Directories that could not be read."""
        self.inner_links: set[str] = set()
        """Links to directories that are read where they are."""
        self.is_elsewhere = cache(self._is_elsewhere)

    def see(self, found: File | Unreadable | PassedOver) -> None:
        """Hear of a thing that the walk has found."""
        if isinstance(found, PassedOver):
            if found.reason == "inner link":
                self.inner_links.add(found.relative)
            return
        if self.silent:
            self.silent = [path for path in self.silent if not holds(path, found.path)]
        if isinstance(found, Unreadable) and os.path.isdir(found.path):
            self.unread.add(found.path)

    def _is_elsewhere(self, known: str) -> bool:
        """Tell whether a row is of another SRC, one that is there or cannot be looked at now."""
        other = identify(known)
        return other != identify(self.root) if other else bool(known) and not is_gone(known, os.sep)

    def what(self, record: Record) -> str:
        """Return whether the input of a row is gone (it may be a directory now) or excluded; nothing for any other."""
        if self.is_elsewhere(record.root):
            return ""
        path = os.path.join(self.root, record.path)
        if is_gone(path, self.root) or (os.path.isdir(path) and not self.was_folder(record)):
            return GONE
        return EXCLUDED if self.is_excluded(record.path) and os.path.lexists(path) else ""

    def is_excluded(self, relative: str) -> bool:
        """Tell whether patterns keep a file of a directory that is read as a whole from being read."""
        exclude = self.walk.exclude
        if exclude is None or os.path.join(self.root, relative) in self.named:
            return False
        folders = list(parents(relative))
        if not any(os.path.join(self.root, folder) in self.whole for folder in folders) and self.root not in self.whole:
            return False
        return any(map(exclude.match, (relative, *(f"{folder}/" for folder in folders))))

    def name_now(self, record: Record) -> str:
        """Return under which path the page of a row is read now, where that is another one; nothing else.

        SRC was a directory above or below, or the way to the page led through a link that is not followed any more.
        """
        folder, name = os.path.split(os.path.join(record.root or self.root, record.path))
        now = os.path.join(self.real_folder(folder), name)
        if not holds(self.real_root, now) or (now := below(now, self.real_root)) == record.path:
            return ""
        return now

    def is_read_elsewhere(self, record: Record) -> bool:
        """Tell whether no page is read now under the path of a row: it is of another SRC, or behind an inner link."""
        return self.is_elsewhere(record.root) or not self.inner_links.isdisjoint(parents(record.path))

    def is_renamed(self, record: Record, manifest: Manifest) -> bool:
        """Tell whether the page of a row has been cleaned under another path, and is not read under that of the row."""
        if not self.is_read_elsewhere(record):
            return False
        twin = manifest.get(self.name_now(record))
        return twin is not None and twin.outcome != FAILED and self.is_root(twin.root)

    def was_folder(self, record: Record) -> bool:
        """Tell whether a row can only be that of a directory which could not be read."""
        return record.outcome == FAILED and not record.output

    def is_readable_folder(self, record: Record) -> bool:
        """Tell whether a row is that of a directory which could not be read, and now can."""
        path = os.path.normpath(os.path.join(self.root, record.path))
        is_ours = self.was_folder(record) and not self.is_elsewhere(record.root)
        return is_ours and path not in self.unread and os.path.isdir(path) and os.access(path, os.R_OK)

    def is_unknown(self, record: Record, manifest: Manifest) -> bool:
        """Tell whether nothing is known of the page of a row: it is of another SRC, or a folder or disk is away."""
        if self.is_elsewhere(record.root):
            return not self.is_renamed(record, manifest)
        path = os.path.join(self.root, record.path)
        is_away = bool(self.silent_folder(record)) or any(holds(folder, path) for folder in self.unread)
        return is_away and self.what(record) != EXCLUDED

    def silent_folder(self, record: Record) -> str:
        """Return the directory of SRC that holds the page of a row, if nothing was found in it at all."""
        path = os.path.join(self.root, record.path)
        return next((folder for folder in self.silent if holds(folder, path)), "")

    def why_not(self, record: Record) -> str:
        """Return why the outputs of an input that is gone stay, even where it is asked to remove them, or nothing."""
        if self.unread:
            return "nothing was pruned, for a directory could not be read"
        folder = self.silent_folder(record)
        return f"{folder}: nothing was pruned, for {NOTHING_THERE}" if folder else ""


class Line(NamedTuple):
    """One thing that a run would do, as it is listed."""

    action: str
    """clean, skip, fail, pass over or remove."""
    source: str
    """The input."""
    target: str
    """The output; empty where none is written or removed."""
    reason: str


class Rehearsal:
    """Tells what a run would do with each thing that the walk finds, in its order; iterate over it once.

    Args:
        request: what is asked for.
        manifest: that of DEST.
        prune: whether the outputs of inputs that are gone would be removed; they come last.
    """

    def __init__(self, request: Request, manifest: Manifest, prune: bool) -> None:
        self.request = request
        self.manifest = manifest
        self.prune = prune
        self.refusals: set[str] = set()
        """Why outputs would not be removed, once all is told."""

    def __iter__(self) -> Iterator[Line]:
        request = self.request
        gone = Disappeared(request)
        going: dict[str, tuple[Record, str]] = {}
        unseen: set[str] = set()
        for row in self.manifest.records() if self.prune else ():
            name = gone.name_now(row)
            if what := gone.what(row) or (name and RENAMED):
                going.update(dict.fromkeys(row.outputs, (row, what)))
                unseen.add(name)
        for step in plan(request, self.manifest):
            gone.see(step.found)
            if step.action in (CLEAN, SKIP):
                unseen.discard(step.found.relative)
            target, taken = "", []  # another page has, or takes, what one that is gone had
            if step.job is not None:
                target = os.path.join(request.destination, step.job.output)
                taken = [step.job.output, os.path.join(request.rejects_folder, step.job.rejects)]
            elif step.before is not None:
                taken = [step.before.output, step.before.rejects]
            for path in taken:
                going.pop(path, None)
            yield Line(step.action, step.found.path, target, step.reason)
        for path, (row, what) in going.items():
            owners = [owner for owner in self.manifest.owners(path) if owner.path != row.path]
            if what == RENAMED and (gone.name_now(row) in unseen or not gone.is_read_elsewhere(row)):
                continue
            if what == GONE and (refusal := gone.why_not(row)):
                self.refusals.add(refusal.replace("was pruned", "would be pruned"))
            elif not any(gone.is_elsewhere(owner.root) for owner in owners):
                root = row.root if what == RENAMED else gone.root
                source, target = os.path.join(root, row.path), os.path.join(request.destination, path)
                yield Line(REMOVE, source, target, f"its input is {what}")


@lru_cache(64)
def pack(options: Options, to: str) -> tuple[str, bytes]:
    """Return what tells options and format from all others, and what a worker unpickles the options from."""
    mark = fingerprint(options)
    return mark if to == "text" else f"{mark} {to}", pickle.dumps(options)


def plan_file(request: Request, file: File, before: Record | None) -> Step:
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
        is_ours = request.is_root(before.root)
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
