"""What a page may hold, and from where on it is looked at closely."""

from __future__ import annotations

MAX_DEPTH = 512
"""Elements inside each other, as in Blink and WebKit; the deepest of 890 annotated pages has 48."""

MAX_FORMATTING = 50
"""Formatting elements (<b>, <font> …) left open at once: each is opened again in every later paragraph."""

MAX_REOPENED = 200_000
"""Elements that the parser may add to a page in that way, 150 bytes each."""

MAX_BLOCKS = 8_000
"""Blocks of text; the page with the most of 890 has 5,792, 99 of 100 have under 900. A block costs 0.1 to 0.2 ms."""

MAX_ELEMENTS = 100_000
"""Elements and comments, at some 5 µs each; the page with the most of 890 has 10,138."""

MAX_ATTRIBUTES = 100
"""Attributes of one tag."""

FEW_BYTES = 4_000
"""A page of fewer cannot be slow, whatever is in it."""

STRIDES = (127, 131)
"""The sample is every 127th and every 131st byte: primes, and two, as equal tags in a row may step as wide as one."""

SAMPLED = sum(1 / stride for stride in STRIDES)

MANY_TAGS, VERY_MANY_TAGS = 6_000, 25_000
"""`<` in a page, as the sample has it, from which they are counted, and from which they are read without more ado.
One page of 100 has 6,000."""

MANY_OPEN = 1_000
"""Tags left open, by a mere count, from which tags are read."""

MANY_REOPENED = 1_000_000
"""Formatting tags with attributes times all tags, from which tags are read: at worst so many elements are made.
(Without attributes they do no harm: of equal elements the parser opens three again.)"""

MANY_COMPARED = 100_000_000
"""Attribute names compared, in 0.4 s, from which tags are read."""

WINDOW_WORK = 1_000_000_000
LEAST_WINDOW = 60
"""Without a ``>`` in a window of this many bytes, a long tag is looked for. The larger the page, the shorter are the
tags that, repeated, are slow: bytes of the page times bytes of the window make the work."""

MAX_REPEATED = 10
"""Further <html> and <body> tags that stay: some pages are glued from several."""

MOST_NAMES = 10_000
"""Names of tags that are remembered while a page is read."""

LONGEST_NAME = 40
"""Longer names are not remembered from page to page: made-up ones may have megabytes."""

FAILED_STEPS = 2_000_000
"""Steps of fruitless search in the stack, after which no more is searched for: end tags left out stay so."""

HIDDEN_LEAST = 1_000
"""Bytes hidden by an unclosed comment or script from which that is said."""
