"""What a check found in a file in; lines for people or for GitHub out."""

from __future__ import annotations

from collections import Counter

from newsclean.checking.content import Finding
from newsclean.checking.files import Outcome
from newsclean.inputs import STDIN
from newsclean.writers.explain import CONTROLS, code

LONGEST = 100
"""Characters of a line that a message shows."""


def render(outcome: Outcome, verbose: bool = False) -> str:
    """Return one line on a file with findings: how many lines of which kind, and what is said of the whole; verbose, a
    line for each finding that stands in lines, too.
    """
    became = "fixed: " if outcome.fixed else "would change: " if outcome.fixable else ""
    text = f"{called(outcome.name)}: {became}{describe(outcome.findings)}"
    if outcome.note:
        text += f" ({outcome.note})"
    if verbose:
        in_lines = [finding for finding in outcome.findings if finding.line]
        text += "".join(f"\n{called(outcome.name)}:{line(finding)}" for finding in in_lines)
    return text + "\n"


def describe(findings: tuple[Finding, ...]) -> str:
    """Return the number of lines of each kind, the most frequent first.

    >>> describe((Finding("teasers/marker", 3, 4, ""), Finding("file/encoding", 0, 0, "damaged")))
    '2 teasers/marker, file/encoding: damaged'
    """
    counts = Counter[str]()
    whole = []
    for finding in findings:
        if finding.line:
            counts[finding.rule] += finding.lines
        else:
            whole.append(f"{finding.rule}: {finding.message}")
    return ", ".join([f"{count} {rule}" for rule, count in counts.most_common()] + whole)


def line(finding: Finding) -> str:
    """Return a finding in lines as grep and compilers show places.

    >>> line(Finding("captions/figure", 3, 5, "a caption", "On the quay"))
    '3: captions/figure: On the quay (and 2 more lines)'
    """
    text = finding.text if len(finding.text) <= LONGEST else finding.text[: LONGEST - 1] + "…"
    more = finding.lines - 1
    tail = f" (and {more} more line{'s' * (more > 1)})" if more else ""
    return f"{finding.line}: {finding.rule}{': ' * bool(text)}{shown(text)}{tail}"


def called(name: str) -> str:
    """Return the name of an input for people."""
    return "standard input" if name == STDIN else shown(name)


def shown(text: str) -> str:
    """Return a name or a line of a file as one line that steers no terminal.

    >>> print(shown("a\\nb\\x1b[1m.txt"), shown("folder\\\\a.txt"))
    a\\nb\\x1b[1m.txt folder\\a.txt
    """
    return CONTROLS.sub(lambda found: code(found[0]), text)


# --- GitHub -------------------------------------------------------------------------------------------------


def render_github(outcome: Outcome) -> str:
    """Return workflow commands, which GitHub shows beside the lines of a change."""
    file = escape_property(outcome.name.replace("\\", "/"))
    if outcome.problem:
        return f"::error file={file}::{escape_command(outcome.problem)}\n"
    commands = []
    for finding in outcome.findings:
        place = f",line={finding.line},endLine={finding.last}" if finding.line else ""
        text = f"{finding.message}: {finding.text[:LONGEST]}" if finding.text else finding.message
        title = f"newsclean {finding.rule}"
        commands.append(f"::warning file={file}{place},title={title}::{escape_command(text)}\n")
    return "".join(commands)


def escape_command(text: str) -> str:
    """Return the text as a workflow command takes it.

    >>> escape_command("100%\\nsure")
    '100%25%0Asure'
    """
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def escape_property(text: str) -> str:
    """Return the text as a property of a workflow command.

    >>> escape_property("a:b,c.txt")
    'a%3Ab%2Cc.txt'
    """
    return escape_command(text).replace(":", "%3A").replace(",", "%2C")
