"""Settings in, the TOML that sets them out, with where each comes from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from newsclean.configuration.keys import SITE_KEYS
from newsclean.configuration.settings import Settings


def render(settings: Settings) -> str:
    """Return settings as TOML that sets the same, each with its origin in a comment."""
    file = f"# {settings.file.shown}" if settings.file is not None else "# no configuration file"
    lines = []
    for key, value in settings.values.items():
        if key in ("site-rules", "markers"):
            continue
        if value is None:
            lines.append((f"# {key} = {settings.options.least_score}", f"by balance = {settings.values['balance']}"))
        else:
            lines.append((f"{key} = {toml(value)}", settings.origin(key)))
    width = max(len(setting) for setting, _ in lines)
    text = [file, *(f"{setting:{width}}  # {origin}" for setting, origin in lines)]
    for number, rule in enumerate(settings.options.site_rules):
        place = f"  # {settings.file.place('site-rules', number)}" if settings.file is not None else ""
        text += ["", f"[[site-rules]]{place}"]
        for key in SITE_KEYS:
            if value := getattr(rule, key.replace("-", "_")):
                text.append(f"{key} = {toml(value)}")
    table = ("", "")
    for listed in settings.options.markers:
        if table != (listed.language, listed.stage):
            table = (listed.language, listed.stage)
            place = f"  # {settings.file.place('markers', *table)}" if settings.file is not None else ""
            text += ["", f"[markers.{listed.language}.{listed.stage}]{place}"]
        text.append(f"{listed.name} = {toml(listed.markers)}")
    return "\n".join(text) + "\n"


def toml(value: Any) -> str:
    r"""Return a value as TOML.

    >>> print(toml(True), toml(("a", "b\\d", "it's")))
    true ["a", 'b\d', "it's"]
    """
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        if "\\" in value and "'" not in value and value.isprintable():
            return f"'{value}'"  # a pattern, as people write it
        import json

        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, Sequence):
        return f"[{', '.join(map(toml, value))}]"
    return str(value)
