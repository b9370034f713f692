"""Where text was wrapped, and where its author broke the lines."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from itertools import pairwise

import pytest

from newsclean.dumps.lines import join_lines, unit_text, units
from newsclean.dumps.margins import find_margin, seen
from newsclean.readers.flat import read_flat

PARAGRAPHS = [
    "The harbour of Little Sound has three cranes, and none of them has moved since the spring, when the last barge "
    "left with a cargo of slate, a piano and the harbour master's cat.",
    "The council wants to sell them to a museum that would like to have them all, if somebody pays for the road; "
    "nobody has said yet who somebody is.",
    "Children climb the smallest of them on Sundays to look at the other side of the water, which looks the same from "
    "up there but is much quieter.",
]
VERSES = """the tide came in at four
and brought a chair, three bottles,
somebody's left glove
and the smell of a country
we had only seen on stamps

my sister said
leave it, it is not ours,
but she took the chair
and set it by the window
where the light arrives

in the evenings she sits there
waiting for the sea
to come and ask
politely
for its furniture
"""
KLON = """ลมทะเลพัดมาแต่เช้าตรู่ ประตูเปิดอยู่ไม่มีใครเห็น
เรือลำน้อยลอยไปในยามเย็น ดาวเดือนเด่นส่องทางกลับบ้านเรา
ฝนพรำพรำค่ำคืนนี้ยังคิดถึง คนที่ซึ่งเคยนั่งฟังอยู่กับเขา
เสียงคลื่นซัดหาดทรายเบาเบาเบา เหมือนเล่าเรื่องเก่าเก่าให้เราฟัง

แม่น้ำไหลไปไม่หวนคืนมา เหมือนเวลาที่ผ่านไปไม่รอหลัง
ใบไม้ร่วงลงดินสิ้นพลัง แต่ยังหวังผลิใหม่ในปีหน้า
ครูสอนว่าจงอดทนอย่าท้อถอย วันพรุ่งนี้จะค่อยสดใสกว่า
เด็กทั้งหลายยิ้มให้กันทุกเวลา เดินข้ามฟ้าข้ามน้ำไปเรียนกัน
"""


def joined(text: str) -> int:
    """Return how many lines continue the one before."""
    blocks = read_flat(text).blocks
    join_lines(blocks)
    return sum(block.glue is not None for block in blocks)


def test_a_text_in_capitals_is_joined() -> None:
    wrapped = [textwrap.wrap(paragraph.upper(), 64) for paragraph in PARAGRAPHS]
    assert joined("\n\n".join("\n".join(lines) for lines in wrapped)) == sum(len(lines) - 1 for lines in wrapped)
    assert joined("\n".join(VERSES.upper().split("\n"))) == 0


def test_long_verses_that_break_at_commas_are_no_column() -> None:
    verses = [
        "Winter goes round the old house and knocks at panes,",
        "the cat looks out at the yard, at its light and rain,",
        "and the card that you left at the edge of the stairs,",
        "the wind took to the quay, where the boats are pairs.",
    ]
    assert joined("\n".join(verses)) == 0


@pytest.mark.parametrize("mark", ["(a)", "(ii)", "(2)", "b)"])
def test_the_entry_of_a_law_begins_a_line_in_a_wrapped_text(mark: str) -> None:
    text = "\n".join(textwrap.wrap(PARAGRAPHS[0] + PARAGRAPHS[2], 72)[:-1]) + ";"
    entry = textwrap.fill(f"{mark} {PARAGRAPHS[1]}", 72)
    lines = joined(f"{text}\n{entry}")
    assert lines == text.count("\n") + entry.count("\n")


@pytest.mark.parametrize("width", [30, 36, 44, 52, 72])
def test_a_column_of_any_width_is_joined(width: int) -> None:
    wrapped = [textwrap.wrap(paragraph, width) for paragraph in PARAGRAPHS]
    text = "\n\n".join(map("\n".join, wrapped))
    assert joined(text) == sum(len(lines) - 1 for lines in wrapped)


@pytest.mark.parametrize(
    "line",
    [
        "https://www.sound.example/news/2031/03/12/local/three-cranes-" + "that-nobody-has-moved-" * 3,
        "THREE CRANES THAT NOBODY HAS MOVED SINCE THE SPRING: " + "THE COUNCIL LOOKS FOR A MUSEUM. " * 2,
    ],
)
def test_a_line_wider_than_the_margin_hides_none_in_a_short_text(line: str) -> None:
    text = "\n\n".join(textwrap.fill(paragraph, 72) for paragraph in PARAGRAPHS * 3)
    margin = find_margin(read_flat(f"{line}\n\n{text}").blocks)
    assert margin is not None
    assert margin.width == 72


@pytest.mark.parametrize("ruler", ["-" * 60, "=" * 72, "*" * 40])
@pytest.mark.parametrize("address", ["", "\n<https://sound.example/cranes?letter=12&reader=4711>"])
def test_a_ruler_is_joined_to_nothing(ruler: str, address: str) -> None:
    wrapped = [textwrap.wrap(paragraph, 72) for paragraph in PARAGRAPHS * 2]
    text = "\n".join(f"{ruler}\nAn old crane\n{ruler}\n" + "\n".join(lines) for lines in wrapped) + address
    blocks = read_flat(text).blocks
    join_lines(blocks)
    beside = [(above, below) for above, below in pairwise(blocks) if ruler in (above.text, below.text)]
    assert len(beside) == 4 * len(wrapped) - 1
    assert all(below.glue is None for _, below in beside)


HEBREW = """שלושת העגורנים בנמל הקטן עומדים בלי לזוז מאז האביב, כשיצאה משם הדוברה האחרונה עם מטען של צפחה, פסנתר אחד
והחתול של מנהל הנמל.

