"""The bytes of a page come in, its text and the name of its encoding go out.

The order is: byte order mark, the encoding the caller gave, UTF-16 and UTF-32 by their NUL bytes, ISO-2022 by
its escape sequences, strict UTF-8, UTF-8 with a few broken bytes, the declaration in the page (when the bytes
bear it out), the East Asian encodings by what their text looks like, chardet on the page without its markup,
windows-1252.
"""

from __future__ import annotations

import codecs
import functools
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from newsclean.decoding.labels import CODECS, LABELS, MULTIBYTE
from newsclean.errors import UnknownEncoding, nearest
from newsclean.patterns import lazy

__all__ = ["Decoded", "decode", "encoders"]

FALLBACK = "windows-1252"
NUL_LOOK = 4096
"""Bytes searched for the NUL pattern of UTF-16: the markup at the head of a page is ASCII in any language."""
NUL_SHARE = 0.2
"""Share of the code units that must have their NUL where UTF-16 or UTF-32 puts it."""
HEAD_LOOK = 4096
"""Where a declaration should be (the standard says 1,024 bytes; pages do not keep to it)."""
LONG_HEAD_LOOK = 262_144
"""Where it is looked for when the head of the page is long."""
MOST_DECLARATIONS = 20
"""Words `charset` looked at in one page, so that a hostile page stays cheap."""
TAG_LOOK = 2000
"""Longest meta tag, from its `<` to the word `charset`."""
SAMPLE_BYTES = 32_768
"""Of the squeezed page: chardet scores 16 KB, more makes no answer better."""
ASIAN_SAMPLE_BYTES = 8192
"""Of that, what the East Asian encodings are tried on: some thousands of characters leave no doubt."""
LONG_ASCII, KEPT_ASCII = 60, 24
"""ASCII runs of this length are shortened to two ends of that length."""
FEW_ERRORS = 0.02
"""Share of broken characters that East Asian text may have."""
FORGIVEN = 2
"""Broken characters forgiven besides: one lost byte can break two."""
NONSENSE = 0.15
"""Share of strange characters at which single-byte text is not what its declaration says."""
MOST_ANSWERS = 8
"""Answers of chardet that are looked at."""
SAME_SENSE = 0.02
"""Answers whose nonsense differs by less are ranked by chardet's confidence."""

HIGH_BYTES = bytes(range(0x80, 0x100))
BOMS = (
    # UTF-32 first: its little-endian mark begins with that of UTF-16.
    (codecs.BOM_UTF32_LE, "utf-32le"),
    (codecs.BOM_UTF32_BE, "utf-32be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16le"),
    (codecs.BOM_UTF16_BE, "utf-16be"),
)
UNITS = {"utf-16le": 2, "utf-16be": 2, "utf-32le": 4, "utf-32be": 4}


@dataclass(frozen=True, slots=True)
class Decoded:
    """A decoded page.

    ``source`` holds the bytes when they are already exactly the UTF-8 of ``text`` (less the byte order mark),
    so that a native parser can take them, else None. ``how`` is one of "bom", "given", "utf-8", "utf-8,
    damaged", "declared", "detected" and "fallback". ``replacements`` counts the U+FFFD that decoding put in,
    not those of the page.
    """

    text: str
    encoding: str
    how: str
    replacements: int
    source: bytes | None
    warnings: tuple[str, ...]


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """Decode a page.

    Args:
        data: The bytes of the page.
        encoding: The encoding, when the caller knows it; any label of the WHATWG Encoding Standard.

    Returns:
        The text with the encoding and how it was found. No bytes raise.

    Raises:
        UnknownEncoding: ``encoding`` is no known label; the message names the nearest one.

    """
    given = None if encoding is None else known_label(encoding)
    if found := _by_bom(data):
        return found
    data = data.removeprefix(codecs.BOM_UTF8)  # here it stands before something that is no UTF-8
    return (
        _by_given(data, given)
        or _by_nul_pattern(data)
        or _by_escapes(data)
        or _by_utf8(data)
        or _by_declaration_or_looks(data)
    )


def known_label(label: str) -> str:
    """Return the canonical name of an encoding label; raises `UnknownEncoding`, naming the nearest label."""
    cleaned = str(label).strip().lower()  # of a caller's rule it may be anything
    name = LABELS.get(cleaned) or LABELS.get(cleaned.replace("_", "-")) or LABELS.get(cleaned.replace("-", "_"))
    if name:
        return name
    raise UnknownEncoding(f"unknown encoding {label!r}; the nearest known one is {nearest(cleaned, LABELS, 0.0)!r}")


# --- From a name to the text --------------------------------------------------------------------------------


