"""One page comes in by its path; its outputs are written, and a small record of them goes back.

This runs in worker processes, which a page may take down. Nothing here is shared with the parent.
"""

from __future__ import annotations

import hashlib
import importlib
import os
import pickle
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from newsclean.batch.destination import OutputTree, WriteError
from newsclean.batch.record import DONE, EMPTY, FAILED, SKIPPED, Record
from newsclean.document import Document
from newsclean.errors import EmptyInput, InputError, internal_error
from newsclean.inputs import read_raw, unpack
from newsclean.pipeline import Cleaner
from newsclean.worker_processes import die_with, end_at_signals
from newsclean.writers.article import write_article

OUT_OF_MEMORY = 99
"""Exit code of a worker whose page needed more memory than it may have; memory errors leave no worker to trust."""

STOP = "stop"
"""Outcome of a page that could not be written since nothing can: a full disk, a read-only file system."""

MAX_REASON = 300
MAX_WARNINGS = 700
"""Characters. A record stays below the 4096 bytes that a pipe takes whole: a worker that is killed leaves no half of
one in it."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What all pages of a run have in common."""

    destination: str
    """DEST, absolute."""
    rejects: str = ""
    """Directory of the files with what was dropped, absolute; empty for none."""
    max_size: int = 64 * 1024 * 1024
    """Bytes, before and after decompression."""
    max_memory: int = 0
    """Bytes of data a worker may hold; 0 for no limit."""
    parent: int = 0
    """Process whose end is the worker's; 0 for none."""
    to: str = "text"
    """The format of outputs."""
    hook: str = ""
    """``module:function``, called with the path and bytes of each page before it is cleaned. For tests of faults only:
    no option sets it, the environment variable NEWSCLEAN_BATCH_HOOK does."""


class Job(NamedTuple):
    """One page to clean."""

    path: str
    relative: str
    size: int
    mtime_ns: int
    output: str
    """Below DEST."""
    rejects: str
    """Below the directory of rejects."""
    known: str
    """Digest of bytes whose outputs are there already, or the empty string."""
    mark: str
    """Fingerprint of the options."""
    options: bytes
    """The options, pickled: the same for most pages, so that they are unpickled once."""
    soup: bool = False
    """Whether to read with BeautifulSoup, after the native parser has failed on it."""


class Made(NamedTuple):
    """What became of a page."""

    outcome: str
    """done, empty, failed, skipped or `STOP`."""
    record: Record
    """Without what its job says already."""
    again: bool = False
    """Whether another reader may succeed."""


class Work:
    """What a worker process holds between pages."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.places = [OutputTree(folder) for folder in (settings.destination, settings.rejects) if folder]
        self.hook: Callable[[str, bytes], None] | None = None
        if settings.hook:
            module, _, name = settings.hook.partition(":")
            self.hook = getattr(importlib.import_module(module), name)


_work: Work | None = None
"""Set once in each worker process: pickling the settings with every page would cost more than the rest of a job."""


def preload() -> None:
    """Load all that most pages need, in the parent, so that its workers have it from their birth."""
    cleaner = Cleaner()
    for letters in ("Ein Baum für Müller. ", "Река и дом. "):
        for page in (letters * 20, f"<!doctype html><title>x</title><p>{letters * 20}</p>"):
            cleaner.clean(page.encode("cp1251", "replace"))


def begin(settings: Settings) -> None:
    """Make this process a worker."""
    global _work
    end_at_signals()
    if settings.parent:
        die_with(settings.parent)
    if settings.max_memory:
        limit_memory(settings.max_memory)
    _work = Work(settings)


def limit_memory(size: int) -> None:
    """Let this process hold that many bytes of data at most.

    RLIMIT_DATA counts what is written to. The address space, which RLIMIT_AS counts, also holds what is only
    reserved: 64 MB for each thread of the parent. Both act at once, without a watcher that may come late.
    """
    with suppress(ImportError, ValueError, OSError):  # Windows, or a lower limit is set already
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (size, size))


def clean_file(job: Job) -> Made:
    """Clean one page in a worker process that `begin` has prepared."""
    assert _work is not None
    try:
        return make(job, _work)
    except MemoryError:
        os._exit(OUT_OF_MEMORY)


def make(job: Job, work: Work) -> Made:
    """Read, clean and write one page; whatever it raises becomes its record."""
    started = time.perf_counter()
    record = Record("")
    again = False
    try:
        outcome = read_and_write(job, work, record)
    except InputError as error:
        outcome, record.reason = FAILED, str(error)
    except WriteError as error:
        outcome, record.reason = STOP if error.is_final else FAILED, str(error)
    except MemoryError:
        raise
    except BaseException as error:  # SystemExit, too: a page must not end its worker
        outcome, record.reason, again = FAILED, internal_error(error), True
    record.outcome = outcome
    record.reason = short(record.reason)
    record.warnings = list(map(short, record.warnings))
    while sum(map(len, record.warnings)) > MAX_WARNINGS:
        record.warnings.pop()
    record.seconds = round(time.perf_counter() - started, 6)
    return Made(outcome, record, again)


def read_and_write(job: Job, work: Work, record: Record) -> str:
    """Fill the record, write the outputs, return the outcome."""
    settings = work.settings
    raw = read_raw(job.path, settings.max_size)
    record.digest = hashlib.sha256(raw).hexdigest()
    if record.digest == job.known:
        return SKIPPED
    warnings: list[str] = []
    try:
        data = unpack(raw, settings.max_size, warnings)
    except EmptyInput as error:
        if settings.rejects:  # every page that is read has a file of them
            work.places[-1].write(job.rejects, b"")
        record.reason = f"the file is {error}"
        return EMPTY
    del raw
    if work.hook is not None:
        work.hook(job.path, data)
    document = cleaner_of(job.options).clean(data, job.path, native=not job.soup)
    document.warnings[:0] = warnings
    describe(document, record)
    text = write_article(document, settings.to, job.relative).encode("utf-8", "replace")
    if settings.rejects:
        from newsclean.writers.explain import render_json

        dropped = render_json(document, job.relative, "drop").encode("utf-8", "replace")
        work.places[-1].write(job.rejects, dropped)
    if not text:
        record.reason = document.empty_because
        return EMPTY
    work.places[0].write(job.output, text)
    record.output_size = len(text)
    return DONE


@lru_cache(16)
def cleaner_of(options: bytes) -> Cleaner:
    """Return what cleans with some pickled options."""
    return Cleaner(pickle.loads(options))


def describe(document: Document, record: Record) -> None:
    """Put what a run's report tells of a page into its record."""
    record.is_html = document.is_html
    record.encoding = document.encoding
    record.language = document.language[:MAX_REASON]
    record.warnings = list(document.warnings)
    sizes: dict[str, int] = {}  # what went, by its rule
    for block in document.blocks:
        if block.keep:
            record.kept += 1
            record.kept_chars += len(block.output)
            for cut in block.cuts:
                sizes[cut.reason] = sizes.get(cut.reason, 0) + cut.end - cut.start
        else:
            sizes[block.reason] = sizes.get(block.reason, 0) + len(block.text)
    record.dropped = len(document.blocks) - record.kept
    for rule, size in sizes.items():
        stage = rule.partition("/")[0] or "boilerplate"
        record.dropped_chars[stage] = record.dropped_chars.get(stage, 0) + size


def short(text: str) -> str:
    """Return a text that a record can hold."""
    text = text if len(text) <= MAX_REASON else text[: MAX_REASON - 1] + "…"
    return text.encode("utf-8", "replace").decode()
