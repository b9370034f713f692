"""``newsclean completion``: the name of a shell comes in, the script that makes it complete our commands goes out."""

from __future__ import annotations

import click

from newsclean.cli import SETTINGS, examples
from newsclean.cli.output import Output

VARIABLE = "_NEWSCLEAN_COMPLETE"
"""What the scripts set when they call the program for an answer; click knows it by this name."""


@click.command(
    "completion",
    context_settings=SETTINGS,
    epilog=examples(
        "newsclean completion bash >> ~/.bash_completion",
        "newsclean completion zsh > ~/.zfunc/_newsclean",
        "newsclean completion fish > ~/.config/fish/completions/newsclean.fish",
    ),
)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def command(shell: str) -> None:
    """Print the script that completes commands, options and files in a shell.

    A new shell reads it where the examples put it. For zsh, ~/.zshrc says before compinit: fpath+=~/.zfunc.
    The folders must exist. To try it in this shell: eval "$(newsclean completion bash)".
    """
    from click.shell_completion import ShellComplete, get_completion_class

    from newsclean.cli.main import cli

    completion = get_completion_class(shell)
    assert completion is not None
    # Not the class's own `source`, which for bash asks the shell for its version.
    script = ShellComplete.source(completion(cli, {}, "newsclean", VARIABLE))
    with Output(None) as output:
        output.write(script.strip() + "\n")
