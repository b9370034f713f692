"""How the items of lists begin."""

from __future__ import annotations

import re

from newsclean.text.characters import BROWSER_BULLETS, BULLETS

BULLET = re.compile(
    rf"\s*(?:・|[{BULLETS}+][ \t]|[-–—][ \t](?=\S)|\(?\d{{1,3}}[.)][ \t])|[ ]{{2,}}[{BROWSER_BULLETS}][ ](?=\S)"
)
"""How the item of a list begins; text browsers have a letter o and other marks for lists within lists."""

LETTERED = re.compile(r"\s*(?:\((?:[^\W\d_]|[ivx]{2,4}|\d{1,2})\)|[a-z]\))[ \t](?=\S)")
"""How the entries of laws, resolutions and quizzes begin: (a), (iv), (2), b)."""
