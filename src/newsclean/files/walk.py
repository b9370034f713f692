"""Names of files, directories and globs come in; the files to read come out one by one, with what cannot be read.

Nothing but one directory's names is held in memory, and of a huge directory only a part, so a million files
cost no more than a thousand.
"""

from __future__ import annotations

import errno
import os
import re
import stat
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from newsclean.errors import describe_os_error
from newsclean.files.globs import Glob, match_segments, split_glob
from newsclean.inputs import ADDRESS, FETCH
from newsclean.patterns import lazy

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

TEXT_SUFFIXES = (".html", ".htm", ".xhtml", ".txt")
PACKED_SUFFIXES = (".gz", ".zst", ".bz2", ".xz")
SUFFIXES = (*TEXT_SUFFIXES, *PACKED_SUFFIXES)
"""The files of a directory that are read when no pattern says which, in any case of letters."""

SORTED = 10_000
"""Entries of a directory that are held and sorted at once; a larger one comes in sorted parts."""

LATEST = (1 << 63) - 1
"""Nanoseconds since 1970 that 63 bits hold, as SQLite does; the year 2262. Later times count as this one."""

IN_FILES = ".newsclean"
"""The directory of our own in a tree of outputs; never read."""

OF_TOOLS = ("node_modules", "__pycache__")
"""Directories that tools fill; those of version control, caches and editors begin with a dot."""

ENVIRONMENT = "pyvenv.cfg"
"""What tells a virtual environment of Python."""

OPEN_BRACKET = lazy(r"^(?:[^\\[]|\\.|\[[!^]?+\]?+(?:[^\\\]]|\\.)*+\])*+\[")
"""A pattern with a bracket that is never closed."""

KINDS = (
    (stat.S_ISFIFO, "a named pipe, not a file"),
    (stat.S_ISSOCK, "a socket, not a file"),
    (stat.S_ISCHR, "a device, not a file"),
    (stat.S_ISBLK, "a device, not a file"),
)


class PatternError(ValueError):
    """A pattern cannot be understood; the message names it."""


class SourceError(ValueError):
    """A source names nothing; the message is one line that names it."""


@dataclass(frozen=True, slots=True)
class File:
    """A file to read."""

    path: str
    """To open it."""
    relative: str
    """Its way from the root of all sources, with ``/``; unique in one walk."""
    size: int
    """Bytes as stored."""
    mtime_ns: int
    """At most `LATEST` from 1970, before or after."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """What should be read and cannot: a directory without permission, a named pipe, a broken link."""

    path: str
    relative: str
    reason: str


@dataclass(frozen=True, slots=True)
class PassedOver:
    """What is not read by rule: a name unlike a page's, a link that leaves the sources or leads to a directory whose
    files are read where they are, what an earlier run made.
    """

    path: str
    relative: str
    reason: str
    """``name``, ``link`` (one that leaves the sources), ``inner link`` (to a directory of theirs) or ``outputs``."""


Found: TypeAlias = File | Unreadable | PassedOver


@dataclass(frozen=True, slots=True)
class Source:
    """A file, or a directory to walk."""

    path: str
    below: str
    """Its way from the root; empty for the root itself."""
    whole: bool = True
    """Whether all in the directory is asked for, or only what a glob names."""
    globs: tuple[Glob, ...] = ()

    def names(self, parts: Sequence[str]) -> bool:
        """Tell whether a glob names a directory, by its way from here, or one above it: all in it is asked for."""
        folders = (parts[:number] for number in range(1, len(parts) + 1))
        return any(match_segments(glob, folder) for folder in folders for glob in self.globs)


@dataclass(frozen=True, slots=True)
class Patterns:
    """Patterns as in a .gitignore."""

    spec: GitIgnoreSpec
    above: str = ""
    """The way from the folder that they go from to the root of the walk, with ``/`` at its end."""

    def match(self, relative: str) -> bool:
        """Tell whether a path from the root matches; that of a directory ends in ``/``."""
        return bool(self.spec.match_file(self.above + relative))


@dataclass(frozen=True, slots=True)
class Walk:
    """What to read, and by which rules; iterate over it, as often as wanted.

    Names that cannot be decoded are strings with surrogate escapes, as `os.fsdecode` gives them.
    """

    root: str
    """The folder that `File.relative` starts from: the one source's own, or the one that holds all sources."""
    sources: tuple[Source, ...]
    include: Patterns | None = None
    exclude: Patterns | None = None
    suffixes: tuple[str, ...] | None = SUFFIXES
    """Endings of the names to read, in lower case, where `include` does not say; None for any name."""
    follow_links: bool = False
    skip: tuple[str, ...] = ()
    """Directories that are not entered, nor read from through links."""
    pass_outputs: bool = False
    """Whether directories of outputs are passed over, unless a source names them."""
    pass_tools: bool = False
    """Whether the directories of tools are not entered, unless a source names them."""

    def __iter__(self) -> Iterator[Found]:
        """Yield what is found, each directory in the order of its names."""
        skipped = {identity for path in self.skip if (identity := identify(path))}
        hidden = tuple(map(os.path.realpath, self.skip))
        named = {source.path for source in self.sources}
        tops = {os.path.realpath(source.path): source for source in self.sources if os.path.isdir(source.path)}
        for source in self.sources:
            if os.path.isdir(source.path):
                for found in Tree(self, source, skipped, hidden, tops):
                    if found.path == source.path or found.path not in named:  # which comes by itself
                        yield found
            elif found := look_at(source.path, source.below or ".", os.stat):  # it was a directory a moment ago
                yield found

    def reads(self, path: str) -> bool:
        """Tell whether a file of that path is read, or would be if it were there."""
        real = os.path.realpath(path)
        if any(holds(os.path.realpath(place), real) for place in self.skip):
            return False
        for source in self.sources:
            top = os.path.realpath(source.path)
            if real == top:
                return True
            parts = below(real, top).split("/")
            relative = "/".join(filter(None, (source.below, *parts)))
            if not holds(top, real) or IN_FILES in parts or (self.exclude and self.exclude.match(relative)):
                continue
            named = any(match_segments(glob, parts) for glob in source.globs)
            whole = source.whole or source.names(parts[:-1])
            if Tree(self, source, set()).is_wanted(parts[-1], relative, named, whole):
                return True
        return False


