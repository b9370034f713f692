"""A short line in, whether it is a byline out: a prefix and names, a name and a role, words and an address."""

from __future__ import annotations

from collections.abc import Mapping

from newsclean.language.han_credits import names_credited
from newsclean.language.keys import fold, key_of, longest_beginning
from newsclean.language.stamps import holds_date
from newsclean.patterns import lazy
from newsclean.text import reaches
from newsclean.text.characters import CAPITALS, ITEM_SIGNS, KOREAN_SURNAMES, SHAPES, has_case, has_digit, is_small
from newsclean.text.sentences import LABEL, ends_sentence

BYLINE_WORDS, DATED_BYLINE = 8, 160
MOST_SMALL = 3
"""More words in small letters behind the names of a byline, and a full stop, are a sentence."""

EMAIL_LINE = lazy(
    r"^(?:\S+(?:\s\S+){0,5}\s?[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:\S+\s){0,7}\[email\sprotected\]"
    r"|(?:\S+\s){1,8}(?:Twitter|X|Instagram|Threads|Bluesky|Facebook|TikTok)\b\W{0,3}\s?@[\w.]{2,30})\W?$"
)
"""A few words and an e-mail address, what protection from robots leaves of one, or a name on a network: the reporter's
line."""

CONTACT = lazy(r"^(\W?\s?[^\W\d][^:：@]{1,30}?)\s?[:：]\s?\S")
"""What a line says first, with a colon behind it."""

KOREAN_ROLES = r"(?:글·사진|사진·글|글|취재|사진|영상|정리|구성|편집|그래픽|촬영)"
KOREAN_BYLINE = lazy(
    r"^(?:\[[^\[\]]{2,20}\]\s?|[\uac00-\ud7a3]{1,8}(?:일보|신문|뉴스|경제|방송|타임스|투데이|닷컴)\s)?"
    r"(?:\([^()]{2,20}\)\s?|[\uac00-\ud7a3]{1,6}=)?"
    rf"(?:{KOREAN_ROLES}(?:\s?[=:/]\s?|\s))?[\uac00-\ud7a3]{{2,4}}\s?(?:[\uac00-\ud7a3]{{2}}\s?)?(?:기자|특파원)$"
    rf"|^(?:{KOREAN_ROLES}(?:\s?[=:/]\s?|\s)[\uac00-\ud7a3]{{2,4}}(?:\s기자)?[,/\s]{{0,3}}){{2,4}}$"
    rf"|^글\s?[=:/]?\s[{KOREAN_SURNAMES}][\uac00-\ud7a3]{{1,2}}$"
)
"""A name and “reporter”, perhaps behind a paper and a role; or roles, each with a name; or “text” and a name."""

JAPANESE_BYLINE = lazy(
    r"^[【(（]?[\u4e00-\u9fff々]{2,6}(?:記者|特派員|編集委員|論説委員)[】)）]?$"
    r"|^(?:記者|特派員|文|取材)・[\u3041-\u30ff\u4e00-\u9fff々]{3,6}$"
)
"""A name and “reporter” behind it, or before it with a dot."""

THAI_NAME = r"[\u0e01-\u0e4e]{2,20}"
HINDI_NAME = r"[\u0900-\u0963]{2,15}"
BENGALI_NAME = r"[\u0980-\u09e3]{2,15}"
ARABIC_NAME = r"[\u0620-\u065f\u066e-\u06d3\u200c]{2,12}"
HEBREW_NAME = r"[\u05d0-\u05ea'’]{2,12}"
CASELESS_BYLINE = lazy(
    rf"^(?:(?:เขียน|แปล|รายงาน|เรียบเรียง)?โดย\s?{THAI_NAME}\s{THAI_NAME}"
    rf"|(?:रिपोर्ट\s?:|द्वारा)\s?{HINDI_NAME}(?:\s{HINDI_NAME}){{1,2}}|{HINDI_NAME}\sसंवाददाता"
    rf"|{BENGALI_NAME}\s(?:প্রতিনিধি|প্রতিবেদক|সংবাদদাতা)"
    rf"|(?:بقلم|تصوير|گزارش از|به قلم)\s{ARABIC_NAME}(?:\s{ARABIC_NAME}){{1,2}}"
    rf"|رپورٹ\s?:\s?{ARABIC_NAME}(?:\s{ARABIC_NAME}){{1,2}}"
    rf"|(?:כתבנו|כתבתנו|מאת)\s{HEBREW_NAME}(?:\s{HEBREW_NAME}){{1,2}})$"
)
"""The same in scripts without capitals, where the form of the whole line has to tell."""

