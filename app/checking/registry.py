# SPDX-License-Identifier: GPL-3.0-or-later
"""The checkers by name."""

from collections.abc import Generator, Iterable
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app.checking.checker import MEMORY, Checker
from app.checking.guarded import Guarded

if TYPE_CHECKING:
    from app.checking.harper.checker import HarperChecker
    from app.checking.languagetool.checker import LanguageToolChecker
    from app.checking.model.checker import ModelChecker

CHECKER_IDS = ("rules", "harper", "languagetool", "model")
DEFAULT_CHECKERS = CHECKER_IDS
OWN_IDS = (MEMORY,)
"""What finds by what the user taught Fairhand; the JSON form names it only if there is something to find."""


class Options(msgspec.Struct, frozen=True):
    """What the user chose of the checkers.

    `picky` asks LanguageTool for matters of style too; the categories and rules to leave out are its own ids. `model`
    is the folder of the garble model, "" for the one that comes with Fairhand. The time-outs are in seconds: for one
    answer of a checker's process, and for its start.
    """

    picky: bool = False
    languagetool_categories_off: tuple[str, ...] = ()
    languagetool_rules_off: tuple[str, ...] = ()
    answer_timeout: float = 30.0
    start_timeout: float = 60.0
    model: str = ""


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


def model_folder(chosen: str) -> Path | None:
    """Return the folder of the garble model that the settings name; None for the one that comes with Fairhand."""
    return Path(chosen).expanduser() if chosen else None


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
        case "model":
            model = _model(options)
            stack.callback(model.close)
            model.start()
            return Guarded(name, lambda: model)
        case _:
            return Guarded(name, _memory)


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


def _model(options: Options) -> "ModelChecker":
    from app.checking.model.checker import ModelChecker  # noqa: PLC0415 - as above
    from app.workers.worker import Patience  # noqa: PLC0415

    return ModelChecker(model_folder(options.model), patience=Patience(options.answer_timeout, options.start_timeout))
