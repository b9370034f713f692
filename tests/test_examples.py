"""Each file in examples/ is run as it stands, in a folder of pages."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "examples"
PAGES = {
    "story.html": "en/hashed-classes-double-br",
    "2031/school.html": "hi/school-boat",
    "2031/old/table.html": "zh/old-table-gbk",
}
CLEAN = {
    Path("texts", name).with_suffix(".txt"): (ROOT / "fixtures" / "pages" / f"{source}.out.txt").read_bytes()
    for name, source in PAGES.items()
}


@pytest.fixture
def corpus(tmp_path):
    """Make a folder of raw pages."""
    for name, source in PAGES.items():
        (tmp_path / "pages" / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / "fixtures" / "pages" / f"{source}.html", tmp_path / "pages" / name)
    return tmp_path


def run(command: str, folder: Path, **env: str) -> subprocess.CompletedProcess[str]:
    path = str(Path(sys.executable).parent) + os.pathsep + os.environ["PATH"]
    variables = {**os.environ, "PATH": path, "LC_ALL": "C.UTF-8", **env}
    return subprocess.run(["bash", "-e", "-c", command], cwd=folder, env=variables, capture_output=True, text=True)


def texts(folder: Path) -> dict[Path, bytes]:
    return {p.relative_to(folder): p.read_bytes() for p in (folder / "texts").rglob("*.txt")}


def spoil(folder: Path) -> None:
    path = folder / "texts" / "story.txt"
    path.write_text(f"Home\nLog in\n{path.read_text(encoding='utf-8')}", encoding="utf-8")


def test_all_examples_are_told_of():
    told = (EXAMPLES / "README.md").read_text(encoding="utf-8")
    assert {p.name for p in EXAMPLES.iterdir()} - {"README.md"} == {
        line.split("`")[1] for line in told.splitlines() if line.startswith("| `")
    }


@pytest.mark.skipif(shutil.which("make") is None, reason="needs make")
def test_makefile(corpus):
    shutil.copy(EXAMPLES / "Makefile", corpus)
    result = run("make", corpus)
    assert (result.returncode, texts(corpus)) == (0, CLEAN), result.stderr
    assert "Nothing to be done" in run("make", corpus).stdout
    assert run("make check", corpus).returncode == 0
    spoil(corpus)
    assert run("make check", corpus).returncode != 0
    assert run("make fix", corpus).returncode == 0
    assert texts(corpus) == CLEAN


@pytest.mark.skipif(shutil.which("nproc") is None, reason="needs nproc and xargs as of GNU")
@pytest.mark.parametrize("tool", ["xargs", "parallel"])
def test_parallel(corpus, tool):
    if tool == "parallel" and shutil.which("parallel") is None:
        pytest.skip("needs GNU parallel")
    (corpus / "pages" / "2031").rename(corpus / "pages" / "a year")
    expected = {Path(str(name).replace("2031", "a year")): text for name, text in CLEAN.items()}
    result = run(f'sh "{EXAMPLES}/parallel.sh" {tool}', corpus)
    assert (result.returncode, texts(corpus)) == (0, expected), result.stderr
    spoil(corpus)
    assert run(f'sh "{EXAMPLES}/parallel.sh" check', corpus).returncode != 0


def archive(corpus: Path, path: Path) -> None:
    """Write the pages of a corpus as a web archive, with what else such a file holds."""
    with path.open("wb") as file:
        writer = WARCWriter(file)
        for name in PAGES:
            for status, kind in (("200 OK", "text/html"), ("404 Not Found", "text/html"), ("200 OK", "image/png")):
                headers = StatusAndHeaders(status, [("Content-Type", kind)], protocol="HTTP/1.1")
                with (corpus / "pages" / name).open("rb") as page:
                    address = f"https://x.example/{name}"
                    writer.write_record(writer.create_warc_record(address, "response", page, http_headers=headers))


@pytest.mark.parametrize("form", ["warc.gz", "jsonl"])
def test_crawl(corpus, form):
    path = corpus / f"pages.{form}"
    if form == "jsonl":
        rows = ({"url": f"https://x.example/{name}", "text": CLEAN[text].decode()} for name, text in zip(PAGES, CLEAN))
        path.write_text("".join(f"{json.dumps(row)}\n" for row in rows) + '\n[1]\n{"url": "htt', encoding="utf-8")
    else:
        archive(corpus, path)
    result = run(f'python "{EXAMPLES}/crawl.py" {path.name}', corpus)
    assert result.returncode == 0, result.stderr
    assert result.stderr.count("no page") == (3 if form == "jsonl" else 0)
    found = [json.loads(line) for line in result.stdout.splitlines()]
    assert [row["file"] for row in found] == [f"https://x.example/{name}" for name in PAGES]
    assert [row["text"] + "\n" for row in found] == [text.decode() for text in CLEAN.values()]


def test_dvc_stages(corpus):
    stages = yaml.safe_load((EXAMPLES / "dvc.yaml").read_text(encoding="utf-8"))["stages"]
    made = {next(iter(out)) for stage in stages.values() for out in stage.get("outs", [])}
    assert {dep for stage in stages.values() for dep in stage["deps"]} <= {"pages"} | made
    for stage in stages.values():
        result = run(stage["cmd"], corpus)
        assert result.returncode == 0, result.stderr
    assert texts(corpus) == CLEAN
    spoil(corpus)
    assert run(stages["check"]["cmd"], corpus).returncode == 1


def test_github_actions(corpus):
    workflow = yaml.safe_load((EXAMPLES / "github-actions.yml").read_text(encoding="utf-8"))
    assert {"name", "jobs", "env"} <= workflow.keys()
    steps = {step.get("name"): step["run"] for step in workflow["jobs"]["clean"]["steps"] if "run" in step}
    assert steps.pop("Install") == 'python -m pip install "$NEWSCLEAN"'
    run("newsclean batch -q pages texts", corpus)
    for name, command in steps.items():
        assert run(command, corpus).returncode == 0, name
    spoil(corpus)
    result = run(steps["Check"], corpus)
    assert result.returncode == 1
    assert result.stdout.startswith("::warning file=texts/story.txt,line=1,endLine=2,")
    assert run(steps["Report"], corpus).returncode == 0
    assert json.loads((corpus / "newsclean.sarif").read_bytes())["runs"][0]["results"]
    shutil.rmtree(corpus / "texts")
    assert run(steps["Report"], corpus).returncode != 0  # what failed is no report


def test_pre_commit_config(corpus):
    config = EXAMPLES / "pre-commit-config.yaml"
    command = [sys.executable, "-m", "pre_commit", "validate-config", str(config)]
    result = subprocess.run(command, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    [repository] = yaml.safe_load(config.read_text(encoding="utf-8"))["repos"]
    assert {hook["id"] for hook in repository["hooks"]} <= {hook["id"] for hook in hooks}
    shown = (ROOT / "README.md").read_text(encoding="utf-8")
    assert config.read_text(encoding="utf-8").partition("\n")[2] in shown
