"""``newsclean fix``: text files come in, and are clean in place."""

from __future__ import annotations

from contextlib import closing, suppress

import click

from newsclean.cli import DONE, FOUND, SETTINGS, examples, say
from newsclean.cli.check import Tally, Work, checking_options, outcomes_of
from newsclean.cli.options import PageCommand
from newsclean.cli.output import Output


@click.command(
    "fix",
    cls=PageCommand,
    context_settings=SETTINGS,
    epilog=examples(
        "newsclean fix corpus",
        "newsclean fix --exit-zero -v corpus/a.txt",
        "newsclean fix --exit-zero - < corpus/a.txt > clean.txt",
    ),
)
@checking_options
@click.option("--exit-zero", is_flag=True, help="Exit with 0 also when files were changed.")
def command(work: Work, exit_zero: bool) -> int:
    """Clean text files in place.

    Each file is replaced at once and keeps its mode, its line ends and its encoding. What 'newsclean check'
    tells of and no program can decide stays as it is, with an error: HTML, a text of which nothing would be
    left, damaged bytes. Standard input ('-') goes to standard output, as it is where it cannot be cleaned.

    Folders whose name begins with a dot, node_modules, __pycache__ and virtual environments are left out unless named,
    and so are links that lead out of a folder.

    Exit code: 0 when all were clean, 1 when some were changed, 3 when some could not be cleaned.
    """
    from newsclean.checking.files import Task
    from newsclean.inputs import STDIN
    from newsclean.writers import findings

    tally = Tally(work)
    with Output(None) as output, closing(outcomes_of(work, Task(fix=True))) as outcomes:
        for outcome in tally.unclean(outcomes):
            if outcome.name == STDIN:
                output.write_bytes(outcome.output)
            if not outcome.fixed:
                continue
            report = findings.render(outcome, work.verbose)
            if STDIN in work.paths:  # standard output is the text's
                say(report.removesuffix("\n"))
            else:
                with suppress(BrokenPipeError):  # who reads the report has enough; the files are fixed all the same
                    output.write(report)
    tally.summary("fixed")
    return DONE if exit_zero and tally.code == FOUND else tally.code
