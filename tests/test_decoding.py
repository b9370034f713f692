"""Bytes of every kind against the text they stand for."""

from __future__ import annotations

import codecs
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsclean
from newsclean.decoding import Decoded, decode, known_label
from newsclean.decoding.labels import CODECS, LABELS

CHINESE = "市议会昨天通过了新的预算，学校和医院的开支都会增加。居民希望工程只在白天进行，不要影响孩子们休息。"
JAPANESE = "市議会は昨日、新しい予算案を可決しました。住民は工事の騒音に困っており、昼間だけの作業を求めています。"
KOREAN = "시의회는 어제 새 예산안을 통과시켰다. 주민들은 공사 소음이 심하다며 낮에만 작업해 달라고 요구하고 있다."
RUSSIAN = "Городской совет вчера утвердил новый бюджет, и жители домов просили перенести работы на дневное время."
GERMAN = "Die Bürgermeisterin möchte größere Brücken über die Flüsse bauen, fürchtet aber das Gedränge auf der Fähre."
FRENCH = "Le conseil a adopté hier le budget de l’année ; à l’école, les élèves ont fêté la réouverture."
GREEK = "Το δημοτικό συμβούλιο ενέκρινε χθες τον νέο προϋπολογισμό και οι κάτοικοι ζητούν λιγότερο θόρυβο."


def page(text: str, head: str = "") -> str:
    return f"<html><head>{head}<title>News</title></head><body><p class='a'>{text}</p></body></html>"


def meta(label: str) -> str:
    return f'<meta http-equiv="Content-Type" content="text/html; charset={label}">'


# --- UTF-8 and the sure signs ---


def test_utf8_gives_its_own_bytes_as_source() -> None:
    data = page(CHINESE).encode()
    found = decode(data)
    assert (found.text, found.encoding, found.how, found.replacements) == (page(CHINESE), "utf-8", "utf-8", 0)
    assert found.source is data


def test_empty_and_ascii_are_utf8() -> None:
    assert decode(b"").text == ""
    assert decode(b"<p>plain</p>").encoding == "utf-8"


@pytest.mark.parametrize(
    ("mark", "codec", "name"),
    [
        (codecs.BOM_UTF8, "utf-8", "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16le"),
        (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16be"),
        (codecs.BOM_UTF32_LE, "utf-32-le", "utf-32le"),
        (codecs.BOM_UTF32_BE, "utf-32-be", "utf-32be"),
    ],
)
def test_byte_order_mark_decides_and_is_dropped(mark: bytes, codec: str, name: str) -> None:
    found = decode(mark + page(RUSSIAN, meta("koi8-r")).encode(codec), "windows-1252")
    assert (found.text, found.encoding, found.how) == (page(RUSSIAN, meta("koi8-r")), name, "bom")


def test_utf8_mark_before_another_encoding_is_not_believed() -> None:
    found = decode(codecs.BOM_UTF8 + page(CHINESE).encode("gbk"))
    assert (found.text, found.encoding) == (page(CHINESE), "gb18030")


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("cut", [0, 1])
def test_utf16_and_utf32_without_mark(codec: str, cut: int) -> None:
    data = page(CHINESE).encode(codec)
    found = decode(data[: len(data) - cut])
    assert found.text == (page(CHINESE)[:-1] if cut else page(CHINESE))
    assert found.encoding == codec.replace("-le", "le").replace("-be", "be")


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [CHINESE, JAPANESE, KOREAN])
def test_utf16_of_flat_east_asian_text_without_mark(codec: str, text: str) -> None:
    lines = f"{text}\n第一，{text}\n"
    found = decode(lines.encode(codec))
    assert (found.text, found.how) == (lines, "detected")


def test_a_few_nul_bytes_make_no_utf16() -> None:
    assert decode(b"\0" + page(FRENCH).encode()).text == "\0" + page(FRENCH)


def test_cut_off_utf8_is_no_damage() -> None:
    found = decode(page(CHINESE).encode() + "中".encode()[:2])
    assert (found.text, found.how, found.replacements) == (page(CHINESE), "utf-8", 0)
    assert found.source == page(CHINESE).encode()


