"""Settings of all tests: the same examples in every run, and nothing takes longer than it must."""

import os
import tempfile

import pebble
from hypothesis import settings

settings.register_profile("newsclean", derandomize=True, deadline=None)
settings.load_profile("newsclean")

pebble.CONSTS.sleep_unit = 0.01  # a pool waits for its threads as it ends, and these look ten times a second otherwise

if os.environ.pop("PYTHONDONTWRITEBYTECODE", ""):  # every process that a test starts would compile the package anew
    os.environ["PYTHONPYCACHEPREFIX"] = os.path.join(tempfile.gettempdir(), "newsclean-bytecode")
