# SPDX-License-Identifier: GPL-3.0-or-later
"""The checkers by name."""

from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.cancelling import Cancelled, never
from app.checking.checker import MEMORY, Checker, Context
from app.checking.finding import Finding
from app.checking.guarded import Guarded
from app.errors import CheckerMissing
from app.transcript.turn import Turn

if TYPE_CHECKING:
    from app.checking.harper.checker import HarperChecker
    from app.checking.languagetool.checker import LanguageToolChecker

CHECKER_IDS = ("rules", "harper", "languagetool", "model")
DEFAULT_CHECKERS = ("rules", "harper", "languagetool")
"""Those that this version has."""
OWN_IDS = (MEMORY,)
"""What finds by what the user taught Fairhand; the JSON form names it only if there is something to find."""


@dataclass(frozen=True, slots=True)
class Options:
    """What the user chose of the checkers.

    `picky` asks LanguageTool for matters of style too; the categories and rules to leave out are its own ids. The
    time-outs are in seconds: for one answer of a checker's process, and for its start.
    """

    picky: bool = False
    languagetool_categories_off: tuple[str, ...] = ()
    languagetool_rules_off: tuple[str, ...] = ()
    answer_timeout: float = 30.0
    start_timeout: float = 60.0


@contextmanager
def checkers(ids: Iterable[str], options: Options | None = None) -> Generator[list[Checker]]:
    """Give the checkers of the given ids, in the order of CHECKER_IDS and OWN_IDS, started; end them afterwards.

    One whose own files are damaged says so when it is asked, and takes no other away.
    """
    wanted = set(ids)
    with ExitStack() as stack:
        yield [_made(name, options or Options(), stack) for name in (*CHECKER_IDS, *OWN_IDS) if name in wanted]


def judge_among(made: Iterable[Checker]) -> Checker | None:
    """Return the checker that tries the others' suggestions: the rules, which are quick."""
    return next((checker for checker in made if checker.id == "rules"), None)


def _made(name: str, options: Options, stack: ExitStack) -> Checker:
    match name:
        case "rules":
            return Guarded(name, _rules)
        case "harper":
            harper = _harper(options)
            stack.callback(harper.close)
            harper.start()
            return Guarded(name, lambda: harper)
        case "languagetool":
            languagetool = _languagetool(options)
            stack.callback(languagetool.close)
            languagetool.start()
            return Guarded(name, lambda: languagetool)
        case "memory":
            return Guarded(name, _memory)
        case _:
            return _NotYet(name)


def _rules() -> Checker:
    from app.checking.rules.checker import RulesChecker  # noqa: PLC0415 - a checker's imports come with its use

    return RulesChecker()


def _memory() -> Checker:
    from app.checking.remembered import RememberedChecker  # noqa: PLC0415 - as above

    return RememberedChecker()


def _harper(options: Options) -> "HarperChecker":
    from app.checking.harper.checker import HarperChecker  # noqa: PLC0415 - as above
    from app.workers.messages import Request  # noqa: PLC0415
    from app.workers.worker import Patience, Worker  # noqa: PLC0415

    patience = Patience(options.answer_timeout, options.start_timeout)
    return HarperChecker(worker=Worker(HarperChecker.id, "Harper", Request(0, ()), patience=patience))


def _languagetool(options: Options) -> "LanguageToolChecker":
    from app.checking.languagetool import checker  # noqa: PLC0415 - as above

    chosen = checker.Options(
        picky=options.picky,
        disabled_categories=options.languagetool_categories_off,
        disabled_rules=options.languagetool_rules_off,
        answer_timeout=options.answer_timeout,
        start_timeout=options.start_timeout,
    )
    return checker.LanguageToolChecker(options=chosen)


@dataclass(frozen=True, slots=True)
class _NotYet:
    """A checker of a later version, so that scripts which name it already are told plainly."""

    id: str
    version: str = ""
    reach: int = 0

    def check(
        self, turns: Sequence[Turn], context: Context, cancelled: Cancelled = never
    ) -> Mapping[int, Sequence[Finding]]:
        raise CheckerMissing(f"The checker “{self.id}” is not part of this version of Fairhand.")
