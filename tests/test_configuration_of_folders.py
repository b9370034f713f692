"""What a configuration file says holds for the commands that walk folders, too."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from newsclean.cli.main import cli

STORY = (
    "The harbour was closed for a week, and nobody in the town could say who had closed it.\n"
    "On the eighth day a boat came in as if nothing had happened, and unloaded forty crates of lemons.\n"
    "The captain asked where everybody had been, and was told that everybody had been at home.\n"
)
PAGE = "<!doctype html><title>The lemons</title><article>{}</article>".format(
    "".join(f"<p class=p{number}>{line}</p>" for number, line in enumerate(STORY.splitlines()))
)
HAN = "港口关闭了整整一周,镇上没有人说得出是谁关的,也没有人说得出为什么要关,什么时候再开。\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def call(*arguments: str) -> Result:
    return CliRunner().invoke(cli, list(arguments))


def write(name: str, text: str) -> Path:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_check_takes_options_and_patterns_from_the_file() -> None:
    write("corpus/newsclean.toml", 'punctuation = "full"\nexclude = ["sub/drafts/"]\n')
    write("corpus/sub/a.txt", HAN)
    write("corpus/sub/drafts/b.txt", HAN)
    for path in ("corpus", "corpus/sub"):  # the patterns go from the folder of the file
        assert call("check", "-q", path).stdout.count("would change") == 1
    assert call("check", "-q", "--exclude", "none", "corpus").stdout.count("would change") == 2
    assert call("check", "--no-config", "corpus").exit_code == 0
    assert call("fix", "-q", "corpus").exit_code == 1
    assert Path("corpus/sub/a.txt").read_text() == HAN.replace(",", "，")
    assert Path("corpus/sub/drafts/b.txt").read_text() == HAN


def test_a_wrong_file_stops_check_and_batch_before_they_begin() -> None:
    write("corpus/newsclean.toml", 'kep = ["captions"]\n')
    write("corpus/a.txt", STORY)
    for arguments in (("check", "corpus"), ("fix", "corpus"), ("batch", "corpus", "out")):
        result = call(*arguments)
        assert result.exit_code == 2
        assert "newsclean.toml:1" in result.stderr and "'keep'" in result.stderr
    assert not Path("out").exists()


def test_batch_cleans_again_what_the_file_changes() -> None:
    write("pages/newsclean.toml", "")
    write("pages/www.lemons.example/a.html", PAGE)
    assert call("batch", "-q", "-j", "1", "pages", "out").exit_code == 0
    text = Path("out/www.lemons.example/a.txt")
    assert text.read_text() == STORY
    write("pages/newsclean.toml", '[[site-rules]]\nhost = "lemons.example"\ndrop = [".p1"]\n')
    assert call("batch", "-q", "-j", "1", "pages", "out").exit_code == 0
    assert text.read_text() == STORY.splitlines(keepends=True)[0] + STORY.splitlines(keepends=True)[2]


def test_batch_leaves_out_what_the_file_excludes() -> None:
    write("pages/newsclean.toml", 'exclude = ["/old/"]\n')
    write("pages/old/a.html", PAGE)
    write("pages/new/a.html", PAGE)
    assert call("batch", "-q", "-j", "1", "pages", "out").exit_code == 0
    assert [path.name for path in Path("out").iterdir() if path.name != ".newsclean"] == ["new"]
    shutil.rmtree("out")
    assert call("batch", "-q", "-j", "1", "--exclude", "new/", "pages", "out").exit_code == 0
    assert [path.name for path in Path("out").iterdir() if path.name != ".newsclean"] == ["old"]


def test_a_wrong_file_deep_in_a_tree_costs_its_folder_alone() -> None:
    write("pages/good/a.html", PAGE)
    write("pages/bad/newsclean.toml", "min-length = true\n")
    write("pages/bad/a.html", PAGE)
    result = call("batch", "-j", "1", "pages", "out")
    assert result.exit_code == 3
    assert "bad/newsclean.toml:1" in result.stderr
    assert Path("out/good/a.txt").exists() and not Path("out/bad").exists()


def test_check_tells_a_site_rule_that_never_matched() -> None:
    rules = '[[site-rules]]\nhost = "lemons.example"\ndrop-lines = ["^No such line$", "^The captain asked"]\n'
    write("corpus/newsclean.toml", rules)
    write("corpus/lemons.example/a.txt", STORY)
    write("corpus/lemons.example/b.txt", STORY.splitlines(keepends=True)[0])
    result = call("check", "-v", "corpus")
    assert result.exit_code == 1
    assert "site/drop" in result.stdout
    assert result.stderr.count("never matched") == 1 and "No such line" in result.stderr
    assert "never matched" not in call("check", "corpus").stderr
