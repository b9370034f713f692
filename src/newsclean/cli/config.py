"""``newsclean config``: the name of an input comes in, the settings in force for it go out, as TOML."""

from __future__ import annotations

import os
from typing import Any

import click

from newsclean.cli import SETTINGS, examples, say
from newsclean.cli.options import CLEANING_OPTIONS, ON_EMPTY, PageCommand, build_loader, with_options, wrong_setting
from newsclean.cli.output import Output
from newsclean.cli.types import PATH
from newsclean.errors import OptionError
from newsclean.inputs import STDIN


@click.command(
    "config",
    cls=PageCommand,
    context_settings=SETTINGS,
    epilog=examples(
        "newsclean config",
        "newsclean config pages/story.html",
        "newsclean config --precision pages/story.html",
    ),
)
@click.argument("path", default=".", type=PATH)
@with_options((*CLEANING_OPTIONS, ON_EMPTY))
@click.pass_context
def command(ctx: click.Context, /, path: str, **_: Any) -> None:
    """Show the settings in force for an input, and where each comes from.

    PATH is a file, a folder, or '-' for standard input; without it, the working directory. What is
    printed is a configuration itself. A configuration that is wrong is told, with file and line.
    """
    from newsclean.configuration.show import render

    loader = build_loader(ctx)
    if path != STDIN and not os.path.lexists(path):
        say(f"{path}: no such file; these settings would hold for one")
    try:
        settings = loader.load_in(path) if os.path.isdir(path) else loader.load_for(path)
    except OptionError as error:
        raise wrong_setting(error) from None
    with Output(None) as output:
        output.write(render(settings))
