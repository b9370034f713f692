"""``newsclean clean``: pages come in, article text goes out; other commands share its options and loop."""

from __future__ import annotations

import functools
import os
import stat
import sys
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec

import click

from newsclean.cli import (
    DONE,
    PATH,
    SETTINGS,
    SOME_FAILED,
    Number,
    Output,
    Whole,
    examples,
    is_terminal,
    say,
    version_option,
    with_options,
    wrong_setting,
)
from newsclean.cli.main import COMMANDS, IMPLIED
from newsclean.configuration.keys import KEYS
from newsclean.errors import OptionError, internal_error, nearest
from newsclean.rules import RULES, RULES_LISTED, STAGE_NAMES, STAGES_LISTED, unknown_rule, unknown_stage
from newsclean.writers.article import SEPARATORS, SUFFIXES, write_article

if TYPE_CHECKING:
    from newsclean.configuration import Change, Loader, Settings
    from newsclean.document import Document

P = ParamSpec("P")

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
            raise
        ctx.meta[ORDER] = [param.name for param in params if isinstance(param, click.Option)]
        return super().parse_args(ctx, args)


class Names(click.ParamType):  # type: ignore[type-arg]  # not generic before click 8.5
    """Known names, separated by commas; `unknown` says of any other what is wrong with it."""

    name = "names"

    def __init__(self, known: Collection[str], unknown: Callable[[str], str], none: str) -> None:
        self.known = known
        self.unknown = unknown
        self.none = none

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, ...]:
        """Return the names in a tuple."""
        names = value.split(",") if isinstance(value, str) else value
        names = tuple(stripped for name in names if (stripped := name.strip()))
        if not names:
            self.fail(self.none, param, ctx)
        for name in names:
            if name not in self.known:
                self.fail(self.unknown(name), param, ctx)
        return names

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[Any]:
        """Complete the name after the last comma."""
        from click.shell_completion import CompletionItem

        done, comma, start = incomplete.rpartition(",")
        return [CompletionItem(done + comma + name) for name in self.known if name.startswith(start)]


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

PAGE_OPTIONS = (
    click.argument("files", nargs=-1, metavar="[FILE]...", type=PATH),
    click.option(
        "-o",
        "--output",
        metavar="FILE",
        type=PATH,
        help="Write to FILE, which appears whole, or not at all where every input failed.",
    ),
    *CLEANING_OPTIONS,
    ON_EMPTY,
    click.option("-q", "--quiet", is_flag=True, help="No warnings; errors are still told."),
    click.option("-v", "--verbose", is_flag=True, help="Tell the encoding, the counts and all warnings."),
)


@dataclass(frozen=True, slots=True)
class Request:
    """What the shared options ask for."""

    files: tuple[str, ...]
    output: str | None
    loader: Loader
    """What is in force for each input."""
    quiet: bool
    verbose: bool
    is_bare: bool
    """Whether no command was named."""


def page_options(function: Callable[Concatenate[Request, P], int]) -> Callable[..., None]:
    """Give a command the options of clean, as one `Request`; its return value becomes the exit code."""

    @click.pass_context
    @functools.wraps(function)
    def command(ctx: click.Context, /, **params: Any) -> None:
        exclude_each_other(ctx, "quiet", "verbose")
        request = Request(
            files=named_inputs(ctx, params.pop("files")),
            output=params.pop("output"),
            loader=build_loader(ctx),
            quiet=params.pop("quiet"),
            verbose=params.pop("verbose"),
            is_bare=ctx.meta.get(IMPLIED, False),
        )
        for name in (*CLEANING_NAMES, "on_empty"):
            del params[name]
        ctx.exit(function(request, **params))  # type: ignore[call-arg]

    return with_options(PAGE_OPTIONS)(command)


def named_inputs(ctx: click.Context, files: tuple[str, ...]) -> tuple[str, ...]:
    """Return the inputs to read; a bare command at a terminal asks for help."""
    if files.count("-") > 1:
        raise click.UsageError("standard input ('-') is named twice", ctx)
    if files:
        return files
    if not is_terminal(sys.stdin):
        return ("-",)
    if ctx.meta[ORDER]:
        raise click.UsageError("name a FILE, or '-' to type the text", ctx)
    asked = ctx.find_root() if ctx.meta.get(IMPLIED) else ctx
    click.echo(asked.get_help())
    ctx.exit(DONE)


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


