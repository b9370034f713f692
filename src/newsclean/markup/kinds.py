"""Text in, the kind of markup that another tool wrote it in out."""

from __future__ import annotations

import re
from itertools import pairwise

from newsclean.markup.markdown import HEADING, RULE_LINE, TABLE_RULE
from newsclean.markup.rst import DIRECTIVE, TARGET
from newsclean.patterns import at_least, lazy

SIGNS = ("](", "`_", ".. ", "**", "# ", "|-", "| -", "| :-", ">\n", "===", "---")
"""Without one of these a text has no markup. (Most lack the first character, which is found faster than two.)"""

LEAST_MARKS = 3
"""So many marks make a text Markdown, if they are of two kinds or links."""

LEAST_TITLE = 15
"""Characters from which the first line of a text is a title behind one sign, whatever it begins with."""

STRONG = lazy(
    r"(?<![0-9A-Za-z_*])(\*\*\*|\*\*)(?=[^\s*])([^*\n]{1,2000}?)(?<=[^\s*])\1(?!\*)|(?<![\w_])(__)(?=[^\s_])([^_\n]{1,2000}?)(?<=[^\s_])__(?![\w_])"
)
ADDRESS = lazy(r"\]\((?:https?:|/|\.|#|mailto:|data:|[\w-]+\.\w+)")
LINK = lazy(r"\]\((?:https?:|/[\w/-]|#\w|mailto:|data:)")
"""The same where the text may hold scripts, which have a bracket before a name with a dot as well."""
HEADING_LINE = lazy(r"^#{1,6} \S", re.M)
DRAWING = "](data:image"
"""A picture that is its own address stands in no other text."""
ELEMENT_END = "\n\n</div>\n\n"
"""How an element ends that a tool left in Markdown."""
RST_LINK = lazy(r"`([^`<>\n]{1,500}?)[ ]*<[^<>\n]{1,1000}>`__?")

FRAMED = lazy(r"[ ]{0,3}([*=]{2,6})[ ]+(?=[^*=\n]*\w)([^*=\n]+?)[ ]+\1[ ]*$")
"""A heading between stars or equals signs, as html2text and wikis write it."""

LEAST_FRAMED = 2


def find_markup(text: str) -> str:
    """Return ``markdown``, ``rst``, ``framed`` or nothing.

    >>> find_markup("# A title\\n\\nSome [words](https://example.org) and **more**.")
    'markdown'
    >>> find_markup(".. image:: a.png\\n\\nSee `the list <https://example.org>`_.")
    'rst'
    >>> find_markup("Words.\\n\\n## One coin\\n\\nWords."), find_markup("| Day | Bags |\\n|---|---|\\n| Sunday | 12 |")
    ('markdown', 'markdown')
    >>> find_markup("5 * 3 * 2 is 30.\\n\\n# 1 in the charts\\n\\n* with milk")
    ''
    """
    if any(sign[0] in text and sign in text for sign in SIGNS):
        lines = text.split("\n")
        if _is_rst(text, lines):
            return "rst"
        if _is_markdown(text, lines):
            return "markdown"
    if "**" in text or "==" in text:
        lines = [line for line in text.split("\n") if line.lstrip()[:2] in ("**", "==")]
        if sum(FRAMED.match(line) is not None for line in lines) >= LEAST_FRAMED:
            return "framed"
    return ""


def has_marks(text: str) -> bool:
    """Tell whether links of Markdown, or elements on lines of their own, stand in a text, be there scripts as well.

    >>> has_marks("[Home](/home) [News](/news)\\n[Radio](https://example.org)"), has_marks("see [1] (/1) [2](2)")
    (True, False)
    """
    if DRAWING in text or ("](" in text and at_least(LEAST_MARKS, LINK.finditer(text))):
        return True
    return text.count(ELEMENT_END) >= LEAST_MARKS


def has_directives(text: str) -> bool:
    """Tell whether directives of reStructuredText stand anywhere in a text."""
    return ":: " in text and at_least(LEAST_MARKS, DIRECTIVE.finditer(text))


def count_marks(text: str) -> int:
    """Return how many links and headings of Markdown a text has."""
    return len(LINK.findall(text)) + len(HEADING_LINE.findall(text))


def _is_rst(text: str, lines: list[str]) -> bool:
    dotted = [line for line in lines if line.lstrip().startswith("..")] if ".. " in text else []
    directives = sum(1 for line in dotted if DIRECTIVE.match(line) or TARGET.match(line))
    links = len(RST_LINK.findall(text)) if ">`_" in text else 0
    if directives + links >= 2:
        return True
    return directives + links > 0 and any(_underlines(a, b) for a, b in zip(lines, lines[1:], strict=False))


def _is_markdown(text: str, lines: list[str]) -> bool:
    headings = [line for line in lines if line.startswith("#") and HEADING.match(line)] if "#" in text else []
    strong = [found[0] for found in STRONG.finditer(text)] if "**" in text or "__" in text else []
    quotes = sum(1 for line in lines if line.startswith("> ")) if "> " in text else 0
    if (
        any(line[1] == "#" for line in headings)
        or (headings and headings[0] is lines[0] and _is_title(lines[0]))
        or any(words[0] == "*" for words in strong)  # (two lines are of names in code, too: `__init__`)
        or (quotes and _has_parted_quote(lines))
        or (("===" in text or "---" in text) and _has_underlined(lines))
        or ("|" in text and any(line[:1] == "|" and TABLE_RULE.match(line) for line in lines))
    ):
        return True
    addresses = len(ADDRESS.findall(text)) if "](" in text else 0
    if not addresses and not headings and not strong:
        return False
    elements = sum(1 for line in lines if line == "</div>") if "</div>" in text else 0
    rules = sum(1 for line in lines if line[:3] in ("---", "===", "```", "***") and RULE_LINE.match(line))
    counts = (addresses, len(headings), len(strong), quotes, rules, elements)
    kinds = sum(n > 0 for n in counts)
    return (sum(counts) >= LEAST_MARKS and (kinds > 1 or addresses > 0)) or DRAWING in text


def _has_parted_quote(lines: list[str]) -> bool:
    """Tell whether a line parts two paragraphs of a quote. (In breadcrumbs, the same sign stands alone, too.)"""
    return any(
        line == ">" and above[:2] == below[:2] == "> " for above, line, below in zip(lines, lines[1:], lines[2:])
    )


def _has_underlined(lines: list[str]) -> bool:
    """Tell whether a heading has a line of its own length below it."""
    return any(
        line[:3] in ("===", "---") and line == line[0] * len(title) and title[0].isalnum()
        for title, line in pairwise(lines)
    )


def _is_title(line: str) -> bool:
    """Tell whether a heading of the first level is a title. (Lines of other texts begin with one sign, too: “# 1”.)"""
    return line[:2] == "# " and (line[2:3].isalpha() or len(line) >= LEAST_TITLE)


def _underlines(title: str, line: str) -> bool:
    """Tell whether a line is the underline of a title."""
    return (
        len(line) >= 3
        and len(line) >= len(title.rstrip()) > 0
        and RULE_LINE.match(line) is not None
        and title[:1].isalnum()
    )
