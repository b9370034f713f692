"""What the help shows works: each example runs; the manual page and the completions are made of the same commands."""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from newsclean.cli.main import COMMANDS, cli
from newsclean.cli.man import example_commands

ROOT = Path(__file__).resolve().parent.parent
FIXTURES = ROOT / "fixtures"
PAGE = FIXTURES / "pages" / "en" / "hashed-classes-double-br.html"
DUMP = FIXTURES / "flat" / "en" / "text-node-lines.txt"
CLEAN = FIXTURES / "flat" / "en" / "text-node-lines.out.txt"


def command_named(name: str) -> click.Command:
    found = cli.get_command(click.Context(cli), name)
    assert found is not None
    return found


EXAMPLES = [
    (name, line)
    for name in ("newsclean", *COMMANDS)
    for line in example_commands(cli if name == "newsclean" else command_named(name))
]

FINDS = ("check", "fix")
"""Exit with 1 where they find something."""


@pytest.fixture
def folder(tmp_path):
    """Make a folder with all that the examples name, and a curl that fetches nothing."""
    for name in ("pages/2024-05", "texts", "corpus", "bin", ".zfunc", ".config/fish/completions"):
        (tmp_path / name).mkdir(parents=True)
    for name in ("page.html", "pages/a.html", "pages/2024-05/b.html"):
        shutil.copy(PAGE, tmp_path / name)
    for name in ("page.html.gz", "pages/2024-05/c.html.gz"):
        (tmp_path / name).write_bytes(gzip.compress(PAGE.read_bytes()))
    shutil.copy(DUMP, tmp_path / "corpus" / "a.txt")
    shutil.copy(CLEAN, tmp_path / "corpus" / "b.txt")
    dump = (FIXTURES / "flat" / "zh" / "numbered-pictures.txt").read_text(encoding="utf-8")
    (tmp_path / "dump.txt").write_bytes(dump.encode("gb18030"))
    (tmp_path / "bin" / "curl").write_text(f'#!/bin/sh\nexec cat "{PAGE}"\n')
    (tmp_path / "bin" / "curl").chmod(0o755)
    return tmp_path


def in_shell(line: str, folder: Path, *, shell: str = "bash", **env: str) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join([str(folder / "bin"), str(Path(sys.executable).parent), os.environ["PATH"]])
    variables = {**os.environ, "PATH": path, "HOME": str(folder), "LC_ALL": "C.UTF-8", **env}
    options = ["-o", "pipefail"] if shell == "bash" else []
    return subprocess.run([shell, *options, "-c", line], cwd=folder, env=variables, capture_output=True, text=True)


def call(*args: str, **env: str) -> Result:
    """Run the program in this process."""
    return CliRunner().invoke(cli, args, env=env, prog_name="newsclean")


