"""Lines that belong to pictures, and those that only look so."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup

import newsclean
from newsclean.language.photo_credits import ends_with_credit, ends_with_photo_credit, has_bare_credit

STORY = (
    "The council said on Monday that the stone bridge between the two villages had been opened again.",
    "It was built in 1786, and a flood took three of its slabs in July. The new ones come from the same hill.",
    "A sign will tell which of the slabs are new, and the mayor hopes that nobody will see the difference.",
)
CAPTION = "A slab is lowered into place on Monday"


@pytest.mark.parametrize(
    "text",
    [
        "稚魚を川に放す子どもたち＝７日、若葉町",
        "評価検討会に臨む委員ら＝１３日午後１０時３１分（代表撮影）",
        "庁舎を出る石橋守容疑者＝13日、北浜市・本町で（滝田仁撮影）",
        "町の旗を振る人々＝ＡＰ",
        "石橋を渡る児童ら＝北浜市の小学校で",
        "町役場前の桜＝北浜・本町",
        "修復を終えた橋＝北浜市",
        "石橋の親柱＝北浜町、2031年12月（町史編さん室）",
        "石橋の親柱＝北浜町史編さん室提供",
    ],
)
def test_what_is_behind_an_equals_sign_tells_a_caption(text: str) -> None:
    assert ends_with_photo_credit(text)


@pytest.mark.parametrize(
    "text",
    [
        "▽日時＝11月9日（日）午前10時",
        "▽場所＝北浜町民ホール",
        "▽本塁打＝小川（北）",
        "◇会場＝北浜町民ホールで",
        "・主催＝北浜町",
        "開催日時＝11月9日、北浜町民ホール",
        "会場＝北浜町で",
        "０００１０２０００＝３",
        "１０００００００＝1",
        "幸福＝収入ではない",
        "勝敗を分けた失策＝３年連続の敗退",
        "米国の大都市に住む人＝３日本人",
        "橘子皮＝陈皮吗？",
        "综合成绩＝笔试成绩×60%＋面试成绩×40%",
        "旅の案内人 ジャン＝ポール・ルノー",
    ],
)
def test_an_equals_sign_alone_tells_none(text: str) -> None:
    assert not ends_with_credit(text)


@pytest.mark.parametrize(
    "text",
    [
        "站台上等車的旅客。記者陳大文／攝影",
        "大雨淹沒的路口（圖取自臉書）",
        "路口的積水。圖：翻攝自某某社團",
        "上世纪八十年代的红光照相馆。受访者供图",
        "稚魚を放す児童たち(C)北浜新報",
        "The harbour at dawn (C)AFP",
        "Уулын бэлд нээгдсэн номын сан. Гэрэл зургийг Б.Болд",
    ],
)
def test_signs_of_a_credit(text: str) -> None:
    assert ends_with_credit(text)


@pytest.mark.parametrize("text", ["作品の意図：橋を残す", "Clause (C)the tenant pays", "Тэр гэрэл зургийг авсан"])
def test_what_only_looks_like_a_credit(text: str) -> None:
    assert not ends_with_credit(text)


def test_a_korean_scene_with_a_reporters_name_is_a_caption() -> None:
    assert has_bare_credit("시민들이 다시 열린 돌다리를 건너고 있다. 김지훈 기자")
    assert ends_with_credit("시민들이 다시 열린 돌다리를 건너고 있다. /청하군")
    assert not ends_with_credit("시는 다리를 다시 열었다고 밝혔다. /김지훈 기자")
    assert not has_bare_credit("시는 다리를 다시 열었다고 밝혔다. 김지훈 기자")


def test_who_is_quoted_is_no_photographer() -> None:
    assert not has_bare_credit("„Ein Buch für den Winter.“ – Ann Lee")
    assert not has_bare_credit("‘A book to be read twice.’ — Ann Lee, Coast Weekly")
    assert has_bare_credit("‘The book of the winter.’ Ann Lee for Coast Weekly")
    assert ends_with_photo_credit("‘The book of the winter.’ Photograph: Ann Lee")
    assert ends_with_photo_credit("„Das Buch des Winters.“ Foto: Ann Lee")


JAPANESE = (
    "北浜町の「鵜の渡し」は、明治の初めから続く。かつて川筋に十七カ所あった渡しは、橋が架かるたびに姿を消した。",
    "県は来年４月、２キロ上流に新しい橋を開通させる。渡しの利用者は年間約３千人で、町は廃止の方針だが、署名が集まる。",
    "▽日時＝11月9日（日）午前10時",
    "▽場所＝北浜町民ホール",
    "▽入場料＝大人500円、子ども200円",
    "町教育委員会は「渡しを知る最後の世代の話を、次の世代に聞いてほしい」と参加を呼びかけている。申し込みは要らない。",
    "渡し守の小川さんは、四十年にわたって櫓をこいできた。川の色を見れば水の深さが分かる、と集まった児童たちに話した。",
    "町は十一月中に説明会を三回開き、住民の意見を聞いたうえで、来年三月の議会に方針を示すことにしている。",
)


def test_entries_with_equals_signs_stay_on_pages_and_in_dumps() -> None:
    page = "".join(f"<p>{line}</p>" for line in JAPANESE)
    assert newsclean.clean(f"<html><body><article>{page}</article></body></html>").text.splitlines() == list(JAPANESE)
    text = newsclean.clean("\n".join(["ホーム", "社会", "ログイン", *JAPANESE, "利用規約"])).text
    assert text.splitlines() == list(JAPANESE)
    assert newsclean.clean(text).text == text


HAN_STORY = (
    "清源县交通运输局3日通报，连接上河村与下河村的石板桥已于当日上午恢复通行，过往车辆可以正常通行。",
    "照相馆的里屋有一面墙的木柜，二百四十个抽屉，装着十一万张底片。每个抽屉上贴着年份和姓氏。",
    "据悉，桥头将立碑说明哪几块是新的，碑文由县文化馆撰写，预计年底前完成，村民对此表示欢迎。",
)


@pytest.mark.parametrize(
    ("caption", "between", "kept"),
    [
        ("上世纪八十年代的红光照相馆，窗前摆着花。受访者供图", "底片柜里的县城", True),
        ("▲村民走过新铺的石板桥，桥下的河水仍然很急。（圖／清源縣政府提供）", "記者王大文／綜合報導", False),
    ],
)
def test_nothing_goes_on_with_a_caption_behind_its_credit(caption: str, between: str, kept: bool) -> None:
    lines = ["首页", "新闻", "登录", HAN_STORY[0], caption, between, *HAN_STORY[1:], "版权所有"]
    text = newsclean.clean("\n".join(lines)).text
    assert text.splitlines() == [HAN_STORY[0], *[between] * kept, *HAN_STORY[1:]]
    assert newsclean.clean(text).text == text


@pytest.mark.parametrize("native", [True, False])
@pytest.mark.parametrize(
    "markup",
    [
        '<p><img src="a.jpg"></p><p><span class="caption">{}</span></p>',
        '<div><img src="a.jpg"><br><em class="caption">{}</em></div>',
        '<div class="b"><p><span class="bjh-image-caption"><i>{}</i></span> </p></div>',
        '<span class="photo"><div><img src="a.jpg"></div><em class="img_desc">{}</em></span>',
        '<p><font><small class="cutline">{}</small></font><span> </span><br></p>',
    ],
)
def test_an_inline_element_named_caption_is_one_if_it_holds_the_whole_line(markup: str, native: bool) -> None:
    first, *rest = (f"<p>{paragraph}</p>" for paragraph in STORY)
    page = f"<html><body><article>{first}{markup.format(CAPTION)}{''.join(rest)}</article></body></html>"
    result = newsclean.clean(page if native else BeautifulSoup(page, "html.parser"))
    assert result.text.splitlines() == list(STORY)


@pytest.mark.parametrize("native", [True, False])
@pytest.mark.parametrize(
    "paragraph",
    [
        '<p><span class="caption">The caption</span> of the photograph names the masons, and a date in May.</p>',
        '<p>The <span class="caption">caption</span> of the photograph names the masons, and a date in May.</p>',
        '<p><span class="caption">The caption</span><b> of</b> the photograph names the masons, and a date in May.</p>',
    ],
)
def test_an_inline_element_named_caption_within_a_sentence_is_none(paragraph: str, native: bool) -> None:
    page = (
        f"<html><body><article><p>{STORY[0]}</p>{paragraph}<p>{STORY[1]}</p><p>{STORY[2]}</p></article></body></html>"
    )
    result = newsclean.clean(page if native else BeautifulSoup(page, "html.parser"))
    assert BeautifulSoup(paragraph, "html.parser").get_text() in result.text.splitlines()


def test_an_item_stays_one_though_its_text_is_named_caption() -> None:
    items = "".join(f'<li><span class="caption">{paragraph}</span></li>' for paragraph in STORY)
    page = f"<html><body><article><p>{STORY[0]}</p><ul>{items}</ul></article></body></html>"
    assert [block.kind for block in newsclean.clean(page).blocks[1:]] == ["item"] * 3


def below_a_picture(line: str, above: int = 1) -> str:
    paragraphs = [f"<p>{text}</p>" for text in STORY]
    paragraphs.insert(above, f"<p><img src=a.png></p>{line}")
    return newsclean.clean(f"<title>The stone bridge</title><body><article>{''.join(paragraphs)}</article>").text


@pytest.mark.parametrize("line", ["<p><em>{}</em></p>", "<p><span><small>{}.</small></span></p>"])
def test_a_line_in_italics_or_small_type_right_below_a_picture_is_its_caption(line: str) -> None:
    assert below_a_picture(line.format(CAPTION)).splitlines() == list(STORY)
    assert CAPTION in below_a_picture(line.format(CAPTION), 0)  # may be the standfirst
    assert CAPTION in below_a_picture(f"<p>{STORY[0]}</p>{line.format(CAPTION)}")
    assert CAPTION in below_a_picture(line.format(CAPTION + ", says the mayor:").replace(":.", ":"))
    assert CAPTION in below_a_picture(line.format(f"“{CAPTION}”"))


def test_a_text_that_ends_in_spaces_has_no_credit_behind_its_sentence() -> None:
    assert not has_bare_credit("The slabs come from the same hill. They are new.   ")


@pytest.mark.parametrize("empty", ["<p><em>&nbsp;</em></p>", "<p><i><!-- ad --></i></p>", "<em><a name=x></a></em>"])
def test_an_element_without_text_slants_nothing(empty: str) -> None:
    assert below_a_picture(f"{empty}<p>{CAPTION}</p>").splitlines()[1] == CAPTION


@pytest.mark.parametrize("credit", ["© Greta Molnar/dpa", "(ansa)", "Foto: Greta Molnar", "(أ ف ب)", "연합뉴스 제공"])
def test_a_sentence_above_a_line_that_says_whose_picture_it_is_goes_in_a_dump(credit: str) -> None:
    paragraph = (
        "The council wants to sell the cranes to a museum that would like to have them, if somebody pays the road."
    )
    caption = "The cranes of Little Sound, seen from the water, where the ferry turns."
    lines = [paragraph, f"Nobody has moved them since spring. {paragraph}", caption, credit, f"Again: {paragraph}"]
    text = newsclean.clean("\n".join([*["Home", "News", "Log in", "Subscribe to our newsletter"] * 4, *lines])).text
    assert caption not in text
    assert credit not in text
    assert paragraph in text


MENU = ["Home", "News", "Log in", "Subscribe to our newsletter"] * 4
PARAGRAPHS = [
    "The council wants to sell the cranes to a museum that would like to have them, if somebody pays for the road.",
    "Nobody has moved them since spring, when the last coal ship left, and the gulls have built their nests in them.",
    "A vote is due in June, the mayor said, and until then the quay stays shut to all but the keeper and his old dog.",
    "Those who worked there are against it: they would rather see the cranes where they stood all their lives.",
]


@pytest.mark.parametrize(
    ("caption", "credit", "kept"),
    [
        ("one of them as he turns with the ferry", "(Greta Molnar/Quay Post)", False),
        ("one of them as he turns with the ferry", "Credit: Reuters/Greta Molnar", False),
        ("one of them as he turns with the ferry, in Oster Holm, May 7, 2031", "Photograph by Greta Molnar", False),
        ("one of them as he turns with the ferry", "Photograph by Greta Molnar", True),
    ],
)
def test_a_longer_sentence_in_a_dump_is_a_caption_above_some_credits(caption: str, credit: str, kept: bool) -> None:
    caption = (
        f"The cranes of Little Sound, seen from the water, while the keeper of the old light looks up at {caption}."
    )
    text = newsclean.clean("\n".join([*MENU, *PARAGRAPHS[:2], caption, credit, *PARAGRAPHS[2:]])).text
    assert (caption in text) == kept
    assert not [line for line in PARAGRAPHS if line not in text]


def test_what_stands_above_the_credits_of_a_slide_show_goes() -> None:
    shown = [
        f"{who} looks up at the cranes of Little Sound from the water, where the ferry turns, on the last day of all."
        for who in ("The keeper", "A diver", "The mayor", "A baker", "The smith")
    ]
    slides = [line for caption in shown for line in (caption, "Greta Molnar, Getty Images", "Fullscreen")]
    text = newsclean.clean("\n".join([*MENU, *PARAGRAPHS * 2, *slides])).text
    assert not [line for line in shown if line in text]


def test_a_post_within_an_article_is_no_caption() -> None:
    post = "No ferry today, no ferry tomorrow, and the gulls have taken the bell. — Ann Lee (@annlee)"
    assert post in newsclean.clean("\n".join([*MENU, *PARAGRAPHS[:2], post, "May 7, 2031", *PARAGRAPHS[2:]])).text


def test_what_is_said_above_a_label_of_a_credit_in_japanese_stays() -> None:
    lines = [
        "渡し船は朝の霧の中を、いつもの鐘の音とともに港へ戻ってきました。",
        "大切なことなので、もう一度書いておきます。",
    ]
    last = "船長によると、来週からは夜も走るそうで、島の人たちはもう切符を買いに並んでいます。"
    assert lines[1] in newsclean.clean("\n".join(["ホーム", "ログイン", *lines, "Image:", "灯台堂", last])).text


def test_text_below_the_pictures_of_slides_is_the_article() -> None:
    told = [
        "What you need: an old sheet, a pair of scissors and two round glasses, as every attic on the island has them.",
        "Long hair or not, you can still be the keeper of the light: a lamp, a coat and a beard of wool will do.",
        "With a hat of paper, a red scarf and a bell you are the ferryman, whom all the children know by his call.",
    ]
    slides = "".join(f"<figure><img src=a.jpg><figcaption><p>{line}</p></figcaption></figure>" for line in told)
    lede = "<p>The night of the masks is near, and the shops of the lower town are closed. These you can make.</p>"
    page = f"<html><body><article><h1>Three masks</h1>{lede}{slides}</article></body></html>"
    assert [line for line in told if line in newsclean.clean(page).text] == told
    story = "<p>" + "The masks are as old as the town, said the keeper of its archive on Monday. " * 9 + "</p>"
    assert not [line for line in told if line in newsclean.clean(page.replace(lede, story)).text]


def test_a_row_of_a_table_is_no_caption() -> None:
    rows = [("250 g", "Flour"), ("1 Pck.", "Dr. Holm Yeast"), ("50 g", "Sugar"), ("1 Pck.", "Dr. Holm Vanilla Sugar")]
    table = "".join(f"<tr><td>{amount}</td><td>{name}</td></tr>" for amount, name in rows)
    page = "".join(f"<p>{line}</p>" for line in STORY)
    text = newsclean.clean(f"<h1>Slabs</h1><article>{page}<table>{table}</table>{page.upper()}</article>").text
    assert "1 Pck.\tDr. Holm Yeast" in text and "1 Pck.\tDr. Holm Vanilla Sugar" in text


@pytest.mark.parametrize(
    ("first", "credit"),
    [
        (
            "The mill of Oster Holm turned again. The board said so in a letter to all who had paid for it.",
            "Photo: Ann Lee",
        ),
        ("OSTER HOLM (AP) - The mill of the island turned again on Monday, the board said.", "Photo: AP/Ann Lee"),
        (
            "OSTER HOLM - La torre ha superato nella notte un altro inverno di bora, e nessuno l'ha vista cadere.",
            "(ansa)",
        ),
        ("У Остер-Холмі знову запрацював вітряк. Про це повідомила пресслужба ради.", "Фото: Остерська рада"),
    ],
)
def test_the_first_paragraph_of_a_dump_above_a_credit_is_none(first: str, credit: str) -> None:
    text = newsclean.clean("\n".join([*MENU, first, credit, *PARAGRAPHS])).text
    assert text.splitlines()[0] == first and credit not in text


def test_so_is_the_one_below_a_name_that_stays() -> None:
    first = "Единственный паром снова выйдет в море в четверг. Об этом сообщает компания-оператор."
    assert first in newsclean.clean("\n".join([*MENU, "Анна Ветрова", first, "© Ida Falk / AFP", *PARAGRAPHS])).text


def test_the_photographers_name_below_the_word_alone_goes() -> None:
    lines = [*PARAGRAPHS[:2], "Image", "Sacks of flour in the store.", "Credit...", "Ida Falk for The Quay Post"]
    assert newsclean.clean("\n".join([*MENU, *lines, *PARAGRAPHS[2:]])).text.splitlines() == list(PARAGRAPHS)


def test_a_short_last_sentence_in_han_stays_below_a_link() -> None:
    story = [
        "離島渡輪停航四個月後，將於本周四恢復服務。營辦商昨日公布，船身維修工程已經完成。",
        "營辦商表示，一月前購買的船票有效期延長至年底，乘客毋須更換。",
        "期間島上居民的糧食及郵件，全靠一艘漁船運送。",
    ]
    lines = [
        "港聞",
        "撰文：陳怡君",
        *story[:2],
        "相關文章：離島學校明年停辦　家長促保留",
        story[2],
        "點擊圖片放大",
        "港聞",
    ]
    assert newsclean.clean("\n".join(lines)).text.splitlines() == story


def test_who_was_named_above_and_acts_somewhere_is_shown() -> None:
    said = "“今年的收成比去年好。”林海生一边装箱一边说。"
    lines = [
        "首页",
        "文/记者 林雨桐",
        HAN_STORY[0],
        said,
        "林海生在大棚内采摘草莓",
        "一、技术进村",
        *HAN_STORY[1:],
        "编辑：吴倩",
    ]
    assert newsclean.clean("\n".join(lines)).text.splitlines() == [HAN_STORY[0], said, "一、技术进村", *HAN_STORY[1:]]


def test_an_agency_within_the_name_of_another_is_no_credit() -> None:
    told = "A source told the Middle East News Agency that the harbour would be watched on Friday."
    story = [f"{line} {told}" for line in ("The ferry sails again.", "The harbour was closed for a week.")]
    assert newsclean.clean("\n".join([*story, told, *story[::-1]])).text.count(told) > 2


def test_a_line_above_who_gave_the_picture_is_its_caption_in_korean() -> None:
    story = [
        "주민이 열일곱 명뿐인 작은 섬에 천문대가 문을 연다고 시청이 월요일 밝혔다.",
        "주민들은 문을 닫은 분교를 삼 년 동안 고쳐 망원경 두 대를 들여놓았다고 한다.",
        "방문객은 하루 한 팀만 받으며 관람료는 없지만 밥 한 끼는 섬에서 먹어야 한다.",
    ]
    lines = [story[0], "망원경을 설명하는 할머니", "[바다시 제공. 재판매 및 DB 금지]", *story[1:]]
    assert newsclean.clean("\n".join(lines)).text.splitlines() == story
