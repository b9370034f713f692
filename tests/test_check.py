"""`newsclean check` and `newsclean fix`: files come in; reports, files and exit codes are compared."""

from __future__ import annotations

import gzip
import json
import multiprocessing
import os
import select
import shutil
import signal
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from click.testing import CliRunner, Result

from newsclean.checking import files
from newsclean.cli.check import NO_FILES
from newsclean.cli.main import cli
from newsclean.rules import RULES

ONE = "The council met on Tuesday evening, and after three hours of debate it agreed to build the new bridge."
TWO = "It will take two years, and the old one stays open to those who walk, said the mayor, until it is done."
CLEAN = f"{ONE}\n{TWO}\n"
DIRTY = f"Home\nNews\nLog in\n{ONE}\n\n{TWO}\nPhotograph: Neil Gow\n"
KINDS = "3 boilerplate/before-article, 1 layout/blank-line, 1 captions/credit-mark"
PAGE = f"<html><body><p>{ONE}</p><p>{TWO}</p></body></html>\n"


@pytest.fixture(autouse=True)
def folder(monkeypatch, tmp_path):
    """Put the test into a folder with spaces and letters of all kinds in its name."""
    folder = tmp_path / "ein Ordner mit Ümläuten 新闻"
    (folder / "texts" / "in a folder").mkdir(parents=True)
    monkeypatch.chdir(folder)
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    Path("texts/clean.txt").write_text(CLEAN, encoding="utf-8", newline="")
    Path("texts/dirty.txt").write_text(DIRTY, encoding="utf-8", newline="")
    Path("texts/in a folder/新闻.txt").write_text(DIRTY, encoding="utf-8", newline="")
    Path("texts/page.html").write_text(PAGE)
    Path("texts/notes.md").write_text("# Notes\n\nLog in\n")


def call(*args: str, data: bytes | str | None = None) -> Result:
    result = CliRunner().invoke(cli, args, input=data, prog_name="newsclean")
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def lines_of(text: str) -> list[str]:
    return text.splitlines()


# What is found


def test_clean_files_exit_with_0():
    result = call("check", "texts/clean.txt")
    assert (result.stdout, result.stderr, result.exit_code) == ("", "newsclean: 1 clean\n", 0)


def test_files_that_would_change_exit_with_1_and_say_how_many_lines_of_which_kind():
    result = call("check", "texts")
    assert lines_of(result.stdout) == [
        f"texts/dirty.txt: would change: {KINDS}",
        f"texts/in a folder/新闻.txt: would change: {KINDS}",
    ]
    assert (result.stderr, result.exit_code) == ("newsclean: 2 not clean, 1 clean\n", 1)


def test_verbose_shows_the_lines():
    assert lines_of(call("check", "-v", "texts/dirty.txt").stdout)[1:] == [
        "texts/dirty.txt:1: boilerplate/before-article: Home (and 2 more lines)",
        "texts/dirty.txt:5: layout/blank-line",
        "texts/dirty.txt:7: captions/credit-mark: Photograph: Neil Gow",
    ]


def test_quiet_leaves_the_report_and_the_errors():
    result = call("check", "-q", "texts/dirty.txt", "missing.txt")
    assert result.stdout.startswith("texts/dirty.txt: would change: ")
    assert (result.stderr, result.exit_code) == ("newsclean: missing.txt: no such file\n", 3)


def test_options_of_clean_count():
    assert call("check", "--ignore", "captions/credit-mark", "texts/dirty.txt").stdout.count("captions") == 0
    assert "file/html" not in call("check", "--text", "texts/page.html").stdout
    result = call("check", "--encoding", "klingon", "texts")
    assert (result.exit_code, "klingon" in result.stderr) == (2, True)


def test_standard_input_is_checked():
    result = call("check", "-", data=DIRTY)
    assert (result.stdout, result.exit_code) == (f"standard input: would change: {KINDS}\n", 1)
    result = call("check", "-", data=CLEAN)
    assert (result.stdout, result.stderr, result.exit_code) == ("", "newsclean: 1 clean\n", 0)


