"""A request for a batch in; how the texts in DEST differ from what it would make now out. DEST is only read."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import replace

from newsclean.batch.destination import BatchError
from newsclean.batch.earlier import NOTHING_THERE, Earlier
from newsclean.batch.manifest import Manifest
from newsclean.batch.plan import Request
from newsclean.batch.progress import Silent
from newsclean.batch.record import DONE, FAILED, Record
from newsclean.batch.run import Limits, run
from newsclean.checking.content import OUTPUTS, Finding
from newsclean.checking.files import Outcome
from newsclean.errors import describe_os_error
from newsclean.files.walk import File, Unreadable, plan_walk


def compare(request: Request, limits: Limits, texts: bool, stop: Callable[[], bool]) -> Iterator[Outcome]:
    """Yield an outcome for each text that is in DEST or should be, and each page that failed, by name.

    The batch runs into a folder of its own, so what it would make is what it makes. The manifest in DEST, where there
    is one, tells what has changed, and of which page a text was made that no page gives now: where nothing is known of
    that page, for its folder cannot be read or its disk is away, or it is of another SRC, nothing is said of the text.

    Args:
        request: as for the batch that made DEST.
        limits: what to use for it.
        texts: whether to bring both texts along.
        stop: asked several times a second whether to end.

    Raises:
        BatchError: the batch could not be run to its end.
        KeyboardInterrupt: `stop` asked for the end.
        ManifestError: the manifest in DEST cannot be read.
    """
    destination = request.destination
    with tempfile.TemporaryDirectory(prefix="newsclean-") as made:
        summary = run(replace(request, destination=made, rejects="", force=True), limits, Silent(), stop=stop)
        if stop():
            raise KeyboardInterrupt
        if summary.ended:
            raise BatchError(summary.ended)
        outcomes = []
        expected, failed = set(), set()
        differing: dict[str, str] = {}
        with (
            closing(Manifest(destination, read_only=True)) as known,
            closing(Manifest(made, read_only=True)) as new,
        ):
            for record in new.records():
                page = shown(os.path.join(request.walk.root, record.path))
                if record.outcome == FAILED:
                    outcomes.append(Outcome(page, problem=record.reason))
                    failed.add(record.path)
                elif record.outcome == DONE:
                    expected.add(record.output)
                    outcomes.append(outcome_of(page, record, known.get(record.path), destination, made))
                    if outcomes[-1].findings:
                        differing[outcomes[-1].name] = record.output
            outcomes += outcomes_of_others(request, known, new, expected, failed)
        for outcome in sorted(outcomes, key=lambda outcome: outcome.name):
            if texts and outcome.name in differing:  # only now: all of them may be more than memory holds
                output = differing[outcome.name]
                before, after = (text_of(os.path.join(place, output)) for place in (destination, made))
                outcome = replace(outcome, before=before, after=after)
            yield outcome


def outcome_of(page: str, new: Record, before: Record | None, destination: str, made: str) -> Outcome:
    """Return what is to be said of the output of a page in DEST, where that in `made` is as it should be."""
    name = shown(os.path.join(destination, new.output))
    try:
        found = read(os.path.join(destination, new.output))
    except OSError as error:  # a text must not take the others with it
        return Outcome(name, problem=describe_os_error(error))
    if found == read(os.path.join(made, new.output)):
        return Outcome(name)
    if found is None:
        rule = "output/missing"
    elif before is None:
        rule = "output/differs"
    elif (before.digest, before.options, before.version) == (new.digest, new.options, new.version):
        rule = "output/edited"
    else:
        rule = "output/stale"
    return Outcome(name, (whole(rule, page),), fixable=False)


def outcomes_of_others(
    request: Request, known: Manifest, new: Manifest, expected: set[str], failed: set[str]
) -> Iterator[Outcome]:
    """Yield an outcome for each text in DEST that no page gives, and each SRC that may be away."""
    earlier = Earlier(request.walk)
    for found in request.walk:
        earlier.see(found)
        if isinstance(found, File) and found.relative in failed:  # its text of an earlier run stays
            expected.add(request.names.output(found))
    away: set[str] = set()
    for text in orphans(request, expected):
        owners = known.owners(text.relative) or [Record(text.relative)]  # without a row, it stands where its page would
        unknown = [owner for owner in owners if earlier.is_unknown(owner, new)]
        away.update(map(earlier.silent_folder, unknown))
        if not unknown:
            yield Outcome(shown(text.path), (whole("output/orphaned"),), fixable=False)
    for folder in filter(None, away):
        yield Outcome(shown(folder), problem=NOTHING_THERE)


def orphans(request: Request, expected: set[str]) -> Iterator[File | Unreadable]:
    """Yield the texts in DEST that no page gives."""
    if not os.path.isdir(request.destination):
        return
    for found in plan_walk([request.destination], suffixes=(request.names.suffix.lower(),)):
        if isinstance(found, File | Unreadable) and found.relative not in expected:
            yield found


def whole(rule: str, page: str = "") -> Finding:
    """Return a finding about a file as a whole."""
    return Finding(rule, 0, 0, f"{OUTPUTS[rule]}: {page}" if page else OUTPUTS[rule])


def shown(path: str) -> str:
    """Return a path as it is shown: from the working directory where it lies in it."""
    relative = os.path.relpath(path)
    return path if relative.startswith(os.pardir) else relative


def text_of(path: str) -> str:
    """Return the text of a file; nothing where there is none."""
    with suppress(OSError):  # it has gone since it was compared
        return (read(path) or b"").decode("utf-8", "replace")
    return ""


def read(path: str) -> bytes | None:
    """Return the bytes of a file, None where there is none."""
    try:
        with open(path, "rb") as stream:
            return stream.read()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None
