"""Every rule that can drop or cut something, with what it drops in words: the one table of rule ids."""

from __future__ import annotations

from collections.abc import Iterable

from newsclean.errors import nearest

STAGE_NAMES = ("boilerplate", "teasers", "captions", "credits", "subheads", "paragraphs")
"""The stages in the order in which they run; each can be kept from marking anything."""

RULES: dict[str, str] = {
    "boilerplate/navigation": "navigation: an element that holds the site's menus",
    "boilerplate/footer": "the foot of the page or of a section",
    "boilerplate/control": "a button or a choice, not text to read",
    "boilerplate/hidden": "hidden from the reader of the page",
    "boilerplate/title": "the page's title, however its one heading of first level words it",
    "boilerplate/comments": "readers' comments",
    "boilerplate/sidebar": "a sidebar beside the article",
    "boilerplate/link-density": "mostly links",
    "boilerplate/before-article": "stands before the article begins",
    "boilerplate/after-article": "stands after the article has ended",
    "boilerplate/outside-article": "stands in another part of the page than the article",
    "boilerplate/consent": "a consent dialog",
    "boilerplate/contact": "whom the press may ask, below a release: a label, names, an address or a number",
    "boilerplate/notice": "the site speaks of itself: asks for support, offers subscriptions and newsletters",
    "boilerplate/menu-line": "a line of short entries with bars between them",
    "boilerplate/list": "short lines in a row, unlike the article around them: a menu, headlines, names",
    "boilerplate/page-number": "the number of a printed page, or the running head beside it",
    "boilerplate/code": "code of the page: a script, a style sheet, or data",
    "boilerplate/copyright": "a copyright line",
    "boilerplate/headed-section": "below the head of comments, other articles or a notice, in a section of its own",
    "boilerplate/next-article": "the next article of an endless page, which begins with a title of its own",
    "boilerplate/posts": "one of several boxes made alike, each with a date: comments, news of other days",
    "boilerplate/repeated": "lines that stand again and again, as around each advertisement",
    "boilerplate/section-front": "the page is a list of teasers, each a linked title and a line of text",
    "boilerplate/marker": "words of menus, share bars, newsletters, consent boxes, legal lines; leftovers of scripts",
    "boilerplate/unlike-article": "within the article, but unlike its text",
    "boilerplate/no-article": "the page holds no article",
    "teasers/marker": "leads to another article: “read more”, “related”, [详细]",
    "teasers/doubled-title": "a teaser: its title stands twice",
    "teasers/truncated": "a teaser: its text is cut off",
    "teasers/listed": "a headline of another article, in a box of them",
    "teasers/tags": "a tag: a subject of the article, as a link to others",
    "teasers/ticker": "a headline with the time of day, in a ticker",
    "teasers/link-line": "a line that is one link, between paragraphs",
    "teasers/card": "tells of another article, below its title, which is a link",
    "captions/figure": "text of a figure, or of an element named caption",
    "captions/credit-mark": "a caption or photo credit, by its marks",
    "captions/credited": "the text above a photographer's line",
    "captions/led": "the text at a line that opens a picture or announces its caption",
    "captions/places": "a caption: it says where in the picture somebody stands, (left), (r.), 左",
    "captions/numbered": "a picture's number with what it shows: 图1 …, Fig. 3: …",
    "captions/repeated": "the caption below or above it, once more without its credit",
    "captions/name-line": "a name under a portrait: the next paragraph begins with it",
    "captions/below-image": "a caption by its place: a short line right below a picture",
    "captions/scene-line": "a caption line: says what a photo shows, and is no sentence of the text",
    "credits/marker": "an editor's, author's or source line",
    "credits/bio": "about the author, below the article, in a box that says so or beginning with the name",
    "credits/byline": "a byline: who wrote it",
    "credits/counts": "counts: views, comments, minutes to read",
    "credits/dateline": "a date or time alone on a line",
    "credits/trailing-names": "the reporters' names in brackets at the text's end",
    "subheads/above-paragraph": "nothing: it holds a short line above a paragraph that takes up its words",
    "subheads/between-paragraphs": "nothing: it holds a phrase between paragraphs, as other sub-headlines stand",
    "subheads/numbered": "nothing: it holds the lines missing in a numbered list of which most stays",
    "site/article": "outside the elements that a site rule names as the article, or kept inside them",
    "site/drop": "what a site rule drops",
    "site/keep": "nothing: it holds what a site rule keeps",
    "paragraphs/markup": "marks of Markdown or reStructuredText, where links lead, marks of a quote",
    "paragraphs/duplicate": "stood in the text before",
    "paragraphs/initial": "the space behind a large initial that begins a word",
    "paragraphs/hyphen": "a hyphen that only broke a word at the end of a line",
    "paragraphs/edit-link": "the link behind a heading, with which to edit its section or to point to it: [edit], ¶",
    "paragraphs/back-link": "the sign behind a note that leads back to the text: ↩",
    "paragraphs/empty": "nothing visible in it",
    "paragraphs/min-length": "the whole article is shorter than asked for",
}

