"""Contents come in; what would change, the mended bytes, and why some are left alone, are compared."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsclean
from newsclean.checking.content import LAYOUT, OUTPUTS, Checker, Judgement
from newsclean.checking.files import Task, handle
from newsclean.options import Options
from newsclean.rules import CHECKED, RULES
from newsclean.sites.rules import SiteRule

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"
CLEAN = sorted({*FIXTURES.glob("[fpn]*/*/*.out.txt"), *FIXTURES.glob("negative/*/*.txt")})
DIRTY = sorted(p for p in FIXTURES.glob("flat/*/*.txt") if not p.name.endswith(".out.txt"))
PAGES = sorted(FIXTURES.glob("pages/*/*.html"))

ONE = "The council met on Tuesday evening, and after three hours of debate it agreed to build the new bridge."
TWO = "It will take two years, and the old one stays open to those who walk — so the mayor said — until it is done."
MENU = "Home\nNews\nLog in\n"


def judge(text: str | bytes, codec: str = "utf-8", **options) -> Judgement:
    return Checker(Options(**options)).judge(text if isinstance(text, bytes) else text.encode(codec))


def rules(judgement: Judgement) -> list[tuple[str, int, int]]:
    return [(finding.rule, finding.line, finding.last) for finding in judgement.findings]


@pytest.mark.parametrize("path", CLEAN, ids=lambda p: str(p.relative_to(FIXTURES)))
def test_clean_text_has_no_findings(path):
    assert judge(path.read_bytes()) == Judgement()


@pytest.mark.parametrize("path", DIRTY, ids=lambda p: str(p.relative_to(FIXTURES)))
def test_a_dump_is_mended_as_clean_does_it_and_is_clean_then(path):
    judgement = judge(path.read_bytes())
    assert judgement.findings
    assert all(finding.rule in RULES | LAYOUT for finding in judgement.findings)
    assert judgement.data == newsclean.clean(path.read_bytes()).text.encode()
    assert judge(judgement.data) == Judgement()


@pytest.mark.parametrize("path", PAGES, ids=lambda p: str(p.relative_to(FIXTURES)))
def test_a_page_is_no_text_and_left_alone(path):
    judgement = judge(path.read_bytes())
    assert rules(judgement) == [("file/html", 0, 0)]
    assert judgement.data is None
    assert "newsclean clean" in judgement.refusal


def test_every_line_that_would_change_is_found():
    path = FIXTURES / "flat/en/text-node-lines.txt"
    lines = path.read_text(encoding="utf-8").splitlines()
    document = newsclean.clean(path.read_bytes())
    touched = {n for f in judge(path.read_bytes()).findings for n in range(f.line, f.last + 1)}
    kept = document.text.splitlines()
    # The first line of a joined sentence stands at the beginning of a line of the text.
    for number, line in enumerate(lines, 1):
        assert number in touched or any(text.startswith(line) for text in kept)
    assert {block.line for block in document.dropped()} <= touched


def test_findings_tell_rule_line_and_text():
    judgement = judge(f"{MENU}{ONE}\n\n{TWO}\nPhotograph: Neil Gow\n")
    assert [(f.rule, f.line, f.last, f.text) for f in judgement.findings] == [
        ("boilerplate/before-article", 1, 3, "Home"),
        ("layout/blank-line", 5, 5, ""),
        ("captions/credit-mark", 7, 7, "Photograph: Neil Gow"),
    ]
    assert judgement.data == f"{ONE}\n{TWO}\n".encode()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"{ONE}\n\n \n{TWO}\n\n{ONE[:-1]} too.\n", [("layout/blank-line", 2, 3), ("layout/blank-line", 5, 5)]),
        (f"  {ONE}\n{TWO} \n", [("layout/spaces", 1, 2)]),
        (f"{ONE.replace(' ', '  ', 1)}\n{TWO}\n", [("layout/spaces", 1, 1)]),
        (f"{ONE}\n{TWO}\n".replace("mayor", "ma\u00adyor"), [("layout/characters", 2, 2)]),
        (f"{ONE}\n{TWO}", [("layout/final-newline", 2, 2)]),
        (f"{ONE}\n{TWO}\n\n", [("layout/blank-line", 3, 3)]),
        (f"{ONE}\r\n{TWO}\n{ONE[:-1]} too.\r\n", [("layout/line-ends", 2, 2)]),
        (f"{ONE}\u2028{TWO}\n{MENU}", [("layout/line-ends", 1, 1), ("boilerplate/after-article", 2, 4)]),
        (f"{ONE}\n\x0c{TWO}\n", [("layout/line-ends", 2, 2)]),
    ],
)
def test_layout_is_found(text, found):
    assert rules(judge(text)) == found


@pytest.mark.parametrize("text", ["", f"{ONE}\n{TWO}\n"])
def test_what_is_clean_already(text):
    assert judge(text) == Judgement()


# Line ends, byte order marks and encodings stay

LETTERS = {
    "cp1252": "Über Grün",
    "gb18030": "记者从市交通局获悉，新桥将于明年底前建成通车，旧桥在此之前仍可步行通过。",
    "koi8-r": "Городской совет во вторник вечером решил построить новый мост через реку до конца года.",
    "cp932": "市議会は火曜日の夜、三時間の議論の末に、新しい橋を来年末までに建設することを決めた。",
}


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    "codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252", "gb18030", "koi8-r", "cp932"]
)
def test_line_ends_and_encodings_stay(end, codec):
    text = f"{ONE}{end}{LETTERS.get(codec, 'Ünïcode.')} {ONE[:-1]} so.{end}"
    known = {} if codec.startswith("utf") else {"encoding": codec}
    assert judge(text, codec, **known) == Judgement()
    judgement = judge(f"Log in{end}News{end}{text[: -len(end)]} {end}", codec, **known)
    assert judgement.data == text.encode(codec)


def test_a_found_encoding_stays():
    text = (FIXTURES / "flat/ru/dump.txt").read_text(encoding="utf-8")
    judgement = judge(text, "windows-1251")
    assert judgement.data is not None
    assert judgement.data.decode("windows-1251") == newsclean.clean(text).text


def test_bytes_that_pythons_codec_leaves_undefined_come_back():
    line = b"An odd one: \x81 in the middle of " + ONE.encode()
    judgement = judge(f"{ONE}\n".encode() + line + b" \n" + MENU.encode(), encoding="windows-1252", keep="paragraphs")
    assert judgement.data == f"{ONE}\n".encode() + line + b" \n"


def test_utf8_under_another_name_is_left_alone():
    # As windows-1252 the last byte of a closing quote is a control character, and would go.
    judgement = judge(f"{MENU}“{ONE}”\n", encoding="windows-1252")
    assert rules(judgement) == [("file/encoding", 0, 0)]
    assert judgement.data is None
    assert "UTF-8" in judgement.refusal


def test_a_character_that_the_encoding_lacks_makes_it_utf8():
    text = f"{ONE}\nÉlève, déjà, été, à Orléans, en février, après Noël, où ça.\nZaÅ¼Ã³Å‚Ä‡: {ONE[:-1]} so.\n"
    judgement = judge(text, "cp1252", fix_mojibake=True)
    assert judgement.data is not None
    assert "Zażółć" in judgement.data.decode("utf-8")
    assert judgement.note == "in UTF-8 now: windows-1252 has no 'ż'"


def test_a_character_that_a_given_encoding_lacks_leaves_the_file_alone():
    text = f"{ONE}\nZaÅ¼Ã³Å‚Ä‡: {ONE[:-1]} so.\n{TWO}\n"
    judgement = judge(text, "cp1252", fix_mojibake=True, encoding="windows-1252")
    assert judgement.data is None
    assert judgement.refusal == "windows-1252 has no 'ż'; make it UTF-8 first"


def test_accents_that_are_characters_of_their_own_stay_so_in_their_encoding():
    line = f"Vi\u0323t Nam: {TWO}\n"
    judgement = judge(f"{MENU}{ONE}\n{line}".encode("windows-1258"), encoding="windows-1258")
    assert judgement.data == f"{ONE}\n{line}".encode("windows-1258")


# What is left alone


def test_damaged_bytes_are_told_and_left_alone():
    text = "".join(f"{LETTERS['gb18030']}第{n}次会议。\n" for n in "一二三四五六七八")
    judgement = judge(text.encode().replace("桥".encode(), "桥".encode()[:2], 1))
    assert rules(judgement) == [("file/encoding", 0, 0)]
    assert judgement.data is None
    assert "--encoding" in judgement.refusal


def test_stray_bytes_of_windows_1252_are_mended():
    data = f"{ONE}\nWürzburg, Nürnberg, Köln, Düren, Lübeck, Görlitz, Fürth: {ONE}\n".encode().replace(
        b"bridge", b"\x93bridge\x94", 1
    )
    judgement = judge(data)
    assert rules(judgement) == [("file/encoding", 0, 0)]
    assert judgement.data == data.replace(b"\x93", "“".encode()).replace(b"\x94", "”".encode())


def test_mojibake_is_found_where_it_is_to_be_repaired():
    text = f"{ONE}\nMÃ¼ller says: {TWO}\n"
    assert judge(text) == Judgement()
    judgement = judge(text, fix_mojibake=True)
    assert rules(judgement) == [("file/encoding", 2, 2)]
    assert judgement.data == text.replace("Ã¼", "ü").encode()


def test_a_text_whose_encoding_would_no_longer_be_found_is_left_alone():
    # The Russian line tells the encoding, and goes; one letter of what is left tells nothing.
    text = f"Читайте также: как построили старый мост и кто за него заплатил\n{ONE}\nШ. {ONE[:-1]} so.\n"
    judgement = judge(text, "koi8-r")
    assert rules(judgement) == [("teasers/marker", 1, 1)]
    assert judgement.data is None
    assert judgement.refusal == "cleaned, it would no longer be taken for koi8-r; make it UTF-8 first"


def test_half_a_character_at_the_end_is_no_clean_text():
    data = f"{ONE}\nü {TWO}\n".encode()
    judgement = judge(data + b"\xe4\xbd")
    assert rules(judgement) == [("file/encoding", 0, 0)]
    assert judgement.data == data


def test_a_text_of_which_nothing_would_be_left_is_left_alone():
    judgement = judge(MENU)
    assert rules(judgement)[0] == ("file/empty", 0, 0)
    assert judgement.data is None
    assert judgement.refusal.startswith("no article: ")


def test_blank_lines_alone_are_nothing_to_lose():
    judgement = judge("\n \n\n")
    assert rules(judgement) == [("layout/blank-line", 1, 3)]
    assert judgement.data == b""


def test_text_that_reads_like_html_may_be_declared_text():
    text = f"<p>One</p>\n<p>{ONE}</p>\n"
    assert rules(judge(text)) == [("file/html", 0, 0)]
    assert all(rule != "file/html" for rule, _, _ in rules(judge(text, format="text")))


def test_options_count():
    text = f"{ONE}\n{TWO}\nPhotograph: Neil Gow\n"
    assert rules(judge(text)) == [("captions/credit-mark", 3, 3)]
    assert judge(text, keep=["captions"]) == Judgement()
    assert judge(text, ignore=["captions/credit-mark"]) == Judgement()
    with pytest.raises(LookupError, match="klingon"):
        judge(text, encoding="klingon")


def test_which_site_rules_matched_is_told_of_each_content():
    rule = SiteRule("pier.example", drop_lines="^Ahoy")
    checker = Checker(Options(site_rules=rule))
    matched = [
        checker.judge(text.encode(), "pier.example/a.txt") for text in (f"{ONE}\nAhoy there\n", f"{ONE}\n", "<html>")
    ]
    assert [[ruling.words for ruling in found.matched] for found in matched] == [
        ["pier.example drop-lines ^Ahoy"],
        [],
        [],
    ]
    assert [found.host for found in matched] == ["pier.example", "pier.example", ""]


def test_a_text_of_one_long_line_is_judged_in_pieces():
    text = " ".join(f"{sentence[:-1]} in the year {n}." for n in range(1990, 2010) for sentence in (ONE, TWO))
    assert judge(text + "\n") == Judgement()
    assert rules(judge(text.replace("2000. ", "2000.  ") + "\n")) == [("layout/spaces", 1, 1)]
    judgement = judge("Home | News | Sport | Log in | Subscribe to our newsletter.   " + text + "\n")
    assert {finding.line for finding in judgement.findings} == {1}
    assert judgement.data is not None
    assert judge(judgement.data) == Judgement()


HIDDEN_TAGS = "Home\nNews\nLog in\nShare\nPrivacy policy\nSign up\n" * 3 + f"<p>{ONE}</p>\n<b>And then?</b> {TWO}\n"


@pytest.mark.parametrize(
    ("content", "rule"),
    [(f"HTTP/1.1 200 OK\nServer: a\n\n{ONE}\n{TWO}\n", "file/headers"), (HIDDEN_TAGS, "file/html")],
)
def test_what_is_no_plain_text_is_told_and_left(content, rule):
    judgement = Checker(Options()).judge(content.encode())
    assert [finding.rule for finding in judgement.findings] == [rule]
    assert judgement.data is None


def test_a_file_that_cannot_be_read_has_no_host_of_the_file_before(tmp_path):
    rules = (newsclean.SiteRule(("news.example",), drop_lines=("^Ad$",)),)
    options = Options(site="news.example", site_rules=rules)
    good = tmp_path / "a.txt"
    good.write_text(f"{ONE}\nAd\n{TWO}\n")
    first = handle(Task(), (str(good), options))
    assert (first.host, len(first.matched)) == ("news.example", 1)
    second = handle(Task(), (str(tmp_path / "none.txt"), options))
    assert (second.problem, second.host, second.matched) == ("no such file", "", ())


def test_what_only_a_check_finds_is_known_by_its_names():
    assert {rule.partition("/")[0] for rule in LAYOUT | OUTPUTS} == set(CHECKED)
