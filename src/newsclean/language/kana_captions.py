"""A line of Japanese in, whether it is a caption out: what a picture shows, ＝, and its day, place or source."""

from __future__ import annotations

from newsclean.patterns import lazy

EQUALS = "＝"

DAY = lazy(
    r"(?:[^。、で]{1,16}(?:、|で、?))?(?:(?:\d{4}|(?:令和|平成|昭和)[\d元]{1,2})年)?"
    r"(?:(?:\d{1,2}月)?\d{1,2}日(?![間ぶ目後前以連本])[^？?×%％＋+!！]*|(?<=年)(?:\d{1,2}月)?(?:[(（][^()（）]{1,12}[)）])?)$"
)
"""What stands behind the ＝ of a Japanese caption: the day, before or behind a place."""

SOURCE = lazy(
    r"(?:(?:AP|AFP|EPA|ＡＰ|ＡＦＰ|ＥＰＡ|ロイター|ゲッティ|共同|時事)(?:通信)?社?(?:・[^。]{1,12})?|[^。]{0,24}(?:撮影|提供|写す))[)）]?$"
)
"""The same: whose picture it is."""

PLACE = lazy(
    r"(?:[^。、]{1,14}、)?[^。、]{0,20}(?:[都道府県市区町村郡島駅港沖館校園場所前内]|[\u4e00-\u9fff]・[^。、・]{2,8})(?:で|にて)"
    r"(?:[(（][^()（）]{2,20}[)）])?$"
    r"|[^。、で]{1,14}[都道府県市区町村]$|[\u4e00-\u9fff]{2,6}・[\u4e00-\u9fff][^。、・]{1,8}$"
)
"""The same: the place alone."""

HIRAGANA = lazy("[\u3041-\u3096]")
"""A clause has some, a label often none."""

LONGEST = 40
"""What stands behind a ＝ is no longer."""

LEAST = 5
"""What is shorter before a ＝ is a label: 場所, 入場料."""

LABEL_ENDS = "日時間所場期限料先会数額"
"""And so is what ends with one of these: 開催日時."""


def ends_with_setting(text: str) -> bool:
    """Tell whether a line of Japanese is a caption: what a picture shows, ＝, and the day, the place or its source.

    >>> ends_with_setting("石橋を渡る住民＝3日、北浜町"), ends_with_setting("▽日時＝11月9日（日）午前10時")
    (True, False)
    >>> ends_with_setting("国の旗を振る人々＝ＡＰ"), ends_with_setting("石橋を渡る児童ら＝北浜市の小学校で")
    (True, True)
    >>> ends_with_setting("幸福＝収入ではない"), ends_with_setting("０００１０２０００＝３")
    (False, False)
    """
    if EQUALS not in text:
        return False
    head, _, tail = text.rpartition(EQUALS)
    if len(head) < LEAST or len(tail) > LONGEST or not (head[0].isalpha() or head[0] in "「『（(【《“▲"):
        return False  # (a bullet begins an entry of a list)
    if head[-1] in LABEL_ENDS:
        return False
    if DAY.match(tail) or SOURCE.match(tail):
        return True
    return HIRAGANA.search(head) is not None and PLACE.match(tail) is not None
