"""Text that was decoded wrongly before it came here goes in, what it was meant to be comes out."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ftfy import TextFixerConfig


def is_available() -> bool:
    """Tell whether ftfy, which does the work, is installed."""
    from importlib.util import find_spec  # here, because it takes time at every start

    return find_spec("ftfy") is not None


def repair(text: str) -> tuple[str, int]:
    """Return the text with the lines repaired that are UTF-8 read as something else, and how many there are.

    Each line is judged alone: a page may be damaged in parts. Nothing but the encoding is touched: no quote is
    straightened, no character composed or narrowed.

    >>> repair("Der MÃ¼ller sagt: â€žNeinâ€œ\\nund „Müller“ bleibt, ﬁ und Ａ auch")
    ('Der Müller sagt: „Nein“\\nund „Müller“ bleibt, ﬁ und Ａ auch', 1)
    """
    if text.isascii():
        return text, 0
    import ftfy

    config = _encoding_only()
    lines = text.split("\n")
    repaired = 0
    for i, line in enumerate(lines):
        if not line.isascii() and (fixed := ftfy.fix_text(line, config)) != line:
            lines[i] = fixed
            repaired += 1
    return "\n".join(lines), repaired


@cache
def _encoding_only() -> TextFixerConfig:
    from ftfy import TextFixerConfig

    return TextFixerConfig(
        unescape_html=False,
        remove_terminal_escapes=False,
        fix_latin_ligatures=False,
        fix_character_width=False,
        uncurl_quotes=False,
        fix_line_breaks=False,
        fix_surrogates=False,
        remove_control_chars=False,
        normalization=None,
    )
