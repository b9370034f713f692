"""Credits, captions and teasers of Chinese, Japanese and Korean pages, and lines of articles that look like them."""

from __future__ import annotations

import pytest

from newsclean import Block, clean
from newsclean.dumps.lines import join_lines
from newsclean.dumps.margins import find_margin
from newsclean.dumps.nodes import join_nodes

ARTICLES = {
    "zh": [
        "市政府昨日宣布，旧码头仓库将改建为图书馆，预计明年三月动工，工期约一年半。",
        "馆长林秀美表示，新馆会保留原有的木梁和铁门，并在二楼设置儿童阅读区。",
        "附近居民对计划大多表示欢迎，也有人担心停车问题，市政府承诺另找空地。",
        "工程总经费一亿二千万元，其中三成由企业捐助，其余由市财政支应。",
        "仓库建于一九二六年，曾是粮食转运站，荒废至今已超过二十年。",
    ],
    "ja": [
        "市は昨日、旧倉庫を図書館に改装すると発表した。来年三月に着工し、工期は約一年半の見込みだ。",
        "館長の林秀美さんは「古い梁と鉄の扉は残す。二階には子どもの読書室を設けたい」と話す。",
        "近くの住民の多くは計画を歓迎しているが、駐車場を心配する声もあり、市は別の土地を探すという。",
        "総工費は一億二千万円で、三割を企業の寄付でまかない、残りは市の予算に計上する。",
        "倉庫は一九二六年に建てられ、米の積み替えに使われたが、二十年以上放置されていた。",
    ],
    "ko": [
        "시는 어제 옛 창고를 도서관으로 바꾸겠다고 발표했다. 내년 3월에 착공해 공사는 1년 반쯤 걸린다.",
        "임수미 관장은 “오래된 들보와 철문은 남기고 2층에는 어린이 열람실을 두겠다”고 말했다.",
        "이웃 주민 대부분은 계획을 반기지만 주차를 걱정하는 목소리도 있어 시는 다른 땅을 찾기로 했다.",
        "총공사비는 12억 원으로, 30%는 기업의 기부로 마련하고 나머지는 시 예산에 반영한다.",
        "창고는 1926년에 지어져 쌀을 옮겨 싣는 데 쓰였지만 20년 넘게 버려져 있었다.",
    ],
}
MENUS = {
    "zh": ["首页", "新闻", "财经", "体育", "娱乐", "登录", "注册"],
    "ja": ["ホーム", "ニュース", "社会", "政治", "経済", "スポーツ", "ログイン"],
    "ko": ["홈", "정치", "경제", "사회", "문화", "스포츠", "로그인"],
}


def is_kept(language: str, line: str, place: int, as_page: bool) -> bool:
    """Tell whether a line stays that stands below so many paragraphs of an article."""
    article, menu = ARTICLES[language], MENUS[language]
    lines = [*article[:place], line, *article[place:]]
    if as_page:
        links = "".join(f"<a href='/{number}'>{entry}</a>" for number, entry in enumerate(menu))
        body = "".join(f"<p>{text}</p>" for text in lines)
        document = clean(f"<title>x</title><nav>{links}</nav><article><h1>x</h1>{body}</article>")
    else:
        document = clean("\n".join([*menu, *lines, *menu]), format="text")
    assert all(text in document.text for text in article)
    return line in document.text.split("\n")


