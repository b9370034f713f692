"""The name of a tag in, what such tags do out, one bit each."""

from __future__ import annotations

from newsclean.readers.guard import limits
from newsclean.readers.guard.standard import (
    BLOCKS,
    BREAKS,
    CLOSES_CURRENT,
    CLOSES_P,
    FORMATTING,
    HIDDEN,
    IMPLIED_ENDS,
    RAW,
    REGIONS,
    RUBY,
    SCOPES,
    TABLE_HOMES,
    VOID,
    tag_names,
)
from newsclean.readers.guard.tokens import SLASH

END, BREAK, TEXTLESS, EMPTY, FORMATS, SCOPE, OFF, CLOSING, ENDS_P, BLOCK = (1 << bit for bit in range(10))


class Roles(dict[bytes, tuple[int, bytes]]):
    """What the tags with a name do, by the name as it is written, with ``/`` before an end tag's."""

    def __missing__(self, tag: bytes) -> tuple[int, bytes]:
        name = tag.lower()
        role = 0
        if name[0] == SLASH:
            name, role = name[1:], END
        for bit, names in _GROUPS:
            if name in names:
                role |= bit
        if len(self) < limits.MOST_NAMES:
            self[tag] = role, name
        return role, name


_GROUPS = (
    (BREAK, BREAKS),
    (TEXTLESS, RAW),
    (EMPTY, VOID | {b"body"}),
    (FORMATS, FORMATTING),
    (SCOPE, SCOPES),
    (OFF, HIDDEN | REGIONS),
    (
        CLOSING,
        frozenset(TABLE_HOMES)
        | frozenset(IMPLIED_ENDS)
        | frozenset(CLOSES_CURRENT)
        | RUBY
        | tag_names("table form a nobr"),
    ),
    (ENDS_P, CLOSES_P),
    (BLOCK, BLOCKS),
)
