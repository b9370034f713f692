"""Files of all kinds come in; their text, or the one line that refuses them, is compared."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import random
import select
import sys
import zipfile
from pathlib import Path
from types import SimpleNamespace

import pytest

from newsclean import inputs
from newsclean.errors import InputError
from newsclean.inputs import packing, read_input


def zstd(data: bytes) -> bytes:
    """Pack; Zstandard notices damage only where a checksum was asked for."""
    module = packing.find_zstd()
    return module.compress(data, options={module.CompressionParameter.checksum_flag: 1})


PACKERS = [(gzip.compress, "gzip"), (bz2.compress, "bzip2"), (lzma.compress, "xz"), (zstd, "Zstandard")]

TEXT = "第一段。The first paragraph.\n".encode()


def refusal(path: Path | str, limit: int = inputs.MAX_BYTES) -> str:
    """Return the message with which an input is refused."""
    with pytest.raises(InputError) as caught:
        read_input(str(path), limit)
    return str(caught.value)


def stored(folder: Path, data: bytes) -> Path:
    """Return a file that holds the data; its name tells nothing."""
    path = folder / "input"
    path.write_bytes(data)
    return path


def zipped(*members: str) -> bytes:
    """Return a ZIP archive with members of these names."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for member in members:
            archive.writestr(member, "text")
    return buffer.getvalue()


class FakeStdin:
    """Standard input that gives its bytes in small pieces, as a slow pipe does."""

    def __init__(self, data: bytes, piece: int = 3) -> None:
        self.buffer = self
        self.data = data
        self.piece = piece

    def read(self, size: int) -> bytes:
        """Return a few bytes."""
        size = min(size, self.piece)
        piece, self.data = self.data[:size], self.data[size:]
        return piece


@pytest.mark.parametrize("pack", [bytes, *(pack for pack, _ in PACKERS)])
def test_a_file_is_read_and_unpacked_by_its_content(tmp_path, pack):
    assert read_input(str(stored(tmp_path, pack(TEXT)))) == TEXT


@pytest.mark.parametrize("pack", [pack for pack, _ in PACKERS])
def test_parts_packed_one_after_the_other_are_all_read(tmp_path, pack):
    assert read_input(str(stored(tmp_path, pack(TEXT) + pack(b"more")))) == TEXT + b"more"


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_standard_input_is_read_to_its_end_from_a_slow_pipe(monkeypatch, pack):
    monkeypatch.setattr(sys, "stdin", FakeStdin(pack(TEXT)))
    assert read_input("-") == TEXT


def test_a_pipe_that_holds_nothing_yet_is_waited_for(monkeypatch):
    ours, theirs = os.pipe()
    os.set_blocking(ours, False)
    os.write(theirs, TEXT[:9])

    def wait(*_):
        os.write(theirs, TEXT[9:])
        os.close(theirs)

    monkeypatch.setattr(select, "select", wait)
    with open(ours, "rb") as stream:
        monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=stream))
        assert read_input("-") == TEXT


class Typed(io.RawIOBase):
    """A terminal: a line at each reading, and nothing once where the end was typed."""

    def __init__(self) -> None:
        self.pieces = [*TEXT.splitlines(keepends=True), b""]

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def readinto(self, buffer: memoryview) -> int:
        """Give the next line; fail after the end."""
        piece = self.pieces.pop(0)
        buffer[: len(piece)] = piece
        return len(piece)


def test_typed_text_ends_at_the_first_end(monkeypatch):
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BufferedReader(Typed())))
    assert read_input("-") == TEXT


def test_closed_standard_input_is_refused(monkeypatch):
    monkeypatch.setattr(sys, "stdin", None)
    assert refusal("-") == "closed"


@pytest.mark.parametrize(("pack", "name"), PACKERS)
def test_truncated_data_is_refused(tmp_path, pack, name):
    packed = pack(random.Random(1).randbytes(5000))
    assert refusal(stored(tmp_path, packed[:-20])) == f"truncated {name} data; fetch it again"


@pytest.mark.parametrize(("pack", "name"), PACKERS)
def test_damaged_data_is_refused(tmp_path, pack, name):
    packed = bytearray(pack(random.Random(1).randbytes(5000)))
    packed[2000:2400] = bytes(400)
    assert refusal(stored(tmp_path, bytes(packed))) == f"damaged {name} data; fetch it again"


def test_the_size_limit_holds_to_the_byte(tmp_path):
    path = stored(tmp_path, b"a" * 1000)
    assert len(read_input(str(path), limit=1000)) == 1000
    assert refusal(path, limit=999) == "larger than 999 bytes; one page is expected"


