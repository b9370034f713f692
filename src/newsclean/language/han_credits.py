"""A short line of Chinese in, the names it credits out: who wrote, edited or photographed, and nothing else.

Chinese has neither capitals nor spaces between words, so only the whole line can tell: each of its pieces is a role,
names behind it, or both glued together.
"""

from __future__ import annotations

import re

from newsclean.patterns import lazy
from newsclean.text.characters import SHAPES
from newsclean.text.sentences import LABEL

REPORTERS = "记者|記者|通讯员|通訊員|实习生|實習生|特派员|特派員|评论员|評論員|观察员|主笔"
OTHER_ROLES = (
    "责任编辑|責任編輯|编辑|編輯|责编|責編|作者|撰文|撰稿|采写|採寫|供稿|整理|翻译|翻譯|编译|編譯|校对|校對|审校|审核|初审|复审|终审"
    "|一审|二审|三审|排版|美编|主编|总编|监制|監製|策划|統籌|统筹|制图|制作|剪辑|摄影|攝影|摄像|视频|海报|海报设计|音频|配音"
    "|后期|运营|新媒体|核稿|责校"
)
ROLE = lazy(
    rf"[\w《》“”]{{0,14}}(?:{REPORTERS})|(?:[\w《》“”]{{2,14}})?(?:{OTHER_ROLES})"
    r"|(?:本版|本报)?(?:文字|图片|圖片|图文|圖文|文|图|圖)"
)
"""A role, perhaps with a paper's name before it: 某某日报记者."""

NAMED = lazy(rf"[\w《》“”]{{0,14}}?(?:{REPORTERS})([\u4e00-\u9fff]{{2,4}})")
"""A reporter's name glued to the role."""

NAME = lazy(r"[\u4e00-\u9fff]{2,4}")
REPORTS = lazy(r"(?:发自|發自)?[\u4e00-\u9fff]{0,8}(?:报道|報道|報導)|(?:发自|發自)[\u4e00-\u9fff]{2,6}")
"""From where, and that they report it."""

ON_THE_SPOT = lazy(r"[\u4e00-\u9fff]{2,4}(?:報導|報道|报道)")
"""The place from which somebody reports, behind a name, where it needs no role: 王小明 台北報導."""

GLUED = lazy(
    rf"[\w《》“”]{{0,14}}?(?:{REPORTERS})([\u4e00-\u9fff、\s]{{2,16}}?)"
    r"(?:(?:发自|發自)[\u4e00-\u9fff]{2,6}(?:报道|報道|報導)?|[\u4e00-\u9fff]{2,4}\d{1,2}日?[电電])"
)
"""Names glued to the role and to the place from which they report, or to an agency's place and day."""

OPENING = lazy(r"[\w\s]{2,12}[讯訊]\s?[(（](.*)[)）]")
"""How a paper's report begins, with its reporters in brackets."""

PIECES = re.compile(r"[\s/／|｜丨:：、，,;；·]+")
AROUND = " \u3000()（）[]【】〔〕△◎☉—-" + SHAPES

SURNAMES = frozenset(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭田董袁潘于蒋蔣蔡余"
    "杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝"
    "龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘"
    "祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂成苗谷盛曲翁冉骆駱蓝藍路游辛靳管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解牟艾尤阳陽时時穆农農司"
    "卓古吉缪繆简簡车車项項连連芦蘆麦麥褚娄婁窦竇戚岑景党宫费費卜冷晏席卫衛米柏宗瞿桂全佟应應臧闵閔苟邬鄔边邊卞姬师師和仇栾隋商刁沙荣"
    "荣巫寇桑郎甄丛叢仲虞敖巩明佘池查麻苑迟遲邝奚段惠蔺藺逄鞠隗晁逯储儲匡"
)
"""The first characters of the commonest family names: without one of them, pieces are words rather than names."""


def names_credited(text: str) -> list[str]:
    """Return the names in a line that consists of roles and names; none where it is anything else.

    >>> names_credited("青石晚报记者 周望舒"), names_credited("编辑 李闻溪 ｜ 排版 陈一木")
    (['周望舒'], ['李闻溪', '陈一木'])
    >>> names_credited("（记者赵小满）"), names_credited("本报记者林晓、陈舟发自青石")
    (['赵小满'], ['林晓', '陈舟'])
    >>> names_credited("本报记者 罗山 临江报道"), names_credited("记者调查 桥上的人"), names_credited("记者 走进 大山")
    (['罗山'], [], [])
    >>> names_credited("青石縣 / 陳小滿 青石報導"), names_credited("孩子 喜歡 這篇報導")
    (['陳小滿'], [])
    """
    opening = OPENING.fullmatch(text)
    line = (opening[1] if opening else text).strip(AROUND)
    if not 4 <= len(line) <= LABEL or not ("\u4e00" <= line[0] <= "\u9fff" or line[0] in "《“"):
        return []
    if glued := GLUED.fullmatch(line):
        return [name for name in PIECES.split(glued[1]) if name]
    names: list[str] = []
    after_role = False
    pieces = [piece for piece in PIECES.split(line) if piece]
    if 2 <= len(pieces) <= 3 and ON_THE_SPOT.fullmatch(pieces[-1]):
        name = pieces[-2]
        if NAME.fullmatch(name) and name[0] in SURNAMES:
            return [name]
    for piece in pieces:
        if ROLE.fullmatch(piece):
            after_role = True
        elif (named := NAMED.fullmatch(piece)) and named[1][0] in SURNAMES:
            names.append(named[1])
            after_role = True
        elif names and REPORTS.fullmatch(piece):
            continue
        elif after_role and NAME.fullmatch(piece):
            names.append(piece)
        else:
            return []
    return names if names and names[0][0] in SURNAMES else []
