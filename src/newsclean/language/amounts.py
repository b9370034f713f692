"""A line in, whether it names an amount, as the ingredients of a recipe do."""

from __future__ import annotations

import re

from newsclean.patterns import lazy

NUMBER = lazy(r"[\d¼-¾⅐-⅞]")
"""What every amount holds, and most lines do not."""

FRONT = lazy(r"[^\w\n]{0,2}(?:[^\W\d_]{2,5}\.?\s)?(?:\d[\d.,/–-]*(?<![.,/])|[¼-¾⅐-⅞])(?:\s?[¼-¾⅐-⅞])?(?!\))\s?[^\W\d_]")
"""“125 g Mehl”, “½ onion”, “ca. 2 EL Öl”: a number, and at once what it counts. (“2.” and “2)” number a list.)"""

BEHIND = lazy(
    r"[^\W\d][^\d\n]{0,40}[\s:：–—-](?:[大小]さじ|カップ)?(?:\d[\d.,/–～-]*|[¼-¾⅐-⅞])\s?(?:[^\W\d_]\.?\s?){0,14}$"
)
"""The same at the end: “мука — 200 г”, “醤油 大さじ2”."""

MEASURED = lazy(
    r"(?:^|[\s\d¼-¾⅐-⅞])(?:[mk]?g|gr|gram[mos]*|[mcd]?l|k?cal|kj|oz|lbs?|cups?|tbsps?|tsps?|(?:table|tea)spoons?"
    r"|[et]l|(?:ess|tee)löffel|prisen?|pck|cuill[eè]res?|c\. ?à|cda?s?|cucharad\w+|tazas?|colher\w*|x[íi]caras?"
    r"|cucchia\w+|eetlepels?|theelepels?|łyż\w+|szklan\w+|dag|lžíc\w*|lžičk\w*|evőkanál|msk|tsk|rkl|lingur\w+"
    r"|(?:yemek|tatlı|çay) kaşığı|su bardağı|κ\.σ|κ\.γ|ст\. ?л|ч\. ?л|стакан\w*|к?г|мл"
    r"|dkg|csész\w+|căn[iă]|ka[sš]i[kč]\w+|žli[cč]\w+|[sš]olj\w+|spsk|krm|ss|sdm|sdt|gam|muỗng|thìa|φλιτζάνι\w*|κουτ\w+"
    r"|γρ|склянк\w+|лъжи\w+|с\.л|ч\.л|克|毫升|公克|[大小汤茶]匙|勺|グラム|カップ|그램|큰술|작은술|컵|כפות|כפי?ו?ת?|כוס(?:ות)?|גרם|מ[\"״]ל"
    r"|ملعقة|ملاعق|غرام|جرام|مل|كوب|أكواب|كيلو|گرم|قاشق|پیمانه|لیوان|چمچ|کپ|گرام|चम्मच|ग्राम|कप|चमचा|चमचे"
    r"|কাপ|চামচ|গ্রাম|கப்|கிராம்|டீஸ்பூன்|டேபிள்ஸ்பூன்|தேக்கரண்டி|கப்பு|กรัม|ช้อนโต๊ะ|ช้อนชา|ถ้วย(?:ตวง)?)(?![^\W\d_])|[大小]さじ",
    re.I,
)
"""What kitchens measure with."""


TO_TASTE = (
    " q.b.",
    " q.b",
    " qb",
    " q.s.",
    " q. b.",
    " по вкусу",
    " за смаком",
    " 適量",
    "适量",
    "適量",
    "少許",
    "少许",
)
"""As much as one likes, at the end of the line."""


def has_amount(text: str) -> bool:
    """Tell whether a line begins with an amount, or ends with one that kitchens measure.

    >>> has_amount("3 eggs"), has_amount("Farina 250 g"), has_amount("Sale q.b."), has_amount("Preparation 20 minutes")
    (True, True, True, False)
    """
    if NUMBER.search(text) is None:
        return text.endswith(TO_TASTE)
    return FRONT.match(text) is not None or (BEHIND.match(text) is not None and is_measured(text))


def is_measured(text: str) -> bool:
    """Tell whether a line holds what kitchens measure with."""
    return MEASURED.search(text) is not None


def are_amounts(line: str, below: str) -> bool:
    """Tell whether two lines name an amount each, of which kitchens measure one.

    >>> are_amounts("мука — 200 г", "яйца — 2 шт."), are_amounts("in May 2019", "and in June 2020")
    (True, False)
    """
    if not all(FRONT.match(text) or BEHIND.match(text) for text in (line, below)):
        return False
    return is_measured(line) or is_measured(below)
