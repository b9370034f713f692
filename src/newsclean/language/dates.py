"""A short line in, whether it is a date or the time of day and nothing else out, in the languages that have markers."""

from __future__ import annotations

import re

from newsclean.language.ages import is_age
from newsclean.patterns import lazy
from newsclean.text.characters import COMMAS, SPACELESS_LETTER
from newsclean.text.sentences import LABEL

WEEKDAY = (
    r"(?:(?:thứ\s|chủ\s|יום\s|(?:سه|چهار|پنج|یک|دو)[\s\u200c])?[^\W\d]{1,12}(?:[-\u200c][^\W\d]{2,8})?['׳]?\s?[,.،]?\s+"
    r"(?:(?:den|d\.|le|el|il|ngày)\s)?)?"
)
YEAR = r"(?!0|1[0-2]|2[7-9]|[3-9])\d{4}"
"""A year of any of the calendars in use; “Leeds 12 4500” has none."""

DATE = lazy(
    r"^\W*(?:\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s[a-z]{2,4})?[\s,|/·–-]{1,3})?"
    rf"{WEEKDAY}(?:ngày\s)?"
    r"(?:\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?|\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{2,4}"
    r"|\d{1,2}(?:\.|º|er|st|nd|rd|th)?\s+(?:de\s+|d['’])?[^\W\d]{3,12}(?:\s?/\s?[^\W\d]{3,12})?\.?\s?[,،]?\s+(?:del?\s+)?"
    rf"{YEAR}"
    r"|\d{1,2}/[^\W\d]{3,10}/\d{4}"
    rf"|[^\W\d]{{3,12}}\.?\s+\d{{1,2}}(?:st|nd|rd|th)?[,،]?\s+{YEAR})"
    r"(?:[\s,،/.|·T@-]{0,4}(?:\w{1,4}[.,]{0,2}\s+){0,2}\d{1,2}[:.h時时點点시]\s*\d{2}分?(?:[:.]\d{2})?)?"
    r"[^\w]{0,3}(?:(?!\d{3,5}\W*$)\w{1,5}(?:\s[a-z]{2,4})?|tengah hari|(?<=[+-])\d{4})?[^\w]{0,3}$"
)
"""A date, perhaps with a time, and nothing else."""

CLOCK = (
    r"(?:(?:오전|오후|午前|午後|上午|下午|เวลา|lúc|kl\.?) ?)?\d{1,2}[:.h시時时點点]\s?\d{2}[분分]?(?:[:.]\d{2})?"
    r"(?: ?(?:น\.?|बजे|এএম|পিএম|am|pm|ist|gmt\S*|காலை|மாலை|pagi|petang))?"
)
HUNGARIAN_MONTHS = "jan|febr?|márc|ápr|máj|jún|júl|aug|szept?|okt|nov|dec"
THAI_MONTHS = (
    "(?:มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม"
    r"|(?:ม\.ค|ก\.พ|มี\.ค|เม\.ย|พ\.ค|มิ\.ย|ก\.ค|ส\.ค|ก\.ย|ต\.ค|พ\.ย|ธ\.ค)\.?)"
)
CJK_WEEKDAY = r"\(?(?:(?:周|週|星期|礼拜|禮拜)[一二三四五六日天]|[月火水木金土日월화수목금토일](?:曜日?|요일)?)\)?"
MARKED = r"(?:(?!\d)[\u0900-\u0963\u0980-\u0df3\u0e80-\u0eff\u1000-\u109f\u1780-\u17d3])"
"""A letter or vowel sign of the scripts, Devanagari to Khmer, whose signs are no letters to Python."""

