"""Trees of files come in; what a walk finds in them, and what it passes over, is compared."""

from __future__ import annotations

import inspect
import os
import sys
import tracemalloc
from pathlib import Path

import pytest

from newsclean.configuration.files import NAME
from newsclean.files import walk
from newsclean.files.gitignore import PatternError
from newsclean.files.sources import SourceError
from newsclean.files.walk import File, PassedOver, Unreadable, plan_walk


@pytest.fixture
def tree(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in "a.html b.TXT c.css sub/d.htm sub/deep/e.html.gz sub/.hidden/f.txt .newsclean/m.html".split():
        path = tmp_path / "src" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    return tmp_path / "src"


def files(*sources: str, **rules) -> list[str]:
    return [found.relative for found in plan_walk(sources, **rules) if isinstance(found, File)]


def others(kind: type, *sources: str, **rules) -> list[tuple[str, str]]:
    return [(found.relative, found.reason) for found in plan_walk(sources, **rules) if isinstance(found, kind)]


PAGES = ["a.html", "b.TXT", "sub/.hidden/f.txt", "sub/d.htm", "sub/deep/e.html.gz"]


def test_a_directory_gives_its_pages_in_order(tree):
    assert files("src") == PAGES
    assert others(PassedOver, "src") == [("c.css", "name")]
    assert (
        others(PassedOver, "src/*.html") == others(PassedOver, "src", include=["*.html"]) == []
    )  # nobody asked for it


def test_the_configuration_is_no_page(tree):
    (tree / "sub" / walk.CONFIGURATION).write_text("")
    assert (files("src"), others(PassedOver, "src")) == (PAGES, [("c.css", "name")])
    assert files("src", include=["*"]) == ["a.html", "b.TXT", "c.css", *PAGES[2:]]
    assert not plan_walk(["src"], include=["*"]).reads("src/sub/newsclean.toml")
    assert files("src/sub/newsclean.toml") == files("src/sub/*.toml") == ["newsclean.toml"]
    assert walk.CONFIGURATION == NAME


def test_a_file_has_its_size_and_time(tree):
    os.utime(tree / "a.html", ns=(5, 1_234_567_891))
    assert next(iter(plan_walk(["src"]))) == File(str(tree / "a.html"), "a.html", 1, 1_234_567_891)


def test_a_time_that_no_database_holds_is_cut(tree):
    for seconds in (10_000_000_000, -10_000_000_000):  # the years 2286 and 1653
        os.utime(tree / "a.html", (seconds, seconds))
        if os.stat(tree / "a.html").st_mtime != seconds:
            continue  # some file systems cannot hold it themselves
        assert abs(next(iter(plan_walk(["src"]))).mtime_ns) == 2**63 - 1


def test_a_file_that_is_named_twice_is_found_once(tree):
    assert files("src/a.html", "./src/a.html", "src/sub/../a.html", str(tree / "a.html")) == ["a.html"]
    assert files("src", "src/a.html", "./src/a.html") == ["b.TXT", *PAGES[2:], "a.html"]


def test_a_walk_can_be_repeated(tree):
    plan = plan_walk(["src"])
    assert list(plan) == list(plan)


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        ({"include": ["*.css", "sub/"]}, ["c.css", "sub/.hidden/f.txt", "sub/d.htm", "sub/deep/e.html.gz"]),
        ({"include": ["/*.*", "!*.css"]}, ["a.html", "b.TXT"]),
        ({"include": ["**/deep/*"]}, ["sub/deep/e.html.gz"]),
        ({"exclude": ["sub"]}, ["a.html", "b.TXT"]),
        ({"exclude": ["*.htm", "/deep"]}, ["a.html", "b.TXT", "sub/.hidden/f.txt", "sub/deep/e.html.gz"]),
        ({"exclude": ["*.html*", "!a.html"]}, ["a.html", "b.TXT", "sub/.hidden/f.txt", "sub/d.htm"]),
        ({"suffixes": (".css",)}, ["c.css"]),
        ({"skip": ["src/sub/deep"]}, PAGES[:4]),
    ],
)
def test_rules(tree, rules, expected):
    assert files("src", **rules) == expected


