"""Configuration files: the nearest ``newsclean.toml``, or ``pyproject.toml`` with a table ``[tool.newsclean]``.

The nearest one in the folder of an input or above it holds alone; nothing is merged. `Loader` finds it, and reads it
once. What is wrong in a file is a `ConfigurationError` with file and line.
"""

from newsclean.configuration.settings import Change, Loader, Settings, load_options

__all__ = ["Change", "Loader", "Settings", "load_options"]