CASELESS = ("\u0590", "\u0e7f")
"""Between which letters these scripts lie, Hebrew to Thai."""

POINTERS = SHAPES + "▷▸☎✉※ " + ITEM_SIGNS
"""Signs before a label."""

PERSON = rf"[{CAPITALS}][\w.'’-]{{0,20}}(?:\s[{CAPITALS}][\w.'’-]{{1,20}}){{1,2}}"
"""Two or three words with capitals."""

CAPITAL_NAME = lazy(rf"^{PERSON}$")
"""The same and nothing else."""

ROLE_WORDS = 5
SENT_TO = frozenset("in at for à a en au de em w we z di da".split())
"""Between a role and the place where its bearer works: “envoyé spécial à Lannec”."""

ROLE_PARTED = lazy(r"\s?[,،;؛|｜]\s|\s[-–—]\s")
CASELESS_NAME = lazy(r"^(?:[^\W\d_][^\s\d,.:;!?]{1,14})(?:\s[^\W\d_][^\s\d,.:;!?]{1,14}){1,2}$")
"""Two or three words: a name in scripts without capitals, where a role follows or the markup says so."""

BESIDE_NAMES = lazy(
    r"\s*[|,·–—]\s*|\s-\s"
    r"|\s(?:and|with|und|mit|et|avec|y|con|e|com|en|met|och|med|og|i)\s"
    r"(?:wire |news )?(?:agencies|agences|agenturen|agencias|agenzie|agências|persbureaus|[A-Z]{2,5}$)"
)
"""What stands behind the names of a byline: a mark, or the agencies that helped."""

SPLIT_NAMES = lazy(r"\s*(?:[,，、/&;；|]|\s(?:and|und|et|y|e|en|i|и)\s)\s*|(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])")


def is_byline(text: str, prefixes: tuple[str, ...]) -> bool:
    """Tell whether a short line is a byline: a prefix such as “by”, then words with capitals.

    >>> is_byline("By Ann Lee and Joe Roe", ("by ",)), is_byline("By then it was over", ("by ",))
    (True, False)
    >>> is_byline("By Ann Lee, staff writer.", ("by ",)), is_byline("By Skelby and Holm, the road is longer.", ("by ",))
    (True, False)
    """
    if len(text) > LABEL:
        return False
    if reaches(text, "\u3400"):
        if "\uac00" <= text[-1] <= "\ud7a3":
            return KOREAN_BYLINE.match(text) is not None
        return bool(names_credited(text)) or JAPANESE_BYLINE.match(text) is not None
    if len(text.split(None, 1)) < 2:
        return False
    if CASELESS[0] <= text[0] <= CASELESS[1] and CASELESS_BYLINE.match(text):
        return True
    folded = fold(text)
    if not folded.startswith(prefixes) or (ends_sentence(text) and not text.endswith((".", "Jr."))):
        return False
    prefix = longest_beginning(folded, prefixes)
    rest, *beside = BESIDE_NAMES.split(text[len(prefix) :], maxsplit=1)
    words = rest.replace(",", " ").split()
    if not 2 <= len(words) <= BYLINE_WORDS or (text[-1] == "." and beside and _is_clause(beside[0])):
        return False
    capital = sum(1 for w in words if w[0].isupper())
    small = [w for w in words if not w[0].isupper()]
    return words[0][0].isupper() and capital >= 2 and all(len(w) <= 3 for w in small)


