"""The rules of HTML on elements: which hold nothing, which end others, behind which no end tag reaches.

(HTML Standard, 13.1.2 and 13.2.6.4.7.)
"""

from __future__ import annotations

from newsclean.readers.elements import BLOCK_KINDS, REGION_TAGS, SILENT_TAGS


def tag_names(words: str) -> frozenset[bytes]:
    """Return the names of tags, parted by spaces, as they stand in bytes."""
    return frozenset(words.encode().split())


VOID = tag_names(
    "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr image html head"
)
"""Elements that hold nothing. (A second <html> and <head> are ignored, the first do not count.)"""

FORMATTING = tag_names("a b big code em font i nobr s small strike strong tt u")
RAW = tag_names("script style textarea title xmp iframe noembed noframes noscript plaintext")
"""Elements whose content has no tags."""

APART = tag_names("template object")
"""Elements with tags in them that no reader of the page sees, nor the end tags of what they stand in."""

BLOCKS = tag_names(" ".join(BLOCK_KINDS))
REGIONS = tag_names(" ".join(REGION_TAGS))
HIDDEN = tag_names(" ".join(SILENT_TAGS))
BREAKS = BLOCKS | REGIONS | tag_names("br hr")
"""Tags at which a block of text ends."""
SCOPES = tag_names("applet caption marquee object table td template th")
"""Elements that no end tag inside them reaches over, and formatting neither."""

BARRIERS = SCOPES | tag_names("foreignobject desc annotation-xml mi mo mn ms mtext")
SPECIALS = (BLOCKS | REGIONS | BARRIERS | RAW | VOID) - tag_names("option optgroup label dialog legend image keygen")
"""The standard's “special” elements, behind which the end tag of an ordinary one finds nothing."""
SCOPED_ENDS = SPECIALS - (BARRIERS - SCOPES) - tag_names("legend select") | tag_names("dialog")
"""Elements whose end tag looks as far as the next of SCOPES (or of what holds HTML in SVG)."""

CLOSES_P = (BLOCKS | tag_names("nav footer hr")) - tag_names(
    "caption option td th tr tbody thead tfoot table body legend"
)
_TRANSPARENT = tag_names("address div p")
_HEADINGS = tag_names("h1 h2 h3 h4 h5 h6")
CELL_HOMES = tag_names("tr tbody thead tfoot table template")
TABLE_HOMES = {
    **dict.fromkeys(tag_names("td th"), CELL_HOMES),
    b"tr": CELL_HOMES - {b"tr"},
    **dict.fromkeys(tag_names("tbody thead tfoot caption colgroup"), tag_names("table template")),
}
"""For the parts of a table, the elements they stand in: all inside those is closed before them."""

IMPLIED_ENDS: dict[bytes, tuple[frozenset[bytes], frozenset[bytes]]] = {
    b"li": (tag_names("li"), SPECIALS - _TRANSPARENT - {b"li"}),
    b"dd": (tag_names("dd dt"), SPECIALS - _TRANSPARENT - tag_names("dd dt")),
    b"dt": (tag_names("dd dt"), SPECIALS - _TRANSPARENT - tag_names("dd dt")),
    b"button": (tag_names("button"), BARRIERS),
}
"""For elements whose end tag may be left out, which open elements they close, and behind which none is looked for."""
CLOSES_CURRENT = {
    **dict.fromkeys(_HEADINGS, _HEADINGS),
    **dict.fromkeys(tag_names("option optgroup"), tag_names("option")),
}
"""For elements that close another only where that is the innermost, which those are."""
RUBY, RUBY_ENDS = tag_names("rb rp rt rtc"), tag_names("dd dt li optgroup option p rb rp rt")
"""Parts of a ruby, and what they close."""
INTEGRATIONS = {b"svg": tag_names("foreignobject desc title"), b"math": tag_names("mi mo mn ms mtext")}
"""Elements of SVG and MathML that hold HTML."""
BREAKOUTS = tag_names(
    "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta"
    " nobr ol p pre ruby s small span strong strike sub sup table tt u ul var"
)
"""Elements of HTML that end SVG and MathML."""
P_ENDS = tag_names("p"), SPECIALS - {b"p"}
LIST_SCOPES = BARRIERS | tag_names("ol ul")
TABLE, TABLE_OR_TEMPLATE = tag_names("table"), tag_names("table template")
OPTIONAL_ENDS = frozenset(TABLE_HOMES) | tag_names("p li dd dt option optgroup html head body")
