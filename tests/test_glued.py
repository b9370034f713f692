"""Dumps that put nothing between text nodes, and texts that only look like them."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.document import Block
from newsclean.dumps.glued import part_glued
from newsclean.readers.flat import read_flat

MENU = "HomeNewsSportTidesFerriesClassifiedsObituariesLettersJobsWeatherTravelMusic" * 3


def parts(*lines: str) -> list[str]:
    """Return the parts of lines below a menu that shows that its dump glues."""
    blocks = [Block(line, "line", number) for number, line in enumerate([MENU, *lines], 2)]
    return [block.text for block in part_glued(blocks) if block.line > 2]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("The bell rang.Nobody came to the pier.", ["The bell rang.", "Nobody came to the pier."]),
        ("it was late.”Then they left, in fog.", ["it was late.”", "Then they left, in fog."]),
        ("the ferry is on time.AdvertisementThe crew", ["the ferry is on time.", "Advertisement", "The crew"]),
        ("by the harbour desk12/03/2031", ["by the harbour desk", "12/03/2031"]),
        ("12.03.2031 18:03Seals return", ["12.03.2031 18:03", "Seals return"]),
        ("The pier, a seal and the fishermenSeals return", ["The pier, a seal and the fishermen", "Seals return"]),
        ("Она вернулась домойПогода", ["Она вернулась домой", "Погода"]),
    ],
)
def test_borders_part(line: str, expected: list[str]) -> None:
    assert parts(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "She rang it with an iPhone, and McAllister saw it.",
        "Watch it on YouTube.",
        "lezoTshutshiso zivaliwe",
        "See @HarbourPost, https://example.org/HarbourPost and #FerryBell.",
        "The e.g. of the U.S. and version 2.5 stay.",
    ],
)
def test_names_do_not_part(line: str) -> None:
    assert parts(line) == [line]


def test_a_name_seen_between_different_words_does_not_part() -> None:
    lines = ["The harbour is old, the bell new.", "Read HarbourBell today.", "In HarbourBell they say so."]
    assert parts(*lines) == lines
    assert parts(*lines[:2])[1:] == ["Read Harbour", "Bell today."]


def test_a_text_with_names_only_is_not_parted() -> None:
    text = "\n".join(f"Call setMaxLength{i}, HarbourBellRinger or Console.WriteLine of the MacBook." for i in range(40))
    blocks = [Block(line, "line", number) for number, line in enumerate(text.split("\n"), 1)]
    assert part_glued(blocks) is blocks


def test_what_was_parted_has_no_border_left() -> None:
    page = f"{MENU}The bell rang.Nobody came to the pier.{MENU}"
    text = "\n".join(block.text for block in read_flat(page).blocks)
    assert text.count("\n") > 20
    assert len(read_flat(text).blocks) == text.count("\n") + 1


def test_wide_gaps_part_long_lines_only() -> None:
    row = "Ferries     12     7\n" * 30
    assert len(read_flat(row).blocks) == 30
    page = "Skerry Post\n" + "Home      News      Sport      " * 20
    assert len(read_flat(page).blocks) == 61


def test_few_long_lines_hold_a_page_or_prose() -> None:
    menu = "Home News Sport Tides Ferries Letters Jobs Weather Travel Music Art Films Books Golf Chess "
    prose = "The ferry has sailed for ten years, and nobody has missed it since the bell was rung in March. " * 8
    assert any(block.kind == "piece" for block in read_flat(f"{menu}{prose}\n{prose}").blocks)
    assert [block.kind for block in read_flat(f"{prose}\n{prose}").blocks] == ["line", "line"]


def test_a_second_pass_changes_nothing() -> None:
    prose = "The ferry has sailed for ten years, and nobody has missed it since the bell was rung in {}.".format
    page = f"{MENU}Log inSubscribe{prose('March')}{prose('April')}Read moreSealsAbout usPrivacy policy"
    text = newsclean.clean(page).text
    assert text == f"{prose('March')}\n{prose('April')}\n"
    assert newsclean.clean(text).text == text


def test_names_within_a_script_without_spaces_stay_whole() -> None:
    line = "新版ZoomEye与OpenSSL、JavaScript和TypeScript一样，用LoadLibrary加载PowerShell，而MacBook和iPhone用OpenCL。"
    assert len(part_glued([Block(line, "line", number) for number in range(9)])) == 9


def test_what_marks_hid_is_parted_at_once() -> None:
    menu = "[Browse](https://a.example/b)ChildrenDramaPoetryMysteryScienceTravelCookingHistoryGardeningSportsMusic" * 3
    story = "The mayor spoke on Tuesday, and the council heard her out without a word.She was not hurt by it, she said."
    text = f"{menu}\n\n# The mayor speaks\n\n**{story}**\n\n{story[::-1]}, as they say, and so it goes on in town.\n"
    once = newsclean.clean(text).text
    assert newsclean.clean(once).text == once
