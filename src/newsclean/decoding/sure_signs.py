"""Bytes in, the page out where they show their encoding for sure: by a mark, by NUL bytes, by escape sequences."""

from __future__ import annotations

import codecs

from newsclean.decoding.conversion import NOT_ASCII, text_of
from newsclean.decoding.declaration import declared_encoding
from newsclean.decoding.decoded import Decoded, answer
from newsclean.decoding.east_asian import is_east_asian
from newsclean.decoding.utf8 import read_utf8
from newsclean.patterns import lazy

NUL_LOOK = 4096
"""Bytes searched for the NUL pattern of UTF-16: the markup at the head of a page is ASCII in any language."""
NUL_SHARE = 0.2
"""Share of the code units that must have their NUL where UTF-16 or UTF-32 puts it."""

BOMS = (
    # UTF-32 first: its little-endian mark begins with that of UTF-16.
    (codecs.BOM_UTF32_LE, "utf-32le"),
    (codecs.BOM_UTF32_BE, "utf-32be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16le"),
    (codecs.BOM_UTF16_BE, "utf-16be"),
)
UNITS = {"utf-16le": 2, "utf-16be": 2, "utf-32le": 4, "utf-32be": 4}


def by_bom(data: bytes) -> Decoded | None:
    """Decode a page that begins with a byte order mark."""
    for mark, name in BOMS:
        if data.startswith(mark):
            rest = data[len(mark) :]
            if name == "utf-8":
                return read_utf8(rest, "bom", "bom")  # None for bytes that are no UTF-8 in spite of the mark
            return answer(_whole_units(rest, name), name, "bom")
    return None


def _whole_units(data: bytes, name: str) -> bytes:
    """Drop the half character at the end of a page that was cut off."""
    return data[: len(data) - len(data) % UNITS[name]]


def by_nul_pattern(data: bytes) -> Decoded | None:
    """Decode UTF-16 or UTF-32 by where its NUL bytes stand."""
    if data.find(0, 0, NUL_LOOK) < 0:
        return None
    head = data[: min(NUL_LOOK, len(data) - len(data) % 4)]
    zeros = [head[i::4].count(0) * 4 for i in range(4)]
    some, most = len(head) * NUL_SHARE, len(head) * (1 - NUL_SHARE)
    # Of four bytes UTF-32 leaves one empty always, a second one nearly always, the third in all but East
    # Asian text.
    if zeros[3] > most and zeros[2] > most and zeros[1] > some > zeros[0]:
        return _by_units(data, "utf-32le")
    if zeros[0] > most and zeros[1] > most and zeros[2] > some > zeros[3]:
        return _by_units(data, "utf-32be")
    even, odd = (zeros[0] + zeros[2]) / 2, (zeros[1] + zeros[3]) / 2
    if odd > some and even < odd / 10:
        return _by_units(data, "utf-16le")
    if even > some and odd < even / 10:
        return _by_units(data, "utf-16be")
    # Of East Asian text only line ends, figures and the like have a NUL, and 一 has one in the other place.
    for name in ("utf-16le", "utf-16be"):
        if is_east_asian(text_of(head, name)[0]) and (found := _by_units(data, name)):
            return found
    return None


def _by_units(data: bytes, name: str) -> Decoded | None:
    """Decode UTF-16 or UTF-32 whose NUL bytes gave it away; None when it is too broken to be that."""
    found = answer(_whole_units(data, name), name, "detected")
    return found if found.is_nearly_whole else None


ESCAPES = lazy(rb"\x1b(?:\$[@B]|\$\([DQ]|(\$\)C))")


def by_escapes(data: bytes) -> Decoded | None:
    """Find ISO-2022, which is also valid UTF-8 (its bytes are all ASCII), and HZ where it is declared."""
    # One byte is sought at memchr's speed, two are ten times slower.
    if data.find(b"\x1b") >= 0 and (escape := ESCAPES.search(data)):
        found = answer(data, "iso-2022-kr" if escape[1] else "iso-2022-jp", "detected")
        # One lost byte breaks all up to the next escape sequence.
        if found.replacements * 3 <= len(NOT_ASCII.findall(found.text)):
            return found
    if data.isascii() and data.find(b"~{") >= 0 and declared_encoding(data) == "hz-gb-2312":
        return answer(data, "hz-gb-2312", "declared")
    return None
