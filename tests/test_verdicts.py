"""Verdicts that hang on structure and place, each with the case in which they must not fall."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.document import Block
from newsclean.judging import flat_context
from newsclean.language.dates import is_date
from newsclean.language.files import shipped
from newsclean.options import Options
from newsclean.readers.flat import read_flat
from newsclean.stages.clean_text import count_odd
from newsclean.stages.credits.stage import is_credit_strip
from newsclean.stages.teasers.stage import is_linked

STORY = [
    "The ferry between Skelby and the mainland stopped for three days, and nobody on the island complained.",
    "The captain, who is sixty-four, had asked for a rest, and the harbour board could not refuse him.",
    "In the meantime the post was carried by a fisherman, who sorted it on the way and read the cards aloud.",
    "Tickets for the lost crossings stay valid until the end of the year, the board said, or until anyone asks.",
]


def paragraphs(lines: list[str]) -> str:
    return "".join(f"<p>{line}</p>" for line in lines)


def page(body: str) -> str:
    return f"<html><head><title>Ferry stops for a rest</title></head><body><main>{body}</main></body></html>"


def test_headings_that_are_anchors_are_sub_headlines() -> None:
    text = newsclean.clean(
        page(
            f"<article><h1>Ferry stops for a rest</h1>{paragraphs(STORY[:2])}"
            f'<h2><a name="post">Post by fishing boat</a></h2>{paragraphs(STORY[2:3])}'
            f'<h2><a href="#tickets">What becomes of tickets</a></h2>{paragraphs(STORY[3:])}</article>'
        )
    ).text
    assert "\nPost by fishing boat\n" in text
    assert "\nWhat becomes of tickets\n" in text


def test_readers_comments_go_by_the_name_of_their_box() -> None:
    comment = (
        "I took that ferry every week for nine years and never saw the captain sit down, so I am glad that he did."
    )
    body = (
        f'<article>{paragraphs(STORY)}</article><div class="comments-list">{paragraphs([comment, comment[:60] + "."])}'
    )
    assert comment not in newsclean.clean(page(body + "</div>")).text


def test_an_article_in_a_box_named_comment_stays() -> None:
    text = newsclean.clean(page(f'<div class="comment opinion"><h1>Let him rest</h1>{paragraphs(STORY)}</div>')).text
    assert text.split("\n")[:4] == STORY


def test_days_of_a_diary_stay() -> None:
    days = [f"{day} May 2031" for day in range(3, 13)]
    entries = [line for i, day in enumerate(days) for line in (day, STORY[i % 4].replace("the", f"the {i}", 1))]
    kept = newsclean.clean("\n".join([*STORY, *entries, *STORY[::-1], "Privacy policy"])).text.split("\n")
    assert "Privacy policy" not in kept
    assert [day for day in days[1:6] if day in kept] == days[1:6]


@pytest.mark.parametrize("head", ["<p><b>{}</b></p>", "<time>{}</time>", "<dl><dt>{}</dt></dl>", "<p>{}</p>"])
def test_dates_right_between_paragraphs_of_a_page_stay(head: str) -> None:
    days = ["Jan. 14, 2031", "Feb. 2, 2031", "March 9, 2031"]
    published = "<p>April 2, 2031</p>"
    parts = [f"{head.format(day)}<p>{line}</p>" for day, line in zip(days, STORY[::-1], strict=False)]
    above = "".join(f"<p>{line} So they say.</p>" for line in STORY)
    document = newsclean.clean(page(f"{published}{above}{''.join(parts)}<p>{STORY[0]}</p>"))
    assert [line for line in document.text.split("\n") if "2031" in line] == days


@pytest.mark.parametrize("days", [["Jan. 14, 2031", "Feb. 2, 2031", "March 9, 2031"], ["13:20", "12:10", "11:05"]])
@pytest.mark.parametrize("above", [[], STORY])
def test_the_first_date_stays_where_the_byline_has_its_own(days: list[str], above: list[str]) -> None:
    parts = [f"<p><b>{day}</b></p><p>{line} So it was.</p>" for day, line in zip(days, STORY, strict=False)]
    byline = f"<p>By Ann Lee</p><p>{days[0].replace('4', '5') if above else 'March 12, 2031'}</p>"
    text = newsclean.clean(page(f"<h1>The ferry rests</h1>{byline}{paragraphs(above)}{''.join(parts)}")).text
    assert [line for line in text.split("\n") if line[-1:].isdigit()] == days


def test_one_date_above_the_article_goes() -> None:
    text = "\n".join(["Home", "News", "Log in", "Ferry stops for a rest", "3 May 2031", *STORY, "Privacy policy"])
    document = newsclean.clean(text)
    assert document.text.split("\n")[:4] == STORY
    assert document.date == "2031-05-03"


def clean(text: str) -> bool:
    return count_odd(flat_context(read_flat(text), Options())[0].units) == 0


def test_an_article_reads_clean() -> None:
    assert clean("\n".join(STORY))
    assert clean("\n".join([STORY[0], "Post by fishing boat", *STORY[1:]]))


def test_a_word_of_menus_makes_a_text_unclean() -> None:
    assert not clean("\n".join([*STORY, "Privacy policy"]))
    assert not clean("\n".join(["Start | Lokales | Sport | Abo", *STORY]))


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("(Jonas Fell)", 4),
        ("(যোনাস ফেল)", 4),
        ("(*)", 4),
        ("J. F.", 4),
        ("cly", 4),
        ("dpa, jos", 4),
        ("İ.K", 4),
        ("যোনাস/খবর", 4),
        ("skelby.com", 4),
        ("Write to us: [email protected]", 4),
        ("--Ads--", 2),
        ("- Реклама -", 2),
        ("|", 2),
        ("#ferry #skelby", 4),
        ("Ferry stops for a rest - Photo 2", 2),
        ("Phà nghỉ ba ngày- Ảnh 1.", 2),
        ("Exit mobile version", 4),
        ("Không có nhận xét nào:", 4),
        ("२०८८ वैशाख १३, शनिबार", 0),
        ("Tuesday , 4th March , 2031", 0),
        ("灯塔的晨景。青石日报记者 林晓 摄", 2),
        ("The lighthouse at dawn. Photo: Ann Lee", 2),
        ("2031-11-21 03:31 Skelby Post / Opinion", 0),
        ("時間:2031-11-05 11:17:09", 0),
        ("This is a modal window.", 2),
    ],
)
def test_a_lone_line_around_a_clean_text_goes(line: str, place: int) -> None:
    lines = [*STORY[:place], line, *STORY[place:]]
    assert newsclean.clean("\n".join(lines)).text.split("\n")[:-1] == STORY


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("(He laughed.)", 4),
        ("(Laughter)", 4),
        ("(COMMERCIAL BREAK)", 4),
        ("Story continues after the war", 2),
        ("LENGTH: 8 miles, circular", 2),
        ("(BEGIN VIDEO CLIP)", 2),
        ("(lacht)", 4),
        ("（つづく）", 4),
        ("(wird fortgesetzt)", 4),
        ("Par Skelby et Lannec, la route est plus longue.", 2),
        ("(Nobody asked again!)", 4),
        ("-----", 2),
        ("Six or seven", 4),
        ("Skelby/Mainland", 2),
        ("– Photo 2 is lost, he said.", 2),
        ("J. F. is his name.", 4),
        ("He rows and/or sleeps.", 4),
        ("21 November 2031 on the island", 0),
        ("High water/ Low water", 2),
    ],
)
def test_lines_like_those_stay_in_a_clean_text(line: str, place: int) -> None:
    lines = [*STORY[:place], line, *STORY[place:]]
    assert newsclean.clean("\n".join(lines)).text.split("\n")[:-1] == lines


@pytest.mark.parametrize(
    "title", ["The ferry stops for a rest", "سفينة الجزيرة تتوقف لتستريح", "渡輪停航三天島上無人抱怨而船長終於休息"]
)
@pytest.mark.parametrize(("above", "below"), [([], []), (["Skelby Gazette"], []), ([], ["Skelby Gazette"])])
def test_a_title_stays_once(title: str, above: list[str], below: list[str]) -> None:
    once = [title, *above, *STORY]
    for lines in ([title, *above, title, *below, *STORY], [title, *above, *STORY[:1], title, *STORY[1:]]):
        kept = newsclean.clean("\n".join(lines)).text.split("\n")
        assert kept.count(title) <= 1
        assert [line for line in kept if line in STORY] == STORY
    assert newsclean.clean("\n".join(once)).text.split("\n")[:-1] == once


def test_a_label_twice_between_paragraphs_stays_once_and_a_refrain_twice() -> None:
    caption = "Captain Oluf Brandt"
    assert newsclean.clean("\n".join([*STORY[:2], caption, caption, *STORY[2:]])).text.count(caption) == 1
    poem = ["Row on", "Row on", "And never look", "Row on", "Row on"]
    assert newsclean.clean("\n".join([*STORY[:2], *poem, *STORY[2:]])).text.count("Row on") == 4


@pytest.mark.parametrize(("times", "kept"), [(["19.30", "20.00", "20:15"], 3), (["20.15", "20.00", "19.30"], 0)])
def test_times_of_a_programme_stay(times: list[str], kept: int) -> None:
    parts = ["The guests gather on the quay", "The board welcomes the captain", "Coffee and a look at the boat"]
    lines = [line for time, part in zip(times, parts, strict=True) for line in (time, part)]
    more = [
        "Whoever wants to cross on Sunday has to be at the pier by nine, since the boat leaves when it is full.",
        "The council has paid for the repairs, which took four months and cost more than the boat had done.",
    ]
    text = newsclean.clean("\n".join(["Home", "Log in", *STORY[:2], *lines, *STORY[2:], *more, "Privacy policy"])).text
    assert [time in text.split("\n") for time in times].count(True) == kept


def test_the_bar_behind_a_cell_goes() -> None:
    assert newsclean.clean("\n".join([STORY[0] + " |", *STORY[1:]])).text.split("\n")[:-1] == STORY


def test_a_menu_without_known_words_is_no_clean_text() -> None:
    menu = [f"ქალაქი {i}" for i in range(60)]
    assert not clean("\n".join([*menu, *STORY]))


def test_a_line_that_is_no_sentence_may_stand_twice() -> None:
    lines = [line for i, story in enumerate(STORY) for line in (story, "Portions: two, with salt")]
    assert newsclean.clean("\n".join(lines)).text.count("Portions: two, with salt") == 4
    assert newsclean.clean("\n".join([*STORY, STORY[1]])).text.count(STORY[1]) == 1


HEADED = [
    '<h4 class="author-name">Ann Lee</h4>',
    '<div class="byline"><h3>Ann Lee</h3></div>',
    '<h2>Ann Lee</h2><a rel="author" href="/lee">Ann Lee</a>',
]


@pytest.mark.parametrize("summary", ["", f"<p>{STORY[3]}</p>"])
@pytest.mark.parametrize("heading", HEADED)
def test_a_heading_that_names_the_author_is_a_byline(heading: str, summary: str) -> None:
    document = newsclean.clean(page(f"<h1>The ferry rests</h1>{summary}{heading}{paragraphs(STORY[:3])}"))
    assert document.authors == ["Ann Lee"]
    assert [line for line in document.text.splitlines() if line != STORY[3]] == STORY[:3]


def test_headings_that_name_the_authors_of_parts_stay() -> None:
    parts = "".join(
        f'<h3 class="author">{name}</h3>{paragraphs(STORY)}' for name in ("Ann Lee", "Joe Roe", "Mia Brandt")
    )
    text = newsclean.clean(page(f"<h1>The ferry rests</h1>{paragraphs(STORY)}{parts.replace('The', 'So the')}")).text
    assert [name in text for name in ("Ann Lee", "Joe Roe", "Mia Brandt")] == [True] * 3


BYLINES = [
    '<span class="byline">By <a rel="author" href="/lee">Ann Lee</a></span>',
    '<p>By <a href="/lee">Ann Lee</a></p>',
    '<span itemprop="author" itemscope><span itemprop="name">Ann Lee</span></span>',
]


@pytest.mark.parametrize("byline", BYLINES)
def test_a_linked_byline_tells_whom_the_last_paragraph_is_about(byline: str) -> None:
    bio = "<p><em>Ann Lee is a retired pilot and has written three books on fog. She lives on the island.</em></p>"
    document = newsclean.clean(page(f"<h1>The ferry rests</h1>{byline}{paragraphs(STORY)}{bio}"))
    assert document.authors == ["Ann Lee"]
    assert document.text.splitlines() == STORY


def test_whom_the_article_is_about_is_no_author() -> None:
    last = "Jonas Fell is a reporter at the Skelby Gazette."
    assert newsclean.clean("\n".join([*STORY, last])).text.splitlines() == STORY
    about = [STORY[0], "Jonas Fell rowed the post across, as he does each spring, and nobody thanked him.", *STORY[1:]]
    assert newsclean.clean("\n".join([*about, last])).text.splitlines() == [*about, last]


def test_a_list_of_dates_stays_whole() -> None:
    days = [f"{day} March 2031" for day in range(1, 21)]
    lines = [*STORY, *days, "Those who miss them all may row."]
    document = newsclean.clean("\n".join(lines))
    assert document.text == "\n".join(lines) + "\n"
    few = newsclean.clean("\n".join([*STORY, *days[:3]])).text
    assert few == "\n".join(STORY) + "\n"


def test_a_heading_with_a_label_beside_its_link_is_linked_from_four_fifths_on() -> None:
    assert [is_linked(Block("Ferry news", "heading", link_chars=count)) for count in (7, 8)] == [False, True]


def test_a_strip_of_credits_knows_the_dates_that_a_line_may_be() -> None:
    for date in ("4 March 2031", "4 มี.ค. 2574", "2031년 3월 4일"):
        assert is_date(date) and is_credit_strip(f"Skelby | {date}", shipped()["credits"])
    assert not is_credit_strip("Skelby | 4 boats", shipped()["credits"])


def test_a_row_of_markers_goes_and_two_words_stay() -> None:
    paragraphs = [
        "The second light of the harbour was lit on Sunday, and the keeper's cat slept through all of it.",
        "Ships can now tell the two moles apart, which they had done by the smell of the fish market before.",
        "The keeper said that he would sleep better, too, once somebody had found the switch for the siren.",
    ]

    def kept(line: str) -> bool:
        text = "\n".join(["Home", "Subscribe", *paragraphs[:2], line, paragraphs[2], "Privacy policy"])
        return line in newsclean.clean(text, format="text").text

    assert not kept("Prev 1 2 3")
    assert not kept("Share Print Save Reply")
    assert kept("Jobs report")


def test_a_caption_that_stands_twice_with_a_bullet_goes_with_its_credit() -> None:
    caption = "Jonas Fell beside the ferry of Skelby."
    lines = ["Home", "Sport", f"  • {caption}", f"    {caption} Photo Post, A. L.", *STORY]
    assert newsclean.clean("\n".join(lines)).text.splitlines() == STORY


@pytest.mark.parametrize("line", ["Follow Jonas Fell on Twitter @jonasfell", "-- Jonas Fell", "Comment on this story"])
def test_other_lines_below_a_clean_text_go(line: str) -> None:
    assert newsclean.clean("\n".join([*STORY, line])).text.splitlines() == STORY


def test_what_a_speaker_asks_stays_while_the_others_do() -> None:
    lines = [STORY[0], "Reporter: Were you tired?", "Fell: I had sailed for forty years.", *STORY[1:]]
    assert newsclean.clean("\n".join(lines)).text.splitlines() == lines
    alone = [STORY[0], "Editor: We walked there twice before it rained.", *STORY[1:], "Read also", "Editor: Who fell?"]
    text = newsclean.clean("\n".join([*alone, "Share", "Comments"])).text
    assert newsclean.clean(text).text == text


@pytest.mark.parametrize("sign", ["\u200b", "\ufeff", "\u00ad"])
def test_a_cell_of_what_nobody_sees_is_no_line(sign: str) -> None:
    assert newsclean.clean("\n".join([*STORY, f"{sign} |"]), format="text").text.splitlines() == STORY


def test_a_table_in_a_figure_is_no_picture() -> None:
    rows = [("Skelby", "14", "9"), ("Oster Holm", "3", "11"), ("Sand", "8", "2"), ("Vik", "5", "5")]
    table = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    figure = f'<figure class="wp-block-table"><table>{table}</table><figcaption>Photo: Ann Lee</figcaption></figure>'
    text = newsclean.clean(page(paragraphs(STORY[:2]) + figure + paragraphs(STORY[2:]))).text.splitlines()
    assert text == [*STORY[:2], *["\t".join(row) for row in rows], *STORY[2:]]


def test_a_heading_that_is_a_button_is_a_sub_headline() -> None:
    heading = '<h2><button aria-expanded="true">Who carried the post</button></h2>'
    text = newsclean.clean(page(paragraphs(STORY[:2]) + heading + paragraphs(STORY[2:]))).text.splitlines()
    assert text == [*STORY[:2], "Who carried the post", *STORY[2:]]


def test_a_list_of_the_article_stays_below_a_word_that_heads_other_articles_elsewhere() -> None:
    rows = [
        "Passengers up 8 percent to 2.1 million",
        "Delays down by a third since the winter",
        "Two new boats on order",
    ]
    text = "\n".join([*STORY[:2], "Highlights", *rows, *STORY[2:]])
    assert newsclean.clean(text, format="text").text.splitlines() == text.splitlines()
    box = ["Storm takes the roof of the old school", "Baker of Vik wins the bread prize again"]
    dump = "\n".join(["Home", "Sport", "Log in", *STORY, "Highlights", *box, "Privacy policy", "Contact us"])
    assert newsclean.clean(dump).text.splitlines() == STORY
