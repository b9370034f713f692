"""Paragraphs in normal form: what a reader wants of spaces, and what must stay as it was written."""

from __future__ import annotations

import pytest

from newsclean.text import normalize


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1\u202f000 euros", "1 000 euros"),
        ("1 000 euros", "1 000 euros"),
        ("2\xa0450\u2009000", "2 450 000"),
        ("12\u2007345", "12 345"),
        ("z.\u2009B. am 3.\xa0Mai", "z. B. am 3. Mai"),
        ("«\xa0mot\u202f»\u202f: oui\u202f!", "« mot » : oui !"),
        ("“\u200a‘Yes’\u200a”", "“‘Yes’”"),
        ("two\u200a—\u200athree", "two—three"),
        ("5\u200akg", "5 kg"),
        ("Unter\xadneh\u200bmen", "Unternehmen"),
        ("e\u200b\u0301", "e\u0301"),
        ("\u3000\u3000记者获悉", "记者获悉"),
        ("6月17日 , 总经理说 : 好 。", "6月17日,总经理说:好。"),
        ("本当？\u3000それは", "本当？ それは"),
    ],
)
def test_spaces(text: str, expected: str) -> None:
    assert normalize(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "用 Python 3 写的 iPhone 应用",
        "用Python 3写的iPhone应用",
        "« mot » : oui !",
        "Que veut dire 中文 : une langue ?",
        "이 (李) 씨 , 그리고",
        "1 000 , 2 000",
        "“straight ' and \" quotes…”",
        "ﬁ Ａ ①",
        "Cafe\u0301 für",
        "a\tb",
        "क्षेत्र में न\u200dहीं",
    ],
)
def test_what_stays(text: str) -> None:
    assert normalize(text) == text


@pytest.mark.parametrize("text", ["1 ） ！一", "一 ， 《书》", "中 , 文 , “字 ”", "漢 ） ） ， 字"])
def test_spaces_that_hang_on_each_other_go_at_once(text: str) -> None:
    once = normalize(text)
    assert normalize(once) == once
    assert " " not in once
