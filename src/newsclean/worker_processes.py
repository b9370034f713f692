"""What all worker processes do, those of `batch` and those of `check`."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.context import BaseContext


def process_context() -> BaseContext:
    """Return how workers are started, whatever this Python starts processes by.

    On Linux by a fork: all is imported then, so that a worker is there in milliseconds, and its parent is this process.
    (That of Python 3.14's fork server is the server.) Workers touch none of the locks that threads of the parent hold.
    """
    import multiprocessing

    return multiprocessing.get_context("fork" if sys.platform.startswith("linux") else "spawn")


def end_at_signals() -> None:
    """Let this process end at once when it is asked to, whatever its parent does then."""
    for number in (signal.SIGTERM, getattr(signal, "SIGHUP", signal.SIGTERM)):
        if signal.getsignal(number) is not signal.SIG_IGN:
            # No handler of Python's, or of pebble's, which may wait for seconds: a page may hang in native code.
            signal.signal(number, signal.SIG_DFL)


def die_with(parent: int) -> None:
    """Let this process end when its parent does, even by SIGKILL.

    Linux sends the signal. Elsewhere a worker notices when it asks for its next page that nobody is there.
    """
    if sys.platform.startswith("linux"):
        import ctypes

        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(1, signal.SIGKILL, 0, 0, 0)  # 1 is PR_SET_PDEATHSIG
        if os.getppid() != parent:  # it died before it could be asked for
            os._exit(1)


def usable_cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
