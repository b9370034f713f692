"""The command line: what all commands share, which is exit codes, messages on stderr and the output."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from types import TracebackType
from typing import IO, Any

import click

from newsclean._version import __version__
from newsclean.errors import ConfigurationError, OptionError, describe_os_error
from newsclean.files.replace import Replacement

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


class Whole(click.IntRange):
    """A whole number; messages call it so, and not a range."""

    name = "whole number"


class Number(click.FloatRange):
    """A number; messages call it so, and not a range."""

    name = "number"


class PathName(click.Path):
    """The name of a file or folder. One that cannot be read is no wrong usage; one that is empty, as a variable that
    was never set, is.
    """

    def __init__(self) -> None:
        super().__init__(readable=False, allow_dash=True)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the name."""
        if not value:
            self.fail("the name is empty", param, ctx)
        return super().convert(value, param, ctx)


PATH = PathName()


class OutputError(Exception):
    """The output cannot be written; the message is one line that names it."""


def examples(*lines: str) -> str:
    """Return the end of a help text; ``\\b`` keeps click from wrapping it."""
    return "\n".join(["\b", "Examples:", *(f"  {line}" for line in lines)])


def with_options(options: Iterable[Callable[..., Any]]) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Return the decorator that gives a command options and arguments; its help shows them in this order."""

    def decorate(command: Callable[..., Any]) -> Callable[..., Any]:
        for option in reversed(tuple(options)):
            command = option(command)
        return command

    return decorate


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


def wrong_setting(error: OptionError) -> click.ClickException:
    """Return the error as one of usage; of a configuration file, whose place it names, --help tells nothing."""
    return click.ClickException(str(error)) if isinstance(error, ConfigurationError) else click.UsageError(str(error))


def standard_stream_of(status: os.stat_result) -> int | None:
    """Return the number of the standard output or error that goes to the file of this status, or None."""
    for number, stream in ((1, sys.stdout), (2, sys.stderr)):
        if stream is not None:
            with suppress(OSError):
                if os.path.samestat(os.fstat(number), status):
                    return number
    return None


class Output:
    """Where text goes, as UTF-8: standard output, or a file that appears whole or not at all."""

    def __init__(self, path: str | None) -> None:
        self.path = None if path == "-" else path
        self.name = "standard output" if self.path is None else self.path
        self.replacement: Replacement | None = None
        self.stream: IO[bytes] | None = None

    def __enter__(self) -> Output:
        try:
            self.stream = self.open()
        except (OSError, ValueError) as error:
            raise self.failure(error) from None
        return self

    def open(self) -> IO[bytes]:
        """Return the stream to write to; for a file, a temporary one beside it."""
        if self.path is None:
            if sys.stdout is None:
                raise OSError(0, "closed")
            return sys.stdout.buffer
        try:
            status = os.stat(self.path)
        except FileNotFoundError:
            status = None
            if not os.path.basename(self.path):  # it is to be a folder
                raise
        if status is not None:
            if (number := standard_stream_of(status)) is not None:
                # It may be /dev/stdout, and a log that the shell adds to, which must not be replaced.
                return os.fdopen(os.dup(number), "wb")
            if not stat.S_ISREG(status.st_mode):
                # A pipe or device is written to: replacing /dev/null by a file would be a disaster.
                return open(self.path, "wb")
        self.replacement = Replacement(self.path).__enter__()
        return self.replacement.stream

    def write(self, text: str) -> None:
        """Write text at once; raise BrokenPipeError when nobody reads, OutputError for any other failure."""
        self.write_bytes(text.encode("utf-8", "replace"))

    def write_bytes(self, data: bytes) -> None:
        """Write bytes at once, and fail as `write` does."""
        assert self.stream is not None
        try:
            left = memoryview(data)
            while left:  # under PYTHONUNBUFFERED the stream is raw and may take a part only
                left = left[self.stream.write(left) :]
            self.stream.flush()
        except (OSError, ValueError) as error:
            if self.path is None:
                silence(sys.stdout)
            if isinstance(error, BrokenPipeError):
                raise
            raise self.failure(error) from None

    def commit(self) -> None:
        """Let the file appear."""
        if self.replacement is None:
            return
        try:
            self.replacement.commit()
        except OSError as error:
            raise self.failure(error) from None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.replacement is not None:
            self.replacement.__exit__(kind, error, trace)
        elif self.path is not None and self.stream is not None:
            with suppress(OSError):
                self.stream.close()

    def failure(self, error: OSError | ValueError) -> OutputError:
        """Return the error as one line with the name of the output."""
        folder = os.path.dirname(self.path or "")
        if isinstance(error, FileNotFoundError) and folder and not os.path.isdir(folder):
            reason = f"no such directory: {folder}; make it first"
        else:
            reason = describe_os_error(error) if isinstance(error, OSError) else str(error)
        return OutputError(f"{self.name}: {reason}")
