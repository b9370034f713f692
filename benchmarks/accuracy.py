"""A folder of annotated pages in, how well newsclean and its peers extract them out.

python benchmarks/accuracy.py DIR [--input html|lines|nodes|tags] [--balance precision|recall] [--cleaned] [--markdown]

F1, precision and recall are the means over a set's pages, by the 4-gram multisets of their tokens; where a page has
snippets that must and must not be in the text, all snippets of the set are counted together. `leaked` is the share of
figure captions that stand in the text, `sub-heads` the share of the article's sub-headlines kept as lines of their own.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence

from pages import INPUTS, Page, Tally, add_page_arguments, machine_line, read_pages
from tools import Tool, add_peer_argument, cleaned, describe, flat_tools, html_tools, silence_peers

Results = dict[str, dict[str, Tally]]
"""A tally for every set and every tool, by name, in the order of the table."""


def measure(pages: Iterable[Page], tools: Sequence[Tool]) -> Results:
    """Run every tool on every page; an exception is told on standard error and counts as empty text."""
    results: Results = {}
    for page in pages:
        tallies = results.setdefault(page.set, {tool.name: Tally() for tool in tools})
        for tool in tools:
            try:
                text = tool.extract(page.data)
            except Exception as error:  # whatever a tool raises, its page is lost
                why = " ".join(str(error).split())[:160]
                print(f"{tool.name}: {page.set}/{page.id}: {type(error).__name__}: {why}", file=sys.stderr)
                tallies[tool.name].errors += 1
                text = ""
            tallies[tool.name].add(page.gold, text)
    return results


def table(results: Results) -> str:
    """Return every number: a line for each set and tool."""
    lines = [f"{'set':<14}{'tool':<32}{'pages':>6}{'P':>8}{'R':>8}{'F1':>8}{'leaked':>8}{'sub-heads':>11}{'errors':>8}"]
    for name, tallies in results.items():
        for tool, tally in tallies.items():
            precision, recall, f1 = tally.result()
            lines.append(
                f"{name:<14}{tool:<32}{tally.pages:>6}{precision:>8.4f}{recall:>8.4f}{f1:>8.4f}"
                f"{share(tally.leaked, tally.captions):>8}{share(tally.kept, tally.subheads):>11}{tally.errors:>8}"
            )
    return "\n".join(lines)


def markdown(results: Results) -> str:
    """Return the README's table: a line a tool, F1 in a column a set, the rest over all sets."""
    heads = ["F1", *results, "captions leaked", "sub-headlines kept", "errors"]
    rows = [heads, ["---"] * len(heads)]
    for tool in next(iter(results.values()), {}):
        own = [tallies[tool] for tallies in results.values()]
        rows.append(
            [
                tool,
                *(f"{tally.result()[2]:.3f}" for tally in own),
                share(sum(t.leaked for t in own), sum(t.captions for t in own)),
                share(sum(t.kept for t in own), sum(t.subheads for t in own)),
                str(sum(t.errors for t in own)),
            ]
        )
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def share(part: int, whole: int) -> str:
    """Return a share in per cent, or a dash where there is nothing to share.

    >>> share(1, 8), share(0, 0)
    ('12.5 %', '-')
    """
    return f"{part / whole:.1%}".replace("%", " %") if whole else "-"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print the machine, the tools and the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_page_arguments(parser)
    add_peer_argument(parser)
    parser.add_argument("--input", choices=INPUTS, default="html", help="which form of the pages (default: html)")
    parser.add_argument("--balance", choices=["balanced", "precision", "recall"], default="balanced")
    parser.add_argument("--cleaned", action="store_true", help="each peer once more, its text cleaned by newsclean")
    parser.add_argument("--markdown", action="store_true", help="print the README's table")
    options = parser.parse_args(arguments)
    settings = {"balance": options.balance}
    tools = html_tools(options.peers, **settings) if options.input == "html" else flat_tools(**settings)
    if options.cleaned:
        peers = [tool for tool in tools if tool.name != "newsclean"]
        tools = [tools[0], *(again for tool in peers for again in (tool, cleaned(tool, **settings)))]
    print(f"{machine_line()}\n{describe(tools)}\n")
    results = measure(read_pages(options.folder, options.input, options.sets, options.limit), tools)
    print(markdown(results) if options.markdown else table(results))
    return 0


if __name__ == "__main__":
    silence_peers()
    raise SystemExit(main())
