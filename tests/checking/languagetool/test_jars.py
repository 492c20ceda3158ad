# SPDX-License-Identifier: GPL-3.0-or-later
"""Fetching jars, from a repository on the loopback device."""

import gc
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.checking.languagetool.jars import FetchCancelled, fetch, is_complete, wrong_jars
from app.checking.languagetool.recorded import release
from app.errors import CheckerMissing, NotWritable
from tests.checking.languagetool.maven import Repository

pytestmark = pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")


@pytest.fixture(autouse=True)
def _leave_no_connection_behind() -> Iterator[None]:
    """Collect the connections that jgo leaves open after a broken download before they disturb other tests."""
    yield
    gc.collect()


@pytest.fixture
def repository() -> Iterator[Repository]:
    running = Repository()
    yield running
    running.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "languagetool-1.0"


def test_the_record_is_of_the_release_that_jgo_is_asked_for() -> None:
    recorded = release()
    names = {jar.name for jar in recorded.jars}
    assert recorded.version == "6.8"
    assert len(names) == len(recorded.jars) == 133
    assert {"languagetool-server-6.8.jar", "language-en-6.8.jar", "language-de-6.8.jar"} <= names
    assert not any(name.startswith("language-all") for name in names)
    assert recorded.size == 123_507_952


def test_a_fetch_brings_every_jar_and_leaves_nothing_beside(repository: Repository, folder: Path) -> None:
    told: list[tuple[int, int]] = []
    fetch(repository.release(), folder, lambda done, whole: told.append((done, whole)), repository=repository.url)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == repository.content
    assert {path.name for path in folder.parent.iterdir()} <= {folder.name, f"{folder.name}.lock"}
    assert told[-1] == (300_000, 300_000)
    assert sorted(told) == told


def test_nothing_is_asked_for_when_all_is_there(repository: Repository, folder: Path) -> None:
    fetch(repository.release(), folder, repository=repository.url)
    repository.asked.clear()
    fetch(repository.release(), folder, repository=repository.url)
    assert not repository.asked


def test_a_fetch_that_was_called_off_goes_on_where_it_stopped(repository: Repository, folder: Path) -> None:
    done_before: list[int] = []
    with pytest.raises(FetchCancelled):
        fetch(
            repository.release(),
            folder,
            lambda done, _: done_before.append(done),
            lambda: bool(done_before) and done_before[-1] >= 200_000,
            repository.url,
        )
    assert not folder.exists()
    kept = {path.name for path in folder.with_name(f"{folder.name}.partial").iterdir()}
    assert kept
    repository.asked.clear()
    fetch(repository.release(), folder, repository=repository.url)
    assert is_complete(repository.release(), folder)
    assert not kept & set(repository.asked)


def test_a_jar_that_breaks_off_is_tried_again_and_never_kept(repository: Repository, folder: Path) -> None:
    repository.broken.add("part3-1.0.jar")
    with pytest.raises(CheckerMissing, match=r"part3-1\.0\.jar could not be fetched.*fairhand setup"):
        fetch(repository.release(), folder, repository=repository.url)
    assert repository.asked["part3-1.0.jar"] == 3
    assert not folder.exists()
    repository.broken.clear()
    fetch(repository.release(), folder, repository=repository.url)
    assert not wrong_jars(repository.release(), folder)


def test_a_wrong_jar_is_refused(repository: Repository, folder: Path) -> None:
    repository.foreign.add("part1-1.0.jar")
    with pytest.raises(CheckerMissing, match=r"part1-1\.0\.jar is not the file that was recorded.*refused"):
        fetch(repository.release(), folder, repository=repository.url)
    assert not folder.exists()


def test_a_jar_that_no_repository_has_is_named(repository: Repository, folder: Path) -> None:
    wanted = repository.release()
    del repository.content["part2-1.0.jar"]
    with pytest.raises(CheckerMissing, match=r"part2-1\.0\.jar could not be fetched"):
        fetch(wanted, folder, repository=repository.url)


def test_a_jar_that_was_spoilt_later_is_fetched_again_alone(repository: Repository, folder: Path) -> None:
    fetch(repository.release(), folder, repository=repository.url)
    (folder / "part4-1.0.jar").write_bytes(b"\x00" * 50_000)
    repository.asked.clear()
    assert wrong_jars(repository.release(), folder) == ["part4-1.0.jar"]
    fetch(repository.release(), folder, repository=repository.url)
    assert not wrong_jars(repository.release(), folder)
    assert {name for name in repository.asked if name.endswith(".jar")} == {"part4-1.0.jar"}


def test_two_processes_do_not_harm_each_other(repository: Repository, folder: Path, tmp_path: Path) -> None:
    script = tmp_path / "fetch.py"
    script.write_text(
        "import sys, msgspec, pathlib\n"
        "from app.checking.languagetool.jars import fetch\n"
        "from app.checking.languagetool.recorded import Jar, Release\n"
        "jars = tuple(msgspec.json.decode(sys.argv[1], type=list[Jar]))\n"
        "fetch(Release('1.0', jars), pathlib.Path(sys.argv[2]), repository=sys.argv[3])\n"
    )
    import msgspec

    jars = msgspec.json.encode(repository.release().jars).decode()
    command = [sys.executable, str(script), jars, str(folder), repository.url]
    root = Path(__file__).parents[3]
    running = [
        subprocess.Popen(
            command, env={**os.environ, "PYTHONPATH": str(root)}, stderr=subprocess.PIPE, stdout=subprocess.PIPE
        )
        for _ in range(2)
    ]
    ends = [process.communicate() for process in running]
    assert [process.returncode for process in running] == [0, 0], ends
    assert [out for out, _ in ends] == [b"", b""]
    assert not wrong_jars(repository.release(), folder)
    assert all(repository.asked[name] == 1 for name in repository.content)


def test_a_second_fetch_that_waits_can_be_called_off(repository: Repository, folder: Path) -> None:
    from filelock import FileLock

    folder.parent.mkdir(parents=True)
    with FileLock(folder.with_name(f"{folder.name}.lock")), pytest.raises(FetchCancelled):
        fetch(repository.release(), folder, cancelled=lambda: True, repository=repository.url)


def test_a_folder_that_cannot_be_written_is_named(repository: Repository, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(NotWritable, match=r"cannot be kept in .*file"):
        fetch(repository.release(), tmp_path / "file" / "languagetool-1.0", repository=repository.url)
