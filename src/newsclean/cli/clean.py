"""``newsclean clean``: pages come in, article text goes out."""

from __future__ import annotations

import click

from newsclean.cli import SETTINGS, examples, version_option
from newsclean.cli.options import TO, PageCommand
from newsclean.cli.pages import Request, page_options, run_pages
from newsclean.writers.article import SEPARATORS, write_article


@click.command(
    "clean",
    cls=PageCommand,
    context_settings=SETTINGS,
    epilog=examples(
        "newsclean clean page.html",
        "newsclean clean --keep captions,credits page.html",
        "newsclean clean --encoding gb18030 --format text dump.txt",
        "newsclean clean --on-empty skip -o all.txt pages/*.html",
        "newsclean clean --to json pages/*.html",
    ),
)
@page_options
@TO
@version_option
def command(request: Request, to: str) -> int:
    """Print the article text of pages (what happens without a command).

    Reads the FILEs (also those packed as .gz, .zst, .bz2 or .xz), or standard input with '-' or without a FILE.
    Several articles are separated by an empty line; of JSON, each is an object on a line of its own.
    """
    return run_pages(
        request, lambda document, name: write_article(document, to, name), separator=SEPARATORS[to], voids=False
    )
