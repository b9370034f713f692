"""A short line of Chinese in, whether it tells what a photo shows out: who does what, or the kind of picture it is.

Captions without a mark and sub-headlines are of one length, and neither has a stop. A caption tells of something that
can be seen, by people at their work; a sub-headline makes a point.
"""

from __future__ import annotations

from newsclean.language.han_credits import SURNAMES
from newsclean.patterns import lazy

LONGEST = 45

OFTEN = 3
"""A person of an article is named so often in it, the line itself included."""

_PEOPLE = (
    "(?:工作|技术|技術|科技|科研|施工|救援|医护|醫護|检修|檢修|值班|操作|管理|讲解|講解|网格|網格|服务|服務|快递|快遞|驾驶|駕駛|养护|养殖|安检|检验|执法|公职)"
    "(?:人员|人員|员|員)"
    "|(?:返乡|创业|返鄉|創業)青年|志愿者|志願者|志工|民警|交警|警员|警員|消防员|消防員|战士|戰士|官兵|哨兵|船员|船員|乘务员|司机|司機|演员|演員|队员|隊員|学员|學員"
    "|选手|選手|运动员|運動員|村民|居民|市民|游客|遊客|旅客|乘客|顾客|顧客|观众|觀眾|群众|群眾|民众|民眾|学生|學生|同学|同學|小朋友|孩子们|孩子們|儿童|兒童|老人"
    "|老师|老師|教师|教師|医生|醫生|护士|護士|工人|农民|農民|果农|茶农|菜农|花农|渔民|漁民|牧民|农户|采茶工|工匠|艺人|传承人|传人|客商|商户|摊主|店主|干部|幹部"
    "|合唱团|合唱團|乐团|樂團|舞团|舞團|乐队|樂隊|剧团|劇團|代表队|代表隊|长辈|長輩|师生|師生|家长|家長|(?:联络|聯絡|饲养|邮递|郵遞|保洁|护林|護林|巡护|辅导|輔導|教练|教練)员|冠军|冠軍|亚军|亞軍|队长|隊長|党员|黨員|代表|嘉宾|来宾|專家组|专家组|工作组|工作组成员|访客|市长|局长|县长|镇长|主任"
)
_ACTS = (
    "调试|調試|查看|检查|檢查|检修|檢修|维修|巡检|巡视|巡視|巡查|巡逻|巡邏|测量|測量|采样|採樣|操作|操控|驾驶|安装|焊接|组装|装配|搬运|搬運|装车|装卸|卸货|分拣|打包"
    "|包装|包裝|称重|采摘|採摘|采收|收割|收获|晾晒|播种|插秧|栽种|栽種|种植|移栽|施肥|修剪|喂养|投喂|捕捞|捕撈|打捞|打撈|清理|清扫|清掃|打扫|打掃|擦拭|清洗|消毒|铺设|施工"
    "|作业|作業|忙碌|劳作|勞作|赶制|制作|製作|缝制|绣制|雕刻|绘画|繪畫|写生|書寫|书写|练习|練習|排练|排練|训练|訓練|演练|演練|表演|演奏|演唱|演出|练唱|練唱|教唱|领唱|領唱|合唱|搭建|宣布|行驶|行駛|准备|準備|随访|隨訪|出发|出發|冲线|衝線|冲过|登上|递水|遞水|递上|加油|测血|量血压|量血壓|抽血|输液|起舞|诵读|朗诵|听课|聽課|听讲|上课"
    "|上課|授课|讲解|講解|介绍|介紹|推介|演示|参观|參觀|游览|遊覽|观看|觀看|观赏|觀賞|赏花|賞花|拍照|留影|合影|打卡|品尝|品嚐|选购|選購|挑选|挑選|咨询|諮詢|登记|登記|排队|排隊|候车"
    "|乘车|候诊|问诊|问診|义诊|義診|看诊|就诊|接种|接種|慰问|慰問|看望|交流|座谈|座談|研讨|研討|商讨|讨论|討論|洽谈|洽談|签约|簽約|签字|握手|发言|發言|致辞|致辭|宣誓|领奖|颁奖"
    "|指导|指導|走访|走訪|入户|协助|協助|搀扶|护送|疏导|疏導|执勤|值守|救援|救治|转移|抢修|搶修|直播|玩耍|嬉戏|嬉戲|阅读|閱讀|看书|读书|晨练|健身|散步|骑行|騎行|下棋|交谈|交談"
    "|处理|處理|办理|辦理|整理|核对|录入|分发|发放|發放|领取|領取|了解情况|听取|聽取|研究"
)
_POINT = (
    "化$|了$|^(?:直击|直擊|走进|走進|探访|来自|回到)|如何|为何|為何|为什么|什么|怎|能否|是否|不|没|沒|未(?!来|來)|已|(?<![重主需])要"
    "|让|讓|成为|成為|成了|变(?![电压])|變(?![電壓])|化身|更(?![换新衣])|越(?![冬野剧])|(?<!人)才|(?<!首)都(?!市)|也|还(?!原)|還(?!原)|再|吗|嗎|谁"
)

