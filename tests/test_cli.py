"""Command lines come in; output, messages, files and exit codes are compared."""

from __future__ import annotations

import gzip
import io
import json
import os
import re
import shlex
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import newsclean
from newsclean.cli import say
from newsclean.cli.batch import stoppable
from newsclean.cli.main import COMMANDS, cli, main
from newsclean.cli.output import Output
from newsclean.document import Block, Cut, Document
from newsclean.options import Options
from newsclean.rules import RULES
from newsclean.writers.explain import render

SOURCE = str(Path(newsclean.__file__).resolve().parent.parent)

PARAGRAPH = (
    "The council met on Tuesday evening, and after three hours of debate it agreed, against the "
    "advice of the mayor, to build the new bridge over the river before the end of next year."
)
PAGE = "<html><body><article><h1>A bridge</h1>{}</article></body></html>".format(
    "".join(f"<p>Part {number} of it. {PARAGRAPH}</p>" for number in range(1, 7))
)


class FakeCleaner:
    """Takes every line for a block; its first word is the verdict, so that a test shows what it expects."""

    seen: Options

    def __init__(self, options: Options) -> None:
        FakeCleaner.seen = options

    def clean(self, data: bytes, source: str = "") -> Document:
        """Read the lines: keep, drop, cut (a word in brackets), warn, or the name of an exception."""
        document = Document(encoding="utf-8", encoding_source="declared", title="A\ttitle", authors=["Ann"])
        for number, line in enumerate(data.decode().splitlines(), 1):
            if not line:
                continue
            verb, _, text = line.partition(" ")
            block = Block(text, "line", line=number)
            if verb == "warn":
                document.warnings.append(text)
                continue
            if verb == "KeyboardInterrupt":
                raise KeyboardInterrupt
            if verb.endswith("Error"):
                raise {"TypeError": TypeError, "KeyError": KeyError}[verb](text)
            if verb == "drop":
                block.drop("teasers/read-more")
            else:
                block.hold("boilerplate/article")
            if verb == "cut":
                block.text = text.replace("\\n", "\n")
                found = re.search(r"\[.*\]", text)
                assert found
                block.add_cut(Cut(found.start(), found.end(), "credits/editor-line"))
            document.blocks.append(block)
        if not document.text:
            document.empty_because = "no article: nothing kept"
            document.warnings.append(document.empty_because)
        return document


@pytest.fixture
def fake(monkeypatch, tmp_path):
    """Put the fake cleaner in place, and the test into an empty folder."""
    monkeypatch.setattr(newsclean, "Cleaner", FakeCleaner, raising=False)
    monkeypatch.setitem(RULES, "teasers/read-more", "links to other pages")
    monkeypatch.setitem(RULES, "credits/editor-line", "names of editors")
    monkeypatch.chdir(tmp_path)
    Path("one.txt").write_text("keep One.\ndrop Menu.\n")
    Path("two.txt").write_text("keep Two.\n")
    Path("void.txt").write_text("drop Menu.\n")
    Path("bad.pdf").write_bytes(b"%PDF-1.4\n")
    Path("pages").mkdir()


def call(*args: str, data: bytes | str | None = None, **env: str) -> Result:
    """Run the program in this process."""
    result = CliRunner().invoke(cli, args, input=data, env=env, prog_name="newsclean")
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


ENVIRONMENT = {**os.environ, "PYTHONPATH": SOURCE}
# It makes standard output raw, which hides errors that come late, at the flush.
ENVIRONMENT.pop("PYTHONUNBUFFERED", None)


def run(*args: str, **settings) -> subprocess.CompletedProcess[bytes]:
    """Run the program in a process of its own."""
    env = {**ENVIRONMENT, **settings.pop("env", {})}
    settings.setdefault("stdout", subprocess.PIPE)
    if "input" not in settings:
        settings.setdefault("stdin", subprocess.DEVNULL)
    command = [sys.executable, "-m", "newsclean", *args]
    return subprocess.run(command, stderr=subprocess.PIPE, env=env, check=False, timeout=60, **settings)


def in_shell(redirection: str, *args: str) -> subprocess.CompletedProcess[bytes]:
    """Run the program with streams the shell has redirected or closed."""
    line = f"exec {shlex.join([sys.executable, '-m', 'newsclean', *args])} {redirection}"
    return subprocess.run(["sh", "-c", line], capture_output=True, env=ENVIRONMENT, check=False, timeout=60)


# What is cleaned, and where it goes


def test_a_file_is_cleaned_to_standard_output(fake):
    result = call("one.txt")
    assert (result.stdout_bytes, result.stderr, result.exit_code) == (b"One.\n", "", 0)


def test_clean_may_be_named(fake):
    assert call("clean", "one.txt").stdout == "One.\n"


def test_several_files_are_separated_by_an_empty_line(fake):
    assert call("one.txt", "two.txt").stdout == "One.\n\nTwo.\n"


@pytest.mark.parametrize("args", [[], ["-"], ["clean"], ["--format", "text"]])
def test_standard_input_is_cleaned(fake, args):
    assert call(*args, data="keep From a pipe.\n").stdout == "From a pipe.\n"


def test_standard_input_stands_where_it_is_named(fake):
    assert call("one.txt", "-", "two.txt", data="keep From a pipe.\n").stdout == "One.\n\nFrom a pipe.\n\nTwo.\n"


def test_standard_input_named_twice_is_wrong(fake):
    result = call("-", "-", data="keep x")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.splitlines()[0] == "newsclean: standard input ('-') is named twice"


def test_a_packed_file_is_cleaned(fake):
    Path("page").write_bytes(gzip.compress(b"keep Packed.\n"))
    assert call("page").stdout == "Packed.\n"


