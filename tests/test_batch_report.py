"""A manifest comes in; the counts of its report, and what a browser shows of it, are compared."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from test_batch import batch, story

from newsclean.batch import report as reports
from newsclean.batch.manifest import Manifest
from newsclean.batch.record import Record
from newsclean.batch.report import gather, what_looks_wrong

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder with pages of all outcomes, and the reports of a run over them."""
    monkeypatch.chdir(tmp_path)
    pages = tmp_path / "pages"
    pages.mkdir()
    for name in ("a", "b", "<c> & 'd'"):
        (pages / f"{name}.html").write_text(story("first") + "<html lang=en-GB>")
    (pages / "e:f.html").write_text(story("größer").replace("<p>", "<meta charset=latin-1><p>", 1), "latin-1")
    (pages / "none.html").write_text("<!doctype html><title>x</title><nav><a href=/>Home</a></nav>")
    (pages / "bad.html").write_bytes(b"%PDF-1.4\n")
    (pages / "x.css").write_text("")
    Path("reports").mkdir()
    batch("pages", "texts", "--report", "reports/r.json", expect=3)
    batch("pages", "texts", "--report", "reports/r.html", "--suffix", ".md", expect=3)
    assert "replaced: 4 " in Path("reports/r.html").read_text()
    return tmp_path


def test_suffixes_in_capitals_and_options_given(folder):
    batch("pages", "texts", "--report", "R.JSON", "--keep", "credits,captions", expect=3)
    batch("pages", "texts", "--report", "R.HTM", expect=3)
    told = json.loads(Path("R.JSON").read_text())
    assert told["run"]["failed"] == 1
    assert (told["options"]["keep"], told["options"]["site_rules"]) == (["captions", "credits"], [])
    assert Path("R.HTM").read_text().startswith("<!doctype html>")


def test_json(folder):
    told = json.loads(Path("reports/r.json").read_text())
    run = told["run"]
    assert {name: run[name] for name in ("inputs", "done", "skipped", "empty", "failed")} == {
        "inputs": 6, "done": 4, "skipped": 0, "empty": 1, "failed": 1,
    }  # fmt: skip
    assert (run["ended_early"], run["names_not_read"]) == ("", {".css": 1})
    assert told["source"] == str(folder / "pages")
    assert told["options"]["balance"] == "balanced"
    pages = told["pages"]
    assert pages["outcomes"] == {"done": 4, "empty": 1, "failed": 1}
    assert pages["encodings"] == {"utf-8": 4, "windows-1252": 1}
    assert pages["languages"]["unknown"] == 5 - pages["languages"].get("en", 0)
    assert pages["failed"] == [
        {"input": "bad.html", "reason": "a PDF document, not a page or text; extract its text first"}
    ]
    assert pages["suspect"]["empty"] == {"count": 1, "pages": [{"input": "none.html", "output": ""}]}
    assert len(pages["slowest"]) == 5
    assert pages["slowest"] == sorted(pages["slowest"], key=lambda page: -page["seconds"])
    assert pages["characters"]["kept"] > 2000 and pages["characters"]["dropped"]["boilerplate"] >= 16


def test_memory_does_not_grow_with_the_pages(tmp_path, monkeypatch):
    monkeypatch.setattr(reports, "LISTED", 3)
    manifest = Manifest(str(tmp_path))
    for number in range(50):
        outcome = ("done", "empty", "failed")[number % 3]
        manifest.put(Record(f"{number:02}", outcome=outcome, seconds=float(number), reason="r", output="o"))
    report = gather(manifest)
    manifest.close()
    assert report.outcomes == {"done": 17, "empty": 17, "failed": 16}
    assert (len(report.failed), len(report.suspect["empty"]), report.suspect_counts["empty"]) == (3, 3, 17)
    assert [seconds for seconds, _, _ in report.slowest][:3] == [49.0, 48.0, 46.0]
    assert len(report.slowest) == reports.SLOWEST


