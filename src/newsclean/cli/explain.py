"""``newsclean explain``: pages come in, the verdict on each of their blocks goes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from newsclean.cli import SETTINGS, examples, wants_colour
from newsclean.cli.options import PageCommand, exclude_each_other
from newsclean.cli.pages import Request, page_options, run_pages

if TYPE_CHECKING:
    from newsclean.document import Document


@click.command(
    "explain",
    cls=PageCommand,
    context_settings=SETTINGS,
    epilog=examples(
        "newsclean explain page.html",
        "newsclean explain --dropped page.html | cut -f 2 | sort | uniq -c",
        "newsclean explain --json page.html | jq 'select(.score > 0.4)'",
    ),
)
@page_options
@click.option("--dropped", is_flag=True, help="Show only what was dropped or cut.")
@click.option("--kept", is_flag=True, help="Show only what was kept.")
@click.option("--json", "as_json", is_flag=True, help="JSON Lines: one object a block.")
def command(request: Request, dropped: bool, kept: bool, as_json: bool) -> int:
    """Show every block of a page, kept or dropped, and why.

    In a pipe, and without colour, each block is one line: keep or drop, the rule, the place and the
    text, separated by tabs, and the site rule that decided, if one did; a span cut out of the block
    above it has its own line that opens with cut. Lines that open with # tell of the page.
    """
    from newsclean.writers import explain

    exclude_each_other(click.get_current_context(), "dropped", "kept")
    only = "drop" if dropped else "keep" if kept else ""
    in_colour = request.output in (None, "-") and wants_colour()

    def render(document: Document, name: str) -> str:
        if as_json:
            return explain.render_json(document, name, only)
        if in_colour:
            return explain.render_colour(document, name, only, terminal_width())
        return explain.render(document, name, only)

    return run_pages(request, render, separator="" if as_json else "\n", voids=True)


def terminal_width() -> int:
    """Return the columns of the terminal."""
    from shutil import get_terminal_size

    return get_terminal_size().columns
