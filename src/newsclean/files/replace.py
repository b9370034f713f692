"""A path and its new content come in; the file that appears there is either the old or the new one, whole."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from types import TracebackType
from typing import IO


class Replacement:
    """A file to be written beside its target, which it replaces on `commit`; else it goes without a trace.

    Args:
        path: the target. Missing folders are not made.
        folder: where the temporary file is made, on the target's file system; None for the target's own folder.
        follow: whether a link stays, and the file it leads to is replaced; else the link itself is replaced.

    Raises:
        OSError: it cannot be written; so do entering, `commit` and writing to `stream`.
    """

    def __init__(self, path: str, folder: str | None = None, *, follow: bool = True) -> None:
        self.target = os.path.realpath(path) if follow else path
        self.folder = folder
        self.temporary = ""
        self.stream: IO[bytes]

    def __enter__(self) -> Replacement:
        try:
            status = os.lstat(self.target)
        except FileNotFoundError:
            status = None
        if status is not None and stat.S_ISREG(status.st_mode) and not os.access(self.target, os.W_OK):
            raise OSError(errno.EACCES, os.strerror(errno.EACCES), self.target)
        # Not a suffix to the name, which may already have the longest length allowed.
        folder = os.path.dirname(self.target) if self.folder is None else self.folder
        temporary = os.path.join(folder, temporary_name())
        self.stream = open(temporary, "xb")
        self.temporary = temporary
        if status is not None and stat.S_ISREG(status.st_mode):
            keep_owner(self.stream.fileno(), status)
            with suppress(OSError):
                os.chmod(temporary, stat.S_IMODE(status.st_mode))
        return self

    def commit(self) -> None:
        """Let the file appear."""
        self.stream.close()
        os.replace(self.temporary, self.target)
        self.temporary = ""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with suppress(OSError):
            self.stream.close()
        if self.temporary:
            with suppress(OSError):
                os.unlink(self.temporary)


def keep_owner(file: int, status: os.stat_result) -> None:
    """Give an open new file the owner and the group of the one that it replaces, as far as that is allowed."""
    new = os.stat(file)
    if not hasattr(os, "chown") or (new.st_uid, new.st_gid) == (status.st_uid, status.st_gid):
        return
    for owner in (status.st_uid, -1):  # the group alone may be changed to one's own
        with suppress(OSError):
            os.chown(file, owner, status.st_gid)
            return


def replace_file(path: str, data: bytes, folder: str | None = None, *, follow: bool = True) -> None:
    """Write a file at once; the arguments and errors are those of `Replacement`."""
    try:
        with Replacement(path, folder, follow=follow) as new:
            new.stream.write(data)
            new.commit()
    except OSError as error:
        if error.errno != errno.EXDEV or folder is None:
            raise
        replace_file(path, data, follow=follow)  # a mount point below: only the target's own folder will do


def temporary_name() -> str:
    """Return a name that no other file has, for a file that is not finished."""
    return f".newsclean-{os.urandom(6).hex()}.tmp"
