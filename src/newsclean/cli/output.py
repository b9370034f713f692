"""Text comes in; it goes to standard output, or to a file that appears whole or not at all."""

from __future__ import annotations

import os
import stat
import sys
from contextlib import suppress
from types import TracebackType
from typing import IO

from newsclean.cli import silence
from newsclean.errors import describe_os_error
from newsclean.files.replace import Replacement


class OutputError(Exception):
    """The output cannot be written; the message is one line that names it."""


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
