"""A file found in SRC comes in; the name of its output below DEST goes out, safe, and no other file's.

The name depends on nothing but the file's own and those beside it, so neither the order of the files nor the
time of the run matters:

1. The suffixes of pages and packings go: ``a.html.gz`` gives ``a.txt``.
2. Where another file of the directory would get that name, both keep their suffixes: ``a.html.txt``, ``a.htm.txt``.
3. Where that name is a directory's, or too long, it is shortened and marked with letters of its own: ``a~1f0c….txt``.

A file of rejects has the same name with its own suffix, and what stands in its way counts whether it is asked for or
not: asking for rejects renames no output.

Flat names join directories with ``__``; names that hold ``__`` themselves are marked as in 3.
"""

from __future__ import annotations

import hashlib
import os
from array import array
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from newsclean.files.paths import is_directory
from newsclean.files.walk import PACKED_SUFFIXES, TEXT_SUFFIXES, File

LONGEST = 255
"""Bytes of a name that file systems take."""

REJECTS = ".jsonl"
"""Suffix of a file that holds what was dropped."""

JOINT = "__"
MARK = "~"
MARK_LENGTH = 12
"""Hexadecimal digits that tell a name from all others: of a billion names, two share them with odds of 1 to 560."""

LOOKED_AT = 64
"""Directories whose shared names are remembered: a walk comes back to those above."""

WINDOWS = os.name == "nt"
RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{digit}" for port in ("com", "lpt") for digit in "123456789")}


class Names:
    """Names of outputs, below DEST, with ``/``.

    Args:
        suffix: what an output's name ends with, from its dot on.
        flat: whether all outputs stand in DEST itself.
        windows: whether names that Windows refuses are changed.
    """

    def __init__(self, suffix: str, flat: bool = False, *, windows: bool = WINDOWS) -> None:
        self.suffix = suffix
        self.flat = flat
        self.windows = windows
        self.room = LONGEST - max(len(os.fsencode(suffix)), len(REJECTS))
        self.neighbours = lru_cache(LOOKED_AT)(Neighbours)

    def output(self, file: File) -> str:
        """Return the name of a file's output."""
        return self.form(file) + self.suffix

    def form(self, file: File) -> str:
        """Return the name of a file's outputs without their suffix."""
        *folders, name = file.relative.split("/")
        folder = os.path.dirname(file.path)
        neighbours = self.neighbours(folder, self.suffix)
        if not neighbours.saw(name):  # it has come since: its name must not be one that was given away
            self.neighbours.cache_clear()
            neighbours = self.neighbours(folder, self.suffix)
        form = neighbours.form(name)
        if form is None:
            form = marked(stem(name), file.relative, self.room)
        if self.flat:
            parts = [*folders, form]
            form = JOINT.join(parts)
            if any(JOINT in part or part.startswith("_") or part.endswith("_") for part in parts):
                form = marked(form, file.relative, self.room)
            folders = []
        safe = [self.safe(folder, LONGEST, folder) for folder in folders]
        return "/".join([*safe, self.safe(form, self.room, file.relative)])

    def safe(self, part: str, room: int, whole: str) -> str:
        """Return one segment of a path as any file system takes it, which leads nowhere but down."""
        if part in ("", ".", "..") or len(os.fsencode(part)) > room or "\0" in part:
            return marked(part.strip(".").replace("\0", "_"), whole, room)
        if self.windows:
            plain = "".join("_" if char in '<>:"|?*\\' or char < " " else char for char in part).rstrip(". ")
            if plain != part or plain.partition(".")[0].lower() in RESERVED:
                return marked(plain.replace(".", "_"), whole, room)
        return part


class Neighbours:
    """What the other files of one directory claim for themselves.

    Their names are held as hashes of 8 bytes each: of a million names, 8 MB, and as much to know the names again.
    """

    def __init__(self, folder: str, suffix: str) -> None:
        claims, names = array("q"), array("q")
        taken = set()
        ends = {suffix, REJECTS}
        self.is_known = True
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    name = entry.name
                    for end in ends:
                        if name.endswith(end) and is_directory(entry):
                            taken.add(name[: -len(end)])
                    names.append(hash(name))
                    claims.extend({hash(name), hash(stem(name))})
        except OSError:  # a file may be named, and read, in a directory that cannot be
            self.is_known = False
        self.taken = taken
        self.names = array("q", sorted(names))
        self.shared = frozenset(one for one, other in pairwise(sorted(claims)) if one == other)

    def saw(self, name: str) -> bool:
        """Tell whether a file was there when the names were read; true where they could not be."""
        place = bisect_left(self.names, hash(name))
        return not self.is_known or self.names[place : place + 1] == array("q", [hash(name)])

    def form(self, name: str) -> str | None:
        """Return the name of the outputs of a file here, without their suffix; None where all are taken."""
        short = stem(name)
        if self.is_known and hash(short) not in self.shared and short not in self.taken:
            return short
        return None if name in self.taken else name


def stem(name: str) -> str:
    """Return a name without the suffixes of packings and pages.

    >>> stem("a.html.gz"), stem("a.HTM"), stem("a.php"), stem("a.tar.xz"), stem(".html")
    ('a', 'a', 'a.php', 'a.tar', '.html')
    """
    for suffixes in (PACKED_SUFFIXES, TEXT_SUFFIXES):
        head, dot, tail = name.rpartition(".")
        if head and (dot + tail).lower() in suffixes:
            name = head
    return name


def marked(text: str, whole: str, room: int) -> str:
    """Return a text cut to that many bytes, with letters at its end that stand for the whole of a path."""
    digest = hashlib.sha256(os.fsencode(whole)).hexdigest()[:MARK_LENGTH]
    head = os.fsencode(text)[: room - len(MARK) - MARK_LENGTH].decode("utf-8", "ignore")
    return f"{head}{MARK}{digest}"


def parents(path: str) -> Iterator[str]:
    """Yield the directories above a relative path, the innermost first.

    >>> list(parents("a/b/c.txt"))
    ['a/b', 'a']
    """
    while "/" in path:
        path = path.rpartition("/")[0]
        yield path
