"""Texts of 17 legacy encodings come in, the share of right decodings goes out.

``python benchmarks/encodings.py`` encodes the sentences of ``encodings_texts.toml`` into pages without a
declaration, cut to 80, 300 and 2,000 characters of text at many places, and counts the decodings that give
back the text. Prints a table for the sentences seen while the decoder was made and one for those held out;
exits 1 if a target is missed. ``--wrong`` also prints what went wrong.
"""

from __future__ import annotations

import sys
import time
import tomllib
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "src"))

from newsclean.decoding import decode  # found without an install, by the path above

TARGETS = {80: 0.97, 300: 0.99, 2000: 0.995}
SAMPLES = 24
"""Samples of each encoding, language and length."""

CASES: list[tuple[str, str, tuple[str, ...]]] = [
    ("gb18030", "gb18030", ("zh-hans",)),
    ("big5", "big5", ("zh-hant",)),
    ("shift_jis", "cp932", ("ja",)),
    ("euc-jp", "euc_jp", ("ja",)),
    ("iso-2022-jp", "iso2022_jp", ("ja",)),
    ("euc-kr", "cp949", ("ko",)),
    ("windows-1251", "cp1251", ("ru", "uk")),
    ("koi8-r", "koi8-r", ("ru",)),
    ("koi8-u", "koi8-u", ("uk",)),
    ("windows-1252", "cp1252", ("fr", "de", "es")),
    ("iso-8859-2", "iso8859-2", ("pl", "cs", "hu")),
    ("windows-1250", "cp1250", ("pl", "cs", "hu")),
    ("windows-1253", "cp1253", ("el",)),
    ("windows-1254", "cp1254", ("tr",)),
    ("windows-1255", "cp1255", ("he",)),
    ("windows-1256", "cp1256", ("ar",)),
    ("windows-874", "cp874", ("th",)),
]

PLAIN = str.maketrans({"«": '"', "»": '"', "“": '"', "”": '"', "„": '"', "’": "'", "—": "-", "–": "-"})
"""What a writer uses where the encoding lacks the typographic sign."""

PAGE_HEAD = """<!DOCTYPE html>
<html>
<head>
<title>News</title>
<link rel="stylesheet" href="/static/css/main.css?v=20110304">
<style type="text/css">
body { font-family: Arial, Helvetica, sans-serif; margin: 0; }
.article > p:first-child { font-weight: bold; }
</style>
<script type="text/javascript">
var _gaq = _gaq || []; _gaq.push(['_setAccount', 'UA-000000-1']); for (var i = 0; i < 3 && !window.x; i++) {}
</script>
</head>
<body>
<!-- header start -->
<ul class="nav"><li><a href="/">Home</a></li><li><a href="/sport/">Sport</a></li></ul>
<div class="article" id="a1029384"><h1>"""
PAGE_FOOT = """</p></div>
<!-- footer start -->
<p class="copy">&copy; 2011 &nbsp; All rights reserved.
<a href="mailto:info@example.org">info@example.org</a></p>
</body>
</html>
"""
TITLE_LENGTH = 40
"""Characters of the text that stand in the heading; the others follow in paragraphs."""


def samples(sentences: list[str], length: int, codec: str) -> list[str]:
    """Cut ``SAMPLES`` pieces of ``length`` characters out of the sentences, going round where they end."""
    text = " ".join(sentences) + " "
    try:
        text.encode(codec)
    except UnicodeEncodeError:
        text = text.translate(PLAIN)
    step = len(text) / SAMPLES
    rounds = text * (length // len(text) + 2)
    return [rounds[int(i * step) : int(i * step) + length].strip() for i in range(SAMPLES)]


def page(text: str) -> str:
    """Put the text into a page that does not say what its encoding is."""
    body = text[TITLE_LENGTH:].replace(". ", ".</p>\n<p>")
    return f"{PAGE_HEAD}{text[:TITLE_LENGTH]}</h1>\n<p>{body}{PAGE_FOOT}"


def measure(texts: dict[str, dict[str, list[str]]], which: str, show_wrong: bool) -> bool:
    """Decode every sample of the set ``which``, print the table, and say whether the targets are met."""
    print(f"\n{which + ' sentences':<22}" + "".join(f"{length:>9,}" for length in TARGETS) + "   wrong answers")
    right_of, all_of = Counter[int](), Counter[int]()
    started, decoded = time.perf_counter(), 0
    for name, codec, languages in CASES:
        row, wrong = "", Counter[str]()
        for length in TARGETS:
            good = total = 0
            for language in languages:
                for text in samples(texts[language][which], length, codec):
                    original = page(text)
                    answer = decode(original.encode(codec))
                    right = answer.text == original
                    good, total = good + right, total + 1
                    if not right:
                        wrong[f"{language} {length} as {answer.encoding}"] += 1
                        if show_wrong:
                            print(f"  {name} {language} {length}: {answer.encoding}, {answer.how}: {text!r}")
            row += f"{good / total:>8.1%} "
            right_of[length] += good
            all_of[length] += total
            decoded += total
        print(f"{name:<22}{row}   " + ", ".join(f"{k} x{n}" for k, n in wrong.most_common(4)))
    spent = (time.perf_counter() - started) / decoded * 1000
    print(f"{'all':<22}" + "".join(f"{right_of[n] / all_of[n]:>8.2%} " for n in TARGETS) + f"   {spent:.2f} ms each")
    print(f"{'target':<22}" + "".join(f"{target:>8.1%} " for target in TARGETS.values()))
    return all(right_of[length] / all_of[length] >= target for length, target in TARGETS.items())


def main() -> int:
    """Measure both sets of sentences; 1 when a target is missed."""
    with (Path(__file__).parent / "encodings_texts.toml").open("rb") as file:
        texts = tomllib.load(file)
    show_wrong = "--wrong" in sys.argv[1:]
    met = [measure(texts, which, show_wrong) for which in ("seen", "held")]
    return 0 if all(met) else 1


if __name__ == "__main__":
    sys.exit(main())
