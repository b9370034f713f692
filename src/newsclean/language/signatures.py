"""The end of a text in, whether it says who wrote it out: “(dpa)”, “（王小明）”, “Ann Lee, Quay Post”."""

from __future__ import annotations

from newsclean.language.bylines import PERSON, ROLE_WORDS, SPLIT_NAMES
from newsclean.language.han_credits import NAME, PIECES, ROLE, SURNAMES, names_credited
from newsclean.language.keys import key_of
from newsclean.language.tables import Markers
from newsclean.patterns import lazy
from newsclean.text import reaches
from newsclean.text.characters import CAPITALS, KOREAN_SURNAMES, SMALL, has_case, has_digit, is_small
from newsclean.text.sentences import ends_sentence

BRACKETS = "()（）【】 "
OPENING = "(（["
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

SLASHED = r"[^\W\d][^\s\d/,.!?:।]{0,15}"
SIGNED = lazy(
    rf"^(?:{PERSON}|[{CAPITALS}]{{2,6}})"
    rf"(?:\s?[,|/]\s?|\s[-–—]\s)[{CAPITALS}][\w'’-]{{1,20}}(?:\s[{CAPITALS}][\w'’-]{{1,20}}){{0,3}}$"
    r"|^[【(（](?:[^\W\d_][^()（）【】\d?!…]{1,30}(?<![.。।])|\W{1,3})[】)）]$|^[a-z0-9-]{2,30}\.[a-z]{2,6}$"
    rf"|^{SLASHED}(?:\s{SLASHED}){{0,2}}/{{1,2}}{SLASHED}(?:\s{SLASHED}){{0,2}}।?$"
    rf"|^(?:[{CAPITALS}]\.\s?){{1,3}}(?:[{CAPITALS}]\S{{0,3}})?$|^[{CAPITALS}]{{2,4}}$"
    rf"|^[{SMALL}]{{2,4}}(?:,?\s?[/,]\s?[{SMALL}]{{2,6}}){{0,2}}$"
)
"""A name or an agency and the paper or place it stands for, what stands in brackets, the site's address, names and a
slash between them, or initials: how reports are signed."""

SIGNS = lazy(
    rf"^\((?:[^\W\d_]{{2,8}}(?:[/+][^\W\d_]{{2,8}}){{1,3}}|[{CAPITALS}]{{2,8}}(?:\s?[,/]\s?[^\W\d_]{{2,5}}){{1,3}})\)$"
)
"""Agencies and initials in brackets: “(dpa/jfe)”, “(ČTK, jpo)”."""

PARTS = lazy("[;,、]")
"""What stands between those who made a report."""

THANKS_LENGTH = 400
"""Lines that name all who worked on an article are no longer."""

PLACE_LENGTH = 50
"""Behind such a marker stands at most from where somebody helped, in so many characters."""

INITIALS = lazy(rf"^[{SMALL}]{{2,4}}(?:/[{SMALL}]{{2,6}}){{1,2}}$")
"""Those who wrote and edited a report of an agency: “jfe/ab”."""

BIOGRAPHY_LENGTH = 160
BIOGRAPHY = lazy(
    rf"^(?:[ΟΗ]\s)?({PERSON})"
    r"(?:\s(?:is|ist|est|es|è|é|is|är|er|on|je|jest|este|е|је|είναι|adalah|ialah)\s|\s[—–-]\s|,\s)(?=[^\W\d])"
)
"""How a line begins that says who the author is."""

ABOUT = (
    *("about ", "über ", "à propos de ", "à propos d'", "sobre ", "acerca de ", "over ", "informazioni su ", "om "),
    *("o firmie ", "o společnosti ", "о компании ", "про компанію "),
)
"""How the head of a box about an author or a company begins, before the name: of English, German, French, Spanish and
Portuguese, Dutch, Italian, Scandinavian, Polish, Czech, Russian, Ukrainian."""

REPORTED = lazy(
    rf"^(?:[{CAPITALS}][\w.'’-]{{0,20}},?\s(?:and\s|y\s|writers?\s)?){{1,8}}"
    rf"(?:reported from|(?:inform|report)(?:ó|aron) desde)\s[{CAPITALS}][^.!?;:]{{1,60}}\.?$"
)
"""Where those who made a report were: “Lee reported from Oster Holm.”"""

ROLE_LEAST = 5
"""Roles of fewer letters are parts of other words."""

TRAILING_NAMES = lazy(
    r"[（(]\s*+((?:(?:本报|特约|通讯员|记者|见习记者|实习生|文|图|摄影)\s*+(?:[:：/]\s*+)?)*[\u4e00-\u9fff]{2,4}"
    r"(?:[\s、,，]++(?>(?:通讯员|记者|摄影|文|图)\s*+(?:[:：/]\s*+)?(?=[\u4e00-\u9fff])|)[\u4e00-\u9fff]{1,4})*+)\s*+[)）]\s*$"
)
"""Han names in brackets at the end of the article's last paragraph. Atomic: 记者 (reporter) may be read as a name, too,
and a line of them in twice as many ways with each."""

