"""Units in, those dropped that say who made the article and when; the names found go to the document."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import islice, pairwise

from newsclean.characters import CAPITALS, has_digit
from newsclean.context import Context, Unit
from newsclean.cues import holds_any
from newsclean.document import Block
from newsclean.features import ends_sentence
from newsclean.language import Markers, key_of
from newsclean.patterns import lazy

MARKED_LENGTH = 80
"""Longer texts that begin with “source:” are prose."""

BYLINE_LENGTH = 60
BYLINE_WORDS = 8

MOST_DATES = 4
"""More date lines within an article are entries of its diary, timetable or live ticker."""

LEAST_ENTRIES, LEAST_ENTRY = 3, 20
"""So many dates, each right between two paragraphs of so many characters at least, are entries of its diary."""

EDGE = 4
"""Bylines and datelines without a mark stand within so many units of the article's ends."""

DATE = lazy(
    r"^\W*(?:\d{1,2}:\d{2}[\s,|/·–-]{1,3})?(?:[^\W\d]{2,12}[,.،]?\s+)?"
    r"(?:\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?|\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{2,4}"
    r"|\d{1,2}(?:\.|º|er)?\s+(?:de\s+|d['’])?[^\W\d]{3,12}\.?[,،]?\s+(?:del?\s+)?\d{4}"
    r"|[^\W\d]{3,12}\.?\s+\d{1,2}[,،]?\s+\d{4})"
    r"(?:[\s,.|·T-]{0,4}(?:\w{1,4}[.,]{0,2}\s+)?\d{1,2}[:.h时時点시]\s*\d{2}分?(?:[:.]\d{2})?)?[^\w]{0,3}(?:\w{1,5})?[^\w]{0,3}$"
)
"""A date, perhaps with a time, and nothing else."""

CLOCK = (
    r"(?:오전 ?|오후 ?|เวลา ?|lúc ?|kl\.? ?)?\d{1,2}[:.h시]\s?\d{2}분?(?:[:.]\d{2})?"
    r"(?: ?(?:น\.?|बजे|এএম|পিএম|am|pm|ist|gmt\S*))?"
)
OTHER_LENGTH = 60
"""Longer lines are neither of the two below."""

HUNGARIAN_MONTHS = "jan|febr?|márc|ápr|máj|jún|júl|aug|szept?|okt|nov|dec"
THAI_MONTHS = (
    "(?:มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม"
    r"|(?:ม\.ค|ก\.พ|มี\.ค|เม\.ย|พ\.ค|มิ\.ย|ก\.ค|ส\.ค|ก\.ย|ต\.ค|พ\.ย|ธ\.ค)\.?)"
)
MARKED = r"(?:(?!\d)[\u0900-\u0963\u0980-\u0df3\u0e80-\u0eff\u1000-\u109f\u1780-\u17d3])"
"""A letter or vowel sign of the scripts, Devanagari to Khmer, whose signs are no letters to Python."""

OTHER_DATE = lazy(
    r"^\W*(?:"
    r"\d{4}년 ?\d{1,2}월 ?\d{1,2}일(?: ?\(?[월화수목금토일](?:요일)?\)?)?"
    rf"|\d{{4}}\. ?(?:{HUNGARIAN_MONTHS})[^\W\d]{{0,8}}\.? ?\d{{1,2}}\.?(?:,? [^\W\d]{{4,9}})?"
    r"|(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật),? )?(?:ngày )?\d{1,2} tháng \d{1,2},?(?: năm)? \d{4}"
    rf"|(?:วัน[^\d\s]{{2,10}} )?(?:ที่ )?\d{{1,2}} ?{THAI_MONTHS} ?(?:พ\.ศ\. ?)?\d{{2,4}}"
    rf"|(?:{MARKED}{{3,12}},? )?(?:\d{{1,2}} {MARKED}{{2,14}}\.?[,၊]? |{MARKED}{{2,14}}\.? \d{{1,2}}[,၊]? )\d{{4}}"
    rf"|\d{{4}} {MARKED}{{2,14}}\.?[,၊]? \d{{1,2}}"
    rf"|\d{{4}} ?ခုနှစ်[,၊]? ?{MARKED}{{2,12}}[,၊]? ?\d{{1,2}} ?ရက်"
    rf"|(?:ថ្ងៃ{MARKED}{{2,12}},? ?)?(?:ថ្ងៃ)?ទី ?\d{{1,2}} ?ខែ ?{MARKED}{{3,12}} ?(?:ឆ្នាំ ?)?\d{{4}}"
    r"|[\u1200-\u137f]{2,6} \d{1,2}(?: ቀን)?[,፣]? \d{4}(?: ?ዓ[./]?\s?ም)?"
    r"|\d{4} m\. [^\W\d]{4,10} \d{1,2} d\.(?:,? [^\W\d]{8,14})?|\d{4}\. gada \d{1,2}\. [^\W\d]{4,10}"
    r"|\d{4} (?:жылғы|жылы|жыл|ж\.),? \d{1,2} [^\W\d]{5,9}"
    r"|\d{4}e?ko [^\W\d]{6,12}ren \d{1,2}a?n?"
    r"|\d{1,2}-[^\W\d]{3,9},? \d{4}(?:-yil)?|\d{4}[- ](?:yil|йил),? \d{1,2}[- ][^\W\d]{3,9}"
    r"|\d{4} оны \d{1,2}(?:-р| ?дугаар| ?дүгээр)? сарын \d{1,2}(?:-[^\W\d]{2,3})?(?: өдөр)?"
    rf")(?:[\s,|·–-]{{1,4}}{CLOCK})?\W*$"
)
"""The same in languages whose dates have another order, or months of more than letters. (Marks are none.)"""

