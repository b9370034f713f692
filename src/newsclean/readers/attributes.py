"""The attributes of an element in; out its names, whether it is hidden, whether it is a link or asks for an address."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from newsclean.patterns import lazy

NAMING = ("itemprop", "role")
"""Attributes whose words tell what an element is for, beside those of its class and its id."""

MAX_NAMES = 5_000
"""Characters of class and id that are looked at."""

MAIL = lazy(r"e-?mail|newsletter|\bmc4wp|subscri", re.IGNORECASE)
"""What the name, the id or the hint of a field for an address says where its type does not."""

NOTE = lazy(r"#_?(?:fn|ftn|footnote|endnote|edn|cite[-_]?note|note|ref)[a-z]*[-_:.\[(]*\d", re.IGNORECASE)
"""Where a link leads from a text to a note of it, or back."""


def names_from(attributes: Mapping[str, str | None]) -> str:
    """Return the class and id words of an element in lower case, and ``-hidden`` when it is hidden.

    >>> names_from({"class": "Story  wide", "id": "s-12", "role": "main", "hidden": ""})
    'story  wide #s-12 main -hidden'

    So is a dialog that opens at a click. (What else is hidden from screen readers may be seen.)

    >>> names_from({"class": "modal", "role": "dialog", "aria-hidden": "true"}), names_from({"aria-hidden": "true"})
    ('modal dialog -hidden', '')
    """
    if not attributes:
        return ""
    if len(attributes) == 1 and "class" in attributes:
        return (attributes["class"] or "")[:MAX_NAMES].lower()
    names = attributes.get("class") or ""
    if identity := attributes.get("id"):
        names = f"{names} #{identity}" if names else f"#{identity}"
    for name in NAMING:
        if word := attributes.get(name):
            names = f"{names} {word}" if names else word
    names = names[:MAX_NAMES].lower()
    if (
        "hidden" in attributes
        or "display:none" in (attributes.get("style") or "").replace(" ", "").lower()
        or (attributes.get("aria-hidden") == "true" and (attributes.get("role") or "").endswith("dialog"))
    ):
        names = f"{names} -hidden" if names else "-hidden"
    return names


def is_link(attributes: Mapping[str, Any], in_heading: bool) -> bool:
    """Tell whether an <a> is a link, and no anchor: old pages leave those open, and sub-headlines link to themselves.

    >>> is_link({"href": "/history"}, True), is_link({"href": "#history"}, True), is_link({"name": "top"}, False)
    (True, False, False)

    Nor what opens a part of the page at a click.

    >>> is_link({"tabindex": "0"}, False)
    False

    Nor what leads from the text to a note and back.

    >>> is_link({"href": "#_ftn3"}, False), is_link({"href": "#fnref:3"}, False), is_link({"href": "#notes"}, False)
    (False, False, True)
    """
    href = attributes.get("href")
    if href is None:
        return not in_heading and "name" not in attributes and "tabindex" not in attributes
    if href[:1] == "#":
        return not in_heading and NOTE.match(href) is None
    return bool(href) or not in_heading


def asks_reader(attributes: Mapping[str, Any]) -> bool:
    """Tell whether a field takes the e-mail address of a reader, or one answer of a poll.

    >>> asks_reader({"type": "email"}), asks_reader({"name": "EMAIL"}), asks_reader({"type": "search"})
    (True, True, False)
    >>> asks_reader({"type": "radio"}), asks_reader({"type": "checkbox"})
    (True, False)
    >>> asks_reader({"type": "hidden", "name": "email"}), asks_reader({"placeholder": "Your e-mail"})
    (False, True)
    """
    kind = (attributes.get("type") or "text").lower()
    if kind != "text":
        return kind in ("email", "radio")
    return any(MAIL.search(attributes.get(name) or "") for name in ("name", "id", "placeholder"))
