"""The keys of a configuration, each with its type, its default and what it sets: the one table of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from newsclean.errors import OptionError
from newsclean.options import CHOICES, Options
from newsclean.rules import STAGE_NAMES


@dataclass(frozen=True, slots=True)
class Key:
    """One key of the configuration."""

    kind: str
    """string, integer, number, boolean, strings, hosts (one string will do), or tables."""
    words: str
    """What it sets, in words."""
    default: Any = None
    choices: tuple[str, ...] = ()
    """The values it may have, where they are few."""


KEYS: Mapping[str, Key] = {
    "format": Key("string", "What the input is; auto tells by its content.", "auto", CHOICES["format"]),
    "encoding": Key("string", "Encoding of the input; empty: it is found out.", ""),
    "keep": Key("strings", "Stages that drop nothing.", (), STAGE_NAMES),
    "ignore": Key("strings", "Rules that drop nothing, by their ids.", ()),
    "min-length": Key("integer", "An article of fewer characters counts as none.", 0),
    "balance": Key(
        "string",
        "Which error weighs more: text let in (precision) or text lost (recall).",
        "balanced",
        CHOICES["balance"],
    ),
    "threshold": Key("number", "The score, from 0 to 1, from which a block is article text, instead of a balance."),
    "punctuation": Key("string", "full: full-width marks between Han characters.", "keep", CHOICES["punctuation"]),
    "fix-mojibake": Key("boolean", "Repair text that was decoded wrongly before.", False),
    "on-empty": Key("string", "What to do with a page without an article.", "warn", ("warn", "skip", "fail")),
    "include": Key("strings", "Of folders, the files to read, as in a .gitignore, from the file's folder.", ()),
    "exclude": Key("strings", "Of folders, the files and folders to leave out.", ()),
    "site": Key("string", "The host the inputs come from; empty: each tells its own.", ""),
    "site-rules": Key("tables", "What holds for the pages of a host.", ()),
    "markers": Key("tables", "Words of your own, by language, stage and place.", ()),
}
"""The keys of a configuration, in the order in which they are shown."""

SITE_KEYS: Mapping[str, Key] = {
    "host": Key("hosts", 'Hosts, with their subdomains; "*" for all pages. Required.'),
    "article": Key("strings", "CSS selectors of the elements that are the article.", ()),
    "keep": Key("strings", "CSS selectors of elements that stay.", ()),
    "drop": Key("strings", "CSS selectors of elements that go.", ()),
    "keep-lines": Key("strings", "Regular expressions; a line or block in which one is found stays.", ()),
    "drop-lines": Key("strings", "Regular expressions; a line or block in which one is found goes.", ()),
    "encoding": Key("string", "Encoding of the pages, where site or the path tells the host."),
}
"""The keys of an entry of ``site-rules``."""

_FIELDS = {field.name for field in fields(Options)}
OPTION_KEYS = {key: name for key in KEYS if (name := key.replace("-", "_")) in _FIELDS}
"""Keys that are fields of `Options`."""


def options_of(values: Mapping[str, Any]) -> Options:
    """Return the options that values set by key, of which other keys count for nothing.

    Raises:
        OptionError: a value is wrong; the message names its key, where that is not called as the field.
    """
    try:
        found = {field: values[key] for key, field in OPTION_KEYS.items() if key in values}
        return Options(**{**found, "encoding": found.get("encoding") or None})
    except OptionError as error:
        message = str(error)
        for key, field in OPTION_KEYS.items():
            if message.startswith(f"{field} "):
                message = key + message.removeprefix(field)
        raise OptionError(message) from None
