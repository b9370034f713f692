"""A page in, what can tell its encoding out: the pieces of text with a byte above 0x7F."""

from __future__ import annotations

import re

from newsclean.patterns import lazy

SAMPLE_BYTES = 32_768
"""Of those pieces: chardet scores 16 KB, more makes no answer better."""
LONG_ASCII, KEPT_ASCII = 60, 24
"""ASCII runs of this length are shortened to two ends of that length."""

TEXT_SEGMENT = lazy(rb"(?:^|>)([^<>]*[\x80-\xff][^<>]*)")
ENTITY = lazy(rb"&#?\w{1,10};")
ASCII_RUN = lazy(rb"[\x00-\x7f]{%d,}" % LONG_ASCII)


def squeeze(data: bytes) -> bytes:
    """Return what can tell the encoding: the pieces of text with a byte above 0x7F, up to a limit.

    Every step goes over the bytes once, whatever they are. (`<` and `>` are no second bytes in any encoding
    that gets here.)
    """
    lowered = data.lower()
    for opening, closing in ((b"<!--", b"-->"), (b"<script", b"</script"), (b"<style", b"</style")):
        data, lowered = _without(data, lowered, opening, closing)
    pieces: list[bytes] = []
    size = 0
    for found in TEXT_SEGMENT.finditer(data):
        piece = ASCII_RUN.sub(_shortened, ENTITY.sub(b" ", found[1])).strip()
        pieces.append(piece)
        size += len(piece)
        if size > SAMPLE_BYTES:
            break
    # A page may have such bytes in attributes, scripts or broken tags only.
    return (b"\n".join(pieces) if pieces else ASCII_RUN.sub(_shortened, data))[:SAMPLE_BYTES]


def _shortened(run: re.Match[bytes]) -> bytes:
    return run[0][:KEPT_ASCII] + b" " + run[0][-KEPT_ASCII:]


def _without(data: bytes, lowered: bytes, opening: bytes, closing: bytes) -> tuple[bytes, bytes]:
    """Cut out everything from each ``opening`` to its ``closing``; one without a closing stays."""
    kept, kept_lowered, at = [], [], 0
    while (start := lowered.find(opening, at)) >= 0 and (end := lowered.find(closing, start)) >= 0:
        kept.append(data[at:start])
        kept_lowered.append(lowered[at:start])
        at = end + len(closing)
    return b"".join((*kept, data[at:])), b"".join((*kept_lowered, lowered[at:]))