AGO = lazy(
    r"^\W*(?:"
    r"\d{1,3} ?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|months?|y|yrs?|years?)\.? ago"
    r"|(?:an?|one) (?:minute|hour|day|week|month|year) ago"
    r"|vor \d{1,3} (?:sekunden?|min\.?|minuten?|std\.?|stunden?|tag(?:en)?|wochen?|monat(?:en)?)"
    r"|il y a \d{1,3} ?(?:s|secondes?|min|minutes?|h|heures?|j|jours?|semaines?|mois)"
    r"|(?:hace|há) \d{1,3} ?(?:seg|segundos?|min|minutos?|h|horas?|d[ií]as?|semanas?|m[eê]s(?:es)?)"
    r"|\d{1,3} (?:segundos?|min|minutos?|horas?|dias?|semanas?|m[eê]s(?:es)?) atrás"
    r"|\d{1,3} (?:second[oi]|min|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]) fa"
    r"|\d{1,3} (?:seconden?|min|minuut|minuten|uur|uren|dag(?:en)?|week|weken|maand(?:en)?) geleden"
    r"|(?:for |för )?\d{1,3} (?:sekund(?:er)?|min|minut(?:t|ter|er)?|t|tim(?:e|er|me|mar)?|d[aø]g(?:e|er|ar|n)?"
    r"|u[gk]er?|veck(?:a|or)|måned(?:er)?|månad(?:er)?) (?:siden|sedan)"
    r"|\d{1,3} (?:sekuntia?|min|minuuttia?|h|t|tuntia?|päivää?|viikkoa?|kuukautta) sitten"
    r"|\d{1,3} (?:sekund[ay]?|min\.?|minut[ay]?|godz\.?|godzin[ay]?|dni|dzień|tydzień|tygodni[ae]?|miesi[ąę]c\w*) temu"
    r"|před \d{1,3} (?:sekund\w*|min\.?|minut\w*|h|hod\.?|hodin\w*|dn[yě]\w*|týdn\w*|měsíc\w*)"
    r"|\d{1,3} (?:секунд[уы]?|мин\.?|минут[уы]?|ч\.?|час(?:а|ов)?|день|дня|дней|недел[юиь]|месяц(?:а|ев)?) назад"
    r"|\d{1,3} (?:секунд[уи]?|хв\.?|хвилин[уи]?|год\.?|годин[уи]?|день|дн(?:і|ів)|тижд\w+|тижн\w+|місяц\w+) тому"
    r"|acum \d{1,3} (?:de )?(?:secunde?|min|minute?|or[eă]|zile?|săptămân[iă]|lun[iă])"
    r"|\d{1,3} (?:perce|perccel|órája|órával|napja|nappal|hete|héttel|hónapja|hónappal)(?: ezelőtt)?"
    r"|πριν (?:από )?\d{1,3} (?:δευτερόλεπτα|λεπτά|λεπτό|ώρα|ώρεσ|η?μέρα|η?μέρεσ|εβδομάδα|εβδομάδεσ|μήνα|μήνεσ)"
    r"|\d{1,3} (?:saniye|dk\.?|dakika|sa\.?|saat|gün|hafta|ay) önce"
    r"|\d{1,3} (?:detik|saat|menit|minit|jam|hari|minggu|bulan)(?: yang)? lalu"
    r"|\d{1,3} (?:giây|phút|giờ|ngày|tuần|tháng) trước"
    r"|\d{1,3} ?(?:วินาที|นาที|ชม\.?|ชั่วโมง|วัน|สัปดาห์|เดือน) ?(?:ที่แล้ว|ที่ผ่านมา|ก่อน)"
    r"|\d{1,3} (?:सेकंड|सेकेंड|मिनट|घंटे|घंटा|घण्टे|दिन|हफ्ते|हफ़्ते|सप्ताह|महीने|माह) पहले"
    r"|\d{1,3} ?(?:秒[钟鐘]?|分[钟鐘]?|个?小时|個?小時|時間|天|日|周|週間?|[个個かヶカ]月) ?(?:前|以前|之前)"
    r"|\d{1,3} ?(?:초|분|시간|일|주|주일|개월|달) ?전"
    r"|(?:منذ|قبل) \d{1,3} (?:ثاني[ةه]|ثوان[يٍ]?|دقيق[ةه]|دقائق|ساع[ةه]|ساعات|يوما?|أيام|أسبوعا?|أسابيع|شهرا?|أشهر)"
    r"|\d{1,3} (?:ثانیه|دقیقه|ساعت|روز|هفته|ماه) (?:پیش|قبل)"
    r"|לפני \d{1,3} (?:שניות|דקות|דק'|שעות|ימים|שבועות|חודשים)"
    r"|pr(?:ij)?e \d{1,3} (?:sek\w*|min\.?|minut\w*|h|sat[ai]?|dana?|sedmic\w+|ned?j?elj\w+|tjed\w+|mj?esec\w*)"
    r"|пре \d{1,3} (?:сек\w*|мин\.?|минут\w*|ч|сат[аи]?|дана?|недељ\w+|месец\w*)"
    r"|pred \d{1,3} (?:sek\w*|min\.?|min[uú]t\w*|h|hod\.?|hodin\w*|ur\w*|d[nň]\w*|týžd\w*|tedn\w*"
    r"|mesiac\w*|mesec\w*)"
    r"|fa \d{1,3} (?:segons?|min\.?|minuts?|h|hor(?:a|es)|di(?:a|es)|setman(?:a|es)|mes(?:os)?)"
    r"|prieš \d{1,3} (?:sek\w*|min\.?|minut\w*|val\.?|valand\w*|d\.?|dien\w*|savait\w*|mėn\w*\.?)"
    r"|pirms \d{1,3} (?:sek\w*|min\.?|minūt\w*|st\.?|stund\w*|dien\w*|nedēļ\w*|mēne\w*)"
    r"|\d{1,3} (?:sek\w*|min\.?|minutit?|h|t|tundi?|päeva?|nädalat?|kuud?) tagasi"
    r"|fyrir \d{1,3} (?:sek\w*\.?|mín\w*\.?|klst\.?|klukk\w+|dög\w+|degi|vik(?:u|um)|mánuð\w+)(?: síðan)?"
    r"|\d{1,3} (?:sekondes?|min\.?|minuut|minute|uur|ure|dag|dae|week|weke|maande?) gelede"
    r"|\d{1,3} (?:na )?(?:segundo|minuto|oras|araw|linggo|buwan) (?:na )?(?:ang )?(?:nakalipas|nakaraan|nakararaan)"
    r"|(?:sekunde|dakika|saa|siku|wiki|miezi|mwezi) \d{1,3} (?:zilizopita|iliyopita)"
    r"|\d{1,3} (?:sekond\w*|min\.?|minut\w*|orë|ditë|javë|muaj) më parë"
    r"|para \d{1,3} (?:sekond|minut|or|dit|jav|muaj)\w*"
    r"|\d{1,3} (?:saniyə|dəq\.?|dəqiqə|saat|gün|həftə|ay) (?:əvvəl|öncə)"
    r"|преди \d{1,3} (?:сек\w*|мин\.?|минут\w*|ч\.?|час\w*|дни|ден|седмиц\w*|месец\w*)"
    r"|пред \d{1,3} (?:сек\w*|мин\.?|минут\w*|ч\.?|час\w*|дена?|недел\w*|месец\w*)"
    r"|\d{1,3} (?:секунд|минут|сағат|күн|апта|ай) бұрын"
    r"|\d{1,3} ?(?:সেকেন্ড|মিনিট|ঘণ্টা|ঘন্টা|দিন|সপ্তাহ|মাস) আগে"
    r"|\d{1,3} (?:سیکنڈ|منٹ|گھنٹے|گھنٹہ|گھنٹا|دن|ہفتے|ہفتہ|ماہ|مہینے) (?:پہلے|قبل)"
    r"|\d{1,3} ?(?:விநாடிகள்|நிமிடங்கள்|நிமிடம்|மணி ?நேரம்|மணி ?நேரத்திற்கு|நாட்கள்|நாட்களுக்கு|வாரங்கள்|மாதங்கள்) (?:முன்பு|முன்|முன்னர்)"
    r"|\d{1,3} (?:წამის|წუთის|საათის|დღის|კვირის|თვის) (?:წინ|უკან)"
    r"|\d{1,3} (?:վայրկյան|րոպե|ժամ|օր|շաբաթ|ամիս) առաջ"
    r"|\d{1,3} (?:सेकेन्ड|मिनेट|घण्टा|घन्टा|दिन|हप्ता|महिना) (?:अगाडि|अघि|पहिले)"
    r"|\d{1,3} (?:सेकंदां|मिनिटां|तासा|तासां|दिवसां|आठवड्यां|महिन्यां) ?पूर्वी"
    r"|\d{1,3} (?:સેકન્ડ|મિનિટ|કલાક|દિવસ|અઠવાડિયા|મહિના) પહેલાં?"
    r"|\d{1,3} (?:ਸਕਿੰਟ|ਮਿੰਟ|ਘੰਟੇ|ਘੰਟਾ|ਦਿਨ|ਮਹੀਨੇ) ਪਹਿਲਾਂ"
    r"|\d{1,3} (?:సెకన్ల|నిమిషాల|గంటల|గంట|రోజుల|వారాల|నెలల) క్రితం"
    r"|\d{1,3} (?:ಸೆಕೆಂಡುಗಳ|ನಿಮಿಷಗಳ|ಗಂಟೆಗಳ|ಗಂಟೆಯ|ದಿನಗಳ|ವಾರಗಳ|ತಿಂಗಳ) ಹಿಂದೆ"
    r"|\d{1,3} (?:സെക്കൻഡ്|മിനിറ്റ്|മണിക്കൂർ|ദിവസം|ആഴ്ച|മാസം) (?:മുമ്പ്|മുൻപ്)"
    r"|(?:තත්පර|මිනිත්තු|පැය|දින|සති|මාස) \d{1,3}කට පෙර"
    r"|လွန်ခဲ့သော ?\d{1,3} ?(?:စက္ကန့်|မိနစ်|နာရီ|ရက်|ပတ်|လ)"
    r"|\d{1,3} ?(?:វិនាទី|នាទី|ម៉ោង|ថ្ងៃ|សប្តាហ៍|ខែ) ?មុន"
    r"|\d{1,3} ?(?:ວິນາທີ|ນາທີ|ຊົ່ວໂມງ|ມື້|ອາທິດ|ເດືອນ) ?(?:ກ່ອນ|(?:ທີ່)?ຜ່ານມາ)"
    r"|ከ ?\d{1,3} (?:ሰከንዶች|ደቂቃ|ደቂቃዎች|ሰዓት|ሰዓታት|ቀን|ቀናት|ሳምንት|ሳምንታት|ወር|ወራት) በፊት"
    r"|\d{1,3} (?:секунд[уы]?|хв\.?|хвілін[уы]?|гадзін[уы]?|дзень|дні|дзён|тыд\w+|месяц\w*) таму"
    r"|hai \d{1,3} (?:segundos?|min|minutos?|h|horas?|d[ií]as?|semanas?|mes(?:es)?)"
    r"|(?:duela|orain dela) \d{1,3} (?:segundo|minutu|ordu|egun|aste|hilabete)"
    r"|\d{1,3} (?:soniya|daqiqa|soat|kun|hafta|oy) (?:oldin|avval)"
    r"|\d{1,3} (?:секунд(?:ын)?|минут(?:ын)?|цаг(?:ийн)?|өдөр|өдрийн|хоногийн|сарын) өмнө"
    r")\W*$"
)
"""How long ago it was published, and nothing else, in the languages that have markers."""

