# SPDX-License-Identifier: GPL-3.0-or-later
"""Fetch LanguageTool's jars with jgo, each checked against its recorded SHA-256."""

import logging
import shutil
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from app.cancelling import Cancelled
from app.checking.languagetool.recorded import Jar, Release, is_genuine, is_there
from app.errors import CheckerMissing, NotWritable

if TYPE_CHECKING:
    from jgo.maven import MavenContext

BytesDone = Callable[[int, int], None]
"""Called from several threads, one at a time, with the bytes that are there and the bytes of all jars."""

_AT_ONCE = 4
_TRIES = 3
_TIMEOUT = 30
_LOCK_POLL = 0.2
_AGAIN = "check the network connection and run `fairhand setup` again; everything else works without it"


class FetchCancelled(CheckerMissing):
    """The fetch was called off; what is there already is kept for the next one."""


def is_complete(release: Release, folder: Path) -> bool:
    """Return True if every jar is there in its recorded size."""
    return all(is_there(jar, folder) for jar in release.jars)


def wrong_jars(release: Release, folder: Path) -> list[str]:
    """Return the names of jars that are missing or differ from what was recorded; reads them all."""
    return [jar.name for jar in release.jars if not is_genuine(jar, folder / jar.name)]


def fetch(
    release: Release,
    folder: Path,
    done: BytesDone | None = None,
    cancelled: Cancelled | None = None,
    repository: str | None = None,
) -> None:
    """Make `folder` hold all jars of the release, fetching what is missing or wrong.

    `repository` is the address of a Maven repository to use instead of Maven Central.

    The jars gather beside the folder and are renamed once all are right, so that an interrupted fetch goes on where
    it stopped. A second process waits for the first. Raises FetchCancelled; CheckerMissing if a jar cannot be had or
    is not the recorded one; NotWritable if there is no room or no right to write.
    """
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with _alone(folder.with_name(f"{folder.name}.lock"), cancelled):
            if wrong_jars(release, folder):
                _Fetch(release, folder, done, cancelled, repository).run()
    except OSError as trouble:
        advice = "make room or give write access, then run `fairhand setup` again"
        raise NotWritable(
            f"LanguageTool cannot be kept in {folder} ({trouble.strerror or trouble}): {advice}."
        ) from trouble


@contextmanager
def _alone(path: Path, cancelled: Cancelled | None) -> Generator[None, None, None]:
    from filelock import FileLock, Timeout  # noqa: PLC0415, only a fetch needs it

    lock = FileLock(path)
    while True:
        try:
            lock.acquire(timeout=_LOCK_POLL)
            break
        except Timeout:
            if cancelled and cancelled():
                raise FetchCancelled("Fetching LanguageTool was cancelled.") from None
    try:
        yield
    finally:
        lock.release()


class _Fetch:
    """One fetch, by the process that holds the lock."""

    def __init__(
        self,
        release: Release,
        folder: Path,
        done: BytesDone | None,
        cancelled: Cancelled | None,
        repository: str | None,
    ) -> None:
        self._release = release
        self._folder = folder
        self._done = done
        self._cancelled = cancelled
        self._repositories = {"named": repository} if repository else None
        self._partial = folder.with_name(f"{folder.name}.partial")
        self._scratch = folder.with_name(f"{folder.name}.scratch")
        self._bytes = 0
        self._counting = Lock()

    def run(self) -> None:
        self._reuse_what_is_there()
        missing = [jar for jar in self._release.jars if not is_genuine(jar, self._partial / jar.name)]
        self._count(self._release.size - sum(jar.size for jar in missing))
        try:
            self._fetch_all(missing)
        finally:
            shutil.rmtree(self._scratch, ignore_errors=True)
        self._partial.replace(self._folder)

    def _reuse_what_is_there(self) -> None:
        """Start from an earlier fetch that was broken off, or from a folder that has gone bad."""
        shutil.rmtree(self._scratch, ignore_errors=True)
        if self._folder.exists():
            shutil.rmtree(self._partial, ignore_errors=True)
            self._folder.replace(self._partial)
        self._partial.mkdir(exist_ok=True)

    def _fetch_all(self, missing: list[Jar]) -> None:
        context = self._context()
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            waiting = [pool.submit(self._fetch_one, jar, context) for jar in missing]
            try:
                for one in waiting:
                    one.result()
            finally:
                pool.shutdown(wait=False, cancel_futures=True)

    def _context(self) -> "MavenContext":
        from jgo.maven import MavenContext, PythonResolver  # noqa: PLC0415, it takes a while to import

        logging.getLogger("jgo").addHandler(logging.NullHandler())
        resolver = PythonResolver(progress_callback=self._progress)
        return MavenContext(resolver, self._scratch, [], self._repositories, timeout=_TIMEOUT)

    @contextmanager
    def _progress(self, _name: str, _size: int) -> Generator[Callable[[int], None], None, None]:
        yield self._count

    def _count(self, further: int) -> None:
        if self._cancelled and self._cancelled():
            raise FetchCancelled("Fetching LanguageTool was cancelled; what is there is kept.")
        with self._counting:
            self._bytes += further
            if self._done:
                self._done(min(self._bytes, self._release.size), self._release.size)

    def _fetch_one(self, jar: Jar, context: "MavenContext") -> None:
        artifact = context.project(jar.group, jar.artifact).at_version(jar.version).artifact(jar.classifier)
        fetched = self._patiently(artifact.resolve, jar)
        if not is_genuine(jar, fetched):
            raise CheckerMissing(
                f"{jar.name} is not the file that was recorded (its SHA-256 differs), so it is refused: {_AGAIN}."
            )
        fetched.replace(self._partial / jar.name)

    def _patiently(self, resolve: Callable[[], Path], jar: Jar) -> Path:
        """Try a few times; after the last one say so."""
        from requests import RequestException  # noqa: PLC0415, it takes a while to import

        trouble: Exception | None = None
        for _ in range(_TRIES):
            try:
                return resolve()
            except (
                RequestException,
                RuntimeError,
            ) as failure:  # jgo says RuntimeError where no repository has the file
                trouble = failure
                for broken in self._scratch.rglob(jar.name):
                    broken.unlink()
        raise CheckerMissing(f"LanguageTool's {jar.name} could not be fetched: {_AGAIN}.") from trouble