@pytest.mark.parametrize(
    ("sources", "expected"),
    [
        (["src/*.html"], ["a.html"]),
        (["src/*.css"], ["c.css"]),
        (["src/*"], ["a.html", "b.TXT", "c.css", "sub/.hidden/f.txt", "sub/d.htm", "sub/deep/e.html.gz"]),
        (["src/**/*.htm*"], ["a.html", "sub/d.htm", "sub/deep/e.html.gz"]),
        (["src/s?b/*.htm"], ["sub/d.htm"]),
        (["src/sub/[d]*"], ["d.htm", "deep/e.html.gz"]),
        (["src/*.css", "src/?.html"], ["a.html", "c.css"]),
        (["src/sub", "src/a.html"], ["sub/.hidden/f.txt", "sub/d.htm", "sub/deep/e.html.gz", "a.html"]),
        (["src", "src/sub", "src/sub/d.htm", "src/sub/*.htm"], [p for p in PAGES if p != "sub/d.htm"] + ["sub/d.htm"]),
        (["src", "src/*.css"], ["a.html", "b.TXT", "c.css", *PAGES[2:]]),
        (["src/c.css"], ["c.css"]),
        (["src/*.html", "src/sub/deep"], ["a.html", "sub/deep/e.html.gz"]),
        (["s*/*.html"], ["src/a.html"]),
        (["src/sub/*/*"], ["deep/e.html.gz"]),  # as in a shell, a dot is to be named
        (["src/sub/**/*"], ["d.htm", "deep/e.html.gz"]),
        (["src/sub/.h*/*"], [".hidden/f.txt"]),
    ],
)
def test_sources(tree, sources, expected):
    assert files(*sources) == expected
    assert files(*(str(tree.parent / source) for source in sources)) == expected


def test_a_name_that_exists_is_no_glob(tree):
    (tree / "[a].html").write_text("x")
    assert files("src/[a].html") == ["[a].html"]


def test_a_source_that_is_not_there(tree):
    with pytest.raises(SourceError, match=r"nowhere: no such file or directory"):
        plan_walk(["src", "nowhere"])
    with pytest.raises(SourceError, match=r"nowhere: no such directory"):
        plan_walk(["nowhere/*.html"])
    with pytest.raises(SourceError, match="nothing"):
        plan_walk([])


@pytest.mark.parametrize("source", ["src/a.html", "src/*.html"])
def test_a_source_that_cannot_be_looked_at_says_why(tree, monkeypatch, source):
    def refuse(path, **how):
        raise PermissionError(13, "Permission denied")

    for name in ("stat", "lstat"):
        monkeypatch.setattr(walk.os, name, refuse)
    with pytest.raises(SourceError, match=": permission denied"):
        plan_walk([source])


def test_a_pattern_that_is_none(tree):
    with pytest.raises(PatternError, match="'!'"):
        plan_walk(["src"], exclude=["!"])


def test_links(tree, tmp_path):
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "z.html").write_text("x")
    (tree / "away.html").symlink_to(tmp_path / "other" / "z.html")
    (tree / "far").symlink_to(tmp_path / "other")
    (tree / "near").symlink_to("sub/deep")
    (tree / "same.html").symlink_to("a.html")
    (tree / "sub" / "up").symlink_to("..")
    (tmp_path / "other" / "back").symlink_to(tree / "sub")
    (tmp_path / "other" / "me").symlink_to(".")
    (tree / "gone.html").symlink_to("nothing")
    (tree / "lost.html").symlink_to(tmp_path / "nowhere" / "z.html")
    (tree / "self.html").symlink_to("self.html")
    inside = ["a.html", "b.TXT", "same.html", *PAGES[2:]]
    assert files("src") == inside
    links = {"away.html": "link", "far": "link", "near": "inner link", "sub/up": "inner link"}
    assert dict(others(PassedOver, "src", suffixes=("",))) == links
    broken = dict(others(Unreadable, "src"))
    assert broken.pop("self.html").startswith("too many levels")
    assert broken == dict.fromkeys(("gone.html", "lost.html"), "a link that leads nowhere")
    assert files("src", follow_links=True) == sorted([*inside, "away.html", "far/z.html"])
    inner = ["far/back", "far/me", "near", "sub/up"]
    assert others(PassedOver, "src", suffixes=("",), follow_links=True) == [(name, "inner link") for name in inner]


