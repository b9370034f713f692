"""The bytes of a page and the name of its encoding in, its text out; and the way back."""

from __future__ import annotations

import codecs
import functools
from collections.abc import Callable, Iterator

from newsclean.decoding.labels import CODECS, MULTIBYTE
from newsclean.patterns import lazy

FALLBACK = "windows-1252"
"""What a page is read in that shows nothing else, and what stray bytes in UTF-8 were pasted from."""

NOT_ASCII = lazy("[^\x00-\x7f]")
"""The characters that tell encodings apart."""


@functools.cache
def character_table(name: str) -> str:
    """Return the 256 characters of a single-byte encoding, as WHATWG has them.

    Python leaves bytes undefined that the standard maps to C1 controls, and differs in three more.
    """
    codec = CODECS[name][0]
    chars = [bytes((byte,)).decode(codec, "replace") for byte in range(256)]
    for byte in range(0x80, 0xA0):
        if chars[byte] == "\ufffd":
            chars[byte] = chr(byte)
    if name == "windows-1255":
        chars[0xCA] = "\u05ba"
    if name == "koi8-u":
        chars[0xAE], chars[0xBE] = "\u045e", "\u040e"
    return "".join(chars).replace("\ufffd", "\ufffe")  # U+FFFE: charmap_decode's sign for an undefined byte


def is_single_byte(name: str) -> bool:
    """Say whether each byte of the encoding is a character."""
    return name not in MULTIBYTE and not name.startswith(("utf-", "hz-", "iso-2022"))


def text_of(data: bytes, name: str) -> tuple[str, int]:
    """Decode, replacing what cannot be; return the text and the number of replacements."""
    if is_single_byte(name):
        text = codecs.charmap_decode(data, "replace", character_table(name))[0]
        return text, text.count("\ufffd")
    for codec in CODECS[name]:
        try:
            return data.decode(codec), 0
        except UnicodeDecodeError:
            pass
    codec = CODECS[name][0]
    text = data.decode(codec, "replace")
    # The page may hold U+FFFD itself; "ignore" leaves exactly those.
    return text, text.count("\ufffd") - data.decode(codec, "ignore").count("\ufffd")


def encoders(name: str) -> Iterator[Callable[[str], bytes]]:
    """Yield the ways back from text to the bytes of an encoding, named as in `Decoded`, in the order of decoding.

    Each raises UnicodeEncodeError for a character that the encoding lacks.

    >>> next(encoders("windows-1252"))("5 €"), next(encoders("shift_jis"))("表")
    (b'5 \\x80', b'\\x95\\\\')
    """
    if is_single_byte(name):
        back = codecs.charmap_build(character_table(name))
        yield lambda text: codecs.charmap_encode(text, "strict", back)[0]
        return
    for codec in CODECS[name]:
        yield lambda text, codec=codec: text.encode(codec)  # type: ignore[misc]
