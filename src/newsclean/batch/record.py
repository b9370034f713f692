"""What is known of one input comes in; a row of the manifest, as SQLite takes it, goes out, and the other way."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field, fields
from typing import Any

DONE = "done"
EMPTY = "empty"
FAILED = "failed"
SKIPPED = "skipped"
OUTCOMES = (DONE, SKIPPED, EMPTY, FAILED)


@dataclass(slots=True)
class Record:
    """What is known of one input; a row of the manifest."""

    path: str
    """Below SRC, with ``/``."""
    size: int = 0
    mtime_ns: int = 0
    digest: str = ""
    """SHA-256 of its bytes as stored, in hexadecimal."""
    options: str = ""
    """Fingerprint of the options."""
    version: str = ""
    outcome: str = FAILED
    """done, empty or failed."""
    reason: str = ""
    """Why it is empty or failed."""
    output: str = ""
    """Below DEST, with ``/``; empty where nothing was written."""
    output_size: int = 0
    rejects: str = ""
    """File with what was dropped: below DEST where it lies there, else absolute; empty where none was asked for."""
    is_html: bool = False
    encoding: str = ""
    language: str = ""
    kept: int = 0
    """Blocks."""
    dropped: int = 0
    kept_chars: int = 0
    dropped_chars: dict[str, int] = field(default_factory=dict)
    """Characters dropped and cut, by stage."""
    warnings: list[str] = field(default_factory=list)
    seconds: float = 0.0
    reader: str = ""
    """``soup`` where the page was read with BeautifulSoup after a first try failed."""
    root: str = ""
    """SRC, absolute: trees that are cleaned into one DEST are told apart by it."""

    @property
    def outputs(self) -> tuple[str, ...]:
        """The files that were written, as the row names them."""
        return tuple(filter(None, (self.output, self.rejects)))


COLUMNS = tuple(f.name for f in fields(Record))
AS_JSON = ("dropped_chars", "warnings")
AS_NAMES = ("path", "output", "rejects", "root")


def as_record(row: tuple[Any, ...]) -> Record:
    """Return a row as a record."""
    record = Record(*row)
    for column in AS_JSON:
        setattr(record, column, json.loads(getattr(record, column)))
    for column in AS_NAMES:
        setattr(record, column, name_of(getattr(record, column)))
    record.is_html = bool(record.is_html)
    return record


def as_stored(column: str, value: Any) -> Any:
    """Return a value as SQLite takes it."""
    if column in AS_JSON:
        return json.dumps(value)
    if column in AS_NAMES:
        return stored_name(value)
    return value.encode("utf-8", "backslashreplace").decode() if isinstance(value, str) else value


def stored_name(path: str) -> str | bytes:
    """Return what a path is found by, in any locale: its bytes as the UTF-8 text that they are, or else as they are."""
    name = os.fsencode(path)
    try:
        return name.decode()
    except UnicodeDecodeError:
        return name


def name_of(stored: str | bytes) -> str:
    """Return the path that `stored_name` was given, as this locale has it."""
    return os.fsdecode(stored.encode() if isinstance(stored, str) else stored)