@pytest.mark.parametrize("as_page", [True, False], ids=["page", "dump"])
@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("zh", "青石晚报记者 周望舒"),
        ("zh", "编辑 李闻溪 ｜ 排版 陈一木"),
        ("zh", "本报记者林晓、陈舟发自青石"),
        ("zh", "〔記者陳大文／高雄報導〕"),
        ("zh", "（中央社記者王小明台北4日電）"),
        ("zh", "青石日报讯（记者 李明 通讯员 王芳）"),
        ("zh", "旧码头仓库。某区文旅局供图 山城网发"),
        ("zh", "11月1日，乘客在等候开船。 通讯员罗一鸣 摄"),
        ("zh", "▲館長林秀美。（圖／市政府提供）"),
        ("zh", "（圖／翻攝自臉書）"),
        ("zh", "舊倉庫外觀。（市府提供）"),
        ("zh", "图为旧码头仓库"),
        ("zh", "等待拆除的候船亭。视觉中国 资料"),
        ("zh", "發布時間：2031-03-04 12:30"),
        ("zh", "看更多：港邊將設步道"),
        ("zh", "👉 港邊將設步道"),
        ("zh", ">> 港邊將設步道"),
        ("zh", "你家有没有老照片？欢迎在留言区和我们聊聊。"),
        ("zh", "文章对你有帮助的话，别忘了点赞、收藏。"),
        ("zh", "（图文原创，搬运必究）"),
        ("zh", "1 2 下一页 余下全文"),
        ("zh", "【1】【2】【3】"),
        ("zh", "—END—"),
        ("zh", "青石縣 / 陳小滿 青石報導"),
        ("zh", "（图、文/镇文化站）"),
        ("zh", "舊倉庫的大門。（檔案照）"),
        ("zh", "廣告 廣告"),
        ("zh", "订阅登录，以继续阅读全文！"),
        ("zh", "（图二）馆长在旧仓库前致辞"),
        ("zh", "馆长林秀美（左1）与市长在旧仓库前查看图纸。"),
        ("zh", "（摘自《青石文史》第六辑）"),
        ("zh", "以上就是旧仓库的介绍，想了解更多，欢迎来电咨询。"),
        ("zh", "本文含有聯盟行銷連結，透過連結購買不影響你的價格。"),
        ("zh", "青石网首页注册登录加入收藏"),
        ("ja", "本ページはプロモーションが含まれています。"),
        ("ja", "林健記者"),
        ("ja", "旧倉庫の外観（浦波市提供）"),
        ("ja", "▶次ページ：図書館の間取り"),
        ("ja", "関連ニュース"),
        ("ko", "청하일보 홍길동 기자"),
        ("ko", "이 포스팅은 쿠팡 파트너스 활동의 일환으로, 이에 따른 일정액의 수수료를 제공받습니다."),
        ("ko", "글 홍길동 사진 김영희"),
        ("ko", "홍길동 기자 입력 2031.03.04 08:04 수정 2031.03.04 09:10 글자크기"),
        ("ko", "▶ 청하 소식 구독하기"),
        ("ko", "이 글자크기로 변경됩니다."),
        ("ko", "이 기사를 공유합니다"),
    ],
)
def test_goes_below_the_article(language: str, line: str, as_page: bool) -> None:
    assert not is_kept(language, line, 5, as_page)


@pytest.mark.parametrize("as_page", [True, False], ids=["page", "dump"])
@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("zh", "记者调查"),
        ("zh", "记者 体验 春运"),
        ("zh", "图为何而来"),
        ("zh", "他为何放弃摄影"),
        ("zh", "拍摄进入尾声"),
        ("zh", "市长 王明 出席"),
        ("zh", "编辑 校对 都要懂技术"),
        ("zh", "（青石日报记者 李明）市政府昨日宣布，旧仓库将改建为图书馆。"),
        ("zh", "〔記者陳大文／高雄報導〕市府昨天宣布，舊倉庫將改建為圖書館。"),
        ("zh", "提供什麼服務"),
        ("zh", "更多空間留給孩子"),
        ("zh", "孩子 喜歡 這篇報導"),
        ("ja", "写真で見る旧倉庫"),
        ("ja", "訪れた大学生「本が多くていい。また来たいと思う」"),
        ("ja", "提供される本は三万冊"),
        ("ko", "기자가 본 창고"),
        ("ko", "[앵커] 시가 옛 창고를 도서관으로 바꿉니다. 김하늘 기자입니다."),
        ("ko", "글 쓰는 사람 사진 찍는 사람"),
        ("ko", "관장은 사진 제공을 부탁했다."),
    ],
)
def test_stays_within_the_article(language: str, line: str, as_page: bool) -> None:
    assert is_kept(language, line, 2, as_page)


PICTURES = [
    "9月20日，青石县河口村村民在田间收割晚稻。新华社发（罗闻舟摄）",
    "9月21日，青石县河口村村民在晒场翻晒新收的稻谷。新华社发（周望舒 摄）",
    "9月21日，青石县白鹭乡的梯田（无人机照片）。记者 周望舒/摄",
]


@pytest.mark.parametrize("as_page", [True, False], ids=["page", "dump"])
@pytest.mark.parametrize("above", ["", "青石县的高山晚稻进入收获季，各村抢抓农时收割晾晒，田间一派忙碌。"])
def test_captions_are_the_article_of_a_photo_story(above: str, as_page: bool) -> None:
    lines = [line for line in [above, *PICTURES, "责任编辑：胡小满"] if line]
    if as_page:
        body = "".join(f"<p>{line}</p>" for line in lines)
        text = clean(f"<title>x</title><article><h1>x</h1>{body}</article>").text
    else:
        text = clean("\n".join([*MENUS["zh"], *lines, *MENUS["zh"]]), format="text").text
    assert all(line.split("。")[0] in text for line in lines[:-1])
    assert "胡小满" not in text and "登录" not in text


def test_captions_go_from_an_article_that_holds_more_text() -> None:
    lines = [*ARTICLES["zh"][:3], *PICTURES, *ARTICLES["zh"][3:]]
    text = clean("\n".join([*MENUS["zh"], *lines, *MENUS["zh"]]), format="text").text
    assert "河口村" not in text and all(line in text for line in ARTICLES["zh"])


