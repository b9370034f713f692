"""A row of an earlier run comes in; whose it is, and what has become of its page, as this run sees it, goes out."""

from __future__ import annotations

import os
from functools import cache, lru_cache

from newsclean.batch.manifest import Manifest
from newsclean.batch.names import parents
from newsclean.batch.record import FAILED, Record
from newsclean.files.paths import below, holds, identify, is_gone
from newsclean.files.walk import File, PassedOver, Unreadable, Walk

OURS = "of this SRC"
ANOTHERS = "of another SRC"
NOBODYS = "of an SRC that is gone"
"""Whose a row is. What nobody has any more is this SRC's to prune, for it may have moved, but not known by its time."""

GONE = "no longer there"
EXCLUDED = "excluded now"
RENAMED = "read under another name now"
"""What has become of a page whose outputs may go."""

NOTHING_THERE = "there is nothing to read in it; is its disk there?"


class Earlier:
    """Tells of rows of earlier runs.

    Args:
        walk: what is read now; `see` is to be called with all that it finds, before more is asked than whose a row is.
    """

    def __init__(self, walk: Walk) -> None:
        self.walk = walk
        self.root = walk.root
        self.real_root = os.path.realpath(walk.root)
        self.real_folder = lru_cache(64)(os.path.realpath)
        self.whole = {source.path for source in walk.sources if source.whole and os.path.isdir(source.path)}
        self.named = {source.path for source in walk.sources} - self.whole
        self.silent = [source.path for source in walk.sources if os.path.isdir(source.path)]
        """Directories in which nothing was found so far: the disk that was mounted there may be away."""
        self.unread: set[str] = set()
        """Directories that could not be read."""
        self.inner_links: set[str] = set()
        """Links to directories that are read where they are."""
        self.whose = cache(self._whose)

    def see(self, found: File | Unreadable | PassedOver) -> None:
        """Hear of a thing that the walk has found."""
        if isinstance(found, PassedOver):
            if found.reason == "inner link":
                self.inner_links.add(found.relative)
            return
        if self.silent:
            self.silent = [path for path in self.silent if not holds(path, found.path)]
        if isinstance(found, Unreadable) and os.path.isdir(found.path):
            self.unread.add(found.path)

    def _whose(self, root: str) -> str:
        """Return whose the rows are that name an SRC. One that cannot be looked at now is there."""
        identity = identify(root)
        if root == self.root or (identity and identity == identify(self.root)):
            return OURS
        return ANOTHERS if identity or (root and not is_gone(root, os.sep)) else NOBODYS

    def belongs_to_another(self, row: Record, path: str) -> bool:
        """Tell whether the outputs of a row are those of another page than that path, one of another SRC that is there
        or cannot be looked at now.
        """
        if not row.outputs or self.whose(row.root) != ANOTHERS:
            return False
        page = os.path.join(row.root, row.path)
        return not is_gone(page, os.sep) and identify(page) != (identify(path) or ())

    def fate(self, row: Record, manifest: Manifest) -> str:
        """Return what has become of the page of a row whose outputs may go: `GONE`, `EXCLUDED` or `RENAMED`; nothing
        for any other.

        Args:
            row: it need not have outputs.
            manifest: as it is once all that the walk found is in it.
        """
        if self.whose(row.root) != ANOTHERS:
            path = self.path_of(row)
            if is_gone(path, self.root) or (os.path.isdir(path) and not self.is_unread(row)):
                return GONE
            if self.is_excluded(row.path) and os.path.lexists(path):
                return EXCLUDED
            if self.inner_links.isdisjoint(parents(row.path)):
                return ""
        twin = manifest.get(self.name_now(row))  # no page is read under the path of the row
        return RENAMED if twin is not None and twin.outcome != FAILED and self.whose(twin.root) == OURS else ""

    def path_of(self, row: Record) -> str:
        """Return where the page of a row stands, or stood."""
        return os.path.normpath(os.path.join(self.root, row.path))

    def is_unread(self, row: Record) -> bool:
        """Tell whether a row is that of a directory that could not be read, and still cannot."""
        path = self.path_of(row)
        is_folder = row.outcome == FAILED and not row.outputs
        return is_folder and (path in self.unread or not os.access(path, os.R_OK))

    def is_excluded(self, relative: str) -> bool:
        """Tell whether patterns keep a file of a directory that is read as a whole from being read."""
        exclude = self.walk.exclude
        if exclude is None or os.path.join(self.root, relative) in self.named:
            return False
        folders = list(parents(relative))
        if not any(os.path.join(self.root, folder) in self.whole for folder in folders) and self.root not in self.whole:
            return False
        return any(map(exclude.match, (relative, *(f"{folder}/" for folder in folders))))

    def name_now(self, row: Record) -> str:
        """Return under which path the page of a row is read now, where that is another one; nothing else.

        SRC was a directory above or below, or the way to the page led through a link that is not followed any more.
        """
        folder, name = os.path.split(os.path.join(row.root or self.root, row.path))
        now = os.path.join(self.real_folder(folder), name)
        if not holds(self.real_root, now) or (now := below(now, self.real_root)) == row.path:
            return ""
        return now

    def is_unknown(self, row: Record, manifest: Manifest) -> bool:
        """Tell whether nothing is known of the page of a row: it is of another SRC, or a folder or disk is away."""
        fate = self.fate(row, manifest)
        if self.whose(row.root) == ANOTHERS:
            return not fate
        path = self.path_of(row)
        is_away = bool(self.silent_folder(row)) or any(holds(folder, path) for folder in self.unread)
        return is_away and fate != EXCLUDED

    def silent_folder(self, row: Record) -> str:
        """Return the directory of SRC that holds the page of a row, if nothing was found in it at all."""
        path = self.path_of(row)
        return next((folder for folder in self.silent if holds(folder, path)), "")

    def why_not(self, row: Record) -> str:
        """Return why the outputs of a page that is gone stay, even where it is asked to remove them, or nothing."""
        if self.unread:
            return "nothing was pruned, for a directory could not be read"
        folder = self.silent_folder(row)
        return f"{folder}: nothing was pruned, for {NOTHING_THERE}" if folder else ""
