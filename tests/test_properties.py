"""What must hold for any input: no exception, no silent loss, the same result each time."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from hypothesis import assume, given
from hypothesis import strategies as st

import newsclean
from newsclean.readers import read
from newsclean.readers.elements import SILENT_TAGS
from newsclean.readers.guard import guard, limits
from newsclean.readers.html import read_html
from newsclean.text import normalize, remove_invisible
from newsclean.text.punctuation import full_width

WORDS = st.sampled_from(
    "The minister said on Monday that it would rain. Read more Photo: © 2024 Menu Login 责任编辑: 新华社记者 摄 "
    "记者从市政府了解到,今年的工程将于六月完工。 Mehr zum Thema Von Anna Schmidt, Berlin 12:30 ... [详细] Teilen".split(
        " "
    )
)
LINES = st.lists(st.lists(WORDS, min_size=1, max_size=25).map(" ".join), min_size=1, max_size=40)
MARKS = ",.:;?!()\"'，。、：；？！（）《》“”‘’… \xa0\u3000\u200a—-%\t\u200b\u0301"
PIECES = [*"中国 他说 ( ) , . ... : \" ' iPhone 10:30 http://a.cn/x?y=1 ， ” 1 。 《书》 （ ） の".split(), " "]
MARKED = st.text(st.sampled_from("国中の一Aa1é한" + MARKS), max_size=20) | st.lists(
    st.sampled_from(PIECES), max_size=20
).map("".join)
HYPHENATED = [
    "die Stadt will in den nächsten Jahren zwanzig neue Unter-",
    "nehmen ansiedeln, und das größte Unternehmen am Ort soll wach-",
    "sen und neue Lehrlinge einstellen; der deutsch-französische",
    "und Nachteile, von denen der Rat am Montag lange sprach, Vor-",
    "Süd-Dialog der Partnerstädte beginnt im Mai, so die Nord-",
    "A",
    "T",
    "he minister said that it would rain on Monday in the state-",
    "owned forest. The minister was right.",
    "",
]
TAGS = st.sampled_from(["p", "div", "li", "h2", "a", "b", "span", "td", "nav", "footer", "figcaption", "button", "pre"])


SOUP_NAMES = st.sampled_from(
    "p div li ul td tr table b a font span h2 button select option form svg g desc math mi object dd dt pre nav x-y"
    " br img style title figure blockquote em".split()
)
SOUP_TAGS = st.builds(
    "<{}{}{}>".format,
    st.sampled_from(["", "", "/"]),
    SOUP_NAMES,
    st.sampled_from(["", "", " a=1 b='>'", "/", " x y z", ' c="']),
)
SOUP = st.lists(
    SOUP_TAGS | st.sampled_from(["one ", "2", "字", "<!--", "-->", "&lt;b", "<", '">', "\0"]), max_size=25
).map("".join)


@st.composite
def fragments(draw: st.DrawFn) -> str:
    pieces = ["<html><body>"]
    for words in draw(st.lists(st.lists(WORDS, min_size=1, max_size=20).map(" ".join), max_size=20)):
        tag = draw(TAGS)
        pieces.append(f"<{tag}>{words}" + (f"</{tag}>" if draw(st.booleans()) else ""))
    return "".join(pieces)


@given(st.binary(max_size=400))
def test_never_raises_on_bytes(data: bytes) -> None:
    newsclean.clean(data)


@given(st.text(max_size=400))
def test_never_raises_on_text(text: str) -> None:
    for form in ("auto", "html", "text"):
        newsclean.clean(text, format=form)


@given(SOUP | st.binary(max_size=300) | st.text(max_size=300))
def test_what_was_read_is_kept_cut_or_dropped(data: bytes | str) -> None:
    for form in ("html", "text"):
        options = newsclean.Options(format=form)
        document = newsclean.clean(data, format=form)
        assert [b.text for b in document.blocks] == [b.text for b in read(data, options).blocks]
        assert all(b.keep is not None and (b.keep or b.reason in newsclean.RULES) for b in document.blocks)
        assert all(0 <= c.start < c.end <= len(b.text) for b in document.blocks for c in b.cuts)


@given(SOUP)
def test_the_guard_hides_no_text(soup: str) -> None:
    # In SVG and MathML of a page that is cut, what a tag ends depends on tags that are gone, and NUL is text.
    assume("<svg" not in soup and "<math" not in soup)
    page = (soup + "<p>") * 30
    names = {"FEW_BYTES": 0, "MANY_TAGS": 1, "MANY_OPEN": 1, "MAX_DEPTH": 8, "MAX_FORMATTING": 3, "MAX_ATTRIBUTES": 2}
    more = {"MAX_REOPENED": 50, "MAX_BLOCKS": 20, "MAX_ELEMENTS": 150, "STRIDES": (1,), "SAMPLED": 1.0}
    with pytest.MonkeyPatch.context() as patch:
        for name, value in (names | more).items():
            patch.setattr(limits, name, value)
        guarded, _ = guard(page)
    before, after = (Counter("".join(b.text for b in read_html(p).blocks)) for p in (page, guarded))
    del before[" "]
    assert before <= after


@given(LINES)
def test_flat_text_is_accounted_for(lines: list[str]) -> None:
    document = newsclean.clean("\n".join(lines), format="text")
    assert [(b.line, b.text) for b in document.blocks] == [(i, t) for i, t in enumerate(lines, 1) if t.strip()]
    assert all(b.keep is not None and (b.keep or b.reason in newsclean.RULES) for b in document.blocks)
    assert all(cut.reason in newsclean.RULES for b in document.blocks for cut in b.cuts)


@given(fragments())
def test_html_is_accounted_for(page: str) -> None:
    document = newsclean.clean(page, format="html")
    tree = BeautifulSoup(page, "html.parser")
    for silent in tree.find_all(list(SILENT_TAGS)):
        silent.decompose()
    visible = "".join(tree.get_text().split())
    assert "".join("".join(b.text.split()) for b in document.blocks) == visible
    assert all(b.keep is not None and (b.keep or b.reason in newsclean.RULES) for b in document.blocks)


@given(LINES)
def test_second_pass_changes_nothing(lines: list[str]) -> None:
    once = newsclean.clean("\n".join(lines), format="text").text
    assert newsclean.clean(once, format="text").text == once


@given(st.text(max_size=200) | MARKED)
def test_normalization_is_idempotent(text: str) -> None:
    once = normalize(text)
    assert normalize(once) == once
    # nothing that a reader sees changes
    assert "".join(once.split()) == "".join(remove_invisible(text).split())


@given(MARKED)
def test_full_width_marks_are_idempotent(text: str) -> None:
    once = full_width(normalize(text))
    assert full_width(once) == once
    assert normalize(once) == once
    # nothing but marks and spaces changes
    assert [c for c in once if c.isalnum()] == [c for c in normalize(text) if c.isalnum()]


@given(st.lists(MARKED, max_size=8))
def test_second_pass_changes_no_marks(lines: list[str]) -> None:
    once = newsclean.clean("\n".join(lines), format="text", punctuation="full").text
    assert newsclean.clean(once, format="text", punctuation="full").text == once


@given(st.lists(st.sampled_from(HYPHENATED), min_size=4, max_size=30))
def test_second_pass_changes_no_broken_words(lines: list[str]) -> None:
    once = newsclean.clean("\n".join(lines), format="text").text
    assert newsclean.clean(once, format="text").text == once


@given(LINES)
def test_output_invents_nothing(lines: list[str]) -> None:
    document = newsclean.clean("\n".join(lines), format="text")
    source = ["".join(line.split()) for line in lines]
    kept = "".join("".join(source[b.line - 1]) for b in document.kept())
    written = "".join(document.text.split())
    # what was cut is gone; nothing else is, and nothing came
    assert len(written) <= len(kept)
    position = 0
    for character in written:
        position = kept.index(character, position) + 1


def test_same_result_in_another_process() -> None:
    page = Path(__file__).resolve().parent.parent / "fixtures" / "pages" / "zh"
    path = sorted(page.glob("*.html"))[0]
    script = (
        "import sys, newsclean; data = open(sys.argv[1], 'rb').read(); "
        "sys.stdout.buffer.write(newsclean.clean(data).text.encode())"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", script, str(path)],
            capture_output=True,
            check=True,
            env={"PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert outputs == {newsclean.clean(path.read_bytes()).text.encode()}
