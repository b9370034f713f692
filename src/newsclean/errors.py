"""What is raised when the caller asks for something that cannot be done; each message is one line with the way out."""

from __future__ import annotations


class OptionError(ValueError):
    """An option has a value that cannot be used; the message names the way out."""


class ConfigurationError(OptionError):
    """A configuration file cannot be used; the message begins with the file and, where it is known, the line."""
