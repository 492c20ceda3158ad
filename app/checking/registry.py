# SPDX-License-Identifier: GPL-3.0-or-later
"""The checkers by name."""

from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

from app.checking.checker import Checker, Context
from app.checking.finding import Finding
from app.errors import CheckerMissing
from app.transcript.turn import Turn

CHECKER_IDS = ("rules", "harper", "languagetool", "model")
DEFAULT_CHECKERS = ("rules", "harper", "languagetool")
"""Those that this version has."""


@contextmanager
def checkers(ids: Iterable[str]) -> Generator[list[Checker]]:
    """Give the checkers of the given ids, in the order of CHECKER_IDS, started; end their processes afterwards."""
    wanted = set(ids)
    with ExitStack() as stack:
        yield [_made(name, stack) for name in CHECKER_IDS if name in wanted]


def judge_among(made: Iterable[Checker]) -> Checker | None:
    """Return the checker that tries the others' suggestions: the rules, which are quick."""
    return next((checker for checker in made if checker.id == "rules"), None)


def _made(name: str, stack: ExitStack) -> Checker:
    match name:
        case "rules":
            from app.checking.rules.checker import RulesChecker  # noqa: PLC0415 - a checker's imports come with its use

            return RulesChecker()
        case "harper":
            from app.checking.harper.checker import HarperChecker  # noqa: PLC0415

            harper = HarperChecker()
            stack.callback(harper.close)
            harper.start()
            return harper
        case "languagetool":
            from app.checking.languagetool.checker import LanguageToolChecker  # noqa: PLC0415

            checker = LanguageToolChecker()
            stack.callback(checker.close)
            checker.start()
            return checker
        case _:
            return _NotYet(name)


@dataclass(frozen=True, slots=True)
class _NotYet:
    """A checker of a later version, so that scripts which name it already are told plainly."""

    id: str
    version: str = ""
    reach: int = 0

    def check(self, turns: Sequence[Turn], context: Context) -> Mapping[int, Sequence[Finding]]:
        raise CheckerMissing(f"The checker “{self.id}” is not part of this version of Fairhand.")