def test_a_compressed_file_is_checked_but_not_fixed():
    Path("packed.txt.gz").write_bytes(gzip.compress(DIRTY.encode()))
    result = call("check", "packed.txt.gz")
    why = "gzip data; decompress it first"
    assert (result.exit_code, result.stdout) == (1, f"packed.txt.gz: {KINDS}, file/compressed: {why}\n")
    assert call("check", "--diff", "packed.txt.gz").stdout == ""
    result = call("fix", "-q", "packed.txt.gz")
    assert (result.exit_code, result.stderr) == (3, f"newsclean: packed.txt.gz: not fixed: {why}\n")


def test_a_compressed_file_that_is_clean_is_clean():
    Path("packed.txt.gz").write_bytes(gzip.compress(CLEAN.encode()))
    assert call("fix", "packed.txt.gz").exit_code == 0


def test_links_that_lead_out_of_a_folder_are_told():
    Path("elsewhere.txt").write_text(DIRTY)
    Path("links").mkdir()
    Path("links/a.txt").symlink_to("../elsewhere.txt")
    message = "links: links that lead out of it were not followed: 1; name them to read them"
    result = call("check", "links")
    assert (result.exit_code, result.stderr) == (0, f"newsclean: {message}\nnewsclean: {NO_FILES}\n")
    assert call("check", "-q", "links").stderr == ""
    assert call("check", "links/a.txt").exit_code == 1


def test_a_path_is_wanted():
    result = call("check")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "PATH" in result.stderr


# Which files


@pytest.mark.parametrize("paths", [["texts", "texts/dirty.txt", "./texts/dirty.txt"], ["."], [os.curdir, "texts"]])
def test_a_file_is_looked_at_once(paths):
    result = call("check", *paths)
    assert [line.partition(":")[0] for line in lines_of(result.stdout)] == [
        "texts/dirty.txt",
        "texts/in a folder/新闻.txt",
    ]


def test_include_and_exclude_are_patterns_of_gitignore():
    assert call("check", "--exclude", "in a folder/", "texts").stdout.count("\n") == 1
    assert "texts/page.html: file/html" in call("check", "--include", "*.html", "texts").stdout


@pytest.mark.parametrize("command", ["check", "fix"])
def test_folders_of_tools_are_left_out_unless_named(command):
    for name in (".git", "node_modules", "a/__pycache__", "env"):
        Path("texts", name, "in").mkdir(parents=True)
        Path("texts", name, "in/notes.txt").write_text(DIRTY)
    Path("texts/env/pyvenv.cfg").touch()
    assert call(command, "texts").stdout.count("notes.txt") == 0
    assert Path("texts/.git/in/notes.txt").read_text() == DIRTY
    result = call(command, "texts", "texts/.git", "texts/env/in", "texts/node_modules/in/notes.txt")
    assert result.stdout.count("notes.txt") == 3
    os.chdir("texts/.git")
    assert call("check", ".").exit_code == (command == "check")


def test_what_a_link_leads_to_in_a_folder_of_tools_is_read():
    Path("texts/.releases/3").mkdir(parents=True)
    Path("texts/.releases/3/notes.txt").write_text(DIRTY)
    Path("texts/current").symlink_to(".releases/3")
    assert call("check", "texts").stdout.count("current/notes.txt") == 1


def test_colours_of_a_terminal_are_told_and_go():
    Path("texts/dirty.txt").write_text(f"\x1b[31m{ONE}\x1b[0m\n{TWO}\n")
    assert "texts/dirty.txt: would change: 1 layout/characters\n" in call("check", "texts").stdout
    call("fix", "texts/dirty.txt")
    assert Path("texts/dirty.txt").read_text() == CLEAN


def test_an_empty_folder_is_told():
    Path("empty").mkdir()
    result = call("check", "empty")
    assert (result.stderr, result.exit_code) == (f"newsclean: {NO_FILES}\n", 0)


def test_an_empty_file_is_clean():
    Path("empty.txt").touch()
    assert call("check", "empty.txt").exit_code == 0
    assert call("fix", "empty.txt").exit_code == 0


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_what_is_no_file_in_a_folder_is_told():
    os.mkfifo("texts/pipe.txt")
    result = call("check", "-q", "texts")
    assert result.exit_code == 3
    assert "pipe.txt: a named pipe" in result.stderr


# --diff