def test_windows_1252_bytes_in_utf8_are_mended() -> None:
    data = page(FRENCH).encode().replace("adopté".encode(), "adopté".encode("cp1252"))
    found = decode(data)
    assert (found.text, found.how, found.replacements, found.source) == (
        page(FRENCH),
        "utf-8, damaged",
        0,
        None,
    )
    assert "repaired" in found.warnings[0]


def test_a_broken_byte_in_chinese_utf8_is_one_replacement() -> None:
    whole = page(CHINESE) + "\ufffd"
    broken = whole.encode().replace("昨".encode(), b"\xe6\x98")
    found = decode(broken)
    assert found.text == whole.replace("昨", "\ufffd")
    assert (found.how, found.replacements) == ("utf-8, damaged", 1)


def test_mostly_broken_utf8_is_something_else() -> None:
    assert decode(page("é".join("abcdefgh")).encode("cp1252") + "é".encode()).encoding != "utf-8"


def test_iso_2022_jp_although_it_is_ascii() -> None:
    found = decode(page(JAPANESE).encode("iso2022_jp"))
    assert (found.text, found.encoding) == (page(JAPANESE), "iso-2022-jp")


# --- The caller's encoding ---


def test_given_encoding_wins_over_utf8() -> None:
    found = decode("é".encode(), "latin1")
    assert (found.text, found.encoding, found.how) == ("Ã©", "windows-1252", "given")


@pytest.mark.parametrize("given", ["latin1", "koi8-r", "gb18030", "utf-16"])
def test_utf8_under_a_given_name_is_told(given: str) -> None:
    data = "“Où est Zoë ?” — “Là-bas, à côté de l’île.”\n".encode()
    assert decode(data, given).is_garbled
    assert "UTF-8" in newsclean.clean(data, encoding=given).damage[0]


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("Zoë", "latin1"),
        ("Zoe", "latin1"),
        ("Zoe\n", "utf-16le"),
        ("联通", "gbk"),
        ("Zoë", "utf-8"),
        ("電車", "iso-2022-jp"),
    ],
)
def test_what_a_given_encoding_reads_is_taken_so(text: str, given: str) -> None:
    found = decode(text.encode(given), given)
    assert (found.text, found.is_garbled, found.warnings) == (text, False, ())


def test_given_encoding_replaces_what_it_cannot_decode() -> None:
    found = decode(b"a\xffb\xef\xbf\xbd", "utf8")
    assert (found.text, found.replacements, found.source) == ("a\ufffdb\ufffd", 1, None)


def test_unknown_encoding_names_the_nearest() -> None:
    with pytest.raises(LookupError, match=r"'utff-8'.*'utf-8'"):
        decode(b"", "utff-8")


@pytest.mark.parametrize(
    ("label", "name"),
    [("latin-1", "windows-1252"), ("UTF-8-sig", "utf-8"), ("utf16", "utf-16le"), ("mac_roman", "macintosh"),
     ("koi8r", "koi8-r"), ("hz", "hz-gb-2312"), ("ISO8859_8", "iso-8859-8")],
)  # fmt: skip
def test_labels_are_known_as_people_write_them(label: str, name: str) -> None:
    assert known_label(label) == name


def test_an_unknown_encoding_like_no_other_names_none() -> None:
    with pytest.raises(LookupError, match=r"'klingon'; write one as the web knows it"):
        decode(b"", "klingon")


@pytest.mark.parametrize("label", sorted(LABELS))
def test_every_label_decodes_ascii_or_its_units(label: str) -> None:
    codec = CODECS[LABELS[label]][0]
    assert decode("<p>a".encode(codec), f" {label.upper()} ").text == "<p>a"


# --- Declarations ---


