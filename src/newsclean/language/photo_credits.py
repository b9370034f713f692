"""A short text in, whether it ends with, or is, the credit of a photo out."""

from __future__ import annotations

import re

from newsclean.language.kana_captions import ends_with_setting
from newsclean.patterns import lazy
from newsclean.text import holds_any, reaches
from newsclean.text.characters import (
    CAPITALS,
    CLOSERS,
    DASHES,
    KOREAN_SURNAMES,
    QUOTES,
    SMALL,
    SPACED_STOPS,
    WORDS,
    has_case,
    has_digit,
    is_small,
)
from newsclean.text.sentences import ends_sentence

PHOTO_WORDS = (
    r"photo(?:graph|graphie|graphy|s)?|pictures?|images?|fotos?|foto(?:grafie|graf|grafía|grafia)?|bild(?:er)?"
    r"|beeld|bildrechte|credits?|crédit(?:s)?|φωτ(?:ογραφία|ό)?|عکس|فوٹو|фото|снимок|zdjęcie|fot|kuva|kép|ảnh|تصوير|عدسة"
)
"""Words that stand before a photographer's name."""

HINDI_PHOTO_WORDS = "फोटो|फ़ोटो|तस्वीर"
"""The same in Hindi, whose vowel signs end no word for a pattern."""

CREDIT_LENGTH = 260
"""Longer texts that end in a name are paragraphs."""

MARKED_CREDIT_LENGTH = 480
"""The same where a word for photo stands before the name: captions of several sentences have it."""

TAIL = 110
"""A credit is no longer than this."""

CLOSED = re.escape(CLOSERS)
"""What may stand behind a stop, for a class of a pattern."""

CREDIT_END = lazy(
    r"(?:(?i:\b(?:photo(?:graph|graphie)?s?|pictures?|images?|fotos?|fotograf\w*|bild|beeld|фото|снимок|зургийг))\s?[:/=©]?\s?"
    rf"(?i:by\s|von\s|di\s|de\s)?[{CAPITALS}][\w.'’/-]*(?:,?\s[{CAPITALS}][\w.'’/-]*){{0,4}}\W?"
    rf"|(?:^|[\s(])[A-Z]{{3,8}}\s?/\s?(?:[{CAPITALS}][^\W\d_]+\s|(?:[{CAPITALS}]\.\s?){{1,3}})"
    rf"[{CAPITALS}][^\W\d_]+(?:\s[{CAPITALS}][^\W\d_]+)?\W?"
    r"|\s/\s?[A-ZÀ-Þ]\.?\s?[A-ZÀ-Þ]{2,}(?:\s[A-ZÀ-Þ]{2,})*"
    rf"|(?i:\bcr[eé]dits?)\s?[:/=©]\s?[{CAPITALS}][\w.'’/-]*(?:(?:,|\s[-–|])?\s[{CAPITALS}][\w.'’/-]*){{0,4}}\W?"
    r")$"
)
"""A photographer's credit at the end: a word for photo and a name; a slash between an agency and a name, or before a
name in capitals; “credit” with a mark behind it and a name."""

ADDRESS_END = lazy(r"[(\[](?:[\w.-]+\.[a-z]{2,8}/[^\s()\[\]]+|@[\w.]{3,})[)\]]$")
"""Whose picture it is by a page or a name in a network, in brackets. (A site alone may be what the text is about.)"""

POSTED_BY = lazy(r"[—–]\s?[^—–]{1,60}\(@\w+\)$")
"""Who said in a network what stands before the dash, as posts end that stand within an article."""

