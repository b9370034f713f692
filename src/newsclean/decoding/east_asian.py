"""Bytes or text in, whether it is Chinese, Japanese or Korean out by its characters, and in which encoding."""

from __future__ import annotations

import functools
from typing import NamedTuple

from newsclean.decoding.conversion import NOT_ASCII, text_of
from newsclean.decoding.decoded import has_few_errors
from newsclean.decoding.labels import MULTIBYTE
from newsclean.patterns import lazy

LOOK = 8192
"""Bytes of a sample that the encodings are tried on: some thousands of characters leave no doubt."""

# The commonest characters of each language (some 240 of Chinese, 100 of Korean) make up a third to a half of
# its text; text of another encoding hits them by chance only, for some four characters in a hundred.
FREQUENT = {
    "gb18030": "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之"
    "年过发后作里"
    "用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开"
    "但因只从想实日军者意无力它与长"
    "把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见"
    "被利什二等产或新己制身果加西斯月"
    "话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认"
    "条平系气题活尔更别打女变四神总何电数安少报才结反受目"
    "，。、“”：！？《》（）",
    "big5": "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之"
    "年過發後作裡"
    "用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開"
    "但因只從想實日軍者意無力它與長"
    "把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見"
    "被利什二等產或新己制身果加西斯月"
    "話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認"
    "條平系氣題活爾更別打女變四神總何電數安少報才結反受目"
    "，。、「」：！？《》（）",
    "euc-kr": "이다는의에을를가고하지은도로한기사자서리인어나대일그시아있정라수들해부전니해만제보으구장"
    "과성스상여오주원선"
    "우동무조국것것했적거신게경면와위까년공관비세당마안용생계트요치유교진회할소방러모실였분야"
    "물된내미민호말연양중명",
}
HANZI, KANA, HANGUL = lazy("[\u4e00-\u9fff]"), lazy("[\u3041-\u30ff]"), lazy("[\uac00-\ud7a3]")
HIRAGANA = lazy("[\u3041-\u3096\u30fc\u3001\u3002]")
WIDE_SIGNS = lazy("[\u00b7\u2010-\u2026\u203b\u2103\u2190-\u2193\u25a0-\u25ff\u3000-\u3020\uff01-\uff5e]")
ALPHABETIC = lazy("[\u00c0-\u024f\u0370-\u052f]")
GLUED = lazy("(?<=[a-z])[\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3]")
MOST_GLUED = 0.4
"""Share of East Asian characters right behind a small Latin letter, in text of an East Asian encoding: of Western text
that is read so, most of them are, since they are the accented letters of its words."""
LEAST_FREQUENT = {"gb18030": 0.15, "big5": 0.15, "euc-kr": 0.2, "shift_jis": 0.15, "euc-jp": 0.15}
"""Shares that chance does not reach and that real text of some length does."""
FEWEST_FREQUENT = 4
"""Common characters that are wanted besides: in very short text the share means nothing."""
IN_SCRIPT, DECLARED_IN_SCRIPT = 0.85, 0.5
"""Share of the script's own characters, for an answer that is sure and for a declaration to be believed."""


class _Looks(NamedTuple):
    """How East Asian text looks: shares of its characters above 0x7F."""

    errors: int
    characters: int
    in_script: float
    frequent: float
    alphabetic: float
    glued: float


def _looks(sample: bytes, name: str) -> _Looks:
    """Read the sample in an East Asian encoding and see what came out."""
    text, errors = text_of(sample, name)
    wide = "".join(NOT_ASCII.findall(text)).replace("\ufffd", "")
    total = len(wide) or 1
    in_script = len(WIDE_SIGNS.findall(wide))
    if name == "euc-kr":
        in_script += len(HANGUL.findall(wide))
    else:
        in_script += len(HANZI.findall(wide))
    if name not in FREQUENT:
        in_script += len(KANA.findall(wide))
    frequent = _count_frequent(wide, name)
    # A Western page in such an encoding has the accented letters of its table; by chance those come out seldom.
    alphabetic = len(ALPHABETIC.findall(wide))
    glued = len(GLUED.findall(text))
    return _Looks(errors, len(wide), in_script / total, frequent / total, alphabetic / total, glued / total)


def _count_frequent(text: str, name: str) -> int:
    """Return how many characters are common ones of the language of an encoding; those of Japanese are hiragana."""
    return len(text) - len(text.translate(_removing(name))) if name in FREQUENT else len(HIRAGANA.findall(text))


@functools.cache
def _removing(name: str) -> dict[int, None]:
    return dict.fromkeys(map(ord, FREQUENT[name]))


def east_asian_encoding(sample: bytes, declared: str | None) -> str | None:
    """Return the East Asian encoding of which the sample is surely text, None for anything else."""
    sample = sample[:LOOK]
    if declared in MULTIBYTE and _is_sure(_looks(sample, declared), declared):
        return declared
    looks = {name: _looks(sample, name) for name in sorted(MULTIBYTE)}
    sure = [name for name in looks if _is_sure(looks[name], name)]
    return max(sure, key=lambda name: looks[name].frequent + looks[name].in_script, default=None)


def _is_sure(looks: _Looks, name: str) -> bool:
    return (
        has_few_errors(looks.errors, looks.characters)
        and looks.in_script >= IN_SCRIPT
        and looks.frequent >= LEAST_FREQUENT[name]
        and looks.frequent * looks.characters >= FEWEST_FREQUENT
    )


def may_be_east_asian(sample: bytes, declared: str) -> bool:
    """Tell whether the sample may be text of the East Asian encoding that the page declares."""
    looks = _looks(sample, declared)
    in_script = looks.in_script if looks.glued <= MOST_GLUED else 0.0
    return has_few_errors(looks.errors, looks.characters) and max(in_script, looks.alphabetic) >= DECLARED_IN_SCRIPT


def is_east_asian(text: str) -> bool:
    """Tell whether decoded text is surely Chinese, Japanese or Korean: by chance few of its characters are common."""
    wide = "".join(NOT_ASCII.findall(text))
    in_script = sum(len(pattern.findall(wide)) for pattern in (HANZI, KANA, HANGUL, WIDE_SIGNS))
    frequent = max(_count_frequent(wide, name) for name in (*FREQUENT, "euc-jp"))
    least = max(FEWEST_FREQUENT, LEAST_FREQUENT["gb18030"] * len(wide))
    return frequent >= least and in_script >= IN_SCRIPT * len(wide)