needs_patch = pytest.mark.skipif(shutil.which("patch") is None, reason="needs patch")


def patch(diff: bytes) -> None:
    subprocess.run(["patch", "-p0", "--binary", "-s"], input=diff, check=True, capture_output=True)


@needs_patch
@pytest.mark.parametrize("text", [DIRTY, DIRTY.replace("\n", "\r\n"), DIRTY.rstrip("\n"), f"\ufeff{DIRTY}"])
def test_patch_can_apply_the_diff(text):
    Path("a b.txt").write_text(text, encoding="utf-8", newline="")
    result = call("check", "--diff", "a b.txt")
    assert result.exit_code == 1
    assert result.stdout.startswith("--- a b.txt\t\n+++ a b.txt\t\n@@ ")
    assert result.stderr.startswith("newsclean: a b.txt: would change: ")
    patch(result.stdout_bytes)
    assert call("check", "a b.txt").exit_code == 0


def test_a_page_has_no_diff():
    result = call("check", "--diff", "texts/page.html")
    assert (result.stdout, result.exit_code) == ("", 1)
    assert "file/html" in result.stderr


@pytest.mark.parametrize(
    ("variables", "expected"),
    [({}, False), ({"FORCE_COLOR": "1"}, True), ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, False)],
)
def test_a_diff_has_colour_where_it_is_wanted(monkeypatch, variables, expected):
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    output = call("check", "--diff", "texts/dirty.txt").stdout
    assert ("\x1b[31m-Home\x1b[0m\n" in output) == expected
    assert ("\n-Home\n" in output) != expected


@pytest.mark.skipif(os.name == "nt", reason="needs a terminal of POSIX")
def test_a_diff_has_colour_at_a_terminal():
    import pty

    Path("tricky.txt").write_text(DIRTY.replace("Photograph", "\x1b[2J Photograph"))
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "newsclean", "check", "--diff", "tricky.txt"]
    environment = {**os.environ, "TERM": "xterm"}
    with subprocess.Popen(command, stdout=theirs, stderr=subprocess.PIPE, env=environment) as process:
        process.communicate()
        output = os.read(ours, 65536)
    assert b"\x1b[31m-Home\x1b[0m" in output
    assert b"\x1b[2J" not in output  # what a file holds steers no terminal
    assert b"\\x1b[2J" in output


# Reports for tools


def test_github_annotations():
    result = call("check", "--format", "github", "texts/dirty.txt", "missing.txt", "texts/page.html")
    assert lines_of(result.stdout) == [
        "::warning file=texts/dirty.txt,line=1,endLine=3,title=newsclean boilerplate/before-article::"
        f"{RULES['boilerplate/before-article']}: Home",
        "::warning file=texts/dirty.txt,line=5,endLine=5,title=newsclean layout/blank-line::"
        "a blank line: a paragraph is one line, and nothing stands between two",
        "::warning file=texts/dirty.txt,line=7,endLine=7,title=newsclean captions/credit-mark::"
        f"{RULES['captions/credit-mark']}: Photograph: Neil Gow",
        "::error file=missing.txt::no such file",
        "::warning file=texts/page.html,title=newsclean file/html::HTML, no text; 'newsclean clean' makes text of it",
    ]
    assert result.exit_code == 3


def test_github_annotations_cannot_be_forged():
    Path("a,line=1::b%.txt").write_text(DIRTY.replace("Neil", "100% ::error::Neil"), encoding="utf-8")
    output = call("check", "--format", "github", "a,line=1::b%.txt").stdout
    assert all(line.startswith("::warning file=a%2Cline=1%3A%3Ab%25.txt,") for line in lines_of(output))
    assert "100%25 ::error::Neil" in output


def test_json():
    result = call("check", "--format", "json", "texts", "missing.txt", "texts/page.html")
    report = json.loads(result.stdout)
    assert (report["clean"], report["not_clean"], report["failed"], result.exit_code) == (1, 3, 1, 3)
    dirty, deeper, missing, page = report["files"]
    assert (dirty["path"], dirty["fixable"]) == ("texts/dirty.txt", True)
    assert dirty["findings"][0] == {
        "rule": "boilerplate/before-article",
        "line": 1,
        "end_line": 3,
        "message": RULES["boilerplate/before-article"],
        "text": "Home",
    }
    assert (deeper["path"], missing["error"]) == ("texts/in a folder/新闻.txt", "no such file")
    assert (page["fixable"], page["findings"][0]["line"]) == (False, None)


