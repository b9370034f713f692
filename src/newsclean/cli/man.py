"""``newsclean man``: nothing comes in, the manual page, made of the help of all commands, goes out."""

from __future__ import annotations

import inspect
import re

import click

from newsclean._version import __version__
from newsclean.cli import DONE, FOUND, INTERRUPTED, SETTINGS, SOME_FAILED, WRONG_USAGE, examples
from newsclean.cli.output import Output

EXIT_CODES = {
    DONE: "All is done; a check found nothing.",
    FOUND: "A check found something, or fix changed something.",
    WRONG_USAGE: "The command line or the configuration is wrong; nothing was done.",
    SOME_FAILED: "Some input failed, or the output could not be written; the rest is done.",
    INTERRUPTED: "Interrupted.",
}

ENVIRONMENT = {
    "NO_COLOR": "No colour, whatever is asked for.",
    "FORCE_COLOR": "Colour also where the output is no terminal.",
    "NEWSCLEAN_DEBUG": "With an internal error, tell also where it is.",
}


@click.command(
    "man",
    context_settings=SETTINGS,
    epilog=examples("newsclean man > newsclean.1"),
)
def command() -> None:
    """Print the manual page."""
    from newsclean.cli.main import cli

    with Output(None) as output:
        output.write(render(cli))


def render(group: click.Group) -> str:
    """Return the manual page of a program in the man macros of roff."""
    root = click.Context(group, info_name="newsclean")
    about, *more = paragraphs(group.help or "")
    lines = [f'.TH NEWSCLEAN 1 "" "newsclean {__version__}" "User Commands"']
    lines += [".SH NAME", f"newsclean \\- {escape(about[:1].lower() + about[1:].rstrip('.'))}"]
    lines += [".SH SYNOPSIS", ".B newsclean", "[\\fIOPTIONS\\fR] [\\fIFILE\\fR]...", ".br"]
    lines += [".B newsclean", "\\fICOMMAND\\fR [\\fIOPTIONS\\fR] [\\fIARGS\\fR]..."]
    lines += [".SH DESCRIPTION", escape(f"{about} Without a command, the options are those of clean.")]
    for paragraph in more:
        lines += [".PP", escape(paragraph)]
    lines += example_lines(group)
    lines.append(".SH COMMANDS")
    for name in group.list_commands(root):
        found = group.get_command(root, name)
        assert found is not None
        lines += command_lines(found, click.Context(found, parent=root, info_name=name, **found.context_settings))
    lines.append(".SH EXIT STATUS")
    for code, meaning in EXIT_CODES.items():
        lines += [".TP", f"\\fB{code}\\fR", escape(meaning)]
    lines.append(".SH ENVIRONMENT")
    for variable, meaning in ENVIRONMENT.items():
        lines += [".TP", f"\\fB{variable}\\fR", escape(meaning)]
    return "\n".join(lines) + "\n"


def command_lines(command: click.Command, ctx: click.Context) -> list[str]:
    """Return the section of one command."""
    pieces = " ".join(command.collect_usage_pieces(ctx))
    lines = [f".SS {escape(f'newsclean {ctx.info_name} {pieces}')}"]
    for number, paragraph in enumerate(paragraphs(command.help or "")):
        lines += [".PP"] * bool(number) + [escape(paragraph)]
    for param in command.get_params(ctx):
        record = param.get_help_record(ctx) if isinstance(param, click.Option) else None
        if record is not None:
            lines += [".TP", f"\\fB{escape(record[0])}\\fR", escape(record[1])]
    return lines + example_lines(command)


def example_lines(command: click.Command) -> list[str]:
    """Return the examples of a command."""
    found = example_commands(command)
    if not found:
        return []
    return [".PP", "Examples:", ".PP", ".RS 4", ".nf", *map(escape, found), ".fi", ".RE"]


def example_commands(command: click.Command) -> list[str]:
    """Return the command lines that the help of a command shows."""
    return [line.strip() for line in (command.epilog or "").splitlines()[2:]]


def paragraphs(text: str) -> list[str]:
    """Return the paragraphs of a help text, each as one line.

    >>> paragraphs("One\\n  line.\\n\\n  Two.")
    ['One line.', 'Two.']
    """
    return [" ".join(part.split()) for part in re.split(r"\n\s*\n", inspect.cleandoc(text))]


def escape(text: str) -> str:
    r"""Return a line as roff prints it as it stands.

    >>> print(escape(r".a\b --c"))
    \&.a\eb \-\-c
    """
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("`", "\\(ga")
    return f"\\&{text}" if text.startswith(".") else text
