"""``newsclean check``: files that are meant to be clean come in, what would change goes out."""

from __future__ import annotations

import functools
import os
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec

import click

from newsclean.cli import DONE, FOUND, SETTINGS, SOME_FAILED, batch, examples, say, wants_colour
from newsclean.cli.options import (
    CLEANING_NAMES,
    CLEANING_OPTIONS,
    PageCommand,
    build_loader,
    patterns_in_force,
    settings_for,
    with_options,
)
from newsclean.cli.output import Output, OutputError
from newsclean.cli.types import PATH, Seconds, Size, Whole
from newsclean.worker_processes import usable_cores
from newsclean.writers.article import SUFFIXES as SUFFIXES_OF_FORMATS

if TYPE_CHECKING:
    from newsclean.checking.files import Outcome, Task
    from newsclean.configuration import Loader

P = ParamSpec("P")

SUFFIXES = (".txt",)
"""The files of a folder that are meant to be clean text, where --include names no others."""

CHECKING_OPTIONS = (
    click.argument("paths", nargs=-1, required=True, metavar="PATH...", type=PATH),
    click.option(
        "--text",
        "format",
        flag_value="text",
        default="auto",
        help="Take every file for text, even one that reads like HTML.",
    ),
    *CLEANING_OPTIONS[1:],  # --format is that of the report here
    click.option(
        "--include",
        multiple=True,
        metavar="PATTERN",
        help="Of folders, the files to read, as in a .gitignore; default: *.txt.",
    ),
    click.option("--exclude", multiple=True, metavar="PATTERN", help="Of folders, the files and folders to leave out."),
    click.option("-j", "--jobs", type=Whole(1), metavar="N", help="Processes; default: one a processor."),
    click.option("-q", "--quiet", is_flag=True, help="No summary; errors are still told."),
    click.option("-v", "--verbose", is_flag=True, help="Show each line that would change."),
)

NO_FILES = "no text files found; of folders, *.txt are read, or what --include names"

AS_BATCH = "With --source, as given to batch."

SOURCE_OPTIONS = (
    click.option(
        "--source",
        "sources",
        multiple=True,
        metavar="SRC",
        type=PATH,
        help="PATH is the DEST of 'newsclean batch SRC DEST': does it hold what that would make now?",
    ),
    click.option(
        "--html",
        "format",
        flag_value="html",
        default="auto",
        help="With --source, take every page for HTML, as batch does with --format html.",
    ),
    click.option("--to", type=click.Choice(list(SUFFIXES_OF_FORMATS)), help=AS_BATCH),
    click.option("--suffix", metavar=".EXT", help=AS_BATCH),
    click.option("--flat-names", is_flag=True, help=AS_BATCH),
    click.option("--follow-links", is_flag=True, help=AS_BATCH),
    click.option("--timeout", type=Seconds(0.1), metavar="S", help=AS_BATCH),
    click.option("--max-size", type=Size(), metavar="SIZE", help=AS_BATCH),
    click.option("--max-memory", type=Size(), metavar="SIZE", help=AS_BATCH),
)


@dataclass(frozen=True, slots=True)
class Work:
    """What the options ask for that check and fix share."""

    paths: tuple[str, ...]
    include: tuple[str, ...]
    exclude: tuple[str, ...]
    loader: Loader
    """Finds what is in force for a file."""
    jobs: int
    quiet: bool
    verbose: bool


def checking_options(function: Callable[Concatenate[Work, P], int]) -> Callable[..., None]:
    """Give a command the options of check, as one `Work`; its return value becomes the exit code."""

    @click.pass_context
    @functools.wraps(function)
    def command(ctx: click.Context, /, **params: Any) -> None:
        work = Work(
            paths=params.pop("paths"),
            include=params.pop("include"),
            exclude=params.pop("exclude"),
            loader=build_loader(ctx),
            jobs=params.pop("jobs") or usable_cores(),
            quiet=params.pop("quiet"),
            verbose=params.pop("verbose"),
        )
        for option in CLEANING_NAMES:
            del params[option]
        ctx.exit(function(work, **params))  # type: ignore[call-arg]

    return with_options(CHECKING_OPTIONS)(command)