ONE_NUMBER = lazy(r"\D*\d{1,3}\D*\Z")
"""It holds one number, which few lines do, and fewer with a date; or it is “an hour ago”."""

AGO_SIGNS = (
    " ago", "vor ", "il y a ", "hace ", "há ", " atrás", " fa", " gelede", " siden", " sedan", " sitten", " temu",
    "před ", " назад", " тому", "acum ", " perc", " órá", " nap", " hét", " hete", " hón", "πριν", " önce", " lalu",
    "prije ", "pre ", "пре ", "pred ", "fa ", "prieš", "pirms", " tagasi", "fyrir ", " naka", "opita", " parë", "para ",
    "अगाडि", " अघि", "पहिले", "पूर्वी", "પહેલા", "ਪਹਿਲਾਂ", "క్రితం", "ಹಿಂದೆ", "മുമ്പ്", "മുൻപ്", " පෙර", "လွန်ခဲ့", "មុន", "ກ່ອນ",
    "ຜ່ານມາ", "በፊት", " таму", "hai ", "duela ", "orain ", " oldin", " avval", " өмнө",
    " əvvəl", " öncə", "преди ", "пред ", " бұрын", " আগে", " پہلے", " முன்", " წინ", " უკან", " առաջ",
    " trước", "แล้ว", "มา", "ก่อน", "पहले", "前", "전", "منذ", "قبل", "پیش", "לפני",
)  # fmt: skip
"""And it has one of these, which is quicker to see."""