def plan_walk(
    sources: Iterable[str],
    *,
    include: Sequence[str] = (),
    exclude: Sequence[str] = (),
    include_from: str = "",
    exclude_from: str = "",
    suffixes: tuple[str, ...] | None = SUFFIXES,
    follow_links: bool = False,
    skip: Iterable[str] = (),
    pass_outputs: bool = False,
    pass_tools: bool = False,
) -> Walk:
    """Return the walk over some sources.

    Args:
        sources: files, directories and globs (``*``, ``?``, ``[…]``, ``**``). A source that lies in
            another one is walked once. Files that are named, or that a glob names, are read whatever their
            names; a name that exists is never a glob.
        include: patterns as in a .gitignore, matched against `File.relative`; only files that match are read.
        exclude: the same; what matches is not read, and of a directory nothing.
        include_from: the folder that the patterns of `include` go from, absolute, where that is not the root.
        exclude_from: the same for those of `exclude`.
        suffixes: see `Walk.suffixes`.
        follow_links: whether links that lead out of their source are followed. Those within are where they lead to
            files; a directory of the sources is read where it is, never through a link.
        skip: directories that are not entered.
        pass_outputs: see `Walk.pass_outputs`.
        pass_tools: see `Walk.pass_tools`.

    Raises:
        SourceError: a source does not exist, or no source was given.
        PatternError: a pattern is none.
    """
    anchors = anchors_of(sources)
    root = root_of(anchors)
    return Walk(
        root,
        tuple(merge_sources(anchors, root)),
        compile_patterns(include, include_from, root),
        compile_patterns(exclude, exclude_from, root),
        suffixes,
        follow_links,
        tuple(skip),
        pass_outputs,
        pass_tools,
    )


def refuse_empty_globs(sources: Iterable[str], skip: Iterable[str] = ()) -> None:
    """Raise `SourceError` where a glob names nothing that is there; it takes no longer than to find the first file."""
    for source in dict.fromkeys(sources):
        if split_glob(source)[1] and next(iter(plan_walk([source], skip=skip)), None) is None:
            raise SourceError(f"{source}: no file matches")


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
            raise SourceError(f"{path}: {unreadable_reason(path, error)}") from None
        if not is_there:
            raise SourceError(f"{path}: no such {'directory' if glob else 'file or directory'}")
    return os.path.commonpath(
        [path if glob or os.path.isdir(path) else os.path.dirname(path) for path, glob in anchors]
    )