def outcomes_of(work: Work, task: Task) -> Generator[Outcome, None, None]:
    """Do the task with the files named and those in the folders named, each once; yield what became of them.

    It is to be closed where it is not read to its end, or processes go on.
    """
    from newsclean.checking.files import Outcome, run

    names: dict[str, str] = {}
    for path in work.paths:
        for found in files_in(path, work) if os.path.isdir(path) else [path]:
            if isinstance(found, Outcome):
                yield found
            else:
                names.setdefault(os.path.normpath(found), found)
    yield from run([(name, settings_for(work.loader, name).options) for name in names.values()], task, work.jobs)


def files_in(folder: str, work: Work) -> Iterator[str | Outcome]:
    """Yield the names of the files to read in a folder, and as outcomes what cannot be read; tell of links."""
    from newsclean.checking.files import Outcome
    from newsclean.files.gitignore import PatternError
    from newsclean.files.walk import PassedOver, Unreadable, plan_walk

    patterns = patterns_in_force(settings_for(work.loader, os.path.join(folder, "")), work.include, work.exclude)
    try:
        walk = plan_walk([folder], **patterns, suffixes=SUFFIXES, pass_tools=True)
    except PatternError as error:
        raise click.UsageError(str(error)) from None
    prefix = "" if folder == os.curdir else folder
    links = 0
    for found in walk:
        name = os.path.join(prefix, found.relative)
        if isinstance(found, PassedOver):
            links += found.reason == "link"
        elif isinstance(found, Unreadable):
            yield Outcome(os.path.normpath(name), problem=found.reason)  # of the folder itself, it ends in a dot
        else:
            yield name
    if links and not work.quiet:
        say(f"{folder}: links that lead out of it were not followed: {links}; name them to read them")


