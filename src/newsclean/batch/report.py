"""The manifest and the summary of a run come in; what a person or a program wants to know of it goes out."""

from __future__ import annotations

import heapq
import json
import os
from collections import Counter
from contextlib import closing
from dataclasses import asdict, dataclass, field
from typing import Any

from newsclean._version import __version__
from newsclean.batch.manifest import Manifest
from newsclean.batch.plan import Request
from newsclean.batch.record import DONE, EMPTY, FAILED, Record
from newsclean.batch.summary import Summary

SLOWEST = 20
LISTED = 1_000
"""Pages in each list of a report; the manifest has them all."""

NEARLY_ALL = 0.05
"""A page whose text is a smaller share of what was read than this looks wrong …"""
ENOUGH = 1_000
"""… if it has that many characters, of which menus alone do not come."""

SUSPECT = {
    "empty": "No article was found.",
    "nearly all dropped": "Less than a twentieth of the text stays.",
    "nothing dropped": "An HTML page of which nothing was dropped.",
}


@dataclass(slots=True)
class Report:
    """What the pages of a DEST add up to."""

    outcomes: Counter[str] = field(default_factory=Counter)
    kept_chars: int = 0
    dropped_chars: Counter[str] = field(default_factory=Counter)
    """By stage."""
    encodings: Counter[str] = field(default_factory=Counter)
    languages: Counter[str] = field(default_factory=Counter)
    """By primary language tag."""
    slowest: list[tuple[float, str, str]] = field(default_factory=list)
    """Seconds, input, output; the slowest first."""
    failed: list[tuple[str, str]] = field(default_factory=list)
    """Input and reason."""
    suspect: dict[str, list[tuple[str, str]]] = field(default_factory=lambda: {name: [] for name in SUSPECT})
    """Input and output by what looks wrong."""
    suspect_counts: Counter[str] = field(default_factory=Counter)


def gather(manifest: Manifest) -> Report:
    """Go through all pages once; memory does not grow with their number."""
    report = Report()
    heap: list[tuple[float, str, str]] = []
    for record in manifest.records():
        report.outcomes[record.outcome] += 1
        if record.outcome == FAILED:
            if len(report.failed) < LISTED:
                report.failed.append((record.path, record.reason))
            continue
        report.kept_chars += record.kept_chars
        report.dropped_chars.update(record.dropped_chars)
        report.encodings[record.encoding or "none"] += 1
        report.languages[record.language.partition("-")[0].lower() or "unknown"] += 1
        if suspicion := what_looks_wrong(record):
            report.suspect_counts[suspicion] += 1
            if len(report.suspect[suspicion]) < LISTED:
                report.suspect[suspicion].append((record.path, record.output))
        entry = (record.seconds, record.path, record.output)
        if len(heap) < SLOWEST:
            heapq.heappush(heap, entry)
        else:
            heapq.heappushpop(heap, entry)
    report.slowest = sorted(heap, reverse=True)
    return report


def what_looks_wrong(record: Record) -> str:
    """Return what looks wrong with a page, as one of `SUSPECT`, or the empty string."""
    if record.outcome == EMPTY:
        return "empty"
    dropped = sum(record.dropped_chars.values())
    if record.outcome == DONE and record.kept_chars + dropped >= ENOUGH:
        if record.kept_chars < NEARLY_ALL * (record.kept_chars + dropped):
            return "nearly all dropped"
        if record.is_html and not dropped:
            return "nothing dropped"
    return ""


def report_on(request: Request) -> Report:
    """Return what the pages of a request's DEST add up to.

    Raises:
        ManifestError: the manifest cannot be read.
    """
    with closing(Manifest(request.destination, read_only=True)) as manifest:
        return gather(manifest)


def render_json(request: Request, summary: Summary, report: Report) -> str:
    """Return the report as JSON: `run` tells of this run, `pages` of all pages that DEST was made from."""
    return json.dumps(as_json(request, summary, report), indent=2, default=sorted) + "\n"  # sets of the options


def as_json(request: Request, summary: Summary, report: Report) -> dict[str, Any]:
    """Return what the JSON report holds."""
    return {
        "newsclean": __version__,
        "source": request.walk.root,
        "destination": request.destination,
        "options": asdict(request.options_for(os.path.join(request.walk.root, ""))),
        "run": {
            "inputs": summary.inputs,
            **summary.outcomes,
            "seconds": round(summary.seconds, 3),
            "ended_early": summary.ended,
            "disappeared": summary.disappeared,
            "excluded_now": summary.excluded,
            "renamed": summary.renamed,
            "replaced": summary.replaced,
            "pruned": summary.pruned,
            "names_not_read": dict(summary.names_passed_over),
            "links_not_followed": summary.links_passed_over,
            "inner_links_not_followed": summary.inner_links,
            "outputs_not_read": summary.outputs_passed_over,
        },
        "pages": {
            "outcomes": dict(report.outcomes),
            "characters": {"kept": report.kept_chars, "dropped": dict(report.dropped_chars.most_common())},
            "encodings": dict(report.encodings.most_common()),
            "languages": dict(report.languages.most_common()),
            "slowest": [{"seconds": s, "input": i, "output": o} for s, i, o in report.slowest],
            "failed": [{"input": path, "reason": reason} for path, reason in report.failed],
            "failed_not_listed": report.outcomes[FAILED] - len(report.failed),
            "suspect": {
                name: {
                    "count": report.suspect_counts[name],
                    "pages": [{"input": path, "output": output} for path, output in pages],
                }
                for name, pages in report.suspect.items()
            },
        },
    }
