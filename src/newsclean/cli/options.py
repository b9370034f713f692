"""The options that commands share, and the settings that the command line and configuration files make together."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

import click

from newsclean.cli.types import PATH, Names, Number, Whole
from newsclean.configuration.keys import KEYS
from newsclean.errors import ConfigurationError, OptionError
from newsclean.rules import RULES, RULES_LISTED, STAGE_NAMES, STAGES_LISTED, unknown_rule, unknown_stage
from newsclean.writers.article import SUFFIXES

if TYPE_CHECKING:
    from newsclean.configuration import Change, Loader, Settings

ORDER = "newsclean.order"
"""Key in the context's meta: the options as they follow each other on the command line."""


class PageCommand(click.Command):
    """A command that remembers the order of its options, of which click keeps only that of the first ones."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse twice: for the order, then for the values."""
        try:
            _, _, params = self.make_parser(ctx).parse_args(args=list(args))
        except click.NoSuchOption as error:
            form = error.option_name.lstrip("-")
            if form in SUFFIXES and any(param.name == "to" for param in self.params):
                raise click.NoSuchOption(error.option_name, possibilities=[f"--to {form}"], ctx=ctx) from None
            if owners := commands_with(error.option_name, ctx):
                message = f"No such option {error.option_name!r} here; commands that have it: {', '.join(owners)}."
                raise click.NoSuchOption(error.option_name, message, ctx=ctx) from None
            raise
        ctx.meta[ORDER] = [param.name for param in params if isinstance(param, click.Option)]
        return super().parse_args(ctx, args)


def commands_with(option: str, ctx: click.Context) -> list[str]:
    """Return the names of the commands that have an option."""
    group = ctx.find_root().command
    found = (
        {name: group.get_command(ctx, name) for name in group.list_commands(ctx)}
        if isinstance(group, click.Group)
        else {}
    )
    return [name for name, command in found.items() if command and any(option in p.opts for p in command.params)]


STAGES = Names(STAGE_NAMES, functools.partial(unknown_stage, ignore="--ignore"), f"no stage named; {STAGES_LISTED}")
NO_RULE = f"no rule named; {RULES_LISTED}"
IGNORED = Names(RULES, functools.partial(unknown_rule, keep="--keep"), NO_RULE)
ENFORCED = Names(RULES, unknown_rule, NO_RULE)

CLEANING_OPTIONS = (
    click.option(
        "--format",
        type=click.Choice(KEYS["format"].choices),
        default="auto",
        help="What the input is; auto tells by its content.",
    ),
    click.option("--encoding", metavar="LABEL", help="Encoding of the input, when known."),
    click.option(
        "--keep",
        type=STAGES,
        multiple=True,
        metavar="STAGE[,STAGE]",
        help=f"Keep what a stage would drop: {', '.join(STAGE_NAMES)}.",
    ),
    click.option(
        "--drop",
        type=STAGES,
        multiple=True,
        metavar="STAGE[,STAGE]",
        help="Let a stage drop again (the default); the later of --keep and --drop wins.",
    ),
    click.option(
        "--ignore",
        type=IGNORED,
        multiple=True,
        metavar="RULE[,RULE]",
        help="Switch single rules off; 'newsclean rules' lists them.",
    ),
    click.option(
        "--enforce",
        type=ENFORCED,
        multiple=True,
        metavar="RULE[,RULE]",
        help="Switch single rules on again; the later of --ignore and --enforce wins.",
    ),
    click.option(
        "--min-length",
        type=Whole(0),
        default=0,
        metavar="N",
        help="Take an article of fewer than N characters for none.",
    ),
    click.option(
        "--punctuation",
        type=click.Choice(KEYS["punctuation"].choices),
        default="keep",
        help="full: make half-width marks between Han characters full-width, and pair straight quotes there.",
    ),
    click.option(
        "--fix-mojibake",
        is_flag=True,
        help="Repair text that was decoded wrongly before it came here (needs ftfy: the extra 'mojibake').",
    ),
    click.option("--precision", is_flag=True, help="When in doubt, drop."),
    click.option("--recall", is_flag=True, help="When in doubt, keep."),
    click.option(
        "--threshold",
        type=Number(0, 1),
        metavar="N",
        help="Keep blocks from this score on (default: 0.5; --precision: 0.65; --recall: 0.3).",
    ),
    click.option("--site", metavar="HOST", help="The host of the input, for site rules; else its path or it tells."),
    click.option(
        "--config",
        metavar="FILE",
        type=PATH,
        help="Configuration for all inputs, instead of the nearest newsclean.toml or pyproject.toml above each.",
    ),
    click.option("--no-config", is_flag=True, help="Read no configuration file."),
)

