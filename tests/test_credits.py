"""Lines that say who wrote an article and when, each with lines of the article that are made alike."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.language.dates import is_date

STORIES = {
    "en": (
        "The ferry between Skelby and the mainland stopped for three days, and nobody on the island complained.",
        "The captain, who is sixty-four, had asked for a rest, and the harbour board could not refuse him.",
        "In the meantime the post was carried by a fisherman, who sorted it on the way and read the cards aloud.",
    ),
    "ja": (
        "島と港を結ぶ渡し船が三日間休んだが、島の人からは苦情が一つも出なかったという。船長は六十四歳になる。",
        "船長は休みを願い出ていて、港の役場もこれを断ることができなかった。郵便はその間、漁師が運ぶことになった。",
        "漁師は道すがら手紙を分け、葉書は声に出して読んだ。休みの間に買われた切符は年末まで使うことができる。",
    ),
    "zh": (
        "青石渡口的渡船停航三天，岛上没有一个人抱怨。船长今年六十四岁，几个月前就提出想休息几天，看看自己的果园。",
        "渡口管理处说，他们没有办法拒绝这个请求。停航期间，信件由一位渔民代送，他一边划船一边把明信片念给乘客听。",
        "据了解，停航期间已经售出的船票在年底之前都可以使用，管理处希望大家不要着急，船长明天就会回到自己的船上。",
    ),
    "ko": (
        "섬과 항구를 잇는 나룻배가 사흘 동안 멈췄지만 섬에서는 불평하는 사람이 한 명도 없었다. 선장은 올해 예순넷이다.",
        "선장은 몇 달 전부터 쉬고 싶다고 말해 왔고 항만 사무소도 이를 거절할 수 없었다. 그동안 편지는 어부가 날랐다.",
        "어부는 오는 길에 편지를 나누고 엽서는 소리 내어 읽었다. 팔린 표는 올해 말까지 그대로 쓸 수 있다고 한다.",
    ),
}


def page(language: str, inside: str = "", below: str = "", above: str = "") -> str:
    first, second, last = (f"<p>{text}</p>" for text in STORIES[language])
    body = f"<h1>Ferry 渡船</h1>{above}{first}{second}{inside}{last}{below}"
    return f"<html><head><title>Ferry 渡船</title></head><body><main><article>{body}</article></main></body></html>"


def rows(*lines: str) -> str:
    cells = ["".join(f"<td>{cell}</td>" for cell in line.split("|")) for line in lines]
    return "<table>" + "".join(f"<tr>{row}</tr>" for row in cells) + "</table>"


def lines_between(language: str, html: str) -> list[str]:
    """Clean a page, and what comes of it once more; return the lines that are not the story's."""
    text = newsclean.clean(html).text
    assert newsclean.clean(text).text == text
    return [line for line in text.splitlines() if line not in STORIES[language]]


@pytest.mark.parametrize(
    ("language", "table"),
    [
        ("en", ["Town|Boats|Tonnes", "Leeds|12|4500", "Harwich|7|1203", "Hull|103|98412"]),
        ("en", ["What|When", "Opening|14 May 2036", "Closing|20 May 2036", "Price|3 pounds"]),
        ("en", ["Day|Hour", "14 May 2036|19:30", "15 May 2036|20:30"]),
        ("zh", ["奖级|注数|奖金", "一等奖|5|8121304", "二等奖|103|98412"]),
        ("ja", ["商品名|むすび便", "発売日|2035年12月1日", "価格|698円"]),
        ("ko", ["구분|일정", "원서접수|2035. 11. 10.", "장소|서울"]),
    ],
)
def test_rows_with_dates_stay(language: str, table: list[str]) -> None:
    html = page(language, rows(*table))
    assert lines_between(language, html) == [row.replace("|", "\t") for row in table]
    assert newsclean.clean(html).date == ""


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("en", ["Deadline 1 December 2035", "Entry fee 3 pounds"]),
        ("en", ["Deadline December 1 2035", "Entry fee 3 pounds"]),
        ("ja", ["開催日 2035年12月14日", "会場 港町ホール"]),
        ("zh", ["考试时间 2035年12月6日", "考试地点 青石中学"]),
        ("zh", ["考试时间：2035年12月6日 14:00", "考试地点：青石中学"]),
        ("ko", ["원서접수 2035. 11. 10.", "장소 서울"]),
    ],
)
def test_dates_behind_a_label_of_the_article_stay(language: str, lines: list[str]) -> None:
    for tag in ("p", "li"):
        assert lines_between(language, page(language, "".join(f"<{tag}>{line}</{tag}>" for line in lines))) == lines


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Published 14 May 2036"),
        ("en", "Wednesday 14 May 2036"),
        ("en", "Skelby, 14 May 2036"),
        ("zh", "发布时间 2035-12-06 10:00"),
        ("zh", "2035年12月6日 星期四"),
        ("ja", "2035年12月6日（木）"),
        ("ja", "令和17年12月6日"),
        ("ko", "입력 2035.12.06 10:00"),
    ],
)
def test_dates_of_publication_go(language: str, line: str) -> None:
    for place in ("above", "inside", "below"):
        assert not lines_between(language, page(language, **{place: f"<p>{line}</p>"}))