OTHER_DATE = lazy(
    r"^\W*(?:"
    r"\d{4}년 ?\d{1,2}월 ?\d{1,2}일(?: ?\(?[월화수목금토일](?:요일)?\)?)?"
    r"|(?:\d{4}[-/.年] ?|(?:令和|平成|民國) ?\d{1,3}年 ?)\d{1,2}[-/.月] ?\d{1,2}日?"
    rf"(?: ?{CJK_WEEKDAY})?"
    rf"|\d{{1,2}} ?[-/月] ?\d{{1,2}} ?日?(?: ?{CJK_WEEKDAY}| (?=\d{{1,2}}[:時时點点]))"
    rf"|(?:{HUNGARIAN_MONTHS})[^\W\d]{{0,8}}\.? \d{{1,2}}\.,? [^\W\d]{{4,9}}"
    r"|\d{1,2}:\d{2}[,|] \d{1,2}\.? [^\W\d]{3,10}"
    rf"|\d{{4}}\. ?(?:{HUNGARIAN_MONTHS})[^\W\d]{{0,8}}\.? ?\d{{1,2}}\.?(?:,? [^\W\d]{{4,9}})?"
    r"|(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật),? )?(?:ngày )?\d{1,2} tháng \d{1,2},?(?: năm)? \d{4}"
    rf"|(?:(?:วัน)?[^\d\s]{{2,10}} )?(?:ที่ )?\d{{1,2}} ?{THAI_MONTHS} ?(?:พ\.ศ\. ?)?\d{{2,4}}"
    rf"|(?:{MARKED}{{3,12}},? )?(?:\d{{1,2}} {MARKED}{{2,14}}\.?[,၊]? |{MARKED}{{2,14}}\.? \d{{1,2}}[,၊]? )\d{{4}}"
    rf"|\d{{4}} {MARKED}{{2,14}}\.?[,၊]? \d{{1,2}}(?:,? {MARKED}{{3,12}})?"
    rf"|\d{{4}} ?ခုနှစ်[,၊]? ?{MARKED}{{2,12}}[,၊]? ?\d{{1,2}} ?ရက်"
    rf"|(?:ថ្ងៃ{MARKED}{{2,12}},? ?)?(?:ថ្ងៃ)?ទី ?\d{{1,2}} ?ខែ ?{MARKED}{{3,12}} ?(?:ឆ្នាំ ?)?\d{{4}}"
    r"|[\u1200-\u137f]{2,6} \d{1,2}(?: ቀን)?[,፣]? \d{4}(?: ?ዓ[./]?\s?ም)?"
    r"|\d{4} m\. [^\W\d]{4,10} \d{1,2} d\.(?:,? [^\W\d]{8,14})?|\d{4}\. gada \d{1,2}\. [^\W\d]{4,10}"
    r"|\d{4} (?:жылғы|жылы|жыл|ж\.),? \d{1,2} [^\W\d]{5,9}"
    r"|\d{4}e?ko [^\W\d]{6,12}ren \d{1,2}a?n?"
    r"|\d{1,2}-[^\W\d]{3,9},? \d{4}(?:-yil)?|\d{4}[- ](?:yil|йил),? \d{1,2}[- ][^\W\d]{3,9}"
    r"|\d{4} оны \d{1,2}(?:-р| ?дугаар| ?дүгээр)? сарын \d{1,2}(?:-[^\W\d]{2,3})?(?: өдөр)?"
    rf")(?:[\s,|·–-]{{0,4}}{CLOCK})?(?: ?(?:配信|更新|公開|発行)(?:報[道導]|报道)?)?\W*$"
)
"""The same in languages whose dates have another order, or months of more than letters. (Marks are none.)"""

BESIDE_WORD = " .·'׳()"
SMALL_WORD = 3
"""Words of more letters before a date say what is on that day, where they are no day themselves: “am 24. Januar”."""

TODAY = (
    r"(?:today|heute|aujourd['’]hui|hoy|oggi|hoje|vandaag|i ?dag|tänään|dzisiaj|dziś|dnes|danas|данас|днес|сегодня"
    r"|сьогодні|σήμερα|bugün|azi|astăzi|ma|היום|اليوم|امروز|آج|आज|আজ|hari ini|hôm nay|วันนี้|ساعت|الساعة"
    r"|yesterday|gestern|hier|ayer|ieri|ontem|gisteren|i ?går|eilen|wczoraj|včera|jučer|juče|јуче|tegnap|χθεσ"
    r"|אתמול|dün|أمس|вчера|вчора)"
)
TODAY_BEFORE = rf"{TODAY}[,،]?\s(?:(?:kl\.?|klo|um|at|om|alle|às|o|в|о|à|ve|u|у)\s)?"
TIME = lazy(
    rf"^\W*(?:{TODAY_BEFORE})?\d{{1,2}}[:.]\d{{2}}(?:[:.]\d{{2}})?\W*(?:uhr|am|pm|a\.m\.|p\.m\.|gmt|utc|h)?\W*$",
    re.I,
)
"""The time of day, perhaps with a word for today or yesterday before it."""


def is_date_line(key: str) -> bool:
    """Tell whether a line is a date or a time and nothing else."""
    return is_date(key) or TIME.match(key) is not None or (len(key) <= LABEL and is_age(key))


def minutes(key: str) -> int:
    """Return the minutes from midnight of a line that is a time of day alone, or -1.

    >>> minutes("19.30"), minutes("8:05 uhr"), minutes("yesterday 19:30")
    (1170, 485, -1)
    """
    hours, mark, rest = key.partition(":" if ":" in key else ".")
    if not mark or not hours.isdigit() or not rest[:2].isdigit() or TIME.match(key) is None:
        return -1
    return int(hours) * 60 + int(rest[:2])


def is_date(key: str) -> bool:
    """Tell whether a line is a date of the calendar and nothing else.

    >>> is_date("4 มี.ค. 2574"), is_date("2031년 3월 4일"), is_date("2 hours ago")
    (True, True, False)
    """
    if DATE.match(key) is not None:
        return True
    is_other = len(key) <= LABEL and (not key.isascii() or key[:1].isdigit())
    return is_other and OTHER_DATE.match(key) is not None


def is_labelled(key: str, calendar: frozenset[str]) -> bool:
    """Tell whether words stand before a date that are no part of it, as the days and months of the calendar are.

    What a comma parts from the date (a place) belongs to it, and so do small words such as “am”.

    >>> is_labelled("deadline 1 may 2031", frozenset()), is_labelled("monday 1 may 2031", frozenset(["monday"]))
    (True, False)
    >>> is_labelled("開催日 2031年12月1日", frozenset()), is_labelled("星期三 2031年12月1日", frozenset(["星期三"]))
    (True, False)
    """
    before = key[: re.search(r"\d|\Z", key).start()]  # type: ignore[union-attr]
    if not COMMAS.isdisjoint(before):
        return False
    words = [word.strip(BESIDE_WORD) for word in before.split()]
    if SPACELESS_LETTER.search(before):
        return any(len(word) > 1 for word in words) and not any(word in before for word in calendar)
    if before.strip(BESIDE_WORD) in calendar:
        return False
    return any(len(word) > SMALL_WORD and word not in calendar for word in words)