@functools.cache
def _table(name: str) -> str:
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


def _is_single_byte(name: str) -> bool:
    """Say whether each byte of the encoding is a character."""
    return name not in MULTIBYTE and not name.startswith(("utf-", "hz-", "iso-2022"))


def _text_of(data: bytes, name: str) -> tuple[str, int]:
    """Decode, replacing what cannot be; return the text and the number of replacements."""
    if _is_single_byte(name):
        text = codecs.charmap_decode(data, "replace", _table(name))[0]
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


def _answer(data: bytes, name: str, how: str, warnings: tuple[str, ...] = ()) -> Decoded:
    """Decode with the encoding that was found."""
    text, replacements = _text_of(data, name)
    if replacements:
        warnings += (f"{replacements} damaged characters replaced ({name})",)
    source = data if name == "utf-8" and not replacements else None
    return Decoded(text, name, how, replacements, source, warnings)


def encoders(name: str) -> Iterator[Callable[[str], bytes]]:
    """Yield the ways back from text to the bytes of an encoding, named as in `Decoded`, in the order of decoding.

    Each raises UnicodeEncodeError for a character that the encoding lacks.

    >>> next(encoders("windows-1252"))("5 €"), next(encoders("shift_jis"))("表")
    (b'5 \\x80', b'\\x95\\\\')
    """
    if _is_single_byte(name):
        back = codecs.charmap_build(_table(name))
        yield lambda text: codecs.charmap_encode(text, "strict", back)[0]
        return
    for codec in CODECS[name]:
        yield lambda text, codec=codec: text.encode(codec)  # type: ignore[misc]


# --- The sure signs -----------------------------------------------------------------------------------------


def _by_bom(data: bytes) -> Decoded | None:
    for mark, name in BOMS:
        if data.startswith(mark):
            rest = data[len(mark) :]
            if name == "utf-8":
                return _utf8(rest, "bom", "bom")  # None for bytes that are no UTF-8 in spite of the mark
            return _answer(_whole_units(rest, name), name, "bom")
    return None


def _whole_units(data: bytes, name: str) -> bytes:
    """Drop the half character at the end of a page that was cut off."""
    return data[: len(data) - len(data) % UNITS[name]]


def _by_given(data: bytes, name: str | None) -> Decoded | None:
    return None if name is None else _answer(data, name, "given")


def _by_nul_pattern(data: bytes) -> Decoded | None:
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
        if _is_asian(_text_of(head, name)[0]) and (found := _by_units(data, name)):
            return found
    return None


def _is_asian(text: str) -> bool:
    """Tell whether decoded text is surely Chinese, Japanese or Korean: by chance few of its characters are common."""
    wide = "".join(NOT_ASCII.findall(text))
    in_script = sum(len(pattern.findall(wide)) for pattern in (HANZI, KANA, HANGUL, WIDE_SIGNS))
    common = max(len(wide) - len(wide.translate(_removing(name))) for name in FREQUENT)
    common = max(common, len(HIRAGANA.findall(wide)))
    least = max(FEWEST_FREQUENT, LEAST_FREQUENT["gb18030"] * len(wide))
    return common >= least and in_script >= IN_SCRIPT * len(wide)


def _by_units(data: bytes, name: str) -> Decoded | None:
    """Decode UTF-16 or UTF-32 whose NUL bytes gave it away; None when it is too broken to be that."""
    found = _answer(_whole_units(data, name), name, "detected")
    return found if found.replacements <= FORGIVEN + len(found.text) * FEW_ERRORS else None


ESCAPES = lazy(rb"\x1b(?:\$[@B]|\$\([DQ]|(\$\)C))")


def _by_escapes(data: bytes) -> Decoded | None:
    """Find ISO-2022, which is also valid UTF-8 (its bytes are all ASCII), and HZ where it is declared."""
    # One byte is sought at memchr's speed, two are ten times slower.
    if data.find(b"\x1b") >= 0 and (escape := ESCAPES.search(data)):
        found = _answer(data, "iso-2022-kr" if escape[1] else "iso-2022-jp", "detected")
        # One lost byte breaks all up to the next escape sequence.
        if found.replacements * 3 <= len(NOT_ASCII.findall(found.text)):
            return found
    if data.isascii() and data.find(b"~{") >= 0 and _declared(data) == "hz-gb-2312":
        return _answer(data, "hz-gb-2312", "declared")
    return None


# --- UTF-8 --------------------------------------------------------------------------------------------------

