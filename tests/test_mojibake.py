"""Text that was decoded wrongly before it came here is repaired on demand, and told of."""

from __future__ import annotations

import sys

import pytest
from bs4 import BeautifulSoup

import newsclean
from newsclean.text.mojibake import repair

GOOD = (
    "Der Müller sagte am Montag, dass die Mühle am Bach wieder läuft und das Brot besser wird als zuvor.\n"
    "Die Stadt hatte „fünf Jahre“ gewartet, und niemand wusste, ob der Bach genug Wasser führen würde.\n"
)


def damaged(text: str) -> str:
    return text.encode().decode("windows-1252", "replace")


def page(text: str) -> str:
    return "<article><h1>Mühle</h1>\n" + "\n".join(f"<p>{line}</p>" for line in text.splitlines()) + "</article>"


def test_damage_is_repaired_and_told() -> None:
    document = newsclean.clean(damaged(GOOD), fix_mojibake=True)
    assert document.text == GOOD
    assert document.warnings == ["mojibake repaired in 2 lines"]


@pytest.mark.parametrize("form", [str, str.encode, lambda text: BeautifulSoup(text, "html.parser")])
def test_pages_in_every_form(form) -> None:  # type: ignore[no-untyped-def]
    document = newsclean.clean(form(page(damaged(GOOD))), fix_mojibake=True)
    assert GOOD in document.text
    assert "mojibake repaired in 2 lines" in document.warnings


def test_it_is_off_by_default() -> None:
    assert newsclean.clean(damaged(GOOD)).text == damaged(GOOD)


@pytest.mark.parametrize(
    "text",
    [GOOD, "‘quotes’ “stay” ﬁ Ａ ① … e\u0301 &amp; \u200b", "新华社，记者；（摄）", "Ã", "plain", "", "a\r\nb\x0cé"],
)
def test_good_text_is_left_alone(text: str) -> None:
    assert repair(text) == (text, 0)


def test_without_ftfy_the_way_out_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ftfy", None)
    newsclean.Options()
    with pytest.raises(newsclean.OptionError, match=r"pip install 'newsclean\[mojibake\]'"):
        newsclean.Options(fix_mojibake=True)
