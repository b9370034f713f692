"""``newsclean batch``: a tree of pages comes in, a tree of texts goes out."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Any

import click

from newsclean.cli import DONE, INTERRUPTED, SETTINGS, SOME_FAILED, examples, is_terminal, say
from newsclean.cli.main import ENDING
from newsclean.cli.options import (
    CLEANING_OPTIONS,
    TO,
    PageCommand,
    build_loader,
    patterns_in_force,
    settings_for,
    with_options,
)
from newsclean.cli.output import Output, OutputError
from newsclean.cli.types import PATH, Seconds, Size, Whole
from newsclean.errors import OptionError
from newsclean.inputs import STDIN
from newsclean.worker_processes import usable_cores
from newsclean.writers.article import SUFFIXES

if TYPE_CHECKING:
    from newsclean.batch.plan import Request
    from newsclean.batch.progress import Silent
    from newsclean.batch.run import Limits
    from newsclean.batch.summary import Summary
    from newsclean.options import Options

MOST_LOOKED_AT = 20
"""Files in DEST that are looked at before the first run, to see whether they are texts."""

LONGEST_SUFFIX = 32

LEAST_MEMORY = 256 * 1024**2
"""A worker holds some 100 MB before it sees a page."""

NO_PAGES = "no pages found; of directories, files with the suffixes of pages are read, or what --include names"


@click.command(
    "batch",
    cls=PageCommand,
    context_settings=SETTINGS,
    epilog=examples(
        "newsclean batch pages texts",
        "newsclean batch pages texts --jobs 8 --report report.html",
        "newsclean batch pages texts --include '*.html' --exclude 'archive/'",
        "newsclean batch 'pages/2024-*/*.html.gz' texts --suffix .clean.txt",
        "newsclean batch pages articles --to json",
        "newsclean batch pages texts --dry-run",
    ),
)
@click.argument("sources", nargs=-1, metavar="SRC...", type=PATH)
@click.argument("destination", metavar="DEST", type=PATH)
@click.option("--include", multiple=True, metavar="PATTERN", help="Read only files that match, whatever their suffix.")
@click.option("--exclude", multiple=True, metavar="PATTERN", help="Do not read what matches, nor what is in it.")
@click.option(
    "--follow-links", is_flag=True, help="Follow links that lead out of SRC, too; to directories in it, never."
)
@TO
@click.option("--suffix", metavar=".EXT", help="What the names of outputs end with (default: .txt, .md or .json).")
@click.option("--flat-names", is_flag=True, help="Put all outputs into DEST itself: a/b/c.html gives a__b__c.txt.")
@click.option(
    "--rejects", metavar="DIR", type=PATH, help="Write what was dropped, with reasons, below DIR (JSON Lines)."
)
@click.option("-j", "--jobs", type=Whole(1), metavar="N", help="Worker processes (default: the cores there are).")
@click.option(
    "--timeout",
    type=Seconds(0.1),
    default=30.0,
    show_default=True,
    metavar="S",
    help="Seconds a page may take.",
)
@click.option(
    "--max-size",
    type=Size(),
    default="64M",
    show_default=True,
    metavar="SIZE",
    help="Largest file, also once unpacked.",
)
@click.option(
    "--max-memory",
    type=Size(),
    default="1G",
    show_default=True,
    metavar="SIZE",
    help="Memory of a worker; 0 for no limit.",
)
@click.option("--force", is_flag=True, help="Clean everything again, also what has not changed.")
@click.option(
    "--prune",
    is_flag=True,
    help="Remove the outputs of inputs that are gone, excluded now, or read under another name.",
)
@click.option("-n", "--dry-run", is_flag=True, help="Only list what would be done.")
@click.option("--report", metavar="FILE", type=PATH, help="Write a report: .html, or .json.")
@click.option("-q", "--quiet", is_flag=True, help="No progress and no summary; errors are still told.")
@with_options(CLEANING_OPTIONS)
@click.pass_context
def command(ctx: click.Context, /, **params: Any) -> None:
    """Clean directories of pages in parallel; run again, it goes on where it was.

    Reads the pages in SRC (directories, files, quoted globs) and writes their texts below DEST, under the same
    paths: pages/a/b.html gives DEST/a/b.txt. Of directories it reads files that end in .html, .htm, .xhtml, .txt,
    .gz, .zst, .bz2 or .xz; what they are, their content tells. With several SRC, paths start at the directory that
    holds all of them. PATTERNs are those of a .gitignore, against the path below SRC. What runs have written below SRC,
    this one or others, is not read. Nor are links to directories in SRC followed: their pages are read where they are.

    Outputs never overwrite each other: where two files of a directory would give the same name (a.html and a.htm),
    both keep their suffix (a.html.txt, a.htm.txt). Names that are too long, or a directory's, are cut and marked.
    DEST holds one output a page: that of a run with another --to, --suffix or --flat-names replaces the former.

    DEST/.newsclean/manifest.sqlite says what was made from what. Inputs that have not changed are skipped, unless
    options or version have. A run that was stopped or killed goes on when the same command is run again.

    Exit codes: 0 all done; 2 wrong usage; 3 some inputs failed, the rest is done; 130 interrupted.
    """
    from newsclean.batch.destination import BatchError

    request, limits = read_request(ctx)
    report = params["report"]
    if report and not report.lower().endswith((".html", ".htm", ".json")):
        raise click.UsageError(f"{report}: a report is .html or .json")
    if report:
        refuse_report(report, request)
    refuse_raw_texts(request)
    if not params["quiet"]:
        tell_of_pages_in_destination(request)
    if params["dry_run"]:
        list_plan(request, params["prune"])
        ctx.exit(DONE)
    try:
        ctx.exit(run_batch(request, limits, params["prune"], params["quiet"], report))
    except BatchError as error:
        raise OutputError(str(error)) from None


def refuse_report(report: str, request: Request) -> None:
    """Refuse, before a run that may take hours, a report that could not be written, or would take an input's place."""
    from newsclean.files.paths import holds

    folder = os.path.dirname(os.path.abspath(report))
    is_made_by_run = any(holds(folder, place) for place in request.places)
    if os.path.isdir(report):
        raise click.UsageError(f"{report}: is a directory")
    if not os.path.isdir(folder) and not is_made_by_run:
        raise click.UsageError(f"{report}: no such directory: {os.path.dirname(report)}")
    if os.path.isdir(folder) and not os.access(folder, os.W_OK):
        raise click.UsageError(f"{report}: nothing can be written there")
    if request.walk.reads(report):
        raise click.UsageError(f"{report}: a file of that name in SRC is read as a page; name another for the report")