TITLE_RULE, COMMENTS_RULE, POSTS_RULE = "boilerplate/title", "boilerplate/comments", "boilerplate/posts"
REPEATED_RULE, MARKER_RULE, MENU_LINE_RULE = "boilerplate/repeated", "boilerplate/marker", "boilerplate/menu-line"
LINKS_RULE, LIST_RULE, UNLIKE_RULE = "boilerplate/link-density", "boilerplate/list", "boilerplate/unlike-article"
HIDDEN_RULE, PAGE_NUMBER_RULE, CODE_RULE = "boilerplate/hidden", "boilerplate/page-number", "boilerplate/code"
NOTICE_RULE, CONSENT_RULE = "boilerplate/notice", "boilerplate/consent"
SIDEBAR_RULE, AFTER_RULE = "boilerplate/sidebar", "boilerplate/after-article"
CARD_RULE, LINK_LINE_RULE, TRUNCATED_RULE = "teasers/card", "teasers/link-line", "teasers/truncated"
FIGURE_RULE, LED_RULE, BIO_RULE, DATELINE_RULE = "captions/figure", "captions/led", "credits/bio", "credits/dateline"
MARKUP_RULE, EMPTY_RULE, MIN_LENGTH_RULE = "paragraphs/markup", "paragraphs/empty", "paragraphs/min-length"
"""The ids that several modules give or ask for."""

CHECKED = ("layout", "file", "output")
"""What the names of that which only a check finds begin with; no rule of cleaning finds it."""

STAGES_LISTED = f"the stages are {', '.join(STAGE_NAMES)}"
RULES_LISTED = "'newsclean rules' lists them"


def unknown_rule(rule: str, keep: str = "") -> str:
    """Return what is said of a rule id that is not in the table; it names the nearest one.

    `keep` is how the caller keeps a stage, where that would do what was asked for.

    >>> unknown_rule("teasers", keep="--keep")
    "'teasers' is a stage, no rule; --keep teasers switches all its rules off"
    >>> unknown_rule("site", keep="--keep")
    "'site' is no single rule; name site/article, site/drop, site/keep"
    """
    of_it = [known for known in RULES if known.startswith(f"{rule}/")]
    if of_it and keep and rule in STAGE_NAMES:
        return f"{rule!r} is a stage, no rule; {keep} {rule} switches all its rules off"
    if rule.partition("/")[0] in CHECKED:
        return f"{rule!r} is no rule of cleaning, and cannot be switched off"
    if of_it:
        return f"{rule!r} is no single rule; name {', '.join(of_it)}"
    return f"unknown rule {rule!r}; {_question(rule, RULES) or RULES_LISTED}"


def unknown_stage(stage: str, ignore: str = "`ignore`") -> str:
    """Return what is said of a stage that does not exist; it names the nearest one.

    `ignore` is how the caller names single rules.

    >>> unknown_stage("captons")
    "unknown stage 'captons'; did you mean 'captions'?"
    """
    if stage in RULES:
        return f"{stage!r} is a rule, no stage; {ignore} takes single rules"
    return f"unknown stage {stage!r}; {_question(stage, STAGE_NAMES) or STAGES_LISTED}"


def _question(name: str, known: Iterable[str]) -> str:
    """Return the question whether the nearest known name was meant; empty where none is near."""
    meant = nearest(name, known)
    return f"did you mean {meant!r}?" if meant else ""
