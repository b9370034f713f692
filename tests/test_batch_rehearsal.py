"""Small trees and manifests with a past come in; what --dry-run lists is compared with what the run then does."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Iterator
from contextlib import closing
from itertools import chain
from pathlib import Path
from typing import ClassVar

import pytest
from click.testing import CliRunner
from test_batch import PARAGRAPH, batch, story

from newsclean.batch.manifest import Manifest
from newsclean.batch.worker import Job, Made, Settings, Work, make
from newsclean.cli.main import cli

BAD = b"%PDF-1.4\n"
"""What fails while it is cleaned, which no rehearsal can know."""

NAMES = (
    "a.html",
    "a.htm",
    "a.html.txt",
    "b.txt",
    "sub/a.html",
    "sub/c.html",
    "sub__a.html",
    "sub/deep/d.html",
    "a.txt/f.html",
    "a.jsonl/g.html",
    "style.css",
)
SOURCES = (["pages"], ["pages"], ["pages"], ["pages/sub"], ["other"], ["pages", "other"], ["pages/*.htm*"], ["."])
OPTIONS = (
    ["--flat-names"],
    ["--suffix", ".md"],
    ["--suffix", ".jsonl"],
    ["--rejects", "dropped"],
    ["--rejects", "texts/dropped"],
    ["--rejects", "texts"],
    ["--exclude", "sub/"],
    ["--exclude", "*.htm"],
    ["--include", "a*"],
    ["--max-size", "700"],
    ["--follow-links"],
    ["--force"],
)


@pytest.fixture
def pages(tmp_path, monkeypatch):
    """A folder with two pages, beside which the test runs."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pages").mkdir()
    for name in ("a", "b"):
        (tmp_path / "pages" / f"{name}.html").write_text(story(name))
    return tmp_path / "pages"


class AtOnce:
    """Stands for the worker processes."""

    outcomes: ClassVar[dict[str, str]] = {}
    """What became of each page."""

    def __init__(self, settings: Settings, count: int, timeout: float) -> None:
        self.work = Work(settings)
        self.jobs: list[Job] = []
        self.outcomes.clear()

    def has_room(self) -> bool:
        return len(self.jobs) < 3

    def is_busy(self) -> bool:
        return bool(self.jobs)

    def submit(self, job: Job) -> None:
        self.jobs.append(job)

    def results(self, wait: float) -> Iterator[tuple[Job, Made]]:
        if self.jobs and wait:
            job = self.jobs.pop(0)
            made = make(job, self.work)
            self.outcomes[job.path] = made.outcome
            yield job, made

    def close(self) -> None:
        pass


