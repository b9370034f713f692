"""Options come in; the few letters that tell them from all others go out, the same in every process."""

from __future__ import annotations

import hashlib
import json
from dataclasses import fields, is_dataclass
from typing import Any

from newsclean.options import Options


def fingerprint(options: Options) -> str:
    """Return 16 hexadecimal digits that change when any field of the options does.

    >>> fingerprint(Options()) == fingerprint(Options()), fingerprint(Options(min_length=1)) == fingerprint(Options())
    (True, False)
    """
    canonical = json.dumps(canonical_form(options), sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()[:16]


def canonical_form(value: Any) -> Any:
    """Return a value of options as JSON can hold it, equal values alike; raise `TypeError` for what has no such form.

    >>> canonical_form(frozenset({"b", "a"})), canonical_form((1, None))
    ({'set': ['a', 'b']}, [1, None])
    """
    if value is None or isinstance(value, str | int | float):
        return value
    if is_dataclass(value) and not isinstance(value, type):
        return {
            type(value).__name__: {field.name: canonical_form(getattr(value, field.name)) for field in fields(value)}
        }
    if isinstance(value, frozenset):
        return {"set": sorted(map(canonical_form, value), key=json.dumps)}
    if isinstance(value, tuple):
        return [canonical_form(item) for item in value]
    raise TypeError(f"{type(value).__name__} has no canonical form")
