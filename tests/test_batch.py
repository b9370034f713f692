"""Trees of pages come in; the trees of texts, what is told and recorded, and exit codes are compared."""

from __future__ import annotations

import gzip
import io
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import newsclean
from newsclean import inputs
from newsclean.batch.manifest import Manifest
from newsclean.batch.progress import Bar
from newsclean.batch.summary import Summary
from newsclean.cli.main import cli
from newsclean.files import paths

SOURCE = str(Path(newsclean.__file__).resolve().parent.parent)
TESTS = str(Path(__file__).resolve().parent)
HOOK = "batch_faults:act"
ENVIRONMENT = {
    **os.environ,
    "PYTHONPATH": os.pathsep.join([SOURCE, TESTS]),
    "NEWSCLEAN_BATCH_HOOK": HOOK,
}

PARAGRAPH = "The council met on Tuesday evening and agreed, against the advice of the mayor, to build the {} bridge."


def story(word: str) -> str:
    """Return a page of some paragraphs."""
    body = "".join(f"<p>{PARAGRAPH.format(word)} It was part {number} of the debate.</p>" for number in range(5))
    return f"<!doctype html><title>A bridge</title><nav><a href=/>Home</a></nav><article>{body}</article>"


@pytest.fixture
def pages(tmp_path, monkeypatch):
    """A folder with `pages`, in which the test runs."""
    monkeypatch.chdir(tmp_path)
    root = tmp_path / "pages"
    (root / "sub").mkdir(parents=True)
    (root / "a.html").write_text(story("first"))
    (root / "b.htm").write_text(story("second"))
    (root / "sub" / "c.txt").write_text(f"{PARAGRAPH.format('third')}\n")
    (root / "sub" / "d.html.gz").write_bytes(gzip.compress(story("fourth").encode()))
    (root / "style.css").write_text("p { margin: 0 }")
    return root