# The escaped bytes of one broken character: its first byte with what is left of the others, or a stray one.
CUT_OFF = lazy("[\udcc2-\udcf4][\udc80-\udcbf]{0,2}\\Z")
BROKEN = lazy("[\udcc2-\udcf4][\udc80-\udcbf]{1,2}|[\udc80-\udcff]")
WESTERN = lazy("[\u0080-\u024f\u2000-\u20cf]")


def _by_utf8(data: bytes) -> Decoded | None:
    return _utf8(data, "utf-8", "utf-8, damaged")


def _utf8(data: bytes, how: str, how_damaged: str) -> Decoded | None:
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
    return _table(FALLBACK)[ord(escaped) - 0xDC00] if len(escaped) == 1 else "\ufffd"


# --- The declaration ----------------------------------------------------------------------------------------

XML_DECLARATION = lazy(rb"""\s{0,100}<\?xml[^>]{0,200}?\sencoding\s{0,8}=\s{0,8}["']([^"'>]{2,40})["']""")
HTTP_CHARSET = lazy(rb"""(?i)\ncontent-type:[^\r\n]{0,200}?;\s{0,8}charset=["']?([\w.:+-]{2,40})""")
CHARSET = lazy(rb"""charset\s{0,8}=\s{0,8}["']?\s{0,8}([\w.:+-]{2,40})""", re.IGNORECASE)


def _declared(data: bytes) -> str | None:
    """Return the canonical name of the encoding that the page declares, None without one we know."""
    if xml := XML_DECLARATION.match(data):
        name = _known_name(xml[1])
        if name:
            return name
    return _declared_in_meta(data[:HEAD_LOOK]) or _declared_in_meta(data[:LONG_HEAD_LOOK]) or _declared_in_headers(data)


def _declared_in_meta(head: bytes) -> str | None:
    for count, found in enumerate(CHARSET.finditer(head)):
        if count >= MOST_DECLARATIONS:
            break
        # A script or a link may have a charset too, of the file it names: the tag decides.
        tag = head.rfind(b"<", max(0, found.start() - TAG_LOOK), found.start())
        if tag < 0 or head[tag : tag + 5].lower() != b"<meta":
            continue
        if head.rfind(b"<!--", 0, tag) > head.rfind(b"-->", 0, tag):
            continue
        name = _known_name(found[1])
        if name:
            return name
    return None


def _declared_in_headers(data: bytes) -> str | None:
    """Look at the HTTP headers that stand before a page, if any; many servers declare the same for all their pages."""
    if not data.startswith(b"HTTP/"):
        return None
    found = HTTP_CHARSET.search(data[:HEAD_LOOK])
    return _known_name(found[1]) if found else None


def _known_name(label: bytes) -> str | None:
    """Return the canonical name of a declared label, None for one we do not know."""
    return LABELS.get(label.decode("ascii", "replace").strip().lower())


# --- What the text looks like -------------------------------------------------------------------------------


def _by_declaration_or_looks(data: bytes) -> Decoded:
    """Decide for a page that is no UTF-8."""
    declared = _declared(data)
    sample = _squeeze(data)
    asian = _asian_encoding(sample[:ASIAN_SAMPLE_BYTES], declared)
    if declared and _is_borne_out(sample, declared, asian):
        return _answer(data, declared, "declared")
    found, how = (asian, "detected") if asian else _by_chardet(sample, declared)
    if found == declared:
        return _answer(data, found, "declared")
    warnings = (f"declared {declared}, decoded as {found}",) if declared else ()
    return _answer(data, found, how, warnings)


TEXT_SEGMENT = lazy(rb"(?:^|>)([^<>]*[\x80-\xff][^<>]*)")
ENTITY = lazy(rb"&#?\w{1,10};")
ASCII_RUN = lazy(rb"[\x00-\x7f]{%d,}" % LONG_ASCII)


def _squeeze(data: bytes) -> bytes:
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


class _Looks(NamedTuple):
    """How East Asian text looks: shares of its characters above 0x7F."""

    errors: int
    characters: int
    in_script: float
    frequent: float
    alphabetic: float
    glued: float


