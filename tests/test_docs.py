"""What README and docs show is what happens."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections import deque
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from mypy import api

from newsclean.checking.content import LAYOUT, OUTPUTS
from newsclean.rules import RULES

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
CONSOLE = re.findall(r"```console\n\$ (.+)\n((?:.*\n)*?)```", README)


def run(command: str) -> subprocess.CompletedProcess[str]:
    folder = str(Path(sys.executable).parent)
    env = {
        **os.environ,
        "PATH": folder + os.pathsep + os.environ["PATH"],
        "LC_ALL": "C.UTF-8",
        "NO_COLOR": "1",
    }
    return subprocess.run(
        ["bash", "-c", command],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
    )


def test_readme_has_examples() -> None:
    assert len(CONSOLE) >= 3


@pytest.mark.parametrize(("command", "shown"), CONSOLE, ids=[c for c, _ in CONSOLE])
def test_readme_example(command: str, shown: str) -> None:
    assert run(command).stdout == shown


def test_readme_python_example_runs() -> None:
    [code] = re.findall(r"```python\n(.*?)```", README, re.S)
    result = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, encoding="utf-8")
    assert result.returncode == 0, result.stderr
    assert "gb18030" in result.stdout


def type_check(*files: Path) -> tuple[str, int]:
    """Return what the type checker says of files, and its exit code."""
    depth = sys.getrecursionlimit()
    try:
        report, errors, code = api.run(["--strict", "--config-file=", *map(str, files)])
    finally:
        sys.setrecursionlimit(depth)  # the checker raises it, for all tests that come after
    return report + errors, code


def test_python_examples_pass_the_strict_checks_of_a_client(tmp_path: Path) -> None:
    documentation = README + (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
    examples = re.findall(r"```python\n(.*?)```", documentation, re.S)
    examples.append('import newsclean\n\nnewsclean.Options(keep=["captions"], ignore="credits/byline")\n')
    files = []
    for number, code in enumerate(examples):
        files.append(tmp_path / f"example_{number}.py")
        files[-1].write_text(code, encoding="utf-8")
    report, code = type_check(*files)
    assert code == 0, report


def test_the_type_checker_of_a_client_sees_wrong_keywords(tmp_path: Path) -> None:
    client = tmp_path / "client.py"
    calls = ('newsclean.clean(b"", kep=["captions"])', 'newsclean.Cleaner(format="xml")', "newsclean.clean(3)")
    client.write_text("import newsclean\n" + "\n".join(calls))
    report, _ = type_check(client)
    for wrong in ('keyword argument "kep"', 'Argument "format" to "Cleaner"', 'Argument 1 to "clean"'):
        assert wrong in report


def test_rules_table_is_the_rules() -> None:
    shown = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    assert run("newsclean rules --markdown").stdout in shown


def test_what_a_check_finds_is_told() -> None:
    shown = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    for name, words in {**LAYOUT, **OUTPUTS}.items():
        assert f"| `{name}` | {words} |\n" in shown


def test_every_rule_is_used() -> None:
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in (ROOT / "src" / "newsclean").rglob("*.py")]
    rule_of = {name: rule for tree in trees for name, rule in named_rules(tree)}
    given = {rule for tree in trees for rule in given_rules(tree, rule_of)}
    assert not RULES.keys() - given


COMPARED = """
A_RULE, B_RULE = 'a/a', 'a/b'
OF_IT = ('a/c', A_RULE)
KNOWN = frozenset(('a/d',))
BY_NAME = {'a/e': 'a/used'}
if x in (A_RULE, 'a/f') or y.startswith('a/g'):
    y.drop(B_RULE)
"""


def test_a_mere_comparison_is_no_use() -> None:
    tree = ast.parse(COMPARED)
    assert set(given_rules(tree, dict(named_rules(tree)))) == {"a/used", "a/b"}


def named_rules(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield the names that a module gives to rules, with their ids."""
    for node in tree.body:
        if isinstance(node, ast.Assign):
            names, values = (getattr(part, "elts", [part]) for part in (node.targets[0], node.value))
            for pair in zip(names, values, strict=False):
                match pair:
                    case ast.Name(id=name), ast.Constant(value=str(rule)) if "/" in rule:
                        yield name, rule


def given_rules(tree: ast.Module, rule_of: Mapping[str, str]) -> Iterator[str]:
    """Yield the rule ids that a module gives to something: it does more than name them, or ask whether one is given."""
    nodes: deque[ast.AST] = deque([tree])
    while nodes:
        node = nodes.popleft()
        match node:
            case ast.Compare() | ast.Call(func=ast.Attribute(attr="startswith") | ast.Name(id="frozenset")):
                continue
            case ast.Assign(value=ast.Constant() | ast.Tuple(elts=[ast.Constant() | ast.Name(), *_])):
                continue
            case ast.Dict():
                nodes.extend(node.values)
                continue
            case ast.Constant(value=str(rule)) if "/" in rule:
                yield rule
            case ast.Name(id=name) if name in rule_of:
                yield rule_of[name]
        nodes.extend(ast.iter_child_nodes(node))