NAMES_LOOK = 200
"""Characters at the end of a paragraph in which such names are looked for."""

CLOSING = (")", "）")

NAME_PREFIX = lazy(r"(?:本报|特约|通讯员|见习记者|记者|实习生|摄影|文/|图/)\s*[:：/]?\s*")


def thanks_helpers(text: str, table: Markers) -> bool:
    """Tell whether a long line below an article names all who worked on it, in brackets or before a marker.

    >>> table = Markers(inside=("contributed to this report",), extra={"person": ("reporting by", "记者")})
    >>> thanks_helpers("(Reporting by Ann Lee in Oster Holm; editing by Tom Abel)", table)
    True
    >>> thanks_helpers("Ann Lee on the ferry contributed to this report.", table)
    True
    >>> table = Markers(inside=table.inside, extra={"person": ("reporting by", "记者"), "byline": ("by ", "from ")})
    >>> thanks_helpers("Ann Lee contributed to this report from Oster Holm.", table)
    True
    >>> thanks_helpers("(Ann Lee found it in a drawer.)", table), thanks_helpers("（记者看到，灯塔亮了。）", table)
    (False, False)
    >>> thanks_helpers("(Ann Lee in Oster Holm; reporting by Tom Abel)", table)
    True
    >>> thanks_helpers("(Reporting by Ann Lee, Ida Moe, reporting by Tom Abel.)", table)
    True
    """
    key = key_of(text).rstrip(" .。") if len(text) <= THANKS_LENGTH else ""
    if key and key[0] in OPENING and _is_bracketed(key, table):
        pieces = [piece.strip() for piece in PARTS.split(key[1:])]
        return ";" in key or not ends_sentence(text) or pieces[-1].startswith(table.extra.get("person", ()))
    if key.endswith(table.inside):
        return " " in key
    behind = next((key.partition(marker)[2] for marker in table.inside if marker in key), "")
    return (
        len(behind) <= PLACE_LENGTH and behind[1:].startswith(table.extra.get("byline", ())) and not has_digit(behind)
    )


def signs_off(text: str, table: Markers) -> bool:
    """Tell whether a line in brackets names reporters and editors, as an agency's reports end.

    >>> table = Markers(extra={"person": ("reporting by", "editing by")})
    >>> signs_off("(Reporting by Ann Lee; Editing by Tom Abel)", table), signs_off("(Editing by Tom Abel)", table)
    (True, False)
    """
    if text[0] not in OPENING or ";" not in text or len(text) > THANKS_LENGTH:
        return False
    return _is_bracketed(key_of(text).rstrip(" .。"), table)


def _is_bracketed(key: str, table: Markers) -> bool:
    """Tell whether all of a line stands in brackets and says who made the report."""
    if key[-1] not in ")）]":
        return False
    persons = table.extra.get("person", ())
    edited = (*persons, *(prefix for prefix in table.extra.get("byline", ()) if " " in prefix.strip()))
    first, *others = (piece.strip() for piece in PARTS.split(key[1:]))
    return first.startswith(persons) or any(piece.startswith(edited) for piece in others)


def is_biography(text: str, roles: tuple[str, ...]) -> bool:
    """Tell whether a short text begins with a name and what its bearer does for the paper.

    >>> is_biography("Ann Lee is a reporter at the Quay Post.", ("reporter",))
    True
    >>> is_biography("Ann Lee is a baker.", ("reporter",)), is_biography("The reporter is tired.", ("reporter",))
    (False, False)
    """
    found = BIOGRAPHY.match(text) if len(text) <= BIOGRAPHY_LENGTH else None
    if found is None:
        return False
    words = key_of(text[found.end() :]).split()[:ROLE_WORDS]
    return any(word.startswith(roles) for word in words if len(word) >= ROLE_LEAST)


def is_aside(text: str, above: str, asides: tuple[str, ...]) -> bool:
    """Tell whether a line in brackets says what is done or that the text goes on, and signs nothing.

    >>> is_aside("(Laughter)", "", ("laughter",)), is_aside("(wird fortgesetzt)", "", ()), is_aside("(dpa)", "", ())
    (True, True, False)
    """
    return text[0] in BRACKETS and (key_of(text.strip(BRACKETS)) in asides or is_remark(text, above))


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
    if not has_case(inner):
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


def names_at_end(text: str, end: int) -> tuple[int, list[str]] | None:
    """Return where the brackets begin that hold nothing but names and end a text, and the names; or None."""
    if text[:end].rstrip()[-1:] not in CLOSING:
        return None
    low = max(0, end - NAMES_LOOK)
    if found := TRAILING_NAMES.search(text, low, end):
        return found.start(), SPLIT_NAMES.split(NAME_PREFIX.sub(" ", found[1]).strip())
    start = max(text.rfind("(", low, end), text.rfind("（", low, end))
    names = names_credited(text[start:end]) if start >= 0 else []
    return (start, names) if names else None
