"""Names of files, directories and globs come in; where to walk, and the folder that holds all of it, go out."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from newsclean.errors import describe_os_error
from newsclean.files.globs import Glob, match_segments, split_glob
from newsclean.files.paths import below, holds
from newsclean.inputs import ADDRESS, FETCH


class SourceError(ValueError):
    """A source names nothing; the message is one line that names it."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file, or a directory to walk."""

    path: str
    below: str
    """Its way from the root; empty for the root itself."""
    whole: bool = True
    """Whether all in the directory is asked for, or only what a glob names."""
    globs: tuple[Glob, ...] = ()

    def relative(self, parts: Sequence[str]) -> str:
        """Return the way from the root to what has these names from here on."""
        return "/".join(filter(None, (self.below, *parts)))

    def names(self, parts: Sequence[str]) -> bool:
        """Tell whether a glob names a file or directory, by the names from here on."""
        return any(match_segments(glob, parts) for glob in self.globs)

    def holds(self, parts: Sequence[str]) -> bool:
        """Tell whether all in a directory is asked for: a glob names it, or one above it, or this one is whole."""
        return self.whole or any(self.names(parts[:number]) for number in range(1, len(parts) + 1))

    def leads_to(self, parts: Sequence[str]) -> bool:
        """Tell whether a glob may name something in a directory."""
        return any(match_segments(glob, parts, prefix=True) for glob in self.globs)


def find_root(sources: Iterable[str]) -> str:
    """Return the root of the walk over some sources, absolute; raise `SourceError` where one does not exist."""
    return root_of(anchors_of(sources))


def anchors_of(sources: Iterable[str]) -> list[tuple[str, Glob]]:
    """Return the absolute path and the glob of each source, once; raise `SourceError` for the address of a page."""
    anchors = []
    for source in dict.fromkeys(sources):
        if ADDRESS.match(source) and not os.path.lexists(source):
            raise SourceError(f"{source}: {FETCH}")
        anchors.append(split_glob(source))
    return anchors


def root_of(anchors: list[tuple[str, Glob]]) -> str:
    """Return the folder that holds all sources, or is the only one."""
    if not anchors:
        raise SourceError("nothing to read is named")
    for path, glob in anchors:
        try:
            is_there = stat.S_ISDIR(os.stat(path).st_mode) if glob else bool(os.lstat(path))
        except (FileNotFoundError, NotADirectoryError, ValueError):
            is_there = False
        except OSError as error:
            raise SourceError(f"{path}: {describe_os_error(error)}") from None
        if not is_there:
            raise SourceError(f"{path}: no such {'directory' if glob else 'file or directory'}")
    return os.path.commonpath([path if os.path.isdir(path) else os.path.dirname(path) for path, _ in anchors])


def merge_sources(anchors: list[tuple[str, Glob]], root: str) -> list[Source]:
    """Return the sources so that none lies in another, but for single files: no file is found twice."""
    folders = [(path, glob) for path, glob in anchors if os.path.isdir(path)]  # as what stands before a glob is
    tops: list[str] = []
    for path in sorted({path for path, _ in folders}):
        if not any(holds(top, path) for top in tops):
            tops.append(path)
    merged = []
    for top in tops:
        inside = [(path, glob) for path, glob in folders if holds(top, path)]
        whole = any(path == top and not glob for path, glob in inside)
        globs = [
            (*(re.escape(part) for part in below(path, top).split("/") if part), *glob)
            for path, glob in inside
            if glob or path != top
        ]
        merged.append(Source(top, below(top, root), whole, tuple(globs)))
    files = dict.fromkeys(path for path, _ in anchors if not os.path.isdir(path))
    return merged + [Source(path, below(path, root)) for path in files]
