"""Options say what is wrong with them, and do what they say."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import newsclean

PAGE = (Path(__file__).resolve().parent.parent / "fixtures/pages/de/newspaper-boxes-in-article.html").read_bytes()


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


def test_balance_moves_the_text() -> None:
    lengths = [len(newsclean.clean(PAGE, balance=b).text) for b in ("precision", "balanced", "recall")]
    assert lengths == sorted(lengths)


def test_min_length_makes_a_short_article_none() -> None:
    document = newsclean.clean(PAGE, min_length=1_000_000)
    assert document.text == ""
    assert "shorter than 1000000 characters" in document.warnings[-1]


def test_unknown_encoding_is_one_line() -> None:
    with pytest.raises(LookupError, match="utf"):
        newsclean.clean(PAGE, encoding="utf9")


def test_other_types_are_refused() -> None:
    with pytest.raises(TypeError, match="give bytes, str or a BeautifulSoup tree"):
        newsclean.clean(17)


def test_options_and_keywords_are_not_mixed() -> None:
    with pytest.raises(TypeError, match="options and keep"):
        newsclean.Cleaner(newsclean.Options(), keep={"captions"})


RULE = newsclean.SiteRule("dunes.example", drop=["p"], drop_lines=["^The ferry"])


@pytest.mark.parametrize("again", [copy.deepcopy, lambda cleaner: pickle.loads(pickle.dumps(cleaner))])
def test_a_cleaner_goes_to_other_processes(again: Callable[[newsclean.Cleaner], newsclean.Cleaner]) -> None:
    cleaner = newsclean.Cleaner(site="dunes.example", site_rules=[RULE], keep=["captions"])
    copied = again(cleaner)
    assert copied.options == cleaner.options
    assert copied.clean(PAGE).text == cleaner.clean(PAGE).text != newsclean.clean(PAGE, keep=["captions"]).text


def test_the_path_tells_the_host_for_a_single_page_too() -> None:
    for source in ("mirror/dunes.example/1.txt", Path("mirror/dunes.example/1.txt")):
        document = newsclean.clean("The ferry was late again.", source=source, site_rules=[RULE])
        assert (document.host, document.text) == ("dunes.example", "")
    assert newsclean.clean("The ferry was late again.", site_rules=[RULE]).text


def test_completion_and_help_see_all_public_names() -> None:
    code = "import newsclean; print(set(newsclean.__all__) - set(dir(newsclean)))"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert result.stdout == "set()\n"
