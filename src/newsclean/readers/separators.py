"""Text in, the same out with line ends for the mark that a tool set between all texts of a page.

``get_text("|", strip=True)``, the separator of BeautifulSoup's own documentation, prints a page as one line with a bar
where others end a line.
"""

from __future__ import annotations

import re
from collections import Counter

from newsclean.patterns import lazy
from newsclean.text.sentences import latin_length

MARK = lazy(r"<br\s{0,3}/?>|[|¶]{1,3}|(?<=\s)(?:[•·/]{1,3})(?=\s)", re.I)
"""What may stand there."""

SIGNS = "|¶•·/<"
"""One of these is in each."""

LEAST_MARKS, PER_LINE = 24, 10
"""A page has so many texts, and so many for each of its own lines, which text nodes hold."""

LEAST_PARAGRAPHS, PARAGRAPH, LONGEST = 3, 80, 0.5
"""So many of them are of so many characters in Latin script, and none is such a share of the page: bars in a
menu leave the article in one piece."""


def resolve_separators(text: str) -> tuple[str, str] | None:
    """Return a page on one line with line ends for the mark between its texts, and the mark; None for other texts.

    >>> menu = "|".join(["News", "Sport"] * 12)
    >>> story = "The river rose by two metres in the night, and the old mill of Oster Holm lost its wheel."
    >>> resolve_separators(f"{menu}|{story}|{story}|{story}")[0].count("\\n")
    26
    >>> resolve_separators(f"{menu} {story} {story} {story}")
    """
    least = max(LEAST_MARKS, PER_LINE * text.strip().count("\n"))
    if sum(map(text.count, SIGNS)) < least:  # as nearly always
        return None
    marks = Counter(MARK.findall(text))
    if not marks or marks.most_common(1)[0][1] < least:
        return None
    mark = marks.most_common(1)[0][0]
    around = r"(?<![|¶])" + re.escape(mark) + r"(?![|¶])" if mark[0] in "|¶<" else rf"(?<!\S){re.escape(mark)}(?!\S)"
    parts = [part.strip() for part in re.split(around, text)]
    if max(map(len, parts)) > LONGEST * len(text):
        return None
    if sum(latin_length(part) >= PARAGRAPH for part in parts) < LEAST_PARAGRAPHS:
        return None
    return "\n".join(parts), mark
