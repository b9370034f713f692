"""A dropped line is named for what it is: the sidecars of the fixtures say what each line is."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsclean
from newsclean.context import VAGUE
from newsclean.rules import RULES

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"
SIDECARS = sorted(FIXTURES.glob("flat/*/*.kinds.tsv"))
KINDS = ("caption", "credit", "teaser", "subhead")


def kinds_of(sidecar: Path) -> dict[int, str]:
    rows = (line.split("\t") for line in sidecar.read_text(encoding="utf-8").splitlines())
    return {int(number): kind for number, kind in rows}


def page_of(sidecar: Path) -> Path:
    return sidecar.with_name(sidecar.name.removesuffix(".kinds.tsv") + ".txt")


def blocks_of(sidecar: Path) -> dict[int, newsclean.Block]:
    return {block.line: block for block in newsclean.clean(page_of(sidecar).read_bytes()).blocks}


def test_there_are_lines_of_every_kind_in_many_languages() -> None:
    assert len({path.parent.name for path in SIDECARS}) >= 10
    for kind in KINDS:
        assert sum(kind in kinds_of(path).values() for path in SIDECARS) >= 15


@pytest.mark.parametrize("sidecar", SIDECARS, ids=lambda p: f"{p.parent.name}/{p.name}")
def test_sidecar_fits_its_page(sidecar: Path) -> None:
    lines = page_of(sidecar).read_text(encoding="utf-8").splitlines()
    expected = page_of(sidecar).with_suffix(".out.txt").read_text(encoding="utf-8").splitlines()
    for number, kind in kinds_of(sidecar).items():
        assert kind in KINDS
        assert (lines[number - 1].strip() in expected) == (kind == "subhead"), lines[number - 1]


@pytest.mark.parametrize("sidecar", SIDECARS, ids=lambda p: f"{p.parent.name}/{p.name}")
def test_reason_names_the_kind(sidecar: Path) -> None:
    blocks = blocks_of(sidecar)
    wrong = []
    for number, kind in kinds_of(sidecar).items():
        block = blocks[number]
        right = block.keep if kind == "subhead" else not block.keep and block.reason.startswith(f"{kind}s/")
        if not right:
            wrong.append(f"line {number} is a {kind}: {block.verdict} {block.reason} {block.text}")
    assert not wrong


def test_vague_reasons_are_rules() -> None:
    assert set(RULES) >= VAGUE