@pytest.mark.parametrize(
    ("label", "codec", "text", "name"),
    [
        ("gb2312", "gb18030", CHINESE + "镕喆㐀𠀀", "gb18030"),
        ("shift_jis", "cp932", JAPANESE + "①髙", "shift_jis"),
        ("euc-jp", "euc_jis_2004", JAPANESE + "①", "euc-jp"),
        ("ks_c_5601-1987", "cp949", KOREAN + "똠", "euc-kr"),
        ("iso-8859-1", "cp1252", FRENCH, "windows-1252"),
        ("iso-8859-9", "cp1254", "Işıl öğrencilere güç verdi", "windows-1254"),
        ("windows-1251", "cp1251", RUSSIAN, "windows-1251"),
        ("iso-8859-15", "iso8859-15", "Prix : 30 € à l'école, cœur", "iso-8859-15"),
        ("gb2312", "gb18030", "La alcaldesa dijo que el próximo año habrá más niños en la isla.", "gb18030"),
        ("euc-kr", "cp949", RUSSIAN, "euc-kr"),
    ],
)
def test_declaration_is_read_as_the_web_reads_it(label: str, codec: str, text: str, name: str) -> None:
    whole = page(text, meta(label))
    found = decode(whole.encode(codec))
    assert (found.text, found.encoding, found.how, found.replacements) == (whole, name, "declared", 0)
    assert found.warnings == ()


@pytest.mark.parametrize(
    ("label", "codec", "text", "name"),
    [
        ("utf-8", "gbk", CHINESE, "gb18030"),
        ("utf-16", "cp1251", RUSSIAN, "windows-1251"),
        ("iso-8859-1", "gbk", CHINESE, "gb18030"),
        ("iso-8859-1", "cp1251", RUSSIAN, "windows-1251"),
        ("windows-1252", "euc_kr", KOREAN, "euc-kr"),
        ("windows-1251", "koi8-r", RUSSIAN, "koi8-r"),
        ("gb2312", "cp1251", RUSSIAN, "windows-1251"),
        ("gb2312", "cp1252", GERMAN, "windows-1252"),
        ("big5", "cp1252", GERMAN, "windows-1252"),
        ("gb2312", "big5", "市議會昨天通過了新的預算，學校和醫院的開支都會增加。", "big5"),
    ],
)
def test_wrong_declaration_is_not_believed_and_told(label: str, codec: str, text: str, name: str) -> None:
    whole = page(text, meta(label))
    found = decode(whole.encode(codec))
    assert (found.text, found.encoding, found.how) == (whole, name, "detected")
    assert found.warnings[0].startswith("declared ")


def test_latin1_declared_and_utf8() -> None:
    whole = page(FRENCH, meta("iso-8859-1"))
    assert decode(whole.encode()).text == whole


@pytest.mark.parametrize(
    "head",
    [
        "<META CHARSET = 'ISO-8859-2' >",
        "<meta content='text/html;charset=iso-8859-2' http-equiv=content-type>",
        "<script charset=koi8-r src=a></script><!-- <meta charset=koi8-r> --><meta charset=iso-8859-2>",
        "<style>" + "a {b: c}\n" * 1000 + "</style><meta charset=iso-8859-2>",
        "<meta charset=nonsense><meta charset=iso-8859-2>",
    ],
)
def test_declaration_in_odd_places(head: str) -> None:
    found = decode(page("hałas", head).encode("iso8859-2"))
    assert (found.text, found.how) == (page("hałas", head), "declared")


def test_xml_declaration() -> None:
    whole = '<?xml version="1.0" encoding="ISO-8859-2"?><html><p>hałas</p></html>'
    assert decode(whole.encode("iso8859-2")).text == whole


# --- Detection ---


@pytest.mark.parametrize(
    ("codec", "text"),
    [
        ("gb18030", CHINESE),
        ("cp932", JAPANESE),
        ("euc_jp", JAPANESE),
        ("cp949", KOREAN),
        ("cp1251", RUSSIAN),
        ("koi8-r", RUSSIAN),
        ("cp1252", FRENCH),
        ("cp1253", GREEK),
    ],
)
@pytest.mark.parametrize("before", ["", "<script>" + "x = 'padding';" * 20_000 + "</script>", "<p>ascii</p>" * 20_000])
def test_undeclared_page(codec: str, text: str, before: str) -> None:
    whole = before + page(text)
    found = decode(whole.encode(codec))
    assert (found.text, found.how) == (whole, "detected")


