"""A sample of a page in, the encoding out in which it makes most sense, among the answers of chardet."""

from __future__ import annotations

from newsclean.decoding.conversion import FALLBACK, NOT_ASCII, is_single_byte, text_of
from newsclean.decoding.labels import LABELS
from newsclean.decoding.sample import SAMPLE_BYTES
from newsclean.patterns import lazy

NONSENSE = 0.15
"""Share of strange characters at which single-byte text is not what its declaration says."""
MOST_ANSWERS = 8
"""Answers of chardet that are looked at."""
SAME_SENSE = 0.02
"""Answers whose nonsense differs by less are ranked by chardet's confidence."""

CHARDET_NAMES = {
    "big5hkscs": "big5",
    "euc_jis_2004": "euc-jp",
    "euc_kr": "euc-kr",
    "shift_jis_2004": "shift_jis",
    "iso2022_jp_2": "iso-2022-jp",
    "iso2022_jp_2004": "iso-2022-jp",
    "iso2022_jp_ext": "iso-2022-jp",
}
"""Those of chardet's names that are no labels."""

STRANGE = (
    # A run of accented letters: no Latin script writes four in a row, other scripts read as Latin do.
    lazy("[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]{4,}"),
    # A sign inside a word (the middle dot and the ordinals of Catalan and Spanish are none).
    lazy(
        r"(?<=[^\W\d_])[\u00a1-\u00a9\u00ab\u00ac\u00ae-\u00b4\u00b6\u00b8\u00b9\u00bb-\u00bf\u00d7\u00f7](?=[^\W\d_])"
    ),
    # Controls, undefined bytes, box drawing.
    lazy("[\u0080-\u009f\ufffd\u2500-\u259f]"),
)
LATIN, CYRILLIC_OR_GREEK = "[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]", "[\u0370-\u052f]"
MIXED = lazy(f"(?<={LATIN}){CYRILLIC_OR_GREEK}|{CYRILLIC_OR_GREEK}(?={LATIN})")
RAISED = lazy("[à-öø-ÿа-џα-ώ][À-ÖØ-ÞЀ-ЯΑ-Ϋ]")
UPPER, LOWER = lazy("[Ѐ-ЯΑ-Ϋ]"), lazy("[а-џά-ώ]")
TWICE = 2
"""A letter of another script, or a capital after a small letter, weighs as much as two odd signs."""


def makes_sense(sample: bytes, name: str) -> bool:
    """Tell whether a sample may be text of a single-byte encoding."""
    return _nonsense(sample, name) < NONSENSE


def _nonsense(sample: bytes, name: str) -> float:
    """Return the share of the characters above 0x7F that no language has in that place (less one)."""
    text, _ = text_of(sample, name)
    total = len(NOT_ASCII.findall(text)) or 1
    strange = sum(len(found) for pattern in STRANGE for found in pattern.findall(text))
    strange += TWICE * (len(RAISED.findall(text)) + len(MIXED.findall(text)))
    # The KOI8 codes read as windows-1251, and the other way round, swap small letters and capitals.
    strange += max(0, len(UPPER.findall(text)) - len(LOWER.findall(text)))
    return max(0, strange - 1) / total


def by_chardet(sample: bytes, declared: str | None) -> tuple[str, str]:
    """Choose among chardet's answers (and the declaration); return a name and "detected" or "fallback"."""
    confidence = _chardet_ranking(sample)
    if (cleaned := _without_loners(sample)) != sample:
        # One broken byte that an encoding leaves undefined takes it out of chardet's list.
        for name, value in _chardet_ranking(cleaned).items():
            confidence[name] = max(value, confidence.get(name, 0.0))
    ranked = sorted(confidence, key=lambda name: -confidence[name])[:MOST_ANSWERS]
    nonsense = {name: _nonsense(sample, name) for name in ranked}
    if declared and is_single_byte(declared):
        ranked.insert(0, declared)
        nonsense[declared] = _nonsense(sample, declared)
    if not ranked:
        return FALLBACK, "fallback"
    least = min(nonsense.values())
    return next(name for name in ranked if nonsense[name] <= least + SAME_SENSE), "detected"


def _chardet_ranking(sample: bytes) -> dict[str, float]:
    """Return chardet's answers in our names with its confidence."""
    import chardet  # here, because valid UTF-8, the mass of pages, never needs it

    ranked = chardet.detect_all(
        sample,
        encoding_era=chardet.EncodingEra.MODERN_WEB | chardet.EncodingEra.LEGACY_ISO,
        compat_names=False,
        max_bytes=SAMPLE_BYTES,
    )
    confidence: dict[str, float] = {}
    for answer in ranked:
        if name := _canonical(answer["encoding"]):
            confidence.setdefault(name, answer["confidence"])
    return confidence


def _without_loners(sample: bytes) -> bytes:
    """Drop what is likely to be damage: 0xFF, and bytes of 0x80 to 0x9F that stand in the sample only once.

    Not the other loners: in short text they are its letters, and without them the wrong encodings gain.
    """
    loners = bytes(byte for byte in range(0x80, 0xA0) if sample.count(byte) == 1)
    return sample.translate(None, loners + b"\xff")


def _canonical(codec: str | None) -> str | None:
    """Return our name for one of chardet's."""
    if codec is None:
        return None
    name = CHARDET_NAMES.get(codec) or LABELS.get(codec) or LABELS.get(codec.replace("iso8859", "iso-8859"))
    return None if name is None or name.startswith("utf-") else name