CREDIT_END_CJK = lazy(
    r"(?:(?:写真|사진|사진제공|撮影|(?<![意企構地])図|画像)\s?[=＝:：/][^。.]{1,30}"
    r"|(?:^|[\s/)）（(。])[\u4e00-\u9fff]{2,4}[\s/]?摄影?[)）]?"
    r"|(?:图|圖|摄影|攝影|供图)\s?[/:：]\s?[\u4e00-\u9fff]{2,4}(?:[\s、][\u4e00-\u9fff]{2,4}){0,3}[)）]?"
    r"|^(?:摄影|攝影|图片|圖片|供图|供圖)\s{1,3}[\u4e00-\u9fff]{2,4}(?:[\s、][\u4e00-\u9fff]{2,4}){0,2}"
    r"|[\u4e00-\u9fff]\s[摄攝][)）]?|(?:记者|記者|通讯员|摄影|攝影)[\u4e00-\u9fff、\s/／]{2,24}(?<![拍统])[摄攝]影?[)）]?"
    r"|[。！？」”]\s?[\u4e00-\u9fff·]{2,14}(?:供图|供圖)[)）]?"
    r"|[(（](?:[图圖照]片?|[画畫]面|影片)(?:取自|翻[摄攝拍]自?|摘自|擷取自|截[图圖]?自|[来來]自)[^()（）。]{1,20}[)）]"
    r"|(?:^|[\s。)）(（])[图圖照]片?\s?[/／:：]\s?(?:翻[摄攝拍]|取自|摘自|擷取|截[图圖自])[^。]{1,24}"
    r"|[\u4e00-\u9fff](?:供图|供圖|摄)[\s/，,|｜][\u4e00-\u9fff]{2,8}"
    r"|(?:视觉中国|东方(?i:ic)|新华社|中新社|人民视觉|(?i:ic photo|cfp))\s?(?:资料图?片?|资料照片|供图|图片?|发)[)）]?"
    r"|^[^。！？!?]{4,60}\w\s?[（(](?:图片|视频|圖片)?[来來]源[:：][^()（）]{2,16}[)）]"
    r"|[(（][图圖]\s?[/／]\s?[^()（）]{2,30}[)）]|[(（][^()（）。]{2,20}(?:提供|供图|供圖|[摄攝]|撮影|翻攝)[)）]"
    r"|^[^。！？!?]{4,60}[(（](?:\d{4}年)?\d{1,2}月\d{1,2}日、[^()（）。]{1,16}[)）]"
    r"|\.\s[\w·]{2,15}\s?(?:제공|캡처|갈무리)[.]?|(?:고 있다|모습)\.?\s?/\s?[\w·]{2,12}(?:\s(?:제공|캡처|기자))?)$",
)
"""The same in Chinese (摄 behind a name), Korean and Japanese."""

PHOTO_AFTER_STOP = lazy(
    rf"[{SPACED_STOPS}…][{CLOSED}]{{0,2}}\s+\W?(?:(?:{PHOTO_WORDS})\b\.?\s?(?:[:/©|]|\bby\b)|©\s?\w"
    rf"|(?:{HINDI_PHOTO_WORDS})\s?[:/©|]"
    r"|(?:archiv|symbol)?(?:aufnahme|bild|foto)s?\s(?:vom|aus)\s)",
    re.I,
)
"""A sentence, then a word for photo with a mark behind it: ``… at dawn. Photo: …``."""

STOP_INSIDE = lazy(rf"[{SPACED_STOPS}…] |\.(?:[{CLOSED}]{{1,2}} |\u00a0)")
"""Where a sentence ends within a text."""

PHOTO_SIGNS = ("photo", "fot", "bild", "beeld", "picture", "image", "credit", "aufnahme", "kuva")
WIDE_PHOTO_SIGNS = (
    "©", "crédit", "фото", "снимок", "зургийг", "zdjęcie", "kép", "ảnh", "تصوير", "عدسة", "عکس", "فوٹو", "फोटो", "फ़ोटो",
    "तस्वीर", "φωτ",
)  # fmt: skip
"""`PHOTO_AFTER_STOP` has one of these, and so has `CREDIT_END` where it has no slash: looking for them one by one is
faster than the patterns."""

SENTENCE_END = lazy(rf"([\w-]{{3,}})[{CLOSED}]?[{SPACED_STOPS}…]([{CLOSED}]{{0,2}})\s+")
"""Where a sentence ends and something follows; the word before it is no abbreviation when it ends in lower case."""

BRACKETED_CREDIT = lazy(rf"[{SPACED_STOPS}…][{CLOSED}]{{0,2}}\s*[(（\[]([^()（）\[\]]{{2,60}})[)）\]]$")
"""What stands in brackets behind the last sentence."""

