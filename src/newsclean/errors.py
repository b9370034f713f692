"""What is raised when something that was asked for cannot be done, and the words for it: a line with the way out."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from typing import Any, TypeVar

T = TypeVar("T")


class OptionError(ValueError):
    """An option has a value that cannot be used; the message names the way out."""


class UnknownEncoding(OptionError, LookupError):
    """No encoding has this label; the message names the nearest one. A LookupError, too, as Python's codecs raise."""


class ConfigurationError(OptionError):
    """A configuration file cannot be used; the message begins with the file and, where it is known, the line."""


class InputError(Exception):
    """An input cannot be used; the message is one line and does not repeat its name."""


class EmptyInput(InputError):
    """An input holds nothing."""


def internal_error(error: BaseException) -> str:
    """Return in one line what is told of an error that is ours; with NEWSCLEAN_DEBUG, show where it is, too.

    >>> internal_error(KeyError("stage"))
    "internal error (please report it): KeyError: 'stage'"
    """
    if os.environ.get("NEWSCLEAN_DEBUG") and sys.stderr is not None:
        import traceback

        with suppress(OSError, ValueError):  # full or gone
            traceback.print_exception(error)
    return f"internal error (please report it): {type(error).__name__}: {error}"


def describe_os_error(error: OSError) -> str:
    """Return the reason of a failure of the operating system, in lower case as the other messages."""
    if error.errno == errno.EACCES:
        return "permission denied"
    reason = error.strerror or str(error) or type(error).__name__
    return reason[:1].lower() + reason[1:]


def nearest(name: str, known: Iterable[str], least: float = 0.6) -> str | None:
    """Return the known name that was probably meant; `least` is how alike they are at the least, from 0 to 1."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(name, list(known), 1, least)), None)


def all_of(kind: type[T], value: Any, name: str) -> tuple[T, ...]:
    """Return the values of an option, or its single one, as a tuple; raise `OptionError` where one is of another type.

    >>> all_of(str, "captions", "keep"), all_of(str, ["captions", "credits"], "keep")
    (('captions',), ('captions', 'credits'))
    """
    if isinstance(value, kind):
        return (value,)
    if not isinstance(value, Iterable):
        raise OptionError(f"{name} is {value!r}; use a list of {kind.__name__}")
    found = tuple(value)
    for item in found:
        if not isinstance(item, kind):
            raise OptionError(f"{name} holds {item!r}; use a list of {kind.__name__}")
    return found