EMAIL_LINE = lazy(r"^\S+(?:\s\S+){0,5}\s?[\w.+-]+@[\w-]+(?:\.[\w-]+)+\W?$")
"""A few words and an e-mail address: the reporter's line."""

KOREAN_ENDS = "자원"
KOREAN_BYLINE = lazy(r"^[\uac00-\ud7a3]{2,4}\s?(?:[\uac00-\ud7a3]{2}\s?)?(?:기자|특파원)$")
"""A name and “reporter”."""

THAI_NAME = r"[\u0e01-\u0e4e]{2,20}"
HINDI_NAME = r"[\u0900-\u0963]{2,15}"
CASELESS_BYLINE = lazy(
    rf"^(?:(?:เขียน|แปล|รายงาน|เรียบเรียง)?โดย\s?{THAI_NAME}\s{THAI_NAME}"
    rf"|रिपोर्ट\s?:\s?{HINDI_NAME}(?:\s{HINDI_NAME}){{1,2}}"
    r"|(?:本报|本網|本网|特约|见习|实习)?(?:记者|記者)\s[\u4e00-\u9fff]{2,4}(?:[\s、][\u4e00-\u9fff]{2,4}){0,3})$"
)
"""The same in scripts without capitals, where the form of the whole line has to tell."""

CASELESS_HEADS = "เแรโर记記本特见实"
"""How such lines begin."""