def test_sarif_points_to_files_lines_and_rules():
    result = call("check", "--format", "sarif", "texts", "missing.txt", "texts/page.html")
    log = json.loads(result.stdout)
    check_sarif(log)
    [run] = log["runs"]
    places = [found["locations"][0]["physicalLocation"] for found in run["results"]]
    assert {unquote(place["artifactLocation"]["uri"]) for place in places} == {
        "texts/dirty.txt",
        "texts/in a folder/新闻.txt",
        "texts/page.html",
    }
    assert places[0]["region"] == {"startLine": 1, "endLine": 3}
    assert "region" not in places[-1]
    assert run["invocations"][0]["executionSuccessful"] is False
    assert run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"] == "no such file"


def test_sarif_of_clean_files_is_empty():
    log = json.loads(call("check", "--format", "sarif", "texts/clean.txt").stdout)
    check_sarif(log)
    assert log["runs"][0]["results"] == []
    assert log["runs"][0]["invocations"] == [{"executionSuccessful": True, "toolExecutionNotifications": []}]


def check_sarif(log: Any) -> None:
    """Check a log by what SARIF 2.1.0 says of the properties that we write."""
    assert log["version"] == "2.1.0"
    for run in log["runs"]:
        rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
        assert len(set(rules)) == len(rules)
        for found in run["results"]:
            assert rules[found["ruleIndex"]] == found["ruleId"]
            assert found["level"] in ("none", "note", "warning", "error")
            for place in found["locations"]:
                assert place["physicalLocation"]["artifactLocation"]["uri"].isascii()
                region = place["physicalLocation"].get("region", {"startLine": 1, "endLine": 1})
                assert 1 <= region["startLine"] <= region["endLine"]


def test_a_report_and_a_diff_exclude_each_other():
    assert call("check", "--diff", "--format", "json", "texts").exit_code == 2


# fix


def test_fix_mends_in_place_and_says_what_changed():
    result = call("fix", "texts")
    assert lines_of(result.stdout) == [
        f"texts/dirty.txt: fixed: {KINDS}",
        f"texts/in a folder/新闻.txt: fixed: {KINDS}",
    ]
    assert (result.stderr, result.exit_code) == ("newsclean: 2 fixed, 1 clean\n", 1)
    assert Path("texts/dirty.txt").read_bytes() == CLEAN.encode()
    result = call("fix", "texts")
    assert (result.stdout, result.stderr, result.exit_code) == ("", "newsclean: 3 clean\n", 0)


def test_fix_may_exit_with_0():
    assert call("fix", "--exit-zero", "texts").exit_code == 0
    assert call("fix", "--exit-zero", "missing.txt").exit_code == 3


@needs_patch
def test_fix_makes_what_check_says():
    diff = call("check", "--diff", "-q", "texts").stdout_bytes
    before = {path: path.read_bytes() for path in Path("texts").rglob("*.txt")}
    call("fix", "texts")
    after = {path: path.read_bytes() for path in before}
    for path, data in before.items():
        path.write_bytes(data)
    patch(diff)
    assert {path: path.read_bytes() for path in before} == after


def test_windows_line_ends_and_byte_order_mark_stay():
    Path("a.txt").write_bytes(b"\xef\xbb\xbf" + DIRTY.replace("\n", "\r\n").encode())
    assert call("fix", "a.txt").exit_code == 1
    assert Path("a.txt").read_bytes() == b"\xef\xbb\xbf" + CLEAN.replace("\n", "\r\n").encode()


def test_what_no_program_can_decide_stays_as_it_is():
    Path("void.txt").write_text("Home\nLog in\n")
    page = Path("texts/page.html").read_bytes()
    result = call("fix", "-q", "void.txt", "texts/page.html", "texts/dirty.txt")
    assert (Path("void.txt").read_text(), Path("texts/page.html").read_bytes()) == ("Home\nLog in\n", page)
    assert [line.partition(": not fixed: ")[0] for line in lines_of(result.stderr)] == [
        "newsclean: void.txt",
        "newsclean: texts/page.html",
    ]
    assert (result.stdout, result.exit_code) == (f"texts/dirty.txt: fixed: {KINDS}\n", 3)


