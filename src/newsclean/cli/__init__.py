"""The command line: what all commands share, which is exit codes and messages on stderr."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import IO

import click

from newsclean._version import __version__

DONE = 0
FOUND = 1
"""A check found something."""
WRONG_USAGE = 2
"""The command line or the configuration is wrong; nothing was done."""
SOME_FAILED = 3
"""Some input failed, or the output could not be written; the rest is done."""
INTERRUPTED = 130

SETTINGS = {"help_option_names": ["-h", "--help"], "max_content_width": 100}

version_option = click.version_option(__version__, "-V", "--version", message="newsclean %(version)s")


def examples(*lines: str) -> str:
    """Return the end of a help text; ``\\b`` keeps click from wrapping it."""
    return "\n".join(["\b", "Examples:", *(f"  {line}" for line in lines)])


def say(message: str) -> None:
    """Write one line to standard error, whatever the message, the locale and the state of the stream."""
    stream = sys.stderr
    if stream is None:
        return
    line = f"newsclean: {printable(message)}\n"
    encoding = getattr(stream, "encoding", None) or "utf-8"
    try:
        stream.write(line.encode(encoding, "backslashreplace").decode(encoding))
        stream.flush()
    except (OSError, ValueError):  # full or gone: there is nowhere left to tell it
        silence(stream)


def printable(text: str) -> str:
    """Return the text with what would break the line or steer the terminal escaped.

    >>> printable("a\\nb\\x1b[31m 新闻")
    'a\\\\nb\\\\x1b[31m 新闻'
    """
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def is_terminal(stream: IO[str] | None) -> bool:
    """Tell whether a standard stream is a terminal; it is None where the caller closed it."""
    return stream is not None and stream.isatty()


def wants_colour() -> bool:
    """Tell whether standard output takes colour: NO_COLOR forbids it, FORCE_COLOR asks for it."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR", "0") not in ("", "0"):
        return True
    return is_terminal(sys.stdout) and os.environ.get("TERM") != "dumb"


def silence(stream: IO[str] | None) -> None:
    """Send what Python still has to flush at exit nowhere: it could only fail again, noisily."""
    with suppress(OSError, ValueError, AttributeError):  # closed, or no stream of the system
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())  # type: ignore[union-attr]
        os.close(nowhere)
