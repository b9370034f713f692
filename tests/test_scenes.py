"""Captions in scripts without capitals that nothing marks: what they say, and where they stand on a page."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.readers.html import read_html
from newsclean.readers.soup import parse_soup, read_soup

PROSE = [
    "清明刚过，石门镇的茶山上已是一片忙碌，四十多名采茶工沿着梯田散开，竹篓里很快装满了嫩芽。",
    "三年前，周启航辞去省城的工作回到村里，办起了茶叶合作社，今年的订单比去年多了三成。",
    "起初，不少村民对土地流转心存疑虑，何静和驻村干部一户一户上门算账，用了整整两个月。",
    "周启航说，加工厂里新引进的两条生产线正在调试，鲜叶半小时就能下锅，品质和价格都上去了。",
    "何静告诉记者，只有让年轻人在这里安心生活，产业才能长久，明年还要再办两座青年之家。",
]


def page_of(lines: list[str], form: str = "<p>{}</p>") -> str:
    """Return a page of the paragraphs with a line, right below a picture, above each but the first."""
    parts = [f"<p>{PROSE[0]}</p>"]
    for line, paragraph in zip(lines, PROSE[1:]):
        parts += ["<p><img src=a.jpg></p>", form.format(line), f"<p>{paragraph}</p>"]
    return f"<article><h1>山里来了新农人</h1>{''.join(parts)}{''.join(f'<p>{p}</p>' for p in PROSE[len(lines) + 1 :])}"


def kept(page: str, *lines: str) -> list[str]:
    text = newsclean.clean(page).text.split("\n")
    assert [line for line in text if line in PROSE] == PROSE
    return [line for line in lines if line in text]


@pytest.mark.parametrize(
    "lines",
    [
        ["技术员调试生产线"],
        ["采茶工在茶园采摘春茶", "刚出炉的新茶"],
        ["石门镇远景", "周启航在查看茶叶", "夕阳下的茶山"],
        ["周启航"],
    ],
)
def test_lines_below_pictures_are_captions(lines: list[str]) -> None:
    assert kept(page_of(lines), *lines) == []


@pytest.mark.parametrize(
    ("lines", "form"),
    [
        (["走出去的路", "一片叶子的旅行", "夜里的灯光"], "<p><strong>{}</strong></p>"),
        (["走出去的路", "一片叶子的旅行", "夜里的灯光"], "<h3>{}</h3>"),
        (["走出去的路", "一片叶子的旅行"], "<p>{}</p>"),
        (["从“走出去”到“引回来”"], "<p>{}</p>"),
    ],
)
def test_sub_headlines_below_pictures_stay(lines: list[str], form: str) -> None:
    assert kept(page_of(lines, form), *lines) == lines


def test_a_picture_within_a_text_has_nothing_below_it() -> None:
    page = page_of([]).replace("茶山上", "茶山上<img src=smile.gif>", 1)
    page = page.replace(f"<p>{PROSE[1]}", f"<p>工作人员介绍新茶</p><p>{PROSE[1]}", 1)
    assert kept(page, "工作人员介绍新茶") == ["工作人员介绍新茶"]


@pytest.mark.parametrize(
    "page",
    [
        page_of(["石门镇远景", "周启航在查看茶叶"]),
        page_of(["走出去的路"], "<p><b>又</b>{}</p>"),
        "<div><img src=a.png>  <button>放大</button> 新茶<br><img src=b.png><b>又一年</b><p>Tea <img src=a.png> <p>it",
    ],
)
def test_both_readers_see_the_same_below_pictures(page: str) -> None:
    found = [
        [block.text for block in read(page).below_images] for read in (read_html, lambda p: read_soup(parse_soup(p)))
    ]
    assert found[0] == found[1] != []


def test_both_readers_see_the_same_slanted_lines_below_pictures() -> None:
    page = (
        "<img src=a.png><p><span><em>One</em></span></p><p><em>Two</em></p>"
        "<p><img src=b.png><br><small>Three</small></p>"
        "<img src=c.png><p><em>Four</em> five</p><img src=d.png><p>Six</p><p><i>Seven</i></p>"
    )
    for read in (read_html, lambda p: read_soup(parse_soup(p))):
        assert [block.text for block in read(page).slanted] == ["One", "Three"]


def test_lines_in_the_middle_below_pictures_are_captions_where_the_text_is_not_in_the_middle() -> None:
    pair = "<p align=center><img src={}.jpg></p>\n<p style='text-align: center;'><font>{}</font></p>"
    page = f"<p>{PROSE[0]}</p>{pair.format(1, '老人与他的船')}{pair.format(2, '渡口的下午')}<p>{PROSE[1]}</p>"
    for read in (read_html, lambda p: read_soup(parse_soup(p))):
        assert [block.text for block in read(page).slanted] == ["老人与他的船", "渡口的下午"]
        assert not read(page.replace(f"<p>{PROSE[1]}", f"<p align=center>{PROSE[1]}")).slanted[1:]
    page += "".join(f"<p>{line}</p>" for line in PROSE[2:])
    assert kept(page, "老人与他的船") == kept(page, "渡口的下午") == []


def test_a_line_that_points_to_the_picture_above_is_its_caption() -> None:
    page = "".join(f"<p>{line}</p>" for line in (*PROSE[:2], "<img src=a.png>", "{}名字里的山水", *PROSE[2:]))
    assert kept(page.format("▲"), "▲名字里的山水") == []
    assert kept(page.format("▲").replace("<p><img src=a.png></p>", ""), "▲名字里的山水") == ["▲名字里的山水"]


@pytest.mark.parametrize(
    "line",
    [
        "村民吃上旅游饭",
        "干部入企当好店小二",
        "乡村正在变样",
        "工人日夜奋战保工期",
        "让专业的人干专业的事",
        "游客体验常态化",
    ],
)
def test_sub_headlines_of_people_stay(line: str) -> None:
    lines = [*PROSE[:2], line, *PROSE[2:]]
    assert newsclean.clean("\n".join(lines), format="text").text.split("\n")[:-1] == lines


@pytest.mark.parametrize("place", [0, 1, 3])
def test_a_portrait_in_an_interview(place: int) -> None:
    said = [f"记者：{PROSE[0]}", f"陆海生：{PROSE[1]}", f"记者：{PROSE[2]}", f"陆海生：{PROSE[3]}"]
    menu = ["首页", "新闻", "视频", "登录"]
    lines = [*menu, PROSE[4], *said[:place], "陆海生", *said[place:], "责任编辑：李若水", *menu]
    assert newsclean.clean("\n".join(lines), format="text").text.split("\n")[:-1] == [PROSE[4], *said]


def test_a_lone_line_that_points_to_the_picture_above_is_its_caption_in_a_dump() -> None:
    shown, credited = "△茶厂新买的那台机器", ["茶园里的老井", "摄影 王小明"]
    lines = [*PROSE[:2], shown, PROSE[2], *credited, *PROSE[3:]]
    assert newsclean.clean("\n".join(lines)).text.splitlines() == PROSE
    prizes = ["△一等奖三名，奖茶叶两斤", "△二等奖五名，奖茶叶一斤"]
    text = newsclean.clean("\n".join([*PROSE[:3], *prizes, *PROSE[3:]])).text
    assert all(prize in text for prize in prizes)