def is_dated_byline(text: str, prefixes: tuple[str, ...], labels: tuple[str, ...]) -> bool:
    """Tell whether a line is a byline with when the article was published behind it, and perhaps when it was updated.

    >>> is_dated_byline("By Ann Lee Published 4 March 2031, 08:04", ("by ",), ("published",))
    True
    >>> is_dated_byline("홍길동 기자 입력 2031.03.04 08:04 수정 2031.03.04 09:10 글자크기", (), ("입력", "수정"))
    True
    >>> is_dated_byline("By Ann Lee", ("by ",), ("published",)), is_dated_byline("By 4 March it was", ("by ",), ())
    (False, False)
    """
    if len(text) > DATED_BYLINE or not has_digit(text) or ends_sentence(text):
        return False
    folded = fold(text)
    if len(folded) != len(text) or not (folded.startswith(prefixes) or "\uac00" <= text[0] <= "\ud7a3"):
        return False
    places = [at for label in labels if (at := folded.find(f" {label} ")) > 0]
    at = min(places, default=0)
    return at > 0 and holds_date(text[at:]) and is_byline(text[:at].rstrip(" ,|·•–-"), prefixes)


def _is_clause(text: str) -> bool:
    """Tell whether what stands beside the names of a byline is as many words in a row as no role has.

    >>> _is_clause("la route est plus longue."), _is_clause("special correspondent in Lannec.")
    (True, False)
    """
    return sum(is_small(word[0]) for word in text.split()) > MOST_SMALL


def is_named_role(text: str, roles: tuple[str, ...]) -> bool:
    """Tell whether a line is a name, a comma and what its bearer does for the paper.

    >>> is_named_role("Ann Lee, legal affairs correspondent", ("correspondent",))
    True
    >>> is_named_role("Ann Lee, the correspondent, left", ("correspondent",))
    False
    """
    parted = ROLE_PARTED.search(text)
    if parted is None:
        return False
    name, told = text[: parted.start()], fold(text[parted.end() :])
    words = told.split()
    if not 1 <= len(words) <= ROLE_WORDS:
        return False
    if not has_case(name):
        return told.startswith(roles) and not ends_sentence(text) and bool(CASELESS_NAME.match(name))
    return (told.endswith(roles) or (told.startswith(roles) and len(words) > 1 and words[-2] in SENT_TO)) and bool(
        CAPITAL_NAME.match(name)
    )


def is_role(text: str, roles: tuple[str, ...]) -> bool:
    """Tell whether a line says in a few words what somebody does for the paper, and nothing else.

    >>> is_role("Contributing columnist", ("columnist",)), is_role("Columnist held", ("columnist",))
    (True, False)
    >>> is_role("redactora de Sociedad", ("redactor",)), is_role("Reporter arrested in Bonn", ("reporter",))
    (True, False)
    """
    first, *others = text.split()
    if len(others) >= ROLE_WORDS:
        return False
    folded = fold(text)
    if folded.endswith(roles):
        return True
    of_desk = others and others[-1][0].isupper() and all(len(word) <= 3 or word[0].isupper() for word in others)
    return bool(of_desk) and first.isalpha() and folded.startswith(roles)


def is_email_line(text: str) -> bool:
    """Tell whether a line is a few words and an e-mail address.

    >>> is_email_line("Write to [email protected]"), is_email_line("He wrote to a@b.org and waited.")
    (True, False)
    """
    return ("@" in text or "[email" in text) and EMAIL_LINE.match(text) is not None


def is_contact(text: str, extra: Mapping[str, tuple[str, ...]]) -> bool:
    """Tell whether a line with an address has a label that is none of a person.

    >>> is_contact("Tickets: desk@quay.example", {"role": ("reporter",)}), is_contact("Ann Lee: ann@quay.example", {})
    (True, False)
    >>> is_contact("Reporter: ann@quay.example", {"role": ("reporter",)}), is_contact("desk@quay.example", {})
    (False, False)
    """
    found = CONTACT.match(text)
    if found is None or CAPITAL_NAME.match(found[1]):
        return False
    label = key_of(found[1]).lstrip(POINTERS)
    persons, bylines = extra.get("person", ()), extra.get("byline", ())
    return not f"{label}:".startswith(persons + bylines) and not any(role in label for role in extra.get("role", ()))