class Tally:
    """Counts outcomes, tells problems and knows the exit code."""

    def __init__(self, work: Work, by_rules: bool = True) -> None:
        """Begin; `by_rules` tells whether the site rules in force were tried on the files."""
        from newsclean.configuration.settings import SeenRules

        self.work = work
        self.by_rules = by_rules
        self.clean = self.changed = self.failed = 0
        self.seen = SeenRules()

    def unclean(self, outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
        """Count outcomes and tell of problems; yield what is not clean, or failed."""
        from newsclean.writers.findings import called

        for outcome in outcomes:
            if self.work.verbose and self.by_rules:
                self.seen.add(settings_for(self.work.loader, outcome.name), outcome.matched, outcome.host)
            if outcome.problem:
                self.failed += 1
                say(f"{called(outcome.name)}: {outcome.problem}")
            elif outcome.findings:
                self.changed += 1
            else:
                self.clean += 1
                if not outcome.output:
                    continue
            yield outcome

    @property
    def code(self) -> int:
        """The exit code."""
        return SOME_FAILED if self.failed else FOUND if self.changed else DONE

    def summary(self, done: str) -> None:
        """Tell the counts, and with -v the site rules that never matched; `done` is what became of unclean files."""
        if self.work.verbose:
            for line in self.seen.unmatched():
                say(line)
        if self.work.quiet:
            return
        counts = {done: self.changed, "clean": self.clean, "failed": self.failed}
        say(", ".join(f"{count} {what}" for what, count in counts.items() if count) or NO_FILES)


def source_outcomes(ctx: click.Context, work: Work, texts: bool) -> Generator[Outcome, None, None]:
    """Compare DEST, the one path, with what batch would make of the sources."""
    from newsclean.batch.destination import BatchError
    from newsclean.batch.manifest import ManifestError
    from newsclean.checking.source import compare

    if len(work.paths) == 1 and not os.path.lexists(work.paths[0]):
        raise click.UsageError(f"{work.paths[0]}: no such directory")
    if len(work.paths) != 1 or not os.path.isdir(work.paths[0]):
        raise click.UsageError("with --source, one folder is checked: the DEST of batch")
    # What is not given, or has no option here, is as batch has it where none is given.
    line = ["--", *ctx.params["sources"], work.paths[0]]
    given = {name: value for name, value in ctx.params.items() if value is not None}
    ctx.params = {**batch.command.make_context("batch", line).params, **given}
    request, limits = batch.read_request(ctx)
    try:
        with batch.stoppable() as stop:
            yield from compare(request, limits, texts, stop)
    except (BatchError, ManifestError) as error:
        raise OutputError(str(error)) from None


@click.command(
    "check",
    cls=PageCommand,
    context_settings=SETTINGS,
    epilog=examples(
        "newsclean check corpus",
        "newsclean check --diff corpus/a.txt",
        "newsclean check --format github corpus",
        "newsclean check --format sarif corpus > newsclean.sarif",
        "newsclean check --source pages texts",
    ),
)
@checking_options
@click.option("--diff", is_flag=True, help="Print a unified diff of what would change.")
@click.option(
    "--format",
    "report",
    type=click.Choice(["text", "github", "json", "sarif"]),
    default="text",
    help="Form of the report: lines for people, annotations for GitHub, JSON, or SARIF 2.1.0.",
)
@with_options(SOURCE_OPTIONS)
def command(work: Work, diff: bool, report: str, sources: tuple[str, ...], **as_batch: Any) -> int:
    """Tell which text files are not clean, and what would change in them.

    Reads the files named, those that end in .txt below the folders named, and standard input for '-'. Of folders,
    those whose name begins with a dot, node_modules, __pycache__ and virtual environments are left out unless named,
    and so are links that lead out.

    With --source it cleans the pages in SRC again, into a temporary folder, and compares: texts that are missing,
    stale, edited or orphaned are listed. The options must be those that batch was given; --html is its --format html,
    and --text its --format text.

    Exit code: 0 when all are clean, 1 when some would change, 3 when some could not be read.
    """
    from newsclean.checking.files import Task

    if diff and report != "text":
        raise click.UsageError(f"--diff and --format {report} exclude each other")
    ctx = click.get_current_context()
    if sources:
        outcomes = source_outcomes(ctx, work, diff)
    else:
        refuse_without_source(as_batch, ctx.params["format"])
        outcomes = outcomes_of(work, Task(texts=diff))
    tally = Tally(work, by_rules=not sources)
    try:
        with Output(None) as output, closing(outcomes):
            write_report(output, tally, outcomes, "diff" if diff else report)
    except BrokenPipeError:  # the reader has enough; the exit code still tells what was found before
        return tally.code
    tally.summary("not clean")
    return tally.code


def refuse_without_source(as_batch: dict[str, Any], form: str) -> None:
    """Refuse options that mean something with --source only."""
    given = [name for name, value in as_batch.items() if value is not None and value is not False]
    given += ["html"] * (form == "html")
    if given:
        raise click.UsageError(f"--{given[0].replace('_', '-')} goes with --source")


def write_report(output: Output, tally: Tally, outcomes: Iterable[Outcome], form: str) -> None:
    """Write what is not clean: as text, diff, github, json or sarif."""
    from newsclean.writers import findings, findings_json
    from newsclean.writers.diff import render_diff

    unclean = tally.unclean(outcomes)
    if form == "json":
        found = list(unclean)
        output.write(findings_json.render_json(found, tally.clean))
    elif form == "sarif":
        output.write(findings_json.render_sarif(list(unclean)))
    elif form == "github":
        for outcome in unclean:
            output.write(findings.render_github(outcome))
    else:
        in_colour = form == "diff" and wants_colour()
        for outcome in unclean:
            if outcome.problem:
                continue
            if form == "diff":
                say(findings.render(outcome).removesuffix("\n"))
                output.write(render_diff(outcome, in_colour))
            else:
                output.write(findings.render(outcome, tally.work.verbose))
