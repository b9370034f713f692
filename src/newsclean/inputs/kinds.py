"""Bytes come in; what they are that is no page and no text goes out, in words, with the way to a text."""

from __future__ import annotations

import re

from newsclean.inputs.packing import name_compression
from newsclean.patterns import lazy

SAMPLE = 64 * 1024
"""Bytes looked at to tell text from binary data."""

CONTROL_SHARE = 0.02
"""Share of control bytes above which data is binary. Text with stray NULs has a few in ten thousand;
random bytes have 11 %, machine code and pixels more."""

UNPACK = "unpack it first"
EXTRACT = "extract its text first"

MAGIC: tuple[tuple[int, bytes, str, str], ...] = (
    (0, b"%PDF-", "a PDF document", EXTRACT),
    (0, b"%!PS", "a PostScript document", EXTRACT),
    (0, b"{\\rtf", "an RTF document", EXTRACT),
    (0, b"AT&TFORM", "a DjVu document", EXTRACT),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document", EXTRACT),
    (0, b"\x89PNG\r\n\x1a\n", "a PNG image", ""),
    (0, b"\xff\xd8\xff", "a JPEG image", ""),
    (0, b"GIF87a", "a GIF image", ""),
    (0, b"GIF89a", "a GIF image", ""),
    (8, b"WEBPVP8", "a WebP image", ""),
    (0, b"II*\x00", "a TIFF image", ""),
    (0, b"MM\x00*", "a TIFF image", ""),
    (0, b"\x00\x00\x01\x00", "an icon", ""),
    (4, b"ftypavif", "an AVIF image", ""),
    (4, b"ftyphei", "a HEIF image", ""),
    (4, b"ftypmif1", "a HEIF image", ""),
    (4, b"ftyp", "an MP4 video", ""),
    (0, b"\x1aE\xdf\xa3", "a Matroska or WebM video", ""),
    (8, b"AVI LIST", "an AVI video", ""),
    (8, b"WAVEfmt", "a WAV sound", ""),
    (0, b"OggS\x00", "an Ogg sound or video", ""),
    (0, b"fLaC\x00", "a FLAC sound", ""),
    (0, b"ID3\x02", "an MP3 sound", ""),
    (0, b"ID3\x03", "an MP3 sound", ""),
    (0, b"ID3\x04", "an MP3 sound", ""),
    (0, b"wOFF", "a font", ""),
    (0, b"wOF2", "a font", ""),
    (0, b"PK\x03\x04", "a ZIP archive", UNPACK),
    (0, b"PK\x05\x06", "an empty ZIP archive", ""),
    (0, b"Rar!\x1a\x07", "a RAR archive", UNPACK),
    (0, b"7z\xbc\xaf\x27\x1c", "a 7z archive", UNPACK),
    (257, b"ustar", "a tar archive", UNPACK),
    (0, b"WARC/1.", "a WARC archive", "extract its pages first"),
    (0, b"filedesc:", "an ARC archive", "extract its pages first"),
    (0, b"From: <Saved by ", "an MHTML archive", "save the page as HTML instead"),
    (0, b"\x04\x22\x4d\x18", "LZ4 data", "decompress it first"),
    (0, b"\x1f\x9d", "compress (.Z) data", "decompress it first"),
    (0, b"\x7fELF", "an ELF program", ""),
    (0, b"\xfe\xed\xfa\xce", "a Mach-O program", ""),
    (0, b"\xfe\xed\xfa\xcf", "a Mach-O program", ""),
    (0, b"\xce\xfa\xed\xfe", "a Mach-O program", ""),
    (0, b"\xcf\xfa\xed\xfe", "a Mach-O program", ""),
    (0, b"\xca\xfe\xba\xbe", "a Java class or Mach-O program", ""),
    (0, b"\x00asm", "a WebAssembly program", ""),
    (0, b"SQLite format 3\x00", "an SQLite database", ""),
    (0, b"PAR1\x15", "a Parquet file", EXTRACT),
    (0, b"bplist00", "a binary property list", "save the page as HTML instead"),
)
"""Offset, first bytes, name, way out. Magic that a text could open with (MZ, BM) is told in `name_binary`."""

FEEDS: tuple[tuple[bytes, str], ...] = (
    (b"<rss", "an RSS feed"),
    (b"<rdf:RDF", "an RSS feed"),
    (b"<feed", "an Atom feed"),
    (b"<urlset", "a sitemap"),
    (b"<sitemapindex", "a sitemap"),
    (b"<opml", "a list of feeds (OPML)"),
)
"""Root elements of XML that lists pages."""

SVG_START = lazy(rb"<(?:!DOCTYPE\s{1,20})?svg[\s>]")
SVG_END = b"</svg>"
"""A picture ends as it begins; a fragment of a page may begin with one."""

XML_START = lazy(rb"(?:\xef\xbb\xbf)?\s{0,20}(?:<\?xml[^>]{0,200}\?>\s{0,20})?(?:<(?:\?|!--)[^>]{0,200}>\s{0,20}){0,3}")
"""What stands before the root element."""

