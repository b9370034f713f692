"""Words that a line break cut in two go together as their document has them."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.text.broken_words import Words, breaks_words, halves, join_of

COLUMN = """\
Der Rat der Stadt hat am Dienstag über die Zukunft der alten Werk-
statt beraten, die seit dem Hochwasser leer steht. Ein junges Unter-
nehmen aus der Nachbarschaft will dort Boote aus Flachs bauen und
sucht dafür zwanzig Leute. Die Bürgermeisterin nannte die Vor-
und Nachteile; der Kämmerer sprach von einem deutsch-franzö-
sischen Vorbild. Am Freitag um elf Uhr fährt nun auch der Nord-
Süd-Express zum ersten Mal wieder bis zum Hafen, in dem die Werkstatt
seit hundert Jahren ihre Boote zu Wasser lässt und wieder herausholt.
"""


def clean(text: str, **options: object) -> str:
    return newsclean.clean(text, format="text", **options).text


def test_a_column_becomes_a_paragraph() -> None:
    text = clean(COLUMN)
    assert "alten Werkstatt beraten" in text
    assert "junges Unternehmen aus" in text
    assert "Vor- und Nachteile" in text
    assert "deutsch-französischen Vorbild" in text
    assert "Nord-Süd-Express" in text
    assert clean(text) == text


SPARSE = [
    ("the ferry had not been painted since the war, and the com-", "pany that"),
    ("pany that owned it had", "forgotten"),
    ("forgotten where it lay, until a fisherman saw its fun-", "nel above"),
    ("nel above the reeds and", "telephoned"),
    ("telephoned the harbour office, where nobody remem-", "bered it"),
    ("bered it either and the", "telephone"),
]


def test_few_broken_words_are_more_than_compounds_end_lines_by_chance() -> None:
    assert breaks_words(SPARSE)
    assert breaks_words([*SPARSE, ("a half-built and long-lost ferry, and the", "fisherman")])
    compounds = [("a well-known, much-loved and half-built, long-lost, sea-worn ferry that", "fishermen")]
    assert not breaks_words(SPARSE + compounds * 4)
    assert not breaks_words(SPARSE[:4])


def test_the_cut_hyphens_are_told() -> None:
    document = newsclean.clean(COLUMN, format="text")
    cuts = [(b.line, b.text[c.start : c.end]) for b in document.blocks for c in b.cuts]
    assert cuts == [(1, "-"), (2, "-"), (5, "-")]
    assert all(c.reason == "paragraphs/hyphen" for b in document.blocks for c in b.cuts)


@pytest.mark.parametrize("options", [{"ignore": "paragraphs/hyphen"}, {"keep": "paragraphs"}])
def test_it_can_be_switched_off(options: dict[str, str]) -> None:
    assert "Unter- nehmen" in clean(COLUMN, **options)


def test_soft_and_repeated_hyphens() -> None:
    text = COLUMN.replace("Unter-\n", "Unter\xad\n").replace("deutsch-franzö-\n", "schönen deutsch-\n-franzö")
    text = clean(text)
    assert "junges Unternehmen aus" in text
    assert "deutsch-französischen Vorbild" in text


@pytest.mark.parametrize(
    ("before", "after", "elsewhere", "expected"),
    [
        ("Unter-", "nehmen", "", "word"),
        ("Unter-", "nehmen", "Unternehmens", "word"),
        ("state-", "owned", "state-owned", "compound"),
        ("state-", "owned", "the state, owned by", "compound"),
        ("deutsch-", "französischen", "deutsch-französischer", "compound"),
        ("Nord-", "Süd-Dialog", "", "compound"),
        ("E-", "Mail", "", "compound"),
        ("t-", "shirts", "", "compound"),
        ("anak-", "anak", "", "compound"),
        ("nen-", "nen", "", "word"),
        ("Vor-", "und Nachteile", "und", "suspended"),
        ("seni-", "or", "and", "word"),
        ("poh-", "ja", "ja pohja", "word"),
        ("кото-", "рые", "", "word"),
        ("кто-", "то", "кто-то", "compound"),
    ],
)
def test_pieces_in_a_text_that_breaks_words(before: str, after: str, elsewhere: str, expected: str) -> None:
    pieces = halves(before, after)
    assert pieces is not None
    assert join_of(*pieces, Words([elsewhere]), True) == expected


@pytest.mark.parametrize(
    ("before", "after", "elsewhere", "expected"),
    [
        ("well-", "behaved", "", "compound"),
        ("Unter-", "nehmen", "Unternehmens", "word"),
        ("fiets-", "en wandelapp", "fietsen", "suspended"),
        ("two-", "to three-year", "", "suspended"),
    ],
)
def test_pieces_in_a_text_that_does_not(before: str, after: str, elsewhere: str, expected: str) -> None:
    pieces = halves(before, after)
    assert pieces is not None
    assert join_of(*pieces, Words([elsewhere]), False) == expected


@pytest.mark.parametrize("before", ["so -", "1990-", "-", "", "Unter", "a - ", "Ende.", "word\u2014"])
def test_what_is_no_broken_word(before: str) -> None:
    assert halves(before, "nehmen") is None


def test_a_text_with_room_behind_its_lines_breaks_no_words() -> None:
    lines = ["the boat was built by the state-", "owned yard and is the first", "especially for firemen", "everywhere"]
    assert not breaks_words(list(zip(lines, lines[1:], strict=False)))
    assert not breaks_words([])


REST = "he keeper of the lighthouse on Gull Rock has asked for a piano, and the board has said yes.\n"
MORE = (
    "It will be carried out in parts, since the landing stage bears no more than a sheep, and a tuner from the "
    "mainland will stay on the rock until the weather lets him go, which may be a week after the last of them.\n"
)


@pytest.mark.parametrize(
    ("initial", "rest", "expected"),
    [
        ("T", REST, "The keeper of"),
        ("“T", REST, "“The keeper of"),
        ("T\n", REST, "The keeper of"),
        ("A", REST[3:], "A keeper of"),
        ("A", "fter" + REST[2:], "After keeper of"),
        ("I", "n May the" + REST[2:], "In May the keeper of"),
        ("I", "went to the" + REST[2:], "I went to the keeper of"),
        ("E\u0301", "douard, the" + REST[2:], "E\u0301douard, the keeper of"),
        ("É", "douard, the" + REST[2:], "Édouard, the keeper of"),
    ],
)
def test_a_large_initial_begins_its_paragraph(initial: str, rest: str, expected: str) -> None:
    text = clean(f"{initial}\n{rest}{MORE}Every keeper before him had asked for it in May, in vain, said the keeper.\n")
    assert text.startswith(expected)
    assert clean(text) == text


def test_a_large_initial_in_a_block_of_its_own() -> None:
    page = f"<article><h1>A piano</h1><div>T</div><p>{REST}</p><p>{MORE}</p><p>{MORE.upper()}</p></article>"
    assert newsclean.clean(page).text.startswith("The keeper of")


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("<span class='cap'>T</span> <span>he keeper</span>", "The keeper of"),
        ("<b>A</b> keeper", "A keeper of"),
        ("T he keeper", "T he keeper of"),
    ],
)
def test_a_large_initial_in_an_element_of_its_own(head: str, expected: str) -> None:
    page = (
        f"<article><h1>A piano</h1><p>{head}{REST[len('he keeper') :]}</p><p>{MORE}</p><p>{MORE.upper()}</p></article>"
    )
    assert newsclean.clean(page).text.startswith(expected)


def test_letters_that_are_labels_stay_apart() -> None:
    text = clean(
        f"Which of the two answers is right? Write to the board before the end of May.\nB\n{REST}\nC\n{MORE.lower()}"
    )
    assert "Bhe" not in text
    assert "Cit" not in text
