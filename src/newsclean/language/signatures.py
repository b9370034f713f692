"""What stands in brackets on a line of its own in, whether it says who wrote the text above: “(dpa)”, “（王小明）”."""

from __future__ import annotations

from newsclean.language.han_credits import NAME, PIECES, ROLE, SURNAMES, names_credited
from newsclean.patterns import lazy
from newsclean.text import reaches
from newsclean.text.characters import KOREAN_SURNAMES, is_small

BRACKETS = "()（）【】 "
LEAST_WORD = 5
"""A word in small letters has so many, where it stands in brackets and is no agency: “(dpa)”, “(lacht)”."""

LEAST_REMARK, SMALL_SHARE = 4, 2 / 3
"""A remark has so many words, and where a script has capitals, such a share of them begins with a small letter."""

KANA, HANGUL = lazy("[\u3041-\u30fa]"), lazy("[\uac00-\ud7a3]")
AGENCY = lazy(
    r"[^\W\d]{1,10}(?:社|网|網|报|報|新闻|新聞|通信|电|電|部|뉴스|뉴시스|통신|일보|신문|방송|경제|타임스|투데이|닷컴)"
    r"|共同|時事|時事通信|ロイター|로이터|[A-Z][A-Za-z]{1,14}"
)
"""An agency, a paper or its desk."""

JAPANESE_PERSON = lazy(r"[\u4e00-\u9fff々ヶ]{3,6}(?:記者|特派員|編集委員|論説委員|支局長)?")
JAPANESE_ROLE = lazy(r"聞き手|構成|取材|撮影|編集|文|写真|翻訳|記者|特派員|編集委員|論説委員|まとめ")
KOREAN_PERSON = lazy(rf"[{KOREAN_SURNAMES}][\uac00-\ud7a3]{{1,3}}")
KOREAN_ROLE = lazy(r"글|사진|영상|취재|정리|구성|편집|그래픽|기자|특파원|객원기자|논설위원|선임기자")
JOINERS = lazy("[・=＝]")
"""What stands between a role and a name, beside the marks of Chinese."""

SPACED_NAME = lazy(r"(?<![\u4e00-\u9fff])([\u4e00-\u9fff])\s([\u4e00-\u9fff])(?![\u4e00-\u9fff])")
"""A name of two characters, set as wide as those of three."""

KOREAN_PLACE = lazy(r"^[\uac00-\ud7a3]{2,8}=")
"""The place from which somebody reports, before an agency's name."""


def is_remark(text: str, above: str) -> bool:
    """Tell whether a line in brackets says something to the reader rather than who wrote the text above.

    >>> is_remark("(lacht)", ""), is_remark("(All names have been changed)", ""), is_remark("(Ann Lee)", "")
    (True, True, False)
    >>> is_remark("（文中人物均为化名）", ""), is_remark("（王小明）", ""), is_remark("（新华社）", "")
    (True, False, False)
    >>> is_remark("（敬称は略しました）", "船が出た。"), is_remark("（石橋健二）", "船が出た。")
    (True, False)
    >>> is_remark("(우천 시 취소)", ""), is_remark("(서울=연합뉴스)", ""), is_remark("(김철수 기자)", "")
    (True, False, False)
    """
    inner = text.strip(BRACKETS)
    if reaches(inner, "\u3040"):
        return not (names_credited(text) or _is_signed(inner, above))
    words = inner.split()
    if inner.upper() == inner.lower():
        return len(words) >= LEAST_REMARK
    small = sum(is_small(word[0]) for word in words)
    if small == len(words) > 0:
        return len(words) > 1 or len(inner) >= LEAST_WORD
    return len(words) >= LEAST_REMARK and small >= SMALL_SHARE * len(words)


def _is_signed(inner: str, above: str) -> bool:
    """Tell whether all pieces of a line in Han, kana or Hangul are names, roles and agencies."""
    if HANGUL.search(inner):
        person, role = KOREAN_PERSON, KOREAN_ROLE
        inner = KOREAN_PLACE.sub("", inner)
    elif KANA.search(inner + above):
        person, role = JAPANESE_PERSON, JAPANESE_ROLE
    else:
        person, role = NAME, ROLE
    inner = SPACED_NAME.sub(r"\1\2", JOINERS.sub(" ", inner))
    pieces = [piece for piece in PIECES.split(inner) if piece]
    names = [piece for piece in pieces if not (AGENCY.fullmatch(piece) or role.fullmatch(piece))]
    if not all(person.fullmatch(name) for name in names):
        return False
    return person is not NAME or len(names) < len(pieces) or any(name[0] in SURNAMES for name in names)