BRACKETED_NAMES = lazy(r"[^.!?…\s]\s(?:\[([^\[\]()]{5,60})\]|\(([^\[\]()/]{2,40}\s?/\s?[^\[\]()/]{2,40})\))$")
"""What stands at the end in square brackets, or in round ones with a slash."""

AGENCY_ALONE = lazy(
    r"^[^.!?؟…]{4,80}\.?\s\((?:رويترز|رویترز|أ ف ب|أ\.ف\.ب|فرانس برس|الأناضول|أسوشيتد برس|أ ب|د ب أ|غيتي|الفرنسية)\)$"
    r"|^[^。！？!?]{4,40}。?[(（](?:中央社|美聯社|路透社|法新社|歐新社|美联社|路透)[)）]$"
)
"""A short line of one sentence at most that an agency's name in brackets ends, in Arabic, Persian and Chinese."""

KOREAN_CREDIT = lazy(
    r"^[^.!?…]{4,60}(?:(?<![다요까죠])\.|(?<=고 있다)\.)?\s"
    rf"[{KOREAN_SURNAMES}]"
    r"[\uac00-\ud7a3][\uac00-\ud7a3](?<![부의인한던는은레국])\s기자$"
)
"""A short line that is no sentence, but for one that tells what somebody is doing, and that a reporter's name ends: a
surname, two more syllables, “reporter”."""

COPYRIGHT_END = lazy(
    r"\s[(（]?[©ⓒ]\s?[^\W\d][^.!?。©ⓒ]{1,40}$"
    rf"|[\s。」）\u3041-\u9fff][(（][CＣ][)）](?=[{CAPITALS}\u3041-\u9fff])[^.!?。()（）]{{2,30}}$"
)
"""Whose picture it is, behind its caption; a c in brackets, too, if it is a capital and a name touches it."""

COPYRIGHT_SIGNS = ("©", "ⓒ", "(C)", "（C）", "（Ｃ）", "(Ｃ)")

BRACKETED_C = rf"\([cC]\)(?!\s*[^\W\d]+(?-i:,?\s[{SMALL}]+){{2}})"
"""A c in brackets, as some write ©; “(c) There was no hurry” is the third of a list."""

COPYRIGHT_START = lazy(rf"^{BRACKETED_C}")

SOURCE_TAIL = lazy(r"[.!?)»”。]\s*[-–—]?\s?([^\W\d][^.:：。]{1,24}[:：]\s?[^.:：。\s][^.:：。]{1,40})$")
"""A label and a name behind a sentence."""

SLASH_NAME = lazy(
    rf"\s[/|｜]\s?[{CAPITALS}][^\W\d_]+(?:\s[{CAPITALS}][^\W\d_]+){{1,2}}"
    rf"(?:\s(?:for|für|para|pour|per|voor)\s(?:the\s)?[{CAPITALS}][\w'’]*(?:\s[{CAPITALS}][\w'’]*){{0,3}})?$"
)
"""A name behind a slash or a bar at the end: the way Spanish captions credit."""

SLASHED_SPACES = 4
"""A caption before it has some words."""

NAME_AND_OWNER = lazy(
    rf"(?:[{CAPITALS}][\w.'’-]*\s){{1,2}}[{CAPITALS}][\w'’-]*/[{CAPITALS}]{{2}}[\w.'’-]*(?:\s[{CAPITALS}][\w.'’-]*)?$"
)
"""A line of nothing but a photographer's name and, behind a slash, the owner's."""

GLUED_NAME = lazy(
    rf"(?:(?<!\w)[{SMALL}]{{2,}}|[.!?][{CLOSED}]?)[{CAPITALS}][{SMALL}]+(?:[\s-][{CAPITALS}][\w.'’-]+){{1,3}}"
    rf"(?:\s?[-–/]\s?[{CAPITALS}][\w ]+)?$"
)
"""A name at the end that touches the word before it, as the text of an element of its own does in a dump."""

LONGEST_WORD = 14
"""A word for photo is no longer, in characters."""

CREDIT_ALONE = 90
"""A line that is a credit and nothing else is no longer."""

OWNED = 50
"""A line with a copyright sign and the owner of a picture is no longer."""

