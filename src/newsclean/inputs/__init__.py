"""One input: the name of a file, or ``-``, comes in; its bytes, decompressed, go out, or a clear refusal."""

from __future__ import annotations

import os
import re
import sys

from newsclean.errors import EmptyInput, InputError, describe_os_error
from newsclean.inputs.kinds import why_no_page
from newsclean.inputs.packing import decompress, name_compression, read_at_most
from newsclean.patterns import lazy

MAX_BYTES = 64 * 1024 * 1024
"""The largest input, before and after decompression: 200 times the mean page, and small beside memory."""

STDIN = "-"

ADDRESS = lazy(r"[a-z][a-z0-9+.-]*://", re.I)
FETCH = "an address, not a file; fetch it first, as with curl"


def read_input(path: str, limit: int = MAX_BYTES, warnings: list[str] | None = None) -> bytes:
    """Return the bytes of a file, or of standard input for ``-``; raise `InputError` if they are no text."""
    return unpack(read_raw(path, limit), limit, warnings)


def unpack(raw: bytes, limit: int = MAX_BYTES, warnings: list[str] | None = None) -> bytes:
    """Return the page in the bytes of a file, decompressed; raise `InputError` if it is no text, or too long.

    What was left out is added to `warnings`.
    """
    packing = name_compression(raw)
    data, rest = decompress(raw, packing, limit) if packing else (raw, 0)
    if rest and warnings is not None:
        warnings.append(f"{rest} bytes after the {packing} data left out")
    if not data:
        raise EmptyInput(f"empty after {packing} decompression" if packing else "empty")
    if twice := name_compression(data):
        raise InputError(f"{twice} data inside {packing} data; decompress it first")
    if why := why_no_page(data):
        raise InputError(why)
    if len(data) > limit:
        after = f" after {packing} decompression" if packing else ""
        raise InputError(f"larger than {describe_size(limit)}{after}; one page is expected")
    return data


def read_raw(path: str, limit: int = MAX_BYTES) -> bytes:
    """Return the bytes as stored, one more than the limit at most."""
    try:
        if path == STDIN:
            if sys.stdin is None:
                raise InputError("closed")
            # Below the buffer, which reads on after the end that a person types, and takes "nothing yet" for the end.
            return read_at_most(getattr(sys.stdin.buffer, "raw", sys.stdin.buffer), limit + 1)
        if os.path.isdir(path):
            raise InputError("a directory; name the files in it, or use 'newsclean batch'")
        with open(path, "rb", buffering=0) as stream:
            return read_at_most(stream, limit + 1)
    except FileNotFoundError:
        raise InputError(FETCH if ADDRESS.match(path) else "no such file") from None
    except OSError as error:
        raise InputError(describe_os_error(error)) from None
    except ValueError:  # a NUL in the name
        raise InputError("no file can have this name") from None


def describe_size(size: int) -> str:
    """Return a number of bytes for people.

    >>> describe_size(64 * 1024 * 1024), describe_size(1000)
    ('64 MB', '1000 bytes')
    """
    megabytes, rest = divmod(size, 1024 * 1024)
    return f"{size} bytes" if rest or not megabytes else f"{megabytes} MB"
