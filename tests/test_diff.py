"""Two texts come in; patch makes the second of the first and the diff."""

from __future__ import annotations

import shutil
import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.checking.files import Outcome
from newsclean.writers import diff
from newsclean.writers.diff import matches, render_diff

LINES = st.lists(st.sampled_from(["a\n", "b\n", "c\n", "\n", "d\r\n", "--- e\n", "f\u2028g\n"]), max_size=12)


def apply(before: list[str], text: str) -> list[str]:
    """Apply a diff, checking that what it takes away and leaves is there."""
    after, position = [], 0
    for line in text.splitlines(keepends=True)[2:]:
        if line.startswith("@@ "):
            start, _, count = line.split()[1][1:].partition(",")
            first = int(start) - (count != "0")
            after += before[position:first]
            position = first
        elif line[0] in " -":
            assert before[position] == line[1:]
            position += 1
            after += [line[1:]] * (line[0] == " ")
        else:
            after.append(line[1:])
    return after + before[position:]


@given(LINES, LINES)
def test_the_diff_leads_from_one_text_to_the_other(before, after):
    text = render_diff(Outcome("a", before="".join(before), after="".join(after)))
    assert (text == "") == (before == after)
    # What Python takes for line ends besides is none here.
    plain = text.replace("\u2028", "|")
    assert [line.replace("|", "\u2028") for line in apply([x.replace("\u2028", "|") for x in before], plain)] == after


@given(LINES, LINES)
def test_lines_are_matched_in_order_and_once(before, after):
    runs = matches(before, after)
    for one, two in zip(runs, runs[1:]):
        assert one.a + one.size <= two.a
        assert one.b + one.size <= two.b
        assert (one.a + one.size, one.b + one.size) != (two.a, two.b)
    for run in runs:
        assert before[run.a : run.a + run.size] == after[run.b : run.b + run.size]


def test_long_stretches_without_an_anchor_are_not_aligned(monkeypatch):
    monkeypatch.setattr(diff, "MOST_LINES", 3)
    assert matches(["a", "a", "b", "a"], ["b", "a", "a"]) == [(2, 0, 2)]  # b is an anchor
    assert matches(["a", "a", "a", "a"], ["a", "a"]) == []


@pytest.mark.skipif(shutil.which("patch") is None, reason="needs patch")
@pytest.mark.parametrize(("before", "after"), [("", "a\nb\n"), ("a\n", ""), ("a", "a\n"), ("a\nb", "a\nc")])
def test_patch_knows_files_without_end_or_without_anything(before, after, tmp_path):
    (tmp_path / "a").write_text(before)
    text = render_diff(Outcome("a", before=before, after=after))
    subprocess.run(["patch", "-p0", "-s"], input=text.encode(), cwd=tmp_path, check=True)
    assert ((tmp_path / "a").read_text() if (tmp_path / "a").exists() else "") == after