def test_a_file_named_like_a_command_is_reached(fake):
    Path("explain").write_text("keep A file.\n")
    assert call("./explain").stdout == "A file.\n"
    assert call("clean", "explain").stdout == "A file.\n"
    assert call("explain", data="keep x\n").stdout.startswith("# ")


def test_a_file_that_looks_like_an_option_is_reached(fake):
    Path("-q").write_text("keep A file.\n")
    assert call("--", "-q").stdout == "A file.\n"


@pytest.mark.parametrize("env", [{"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "C", "PYTHONUTF8": "0"}])
def test_output_is_utf8_with_plain_line_ends_in_any_locale(tmp_path, env):
    page = tmp_path / "页.html"
    page.write_text(PAGE.replace("mayor", "市长").replace("river", "Fluß"), encoding="utf-8")
    result = run("-v", str(page), env=env)
    assert result.returncode == 0
    assert "市长" in result.stdout.decode("utf-8")
    assert b"\r" not in result.stdout
    assert re.search(rb"\\u\w+\.html: encoding ", result.stderr)


# --output


def test_output_goes_to_a_file(fake):
    result = call("-o", "out.txt", "one.txt", "two.txt")
    assert (result.stdout, result.exit_code) == ("", 0)
    assert Path("out.txt").read_bytes() == b"One.\n\nTwo.\n"


@pytest.mark.parametrize("command", ["clean", "explain"])
@pytest.mark.parametrize("args", [["one.txt"], ["two.txt", "./one.txt"], ["two.txt", "link.txt"]])
def test_an_output_that_is_an_input_is_refused(fake, command, args):
    Path("link.txt").symlink_to("one.txt")
    result = call(command, "-o", "one.txt", *args)
    assert (result.stdout, result.exit_code) == ("", 2)
    assert result.stderr == f"newsclean: {args[-1]}: it is the output, too; write to another file\n"
    assert Path("one.txt").read_text() == "keep One.\ndrop Menu.\n"


@pytest.mark.skipif(os.name == "nt", reason="a POSIX shell")
@pytest.mark.parametrize("arguments", ["page >> page", "- < page >> page", "-o /dev/stdout page >> page"])
def test_standard_output_that_is_an_input_is_refused(tmp_path, arguments):
    (tmp_path / "page").write_text(PAGE)
    line = f"cd {shlex.quote(str(tmp_path))} && {shlex.quote(sys.executable)} -m newsclean {arguments}"
    result = subprocess.run(["sh", "-c", line], env=ENVIRONMENT, check=False, timeout=60, capture_output=True)
    assert (result.returncode, result.stderr.count(b"it is the output, too")) == (2, 1)
    assert (tmp_path / "page").read_text() == PAGE


@pytest.mark.skipif(os.name == "nt", reason="POSIX devices")
def test_a_device_may_be_input_and_output(fake):
    assert call("-o", "/dev/null", "/dev/null", "one.txt").stderr == "newsclean: /dev/null: empty\n"


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_a_page_is_no_output(fake, pack):
    page = pack(PAGE.encode())
    Path("a.html").write_bytes(page)
    result = call("-o", "a.html", "one.txt", "two.txt")
    assert (result.stdout, result.exit_code) == ("", 2)
    assert result.stderr == "newsclean: a.html: a page is there, which -o would replace; write to another file\n"
    assert Path("a.html").read_bytes() == page


def test_output_minus_is_standard_output(fake):
    assert call("-o", "-", "one.txt").stdout == "One.\n"
    assert not Path("-").exists()


def test_the_old_output_stays_when_the_run_is_interrupted(fake):
    Path("out.txt").write_text("old")
    Path("three.txt").write_text("KeyboardInterrupt\n")
    assert call("-o", "out.txt", "one.txt", "three.txt").exit_code == 130
    assert Path("out.txt").read_text() == "old"
    assert not list(Path().glob(".newsclean*"))


def test_the_output_is_invisible_until_it_is_whole(fake, monkeypatch):
    seen = []

    class Watching(FakeCleaner):
        def clean(self, data: bytes, source: str = "") -> Document:
            seen.append(Path("out.txt").exists())
            return super().clean(data)

    monkeypatch.setattr(newsclean, "Cleaner", Watching)
    call("-o", "out.txt", "one.txt", "two.txt")
    assert seen == [False, False]
    assert Path("out.txt").exists()


def test_what_worked_is_written_when_some_input_failed(fake):
    assert call("-o", "out.txt", "bad.pdf", "one.txt").exit_code == 3
    assert Path("out.txt").read_text() == "One.\n"


@pytest.mark.skipif(os.name == "nt", reason="POSIX devices")
@pytest.mark.parametrize(
    "redirection", ["-o /dev/stdout page >> log", "-o /dev/stderr page 2>> log", "-o log page >> log"]
)
def test_a_log_that_the_shell_adds_to_is_not_replaced(tmp_path, redirection):
    (tmp_path / "page").write_text(PAGE)
    (tmp_path / "log").write_text("Log.\n")
    line = f"cd {shlex.quote(str(tmp_path))} && {shlex.quote(sys.executable)} -m newsclean {redirection}"
    assert subprocess.run(["sh", "-c", line], env=ENVIRONMENT, check=False, timeout=60).returncode == 0
    log = (tmp_path / "log").read_text()
    assert log.startswith("Log.\n") and PARAGRAPH in log


@pytest.mark.skipif(os.name == "nt", reason="POSIX modes")
def test_a_replaced_file_keeps_its_mode(fake):
    Path("out.txt").write_text("old")
    Path("out.txt").chmod(0o640)
    call("-o", "out.txt", "one.txt")
    assert stat.S_IMODE(Path("out.txt").stat().st_mode) == 0o640


@pytest.mark.skipif(os.name == "nt", reason="links need rights")
def test_a_link_stays_a_link(fake):
    Path("real.txt").write_text("old")
    Path("link.txt").symlink_to("real.txt")
    call("-o", "link.txt", "one.txt")
    assert Path("link.txt").is_symlink()
    assert Path("real.txt").read_text() == "One.\n"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_named_pipe_is_written_to_and_not_replaced(fake):
    os.mkfifo("pipe")
    reader = os.open("pipe", os.O_RDONLY | os.O_NONBLOCK)
    try:
        assert call("-o", "pipe", "one.txt").exit_code == 0
        assert os.read(reader, 100) == b"One.\n"
    finally:
        os.close(reader)
    assert stat.S_ISFIFO(os.stat("pipe").st_mode)


def test_an_output_that_cannot_be_written_is_told(fake):
    Path("folder").mkdir()
    reasons = {
        "no/such/out.txt": "no such directory: no/such; make it first",
        "folder": "is a directory",
        "none/": "no such directory: none; make it first",
    }
    for name, reason in reasons.items():
        result = call("-o", name, "one.txt")
        assert (result.exit_code, result.stderr) == (3, f"newsclean: {name}: {reason}\n")


# Streams that are closed, full or terminals


@pytest.fixture
def page(tmp_path):
    """Return the path of a page with an article."""
    path = tmp_path / "page.html"
    path.write_text(PAGE)
    return str(path)


@pytest.mark.parametrize("copies", [1, 200])
@pytest.mark.parametrize("command", ["clean", "explain"])
@pytest.mark.parametrize("env", [{}, {"PYTHONUNBUFFERED": "1"}], ids=["buffered", "raw"])
def test_a_closed_pipe_ends_quietly(page, command, copies, env):
    reader, writer = os.pipe()
    os.close(reader)
    result = run(command, *[page] * copies, stdout=writer, env=env)
    os.close(writer)
    assert (result.stderr, result.returncode) == (b"", 0)


@pytest.mark.parametrize("args", [["--help"], ["--version"], ["rules"], ["explain", "-h"]])
def test_a_closed_pipe_ends_help_quietly(args):
    reader, writer = os.pipe()
    os.close(reader)
    result = run(*args, stdout=writer)
    os.close(writer)
    assert (result.stderr, result.returncode) == (b"", 0)


def test_a_pipe_closed_after_a_failure_does_not_hide_it(page, tmp_path):
    reader, writer = os.pipe()
    os.close(reader)
    result = run(str(tmp_path / "missing"), page, stdout=writer)
    os.close(writer)
    assert result.returncode == 3
    assert result.stderr.count(b"\n") == 1


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
@pytest.mark.parametrize("command", ["clean", "explain", "rules"])
def test_a_full_disk_is_told_in_one_line(page, command):
    with open("/dev/full", "wb") as full:
        result = run(command, *([] if command == "rules" else [page]), stdout=full)
    assert result.stderr == b"newsclean: standard output: no space left on device\n"
    assert result.returncode == 3


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_a_full_disk_is_told_of_help_too():
    with open("/dev/full", "wb") as full:
        result = run("--help", stdout=full)
    assert result.stderr == b"newsclean: standard output: no space left on device\n"
    assert result.returncode == 3


def in_gone_folder(folder, arguments):
    """Run the program in a working directory that is removed before."""
    line = f"mkdir x && cd x && rmdir ../x && exec {shlex.quote(sys.executable)} -m newsclean {arguments}"
    return subprocess.run(["sh", "-c", line], cwd=folder, capture_output=True, env=ENVIRONMENT, timeout=60)


@pytest.mark.skipif(os.name == "nt", reason="removes the folder it is in")
def test_a_working_directory_that_is_gone_is_told(tmp_path):
    result = in_gone_folder(tmp_path, "page.txt")
    assert (result.returncode, result.stdout) == (3, b"")
    assert result.stderr == b"newsclean: the working directory: no such file or directory\n"


@pytest.mark.skipif(os.name == "nt", reason="removes the folder it is in")
@pytest.mark.parametrize("arguments", ["{page}", "< {page}", "--config {folder}/own.toml < {page}"])
def test_a_working_directory_that_is_gone_is_borne_where_nothing_lies_in_it(tmp_path, page, arguments):
    (tmp_path / "own.toml").write_text("min-length = 1")
    result = in_gone_folder(tmp_path, arguments.format(page=page, folder=tmp_path))
    assert (result.returncode, result.stderr) == (0, b"")
    assert result.stdout == run(page).stdout != b""


def test_closed_streams_are_told_or_borne(page):
    result = in_shell(">&-", page)
    assert (result.returncode, result.stderr) == (3, b"newsclean: standard output: closed\n")
    result = in_shell("<&-")
    assert (result.returncode, result.stderr) == (3, b"newsclean: standard input: closed\n")
    result = in_shell("2>&-", "-v", page)
    assert (result.returncode, b"council" in result.stdout) == (0, True)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_a_full_standard_error_does_not_stop_the_work(page):
    result = in_shell("2>/dev/full", "-v", "missing", page)
    assert (result.returncode, b"council" in result.stdout) == (3, True)


def test_the_text_comes_through_a_real_pipe():
    result = run(input=PAGE.encode())
    assert (result.returncode, result.stderr) == (0, b"")
    assert "Part 1 of it. " + PARAGRAPH in result.stdout.decode().splitlines()


def at_terminal(*args: str) -> tuple[int, bytes, bytes]:
    """Run the program with a terminal for standard input and output."""
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    env = {**ENVIRONMENT, "TERM": "xterm"}
    env.pop("NO_COLOR", None)
    command = [sys.executable, "-m", "newsclean", *args]
    with subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=subprocess.PIPE, env=env) as process:
        os.close(theirs)
        output = b""
        while True:
            try:
                piece = os.read(ours, 65536)
            except OSError:  # how Linux tells the end of a terminal
                break
            if not piece:
                break
            output += piece
        assert process.stderr is not None
        messages = process.stderr.read()
    os.close(ours)
    return process.returncode, output.replace(b"\r\n", b"\n"), messages


def test_the_bare_program_at_a_terminal_shows_its_help():
    code, output, messages = at_terminal()
    assert (code, messages) == (0, b"")
    assert output.startswith(b"Usage: newsclean [OPTIONS] [FILE]...\n")
    assert b"Commands:" in output


def test_a_bare_command_at_a_terminal_shows_its_help():
    code, output, messages = at_terminal("explain")
    assert (code, messages) == (0, b"")
    assert output.startswith(b"Usage: newsclean explain [OPTIONS]")


def test_options_without_a_file_at_a_terminal_are_wrong():
    code, output, messages = at_terminal("-o", "out.txt")
    assert (code, output) == (2, b"")
    assert messages.startswith(b"newsclean: name a FILE, or '-' to type the text\n")


def test_explain_has_colour_at_a_terminal(page):
    code, output, messages = at_terminal("explain", page)
    assert (code, messages) == (0, b"")
    assert b"\x1b[" in output


def test_cleaned_text_has_no_colour_at_a_terminal(page):
    code, output, messages = at_terminal(page)
    assert (code, messages) == (0, b"")
    assert b"\x1b" not in output
    assert b"council" in output


# Options


def test_defaults(fake):
    call("one.txt")
    assert FakeCleaner.seen == Options()


def test_options_reach_the_cleaner(fake, monkeypatch):
    monkeypatch.setitem(RULES, "credits/other", "")
    call(
        *(
            "--format",
            "text",
            "--encoding",
            "gb18030",
            "--min-length",
            "40",
            "--recall",
            "--keep",
            "captions",
            "--punctuation",
            "full",
            "--fix-mojibake",
        ),
        *("--ignore", "teasers/read-more,credits/editor-line", "--ignore", "credits/other", "one.txt"),
    )
    assert FakeCleaner.seen == Options(
        format="text",
        encoding="gb18030",
        keep=frozenset({"captions"}),
        ignore=frozenset({"teasers/read-more", "credits/editor-line", "credits/other"}),
        min_length=40,
        balance="recall",
        punctuation="full",
        fix_mojibake=True,
    )
    call("--precision", "one.txt")
    assert FakeCleaner.seen == Options(balance="precision")


def test_a_missing_extra_is_wrong_usage(fake, monkeypatch):
    monkeypatch.setitem(sys.modules, "ftfy", None)
    result = call("--fix-mojibake", "one.txt")
    assert (result.exit_code, result.stdout) == (2, "")
    lines = result.stderr.splitlines()
    assert lines[0] == "newsclean: repairing mojibake needs ftfy; pip install 'newsclean[mojibake]'"


def test_marks_and_mojibake_from_the_command_line(tmp_path):
    line = "记者从市政府了解到,今年的改造工程将于六月完工,市民可以在新的码头上船(见图)."
    (tmp_path / "half.txt").write_text(line, encoding="utf-8")
    assert call("--punctuation", "full", str(tmp_path / "half.txt")).stdout.count("，") == 2
    (tmp_path / "bad.txt").write_text("Der MÃ¼ller sagte, dass die MÃ¼hle am Bach wieder lÃ¤uft.", encoding="utf-8")
    result = call("--fix-mojibake", "-v", str(tmp_path / "bad.txt"))
    assert "Müller" in result.stdout
    assert "warning: mojibake repaired in 1 line\n" in result.stderr


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("--keep captions", {"captions"}),
        ("--keep captions,credits --keep teasers", {"captions", "credits", "teasers"}),
        ("--keep captions, --keep ' credits'", {"captions", "credits"}),
        ("--keep captions,credits --drop credits", {"captions"}),
        ("--drop credits --keep captions,credits", {"captions", "credits"}),
        ("--keep credits --drop credits --keep credits", {"credits"}),
        ("--drop credits --keep credits --drop credits", set()),
        ("--keep captions --drop captions,credits --keep credits", {"credits"}),
        ("--keep=teasers -q --drop=teasers", set()),
    ],
)
def test_the_later_of_keep_and_drop_wins(fake, line, kept):
    assert call(*shlex.split(line), "one.txt").exit_code == 0
    assert FakeCleaner.seen.keep == kept


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["--fromat", "html"], "No such option '--fromat'. Did you mean '--format'?"),
        (["--dropped"], "No such option '--dropped' here; commands that have it: explain."),
        (["-j", "2"], "No such option '-j' here; commands that have it: batch, check, fix."),
        (["--keep", "captons"], "unknown stage 'captons'; did you mean 'captions'?"),
        (["--drop", "xyz"], "unknown stage 'xyz'; the stages are boilerplate, "),
        (["--keep", "captions/figure"], "'captions/figure' is a rule, no stage; --ignore takes single rules"),
        (["--json"], "Did you mean '--to json'?"),
        (["--keep", ","], "no stage named; the stages are boilerplate, "),
        (["--ignore", "teasers/read-mroe"], "unknown rule 'teasers/read-mroe'; did you mean 'teasers/read-m"),
        (["--ignore", "xyz"], "unknown rule 'xyz'; 'newsclean rules' lists them"),
        (["--min-length", "-1"], "'--min-length': -1 is not in the range x>=0"),
        (["--punctuation", "half"], "'half' is not one of 'keep', 'full'"),
        (["--min-length", "many"], "'many' is not a valid whole number"),
        (["--threshold", "high"], "'high' is not a valid number"),
        (["--precision", "--recall"], "--precision and --recall exclude each other"),
        (["--quiet", "--verbose"], "--quiet and --verbose exclude each other"),
        (["--encoding", "klingon"], "unknown encoding 'klingon'; write one as the web knows it, such as"),
        (["--encoding", "klingon", "missing.txt"], "unknown encoding 'klingon'"),
        (["config", "--encoding", "klingon"], "unknown encoding 'klingon'"),
        (["--ignore", "credits"], "'credits' is a stage, no rule; --keep credits"),
        (["--enforce", "credits"], "'credits' is no single rule; name credits/marker, credits/bio, "),
        (["--ignore", "site"], "'site' is no single rule; name site/article, site/drop, site/keep"),
        (["--ignore", "layout/joined"], "'layout/joined' is no rule of cleaning, and cannot be switched off"),
        (["--on-empty", "stop"], "'stop' is not one of 'warn', 'skip', 'fail'"),
        (["explain", "--dropped", "--kept"], "--dropped and --kept exclude each other"),
        (["rules", "--json"], "No such option '--json'"),
    ],
)  # fmt: skip
def test_wrong_usage_is_told_in_one_line(fake, args, message):
    result = call(*args, *([] if args[0] in ("rules", "config") else ["-o", "out.txt", "one.txt"]))
    assert (result.exit_code, result.stdout) == (2, "")
    first, *rest = result.stderr.splitlines()
    assert first.startswith("newsclean: ")
    assert message in first
    assert all(line.startswith("newsclean: try 'newsclean") for line in rest)
    assert not Path("out.txt").exists()


