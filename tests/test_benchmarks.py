"""The benchmarks compute what they say, on a folder of three pages made here."""

from __future__ import annotations

import doctest
import gzip
import importlib
import json
import sys
from pathlib import Path
from types import ModuleType

import pytest

import newsclean

sys.path.append(str(Path(__file__).resolve().parent.parent / "benchmarks"))

import accuracy  # found by the path above
import linear
import speed

import tools

STORY = (
    "The lighthouse keeper of Farrow Point retired on Friday after forty winters alone with the lamp.",
    "A quiet successor",
    "Her place is taken by a machine that turns the light on at dusk, and by a gardener who oils it once a month.",
    "Nobody on the island has yet seen the gardener, but the roses by the door were pruned last night.",
)
CAPTION = "The lamp room in March"
GOLD = {
    "north": [
        {
            "id": "one",
            "url": "https://a.example/1",
            "text": "\n".join(STORY),
            "captions": [CAPTION],
            "subheads": [STORY[1]],
        },
        {"id": "two", "url": "https://b.example/2", "text": "one two three four five six"},
    ],
    "snippets": [
        {
            "id": "three",
            "url": "https://c.example/3",
            "with": ["forty  winters", "Tom &amp; Ann"],
            "without": ["Log in"],
        },
    ],
}
PAGE = (
    "<!DOCTYPE html><html><head><title>Lighthouse</title></head><body><nav><a href='/'>Home</a></nav><article>"
    f"<h1>Lighthouse</h1><p>{STORY[0]}</p><figure><img src='a.jpg'><figcaption>{CAPTION}</figcaption></figure>"
    f"<h2>{STORY[1]}</h2><p>{STORY[2]}</p><p>{STORY[3]}</p></article><footer>Imprint</footer></body></html>"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, records in GOLD.items():
        for part in ("pages", "flat"):
            (tmp_path / name / part).mkdir(parents=True)
        lines = (json.dumps(record) + "\n" for record in records)
        (tmp_path / name / "gold.jsonl").write_text("".join(lines), encoding="utf-8")
        for record in records:
            (tmp_path / name / "pages" / f"{record['id']}.html.gz").write_bytes(gzip.compress(PAGE.encode()))
            for kind in ("lines", "nodes"):
                dump = "\n".join(["Home", *STORY, "Imprint"]).encode()
                (tmp_path / name / "flat" / f"{record['id']}.{kind}.txt.gz").write_bytes(gzip.compress(dump))
    return tmp_path


def tally_of(folder: Path, name: str, output: str) -> accuracy.Tally:
    """Return what accuracy.py counts on one set for a tool that always gives the same text."""
    tool = tools.Tool("tool", "1", "none", lambda page: output)
    return accuracy.measure(accuracy.read_pages(folder, "html", [name]), [tool])[name]["tool"]


def test_f1_is_that_of_four_grams(folder: Path) -> None:
    tally = tally_of(folder, "north", "one two three four nine")
    # the first page shares nothing; the second has 3 four-grams, the output 2, and they share 1
    assert tally.result() == pytest.approx((0.5 / 2, (1 / 3) / 2, 0.4 / 2))


def test_captions_leak_anywhere_and_subheads_count_as_lines(folder: Path) -> None:
    tally = tally_of(folder, "north", f"x {CAPTION.upper()}! y\n{STORY[1]}.\n")
    assert (tally.captions, tally.leaked, tally.subheads, tally.kept) == (1, 1, 1, 1)
    tally = tally_of(folder, "north", f"The lamp room\n{STORY[1]} is here\n")
    assert (tally.leaked, tally.kept) == (0, 0)


def test_snippets_ignore_space_and_entities(folder: Path) -> None:
    tally = tally_of(folder, "snippets", "forty winters, said Tom & Ann. Log in")
    assert (tally.hits, tally.misses, tally.false_hits) == (2, 0, 1)
    assert tally.result() == pytest.approx((2 / 3, 1.0, 0.8))


def test_a_tool_that_raises_loses_the_page(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def fail(page: bytes) -> str:
        raise ValueError("no body")

    pages = accuracy.read_pages(folder, "html", ["north"])
    tally = accuracy.measure(pages, [tools.Tool("tool", "1", "none", fail)])["north"]["tool"]
    assert (tally.errors, tally.pages, tally.result()) == (2, 2, (0.0, 0.0, 0.0))
    assert "tool: north/one: ValueError: no body" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments", [["--peers="], ["--input=lines"], ["--input=nodes"], ["--balance=recall", "--peers="]]
)
def test_accuracy_prints_a_table(folder: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    assert accuracy.main([str(folder), "--limit=1", *arguments]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[1].startswith(f"newsclean {newsclean.__version__}: balance=")
    row = next(line.split() for line in lines if line.startswith("north"))
    assert row[:6] == ["north", "newsclean", "1", "1.0000", "1.0000", "1.0000"]


def test_accuracy_prints_the_table_of_the_readme(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    accuracy.main([str(folder), "--limit=1", "--peers=", "--markdown"])
    table = capsys.readouterr().out.splitlines()[-3:]
    assert table[0] == "| F1 | north | snippets | captions leaked | sub-headlines kept | errors |"
    assert table[2].startswith("| newsclean | 1.000 | ")
    assert table[2].endswith(" | 0.0 % | 100.0 % | 0 |")


def test_what_a_tool_extracts_is_cleaned_once_more(folder: Path) -> None:
    pages = list(accuracy.read_pages(folder, "lines", ["north"], 1))
    whole = tools.Tool("tool", "1", "none", lambda text: f"Home\nNews\nSport\nLog in\n{text}\nShare\nPrivacy policy\n")
    again = tools.cleaned(whole)
    assert again.name == "tool, cleaned"
    tallies = accuracy.measure(pages, [whole, again])["north"]
    assert tallies["tool, cleaned"].result()[0] > tallies["tool"].result()[0]
    assert tools.cleaned(tools.Tool("none", "1", "none", lambda text: " ")).extract("page") == ""


def test_a_peer_that_is_not_installed_is_skipped(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("boilerpy3", "boilerpy3.extractors"):
        monkeypatch.setitem(sys.modules, name, None)
    assert tools.html_tools(["boilerpy3"])[1:] == []
    assert "pip install -e '.[bench]'" in capsys.readouterr().err


def test_an_unknown_peer_is_told() -> None:
    with pytest.raises(SystemExit, match="no peer 'readable'; the peers are boilerpy3, "):
        tools.html_tools(["readable"])


def test_a_folder_without_the_set_is_told(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match=r"south.gold\.jsonl is not there"):
        accuracy.main([str(folder), "--peers=", "--sets=south"])
    with pytest.raises(SystemExit, match=r"SET.gold\.jsonl is not there"):
        accuracy.main([str(tmp_path / "nowhere"), "--peers="])


@pytest.mark.parametrize("mode", [[], ["--flat"], ["--stages"]])
def test_speed_prints_a_table_a_round(folder: Path, capsys: pytest.CaptureFixture[str], mode: list[str]) -> None:
    assert speed.main([str(folder), "--peers=", "--rounds=2", *mode]) == 0
    out = capsys.readouterr().out
    assert "round 2" in out
    assert ("the whole is" in out) == (mode == ["--stages"])


def test_stages_are_timed_apart_and_put_back(folder: Path) -> None:
    """Fails when `speed.STAGES` names something that the package has no more, or does not call for a page."""
    before = {(m, p.split(".")[0]): getattr(importlib.import_module(m), p.split(".")[0]) for _, m, p in speed.STAGES}
    clock = speed.Clock()
    with speed.timed_stages(clock), clock.running():
        newsclean.clean(PAGE.encode()).text  # noqa: B018
    assert set(clock.spent) == {label for label, _, _ in speed.STAGES} | {"rest"}
    assert before == {key: getattr(importlib.import_module(key[0]), key[1]) for key in before}


@pytest.mark.parametrize("kind", linear.KINDS)
def test_linear_makes_pages_of_the_size_asked(kind: str) -> None:
    assert 3000 <= len(linear.make_page(linear.KINDS[kind], 3000)) < 9000
    assert linear.measure(kind, 3000, repeats=1).memory > 0


@pytest.mark.parametrize("module", [accuracy, speed, tools])
def test_examples_in_docstrings(module: ModuleType) -> None:
    assert doctest.testmod(module).failed == 0
