"""The direction of dependencies holds, and importing the package stays cheap."""

from __future__ import annotations

import ast
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from newsclean.judging import STAGES
from newsclean.rules import STAGE_NAMES

SOURCE = Path(__file__).resolve().parent.parent / "src" / "newsclean"
ABOVE = ("judging", "settling", "elsewhere", "pipeline", "writers", "batch", "checking", "configuration", "cli")
"""What runs the chain, and what is built around it: no link of the chain knows it."""


def all_but(*allowed: str) -> tuple[str, ...]:
    """Return what a package must not import that builds on these alone."""
    parts = {path.name.removesuffix(".py") for path in SOURCE.iterdir() if path.suffix == ".py" or path.is_dir()}
    return tuple(f"newsclean.{name}" for name in sorted(parts - set(allowed)) if not name.startswith("_"))


FORBIDDEN = {
    **dict.fromkeys(("document.py", "patterns.py", "errors.py"), ("newsclean",)),
    **dict.fromkeys(("text/mojibake.py", "decoding/labels.py", "sites/parsed_patterns.py"), ("newsclean",)),
    "text": all_but("patterns", "text"),
    "language": all_but("errors", "language", "patterns", "text"),
    "decoding": all_but("decoding", "errors", "patterns", "text"),
    "sites": all_but("decoding", "document", "errors", "sites", "text"),
    "dumps": tuple(f"newsclean.{n}" for n in (*ABOVE, "readers", "scoring", "stages")),
    "markup": tuple(f"newsclean.{n}" for n in (*ABOVE, "language", "readers", "scoring", "stages")),
    "scoring": tuple(f"newsclean.{n}" for n in (*ABOVE, "readers", "stages")),
    "stages": (*(f"newsclean.{n}" for n in (*ABOVE, "readers")), "selectolax", "bs4", "click"),
    "stages/page": tuple(f"newsclean.stages.{n}" for n in ("captions", "credits", "dump", "paragraphs", "subheads")),
    "stages/dump": tuple(f"newsclean.stages.{n}" for n in ("captions", "page", "paragraphs", "teasers")),
    "stages/captions": tuple(f"newsclean.stages.{n}" for n in STAGES if n != "captions"),
    "stages/subheads": tuple(f"newsclean.stages.{n}" for n in STAGES if n not in ("captions", "subheads")),
    "readers": tuple(f"newsclean.{n}" for n in (*ABOVE, "language", "scoring", "stages")),
    "configuration": ("selectolax", *(f"newsclean.{n}" for n in ("stages", "judging", "pipeline", "cli"))),
    **dict.fromkeys(("judging.py", "settling.py", "elsewhere.py"), ("newsclean.pipeline", "newsclean.cli")),
    "writers": ("newsclean.cli",),
    "files": tuple(f"newsclean.{n}" for n in ("batch", "cli", "document", "options", "pipeline", "readers", "stages")),
    "batch": ("newsclean.cli", "newsclean.stages", "selectolax", "bs4"),
    "checking": ("newsclean.cli", "newsclean.writers", "newsclean.stages", "selectolax", "bs4"),
}


@cache
def imports_of(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.module and not node.level, f"{path.name} imports relatively, which nobody checks here"
            found.add(node.module)
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
    return found


@pytest.mark.parametrize("place", FORBIDDEN)
def test_nobody_imports_what_is_above(place: str) -> None:
    target = SOURCE / place
    files = [target] if target.is_file() else sorted(target.rglob("*.py"))
    assert files
    for path in files:
        wrong = {name for name in imports_of(path) if name.startswith(FORBIDDEN[place])}
        assert not wrong, f"{path.name} imports {wrong}"


@pytest.mark.parametrize(
    ("package", "home"),
    [
        ("selectolax", "readers/html.py"),
        ("click", "cli/"),
        ("ftfy", "text/mojibake.py"),
        ("pebble", ("batch/pool.py", "checking/workers.py")),
        ("pathspec", "files/gitignore.py"),
    ],
)
def test_only_one_place_imports(package: str, home: str | tuple[str, ...]) -> None:
    importing = [path for path in SOURCE.rglob("*.py") if package in {name.split(".")[0] for name in imports_of(path)}]
    assert importing
    for path in importing:
        assert path.relative_to(SOURCE).as_posix().startswith(home)


def test_the_stages_run_in_the_order_of_their_names() -> None:
    assert tuple(STAGES) == STAGE_NAMES


def test_import_loads_nothing_heavy() -> None:
    script = (
        "import sys, newsclean; "
        "heavy = ('bs4', 'chardet', 'click', 'ftfy', 'pathspec', 'pebble', 'rich', 'selectolax', 'sqlite3'); "
        "print([m for m in heavy if m in sys.modules])"
    )
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"
