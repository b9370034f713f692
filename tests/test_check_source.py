"""`newsclean check --source`: pages and texts come in; what is missing, stale, edited or orphaned is compared."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from newsclean.cli.main import cli

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"
PAGES = {"a.html": "en/short-notice", "deep/b c.html": "zh/old-table-gbk", "deep/新.html": "hi/school-boat"}


@pytest.fixture(autouse=True)
def corpus(monkeypatch, tmp_path):
    """Make a folder of pages and the texts that batch makes of them."""
    monkeypatch.chdir(tmp_path)
    for name, source in PAGES.items():
        Path("pages", name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(FIXTURES / "pages" / f"{source}.html", Path("pages", name))
    assert call("batch", "-q", "pages", "texts").exit_code == 0


def call(*args: str) -> Result:
    result = CliRunner().invoke(cli, args, prog_name="newsclean")
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def told(*args: str) -> dict[str, str]:
    """Return the rule by file."""
    lines = call("check", "--source", "pages", *args, "texts").stdout.splitlines()
    return {line.split(": ")[0]: line.split(": ")[1] for line in lines}


def everything() -> dict[str, bytes]:
    return {str(p): p.read_bytes() for p in Path().rglob("*") if p.is_file()}


def test_what_batch_made_agrees_and_nothing_is_written():
    before = everything()
    result = call("check", "--source", "pages", "texts")
    assert (result.stdout, result.stderr, result.exit_code) == ("", "newsclean: 3 clean\n", 0)
    assert everything() == before


def test_missing_stale_edited_and_orphaned_texts_are_listed():
    Path("texts/a.txt").unlink()
    Path("texts/deep/b c.txt").write_text("Edited.\n")
    page = Path("pages/deep/新.html")
    page.write_bytes(page.read_bytes().replace(b"</p>", b" New.</p>", 3))
    Path("texts/deep/old.txt").write_text("Once it had a page.\n")
    Path("texts/notes.md").write_text("Not ours.\n")
    before = everything()
    result = call("check", "--source", "pages", "texts")
    assert result.stdout.splitlines() == [
        "texts/a.txt: output/missing: its page gives a text, and there is none: pages/a.html",
        "texts/deep/b c.txt: output/edited: changed since it was made of its page: pages/deep/b c.html",
        "texts/deep/old.txt: output/orphaned: no page gives it",
        "texts/deep/新.txt: output/stale: its page, the options or newsclean have changed since it was made: "
        "pages/deep/新.html",
    ]
    assert (result.stderr, result.exit_code) == ("newsclean: 4 not clean\n", 1)
    assert call("check", "--source", "pages", "-v", "texts").stdout == result.stdout  # nothing is told twice
    assert everything() == before

    Path("texts/a.txt").touch()
    assert call("batch", "-q", "pages", "texts", "--force").exit_code == 0
    Path("texts/deep/old.txt").unlink()
    assert call("check", "--source", "pages", "texts").exit_code == 0


def test_without_a_manifest_the_texts_are_compared_all_the_same():
    shutil.rmtree("texts/.newsclean")
    assert told() == {}
    Path("texts/a.txt").write_text("Edited.\n")
    assert told() == {"texts/a.txt": "output/differs"}


def test_a_text_whose_page_is_gone_or_empty_is_an_orphan():
    Path("pages/a.html").unlink()
    shutil.copy(FIXTURES / "pages/en/section-front-empty.html", "pages/deep/b c.html")
    assert told() == {"texts/a.txt": "output/orphaned", "texts/deep/b c.txt": "output/orphaned"}


def test_a_page_that_fails_is_told_and_its_text_is_no_orphan():
    Path("pages/a.html").write_bytes(b"%PDF-1.4\n")
    result = call("check", "--source", "pages", "texts")
    assert (result.stdout, result.exit_code) == ("", 3)
    assert result.stderr.startswith("newsclean: pages/a.html: a PDF document")
    shutil.rmtree("texts/.newsclean")
    assert call("check", "--source", "pages", "texts").stdout == ""


@pytest.mark.skipif(os.name == "nt", reason="makes a link")
def test_a_text_that_cannot_be_read_does_not_take_the_others_with_it():
    Path("texts/a.txt").unlink()
    Path("texts/a.txt").symlink_to("a.txt")
    Path("texts/deep/b c.txt").write_text("Edited.\n")
    result = call("check", "--source", "pages", "texts")
    assert result.stdout.splitlines() == [
        "texts/deep/b c.txt: output/edited: changed since it was made of its page: pages/deep/b c.html"
    ]
    assert result.stderr.startswith("newsclean: texts/a.txt: too many levels of symbolic links\n")
    assert result.exit_code == 3


def test_options_are_those_of_batch():
    assert set(told("--keep", "captions,credits,teasers,boilerplate").values()) == {"output/stale"}
    assert call("batch", "-q", "pages", "flat", "--flat-names", "--suffix", ".text").exit_code == 0
    flat = ("check", "--source", "pages", "--flat-names", "--suffix", ".text", "flat")
    assert call(*flat).exit_code == 0
    Path("flat/more.text").touch()
    assert call(*flat).stdout.startswith("flat/more.text: output/orphaned")
    assert call("check", "--source", "pages", "--exclude", "deep/", "texts").stdout.count("output/orphaned") == 2


def test_every_option_of_batch_that_changes_what_is_made_is_here():
    Path("far").mkdir()
    shutil.copy("pages/a.html", "far/far.html")
    Path("pages/dump.html").write_text("A line of a dump.\n" * 9)
    Path("pages/link").symlink_to("../far")
    size = str(Path("pages/deep/新.html").stat().st_size - 1)
    options = ["--follow-links", "--to", "json", "--max-size", size, "--max-memory", "0", "--timeout", "60"]
    assert call("batch", "-q", "pages", "made", "--format", "html", *options).exit_code == 3
    assert Path("made/link/far.json").exists()
    result = call("check", "--source", "pages", "--html", *options, "made")
    assert (result.stdout, result.exit_code) == ("", 3)
    assert result.stderr.endswith("larger than " + size + " bytes; see --max-size\nnewsclean: 4 clean, 1 failed\n")
    assert "made/dump.json: output/stale" in call("check", "--source", "pages", *options, "made").stdout


def test_a_text_of_whose_page_nothing_is_known_is_no_orphan(monkeypatch):
    scandir = os.scandir

    def refuse(path="."):
        if str(path).endswith("pages/deep"):
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    with monkeypatch.context() as patch:
        patch.setattr(os, "scandir", refuse)
        for manifest in (True, False):
            result = call("check", "--source", "pages", "texts")
            assert (result.stdout, result.exit_code) == ("", 3)
            assert result.stderr == "newsclean: pages/deep: permission denied\nnewsclean: 1 clean, 1 failed\n"
            if manifest:
                Path("texts/.newsclean").rename("rows")
    Path("rows").rename("texts/.newsclean")
    Path("other").mkdir()
    shutil.copy("pages/a.html", "other/b.html")
    call("batch", "-q", "other", "texts")
    assert told() == {}
    Path("pages").rename("away")
    Path("pages").mkdir()
    result = call("check", "--source", "pages", "texts")
    assert (result.stdout, result.exit_code) == ("", 3)
    assert (
        result.stderr == "newsclean: pages: there is nothing to read in it; is its disk there?\nnewsclean: 1 failed\n"
    )


def test_a_text_under_the_name_that_its_page_had_is_an_orphan():
    call("batch", "-q", "pages", "other", "texts")
    Path("other").mkdir()
    shutil.copy("pages/a.html", "other/b.html")
    call("batch", "-q", "pages", "other", "texts")
    result = call("check", "--source", "pages", "--source", "other", "texts")
    assert [line.split(": ")[:2] for line in result.stdout.splitlines()] == [
        [f"texts/{name}.txt", "output/orphaned"] for name in ("a", "deep/b c", "deep/新")
    ]


def test_texts_are_held_one_at_a_time_for_the_diff(monkeypatch):
    for name in ("a", "deep/b c", "deep/新"):
        Path(f"texts/{name}.txt").write_text("Edited.\n")
    given = []

    def remember(outcome, in_colour):
        given.append(outcome.name)
        return outcome.after

    monkeypatch.setattr("newsclean.writers.diff.render_diff", remember)
    read = []
    monkeypatch.setattr("newsclean.checking.source.text_of", lambda path: read.append((path, len(given))) or "")
    call("check", "--source", "pages", "--diff", "texts")
    assert [number for _, number in read] == [0, 0, 1, 1, 2, 2]


def test_several_sources():
    for name in ("one", "two"):
        Path(name).mkdir()
        shutil.copy("pages/a.html", name)
    call("batch", "-q", "one", "two", "both")
    assert call("check", "--source", "one", "--source", "two", "both").exit_code == 0
    assert call("check", "--source", "one", "both").exit_code == 1


@pytest.mark.skipif(shutil.which("patch") is None, reason="needs patch")
def test_the_diff_makes_what_batch_would():
    Path("texts/a.txt").unlink()
    Path("texts/deep/b c.txt").write_text("Edited.\n")
    result = call("check", "--source", "pages", "--diff", "texts")
    assert result.exit_code == 1
    subprocess.run(["patch", "-p0", "-s"], input=result.stdout_bytes, check=True)
    assert told() == {}


def test_reports_for_tools():
    Path("texts/a.txt").unlink()
    output = call("check", "--source", "pages", "--format", "github", "texts").stdout
    assert output.startswith("::warning file=texts/a.txt,title=newsclean output/missing::")
    log = json.loads(call("check", "--source", "pages", "--format", "sarif", "texts").stdout)
    [found] = log["runs"][0]["results"]
    assert (found["ruleId"], "region" in found["locations"][0]["physicalLocation"]) == ("output/missing", False)


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["--source", "pages", "texts", "more"], "one folder is checked"),
        (["--source", "pages", "missing"], "missing: no such directory"),
        (["--source", "nowhere", "texts"], "nowhere: no such file or directory"),
        (["--source", "texts", "texts"], "holds"),
        (["--flat-names", "texts"], "--flat-names goes with --source"),
        (["--max-memory", "0", "texts"], "--max-memory goes with --source"),
        (["--html", "texts"], "--html goes with --source"),
    ],
)
def test_wrong_usage(args, message):
    result = call("check", *args)
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in result.stderr


def test_no_folder_is_left_behind(monkeypatch, tmp_path_factory):
    place = tmp_path_factory.mktemp("temporary")
    monkeypatch.setattr("tempfile.tempdir", str(place))
    Path("texts/a.txt").unlink()
    call("check", "--source", "pages", "texts")
    assert os.listdir(place) == []
