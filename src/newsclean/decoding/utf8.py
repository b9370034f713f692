"""Bytes in, the page out where they are UTF-8, whole or with a few broken ones."""

from __future__ import annotations

import re

from newsclean.decoding.conversion import FALLBACK, character_table, is_single_byte
from newsclean.decoding.decoded import Decoded
from newsclean.patterns import lazy

HIGH_BYTES = bytes(range(0x80, 0x100))
LIKE_PAIRS = 8
"""Characters of UTF-8 that pairs of bytes of an East Asian encoding may look like by chance."""

# The escaped bytes of one broken character: its first byte with what is left of the others, or a stray one.
CUT_OFF = lazy("[\udcc2-\udcf4][\udc80-\udcbf]{0,2}\\Z")
BROKEN = lazy("[\udcc2-\udcf4][\udc80-\udcbf]{1,2}|[\udc80-\udcff]")
WESTERN = lazy("[\u0080-\u024f\u2000-\u20cf]")


def read_utf8(data: bytes, how: str, how_damaged: str) -> Decoded | None:
    """Decode UTF-8 that is whole or has a few broken bytes; None for what is something else."""
    try:
        return Decoded(data.decode("utf-8"), "utf-8", how, 0, data, ())
    except UnicodeDecodeError as error:
        cut_off = error.reason == "unexpected end of data"
        good_end = error.start
    if cut_off and not data[:good_end].isascii():
        whole = data[:good_end]
        return Decoded(whole.decode("utf-8"), "utf-8", how, 0, whole, ())
    readable = data.decode("utf-8", "ignore")
    good = len(readable) - len(data.translate(None, HIGH_BYTES))
    # Three of these at most make one broken character; counting those of a long page in another encoding takes seconds.
    replaced = data.decode("utf-8", "replace").count("\ufffd") - readable.count("\ufffd")
    if replaced * 2 >= good * 3 + 3:
        return None
    escaped = CUT_OFF.sub("", data.decode("utf-8", "surrogateescape"))
    broken = len(BROKEN.findall(escaped))
    if broken * 3 >= broken + good:
        return None
    # In Western text a stray byte is a character of windows-1252 that an editor pasted, elsewhere damage.
    western = len(WESTERN.findall(escaped)) * 2 >= good
    text = BROKEN.sub(_mended_as_western if western else "\ufffd", escaped)
    replaced = text.count("\ufffd") - escaped.count("\ufffd")  # the page may hold some itself
    warnings: tuple[str, ...] = ()
    if replaced:
        warnings += (f"{replaced} damaged characters replaced (utf-8)",)
    if broken > replaced:
        warnings += (f"{broken - replaced} windows-1252 characters in a UTF-8 page repaired",)
    return Decoded(text, "utf-8", how_damaged, replaced, None, warnings)


def _mended_as_western(found: re.Match[str]) -> str:
    escaped = found[0]
    return character_table(FALLBACK)[ord(escaped) - 0xDC00] if len(escaped) == 1 else "\ufffd"


def is_garbled_by(data: bytes, name: str) -> bool:
    """Tell whether bytes are UTF-8 for sure, of which another encoding makes other characters.

    >>> is_garbled_by("Zoë".encode(), "windows-1252"), is_garbled_by("Zoë".encode("latin-1"), "windows-1252")
    (True, False)
    """
    if name == "utf-8":
        return False
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    if name.startswith("utf-"):
        return bool(text) and "\0" not in text
    found = len(text) - len(data.translate(None, HIGH_BYTES))
    return found >= (1 if is_single_byte(name) else LIKE_PAIRS)