def test_a_file_that_reads_like_an_option_is_told(fake):
    Path("-two.txt").write_text("keep Two.\n")
    for command in ([], ["explain"], ["check"]):
        result = call(*command, "-two.txt", "one.txt")
        assert result.exit_code == 2
        assert result.stderr.startswith(
            "newsclean: No such option '-t'. The file '-two.txt' is to be named './-two.txt'."
        )
    assert "is to be named" not in call("-tree.txt", "one.txt").stderr
    assert call("./-two.txt").stdout == "Two.\n"


def test_the_way_to_help_is_told_as_it_was_called(fake):
    assert call("--what").stderr.endswith("newsclean: try 'newsclean --help'\n")
    assert call("explain", "--what").stderr.endswith("newsclean: try 'newsclean explain --help'\n")


# Pages without an article


def test_a_page_without_an_article_gives_a_warning_that_says_why(fake):
    result = call("one.txt", "void.txt", "two.txt")
    assert (result.stdout, result.exit_code) == ("One.\n\n\nTwo.\n", 0)
    assert result.stderr == "newsclean: void.txt: warning: no article: nothing kept\n"


def test_the_reason_is_told_once(fake):
    Path("page").write_text("warn declared as ascii\ndrop x\n")
    assert call("page").stderr == "newsclean: page: warning: no article: nothing kept\n"
    lines = call("-v", "page").stderr.splitlines()
    assert [line for line in lines if "warning" in line] == [
        "newsclean: page: warning: declared as ascii",
        "newsclean: page: warning: no article: nothing kept",
    ]


