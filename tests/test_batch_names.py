"""Files come in; the names of their outputs are compared, and no two are the same."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.batch.names import Names, marked
from newsclean.files.walk import File, plan_walk


def outputs(root: Path, *, suffix: str = ".txt", flat: bool = False, windows: bool = False) -> dict[str, str]:
    """Return the output of every file below a directory."""
    names = Names(suffix, flat, windows=windows)
    found = [file for file in plan_walk([str(root)], suffixes=("",)) if isinstance(file, File)]
    return {file.relative: names.output(file) for file in found}


def make(root: Path, *names: str) -> Path:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return root


def test_suffixes_of_pages_go(tmp_path):
    root = make(
        tmp_path, "a.html", "b.HTM.gz", "c/d.xhtml", "c/e.txt.zst", "c/f", "c/g.php", "c/.html", "c/h.2024.html"
    )
    assert list(outputs(root).values()) == [
        "a.txt", "b.txt", "c/.html.txt", "c/d.txt", "c/e.txt", "c/f.txt", "c/g.php.txt", "c/h.2024.txt",
    ]  # fmt: skip


def test_where_two_would_be_one_both_keep_their_suffixes(tmp_path):
    root = make(tmp_path, "a.html", "a.htm", "a.html.gz", "sub/a.html", "b.html", "b")
    assert outputs(root) == {
        "a.html": "a.html.txt",
        "a.htm": "a.htm.txt",
        "a.html.gz": "a.html.gz.txt",
        "sub/a.html": "sub/a.txt",
        "b.html": "b.html.txt",
        "b": "b.txt",
    }


def test_a_full_name_is_not_given_to_another(tmp_path):
    root = make(tmp_path, "a.html", "a.htm", "a.html.txt")
    assert sorted(outputs(root).values()) == ["a.htm.txt", "a.html.txt", "a.html.txt.txt"]


def test_a_directory_keeps_its_name(tmp_path):
    root = make(tmp_path, "a.html", "a.txt/x.html", "b", "b.txt/x.html")
    names = outputs(root)
    assert names["a.html"] == "a.html.txt"
    assert names["b"].startswith("b~") and names["b"].endswith(".txt") and len(names["b"]) == len("b~.txt") + 12


def test_a_directory_keeps_its_name_from_rejects_too(tmp_path):
    root = make(tmp_path, "a.html", "a.jsonl/x.html", "b", "b.jsonl/x.html")
    names = outputs(root)
    assert names["a.html"] == "a.html.txt"
    assert names["b"].startswith("b~")


def test_a_link_that_loops_hides_no_name_behind_it(tmp_path):
    pairs = [f"p{number}.{suffix}" for number in range(60) for suffix in ("html", "htm")]
    root = make(tmp_path, *pairs)
    for number in range(3):
        (root / f"l{number}.txt").symlink_to(f"l{number}.txt")
    names = outputs(root)
    assert len({*names.values()}) == len(names) == 120


def test_in_a_directory_that_cannot_be_listed_all_keep_their_suffixes(tmp_path, monkeypatch):
    make(tmp_path, "a.html", "a.htm")
    names = Names(".txt")

    def refuse(folder):
        raise PermissionError(13, "Permission denied", folder)

    monkeypatch.setattr(os, "scandir", refuse)
    found = [File(str(tmp_path / name), name, 0, 0) for name in ("a.html", "a.htm")]
    assert list(map(names.output, found)) == ["a.html.txt", "a.htm.txt"]


def test_long_names_are_cut_and_marked(tmp_path):
    short, long, packed = "x" * 246 + ".html", "y" * 255, "新" * 82 + ".html.gz"
    names = outputs(make(tmp_path, short, long, packed), suffix=".clean.txt")
    assert names[short].startswith("x" * 200)
    assert len({*names.values()}) == 3
    assert all(len(os.fsencode(name)) <= 255 for name in names.values())
    assert names[long] == marked("y" * 255, long, 245) + ".clean.txt"


def test_names_that_are_no_text_stay_as_they_are(tmp_path):
    name = os.fsdecode(b"\xff.html")
    assert outputs(make(tmp_path, name)) == {name: os.fsdecode(b"\xff.txt")}


@pytest.mark.parametrize("relative", ["../a.html", "/etc/a.html", "x/../../a.html", "./a.html", "a\0b.html"])
def test_no_name_leads_out(tmp_path, relative):
    output = Names(".txt").output(File(str(tmp_path / "a.html"), relative, 0, 0))
    assert not output.startswith("/")
    assert not {"", ".", ".."} & {*output.split("/")}
    assert "\0" not in output


def test_flat_names(tmp_path):
    root = make(tmp_path, "a.html", "b/a.html", "b/c/a.html", "b__c/a.html", "b/c__a.html", "b_/a.html")
    names = outputs(root, flat=True)
    assert names["b/c/a.html"] == "b__c__a.txt"
    assert names["b/a.html"] == "b__a.txt"
    assert names["b__c/a.html"].startswith("b__c__a~")
    assert len({*names.values()}) == 6
    assert not any("/" in name for name in names.values())


def test_windows_refuses_some_names(tmp_path):
    root = make(tmp_path, "con.html", "a?.html", "nul/b.html", "c. /d.html", "fine.html")
    names = outputs(root, windows=True)
    assert names["fine.html"] == "fine.txt"
    assert names["con.html"].startswith("con~") and names["a?.html"].startswith("a_~")
    assert names["nul/b.html"].startswith("nul~") and names["c. /d.html"].startswith("c~")


PART = st.sampled_from(["a", "b", "a.txt", "a.html", "a__b", "_a", "a_"])
NAME = st.builds(
    "{}{}{}".format,
    st.sampled_from(["a", "b", "a__b", "_", "x" * 240]),
    st.sampled_from(["", ".html", ".htm", ".HTML", ".txt", ".html.txt", ".php"]),
    st.sampled_from(["", ".gz", ".xz"]),
)


@settings(max_examples=60)
@given(
    st.sets(st.lists(PART, max_size=2).flatmap(lambda d: NAME.map(lambda n: "/".join([*d, n]))), max_size=12),
    st.booleans(),
)
def test_no_two_files_have_one_output(tmp_path_factory, paths, flat):
    root = tmp_path_factory.mktemp("tree")
    for path in sorted(paths):
        try:
            make(root, path)
        except (FileExistsError, NotADirectoryError):
            continue  # a file of the set is a directory of another
        except IsADirectoryError:
            continue
    names = outputs(root, flat=flat)
    assert len({*names.values()}) == len(names)
    folders = {parent for name in names.values() for parent in [*Path(name).parents][:-1]}
    assert not folders & {Path(name) for name in names.values()}
    assert all(len(part) <= 255 for name in names.values() for part in name.split("/"))


def test_a_file_that_comes_later_takes_no_name_that_was_given_away(tmp_path):
    names = Names(".txt")
    one, other = tmp_path / "a.html", tmp_path / "a.htm"
    one.touch()
    assert names.output(File(str(one), "a.html", 0, 0)) == "a.txt"
    other.touch()
    assert names.output(File(str(other), "a.htm", 0, 0)) == "a.htm.txt"


def test_a_directory_is_read_once_where_nothing_comes(tmp_path, monkeypatch):
    paths = [tmp_path / f"{number}.html" for number in range(50)]
    for path in paths:
        path.touch()
    scans = []
    scandir = os.scandir
    monkeypatch.setattr(os, "scandir", lambda path: (scans.append(path), scandir(path))[1])
    names = Names(".txt")
    made = {names.output(File(str(path), path.name, 0, 0)) for path in paths}
    assert (len(made), len(scans)) == (50, 1)
