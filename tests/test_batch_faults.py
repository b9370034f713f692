"""Pages that take their workers down, full disks, and runs killed in the middle: the rest is done, nothing is lost."""

from __future__ import annotations

import errno
import os
import pickle
import random
import shutil
import signal
import subprocess
import sys
import time
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from pathlib import Path

import pytest
from click.testing import Result
from pebble import ProcessFuture, ProcessPool
from test_batch import ENVIRONMENT, PARAGRAPH, records, story, told, tree
from test_batch import batch as batch_here
from test_batch import batch_process as batch

import newsclean
from newsclean.batch import destination, pool
from newsclean.batch.destination import OutputTree, prepare
from newsclean.batch.run import Run
from newsclean.batch.worker import STOP, Job, Settings, Work, make
from newsclean.options import Options

sys.path.append(str(Path(__file__).resolve().parent.parent / "benchmarks"))

from processes import children, is_alive  # found by the path above

OPTIONS = pickle.dumps(Options())

LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks at processes as Linux shows them")


@pytest.fixture
def pages(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pages").mkdir()
    for number in range(20):
        (tmp_path / "pages" / f"{number:02}.html").write_text(story(f"bridge number {number}"))
    return tmp_path / "pages"


@pytest.mark.parametrize(
    ("word", "reason"),
    [
        ("RAISE", "internal error (please report it): ValueError: as asked, twice"),
        ("EXIT", "ended its worker (exit code 3), twice"),
        ("LOOP", "took longer than 1 s, twice"),
        ("CRASH", "ended its worker (SIGSEGV), twice"),
        ("KILL", "ended its worker (SIGKILL), twice"),
    ],
)
def test_a_page_takes_only_itself_down(pages, word, reason):
    (pages / "05.html").write_text(story(word))
    seconds = "1" if word == "LOOP" else "60"
    assert_only_one_failed(batch_here("pages", "texts", "--timeout", seconds, expect=3), reason)


def test_a_page_that_needs_too_much_memory_takes_only_itself_down(pages):
    (pages / "05.html").write_text(story("EAT"))
    result = batch("pages", "texts", "--max-memory", "300M", expect=3)  # this process itself may hold more
    assert_only_one_failed(result, "needed more memory than 300 MB, twice")


def assert_only_one_failed(result: Result | subprocess.CompletedProcess[str], reason: str) -> None:
    assert told(result) == {"done": 19, "failed": 1, "inputs": 20}
    assert f"newsclean: 05.html: {reason}\n" in result.stderr
    assert len(tree("texts")) == 19
    row = records()["05.html"]
    assert (row.outcome, row.reason, row.reader, row.output) == ("failed", reason, "soup", "")
    assert os.listdir("texts/.newsclean/tmp") == []


def test_many_bad_pages_at_once(pages):
    words = ["RAISE", "EXIT", "EAT", "CRASH", "KILL", "RAISE", "EXIT", "CRASH"]
    for number, word in enumerate(words):
        (pages / f"bad{number}.html").write_text(story(word))
    result = batch("pages", "texts", "--max-memory", "300M", "--jobs", "3", expect=3)
    assert told(result) == {"done": 20, "failed": 8, "inputs": 28}


def test_the_second_try_reads_with_another_parser(pages):
    batch_here("pages", "fine")
    (pages / "05.html").write_text(story("ONCE"))
    assert told(batch_here("pages", "texts")) == {"done": 20, "inputs": 20}
    row = records()["05.html"]
    assert row.reader == "soup"
    assert row.warnings == ["read with BeautifulSoup, for the first try failed: ended its worker (SIGABRT)"]
    assert Path("texts/05.txt").read_text() == Path("fine/05.txt").read_text().replace("bridge number 5", "ONCE")


def test_the_second_reader_gives_the_same(tmp_path):
    made = []
    for soup in (False, True):
        work = Work(Settings(str(tmp_path / f"out{soup}")))
        os.makedirs(work.places[0].temporary)
        path = tmp_path / "a.html"
        path.write_bytes(
            story("Brücke für Müller, größer").replace("<p>", '<meta charset="latin-1"><p>', 1).encode("latin-1")
        )
        result = make(Job(str(path), "a.html", 0, 0, "a.txt", "", "", "", OPTIONS, soup), work)
        result.record.seconds = 0
        made.append((result.outcome, result.record, tree(tmp_path / f"out{soup}")))
    assert made[0] == made[1]
    assert made[0][1].encoding == "windows-1252"


@contextmanager
def small_disk(folder: Path, size: str):
    """Mount a file system of that size."""
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "none", folder], capture_output=True)
    if mounted.returncode:
        pytest.skip("mounting a small file system needs root")
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