def test_the_library_gives_the_reason(tmp_path):
    page = tmp_path / "page.html"
    page.write_text("<html><body><p></p></body></html>")
    result = run(str(page))
    assert (result.returncode, result.stdout) == (0, b"")
    assert result.stderr.startswith(f"newsclean: {page}: warning: no article: ".encode())


def test_markup_that_may_have_cost_text_is_told_without_being_asked(tmp_path):
    page = tmp_path / "page.html"
    article = "<p>The ferry to the outer islands will sail again in October, the harbour said on Monday.</p>" * 2
    page.write_text(f"<html><body>{article}<!-- menu {'<p>Another paragraph of it.</p>' * 1000}")
    warning = f"newsclean: {page}: warning: the last 31010 bytes of the page stand in an unclosed comment\n"
    assert call(str(page)).stderr == warning
    assert call("-q", str(page)).stderr == ""
    assert call("-v", str(page)).stderr.count(warning) == 1


def test_what_stands_after_gzip_data_is_told(fake):
    Path("page").write_bytes(gzip.compress(b"keep One.\n") + b"<!-- -->")
    result = call("page")
    assert result.stdout == "One.\n"
    assert result.stderr == "newsclean: page: warning: 8 bytes after the gzip data left out\n"


def test_a_given_encoding_that_the_page_is_not_in_is_told(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("page").write_bytes("市议会周二投票决定重新开放图书馆，该馆自洪水以来一直关闭。\n".encode("gb18030") * 5)
    result = call("--encoding", "utf-8", "page")
    assert result.exit_code == 0
    assert "damaged characters replaced (utf-8, as given)" in result.stderr
    Path("page").write_bytes("Le maire a rouvert la bibliothèque après la crue.\n".encode() * 9 + b"\xff\n")
    assert call("--encoding", "utf-8", "page").stderr == ""


def test_the_rule_is_told_that_drops_what_scores_like_an_article():
    path = Path(__file__).resolve().parent.parent / "fixtures/pages/en/section-front-empty.html"
    warning = newsclean.clean(path.read_bytes()).warnings[-1]
    assert "boilerplate/section-front" in warning
    assert "best score" not in warning


def test_a_quiet_run_does_not_warn(fake):
    result = call("-q", "void.txt", "two.txt")
    assert (result.stdout, result.stderr, result.exit_code) == ("\nTwo.\n", "", 0)


def test_a_page_without_an_article_can_be_skipped(fake):
    result = call("--on-empty", "skip", "void.txt")
    assert (result.stdout, result.stderr, result.exit_code) == ("", "", 0)
    assert call("--on-empty", "skip", "one.txt", "void.txt", "two.txt").stdout == "One.\n\nTwo.\n"


def test_a_page_without_an_article_can_fail(fake):
    result = call("-q", "--on-empty", "fail", "one.txt", "void.txt", "two.txt")
    assert (result.stdout, result.exit_code) == ("One.\n\nTwo.\n", 3)
    assert result.stderr.startswith("newsclean: void.txt: no article: ")


@pytest.mark.parametrize("on_empty", ["warn", "skip"])
def test_an_empty_output_is_written_for_a_page_without_an_article(fake, on_empty):
    Path("out.txt").write_text("Old.\n")
    assert call("-q", "-o", "out.txt", "--on-empty", on_empty, "void.txt").exit_code == 0
    assert Path("out.txt").read_bytes() == b""


@pytest.mark.parametrize("args", [["void.txt"], ["bad.pdf", "void.txt"], ["missing"]])
def test_an_older_output_does_not_pass_for_that_of_failed_inputs(fake, args):
    args = ["-q", "--on-empty", "fail", "-o", "out.txt", *args]
    said = "newsclean: out.txt: not written, as every input failed"
    result = call(*args)
    assert (result.exit_code, result.stderr.splitlines()[-1]) == (3, said)
    assert not Path("out.txt").exists()
    Path("out.txt").write_text("Old.\n")
    result = call(*args)
    assert (result.exit_code, result.stderr.splitlines()[-1]) == (3, f"{said}; what is there is older")
    assert Path("out.txt").read_text() == "Old.\n"
    assert not list(Path().glob(".newsclean*"))


# Messages and failures


@pytest.mark.skipif(os.name == "nt", reason="POSIX modes")
@pytest.mark.parametrize("command", ["clean", "check", "batch"])
def test_an_input_that_cannot_be_read_does_not_stop_the_others(fake, command, monkeypatch):
    monkeypatch.setattr(os, "access", lambda *_: False)  # as for all users but root, who runs some of the tests
    assert call(command, "two.txt", *["texts"] * (command == "batch")).exit_code in (0, 1)


@pytest.mark.parametrize("args", [[""], ["-o", "", "one.txt"], ["check", ""], ["batch", "", "texts"], ["config", ""]])
def test_an_empty_name_is_wrong_usage(fake, args):
    result = call(*args)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "the name is empty" in result.stderr


def test_verbose_tells_what_was_found(fake):
    Path("page").write_text("keep a\ndrop b\ncut c [d]\nwarn declared as ascii\n")
    result = call("-v", "page")
    assert result.stdout == "a\nc \n"
    assert result.stderr.splitlines() == [
        "newsclean: page: encoding utf-8 (declared)",
        "newsclean: page: 3 blocks: 2 kept, 1 dropped (teasers 1), 1 cut (credits 1)",
        "newsclean: page: warning: declared as ascii",
    ]


def test_every_refused_input_is_one_line_and_the_others_are_cleaned(fake):
    Path("empty").touch()
    Path("folder").mkdir()
    Path("packed").write_bytes(gzip.compress(b"text " * 9)[:-9])
    result = call("bad.pdf", "one.txt", "empty", "folder", "packed", "nowhere.html", "two.txt")
    assert (result.stdout, result.exit_code) == ("One.\n\nTwo.\n", 3)
    assert result.stderr.splitlines() == [
        "newsclean: bad.pdf: a PDF document, not a page or text; extract its text first",
        "newsclean: empty: empty",
        "newsclean: folder: a directory; name the files in it, or use 'newsclean batch'",
        "newsclean: packed: truncated gzip data; fetch it again",
        "newsclean: nowhere.html: no such file",
    ]


def test_a_mistyped_command_is_recognized(fake):
    result = call("explian", "one.txt")
    assert result.exit_code == 3
    assert result.stderr == "newsclean: explian: no such file; did you mean the command 'explain'?\n"


def test_a_command_after_an_option_is_recognized(fake):
    result = call("-q", "explain", "one.txt")
    assert result.stderr == "newsclean: explain: no such file; a command comes first: newsclean explain ...\n"


def test_a_name_that_breaks_lines_does_not_break_the_message(fake):
    assert call("a\nb\x1b[2J").stderr == "newsclean: a\\nb\\x1b[2J: no such file\n"


@pytest.mark.parametrize("kind", ["TypeError", "KeyError"])
def test_an_internal_error_is_one_line_and_the_others_are_cleaned(fake, kind):
    Path("page").write_text(f"{kind} a bug\n")
    result = call("--encoding", "utf-8", "page", "one.txt")
    assert (result.stdout, result.exit_code) == ("One.\n", 3)
    assert re.fullmatch(rf"newsclean: page: internal error \(please report it\): {kind}: '?a bug'?\n", result.stderr)


def test_an_internal_error_can_be_traced(fake):
    result = call(data="TypeError a bug\n", NEWSCLEAN_DEBUG="1")
    assert "Traceback (most recent call last)" in result.stderr
    assert "in clean\n" in result.stderr


def test_an_internal_error_outside_a_page_is_one_line_too(fake, monkeypatch):
    def broken(options):
        raise RuntimeError("no weights")

    monkeypatch.setattr(newsclean, "Cleaner", broken)
    result = call("one.txt")
    assert (result.exit_code, result.stdout) == (3, "")
    assert result.stderr == "newsclean: internal error (please report it): RuntimeError: no weights\n"


def test_a_message_is_written_to_a_strict_stream_too(monkeypatch):
    stream = io.TextIOWrapper(io.BytesIO(), "ascii")
    monkeypatch.setattr(sys, "stderr", stream)
    say("页: no such file")
    assert stream.buffer.getvalue() == b"newsclean: \\u9875: no such file\n"


def test_a_raw_stream_gets_all_of_the_text(monkeypatch):
    class Raw(io.BytesIO):
        def write(self, data) -> int:
            return super().write(data[:3])

    raw = Raw()
    monkeypatch.setattr(sys, "stdout", type("Stdout", (), {"buffer": raw}))
    with Output(None) as output:
        output.write("今天的新闻\n")
    assert raw.getvalue().decode() == "今天的新闻\n"


def test_an_interrupt_ends_quietly(fake):
    result = call(data="KeyboardInterrupt\n")
    assert (result.stdout, result.stderr, result.exit_code) == ("", "", 130)


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_signal_ends_the_program_and_nothing_is_left(page, tmp_path, name):
    number = getattr(signal, name)
    out = tmp_path / "out.txt"
    out.write_text("Old.")
    command = [sys.executable, "-m", "newsclean", "-o", str(out), page, "-"]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, env=ENVIRONMENT)
    patience = time.monotonic() + 60
    while not any(file.stat().st_size for file in tmp_path.glob(".newsclean-*")):  # until it waits for its second input
        assert time.monotonic() < patience
        time.sleep(0.01)
    process.send_signal(number)
    _, errors = process.communicate(timeout=60)
    assert (process.returncode, errors) == (-number, b"")
    assert out.read_text() == "Old."
    assert not list(tmp_path.glob(".newsclean-*"))


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_an_interrupt_while_the_program_begins_ends_quietly(tmp_path):
    (tmp_path / "click.py").write_text("import os, signal\nos.kill(os.getpid(), signal.SIGINT)\n")
    result = run("--version", env={"PYTHONPATH": f"{tmp_path}{os.pathsep}{SOURCE}"})
    assert (result.returncode, result.stdout, result.stderr) == (-signal.SIGINT, b"", b"")


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
@pytest.mark.parametrize("name", ["SIGINT", "SIGHUP"])
def test_a_signal_that_the_caller_ignores_stays_ignored(name):
    number = getattr(signal, name)
    before = signal.signal(number, signal.SIG_IGN)  # as nohup does, and a shell for what it runs in the background
    try:
        with stoppable() as stop:
            os.kill(os.getpid(), number)
            assert not stop()
    finally:
        signal.signal(number, before)


