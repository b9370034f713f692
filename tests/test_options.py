"""Options say what is wrong with them, and do what they say."""

from __future__ import annotations

import copy
import dataclasses
import gc
import pickle
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

import newsclean
from newsclean.options import Balance, Fields

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"
PAGE = (FIXTURES / "pages/de/newspaper-boxes-in-article.html").read_bytes()

SCORES: dict[Balance, float] = {"precision": 0.65, "balanced": 0.5, "recall": 0.3}
"""As the documentation has them."""


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"keep": ["caption"]}, "unknown stage"),
        ({"ignore": ["teasers"]}, "'teasers' is a stage, no rule; `keep` teasers"),
        ({"ignore": ["teasers/doubled"]}, "did you mean 'teasers/doubled-title'"),
        ({"format": "pdf"}, "unknown format"),
        ({"threshold": "0.4"}, "threshold is '0.4'; use a number"),
        ({"min_length": "3"}, "min_length is '3'; use"),
        ({"balance": "both"}, "unknown balance"),
        ({"punctuation": "half"}, "unknown punctuation"),
        ({"min_length": -1}, "use 0 or more"),
        ({"fix_mojibake": "no"}, "fix_mojibake is 'no'; use True or False"),
        ({"keep": 3}, "keep is 3; use a list of str"),
        ({"ignore": [None]}, "ignore holds None; use a list of str"),
        ({"encoding": b"utf-8"}, "encoding is b'utf-8'; use a string"),
        ({"site": 3}, "site is 3; use a string"),
        ({"site_rules": [{"host": "a.example"}]}, "site_rules holds {'host': 'a.example'}; use a list of SiteRule"),
        ({"site_rules": 3}, "site_rules is 3; use a list of SiteRule"),
        ({"markers": "Photo: "}, "markers holds 'P'; use a list of MarkerList"),
    ],
)
def test_wrong_options_say_the_way_out(settings: dict[str, object], words: str) -> None:
    with pytest.raises(newsclean.OptionError, match=words):
        newsclean.clean(PAGE, **settings)


def test_kept_captions_stay() -> None:
    captions = [b.text for b in newsclean.clean(PAGE).dropped() if b.kind == "caption"]
    assert captions
    kept = newsclean.clean(PAGE, keep="captions").text
    assert any(caption in kept for caption in captions)


def test_ignored_rule_marks_nothing() -> None:
    document = newsclean.clean(PAGE)
    for rule in {b.reason for b in document.dropped()}:
        again = newsclean.clean(PAGE, ignore=[rule])
        assert not any(b.keep is False and b.reason == rule for b in again.blocks), rule


@pytest.mark.parametrize(
    ("name", "less", "more"),
    [("en/diary", "precision", "balanced"), ("en/live-blog", "balanced", "recall")],
)
def test_balance_moves_the_text(name: str, less: Balance, more: Balance) -> None:
    data = (FIXTURES / f"flat/{name}.txt").read_bytes()
    assert len(newsclean.clean(data, balance=less).text) < len(newsclean.clean(data, balance=more).text)
    for balance in (less, more):
        assert newsclean.clean(data, balance=balance).text == newsclean.clean(data, threshold=SCORES[balance]).text


def test_min_length_makes_a_short_article_none() -> None:
    document = newsclean.clean(PAGE, min_length=1_000_000)
    assert document.text == ""
    assert "shorter than 1000000 characters" in document.warnings[-1]


def test_unknown_encoding_is_one_line() -> None:
    for kind in (LookupError, newsclean.OptionError):
        with pytest.raises(kind, match="unknown encoding 'utf9'; the nearest known one is 'utf8'"):
            newsclean.Options(encoding="utf9")


def test_options_without_an_encoding_load_no_decoder() -> None:
    code = "import sys, newsclean; newsclean.Options(); print('newsclean.decoding' in sys.modules)"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert result.stdout == "False\n"