CLOSING_NAME = lazy(rf"^[{CAPITALS}][\w.'’-]{{0,20}}(?:\s[{CAPITALS}][\w.'’-]{{1,20}}){{1,2}}$")
"""Two or three words with capitals and nothing else."""

NUMBER = lazy(r"\d(?:[\d.,'’ ]{0,12}\d)?(?:\s?(?:k|m|mio|mln|tsd|тыс|万|萬|千|만|천)(?![^\W\d_])\.?)?\+?")
COUNT_PIECES = lazy(r"\s*[|·•,/]\s*|\s{2,}")
BEFORE_COUNT, AFTER_COUNT = lazy(r"\s+(?=#)"), lazy(r"(?<=#)\s+")
COUNT_LENGTH = 60
"""Lines of counts (views, comments, minutes to read) are no longer."""

HEAD_OF_SHAPE = 2
"""Most lines are no counts by so many characters of their shape; no shape is shorter."""

ROLE_WORDS = 5

STAMP_LENGTH, STAMP_WORDS = 60, 5
"""A line dropped already is named a dateline when it is as short and holds a date or the time of day."""

DATE_INSIDE = lazy(
    r"\b\d{1,2}[:h]\d{2}\b|\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|\b\d{1,2}[-/.]\s?\d{1,2}[-/.]\s?\d{4}"
    r"|\b\d{1,2}\.?\s(?:de\s)?[^\W\d]{3,10}\.?,?\s(?:de\s)?\d{4}|[^\W\d]{3,10}\.?\s\d{1,2},?\s\d{4}"
)

STRIP_BARS = lazy(r"\s+[|·•]\s+")

