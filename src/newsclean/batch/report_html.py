"""A report comes in; one HTML page goes out that shows it without the network: styles and charts are inside."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from urllib.parse import quote_from_bytes

from newsclean._version import __version__
from newsclean.batch.plan import Request
from newsclean.batch.record import FAILED
from newsclean.batch.report import SUSPECT, Report
from newsclean.batch.summary import Summary, clock, facts, rate

BARS = 15
"""Bars of a chart; what is rarer is one bar together."""

COLOURS = {"done": "#2e7d32", "skipped": "#78909c", "empty": "#f9a825", "failed": "#c62828", "kept": "#2e7d32"}
COLOUR = "#1565c0"

LABEL, WIDTH, VALUE, HEIGHT = 150, 460, 150, 24
"""Pixels of a chart's columns and rows."""

STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; color: #212121; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.6rem } h2 { font-size: 1.2rem; margin-top: 2.5rem }
table { border-collapse: collapse } td, th { padding: .15rem 1rem .15rem 0; text-align: left; vertical-align: top }
td.number { text-align: right; font-variant-numeric: tabular-nums } a { color: #1565c0; overflow-wrap: anywhere }
svg { display: block; max-width: 100%; height: auto } svg text { font: 14px system-ui, sans-serif; fill: #212121 }
.note { color: #616161 } .ended { color: #c62828; font-weight: bold }
"""


class Links:
    """Writes links to inputs and outputs, relative to the report, so that they hold where all three move together."""

    def __init__(self, report: str, request: Request) -> None:
        self.base = os.path.dirname(os.path.abspath(report))
        self.request = request

    def source(self, path: str) -> str:
        """Return a link to an input."""
        return self.link(os.path.join(self.request.walk.root, path), path)

    def output(self, path: str) -> str:
        """Return a link to an output, or nothing where there is none."""
        return self.link(os.path.join(self.request.destination, path), path) if path else ""

    def link(self, target: str, text: str) -> str:
        """Return a link."""
        address = quote_from_bytes(os.fsencode(os.path.relpath(target, self.base)))
        # A first segment with a colon would be read as a scheme.
        return f'<a href="./{address}">{shown(text)}</a>'


def render(path: str, request: Request, summary: Summary, report: Report) -> str:
    """Return the page; `path` is where it will stand."""
    links = Links(path, request)
    text = {"kept": report.kept_chars, **dict(report.dropped_chars.most_common())}
    parts = [
        "<!doctype html>\n<html lang=en>\n<meta charset=utf-8>",
        f"<title>newsclean: {shown(request.destination)}</title>",
        '<meta name=viewport content="width=device-width">',
        f"<style>{STYLE}</style>",
        f"<h1>{shown(request.walk.root)} → {shown(request.destination)}</h1>",
        f"<p class=note>newsclean {__version__}</p>",
        f"<p class=ended>The run ended early: {shown(summary.ended)}.</p>" if summary.ended else "",
        "<h2>This run</h2>",
        chart("outcomes", summary.outcomes, summary.inputs),
        f"<p>{summary.inputs:,} inputs in {clock(summary.seconds)} {rate(summary)}</p>",
        notes(summary),
        f"<p class=note>The rest tells of all {report.outcomes.total():,} pages that this directory was made from.</p>",
        "<h2>Text kept, and dropped by each stage</h2>",
        chart("characters", text, sum(text.values())),
        "<h2>Encodings</h2>",
        chart("encodings", dict(report.encodings.most_common()), report.encodings.total()),
        "<h2>Languages</h2>",
        chart("languages", dict(report.languages.most_common()), report.languages.total()),
        "<h2>Slowest pages</h2>",
        table(
            ("seconds", "input", "output"),
            ((f"{seconds:.2f}", links.source(i), links.output(o)) for seconds, i, o in report.slowest),
        ),
        f"<h2>Failed: {report.outcomes[FAILED]:,}</h2>",
        table(("input", "reason"), ((links.source(i), shown(reason)) for i, reason in report.failed)),
        more(report.outcomes[FAILED], len(report.failed)),
        "<h2>Pages that look wrong</h2>",
    ]
    for name, pages in report.suspect.items():
        count = report.suspect_counts[name]
        parts += [
            f"<h3>{name[:1].upper()}{name[1:]}: {count:,}</h3>",
            f"<p class=note>{SUSPECT[name]}</p>",
            table(("input", "output"), ((links.source(i), links.output(o)) for i, o in pages)),
            more(count, len(pages)),
        ]
    return "\n".join(filter(None, parts)) + "\n</html>\n"


def chart(name: str, counts: Mapping[str, int], total: int) -> str:
    """Return a bar chart as SVG; `name` is that of its group, for tests and readers of the screen."""
    rows = list(counts.items())
    if len(rows) > BARS:
        rows = [*rows[: BARS - 1], ("other", sum(count for _, count in rows[BARS - 1 :]))]
    longest = max((count for _, count in rows), default=0) or 1
    bars = []
    for number, (label, count) in enumerate(rows):
        top, colour = number * HEIGHT, COLOURS.get(label, COLOUR)
        share = f"{count / total:.1%}" if total else "0 %"
        length = round(count / longest * WIDTH, 1)
        bars.append(
            f"<text x={LABEL - 8} y={top + 16} text-anchor=end>{shown(label)}</text>"
            f"<rect x={LABEL} y={top + 3} width={length} height={HEIGHT - 6} fill={colour}></rect>"
            f"<text x={LABEL + length + 8} y={top + 16}>{count:,} ({share})</text>"
        )
    width, height = LABEL + WIDTH + VALUE, max(len(rows), 1) * HEIGHT
    opening = f'<svg id={name} role=img aria-label={name} viewBox="0 0 {width} {height}" width={width}>'
    return f"{opening}{''.join(bars)}</svg>"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table of cells that are HTML already; nothing without rows."""
    body = ["<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows]
    if not body:
        return "<p>None.</p>"
    return "<table><tr>" + "".join(f"<th>{name}</th>" for name in head) + "</tr>" + "\n".join(body) + "</table>"


def notes(summary: Summary) -> str:
    """Return what was passed over, and what is no longer there."""
    lines = [f"<li>{name}: {count:,} {shown(words)}</li>" for name, count, words in facts(summary)]
    return f"<ul>{''.join(lines)}</ul>" if lines else ""


def more(count: int, listed: int) -> str:
    """Return a line about what a list leaves out."""
    return f"<p class=note>… and {count - listed:,} more; the manifest has them all.</p>" if count > listed else ""


def shown(text: str) -> str:
    """Return a text for HTML; what cannot be written as UTF-8 is escaped."""
    return escape(text.encode("utf-8", "backslashreplace").decode())
