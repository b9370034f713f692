"""Paths, addresses and the heads of pages in, the hosts they name out, in the form in which hosts are compared."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from newsclean.errors import OptionError

ANY_HOST = "*"
"""The host of rules for all pages."""

HOST = re.compile(r"(?:[^\W_](?:[\w-]*[^\W_])?\.)*[^\W_](?:[\w-]*[^\W_])?\Z")
LONGEST_HOST = 253
"""The name system has no longer ones; what a page gives as one may have megabytes."""

ADDRESS = re.compile(r"\s*(?:https?:)?//(?:[^/@\s]*@)?([^/?#\s]+)", re.I)


def known_host(host: str) -> str:
    """Return a host in the form in which hosts are compared; raise `OptionError` where it is none.

    >>> known_host("Bücher.example."), known_host("*")
    ('xn--bcher-kva.example', '*')
    """
    if host == ANY_HOST:
        return host
    plain = plain_host(host)
    if ":" in host or not HOST.match(plain):
        hint = next((found for found in re.findall(r"[\w-]+(?:\.[\w-]+)+", host)), "example.org")
        raise OptionError(f"{host!r} is no host; write its name alone, as {hint!r}")
    return plain


def plain_host(host: str) -> str:
    """Return a host in lower case, in its ASCII form, without port and final dot; empty where no host is so long."""
    host = host.partition(":")[0].rstrip(".").lower()
    if len(host) > LONGEST_HOST:
        return ""
    if not host.isascii():
        try:
            host = host.encode("idna").decode("ascii")
        except UnicodeError:
            return host
    return host


def domains_of(host: str) -> list[str]:
    """Return a host and the domains it is in.

    >>> domains_of("www.news.example")
    ['www.news.example', 'news.example', 'example']
    """
    labels = host.split(".") if host else []
    return [".".join(labels[at:]) for at in range(len(labels))]


def hosts_in(source: str) -> list[str]:
    """Return what may be a host in a path or address, the folder nearest to the page first.

    >>> hosts_in("mirror/www.example.org/2030/story.html"), hosts_in("https://Example.org:80/a")
    (['2030', 'www.example.org', 'mirror'], ['example.org', 'https'])
    """
    folders = re.split(r"[/\\]+", source)[:-1]
    return [host for folder in reversed(folders) if (host := plain_host(folder))]


def addresses_of(tags: Iterable[tuple[str, Mapping[str, str | None], str]]) -> list[str]:
    """Return the absolute addresses by which a page names itself: its canonical link, then ``og:url``."""
    canonical, named = [], []
    for name, attributes, _ in tags:
        if name == "link" and "canonical" in (attributes.get("rel") or "").lower().split():
            canonical.append(attributes.get("href"))
        elif name == "meta" and (attributes.get("property") or attributes.get("name") or "").lower() == "og:url":
            named.append(attributes.get("content"))
    return [url.strip() for url in canonical + named if url and ADDRESS.match(url)]


def hosts_of(tags: Iterable[tuple[str, Mapping[str, str | None], str]]) -> list[str]:
    """Return the hosts of the addresses by which a page names itself."""
    found = map(ADDRESS.match, addresses_of(tags))
    return [host for match in found if match and (host := plain_host(match[1]))]
