"""What a check found in all files in; one JSON document out, of our own form or SARIF."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from newsclean._version import __version__
from newsclean.checking.content import LAYOUT, OUTPUTS, Finding
from newsclean.checking.files import Outcome
from newsclean.rules import RULES
from newsclean.writers.json_text import as_json

SARIF_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def render_json(outcomes: Sequence[Outcome], clean: int) -> str:
    """Return the files with findings or problems, and the counts of all; `clean` is the number of the others."""
    files: list[dict[str, Any]] = []
    for outcome in outcomes:
        entry: dict[str, Any] = {"path": outcome.name}
        if outcome.problem:
            entry["error"] = outcome.problem
        else:
            entry["fixable"] = outcome.fixable
        entry["findings"] = [
            {"rule": f.rule, "line": f.line or None, "end_line": f.last or None, "message": f.message, "text": f.text}
            for f in outcome.findings
        ]
        files.append(entry)
    failed = sum(bool(outcome.problem) for outcome in outcomes)
    counts = {"clean": clean, "not_clean": len(outcomes) - failed, "failed": failed}
    return as_json({"newsclean": __version__, **counts, "files": files}, indent=2)


def render_sarif(outcomes: Sequence[Outcome]) -> str:
    """Return a log of the Static Analysis Results Interchange Format, version 2.1.0."""
    found = [(outcome.name, finding) for outcome in outcomes for finding in outcome.findings]
    words = {**RULES, **LAYOUT, **OUTPUTS}
    rules = sorted({finding.rule for _, finding in found})
    driver = {
        "name": "newsclean",
        "semanticVersion": __version__,
        "version": __version__,
        "rules": [{"id": rule, "shortDescription": {"text": words[rule]}} for rule in rules],
    }
    notes = [
        {"level": "error", "message": {"text": outcome.problem}, "locations": [location(outcome.name)]}
        for outcome in outcomes
        if outcome.problem
    ]
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": not notes, "toolExecutionNotifications": notes}],
        "results": [result(name, finding, rules.index(finding.rule)) for name, finding in found],
    }
    return as_json({"$schema": SARIF_SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2)


def result(name: str, finding: Finding, number: int) -> dict[str, Any]:
    """Return one result; `number` is that of its rule."""
    text = f"{finding.message}: {finding.text}" if finding.text else finding.message
    return {
        "ruleId": finding.rule,
        "ruleIndex": number,
        "level": "warning",
        "message": {"text": text},
        "locations": [location(name, finding)],
    }


def location(name: str, finding: Finding | None = None) -> dict[str, Any]:
    """Return a place in a file, or the file as a whole."""
    place: dict[str, Any] = {"artifactLocation": {"uri": uri(name)}}
    if finding is not None and finding.line:
        place["region"] = {"startLine": finding.line, "endLine": finding.last}
    return {"physicalLocation": place}


def uri(name: str) -> str:
    """Return the name of a file as a URI, relative where the name is.

    >>> uri("./a b/新闻.txt"), uri("/srv/a.txt")
    ('a%20b/%E6%96%B0%E9%97%BB.txt', 'file:///srv/a.txt')
    """
    path = PurePath(name)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix(), errors="surrogateescape")