class Past:
    """Pages, texts and what may happen to them, by a seed."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        Path("pages").mkdir()
        Path("other").mkdir()
        for _ in range(7):
            self.write()

    def page(self) -> Path:
        """Return the path of some page, which need not be there."""
        return Path(self.chance.choice(["pages", "pages", "pages", "other"]), self.chance.choice(NAMES))

    def write(self) -> None:
        """Let a page come, or change; a directory gives way to it, and it to a directory."""
        path = self.page()
        for folder in path.parents:
            if folder.is_file():
                folder.unlink()
        if path.is_dir():
            shutil.rmtree(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        content = story(self.chance.choice(["first", "other", "seventh"])).encode()
        path.write_bytes(self.chance.choice([content, content, content, PARAGRAPH.encode(), BAD, b""]))

    def touch(self) -> None:
        """Give a page another time."""
        if (path := self.page()).is_file():
            os.utime(path, ns=(self.chance.randrange(10**9), self.chance.randrange(10**9)))

    def remove(self) -> None:
        """Let a page go."""
        if (path := self.page()).is_file():
            path.unlink()

    def remove_output(self) -> None:
        """Let somebody remove an output."""
        outputs = [path for path in outputs_there() if self.chance.random() < 0.3]
        if outputs:
            os.unlink(outputs[0])

    def rename(self) -> None:
        """Give a page, or all of one SRC, another name."""
        path, name = self.page(), self.page().name
        if self.chance.random() < 0.3 and not Path("moved").exists():
            Path("other").rename("moved")
            Path("other").mkdir()
        elif path.is_file() and not path.with_name(name).exists():
            path.rename(path.with_name(name))

    def link(self) -> None:
        """Let a link to a directory come or go."""
        link = Path("pages/near")
        if link.is_symlink():
            link.unlink()
        else:
            link.symlink_to(self.chance.choice(["sub", "../other"]))

    def go_on(self) -> list[str]:
        """Let something happen, and return with what batch is called then."""
        for _ in range(self.chance.randrange(4)):
            self.chance.choice(
                [self.write, self.write, self.touch, self.remove, self.remove_output, self.rename, self.link]
            )()
        options = self.chance.sample(OPTIONS, self.chance.choice([0, 0, 1, 1, 2]))
        prune = self.chance.choice([[], ["--prune"]])
        return [*self.chance.choice(SOURCES), "texts", *chain.from_iterable(options), *prune]


def outputs_there() -> set[str]:
    """Return all outputs, absolute."""
    found = [path for place in ("texts", "dropped") for path in Path(place).rglob("*")]
    return {str(path.absolute()) for path in found if path.is_file() and ".newsclean" not in path.parts}


def run(*args: str) -> tuple[list[list[str]], list[str]]:
    """Return what batch lists and what it tells."""
    result = CliRunner().invoke(cli, ["batch", *args], prog_name="newsclean")
    assert result.exit_code in (0, 2, 3), result.exception
    lines = [line.split("\t") for line in result.stdout.splitlines()]
    return lines, [line.removeprefix("newsclean: ") for line in result.stderr.splitlines()]


def compare(args: list[str]) -> None:
    """Let batch list what it would do, then do it, and compare."""
    before = outputs_there()
    listed, warned = run(*args, "--dry-run")
    AtOnce.outcomes.clear()
    assert outputs_there() == before
    _, told = run(*args)
    after = outputs_there()
    outcomes = AtOnce.outcomes
    by_action = {action: {line[1] for line in listed if line[0] == action} for action in ("clean", "skip", "fail")}
    assert by_action["clean"] == {path for path, outcome in outcomes.items() if outcome != "skipped"}
    counts = {line.split()[0]: line.split()[1] for line in told if line.split()[1:2]}
    assert str(len(by_action["skip"])) == counts.get("skipped", "0")
    bad = {path for path, outcome in outcomes.items() if outcome == "failed"}
    assert all(Path(path).read_bytes() == BAD for path in bad)
    empty = {path for path, outcome in outcomes.items() if outcome == "empty"}
    for action, path, target, reason in listed:
        if action == "fail":
            assert any(line.endswith(f": {reason}") and path.endswith(line.split(": ")[0]) for line in told), path
        elif action == "clean" and path not in bad | empty:
            assert target in after
    removed = {line[2]: os.path.realpath(line[1]) for line in listed if line[0] == "remove"}
    assert removed.keys() <= before
    assert {path for path, page in removed.items() if page not in bad} <= removed.keys() - after
    made = {line[2] for line in listed if line[0] == "clean" and line[1] in empty}  # an empty page's text goes, too
    assert before - after - made <= removed.keys()
    refused = {line.replace("would be", "was") for line in warned if "nothing would be pruned" in line}
    assert refused == {line for line in told if "nothing was pruned" in line}


@pytest.mark.parametrize("seed", range(60))
def test_a_run_does_what_its_rehearsal_lists(tmp_path, monkeypatch, seed):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("newsclean.batch.run.Workers", AtOnce)
    past = Past(seed)
    for _ in range(5):
        compare(past.go_on())


def test_what_has_another_time_alone_is_read_and_skipped(pages):
    batch("pages", "texts")
    os.utime(pages / "a.html", (5, 5))
    assert batch("pages", "texts", "-n").stdout.splitlines()[0] == f"skip\t{pages}/a.html\t\tunchanged"


def test_old_names_of_outputs_are_listed(pages):
    batch("pages/a.html", "texts")
    lines = batch("pages/a.html", "texts", "-n", "--suffix", ".md").stdout.splitlines()
    home = pages.parent
    assert [line.split("\t") for line in lines] == [
        ["clean", f"{pages}/a.html", f"{home}/texts/a.md", "another name"],
        ["remove", f"{pages}/a.html", f"{home}/texts/a.txt", "its input has other outputs now"],
    ]


def test_what_a_run_that_was_stopped_left_behind_is_listed(pages):
    batch("pages", "texts")
    Path("texts/old.txt").write_text("old")
    with closing(Manifest("texts")) as manifest:
        manifest.change("INSERT INTO leftovers VALUES (?)", ["old.txt"])
    last = batch("pages", "texts", "-n").stdout.splitlines()[-1]
    assert last.split("\t")[:3] == ["remove", "", f"{pages.parent}/texts/old.txt"]
    batch("pages", "texts")
    assert not Path("texts/old.txt").exists()


@pytest.mark.parametrize("is_there", [True, False])
def test_a_text_of_another_source_in_the_way_of_a_directory_stays_while_its_page_does(pages, is_there):
    batch("pages", "texts")
    page = Path("other/a.txt/x.html")
    page.parent.mkdir(parents=True)
    page.write_text(story("x"))
    if not is_there:
        (pages / "a.html").unlink()
    line = batch("other", "texts", "-n").stdout.splitlines()[0].split("\t")
    result = batch("other", "texts", expect=3 if is_there else 0)
    if is_there:
        assert line[0] == "fail"
        assert f"a.txt was made of {pages}/a.html; use another DEST, or one SRC that holds both" == line[3]
        assert line[3] in result.stderr
        assert Path("texts/a.txt").is_file()
    else:
        assert line[0] == "clean"
        assert Path("texts/a.txt/x.txt").is_file()


def test_a_manifest_that_cannot_be_looked_at_is_not_taken_for_none(pages, monkeypatch):
    batch("pages", "texts")
    lstat = os.lstat

    def refuse(path, **how):
        if os.path.basename(os.fsdecode(path)) == "manifest.sqlite":
            raise PermissionError(13, "Permission denied", path)
        return lstat(path, **how)

    Path("texts/.newsclean/manifest.sqlite").rename("away")
    monkeypatch.setattr(os, "lstat", refuse)
    assert "manifest.sqlite: unable to open database file" in batch("pages", "texts", "-n", expect=3).stderr


def test_all_reasons_why_nothing_is_pruned_are_told(pages):
    for name in ("one", "two"):
        Path(name).mkdir()
        Path(name, "x.html").write_text(story(name))
    batch("one", "two", "pages", "texts")
    for name in ("one", "two"):
        Path(name, "x.html").unlink()
    for args, words in (["-n"], "would be"), ([], "was"):
        told = batch("one", "two", "pages", "texts", "--prune", *args).stderr
        assert told.count(f"nothing {words} pruned, for there is nothing to read in it; is its disk there?") == 2
