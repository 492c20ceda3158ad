# SPDX-License-Identifier: GPL-3.0-or-later
"""A checker whose own files may be damaged or gone: it says so then, instead of ending the program."""

from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from typing import TypeVar

from app.cancelling import Cancelled, never
from app.checking.checker import Adjust, Checker, Context, DocumentWide, unchanged
from app.checking.finding import Finding
from app.errors import CheckerFailed, CheckerMissing, FairhandError
from app.transcript.turn import Turn

Fact = TypeVar("Fact")

_GONE = (FileNotFoundError, NotADirectoryError, ModuleNotFoundError)
_DAMAGED = (OSError, ValueError, FairhandError)


class Guarded:
    """Stands for a checker that is made when it is first needed.

    `make` reads the checker's files. What goes wrong then is remembered and raised at every check.
    """

    def __init__(self, name: str, make: Callable[[], Checker]) -> None:
        """Name the checker, as in CHECKER_IDS, and say how it is made."""
        self.id = name
        self._make = make
        self._checker: Checker | None = None
        self._problem: CheckerMissing | CheckerFailed | None = None

    @property
    def version(self) -> str:
        """The checker's version, "" for one that could not be made."""
        return self._told(lambda checker: checker.version, "")

    @property
    def looks_back(self) -> bool:
        """Whether the checker looks at the turn before too; one that could not be made does not."""
        return self._told(lambda checker: checker.looks_back, otherwise=False)

    def check(
        self, turns: Sequence[Turn], context: Context, cancelled: Cancelled = never
    ) -> Mapping[int, Sequence[Finding]]:
        """Return what the checker finds. Raises CheckerMissing or CheckerFailed, for its own files too."""
        with self._guard():
            return self._made().check(turns, context, cancelled)

    def adjust(self, turns: Iterable[Turn], found: Iterable[Finding]) -> Adjust:
        """Return how findings count in a document, if the checker knows."""
        return self._checker.adjust(turns, found) if isinstance(self._checker, DocumentWide) else unchanged

    def _told(self, ask: Callable[[Checker], Fact], otherwise: Fact) -> Fact:
        try:
            with self._guard():
                return ask(self._made())
        except (CheckerMissing, CheckerFailed):
            return otherwise

    def _made(self) -> Checker:
        if self._problem:
            raise self._problem.with_traceback(None)
        if self._checker is None:
            try:
                with self._guard():
                    self._checker = self._make()
            except (CheckerMissing, CheckerFailed) as problem:
                self._problem = problem
                raise
        return self._checker

    @contextmanager
    def _guard(self) -> Generator[None]:
        try:
            yield
        except (CheckerMissing, CheckerFailed):
            raise
        except _GONE as gone:
            what = getattr(gone, "filename", None) or gone
            raise CheckerMissing(f"A file that comes with Fairhand is not there ({what}); install it again.") from gone
        except _DAMAGED as damage:
            raise CheckerFailed(f"{_sentence(damage)} Install Fairhand again if you did not change it.") from damage


def _sentence(damage: Exception) -> str:
    if isinstance(damage, FairhandError):
        return str(damage)
    return f"A file that comes with Fairhand cannot be read ({type(damage).__name__}: {damage})."