@pytest.mark.parametrize(("pack", "name"), PACKERS)
def test_the_size_limit_holds_after_decompression(tmp_path, pack, name):
    path = stored(tmp_path, pack(b"a" * 100_000))
    assert len(read_input(str(path), limit=100_000)) == 100_000
    assert refusal(path, limit=99_999) == f"larger than 99999 bytes after {name} decompression; one page is expected"


def test_a_bomb_is_unpacked_no_further_than_the_limit(tmp_path, monkeypatch):
    read = 0

    def counting(stream, size):
        nonlocal read
        data = read_at_most(stream, size)
        read += len(data)
        return data

    read_at_most = packing.read_at_most
    monkeypatch.setattr(packing, "read_at_most", counting)
    path = stored(tmp_path, bz2.compress(b"a" * 50_000_000))
    refusal(path, limit=1_000_000)
    assert read <= path.stat().st_size + 1_000_001
    assert len(packing.gunzip(gzip.compress(b"a" * 50_000_000), 1_000_001)[0]) == 1_000_001


@pytest.mark.parametrize(("after", "count"), [(b"", 0), (b"\0" * 512, 0), (b"\n", 1), (b"\0<html>\0", 6)])
def test_what_stands_after_gzip_data_is_left_out_with_a_warning(tmp_path, after, count):
    path = stored(tmp_path, gzip.compress(TEXT) + gzip.compress(TEXT) + after)
    warnings: list[str] = []
    assert read_input(str(path), warnings=warnings) == TEXT + TEXT
    assert warnings == [f"{count} bytes after the gzip data left out"] * (count > 0)


def test_zeros_between_members_of_gzip_data_are_padding(tmp_path):
    packed = gzip.compress(TEXT)
    warnings: list[str] = []
    assert read_input(str(stored(tmp_path, packed + b"\0" * 100 + packed)), warnings=warnings) == TEXT + TEXT
    assert not warnings


def test_gzip_data_of_many_chunks_is_read(tmp_path):
    data = random.Random(1).randbytes(50_000).hex().encode()
    packed = gzip.compress(data)
    assert len(packed) > 2 * packing.PACKED_CHUNK
    assert read_input(str(stored(tmp_path, packed * 3))) == data * 3


def test_data_packed_twice_is_refused(tmp_path):
    path = stored(tmp_path, gzip.compress(bz2.compress(TEXT)))
    assert refusal(path) == "bzip2 data inside gzip data; decompress it first"


def test_without_the_module_zstandard_data_says_what_to_install(tmp_path, monkeypatch):
    path = stored(tmp_path, zstd(TEXT))
    monkeypatch.setitem(sys.modules, "compression.zstd", None)
    monkeypatch.setitem(sys.modules, "backports.zstd", None)
    assert refusal(path).startswith("Zstandard data; pip install 'newsclean[zstd]'")


def test_an_empty_file_is_refused(tmp_path):
    assert refusal(stored(tmp_path, b"")) == "empty"
    assert refusal(stored(tmp_path, gzip.compress(b""))) == "empty after gzip decompression"


def test_names_that_lead_to_no_file_are_refused(tmp_path):
    assert refusal(tmp_path / "missing") == "no such file"
    assert refusal("https://example.org/story") == "an address, not a file; fetch it first, as with curl"
    assert refusal(tmp_path) == "a directory; name the files in it, or use 'newsclean batch'"
    assert refusal("a\0b") == "no file can have this name"
    assert refusal(tmp_path / ("x" * 5000)) == "file name too long"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_an_unreadable_file_is_refused(tmp_path):
    path = stored(tmp_path, TEXT)
    path.chmod(0)
    assert refusal(path) == "permission denied"