@LINUX
def test_a_full_disk_ends_the_run_and_the_next_goes_on(pages, tmp_path):
    for number in range(40):
        (pages / f"long{number}.html").write_text(
            story("long") + "".join(f"<p>{PARAGRAPH.format(n)}" for n in range(number, number + 100))
        )
    batch_here("pages", "whole")
    with small_disk(tmp_path / "disk", "400k"):
        result = batch("pages", "disk/texts", "-j", "2", expect=3)
        lines = [line for line in result.stderr.splitlines() if "no space left" in line or "is full" in line]
        assert len(lines) == 1
        assert "what is done stays done" in lines[0]
        assert "internal error" not in result.stderr
        partly = tree("disk/texts")
        whole = tree("whole")
        assert 0 < len(partly) < len(whole)
        recorded = {record.output for record in records("disk/texts").values()}
        assert len(partly.keys() - recorded) <= 2 * pool.IN_FLIGHT  # all others have their rows
        assert all(whole[name] == content for name, content in partly.items())
        subprocess.run(["mount", "-o", "remount,size=20m", tmp_path / "disk"], check=True)
        assert told(batch("pages", "disk/texts"))["inputs"] == 60
        assert tree("disk/texts") == whole


@LINUX
def test_a_read_only_destination_is_told_in_one_line(pages, tmp_path):
    with small_disk(tmp_path / "disk", "2m"):
        batch("pages", "disk/texts")
        subprocess.run(["mount", "-o", "remount,ro", tmp_path / "disk"], check=True)
        result = batch("pages", "disk/texts", "--force", expect=3)
        assert len(result.stderr.splitlines()) == 1
        assert "read-only file system" in result.stderr
        assert told_dry(batch("pages", "disk/texts", "-n")) == {"skip"}
        subprocess.run(["mount", "-o", "remount,rw", tmp_path / "disk"], check=True)


def told_dry(result: subprocess.CompletedProcess[str]) -> set[str]:
    return {line.split("\t")[0] for line in result.stdout.splitlines()}


@pytest.mark.parametrize("number", ["ENOSPC", "EROFS", "EDQUOT"])
def test_where_nothing_can_be_written_the_run_is_to_stop(tmp_path, monkeypatch, number):
    def refuse(*args, **settings):
        code = getattr(errno, number)
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(destination, "replace_file", refuse)
    (tmp_path / "a.html").write_text(story("x"))
    work = Work(Settings(str(tmp_path / "out")))
    made = make(Job(str(tmp_path / "a.html"), "a.html", 0, 0, "a.txt", "", "", "", OPTIONS), work)
    assert made.outcome == STOP


def test_an_internal_error_can_be_traced(tmp_path, monkeypatch, capfd):
    monkeypatch.setenv("NEWSCLEAN_DEBUG", "1")
    (tmp_path / "a.html").write_text(story("RAISE"))
    work = Work(Settings(str(tmp_path / "out"), hook="batch_faults:act"))
    made = make(Job(str(tmp_path / "a.html"), "a.html", 0, 0, "a.txt", "", "", "", OPTIONS), work)
    assert made.record.reason == "internal error (please report it): ValueError: as asked"
    assert "in act\n" in capfd.readouterr().err


