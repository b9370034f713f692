"""What pages do to their workers in the tests: hooks that act on a word in the page. See `worker.Settings.hook`."""

from __future__ import annotations

import faulthandler
import os
import signal
import sys
import time


def act(path: str, data: bytes) -> None:
    """Do what the page asks for."""
    faulthandler.disable()  # pytest's, in workers that its process has forked
    if b"RAISE" in data:
        raise ValueError("as asked")
    if b"EXIT" in data:
        os._exit(3)
    if b"LOOP" in data:
        while True:
            pass
    if b"EAT" in data:
        hoard = []
        while True:
            hoard.append(bytearray(10_000_000))
    if b"CRASH" in data:
        os.kill(os.getpid(), signal.SIGSEGV)
    if b"KILL" in data:
        os.kill(os.getpid(), signal.SIGKILL)
    if b"ONCE" in data and not sys._getframe(1).f_locals["job"].soup:  # with the first reader, as a native parser would
        os.kill(os.getpid(), signal.SIGABRT)
    if b"HOLD" in data:  # once, with the lock of pebble's that all workers share
        frame = sys._getframe()
        while "channel" not in frame.f_locals:
            frame = frame.f_back
        if not os.path.exists(path + ".seen"):
            open(path + ".seen", "w").close()
            frame.f_locals["channel"].mutex.acquire()
            os.kill(os.getpid(), signal.SIGKILL)
    if b"SIGNAL" in data and not os.path.exists(path + ".seen"):  # once, as if somebody had sent it
        open(path + ".seen", "w").close()
        os.kill(os.getpid(), getattr(signal, data.partition(b"SIGNAL ")[2].split()[0].decode()))
    if b"SLOW" in data:
        time.sleep(0.3)
    if b"NAP" in data:
        open(path + ".seen", "w").close()
        time.sleep(1)