@pytest.mark.parametrize("key", ["leeds 12 4500", "一等奖 5 8121304", "hull 7 1203", "may 5 2031 98412"])
def test_numbers_behind_a_word_are_no_date(key: str) -> None:
    assert not is_date(key)


@pytest.mark.parametrize(
    ("language", "remark"),
    [
        ("zh", "（文中人物均为化名）"),
        ("zh", "（本故事纯属虚构）"),
        ("zh", "（注：以上数据截至十月底）"),
        ("zh", "【小贴士】"),
        ("ja", "（文中の一部は仮名です）"),
        ("ja", "（雨天順延）"),
        ("ko", "(이름은 모두 가명)"),
        ("ko", "(우천 시 취소)"),
        ("en", "(All names have been changed)"),
        ("en", "(She left, edited by time, in 1990.)"),
    ],
)
def test_a_remark_in_brackets_below_the_article_stays(language: str, remark: str) -> None:
    assert lines_between(language, page(language, below=f"<p>{remark}</p>")) == [remark]


@pytest.mark.parametrize(
    ("language", "signature"),
    [
        ("zh", "（王小明）"),
        ("zh", "（青石晚报）"),
        ("zh", "（李 明）"),
        ("zh", "（记者 王小明 李闻溪）"),
        ("zh", "◎本报记者 王小明"),
        ("zh", "□本报记者 王小明"),
        ("zh", "◇本报记者 王小明"),
        ("zh", "转自：青石晚报"),
        ("zh", "本文来自微信公众号：青石读书（ID：qingshi），作者：陈一木"),
        ("ja", "（石橋健二）"),
        ("ja", "【石橋健二、山田花子】"),
        ("ja", "（社会部・石橋健二）"),
        ("ja", "（聞き手・石橋健二）"),
        ("ko", "(김철수 기자)"),
        ("ko", "(청석=청석뉴스)"),
        ("ko", "기사의 섹션 정보는 해당 언론사의 분류를 따르고 있습니다."),
        ("ja", "（石橋健二記者、編集：山田花子）"),
        ("en", "(Ann Lee)"),
        ("en", "(Report Ann Lee in Skelby; editing by Tom Abel)"),
    ],
)
def test_a_signature_below_the_article_goes(language: str, signature: str) -> None:
    assert not lines_between(language, page(language, below=f"<p>{signature}</p>"))


@pytest.mark.parametrize(
    ("language", "tags", "lines"),
    [
        ("en", ("h2", "p"), ["When", "Saturday, 14 December 2035", "Where", "The quay of Skelby"]),
        ("en", ("dt", "dd"), ["Where", "The quay of Skelby", "When", "Saturday, 14 December 2035"]),
        ("ja", ("h3", "p"), ["2 試験日", "令和17年12月14日（日曜日）", "3 会場", "港町役場"]),
    ],
)
def test_a_date_that_its_heading_asks_for_stays(language: str, tags: tuple[str, str], lines: list[str]) -> None:
    inside = "".join(f"<{tag}>{line}</{tag}>" for tag, line in zip(tags * 2, lines))
    assert lines_between(language, page(language, f"<dl>{inside}</dl>" if "dt" in tags else inside)) == lines


def test_a_date_below_the_office_that_signs_a_text_stays() -> None:
    lines = ["青石县人民政府办公室", "2035年11月5日"]
    assert lines_between("zh", page("zh", below="".join(f"<p>{line}</p>" for line in lines))) == lines


@pytest.mark.parametrize(
    ("language", "below"),
    [
        ("en", "<p>Ann Lee</p><p>14 May 2036</p>"),
        ("zh", "<p>（王小明）</p><p>2035年11月5日</p>"),
    ],
)
def test_a_date_below_the_author_goes_with_the_name(language: str, below: str) -> None:
    assert not lines_between(language, page(language, below=below))


@pytest.mark.parametrize("is_upwards", [True, False])
def test_a_short_entry_of_a_ticker_takes_no_other_with_it(is_upwards: bool) -> None:
    entries = [
        ("09:00", "选手陆续抵达起点，志愿者在路边分发饮用水和地图，气温十二度。"),
        ("09:30", "发令枪响！"),
        ("10:05", "领先的三名选手通过十公里处的石桥，用时三十四分钟，观众在桥头鼓掌。"),
        ("10:40", "选手进入河堤路段，风力加大，第一集团只剩下两人，差距拉开到四十秒。"),
        ("11:10", "冠军产生，用时两小时九分，打破了去年的赛会纪录，颁奖仪式随后举行。"),
    ]
    lines = [line for entry in (entries if is_upwards else entries[::-1]) for line in entry]
    assert lines_between("zh", page("zh", "".join(f"<p>{line}</p>" for line in lines))) == lines