def start(*args: str, own_group: bool = False) -> subprocess.Popen[str]:
    """Start a run in the background."""
    command = [sys.executable, "-m", "newsclean", "batch", *args]
    return subprocess.Popen(
        command, stderr=subprocess.PIPE, text=True, env=ENVIRONMENT, process_group=0 if own_group else None
    )


def wait_for(condition, seconds: float = 60) -> None:
    """Wait until something holds, a long time on a slow machine."""
    patience = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < patience, "it never happened"
        time.sleep(0.01)


@LINUX
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_run_that_is_stopped_goes_on(pages, number):
    batch_here("pages", "whole")
    (pages / "05a.html").write_text(story("LOOP"))
    process = start("pages", "texts", "--jobs", "2")
    wait_for(lambda: len(tree("texts")) > 8)
    workers = children(process.pid)
    process.send_signal(number)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    end = "newsclean: interrupted; what is done stays done, run the same command again to go on"
    assert errors.splitlines()[-1] == end
    assert "Traceback" not in errors
    wait_for(lambda: not any(map(is_alive, workers)))
    (pages / "05a.html").unlink()
    counts = told(batch_here("pages", "texts"))
    assert counts["skipped"] > 0 and counts["inputs"] == 20
    assert tree("texts") == tree("whole")


@LINUX
def test_a_run_that_is_killed_leaves_no_worker_and_goes_on(pages):
    batch_here("pages", "whole")
    for path in pages.glob("0*"):
        path.write_text(path.read_text())  # with another time, as another crawl would leave it
    (pages / "10a.html").write_text(story("LOOP"))
    process = start("pages", "texts", "--jobs", "2")
    wait_for(lambda: len(tree("texts")) > 5)
    workers = children(process.pid)
    assert workers
    process.kill()
    process.communicate()
    wait_for(lambda: not any(map(is_alive, workers)))
    (pages / "10a.html").unlink()
    assert told(batch_here("pages", "texts"))["inputs"] == 20
    assert tree("texts") == tree("whole")
    assert os.listdir("texts/.newsclean/tmp") == []


@LINUX
def test_workers_that_are_killed_from_outside_cost_nothing(pages):
    for number in range(20, 40):
        (pages / f"{number}.html").write_text(story(f"number {number}") + "<!-- SLOW -->")
    process = start("pages", "texts", "--jobs", "3")
    chance = random.Random(7)
    for killed in range(5):
        wait_for(lambda killed=killed: len(tree("texts")) > 6 * killed and children(process.pid))
        try:
            os.kill(chance.choice(children(process.pid)), signal.SIGKILL)
        except (OSError, IndexError):
            continue  # it has just ended by itself
    _, errors = process.communicate(timeout=120)
    assert process.returncode == 0, errors
    assert {record.reader for record in records().values()} == {""}
    texts = {f"{path.stem}.txt": newsclean.clean(path.read_bytes()).text.encode() for path in pages.iterdir()}
    assert tree("texts") == texts


@LINUX
def test_a_worker_that_dies_with_the_lock_of_the_pool_stops_nobody(pages):
    (pages / "05.html").write_text(story("HOLD"))
    assert told(batch_here("pages", "texts", "--jobs", "2")) == {"done": 20, "inputs": 20}
    assert (pages / "05.html.seen").exists()
    assert {record.reader for record in records().values()} == {""}


def test_where_no_worker_lives_the_run_ends(pages, monkeypatch):
    monkeypatch.setattr(pool, "begin", lambda settings: os._exit(1))
    result = batch_here("pages", "texts", expect=3)
    assert "no worker process stays alive" in result.stderr