המועצה רוצה למכור אותם למוזיאון, שהיה שמח לקבל את כולם אם מישהו ישלם על הדרך. עדיין איש לא אמר מיהו המישהו הזה,
ומי יחליט על כך בסופו של דבר.

ילדים מטפסים בימי ראשון על הקטן שבהם כדי להביט אל הצד השני של המים, שנראה משם אותו הדבר אך שקט הרבה יותר, ובדרך
למטה הם סופרים את המדרגות.
"""


@pytest.mark.parametrize("name", ["", "NASA "])
def test_a_foreign_name_at_a_line_s_beginning_leaves_a_script_without_capitals_joined(name: str) -> None:
    text = HEBREW.replace("משם", name + "משם", 1)
    wrapped = [textwrap.wrap(paragraph, 60) for paragraph in text.split("\n\n")]
    assert wrapped[0][1].startswith(name)
    assert joined("\n\n".join(map("\n".join, wrapped))) == sum(len(lines) - 1 for lines in wrapped)


HINDI = [
    "गाँव के पुराने कुएँ के पास बैठे बूढ़े लोग हर शाम उस पुल की बात करते हैं जिसे नदी पिछले साल अपने साथ बहा ले गई थी, "
    "और जिसके बिना बच्चे अब नाव से स्कूल जाते हैं।",
    "नाव वाले ने कहा कि वह किसी बच्चे से पैसे नहीं लेता। उसकी नाव में बारह बच्चे बैठ सकते हैं, पर सुबह अक्सर पंद्रह आते हैं, "
    "इसलिए वह दो बार नदी पार करता है।",
    "ज़िले के अधिकारी कहते हैं कि नया पुल अगले साल तक बन जाएगा। लोगों ने यह बात पहले भी सुनी है, इसलिए वे नाव की मरम्मत "
    "के लिए चंदा जमा कर रहे हैं।",
]


@pytest.mark.parametrize("width", [65, 72, 76, 100])
@pytest.mark.parametrize("measure", [len, seen])
def test_columns_or_characters_were_counted_whichever_fills_more_lines(
    width: int, measure: Callable[[str], int]
) -> None:
    wrapped = [wrap_measured(paragraph, width, measure) for paragraph in HINDI * 2]
    text = "\n\n".join(map("\n".join, wrapped))
    assert joined(text) == sum(len(lines) - 1 for lines in wrapped)


def wrap_measured(text: str, width: int, measure: Callable[[str], int]) -> list[str]:
    """Return the lines of a paragraph, none wider than `width` by `measure`."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".lstrip()
        if measure(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


ALIKE_IN_CHINESE = """镇上最后一家灯笼铺下个月就要关门了，七十三岁的老店主说，他糊了一辈子的灯笼，如今眼睛已经看不清竹篾
上的细缝了。
“我十四岁跟着父亲学这门手艺，那时候一条街上有九家铺子。”他一边收拾工具一边说，每年正月之前，街坊们
都会来排队。
据介绍，一盏灯笼要经过四十多道工序，光是削竹篾就得花上大半天，年轻人嫌慢，来过的两个徒弟都改行了。
没有人接手
镇文化站想把铺子改成一间小小的展览室，把工具和老照片都留下来，不过房东还没有答应，双方下周再谈一次。
门口的长凳
"""


def test_paragraphs_in_chinese_that_are_as_wide_as_broken_lines_are_not_joined() -> None:
    assert [len(line) > 45 for line in ALIKE_IN_CHINESE.splitlines()].count(True) == 4
    assert find_margin(read_flat(ALIKE_IN_CHINESE).blocks) is None


@pytest.mark.parametrize("text", [VERSES, KLON])
def test_verses_are_no_column(text: str) -> None:
    assert joined(text) == 0


ABOUT_AS_LONG = """เทศบาลประกาศเมื่อวานว่าจะปรับปรุงโกดังเก่าริมน้ำให้เป็นห้องสมุดประชาชน คาดว่าจะเริ่มงานในเดือนมีนาคมปีหน้า
ผู้อำนวยการห้องสมุดกล่าวว่าอาคารใหม่จะเก็บคานไม้และประตูเหล็กเดิมไว้ และจะเปิดมุมอ่านหนังสือสำหรับเด็กที่ชั้นสอง
ชาวบ้านในละแวกนั้นส่วนใหญ่เห็นด้วยกับแผนนี้ แต่บางคนกังวลเรื่องที่จอดรถ เทศบาลจึงรับปากว่าจะหาที่ดินแปลงอื่น
งบประมาณทั้งหมดสิบสองล้านบาท โดยสามส่วนมาจากเงินบริจาคของบริษัท ที่เหลือเป็นงบของเทศบาลและจังหวัด
โกดังหลังนี้สร้างเมื่อปีสองพันสี่ร้อยหกสิบเก้า เคยใช้เป็นที่ขนถ่ายข้าว และถูกทิ้งร้างมานานกว่ายี่สิบปีแล้ว
"""


def test_paragraphs_that_are_as_long_as_each_other_by_chance_are_no_column() -> None:
    assert joined(ABOUT_AS_LONG) == 0


def test_the_heads_of_pages_are_wider_than_their_column() -> None:
    column = [line for text in PARAGRAPHS for line in [*textwrap.wrap(text, 40), ""]]
    head = "THE SOUND GAZETTE" + " " * 70 + "Friday, 12 October 2029"
    assert joined("\n".join([head, "", *column])) == joined("\n".join(column)) > 0
    assert joined("\n".join([*column[:3], head, *column[3:]])) == joined("\n".join(column)) - 1


def test_a_link_in_a_dump_that_kept_the_wrapping_of_its_source_joins_its_sentence() -> None:
    torn = []
    for paragraph in PARAGRAPHS * 2:
        lines = textwrap.wrap(paragraph, 64)
        torn += [*lines[:1], "Little Sound", f", {lines[1]}", *lines[2:]]
    blocks = read_flat("\n".join(["Home", "News", "Cranes", "Log in", *torn])).blocks
    join_lines(blocks)
    assert [unit_text(unit) for unit in units(blocks)][4:] == [
        " ".join([lines[0], "Little Sound,", *lines[1:]])
        for lines in (textwrap.wrap(paragraph, 64) for paragraph in PARAGRAPHS * 2)
    ]
