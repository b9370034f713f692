"""A value in; JSON for people and tools out."""

from __future__ import annotations

import json
import re
from typing import Any


def as_json(value: Any, indent: int | None = None) -> str:
    r"""Return the value as JSON, with a newline: halves of characters and line ends escaped, all others as they are.

    A name whose bytes are no UTF-8 holds such halves; another program gets the bytes back from them. Of JSON Lines,
    many programs would take the line ends beyond ASCII for the end of an object.

    >>> as_json({"name": "é", "bad": "\udcff", "end": "\u2028"})
    '{"name": "é", "bad": "\\udcff", "end": "\\u2028"}\n'
    """
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return re.sub("[\x85\u2028\u2029\ud800-\udfff]", lambda found: f"\\u{ord(found[0]):04x}", text) + "\n"