LIKE_IN_LENGTH = [
    "2月3日，青石市白鹭村的秧歌队在庙会上表演，近四万人冒着小雪来逛庙会，迎接新春的到来。新华社发(武小才 摄)",
    "2月3日，河口市张家岭的龙灯队在庙会上表演舞狮，四面八方的群众扶老携幼，前来观看。新华社发(王小国 摄)",
    "2月3日，山前市古镇的大街人头攒动，农副产品和林木花卉，成为赶庙会乡亲们的抢手货。新华社发(施小德 摄)",
    "2月3日，在山后市的传统庙会上，民间文艺表演引来了一位戴着牛角饰物的小女孩的目光。新华社发(还小亮 摄)",
]


def test_captions_that_end_with_a_bracket_are_no_broken_lines() -> None:
    joined = [Block(text, "line", number) for number, text in enumerate(LIKE_IN_LENGTH)]
    join_nodes(joined)
    assert all(block.glue is None for block in joined)
    assert find_margin(joined) is None


def test_paragraph_below_a_credit_in_brackets_begins_a_line_though_a_link_breaks_it() -> None:
    texts = [LIKE_IN_LENGTH[0], ARTICLES["zh"][1], "，近四万人到场。"]
    blocks = [Block(text, "line", number) for number, text in enumerate(texts)]
    join_nodes(blocks)
    assert blocks[1].glue is None


LINKED = {
    "ar": ("وقال الوزير في حديث مع الصحيفة إن", "المحطة الجديدة", "ستعمل قبل نهاية العام. وستكون مجانية للجميع."),
    "ar-comma": ("وقال الوزير، الذي زار المدينة أمس مع وفد كبير", "مدينة الرمل", "فرحة بالقطار الجديد. وهو مجاني."),
    "fa": ("در پایان آش را با پیاز داغ فراوان و دانه‌های انار", "تزیین کنید", "."),
    "ur": ("ٹیم کی کپتان", "شازیہ بانو", "نے میچ کے بعد کہا کہ برف پر گیند کم اچھلتی ہے، اس لیے ہم آہستہ کھیلے۔"),
    "mr": ("या प्रकल्पाची माहिती देताना", "सरिता जाधव", "यांनी सांगितले की, पूल जुना असून तो आता बंद करण्यात येणार आहे."),
    "ko": ("우리 골목의", "세탁소", "가 문을 닫는다. 서른한 해 동안 김 씨 부부는 하루도 빠짐없이 다리미를 켰다."),
    "he-comma": (
        "תושבי הרחוב משוכנעים שאחד הכבשים למד לחצות: בכל ערב הוא מגיע לרמזור,",
        "נעמד על המדרכה",
        "ומחכה.",
    ),
    "zh": ("小镇有一辆不载学生、只载书的", "校车", "。每周三它开往七个村寨，车厢里有两千册图书。"),
    "zh-particle": ("这当然不只是", "一门手艺", "的消失。等的人多了，消息就来了。"),
    "vi": ("Công an xã Tân Lập (tỉnh", "Đắk Lắk", ") cho biết một thanh niên đã tự mang trả 12 con gà trộm được."),
}


@pytest.mark.parametrize("lines", LINKED.values(), ids=LINKED.keys())
def test_a_sentence_around_one_link_is_whole_among_menus(lines: tuple[str, str, str]) -> None:
    menu = ["首页", "خانه", "Menu", "홈", "ہوم"] * 4
    blocks = [Block(text, "line", number) for number, text in enumerate([*menu, *lines, *menu])]
    join_lines(blocks)
    assert [i for i, block in enumerate(blocks) if block.glue is not None] == [len(menu) + 1, len(menu) + 2]


def test_labels_above_paragraphs_are_no_beginnings_of_sentences() -> None:
    for lines in (
        ["लेखक के बारे में", "मनोज शर्मा", "मनोज शर्मा पिछले 12 वर्षों से पत्रकारिता में सक्रिय हैं।"],
        [
            "一杯美酒空对月，",
            "酌酒吟诗五千年。",
            "己亥年腊月十六深夜看书，小酌之后即兴写下了这两句诗，第二天早上才发现写错了字。",
        ],
        ["叶中央在擦拭透镜。青灯报记者 林小满 图", "【台风夜】", "那夜风把窗户吹开了，他用背顶着。"],
        [
            "Weitersagen abbrechen",
            "D",
            "ie Fähre fährt ab Montag viermal am Tag, sagt die Reederei.",
        ],
    ):
        blocks = [Block(text, "line", number) for number, text in enumerate(lines)]
        join_lines(blocks)
        assert blocks[1].glue is None, lines
