"""Names of files, directories and globs come in; the files to read come out one by one, with what cannot be read.

Nothing but one directory's names is held in memory, and of a huge directory only a part, so a million files
cost no more than a thousand.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from newsclean.configuration.files import NAME as CONFIGURATION
from newsclean.errors import describe_os_error
from newsclean.files.gitignore import Patterns, compile_patterns
from newsclean.files.globs import split_glob
from newsclean.files.paths import IN_FILES, below, holds, identify, is_directory
from newsclean.files.sources import Source, SourceError, anchors_of, merge_sources, root_of

TEXT_SUFFIXES = (".html", ".htm", ".xhtml", ".txt")
PACKED_SUFFIXES = (".gz", ".zst", ".bz2", ".xz")
SUFFIXES = (*TEXT_SUFFIXES, *PACKED_SUFFIXES)
"""The files of a directory that are read when no pattern says which, in any case of letters."""

SORTED = 10_000
"""Entries of a directory that are held and sorted at once; a larger one comes in sorted parts."""

LATEST = (1 << 63) - 1
"""Nanoseconds since 1970 that 63 bits hold, as SQLite does; the year 2262. Later times count as this one."""

OF_TOOLS = ("node_modules", "__pycache__")
"""Directories that tools fill; those of version control, caches and editors begin with a dot."""

ENVIRONMENT = "pyvenv.cfg"
"""What tells a virtual environment of Python."""

KINDS = (
    (stat.S_ISFIFO, "a named pipe, not a file"),
    (stat.S_ISSOCK, "a socket, not a file"),
    (stat.S_ISCHR, "a device, not a file"),
    (stat.S_ISBLK, "a device, not a file"),
)


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
class Walk:
    """What to read, and by which rules; iterate over it, as often as wanted.

    Names that cannot be decoded are strings with surrogate escapes, as `os.fsdecode` gives them.
    """

    root: str
    """The folder that `File.relative` starts from: the one source's own, or the one that holds all sources."""
    sources: tuple[Source, ...]
    include: Patterns | None = None
    exclude: Patterns | None = None
    suffixes: tuple[str, ...] = SUFFIXES
    """Endings of the names to read, in lower case, where `include` does not say."""
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
            relative = source.relative(parts)
            if not holds(top, real) or IN_FILES in parts or self.excludes(relative):
                continue
            if self.wants(parts[-1], relative, source.names(parts), source.holds(parts[:-1])):
                return True
        return False

    def excludes(self, relative: str) -> bool:
        """Tell whether a path from the root is not to be read; that of a directory ends in ``/``."""
        return self.exclude is not None and self.exclude.match(relative)

    def wants(self, name: str, relative: str, named: bool, whole: bool) -> bool:
        """Tell whether a file is to be read, by its name: a source or glob names it, or asks for all of its folder."""
        if not (named or whole) or (name == CONFIGURATION and not named):  # no page beside the pages
            return False
        if self.include is not None:
            return self.include.match(relative)
        return named or name.lower().endswith(self.suffixes)


def plan_walk(
    sources: Iterable[str],
    *,
    include: Sequence[str] = (),
    exclude: Sequence[str] = (),
    include_from: str = "",
    exclude_from: str = "",
    suffixes: tuple[str, ...] = SUFFIXES,
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
        hidden: tuple[str, ...],
        tops: Mapping[str, Source],
    ) -> None:
        self.hidden = hidden
        """Real paths of directories that no link leads into."""
        self.tops = tops
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
        if self.walk.excludes(f"{relative}/" if is_folder else relative):
            return None
        named = self.source.names(parts)
        if is_folder:
            whole = place.whole or named
            if entry.name == IN_FILES or not (whole or self.source.leads_to(parts)):
                return None
            if self.walk.pass_tools and not named and is_of_tools(entry.path):
                return None
        elif not self.walk.wants(entry.name, relative, named, place.whole):
            is_told = place.whole and self.walk.include is None and entry.name != CONFIGURATION
            return PassedOver(entry.path, relative, "name") if is_told else None
        if entry.is_symlink():
            real = os.path.realpath(entry.path)
            if any(holds(folder, real) for folder in self.hidden):
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
        if real == top:
            return True
        source, parts = self.tops[top], below(real, top).split("/")
        return not self.walk.excludes(f"{source.relative(parts)}/") and (source.holds(parts) or source.leads_to(parts))


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
