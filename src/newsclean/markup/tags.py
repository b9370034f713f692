"""The tags of HTML as patterns, for texts in which some are left."""

from __future__ import annotations

from newsclean.patterns import lazy

NAMES = (
    r"p|div|span|h[1-6r]|a|b|i|u|s|q|[uod]l|li|d[td]|t[dhr]|table|thead|tbody|tfoot|caption|col(?:group)?|img|svg"
    r"|path|button|input|form|label|select|option|textarea|fieldset|legend|section|article|header|footer|nav|main|menu"
    r"|aside|figure|figcaption|picture|source|video|audio|iframe|object|embed|canvas|details|summary|dialog|address|abbr"
    r"|blockquote|cite|code|del|em|ins|kbd|mark|pre|small|strong|su[bp]|time|var|big|center|font|strike|br"
)
"""The names of elements that hold text or make a page, as branches of a pattern."""

COMPONENT = r"[a-z]{2,20}-[a-z-]{2,40}"
"""The name of a web component."""

TAG = lazy(
    rf"</?(?:{NAMES}|script|style|noscript|template|{COMPONENT})"
    r"(?:\s+(?:[^<>\"'=\s]+(?:\s*=\s*(?:\"[^\"]{0,200000}+\"|'[^']{0,200000}+'|[^\s\"'<>=]+))?))*+\s*/?>",
)
