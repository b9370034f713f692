"""Settings of all tests: the same examples in every run, and nothing waits longer than it must."""

import pebble
from hypothesis import settings

settings.register_profile("newsclean", derandomize=True, deadline=None)
settings.load_profile("newsclean")

pebble.CONSTS.sleep_unit = 0.01  # a pool waits for its threads as it ends, and these look ten times a second otherwise
