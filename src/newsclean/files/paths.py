"""Paths come in; what they are to each other, and whether they are there, goes out."""

from __future__ import annotations

import errno
import os

IN_FILES = ".newsclean"
"""The directory of our own in a tree of outputs; never read."""


def holds(folder: str, path: str) -> bool:
    """Tell whether a directory is, or holds, a path.

    >>> holds("/a", "/a/b"), holds("/a", "/ab"), holds("/", "/a"), holds("/a", "/a")
    (True, False, True, True)
    """
    return path == folder or path.startswith(folder.rstrip(os.sep) + os.sep)


def below(path: str, root: str) -> str:
    """Return the way from the root to a path in it, with ``/``.

    >>> below("/a/b/c", "/a"), below("/a", "/a"), below("/a", "/")
    ('b/c', '', 'a')
    """
    return path[len(root) :].replace(os.sep, "/").strip("/")


def identify(path: str) -> tuple[int, int] | None:
    """Return what tells a directory from all others, by any of its names; None if it is not there."""
    try:
        status = os.stat(path)
    except OSError:
        return None
    return status.st_dev, status.st_ino


def is_gone(path: str, root: str) -> bool:
    """Tell whether a path below a root is surely gone. What cannot be looked at is not: permissions, disks come back.

    A link above it that leads nowhere may lead to a disk that is away.
    """
    try:
        os.lstat(path)
    except OSError as error:
        if error.errno not in (errno.ENOENT, errno.ENOTDIR):
            return False
    except ValueError:  # no name that any file could have
        return True
    else:
        return False
    folder = os.path.dirname(path)
    while holds(root, folder) and not os.path.isdir(folder):
        if os.path.islink(folder) and not os.path.exists(folder):
            return False
        folder = os.path.dirname(folder)
        if folder == os.path.dirname(folder):
            break
    return True


def is_directory(entry: os.DirEntry[str]) -> bool:
    """Tell whether an entry is a directory, or a link to one."""
    try:
        return entry.is_dir()
    except OSError:  # a loop of links
        return False