TIME = lazy(r"^\W*\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\W*(?:uhr|am|pm|a\.m\.|p\.m\.|gmt|utc|h)?\W*$", re.I)

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
SPLIT_NAMES = lazy(r"\s*(?:[,，、/&;；|]|\s(?:and|und|et|y|e|en|i|и)\s)\s*|(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])")


def mark(context: Context) -> None:
    """Drop editors' lines, bylines and datelines; cut reporters' names from the end of the last paragraph."""
    table = context.tables["credits"]
    persons = table.extra.get("person", ())
    bylines = table.extra.get("byline", ())
    shapes = shapes_of_counts(table)
    roles = table.extra.get("role", ())
    first, last = context.first, context.last
    dates: list[tuple[int, Unit]] = []
    for i, unit in context.looked_at():
        text = unit.text
        if len(text) > MARKED_LENGTH or unit.block.kind in ("heading", "region"):
            continue
        if not unit.is_open and not (unit.block.reason == "teasers/marker" and is_age(unit.key)):
            continue
        near = first - EDGE <= i <= last + EDGE
        if unit.has_mark("credits") and not is_age(unit.key):
            if near:
                _note_author(context, unit, persons)
            context.drop(unit, "credits/marker", i)
            continue
        if has_digit(text):
            if is_count(unit.key, shapes):
                context.drop(unit, "credits/counts", i)
                continue
            if is_date_line(unit.key):
                dates.append((i, unit))
                continue
            if (not unit.keep or i == first) and is_stamp(text):
                context.drop(unit, "credits/dateline", i)
                continue
        if is_in_byline(unit.block):
            if near:
                _note_author(context, unit, bylines)
            context.drop(unit, "credits/byline", i)
            continue
        edge = i <= first + EDGE or i >= last - EDGE or not unit.keep
        if is_credit_strip(text, table):
            context.drop(unit, "credits/marker", i)
        elif ("@" in text and EMAIL_LINE.match(text)) or (text[-1] in KOREAN_ENDS and KOREAN_BYLINE.match(text)):
            context.drop(unit, "credits/byline", i)
        elif not unit.keep and text[-1] in CLOSING and TRAILING_NAMES.match(text):
            context.drop(unit, "credits/trailing-names", i)
        elif edge and (is_byline(text, bylines) or is_named_role(text, roles)):
            if near:
                _note_author(context, unit, bylines)
            context.drop(unit, "credits/byline", i)
    _drop_dates(context, dates)
    _name_below_prefix(context, bylines)
    _drop_closing_name(context)
    _cut_trailing_names(context)


def _drop_dates(context: Context, dates: list[tuple[int, Unit]]) -> None:
    """Drop lines that are a date or a time alone; where many stand within the article, they are its days and hours."""
    low, high = context.first + EDGE, context.last - EDGE
    kept = {i for i, unit in dates if unit.keep}
    days = range(0)
    if sum(low < i < high for i in kept) > MOST_DATES:
        start, end = low + 1, high
        # Up to the ends of their list, or the next pass would find the article's edges in it.
        while {start - 1, start} <= kept:
            start -= 1
        while {end - 1, end} <= kept:
            end += 1
        days = range(start, end)
    entries = frozenset() if context.document.is_html else _entries(context, dates)
    for i, unit in dates:
        if i in entries:
            unit.hold()
            continue
        if i in days:
            continue
        if context.first - EDGE <= i <= context.last + EDGE and not context.document.date and is_date(unit.key):
            context.document.date = unit.text.strip()
        context.drop(unit, "credits/dateline", i)


def _entries(context: Context, dates: list[tuple[int, Unit]]) -> frozenset[int]:
    """Return the numbers of the dates that head the entries of a diary: each stands right between two paragraphs.

    (Above the date of a comment stands a name.)
    """
    units = context.units
    between = [
        i
        for i, unit in dates
        if context.first < i < len(units) - 1
        and _is_entry(units[i - 1].text)
        and (_is_entry(units[i + 1].text) or (i + 2 < len(units) and _is_entry(units[i + 2].text)))
        and not is_age(unit.key)
    ]
    found = {i for i in between if i < context.last and units[i + 1].keep}
    if len(found) < LEAST_ENTRIES:
        return frozenset()
    last = max(found)
    for i in between:
        if i > last and units[i - 1].keep and units[i + 1].is_open:  # the diary goes on below what the score saw
            units[i + 1].hold()
            found.add(i)
            last = i
    return frozenset(found)


def _is_entry(text: str) -> bool:
    return len(text) >= LEAST_ENTRY and ends_sentence(text)