def test_other_types_are_refused() -> None:
    with pytest.raises(TypeError, match="give the page itself, as bytes, str or a BeautifulSoup tree"):
        newsclean.clean(17)


def test_options_and_keywords_are_not_mixed() -> None:
    with pytest.raises(TypeError, match="options and keep"):
        newsclean.Cleaner(newsclean.Options(), keep={"captions"})


def test_options_of_another_type_are_refused() -> None:
    with pytest.raises(newsclean.OptionError, match="options are dict; use Options, or their fields as keywords"):
        newsclean.Cleaner({"keep": "captions"})  # type: ignore[arg-type]


RULE = newsclean.SiteRule("dunes.example", drop=["p"], drop_lines=["^The ferry"])


@pytest.mark.parametrize("again", [copy.deepcopy, lambda cleaner: pickle.loads(pickle.dumps(cleaner))])
def test_a_cleaner_goes_to_other_processes(again: Callable[[newsclean.Cleaner], newsclean.Cleaner]) -> None:
    cleaner = newsclean.Cleaner(site="dunes.example", site_rules=[RULE], keep=["captions"])
    copied = again(cleaner)
    assert copied.options == cleaner.options
    assert copied.clean(PAGE).text == cleaner.clean(PAGE).text != newsclean.clean(PAGE, keep=["captions"]).text


class Counting(newsclean.Cleaner):
    """A cleaner with an argument and a state of its own."""

    def __init__(self, start: int, **options: object) -> None:
        super().__init__(**options)
        self.count = start


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_the_state_of_a_subclass_survives(protocol: int) -> None:
    cleaner = Counting(3, site="dunes.example", site_rules=[RULE])
    for copied in (pickle.loads(pickle.dumps(cleaner, protocol)), copy.copy(cleaner), copy.deepcopy(cleaner)):
        assert (type(copied), copied.count, copied.options) == (Counting, 3, cleaner.options)
        assert copied.clean(PAGE).text == cleaner.clean(PAGE).text


def test_the_path_tells_the_host_for_a_single_page_too() -> None:
    for source in ("mirror/dunes.example/1.txt", b"mirror/dunes.example/1.txt", Path("mirror/dunes.example/1.txt")):
        document = newsclean.clean("The ferry was late again.", source=source, site_rules=[RULE])
        assert (document.host, document.text) == ("dunes.example", "")
    assert newsclean.clean("The ferry was late again.", site_rules=[RULE]).text


@pytest.mark.parametrize("switch", [gc.enable, gc.disable])
@pytest.mark.parametrize("page", [b"Short.", 3], ids=["a page", "an error"])
def test_garbage_collection_is_afterwards_as_before(
    page: Any, switch: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    during: list[bool] = []
    original = newsclean.Cleaner._clean
    monkeypatch.setattr(
        newsclean.Cleaner, "_clean", lambda self, *given: during.append(gc.isenabled()) or original(self, *given)
    )
    was_on = gc.isenabled()
    try:
        switch()
        before = gc.isenabled()
        with suppress(TypeError):
            newsclean.Cleaner().clean(page)
        assert (during, gc.isenabled()) == ([False], before)
    finally:
        gc.enable() if was_on else gc.disable()


def test_a_source_of_another_type_is_refused() -> None:
    for rules in ([], [RULE]):
        with pytest.raises(TypeError, match="not int"):
            newsclean.clean(PAGE, source=3, site_rules=rules)  # type: ignore[arg-type]


def test_completion_and_help_see_all_public_names() -> None:
    code = "import newsclean; print(set(newsclean.__all__) - set(dir(newsclean)))"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert result.stdout == "set()\n"


def test_the_fields_for_type_checkers_are_those_of_the_options() -> None:
    known = {field.name: field.type for field in dataclasses.fields(newsclean.Options)}
    assert {name: reference.__forward_arg__ for name, reference in Fields.__annotations__.items()} == known
