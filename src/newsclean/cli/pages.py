"""Pages come in; what a command makes of each goes out. ``clean`` and ``explain`` share this loop and its options."""

from __future__ import annotations

import functools
import os
import stat
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec

import click

from newsclean.cli import DONE, SOME_FAILED, is_terminal, say
from newsclean.cli.main import COMMANDS, IMPLIED
from newsclean.cli.options import (
    CLEANING_NAMES,
    CLEANING_OPTIONS,
    ON_EMPTY,
    ORDER,
    build_loader,
    exclude_each_other,
    settings_for,
    with_options,
)
from newsclean.cli.output import Output
from newsclean.cli.types import PATH
from newsclean.errors import InputError, internal_error, nearest

if TYPE_CHECKING:
    from newsclean.configuration import Loader, Settings
    from newsclean.document import Document

P = ParamSpec("P")

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


def run_pages(request: Request, render: Callable[[Document, str], str], separator: str, voids: bool) -> int:
    """Clean each input and write what `render` makes of it; return the exit code.

    `render` gets the document and the name of the input. `voids` tells whether it has
    something to write for a page without an article.
    """
    settings = [settings_for(request.loader, path) for path in request.files]  # before anything is written
    refuse_to_overwrite(request)
    pages = Pages(request, settings, render, voids)
    wrote = False
    try:
        with Output(request.output) as output:
            for path, found in zip(request.files, settings, strict=True):
                text = pages.render(path, found)
                if text is not None:
                    output.write(separator * wrote + text)
                    wrote = True
            if pages.done:
                output.commit()
            elif output.replacement is not None:  # which must not pass for what came of this run
                older = "; what is there is older" if os.path.lexists(output.name) else ""
                say(f"{output.name}: not written, as every input failed{older}")
    except BrokenPipeError:  # the reader has enough; the exit code still tells what failed before
        return pages.code
    if request.verbose:
        for line in pages.seen.unmatched():
            say(line)
    return pages.code


class Pages:
    """Cleans inputs one by one, tells what is to be told of them, and knows the exit code."""

    def __init__(
        self,
        request: Request,
        settings: Sequence[Settings],
        make: Callable[[Document, str], str],
        voids: bool,
    ) -> None:
        """Begin; `settings` are those of all inputs, `make` and `voids` as `run_pages` has them."""
        import newsclean
        from newsclean.configuration.settings import SeenRules

        self.request = request
        self.make = make
        self.voids = voids
        self.cleaners = {id(found): newsclean.Cleaner(found.options) for found in settings}
        self.seen = SeenRules()
        self.failed = False
        self.done = False
        """Whether some input gave what was asked of it, be it nothing."""

    @property
    def code(self) -> int:
        """The exit code."""
        return SOME_FAILED if self.failed else DONE

    def render(self, path: str, settings: Settings) -> str | None:
        """Return what is to be written for an input, which may be empty; None where it failed or is skipped."""
        name = "standard input" if path == "-" else path
        self.seen.add(settings)
        try:
            document = self.clean(path, settings)
            empty = not document.text
            shown = self.voids or not empty
            text = self.make(document, name) if shown else ""
        except InputError as error:
            self.failed = True
            say(f"{name}: {error}{self.hint(path)}")
            return None
        except Exception as error:  # a page must not take the others with it
            self.failed = True
            say(f"{name}: {internal_error(error)}")
            return None
        self.seen.add(settings, document.site_matches, document.host)
        self.tell(name, settings, document)
        if empty and settings.on_empty == "fail":
            self.failed = True
        if not shown and settings.on_empty != "warn":
            self.done = self.done or settings.on_empty == "skip"
            return None
        self.done = True
        return text

    def clean(self, path: str, settings: Settings) -> Document:
        """Return an input as a document; raise `InputError` where it cannot be read."""
        from newsclean.inputs import read_input

        warnings: list[str] = []
        data = read_input(path, warnings=warnings)
        document = self.cleaners[id(settings)].clean(data, "" if path == "-" else os.path.abspath(path))
        document.damage[:0] = document.warnings[:0] = warnings
        return document

    def hint(self, path: str) -> str:
        """Return what may be meant by the name of an input that cannot be read, where no command was named."""
        return command_hint(path, is_first=path == self.request.files[0]) if self.request.is_bare else ""

    def tell(self, name: str, settings: Settings, document: Document) -> None:
        """Tell of a page what the options ask for."""
        if self.request.verbose:
            if settings.file is not None:
                say(f"{name}: configuration {settings.file.shown}")
            tell_more(name, document)
        elif not self.request.quiet:
            for warning in document.damage:
                say(f"{name}: warning: {warning}")
        if not document.text and settings.on_empty != "skip":
            tell_empty(name, document, settings.on_empty, self.request.quiet)


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
