"""The version, apart from everything else so that it can be read at no cost."""

__version__ = "0.1.0"
