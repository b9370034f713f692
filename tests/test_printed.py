"""What a later look finds in a printed line is said of the blocks that the line was printed from."""

from __future__ import annotations

import pytest

from newsclean.document import Block, Container, Cut, Document
from newsclean.printed import cut_spans, drop_if_gone, hand_out
from newsclean.rules import UNLIKE_RULE
from newsclean.settling import MOST_TORN, fill_holes, take_over


def printed_from(*texts: str) -> list[Block]:
    return [Block(text, "line", keep=True, glue=" " if i else None) for i, text in enumerate(texts)]


def left(blocks: list[Block]) -> list[str]:
    return [block.uncut() for block in blocks]


def test_the_second_of_two_like_words_is_cut() -> None:
    blocks = printed_from("Online shops  are shut. Online")
    cut_spans(blocks, "Online shops are shut. Online", [(23, 29, "teasers/marker")])
    assert left(blocks) == ["Online shops  are shut. "]


def test_a_span_over_two_blocks_is_cut_from_both() -> None:
    blocks = printed_from("The ferry is late, says", "“Ada Quill” of the port.")
    line = "The ferry is late, says “Ada Quill” of the port."
    start, end = line.index("says"), line.index(" of")
    cut_spans(blocks, line, [(start, end, "credits/marker")])
    assert left(blocks) == ["The ferry is late, ", " of the port."]


@pytest.mark.parametrize("text", ["7 a café by the quay", "a  café\u200b by the quay"])
def test_line_and_block_may_differ_in_spaces_and_numbers(text: str) -> None:
    blocks = printed_from(text)
    line = "a café by the quay"
    cut_spans(blocks, line, [(2, 6, "teasers/marker")])
    assert "caf" not in blocks[0].uncut()
    assert blocks[0].uncut().endswith(" by the quay")


def test_a_bullet_is_cut_where_it_stands() -> None:
    blocks = printed_from("Two * three. * Four boats")
    line = "Two * three. * Four boats"
    cut_spans(blocks, line, [(13, 15, "paragraphs/markup")])
    assert left(blocks) == ["Two * three.  Four boats"]


def test_a_block_of_which_no_letter_is_left_is_dropped_for_the_last_cut() -> None:
    (block,) = printed_from("Menu, search.")
    cut_spans([block], "Menu, search.", [(0, 5, "teasers/marker"), (6, 13, "boilerplate/before-article")])
    block.clean = ""
    drop_if_gone(block)
    assert (block.keep, block.reason, list(block.cuts)) == (False, "boilerplate/before-article", [])


@pytest.mark.parametrize(
    ("texts", "cut", "line", "glues"),
    [
        (["The har-", "bour is  shut,", "“again”."], "-", "The harbour is shut, “again”.", [None, "", " "]),
        (["他说", "“港口关了”", "。"], "", "他说“港口关了”。", [None, "", ""]),
        (["Boats", "Menu", "nets"], "Menu", "Boats nets", [None, "", " "]),
    ],
)
def test_each_block_prints_its_part_of_a_line(texts: list[str], cut: str, line: str, glues: list[str]) -> None:
    blocks = printed_from(*texts)
    for block in blocks:
        if cut and cut in block.text:
            block.add_cut(Cut(block.text.index(cut), block.text.index(cut) + len(cut), "teasers/marker"))
    hand_out(blocks, line)
    assert "".join((block.glue or "") + block.output for block in blocks) == line
    assert [block.glue for block in blocks] == glues


def letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def test_what_a_later_look_takes_out_of_a_line_is_what_is_printed_less() -> None:
    document = Document(
        [*printed_from("Online shops are shut. Online shops, says", "Ada Quill, Online"), Block("", "")]
    )
    pieces = {"Online shops are shut. ": True, "Online ": False, "shops, says Ada Quill, ": True, "Online": False}
    again = [Block(text, "piece", 1, keep=keep, reason="teasers/marker") for text, keep in pieces.items()]
    take_over(document, Document(again))
    assert document.text == "Online shops are shut. shops, says Ada Quill,\n"
    assert letters("".join(block.uncut() for block in document.kept())) == letters(document.text)


def test_what_a_later_look_cuts_from_a_sentence_of_several_blocks_is_told() -> None:
    document = Document(printed_from("By", "Ada Quill", "The ferry is late."))
    line = Block("By Ada Quill The ferry is late.", "line", 1, keep=True)
    line.add_cut(Cut(0, 13, "credits/byline"))
    line.clean = "The ferry is late."
    take_over(document, Document([line]))
    assert document.text == "The ferry is late.\n"
    assert [(block.keep, block.reason) for block in document.blocks[:2]] == [(False, "credits/byline")] * 2


@pytest.mark.parametrize(
    ("kinds", "texts", "joins"),
    [
        (("heading", "paragraph"), ("What comes next", "eBay is late."), False),
        (("item", "item"), ("more boats", "fewer carts"), False),
        (("row", "row"), ("Quill", "al-Noor"), False),
        (("paragraph", "paragraph"), ("The ferry", "is late."), True),
        (("item", "item"), ("The ferry", ", which is late"), True),
    ],
)
def test_what_the_markup_parts_is_joined_by_more_than_a_small_letter(
    kinds: tuple[str, str], texts: tuple[str, str], joins: bool
) -> None:
    for same in (False, True):
        places = [Container("li", "", None, index, 1) for index in range(2)]
        blocks = [Block(texts[i], kinds[i], container=places[0 if same else i], keep=True) for i in range(2)]
        again = [Block(text, "line", number, keep=True) for number, text in enumerate(texts, 1)]
        again[1].glue = " "
        take_over(document := Document(blocks), Document(again))
        assert (blocks[1].glue == " ") == (joins or same)
        take_over(document, Document(again), whatever_parts=True)
        assert blocks[1].glue == " " or joins or same


def test_pieces_are_printed_with_spaces_between_them() -> None:
    document = Document(printed_from("The ferry is late.\tIt was", "\tlate again."))
    texts = ["The ferry is late.\t", "It was \t", "late again."]
    take_over(
        document,
        Document([Block(text, "piece", 1, keep=True, glue=" " if i else None) for i, text in enumerate(texts)]),
    )
    assert document.text == "The ferry is late. It was late again.\n"


def test_a_word_torn_out_of_a_sentence_by_its_score_goes_back_once() -> None:
    document = Document(printed_from("Watching the tide behind", "Net  House", "the harbour master waits."))
    hole = document.blocks[1]
    hole.drop(UNLIKE_RULE)
    filled: set[int] = set()
    fill_holes(document, filled)
    assert document.text == "Watching the tide behind\nNet House\nthe harbour master waits.\n"
    hole.drop(UNLIKE_RULE)
    document.blocks[2].glue = " "
    fill_holes(document, filled)
    assert hole.keep is False


@pytest.mark.parametrize(
    ("between", "reason", "glue"),
    [
        ("Net House", "credits/byline", " "),  # a rule says what it is
        ("Net House", UNLIKE_RULE, None),  # no sentence goes over it
        ("Net House " * MOST_TORN, UNLIKE_RULE, " "),
    ],
)
def test_what_is_dropped_for_a_reason_or_is_long_stays_out(between: str, reason: str, glue: str | None) -> None:
    document = Document(printed_from("Watching the tide behind", between, "the harbour master waits."))
    document.blocks[1].drop(reason)
    document.blocks[2].glue = glue
    fill_holes(document, set())
    assert document.blocks[1].keep is False
