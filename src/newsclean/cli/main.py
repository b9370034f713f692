"""The program: an argument list comes in, the command it names runs, an exit code goes out."""

from __future__ import annotations

import importlib
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any, NoReturn

import click

from newsclean.cli import (
    DONE,
    INTERRUPTED,
    SETTINGS,
    SOME_FAILED,
    WRONG_USAGE,
    examples,
    say,
    silence,
    version_option,
)
from newsclean.cli.output import OutputError
from newsclean.errors import describe_os_error, internal_error

COMMANDS = {
    "clean": "Print the article text of pages (what happens without a command).",
    "explain": "Show every block of a page, kept or dropped, and why.",
    "batch": "Clean directories of pages in parallel; run again, it goes on where it was.",
    "check": "Tell which text files are not clean, and what would change in them.",
    "fix": "Clean text files in place.",
    "rules": "List the rules and what each of them drops.",
    "completion": "Print the script that completes commands, options and files in a shell.",
    "man": "Print the manual page.",
    "config": "Show the settings in force for an input, and where each comes from.",
}
"""Name and first line of help; ``newsclean.cli.NAME``, imported on use, has the command as ``command``."""

ENDING = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))
"""Signals that ask the program to end."""

IMPLIED = "newsclean.implied"
"""Key in the context's meta: no command was named, so ``clean`` runs."""

WORDS = "newsclean.words"
"""Where a context notes the words of the command line."""


class Ended(BaseException):
    """A signal asks for the end; temporary files and processes go on the way out."""

    def __init__(self, number: int) -> None:
        self.number = number


class Commands(click.Group):
    """A group that imports its commands on use and takes anything but their names for arguments of clean."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands, in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and return a command."""
        if cmd_name not in COMMANDS:
            return None
        command = importlib.import_module(f"newsclean.cli.{cmd_name}").command
        assert isinstance(command, click.Command)
        return command

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put ``clean`` before arguments that name no command."""
        own = {name for param in self.get_params(ctx) for name in param.opts}
        ctx.meta[WORDS] = tuple(args)
        completing_first_word = ctx.resilient_parsing and not args
        if not completing_first_word and (not args or args[0] not in own | COMMANDS.keys()):
            ctx.meta[IMPLIED] = True
            args = ["clean", *args]
        return super().parse_args(ctx, args)

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        """Parse; wrong usage, Ctrl-C and a closed pipe end as an exit code."""
        with quiet_ends():
            return super().make_context(info_name, args, parent, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        """Run; wrong usage, Ctrl-C, a closed pipe and an output that fails end as an exit code."""
        with quiet_ends():
            return super().invoke(ctx)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write both ways to call the program."""
        formatter.write_usage(ctx.command_path, "[OPTIONS] [FILE]...")
        formatter.write_usage(ctx.command_path, "COMMAND [OPTIONS] [ARGS]...", prefix="       ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options of clean, which are those of the bare program, and the commands."""
        clean = self.get_command(ctx, "clean")
        assert clean is not None
        clean.format_options(ctx, formatter)
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[Any]:
        """Complete the first word: a command, an option of clean, or else a file."""
        from click.shell_completion import CompletionItem

        clean = self.get_command(ctx, "clean")
        assert clean is not None
        if incomplete.startswith("-"):
            return clean.shell_complete(ctx, incomplete)
        names = [name for name in COMMANDS if name.startswith(incomplete)]
        if not names:
            return [CompletionItem(incomplete, type="file")]
        return [CompletionItem(name, help=COMMANDS[name]) for name in names]


@contextmanager
def quiet_ends() -> Iterator[None]:
    """Turn the expected ways to stop early into exit codes, with one line on stderr where one is due."""
    try:
        yield
    except (click.exceptions.Exit, click.Abort):  # which are RuntimeErrors
        raise
    except click.ClickException as error:
        message = error.format_message().replace("\n\t", " ")  # as click lists what an argument may be
        ctx = getattr(error, "ctx", None)
        if isinstance(error, click.NoSuchOption) and (name := file_like_option(ctx)):
            message += f" The file {name!r} is to be named './{name}'."
        say(message)
        if ctx is not None:
            path = ctx.find_root().command_path if ctx.meta.get(IMPLIED) else ctx.command_path
            say(f"try '{path} --help'")
        raise click.exceptions.Exit(WRONG_USAGE) from None
    except OutputError as error:
        say(str(error))
        raise click.exceptions.Exit(SOME_FAILED) from None
    except BrokenPipeError:
        # `newsclean … | head` has read enough: not a failure.
        silence(sys.stdout)
        raise click.exceptions.Exit(DONE) from None
    except KeyboardInterrupt:  # of a command that ends in order at a signal
        raise click.exceptions.Exit(INTERRUPTED) from None
    except OSError as error:  # such as a full disk under `newsclean --help > file`
        silence(sys.stdout)
        say(f"{error.filename or nameless_place()}: {describe_os_error(error)}")
        raise click.exceptions.Exit(SOME_FAILED) from None
    except Exception as error:
        say(internal_error(error))
        raise click.exceptions.Exit(SOME_FAILED) from None


def file_like_option(ctx: click.Context | None) -> str:
    """Return the word of the command line that reads like an option and is a file, as a shell gives for ``*``."""
    words = ctx.meta.get(WORDS, ()) if ctx is not None else ()
    return next((word for word in words if word.startswith("-") and os.path.isfile(word)), "")


def nameless_place() -> str:
    """Return what an error of the system that names no file is about."""
    try:
        os.getcwd()
    except OSError:  # it was removed, or may not be read
        return "the working directory"
    return "standard output"


@click.group(
    cls=Commands,
    context_settings=SETTINGS,
    epilog=examples(
        "newsclean page.html",
        "curl -s https://example.org/news | newsclean",
        "newsclean -o article.txt page.html.gz",
        "newsclean explain page.html",
    ),
)
@version_option
def cli() -> None:
    """Turn scraped news pages, HTML or flat text, into clean article text.

    Reads the FILEs, or standard input with '-' or without a FILE, and writes UTF-8 to standard output.
    """


def main(argv: list[str] | None = None) -> int:
    """Run the program on these arguments (without its name) and return the exit code."""
    code = cli.main(args=argv, prog_name="newsclean", standalone_mode=False)
    return code if isinstance(code, int) else DONE


def run() -> None:
    """Run the program on the arguments of the process, and end the process."""
    for number in ENDING:
        if signal.getsignal(number) is signal.SIG_DFL:  # what nohup ignores, for one, stays ignored
            signal.signal(number, end)
    try:
        code = main()
    except Ended as ended:
        code = die(ended.number)
    except (KeyboardInterrupt, click.Abort):
        code = INTERRUPTED
    sys.exit(code)


def end(number: int, frame: FrameType | None) -> NoReturn:
    """Handle a signal that asks for the end."""
    raise Ended(number)


def die(number: int) -> int:
    """End the process by a signal, or the loop of a shell would go on; return the exit code where it cannot."""
    if os.name == "posix":
        signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)
    return 128 + number