def files_in(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_every_command_has_examples():
    assert {name for name, _ in EXAMPLES} == {"newsclean", *COMMANDS}


@pytest.mark.parametrize(("name", "line"), EXAMPLES, ids=[line for _, line in EXAMPLES])
def test_the_examples_of_the_help_run(name, line, folder):
    if "| jq " in line and shutil.which("jq") is None:
        line = line.partition(" | jq ")[0]
    before = files_in(folder)
    result = in_shell(line, folder)
    assert result.returncode in ((0, 1) if name in FINDS else (0,)), result.stderr
    assert "internal error" not in result.stderr
    assert result.stdout or files_in(folder) != before, "it does nothing"


# The manual page


def test_the_manual_page_is_made_of_the_help(tmp_path):
    made = in_shell("newsclean man", tmp_path).stdout
    assert (ROOT / "docs" / "newsclean.1").read_text(encoding="utf-8") == made, "run: newsclean man > docs/newsclean.1"
    for name in COMMANDS:
        assert f".SS newsclean {name}" in made
    assert "\\-\\-exit\\-zero" in made


@pytest.mark.skipif(shutil.which("groff") is None, reason="needs groff")
def test_roff_has_no_complaint():
    command = ["groff", "-man", "-Tutf8", "-ww", str(ROOT / "docs" / "newsclean.1")]
    result = subprocess.run(command, capture_output=True, text=True)
    assert (result.returncode, result.stderr) == (0, "")
    assert "newsclean batch pages texts" in result.stdout


def test_the_manual_page_is_installed():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    shared = project["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]
    assert shared == {"docs/newsclean.1": "share/man/man1/newsclean.1"}


# Completion


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["che"], ["check"]),
        (["check", "--diff", "--for"], ["--format"]),
        (["check", "--format", "s"], ["sarif"]),
        (["fix", "--ignore", "captions/fig"], ["captions/figure"]),
        (["completion", ""], ["bash", "zsh", "fish"]),
        (["--punct"], ["--punctuation"]),
    ],
    ids=" ".join,
)
@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_every_shell_gets_the_same_answers(shell, words, expected):
    asked = {"_NEWSCLEAN_COMPLETE": f"{shell}_complete", "COMP_WORDS": " ".join(["newsclean", *words])}
    asked["COMP_CWORD"] = words[-1] if shell == "fish" else str(len(words))
    lines = call(**asked).stdout.splitlines()
    if shell == "zsh":  # type, name and help, a line each
        lines = [line for number, line in enumerate(lines) if number % 3 == 1]
    else:
        lines = [line.partition(",")[2].partition("\t")[0] for line in lines]
    assert lines == expected


@pytest.mark.parametrize("words", [["check", "a"], ["batch", "a"], ["fix", "-v", "a"], ["a"]], ids=" ".join)
def test_files_are_left_to_the_shell(words):
    asked = {"COMP_WORDS": " ".join(["newsclean", *words]), "COMP_CWORD": str(len(words))}
    assert call(_NEWSCLEAN_COMPLETE="bash_complete", **asked).stdout == "file,a\n"


def test_bash_completes_with_the_script(tmp_path):
    script = 'eval "$(newsclean completion bash)"; COMP_WORDS=(newsclean chec); COMP_CWORD=1; '
    script += '_newsclean_completion newsclean; echo "${COMPREPLY[@]}"; complete -p newsclean'
    result = in_shell(script, tmp_path)
    assert result.stderr == ""
    assert result.stdout.splitlines()[0] == "check"
    assert "_newsclean_completion newsclean" in result.stdout


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_shell_takes_the_script(shell, tmp_path):
    script = in_shell(f"newsclean completion {shell}", tmp_path)
    assert (script.returncode, script.stderr) == (0, "")
    assert f"_NEWSCLEAN_COMPLETE={shell}_complete" in script.stdout
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not there to read it")
    (tmp_path / "script").write_text(script.stdout)
    result = subprocess.run([shell, "-n", str(tmp_path / "script")], capture_output=True, text=True)
    assert (result.returncode, result.stderr) == (0, "")


# The nearest command or option


@pytest.mark.parametrize(
    ("line", "hint"),
    [
        ("chekc", "did you mean the command 'check'?"),
        ("check --dif corpus", "--diff"),
        ("fix --exit-zreo corpus", "--exit-zero"),
        ("check --format sarf corpus", "sarif"),
        ("completion bsh", "bash"),
        ("help", "help: no such file; nor is it a command: see 'newsclean --help'"),
        ("batch pages", "only pages is named; name SRC and DEST"),
        ("completion", "Choose from: bash, zsh, fish\n"),
        ("check --ignore captions/figur corpus", "did you mean 'captions/figure'?"),
        ("--kepp captions page.html", "--keep"),
    ],
)
def test_a_slip_of_the_finger_is_told_what_was_meant(line, hint, folder, monkeypatch):
    monkeypatch.chdir(folder)
    result = call(*line.split())
    assert result.exit_code in (2, 3)
    assert result.stdout == ""
    assert hint in result.stderr