@pytest.mark.parametrize(
    ("record", "wrong"),
    [
        (Record("p", outcome="empty"), "empty"),
        (Record("p", outcome="done", kept_chars=2000, is_html=True), "nothing dropped"),
        (Record("p", outcome="done", kept_chars=2000), ""),
        (Record("p", outcome="done", kept_chars=20, is_html=True), ""),
        (Record("p", outcome="done", kept_chars=90, dropped_chars={"teasers": 1910}), "nearly all dropped"),
        (Record("p", outcome="done", kept_chars=900, dropped_chars={"teasers": 1100}), ""),
        (Record("p", outcome="failed"), ""),
    ],
)
def test_what_looks_wrong(record, wrong):
    assert what_looks_wrong(record) == wrong


class Page(HTMLParser):
    """What a page holds: links, bars, headings and cells, and whatever would be fetched."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: dict[str, str] = {}
        self.bars: dict[str, list[float]] = {}
        self.fetched: list[str] = []
        self.texts: list[str] = []
        self.chart = self.href = ""
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        self.fetched += [values[name] for name in ("src", "srcset", "data", "poster") if name in values]
        if tag in ("link", "script", "img", "iframe"):
            self.fetched.append(tag)
        if tag == "svg":
            self.chart = values["id"]
            self.bars[self.chart] = []
        if tag == "rect":
            self.bars[self.chart].append(float(values["width"]))
        self.href = values.get("href", "") if tag == "a" else ""

    def handle_endtag(self, tag):
        self.href = ""

    def handle_data(self, data):
        self.texts.append(data)
        if self.href:
            self.links[data] = self.href


def look(page: Page, folder: Path) -> None:
    """Compare what the report shows with what it was made from."""
    assert page.fetched == []
    assert {name: len(bars) for name, bars in page.bars.items()} == {
        "outcomes": 4, "characters": 2, "encodings": 2, "languages": 2,
    }  # fmt: skip
    assert page.bars["outcomes"] == [460.0, 115.0, 0, 115.0]
    assert {"Failed: 1", "Empty: 1", "Nothing dropped: 0"} <= {text.strip() for text in page.texts}
    assert "a PDF document, not a page or text; extract its text first" in page.texts
    names = {"a.html", "a.md", "<c> & 'd'.html", "<c> & 'd'.md", "e:f.html", "e:f.md", "bad.html", "none.html"}
    assert names <= page.links.keys()
    for name, href in page.links.items():
        address = urlsplit(href)
        assert not address.scheme and not address.netloc
        target = os.path.normpath(folder / "reports" / unquote(address.path))
        assert os.path.isfile(target) and os.path.basename(target) == name


def test_html(folder):
    look(Page(Path("reports/r.html").read_text(encoding="utf-8")), folder)


@pytest.mark.skipif(BROWSER is None, reason="no Chromium is installed here")
def test_html_in_a_browser(folder):
    # A script asks the browser what it has drawn; the report itself has none.
    asking = (
        "<script>addEventListener('load', () => {const shown = [...document.querySelectorAll('svg rect')]"
        ".map(r => Math.round(r.getBoundingClientRect().width)); document.body.dataset.drawn = JSON.stringify({shown, "
        "fetched: performance.getEntriesByType('resource').length, wide: document.body.scrollWidth <= innerWidth})})"
        "</script>"
    )
    copy = folder / "reports" / "asked.html"
    copy.write_text(Path("reports/r.html").read_text(encoding="utf-8").replace("</html>", f"{asking}</html>"))
    command = [BROWSER, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder / 'profile'}"]
    command += ["--window-size=1000,800", "--dump-dom", copy.as_uri()]
    dumped = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert dumped.returncode == 0, dumped.stderr
    asked = json.loads(unescaped(dumped.stdout.partition('data-drawn="')[2].partition('"')[0]))
    assert asked["fetched"] == 0 and asked["wide"]
    page = Page(dumped.stdout.replace(asking, ""))
    assert asked["shown"] == [round(width) for bars in page.bars.values() for width in bars]
    look(page, folder)


def unescaped(text: str) -> str:
    from html import unescape

    return unescape(text)