def test_a_refused_permission_is_told_in_words(monkeypatch):
    def refuse(*args, **kwargs):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("builtins.open", refuse)
    assert refusal("page.html") == "permission denied"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "a PDF document, not a page or text; extract its text first"),
        (b"\n\n%PDF-1.4\n", "a PDF document, not a page or text; extract its text first"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a PNG image, not a page or text"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "a JPEG image, not a page or text"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "a WebP image, not a page or text"),
        (b"\0\0\0\x20ftypisom", "an MP4 video, not a page or text"),
        (b"\0\0\0\x20ftypavif", "an AVIF image, not a page or text"),
        (b"BM\x36\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0", "a BMP image, not a page or text"),
        (b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff", "a Windows program, not a page or text"),
        (b"\x7fELF\x02\x01\x01\0", "an ELF program, not a page or text"),
        (zipped("page.html"), "a ZIP archive, not a page or text; unpack it first"),
        (zipped("a.xml", "word/document.xml"), "a Word document, not a page or text; extract its text first"),
        (zipped("a.xml", "xl/workbook.xml"), "an Excel workbook, not a page or text; extract its text first"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0", "an old Office document, not a page or text; "
         "extract its text first"),
        (b"{\\rtf1\\ansi text}", "an RTF document, not a page or text; extract its text first"),
        (b"page.html" + bytes(248) + b"ustar\x0000", "a tar archive, not a page or text; unpack it first"),
        (b"Rar!\x1a\x07\x01\0", "a RAR archive, not a page or text; unpack it first"),
        (b"WARC/1.0\r\nWARC-Type: warcinfo", "a WARC archive, not a page or text; extract its pages first"),
        (b"filedesc://pages.arc 0.0.0.0", "an ARC archive, not a page or text; extract its pages first"),
        (b"From: <Saved by Blink>\r\n", "an MHTML archive, not a page or text; save the page as HTML instead"),
        (b"MIME-Version: 1.0\n", "an e-mail or MHTML archive, not a page or text; extract its page first"),
        (b"<?xml version='1.0'?>\n<!-- a -->\n<rss version='2.0'>", "an RSS feed, not a page or text; "
         "fetch the pages it lists"),
        (b"<feed xmlns='http://www.w3.org/2005/Atom'>", "an Atom feed, not a page or text; fetch the pages it lists"),
        (b"\xef\xbb\xbf<?xml version='1.0'?><urlset>", "a sitemap, not a page or text; fetch the pages it lists"),
        (b"<opml version='2.0'>", "a list of feeds (OPML), not a page or text; fetch the pages it lists"),
        (b'<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "a" "b"><svg width="9"><text>A</text></svg>\n',
         "an SVG image, not a page or text"),
        (b"PAR1\x15\x04\x15", "a Parquet file, not a page or text; extract its text first"),
        (b'{"title": "A", "body": "B"}', "JSON, not a page or text; extract its text first"),
        (b'[\n  {\n    "id" : 7}]', "JSON, not a page or text; extract its text first"),
        (b"SQLite format 3\0", "an SQLite database, not a page or text"),
        (b"a\0b\0\0\0c\x01\x02d" * 50, "binary data, not a page or text"),
        (random.Random(2).randbytes(5000), "binary data, not a page or text"),
    ],
)  # fmt: skip
def test_what_is_no_page_is_refused_by_name(tmp_path, data, message):
    assert refusal(stored(tmp_path, data)) == message
    assert refusal(stored(tmp_path, gzip.compress(data))) == message


def test_magic_is_told_before_size(tmp_path):
    assert refusal(stored(tmp_path, b"%PDF-1.7" + b"x" * 1000), limit=100).startswith("a PDF document")


WIDE = "今天的新闻很长。\nAnd a line of ASCII text, 100 % of it.\n" * 40
CHINESE = "今天的新闻不是很长。但是足够长。" * 40


SIGNS = "Ha\u00adfen\u00admeis\u00adter \ue5c4 Wick, \u200fשלום\u200e.\n" * 40


@pytest.mark.parametrize("text", [WIDE, CHINESE, WIDE * 2000, SIGNS], ids=["mixed", "chinese", "long", "signs"])
@pytest.mark.parametrize(
    "encoding",
    [
        *("utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"),
        *("gb18030", "big5", "shift_jis", "euc-kr", "iso2022_jp", "hz"),
    ],
)
def test_text_in_any_encoding_is_no_binary_data(tmp_path, text, encoding):
    data = text.encode(encoding, "ignore")
    assert read_input(str(stored(tmp_path, data))) == data


@pytest.mark.parametrize(
    "text",
    [
        b"MZ is a country code of the past, and BM is not one.",
        b"BMW sold more cars.",
        b"GIF images have turned thirty.",
        b"ID3 is a program of the past.",
        b"BZh is no word.",
        b"BZh91 is no word either, but long enough.",
        b"PK is short for penalty kick.",
        b"%PDF is the magic of a format.",
        b'{"Nobody" said so.}',
        b"[Photo: A. Lee] The text.",
        b"<?xml version='1.0'?><html><body><p>A page.",
        b"<rss-reader>is no feed",
        b"From: Ann Lee. A letter.",
        b"A stray \0 in a long page. " * 3 + b"More text. " * 200,
        b"One\x0cform\x0cfeed a page.",
    ],
)
def test_text_that_resembles_binary_data_is_read(tmp_path, text):
    assert read_input(str(stored(tmp_path, text))) == text
