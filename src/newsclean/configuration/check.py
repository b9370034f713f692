"""A configuration file in, its values out, as the options take them; what is wrong is told with its line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from newsclean.configuration.files import File
from newsclean.configuration.keys import KEYS, SITE_KEYS, Key, options_of
from newsclean.errors import OptionError, nearest
from newsclean.rules import RULES, unknown_rule

LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*\Z")

TYPES: Mapping[str, tuple[type, ...]] = {
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "string": (str,),
}
NAMES = {"integer": "a whole number", "number": "a number", "boolean": "true or false", "string": "a string"}
EXAMPLES = {"integer": "100", "number": "0.5", "boolean": "true", "string": '"…"'}
TYPE_NAMES = {
    bool: "a boolean",
    int: "a whole number",
    float: "a number",
    str: "a string",
    list: "a list",
    dict: "a table",
}
NO_KEYS: Mapping[str, str] = {
    "precision": 'write balance = "precision"',
    "recall": 'write balance = "recall"',
    "drop": "a stage drops where keep does not name it",
    "enforce": "a rule holds where ignore does not name it",
    "tool": "the keys stand by themselves here; [tool.newsclean] is for pyproject.toml",
}
"""What is said of options of the command line that are no keys, and of the table of another file."""
LIST = '["…"]'


def checked(file: File) -> dict[str, Any]:
    """Return the values a file sets, as `Options` and `Settings` take them; raises `ConfigurationError`."""
    values: dict[str, Any] = {}
    for name, value in file.table.items():
        key = _known(file, name, KEYS, (), "")
        if name == "site-rules":
            values[name] = _site_rules(file, value)
        elif name == "markers":
            values[name] = _markers(file, value)
        else:
            values[name] = _value(file, value, key, (name,))
            _try_option(file, name, values[name])
    with _told_at(file, "threshold"):  # the one value that may not go with another
        options_of(values)
    return values


def _known(file: File, name: str, known: Mapping[str, Key], path: tuple[str | int, ...], of: str) -> Key:
    """Return the key of a name; an unknown one is an error that names the nearest."""
    if name in known:
        return known[name]
    hint = NO_KEYS.get(name) if known is KEYS else None
    raise file.error(f"unknown key {name!r}{of}; {hint or hint_of(name, list(known), 'the keys')}", *path, name)


def hint_of(name: str, known: Sequence[str], what: str) -> str:
    """Return in words which name was probably meant, or else which there are."""
    meant = nearest(name.replace("_", "-").lower(), known, 0.5)
    return f"did you mean {meant!r}?" if meant else f"{what} are {', '.join(known)}"


def _value(file: File, value: Any, key: Key, path: tuple[str | int, ...]) -> Any:
    """Return a value of the right type, a tuple for a list."""
    name = path[-1]
    if key.kind in ("strings", "hosts"):
        listed = [value] if isinstance(value, str) and key.kind == "hosts" else value
        if not isinstance(listed, list):
            raise file.error(f"{name} is {type_of(value)}; write a list of strings, as {name} = {LIST}", *path)
        for number, element in enumerate(listed):
            if not isinstance(element, str):
                raise file.error(f"{name} holds {type_of(element)}; write strings only", *path, number)
            if key.choices and element not in key.choices:
                near = hint_of(element, key.choices, "there")
                raise file.error(f"{name} holds the unknown {element!r}; {near}", *path, number)
        return tuple(listed)
    if type(value) not in TYPES[key.kind]:
        wanted = f"write {NAMES[key.kind]}, as {name} = {EXAMPLES[key.kind]}"
        raise file.error(f"{name} is {type_of(value)}; {wanted}", *path)
    if key.choices and value not in key.choices:
        raise file.error(f"{name} is {value!r}; {hint_of(str(value), key.choices, 'the values')}", *path)
    return value


def type_of(value: Any) -> str:
    """Return the type of a TOML value, in words.

    >>> type_of(True), type_of(3), type_of({})
    ('a boolean', 'a whole number', 'a table')
    """
    return TYPE_NAMES.get(type(value), "a date or time")


def _try_option(file: File, name: str, value: Any) -> None:
    """Raise what `Options` has against a value, at its place."""
    if name == "ignore":
        for number, rule in enumerate(value):
            if rule not in RULES:
                raise file.error(unknown_rule(rule, "`keep`"), name, number)
    if name in ("include", "exclude"):
        from newsclean.files.gitignore import PatternError, check_pattern

        for number, pattern in enumerate(value):
            try:
                check_pattern(pattern)
            except PatternError as error:
                raise file.error(str(error), name, number) from None
    with _told_at(file, name):
        options_of({name: value})


@contextmanager
def _told_at(file: File, *path: str | int) -> Iterator[None]:
    """Let an `OptionError` name the place in the file."""
    try:
        yield
    except OptionError as error:
        raise file.error(str(error), *path) from None


def _site_rules(file: File, entries: Any) -> tuple[Any, ...]:
    """Return the site rules of a file."""
    from newsclean.sites.rules import SELECTORS, SiteRule

    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise file.error(f"site-rules is {type_of(entries)}; begin each rule with [[site-rules]]", "site-rules")
    rules = []
    for number, entry in enumerate(entries):
        path = ("site-rules", number)
        fields: dict[str, Any] = {}
        for name, value in entry.items():
            key = _known(file, name, SITE_KEYS, path, " of a site rule")
            field_name = name.replace("-", "_")
            fields[field_name] = value = _value(file, value, key, (*path, name))
            if name == "encoding":
                with _told_at(file, *path, name):
                    SiteRule("*", encoding=value)
                continue
            for at, element in enumerate(value):
                with _told_at(file, *path, name, at):
                    SiteRule(**{"host": ("*",), field_name: (element,)})  # type: ignore[arg-type]
            if name in dict(SELECTORS):
                from newsclean.readers.html import check_selector

                for at, element in enumerate(value):
                    if not check_selector(element):
                        raise file.error(f"{name} {element!r} is no CSS selector", *path, name, at)
        if not fields.get("host"):
            raise file.error('a site rule names no host; write host = "example.org", or "*" for all pages', *path)
        rules.append(SiteRule(**fields))
    return tuple(rules)


def _markers(file: File, languages: Any) -> tuple[Any, ...]:
    """Return the lists of markers of a file: ``[markers.LANGUAGE.STAGE]``."""
    from newsclean.language.markers import EXTRAS, OTHER_NAMES, MarkerList, lists_of

    found = []
    for language, stages in _tables(file, languages, ("markers",)):
        if not LANGUAGE.match(language):
            raise file.error(
                f"{language!r} is no language; write its code, as in [markers.en.credits]", "markers", language
            )
        for stage, lists in _tables(file, stages, ("markers", language)):
            if stage not in EXTRAS:
                near = hint_of(stage, list(EXTRAS), "the stages with markers")
                raise file.error(f"unknown stage of markers {stage!r}; {near}", "markers", language, stage)
            known = {name: Key("strings", "") for name in lists_of(stage)}
            for name, words in _tables(file, lists, ("markers", language, stage)):
                path = ("markers", language, stage, name)
                if OTHER_NAMES.get(name) in known:
                    raise file.error(f"unknown key {name!r}; use {OTHER_NAMES[name]!r}", *path)
                key = _known(file, name, known, path[:-1], f" of the markers of {stage}")
                words = _value(file, words, key, path)
                for at, word in enumerate(words):
                    with _told_at(file, *path, at):
                        MarkerList(language, stage, name, (word,))
                found.append(MarkerList(language, stage, name, words))
    return tuple(found)


def _tables(file: File, value: Any, path: tuple[str, ...]) -> list[tuple[str, Any]]:
    """Return the entries of a table; what is none is an error."""
    if not isinstance(value, dict):
        example = ".".join((*path, *("en", "credits")[len(path) - 1 :]))
        raise file.error(f"{'.'.join(path)} is {type_of(value)}; write a table, as [{example}]", *path)
    return list(value.items())
