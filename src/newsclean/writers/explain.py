"""A document comes in; every block with its verdict, rule, place and text goes out, for people and tools."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from newsclean.document import Block, Cut, Document
from newsclean.rules import RULES

INDENT = 6
"""Columns before the text in colour: the length of ``keep`` or ``drop`` and two spaces."""

CONTROLS = re.compile("[\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029\\ud800-\\udfff]")
"""What breaks a line, steers a terminal or cannot be written. Not the joiners of Arabic and Indic scripts."""

COLOURS = {"keep": "green", "drop": "red"}


def render(document: Document, name: str = "", only: str = "") -> str:
    """Return one line a block: verdict, rule, place, text and site rule, if any, by tabs, after a few ``#`` lines.

    `name` is that of the input; `only` is ``keep``, ``drop`` (which includes cuts) or empty for all.
    """
    lines = [f"# {escape(fact)}" for fact in facts(document, name)]
    for block in document.blocks:
        if only in ("", block.verdict):
            columns = (block.verdict, block.reason or "-", escape(block.place), escape(block.text))
            lines.append("\t".join((*columns, *map(escape, site_rule(block)))))
        elif only == "keep":
            continue
        for cut in in_order(block):
            columns = ("cut", cut.reason, escape(block.place), escape(block.text[cut.start : cut.end]))
            lines.append("\t".join((*columns, *map(escape, site_rule(cut)))))
    return "\n".join(lines) + "\n"


def render_json(document: Document, name: str = "", only: str = "") -> str:
    """Return one JSON object a block, each on its line; `name` and `only` as in `render`."""
    from newsclean.writers.json_text import as_json

    lines = []
    for block in document.blocks:
        if only in ("", block.verdict) or (only == "drop" and block.cuts):
            row = {
                "file": name,
                "verdict": block.verdict,
                "rule": block.reason,
                "reason": RULES.get(block.reason, ""),
                "place": block.place,
                "kind": block.kind,
                "score": round(block.score, 4),
                "text": block.text,
                "output": block.output if block.keep else "",
                "glue": block.glue,
                "cuts": [
                    {
                        "rule": cut.reason,
                        "reason": RULES.get(cut.reason, ""),
                        "start": cut.start,
                        "end": cut.end,
                        "text": block.text[cut.start : cut.end],
                    }
                    for cut in in_order(block)
                ],
            }
            rules = site_rule(block) + [rule for cut in in_order(block) for rule in site_rule(cut)]
            if rules:
                row["site_rules"] = list(dict.fromkeys(rules))
            lines.append(as_json(row))
    return "".join(lines)


def render_colour(document: Document, name: str = "", only: str = "", width: int = 80) -> str:
    """Return the blocks for a terminal that many columns wide; `name` and `only` as in `render`."""
    import io

    from rich.console import Console
    from rich.padding import Padding
    from rich.text import Text

    console = Console(file=io.StringIO(), force_terminal=True, no_color=False, width=max(width, 20), highlight=False)
    for fact in facts(document, name):
        console.print(Text(tame(fact), "dim"))
    for block in document.blocks:
        if only and block.verdict != only and not (only == "drop" and block.cuts):
            continue
        console.print()
        # Text and not markup: a page may well contain "[red]".
        head = Text.assemble((block.verdict, f"bold {COLOURS[block.verdict]}"))
        if block.reason:
            head.append(f"  {block.reason}", "bold")
        if words := RULES.get(block.reason):
            head.append(f"  {words}")
        for rule in site_rule(block):
            head.append(f"  {tame(rule)}")
        head.append(f"  {tame(block.place)}", "dim")
        console.print(head)
        text = Text(style="" if block.keep else "dim")
        position = 0
        for cut in in_order(block):
            start = max(cut.start, position)
            text.append(tame(block.text[position:start]))
            text.append(tame(block.text[start : cut.end]), "red strike")
            position = max(position, cut.end)
        text.append(tame(block.text[position:]))
        console.print(Padding(text, (0, 0, 0, INDENT), expand=False))
        for rule in dict.fromkeys(cut.reason for cut in in_order(block)):
            words = f"cut  {rule}  {RULES.get(rule, '')}".rstrip()
            console.print(Padding(Text(words, "red"), (0, 0, 0, INDENT), expand=False))
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def facts(document: Document, name: str = "") -> Iterator[str]:
    """Yield what is known of the page, a line each; the reasons in words close it."""
    if name:
        yield name
    if document.encoding:
        yield f"encoding: {describe_encoding(document)}"
    if document.title:
        yield f"title: {document.title}"
    if document.host:
        yield f"host: {document.host}"
    if document.authors:
        yield f"authors: {', '.join(document.authors)}"
    yield describe_counts(document)
    for warning in document.warnings:
        yield f"warning: {warning}"
    rules = Counter(block.reason for block in document.blocks if block.reason)
    rules.update(cut.reason for block in document.blocks for cut in block.cuts)
    for rule, count in sorted(rules.items()):
        words = RULES.get(rule, "")
        yield f"{rule} ({count}){': ' if words else ''}{words}"


def describe_encoding(document: Document) -> str:
    """Return the encoding and how it was found."""
    source = f" ({document.encoding_source})" if document.encoding_source else ""
    lost = f", {document.replacements} characters could not be decoded" if document.replacements else ""
    return f"{document.encoding}{source}{lost}"


def describe_counts(document: Document) -> str:
    """Return how many blocks were kept, dropped and cut, by stage.

    >>> from newsclean.document import Block, Document
    >>> story, teaser = Block("a", "line", keep=True), Block("b", "line", keep=False, reason="teasers/more")
    >>> describe_counts(Document([story, teaser]))
    '2 blocks: 1 kept, 1 dropped (teasers 1)'
    """
    dropped = [block.reason for block in document.dropped()]
    cuts = [cut.reason for block in document.kept() for cut in block.cuts]
    kept = len(document.blocks) - len(dropped)
    parts = [f"{kept} kept", f"{len(dropped)} dropped{by_stage(dropped)}"]
    if cuts:
        parts.append(f"{len(cuts)} cut{by_stage(cuts)}")
    plural = "" if len(document.blocks) == 1 else "s"
    return f"{len(document.blocks)} block{plural}: {', '.join(parts)}"


def by_stage(reasons: list[str]) -> str:
    """Return the counts of rule ids by stage, in parentheses."""
    stages = Counter(reason.partition("/")[0] for reason in reasons if reason)
    return f" ({', '.join(f'{stage} {count}' for stage, count in stages.most_common())})" if stages else ""


def site_rule(ruled: Block | Cut) -> list[str]:
    """Return the site rule that gave a verdict, if one did."""
    return [ruled.site.words] if ruled.site is not None and ruled.reason.startswith("site/") else []


def in_order(block: Block) -> list[Cut]:
    """Return the cuts of a block from left to right."""
    return sorted(block.cuts, key=lambda cut: cut.start)


def escape(text: str) -> str:
    r"""Return the text on one line, for tools: a newline as ``\n``, a backslash as two.

    >>> escape("a\tb\nc \\ 新闻\u200d")
    'a\\tb\\nc \\\\ 新闻\u200d'
    """
    return CONTROLS.sub(lambda match: code(match[0]), text.replace("\\", "\\\\"))


def tame(text: str) -> str:
    r"""Return the text as people read it, with what would steer the terminal escaped.

    >>> tame("a\nb\x1b[1m \\")
    'a\nb\\x1b[1m \\'
    """
    return CONTROLS.sub(lambda match: match[0] if match[0] == "\n" else code(match[0]), text)


def code(char: str) -> str:
    r"""Return the escape of one character, as Python writes it.

    >>> code("\x07")
    '\\x07'
    """
    return char.encode("unicode_escape").decode("ascii")