def batch_process(*args: str, expect: int = 0) -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own."""
    command = [sys.executable, "-m", "newsclean", "batch", *args]
    result = subprocess.run(command, capture_output=True, text=True, env=ENVIRONMENT, timeout=120)
    assert result.returncode == expect, result.stderr
    assert "Traceback" not in result.stderr
    return result


def batch(*args: str, expect: int = 0) -> Result:
    """Run the command in this process, which saves the start of another; its workers are processes as ever."""
    result = CliRunner().invoke(cli, ["batch", *args], env={"NEWSCLEAN_BATCH_HOOK": HOOK}, prog_name="newsclean")
    assert result.exit_code == expect, (result.stderr, result.exception)
    return result


def tree(root: Path | str) -> dict[str, bytes]:
    """Return all files below a directory with their content, but for those of the manifest."""
    found = [path for path in sorted(Path(root).rglob("*")) if path.is_file()]
    return {str(p.relative_to(root)): p.read_bytes() for p in found if ".newsclean" not in p.parts}


def told(result: Result | subprocess.CompletedProcess[str]) -> dict[str, int]:
    """Return the counts of the summary; the four outcomes add up to the inputs."""
    lines = [line.removeprefix("newsclean: ").split() for line in result.stderr.splitlines()]
    known = "done skipped empty failed inputs disappeared pruned links outputs".split()
    counts = {line[0]: int(line[1]) for line in lines if len(line) > 1 and line[0] in known and line[1].isdigit()}
    assert sum(counts[name] for name in known[:4]) == counts["inputs"]
    return {name: count for name, count in counts.items() if count}


def records(destination: str = "texts") -> dict[str, object]:
    manifest = Manifest(destination, read_only=True)
    found = {record.path: record for record in manifest.records()}
    manifest.close()
    return found


def test_a_tree_is_mirrored(pages):
    result = batch("pages", "texts")
    assert told(result) == {"done": 4, "inputs": 4}
    assert "not read         1  (.css 1)" in result.stderr
    assert result.stdout == ""
    made = tree("texts")
    assert list(made) == ["a.txt", "b.txt", "sub/c.txt", "sub/d.txt"]
    for name, path in zip(made, ("a.html", "b.htm", "sub/c.txt", "sub/d.html.gz"), strict=True):
        assert made[name].decode() == newsclean.clean(inputs.read_input(str(pages / path))).text


@pytest.mark.parametrize("option", ["-n", "--prune"])
def test_a_run_that_reads_nothing_says_so(pages, option):
    assert "no pages found" in batch("pages", "texts", option, "--include", "*.htlm").stderr
    assert "no pages found" not in batch("pages", "texts", option).stderr


def test_names_of_a_mirror_that_are_not_read_are_counted_by_their_endings(pages):
    for number in range(9):
        (pages / f"story.php?id={number}").write_text(story("first"))
    for name in ("a.js", "b.xml", "c.png", "d.gif", "e"):
        (pages / name).write_text("")
    told = batch("pages", "texts").stderr
    assert "not read        15  (.php? 9, .js 1, .xml 1, " in told
    assert " 1, …) for their names" in told


def test_what_was_made_from_what_is_recorded(pages):
    batch("pages", "texts")
    row = records()["a.html"]
    status = (pages / "a.html").stat()
    assert (row.size, row.mtime_ns) == (status.st_size, status.st_mtime_ns)
    assert (row.outcome, row.output, row.encoding, row.is_html) == ("done", "a.txt", "utf-8", True)
    assert row.version == newsclean.__version__
    assert len(row.digest) == 64 and len(row.options) == 16
    assert row.output_size == Path("texts/a.txt").stat().st_size
    assert (row.kept, row.dropped) == (5, 1)
    assert row.kept_chars > 500 and row.dropped_chars == {"boilerplate": 4}


def test_nothing_is_done_twice(pages):
    batch("pages", "texts")
    before = {path: path.stat().st_mtime_ns for path in Path("texts").rglob("*.txt")}
    assert told(batch("pages", "texts")) == {"skipped": 4, "inputs": 4}
    assert {path: path.stat().st_mtime_ns for path in Path("texts").rglob("*.txt")} == before


def test_what_has_changed_is_done_again(pages):
    batch("pages", "texts")
    (pages / "a.html").write_text(story("iron"))
    os.utime(pages / "b.htm", ns=(1, 1))  # touched: the content tells that nothing is to be done
    Path("texts/sub/c.txt").unlink()
    Path("texts/sub/d.txt").write_text("cut sho")
    (pages / "e.html").write_text(story("fifth"))
    assert told(batch("pages", "texts")) == {"done": 4, "skipped": 1, "inputs": 5}
    assert b"iron" in Path("texts/a.txt").read_bytes()
    batch("pages", "fresh")
    assert tree("texts") == tree("fresh")
    assert told(batch("pages", "texts")) == {"skipped": 5, "inputs": 5}


def test_other_options_or_another_version_do_all_again(pages):
    batch("pages", "texts")
    assert told(batch("pages", "texts", "--keep", "boilerplate"))["done"] == 4
    assert b"Home" in Path("texts/a.txt").read_bytes()
    assert told(batch("pages", "texts", "--keep", "boilerplate"))["skipped"] == 4
    with sqlite3.connect("texts/.newsclean/manifest.sqlite") as database:
        database.execute("UPDATE pages SET version = '0.0.1' WHERE path = 'a.html'")
    database.close()
    assert told(batch("pages", "texts", "--keep", "boilerplate"))["done"] == 1


def test_the_nearest_configuration_holds_for_each_page(pages):
    (pages / "sub" / "newsclean.toml").write_text('keep = ["boilerplate"]\n')
    assert told(batch("pages", "texts")) == {"done": 4, "inputs": 4}
    assert b"Home" in Path("texts/sub/d.txt").read_bytes()
    assert b"Home" not in Path("texts/a.txt").read_bytes()
    assert told(batch("pages", "texts", "--no-config")) == {"done": 2, "skipped": 2, "inputs": 4}
    (pages / "sub" / "newsclean.toml").write_text("kepe = []\n")
    result = batch("pages", "texts", expect=3)
    assert told(result) == {"skipped": 2, "failed": 2, "inputs": 4}
    assert "sub/c.txt: " in result.stderr and "kepe" in result.stderr
    (pages / "newsclean.toml").write_text("kepe = []\n")
    assert "kepe" in batch("pages", "texts", expect=2).stderr


def test_site_rules_go_to_the_workers(pages):
    rules = '[[site-rules]]\nhost = "*"\ndrop-lines = ["^The council .* first bridge"]\n'
    (pages / "newsclean.toml").write_text(rules + '[markers.en.credits]\nstart = ["Harbour desk:"]\n')
    batch("pages", "texts")
    assert "a.txt" not in tree("texts") or b"first" not in tree("texts")["a.txt"]
    assert told(batch("pages", "texts"))["skipped"] == 4
    (pages / "newsclean.toml").write_text(rules.replace("first", "second"))
    assert told(batch("pages", "texts")).get("skipped") is None


def test_pages_where_the_outputs_go_are_told(pages):
    words = f"newsclean: {pages}/sub: DEST lies in SRC and holds files that are like pages; they are not read\n"
    assert words in batch("pages", "pages/sub", "--dry-run").stderr
    assert "DEST" not in batch("pages", "pages/sub", "--dry-run", "--exclude", "sub/").stderr
    assert "DEST" not in batch("pages/a.html", "pages/sub", "--dry-run").stderr
    result = batch("pages", "pages/sub")
    assert words in result.stderr
    assert told(result)["inputs"] == 2
    assert "DEST" not in batch("pages", "pages/sub").stderr  # once is enough


def test_force_does_all_again(pages):
    batch("pages", "texts")
    assert told(batch("pages", "texts", "--force"))["done"] == 4


def test_a_new_suffix_moves_the_outputs(pages):
    batch("pages", "texts")
    result = batch("pages", "texts", "--suffix", "md")
    assert list(tree("texts")) == ["a.md", "b.md", "sub/c.md", "sub/d.md"]
    assert "replaced         4  whose earlier outputs, under other names or not asked for now" in result.stderr
    assert "replaced" not in batch("pages", "texts", "--suffix", "md", "--force").stderr


def test_outputs_follow_when_a_neighbour_comes_or_goes(pages):
    batch("pages", "texts")
    (pages / "a.htm").write_text(story("other"))
    batch("pages", "texts")
    assert [name for name in tree("texts") if name.startswith("a")] == ["a.htm.txt", "a.html.txt"]
    (pages / "a.html").unlink()
    batch("pages", "texts", "--prune")
    assert [name for name in tree("texts") if name.startswith("a")] == ["a.txt"]
    assert b"other" in Path("texts/a.txt").read_bytes()


def test_an_output_that_changes_hands_stays(pages):
    (pages / "a.html").rename(pages / "x.html")
    batch("pages", "texts")
    (pages / "x").write_text(f"{PARAGRAPH.format('plain')}\n" * 2)  # takes x.txt, which was that of x.html
    batch("pages", "texts", "--include", "*")
    assert b"plain" in Path("texts/x.txt").read_bytes()
    assert b"first" in Path("texts/x.html.txt").read_bytes()


def test_a_page_without_article_gives_no_file(pages):
    (pages / "a.html").write_text("<!doctype html><title>x</title><nav><a href=/>Home</a></nav>")
    (pages / "zero.html").write_bytes(b"")
    assert told(batch("pages", "texts")) == {"done": 3, "empty": 2, "inputs": 5}
    assert list(tree("texts")) == ["b.txt", "sub/c.txt", "sub/d.txt"]
    rows = records()
    assert rows["a.html"].reason == "no article: the page holds navigation and controls only"
    assert rows["zero.html"].reason == "the file is empty"
    assert told(batch("pages", "texts")) == {"skipped": 5, "inputs": 5}


def test_a_page_that_becomes_empty_takes_its_output_along(pages):
    batch("pages", "texts")
    (pages / "a.html").write_bytes(b"")
    assert told(batch("pages", "texts"))["empty"] == 1
    assert "a.txt" not in tree("texts")


def test_a_page_that_fails_keeps_the_output_it_had(pages):
    batch("pages", "texts")
    before = tree("texts")
    (pages / "a.html").write_bytes(b"%PDF-1.4\n")
    result = batch("pages", "texts", expect=3)
    assert told(result) == {"skipped": 3, "failed": 1, "inputs": 4}
    assert "newsclean: a.html: a PDF document, not a page or text; extract its text first\n" in result.stderr
    assert tree("texts") == before
    (pages / "a.html").unlink()
    batch("pages", "texts", "--prune")
    assert "a.txt" not in tree("texts")


def test_inputs_that_disappeared_are_told_and_pruned(pages):
    batch("pages", "texts", "--rejects", "dropped")
    for path in ("sub/c.txt", "sub/d.html.gz"):
        (pages / path).unlink()
    result = batch("pages", "texts")
    assert told(result) == {"skipped": 2, "inputs": 2, "disappeared": 2}
    assert "newsclean: sub/c.txt: it is no longer there; --prune removes its output\n" in result.stderr
    assert "sub/c.txt" in tree("texts")
    assert told(batch("pages", "texts", "--prune")) == {"skipped": 2, "inputs": 2, "pruned": 2}
    assert list(tree("texts")) == ["a.txt", "b.txt"]
    assert not Path("texts/sub").exists()
    assert list(tree("dropped")) == ["a.jsonl", "b.jsonl"]
    assert list(records()) == ["a.html", "b.htm"]


@pytest.mark.parametrize(
    "args", [["pages", "--include", "*.htm*"], ["pages/a.html", "pages/b.htm"], ["pages/*.htm*", "--exclude", "sub/"]]
)
def test_what_is_not_asked_for_now_is_not_pruned(pages, args):
    (pages / "sub" / "d.html.gz").unlink()
    batch("pages", "texts")
    assert told(batch(*args, "texts", "--prune")) == {"skipped": 2, "inputs": 2}
    assert "sub/c.txt" in tree("texts")


def test_what_patterns_exclude_now_is_told_and_pruned(pages):
    batch("pages", "texts", "--rejects", "dropped")
    (pages / "newsclean.toml").write_text('exclude = ["sub/", "!sub/c.txt"]\n')
    result = batch("pages", "texts")
    assert "newsclean: sub/c.txt: it is excluded now; --prune removes its output\n" in result.stderr
    assert "excluded         2  by patterns now; their outputs are still there" in result.stderr
    assert batch("pages", "texts", "-n", "--prune").stdout.count("its input is excluded now") == 4
    assert told(batch("pages/sub/c.txt", "pages/a.html", "pages/b.htm", "texts", "--prune"))["inputs"] == 3
    assert told(batch("pages", "texts", "--prune")) == {"skipped": 2, "inputs": 2, "pruned": 2}
    assert list(tree("texts")) == ["a.txt", "b.txt"]
    assert list(tree("dropped")) == ["a.jsonl", "b.jsonl"]


def test_another_number_of_sources_does_not_double_the_texts(pages):
    (pages / "sub").rename("01")
    Path("02").mkdir()
    Path("02/e.html").write_text(story("fifth"))
    batch("01", "texts", "--rejects", "dropped")
    Path("01/d.html.gz").write_bytes(b"%PDF-1.4\n")
    result = batch("01", "02", "texts", "--rejects", "dropped", expect=3)
    words = f"outputs of earlier runs stay under other names (SRC was {Path('01').resolve()}); --prune removes them"
    assert f"renamed          1  {words}" in result.stderr
    assert list(tree("texts")) == ["01/c.txt", "02/e.txt", "c.txt", "d.txt"]
    again = ("01", "02", "texts", "--rejects", "dropped", "--prune")
    listed = [line.split("\t")[1:] for line in batch(*again, "-n").stdout.splitlines() if line.startswith("remove")]
    why = "its input is read under another name now"
    ways = [("01/c.txt", "texts/c.txt"), ("01/c.txt", "dropped/c.jsonl")]
    assert all([*(str(Path(way).resolve()) for way in pair), why] in listed for pair in ways)
    assert told(batch(*again, expect=3))["pruned"] == 1
    assert list(tree("texts")) == ["01/c.txt", "02/e.txt", "d.txt"]  # a page that fails keeps its text
    assert "renamed          1" in batch("01", "texts", expect=3).stderr
    batch("01", "texts", "--prune", expect=3)
    assert list(tree("texts")) == ["02/e.txt", "c.txt", "d.txt"]


@pytest.mark.parametrize("option", [[], ["--force"], ["--max-size", "10"]])
def test_texts_of_another_source_are_not_overwritten(pages, option):
    batch("pages", "texts")
    for folder in ("other", "pages/deep"):
        Path(folder).mkdir()
        Path(folder, "a.html").write_text(story("other"))
        Path(folder, "b.html").write_text(story("other"))  # b.txt, as of b.htm
    before, rows = tree("texts"), records()
    for folder in ("other", "pages/deep"):
        result = batch(folder, "texts", *option, expect=3)
        assert told(result) == {"failed": 2, "inputs": 2}
        if not option:
            what = f"a.txt was made of {pages}/a.html; use another DEST, or one SRC that holds both"
            assert f"newsclean: a.html: {what}\n" in result.stderr
            assert what in batch(folder, "texts", "-n").stdout
    assert tree("texts") == before
    assert records()["a.html"] == rows["a.html"]
    assert told(batch("pages", "texts"))["skipped"] == 4
    (pages / "a.html").unlink()
    assert told(batch("other", "texts", expect=3)) == {"done": 1, "failed": 1, "inputs": 2}
    assert b"other" in tree("texts")["a.txt"]


def test_a_text_that_no_page_has_is_overwritten(pages):
    Path("texts").mkdir()
    Path("texts/a.txt").write_text("Mine.\n")
    assert told(batch("pages", "texts")) == {"done": 4, "inputs": 4}
    assert b"first" in tree("texts")["a.txt"]


def test_raw_texts_in_a_destination_that_no_run_has_made_are_not_overwritten(pages):
    raw = f"Home\nNews\n{PARAGRAPH.format('fifth')}\nPrivacy policy\n"
    Path("dumps/sub").mkdir(parents=True)
    for name in ("a.txt", "sub/c.txt"):
        Path("dumps", name).write_text(raw)
    for args in (["pages", "dumps"], ["pages", "dumps", "--dry-run"]):
        assert "is no clean text; is DEST named last?" in batch(*args, expect=2).stderr
    assert tree("dumps") == {"a.txt": raw.encode(), "sub/c.txt": raw.encode()}
    assert not Path("dumps/.newsclean").exists()
    Path("dumps/a.txt").write_text("Mine.\n")
    Path("dumps/b.txt").write_text("Mine.\n")
    batch("pages", "dumps")  # most of them are texts
    Path("dumps/a.txt").write_text(raw)
    batch("pages", "dumps")  # a run has been there
    Path("other").mkdir()
    Path("other/a.txt").write_text(raw)
    batch("pages", "other", "--to", "json")  # nothing is replaced
    Path("third").mkdir()
    Path("third/a.txt").write_text(raw)
    assert told(batch("pages", "third", "--force")) == {"done": 4, "inputs": 4}


def test_texts_whose_manifest_is_gone_are_made_again_with_the_options_that_made_them(pages):
    for word in "abcd":
        (pages / f"{word}.html").write_text(
            f"<article><p>By Ann Lee</p><p>{PARAGRAPH.format(word)}</p><figure><figcaption>The bridge of {word}."
            f"</figcaption></figure><p>{PARAGRAPH.format('other')} {word}</p></article>"
        )
    batch("pages", "texts", "--keep", "captions,credits,boilerplate")
    assert b"By Ann Lee" in tree("texts")["c.txt"]
    shutil.rmtree("texts/.newsclean")
    batch("pages", "texts", "--keep", "captions,credits,boilerplate", "--encoding", "utf-8")


def test_texts_of_links_to_directories_of_the_source_are_pruned(pages):
    (pages / "near").symlink_to("sub")
    batch("pages/near", "pages/sub", "texts", "--exclude", "a.html")
    assert list(tree("texts")) == ["near/c.txt", "near/d.txt", "sub/c.txt", "sub/d.txt"]
    result = batch("pages", "texts")
    assert "inner links      1  lead to directories of SRC, whose pages are read where they are" in result.stderr
    assert "renamed          2  outputs of earlier runs stay under other names; --prune removes them" in result.stderr
    batch("pages/near", "pages/sub", "texts", "--prune")
    assert "near/c.txt" in tree("texts")  # they are read
    assert batch("pages", "texts", "--prune", "-n").stdout.count("remove") == 2
    batch("pages", "texts", "--prune")
    assert list(tree("texts")) == ["a.txt", "b.txt", "sub/c.txt", "sub/d.txt"]


def test_a_page_that_never_had_an_output_is_forgotten_without_a_word(pages):
    (pages / "e.html").write_bytes(b"%PDF-1.4\n")
    batch("pages", "texts", expect=3)
    (pages / "e.html").unlink()
    result = batch("pages", "texts")
    assert told(result) == {"skipped": 4, "inputs": 4}
    assert "e.html" not in result.stderr
    assert "e.html" not in records()


def test_a_directory_that_cannot_be_read_stays_in_the_manifest(pages, monkeypatch):
    scandir = os.scandir

    def refuse(path="."):
        if os.path.basename(os.fsdecode(path)) == "sub":
            raise OSError(5, "Input/output error")
        return scandir(path)

    with monkeypatch.context() as patch:
        patch.setattr(os, "scandir", refuse)
        assert told(batch("pages", "texts", expect=3)) == {"done": 2, "failed": 1, "inputs": 3}
    assert records()["sub"].reason == "input/output error"
    assert told(batch("pages", "texts"))["done"] == 2
    assert "sub" not in records()


@pytest.mark.parametrize("size", [0, 4096])
def test_a_manifest_without_tables_is_empty(pages, size):
    folder = Path("texts/.newsclean")
    folder.mkdir(parents=True)
    manifest = folder / "manifest.sqlite"
    if size:
        sqlite3.connect(manifest).execute("PRAGMA journal_mode=WAL").connection.close()
    else:
        manifest.touch()
    assert manifest.stat().st_size == size
    assert batch("pages", "texts", "-n").stdout.count("new") == 4
    assert told(batch("pages", "texts")) == {"done": 4, "inputs": 4}


def test_prune_does_not_take_outputs_of_another_source(pages):
    batch("pages", "texts")
    other = pages.parent / "other"
    other.mkdir()
    for name in ("x.html", "y.html"):
        (other / name).write_text(story(name))
    assert told(batch("other", "texts")) == {"done": 2, "inputs": 2}
    (other / "y.html").unlink()
    (pages / "a.html").unlink()
    assert told(batch("other", "texts", "--prune")) == {"skipped": 1, "inputs": 1, "pruned": 1}
    assert list(tree("texts")) == ["a.txt", "b.txt", "sub/c.txt", "sub/d.txt", "x.txt"]
    assert told(batch("pages", "texts", "--prune")) == {"skipped": 3, "inputs": 3, "pruned": 1}
    assert list(tree("texts")) == ["b.txt", "sub/c.txt", "sub/d.txt", "x.txt"]


@pytest.mark.skipif(sys.platform != "linux", reason="names are bytes there, and the locale says which characters")
def test_names_are_known_again_in_another_locale(pages, monkeypatch):
    for name in ("Brücke 新闻.html", os.fsdecode(b"\xff.html")):
        (pages / name).write_text(story("fifth"))
    ascii_only = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    for settings, expected in (({}, "done"), (ascii_only, "skipped"), (ascii_only, "skipped"), ({}, "skipped")):
        with monkeypatch.context() as patch:
            for variable, value in settings.items():
                patch.setitem(ENVIRONMENT, variable, value)
            result = batch_process("pages", "texts", "--prune")
        assert told(result) == {expected: 6, "inputs": 6}
    (pages / "Brücke 新闻.html").unlink()
    assert told(batch_process("pages", "texts", "--prune")) == {"skipped": 5, "inputs": 5, "pruned": 1}
    assert "Brücke 新闻.txt" not in tree("texts")


def test_an_output_that_a_page_of_another_source_has_is_neither_listed_nor_pruned(pages):
    other = pages.parent / "other"
    other.mkdir()
    (other / "a.htm").write_text(story("other"))
    (pages / "a.html").rename("a.html")
    batch("pages", "texts")
    batch("other", "texts")
    with closing(Manifest("texts")) as manifest:  # as of two versions ago
        manifest.put(replace(manifest.get("a.htm"), path="a.html", root=str(pages)))
    assert "remove" not in batch("pages", "texts", "--prune", "--dry-run").stdout
    assert told(batch("pages", "texts", "--prune")) == {"skipped": 3, "inputs": 3, "pruned": 1}
    assert "a.txt" in tree("texts")


def test_a_source_that_has_moved_is_pruned(pages):
    batch("pages", "texts")
    moved = pages.rename(pages.parent / "moved")
    Path("alias").symlink_to("moved")
    (moved / "a.html").unlink()
    assert told(batch("moved", "texts", "--prune")) == {"skipped": 3, "inputs": 3, "pruned": 1}
    (moved / "b.htm").unlink()
    assert told(batch("alias", "texts", "--prune")) == {"skipped": 2, "inputs": 2, "pruned": 1}
    assert list(tree("texts")) == ["sub/c.txt", "sub/d.txt"]


def test_prune_leaves_an_output_that_another_page_has_taken(pages):
    batch("pages", "texts", "--rejects", "dropped")
    (pages / "a.html").rename(pages / "a.htm")
    (pages / "b.htm.gz").write_bytes(gzip.compress((pages / "b.htm").read_bytes()))
    (pages / "b.htm").unlink()
    before = tree("texts")
    result = batch("pages", "texts", "--rejects", "dropped", "--prune")
    assert told(result) == {"done": 2, "skipped": 2, "inputs": 4, "pruned": 2}
    assert tree("texts") == before
    assert list(tree("dropped")) == ["a.jsonl", "b.jsonl", "sub/c.jsonl", "sub/d.jsonl"]


def test_prune_leaves_what_may_come_back(pages, monkeypatch):
    outside = pages.parent / "outside"
    outside.mkdir()
    (outside / "x.html").write_text(story("x"))
    (pages / "linked").symlink_to(outside)
    batch("pages", "texts", "--follow-links")
    before = tree("texts")
    outside.rename(pages.parent / "not mounted")
    result = batch("pages", "texts", "--follow-links", "--prune")
    assert told(result) == {"skipped": 4, "inputs": 4}
    assert tree("texts") == before

    def refuse(path):
        raise PermissionError(13, "Permission denied", path)

    assert not paths.is_gone(str(pages / "a.html"), str(pages))
    assert paths.is_gone(str(pages / "none" / "a.html"), str(pages))
    monkeypatch.setattr(paths.os, "lstat", refuse)
    assert not paths.is_gone(str(pages / "none.html"), str(pages))


def test_prune_removes_nothing_where_nothing_is_to_be_read(pages):
    batch("pages", "texts")
    before = tree("texts")
    for path in pages.rglob("*.htm*"):
        path.unlink()
    for path in pages.rglob("*.txt*"):
        path.unlink()
    result = batch("pages", "texts", "--prune")
    assert "nothing was pruned" in result.stderr
    assert "--prune removes" not in result.stderr  # it was asked for, and refused
    assert tree("texts") == before


def test_a_file_that_became_a_directory_is_gone(pages):
    batch("pages", "texts")
    (pages / "a.html").unlink()
    (pages / "a.html").mkdir()
    (pages / "a.html" / "x.html").write_text(story("x"))
    assert told(batch("pages", "texts", "--prune")) == {"done": 1, "skipped": 3, "inputs": 4, "pruned": 1}
    assert "a.txt" not in tree("texts")


def test_rejects_are_written_with_reasons(pages):
    batch("pages", "texts", "--rejects", "dropped")
    assert list(tree("dropped")) == ["a.jsonl", "b.jsonl", "sub/c.jsonl", "sub/d.jsonl"]
    [row] = map(json.loads, tree("dropped")["a.jsonl"].splitlines())
    assert (row["file"], row["verdict"], row["text"]) == ("a.html", "drop", "Home")
    assert row["rule"].startswith("boilerplate/") and row["reason"]
    assert tree("dropped")["sub/c.jsonl"] == b""
    assert told(batch("pages", "texts", "--rejects", "dropped")) == {"skipped": 4, "inputs": 4}
    Path("dropped/a.jsonl").unlink()
    assert told(batch("pages", "texts", "--rejects", "dropped"))["done"] == 1
    assert told(batch("pages", "texts", "--rejects", "elsewhere"))["done"] == 4
    assert tree("dropped") == {}


def test_rejects_that_are_out_of_date_go(pages):
    batch("pages", "texts", "--rejects", "dropped")
    (pages / "a.html").write_text(story("iron"))
    batch("pages", "texts")
    assert list(tree("dropped")) == ["b.jsonl", "sub/c.jsonl", "sub/d.jsonl"]
    assert told(batch("pages", "texts", "--rejects", "dropped")) == {"done": 1, "skipped": 3, "inputs": 4}


def test_rejects_may_stand_beside_outputs(pages):
    batch("pages", "texts", "--rejects", "texts")
    assert {"a.jsonl", "a.txt"} <= tree("texts").keys()
    for place, rejects, suffix in (
        ("t", "t", ".jsonl"),
        ("t", "t/u", ".jsonl"),
        ("t/u", "t", ".jsonl"),
        ("t", "t", ".x.jsonl"),
    ):
        result = batch("pages", place, "--rejects", rejects, "--suffix", suffix, expect=2)
        assert "outputs and rejects could have the same names" in result.stderr


@pytest.mark.parametrize(("place", "rejects"), [("texts", "texts"), ("texts", "alias"), ("alias", "texts")])
def test_rejects_take_names_that_outputs_had(pages, place, rejects):
    batch("pages", "texts", "--suffix", ".jsonl")
    Path("alias").symlink_to("texts")
    assert told(batch("pages", place, "--rejects", rejects))["done"] == 4
    names = [f"{name}.{suffix}" for name in ("a", "b", "sub/c", "sub/d") for suffix in ("jsonl", "txt")]
    assert list(tree("texts")) == names
    assert told(batch("pages", place, "--rejects", rejects)) == {"skipped": 4, "inputs": 4}
    assert told(batch("pages", "texts", "--rejects", "alias")) == {"skipped": 4, "inputs": 4}


def test_outputs_take_names_that_rejects_had(pages):
    batch("pages", "texts", "--rejects", "texts")
    batch("pages", "texts", "--suffix", ".jsonl")
    assert list(tree("texts")) == ["a.jsonl", "b.jsonl", "sub/c.jsonl", "sub/d.jsonl"]
    assert b"first" in tree("texts")["a.jsonl"]


def test_rejects_that_moved_with_a_link_left_behind_stay(pages):
    batch("pages", "texts", "--rejects", "dropped")
    Path("dropped").rename("moved")
    Path("dropped").symlink_to("moved")
    (pages / "a.html").write_text(story("iron"))
    batch("pages", "texts", "--rejects", "moved")
    assert list(tree("moved")) == ["a.jsonl", "b.jsonl", "sub/c.jsonl", "sub/d.jsonl"]


def test_an_empty_file_has_empty_rejects(pages):
    (pages / "a.html").write_bytes(b"")
    assert told(batch("pages", "texts", "--rejects", "dropped"))["empty"] == 1
    assert tree("dropped")["a.jsonl"] == b""
    assert told(batch("pages", "texts", "--rejects", "dropped")) == {"skipped": 4, "inputs": 4}


def test_rejects_do_not_take_the_name_of_a_directory(pages):
    (pages / "a.jsonl").mkdir()
    (pages / "a.jsonl" / "b.html").write_text(story("fifth"))
    assert told(batch("pages", "texts", "--rejects", "texts")) == {"done": 5, "inputs": 5}
    assert {"a.html.txt", "a.html.jsonl", "a.jsonl/b.txt", "a.jsonl/b.jsonl"} <= tree("texts").keys()


def test_what_stands_in_the_way_of_an_output_is_named(pages):
    Path("texts/a.txt/mine").mkdir(parents=True)
    Path("texts/sub").write_text("mine")
    result = batch("pages", "texts", expect=3)
    assert told(result) == {"done": 1, "failed": 3, "inputs": 4}
    assert f"newsclean: a.html: {pages.parent}/texts/a.txt: is a directory\n" in result.stderr
    assert f"newsclean: sub/c.txt: {pages.parent}/texts/sub: " in result.stderr


def test_dry_run_lists_and_writes_nothing(pages):
    result = batch("pages", "texts", "--dry-run")
    first = f"clean\t{pages}/a.html\t{pages.parent}/texts/a.txt\tnew"
    assert result.stdout.splitlines()[0] == first
    assert f"pass over\t{pages}/style.css\t\tname" in result.stdout.splitlines()
    assert not Path("texts").exists()
    batch("pages", "texts")
    before = sorted(Path("texts/.newsclean").rglob("*"))
    (pages / "a.html").write_text(story("iron"))
    lines = batch("pages", "texts", "-n").stdout.splitlines()
    assert [line.split("\t")[0] + " " + line.split("\t")[3] for line in lines[:2]] == [
        "clean changed",
        "skip unchanged",
    ]
    assert sorted(Path("texts/.newsclean").rglob("*")) == before
    assert b"iron" not in Path("texts/a.txt").read_bytes()


@pytest.mark.parametrize("jobs", ["1", "3"])
def test_neither_order_nor_number_of_workers_matters(pages, jobs):
    for number in range(12):
        (pages / f"n{number}.html").write_text(story(f"bridge number {number}"))
    batch("pages", "whole")
    files = [str(path) for path in sorted(pages.rglob("*")) if path.is_file() and path.suffix != ".css"]
    batch(*reversed(files), "texts", "--jobs", jobs)
    assert tree("texts") == tree("whole")


def test_several_sources_start_at_what_holds_them(pages):
    (pages.parent / "more").mkdir()
    (pages.parent / "more" / "a.html").write_text(story("more"))
    batch("pages", "more", "pages/style.css", "texts", "--exclude", "sub")
    assert list(tree("texts")) == ["more/a.txt", "pages/a.txt", "pages/b.txt", "pages/style.css.txt"]
    batch("pages/*.htm*", "flat")
    assert list(tree("flat")) == ["a.txt", "b.txt"]


def test_a_file_that_is_named_twice_is_one_input(pages):
    assert told(batch("pages/a.html", "./pages/a.html", str(pages / "a.html"), "texts")) == {"done": 1, "inputs": 1}
    assert len(batch("pages/a.html", "./pages/a.html", "texts", "-n").stdout.splitlines()) == 1


def test_a_file_of_a_far_year_is_cleaned_and_skipped(pages):
    os.utime(pages / "a.html", (10_000_000_000, 10_000_000_000))
    batch("pages", "texts")
    assert told(batch("pages", "texts")) == {"skipped": 4, "inputs": 4}


def test_flat_names(pages):
    batch("pages", "texts", "--flat-names")
    assert list(tree("texts")) == ["a.txt", "b.txt", "sub__c.txt", "sub__d.txt"]


def test_names_that_are_no_text(pages):
    name = os.fsdecode(b"\xe9t\xe9.html")
    (pages / name).write_text(story("summer"))
    (pages / "new\nline.html").write_bytes(b"%PDF-1.4\n")
    result = batch("pages", "texts", "--report", "r.html", "--rejects", "dropped", expect=3)
    assert told(result)["done"] == 5
    assert Path("texts", os.fsdecode(b"\xe9t\xe9.txt")).exists()
    assert "newsclean: new\\nline.html: a PDF" in result.stderr
    assert told(batch("pages", "texts", expect=3)) == {"skipped": 5, "failed": 1, "inputs": 6}
    assert f"texts/{os.fsdecode(b'%E9t%E9.txt')}" in Path("r.html").read_text()
    (pages / name).unlink()
    batch("pages", "texts", "--prune", expect=3)
    assert not Path("texts", os.fsdecode(b"\xe9t\xe9.txt")).exists()


def test_a_destination_inside_the_source_is_not_read(pages):
    batch("pages", "pages/texts")
    assert told(batch("pages", "pages/texts", "--rejects", "pages/dropped")) == {"done": 4, "inputs": 4}
    assert told(batch("pages", "pages/texts", "--rejects", "pages/dropped")) == {"skipped": 4, "inputs": 4}


def test_outputs_of_other_runs_are_read_only_where_they_are_named(pages):
    batch("pages", "pages/texts")
    result = batch("pages", "again", "--report", "r.json")
    assert told(result) == {"done": 4, "outputs": 1, "inputs": 4}
    assert json.loads(Path("r.json").read_text())["run"]["outputs_not_read"] == 1
    assert told(batch("pages/texts", "third"))["inputs"] == 4
    assert told(batch("pages/*.html", "pages/t*s", "fourth"))["inputs"] > 4


def test_links_in_the_destination_lead_nothing_out(pages):
    Path("outside").mkdir()
    Path("outside/keep.txt").write_text("mine")
    Path("texts").mkdir()
    Path("texts/sub").symlink_to("../outside")
    Path("texts/a.txt").symlink_to("../outside/keep.txt")
    result = batch("pages", "texts", expect=3)
    assert told(result) == {"done": 2, "failed": 2, "inputs": 4}
    assert "sub: a link leads out of" in result.stderr
    assert tree("outside") == {"keep.txt": b"mine"}
    assert not Path("texts/a.txt").is_symlink()


def test_nothing_is_removed_behind_a_link(pages):
    batch("pages", "texts")
    Path("outside").mkdir()
    Path("outside/c.txt").write_text("mine")
    Path("texts/sub").rename("texts/was")
    Path("texts/sub").symlink_to("../outside")
    (pages / "sub" / "c.txt").unlink()
    batch("pages", "texts", "--prune", expect=3)
    assert tree("outside") == {"c.txt": b"mine"}


def test_links_that_leave_the_source(pages):
    Path("far").mkdir()
    Path("far/z.html").write_text(story("far"))
    (pages / "link").symlink_to("../far")
    assert told(batch("pages", "texts")) == {"done": 4, "inputs": 4, "links": 1}
    assert told(batch("pages", "texts", "--follow-links")) == {"done": 1, "skipped": 4, "inputs": 5}
    assert Path("texts/link/z.txt").exists()


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["nowhere", "texts"], "nowhere: no such file or directory"),
        (["pages", "pages"], "holds"),
        (["pages", "."], "holds"),
        (["pages/a.html", "pages"], "holds"),
        (["pages", "texts", "--rejects", "pages"], "holds"),
        (["pages", "pages/a.html"], "a.html: not a directory, as DEST, named last, must be"),
        (["pages", "texts", "--rejects", "pages/a.html"], "a.html: not a directory, as DIR of --rejects must be"),
        (["-", "texts"], "'-' is no folder"),
        (["pages", "-"], "'-' is no folder"),
        (["pages", "texts", "--rejects", "-"], "'-' is no folder"),
        (["https://example.org/a", "texts"], "https://example.org/a: an address, not a file; fetch it first"),
        (["pages", "texts", "--json"], "Did you mean '--to json'?"),
        (["pages", "texts", "--exclude", "!"], "'!' is no pattern"),
        (["pages", "texts", "--suffix", "a/b"], "is no suffix"),
        (["pages", "texts", "--max-size", "huge"], "'huge' is no size"),
        (["pages", "texts", "--max-size", "0"], "--max-size 0 lets no page through"),
        (["pages", "texts", "--max-memory", "1M"], "256M at least"),
        (["pages", "texts", "--max-memory", "0.5"], "256M at least"),
        (["pages", "texts", "--max-memory", "99999999999G"], "larger than any disk or memory"),
        (["pages", "texts", "--max-size", "9" * 400], "larger than any disk or memory"),
        (["pages", "texts", "--report", "r.pdf"], "a report is .html or .json"),
        (["pages", "texts", "--report", "none/r.json"], "no such directory: none"),
        (["pages", "texts", "--report", "nowhere/r.html"], "nowhere/r.html: no such directory"),
        (["pages", "texts", "--report", "texts/deep/r.html"], "texts/deep/r.html: no such directory"),
        (["pages", "texts", "--report", "pages/a.html"], "pages/a.html: a file of that name in SRC is read"),
        (["pages/a.html", "texts", "--report", "pages/a.html"], "pages/a.html: a file of that name in SRC is read"),
        (["pages/*.htm*", "texts", "--report", "pages/a.html"], "pages/a.html: a file of that name in SRC is read"),
        (["pages/no*.html", "texts"], "pages/no*.html: no file matches"),
        (["pages", "pages/no*.html", "texts"], "pages/no*.html: no file matches"),
        (["pages", "texts", "--timeout", "nan"], "no number"),
        (["pages", "texts", "--include", "["], "'[' is no pattern"),
        (["pages", "texts", "--exclude", "a[b].txt/[!]"], "is no pattern"),
        (["pages", "texts", "--encoding", "klingon"], "klingon"),
        (["pages", "texts", "--jobs", "0"], "jobs"),
        (["texts"], "only texts is named"),
    ],
)
def test_wrong_usage(pages, args, message):
    result = batch(*args, expect=2)
    assert message in result.stderr.splitlines()[0]
    assert not Path("texts").exists()


def test_large_files_are_not_read(pages):
    (pages / "a.html").write_bytes(b"<p>" + b"x" * 3_000_000)
    (pages / "bomb.html.gz").write_bytes(gzip.compress(b"<p>" + b"x" * 30_000_000))
    result = batch("pages", "texts", "--max-size", "1M", expect=3)
    assert "a.html: larger than 1 MB; see --max-size" in result.stderr
    assert "bomb.html.gz: larger than 1 MB after gzip decompression" in result.stderr
    assert told(result) == {"done": 3, "failed": 2, "inputs": 5}


def test_what_is_no_file_fails(pages):
    os.mkfifo(pages / "pipe.html")
    (pages / "gone.html").symlink_to("nothing")
    result = batch("pages", "texts", expect=3)
    assert "pipe.html: a named pipe, not a file" in result.stderr
    assert "gone.html: a link that leads nowhere" in result.stderr
    assert told(result) == {"done": 4, "failed": 2, "inputs": 6}


def test_quiet_tells_of_failures_alone(pages):
    assert batch("pages", "texts", "-q").stderr == ""
    (pages / "a.html").write_bytes(b"%PDF-1.4\n")
    (pages / "b.htm").unlink()
    result = batch("pages", "texts", "-q", expect=3)
    assert result.stderr == "newsclean: a.html: a PDF document, not a page or text; extract its text first\n"


@pytest.mark.parametrize(
    ("columns", "done", "shown"),
    [
        ("80", 1990, "2000/4000 100/s 1990 done, 0 skipped, 10 empty, 0 failed"),
        ("80", 199990, "200000/400000 10000/s 199990 done, 10 empty"),
        ("120", 199990, "200000/400000 10000/s 199990 done, 0 skipped, 10 empty, 0 failed a/page-1.html"),
    ],
)
def test_the_bar_leaves_room_for_the_numbers(monkeypatch, columns, done, shown):
    monkeypatch.setenv("COLUMNS", columns)
    stream = io.StringIO()
    summary = Summary({"done": done, "skipped": 0, "empty": 10, "failed": 0}, seconds=20.0, current="a/page-1.html")
    with Bar(print, range(2 * done + 20), stream) as bar:
        bar.counting.join()
        bar.tick(summary)
        with bar.progress.console.capture() as drawn:
            bar.progress.console.print(bar.progress)
    bar_away = [word for word in drawn.get().split() if not set(word) & set("━╸╺:")]
    assert " ".join(bar_away) == shown


def test_the_bar_is_shown_on_a_terminal(pages):
    import pty

    (pages / "a.html").write_bytes(b"%PDF-1.4\n")
    (pages / "slow.html").write_text(story("SLOW"))
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "newsclean", "batch", "pages", "texts"]
    env = {**ENVIRONMENT, "TERM": "xterm", "COLUMNS": "120"}
    with subprocess.Popen(command, stderr=theirs, env=env) as process:
        os.close(theirs)
        shown = b""
        while True:
            try:
                piece = os.read(ours, 65536)
            except OSError:  # how Linux says that the other end is closed
                break
            if not piece:
                break
            shown += piece
    os.close(ours)
    text = shown.decode()
    assert process.returncode == 3
    assert "4 done, 0 skipped, 0 empty, 1 failed" in text
    assert "newsclean: a.html: a PDF document" in text
    assert text.rstrip().endswith("'*' reads them, too")


@pytest.mark.parametrize("option", ["--max-memory", "--max-size"])
def test_the_largest_size_is_no_limit(pages, option):
    assert told(batch("pages", "texts", option, str(1 << 60))) == {"done": 4, "inputs": 4}


def test_the_manifest_is_closed_where_no_worker_can_be_made(pages, monkeypatch):
    def refuse(*settings):
        raise OSError(11, "Resource temporarily unavailable")

    closed = []
    close = Manifest.close
    monkeypatch.setattr(Manifest, "close", lambda manifest: (closed.append(manifest.path), close(manifest)))
    monkeypatch.setattr("newsclean.batch.run.Workers", refuse)
    assert "temporarily unavailable" in batch("pages", "texts", expect=3).stderr
    assert len(closed) == 1


def test_a_manifest_of_another_version_is_not_touched(pages):
    batch("pages", "texts")
    with sqlite3.connect("texts/.newsclean/manifest.sqlite") as database:
        database.execute("PRAGMA user_version=99")
    database.close()
    for args in ((), ("--dry-run",)):
        assert "made by another version" in batch("pages", "texts", *args, expect=3).stderr


def test_a_manifest_that_is_none_says_what_to_do(pages):
    batch("pages", "texts")
    Path("texts/.newsclean/manifest.sqlite").write_text("no database " * 100)
    for args in ((), ("--dry-run",)):
        result = batch("pages", "texts", *args, expect=3)
        assert "manifest.sqlite: file is not a database; delete it" in result.stderr


def test_a_manifest_that_cannot_be_opened_says_why(pages):
    Path("texts/.newsclean/manifest.sqlite").mkdir(parents=True)
    for args in ((), ("--dry-run",)):
        assert "manifest.sqlite: is a directory\n" in batch("pages", "texts", *args, expect=3).stderr


def test_prune_leaves_outputs_of_inputs_that_a_missing_link_hides(pages):
    Path("far").mkdir()
    Path("far/z.html").write_text(story("far"))
    (pages / "link").symlink_to("../far")
    batch("pages", "texts", "--follow-links")
    before = tree("texts")
    Path("far").rename("away")
    batch("pages", "texts", "--follow-links", "--prune")
    assert tree("texts") == before
    Path("away").rename("far")
    assert told(batch("pages", "texts", "--follow-links", "--prune")) == {"skipped": 5, "inputs": 5}
    (pages / "link").unlink()
    assert told(batch("pages", "texts", "--prune"))["pruned"] == 1
    assert "link/z.txt" not in tree("texts")


@pytest.mark.parametrize("number", ["EACCES", "ELOOP", "ENAMETOOLONG", "EIO", "ESTALE"])
def test_prune_leaves_outputs_of_inputs_that_cannot_be_looked_at(pages, monkeypatch, number):
    import errno

    batch("pages", "texts")
    before = tree("texts")
    lstat = os.lstat
    code = getattr(errno, number)

    def refuse(path, **how):
        if os.fsdecode(path).startswith(f"{pages}/sub/"):
            raise OSError(code, os.strerror(code))
        return lstat(path, **how)

    with monkeypatch.context() as patch:
        patch.setattr(os, "lstat", refuse)
        assert "pruned" not in told(batch("pages", "texts", "--prune", "--exclude", "sub/"))
    assert tree("texts") == before


@pytest.mark.parametrize("args", [("pages", "texts"), ("pages", "other", "texts")])
def test_prune_stops_where_a_source_is_all_of_a_sudden_empty(pages, args):
    Path("other").mkdir()
    Path("other/x.html").write_text(story("x"))
    batch(*args)
    before = tree("texts")
    pages.rename(pages.parent / "away")
    pages.mkdir()
    result = batch(*args, "--prune")
    line = f"newsclean: {pages}: nothing was pruned, for there is nothing to read in it; is its disk there?"
    assert line in result.stderr.splitlines()
    assert told(result)["disappeared"] == 4
    assert tree("texts") == before
    result = batch(*args, "--prune", "--dry-run")
    assert line.replace("was", "would be") in result.stderr.splitlines()
    assert "remove" not in result.stdout


def test_dry_run_lists_what_would_be_pruned(pages):
    batch("pages", "texts", "--rejects", "dropped")
    (pages / "a.html").rename(pages / "a.htm")
    (pages / "sub" / "c.txt").unlink()
    before = tree("texts")
    result = batch("pages", "texts", "--rejects", "dropped", "--dry-run", "--prune")
    home = pages.parent
    assert [line.split("\t") for line in result.stdout.splitlines() if line.startswith("remove")] == [
        ["remove", f"{pages}/sub/c.txt", f"{home}/dropped/sub/c.jsonl", "its input is no longer there"],
        ["remove", f"{pages}/sub/c.txt", f"{home}/texts/sub/c.txt", "its input is no longer there"],
    ]
    assert tree("texts") == before
    assert "remove" not in batch("pages", "texts", "--rejects", "dropped", "--dry-run").stdout


@pytest.mark.parametrize("prune", [[], ["--prune"]])
def test_a_file_that_becomes_a_directory_gives_way(pages, prune):
    (pages / "e.txt").write_text(f"{PARAGRAPH.format('fifth')}\n")
    batch("pages", "texts", "--rejects", "dropped")
    (pages / "e.txt").unlink()
    (pages / "e.txt").mkdir()
    (pages / "e.txt" / "f.html").write_text(story("sixth"))
    result = batch("pages", "texts", "--rejects", "dropped", *prune)
    assert told(result) == {"done": 1, "skipped": 4, "inputs": 5, ("pruned" if prune else "disappeared"): 1}
    assert "e.txt/f.txt" in tree("texts")
    batch("pages", "fresh", "--rejects", "fresher")
    assert tree("texts") == tree("fresh")


def test_an_output_gives_way_to_a_new_directory(pages):
    batch("pages", "texts")
    (pages / "a.txt").mkdir()
    (pages / "a.txt" / "f.html").write_text(story("sixth"))
    assert told(batch("pages", "texts", "-j", "2")) == {"done": 2, "skipped": 3, "inputs": 5}
    batch("pages", "fresh")
    assert tree("texts") == tree("fresh")


def test_links_into_the_destination_are_not_read(pages):
    batch("pages", "pages/out")
    (pages / "latest").symlink_to("out/sub")
    (pages / "newest.txt").symlink_to("out/a.txt")
    assert told(batch("pages", "pages/out")) == {"skipped": 4, "inputs": 4}
    assert told(batch("pages", "pages/out", "--follow-links")) == {"skipped": 4, "inputs": 4}


def test_pages_of_another_source_are_not_taken_for_those_of_this(pages):
    other = pages.parent / "other"
    other.mkdir()
    (other / "a.html").write_text(story("FIRST"))
    os.utime(pages / "a.html", ns=(5, 5))
    os.utime(other / "a.html", ns=(5, 5))
    batch("pages", "texts")
    away = pages.rename(pages.parent / "away")
    assert "from another SRC" in batch("other", "texts", "--dry-run").stdout
    assert told(batch("other", "texts")) == {"done": 1, "inputs": 1, "disappeared": 3}
    assert b"FIRST" in Path("texts/a.txt").read_bytes()
    other.rename("gone")
    away.rename(pages)
    assert told(batch("pages", "texts")) == {"done": 1, "skipped": 3, "inputs": 4}
    assert "from another SRC" not in batch("pages", "texts", "--dry-run").stdout


@pytest.mark.parametrize("report", ["texts/r.html", "pages/r.json", "pages/out/r.html", "pages/sub/r.html"])
def test_a_report_stands_where_nothing_is_read(pages, report):
    target = "pages/out" if "out" in report else "texts"
    batch("pages", target, "--exclude", "sub/", "--report", report)
    assert Path(report).exists()


@pytest.mark.parametrize("pattern", ["[ab].html", "[]].html", "[!]a].html", "\\[.html", "#[", "[\\]a].html"])
def test_brackets_that_are_closed(pages, pattern):
    batch("pages", "texts", "--exclude", pattern)


def test_where_no_thread_can_be_started_one_line_says_so(pages, monkeypatch):
    def refuse(*settings):
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr("newsclean.batch.run.Workers", refuse)
    assert batch("pages", "texts", expect=3).stderr.startswith("newsclean: no thread can be started; raise the limits")
