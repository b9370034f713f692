"""What is told of a page that was decoded."""

from __future__ import annotations

from dataclasses import dataclass

from newsclean.decoding.conversion import text_of

FEW_ERRORS = 0.02
"""Share of broken characters that a text may have."""
FORGIVEN = 2
"""Broken characters forgiven besides: one lost byte can break two."""


def has_few_errors(errors: int, characters: int) -> bool:
    """Tell whether no more characters are broken than of a page that was damaged a little."""
    return errors <= FORGIVEN + characters * FEW_ERRORS


@dataclass(frozen=True, slots=True)
class Decoded:
    """A decoded page.

    ``source`` holds the bytes when they are already exactly the UTF-8 of ``text`` (less the byte order mark),
    so that a native parser can take them, else None. ``how`` is one of "bom", "given", "utf-8", "utf-8,
    damaged", "declared", "detected" and "fallback". ``replacements`` counts the U+FFFD that decoding put in,
    not those of the page. ``is_garbled`` tells that the bytes are UTF-8 and were given out for something else.
    """

    text: str
    encoding: str
    how: str
    replacements: int
    source: bytes | None
    warnings: tuple[str, ...]
    is_garbled: bool = False

    @property
    def is_nearly_whole(self) -> bool:
        """Whether the encoding decodes the page, but for a little damage."""
        return has_few_errors(self.replacements, len(self.text))


def answer(data: bytes, name: str, how: str, warnings: tuple[str, ...] = ()) -> Decoded:
    """Decode with the encoding that was found."""
    text, replacements = text_of(data, name)
    if replacements:
        name_told = f"{name}, as given" if how == "given" else name
        warnings += (f"{replacements} damaged characters replaced ({name_told})",)
    source = data if name == "utf-8" and not replacements else None
    return Decoded(text, name, how, replacements, source, warnings)