def merge_sources(anchors: list[tuple[str, Glob]], root: str) -> list[Source]:
    """Return the sources so that none lies in another, but for single files: no file is found twice."""
    tops: list[str] = []
    for path in sorted({path for path, glob in anchors if glob or os.path.isdir(path)}):
        if not any(holds(top, path) for top in tops):
            tops.append(path)
    merged = []
    for top in tops:
        inside = [(path, glob) for path, glob in anchors if holds(top, path) and (glob or os.path.isdir(path))]
        whole = any(path == top and not glob for path, glob in inside)
        globs = [
            (*(re.escape(part) for part in below(path, top).split("/") if part), *glob)
            for path, glob in inside
            if glob or path != top
        ]
        merged.append(Source(top, below(top, root), whole, tuple(globs)))
    files = dict.fromkeys(path for path, glob in anchors if not glob and not os.path.isdir(path))
    return merged + [Source(path, below(path, root)) for path in files]


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


def compile_patterns(patterns: Sequence[str], folder: str, root: str) -> Patterns | None:
    """Return patterns that go from a folder ready to match, or None; raise `PatternError` where one is none."""
    if not patterns:
        return None
    from pathspec import GitIgnoreSpec

    for pattern in patterns:
        check_pattern(pattern)
    above = f"{below(root, folder)}/" if folder and folder != root and holds(folder, root) else ""
    return Patterns(GitIgnoreSpec.from_lines(patterns), above)


def check_pattern(pattern: str) -> None:
    """Raise `PatternError` where a pattern is none."""
    from pathspec import GitIgnoreSpec

    try:
        if not pattern.startswith("#") and OPEN_BRACKET.search(pattern):
            raise ValueError  # which pathspec takes for a pattern that matches nothing
        GitIgnoreSpec.from_lines([pattern])
    except ValueError:
        raise PatternError(f"{pattern!r} is no pattern as in a .gitignore") from None


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


def look_at(path: str, relative: str, get_status: Callable[[str], os.stat_result]) -> File | Unreadable:
    """Return a file, or why it cannot be one."""
    try:
        status = get_status(path)
    except OSError as error:
        return Unreadable(path, relative, unreadable_reason(path, error))
    if stat.S_ISREG(status.st_mode):
        return File(path, relative, status.st_size, max(-LATEST, min(status.st_mtime_ns, LATEST)))
    return Unreadable(path, relative, next((words for test, words in KINDS if test(status.st_mode)), "not a file"))


def unreadable_reason(path: str, error: OSError) -> str:
    """Return why something cannot be read."""
    if isinstance(error, FileNotFoundError):
        return "a link that leads nowhere" if os.path.islink(path) else "it has disappeared"
    return describe_os_error(error)


@dataclass(frozen=True, slots=True)
class Place:
    """A directory to enter."""

    path: str
    relative: str
    parts: tuple[str, ...]
    """The names from the source on."""
    whole: bool
    """Whether all in it is asked for."""
    identity: tuple[int, int] | None