def is_credit_at_edge(unit: Unit) -> bool:
    """Tell whether a unit without a mark is a byline or a date line, as stand above and below an article."""
    text = unit.text
    if len(text) > MARKED_LENGTH:
        return False
    extra = unit.tables["credits"].extra
    if has_digit(text) and is_date_line(unit.key):
        return True
    return is_byline(text, extra.get("byline", ())) or is_named_role(text, extra.get("role", ()))


def is_in_byline(block: Block) -> bool:
    """Tell whether a short line stands in an element of a page that is named a byline."""
    container = block.container
    return container is not None and "byline" in container.names and not ends_sentence(block.text)


def is_date_line(key: str) -> bool:
    """Tell whether a line is a date or a time and nothing else."""
    return is_date(key) or TIME.match(key) is not None or (len(key) <= OTHER_LENGTH and is_age(key))


def is_age(key: str) -> bool:
    """Tell whether a line says how long ago it was published and nothing else.

    >>> is_age("vor 2 stunden"), is_age("2小时前"), is_age("vor 2 stunden begann es")
    (True, True, False)
    """
    is_asked = ONE_NUMBER.match(key) is not None or " ago" in key
    return is_asked and holds_any(key, AGO_SIGNS) and AGO.match(key) is not None


def is_date(key: str) -> bool:
    """Tell whether a line is a date of the calendar and nothing else.

    >>> is_date("4 มี.ค. 2574"), is_date("2031년 3월 4일"), is_date("2 hours ago")
    (True, True, False)
    """
    if DATE.match(key) is not None:
        return True
    is_other = len(key) <= OTHER_LENGTH and (not key.isascii() or key[:1].isdigit())
    return is_other and OTHER_DATE.match(key) is not None


def is_named_role(text: str, roles: tuple[str, ...]) -> bool:
    """Tell whether a line is a name, a comma and what its bearer does for the paper.

    >>> is_named_role("Ann Lee, legal affairs correspondent", ("correspondent",))
    True
    >>> is_named_role("Ann Lee, the correspondent, left", ("correspondent",))
    False
    """
    name, comma, role = text.partition(", ")
    if not comma:
        return False
    words = role.casefold().split()
    return len(words) <= ROLE_WORDS and role.casefold().endswith(roles) and bool(CLOSING_NAME.match(name))


def is_stamp(text: str) -> bool:
    """Tell whether a short line holds a time of publication and hardly anything else.

    >>> is_stamp("Updated 9:02 p.m., Oct. 3, 2030"), is_stamp("The 2030 vote")
    (True, False)
    """
    if len(text) > STAMP_LENGTH or ends_sentence(text):
        return False
    rest, dates = DATE_INSIDE.subn(" ", text)
    return dates > 0 and len(re.findall(r"[^\W\d_]{2,}", rest)) <= STAMP_WORDS


def is_count(key: str, shapes: Shapes) -> bool:
    """Tell whether a line is nothing but counts: of views, comments, minutes to read.

    >>> is_count("1,204 views | 5 min read", Shapes(["#views", "#minread"])), is_count("5 min", Shapes(["#minread"]))
    (True, False)
    """
    if len(key) > COUNT_LENGTH or not has_digit(key):
        return False
    shape = NUMBER.sub("#", key)
    return shape.replace(" ", "")[:HEAD_OF_SHAPE] in shapes.heads and any(
        all("".join(piece.split()) in shapes.whole for piece in split(shape))
        for split in (COUNT_PIECES.split, BEFORE_COUNT.split, AFTER_COUNT.split)
    )


class Shapes:
    """What counts look like with a sign for each number, without the spaces, which sites leave out or put in."""

    def __init__(self, shapes: Iterable[str]) -> None:
        self.whole = frozenset(shapes)
        self.heads = frozenset(shape[:HEAD_OF_SHAPE] for shape in self.whole)


def shapes_of_counts(table: Markers) -> Shapes:
    """Return the shapes of the counts; the same for all lines of a document."""
    return _shapes(table.extra.get("count", ()))


@cache
def _shapes(counts: tuple[str, ...]) -> Shapes:
    return Shapes("".join(count.split()) for count in counts)


