"""The real pre-commit runs our hooks in a git repository of its own: a commit fails, is fixed, and the next passes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parent.parent
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))

ONE = "The council met on Tuesday evening, and after three hours of debate it agreed to build the new bridge."
TWO = "It will take two years, and the old one stays open to those who walk, said the mayor, until it is done."
DIRTY = f"Home\nNews\nLog in\n{ONE}\n{TWO}\nPhotograph: Neil Gow\n"


def test_hooks_run_the_commands_on_text_files_once():
    assert [(hook["id"], hook["entry"]) for hook in HOOKS] == [
        ("newsclean-check", "newsclean check"),
        ("newsclean-fix", "newsclean fix"),
    ]
    for hook in HOOKS:
        assert (hook["language"], hook["types"], hook["files"]) == ("python", ["text"], r"\.txt$")
        assert hook["require_serial"] is True
        assert hook["args"] == ["--"]


def git(*args: str, cwd: Path, **env: str) -> subprocess.CompletedProcess[str]:
    identity = ["-c", "user.name=A. Tester", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    return subprocess.run(
        ["git", *identity, *args], cwd=cwd, env={**os.environ, **env}, capture_output=True, encoding="utf-8"
    )


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a repository of this checkout as it is, which pre-commit installs once: it is known by its commit."""
    if shutil.which("git") is None:
        pytest.skip("needs git")
    listed = git("ls-files", "-z", "--cached", "--others", "--exclude-standard", cwd=ROOT)
    if listed.returncode:
        pytest.skip("needs a git checkout")
    folder = tmp_path_factory.mktemp("checkout")
    for name in filter(None, listed.stdout.split("\0")):
        if not name.startswith(("fixtures/", "tests/")) and (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)
    git("init", "-q", cwd=folder)
    git("add", "-A", cwd=folder)
    assert git("commit", "-q", "-m", "As it is", cwd=folder).returncode == 0
    return folder


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Skip where nothing can be installed."""
    target = str(tmp_path_factory.mktemp("download"))
    command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--no-cache-dir", "-d", target, "pathspec"]
    if subprocess.run(command, capture_output=True).returncode:
        pytest.skip("the package registry cannot be reached")


def test_a_commit_fails_is_fixed_and_passes(registry, checkout, tmp_path):
    corpus = tmp_path / "a corpus"
    corpus.mkdir()
    git("init", "-q", cwd=corpus)
    hook = corpus / ".git" / "hooks" / "pre-commit"
    hook.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m pre_commit run\n')
    hook.chmod(0o755)
    commit = git("rev-parse", "HEAD", cwd=checkout).stdout.strip()
    hooks = [{"id": known["id"]} for known in HOOKS]
    config = {"repos": [{"repo": str(checkout), "rev": commit, "hooks": hooks}]}
    (corpus / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config))
    home = {"PRE_COMMIT_HOME": str(tmp_path / "home"), "PIP_NO_COMPILE": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}

    story = corpus / "a story.txt"
    story.write_bytes(DIRTY.replace("\n", "\r\n").encode())
    (corpus / "-v.txt").write_text(f"{ONE}\n")  # no option
    (corpus / "notes.md").write_text("# Notes\n\nLog in\n")  # no .txt: none of our business
    git("add", "-A", cwd=corpus)
    refused = git("commit", "-m", "A story", cwd=corpus, **home)
    assert refused.returncode == 1, refused.stdout + refused.stderr
    said = refused.stdout + refused.stderr
    assert "a story.txt: would change: 3 boilerplate/before-article, 1 captions/credit-mark" in said
    assert "a story.txt: fixed: 3 boilerplate/before-article, 1 captions/credit-mark" in said
    assert "files were modified by this hook" in said
    assert git("rev-parse", "--verify", "-q", "HEAD", cwd=corpus).returncode != 0
    assert story.read_bytes() == f"{ONE}\r\n{TWO}\r\n".encode()

    git("add", "-A", cwd=corpus)
    taken = git("commit", "-m", "A story", cwd=corpus, **home)
    assert taken.returncode == 0, taken.stdout + taken.stderr
    said = taken.stdout + taken.stderr
    assert said.count("Passed") == 2
    assert "Failed" not in said
    assert git("show", "HEAD:a story.txt", cwd=corpus).stdout.startswith(ONE)
