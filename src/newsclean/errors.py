"""What is raised when the caller asks for something that cannot be done; each message is one line with the way out."""

from __future__ import annotations

from collections.abc import Iterable


class OptionError(ValueError):
    """An option has a value that cannot be used; the message names the way out."""


class ConfigurationError(OptionError):
    """A configuration file cannot be used; the message begins with the file and, where it is known, the line."""


def nearest(name: str, known: Iterable[str], least: float = 0.6) -> str | None:
    """Return the known name that was probably meant; `least` is how alike they are at the least, from 0 to 1."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(name, list(known), 1, least)), None)