def test_fix_leaves_clean_files_untouched():
    before = os.stat("texts/clean.txt")
    call("fix", "texts")
    assert (os.stat("texts/clean.txt").st_ino, os.stat("texts/clean.txt").st_mtime_ns) == (
        before.st_ino,
        before.st_mtime_ns,
    )


@pytest.mark.skipif(os.name == "nt", reason="POSIX modes and links")
def test_mode_and_links_stay():
    Path("texts/dirty.txt").chmod(0o640)
    Path("link.txt").symlink_to("texts/dirty.txt")
    assert call("fix", "link.txt").exit_code == 1
    assert Path("link.txt").is_symlink()
    assert stat.S_IMODE(Path("texts/dirty.txt").stat().st_mode) == 0o640
    assert Path("texts/dirty.txt").read_text() == CLEAN
    assert sorted(path.name for path in Path("texts").iterdir()) == [
        "clean.txt",
        "dirty.txt",
        "in a folder",
        "notes.md",
        "page.html",
    ]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anything")
def test_a_file_that_cannot_be_written_is_told():
    Path("texts/dirty.txt").chmod(0o440)
    result = call("fix", "-q", "texts/dirty.txt")
    assert (result.exit_code, result.stderr) == (3, "newsclean: texts/dirty.txt: permission denied\n")


def test_fix_writes_standard_input_to_standard_output():
    result = call("fix", "-", data=DIRTY.replace("\n", "\r\n"))
    assert (result.stdout_bytes, result.exit_code) == (CLEAN.replace("\n", "\r\n").encode(), 1)
    assert f"newsclean: standard input: fixed: {KINDS}\n" in result.stderr
    result = call("fix", "-q", "-", data=CLEAN)
    assert (result.stdout, result.stderr, result.exit_code) == (CLEAN, "", 0)
    result = call("fix", "-", data=PAGE)
    assert (result.stdout, result.exit_code) == (PAGE, 3)


def test_fix_gives_standard_input_back_where_we_fail(monkeypatch):
    def fail(*_: object) -> None:
        raise RecursionError("too deep")

    monkeypatch.setattr(files.Checker, "judge", fail)
    result = call("fix", "-", data=DIRTY)
    assert (result.exit_code, result.stdout) == (3, DIRTY)
    assert "internal error (please report it): RecursionError: too deep" in result.stderr
    assert call("check", "-", data=DIRTY).stdout == ""


def test_a_change_of_encoding_is_told():
    text = f"{ONE}\nÉlève, déjà, été, à Orléans, en février, après Noël, où ça.\nZaÅ¼Ã³Å‚Ä‡: {ONE[:-1]} so.\n"
    Path("a.txt").write_bytes(text.encode("cp1252"))
    assert "(in UTF-8 now: windows-1252 has no 'ż')" in call("fix", "--fix-mojibake", "a.txt").stdout
    assert "Zażółć" in Path("a.txt").read_text(encoding="utf-8")


# Many files


@pytest.fixture
def many():
    """Make more files than one process gets."""
    names = [f"many/{number:03}.txt" for number in range(files.FEW + 2 * files.CHUNK)]
    Path("many").mkdir()
    for number, name in enumerate(names):
        Path(name).write_text(DIRTY if number % 3 == 0 else CLEAN)
    return names


def test_many_files_come_in_order_from_several_processes(many):
    result = call("check", "--jobs", "3", "many")
    assert [line.partition(":")[0] for line in lines_of(result.stdout)] == many[::3]
    assert result.stdout == call("check", "--jobs", "1", "many").stdout
    assert call("fix", "--jobs", "3", *many[::-1]).exit_code == 1
    assert all(Path(name).read_text() == CLEAN for name in many)


def test_a_file_that_fails_does_not_take_the_others_with_it(many, monkeypatch):
    def fail(*_):
        raise KeyError("odd")

    monkeypatch.setattr(files.Checker, "judge", fail)
    result = call("check", "-q", "--jobs", "1", *many[:2])
    assert (result.exit_code, result.stderr.count("internal error (please report it): KeyError: 'odd'")) == (3, 2)
    assert "Traceback" not in result.stderr
    monkeypatch.setenv("NEWSCLEAN_DEBUG", "1")
    assert call("check", "-q", "--jobs", "1", *many[:2]).stderr.count("in fail\n") == 2