def tell_of_pages_in_destination(request: Request) -> None:
    """Tell of pages of SRC that are not read since DEST holds them, before the first run: DEST is theirs by mistake."""
    from newsclean.files.walk import File, has_outputs, plan_walk

    place = request.destination
    if not os.path.isdir(place) or has_outputs(place):
        return
    walk = replace(request.walk, skip=())
    if any(isinstance(found, File) and walk.reads(found.path) for found in plan_walk([place], pass_outputs=True)):
        say(f"{place}: DEST lies in SRC and holds files that are like pages; they are not read")


def refuse_raw_texts(request: Request) -> None:
    """Refuse a DEST that no run has written to, where most of what outputs would replace is no clean text: such are
    the pages of somebody who named SRC last, or no DEST. Texts of an earlier run may be there without its manifest.
    """
    from newsclean.checking.content import Checker
    from newsclean.files.walk import File, has_outputs

    place = request.destination
    if request.force or request.to != "text" or not os.path.isdir(place) or has_outputs(place) or not os.listdir(place):
        return
    pages = (
        (found, os.path.join(place, request.names.output(found))) for found in request.walk if isinstance(found, File)
    )
    there = list(islice((pair for pair in pages if is_own_file(pair[1])), MOST_LOOKED_AT))
    raw = []
    for page, path in there:
        with suppress(OSError, OptionError), open(path, "rb") as stream:
            checker = Checker(replace(request.options_for(page.path), format="auto", encoding=None))
            if checker.judge(stream.read(request.max_size), page.path).findings:
                raw.append(path)
    if len(raw) * 2 > len(there):
        raise click.UsageError(
            f"{raw[0]}: would be replaced, and is no clean text; is DEST named last? --force replaces it"
        )


def is_own_file(path: str) -> bool:
    """Tell whether a file stands there, and not the link to one elsewhere, which would stay."""
    return os.path.isfile(path) and not os.path.islink(path)


def read_request(ctx: click.Context) -> tuple[Request, Limits]:
    """Return what the command line asks for."""
    from newsclean.batch.names import Names
    from newsclean.batch.plan import PlanError, Request, check_places
    from newsclean.batch.run import Limits
    from newsclean.files.gitignore import PatternError
    from newsclean.files.sources import SourceError, find_root
    from newsclean.files.walk import plan_walk, refuse_empty_globs

    params = ctx.params
    if not params["sources"]:
        raise click.UsageError(f"only {params['destination']} is named; name SRC and DEST")
    suffix = suffix_of(params["suffix"], params["to"])
    refuse_limits(params["max_size"], params["max_memory"])
    destination, rejects = places_of(params["sources"], params["destination"], params["rejects"])
    loader = build_loader(ctx)
    try:
        settings = settings_for(loader, os.path.join(find_root(params["sources"]), ""))
        walk = plan_walk(
            params["sources"],
            **patterns_in_force(settings, params["include"], params["exclude"]),
            follow_links=params["follow_links"],
            skip=[place for place in (destination, rejects) if place],
            pass_outputs=True,
        )
        check_places(walk, destination, rejects, suffix)
        refuse_empty_globs(params["sources"], walk.skip)
    except (SourceError, PatternError, PlanError) as error:
        raise click.UsageError(str(error)) from None
    names = Names(suffix, params["flat_names"])

    def options_for(path: str) -> Options:
        return loader.load_for(path).options

    request = Request(walk, destination, names, options_for, rejects, params["max_size"], params["force"], params["to"])
    hook = os.environ.get("NEWSCLEAN_BATCH_HOOK", "")
    return request, Limits(params["jobs"] or usable_cores(), params["timeout"], params["max_memory"], hook)