# explain

EXPLAINED = "keep Text.\ndrop Read\tmore.\ncut Body [Editor: Li] a\\b\n"


def test_explain_lists_blocks_and_cuts(fake):
    result = call("explain", data=EXPLAINED)
    assert (result.stderr, result.exit_code) == ("", 0)
    assert result.stdout.splitlines() == [
        "# standard input",
        "# encoding: utf-8 (declared)",
        "# title: A\\ttitle",
        "# authors: Ann",
        "# 3 blocks: 2 kept, 1 dropped (teasers 1), 1 cut (credits 1)",
        *([f"# boilerplate/article (2): {RULES['boilerplate/article']}"]
          if "boilerplate/article" in RULES else ["# boilerplate/article (2)"]),
        "# credits/editor-line (1): names of editors",
        "# teasers/read-more (1): links to other pages",
        "keep\tboilerplate/article\tline 1\tText.",
        "drop\tteasers/read-more\tline 2\tRead\\tmore.",
        "keep\tboilerplate/article\tline 3\tBody [Editor: Li] a\\\\b",
        "cut\tcredits/editor-line\tline 3\t[Editor: Li]",
    ]  # fmt: skip


def blocks(*args: str) -> list[str]:
    """Return the first two columns of what explain prints of the example."""
    lines = call("explain", *args, data=EXPLAINED).stdout.splitlines()
    return ["\t".join(line.split("\t")[:2]) for line in lines if not line.startswith("#")]