@pytest.mark.skipif(os.name == "nt", reason="needs fork")
def test_a_killed_process_takes_one_file_with_it(many, monkeypatch):
    parent, judge = os.getpid(), files.Checker.judge

    def die(checker, data, path=""):
        if b"poison" in data and os.getpid() != parent:
            os._exit(9)
        return judge(checker, data, path)

    monkeypatch.setattr(files.Checker, "judge", die)
    Path(many[40]).write_text("poison")
    result = call("check", "-q", "--jobs", "2", *many)
    assert result.stderr == f"newsclean: {many[40]}: the process that looked at it was killed (out of memory?)\n"
    assert [line.partition(":")[0] for line in lines_of(result.stdout)] == many[::3]
    assert result.exit_code == 3


@pytest.mark.skipif("forkserver" not in multiprocessing.get_all_start_methods(), reason="needs a fork server")
def test_processes_are_children_however_python_starts_them(many):
    code = (  # as Python 3.14 does on Linux
        "import multiprocessing, sys; multiprocessing.set_start_method('forkserver')\n"
        "from newsclean.cli.main import run\n"
        "sys.argv = ['newsclean', 'check', '--jobs', '2', 'many']\nrun()"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)
    assert [line.partition(":")[0] for line in result.stdout.splitlines()] == many[::3]
    assert result.returncode == 1


@pytest.mark.skipif(os.name == "nt", reason="needs pipes of POSIX")
def test_a_closed_pipe_ends_quietly_with_what_was_found(many):
    reader, writer = os.pipe()
    os.close(reader)
    command = [sys.executable, "-m", "newsclean", "check", "many"]
    result = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, check=False, timeout=60)
    os.close(writer)
    assert (result.returncode, result.stderr) == (1, b"")


@pytest.mark.skipif(os.name == "nt", reason="needs pipes of POSIX")
def test_fix_goes_on_when_nobody_reads_its_report(many):
    reader, writer = os.pipe()
    os.close(reader)
    dirty = {name: Path(name).read_text() for name in many[::3]}
    command = [sys.executable, "-m", "newsclean", "fix", "many"]
    result = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, check=False, timeout=60)
    os.close(writer)
    assert result.returncode == 1
    assert all(Path(name).read_text() != text for name, text in dirty.items())


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux ends a process with its parent at once")
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_no_process_outlives_a_check_that_is_ended(many, number):
    process = subprocess.Popen(
        [sys.executable, "-c", "import os, sys, time; import newsclean.checking.files as f\n"
         "judge = f.Checker.judge\n"
         "f.Checker.judge = lambda *a: (os.write(1, b'x'), time.sleep(60)) if os.getpid() != parent else judge(*a)\n"
         "parent = os.getpid()\n"
         "from newsclean.cli.main import run\n"
         "sys.argv = ['newsclean', 'check', '--jobs', '2', 'many']\nrun()"],
        stdout=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    process.stdout.read(2)  # both have begun
    process.send_signal(number)
    process.wait(20)
    ended = select.select([process.stdout], [], [], 20)[0]  # the end comes when the last process has closed it
    assert ended and process.stdout.read() == b""


def test_a_folder_that_cannot_be_read_is_told(monkeypatch):
    Path("closed").mkdir()
    scandir = os.scandir

    def fail(path):
        if os.path.basename(path) == "closed":
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", fail)
    for command in ("check", "fix"):
        result = call(command, "closed")
        assert (result.exit_code, result.stderr) == (3, "newsclean: closed: permission denied\nnewsclean: 1 failed\n")


@pytest.mark.parametrize("text", [b"Home\nNews\nSport\nLog in\n", b"\x1f\x8b\x08 damaged"])
def test_standard_input_that_cannot_be_fixed_comes_back(text):
    result = CliRunner().invoke(cli, ["fix", "--exit-zero", "-"], input=text)
    assert (result.exit_code, result.stdout_bytes) == (3, text)