AGENCIES = frozenset(
    "afp|ansa|ap|apa|belga|cp|dpa|efe|epa|lusa|ntb|pap|reuters|ritzau|tass|tt|أ ف ب|أ.ف.ب|رويترز|رویترز|فرانس برس"
    "|الأناضول|أسوشيتد برس|أ ب|د ب أ|غيتي".split("|")
)
"""Agencies that stand alone, in brackets, below a picture."""

PROVIDED = lazy(r"^(?:연합뉴스|뉴시스|뉴스1|독자|[\uac00-\ud7a3]{1,6}(?:시|군|구|도|청|부|경찰서|소방서)) 제공$")
"""An agency or an office, “provided by”, in Korean."""

PARTICLES = frozenset(
    "for of de von van der den la le del di da dos via and und et y e & / | - – © by ap afp dpa epa efe".split()
)
"""Small words inside a credit."""

OPENERS = frozenset(
    "a an and as at but by for from he his her if in it its more of on or our she so the their they this to we"
    " what when with you your auch das der die ein eine er es für im in mit sie und von wir zu"
    " au aux avec ce dans des du elle en et il la le les par pour sur un une al con del el en la las lo los para"
    " por se sin su un una y da di do e in il la lo na nel no o os per".split()
)
"""A sentence may begin with these, a credit does not."""

CREDIT_WORD = lazy(
    rf"^\W{{0,2}}(?:file |archiv|symbol)?(?:{PHOTO_WORDS}|cartoon|illustration|image credit|photo credit"
    rf"|צילום|תצלום|{HINDI_PHOTO_WORDS}|ছবি|படம்|ఫోటో|ફોટો|ਫੋਟੋ|ഫോട്ടോ|ಚಿತ್ರ|ภาพ|ფოტო|լուսանկար(?:ը)?)(?!\w)",
    re.I,
)
CREDIT_WORD_CJK = lazy(
    r"^\W{0,2}(?:图[^\d一二三四五六七八九十为]|圖|写真|撮影|提供|摄|攝|供图|사진|자료|新华社|中新社|视觉中国|ロイター|[^。，、]{2,8}\s?摄$"
    r"|[\uac00-\ud7a3]{2,10}\s제공[.\]])"
)


DOMAIN = lazy(r"(?<=\w)(?:\.[a-z]{2,4}){1,2}(?=[/)\s]|$)")
"""The end of a site's name, “COURIER.com”."""


def ends_with_credit(text: str) -> bool:
    """Tell whether a short text ends with a photographer's credit.

    >>> ends_with_credit("The bridge at dawn. Photo: Ann Lee"), ends_with_credit("市民在桥头 任远舟 摄")
    (True, True)
    >>> ends_with_credit("The bridge at dawn Credit: Getty - Lee"), ends_with_credit("The bridge (coast.example/@ann)")
    (True, True)
    >>> ends_with_credit("No ferry today — Ann Lee (@annlee)"), ends_with_credit("The ferry (@annlee)")
    (False, True)
    >>> ends_with_credit("天降纸条。某区公安分局供图 山城网发"), ends_with_credit("纪录片在此拍摄")
    (True, False)
    >>> ends_with_credit("घाट पर डाकिया। फोटो: ईशा रावत"), ends_with_credit("She sent him a photo.")
    (True, False)
    """
    if len(text) > CREDIT_LENGTH:
        return len(text) <= MARKED_CREDIT_LENGTH and _goes_on(text) and PHOTO_AFTER_STOP.search(text) is not None
    if ends_with_photo_credit(text):
        return True
    if "/" in text and CREDIT_END.search(text, max(0, len(text) - TAIL)):
        return True
    if text[-1] in ")]" and ADDRESS_END.search(text, max(0, len(text) - TAIL)) and not POSTED_BY.search(text):
        return True
    return holds_any(text, COPYRIGHT_SIGNS) and COPYRIGHT_END.search(text) is not None