def test_a_link_to_a_directory_is_followed_where_that_is_not_read_itself(tree):
    (tree / "near").symlink_to("sub/deep")
    assert files("src/near") == ["e.html.gz"]
    assert files("src", exclude=["/sub/"]) == ["a.html", "b.TXT", "near/e.html.gz"]
    assert files("src/n*") == ["near/e.html.gz"]
    assert files("src/*/*.gz") == ["near/e.html.gz"]
    assert files("src/**/*.gz") == ["sub/deep/e.html.gz"]
    assert files("src/*") == sorted([*PAGES, "c.css"])


def test_a_source_may_be_a_link(tree):
    (tree.parent / "alias").symlink_to("src")
    assert files("alias") == PAGES


def test_what_is_no_file_is_told(tree):
    os.mkfifo(tree / "pipe.html")
    (tree / "null.txt").symlink_to("/dev/null")
    assert others(Unreadable, "src", follow_links=True) == [
        ("null.txt", "a device, not a file"),
        ("pipe.html", "a named pipe, not a file"),
    ]
    assert others(Unreadable, "/dev/null") == [("null", "a device, not a file")]


def test_a_directory_that_vanishes_or_cannot_be_read_is_told(tree, monkeypatch):
    scandir = os.scandir

    def fail(path):
        if os.path.basename(path) == "deep":
            raise PermissionError(13, "Permission denied")
        if os.path.basename(path) == ".hidden":
            raise FileNotFoundError(2, "No such file or directory")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", fail)
    assert others(Unreadable, "src") == [
        ("sub/.hidden", "it has disappeared"),
        ("sub/deep", "permission denied"),
    ]
    assert others(Unreadable, "src/sub/deep") == [(".", "permission denied")]
    assert ("sub/deep", "permission denied") in others(Unreadable, "src", "src/sub/deep")


def test_a_source_that_vanishes_has_a_name(tmp_path):
    (tmp_path / "pages").mkdir()
    pages = plan_walk([str(tmp_path / "pages")])
    (tmp_path / "pages").rmdir()
    assert [(found.relative, found.reason) for found in pages] == [(".", "it has disappeared")]


def test_names_that_are_no_text(tree):
    name = os.fsdecode(b"\xff\xfe.html")
    Path("src", name).write_text("x")
    assert name in files("src", include=["*.html"], exclude=["zzz"])


def test_deep_trees(tmp_path):
    path = tmp_path / "/".join("d" * 300)
    path.mkdir(parents=True)
    (path / "x.txt").write_text("x")
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(len(inspect.stack()) + 100)
    try:
        found = files(str(tmp_path))
    finally:
        sys.setrecursionlimit(limit)
    assert found == ["d/" * 300 + "x.txt"]


def test_a_huge_directory_is_not_held(tmp_path, monkeypatch):
    for number in range(3000):
        (tmp_path / f"{number}.txt").touch()

    def peak() -> int:
        tracemalloc.start()
        count = sum(1 for _ in plan_walk([str(tmp_path)]))
        assert count == 3000
        top = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return top

    whole = peak()
    monkeypatch.setattr(walk, "SORTED", 100)
    assert peak() < whole / 3