class Tree:
    """One directory with all below it."""

    def __init__(
        self,
        walk: Walk,
        source: Source,
        skipped: set[tuple[int, int]],
        hidden: tuple[str, ...] = (),
        tops: Mapping[str, Source] | None = None,
    ) -> None:
        self.hidden = hidden
        """Real paths of directories that no link leads into."""
        self.tops = tops or {}
        """The directories that are sources, by their real paths."""
        self.walk = walk
        self.source = source
        self.skipped = skipped
        self.real_root = os.path.realpath(source.path)

    def __iter__(self) -> Iterator[Found]:
        """Walk without recursion: trees nest deep."""
        source = self.source
        start = Place(source.path, source.below, (), source.whole, identify(source.path))
        stack = [(entries(start), start)]
        while stack:
            listing, place = stack[-1]
            entry = next(listing, None)
            if entry is None:
                stack.pop()
                continue
            if isinstance(entry, Unreadable):
                yield entry
                continue
            found = self.judge(entry, place)
            if isinstance(found, Place):
                if found.identity in self.skipped:
                    continue
                if any(found.identity == above.identity for _, above in stack):
                    yield PassedOver(found.path, found.relative, "inner link")
                else:
                    stack.append((entries(found), found))
            elif found is not None:
                yield found

    def judge(self, entry: os.DirEntry[str], place: Place) -> Found | Place | None:
        """Return the file, the directory to enter, or None for what is not asked for."""
        relative = f"{place.relative}/{entry.name}" if place.relative else entry.name
        parts = (*place.parts, entry.name) if self.source.globs else ()
        is_folder = is_directory(entry)
        exclude = self.walk.exclude
        if exclude is not None and exclude.match(f"{relative}/" if is_folder else relative):
            return None
        named = any(match_segments(glob, parts) for glob in self.source.globs)
        if is_folder:
            whole = place.whole or named
            if entry.name == IN_FILES or not (whole or self.leads_on(parts)):
                return None
            if self.walk.pass_tools and not named and is_of_tools(entry.path):
                return None
        elif not self.is_wanted(entry.name, relative, named, place.whole):
            return PassedOver(entry.path, relative, "name") if place.whole and self.walk.include is None else None
        if entry.is_symlink():
            real = os.path.realpath(entry.path)
            if any(holds(place, real) for place in self.hidden):
                return None
            if is_folder and self.is_read_itself(real):
                return PassedOver(entry.path, relative, "inner link")
            if not self.walk.follow_links and not holds(self.real_root, real) and os.path.exists(entry.path):
                return PassedOver(entry.path, relative, "link")
        if is_folder:
            identity = identify(entry.path)
            if self.walk.pass_outputs and not named and identity not in self.skipped and has_outputs(entry.path):
                return PassedOver(entry.path, relative, "outputs")
            return Place(entry.path, relative, parts, whole, identity)
        return look_at(entry.path, relative, lambda _: entry.stat())

    def is_read_itself(self, real: str) -> bool:
        """Tell whether a directory, by its real path, lies in a source that is walked as far as to it."""
        top = real
        while top not in self.tops:
            passed_over = (self.walk.pass_tools and is_of_tools(top)) or (self.walk.pass_outputs and has_outputs(top))
            if passed_over or top == os.path.dirname(top):
                return False
            top = os.path.dirname(top)
        source, parts = self.tops[top], below(real, top).split("/")
        exclude = self.walk.exclude
        if real != top and exclude is not None and exclude.match("/".join(filter(None, (source.below, *parts))) + "/"):
            return False
        return real == top or source.whole or source.names(parts) or Tree(self.walk, source, set()).leads_on(parts)

    def is_wanted(self, name: str, relative: str, named: bool, whole: bool) -> bool:
        """Tell whether a file is to be read, by its name."""
        if not (named or whole):
            return False
        if self.walk.include is not None:
            return self.walk.include.match(relative)
        return named or self.walk.suffixes is None or name.lower().endswith(self.walk.suffixes)

    def leads_on(self, parts: Sequence[str]) -> bool:
        """Tell whether a glob may name something in this directory."""
        return any(match_segments(glob, parts, prefix=True) for glob in self.source.globs)


def is_directory(entry: os.DirEntry[str]) -> bool:
    """Tell whether an entry is a directory, or a link to one."""
    try:
        return entry.is_dir()
    except OSError:  # a loop of links
        return False


def is_of_tools(folder: str) -> bool:
    """Tell whether a directory holds what tools keep there, and nothing that a person wrote."""
    name = os.path.basename(folder)
    return name.startswith(".") or name in OF_TOOLS or os.path.lexists(os.path.join(folder, ENVIRONMENT))


def has_outputs(folder: str) -> bool:
    """Tell whether a run has made outputs in a directory."""
    return os.path.isdir(os.path.join(folder, IN_FILES))


def entries(place: Place) -> Iterator[os.DirEntry[str] | Unreadable]:
    """Yield what is in a directory, by name; of a huge one, part after part."""
    part: list[os.DirEntry[str]] = []
    try:
        with os.scandir(place.path) as listing:
            for entry in listing:
                part.append(entry)
                if len(part) == SORTED:
                    yield from sorted(part, key=lambda e: e.name)
                    part.clear()
    except OSError as error:
        yield Unreadable(place.path, place.relative or ".", unreadable_reason(place.path, error))
    yield from sorted(part, key=lambda e: e.name)
