"""What the caller knows of a site in, a ruling on the blocks of its pages out.

A rule names hosts, and elements (by CSS selectors) and lines (by regular expressions) of their pages: those that are
the article, those to keep, those to drop. What is nearest to a text rules it: a pattern that matches its line before
the elements around it, an inner element before an outer one; in the same place keep goes before drop, and drop before
article. What a rule drops, no stage sees; what it keeps, no stage drops. What is inside the article's elements is
article text wherever it stands, and still loses its captions, credits and teasers.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from newsclean.document import RULING_REASONS, Block, Document, Ruling
from newsclean.errors import OptionError, all_of
from newsclean.sites.backtracking import LONGEST_LINE, compile_safely
from newsclean.sites.hosts import ANY_HOST, domains_of, hosts_in, hosts_of, known_host, plain_host
from newsclean.sites.parsed_patterns import Refused
from newsclean.text import normalize

SELECTORS = (("article", "article"), ("drop", "drop"), ("keep", "keep"))
PATTERNS = (("drop_lines", "drop"), ("keep_lines", "keep"))
"""Fields of a rule with the verdict they stand for, the stronger one last."""

PSEUDO_CLASSES = frozenset(
    "empty first-child first-of-type has is last-child last-of-type not nth-child nth-last-child nth-last-of-type "
    "nth-of-type only-child only-of-type root".split()
)
"""What both parsers know and take for the same. ``:where`` is ``:is``."""

_STRING = r"\"[^\"]*\"|'[^']*'"
_QUOTED = re.compile(rf"\\.|\[(?:{_STRING}|[^\]\"'])*\]|{_STRING}", re.S)
_BARE_STEP = re.compile(r"(?:^|[\s>+~,(])(:(?!root\b)[\w-]+)")
_PSEUDO = re.compile(r"(::?)([\w-]*)")


@dataclass(frozen=True, slots=True)
class SiteRule:
    """What holds for the pages of some hosts; lists, and single strings, are held as tuples."""

    host: Sequence[str]
    """Hosts, with their subdomains; ``*`` stands for all pages, also those of no known host."""
    article: Sequence[str] = ()
    """CSS selectors of the elements that are the article."""
    keep: Sequence[str] = ()
    """CSS selectors of elements that stay."""
    drop: Sequence[str] = ()
    """CSS selectors of elements that go."""
    keep_lines: Sequence[str] = ()
    """Regular expressions, searched in every line of flat text and every block of a page: a line that matches stays."""
    drop_lines: Sequence[str] = ()
    """Regular expressions: a line that matches goes."""
    encoding: str | None = None
    """The encoding of the pages, where the host is told by `Options.site` or by the path."""

    def __post_init__(self) -> None:
        for name in ("host", "article", "keep", "drop", "keep_lines", "drop_lines"):
            object.__setattr__(self, name, all_of(str, getattr(self, name), name))
        object.__setattr__(self, "host", tuple(map(known_host, self.host)))
        if not self.host:
            raise OptionError("a site rule names no host; use '*' for all pages")
        for name, _ in SELECTORS:
            for selector in getattr(self, name):
                if problem := selector_problem(selector):
                    raise OptionError(f"{name} {selector!r} {problem}")
        for name, _ in PATTERNS:
            for pattern in getattr(self, name):
                try:
                    compile_safely(pattern)
                except Refused as refused:
                    raise OptionError(f"{name.replace('_', '-')} {pattern!r} {refused}") from None
        if self.encoding:
            from newsclean.decoding import known_label

            known_label(self.encoding)

    def rulings(self) -> Iterator[tuple[str, Ruling, str]]:
        """Yield the name of the field, the ruling, and the selector or pattern."""
        hosts = ",".join(self.host)
        for name, verdict in (*SELECTORS, *PATTERNS):
            for text in getattr(self, name):
                yield name, Ruling(verdict, f"{hosts} {name.replace('_', '-')} {text}"), text


def selector_problem(selector: str) -> str:
    """Return what is wrong with a CSS selector beside its syntax, or the empty string.

    Only what both parsers read alike is allowed. The syntax is the parsers' matter.

    >>> selector_problem("div.story > p:not(.ad)"), selector_problem(".ad::before")
    ('', 'names a pseudo-element, which holds no text')
    """
    if not selector.isprintable():
        return "holds a line break or another control character"  # lexbor takes only a space for a gap
    bare = _QUOTED.sub("", selector)
    for colons, name in _PSEUDO.findall(bare):
        if colons == "::":
            return "names a pseudo-element, which holds no text"
        if name not in PSEUDO_CLASSES:
            return f"uses :{name}; known are {', '.join(f':{known}' for known in sorted(PSEUDO_CLASSES))}"
    if bare_step := _BARE_STEP.search(bare):
        return f"begins a step with {bare_step[1]}; write *{bare_step[1]}"  # below ``:is(a)`` lexbor finds nothing
    if "|" in bare:
        return "names a namespace; pages have none"
    return ""


@dataclass(slots=True)
class Applied:
    """The rules that hold for one host, in the order of their strength."""

    selectors: list[tuple[Ruling, str]] = field(default_factory=list)
    patterns: list[tuple[Ruling, re.Pattern[str]]] = field(default_factory=list)
    article: list[Ruling] = field(default_factory=list)
    encoding: str | None = None


class Sites:
    """The site rules of a run, made ready once; knows which hold for a host."""

    def __init__(self, rules: Iterable[SiteRule], ignore: Iterable[str] = ()) -> None:
        self._rules = tuple(rules)
        self._ignore = frozenset(ignore)
        self._by_host: dict[str, list[SiteRule]] = {}
        for rule in self._rules:
            for host in dict.fromkeys(rule.host):
                self._by_host.setdefault(host, []).append(rule)
        self._applied: dict[tuple[str, ...], Applied] = {}

    def knows(self, host: str) -> bool:
        """Tell whether there are rules for a host by name."""
        return any(name in self._by_host for name in domains_of(host))

    def rules_for(self, host: str) -> Applied:
        """Return the rules that hold for a host, or, for the empty string, for pages of no known host."""
        names = tuple(name for name in (*domains_of(host), ANY_HOST) if name in self._by_host)
        applied = self._applied.get(names)
        if applied is None:
            nearest_first = [rule for name in names for rule in self._by_host[name]]
            applied = self._applied[names] = self._apply([rule for rule in self._rules if rule in nearest_first])
            applied.encoding = next((rule.encoding for rule in nearest_first if rule.encoding), None)
        return applied

    def _apply(self, rules: list[SiteRule]) -> Applied:
        applied = Applied()
        for verdict, reason in RULING_REASONS.items():
            if reason in self._ignore:
                continue
            for rule in rules:
                for name, ruling, text in rule.rulings():
                    if ruling.verdict != verdict:
                        continue
                    if name.endswith("_lines"):
                        applied.patterns.append((ruling, compile_safely(text)))
                    else:
                        applied.selectors.append((ruling, text))
        return applied

    def of_page(self, site: str, source: str) -> PageRules:
        """Return the rules for one page.

        Args:
            site: its host, where the caller says so.
            source: its path or address, or the empty string.
        """
        host = plain_host(site) if site else next(filter(self.knows, hosts_in(source)), "")
        return PageRules(self, host, sure=bool(host))


class PageRules:
    """The site rules for one page, and how often each matched."""

    def __init__(self, sites: Sites, host: str, sure: bool) -> None:
        self._sites = sites
        self._sure = sure
        self.host = host
        self.applied = sites.rules_for(host)
        self.matches: dict[Ruling, int] = {}
        self._lines: dict[str, Ruling | None] = {}
        """What patterns say of the lines seen; most are seen again while the page settles."""

    def learn(self, tags: Iterable[tuple[str, Mapping[str, str | None], str]]) -> None:
        """Find the host in the elements of a page's head, where it is not known before."""
        if self._sure:
            return
        found = hosts_of(tags)
        self.host = next(filter(self._sites.knows, found), found[0] if found else "")
        self.applied = self._sites.rules_for(self.host)
        self._sure = True

    def matched(self, ruling: Ruling) -> None:
        """Note that a rule matched."""
        self.matches[ruling] = self.matches.get(ruling, 0) + 1

    def _rule_lines(self, blocks: Iterable[Block]) -> None:
        """Rule the lines that a pattern matches."""
        if not self.applied.patterns:
            return
        for block in blocks:
            if block.kind != "region":
                text = unicodedata.normalize("NFC", normalize(block.text))  # as patterns are written
                if text not in self._lines:
                    self._lines[text] = self._ruling_of(text)
                block.site = self._lines[text] or block.site

    def _ruling_of(self, line: str) -> Ruling | None:
        """Return the strongest ruling whose pattern matches a line."""
        found = None
        if len(line) <= LONGEST_LINE:
            for ruling, pattern in self.applied.patterns:
                if pattern.search(line):
                    found = ruling
                    self.matched(ruling)
        return found

    def rule(self, document: Document) -> None:
        """Give the blocks that are ruled out their verdict; those that are ruled in are left to the stages."""
        blocks = document.blocks
        article = next((b.site for b in blocks if b.site is not None and b.site.verdict == "article"), None)
        self._rule_lines(blocks)
        if article is None and document.is_html:
            missing = [ruling.words for ruling, _ in self.applied.selectors if ruling.verdict == "article"]
            if missing:
                document.warnings.append(f"site rule: {'; '.join(missing)} found no text; judged without it")
        for block in blocks:
            if block.site is None:
                if article is not None:
                    block.site = article
                    block.drop(article.reason)
            elif block.site.verdict == "drop":
                block.drop(block.site.reason)

    def rule_again(self, lines: list[Block], owners: list[list[Block]]) -> None:
        """Rule printed lines as they are read again: by the patterns, and as the blocks they were printed from."""
        self._rule_lines(lines)
        holding = [next((block.site for block in printed if block.is_held), None) for printed in owners]
        for line in lines:
            held = holding[line.line - 1]
            if held is not None:
                line.site = held
            elif line.site is not None and line.site.verdict == "drop":
                line.drop(line.site.reason)

    def name(self, document: Document) -> None:
        """Name the blocks that stay by a rule for it, and tell which rules matched."""
        document.host = self.host
        document.site_matches = self.matches
        for block in document.blocks:
            if block.keep and block.site is not None and (not block.reason or block.site.verdict == "keep"):
                block.reason = block.site.reason


def selectors_in(rules: Iterable[SiteRule]) -> list[str]:
    """Return all CSS selectors of the rules."""
    return [selector for rule in rules for name, _ in SELECTORS for selector in getattr(rule, name)]