MAIL_START = lazy(
    rb"(?:From [^\n]{1,200}\n)?(?:[a-z][a-z-]{1,40}:[^\n]{0,900}\n(?:[ \t][^\n]{0,900}\n){0,30}){0,30}"
    rb"(?:MIME-Version: *1\.|Message-ID: *<|Return-Path: *<|Received: *(?:from|by) )",
    re.I,
)
"""Headers at the beginning, with one among them that only programs write: a text may begin with a sender and a date."""
MAIL_LOOK = 20_000

JSON_START = lazy(
    rb'(?:\xef\xbb\xbf)?\s{0,20}(?:\[?\s{0,20}\{\s{0,20}"[^"\\\n]{1,80}"\s{0,9}:\s{0,9}["\[{\dtfn-]'
    rb'|\[\s{0,20}"(?:[^"\\\n]|\\.){0,500}+"\s{0,9},\s{0,20}")'
)
"""How an object of JSON begins, or a list of them or of strings; no text does."""

ZIPPED: tuple[tuple[bytes, str], ...] = (
    (b"word/document.xml", "a Word document"),
    (b"xl/workbook", "an Excel workbook"),
    (b"ppt/presentation.xml", "a PowerPoint presentation"),
    (b"mimetypeapplication/vnd.oasis.opendocument", "an OpenDocument file"),
    (b"mimetypeapplication/epub+zip", "an EPUB book"),
)
"""Names of members that tell what a ZIP archive is."""

CONTROLS = bytes({*range(9), *range(0x0E, 0x20), 0x7F} - {0x0E, 0x0F, 0x1B})
"""Control bytes no text holds; shift-in, shift-out and escape belong to the ISO 2022 encodings."""


def why_no_page(data: bytes, is_decoded: bool = False) -> str:
    """Return in words why data is no page and no text, and the way out; empty where it may be one.

    What was decoded to text by the caller is no binary data, however many control characters it holds.
    """
    if packing := name_compression(data):
        return f"{packing} data, not a page or text; decompress it first"
    if other := name_other(data) or (None if is_decoded else name_binary(data)):
        name, way_out = other
        return f"{name}, not a page or text" + (f"; {way_out}" if way_out else "")
    return ""


def name_other(data: bytes) -> tuple[str, str] | None:
    """Return what data is, by its beginning, that is no page and no text, and the way out, or None."""
    head = data[:512]
    for offset, magic, name, way_out in MAGIC:
        if head.startswith(magic, offset):
            if magic == b"PK\x03\x04":
                for member, kind in ZIPPED:
                    if member in data:
                        return kind, EXTRACT
            return name, way_out
    # A PDF may have a line of rubbish before it; a page about PDF does not open a line with a version.
    if b"\n%PDF-1." in head:
        return "a PDF document", EXTRACT
    if MAIL_START.match(data[:MAIL_LOOK]):
        return "an e-mail or MHTML archive", "extract its page first"
    if JSON_START.match(head):
        return "JSON", EXTRACT
    root = XML_START.match(head)
    for tag, name in FEEDS:
        if root and head.startswith(tag, root.end()) and head[root.end() + len(tag) :][:1] in b" \t\r\n>":
            return name, "fetch the pages it lists"
    if root and SVG_START.match(head, root.end()) and data[-64:].rstrip().endswith(SVG_END):
        return "an SVG image", ""
    return None


def name_binary(data: bytes) -> tuple[str, str] | None:
    """Return the kind of binary data and an empty way out, or None for text."""
    if not is_binary(data[:SAMPLE]):
        return None
    if data.startswith(b"MZ"):
        return "a Windows program", ""
    if data.startswith(b"BM"):
        return "a BMP image", ""
    return "binary data", ""


def is_binary(sample: bytes) -> bool:
    """Tell binary data from text in any encoding, by the share of control bytes."""
    controls = len(sample) - len(sample.translate(None, CONTROLS))
    return controls > len(sample) * CONTROL_SHARE and not is_wide_text(sample)


def is_wide_text(sample: bytes) -> bool:
    """Tell whether the bytes are UTF-16 or UTF-32 text, with or without a byte order mark."""
    import codecs
    from unicodedata import category

    for encoding in ("utf-32", "utf-32-le", "utf-32-be", "utf-16", "utf-16-le", "utf-16-be"):
        try:
            # Incremental: the sample may end inside a character.
            text = codecs.getincrementaldecoder(encoding)().decode(sample)
        except UnicodeError:  # not only UnicodeDecodeError: "utf-16" without a byte order mark
            continue
        # Soft hyphens, joiners and the icons of private fonts are text; unassigned characters and controls are none.
        odd = sum(not char.isprintable() and not char.isspace() and category(char) in ("Cc", "Cn") for char in text)
        if text and odd <= len(text) * CONTROL_SHARE:
            return True
    return False