# The commonest characters of each language (some 240 of Chinese, 100 of Korean) make up a third to a half of
# its text; text of another encoding hits them by chance only, for some four characters in a hundred.
FREQUENT = {
    "gb18030": "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之"
    "年过发后作里"
    "用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开"
    "但因只从想实日军者意无力它与长"
    "把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见"
    "被利什二等产或新己制身果加西斯月"
    "话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认"
    "条平系气题活尔更别打女变四神总何电数安少报才结反受目"
    "，。、“”：！？《》（）",
    "big5": "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之"
    "年過發後作裡"
    "用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開"
    "但因只從想實日軍者意無力它與長"
    "把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見"
    "被利什二等產或新己制身果加西斯月"
    "話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認"
    "條平系氣題活爾更別打女變四神總何電數安少報才結反受目"
    "，。、「」：！？《》（）",
    "euc-kr": "이다는의에을를가고하지은도로한기사자서리인어나대일그시아있정라수들해부전니해만제보으구장"
    "과성스상여오주원선"
    "우동무조국것것했적거신게경면와위까년공관비세당마안용생계트요치유교진회할소방러모실였분야"
    "물된내미민호말연양중명",
}
HANZI, KANA, HANGUL = (
    lazy("[\u4e00-\u9fff]"),
    lazy("[\u3041-\u30ff]"),
    lazy("[\uac00-\ud7a3]"),
)
HIRAGANA = lazy("[\u3041-\u3096\u30fc\u3001\u3002]")
WIDE_SIGNS = lazy("[\u00b7\u2010-\u2026\u203b\u2103\u2190-\u2193\u25a0-\u25ff\u3000-\u3020\uff01-\uff5e]")
NOT_ASCII = lazy("[^\x00-\x7f]")
ALPHABETIC = lazy("[\u00c0-\u024f\u0370-\u052f]")
GLUED = lazy("(?<=[a-z])[\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3]")
MOST_GLUED = 0.4
"""Share of East Asian characters right behind a small Latin letter, in text of an East Asian encoding: of Western text
that is read so, most of them are, since they are the accented letters of its words."""
LEAST_FREQUENT = {"gb18030": 0.15, "big5": 0.15, "euc-kr": 0.2, "shift_jis": 0.15, "euc-jp": 0.15}
"""Shares that chance does not reach and that real text of some length does."""
FEWEST_FREQUENT = 4
"""Common characters that are wanted besides: in very short text the share means nothing."""
IN_SCRIPT, DECLARED_IN_SCRIPT = 0.85, 0.5
"""Share of the script's own characters, for an answer that is sure and for a declaration to be believed."""


def _looks(sample: bytes, name: str) -> _Looks:
    """Read the sample in an East Asian encoding and see what came out."""
    text, errors = _text_of(sample, name)
    wide = "".join(NOT_ASCII.findall(text)).replace("\ufffd", "")
    total = len(wide) or 1
    in_script = len(WIDE_SIGNS.findall(wide))
    if name == "euc-kr":
        in_script += len(HANGUL.findall(wide))
    else:
        in_script += len(HANZI.findall(wide))
    if name in FREQUENT:
        common = len(wide) - len(wide.translate(_removing(name)))
    else:
        common = len(HIRAGANA.findall(wide))
        in_script += len(KANA.findall(wide))
    # A Western page in such an encoding has the accented letters of its table; by chance those come out seldom.
    alphabetic = len(ALPHABETIC.findall(wide))
    glued = len(GLUED.findall(text))
    return _Looks(errors, len(wide), in_script / total, common / total, alphabetic / total, glued / total)


@functools.cache
def _removing(name: str) -> dict[int, None]:
    return dict.fromkeys(map(ord, FREQUENT[name]))


def _asian_encoding(sample: bytes, declared: str | None) -> str | None:
    """Return the East Asian encoding of which the sample is surely text, None for anything else."""
    if declared in MULTIBYTE and _is_sure(_looks(sample, declared), declared):
        return declared
    looks = {name: _looks(sample, name) for name in sorted(MULTIBYTE)}
    sure = [name for name in looks if _is_sure(looks[name], name)]
    return max(sure, key=lambda name: looks[name].frequent + looks[name].in_script, default=None)


def _is_sure(looks: _Looks, name: str) -> bool:
    return (
        _has_few_errors(looks)
        and looks.in_script >= IN_SCRIPT
        and looks.frequent >= LEAST_FREQUENT[name]
        and looks.frequent * looks.characters >= FEWEST_FREQUENT
    )


def _has_few_errors(looks: _Looks) -> bool:
    return looks.errors <= FORGIVEN + looks.characters * FEW_ERRORS


def _is_borne_out(sample: bytes, declared: str, asian: str | None) -> bool:
    """Say whether the bytes may be what the page declares."""
    if declared.startswith(("utf-", "iso-2022", "hz-")):
        return False  # those would have been found before; utf-16 in a page whose meta can be read is never that
    if asian:
        return declared == asian
    if declared in MULTIBYTE:
        looks = _looks(sample, declared)
        in_script = looks.in_script if looks.glued <= MOST_GLUED else 0.0
        return _has_few_errors(looks) and max(in_script, looks.alphabetic) >= DECLARED_IN_SCRIPT
    return _nonsense(_text_of(sample, declared)[0]) < NONSENSE