CLEANING_NAMES = tuple(
    "format encoding keep drop ignore enforce min_length punctuation fix_mojibake precision recall threshold "
    "site config no_config".split()
)
"""What `build_loader` makes the settings of."""

TO = click.option(
    "--to",
    type=click.Choice(list(SUFFIXES)),
    default="text",
    help="What to write: text (default), markdown, or json: an object a line, with title, authors and date.",
)

ON_EMPTY = click.option(
    "--on-empty",
    type=click.Choice(KEYS["on-empty"].choices),
    default="warn",
    help="A page without an article: write nothing and warn (default), skip it silently, or fail.",
)


def build_loader(ctx: click.Context) -> Loader:
    """Return what finds the settings of each input: the options a command was given go before those of any file."""
    from newsclean.configuration import Loader

    for one, other in (
        ("precision", "recall"),
        ("precision", "threshold"),
        ("recall", "threshold"),
        ("config", "no_config"),
    ):
        exclude_each_other(ctx, one, other)
    try:
        return Loader(overrides(ctx), ctx.params["config"], use_files=not ctx.params["no_config"])
    except OptionError as error:
        raise wrong_setting(error) from None


def overrides(ctx: click.Context) -> dict[str, Any]:
    """Return what the command line sets, by the keys of a configuration."""
    given = {name for name in ctx.params if ctx.get_parameter_source(name) is click.core.ParameterSource.COMMANDLINE}
    found: dict[str, Any] = {key: ctx.params[name] for key in KEYS if (name := key.replace("-", "_")) in given}
    for key, opposite in (("keep", "drop"), ("ignore", "enforce")):
        if key in given or opposite in given:
            found[key] = changes(ctx, key, opposite)
    for balance in ("precision", "recall"):
        if ctx.params[balance]:
            found["balance"] = balance
    return found


def changes(ctx: click.Context, adds: str, takes: str) -> list[Change]:
    """Return what two options add to a list and take out of it, in the order of the command line."""
    from newsclean.configuration import Change

    left = {name: list(ctx.params[name]) for name in (adds, takes)}
    return [Change(name == adds, left[name].pop(0)) for name in ctx.meta[ORDER] if name in left]


def exclude_each_other(ctx: click.Context, one: str, other: str) -> None:
    """Refuse two flags that contradict each other."""
    if ctx.params[one] not in (None, False) and ctx.params[other] not in (None, False):
        flags = " and ".join(f"--{name.replace('_', '-')}" for name in (one, other))
        raise click.UsageError(f"{flags} exclude each other", ctx)


def settings_for(loader: Loader, path: str) -> Settings:
    """Return what is in force for an input; a configuration that is wrong is wrong usage."""
    try:
        return loader.load_for(path)
    except OptionError as error:
        raise wrong_setting(error) from None


def patterns_in_force(settings: Settings, include: Sequence[str], exclude: Sequence[str]) -> dict[str, Any]:
    """Return the patterns of a walk: those of the command line go before the file's, which go from its folder."""
    return {
        "include": include or settings.include,
        "include_from": "" if include else settings.root,
        "exclude": exclude or settings.exclude,
        "exclude_from": "" if exclude else settings.root,
    }


def with_options(options: Iterable[Callable[..., Any]]) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Return the decorator that gives a command options and arguments; its help shows them in this order."""

    def decorate(command: Callable[..., Any]) -> Callable[..., Any]:
        for option in reversed(tuple(options)):
            command = option(command)
        return command

    return decorate


def wrong_setting(error: OptionError) -> click.ClickException:
    """Return the error as one of usage; of a configuration file, whose place it names, --help tells nothing."""
    return click.ClickException(str(error)) if isinstance(error, ConfigurationError) else click.UsageError(str(error))
