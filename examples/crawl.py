"""Pages that lie in one file in, an object a line with the text of each out, on all cores.

    python crawl.py crawl.warc.gz > articles.jsonl       # web archives; needs warcio
    python crawl.py pages.jsonl > articles.jsonl         # objects with "url" and "html", or "text" for a flat dump

A page without an article is left out. (`newsclean batch` does more: it cuts off a page that hangs, and goes on where it
was killed. It reads files, a page each.)
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import islice

import newsclean

AT_ONCE = 2_000
"""Pages that are held in memory; an executor alone would take in all of them."""

cleaner = newsclean.Cleaner()  # one for each process
Page = tuple[str, bytes | str]


def pages_of_archive(path: str) -> Iterator[Page]:
    """Yield the pages of a WARC or ARC file with their addresses."""
    from warcio.archiveiterator import ArchiveIterator

    with open(path, "rb") as file:
        for record in ArchiveIterator(file, arc2warc=True):
            headers = record.http_headers
            if record.rec_type != "response" or headers is None or headers.get_statuscode() != "200":
                continue
            kind = headers.get_header("Content-Type", "")
            if "html" in kind.lower():
                head = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\n\r\n".encode()  # the charset counts
                yield record.rec_headers.get_header("WARC-Target-URI"), head + record.content_stream().read()


def pages_of_lines(path: str) -> Iterator[Page]:
    """Yield the pages of a file of JSON Lines with their addresses."""
    with open(path, encoding="utf-8", errors="replace") as file:
        for number, line in enumerate(file, 1):
            try:
                row = json.loads(line)
                yield row.get("url") or "", row.get("html") or row["text"]
            except (ValueError, AttributeError, KeyError):  # as the last line of a file that was cut off
                print(f"{path}:{number}: no page", file=sys.stderr)


def article_of(page: Page) -> str:
    """Return the article of a page as JSON; its address may tell which site rules hold."""
    address, data = page
    return newsclean.write_article(cleaner.clean(data, source=address), "json", address)


def main() -> None:
    """Clean what the command line names."""
    with ProcessPoolExecutor() as workers:
        for path in sys.argv[1:]:
            pages = pages_of_lines(path) if path.endswith((".json", ".jsonl")) else pages_of_archive(path)
            while some := list(islice(pages, AT_ONCE)):
                sys.stdout.writelines(workers.map(article_of, some, chunksize=20))


if __name__ == "__main__":
    main()
