"""Settings of all property tests: the same examples in every run, and no test depends on time."""

from hypothesis import settings

settings.register_profile("newsclean", derandomize=True, deadline=None)
settings.load_profile("newsclean")
