"""The direction of dependencies holds, and importing the package stays cheap."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from newsclean.judging import STAGES
from newsclean.rules import STAGE_NAMES

SOURCE = Path(__file__).resolve().parent.parent / "src" / "newsclean"
FORBIDDEN = {
    "document.py": ("newsclean",),
    "patterns.py": ("newsclean",),
    "errors.py": ("newsclean",),
    "hosts.py": tuple(f"newsclean.{n}" for n in ("document", "options", "readers", "stages", "cli")),
    "parsed_patterns.py": ("newsclean",),
    "backtracking.py": tuple(f"newsclean.{n}" for n in ("document", "options", "site_rules", "readers", "cli")),
    "mojibake.py": ("newsclean",),
    **dict.fromkeys(
        ("text.py", "punctuation.py", "broken_words.py"),
        tuple(f"newsclean.{n}" for n in ("document", "language", "readers", "stages", "cli", "options")),
    ),
    "site_rules.py": tuple(f"newsclean.{n}" for n in ("readers", "stages", "configuration", "cli")),
    "configuration": ("selectolax", "click", *(f"newsclean.{n}" for n in ("stages", "judging", "pipeline", "cli"))),
    **dict.fromkeys(("judging.py", "elsewhere.py"), ("newsclean.pipeline", "newsclean.cli")),
    "stages": ("newsclean.readers", "newsclean.writers", "newsclean.cli", "selectolax", "bs4", "click"),
    "readers": ("newsclean.language", "newsclean.stages", "newsclean.cli", "click"),
    "writers": ("newsclean.cli", "click"),
    "files": tuple(f"newsclean.{n}" for n in ("batch", "cli", "document", "options", "pipeline", "readers", "stages")),
    "batch": ("newsclean.cli", "newsclean.stages", "selectolax", "bs4", "click"),
    "checking": ("newsclean.cli", "newsclean.writers", "newsclean.stages", "selectolax", "bs4", "click"),
}


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
    files = [target] if target.is_file() else sorted(target.glob("*.py"))
    assert files
    for path in files:
        wrong = {name for name in imports_of(path) if name.startswith(FORBIDDEN[place])}
        assert not wrong, f"{path.name} imports {wrong}"


@pytest.mark.parametrize(
    ("package", "home"),
    [
        ("selectolax", "readers/html.py"),
        ("click", "cli/"),
        ("ftfy", "mojibake.py"),
        ("pebble", ("batch/pool.py", "checking/workers.py")),
        ("pathspec", "files/walk.py"),
    ],
)
def test_only_one_place_imports(package: str, home: str | tuple[str, ...]) -> None:
    for path in SOURCE.rglob("*.py"):
        if any(name.split(".")[0] == package for name in imports_of(path)):
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
