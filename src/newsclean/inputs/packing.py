"""Compressed bytes come in; what is inside goes out, up to a limit, or why it cannot be had."""

from __future__ import annotations

import importlib
import re
from typing import IO, TYPE_CHECKING, Any

from newsclean.errors import InputError

if TYPE_CHECKING:
    import io

CHUNK = 1024 * 1024
"""Bytes read at once; a bomb is noticed at most this much after the limit."""

PACKED_CHUNK = 16 * 1024
"""Bytes of gzip data unpacked at once: of many small members, each makes a copy of what is left of it."""

GZIP = b"\x1f\x8b\x08"
PADDING = re.compile(rb"\0*")
"""What fills the blocks of a tape between two members of gzip data."""

COMPRESSED: tuple[tuple[bytes, str], ...] = (
    (GZIP, "gzip"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ\x00", "xz"),
    (b"\x28\xb5\x2f\xfd", "Zstandard"),
)
BZIP2_BLOCK = b"1AY&SY"
BZIP2_END = b"\x17\x72\x45\x38\x50\x90"


def read_at_most(stream: IO[bytes] | io.RawIOBase | io.BufferedIOBase, size: int) -> bytes:
    """Return up to that many bytes, in chunks: read(64 MB) would allocate as much for a short page."""
    chunks = []
    while size > 0:
        chunk = stream.read(min(size, CHUNK))
        if chunk is None:  # a pipe that another program made non-blocking, with nothing in it yet
            import select

            select.select([stream], [], [])
            continue
        if not chunk:
            break
        chunks.append(chunk)
        size -= len(chunk)
    return b"".join(chunks)


def name_compression(data: bytes) -> str:
    """Return gzip, bzip2, xz or Zstandard, by the first bytes, or the empty string."""
    for magic, name in COMPRESSED:
        if data.startswith(magic):
            # "BZh" may open a text; no text goes on with the mark of a block.
            if name == "bzip2" and data[4:10] not in (BZIP2_BLOCK, BZIP2_END):
                return ""
            return name
    return ""


def decompress(data: bytes, packing: str, limit: int) -> tuple[bytes, int]:
    """Return what is inside, one byte more than the limit at most, and how many bytes after it are no part of it."""
    # Here, and not above: most inputs are not compressed, and start-up counts.
    import bz2
    import io
    import lzma
    import zlib

    packed = io.BytesIO(data)
    stream: bz2.BZ2File | lzma.LZMAFile | io.BufferedIOBase
    damaged: tuple[type[Exception], ...] = (OSError, zlib.error, lzma.LZMAError)
    try:
        if packing == "gzip":
            return gunzip(data, limit + 1)
        if packing == "Zstandard":
            zstd = find_zstd()
            stream, damaged = zstd.ZstdFile(packed), (OSError, zstd.ZstdError)
        else:
            stream = bz2.BZ2File(packed) if packing == "bzip2" else lzma.LZMAFile(packed)
        with stream:
            return read_at_most(stream, limit + 1), 0
    except EOFError:
        raise InputError(f"truncated {packing} data; fetch it again") from None
    except damaged:
        raise InputError(f"damaged {packing} data; fetch it again") from None


def gunzip(data: bytes, size: int) -> tuple[bytes, int]:
    """Return what gzip data holds, up to that many bytes, and how many bytes stand after it.

    `gzip.GzipFile` gives nothing back where any do; ``gzip -d`` leaves them out.
    """
    import zlib

    pieces = []
    at = 0
    while size > 0 and data.startswith(GZIP, at := PADDING.match(data, at).end()):  # type: ignore[union-attr]
        member = zlib.decompressobj(zlib.MAX_WBITS | 16)
        while size > 0 and not member.eof:
            chunk = data[at : at + PACKED_CHUNK]
            if not chunk:
                raise EOFError
            pieces.append(member.decompress(chunk, size))
            size -= len(pieces[-1])
            at += len(chunk) - len(member.unconsumed_tail) - len(member.unused_data)
    return b"".join(pieces), len(data[at:].strip(b"\0")) if size > 0 else 0


def find_zstd() -> Any:
    """Return the module that reads Zstandard: Python's own from 3.14 on, else its copy in the extra ``zstd``."""
    for name in ("compression.zstd", "backports.zstd"):
        try:
            return importlib.import_module(name)
        except ImportError:
            continue
    raise InputError("Zstandard data; pip install 'newsclean[zstd]' to read it, or decompress it first")
