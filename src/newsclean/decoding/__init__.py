"""The bytes of a page come in, its text and the name of its encoding go out.

The order is: byte order mark, the encoding the caller gave, UTF-16 and UTF-32 by their NUL bytes, ISO-2022 by
its escape sequences, strict UTF-8, UTF-8 with a few broken bytes, the declaration in the page (when the bytes
bear it out), the East Asian encodings by what their text looks like, chardet on the page without its markup,
windows-1252.
"""

from __future__ import annotations

import codecs
from dataclasses import replace
from functools import cache

from newsclean.decoding.conversion import encoders
from newsclean.decoding.declaration import declared_encoding
from newsclean.decoding.decoded import Decoded, answer
from newsclean.decoding.east_asian import east_asian_encoding, may_be_east_asian
from newsclean.decoding.labels import CODECS, LABELS, MULTIBYTE
from newsclean.decoding.nonsense import by_chardet, makes_sense
from newsclean.decoding.sample import squeeze
from newsclean.decoding.sure_signs import by_bom, by_escapes, by_nul_pattern
from newsclean.decoding.utf8 import is_garbled_by, read_utf8
from newsclean.errors import UnknownEncoding, nearest

__all__ = ["Decoded", "decode", "encoders", "known_label"]

JOINTS = str.maketrans("", "", "-_ ")
"""What parts the words of a label: people write `latin-1`, `utf16` and `koi8r` as well."""


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """Decode a page.

    Args:
        data: The bytes of the page.
        encoding: The encoding, when the caller knows it; any label of the WHATWG Encoding Standard, or Python's.

    Returns:
        The text with the encoding and how it was found. No bytes raise.

    Raises:
        UnknownEncoding: ``encoding`` is no known label; the message names the nearest one.

    """
    given = None if encoding is None else known_label(encoding)
    if found := by_bom(data):
        return found
    data = data.removeprefix(codecs.BOM_UTF8)  # here it stands before something that is no UTF-8
    if given is not None:
        if is_garbled_by(data, given):
            return replace(answer(data, given, "given", (f"UTF-8, decoded as {given}, as given",)), is_garbled=True)
        return answer(data, given, "given")
    return (
        by_nul_pattern(data)
        or by_escapes(data)
        or read_utf8(data, "utf-8", "utf-8, damaged")
        or _by_declaration_or_looks(data)
    )


def known_label(label: str) -> str:
    """Return the canonical name of an encoding label; raises `UnknownEncoding`, naming the nearest label."""
    cleaned = str(label).strip().lower()  # of a caller's rule it may be anything
    name = LABELS.get(cleaned) or _spellings().get(cleaned.translate(JOINTS))
    if name:
        return name
    near = nearest(cleaned, LABELS)
    way_out = f"the nearest known one is {near!r}" if near else "write one as the web knows it, such as 'windows-1252'"
    raise UnknownEncoding(f"unknown encoding {label!r}; {way_out}")


@cache
def _spellings() -> dict[str, str]:
    """Return all labels and the names of Python's codecs, without what parts their words, with the canonical names."""
    of_python = {codec: name for name, names in CODECS.items() for codec in names}
    return {spelling.translate(JOINTS): name for spelling, name in (of_python | LABELS).items()}


def _by_declaration_or_looks(data: bytes) -> Decoded:
    """Decide for a page that is no UTF-8."""
    declared = declared_encoding(data)
    sample = squeeze(data)
    asian = east_asian_encoding(sample, declared)
    if declared and _is_borne_out(sample, declared, asian):
        return answer(data, declared, "declared")
    found, how = (asian, "detected") if asian else by_chardet(sample, declared)
    if found == declared:
        return answer(data, found, "declared")
    warnings = (f"declared {declared}, decoded as {found}",) if declared else ()
    return answer(data, found, how, warnings)


def _is_borne_out(sample: bytes, declared: str, asian: str | None) -> bool:
    """Tell whether the bytes may be what the page declares."""
    if declared.startswith(("utf-", "iso-2022", "hz-")):
        return False  # those would have been found before; utf-16 in a page whose meta can be read is never that
    if asian:
        return declared == asian
    if declared in MULTIBYTE:
        return may_be_east_asian(sample, declared)
    return makes_sense(sample, declared)