@pytest.mark.parametrize(
    ("language", "line", "stays"),
    [
        ("en", "Contact: events@skelby.example", True),
        ("ko", "▶접수 방법: 이메일 reader@skelby.example", True),
        ("zh", "报名邮箱：desk@skelby.example", True),
        ("ja", "応募先：desk@skelby.example", True),
        ("en", "Reporter: ann@skelby.example", False),
        ("en", "Ann Lee: ann@skelby.example", False),
        ("zh", "记者邮箱：desk@skelby.example", False),
        ("ko", "김철수 기자 reader@skelby.example", False),
    ],
)
def test_where_readers_write_to_stays_and_the_reporters_address_goes(language: str, line: str, stays: bool) -> None:
    assert lines_between(language, page(language, f"<p>{line}</p>")) == [line] * stays


def test_a_long_line_of_stops_thanks_nobody() -> None:
    assert newsclean.clean(page("en", below=f"<p>{'. ' * 80}</p>")).text.startswith(STORIES["en"][0])


def test_initials_of_an_agency_go_below_a_list_too() -> None:
    entries = "<ul><li>two lanes for carts</li><li>a bench for the captain</li></ul>"
    for last, goes in (("jfe/ab", True), ("Holm/Ebbe", False)):
        assert (last not in lines_between("en", page("en", below=f"{entries}<p>{last}</p>"))) is goes


def test_a_chinese_paragraph_with_its_credits_behind_it_stays() -> None:
    last = "傍晚，管理员锁上粮仓的门。她自己也放了一封信，收信人是还没出生的孙女。摄影/陈舟 编辑/林晓"
    assert last in newsclean.clean(page("zh", below=f"<p>{last}</p>")).text
    assert "编辑" not in newsclean.clean(page("zh", below="<p>摄影/陈舟 编辑/林晓</p>")).text


@pytest.mark.parametrize("line", ["Oster Holm, AFP —", "Quay Post —", "OSTER HOLM —"])
def test_place_and_agency_before_a_dash_on_a_line_of_their_own_are_no_text(line: str) -> None:
    assert newsclean.clean(page("en", above=f"<div>{line}</div>")).text.splitlines() == [*STORIES["en"]]


@pytest.mark.parametrize("mark", ["--", "***", "—", "* * *"])
def test_marks_with_which_a_text_ends_part_it_from_nothing(mark: str) -> None:
    line = "<p>Quay Post writer Ann Lee, on the first of the ferries, contributed to this report from Oster Holm.</p>"
    assert newsclean.clean(page("en", below=f"<p>{mark}</p>")).text.splitlines() == [*STORIES["en"]]
    assert newsclean.clean(page("en", below=f"<p>{mark}</p>{line}")).text.splitlines() == [*STORIES["en"]]
    assert newsclean.clean(page("en", inside=f"<p>{mark}</p>")).text.splitlines()[2] == mark


def test_who_the_author_is_goes_where_the_name_stands_above_the_text_with_the_date() -> None:
    told = "Ann Lee is a journalist and an editor at the Quay Post. She has a boat, and a cat that sails with her."
    more = "Tom B. Abel is Senior Producer of its broadcasts, and was on the island when the light was lit again."
    above = "<div>Ann Lee Aug 4, 2031 10:03</div>"
    for below in (f"<p>{told}</p>", f"<p>{told}</p><p>{more}</p>"):
        text = newsclean.clean(page("en", above=above, below=below)).text
        assert text.splitlines() == [*STORIES["en"]]


@pytest.mark.parametrize(
    "line", ["Lee reported from Oster Holm.", "Ann Lee and Tom Abel reported from Skelby, North Holm"]
)
def test_where_the_reporters_were_is_no_text_below_it(line: str) -> None:
    assert newsclean.clean(page("en", below=f"<p>{line}</p>")).text.splitlines() == [*STORIES["en"]]
    told = "Storms were reported from Skelby and from the north."
    assert newsclean.clean(page("en", inside=f"<p>{told}</p>")).text.splitlines()[2] == told


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("<div>By Ida Holm</div><div>Contributing columnist</div>", ""),
        ("", "<p>Reach Ida Holm at iholm@gazette.example or 555-0148.</p>"),
    ],
)
def test_what_the_author_does_and_where_to_write_to_the_author_is_no_text(above: str, below: str) -> None:
    html = page("en", above=above or "<div>By Ida Holm</div>", below=below)
    assert newsclean.clean(html).text == newsclean.clean(page("en")).text


def test_what_its_bearer_does_for_the_paper_goes_below_a_name() -> None:
    story = [
        "Op het kleinste bewoonde eiland van de delta komt geen brug, zo blijkt uit een referendum onder de bewoners.",
        "De provincie had er veel geld voor gereserveerd, omdat de pont volgens haar aan het einde van zijn leven is.",
        "De oversteek duurt twintig minuten, en voor veel bewoners is dat precies de reden om tegen te stemmen.",
    ]
    lines = ["Home", "Nieuws", "Eiland wil geen brug", "Marleen Dekkers", "redacteur Binnenland", *story, "Contact"]
    assert newsclean.clean("\n".join(lines)).text.splitlines() == story
