"""Half-width marks in Chinese paragraphs become full-width ones, and nothing else does."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.text.punctuation import full_width


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("新华社北京6月17日电(记者王某)据悉,", "新华社北京6月17日电（记者王某）据悉，"),
        ("世界卫生组织 (WHO) 说:", "世界卫生组织（WHO）说："),
        ("iPhone 15(6.1英寸), 售价5,999元", "iPhone 15（6.1英寸），售价5,999元"),
        ("增长5.2%,其中出口(下同)", "增长5.2%，其中出口（下同）"),
        ('他说"这是Tom\'s car"。', "他说“这是Tom's car”。"),
        ("他说:\"她叫'阿梅'.\"", "他说：“她叫‘阿梅’。”"),
        ('"一"和"二"', "“一”和“二”"),
        ("走了......", "走了……"),
        ("见http://a.cn/b?c=(d),e,完", "见http://a.cn/b?c=(d),e，完"),
        ("問:「好(笑)?」", "問：「好（笑）？」"),
        ("彼は「はい」と言った!そして(東京)へ", "彼は「はい」と言った！そして（東京）へ"),
    ],
)
def test_marks_become_wide(text: str, expected: str) -> None:
    assert full_width(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "时间10:30",
        "比分3:2",
        "共1,234.5亿元",
        "1.引言",
        "一. 概述",
        "三,四",
        "(1)经济(2)文化",
        "约翰.史密斯来了",
        "邮箱a.b@c.cn",
        "www.a.cn",
        '一"个引号',
        "一)个括号",
        "[详细]",
        "He said (twice): “no”, and left.",
        "President Xi (习近平), he said.",
        "이 (李) 씨, 그리고 그는",
        "彼は'はい'と言った",
        'の"はい"',
        "走了....",
        "",
    ],
)
def test_what_stays(text: str) -> None:
    assert full_width(text) == text


def test_quotes_pair_over_the_lines_of_a_dump() -> None:
    lines = [
        '记者从市政府了解到,今年的改造工程将于六月完工,市民可以在新的码头上船,以后从早到晚,不论刮风下雨,也不论有没有雾,都不用再排队等候,"渡轮会准时来,',
        '每天开行十二班",交通局的负责人说.他还介绍,老码头(建于1931年)将改成一座小小的博物馆.',
    ]
    text = newsclean.clean("\n".join(lines), format="text", punctuation="full").text
    assert "“渡轮会准时来，每天开行十二班”，交通局的负责人说。他还介绍，老码头（建于1931年）" in text
    assert newsclean.clean(text, punctuation="full").text == text


def test_it_is_off_by_default() -> None:
    line = "记者从市政府了解到,今年的改造工程将于六月完工,市民可以在新的码头上船(见图)."
    assert newsclean.clean(line).text == line + "\n"
    assert "，" in newsclean.clean(line, punctuation="full").text
