"""What stands around a line of a flat dump says over its score, which these tests give themselves."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.dumps.cells import cells
from newsclean.dumps.doubtful_joints import doubtful_joints
from newsclean.dumps.lines import unit_text, units
from newsclean.dumps.nodes import join_nodes
from newsclean.judging import flat_context, run_stages
from newsclean.language.headings import pieces
from newsclean.options import Options
from newsclean.readers.flat import read_flat
from newsclean.scoring.insets import insets

STORY = [
    "The last windmill of Oster Holm turned again on Sunday, forty years after its sails had been taken down.",
    "Two sisters bought it for a single coin from the parish, which had wanted to be rid of it since the storm.",
]
LATER = [
    "They learned to dress millstones from a film and from a letter that their grandfather had left in a drawer.",
    "Flour is sold on Saturdays, in bags of one kilogram, and the sisters say that they will not make more of it.",
]
MENU = ["Home", "News", "Sport", "Log in", "Subscribe to our newsletter"]
BOX = [
    "Read also",
    "Harbour wall falls into the sea",
    "Why the ferry has two captains now",
    "Ten islands without a road",
]


def kept(lines: list[str], doubtful: list[str], score: float = 0.35) -> list[str]:
    """Return the lines that stay of a dump in which the story scores high, some lines middling and all others low."""
    return kept_by_score(lines, dict.fromkeys(doubtful, score))


def kept_by_score(lines: list[str], scores: dict[str, float]) -> list[str]:
    """Return the lines that stay of a dump in which the story scores high, and lines without a score low."""
    context, _ = flat_context(read_flat("\n".join(lines)), Options())
    for unit in context.units:
        for block in unit.blocks:
            block.score = 0.95 if unit.text in STORY else scores.get(unit.text, 0.05)
    run_stages(context)
    return [block.text for block in context.document.blocks if block.keep]


def test_an_article_goes_on_below_a_box_of_other_articles() -> None:
    lines = [*MENU, *STORY, *BOX, *LATER, *MENU]
    assert kept(lines, LATER) == [*STORY, *LATER]


def test_a_box_amid_paragraphs_is_known_and_what_is_below_is_scored_without_it() -> None:
    def numbers(lines: list[str]) -> list[range]:
        return insets(flat_context(read_flat("\n".join(lines)), Options())[0].units)

    assert numbers([*MENU, *STORY, *BOX, *LATER, *MENU]) == [range(7, 11)]
    assert not numbers([*MENU, *STORY, *BOX, *MENU])
    assert not numbers([*MENU, *BOX, *STORY])
    assert not numbers([*MENU, *STORY, *BOX, *BOX[1:], *LATER])
    with_box = newsclean.clean("\n".join([*MENU, *STORY, *BOX, *LATER, *MENU]))
    without = newsclean.clean("\n".join([*MENU, *STORY, *LATER, *MENU]))
    scores = [{block.text: block.score for block in document.blocks} for document in (with_box, without)]
    assert scores[0][LATER[0]] == scores[1][LATER[0]]


def test_a_single_doubtful_paragraph_below_a_box_is_a_teasers() -> None:
    lines = [*MENU, *STORY, *BOX, LATER[0], *MENU]
    assert kept(lines, LATER) == STORY


def test_doubtful_paragraphs_below_other_lines_do_not_stay() -> None:
    lines = [*MENU, *STORY, *MENU, *BOX[1:], *LATER, *MENU]
    assert kept(lines, LATER) == STORY


def test_a_doubtful_paragraph_stays_below_a_line_that_stands_again_and_again_amid_the_text() -> None:
    told = [*STORY, "The third sister lives in the town, and has never seen a mill that turns, or wished to see one."]
    parted = [line for text in told for line in (text, "Book now")]
    scores = {told[2]: 0.9, LATER[0]: 0.45}
    assert kept_by_score([*MENU, *parted, *parted[:2], LATER[0], *MENU], scores)[-1] == LATER[0]
    assert kept_by_score([*MENU, *told, "Book now", LATER[0], *MENU], scores) == told
    posts = [line for hour, text in enumerate(told) for line in (f"{hour}.30 Link", "Share", text)]
    assert kept_by_score([*MENU, STORY[1], *posts, "9.45 Link", "Share", LATER[0], *MENU], scores)[-1] == LATER[0]


def test_a_doubtful_paragraph_stays_below_what_may_be_its_sub_headline() -> None:
    scores = {LATER[0]: 0.42}
    for between, stays in (("Letters in a drawer", True), ("Ann Lee", False), ("3 May 2031", False), ("Log in", False)):
        text = kept_by_score([*MENU, *STORY, between, LATER[0], *MENU], scores)
        assert text == [*STORY, *([between, LATER[0]] if stays else [])]
    assert kept_by_score([*MENU, *STORY, "Letters in a drawer", LATER[0], *MENU], {LATER[0]: 0.3}) == STORY


def test_a_doubtful_paragraph_stays_below_a_box_of_the_sites_own() -> None:
    for box in (["Sign up for our newsletter", "Subscribe"], ["Share this article on Facebook"]):
        for score, stays in ((0.42, True), (0.3, False)):
            text = kept_by_score([*MENU, *STORY, *box, LATER[0], *MENU], {LATER[0]: score})
            assert text == [*STORY, *([LATER[0]] if stays else [])]


def test_what_a_form_offers_parts_no_paragraphs_and_stays_out() -> None:
    offer = "Every morning we send you what the island talks about, and what the weather will be at noon."
    form = ["Newsletter", "The lighthouse letter", offer, "Sign up", "Privacy policy", "Thank you for signing up."]
    scores = {offer: 0.4, LATER[0]: 0.42, LATER[1]: 0.42}
    assert kept_by_score([*MENU, *STORY, *form, *LATER, *MENU], scores) == [*STORY, *LATER]
    asking = f"{offer} Sign up for free."
    assert kept_by_score([*MENU, *STORY, "Newsletter: Lighthouse", asking, *LATER, *MENU], scores) == [*STORY, *LATER]
    assert kept_by_score([*MENU, *STORY, *form[:4], *MENU], scores)[-1] == offer  # may be the last paragraph
    lines = [*MENU, *STORY, *form[::3], *LATER, *MENU]  # head and button, and no offer
    assert kept_by_score(lines, scores) == [*STORY, *LATER]


@pytest.mark.parametrize(
    ("heading", "quote", "stays"),
    [
        ("‘A coin is a coin’", "A coin is a coin", True),
        ("Un acte « plus solide »", "plus solide", True),
        ("‘A coin is a coin’", "A coin is not one", False),
        ("Notre dossier »", "Notre dossier", False),
    ],
)
def test_a_line_of_which_the_quote_stands_in_the_text_is_a_sub_headline(heading: str, quote: str, stays: bool) -> None:
    later = f"“{quote},” the vicar said when he was asked about it in church, and he put it into the box for the poor."
    text = kept_by_score([*MENU, *STORY, heading, *LATER, later, *MENU], dict.fromkeys([*LATER, later], 0.9))
    assert text == [*STORY, *([heading] if stays else []), *LATER, later]


@pytest.mark.parametrize(
    "between",
    [["Read also: Old mill to be sold"], ["Read also:", "Old mill to be sold"], ["Pictured: the mill in June"]],
)
def test_a_short_last_sentence_stays_below_a_link_or_a_caption(between: list[str]) -> None:
    last = "The board will decide in June."
    assert kept([*STORY, *between, last, *MENU], [last], score=0.45) == [*STORY, last]
    assert kept([*STORY, *between, last, *MENU], [last], score=0.3) == STORY


def test_a_doubtful_paragraph_stays_below_what_leads_to_it_with_a_colon() -> None:
    leading = "Of the wind that turns it one of the two sisters has this to say, in their mill:"
    scores = {LATER[0]: 0.42, leading: 0.4}
    assert kept_by_score([*MENU, *STORY, leading, LATER[0], *MENU], scores) == [*STORY, leading, LATER[0]]
    assert kept_by_score([*MENU, *STORY, "Letters:", LATER[0], *MENU], scores) == STORY


def test_two_paragraphs_below_a_box_stay_if_the_score_is_surer_against_one_of_them() -> None:
    scores = {LATER[0]: 0.3, LATER[1]: 0.12}
    for parted in ([], ["Advertisement"]):
        lines = [LATER[0], *parted, LATER[1]]
        assert kept_by_score([*MENU, *STORY, *BOX, *lines, *MENU], scores) == [*STORY, *LATER]
        assert kept_by_score([*MENU, *STORY, *BOX, *lines[::-1], *MENU], scores) == [*STORY, *LATER[::-1]]
    assert kept_by_score([*MENU, *STORY, *BOX, *LATER, *MENU], dict.fromkeys(LATER, 0.2)) == STORY
    cut = f"{LATER[1][:-1]}..."
    assert kept_by_score([*MENU, *STORY, *BOX, LATER[0], cut, *MENU], {LATER[0]: 0.3, cut: 0.2}) == STORY


def test_a_likely_paragraph_stays_below_two_headlines_of_other_articles() -> None:
    for score, stays in ((0.42, True), (0.35, False)):
        text = kept_by_score([*MENU, *STORY, *BOX[:3], LATER[0], *MENU], {LATER[0]: score})
        assert text == [*STORY, *([LATER[0]] if stays else [])]


def test_first_paragraphs_stay_below_a_caption_if_links_broke_the_second() -> None:
    lines = [*MENU, "Photo: Ann Lee", LATER[0], "an island", LATER[1], *STORY, *MENU]
    assert kept_by_score(lines, {LATER[0]: 0.3, LATER[1]: 0.3})[:2] == LATER


def test_the_beginning_of_the_first_sentence_stays_where_no_capital_tells() -> None:
    torn = ["নৌকার কারিগর হরিপদ সূত্রধর ও তাঁর", "তিন ছেলে", "আর গ্রামে নেই। আজ ভোরে তাঁরা নিজ বাড়ি ছেড়ে নদীর ওপারে চলে গেছেন।"]
    menu = ["হোম", "খবর"]
    scores = {torn[2]: 0.9}
    assert kept_by_score([*menu, "ছবি: সংগৃহীত", *torn, *menu], scores) == torn
    assert kept_by_score([*menu, "নৌকা ও নদী", *torn, *menu], scores) == torn[2:]
    assert kept_by_score([*menu, "ছবি: সংগৃহীত", torn[0], "১৪ মার্চ ২০৩১", torn[2], *menu], scores) == torn[2:]


def test_a_short_sentence_ends_a_short_article() -> None:
    last = "The mill will be open on Sunday."
    for score, below, stays in (
        (0.3, MENU, True),
        (0.15, MENU, False),
        (0.3, ["Photo: Ann Lee"], False),
    ):
        text = kept_by_score([*MENU, *STORY, last, *below], {last: score})
        assert text == [*STORY, *([last] if stays else [])]
    more = {f"Mill number {number} of the island turned again, as the sisters had said.": 0.9 for number in range(9)}
    assert last not in kept_by_score([*MENU, *STORY, *more, last, *MENU], more | {last: 0.3})


def test_a_paragraph_that_ends_with_initials_in_brackets_is_one() -> None:
    for sign, stays in ((" (wapo, 3.5.2031)", True), (" (ab/cd)", True), (" (Ann Lee)", False)):
        signed = LATER[0] + sign
        assert (signed in kept_by_score([*MENU, *STORY, signed, *MENU], {signed: 0.42})) is stays, sign


def test_two_sure_paragraphs_below_a_marked_line_are_of_the_article() -> None:
    labels = {f"The mill in the year {year} or so": 0.7 for year in range(4)}
    lines = [*MENU, *STORY, "Video", *labels, LATER[0], "Another line", LATER[1], *MENU]
    scores = labels | {"Another line": 0.7}
    assert LATER[1] in kept_by_score(lines, scores | dict.fromkeys(LATER, 0.85))
    assert LATER[1] not in kept_by_score(lines, scores | dict.fromkeys(LATER, 0.7))


def test_a_headline_that_quotes_the_text_below_it_is_a_sub_headline() -> None:
    quote = "“In bags of one kilogram”"
    lines = [*MENU, *STORY, "Read also: ", "Why the ferry has two captains", quote, *LATER, *MENU]
    assert quote in kept_by_score(lines, dict.fromkeys([*LATER, quote], 0.9))
    other = "“Ten islands without a road”"
    lines[lines.index(quote)] = other
    assert other not in kept_by_score(lines, dict.fromkeys([*LATER, other], 0.9))


def test_lines_of_a_table_of_contents_are_sub_headlines_in_its_order() -> None:
    heads = ["Windows", "Costs", "Outlook"]
    parts = [line for head, text in zip(heads, [*STORY, LATER[0]]) for line in (head, text)]
    contents = [line for number, head in enumerate(heads, 1) for line in (f"{number}.", head)]
    scores = {LATER[0]: 0.9}
    assert kept_by_score([*MENU, *contents, *parts, *MENU], scores) == parts
    assert kept_by_score([*MENU, *parts, *[f"* {head}" for head in heads], *MENU], scores) == parts
    for menu in (heads[::-1], heads[:2]):
        assert kept_by_score([*MENU, *menu, *parts, *MENU], scores) == [*STORY, LATER[0]]


def test_an_address_among_them_is_no_sub_headline() -> None:
    heads = ["Windows", "https://post.example/mill.png", "Outlook"]
    parts = [line for head, text in zip(heads, [*STORY, LATER[0]]) for line in (head, text)]
    kept_lines = kept_by_score([*MENU, *heads, *parts, *MENU], {LATER[0]: 0.9})
    assert kept_lines == [line for line in parts if "://" not in line]


def test_what_is_said_goes_on_behind_a_caption() -> None:
    said = ["We: Is it loud?", "Ada: Only at noon.", "We: And in winter?", "Ada: It sleeps."]
    caption = "Photo: Ann Lee"
    scores = dict.fromkeys(said, 0.9)
    later = [line.replace("?", " now?").replace(".", " again.") for line in said]
    assert kept_by_score([*MENU, *STORY, *said, caption, *later, *MENU], scores) == [*STORY, *said, *later]
    assert kept_by_score([*MENU, *STORY, *said, *BOX, *later, *MENU], scores) == [*STORY, *said]


def test_two_labels_with_what_they_say_stay_below_a_sub_headline() -> None:
    rows = ["By boat: twice a day", "On foot: not at all"]
    lines = [*MENU, *STORY, "Getting there", *rows, *MENU]
    assert kept_by_score(lines, dict.fromkeys(rows, 0.3) | {"Getting there": 0.9}) == [*STORY, "Getting there", *rows]


def test_whom_a_notice_addresses_stays_above_what_announces_a_list() -> None:
    notice = ["尊敬的用户：", "因青石河堤岸施工需要，我公司定于本周五夜间对以下村庄暂停供水："]
    scores = {notice[0]: 0.35, notice[1]: 0.9}
    assert kept_by_score(["首页", "停水公告", *notice, "上一篇：水质公示"], scores) == notice


def test_a_sub_headline_in_capitals_has_the_letters_of_its_paragraph() -> None:
    assert pieces("ARTIK SADECE YİYECEK") == pieces("artık sadece yiyecek")
    assert pieces("ΤΟ ΛΙΜΑΝΙ ΤΗΣ ΠΟΛΗΣ") == pieces("Το λιμάνι της πόλης")


@pytest.mark.parametrize("credit", ["Image Credit: Ann Lee/Oster Images", "Photo: Ann Lee"])
def test_short_lines_above_credits_and_paragraphs_head_the_parts_of_a_list(credit: str) -> None:
    told = [*STORY, LATER[0]]
    heads = ["The Kettle", "Ada Quill, ‘Beets’", "Two Lids"]
    lines = [line for head, text in zip(heads, told) for line in (head, credit, text)]
    scores = dict.fromkeys(heads, 0.3) | {LATER[0]: 0.9}
    above = [*MENU, LATER[1]]
    whole = [LATER[1], *(line for pair in zip(heads, told) for line in pair)]
    assert kept_by_score([*above, *lines, *MENU], scores | {LATER[1]: 0.9}) == whole
    assert heads[0] not in kept_by_score([*above, *lines[:6], *MENU], scores | {LATER[1]: 0.9})


def test_a_label_leads_to_the_caption_below_it() -> None:
    short = "The sisters have had the mill for nine years, and never once have they sold it."
    caption = "The sisters turn the sails into the wind"
    lines = [*MENU, STORY[0], short, "Image:", caption, *LATER, *MENU]
    assert kept_by_score(lines, dict.fromkeys([short, caption, *LATER], 0.9)) == [STORY[0], short, *LATER]


def test_a_dump_leaves_no_space_before_the_comma_behind_a_link() -> None:
    text = "The board wrote to the keeper , Ada Quill , who had rowed to Skelby . It rained . . . and nobody came."
    assert newsclean.clean("\n".join([*STORY, text, *LATER])).text.split("\n")[len(STORY)] == (
        "The board wrote to the keeper, Ada Quill, who had rowed to Skelby. It rained . . . and nobody came."
    )


@pytest.mark.parametrize("opening", [["Photo"], ["Enlarge", "/"]])
def test_a_word_or_a_mark_above_a_caption_credits_nothing_above_it(opening: list[str]) -> None:
    short = "The sisters have had the mill for nine years, and never once have they sold it."
    caption = "The sisters turn the sails into the wind on a Sunday. Photo: Ann Lee"
    lines = [*MENU, STORY[0], short, *opening, caption, *LATER, *MENU]
    assert kept_by_score(lines, dict.fromkeys([short, caption, *LATER], 0.9)) == [STORY[0], short, *LATER]


@pytest.mark.parametrize(
    ("short", "below"),
    [
        ("The sisters bought a new stone in the spring:", "Photo: Ann Lee/AFP"),
        ("The sisters bought a new stone in the spring.", "May 3, 2031 | Ann Lee"),
        ("The sisters bought a new stone in the spring.", "Copyright 2031 Oster Mill & Company, All Rights Reserved"),
    ],
)
def test_what_leads_on_or_stands_above_a_date_is_no_caption(short: str, below: str) -> None:
    lines = [*MENU, STORY[0], short, below, *LATER, *MENU]
    assert short in kept_by_score(lines, dict.fromkeys([short, *LATER], 0.9))


def test_a_doubtful_post_stays_below_a_time_as_the_one_above_it() -> None:
    posts = ["13:20", "The dam holds", STORY[0], "Share", "12:05", "The dam is watched", LATER[0], "Share"]
    scores = {LATER[0]: 0.3, posts[1]: 0.3, posts[5]: 0.3}
    assert LATER[0] in kept_by_score([*MENU, STORY[1], *posts, *MENU], scores)
    assert LATER[0] not in kept_by_score([*MENU, *STORY, *posts[3:], *MENU], scores)


def test_lines_with_labels_below_the_text_stay() -> None:
    place, hours, _ = rows = ["Place: Old Mill", "Hours: from nine to five", "Entry: two euros"]
    scores = dict.fromkeys([*rows, "When and where"], 0.3)
    assert kept_by_score([*MENU, *STORY, *rows, *MENU], scores) == [*STORY, *rows]
    assert kept_by_score([*MENU, *STORY, "When and where", *rows, *MENU], scores) == [*STORY, "When and where", *rows]
    for others in (
        [place],
        ["Log in", *rows],
        [place, place],
        ["When and where", place, hours],
        [place, "Ask: a@b.org"],
    ):
        assert kept_by_score([*MENU, *STORY, *others, *MENU], scores) == STORY, others
    assert kept_by_score([*MENU, *STORY, *rows, *MENU], dict.fromkeys(rows, 0.1)) == STORY


def test_what_a_dump_says_of_the_author_below_the_name_goes() -> None:
    bio = "Ann Lee writes about mills and the people who turn them, and has lived on the island since 2019."
    name = "Ann Lee"
    above = [*MENU, "A mill turns again", f"{name}, 3 May 2031"]
    scores = {bio: 0.9, name: 0.9, LATER[0]: 0.9}
    assert kept_by_score([*above, *STORY, LATER[0], name, bio, *MENU], scores) == [*STORY, LATER[0]]
    assert kept_by_score([*above[:-1], *STORY, LATER[0], name, bio, *MENU], scores) == [*STORY, LATER[0], name, bio]
    first = bio.replace("Ann Lee", "Ann")
    assert kept_by_score([*above, *STORY, LATER[0], name, first, *MENU], scores | {first: 0.9}) == [*STORY, LATER[0]]
    assert first in kept_by_score([*above, *STORY, LATER[0], first, *MENU], scores | {first: 0.9})


@pytest.mark.parametrize(
    "byline",
    [
        "By Ann Lee, a reporter who covers mills. Before that she wrote about ferries and islands without a road.",
        "Von Ann Lee , Redakteurin für Mühlen. Vorher hat sie über Fähren und über Inseln ohne Straßen geschrieben.",
    ],
)
def test_a_byline_that_tells_who_the_author_is_goes(byline: str) -> None:
    scores = {byline: 0.6, LATER[0]: 0.9}
    assert kept_by_score([*MENU, byline, *STORY, LATER[0], *MENU], scores) == [*STORY, LATER[0]]
    said = "By Skelby Harbour, a wall that nobody remembers fell into the sea on Friday, and nobody was there."
    assert said in kept_by_score([*MENU, said, *STORY, LATER[0], *MENU], scores | {said: 0.6})


def test_headlines_with_their_dates_amid_the_text_are_other_articles() -> None:
    box = ["Harbour wall falls into the sea of Lannec", "23. 12. 2030 13:31"]
    scores = dict.fromkeys([*LATER, box[0]], 0.9)
    assert kept_by_score([*MENU, *STORY, *box, *LATER, *MENU], scores) == [*STORY, *LATER]
    # posts of a live blog, all of one day, stay, and so do the sub-headlines of a text
    again = "Second ferry leaves for Oster Holm"
    posts = [*STORY, *box, *LATER, again, "23. 12. 2030 14:02", *[text.replace("a", "ä") for text in LATER]]
    found = kept_by_score([*MENU, *posts, *MENU], scores | {again: 0.9} | dict.fromkeys(posts[-2:], 0.9))
    assert box[0] in found and again in found
    assert box[0] in kept_by_score([*MENU, *STORY, box[0], *LATER, *MENU], scores)


def test_a_comment_in_lower_case_is_no_part_of_the_head_above_it() -> None:
    comment = "and who pays for the sails if there is a storm again, which is what everybody here wants to know?"
    for head in ("Comments", "Komentar"):
        lines = [*MENU, *STORY, *LATER, head, comment, *MENU]
        context, _ = flat_context(read_flat("\n".join(lines)), Options())
        assert comment in [unit.text for unit in context.units]


def test_a_doubtful_paragraph_below_its_sub_headline_ends_the_text() -> None:
    head = "Flour on Saturdays"
    scores = {LATER[0]: 0.9, head: 0.55, LATER[1]: 0.35}
    assert kept_by_score([*MENU, *STORY, LATER[0], head, LATER[1], *MENU], scores) == [*STORY, LATER[0], head, LATER[1]]


def test_a_menu_below_the_line_that_tells_the_source_goes() -> None:
    names = "Skelby Lannec Oster Holm Northgate Dunmore Westerby Quay"
    menu = [f"{what} {names}" for what in ("Offices", "Towns", "Islands", "Harbours", "Ministries")]
    rows = [*MENU, *STORY, *LATER, "Source: Skelby Post", *menu, *MENU]
    scores = dict.fromkeys(LATER, 0.9)
    assert kept_by_score(rows, scores | dict.fromkeys(menu, 0.55)) == [*STORY, *LATER]
    assert set(menu) <= set(kept_by_score(rows, scores | dict.fromkeys(menu, 0.75)))
    photo = [line if line != "Source: Skelby Post" else "Photo: Ann Lee" for line in rows]
    assert set(menu) <= set(kept_by_score(photo, scores | dict.fromkeys(menu, 0.55)))


@pytest.mark.parametrize("head", ["About the author", "Über die Autorin", "Sobre el autor:", "Об авторе", "著者紹介"])
def test_a_bio_goes_below_its_head(head: str) -> None:
    bio = "Based in the old mill, she has written about flour for longer than anybody can remember or would wish."
    scores = {bio: 0.9, LATER[0]: 0.9}
    assert kept_by_score([*MENU, *STORY, LATER[0], head, bio, *MENU], scores) == [*STORY, LATER[0]]
    assert kept_by_score([*MENU, *STORY, LATER[0], "The old mill", bio, *MENU], scores | {"The old mill": 0.9}) == [
        *STORY,
        LATER[0],
        "The old mill",
        bio,
    ]


@pytest.mark.parametrize(
    ("byline", "head", "goes"),
    [
        ("Ada Quill", "About Ada Quill", True),
        ("Von Ada Quill", "Über Ada Quill", True),
        ("By Ann Lee", "About Ada Quill", False),
        ("Ada Quill", "Over the mill", False),
    ],
)
def test_a_bio_goes_below_a_head_with_the_authors_name(byline: str, head: str, goes: bool) -> None:
    bio = "Based in the old mill, she has written about flour for longer than anybody can remember or would wish."
    scores = {bio: 0.9, LATER[0]: 0.9, head: 0.9}
    whole = [*STORY, LATER[0]]
    kept = kept_by_score([*MENU, byline, *whole, head, bio, *MENU], scores)
    assert kept == (whole if goes else [*whole, head, bio])


@pytest.mark.parametrize(("byline", "stays"), [("By Hob Lane", False), ("By Ann Lee in Hob Lane", True)])
def test_the_place_in_a_byline_is_no_author(byline: str, stays: bool) -> None:
    last = "Hob Lane is to have a mill of its own, which the sisters will help to build when the snow has gone."
    text = kept_by_score(
        [*MENU, "A mill turns again", byline, *STORY, LATER[0], last, *MENU], {last: 0.9, LATER[0]: 0.9}
    )
    assert text == [*STORY, LATER[0], *([last] if stays else [])]


INTERVIEW = ["Reporter:", "Were you afraid?", "Keeper:", "Of the wind.", "Reporter:", "Are you now?", "Keeper:", "No."]


def test_labels_of_speakers_may_stand_on_lines_of_their_own() -> None:
    scores = dict.fromkeys(INTERVIEW, 0.3) | {"Of the wind.": 0.9}
    assert kept_by_score([*MENU, *STORY, *INTERVIEW, *MENU], scores) == [*STORY, *INTERVIEW]
    for alone in (["Editor:", "Was it the wind?"], ["Photo:", "The mill turns.", "Photo:", "The sisters wait."]):
        scores = dict.fromkeys(alone, 0.9)
        assert not {"Editor:", "Photo:"} & set(kept_by_score([*MENU, *STORY, *alone, *MENU], scores))


@pytest.mark.parametrize(
    "line",
    [
        "Story continues below",
        "(Article continues below advertisement)",
        "請繼續往下閱讀...",
        "廣告 請繼續往下閱讀",
        "[廣告] 請繼續往下閱讀...",
        "- Weiter nach der Anzeige -",
        "(Saken fortsetter under bildet)",
    ],
)
def test_a_text_is_judged_without_the_line_that_says_that_it_goes_on_below(line: str) -> None:
    dump = [*MENU, *STORY, *LATER[:1], line, *LATER[1:], *MENU]
    without = [text for text in dump if text != line]
    assert newsclean.clean("\n".join(dump)).text == newsclean.clean("\n".join(without)).text
    scores = {line: 0.9} | dict.fromkeys(LATER, 0.9)
    assert kept_by_score(dump, scores) == [*STORY, *LATER]
    kept_line = newsclean.clean("\n".join([*STORY, line, *LATER]), ignore={"boilerplate/marker"}).text
    assert line in kept_line.split("\n")


TABLE = ["Port", "Open", "Change", "Holm", "12.40", "-0.51", "Dunmore", "7.05", "-0.40", "Northgate", "3.10", "0.00"]


def test_a_table_with_a_cell_a_line_stays_between_two_paragraphs_that_do() -> None:
    lines = [*MENU, *STORY, *TABLE, "What comes next", *LATER, *MENU]
    assert newsclean.clean("\n".join(lines)).text == "\n".join([*STORY, *TABLE, "What comes next", *LATER, ""])
    ranked = [text for n in range(1, 7) for text in (str(n), f"Headline of story {n}")]
    assert cells([STORY[0], *TABLE, STORY[1]]) == [range(1, 13)]
    assert not cells([STORY[0], *ranked, STORY[1]])


def test_two_announced_lines_stay_above_a_paragraph_that_does() -> None:
    announcing = "The sisters have promised the parish two things:"
    rows = ["Never to mill on a Sunday", "Never to paint the sails"]
    scores = dict.fromkeys([announcing, *LATER], 0.9) | dict.fromkeys(rows, 0.3)
    text = [*STORY, announcing, *rows, *LATER]
    assert kept_by_score([*MENU, *text, *MENU], scores) == text
    assert rows[0] not in kept_by_score([*MENU, *STORY, announcing, *rows, *MENU], scores)
    buttons = [f"{row} »" for row in rows]
    assert buttons[0] not in kept_by_score([*MENU, *STORY, announcing, *buttons, *LATER, *MENU], scores)


def test_a_short_list_with_bullets_and_the_line_that_announces_it_stay_between_two_paragraphs() -> None:
    announcing = "The sisters have two rules:"
    rows = ["-   never to mill on a Sunday", "-   never to paint the sails"]
    scores = dict.fromkeys(LATER, 0.9) | dict.fromkeys([announcing, *rows], 0.26)
    text = [*STORY, announcing, *rows, *LATER]
    assert kept_by_score([*MENU, *text, *MENU], scores) == text
    assert rows[0] not in kept_by_score([*MENU, *STORY, "Sailing today", *rows, *LATER, *MENU], scores)


def test_an_announced_list_without_bullets_stays_between_two_paragraphs_at_a_low_score() -> None:
    announcing = "The sisters have three rules:"
    rows = ["Never to mill on a Sunday", "Never to paint the sails", "Never to lend the key"]
    scores = dict.fromkeys(LATER, 0.9) | {announcing: 0.26} | dict.fromkeys(rows, 0.16)
    text = [*STORY, announcing, *rows, *LATER]
    assert kept_by_score([*MENU, *text, *MENU], scores) == text
    assert rows[0] not in kept_by_score([*MENU, *STORY, announcing, *rows, *MENU], scores)
    assert rows[0] not in kept_by_score([*MENU, *STORY, announcing, *rows[:2], *LATER, *MENU], scores)
    assert rows[0] not in kept_by_score([*MENU, *STORY, announcing, "Read also", *rows, *LATER, *MENU], scores)
    away = "More on this topic and the mill:"
    assert rows[0] not in kept_by_score([*MENU, *STORY, away, *rows, *LATER, *MENU], scores | {away: 0.26})


@pytest.mark.parametrize(
    ("above", "below"),
    [
        (['<doc id="12" url="https://mail.example/12" title="A mill turns again">'], ["</doc>"]),
        (["ZCZC HOL 12"], ["NNNN"]),
        (["SECTION: NEWS; Pg. 4", "LENGTH: 376 words"], []),
        ([], ["👍 214 ❤️ 57 😁 12", "12.4K views edited 09:41"]),
        (["mail.example", "A mill turns again", "Ann Lee", "3–4 minutes"], []),
        (["www.post.example", "Die Mühle dreht sich", "3-4 Minuten"], []),
        (["[14.10.2029 07:31] Oster Post | News:"], ["t.me/oster_post", "👁 12.1K"]),
        (["Oster Post, [22.10.29 07:30]"], ["阅读 10万+", "在看 88"]),
        (["BC-MILL-OSTER-UPDATE2"], ["FOLGT WEITERES"]),
        (["記者・山口恵"], []),
        (["글 박정우"], []),
        ([], ["오은하 기자"]),
    ],
)
def test_what_archives_and_readers_put_around_a_clean_text_goes(above: list[str], below: list[str]) -> None:
    text = [*STORY, *LATER]
    assert newsclean.clean("\n".join([*above, *text, *below])).text == "\n".join([*text, ""])


def test_lines_like_those_of_archives_stay_in_a_clean_text() -> None:
    text = [STORY[0], "Stir for", "3–4 minutes", "Full text", "A view of 09:41", *LATER, "www.mill.example"]
    assert newsclean.clean("\n".join(text)).text == "\n".join([*text, ""])
    said = ["글 쓰기", STORY[0], "Ann wrote on t.me/mill that it turns", "MORE FLOUR", *LATER, "조식 제공", STORY[1]]
    assert newsclean.clean("\n".join(said)).text == "\n".join([*said, ""])


ITEMS = [
    "* The floor was raised by eighty centimetres",
    "* Thirty thousand books were dried and bound again",
    "* A lamp",
]


def test_a_list_stays_whole_where_most_of_it_does() -> None:
    lines = [*MENU, *STORY, *ITEMS, *MENU]
    assert kept(lines, ITEMS[:2], 0.8) == [*STORY, *ITEMS]
    assert kept(lines, ITEMS[2:], 0.8) != [*STORY, *ITEMS]


def test_a_poem_keeps_its_lines_below_a_short_title() -> None:
    poem = (
        "The Harbour\n\nThe gulls come in on the evening tide,\nand the boats come home with them,\n"
        "the lamps are lit on the harbour side\nand the light has a ragged hem.\n"
    )
    assert newsclean.clean(poem).text == poem.replace("\n\n", "\n")


def test_a_stage_that_is_kept_keeps_what_stands_right_above_the_article() -> None:
    credit = ["By", "Ines Calder", "14 October 2030"]
    dump = "\n".join([*MENU, *credit, *STORY, *LATER, "Contact", "Imprint"])
    assert newsclean.clean(dump).text.split("\n")[0] == STORY[0]
    assert newsclean.clean(dump, keep={"credits"}).text.split("\n")[:4] == [*credit, STORY[0]]


SUMMARIES = [
    "Harbour wall falls into the sea",
    "Nobody was hurt when eleven metres of it went down on Friday night, but a statue is missing.",
    "Why the ferry has two captains now",
    "One of them is in charge of the coffee, and neither of them has ever asked which one it is.",
    "Ten islands without a road",
    "On most of them there is nothing to drive to, and on one of them there is nobody to drive there.",
]


def test_headlines_with_a_summary_each_below_a_box_head_are_other_articles() -> None:
    lines = [*MENU, *STORY, "Read also", *SUMMARIES, *MENU]
    assert kept(lines, SUMMARIES, 0.9) == STORY


def test_an_article_with_subheads_goes_on_below_a_box_head() -> None:
    lines = [*MENU, STORY[0], "Flour again", STORY[1], "Read also", *SUMMARIES, *MENU]
    assert kept(lines, ["Flour again", *SUMMARIES], 0.9)[-1] == SUMMARIES[-1]


def test_short_summaries_below_a_box_head_are_other_articles_though_the_text_has_sub_headlines() -> None:
    story = [*STORY, "Flour again", *LATER]
    short = [f"{line.split(',')[0].rstrip('.')}." if n % 2 else line for n, line in enumerate(SUMMARIES)]
    short[1] = "Nobody was hurt on Friday night."
    scores = dict.fromkeys([*story, *short, *SUMMARIES], 0.9)
    assert kept_by_score([*MENU, *story, "Read also", *short, *MENU], scores) == story
    # As long as the paragraphs above, they may be the sections of a text that goes on.
    assert kept_by_score([*MENU, *story, "Read also", *SUMMARIES, *MENU], scores)[-1] == SUMMARIES[-1]


def test_dates_in_a_list_of_other_articles_and_the_legal_line_below_it_make_no_article_of_it() -> None:
    dated = [line for n in range(0, 6, 2) for line in (*SUMMARIES[n : n + 2], "3 May 2031")]
    legal = "© 2031 The Oster Holm Mail. All rights reserved."
    assert kept([*MENU, *STORY, "Read also", *dated, legal], SUMMARIES, 0.9) == STORY
    assert kept([*MENU, *STORY, "Read also", *dated[:6], legal], SUMMARIES, 0.9) != STORY  # two are no list


def test_a_date_in_a_box_of_other_articles_makes_no_comments_of_the_short_chinese_paragraphs_below_it() -> None:
    long = "老钟楼的钟在星期天早上又响了起来，离它上一次响起已经过去整整四十年，许多老人站在街上听了很久。"
    story = [long + "两姐妹用一枚硬币把它买了下来。", long + "她们看着一部旧电影学会了修理齿轮。"]
    later = [long, "面粉只在星期六出售，每袋一公斤，姐妹俩说不会再多做，因为她们还想睡觉，也想有时间去看海。"]
    lines = [
        "首页",
        "新闻",
        *story,
        "相关新闻",
        "城东菜市场下月搬迁",
        "2031年3月4日",
        later[0] + "有人说它比记忆里的要低一些。",
        later[1],
        "联系我们",
    ]
    assert kept_by_score(lines, dict.fromkeys(lines[2:4] + lines[7:9], 0.9)) == lines[2:4] + lines[7:9]


def comments(*texts: str) -> list[str]:
    return [line for text in texts for line in ("Ann of the Mill", "3 May 2031, 10:12", text, "Reply")]


def test_comments_below_their_count_are_not_the_article() -> None:
    lines = [*MENU, *STORY, "2 comments", *comments(*LATER), *MENU]
    assert kept(lines, LATER, 0.9) == STORY


def test_a_count_of_comments_above_the_article_ends_nothing() -> None:
    lines = [*MENU, STORY[0], "2 comments", STORY[1], *LATER, *MENU]
    assert kept(lines, LATER, 0.9) == [*STORY, *LATER]


def test_a_count_of_comments_in_the_share_bar_heads_no_thread_below_the_text() -> None:
    story = [*MENU, STORY[0], "51 comments", "Share", STORY[1], LATER[0]]
    lines = [*story, "51 comments", *comments(*LATER, *LATER), *MENU]
    assert kept(lines, LATER[:1], 0.9)[:3] == [*STORY, LATER[0]]


def posts(count: int, *below: str) -> list[str]:
    """Return comments of two paragraphs with the lines given below each."""
    texts = [(f"Number {n} says: {LATER[0]}", f"And number {n} adds: {LATER[1]}") for n in range(count)]
    return [line for text in texts for line in (*text, *below)]


@pytest.mark.parametrize("head", ["Comments [4]", "4 comments on how the last windmill turned again", "跟帖 4 条"])
def test_a_thread_of_dated_posts_ends_the_article(head: str) -> None:
    thread = posts(4, "3 May 2031, 10:12", "Flag")
    assert kept([*MENU, *STORY, head, *thread, *MENU], [head, *thread], score=0.9) == STORY


def test_a_thread_needs_no_head_where_each_post_links_to_a_reply() -> None:
    thread = [line for n in range(4) for line in ("Reply", f"Ann {n}", "3 May 2031, 10:12", *posts(1))]
    assert kept([*MENU, *STORY, *thread, *MENU], thread, score=0.9) == STORY


@pytest.mark.parametrize(
    ("head", "below"),
    [
        ("The diary of a miller", ("3 May 2031",)),  # dates alone are those of a diary
        ("Comments [4]", ("Advertisement",)),  # and advertisements part paragraphs
        ("The 4 comments she made on the mill stayed with him.", ("3 May 2031",)),
    ],
)
def test_other_lines_between_paragraphs_make_no_thread(head: str, below: tuple[str, ...]) -> None:
    told = posts(4)
    lines = [line for n in range(4) for line in (*below, *told[2 * n : 2 * n + 2])]
    assert kept([*MENU, *STORY, head, *lines, *MENU], told, score=0.9)[-1] == told[-1]


SAID = [f"Reader {n} does not believe that the sails will turn for long, whatever is said of them." for n in range(3)]


@pytest.mark.parametrize(
    "thread",
    [
        ["Ann Lee", "3 May 2031, 10:12", SAID[0], SAID[1], "Bo", "4 May 2031, 11:30", SAID[2]],
        ["ann76 wrote:", *SAID[:2], "May 3, 2031 10:17am -- Report as abuse", "bo wrote:", SAID[2], "May 4, 2031"],
        ["ann76 vor 5 Stunden", SAID[0], "Bo Berg vor 6 Stunden", SAID[1]],
        ["Ann L.", SAID[0], "tom_tom", SAID[1]],
        ["ann76:", SAID[0], SAID[1], "Moira:", SAID[2]],
    ],
)
def test_few_posts_are_a_thread_where_most_of_the_text_stands_above(thread: list[str]) -> None:
    said = dict.fromkeys(SAID, 0.9)
    story = [*STORY, *LATER]
    for head in ("Comments (2)", "2 comments"):
        assert kept_by_score([*MENU, *story, head, *thread, *MENU], said | dict.fromkeys(LATER, 0.9)) == story


def test_few_posts_are_no_thread_where_more_stands_below_than_above_or_more_names_than_are_counted() -> None:
    thread = posts(2, "3 May 2031, 10:12")
    assert kept([*MENU, *STORY, "Comments [2]", *thread, *MENU], thread, score=0.9)[-1] == thread[-2]
    lines = [*MENU, *STORY, *LATER, "2 comments", "ann76", SAID[0], "Bo", SAID[1], "tom_tom", SAID[2], *MENU]
    assert kept(lines, [*LATER, *SAID], score=0.9)[-1] == SAID[2]


@pytest.mark.parametrize("names", [("iPhone", "MacBook"), ("Background", "keeper"), ("Neue Regeln", "G20")])
def test_sections_below_a_count_of_comments_are_no_posts(names: tuple[str, str]) -> None:
    lines = [*MENU, *STORY, *LATER, "5 comments", names[0], SAID[0], names[1], SAID[1], *MENU]
    assert kept(lines, [*LATER, *SAID[:2]], score=0.9)[-1] == SAID[1]


@pytest.mark.parametrize("buttons", [(), ("Share", "Tweet")])
def test_the_rest_of_the_article_between_a_count_of_comments_and_dated_teasers_stays(buttons: tuple[str, ...]) -> None:
    teasers = [line for n, headline in enumerate(BOX[1:]) for line in (headline, f"{n + 3} May 2031, 10:12")]
    story = [*STORY, *LATER]
    assert kept([*MENU, *STORY, "51 comments", *buttons, *LATER, *teasers], LATER, score=0.9) == story
    tweets = [SAID[0], "— Ann Lee (@annlee) May 3, 2031", SAID[1], "— Bo Berg (@bo)", "May 4, 2031"]
    assert kept([*MENU, *story, "2 comments", *tweets, *MENU], [*LATER, *SAID], score=0.9)[-2:] == SAID[:2]


def test_the_rules_for_comments_may_stand_below_their_head() -> None:
    thread = [line for text in SAID for line in ("Ann of the Mill", "3 May 2031, 10:12", text)]
    rules = "Please keep to the subject, and say nothing that you would not say at the mill."
    assert kept([*MENU, *STORY, "Comments [3]", rules, *thread, *MENU], [rules, *SAID], score=0.9) == STORY


@pytest.mark.parametrize("at", ["@", "@ "])
def test_posts_without_dates_are_known_by_the_names_that_others_call(at: str) -> None:
    names = ["MillFan", "ann76", "BoBerg", "ann76", "Moira", "BoBerg"]
    texts = [f"Well {n}, {text[0].lower()}{text[1:]}" for n, text in enumerate([*LATER, *SAID, STORY[1]])]
    called = [f"{at}{name} {text}" for name, text in zip(names[:2], texts[2:4])]
    said = [*texts[:2], *called, *texts[4:]]
    thread = [line for name, text in zip(names, said) for line in (name, text)]
    lines = [*MENU, *STORY, "62 comments", "Sign in", *thread, *MENU]
    assert kept(lines, said, score=0.9) == STORY
    assert kept([line for line in lines if "comments" not in line], said, score=0.9)[-1] == said[-1]


def test_comments_below_the_last_paragraph_end_the_article_though_they_are_no_sentences() -> None:
    said = "nothing new on the island , as they never mend anything before it has fallen down and hurt someone"
    thread = ["Nick ann76 2031-05-03 15:43", "they never will", "Nick bo 2031-05-03 09:51", said]
    assert kept([*MENU, *STORY, "Comments [2]", *thread, *MENU], [said], score=0.9) == STORY


@pytest.mark.parametrize("stamp", ["ann76 3 May 2031", "May 3, 2031 10:17am -- Report as abuse", "ann76 vor 5 Stunden"])
def test_a_comment_in_lower_case_does_not_go_on_with_the_date_above_it(stamp: str) -> None:
    said = "nobody asked the island whether it wants a windmill that wakes it up before the ferry does"
    context, _ = flat_context(read_flat("\n".join([*STORY, stamp, said, *LATER])), Options())
    assert [unit.text for unit in context.units] == [*STORY, stamp, said, *LATER]


@pytest.mark.parametrize("stamp", ["After 3 May 2031", "On May 3, 2031,", "He was told on 3 May 2031 at 10:17 by"])
def test_a_sentence_goes_on_below_a_date_within_it(stamp: str) -> None:
    rest = "the sisters were to open the mill for all, and nobody came."
    context, _ = flat_context(read_flat("\n".join([*STORY, stamp, rest, *LATER])), Options())
    assert f"{stamp} {rest}" in [unit.text for unit in context.units]


def test_the_name_and_the_age_of_a_comment_do_not_go_on_with_the_line_above() -> None:
    above = "On the air: The Sunday Mill | 28 April 2031 | 10:00"
    lines = [above, "12 Kommentare", "mueller-und-mehl vor 2 Stunden", SAID[0]]
    context, _ = flat_context(read_flat("\n".join([*STORY, *lines])), Options())
    assert [unit.text for unit in context.units] == [*STORY, *lines]
    lines = ["We welcome comments, see http://www.holm.example/rules/of/the/house", "Comments (3)", "annfan wrote:"]
    context, _ = flat_context(read_flat("\n".join([*STORY, *lines, SAID[0]])), Options())
    assert [unit.text for unit in context.units][2:5] == lines


def test_comments_above_nearly_all_of_the_text_end_nothing() -> None:
    diary = posts(40, "3 May 2031, 10:12")
    assert kept([*MENU, STORY[0], "Comments [4]", *diary, *MENU], diary, score=0.9)[-1] == diary[-2]


def test_buttons_that_name_comments_between_a_doubtful_line_and_the_article_end_nothing() -> None:
    note = "Badges tell how much an author is read, from one star to nine of them."
    dated = [line for headline in BOX[1:] for line in (headline, "3 May 2031, 10:12")]
    lines = [*MENU, note, "Comments [4]", "Share", "3 May 2031, 10:10", *STORY, *dated]
    assert kept_by_score(lines, {note: 0.55}) == [note, *STORY]
    assert kept_by_score(lines, {note: 0.9}) == [note]


def test_the_names_of_reporters_and_editors_in_brackets_end_the_article() -> None:
    signed = "(Reporting by Ann Lee in Oster Holm and Tom Abel in Wester Holm; Writing by Una Holm; Editing by Ida Lee)"
    short = "The mill is open on Sundays."
    other = ["The ferry to the mainland stays in port", LATER[0], "The harbour wall fell into the sea", LATER[1]]
    lines = [*MENU, *STORY, short, signed, "Mills", *other, *MENU]
    assert kept(lines, [short, *other], 0.9) == [*STORY, short]
    assert newsclean.clean("\n".join(lines[5:9]), format="text").text.split("\n")[:-1] == [*STORY, short]
    briefs = [*MENU, *STORY, signed, "In short", *LATER, signed, *MENU]
    assert kept(briefs, LATER, 0.9) == [*STORY, *LATER]


def test_credits_below_texts_as_long_as_paragraphs_are_of_pictures_without_a_caption() -> None:
    def page(above: list[str]) -> list[str]:
        pictured = [line for text in above for line in (text, "Credit: Oster Post")]
        return [*MENU, *STORY, *pictured, "The mill is open on Sundays and on days of storm.", *MENU]

    long = [f"{line} Nobody on the island had thought that it would ever be so." for line in (*LATER, STORY[1])]
    short = [f"Siblings {what} the mill." for what in ("paint", "sweep", "sell")]
    assert kept(page(long), [*long, page([])[-6]], 0.8) == [*STORY, *long, page([])[-6]]
    assert kept(page(short), [*short, page([])[-6]], 0.8) == [*STORY, page([])[-6]]


@pytest.mark.parametrize("word", ["Step ", "Schritt ", "ステップ"])
def test_steps_stay_below_labels_that_count(word: str) -> None:
    def steps(*numbers: int) -> list[str]:
        texts = [f"{verb} the sail with both hands." for verb in ("Lift", "Carry", "Fold")]
        return [line for n, text in zip(numbers, texts, strict=True) for line in (f"{word}{n}", text, "Enlarge")]

    told = [line for line in steps(1, 2, 3) if line != "Enlarge"]
    scores = dict.fromkeys(told, 0.2)
    first = {told[1]: 0.9}
    assert kept_by_score([*MENU, *STORY, *steps(1, 2, 3), *MENU], scores | first)[2:] == told
    assert kept_by_score([*MENU, *STORY, *steps(1, 2, 3), *MENU], scores) == STORY
    assert kept_by_score([*MENU, *STORY, *steps(1, 3, 4), *MENU], scores | first)[2:] == told[1:2]


def test_comments_are_told_as_comments() -> None:
    thread = posts(4, "3 May 2031, 10:12")
    text = "\n".join([*MENU, *STORY * 3, "Comments [4]", *thread, *MENU])
    reasons = {block.text: block.reason for block in newsclean.clean(text, format="text").blocks}
    assert reasons[thread[0]] == reasons["Comments [4]"] == "boilerplate/comments"


def test_a_long_paragraph_between_the_headline_and_the_text_stays_though_names_stand_below_it() -> None:
    lead = f"{LATER[0]} {LATER[1]}"
    top = ["Ann of the Mill", "Historian of mills", "Open the box"]
    assert kept([*MENU, "The mill turns again", lead, *top, *STORY, *MENU], [lead], 0.45) == [lead, *STORY]
    assert kept([*MENU, "The mill turns again", lead, *top, *STORY, *MENU], [lead], 0.3) == STORY
    assert (
        kept([*MENU, "The mill turns again", LATER[0][:70] + ".", *top, *STORY], [LATER[0][:70] + "."], 0.45) == STORY
    )


@pytest.mark.parametrize(("end", "rest"), [("...", []), ("…", []), (".", None)])
def test_summaries_that_are_cut_off_below_headlines_are_of_other_articles(end: str, rest: list[str] | None) -> None:
    cards = [line for n in range(3) for line in (f"Headline number {n} of another day", f"{n}. {LATER[0][:-1]}{end}")]
    texts = kept([*MENU, *STORY, *cards, *MENU], cards, 0.9)
    assert texts == [*STORY, *(cards if rest is None else rest)]


def test_a_whole_summary_below_those_that_are_cut_off_is_of_their_list() -> None:
    cards = [line for n in range(3) for line in (f"Headline number {n} of another day", f"{n}. {LATER[0][:-1]}...")]
    rest = ["Coast and islands", "Headline number 3 of another day", LATER[1]]
    assert kept([*MENU, *STORY, *cards, *rest, *MENU], [*cards, *rest[1:]], 0.9) == STORY
    lines = [*STORY, *cards, rest[1], *LATER]
    assert kept([*MENU, *lines, *MENU], lines[2:], 0.9) == [*STORY, rest[1], *LATER]


def test_headlines_that_are_cut_off_are_listed_with_others_below_the_head_of_a_box() -> None:
    listed = ["Harbour wall falls into the sea while...", *BOX[2:], "Ten islands, twelve cats and no road to any.."]
    assert kept([*MENU, *STORY, BOX[0], *listed, *MENU], listed, 0.9) == STORY


def test_two_paragraphs_that_end_with_dots_are_prose() -> None:
    lines = [*STORY, "The sails", f"{LATER[0][:-1]}…", "The stones", f"{LATER[1][:-1]}…"]
    assert kept([*MENU, *lines, *MENU], lines[2:], 0.9) == lines


NAMES = ["Ann of the Mill", "Old Angus", "Moira", "the cat of the miller"]


@pytest.mark.parametrize(
    ("line", "score", "stays"),
    [
        ("Those who have turned the sails by hand since Sunday:", 0.4, True),
        ("Those who have turned the sails by hand since Sunday:", 0.2, False),
        ("Those who have turned the sails by hand since Sunday", 0.4, False),
        ("With:", 0.4, False),
    ],
)
def test_a_list_that_the_text_announces_stays(line: str, score: float, stays: bool) -> None:
    context, _ = flat_context(read_flat("\n".join([*MENU, *STORY, line, *NAMES, *MENU])), Options())
    for unit in context.units:
        for block in unit.blocks:
            block.score = 0.95 if unit.text in (*STORY, line) else score if unit.text in NAMES else 0.05
    run_stages(context)
    assert (NAMES[-1] in [block.text for block in context.document.blocks if block.keep]) == stays


def test_a_label_with_a_colon_right_above_a_paragraph_stays() -> None:
    label = "What is known so far:"
    assert kept([*MENU, label, *STORY, *MENU], [label], 0.3) == [label, *STORY]
    assert kept([*MENU, label, *STORY, *MENU], [label], 0.2) == STORY
    assert kept([*MENU, *STORY, "What is known", *MENU], ["What is known"], 0.3) == STORY


HEADLINES = ["Ferry stays in port", "New mayor for the island", "Why the gulls have left", "Storm takes a roof"]


@pytest.mark.parametrize("sign", ["Read also", "Editor: Ann Lee", "Related articles"])
def test_headlines_of_a_middling_score_below_a_sign_are_of_other_articles(sign: str) -> None:
    assert kept([*MENU, *STORY, sign, *HEADLINES, "About us", *HEADLINES[::-1]], HEADLINES, 0.6) == STORY


def test_a_byline_below_one_paragraph_ends_nothing() -> None:
    lines = [*MENU, STORY[0], "Editor: Ann Lee", *HEADLINES, STORY[1], *MENU]
    assert STORY[1] in kept(lines, HEADLINES, 0.6)


@pytest.mark.parametrize(("score", "below"), [(0.9, HEADLINES), (0.6, [*HEADLINES, *LATER])])
def test_a_list_that_the_score_is_sure_of_or_with_text_below_stays(score: float, below: list[str]) -> None:
    assert kept([*MENU, *STORY, "Editor: Ann Lee", *below, *MENU], below, score)[-1] == below[-1]


def test_another_article_with_a_byline_is_not_the_article() -> None:
    lines = [*MENU, *STORY, "Next article", "Harbour wall falls into the sea", "By Ann Lee", *LATER, *MENU]
    assert kept(lines, LATER, 0.9) == STORY


def test_a_byline_below_a_box_in_a_short_first_part_ends_nothing() -> None:
    lines = [*MENU, STORY[0], "Next article", "Harbour wall falls into the sea", "By Ann Lee", STORY[1], *LATER * 2]
    assert STORY[1] in kept(lines, LATER, 0.9)


def test_a_standfirst_above_the_byline_stays() -> None:
    standfirst = "Two sisters have done with one coin what the parish could not do in forty years."
    lines = [*MENU, "A mill turns again", standfirst, "By Ann Lee", "3 May 2031", *STORY, *MENU]
    assert kept(lines, [standfirst], 0.22) == [standfirst, *STORY]
    assert kept(lines, [standfirst], 0.1) == STORY


def test_a_standfirst_without_a_full_stop_stays_above_a_byline_and_a_label_goes() -> None:
    standfirst = (
        "Two sisters have done with one coin what the parish of Oster Holm could not do, or would not, in forty years"
    )
    for line, stays in ((standfirst, [standfirst]), (standfirst[:60], [])):
        lines = [*MENU, "A mill turns again", line, "By Ann Lee", "3 May 2031", *STORY, *MENU]
        assert kept_by_score(lines, {line: 0.6}) == [*stays, *STORY]


SHARED = ["Ann Lee", "14 October 2030", "Facebook", "X", "WhatsApp", "Copy link", "Print", "3 min", "Listen"]


@pytest.mark.parametrize(
    ("above", "below", "stays"),
    [
        ("The last windmill turns once again", SHARED, True),
        ("The last windmill turns once again", [*SHARED, "Ann Lee has turned the sails since spring"], False),
        ("The last windmill turns once again", [*SHARED, "Follow @annlee"], False),
        ("Sections", SHARED, False),
    ],
)
def test_a_standfirst_stays_above_names_and_buttons(above: str, below: list[str], stays: bool) -> None:
    lead = "Two sisters have given the village its sails back. Who pays for it remains to be seen."
    assert (lead in kept([*MENU, above, lead, *below, *STORY, *MENU], [lead], 0.21)) == stays


@pytest.mark.parametrize(("between", "stays"), [("By Ann Lee", True), ("Read also", False), ("Sails", False)])
def test_the_only_paragraph_below_a_standfirst_stays(between: str, stays: bool) -> None:
    lines = [*MENU, STORY[0], between, LATER[0], *MENU]
    assert (LATER[0] in kept(lines, LATER, 0.21)) == stays


@pytest.mark.parametrize(("above", "stays"), [("Photo: Ann Lee", True), ("14 October 2030", True), ("Sport", False)])
def test_the_only_paragraph_of_a_dump_stays_below_a_credit_or_a_date(above: str, stays: bool) -> None:
    assert (LATER[0] in kept([*MENU, above, LATER[0], *MENU], LATER, 0.31)) == stays


@pytest.mark.parametrize(("above", "stays"), [("By Ann Lee", True), ("Sport", False)])
def test_the_first_paragraph_stays_between_a_byline_and_a_quote(above: str, stays: bool) -> None:
    lines = [*MENU, above, LATER[0], "“Nobody asked us”", "Ann of the Mill", "miller", "of Oster Holm", "since 2029"]
    assert (LATER[0] in kept([*lines, *STORY, *MENU], LATER, 0.21)) == stays


def test_a_short_chinese_standfirst_stays_above_names_and_buttons() -> None:
    story = [
        "旧桥在暴雨中倒塌，村民只能乘船过河，学校也因此停课了整整三个星期。",
        "县里表示新桥将在明年春天动工，费用由省里承担一半，其余由各村分摊。",
    ]
    lead = "石桥镇的事情连专家也感到意外，如今县里必须说明为什么等了这么久。"
    lines = [*MENU, "旧桥在一夜之间倒塌，村民乘船过河上学", lead, "林远", "2030-10-14", "微博", *story, *MENU]
    assert lead in kept_by_score(lines, {lead: 0.21} | dict.fromkeys(story, 0.95))


def test_short_lines_between_paragraphs_stay_as_ingredients_or_verses_but_not_as_headlines() -> None:
    for rows, stay in (
        (["300g of flour", "2 eggs", "a pinch of salt", "120g of sugar"], True),
        (["The mill is old,", "the wind is older,", "and older than both", "is the stone."], True),
        (["Harbour wall falls", "Ferry has two captains", "Islands without a road", "Bridge is closed"], False),
    ):
        lines = [*MENU, STORY[0], *rows, STORY[1], *MENU]
        assert (kept(lines, rows) == [STORY[0], *rows, STORY[1]]) is stay, rows


LETTERS = "The keeper of the archive wrote in the spring that she had found"
REST = "letters of the harbour master, which nobody had read since the war."


def joined(lines: list[str]) -> list[str]:
    """Return the texts of the units of a dump."""
    blocks = read_flat("\n".join(lines)).blocks
    join_nodes(blocks)
    return [unit_text(group) for group in units(blocks)]


def test_empty_lines_part_no_sentence_where_every_line_has_one_below() -> None:
    lines = [*MENU, LETTERS, "three hundred", f"unread {REST}", STORY[0], "Photo", STORY[1]]
    whole = f"{LETTERS} three hundred unread {REST}"
    for gap in ("\n", "\n\n", "\n\n\n"):
        assert whole in joined(gap.join(lines).split("\n"))
    # Where only some lines have one, it parts them.
    parted = [*MENU, LETTERS, "", "three hundred", "", f"unread {REST}", *STORY, *LATER]
    assert whole not in joined(parted)


def test_an_arrow_at_the_end_of_a_line_opens_no_quote() -> None:
    arrow = [f"{LETTERS} »", "8. Read on Sundays"]
    assert joined([*MENU, *arrow, *STORY])[-4:] == [*arrow, *STORY]
    quote = [f"{LETTERS} »", "Letters of the sea", "«, a play that nobody had read since the war."]
    assert joined([*MENU, *quote, *STORY])[-3] == "".join(quote)


def test_spaces_at_the_ends_of_some_lines_join_nothing_by_chance() -> None:
    headlines = [f"Harbour {i} gets a wall that is taller than the one before it " for i in range(4)]
    lines = [*MENU, *headlines, *(line.strip() for line in headlines), f"{LETTERS} nobody.", *STORY]
    assert joined(lines) == [line.strip() for line in lines]


def test_a_dump_that_kept_its_spaces_has_none_where_it_shows_none() -> None:
    kept = [
        f"{LETTERS} ",
        REST,
        "Menu",
        f"{LETTERS} some of the",
        f" {REST}",
        "Home",
        f"{LETTERS} the un",
        f"read {REST}",
    ]
    assert joined([*kept, "News", f"{LETTERS} ", REST])[-3] == f"{LETTERS} the unread {REST}"
    # Of text nodes it is one space; two at a line's end are a chance, and join nothing.
    headline = "Harbour of Oster Holm gets a wall that is taller than the old one"
    assert joined([*kept, "News", f"{LETTERS} ", REST, f"{headline}  ", *STORY])[-3:] == [headline, *STORY]


def test_a_space_at_the_end_of_some_lines_says_nothing_of_the_others() -> None:
    by_chance = ["Bread ", "Milk", "Butter ", "Salt", "Flour "]
    assert joined([*by_chance, LETTERS, REST, "Home", LETTERS, REST])[-1] == f"{LETTERS} {REST}"


def test_spaces_join_links_in_a_script_without_capitals_where_only_open_lines_show_them() -> None:
    names = ["रोहिणी दास", "करन मेहता", "सुधा राव", "अमर सेन", "लीला पंत", "मोहन गिरि"]
    torn = [[f"पुरानी चक्की के बारे में {name} की राय लेकर ", f"{name} समिति ", "फिर बैठी और देर तक बोली।"] for name in names]
    lines = [line for pieces in torn for line in (*pieces, "मुखपृष्ठ")]
    assert joined(lines)[::2] == ["".join(pieces) for pieces in torn]
    closed = [f"{line} " if line[-1] == "।" else line for line in lines]
    assert len(joined(closed)) == len(closed)


def test_who_said_a_quote_is_no_entry() -> None:
    lines = [LETTERS.removesuffix(" found"), "said: “We have found", f"letters {REST}”"]
    assert joined(["Menu", *lines])[1:] == [" ".join(lines)]
    assert joined(["Menu", lines[0], "said: we have found"])[1:] == [lines[0], "said: we have found"]


def test_a_credit_does_not_go_on_with_the_paragraph_below() -> None:
    caption = "The mill of Oster Holm in the storm of June, seen from the quay. Credit: Ann Lee"
    assert joined(["Menu", caption, "Oster Mills", f"will turn the {REST}"])[1] == caption


def test_the_beginning_of_a_sentence_with_a_link_is_no_link_in_the_line_above() -> None:
    caption = "The stork had laid some twenty branches. They hung on the wire. — B. LEE / OSTER 24"
    torn = ["The ferry of the", "Oster Line", "was late on Monday, and nobody had seen the bird before it rained."]
    assert joined(["Menu", caption, *torn])[1:] == [caption, " ".join(torn)]


def test_a_sentence_goes_on_with_an_address() -> None:
    torn = ["The mill will be open to all at", "www.oster.example", "and in the harbour from the second of April."]
    assert joined(["Menu", *torn])[1:] == [" ".join(torn)]
    assert joined(["Menu", "Visit us at", "www.oster.example", "Home"])[1:] == [
        "Visit us at",
        "www.oster.example",
        "Home",
    ]


@pytest.mark.parametrize(
    ("lines", "whole"),
    [
        (
            ["चक्की की नई मालकिन", "रोहिणी दास", "ने कहा कि पाल फिर से लगेंगे, पर आटा केवल शनिवार को बिकेगा।"],
            "चक्की की नई मालकिन रोहिणी दास ने कहा कि पाल फिर से लगेंगे, पर आटा केवल शनिवार को बिकेगा।",
        ),
        (
            [
                "풍차의 새 주인이 된 두 자매 가운데 언니인 오은하",
                "는 날개를 다시 달겠다고 말했고, 밀가루는 곧 팔기로 했다.",
            ],
            "풍차의 새 주인이 된 두 자매 가운데 언니인 오은하는 날개를 다시 달겠다고 말했고, 밀가루는 곧 팔기로 했다.",
        ),
    ],
)
def test_no_line_begins_with_a_postposition(lines: list[str], whole: str) -> None:
    assert joined(["메뉴", *lines])[-1].endswith(whole[-60:])
    assert "은행은 밀을 샀다" in joined(["풍차가 다시 돈다", "은행은 밀을 샀다"])


@pytest.mark.parametrize(
    "torn",
    [
        ["— Ada Quill (@adaquill)", "May 3, 2031"],
        ["SKELBY, May 3 (OP) —", f"The board wrote {REST}"],
        ["SKELBY", f"– The board wrote {REST}"],
        ["Prime Minister", "Ada Quill", "told the board of the harbour that it rained."],
        ["After the storm, the board wrote to its president", "Ada Quill, who keeps the archive."],
        ["After the storm, the board met for a whole day in", "Skelby, where it never rains."],
        ["After the storm, the board wrote of it in the journal", "Harbours."],
        ["More on the storm, and on all the boats, on our site", "https://oster.example/storm"],
        ["Harbours Ltd", "(", "HARB", ")", "lost two boats, which the board had not said before."],
        ["“We have no boats,”", "Ada Quill", "said in a letter to the board."],
        ["“We have no boats,”", "the board said."],
        ["It was the board’s", "“last warning”, as Ada Quill wrote in the evening."],
        ["Her book was printed by Harbour", "& Sons."],
        ["The board has", "sold", "6 boats of the old fleet, all of them in need of repair."],
        ['"The boats', "had been", 'sold," said Ada Quill, who keeps the archive of the harbour.'],
    ],
)
def test_a_name_or_a_date_is_part_of_what_the_line_before_shows(torn: list[str]) -> None:
    whole = " ".join(torn).replace("( ", "(").replace(" )", ")")
    assert joined([*STORY, *torn, *LATER])[len(STORY)] == whole


@pytest.mark.parametrize(
    "lines",
    [
        ["Ann Lee/Oster Press -", f"“The board wrote {REST}"],
        ["Please call the harbour if you want to be logged in", "Live"],
        ["The board of the harbour has no boats for the holm", "Skelby."],
        ["harbour.board", "(", '"HARB"'],
    ],
)
def test_a_name_or_a_label_may_stand_below_another_line(lines: list[str]) -> None:
    assert joined([*STORY, *lines, *LATER])[len(STORY)] == lines[0]


def test_no_name_goes_on_below_the_date_of_a_tweet() -> None:
    tweet = "— Ada Quill (@adaquill)", "May 3, 2031"
    lines = [*STORY, *tweet, "Hob Lane", "told the board of the harbour that it would not rain.", *LATER]
    assert " ".join(tweet) in joined(lines)


def test_lines_of_a_wrapped_source_are_joined_though_many_lines_are_wider() -> None:
    wrapped = [
        "The board of the harbour wrote that it would",
        "not mend the boats before this winter; therefore",
        "Ada Quill rowed.",
    ]
    assert joined([*STORY, *wrapped * 12, *LATER]).count(" ".join(wrapped)) == 12
    assert " ".join(wrapped) not in joined([*STORY, *wrapped, *LATER])


def printed(lines: list[str]) -> list[str]:
    """Return the lines of a dump as they are printed, if all of it stays."""
    blocks = read_flat("\n".join(lines)).blocks
    join_nodes(blocks)
    for block in doubtful_joints(blocks):
        block.glue = None
    return [unit_text(group) for group in units(blocks)]


LIST = ["new cables from the harbour", "more boats for the north of it", "fewer carts in the middle of the town"]
SURE = [["The harbour master spoke to", "Ada Quill", ", who keeps the archive."]]


def test_what_only_a_small_letter_joins_stays_apart_in_a_text_of_whole_sentences() -> None:
    lines = [*STORY, "What comes next", f"eBay {REST}", "The plan of the board:", *LIST, *LATER]
    assert printed(lines) == lines
    assert joined(lines) != lines


def test_what_only_a_small_letter_joins_is_joined_where_other_signs_join_lines() -> None:
    torn = ["The Oster Courier", f"wrote of {REST}"]
    assert printed([*STORY, *SURE[0], *torn, *LATER])[-1 - len(LATER)] == " ".join(torn)
    assert printed([*STORY, *torn, *LATER])[-1 - len(LATER)] == torn[-1]


@pytest.mark.parametrize(
    "torn",
    [
        ["The board met in", "Skelby", f"before it read the {REST}"],  # around a link
        ["At five, when it was dark on the other side,", "Ada Quill", f"takes the boat and the {REST}"],
        ["Nobody had ever spoken of the harbour. The other", f"letters {REST}"],  # one sentence ends within the line
        [f"{LETTERS} nine un-", f"read {REST}"],
    ],
)
def test_a_sentence_that_shows_that_it_is_broken_is_joined_in_any_text(torn: list[str]) -> None:
    assert len(printed([*STORY, *torn, *LATER])) == len(STORY) + 1 + len(LATER)


def test_a_word_that_may_end_a_list_says_nothing_of_its_other_lines() -> None:
    lines = [*STORY, LIST[0], LIST[1], f"{LIST[2]}, or", "no boats at all, and no carts", *LATER]
    assert printed(lines) == lines


@pytest.mark.parametrize(
    "entries",
    [
        [f"(a) where {REST[:-1]};", f"(b) where {REST[:-1]};", f"(c) where {REST}"],
        [f"The board, noting the {REST[:-1]},", "1. calls upon the county;", "2. closes the harbour."],
        ["Liebe Eltern,", f"am Montag {REST}"],
        ["Szanowni Państwo,", f"w poniedziałek {REST}"],
        ["import tides", "week = tides.read(harbour)", "for day in week:", "print(day.high)", "$ python mill.py"],
    ],
)
def test_entries_listings_and_what_follows_a_salutation_are_lines_in_any_text(entries: list[str]) -> None:
    lines = [*STORY, *SURE[0], *entries, *LATER]
    assert printed(lines)[-len(entries) - len(LATER) : -len(LATER)] == entries
    assert any(entry not in joined(lines) for entry in entries)


TITLE = "An old mill turns again on the holm"


def test_the_headline_that_the_first_line_holds_is_no_text() -> None:
    page = [f"{TITLE} - The Oster Courier", *MENU, TITLE, *STORY, *MENU]
    assert kept(page, [TITLE], score=0.7) == STORY


def test_a_line_above_the_text_that_the_first_one_does_not_hold_stays() -> None:
    page = ["The Oster Courier, the paper of the islands", *MENU, TITLE, *STORY, *MENU]
    assert kept(page, [TITLE], score=0.9) == [TITLE, *STORY]


@pytest.mark.parametrize(
    "head", ["3 thoughts on “{}”", "12 responses to “{}”", "2 Gedanken zu „{}“", 'One reply to "{}"']
)
def test_the_article_ends_where_the_comments_on_its_title_begin(head: str) -> None:
    page = [*MENU, *STORY, head.format(TITLE), "Moira", LATER[0], "Reply", "Old Angus", LATER[1], "Reply", *MENU]
    assert kept(page, [*LATER, head.format(TITLE)], score=0.7) == STORY


def test_the_comments_may_be_much_longer_than_the_article() -> None:
    head = f"64 responses to “{TITLE}”"
    said = [line for n in range(5) for line in (f"{n}. moira says:", f"Comment {n}: {LATER[0]}", LATER[1].upper())]
    assert kept([*MENU, *STORY[:2], head, *said, *MENU], [head, *said], score=0.7) == STORY[:2]


@pytest.mark.parametrize("line", ["3 thoughts on old mills", "Two answers to “an old mill”", "3 rooms on “the holm”"])
def test_other_lines_with_a_number_end_no_article(line: str) -> None:
    assert kept([*MENU, *STORY, line, *LATER, *MENU], [*LATER, line], score=0.7) == [*STORY, line, *LATER]


def test_the_headline_of_a_live_post_stays_below_its_time() -> None:
    lines = [*MENU, STORY[0], "11:40", "The sails turn again", STORY[1], *MENU]
    assert kept(lines, ["The sails turn again"], score=0.3) == [STORY[0], "The sails turn again", STORY[1]]


@pytest.mark.parametrize("line", ["2 comments", "Share this article"])
def test_a_button_below_a_time_is_no_headline(line: str) -> None:
    lines = [*MENU, STORY[0], "11:40", line, STORY[1], *MENU]
    assert kept(lines, [line], score=0.3) == STORY


def test_a_list_between_two_paragraphs_stays_with_the_paragraph_below() -> None:
    entries = [f"- {words}" for words in ("Mend the sails", "Oil the shaft", "Dress the stones", "Wake the cat")]
    assert kept([*MENU, *STORY, *entries, LATER[0], *MENU], [*entries, LATER[0]], score=0.32) == [
        *STORY,
        *entries,
        LATER[0],
    ]
    headlines = [entry[2:] for entry in entries]
    assert kept([*MENU, *STORY, *headlines, LATER[0], *MENU], [*headlines, LATER[0]], score=0.2) == STORY


def test_an_asterism_within_the_text_stays() -> None:
    assert kept([*MENU, STORY[0], "* * *", STORY[1], "***", *MENU], ["* * *", "***"]) == [STORY[0], "* * *", STORY[1]]


def test_a_single_mark_is_a_bullet_unless_it_parts_paragraphs() -> None:
    assert kept([*MENU, STORY[0], "*", STORY[1], *MENU], ["*"]) == [STORY[0], "*", STORY[1]]
    assert kept([*MENU, STORY[0], "Weather tomorrow", "*", STORY[1], *MENU], ["*"]) == STORY


def test_what_one_saver_keeps_another_looks_for() -> None:
    # The third item is kept below the second, then the list for its three, then the paragraph below the list.
    items = [f"- The {name} mill is to turn again before the winter." for name in ("north", "south", "old", "new")]
    scores = dict(zip([*items, LATER[0]], (0.6, 0.6, 0.45, 0.3, 0.3), strict=True))
    assert kept_by_score([*MENU, *STORY, *items, LATER[0], *MENU], scores) == [*STORY, *items, LATER[0]]


def test_the_rest_of_a_short_article_stays_above_a_marker() -> None:
    notice = ["The last windmill of Oster Holm will turn on Sunday at noon, weather permitting."]
    rest = ["- Bring a coat.", "- Dogs stay at the gate, said the parish."]
    scores = dict.fromkeys(notice, 0.6) | dict.fromkeys(rest, 0.2)
    assert kept_by_score([*MENU, *notice, *rest, "Read more", *MENU], scores) == [*notice, *rest]
    assert (
        kept_by_score([*MENU, *notice, rest[1], "Read more", *MENU], scores) == notice
    )  # no list: who we are, perhaps


@pytest.mark.parametrize("head", ["What we know about you", "Ihre Daten bei uns", "この記事の使い方"])
def test_a_label_below_the_article_goes_with_the_paragraph_it_heads(head: str) -> None:
    said = "We like to know who reads us, which is why we ask everybody who comes by for a name and a colour."
    assert kept([*MENU, *STORY, head, said, *MENU], [head], score=0.6) == STORY
    assert kept([*MENU, *STORY, head, *LATER, *MENU], [head, *LATER], score=0.6) == [*STORY, head, *LATER]
    rows = ["Wheat, 40 sacks", "Rye, 12 sacks", "Spelt, 3 sacks"]
    assert kept([*MENU, *STORY, *rows, said, *MENU], rows, score=0.6) == [*STORY, *rows]


def test_the_rows_of_a_table_below_a_teaser_are_no_headlines_of_others() -> None:
    rows = ["Side\tPlayed\tPoints", "Oster Holm\t29\t64", "Wester Holm\t29\t61", "Norder Holm\t29\t55"]
    story = [*STORY, "Read also: Ten islands without a road", "The table", *rows, *LATER[:1]]
    scores = dict.fromkeys(["Read also: Ten islands without a road", "The table", *rows, *LATER], 0.6)
    assert kept_by_score(story, scores)[-1] == LATER[0]


@pytest.mark.parametrize(
    "lines",
    [
        ["Ann Achterberg", "has rowed home"],
        ["Achterberg", "has rowed round the island"],
        [
            "The owners of the",
            "Skerry",
            "boats and their",
            "crew know the harbour master",
            "Gunnar Abel",
            "and his old dog.",
        ],
        ["Gunnar Abel", ": ", "Rows home before the others do."],
    ],
)
def test_a_name_joins_what_goes_on_with_a_small_word_or_a_colon(lines: list[str]) -> None:
    lines = [line.strip() for line in lines]
    assert joined([*MENU, *lines, *STORY])[len(MENU)] == " ".join(lines).replace(" :", ":")


@pytest.mark.parametrize(
    ("lines", "whole"),
    [
        (["The former harbour master", "Gunnar Abel Holm", "told the parish that he would row."], None),
        (
            ["Where the ferry goes, the island’s", "Winter Regatta", "Tickets"],
            "…Where the ferry goes, the island’s Winter Regatta",
        ),
        (["The oars come from the workshop of", "Skerry Boats", "’s second owner, who planed them."], "…Boats’s…"),
        (["Oster Holm", "– which had no ferry until the spring, and has none in winter."], None),
        (["The northern island of Oster Holm", "—which had no ferry until the spring."], "…Holm—which…"),
        (["Wester Holm (DPN)", "- The ferry has been mended."], None),
        (["WESTER HOLM", "(Island Press) - The ferry has been mended."], None),
        (["According to the harbour office", "“in the third week of March”, says Abel."], None),
        (["The ferry", "(pictured)", "was painted by the children of both schools."], None),
        (["Last Sunday,", "Gunnar Abel rowed round the skerry before it was light."], None),
    ],
)
def test_forms_of_one_sentence_around_a_link_join(lines: list[str], whole: str | None) -> None:
    found = joined([*STORY, *lines, *LATER])[len(STORY)]
    if whole is None:
        assert found == " ".join(lines)
    else:
        assert whole.strip("…") in found


@pytest.mark.parametrize(
    "lines",
    [
        ["More about the ferry", "The Ferry", "is what they call the old boat."],  # a word of it again
        ["Photo: Ann Lee / Island Press", "Oster Holm", "was dark until the morning, said the keeper."],
        ["By Ann Lee,", "The last windmill of Oster Holm turned again on Sunday."],
        ["Things to bring", "- oars and a rope that has been mended by hand in spring", "- a lamp"],
        ["Read it here", "--verbose"],
    ],
)
def test_forms_that_only_look_like_a_link_in_a_sentence_stay_apart(lines: list[str]) -> None:
    assert joined([*STORY, *lines, *LATER])[len(STORY)] == lines[0]


def test_a_quote_that_opens_at_the_end_of_a_line_goes_on_below() -> None:
    lines = ["Ann Lee ha detto a tutti: «", "Un bel giorno per remare", "». Poi è partita con la barca."]
    assert joined([*STORY, *lines, *LATER])[len(STORY)] == "".join(lines)


@pytest.mark.parametrize(
    "lines", [["Sign up", "for the letter"], ["Ann Lee", "has the details:"], ["Ann Lee", "the cat of the miller"]]
)
def test_what_is_no_name_joins_nothing_in_a_small_word(lines: list[str]) -> None:
    assert joined([*MENU, *lines, *STORY])[len(MENU) : len(MENU) + 2] == lines


@pytest.mark.parametrize(
    "lines",
    [
        ["Harbour", "の記録では、船は毎朝同じ時刻に港を出ていたという。"],
        ["船は朝に港を出た。ところが船長は", "Skerry Sound", "を通らず、島の北へ向かった。"],
        ["灯台を守る人たちが｢", "古い鐘", "｣を鳴らすのは、霧の朝だけだという。"],
    ],
)
def test_links_within_a_sentence_of_japanese_join(lines: list[str]) -> None:
    assert "".join(lines) in joined(["ホーム", "検索", *lines, "船は戻らなかった。"])


def test_the_title_above_a_standfirst_and_a_byline_goes_though_it_is_a_sentence() -> None:
    for title in ("Who will turn the mill at Oster Holm?", "The mill turns again. Nobody knows who paid."):
        above = [title, "Two sisters bought it for a coin.", "By Ann Lee", "3 March 2031"]
        scores = dict.fromkeys(above[:2], 0.9) | dict.fromkeys(LATER, 0.9)
        assert kept_by_score([*MENU, *above, *STORY, *LATER, *MENU], scores)[0] == above[1]
        assert kept_by_score([*MENU, above[2], above[3], *above[:2], *STORY, *LATER, *MENU], scores)[0] == title


def test_titles_above_a_caption_and_a_late_byline_and_the_name_below_the_date_go() -> None:
    above = [
        "The mill at Oster Holm turns again",
        "The mill in March.",
        "© Ida Falk",
        "OSTER HOLM",
        "Two sisters bought it for a single coin.",
        "Ann Lee",
        "3 March 2031, 10:02",
    ]
    scores = dict.fromkeys(above[:6], 0.6)
    assert kept_by_score([*MENU, *above, *STORY, *MENU], scores) == [above[4], *STORY]
    assert kept_by_score([*MENU, above[4], above[6], above[5], *STORY, *MENU], scores) == [above[4], *STORY]


def test_a_line_with_two_dates_is_a_dateline() -> None:
    line = "Le 13 janvier 2031 à 18h04, modifié le 14 janvier 2031 à 9h12"
    assert kept_by_score([*MENU, line, *STORY, *MENU], {line: 0.7}) == STORY


def test_a_doubtful_paragraph_stays_below_a_caption_that_the_owner_of_the_picture_stands_under() -> None:
    box = [
        "Read also: Harbour wall falls into the sea",
        "The sisters at the mill. Behind them the old quay.",
        "© Ida Falk",
    ]
    assert kept([*MENU, *STORY, *box, *LATER, *MENU], LATER) == [*STORY, *LATER]


def test_a_short_phrase_below_the_headlines_of_a_box_is_a_sub_headline() -> None:
    text = [BOX[0], BOX[1], "No way back", LATER[0], LATER[1]]
    scores = dict.fromkeys(text, 0.8)
    assert kept_by_score([*MENU, *STORY, *text, *MENU], scores) == [*STORY, *text[2:]]
    text[2] = "No way back for a mill on an island"
    assert kept_by_score([*MENU, *STORY, *text, *MENU], scores | {text[2]: 0.8}) == [*STORY, *text[3:]]


def test_ranks_part_no_headlines_of_a_box() -> None:
    ranked = ["Most read", "1", BOX[1], "2", BOX[2], "3", BOX[3]]
    scores = dict.fromkeys([*BOX, *LATER], 0.6)
    assert kept_by_score([*MENU, *STORY, *ranked, *LATER, *MENU], scores) == [*STORY, *LATER]


def test_a_label_glued_to_its_link_leads_elsewhere() -> None:
    lines = ["À lire aussiLe moulin de Lannec a perdu ses ailes", "Read moreWhy the ferry has two captains"]
    assert kept_by_score([*MENU, *STORY, *lines, *LATER, *MENU], dict.fromkeys([*lines, *LATER], 0.9)) == [
        *STORY,
        *LATER,
    ]


def test_sub_headlines_below_the_headline_of_a_box_make_no_list_of_other_articles() -> None:
    parts = [
        "Only once was it short",
        LATER[0],
        "A till beside the tin",
        LATER[1],
        "What the town says",
        STORY[1] + " Oh.",
    ]
    lines = [*MENU, *STORY, "Read also:", "Neighbours build a bridge, the town sends a bill", parts[1] + " So.", *parts]
    scores = dict.fromkeys([*parts, parts[1] + " So."], 0.9)
    assert kept_by_score([*lines, *MENU], scores) == [*STORY, parts[1] + " So.", *parts]


def test_a_number_with_a_point_in_a_sub_headline_is_no_time_of_day() -> None:
    lines = ["2.300 Unterschriften in zwei Tagen", LATER[0]]
    assert kept_by_score([*MENU, *STORY, *lines, *MENU], {lines[0]: 0.41, LATER[0]: 0.9}) == [*STORY, *lines]


def test_two_likely_paragraphs_below_a_box_are_of_the_article_though_a_heading_stands_between_them() -> None:
    box = ["Read also", "The ferry has two captains now", "Why the harbour wall fell", "Ten islands without a road"]
    lines = [*MENU, *STORY, *box, LATER[0], "The letter", LATER[1], *MENU]
    scores = {LATER[0]: 0.78, LATER[1]: 0.82, **dict.fromkeys([*box, "The letter"], 0.55)}
    assert [line for line in kept_by_score(lines, scores) if line in (*STORY, *LATER)] == [*STORY, *LATER]


def test_a_label_with_vowel_signs_that_are_no_letters_does_not_go_on_with_the_line_above() -> None:
    caption, credit = "গত রোববার চরের স্কুলে পড়ছে শিশুরা। নৌকার স্কুলে গত রোববার", "ছবি: প্রথম আলো"
    page = read_flat("\n".join([caption, credit, "চরে সকাল সাড়ে সাতটায় ঘণ্টা বাজে না, বাজে শাঁখ।"]))
    join_nodes(page.blocks)
    assert page.blocks[1].glue is None


def test_lines_of_one_label_amid_the_text_stay_if_one_of_them_does() -> None:
    labelled = ["Best for: early risers", "Best for: a second honeymoon", "Best for: children of any age"]
    parts = [(paragraph, label, "Check prices") for paragraph, label in zip([*STORY, LATER[0]], labelled)]
    lines = [*MENU, *(line for part in parts for line in part), LATER[1], *MENU]
    scores = {**dict.fromkeys(LATER, 0.9), labelled[0]: 0.7, labelled[1]: 0.2, labelled[2]: 0.1}
    assert [line for line in kept_by_score(lines, scores) if line in labelled] == labelled
    assert not [line for line in kept_by_score(lines, scores | {labelled[0]: 0.2}) if line in labelled]
    again = [labelled[0] if line in labelled else line for line in lines]
    assert "Best for" not in "".join(kept_by_score(again, scores | {labelled[0]: 0.2}))


def test_what_somebody_says_goes_on_behind_the_link_of_the_name_in_arabic() -> None:
    said = ["وقال أمين المكتبة", "سالم الحضرمي", "إن الطريق الوحيد إلى التلة لا تعبره السيارات في الشتاء."]
    for line, glues in ((said[2], [None, " ", " "]), (said[2].removeprefix("إن "), [None, None, None])):
        page = read_flat("\n".join([*said[:2], line, "ولم يفقد سوى كتاب واحد."]))
        join_nodes(page.blocks)
        assert [block.glue for block in page.blocks[:3]] == glues


def test_a_sentence_in_japanese_goes_on_behind_an_age_in_brackets() -> None:
    lines = [
        "最後の蔵元の孫にあたる",
        "浜口進さん",
        "（71）が、納屋に残っていた配合の記録を見せてくれた。",
        "生徒たちは桶をかき混ぜる。",
    ]
    page = read_flat("\n".join([*lines, *lines]))
    join_nodes(page.blocks)
    assert [block.glue for block in page.blocks[:4]] == [None, "", "", None]