STRANGE = (
    # A run of accented letters: no Latin script writes four in a row, other scripts read as Latin do.
    lazy("[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]{4,}"),
    # A sign inside a word (the middle dot and the ordinals of Catalan and Spanish are none).
    lazy(
        r"(?<=[^\W\d_])[\u00a1-\u00a9\u00ab\u00ac\u00ae-\u00b4\u00b6\u00b8\u00b9\u00bb-\u00bf\u00d7\u00f7](?=[^\W\d_])"
    ),
    # Controls, undefined bytes, box drawing.
    lazy("[\u0080-\u009f\ufffd\u2500-\u259f]"),
)
LATIN, CYRILLIC_OR_GREEK = "[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]", "[\u0370-\u052f]"
MIXED = lazy(f"(?<={LATIN}){CYRILLIC_OR_GREEK}|{CYRILLIC_OR_GREEK}(?={LATIN})")
RAISED = lazy("[à-öø-ÿа-џα-ώ][À-ÖØ-ÞЀ-ЯΑ-Ϋ]")
UPPER, LOWER = lazy("[Ѐ-ЯΑ-Ϋ]"), lazy("[а-џά-ώ]")
TWICE = 2
"""A letter of another script, or a capital after a small letter, weighs as much as two odd signs."""


def _nonsense(text: str) -> float:
    """Return the share of the characters above 0x7F that no language has in that place (less one)."""
    total = len(NOT_ASCII.findall(text)) or 1
    strange = sum(len(found) for pattern in STRANGE for found in pattern.findall(text))
    strange += TWICE * (len(RAISED.findall(text)) + len(MIXED.findall(text)))
    # The KOI8 codes read as windows-1251, and the other way round, swap small letters and capitals.
    strange += max(0, len(UPPER.findall(text)) - len(LOWER.findall(text)))
    return max(0, strange - 1) / total


def _by_chardet(sample: bytes, declared: str | None) -> tuple[str, str]:
    """Choose among chardet's answers (and the declaration); return a name and "detected" or "fallback"."""
    confidence = _chardet_ranking(sample)
    if (cleaned := _without_loners(sample)) != sample:
        # One broken byte that an encoding leaves undefined takes it out of chardet's list.
        for name, value in _chardet_ranking(cleaned).items():
            confidence[name] = max(value, confidence.get(name, 0.0))
    ranked = sorted(confidence, key=lambda name: -confidence[name])[:MOST_ANSWERS]
    nonsense = {name: _nonsense(_text_of(sample, name)[0]) for name in ranked}
    if declared and _is_single_byte(declared):
        ranked.insert(0, declared)
        nonsense[declared] = _nonsense(_text_of(sample, declared)[0])
    if not ranked:
        return FALLBACK, "fallback"
    least = min(nonsense.values())
    return next(name for name in ranked if nonsense[name] <= least + SAME_SENSE), "detected"


def _chardet_ranking(sample: bytes) -> dict[str, float]:
    """Return chardet's answers in our names with its confidence."""
    import chardet  # here, because valid UTF-8, the mass of pages, never needs it

    ranked = chardet.detect_all(
        sample,
        encoding_era=chardet.EncodingEra.MODERN_WEB | chardet.EncodingEra.LEGACY_ISO,
        compat_names=False,
        max_bytes=SAMPLE_BYTES,
    )
    confidence: dict[str, float] = {}
    for answer in ranked:
        if name := _canonical(answer["encoding"]):
            confidence.setdefault(name, answer["confidence"])
    return confidence


def _without_loners(sample: bytes) -> bytes:
    """Drop what is likely to be damage: 0xFF, and bytes of 0x80 to 0x9F that stand in the sample only once.

    Not the other loners: in short text they are its letters, and without them the wrong encodings gain.
    """
    loners = bytes(byte for byte in range(0x80, 0xA0) if sample.count(byte) == 1)
    return sample.translate(None, loners + b"\xff")


def _canonical(codec: str | None) -> str | None:
    """Return our name for one of chardet's."""
    if codec is None:
        return None
    name = CHARDET_NAMES.get(codec) or LABELS.get(codec) or LABELS.get(codec.replace("iso8859", "iso-8859"))
    return None if name is None or name.startswith("utf-") else name


CHARDET_NAMES = {
    "big5hkscs": "big5",
    "euc_jis_2004": "euc-jp",
    "euc_kr": "euc-kr",
    "shift_jis_2004": "shift_jis",
    "iso2022_jp_2": "iso-2022-jp",
    "iso2022_jp_2004": "iso-2022-jp",
    "iso2022_jp_ext": "iso-2022-jp",
}