def test_explain_shows_a_part(fake):
    kept, dropped, cut = "keep\tboilerplate/article", "drop\tteasers/read-more", "cut\tcredits/editor-line"
    assert blocks("--dropped") == [dropped, cut]
    assert blocks("--kept") == [kept, kept, cut]


def test_explain_keeps_a_block_on_one_line(fake):
    result = call("explain", "--kept", data="cut a\\nb\x1b [c]\n")
    assert "line 1\ta\\nb\\x1b [c]\n" in result.stdout


def test_explain_shows_a_page_without_an_article(fake):
    result = call("explain", "void.txt")
    assert "drop\tteasers/read-more\tline 1\tMenu.\n" in result.stdout
    assert "no article" in result.stderr


@pytest.mark.parametrize(("on_empty", "code"), [("skip", 0), ("warn", 0), ("fail", 3)])
@pytest.mark.parametrize("output", [[], ["-o", "out.txt"]])
def test_explain_shows_the_blocks_whatever_becomes_of_the_page(fake, on_empty, code, output):
    result = call("explain", "--on-empty", on_empty, *output, "void.txt", "two.txt")
    shown = Path("out.txt").read_text() if output else result.stdout
    assert (result.exit_code, "no article" in result.stderr) == (code, on_empty != "skip")
    assert "drop\tteasers/read-more\tline 1\tMenu.\n" in shown
    assert "Two." in shown


