"""Cleans hostile and huge inputs, each in a process of its own, and prints its seconds and peak memory.

    python benchmarks/hostile.py [--list] [CASE…]

Limits for each case, start of Python and making of the page aside: 2 s, and 500 MB of peak resident memory for the
whole process. The exit status is 1 when a case is over a limit, raises, or reads no text. Whether the cost of
ordinary pages is linear, `linear.py` tells.

Seconds are those of the processor, so that what else runs on the machine counts little; nothing here waits or runs
in threads.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable

MOST_SECONDS, MOST_MEGABYTES = 2.0, 500
KILLED_AFTER = 60
"""Seconds after which a case is given up."""

Page = bytes | str


def _html(body: bytes) -> bytes:
    return b"<!DOCTYPE html><html><head><title>T</title></head><body>" + body


def _numbered(template: bytes, count: int) -> bytes:
    return b"".join(template % i for i in range(count))


def _ld(script: bytes) -> bytes:
    return b'<html><head><script type="application/ld+json">' + script + b"</script></head><body><p>word</p>"


def _script(script: bytes) -> bytes:
    return b"<html><head><title>T</title></head><body><p>word</p><script>" + script + b"</script>"


CASES: dict[str, Callable[[int], Page]] = {
    # nesting
    "nested-div": lambda n: _html(b"<div>" * n + b"word"),
    "nested-div-closed": lambda n: _html(b"<div>" * n + b"word" + b"</div>" * n),
    "nested-div-text": lambda n: _html(b"<div>word " * n),
    "nested-div-stray-ends": lambda n: _html(b"<div></x>" * n + b"word"),
    "nested-div-object": lambda n: _html(b"<div><object></div></object>" * n + b"word"),
    "nested-span": lambda n: _html(b"<span>" * n + b"word"),
    "nested-custom": lambda n: _html(_numbered(b"<x-%d>word ", n)),
    "nested-table": lambda n: _html(b"<table><tr><td>word " * n),
    "nested-list": lambda n: _html(b"<ul><li>word " * n),
    "nested-field": lambda n: _html(b"<section><input type=email>" * 150 + b"<nav>word</nav>" * n),
    "nested-quote": lambda n: _html(b"<blockquote>word " * n),
    "nested-heading": lambda n: _html(b"<h1><div>word " * n),
    "nested-link-div": lambda n: _html(b"<a href=x><div>word " * n),
    "nested-svg": lambda n: _html(b"<svg><g>" * n + b"word"),
    "nested-template": lambda n: _html(b"<template>" * n + b"word"),
    "nested-select": lambda n: _html(b"<select><optgroup><option>word " * n),
    "nested-button": lambda n: _html(b"<button>word " * n),
    # unclosed
    "unclosed-b": lambda n: _html(b"<b>word " * 2 * n),
    "unclosed-a": lambda n: _html(b"<a href=x>word " * 2 * n),
    "unclosed-font": lambda n: _html(_numbered(b"<font size=%d>word ", 2 * n)),
    "unclosed-font-p": lambda n: _html(_numbered(b"<p><font size=%d>word ", n)),
    "unclosed-font-then-p": lambda n: _html(_numbered(b"<font size=%d>", n // 20) + b"<p>word</p>" * n),
    "unclosed-mixed": lambda n: _html(_numbered(b"<b id=%d><i><u><a href=x><font color=red><p>word ", n // 3)),
    "misnested": lambda n: _html(b"<b><div></b>word " * n),
    "unclosed-p": lambda n: _html(b"<p>word " * 2 * n),
    "unclosed-li": lambda n: _html(b"<ul>" + b"<li>word " * 2 * n),
    "unclosed-div": lambda n: _html(b"<div>word " * 2 * n),
    "unclosed-option": lambda n: _html(b"<select>" + b"<option>word " * 2 * n),
    "unclosed-td": lambda n: _html(b"<table><tr>" + b"<td>word " * 2 * n),
    "unclosed-tr": lambda n: _html(b"<table>" + b"<tr><td>word " * 2 * n),
    "unclosed-comment": lambda n: _html(b"<p>word</p><!--" + b"<p>lost " * 10 * n),
    "unclosed-script": lambda n: _html(b"<p>word</p><script>" + b"<p>lost " * 10 * n),
    "unclosed-textarea": lambda n: _html(b"<p>word</p><textarea>" + b"<p>lost " * 10 * n),
    "unclosed-tags": lambda n: _html(b"<p>word</p>" + b"<a <b " * 10 * n),
    "unclosed-quotes": lambda n: _html(b"<p>word</p>" + b'<a x="' * 10 * n),
    # attributes
    "attributes": lambda n: _html(b"<p " + _numbered(b"a%d=1 ", 10 * n) + b">word"),
    "attributes-bare": lambda n: _html(b"<p x='>' " + _numbered(b"a%d ", 10 * n) + b">word"),
    "attributes-many-tags": lambda n: _html((b"<p " + _numbered(b"a%d ", 1000) + b">word</p>") * (n // 50)),
    "attributes-body": lambda n: _html(_numbered(b"<body a%d=1>", n) + b"word"),
    "attribute-long": lambda n: _html(b"<p title='" + b"x" * 100 * n + b"'>word"),
    "class-long": lambda n: _html(b"<p class='" + b"ad-" * 33 * n + b"'>word word word word.</p>"),
    # size
    "one-text": lambda n: _html(b"<p>" + b"word " * 40 * n),
    "one-text-flat": lambda n: b"word " * 40 * n,
    "one-text-sentences": lambda n: _html(b"<p>" + b"The rain in the north goes on. " * 6 * n),
    "one-text-sentences-flat": lambda n: b"The rain in the north goes on. " * 6 * n,
    "amounts-flat": lambda n: (
        b"It rained on the day of the fair, and nobody had a tent.\n" + b"250 g of flour\n" * (n // 5)
    ),
    "one-text-gaps-flat": lambda n: b"The rain   " * 18 * n,
    "no-spaces": lambda n: _html(b"<p>" + b"x" * 50 * n),
    "glued-flat": lambda n: b"NewsSportJobsTravel The rain fell.It was cold, they said." * 4 * n,
    "glued-word-flat": lambda n: b"HomeNewsSportJobsMusicFilmTravelWeatherPodcastsVideosTv News " + b"abAB" * 50 * n,
    "code-flat": lambda n: b"function a(b){return c.d(b)};" * n,
    "code-calls-flat": lambda n: (b"f(a," * 36 + b"{ ") * (n // 10),
    "code-comments-flat": lambda n: b"{/*" * 10 * n,
    "code-conditions-flat": lambda n: (b"if(" * 48 + b"{ ") * (n // 10),
    "code-open-flat": lambda n: b"x={" + b'"a":{' * 10 * n,
    "code-quotes-flat": lambda n: b'{":"' * 10 * n,
    "code-selectors-flat": lambda n: (b".a," * 48 + b"{ ") * (n // 10),
    "escaped-ends-flat": lambda n: (b"word " * 50 + b"\\n") * (n // 10),
    "literal-flat": lambda n: b"b'" + (b"word\\xe9 " * 50 + b"\\n") * (n // 10) + b"'",
    "literal-open-flat": lambda n: b"b'" + (b"word\\xe9 " * 50 + b"\\n") * (n // 10),
    "references-flat": lambda n: b"word&amp;amp;amp;amp; " * 2 * n,
    "no-spaces-flat": lambda n: b"x" * 50 * n,
    "no-spaces-han": lambda n: "<p>" + "字" * 17 * n,
    "no-spaces-han-flat": lambda n: "字" * 17 * n,
    "comment-long": lambda n: _html(b"<!--" + b"<p>x" * 25 * n + b"--><p>word"),
    "comments": lambda n: _html(b"<!---->" * 5 * n + b"<p>word"),
    "br": lambda n: _html(b"<br>" * 10 * n + b"word"),
    "br-text": lambda n: _html(b"word<br>" * 10 * n),
    "tiny-blocks": lambda n: _html(b"<p>a</p>" * 10 * n),
    "tiny-divs": lambda n: _html(b"<div><div>a</div></div>" * 5 * n),
    "empty-blocks": lambda n: _html(b"<p></p>" * 10 * n + b"word"),
    "links": lambda n: _html(b"<a href=x>word</a> " * 5 * n),
    "link-items": lambda n: _html(b"<ul>" + b"<li><a href=x>word</a>" * 5 * n),
    "images": lambda n: _html(b"<img src=x>" * 5 * n + b"word"),
    "scripts": lambda n: _html(b"<script></script>" * 5 * n + b"<p>word"),
    "buttons": lambda n: _html(b"<button>word</button>" * 3 * n),
    "names": lambda n: _html(_numbered(b"<p class=c%d>word</p>", n)),
    "title-long": lambda n: b"<html><head><title>" + b"word " * 20 * n + b"</title><body><p>word",
    "meta-long": lambda n: (
        b"<html><head><meta property='og:title' content='" + b"<b " * 33 * n + b"'></head><body><p>word"
    ),
    "metas": lambda n: b"<html><head>" + b"<meta name=a content=b>" * 5 * n + b"</head><body><p>word",
    "entities": lambda n: _html(b"<p>" + b"&amp;" * 10 * n),
    "entities-bad": lambda n: _html(b"<p>" + b"&#x;&notit" * 5 * n),
    "nul": lambda n: _html(b"<p>word" + b"\0" * 10 * n).decode(),  # as bytes it is binary data, which nothing reads
    "nul-flat": lambda n: "word" + "\0" * 10 * n,
    "surrogates": lambda n: "<p>word \ud800</p>" + "\udc00" * 5 * n,
    "surrogates-flat": lambda n: "word \ud800" + "\udc00" * 5 * n,
    "json-ld-deep": lambda n: _ld(b'{"@graph":[' * n + b"]}" * n),
    "json-ld-deep-lists": lambda n: _ld(b"[" * 10 * n),
    "times": lambda n: _html(b"<h1>word</h1>" + b"<time datetime=2031>word</time>" * n),
    "dates-nested": lambda n: _html(b"<div itemprop=datePublished>" * 60 + b"<p>word word</p>" * n),
    "json-ld-author": lambda n: _ld(b'{"headline":"h","author":' + b'{"name":' * 400 + b'"x"' + b"}" * 401),
    "json-ld-parts": lambda n: (
        _ld(b'{"step":[' + b'"a step that no line of the page has",' * (n // 40) + b'"x"]}')
        + b"<p>A line of words that no step of the page has.</p>" * (n // 12)
    ),
    "json-ld-long": lambda n: _ld(b'{"headline":"h","articleBody":"' + b"word " * 20 * n + b'"}'),
    "json-ld-many": lambda n: _ld(b'[{"headline":"h","articleBody":"word"}' + b',{"headline":"h"}' * 5 * n + b"]"),
    "script-strings": lambda n: _script(b'["' + b'a\\",:' * 8 * n + b'"' + b':"' * n),
    "script-string-starts": lambda n: _script(b":" * 5 * n + b'="' * 5 * n + b" " * 5 * n),
    "script-in-script": lambda n: _script(b':"' + b'\\"' * 5 * n + b':\\"' * 5 * n + b'"'),
    "script-starts": lambda n: b"<html><body><p>word</p>" + b"<script>" * 5 * n,
    "http-headers": lambda n: b"HTTP/1.1 200 OK\r\nA: b\r\n c\r\n\r\n" * n + _html(b"<p>word"),
    "http-headers-open": lambda n: b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n c\r\n" * (n // 20) + b"<p>word",
    "menu-open": lambda n: _html(b"<nav><ul>" + b"<li>word</li>" * n),
    # many places where the article of a dump may end
    "comment-heads": lambda n: "".join(
        f"The ferry sails again on day {i}, the harbour said.\nComments\n"
        f"The {i} boats are late, as they were last year, says the man.\n"
        for i in range(n // 20)
    ),
    "next-articles": lambda n: "".join(
        f"The ferry sails again on day {i}, the harbour said, and stays.\nRead also\nBoats are late {i}\nBy Ann Lee\n"
        for i in range(n // 20)
    ),
    # one long line of one kind, for the patterns
    "line-spaces": lambda n: b"a" + b" " * 50 * n + b"b",
    "line-dots": lambda n: b"a" + b"." * 50 * n,
    "line-digits": lambda n: b"1" * 50 * n,
    "line-dates": lambda n: b"1 " * 25 * n,
    "line-capitals": lambda n: b"A" * 50 * n,
    "line-capital-words": lambda n: b"Aa " * 17 * n,
    "line-reporters": lambda n: "今天的雨很大，明天还会下雨。" * 2 + "（" + "记者 " * n + "x）",
    "reporters": lambda n: _html(
        ("<p>" + "记者从市政府了解到，今年的工程将于六月完工，市民出行将会更加方便。" * 2).encode() * 5
        + ("（" + "记者 " * (n // 2500) + "x）").encode()
    ),
    "line-brackets": lambda n: b"(" * 50 * n + b")",
    "line-square-brackets": lambda n: b"[" * 50 * n + b"]",
    "line-tabs": lambda n: "A short beginning. " * 120 + "\t\xa0" * 10 * n + "The end of it.",
    "line-bars": lambda n: b"a | " * 12 * n,
    "line-hashes": lambda n: b"# " * 25 * n,
    "line-han-brackets": lambda n: "（" + "字字 " * 6 * n + "）",
    "line-han-spaces": lambda n: "字 " * 10 * n + "," + " " * 10 * n + "字",
    "scene-lines": lambda n: "".join(
        f"王明在家看书\n第{i}天上午，老人们说，城里的图书馆开门了，里面有很多书。\n" for i in range(n // 10)
    ),
    "scene-images": lambda n: _html(
        "<img src=a><p>王明在家看书</p><p>城里的图书馆开门了，里面有很多书。</p>".encode() * (n // 10)
    ),
    "images-in-text": lambda n: _html(b"<p>word" + b" <img src=a>" * n + b"<img src=a> word" * n),
    "line-han-run": lambda n: "字" + " " * 20 * n + ",",
    "spread-names": lambda n: "".join(
        f"{chr(0x4E00 + i % 5000)} {chr(0x5E00 + 7 * i % 5000)}\n"
        f"{chr(0x4E00 + i % 5000)}{chr(0x5E00 + 7 * i % 5000)}：今天的雨很大，明天还会下雨，出行请注意安全。\n"
        for i in range(n // 10)
    ),
    "line-less": lambda n: b"<" * 50 * n,
    "line-less-a": lambda n: b"<a " * 17 * n,
    "line-quotes": lambda n: b'"' * 50 * n,
    "line-marks": lambda n: "é́" * 10 * n,
    "line-at": lambda n: b"a@" * 25 * n,
    "line-latin": lambda n: b"<p>" + b"\xe9\xe8" * 25 * n,
    "meta-charset": lambda n: b"<meta charset" * 4 * n + b"\xe9",
    "comment-starts": lambda n: b"\xe9<!--" * 10 * n,
    "random-bytes": lambda n: _random(2 * n),
    # the same in Markdown and in what else other tools write
    "markdown-brackets": lambda n: MARKDOWN + "[" * 20 * n + "]" * 20 * n,
    "markdown-pairs": lambda n: MARKDOWN + "[word]" * 5 * n,
    "markdown-open-places": lambda n: MARKDOWN + "[word](/a " * 3 * n,
    "markdown-open-addresses": lambda n: MARKDOWN + "[word](https://a " * 2 * n,
    "markdown-nested-places": lambda n: MARKDOWN + "[word](" + "(a" * 5 * n,
    "markdown-drawings": lambda n: MARKDOWN + "![word](data:a(" * 2 * n,
    "markdown-titles": lambda n: MARKDOWN + '[word](/a "b" ' * 2 * n,
    "markdown-attributes": lambda n: MARKDOWN + "[word]{.a" * 3 * n,
    "markdown-quoted-attributes": lambda n: MARKDOWN + '[word]{a="' * 3 * n,
    "markdown-divisions": lambda n: MARKDOWN + '::: {a="' * n + "\n" + "::: {a\n" * n,
    "markdown-tags": lambda n: MARKDOWN + "<p a='" * 5 * n + "\n" + "<!-- - " * n,
    "markdown-open-tags": lambda n: MARKDOWN + "<a href=b c" * 5 * n,
    "markdown-backticks": lambda n: MARKDOWN + "`a " * 10 * n,
    "markdown-backslashes": lambda n: MARKDOWN + "\\" * 20 * n + "\\[" * n,
    "markdown-lines": lambda n: MARKDOWN + "[\n\nword\n\n](/a)\n" * (n // 3),
    "markdown-front": lambda n: "---\n" + "a: b\n" * (n // 2) + MARKDOWN,
    "rst-links": lambda n: RST + "`word <" * 3 * n,
    "rst-backticks": lambda n: RST + "`word\n" * (n // 3),
    "rst-names": lambda n: RST + ".. |a| image:: b\n\n" + "|a " * 5 * n,
    "rst-containers": lambda n: RST + "".join(f"{' ' * (i % 90)}.. container:: a\n\n" for i in range(n)),
    "numbered-links": lambda n: (
        "".join(f"[{i}]word\n" for i in range(n // 2)) + "".join(f"{i}. http://a\n" for i in range(1, n // 2))
    ),
    "numbered-falling": lambda n: (
        "".join(f"[{n - i}]word\n" for i in range(n // 5)) + "1. /a\n2. /b\n3. /c\n" * (n // 15)
    ),
    "placeholders": lambda n: "[a.jpg] (BUTTON) " * 3 * n + "[a.jpg?b " * n,
    "bracketed-addresses": lambda n: "word [/a]\n" * (n // 2) + "word [http://a " * n,
    "bracketed-elements": lambda n: "".join(f"word [/{i}]\n" for i in range(n // 20)),
    # with options: `options_of`
    "rules-nested": lambda n: _html(b"<div>" * 500 + b"<p>word</p>" * n),
    "rules-siblings": lambda n: _html(b"<p></p>" * n + b"<b>word</b>"),
    "rules-blocks": lambda n: _html(b"<div><p>a word</p></div>" * n),
    "rules-lines": lambda n: b"A word tide hotline 12 tid\n" * (n // 5),
    "rules-one-text": lambda n: b"word tide " * 10 * n,
    "full-lines": lambda n: "今天的雨很大,明天(还)会下雨.\n" * (n // 5),
    "full-marks": lambda n: "字," * 5 * n,
    "full-spaces": lambda n: "字 , " * 3 * n,
    "full-quotes": lambda n: "字\"'" * 4 * n,
    "full-brackets": lambda n: "(" * 5 * n + "字" + ")" * 5 * n,
    "full-addresses": lambda n: "字www.a," * n,
    "mojibake": lambda n: "MÃ¼ller, â€žneinâ€œ. " * (n // 2),
    "mojibake-lines": lambda n: "MÃ¼ller, â€žneinâ€œ.\n" * (n // 5),
    "mojibake-starts": lambda n: "Ã" * 10 * n,
    "mojibake-controls": lambda n: "\x83\x9d" * 2 * n,
}

MARKDOWN, RST = "[word](/a) " * 3 + "\n\n", ".. image:: a\n\n" * 3
"""What begins a text in such a way that the rest is read as Markdown, and as reStructuredText."""

RULE: dict[str, object] = {
    "host": "*",
    "article": ["body div", "table div div div div div p"],
    "drop": ["i ~ p ~ p ~ b", "p:last-child > i"],
    "keep": ["div:has(> b)"],
    "drop_lines": [r"hotline .* tide$", r"^\W*advertisement\W*$"],
    "keep_lines": [r"^Read more about\b"],
}
"""A site rule of common forms. (``:nth-child`` and the like cost lexbor the square of an element's children.)"""


def options_of(name: str) -> dict[str, object]:
    """Return the options that a case is cleaned with."""
    if name.startswith("rules-"):
        import newsclean

        return {"site_rules": [newsclean.SiteRule(**RULE)]}  # type: ignore[arg-type]
    return {"punctuation": "full"} if name.startswith("full-") else {"fix_mojibake": name.startswith("mojibake")}


TEXTLESS = ("nested-svg", "nested-template", "meta-charset", "random-bytes")
"""Cases whose page shows a visitor no text, or is none."""


def _random(size: int) -> bytes:
    import random

    return random.Random(7).randbytes(size)


FULL = 100_000
"""The size of which every case is a multiple or a part."""


def measure(name: str) -> dict[str, object]:
    """Clean the page of one case in this process."""
    import newsclean

    page = CASES[name](FULL)
    options = options_of(name)
    newsclean.clean("<p>A first page loads modules and tables: cafÃ©.</p>", **options)
    start = time.process_time()
    document = newsclean.clean(page, **options)
    seconds = time.process_time() - start
    size = sum(len(block.text) for block in document.blocks)
    warnings = [w[:200] for w in document.warnings]
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return {
        "seconds": seconds,
        "megabytes": megabytes,
        "blocks": len(document.blocks),
        "chars": size,
        "warnings": warnings,
    }


def in_process(name: str) -> dict[str, object] | str:
    """Run one measurement in a process of its own; return what it says, or how it ended."""
    try:
        done = subprocess.run(
            [sys.executable, __file__, "--one", name], capture_output=True, text=True, timeout=KILLED_AFTER
        )
    except subprocess.TimeoutExpired:
        return f"no end after {KILLED_AFTER} s"
    if done.returncode:
        return (done.stderr.strip().splitlines() or [f"status {done.returncode}"])[-1]
    found: dict[str, object] = json.loads(done.stdout)
    return found


def main() -> int:
    """Run the cases named, or all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("case", nargs="*")
    parser.add_argument("--list", action="store_true", help="name the cases")
    parser.add_argument("--one", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.one:
        print(json.dumps(measure(arguments.one)))
        return 0
    names = arguments.case or list(CASES)
    if arguments.list:
        print("\n".join(names))
        return 0
    bad = [name for name in names if not _is_good(name)]
    if bad:
        print("over the limits:", ", ".join(bad))
    return 1 if bad else 0


def _is_good(name: str) -> bool:
    """Run a case, print what it cost, and tell whether it kept the limits."""
    found = in_process(name)
    if isinstance(found, str):
        print(f"{name:22s} FAILED: {found}", flush=True)
        return False
    seconds, megabytes = float(str(found["seconds"])), int(str(found["megabytes"]))
    good = seconds < MOST_SECONDS and megabytes < MOST_MEGABYTES and (found["chars"] != 0 or name in TEXTLESS)
    print(
        f"{name:22s} {seconds:7.2f} s {megabytes:5d} MB {found['blocks']:8d} blocks  "
        f"{'' if good else 'OVER '}{found['warnings']}",
        flush=True,
    )
    return good


if __name__ == "__main__":
    raise SystemExit(main())