POINT = lazy(_POINT)
PEOPLE_AT_WORK = lazy(
    rf"^(?!.*(?:{_POINT}))[\u3400-\u9fff]{{0,8}}?(?:{_PEOPLE})[们們]?[\u3400-\u9fff]{{0,14}}?(?:{_ACTS})"
)
"""Somebody, told by what he is, who does what a photo can show."""

GOING_ON = lazy(
    r"^(?!.*(?:如何|为何|為何|什么|怎|不|没|未)|[与與和在从從对對由随隨])[\u3400-\u9fff]{2,}正在(?!路上|发生|發生|改变|改變|变|變|成|崛起|形成|兴起|興起|消失|到来|重|走向)[^的]*$"
)
"""What somebody is doing now; what comes about cannot be seen."""

HAN = lazy(r"[\u3400-\u9fff]+")
VIEW = lazy(
    r"(?:空中)?(?:俯瞰|鸟瞰|鳥瞰|航拍|远眺|遠眺)|刚刚?[\u3400-\u9fff]{1,5}的|(?:夕阳|夕陽|阳光|朝霞|夜色|夜幕|雨后|雪后)[下中]?的"
)
"""How the description of a view or of a thing begins."""

KIND_OF_PICTURE = lazy(
    rf"^(?!.*(?:{_POINT}))[\u3400-\u9fff\w]{{2,}}(?:现场|現場|一角|外景|远景|遠景|近景|全景|全貌|夜景|内景|外观|外觀|合影|特写|剪影|剧照|劇照|效果图|效果圖|示意图|示意圖|资料图|資料圖|截图|截圖"
    r"|航拍|俯瞰图|鸟瞰图|平面图|规划图|展厅|展台|展区|展位|生产线|基地|会场|会场内|生产车间|外墙|大门|门口)$"
)
"""What ends as a picture's description does: its kind, or where it was taken."""


def makes_point(text: str) -> bool:
    """Tell whether a line says more than a photo can show, as sub-headlines do.

    >>> makes_point("不要担心没有工作"), makes_point("村民在采茶")
    (True, False)
    """
    return POINT.search(text) is not None


def is_person(text: str) -> bool:
    """Tell whether a text is the name of a person, by its family name.

    >>> is_person("陆海生"), is_person("问"), is_person("灯塔工")
    (True, False, False)
    """
    return 2 <= len(text) <= 3 and text[0] in SURNAMES and HAN.fullmatch(text) is not None


def tells_scene(text: str) -> bool:
    """Tell whether a line of Chinese without marks within it tells what a photo shows.

    >>> tells_scene("技术员调试生产线"), tells_scene("值班员正在查看数据"), tells_scene("青螺岛灯塔远景")
    (True, True, True)
    >>> tells_scene("村民吃上旅游饭"), tells_scene("乡村正在变样"), tells_scene("一片叶子带动一条链")
    (False, False, False)
    """
    return len(text) <= LONGEST and any(
        pattern.match(text) is not None for pattern in (PEOPLE_AT_WORK, GOING_ON, VIEW, KIND_OF_PICTURE)
    )
