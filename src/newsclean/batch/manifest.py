"""What was made from what: a row a page in an SQLite database in DEST, written by the parent process only.

A row is written after its output stands under its name. A run that dies between the two makes the same
output again.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from typing import Any

from newsclean.batch.record import COLUMNS, Record, as_record, as_stored, name_of, stored_name
from newsclean.errors import describe_os_error
from newsclean.files.paths import IN_FILES, is_gone

NAME = "manifest.sqlite"
SCHEMA = 2
"""Number of the layout; a manifest of another one is not touched."""

ROWS_A_COMMIT = 100
SECONDS_A_COMMIT = 1.0
"""What a crash loses at most: these rows' pages are made once more."""

RESERVE = "reserve"
RESERVED = 256 * 1024
"""Bytes of a file that makes room for the last rows where outputs have filled the disk; they take some 60 KB."""


class ManifestError(Exception):
    """The manifest cannot be read or written; the message is one line that names it."""


class Manifest:
    """The database of one DEST.

    Args:
        destination: DEST; it is made, with its folders, unless `read_only`.
        read_only: write nothing; a manifest that is not there is empty.

    Raises:
        ManifestError: as do all its methods.
        OSError: DEST cannot be made.
    """

    def __init__(self, destination: str, *, read_only: bool = False) -> None:
        folder = os.path.join(destination, IN_FILES)
        self.path = os.path.join(folder, NAME)
        self.uncommitted: list[tuple[str, list[Any]]] = []
        """Statements with their values, in case that a disk is full just when they are to last."""
        self.committed_at = time.monotonic()
        if read_only and not is_gone(self.path, os.path.dirname(destination)):  # or it cannot be looked at
            # Where no run is at work, SQLite is told so, and leaves no files of its own beside it.
            is_busy = os.path.exists(self.path + "-wal")
            target = f"file:{quote(self.path)}?mode=ro" + ("" if is_busy else "&immutable=1")
        elif read_only:
            target = ":memory:"
        else:
            os.makedirs(folder, exist_ok=True)
            target = f"file:{quote(self.path)}"
        with telling(self.path), ExitStack() as undo:
            self.connect(target)
            undo.callback(lambda: self.database.close())
            if read_only and not self.version():  # of 0 bytes, or of a run that was killed before it made the tables
                self.database.close()
                self.connect(":memory:")
            if not read_only:
                self.database.execute("PRAGMA journal_mode=WAL")
                self.database.execute("PRAGMA synchronous=NORMAL")
            self.make_tables()
            undo.pop_all()
        self.reserve = ""
        if not read_only:
            self.reserve = os.path.join(folder, RESERVE)
            with suppress(OSError), open(self.reserve, "wb") as stream:
                stream.write(os.urandom(RESERVED))  # zeros take no room on some file systems

    def connect(self, target: str) -> None:
        """Open the database."""
        self.database = sqlite3.connect(target, uri=True, isolation_level=None)

    def version(self) -> int:
        """Return the number of the layout; 0 where there are no tables."""
        return int(self.database.execute("PRAGMA user_version").fetchone()[0])

    def make_tables(self) -> None:
        """Make the tables, or see that they are those of this version."""
        version = self.version()
        if version not in (0, SCHEMA):
            raise ManifestError(f"{self.path}: made by another version of newsclean; use that one, or another DEST")
        if version == SCHEMA:
            return
        self.database.execute("BEGIN IMMEDIATE")
        self.create("main")
        self.database.execute(f"PRAGMA user_version={SCHEMA}")
        self.database.execute("COMMIT")

    def create(self, schema: str) -> None:
        """Make the tables in the database of that name."""
        columns = ", ".join(f"{name} PRIMARY KEY" if name == "path" else name for name in COLUMNS)
        self.database.execute(f"CREATE TABLE {schema}.pages ({columns}) WITHOUT ROWID")
        for column in ("output", "rejects"):
            self.database.execute(f"CREATE INDEX {schema}.by_{column} ON pages ({column}) WHERE {column} <> ''")
        self.database.execute(f"CREATE TABLE {schema}.leftovers (path PRIMARY KEY) WITHOUT ROWID")

    def go_on_in_copy(self) -> None:
        """Write from now on to a copy that ends with this object, and read from it. SQLite has it in files without
        a name where it is large, and takes its tables before those of the same names in the manifest.
        """
        with telling(self.path):
            self.create("temp")
            for table in ("pages", "leftovers"):
                self.database.execute(f"INSERT INTO temp.{table} SELECT * FROM main.{table}")

    def get(self, path: str) -> Record | None:
        """Return what is known of an input."""
        with telling(self.path):
            row = self.database.execute(f"SELECT {', '.join(COLUMNS)} FROM pages WHERE path=?", (stored_name(path),))
            found = row.fetchone()
        return None if found is None else as_record(found)

    def put(self, record: Record, leftovers: tuple[str, ...] = ()) -> None:
        """Write a row; `leftovers` are outputs of the row before that are to go at the end of the run."""
        values = [as_stored(name, getattr(record, name)) for name in COLUMNS]
        marks = ", ".join("?" * len(COLUMNS))
        self.change(f"INSERT OR REPLACE INTO pages VALUES ({marks})", values, leftovers)

    def forget(self, path: str, leftovers: tuple[str, ...] = ()) -> None:
        """Delete the row of an input; `leftovers` are outputs of it that are to go at the end of the run."""
        self.change("DELETE FROM pages WHERE path=?", [stored_name(path)], leftovers)

    def change(self, statement: str, values: list[Any], leftovers: tuple[str, ...] = ()) -> None:
        """Write, and commit when enough has gathered."""
        changes = [(statement, values)]
        changes += [("INSERT OR REPLACE INTO leftovers VALUES (?)", [stored_name(path)]) for path in leftovers]
        with telling(self.path):
            self.write(changes)
        self.uncommitted += changes
        if len(self.uncommitted) >= ROWS_A_COMMIT or time.monotonic() - self.committed_at >= SECONDS_A_COMMIT:
            self.commit()

    def write(self, changes: list[tuple[str, list[Any]]]) -> None:
        """Write in a transaction; open one, unless one is open."""
        if not self.database.in_transaction:
            self.database.execute("BEGIN IMMEDIATE")
        for change in changes:
            self.database.execute(*change)

    def commit(self) -> None:
        """Make all rows last."""
        with telling(self.path):
            try:
                if self.database.in_transaction:
                    self.database.execute("COMMIT")
            except sqlite3.OperationalError:  # SQLite has taken all back
                self.clear_reserve()
                self.write(self.uncommitted)
                self.database.execute("COMMIT")
                raise  # the run ends: there is room for these rows, not for pages
        self.uncommitted.clear()
        self.committed_at = time.monotonic()

    def clear_reserve(self) -> None:
        """Make room on a disk that is full."""
        if self.reserve:
            with suppress(OSError):
                os.unlink(self.reserve)

    def records(self) -> Iterator[Record]:
        """Yield all rows by path. The rows are read in parts, so the table may change meanwhile."""
        last: Any = None
        while True:
            query = f"SELECT {', '.join(COLUMNS)} FROM pages"
            query += " ORDER BY path LIMIT 1000" if last is None else " WHERE path > ? ORDER BY path LIMIT 1000"
            with telling(self.path):
                rows = self.database.execute(query, () if last is None else (last,)).fetchall()
            if not rows:
                return
            last = rows[-1][0]
            yield from map(as_record, rows)

    def leftovers(self) -> list[str]:
        """Return some outputs that their inputs no longer have; none when `drop_leftover` has taken all."""
        with telling(self.path):
            rows = self.database.execute("SELECT path FROM leftovers LIMIT 1000").fetchall()
        return [name_of(path) for (path,) in rows]

    def owners(self, path: str, table: str = "pages") -> list[Record]:
        """Return the rows of the inputs that have this output or this file of rejects; from ``main.pages``, those of
        before `go_on_in_copy`.
        """
        with telling(self.path):
            query = " UNION ".join(
                f"SELECT {', '.join(COLUMNS)} FROM {table} WHERE {c}=? AND {c}<>''" for c in ("output", "rejects")
            )
            return list(map(as_record, self.database.execute(query, (stored_name(path),) * 2).fetchall()))

    def is_leftover(self, path: str) -> bool:
        """Tell whether a path is on the list of outputs that are to go."""
        with telling(self.path):
            query = "SELECT 1 FROM leftovers WHERE path=?"
            return self.database.execute(query, (stored_name(path),)).fetchone() is not None

    def drop_leftover(self, path: str) -> None:
        """Take an output off the list of those that are to go."""
        self.change("DELETE FROM leftovers WHERE path=?", [stored_name(path)])

    def close(self) -> None:
        """Commit and close; what cannot be committed is made again by the next run."""
        self.clear_reserve()
        with suppress(ManifestError):
            self.commit()
        with suppress(sqlite3.Error):
            self.database.close()


def why_unopened(path: str) -> str:
    """Return what the system has against opening a file that is there, which SQLite does not tell; nothing where that
    is no trouble.
    """
    try:
        with suppress(FileNotFoundError), open(path, "rb"):
            pass
        return ""
    except OSError as error:
        return describe_os_error(error)


class telling:
    """Turns errors of SQLite into `ManifestError`."""

    def __init__(self, path: str) -> None:
        self.path = path

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        if isinstance(error, sqlite3.DatabaseError):
            reason = str(error)
            if type(error) is sqlite3.DatabaseError:
                reason += "; delete it, and all pages are made again"
            else:
                reason = why_unopened(self.path) or reason
            raise ManifestError(f"{self.path}: {reason}") from None


def quote(path: str) -> str:
    """Return a path as part of a URI."""
    from urllib.parse import quote_from_bytes

    return quote_from_bytes(os.fsencode(os.path.abspath(path)))