def run_pages(request: Request, render: Callable[[Document, str], str], separator: str, voids: bool) -> int:
    """Clean each input and write what `render` makes of it; return the exit code.

    `render` gets the document and the name of the input. `voids` tells whether it has
    something to write for a page without an article.
    """
    import newsclean
    from newsclean.configuration.settings import SeenRules
    from newsclean.errors import InputError
    from newsclean.inputs import read_input

    settings = [settings_for(request.loader, path) for path in request.files]  # before anything is written
    refuse_to_overwrite(request)
    cleaners = {id(found): newsclean.Cleaner(found.options) for found in settings}
    seen = SeenRules()
    failed = done = wrote = False
    with Output(request.output) as output:
        for path, found in zip(request.files, settings, strict=True):
            name = "standard input" if path == "-" else path
            seen.add(found)
            warnings: list[str] = []
            try:
                data = read_input(path, warnings=warnings)
            except InputError as error:
                hint = command_hint(path, is_first=path == request.files[0]) if request.is_bare else ""
                say(f"{name}: {error}{hint}")
                failed = True
                continue
            try:
                document = cleaners[id(found)].clean(data, "" if path == "-" else os.path.abspath(path))
                document.damage[:0] = document.warnings[:0] = warnings
                empty = not document.text
                shown = voids or not empty
                text = render(document, name) if shown else ""
            except Exception as error:  # a page must not take the others with it
                say(f"{name}: {internal_error(error)}")
                failed = True
                continue
            seen.add(found, document.site_matches, document.host)
            if request.verbose:
                if found.file is not None:
                    say(f"{name}: configuration {found.file.shown}")
                tell_more(name, document)
            elif not request.quiet:
                for warning in document.damage:
                    say(f"{name}: warning: {warning}")
            if empty and found.on_empty != "skip":
                tell_empty(name, document, found.on_empty, request.quiet)
            if empty and found.on_empty == "fail":
                failed = True
            if not shown and found.on_empty != "warn":
                done = done or found.on_empty == "skip"
                continue
            done = True
            try:
                output.write(separator * wrote + text)
            except BrokenPipeError:  # the reader has enough; the exit code still tells what failed before
                return SOME_FAILED if failed else DONE
            wrote = True
        if done:
            output.commit()
        elif output.replacement is not None:  # which must not pass for what came of this run
            older = "; what is there is older" if os.path.lexists(output.name) else ""
            say(f"{output.name}: not written, as every input failed{older}")
    if request.verbose:
        for line in seen.unmatched():
            say(line)
    return SOME_FAILED if failed else DONE


def settings_for(loader: Loader, path: str) -> Settings:
    """Return what is in force for an input; a configuration that is wrong is wrong usage."""
    try:
        return loader.load_for(path)
    except OptionError as error:
        raise wrong_setting(error) from None


def refuse_to_overwrite(request: Request) -> None:
    """Refuse an output that is also an input, and one that is a page: ``-o *.html`` lacks the name of the output."""
    output = None if request.output == "-" else request.output
    try:
        status = os.fstat(1) if output is None else os.stat(output)
    except (OSError, ValueError):  # it is not there yet, or opening it will tell
        return
    if not stat.S_ISREG(status.st_mode):
        return
    for path in request.files:
        with suppress(OSError, ValueError):
            if os.path.samestat(os.fstat(0) if path == "-" else os.stat(path), status):
                name = "standard input" if path == "-" else path
                raise click.ClickException(f"{name}: it is the output, too; write to another file")
    if output is not None and holds_page(output):
        raise click.ClickException(f"{output}: a page is there, which -o would replace; write to another file")


def holds_page(path: str) -> bool:
    """Tell whether a file is a page by its name and its content, and so nothing that was written here."""
    from newsclean.files import walk
    from newsclean.inputs.packing import name_compression
    from newsclean.readers.sniff import LOOK, looks_like_html

    suffix = os.path.splitext(path)[1].lower()
    if suffix not in walk.SUFFIXES or suffix == ".txt":
        return False
    try:
        with open(path, "rb") as stream:
            head = stream.read(LOOK)
    except OSError:
        return False
    return bool(name_compression(head)) or looks_like_html(head.decode("latin-1"))


def patterns_in_force(settings: Settings, include: Sequence[str], exclude: Sequence[str]) -> dict[str, Any]:
    """Return the patterns of a walk: those of the command line go before the file's, which go from its folder."""
    return {
        "include": include or settings.include,
        "include_from": "" if include else settings.root,
        "exclude": exclude or settings.exclude,
        "exclude_from": "" if exclude else settings.root,
    }


def command_hint(path: str, is_first: bool) -> str:
    """Return a hint for a file that does not exist and reads like a command, or like a word at least."""
    if os.path.exists(path):
        return ""
    if path in COMMANDS:
        return f"; a command comes first: newsclean {path} ..."
    meant = nearest(path, COMMANDS)
    if meant:
        return f"; did you mean the command {meant!r}?"
    return "; nor is it a command: see 'newsclean --help'" if is_first and path.isalpha() else ""


def tell_more(name: str, document: Document) -> None:
    """Tell what was found out about a page."""
    from newsclean.writers.explain import describe_counts, describe_encoding

    if document.encoding:
        say(f"{name}: encoding {describe_encoding(document)}")
    say(f"{name}: {describe_counts(document)}")
    for warning in document.warnings:
        if warning != document.empty_because:  # which has its own message
            say(f"{name}: warning: {warning}")


def tell_empty(name: str, document: Document, on_empty: str, quiet: bool) -> None:
    """Tell that a page has no article, and why."""
    if on_empty == "fail":
        say(f"{name}: {document.empty_because}")
    elif not quiet:
        say(f"{name}: warning: {document.empty_because}")


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

    Reads the FILEs (also gzip, bzip2 and xz), or standard input with '-' or without a FILE. Several
    articles are separated by an empty line; of JSON, each is an object on a line of its own.
    """
    return run_pages(
        request, lambda document, name: write_article(document, to, name), separator=SEPARATORS[to], voids=False
    )
