"""How seldom a process that cleans pages looks for cyclic garbage."""

from __future__ import annotations

import gc

OBJECTS = 50_000
"""Objects made since the last look. A page leaves hardly any cyclic garbage; looking for it at the usual pace costs a
twentieth of the time."""


def look_seldom() -> None:
    """Let this process look for cyclic garbage at a slower pace."""
    gc.set_threshold(OBJECTS)