def test_cuts_of_a_dropped_block_go_with_it():
    block = Block("Li, editor", "line", line=1, keep=False, reason="credits/marker")
    block.add_cut(Cut(0, 2, "credits/marker"))
    document = Document([block])
    assert "Li" not in render(document, only="keep")
    assert "drop\tcredits/marker\tline 1\tLi, editor\ncut\tcredits/marker" in render(document, only="drop")


def test_explain_writes_json_lines(fake):
    rows = [json.loads(line) for line in call("explain", "--json", data=EXPLAINED).stdout.splitlines()]
    assert [(row["verdict"], row["rule"], row["text"], row["output"]) for row in rows] == [
        ("keep", "boilerplate/article", "Text.", "Text."),
        ("drop", "teasers/read-more", "Read\tmore.", ""),
        ("keep", "boilerplate/article", "Body [Editor: Li] a\\b", "Body  a\\b"),
    ]
    assert rows[1]["reason"] == "links to other pages"
    assert rows[1]["place"] == "line 2"
    (cut,) = rows[2]["cuts"]
    assert cut == {
        **{"rule": "credits/editor-line", "reason": "names of editors", "text": "[Editor: Li]"},
        **{"start": 5, "end": 17},
    }
    assert {row["file"] for row in rows} == {"standard input"}