def suffix_of(asked: str | None, to: str) -> str:
    """Return what the names of outputs end with, from the dot on."""
    suffix = asked if asked is not None else SUFFIXES[to]
    suffix = suffix if suffix.startswith(".") else f".{suffix}"
    if suffix == "." or "/" in suffix or os.sep in suffix or len(os.fsencode(suffix)) > LONGEST_SUFFIX:
        raise click.UsageError(f"{asked!r} is no suffix; write .txt")
    return suffix


def refuse_limits(max_size: int, max_memory: int) -> None:
    """Refuse limits under which no page could be cleaned."""
    if max_size == 0:
        raise click.UsageError("--max-size 0 lets no page through; write 64M, or 1000G for no limit")
    if 0 < max_memory < LEAST_MEMORY:
        raise click.UsageError("a worker needs 256M at least; write --max-memory 256M, or 0 for no limit")


def places_of(sources: tuple[str, ...], destination: str, rejects: str | None) -> tuple[str, str]:
    """Return the folders of outputs and of rejects, absolute, the second empty for none; refuse what is no folder."""
    if STDIN in (*sources, destination, rejects):
        raise click.UsageError("'-' is no folder, and standard input is not read here; write ./- for one called so")
    places = os.path.abspath(destination), os.path.abspath(rejects) if rejects else ""
    for place, name in zip(places, ("DEST, named last,", "DIR of --rejects"), strict=True):
        if place and os.path.lexists(place) and not os.path.isdir(place):
            raise click.UsageError(f"{place}: not a directory, as {name} must be")
    return places


def list_plan(request: Request, prune: bool) -> None:
    """Print what would be done, a line an input: action, input, output or reason, separated by tabs."""
    from newsclean.batch.manifest import ManifestError
    from newsclean.batch.rehearsal import rehearse
    from newsclean.writers.explain import escape

    try:
        with Output(None) as output:
            summary = rehearse(request, lambda line: output.write("\t".join(map(escape, line)) + "\n"), prune=prune)
        for refusal in sorted(summary.prune_refused):
            say(refusal.replace("was pruned", "would be pruned"))
        if not summary.inputs:
            say(NO_PAGES)
    except ManifestError as error:
        raise OutputError(str(error)) from None


def run_batch(request: Request, limits: Limits, prune: bool, quiet: bool, report: str | None) -> int:
    """Run, tell how it goes, and return the exit code."""
    from newsclean.batch import run as runs
    from newsclean.batch.manifest import ManifestError
    from newsclean.batch.progress import summary_table

    try:
        with stoppable() as stop, progress(request, quiet) as listener:
            summary = runs.run(request, limits, listener, prune=prune, stop=stop)
    except RuntimeError as error:
        if "start new thread" not in str(error):
            raise
        raise OutputError(
            "no thread can be started; raise the limits on memory and processes (ulimit -v -d -u)"
        ) from None
    if not quiet:
        for line in summary_table(summary).splitlines():
            say(line)
        if not summary.inputs and not summary.ended:
            say(NO_PAGES)
    code = SOME_FAILED if summary.outcomes["failed"] else DONE
    if summary.ended:
        code = INTERRUPTED if summary.ended == runs.INTERRUPTED else SOME_FAILED
        say(f"{summary.ended}; what is done stays done, run the same command again to go on")
    if report:
        try:
            with Output(report) as output:
                output.write(render_report(report, request, summary))
                output.commit()
        except ManifestError as error:
            raise OutputError(str(error)) from None
    return code


def render_report(path: str, request: Request, summary: Summary) -> str:
    """Return the report, as JSON or HTML by the suffix of its file."""
    from newsclean.batch import report, report_html

    found = report.report_on(request)
    if path.lower().endswith(".json"):
        return report.render_json(request, summary, found)
    return report_html.render(path, request, summary, found)


def progress(request: Request, quiet: bool) -> Silent:
    """Return who tells how the run goes."""
    from newsclean.batch.progress import Bar, Failures, Lines

    if quiet:
        return Failures(say)
    if is_terminal(sys.stderr):
        return Bar(say, request.walk, sys.stderr)
    return Lines(say, request.walk)


@contextmanager
def stoppable() -> Iterator[Callable[[], bool]]:
    """Let Ctrl-C, SIGTERM and SIGHUP ask for an orderly end, where they are not ignored; a second one ends at once."""
    asked = False

    def ask(number: int, frame: object) -> None:
        nonlocal asked
        if asked:
            raise KeyboardInterrupt
        asked = True

    heard = [number for number in ENDING if signal.getsignal(number) is not signal.SIG_IGN]
    before = {number: signal.signal(number, ask) for number in heard}
    try:
        yield lambda: asked
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
