"""Where a sentence ends and how long a text is, in any script: shared by the scorers and the stages."""

from __future__ import annotations

from newsclean.patterns import lazy
from newsclean.text import reaches
from newsclean.text.characters import CLOSERS, QUESTION_ENDS, QUESTION_MARKS, SENTENCE_STOPS

CJK = lazy(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af]")
CJK_WEIGHT = 1.8
"""A page all of Han characters says in one character what Latin pages say in 2.8."""

STOPLESS_SENTENCE = 55
"""Characters from which a text is a sentence where sentences have no end mark."""

END_MARKS = "♦◆■◼∎●"
"""Magazines set one of these, after a space, behind the last sentence of an article."""

CLOSERS_SPACE = CLOSERS + END_MARKS + " \u00a0\u202f"
"""French sets a space before »."""

PARAGRAPH, SHORT_PARAGRAPH = 60, 40
"""Characters of a paragraph of a flat text, in Latin script, at the least; of one that is asked for beside other lines,
where its last sentence ends."""

LABEL = 60
"""Characters of a line that is a label, at the most: of a byline, a date, a count, a link."""


def cjk_scale(text: str) -> float:
    """Return how many Latin characters one character of this text is worth.

    >>> cjk_scale("plain"), cjk_scale("深圳"), cjk_scale("深圳 Metro")
    (1.0, 2.8, 1.45)
    """
    if not text or text.isascii():
        return 1.0
    sample = text[:20000]
    if not reaches(sample, "\u3040"):
        return 1.0
    return 1.0 + CJK_WEIGHT * len(CJK.findall(sample)) / len(sample)


def latin_length(text: str) -> float:
    """Return how long a text is, in Latin characters.

    >>> latin_length("plain"), latin_length("深圳")
    (5.0, 5.6)
    """
    return len(text) * cjk_scale(text)


def ends_sentence(text: str) -> bool:
    """Tell whether a text ends as a sentence does, closing quotes and brackets aside.

    In Armenian most sites write a colon for the stop ։, which few keyboards have. Thai and Lao have no full stop: there
    the length tells.

    >>> ends_sentence('He said: "No."'), ends_sentence("Nothing new")
    (True, False)
    >>> ends_sentence("»Nein.«"), ends_sentence("‚Nein.‘"), ends_sentence("« Non. »")
    (True, True, True)
    >>> ends_sentence("Nothing was found. ■"), ends_sentence("■"), ends_sentence("Menu ■")
    (True, False, False)
    >>> ends_sentence("Նա գնաց:"), ends_sentence("He said:")
    (True, False)
    >>> ends_sentence("ข่าว")
    False
    """
    last = text[-1]
    if last in SENTENCE_STOPS:
        return True
    if last == ":":
        return "\u0561" <= text[:-1].rstrip(CLOSERS_SPACE)[-1:] <= "\u0587"
    if last in CLOSERS or last in END_MARKS:
        last = text.rstrip(CLOSERS_SPACE)[-1:]
        if last in SENTENCE_STOPS:
            return True
    return "\u0e01" <= last <= "\u0edf" and len(text) >= STOPLESS_SENTENCE and "\t" not in text


def asks(text: str) -> bool:
    """Tell whether a text ends as a question does.

    >>> asks("Who came?"), asks("誰が来ましたか。"), asks("Ποιος ήρθε;"), asks("Somebody came;")
    (True, True, True, False)
    """
    last = text[-1]
    if last in ";。":
        return text.endswith("か。") or (last == ";" and "\u0370" <= text[-2:-1] <= "\u03ff")
    return last in QUESTION_MARKS


def is_paragraph(text: str, least: int = PARAGRAPH) -> bool:
    """Tell whether a text ends as a sentence does and has so many characters, in Latin script, at the least.

    >>> is_paragraph("It rained.", 10), is_paragraph("It rained.", 11), is_paragraph("下雨了。", 9)
    (True, False, True)
    """
    return ends_sentence(text) and latin_length(text) >= least


def states(text: str) -> bool:
    """Tell whether a text ends as a sentence that neither asks nor cries out: headlines and labels do that, too.

    >>> states("Nobody came."), states("Who came?"), states("Nobody came")
    (True, False, False)
    """
    return text[-1] not in QUESTION_ENDS and ends_sentence(text)