@pytest.mark.skipif(sys.platform in ("darwin", "win32"), reason="names there are text")
def test_explain_json_tells_a_name_that_is_no_text(fake):
    name = os.fsdecode(b"b\xffad")
    Path(name).write_text("keep One.\n")
    assert json.loads(call("explain", "--json", name).stdout)["file"] == name


def test_explain_json_of_several_files_has_no_empty_line(fake):
    lines = call("explain", "--json", "one.txt", "two.txt").stdout.splitlines()
    assert [json.loads(line)["file"] for line in lines] == ["one.txt", "one.txt", "two.txt"]


def test_explain_json_shows_a_part(fake):
    def texts(flag: str) -> list[str]:
        lines = call("explain", "--json", flag, data=EXPLAINED).stdout.splitlines()
        return [json.loads(line)["text"][:4] for line in lines]

    assert texts("--kept") == ["Text", "Body"]
    assert texts("--dropped") == ["Read", "Body"]


def test_explain_in_colour(fake):
    result = call("explain", data=EXPLAINED, FORCE_COLOR="1", NO_COLOR="", COLUMNS="80")
    assert "\x1b[1;31mdrop" in result.stdout
    plain = re.sub(r"\x1b\[[\d;]*m", "", result.stdout)
    assert "drop  teasers/read-more  links to other pages  line 2\n" in plain
    assert "      Body [Editor: Li] a\\b\n      cut  credits/editor-line  names of editors\n" in plain


@pytest.mark.parametrize("env", [{"NO_COLOR": "1", "FORCE_COLOR": "1"}, {"FORCE_COLOR": "0"}, {}])
def test_explain_without_colour(fake, env):
    env = {"NO_COLOR": "", "FORCE_COLOR": "", **env}
    assert "\x1b" not in call("explain", data=EXPLAINED, **env).stdout


def test_explain_has_no_colour_in_a_file(fake):
    call("explain", "-o", "out.txt", "one.txt", FORCE_COLOR="1")
    assert "\x1b" not in Path("out.txt").read_text()


def test_a_page_cannot_steer_the_terminal(fake):
    result = call("explain", data="keep \x1b[2J[red]boo\n", FORCE_COLOR="1", NO_COLOR="")
    assert "\x1b[2J" not in result.stdout
    assert "[red]boo" in result.stdout


# rules, help, version, completion


def test_rules_are_listed():
    lines = call("rules").stdout.splitlines()
    assert [line.split()[0] for line in lines] == list(RULES)
    assert len({line.index(words) for line, words in zip(lines, RULES.values(), strict=True)}) == 1


def test_rules_are_listed_in_markdown():
    head, rule, *rows = call("rules", "--markdown").stdout.splitlines()
    assert (head, rule) == ("| Rule | What it drops |", "|---|---|")
    assert [re.match(r"\| `(.*?)` \| .+ \|$", row)[1] for row in rows] == list(RULES)


def test_rules_take_no_arguments():
    assert call("rules", "page.html").exit_code == 2


@pytest.mark.parametrize("flag", ["-V", "--version"])
def test_version(flag):
    assert call(flag).stdout == f"newsclean {newsclean.__version__}\n"
    assert call("-q", flag).stdout == f"newsclean {newsclean.__version__}\n"


@pytest.mark.parametrize("name", ["", *COMMANDS])
def test_help_ends_with_examples(name):
    result = call(*name.split(), "--help")
    assert result.exit_code == 0
    assert call(*name.split(), "-h").stdout == result.stdout
    assert "\n  Examples:\n    " in result.stdout
    assert max(map(len, result.stdout.splitlines())) <= 80


@pytest.mark.parametrize("name", COMMANDS)
def test_the_list_of_commands_repeats_their_help(name):
    command = cli.get_command(cli.make_context("newsclean", [name]), name)
    assert command is not None
    assert command.help is not None
    assert command.help.splitlines()[0] == COMMANDS[name]
    assert command.name == name


def completions(start: str, *words: str) -> list[str]:
    """Return what a shell would offer."""
    from click.shell_completion import ShellComplete

    return [item.value for item in ShellComplete(cli, {}, "newsclean", "X").get_completions(list(words), start)]


def test_completion():
    assert completions("ex") == ["explain"]
    assert "--on-empty" in completions("--on")
    assert completions("page") == ["page"]
    assert completions("captions,te", "--keep") == ["captions,teasers"]
    assert completions("--dro", "explain") == ["--drop", "--dropped"]


def test_main_returns_the_exit_code(fake, capsysbinary):
    assert main(["one.txt"]) == 0
    assert main(["missing"]) == 3
    assert main(["--what"]) == 2
    assert main(["--version"]) == 0
    assert capsysbinary.readouterr().out == b"One.\nnewsclean %s\n" % newsclean.__version__.encode()


HEAVY = {
    *("rich", "bs4", "chardet", "selectolax", "tomllib", "importlib.metadata"),
    *("newsclean.pipeline", "newsclean.cli.clean", "newsclean.cli.explain", "newsclean.inputs"),
}


def imported(*args: str) -> set[str]:
    """Return the modules that are loaded once the program has run."""
    script = "import sys; from newsclean.cli.main import main; main(sys.argv[1:]); print(*sys.modules, file=sys.stderr)"
    command = [sys.executable, "-c", script, *args]
    result = subprocess.run(command, capture_output=True, env=ENVIRONMENT, check=True, text=True, timeout=60)
    return set(result.stderr.split())


def test_version_imports_nothing_heavy():
    assert not imported("--version") & HEAVY


def test_help_imports_nothing_heavy():
    assert not imported("--help") & (HEAVY - {"newsclean.cli.clean"})


def test_explain_in_a_pipe_does_not_import_rich(page):
    assert "rich" not in imported("explain", page)