@pytest.mark.parametrize(("codec", "text"), [("gb18030", CHINESE), ("cp1251", RUSSIAN), ("cp1253", GREEK)])
@pytest.mark.parametrize("damage", [b"\xff", b"\x81", b"\x98"])
def test_one_broken_byte_does_not_change_the_answer(codec: str, text: str, damage: bytes) -> None:
    whole = page(text)
    data = whole.encode(codec).replace(b"</p>", damage + b" </p>")
    found = decode(data)
    assert found.text.startswith(whole[: whole.index("</p>")])
    assert found.replacements <= 1


def test_text_in_attributes_only() -> None:
    whole = f'<html><meta name="description" content="{RUSSIAN}"><p>plain</p></html>'
    assert decode(whole.encode("cp1251")).text == whole


def test_undefined_windows_1252_bytes_are_controls_and_no_damage() -> None:
    found = decode(b"caf\xe9 \x81", "windows-1252")
    assert (found.text, found.replacements) == ("café \x81", 0)


# --- Hostile bytes ---


@given(st.binary(max_size=300), st.sampled_from([None, *sorted(CODECS)]))
@settings(max_examples=300)
def test_no_bytes_raise(data: bytes, encoding: str | None) -> None:
    check_decoded(decode(data, encoding))


def check_decoded(found: Decoded) -> None:
    """Check what holds for any bytes."""
    assert found.replacements >= 0
    assert found.source is None or found.source.decode() == found.text
    found.text.encode()  # no lone surrogate is left


PIECES = (
    b"<meta charset= utf-16 gbk <!-- --> <script </script > \x1b$B \xe9 \xff \xc4\xe3 \0 ~{ \xef\xbb\xbf \xff\xfe ' a"
)


@given(st.lists(st.sampled_from(PIECES.split(b" "))))
def test_no_pieces_of_pages_raise(pieces: list[bytes]) -> None:
    check_decoded(decode(b"".join(pieces)))


@pytest.mark.parametrize("unit", [b"<", b"<!--", b"<script", b"<meta ", b"charset=", b"\xff>", b"&#"])
def test_five_megabytes_of_one_thing_end(unit: bytes) -> None:
    # A quadratic step would take hours here; the test has no clock of its own.
    data = b"\xe9\xff" + unit * (5_000_000 // len(unit))
    assert len(decode(data).text) == len(data)


def test_valid_utf8_imports_neither_chardet_nor_bs4() -> None:
    code = (
        "import sys; from newsclean.decoding import decode; decode('é'.encode());"
        "sys.exit(any(m in sys.modules for m in ('chardet', 'bs4')))"
    )
    assert (
        subprocess.run([sys.executable, "-c", code], env={"PYTHONPATH": ":".join(sys.path)}, check=False).returncode
        == 0
    )


def test_http_headers_before_a_page_tell_its_encoding_and_go():
    page = "<p>Паром снова ходит каждый день, сообщил в понедельник новый капитан, а зимой — через день.</p>" * 3
    moved = b"HTTP/1.1 301 Moved\r\nLocation: /a\r\n\r\n"
    found = b"HTTP/2 200\r\nContent-Type: text/html; charset=windows-1251\r\nX-Long: a\r\n  b\r\n\r\n"
    document = newsclean.clean(moved + found + page.encode("cp1251"))
    assert (document.encoding, document.encoding_source) == ("windows-1251", "declared")
    assert document.is_html
    assert document.text.startswith("Паром")
    assert "HTTP headers" in document.warnings[0]


def test_http_headers_may_hold_letters_of_any_script():
    head = "HTTP/1.1 200 OK\r\nServer: Москва\r\n\r\n".encode()
    story = "<p>The ferry to Lower Wick has a new captain, who is the first to come from the mainland.</p>" * 2
    assert newsclean.clean(head + story.encode()).text == newsclean.clean(story).text != ""


def test_a_text_on_http_is_no_answer_of_a_server():
    text = "HTTP/1.1 200 OK is what a server says\nwhen it has found the page, and nothing went wrong on the way.\n"
    assert "HTTP/1.1 200 OK" in newsclean.clean(text).text
