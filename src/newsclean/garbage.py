"""When Python looks for cyclic garbage: between pages, not while one is cleaned."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def paused() -> Iterator[None]:
    """Let nothing look for cyclic garbage meanwhile.

    A page makes hardly any, but many objects that live as long as it does. Each look goes through all of them, and
    through those of the caller: large pages pay for their size twice.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
