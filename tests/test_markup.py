"""Markup that other tools leave in dumps: what marks links and elements tells, and goes."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.context import Unit
from newsclean.document import Block
from newsclean.dumps.lines import join_lines, unit_text, units
from newsclean.dumps.soft_breaks import is_soft
from newsclean.language.files import shipped
from newsclean.markup import Stripped
from newsclean.readers.flat import read_flat
from newsclean.stages.dump.article import keep_rows_whole

STORY = [
    "The last windmill of Oster Holm turned again on Sunday, forty years after its sails had been taken down.",
    "Two sisters bought it for a single coin from the parish, which had wanted to be rid of it since the storm.",
    "They learned to dress millstones from a film and from a letter that their grandfather had left in a drawer.",
]
WRAPPED = """\
The last windmill of Oster Holm turned again on Sunday, forty years after
its sails had been [taken down](https://example.org/why-the-sails-had-been-
taken-down-after-the-storm). Two sisters bought it for a single coin from the
parish, which had wanted to be rid of it since the storm.
"""


def cleaned(*lines: str) -> list[str]:
    return newsclean.clean("\n".join(lines), format="text").text.splitlines()


@pytest.mark.parametrize("numbers", [range(1, 9), (1, 2, 3, 5, 6, 9, 11, 12)])
def test_numbers_of_links_go_though_some_addresses_are_missing(numbers: range | tuple[int, ...]) -> None:
    menu = [f"   * [{n}]Section {n}" for n in numbers]
    addresses = [f"   {n}. https://example.org/?text=section {n}" for n in numbers]
    assert cleaned(*menu, "", *STORY, "", "References", "", "   Visible links:", *addresses) == STORY


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ('The [mill]{.place} of [Oster Holm](/holm){.link target="_blank"} turned.', "The mill of Oster Holm turned."),
        ("The mill of Oster Holm turned. \\", "The mill of Oster Holm turned."),
        ("### The mill turned again {#turned .title}", "The mill turned again"),
    ],
)
def test_attributes_of_elements_go(line: str, text: str) -> None:
    divisions = ["::: {#main .story}", "## News {.label}", ":::", "```{=html}", "<!-- -->", "```"]
    assert text in cleaned(*divisions, *STORY[:2], "", line, "", STORY[2], "[The Post](/)", ":::", "**Ann Lee**")


def test_a_paragraph_of_markdown_goes_on_until_an_empty_line() -> None:
    blocks = read_flat(f"{WRAPPED}\n{WRAPPED}").blocks
    assert is_soft(blocks)
    join_lines(blocks, markup=Stripped("markdown"))
    assert [len(unit) for unit in units(blocks)] == [4, 4]
    assert cleaned(f"# The mill\n\n{WRAPPED}\n{WRAPPED.replace('single', 'copper')}")[-1].count("](") == 0


@pytest.mark.parametrize("end", ["  ", "\\"])
def test_two_spaces_or_a_backslash_end_a_line_for_good(end: str) -> None:
    lines = WRAPPED.splitlines()
    blocks = read_flat("\n".join([*lines, "", lines[0] + end, *lines[1:]])).blocks
    join_lines(blocks, markup=Stripped("markdown"))
    assert [len(unit) for unit in units(blocks)] == [4, 1, 3]


def test_lines_that_are_paragraphs_are_not_joined() -> None:
    blocks = read_flat("\n".join(STORY * 3)).blocks
    assert not is_soft(blocks)
    verses = read_flat("\n".join(f"Verse {n} of the long song of the sails and the mill" for n in range(9))).blocks
    assert not is_soft(verses)


def test_lists_within_lists_of_text_browsers_are_lists() -> None:
    lines = ["     * Countries", "          + Islands", "               o Oster Holm", "               o Wester Holm"]
    blocks = read_flat("\n".join(lines)).blocks
    join_lines(blocks)
    assert list(map(unit_text, units(blocks))) == [line.strip() for line in lines]


def test_the_letter_o_begins_items_without_their_margin_within_a_list() -> None:
    lines = ["* Countries", "+ Islands", "o Oster Holm", "o Wester Holm", "+ Towns", "o Ashby"]
    blocks = read_flat("\n".join(lines)).blocks
    join_lines(blocks)
    assert list(map(unit_text, units(blocks))) == lines
    torn = ["Foi nesta manhã que", "o Porto", "acordou sem barcos, disse a", "capitã", ", que mora na ilha."]
    blocks = read_flat("\n".join(torn)).blocks
    join_lines(blocks)
    assert len(units(blocks)) == 1


def test_the_head_of_links_in_markdown_leads_to_other_articles() -> None:
    links = [f"  * [The headline of another article, number {n}](https://example.org/{n})" for n in range(3)]
    lines = ["# The mill", "", STORY[0], "", "#### More on the subject", "", *links, "", *STORY[1:]]
    assert [line for line in cleaned(*lines) if line != "The mill"] == STORY


@pytest.mark.parametrize(
    "head",
    [
        ["Title: The mill turns", "", "URL Source: https://example.org/mill", "", "Markdown Content:"],
        ["---", "title: The mill turns", "tags:", "  - mills", "---"],
    ],
)
def test_what_a_reader_tells_above_the_text_is_none_of_it(head: list[str]) -> None:
    assert cleaned(*head, "[Home](/) [News](/news) [Sport](/sport)", *STORY) == STORY


def test_a_rule_at_the_top_is_no_head() -> None:
    lines = ["---", *STORY, "---", "[Home](/) [News](/news) [Sport](/sport)"]
    assert cleaned(*lines) == STORY


def test_a_link_that_holds_paragraphs_is_a_card() -> None:
    card = [
        "[",
        "",
        "![A duck](/duck.jpg)",
        "",
        "### The duck of Oster Holm",
        "",
        "It came back in May, the baker says.",
    ]
    lines = [STORY[0], "", *card, "", "](/duck)", "", STORY[1], "", STORY[2], "", "[Home](/)", "[News](/)"]
    document = newsclean.clean("\n".join(lines), format="text")
    assert document.text.splitlines()[:3] == STORY
    assert [b.reason for b in document.blocks if "duck of" in b.text or "baker" in b.text] == ["teasers/card"] * 2
    ignored = ("teasers/card", "teasers/link-line")
    assert "The duck" in newsclean.clean("\n".join(lines), format="text", ignore=ignored).text


@pytest.mark.parametrize(
    ("line", "text"),
    [
        (
            "The [mill](/mill 'A \"mill\" of 1720') of [[Oster] Holm](</oster holm>) turned.",
            "The mill of [Oster] Holm turned.",
        ),
        ("The mill](/mill) of [Oster Holm turned.", "The mill](/mill) of [Oster Holm turned."),
        ("The `[mill](/mill)` of \\[Oster Holm\\] turned\\.", "The [mill](/mill) of [Oster Holm] turned."),
        (
            'The <a href="/m" title="a > b">mill</a><!-- - --> of <b>Oster Holm</b> turned.',
            "The mill of Oster Holm turned.",
        ),
        ("The mill <of Oster Holm> turned & 1 < 2 > 0.", "The mill <of Oster Holm> turned & 1 < 2 > 0."),
    ],
)
def test_links_within_a_sentence(line: str, text: str) -> None:
    lines = ["[Home](/) [News](/news) [Sport](/sport)", "", STORY[0], "", line + " " + STORY[1], "", STORY[2]]
    assert cleaned(*lines) == [STORY[0], text + " " + STORY[1], STORY[2]]


def test_brackets_without_end_are_text() -> None:
    lines = ["[Home](/) [News](/news) [Sport](/sport)", "", *STORY, "The mill [[[[" + "[word](/a " * 50]
    assert cleaned(*lines)[:3] == STORY


def test_references_within_tags_stay_until_the_tags_are_read() -> None:
    tag = '<a class="x" data-a="{&quot;b&quot;:&quot;c > d&quot;}" href="/">'
    lines = [
        "[Home](/) [News](/news) [Sport](/sport)",
        "",
        f"The {tag}mill</a> &amp; the &quot;duck&quot; &amp; more.",
        *STORY,
    ]
    assert cleaned(*lines)[0] == 'The mill & the "duck" & more.'


def test_scripts_between_links_are_code() -> None:
    script = r"window.dataLayer=window.dataLayer\|\|\[\];function gtag(){dataLayer.push(arguments)} " * 9
    lines = ["[Home](/) [News](/news) [Sport](/sport)", "", script, "", "By [Ann Lee](/lee)", "", *STORY]
    document = newsclean.clean("\n".join(lines), format="text")
    assert document.text.splitlines() == STORY
    assert [block.reason for block in document.blocks if block.kind == "code"] == ["boilerplate/code"]


def test_numbers_that_fall_are_those_of_footnotes() -> None:
    story = [f"{STORY[0]}[3]", f"[1]The sisters {STORY[1]}[2]", f"They [2]learned[1] to dress {STORY[2]} [3]here"]
    addresses = [f"   {n}. https://example.org/{n}" for n in range(1, 4)]
    text = cleaned(*story, "", "References", "", *addresses)
    assert text == [f"{STORY[0]}[3]", f"The sisters {STORY[1]}[2]", f"They learned[1] to dress {STORY[2]} here"]


def test_elements_of_bbcode_are_no_addresses() -> None:
    lines = [f"[box class=a]Oster Holm {n}[/box] {line}" for n, line in enumerate(STORY)]
    assert cleaned(*lines) == lines


def test_signs_of_a_browser_for_pictures_and_buttons_go() -> None:
    lines = [
        "(BUTTON) Menu",
        "[logo.png]",
        "IFRAME: //example.org/a",
        *STORY[:2],
        f"[mill_1.jpg?w=9] {STORY[2]}",
        "(BUTTON)",
    ]
    document = newsclean.clean("\n".join(lines), format="text")
    assert document.text.splitlines() == STORY
    assert [block.reason for block in document.blocks if "logo" in block.text] == ["captions/figure"]


def test_one_such_sign_is_a_word() -> None:
    lines = [*STORY, "The plan of the mill is kept in a file named [mill.png], which nobody can open."]
    assert cleaned(*lines) == lines


def test_bars_around_a_line_go_where_it_is_one_cell() -> None:
    more = [
        "On a good day they grind forty sacks of rye, and the bakers of three villages send their boys for it.",
        "The parish, which has changed its mind, would now like to buy the mill back, for two coins if need be.",
    ]
    story = [f"| {STORY[0]} |", f"| {STORY[1]} | |", STORY[2], *more]
    lines = ["Home", "News", *story, "| Year | Visitors |", "Imprint"]
    text = cleaned(*lines)
    assert text[:5] == [*STORY, *more]
    assert newsclean.clean("\n".join(lines), format="text", ignore=("paragraphs/markup",)).text.count("|") > 1


@pytest.mark.parametrize(
    "picture", ["![The mill](/mill.jpg)", "[![](/mill.jpg)](/large)", '<img src="/mill.jpg" width="9">']
)
def test_a_short_line_below_a_picture_is_its_caption(picture: str) -> None:
    caption = "The mill of Oster Holm in 1974"
    menu = ["Home", "News", "Sport", "Culture", "Log in", "Subscribe"]
    foot = ["Share", "Home", "News", "[The Post](/) [Jobs](/) [Imprint](/)"]
    lines = [*menu, "", STORY[0], "", picture, "", caption, "", STORY[1], "", STORY[2], "", *foot]
    document = newsclean.clean("\n".join(lines), format="text")
    assert document.text.splitlines() == STORY
    assert {block.text: block.reason for block in document.blocks}[caption] == "captions/below-image"


@pytest.mark.parametrize(
    ("shown", "lines"),
    [
        ("The old mill of Oster Holm in 1974", ["Enlarge", "The old mill of Oster Holm in 1974 (copy)"]),
        ("Bread fresh from the oven at the mill", ["Photo: Ada Quay", "BREAD FRESH FROM THE OVEN"]),
        ("昨日の水車小屋の様子を写した写真", ["昨日の水車小屋の様子を写した写真（共同）"]),
    ],
)
def test_what_repeats_the_words_for_a_picture_is_its_caption(shown: str, lines: list[str]) -> None:
    above = ["[Home](/) [News](/) [Sport](/)", "[Log in](/in)", STORY[0], f"![{shown}](/mill.jpg)"]
    below = [STORY[1], "## How it turns", STORY[2], "Share", "Privacy policy"]
    document = newsclean.clean("\n\n".join([*above, *lines, *below]), format="text")
    assert document.text.splitlines() == [*STORY[:2], "How it turns", STORY[2]]


def test_sentences_below_pictures_are_the_text_where_there_is_little_else() -> None:
    told = ["Ada Quay stood at the wheel until the fog had gone.", "Her sister rang the bell of the ferry all night."]
    shown = [line for text in told for line in (f"![](/{len(text)}.jpg)", text)]
    lines = ["[Home](/) [News](/) [Sport](/)", "[Log in](/in)", *shown, "They had tea at nine in the morning.", "Share"]
    document = newsclean.clean("\n\n".join(lines), format="text")
    assert set(told) <= set(document.text.splitlines())


@pytest.mark.parametrize(
    "line", ["**How it turns now**", "__How it turns now__", "HOW IT TURNS NOW", "How it turns now:"]
)
def test_what_is_typed_as_a_sub_headline_is_no_caption_of_a_picture(line: str) -> None:
    menu = ["[Home](/) [News](/) [Sport](/)", "[Log in](/in)"]
    document = newsclean.clean(
        "\n\n".join([*menu, *STORY[:2], "![](/mill.jpg)", line, STORY[2], "Share"]), format="text"
    )
    assert "captions/below-image" not in {block.reason for block in document.blocks}


@pytest.mark.parametrize("line", ["## The old mill of Oster Holm", STORY[1]])
def test_a_heading_or_a_paragraph_may_name_what_a_picture_shows(line: str) -> None:
    picture = f"![{line.lstrip('# ')}](/mill.jpg)"
    menu = ["[Home](/) [News](/) [Sport](/)", "[Log in](/in)"]
    more = ["The parish, which has changed its mind, would now like to buy the mill back, for two coins if need be."]
    lines = [*menu, STORY[0], picture, line, *STORY[1:], *more]
    assert line.lstrip("# ") in newsclean.clean("\n\n".join(lines), format="text").text.splitlines()


def test_a_line_behind_a_picture_is_its_caption() -> None:
    menu = ["[Home](/) [News](/) [Sport](/)", "[Log in](/in)"]
    lines = [*menu, STORY[0], "![](/mill.jpg) Ada Quay and her sister", STORY[1], "## How it turns", STORY[2], "Share"]
    document = newsclean.clean("\n\n".join(lines), format="text")
    assert document.text.splitlines() == [*STORY[:2], "How it turns", STORY[2]]


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("[Where the ferry turns at night](/ferry)", False),
        ("### [Where the ferry turns at night](/ferry)", False),
        ("### [Where the ferry turns at night](#ferry)", True),
        ("### Where the ferry turns at night", True),
        ("**Funda olunye:** [Where the ferry turns at night, and why it does](/ferry)", False),
        ("Preberi še | [Where the ferry turns at night, and why it does](/ferry)", False),
        ("The ferry: [Where the ferry turns at night](/ferry)", True),
        ("[https://a.example/Where the ferry turns at night](/ferry)", True),
        ("The captain writes: [Where the ferry turns at night](/ferry), and it is a good read.", True),
    ],
)
def test_a_line_that_is_one_link_is_a_teaser(line: str, stays: bool) -> None:
    more = [
        "On a good day they grind forty sacks of rye, and the bakers of three villages send their boys for it.",
        "The parish, which has changed its mind, would now like to buy the mill back, for two coins if need be.",
    ]
    lines = ["[Home](/) [News](/) [Sport](/)", "[Log in](/in)", *STORY, line, *more, "Share"]
    document = newsclean.clean("\n\n".join(lines), format="text")
    assert ("Where the ferry turns at night" in document.text) == stays
    assert set(STORY + more) <= set(document.text.splitlines())


def test_stars_stay_in_code() -> None:
    code = ["docker run \\", "__init__.py *x* **kw"]
    lines = ["[Home](/) [News](/) [Docs](/docs)", "", *STORY[:2], "", "```", *code, "```", "", STORY[2]]
    assert cleaned(*lines) == [*STORY[:2], *code, STORY[2]]


def test_tables_and_listings_of_which_half_is_kept_stay_whole() -> None:
    def kept(kind: str, texts: list[str], flags: list[bool]) -> list[bool]:
        found = [Unit([Block(text, kind)], text, shipped()) for text in texts]
        found.append(Unit([Block("The end.", "line")], "The end.", shipped()))
        keep = [*flags, False]
        keep_rows_whole(found, keep)
        return keep

    rows = ["Name\tPort", "web\t80", "kafka\t9092"]
    assert kept("row", rows, [False, True, True]) == [True, True, True, False]
    assert kept("pre", rows, [False, True, True]) == [True, True, True, False]
    assert kept("line", rows, [False, True, True]) == [False, True, True, False]
    assert kept("row", rows, [True, False, False]) == [True, False, False, False]
    layout = ["Home\tNews", STORY[0] * 4]
    assert kept("row", layout, [False, True]) == [False, True, False]


def test_a_paragraph_below_a_picture_is_text() -> None:
    lines = ["[Home](/) [News](/) [Sport](/)", "", STORY[0], "", "![The mill](/mill.jpg)", "", STORY[1], "", STORY[2]]
    assert cleaned(*lines) == STORY


@pytest.mark.parametrize(
    ("line", "text"),
    [
        (f"**{STORY[2]}**", STORY[2]),
        ("They **learned to dress** millstones.", "They learned to dress millstones."),
        (
            "磨坊在**星期六**卖面粉，一袋一公斤，姐妹俩说不会再多做了。",
            "磨坊在星期六卖面粉，一袋一公斤，姐妹俩说不会再多做了。",
        ),
        ("The method `__init__` calls it.", "The method `__init__` calls it."),
        ("It is 2 ** 3 ** 2, which is 512.", "It is 2 ** 3 ** 2, which is 512."),
        ("They sold 40** bags, and 12** more.", "They sold 40** bags, and 12** more."),
    ],
)
def test_bold_words_are_enough(line: str, text: str) -> None:
    assert cleaned(*STORY[:2], line) == [*STORY[:2], text]


def test_a_title_or_quotes_in_several_paragraphs_are_enough() -> None:
    assert cleaned("# The mill turns again", "", *STORY) == ["The mill turns again", *STORY]
    assert cleaned("# “7 bags a day will do”", "", *STORY) == ["“7 bags a day will do”", *STORY]
    assert cleaned("# 1", "", *STORY) == ["# 1", *STORY]
    assert cleaned(STORY[0], "", f"> {STORY[1]}", ">", f"> {STORY[2]}") == STORY


def test_a_heading_above_a_line_of_its_length_is_enough() -> None:
    assert cleaned(STORY[0], "", "A single coin", "-------------", "", *STORY[1:]) == [
        STORY[0],
        "A single coin",
        *STORY[1:],
    ]


def test_one_heading_of_a_lower_level_or_a_table_is_enough() -> None:
    heading = [STORY[0], "", "## A single coin", "", STORY[1], "", STORY[2]]
    assert cleaned(*heading) == [STORY[0], "A single coin", *STORY[1:]]
    table = [*STORY, "", "| Day | Bags |", "|---|---|", "| Saturday | 40 |", "| Sunday | 12 |"]
    assert cleaned(*table) == [*STORY, "Day\tBags", "Saturday\t40", "Sunday\t12"]
    assert cleaned(STORY[0], "# 1 in the charts", *STORY[1:]) == [STORY[0], "# 1 in the charts", *STORY[1:]]


def test_an_article_written_as_markdown_gives_its_text() -> None:
    table = "<table><tr><th>Day</th><th>Bags</th></tr><tr><td>Saturday</td><td>40</td></tr></table>"
    body = f"<p>{STORY[0]}</p><h2>A single coin</h2><p>{STORY[1]}</p>{table}<p>{STORY[2]}</p>"
    document = newsclean.clean(f"<title>The mill</title><body><article><h1>The mill</h1>{body}</article>")
    assert "## A single coin" in newsclean.write_article(document, "markdown")
    assert newsclean.clean(newsclean.write_article(document, "markdown")).text == document.text
