"""Names of text files in; what was found in each, or that it was mended, out in the same order."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from typing import TypeAlias

from newsclean.checking.content import Checker, Finding, Judgement
from newsclean.document import Ruling
from newsclean.errors import InputError, describe_os_error, internal_error
from newsclean.files.replace import replace_file
from newsclean.inputs import STDIN, read_raw, unpack
from newsclean.inputs.packing import name_compression
from newsclean.options import Options

CHUNK = 32
"""Files given to a process at once: enough to make the way there cheap, few enough to share them out evenly."""

FEW = 64
"""For as many files or fewer no processes are started: a hook is called for a handful."""


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be done with each file."""

    fix: bool = False
    """Mend the files in place."""
    texts: bool = False
    """Bring both texts along."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file."""

    name: str
    findings: tuple[Finding, ...] = ()
    fixable: bool = True
    """Whether `fix` can make it clean."""
    problem: str = ""
    """Why it could not be read, judged or mended; one line."""
    fixed: bool = False
    note: str = ""
    """What else changed when it was mended."""
    before: str = ""
    after: str = ""
    """Both texts, where `Task.texts` asked for them and the file can be mended."""
    output: bytes = b""
    """Standard input, as `Task.fix` makes it; as it came where that fails."""
    matched: tuple[Ruling, ...] = ()
    host: str = ""
    """Which site rules matched in it, and whose it is; where there are site rules."""


Item: TypeAlias = tuple[str, Options]
"""The name of a file, and what is in force for it."""


def run(items: Sequence[Item], task: Task, jobs: int) -> Iterator[Outcome]:
    """Yield the outcome of each file in the order of the items, from several processes where there are many."""
    if jobs == 1 or len(items) <= FEW or any(name == STDIN for name, _ in items):
        yield from (handle(task, item) for item in items)
        return
    from newsclean.checking.workers import spread

    checker_of(items[0][1]).judge(b"What is read once, processes have from their birth.\n")
    chunks = [items[start : start + CHUNK] for start in range(0, len(items), CHUNK)]
    yield from spread(chunks, jobs, partial(handle_all, task), lost, to_its_end=task.fix)


def lost(item: Item) -> Outcome:
    """Return the outcome of a file at which a process was lost."""
    return Outcome(item[0], problem="the process that looked at it was killed (out of memory?)")


def handle_all(task: Task, items: Sequence[Item]) -> list[Outcome]:
    """Return the outcome of each file."""
    return [handle(task, item) for item in items]


def handle(task: Task, item: Item) -> Outcome:
    """Check one file, or mend it; `-` is standard input."""
    return judge_or_mend(task, item[0], checker_of(item[1]))


@lru_cache(maxsize=16)
def checker_of(options: Options) -> Checker:
    """Return what judges with these options: files of one folder share them, and rules take time to compile."""
    return Checker(options)


def judge_or_mend(task: Task, name: str, checker: Checker) -> Outcome:
    """Check one file, or mend it; whatever it raises becomes its outcome."""
    found = Outcome(name)
    try:
        raw = read_raw(name)
        if task.fix and name == STDIN:  # who replaces a text by what comes back must not lose it, whatever fails
            found = Outcome(name, output=raw)
        data = unpack(raw) if raw else raw
        judgement = checker.judge(data, "" if name == STDIN else os.path.abspath(name))
        found = replace(found, matched=judgement.matched, host=judgement.host)
        if not judgement.findings:
            return found
        if packing := name_compression(raw):
            judgement = packed(judgement, packing)
        outcome = replace(found, findings=judgement.findings, fixable=judgement.data is not None)
        if task.texts and outcome.fixable:
            outcome = replace(outcome, before=judgement.before, after=judgement.after)
        if not task.fix:
            return outcome
        return mend(outcome, judgement)
    except InputError as error:
        return replace(found, problem=str(error))
    except Exception as error:  # a file must not take the others with it
        return replace(found, problem=internal_error(error))


def packed(judgement: Judgement, packing: str) -> Judgement:
    """Return what is said of a text that is not clean, and that is not mended where it is, for it is compressed."""
    why = f"{packing} data; decompress it first"
    return replace(
        judgement, findings=(Finding("file/compressed", 0, 0, why), *judgement.findings), data=None, refusal=why
    )


def mend(outcome: Outcome, judgement: Judgement) -> Outcome:
    """Write the mended text where the file is; one that cannot be mended stays as it is."""
    data = judgement.data
    if data is None:
        raise InputError(f"not fixed: {judgement.refusal}")
    outcome = replace(outcome, fixed=True, note=judgement.note)
    if outcome.name == STDIN:
        return replace(outcome, output=data)
    if not os.path.isfile(outcome.name):
        raise InputError("no regular file; only those are fixed in place")
    try:
        replace_file(outcome.name, data)
    except OSError as error:
        raise InputError(describe_os_error(error)) from None
    return outcome
