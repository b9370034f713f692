"""A value in; JSON for people and tools out."""

from __future__ import annotations

import json
import re
from typing import Any


def as_json(value: Any, indent: int | None = None) -> str:
    r"""Return the value as JSON, with a newline: halves of characters escaped, all others as they are.

    A name whose bytes are no UTF-8 holds such halves; another program gets the bytes back from them.

    >>> as_json({"name": "é", "bad": "\udcff"})
    '{"name": "é", "bad": "\\udcff"}\n'
    """
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return re.sub("[\ud800-\udfff]", lambda found: f"\\u{ord(found[0]):04x}", text) + "\n"
