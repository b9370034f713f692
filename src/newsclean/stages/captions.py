"""Units in, those dropped that belong to a picture: captions, credits, names under portraits."""

from __future__ import annotations

from newsclean.context import Context, Unit
from newsclean.features import ends_sentence
from newsclean.language import markers
from newsclean.patterns import lazy

MARKED_LENGTH = 160
"""Longer texts mention a photographer; shorter ones credit one."""

MOST_NAME = 40
"""Longest name line, in characters."""

COLONS = ":："

CREDIT_LENGTH = 260
CREDIT_ALONE = 30
CREDITED_LENGTH = 80
CREDIT_END = lazy(
    r"(?:(?i:\b(?:photo(?:graph|graphie)?s?|pictures?|images?|fotos?|fotograf\w*|bild|фото|снимок))\s?[:/=©]?\s?(?i:by\s|von\s|di\s|de\s|di\s)?"
    r"[A-ZÀ-ÞА-Я][\w.'’/-]*(?:\s[A-ZÀ-ÞА-Я][\w.'’/-]*){0,4}\W?"
    r"|\s/\s?[A-ZÀ-Þ]\.?\s?[A-ZÀ-Þ]{2,}(?:\s[A-ZÀ-Þ]{2,})*"
    r")$"
)
"""A photographer's credit at the end: a word for photo and a name, a name in capitals behind a slash."""

CREDIT_END_CJK = lazy(
    r"(?:(?:写真|사진|사진제공|撮影|図|画像)\s?[=＝:：/][^。.]{1,30}"
    r"|(?:^|[\s/)）（(])[\u4e00-\u9fff]{2,4}[\s/]?摄影?[)）]?"
    r"|＝[^。＝]{1,30})$"
)
"""The same in Chinese (摄 behind a name), Korean and Japanese, with the ＝ and place that ends its captions."""

DATED = lazy(r"^(?:这是|图为)?\s*(?:\d{4}年)?\d{1,2}月\d{1,2}日|^(?:这是|图为)")
"""How a caption begins that says when the photo was taken."""

SCENE_LEAST, SCENE_MOST = 8, 90
"""A caption line without end punctuation is of this length, in characters (Han ones count double)."""

SCENE_ENOUGH = 4
"""Cues that must agree before a line without any mark is taken for a caption. One or two of them stand in
sub-headlines too."""

ORDINAL = lazy(
    r"^(?:[一二三四五六七八九十百]+[、.．]|[（(][一二三四五六七八九十\d]+[）)]|\d{1,3}[.、)．]|[■●◆▲▌►▶]|第.{1,3}[章节部条])"
)
INNER_MARKS = lazy(r"[,，:：;；?？!！、—“”\"]")
HAN = lazy(r"[\u3400-\u4dbf\u4e00-\u9fff]")

ORGANISATION = lazy(
    r"(?:公司|商会|协会|集团|中心|大学|学院|医院|实验室|研究院|研究所|科技|企业|工厂|现场|基地|学校|机场|车站|广场)"
)
"""How names of organisations and places end: captions say where a photo was taken."""

SOMEBODY_SOMEWHERE = lazy(r"^[\u4e00-\u9fff]{2,8}?(?:在|到|与|向|赴|同)[\u4e00-\u9fff]{4}")
"""Who, and where or with whom: the way captions begin."""


def mark(context: Context) -> None:
    """Drop what belongs to pictures, while sub-headlines stay."""
    table = markers()["captions"]
    for i, unit in context.article():
        block = unit.block
        if block.kind == "caption":
            context.drop(unit, "captions/figure", i)
        elif (unit.keep is False and not unit.block.reason.startswith("boilerplate/")) or block.kind == "heading":
            continue
        elif (unit.key and len(unit.key) <= MARKED_LENGTH and table.match(unit.key)) or ends_with_credit(unit.text):
            if context.drop(unit, "captions/credit-mark", i):
                _drop_credited(context, i, table.extra.get("scene", ()))
    if not context.document.is_html:
        _drop_name_lines(context)
        if not context.clean_input:
            _drop_scene_lines(context, table.extra.get("scene", ()))