def _name_below_prefix(context: Context, bylines: tuple[str, ...]) -> None:
    """Name a dropped line for what it is: the author's name below a “By” that stands alone."""
    near = range(context.first - EDGE, context.last + EDGE + 1)
    alone, longest = _alone(bylines)
    for i, (unit, below) in enumerate(pairwise(context.units), 1):
        text = unit.text
        if len(text) > longest or text.lower() not in alone or below.keep:
            continue
        if below.is_open and CLOSING_NAME.match(below.text):
            if i in near:
                _add_author(context, below.text)
            context.drop(below, "credits/byline", i)


@cache
def _alone(bylines: tuple[str, ...]) -> tuple[frozenset[str], int]:
    """Return the prefixes that are words of their own, and the length of the longest."""
    alone = frozenset(prefix[:-1] for prefix in bylines if prefix[-1] == " ")
    return alone, max(map(len, alone), default=0)


def _drop_closing_name(context: Context) -> None:
    """Drop the author's name that stands alone below the last paragraph."""
    kept = [(i, u) for i, u in context.article() if u.keep]
    if len(kept) < 3:
        return
    number, unit = kept[-1]
    if CLOSING_NAME.match(unit.text) and ends_sentence(kept[-2][1].text) and unit.block.kind in ("paragraph", "line"):
        _add_author(context, unit.text)
        context.drop(unit, "credits/byline", number)


def is_credit_strip(text: str, table: Markers) -> bool:
    """Tell whether a line is short pieces between bars, one of them a date or a credit."""
    if "|" not in text and "·" not in text and "•" not in text:
        return False
    pieces = STRIP_BARS.split(text)
    if len(pieces) < 2 or max(map(len, pieces)) > BYLINE_LENGTH:
        return False
    keys = [key_of(piece) for piece in pieces]
    return any(is_date(key) or is_age(key) or table.match(key) for key in keys)


def is_byline(text: str, prefixes: tuple[str, ...]) -> bool:
    """Tell whether a short line is a byline: a prefix such as “by”, then words with capitals.

    >>> is_byline("By Ann Lee and Joe Roe", ("by ",)), is_byline("By then it was over", ("by ",))
    (True, False)
    """
    if len(text) > BYLINE_LENGTH or len(text.split(None, 1)) < 2:
        return False
    if text[0] in CASELESS_HEADS and CASELESS_BYLINE.match(text):
        return True
    folded = text.casefold()
    if not folded.startswith(prefixes) or (ends_sentence(text) and not text.endswith((".", "Jr."))):
        return False
    prefix = max((p for p in prefixes if folded.startswith(p)), key=len)
    rest = re.split(r"\s*[|,·–—]\s*|\s-\s", text[len(prefix) :], maxsplit=1)[0]
    words = rest.replace(",", " ").split()
    if not 2 <= len(words) <= BYLINE_WORDS:
        return False
    capital = sum(1 for w in words if w[0].isupper())
    small = [w for w in words if not w[0].isupper()]
    return words[0][0].isupper() and capital >= 2 and all(len(w) <= 3 for w in small)


def _note_author(context: Context, unit: Unit, prefixes: tuple[str, ...]) -> None:
    """Add the names behind a credit's prefix to the document's authors."""
    folded = unit.text.casefold()
    prefix = max((p for p in prefixes if folded.startswith(p)), key=len, default=None)
    if prefix is None:
        return
    rest = unit.text[len(prefix) :].strip(" :：/|")
    for name in SPLIT_NAMES.split(rest):
        _add_author(context, name)


def _add_author(context: Context, name: str) -> None:
    name = " ".join(name.split()).strip(" .()（）")
    authors = context.document.authors
    if 1 < len(name) <= 40 and not has_digit(name) and name.casefold() != "admin" and name not in authors:
        authors.append(name)


def _cut_trailing_names(context: Context) -> None:
    """Cut the reporters' names that stand in brackets at the end of the text."""
    kept = (u for u in reversed(context.units) if u.keep)
    for unit in reversed(list(islice(kept, 2))):
        block = unit.blocks[-1]
        end = min((c.start for c in block.cuts if c.reason.startswith("credits/")), default=len(block.text))
        while block.text[:end].rstrip()[-1:] in CLOSING and (
            found := TRAILING_NAMES.search(block.text, max(0, end - NAMES_LOOK), end)
        ):
            for name in SPLIT_NAMES.split(NAME_PREFIX.sub(" ", found.group(1)).strip()):
                _add_author(context, name)
            end = found.start()
            if not block.text[:end].strip() and len(unit.blocks) == 1:
                context.drop(unit, "credits/trailing-names")
                break
            context.cut(block, end, found.end(), "credits/trailing-names")