def ends_with_photo_credit(text: str) -> bool:
    """Tell whether a short text ends with a photographer's credit that says so.

    >>> ends_with_photo_credit("The bridge at dawn. Photo: Ann Lee"), ends_with_photo_credit("The bridge. AFP/Ann Lee")
    (True, False)
    """
    if len(text) > CREDIT_LENGTH:
        return False
    lowered = text.lower()
    if holds_any(lowered, PHOTO_SIGNS) or (not text.isascii() and holds_any(lowered, WIDE_PHOTO_SIGNS)):
        if CREDIT_END.search(text, max(0, len(text) - TAIL)) or (_goes_on(text) and PHOTO_AFTER_STOP.search(text)):
            return True
    if not reaches(text, "\u3000"):
        return False
    return CREDIT_END_CJK.search(text, max(0, len(text) - TAIL)) is not None or ends_with_setting(text)


def _goes_on(text: str) -> bool:
    """Tell whether anything follows a sentence."""
    return STOP_INSIDE.search(text) is not None


def has_bare_credit(text: str) -> bool:
    """Tell whether a name or an agency follows the last sentence, with nothing before it.

    >>> has_bare_credit("The harbour at noon. Ann Lee for Coast Weekly"), has_bare_credit("The harbour. (AFP)")
    (True, True)
    >>> has_bare_credit("The harbour at noon [Ann Lee via AFP]"), has_bare_credit("The harbour at noon (AFP / Ann Lee)")
    (True, True)
    >>> has_bare_credit("The harbour. [ANN LEE]"), has_bare_credit("“It rained,” he said. [Coast News]")
    (True, False)
    >>> has_bare_credit("The parties in power (CDU/CSU)"), has_bare_credit("Nobody sang [Bloomberg]")
    (False, False)
    >>> has_bare_credit("The harbour in the rain at noonAnn Lee - AFP"), has_bare_credit("He has a new iPhone Pro Max")
    (True, False)
    >>> has_bare_credit("A bottle on the beach. | OUEST-FRANCE"), has_bare_credit("A bottle. OUEST-FRANCE")
    (True, False)
    >>> has_bare_credit("They went to St. Mary Hospital"), has_bare_credit("It rained. In Old Town")
    (False, False)
    """
    if len(text) > CREDIT_LENGTH:
        return False
    if text[-1] in ")]" and (found := BRACKETED_NAMES.search(text, max(0, len(text) - TAIL))) is not None:
        names, least = (found[1], 2) if found[1] else (found[2], 3)  # (CDU/CSU)
        return len(names.replace("/", " ").split()) >= least and _is_agency(names)
    if text[-1] in ")）]":
        if not text[1:-1].strip():
            return False
        if not text.isascii() and AGENCY_ALONE.match(text):
            return True
        if text[0] in "(（" and text.count(text[-1]) == 1 and len(text) <= CREDIT_ALONE:
            return _is_agency(text[1:-1].strip())
        found = BRACKETED_CREDIT.search(text, max(0, len(text) - TAIL))
        if text[-1] == "]":  # sources of what is said stand so, too: “[BBC News]”
            return found is not None and found[1].isupper() and " " in found[1]
        return found is not None and _is_agency(found[1])
    if ends_sentence(text):
        return False
    if text[-1] == "자" and KOREAN_CREDIT.match(text):
        return True
    if "/" in text and (NAME_AND_OWNER.match(text) or (text.isupper() and text.count(" ") in range(1, SLASHED_SPACES))):
        return not has_digit(text)
    ends_large = text.rpartition(" ")[2][:1].isupper()  # a cheap look before the pattern
    if ends_large and text.count(" ") > SLASHED_SPACES and GLUED_NAME.search(text, max(0, len(text) - TAIL)):
        return True
    if not _goes_on(text):
        parted = ("/" in text or "|" in text) and text.count(" ") > SLASHED_SPACES
        return parted and SLASH_NAME.search(text) is not None
    ends = list(SENTENCE_END.finditer(text, max(0, len(text) - TAIL)))
    if not ends:
        return False
    last = ends[-1]
    word, tail = last[1], text[last.end() :]
    if tail[:1] in DASHES and not QUOTES.isdisjoint(last[2]):
        return False  # who is quoted
    return (word[-1].islower() or (word.isdigit() and len(word) == 4)) and _is_name_list(tail)


def _is_agency(inner: str) -> bool:
    """Tell whether what brackets hold is an agency or a photographer with one."""
    if has_digit(inner) or not inner[0].isupper():
        return False
    words = inner.replace("/", " ").split()
    if len(words) == 1:
        return inner.isupper() and 2 <= len(inner) <= 6
    return all(w[0].isupper() or w.casefold() in PARTICLES for w in words)