def ends_with_credit(text: str) -> bool:
    """Tell whether a short text ends with a photographer's credit.

    >>> ends_with_credit("The bridge at dawn. Photo: Ann Lee"), ends_with_credit("市民在桥头 任远舟 摄")
    (True, True)
    >>> ends_with_credit("She sent him a photo.")
    False
    """
    if len(text) > CREDIT_LENGTH:
        return False
    if CREDIT_END.search(text):
        return True
    return max(text) > "\u3000" and CREDIT_END_CJK.search(text) is not None


def _drop_credited(context: Context, number: int, scenes: tuple[str, ...]) -> None:
    """Drop the caption that stands above a line that is a photographer's credit alone."""
    if number <= context.first or len(context.units[number].text) > CREDIT_ALONE:
        return
    unit = context.units[number - 1]
    if unit.keep and unit.block.kind != "heading" and len(unit.text) <= CREDITED_LENGTH:
        if DATED.match(unit.text) or any(scene in unit.key for scene in scenes):
            context.drop(unit, "captions/credited", number - 1)


def _drop_name_lines(context: Context) -> None:
    """Drop a name alone on a line before a paragraph that begins with that name and a colon."""
    units = context.units
    for i in range(len(units) - 1):
        name = _closed(units[i].text)
        if not 1 < len(name) <= MOST_NAME or ends_sentence(units[i].text):
            continue
        following = _closed(units[i + 1].text[: 2 * MOST_NAME + 2])
        if (
            following.startswith(name)
            and following[len(name) : len(name) + 1] in COLONS
            and len(units[i + 1].text) > len(units[i].text) + 2
        ):
            context.drop(units[i], "captions/name-line", i)


def _closed(text: str) -> str:
    """Return the text without its spaces: names are spread for alignment."""
    return "".join(text.split())


def _drop_scene_lines(context: Context, scenes: tuple[str, ...]) -> None:
    """Drop lines without a mark that several weak cues agree are captions.

    The cues: no punctuation inside, a photographed action, the ending of an organisation's or place's name,
    a beginning shared with another such line, and sub-headlines elsewhere that look different.
    """
    units = context.units
    candidates = [
        (i, unit)
        for i, unit in enumerate(units)
        if context.first - 2 <= i <= context.last and _is_candidate(unit) and _beside_prose(units, i)
    ]
    if not candidates:
        return
    plain = [(i, u) for i, u in candidates if not INNER_MARKS.search(u.text)]
    contrast = len(plain) < len(candidates)
    heads: dict[str, int] = {}
    for _, unit in plain:
        head = unit.text[:2]
        heads[head] = heads.get(head, 0) + 1
    several = sum(1 for _, u in plain if SOMEBODY_SOMEWHERE.match(u.text)) >= 3
    for i, unit in plain:
        text = unit.text
        cues = 1 + several
        key = unit.key
        hits = sum(1 for scene in scenes if scene in key)
        acts = SOMEBODY_SOMEWHERE.match(text) is not None
        cues += min(hits, 2) + acts
        if ORGANISATION.search(text):
            cues += 1
        if heads[text[:2]] > 1:
            cues += 1
        if contrast:
            cues += 1
        if (hits or acts) and cues >= SCENE_ENOUGH:
            context.drop(unit, "captions/scene-line", i)


def _is_candidate(unit: Unit) -> bool:
    text = unit.text
    size = len(text) + len(HAN.findall(text))
    return (
        SCENE_LEAST <= size <= SCENE_MOST
        and not ends_sentence(text)
        and text[-1] not in COLONS + ",，、;；"
        and not ORDINAL.match(text)
        and unit.keep is not None
        and (bool(unit.keep) or unit.block.reason in ("boilerplate/before-article", "boilerplate/unlike-article"))
    )


def _beside_prose(units: list[Unit], number: int) -> bool:
    """Tell whether the next unit, or the one after another short line, is a paragraph."""
    return any(len(u.text) >= 40 and ends_sentence(u.text) for u in units[number + 1 : number + 3])