@LINUX
def test_two_runs_do_not_work_in_one_place(pages, monkeypatch):
    monkeypatch.setattr(destination, "LOCK_WAIT", 0.1)
    (pages / "98.html").write_text(story("LOOP"))
    process = start("pages", "texts")
    wait_for(lambda: tree("texts"))
    result = batch_here("pages", "texts", expect=3)
    assert result.stderr == f"newsclean: {pages.parent}/texts: another run is at work there; wait for its end\n"
    process.kill()
    process.communicate()


def test_a_directory_of_outputs_that_vanishes_is_made_again(tmp_path):
    place = OutputTree(str(tmp_path / "texts"))
    prepare(place.root)
    place.write("sub/a.txt", b"one")
    shutil.rmtree(place.root)
    place.write("sub/b.txt", b"two")
    assert tree(place.root) == {"sub/b.txt": b"two"}


@LINUX
def test_a_destination_that_is_removed_during_the_run_is_told(pages, monkeypatch):
    def remove_all(run: Run) -> None:
        shutil.rmtree("texts")

    monkeypatch.setattr(Run, "look_for_disappeared", remove_all)
    result = batch_here("pages", "texts", expect=3)
    words = "manifest.sqlite: was removed while the run was at work; what is done stays done, run the same command"
    assert words in result.stderr
    monkeypatch.undo()
    assert told(batch_here(str(pages), str(pages.parent / "texts")))["done"] == 20


@LINUX
def test_a_time_out_while_the_run_stood_still_is_not_the_fault_of_the_page(pages):
    (pages / "05.html").write_text(story("NAP"))
    process = start("pages", "texts", "--timeout", "3", own_group=True)
    wait_for((pages / "05.html.seen").exists)
    os.killpg(process.pid, signal.SIGSTOP)
    time.sleep(3.5)
    os.killpg(process.pid, signal.SIGCONT)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 0, errors
    assert {record.reader for record in records().values()} == {""}


def begun(*running: bool) -> pool.Slot:
    """Return a place whose worker has taken some of its attempts."""
    slot = pool.Slot(ProcessPool(1))  # starts no process before its first job
    for number, is_running in enumerate(running):
        attempt = pool.Attempt(Job(f"{number}.html", "", 0, 0, "", "", "", "", OPTIONS), future=ProcessFuture())
        if is_running:
            attempt.future.set_running_or_notify_cancel()
        slot.attempts[number] = attempt
    return slot


def test_a_page_is_late_after_its_time_in_which_the_run_went_on():
    slot = begun(True, False)
    looks = [slot.look(seconds, timeout=2.0) for seconds in (0.2, 0.9, 3600.0, 0.05, 0.1)]
    # The first sees it begin, and of an hour in which the run stood still one second counts.
    assert looks[:4] == [None] * 4
    assert isinstance(looks[4], TimeoutError)


def test_the_time_of_each_page_is_its_own():
    slot = begun(True, True)
    assert [slot.look(0.9, timeout=2.0) for _ in range(3)] == [None] * 3
    del slot.attempts[0]
    slot.begin_next()
    assert [slot.look(0.9, timeout=2.0) for _ in range(3)] == [None] * 3
    assert isinstance(slot.look(0.9, timeout=2.0), TimeoutError)


def test_a_worker_that_begins_nothing_is_not_the_fault_of_the_page():
    slot = begun(False)
    patience = 2 + int(pool.STUCK_SECONDS)
    assert [slot.look(1.0, timeout=2.0) for _ in range(patience)] == [None] * patience
    assert isinstance(slot.look(1.0, timeout=2.0), BrokenProcessPool)


@LINUX
@pytest.mark.parametrize("name", ["SIGHUP", "SIGUSR1", "SIGALRM", "SIGXCPU"])
def test_a_signal_from_outside_is_not_the_fault_of_the_page(pages, name):
    (pages / "05.html").write_text(story(f"SIGNAL {name}"))
    assert told(batch_here("pages", "texts", "--jobs", "2")) == {"done": 20, "inputs": 20}
    assert (pages / "05.html.seen").exists()
    assert {record.reader for record in records().values()} == {""}