def _is_name_list(tail: str) -> bool:
    """Tell whether a text is nothing but names: capitals, initials, small words between them."""
    words = tail.replace("/", " ").split()
    if not 1 <= len(words) <= 9 or words[0].casefold() in OPENERS:
        return False
    for word in words:
        if word.casefold() in PARTICLES:
            continue
        if not word[0].isupper() or any(c in word for c in ',:;“”«»"?!'):
            return False
        if "." in word and len(word) > 5:
            return False
    names = [w for w in words if w[0].isupper()]
    if len(names) != 1:
        return len(names) >= 2
    return names[0].isupper() and (2 <= len(names[0]) <= 6 or words[0] == "|")


def source_at_end(text: str) -> str:
    """Return what stands behind the last sentence of a short text, if it is a label and a name; or the empty string.

    >>> source_at_end("The old quay. Source: TASR"), source_at_end("The old quay: a visit.")
    ('Source: TASR', '')
    """
    found = SOURCE_TAIL.search(text) if len(text) <= CREDIT_LENGTH else None
    return found[1] if found else ""


def is_credit_alone(text: str) -> bool:
    """Tell whether a line is a photo credit and no more: names, agencies, words for photo.

    >>> is_credit_alone("(Foto: Ann Lee / Reuters)"), is_credit_alone("The harbour at noon. Foto: Ann Lee")
    (True, False)
    >>> is_credit_alone("(COURIER.com/ANN LEE)"), is_credit_alone("(צילום: דן לב)"), is_credit_alone("फोटो: ईशा रावत")
    (True, True, True)
    >>> is_credit_alone("Ann Lee / Reuters"), is_credit_alone("May 3, 2031 | Ann Lee")
    (True, False)
    """
    if len(text) > CREDIT_ALONE:
        return False
    if is_owner_alone(text):
        return True
    if reaches(text, "\u2e80"):
        return len(text) <= CREDIT_ALONE / 3 and CREDIT_WORD_CJK.match(text) is not None
    found = CREDIT_WORD.match(text)
    if found is None and (not has_case(text) or has_digit(text)):
        return False  # nothing tells names there; a date stands beside an author
    rest = text[found.end() :] if found else text
    words = WORDS.findall(DOMAIN.sub("", rest) if "." in rest else rest)
    small = sum(is_small(word[0]) and word.casefold() not in PARTICLES for word in words)
    return small == 0 if found is None else small <= 2 and ". " not in rest.strip(" .")


def is_owner_alone(text: str) -> bool:
    """Tell whether a line names who owns a picture, by a copyright sign or as an agency, and says no more.

    >>> is_owner_alone("© Ann Lee/dpa"), is_owner_alone("(ansa)"), is_owner_alone("연합뉴스 제공")
    (True, True, True)
    >>> is_owner_alone("© 2030 Oster Post"), is_owner_alone("(laughs)"), is_owner_alone("조식 제공")
    (False, False, False)
    """
    if text[0] in "©ⓒ":
        return len(text) <= OWNED and text[-1] != "." and not has_digit(text)
    if text[0] == "(":
        return text[-1] == ")" and text[1:-1].casefold() in AGENCIES
    return text[-1] == "공" and PROVIDED.match(text) is not None


def names_agency(text: str) -> bool:
    """Tell whether a credit names an agency beside a photographer.

    >>> names_agency("Credit: Reuters/Ann Lee"), names_agency("© Ann Lee/dpa"), names_agency("Photo: Ann Lee")
    (True, True, False)
    """
    return any(word.casefold() in AGENCIES for word in WORDS.findall(text))


def begins_with_photo_word(text: str) -> bool:
    """Tell whether a line begins with a word for photo: ``Foto: Ann Lee``, ``图片来源：…``."""
    return (CREDIT_WORD_CJK if reaches(text, "\u2e80") else CREDIT_WORD).match(text) is not None


def is_photo_word(text: str) -> bool:
    """Tell whether a line is a word for photo and no more: ``Photo``."""
    return text.isalpha() and len(text) <= LONGEST_WORD and begins_with_photo_word(text)
