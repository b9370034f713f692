"""``newsclean rules``: nothing comes in, the table of all rules goes out."""

from __future__ import annotations

import click

from newsclean.cli import SETTINGS, examples
from newsclean.cli.output import Output


@click.command(
    "rules",
    context_settings=SETTINGS,
    epilog=examples("newsclean rules | grep credits", "newsclean rules --markdown"),
)
@click.option("--markdown", is_flag=True, help="Print the table as the documentation has it.")
def command(markdown: bool) -> None:
    """List the rules and what each of them drops.

    A rule can be switched off by its name: newsclean --ignore RULE.
    """
    from newsclean.rules import RULES

    with Output(None) as output:
        output.write(render_markdown(RULES) if markdown else render_plain(RULES))


def render_plain(rules: dict[str, str]) -> str:
    """Return one line a rule, in two columns.

    >>> render_plain({"a/b": "adverts", "a/long": "menus"})
    'a/b     adverts\\na/long  menus\\n'
    """
    width = max(map(len, rules), default=0)
    return "".join(f"{rule:{width}}  {words}\n" for rule, words in rules.items())


def render_markdown(rules: dict[str, str]) -> str:
    """Return a Markdown table.

    >>> print(render_markdown({"a/b": "x | y"}), end="")
    | Rule | What it drops |
    |---|---|
    | `a/b` | x \\| y |
    """
    rows = "".join(f"| `{rule}` | {words.replace('|', chr(92) + '|')} |\n" for rule, words in rules.items())
    return f"| Rule | What it drops |\n|---|---|\n{rows}"
