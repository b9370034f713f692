"""newsclean: noisy scraped news pages in, clean article text out.

    >>> import newsclean
    >>> document = newsclean.clean(b"<p>...</p>")   # doctest: +SKIP
    >>> print(document.text)                        # doctest: +SKIP

`clean` takes bytes, text or a BeautifulSoup tree; `Cleaner` cleans many pages with the same options.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsclean._version import __version__

if TYPE_CHECKING:
    from newsclean.document import Block, Cut, Document
    from newsclean.errors import OptionError
    from newsclean.language.markers import MarkerList
    from newsclean.options import Options
    from newsclean.pipeline import Cleaner, clean
    from newsclean.rules import RULES
    from newsclean.sites.rules import SiteRule
    from newsclean.writers.article import write_article

__all__ = [
    "RULES",
    "Block",
    "Cleaner",
    "Cut",
    "Document",
    "MarkerList",
    "OptionError",
    "Options",
    "SiteRule",
    "__version__",
    "clean",
    "write_article",
]

_HOMES = {
    "Block": "document",
    "Cut": "document",
    "Document": "document",
    "Options": "options",
    "OptionError": "errors",
    "Cleaner": "pipeline",
    "clean": "pipeline",
    "RULES": "rules",
    "MarkerList": "language.markers",
    "SiteRule": "sites.rules",
    "write_article": "writers.article",
}


def __getattr__(name: str) -> Any:
    """Import the public names when they are used: `newsclean --version` should not load a parser."""
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'newsclean' has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f"newsclean.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """Name what is imported on use, too: the completion of a shell and `help` look here."""
    return sorted({*globals(), *__all__})
