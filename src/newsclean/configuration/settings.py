"""The folder of an input in, the settings that hold for it out: the command line's, the file's, the defaults."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from newsclean.configuration.files import File, file_in, read_file, working_folder
from newsclean.configuration.keys import KEYS, options_of
from newsclean.document import Ruling
from newsclean.errors import OptionError
from newsclean.options import Options
from newsclean.sites.hosts import domains_of

COMMAND_LINE = "command line"
DEFAULT = "default"


@dataclass(frozen=True, slots=True)
class Change:
    """Names that the command line adds to a list, or takes out of it."""

    adds: bool
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Settings:
    """All that is in force for an input."""

    options: Options
    """How pages are cleaned."""
    on_empty: str
    """What to do with a page without an article: warn, skip or fail."""
    include: tuple[str, ...]
    """Patterns, as in a .gitignore, of the files of folders to read; none: what the command takes by itself."""
    exclude: tuple[str, ...]
    """Patterns of the files and folders to leave out."""
    root: str
    """The folder from which the patterns go: that of the file, or without one the working directory; absolute."""
    file: File | None
    """The configuration file in force."""
    values: Mapping[str, Any]
    """The value of every key of `KEYS`."""
    origins: Mapping[str, tuple[str, ...]]
    """For each key that is not left at its default, who set it: ``file``, ``command line`` or both."""

    def origin(self, key: str) -> str:
        """Return where the value of a key comes from: file and line, the command line, or default."""
        places = [
            self.file.place(key) if who == "file" and self.file is not None else COMMAND_LINE
            for who in self.origins.get(key, ())
        ]
        return ", ".join(places) or DEFAULT

    def unmatched(self, matched: Iterable[Ruling], hosts: Iterable[str]) -> list[str]:
        """Return, a line each with its place, the site rules that matched nothing in a run.

        Args:
            matched: the keys of `Document.site_matches` of all its pages.
            hosts: their `Document.host`.
        """
        seen = set(matched)
        domains = {"*"}.union(*(domains_of(host) for host in hosts))
        lines = []
        for number, rule in enumerate(self.options.site_rules):
            if domains.isdisjoint(rule.host):
                where = self._place("site-rules", number)
                lines.append(f"{where}site rule never matched: no page is of {', '.join(rule.host)}")
                continue
            count: dict[str, int] = {}
            for name, ruling, _ in rule.rulings():
                key = name.replace("_", "-")
                at = count[key] = count.get(key, -1) + 1
                if ruling not in seen and ruling.reason not in self.options.ignore:
                    where = self._place("site-rules", number, key, at)
                    lines.append(f"{where}site rule never matched: {ruling.words}")
        return lines

    def _place(self, *path: str | int) -> str:
        """Return the beginning of a message about a value of the file."""
        return f"{self.file.place(*path)}: " if self.file is not None else ""


class SeenRules:
    """Which site rules matched in a run, for each of the settings in force."""

    def __init__(self) -> None:
        self._seen: dict[int, tuple[Settings, set[Ruling], set[str]]] = {}

    def add(self, settings: Settings, matched: Iterable[Ruling] = (), host: str = "") -> None:
        """Take note of an input: what is in force for it, its `Document.site_matches` and its `Document.host`."""
        _, all_matched, hosts = self._seen.setdefault(id(settings), (settings, set(), set()))
        all_matched.update(matched)
        hosts.add(host)

    def unmatched(self) -> Iterator[str]:
        """Yield, a line each, the site rules that matched nothing; see `Settings.unmatched`."""
        for settings, matched, hosts in self._seen.values():
            yield from settings.unmatched(matched, hosts)


class Loader:
    """Finds and reads the configuration of inputs; a folder is looked into once, however many files it has."""

    def __init__(
        self, overrides: Mapping[str, Any] | None = None, file: str | None = None, use_files: bool = True
    ) -> None:
        """Make a loader.

        Args:
            overrides: values that go before those of any file, by key; for keep and ignore names, or a list of
                `Change` to the names of the file.
            file: the configuration file for all inputs, instead of the nearest.
            use_files: False reads no file.

        Raises:
            ConfigurationError: `file` cannot be read, or is wrong.
            OptionError: an override is wrong.
        """
        self._overrides = dict(overrides or {})
        for key in self._overrides:
            if key not in KEYS:
                raise OptionError(f"unknown key {key!r}; the keys are {', '.join(KEYS)}")
        self._by_folder: dict[str, Settings] = {}
        self._without = _settle(None, self._overrides)
        self._for_all: Settings | None = None if use_files else self._without
        if file is not None and use_files:
            self._for_all = _settle(read_file(file), self._overrides)

    def load_for(self, path: str) -> Settings:
        """Return the settings for an input: a file, or standard input for ``-``, which takes the working directory's.

        Raises:
            ConfigurationError: its configuration file cannot be read, or is wrong.
        """
        if path == "-" and not working_folder():
            return self._for_all or self._without
        return self.load_in("" if path == "-" else os.path.dirname(path))

    def load_in(self, folder: str) -> Settings:
        """Return the settings for what is in a folder; raises as `load_for` does."""
        if self._for_all is not None:
            return self._for_all
        settings = self._by_folder.get(folder)
        if settings is None:
            settings = self._by_folder[folder] = self._find(os.path.abspath(folder))
        return settings

    def _find(self, folder: str) -> Settings:
        """Return the settings by the nearest file, upwards from an absolute folder."""
        passed = []
        while (settings := self._by_folder.get(folder)) is None:
            passed.append(folder)
            found = file_in(folder)
            above = os.path.dirname(folder)
            if found is not None or above == folder:
                settings = self._without if found is None else _settle(found, self._overrides)
                break
            folder = above
        for below in passed:
            self._by_folder[below] = settings
        return settings


def load_options(path: str | os.PathLike[str]) -> Options:
    """Return the options that a configuration file sets; raises `ConfigurationError`."""
    return _settle(read_file(os.fspath(path)), {}).options


def _settle(file: File | None, overrides: Mapping[str, Any]) -> Settings:
    """Return the settings: overrides before the file's values before the defaults."""
    from_file: Mapping[str, Any] = {}
    if file is not None:
        from newsclean.configuration.check import checked

        from_file = checked(file)
    values = {key: from_file.get(key, known.default) for key, known in KEYS.items()}
    origins: dict[str, tuple[str, ...]] = dict.fromkeys(from_file, ("file",))
    for one, other in (("balance", "threshold"), ("threshold", "balance")):
        if one in overrides and other in from_file:  # they say the same thing in two ways
            values[other] = KEYS[other].default
            del origins[other]
    for key, value in overrides.items():
        if key in ("keep", "ignore") and all(isinstance(change, Change) for change in value):
            values[key] = changed(values[key], value)
            origins[key] = (*origins.get(key, ()), COMMAND_LINE)
        else:
            values[key] = value
            origins[key] = (COMMAND_LINE,)
    return Settings(
        options=options_of(values),
        on_empty=values["on-empty"],
        include=values["include"],
        exclude=values["exclude"],
        root=os.path.dirname(os.path.abspath(file.path)) if file is not None else working_folder(),
        file=file,
        values=values,
        origins=origins,
    )


def changed(names: Sequence[str], changes: Sequence[Change]) -> tuple[str, ...]:
    """Return a list of names after changes, one after the other.

    >>> changed(("captions",), [Change(True, ("credits",)), Change(False, ("captions",))])
    ('credits',)
    """
    left = dict.fromkeys(names)
    for change in changes:
        for name in change.names:
            if change.adds:
                left[name] = None
            else:
                left.pop(name, None)
    return tuple(left)
