"""The marker files of all languages in, their tables out; with markers of the caller's own, too."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from newsclean.language.markers import EXTRAS, OTHER_NAMES, POSITIONS, MarkerList, lists_of
from newsclean.language.tables import Markers, Tables

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

FOLDER = Path(__file__).parent.with_name("languages")

IN_CAPITALS: Mapping[str, Mapping[int, int]] = MappingProxyType(
    {
        "el": str.maketrans("άέήίόύώϊϋΐΰ", "αεηιουωιυιυ"),
        "tr": str.maketrans("ı", "i"),
        "az": str.maketrans("ı", "i"),
    }
)
"""What case-folding makes of letters that have lost something as capitals: the accents of Greek, and the dotless ı of
Turkish, whose capital is the I of all others. The markers of these languages count in both forms."""

UNACCENTED: Mapping[str, Mapping[int, int]] = MappingProxyType(
    {
        "es": str.maketrans("áéíóúñ", "aeioun"),
        "fr": str.maketrans("àâçéèêëîïôùû", "aaceeeeiiouu"),
        "pt": str.maketrans("áâãàçéêíóôõú", "aaaaceeiooou"),
        "ro": str.maketrans("ăâîșşțţ", "aaisstt"),
    }
)
"""Letters whose accents many leave out. Markers count in both forms, but for lists of single words: without accents
these are words of other languages (“opinion”, “reactions”), and names (“Marco”)."""

AS_WRITTEN = frozenset(("whole", "calendar", "aside", "comments", "role", "person", "dated"))
"""Lists of single words."""

MONTHS = "months"
"""A list beside the sections: what each month is called, its names parted by bars. They belong to the calendar, too."""

# The part of TOML that the shipped files use: comments, sections, strings and lists that are JSON, too.
_item = re.compile(r'(?:\n|\#[^\n]*\n|\[(\w+)\]\n|(\w+) = ("[^"\\\n]*"|\[\n(?:    [^\n]*\n)*\])\n)').finditer


class MarkerError(ValueError):
    """A marker file is not as it must be; the message names the place and the way out."""


def markers() -> Mapping[str, Markers]:
    """Return the shipped table of each stage, of all languages; read once, then shared."""
    return shipped().by_stage


@cache
def shipped() -> Tables:
    """Return the shipped tables; read once, then shared."""
    return Tables(read_tables(_shipped_files()))


@cache
def month_names() -> Mapping[str, Mapping[str, int]]:
    """Return for the code of each language that has them what its months are called, with their numbers."""
    found: dict[str, Mapping[str, int]] = {}
    for file in _shipped_files():
        months = _parse(file.read_text(encoding="utf-8").partition("\n[")[0] + "\n").get(MONTHS)  # above all sections
        if isinstance(months, list):
            found[file.name.removesuffix(".toml")] = {
                name.replace(".", " "): number for number, names in enumerate(months, 1) for name in names.split("|")
            }
    return MappingProxyType(found)


def _shipped_files() -> Sequence[Traversable]:
    """Return the shipped files by name; those of a package in a ZIP archive by a module that takes long to import."""
    if FOLDER.is_dir():
        return sorted(FOLDER.glob("*.toml"))
    from importlib.resources import files

    return sorted(files("newsclean").joinpath("languages").iterdir(), key=lambda file: file.name)


def tables_with(own: Sequence[MarkerList]) -> Tables:
    """Return the shipped tables with markers of the caller's own."""
    if not own:
        return shipped()
    merged = {
        stage: {name: dict.fromkeys(_list_in(table, name)) for name in POSITIONS + EXTRAS[stage]}
        for stage, table in markers().items()
    }
    for added in own:
        merged[added.stage][added.name].update(dict.fromkeys(added.markers))
    return Tables(MappingProxyType({stage: _table(stage, lists) for stage, lists in merged.items()}))


def _list_in(table: Markers, name: str) -> Sequence[str]:
    if name == "whole":
        return sorted(table.whole)
    if name in POSITIONS:
        found: tuple[str, ...] = getattr(table, name)
        return found
    return table.extra[name]


def read_tables(files: Sequence[Traversable]) -> Mapping[str, Markers]:
    """Read marker files and merge them into one table a stage; a `MarkerError` tells what is wrong.

    That their lists are as `MarkerList` would make them, the tests check: it takes time.
    """
    merged: dict[str, dict[str, dict[str, None]]] = {
        stage: {name: {} for name in POSITIONS + extra} for stage, extra in EXTRAS.items()
    }
    for file in files:
        code = file.name.removesuffix(".toml")
        for stage, name, found in _read_file(file):
            merged[stage][name].update(dict.fromkeys(found))
            if plain := _plain_letters(code, name):
                merged[stage][name].update(dict.fromkeys(marker.translate(plain) for marker in found))
    return MappingProxyType({stage: _table(stage, lists) for stage, lists in merged.items()})


def _plain_letters(code: str, name: str) -> Mapping[int, int] | None:
    """Return the letters without which the markers of a list of a language count, too, and what stands for them."""
    if code in IN_CAPITALS:
        return IN_CAPITALS[code]
    return UNACCENTED.get(code) if name not in AS_WRITTEN else None


def _table(stage: str, lists: Mapping[str, Mapping[str, None]]) -> Markers:
    return Markers(
        whole=frozenset(lists["whole"]),
        start=tuple(lists["start"]),
        end=tuple(lists["end"]),
        inside=tuple(lists["inside"]),
        extra=MappingProxyType({name: tuple(lists[name]) for name in EXTRAS[stage]}),
    )


def _read_file(file: Traversable) -> Iterator[tuple[str, str, list[str]]]:
    """Yield stage, list name and markers of one file."""
    try:
        data = _parse(file.read_text(encoding="utf-8"))
    except ValueError as error:
        raise MarkerError(f"{file.name}: not valid TOML: {error}") from error
    code = file.name.removesuffix(".toml")
    if data.pop("language", None) != code:
        raise MarkerError(f"{file.name}: write language = {code!r} on top")
    months = data.pop(MONTHS, [])
    if not isinstance(months, list):
        raise MarkerError(f"{file.name}: write {MONTHS} as a list of twelve")
    yield "credits", "calendar", "|".join(months).split("|") if months else []
    for stage, section in data.items():
        if stage not in EXTRAS:
            raise MarkerError(f"{file.name}: unknown section [{stage}]; use {', '.join(EXTRAS)}")
        if not isinstance(section, dict):
            raise MarkerError(f"{file.name}: {stage} is no section; write [{stage}]")
        allowed = lists_of(stage)
        for name, found in section.items():
            if name not in allowed:
                near = next((a for a in allowed if a[0] == name[:1]), None) or OTHER_NAMES.get(name, allowed[0])
                raise MarkerError(f"{file.name}: unknown key {name!r}; use {near!r}")
            yield stage, name, found


def _parse(text: str) -> dict[str, object]:
    """Read a marker file; tomllib alone would take ten times as long for all of them."""
    data: dict[str, object] = {}
    section = data
    position = 0
    for match in _item(text):
        if match.start() != position:
            break
        position = match.end()
        header, name, value = match.groups()
        try:
            if header is not None:
                if header in data:
                    break
                section = {}
                data[header] = section
            elif name is not None:
                if name in section:
                    break
                section[name] = json.loads(value)
        except ValueError:
            break
    else:
        if position == len(text):
            return data
    import tomllib  # slow to import, and the shipped files never need it

    return tomllib.loads(text)
