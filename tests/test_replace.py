"""A path and new content come in; what stands there is the old file or the new one, and nothing beside it."""

from __future__ import annotations

import os
import stat

import pytest

from newsclean.files.replace import Replacement, replace_file


def test_a_file_is_made_and_replaced(tmp_path):
    target = tmp_path / "a.txt"
    replace_file(str(target), b"one")
    os.chmod(target, 0o640)
    replace_file(str(target), b"two")
    assert target.read_bytes() == b"two"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert os.listdir(tmp_path) == ["a.txt"]


def test_until_commit_the_old_file_stands(tmp_path):
    target = tmp_path / "a.txt"
    target.write_bytes(b"old")
    with pytest.raises(KeyError), Replacement(str(target)) as new:
        new.stream.write(b"new")
        raise KeyError
    assert target.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["a.txt"]


def test_a_link_stays_or_is_replaced(tmp_path):
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to("real")
    replace_file(str(tmp_path / "link"), b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"
    replace_file(str(tmp_path / "link"), b"newer", follow=False)
    assert not (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


def test_the_temporary_file_can_stand_elsewhere(tmp_path, monkeypatch):
    (tmp_path / "tmp").mkdir()
    seen = []
    replace = os.replace
    monkeypatch.setattr(os, "replace", lambda a, b: (seen.append(a), replace(a, b)))
    replace_file(str(tmp_path / "a.txt"), b"new", str(tmp_path / "tmp"))
    assert [os.path.dirname(path) for path in seen] == [str(tmp_path / "tmp")]
    assert os.listdir(tmp_path / "tmp") == []


def test_elsewhere_on_another_file_system_does_not_matter(tmp_path, monkeypatch):
    (tmp_path / "tmp").mkdir()
    replace = os.replace

    def refuse(source, target):
        if "/tmp/.newsclean" in source and source.startswith(str(tmp_path / "tmp")):
            raise OSError(18, "Invalid cross-device link")
        replace(source, target)

    monkeypatch.setattr(os, "replace", refuse)
    replace_file(str(tmp_path / "a.txt"), b"new", str(tmp_path / "tmp"))
    assert (tmp_path / "a.txt").read_bytes() == b"new"
    assert os.listdir(tmp_path / "tmp") == []


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")
def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch):
    target = tmp_path / "a.txt"
    target.write_bytes(b"old")
    monkeypatch.setattr("builtins.open", lambda path, mode: os.fdopen(os.open("/dev/full", os.O_WRONLY), "wb"))
    with pytest.raises(OSError, match="No space left"):
        replace_file(str(target), b"new")
    monkeypatch.undo()
    assert target.read_bytes() == b"old"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root")
def test_owner_group_and_mode_stay(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"one")
    path.chmod(0o4750)
    os.chown(path, 1234, 1235)
    path.chmod(0o4750)
    replace_file(str(path), b"two")
    status = path.stat()
    assert (status.st_uid, status.st_gid, status.st_mode & 0o7777) == (1234, 1235, 0o4750)


@pytest.mark.skipif(not hasattr(os, "chown"), reason="needs owners")
def test_an_owner_that_may_not_be_given_does_not_matter(tmp_path, monkeypatch):
    path = tmp_path / "a"
    path.write_bytes(b"one")
    given = []

    def refuse(path, owner, group):
        given.append((owner, group))
        if owner != -1:
            raise PermissionError

    stat = os.stat
    monkeypatch.setattr(os, "chown", refuse)
    monkeypatch.setattr(os, "lstat", lambda path: os.stat_result([0o100640, 0, 0, 1, 1234, 1235, *[0] * 4]))
    replace_file(str(path), b"two")
    assert given == [(1234, 1235), (-1, 1235)]
    assert stat(path).st_mode & 0o7777 == 0o640
