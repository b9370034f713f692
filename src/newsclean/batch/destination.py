"""DEST comes in; it is locked, written to, cleared and pruned, and nothing outside it is touched."""

from __future__ import annotations

import errno
import os
import time
from contextlib import suppress
from typing import IO

from newsclean.batch.names import parents
from newsclean.errors import describe_os_error
from newsclean.files.paths import IN_FILES, below, holds
from newsclean.files.replace import replace_file

LOCK = "lock"
LOCK_WAIT = 3.0
"""Seconds to wait for the workers of a run that was killed; they end with it, but not in the same instant."""

NO_WAY_ON = {errno.ENOSPC, errno.EROFS, errno.EDQUOT, errno.EIO}


class BatchError(Exception):
    """The run cannot go on; the message is one line. What is done stays done."""


class WriteError(Exception):
    """An output cannot be written."""

    def __init__(self, message: str, is_final: bool = False) -> None:
        super().__init__(message)
        self.is_final = is_final
        """Whether no other output can be written either."""


class OutputTree:
    """A directory that outputs are written below, and never outside."""

    def __init__(self, root: str) -> None:
        self.root = root
        self.real = os.path.realpath(root)
        self.temporary = temporary_folder(root)
        self.known: set[str] = set()

    def write(self, relative: str, data: bytes) -> None:
        """Write a file, whole or not at all; raise `WriteError` where that is not possible."""
        path = os.path.join(self.root, relative)
        try:
            try:
                self.make_folder(os.path.dirname(path))
                replace_file(path, data, self.temporary, follow=False)
            except FileNotFoundError:  # somebody has removed a directory meanwhile
                self.known.clear()
                os.makedirs(self.temporary, exist_ok=True)
                self.make_folder(os.path.dirname(path))
                replace_file(path, data, self.temporary, follow=False)
        except OSError as error:
            # Folders above the file are named as they are, its temporary file never.
            name = error.filename if error.filename and holds(error.filename, path) else path
            raise WriteError(f"{name}: {describe_os_error(error)}", error.errno in NO_WAY_ON) from None

    def make_folder(self, folder: str) -> None:
        """Make a directory below the root; refuse one that a link leads out of it."""
        if folder in self.known:
            return
        if not holds(self.real, os.path.realpath(folder)):
            raise WriteError(f"{folder}: a link leads out of {self.root}; remove it")
        os.makedirs(folder, exist_ok=True)
        if len(self.known) > 1000:
            self.known.clear()
        self.known.add(folder)


def prepare(place: str) -> None:
    """Make a directory of outputs, with its place for temporary files, and remove those of a run that was killed."""
    temporary = temporary_folder(place)
    os.makedirs(temporary, exist_ok=True)
    clear(temporary)


def temporary_folder(place: str) -> str:
    """Return where the temporary files of a directory of outputs stand: on its file system, and easily found."""
    return os.path.join(place, IN_FILES, "tmp")


def lock(place: str) -> IO[str]:
    """Return the lock on DEST, held until it is closed; workers inherit it, so that none outlives it unseen."""
    stream = open(os.path.join(place, IN_FILES, LOCK), "a+", encoding="utf-8")
    try:
        import fcntl
    except ImportError:  # Windows
        return stream
    patience = time.monotonic() + LOCK_WAIT
    while True:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return stream
        except BlockingIOError:
            if time.monotonic() > patience:
                stream.close()
                raise BatchError(f"{place}: another run is at work there; wait for its end") from None
            time.sleep(0.05)


def clear(folder: str) -> None:
    """Remove the temporary files of pages that were not finished."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            with suppress(OSError):
                os.unlink(entry.path)


def recorded_folder(place: str, folder: str) -> str:
    """Return a directory as the manifest names it: below DEST where it lies there, by whatever links, else absolute."""
    place, folder = os.path.realpath(place), os.path.realpath(folder)
    return below(folder, place) if holds(place, folder) else folder


def is_there(place: str, path: str) -> bool:
    """Tell whether an output, below DEST or with an absolute path, is there to be removed: a file, or a link."""
    full = os.path.join(place, path)
    if not os.path.isabs(path) and not holds(os.path.realpath(place), os.path.realpath(os.path.dirname(full))):
        return False  # behind a link that was not there when the output was made
    return os.path.isfile(full) or os.path.islink(full)


def remove(place: str, path: str) -> None:
    """Remove an output, below DEST or with an absolute path, and the directories of DEST that it leaves empty."""
    if not is_there(place, path):
        return
    with suppress(OSError):
        os.unlink(os.path.join(place, path))
        if not os.path.isabs(path):
            for folder in parents(path):
                os.rmdir(os.path.join(place, folder))
