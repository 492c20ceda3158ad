# SPDX-License-Identifier: GPL-3.0-or-later
"""What the worker does: Harper's lints of each text, in Harper's terms. Only the worker imports this."""

from collections.abc import Callable
from importlib import import_module
from threading import Thread
from typing import TYPE_CHECKING

from app.checking.harper.judgement import spelling_rules, switched_off
from app.errors import CheckerMissing
from app.workers.messages import Mark, Request

if TYPE_CHECKING:
    from harper import Lint, Linter, Suggestion

SPELLING = "spelling"
"""The option that asks for misspellings too."""

# Harper prepares its search for similar words at the first word that is unlike any it knows, which takes most of a
# second; all linters of a process share what it prepared.
_UNLIKE_ANY = "Kazkommertsbank"


class HarperJob:
    """A linter for each variant and choice of rules, made when first asked for; only the first takes long."""

    def __init__(self) -> None:
        self._linters: dict[tuple[str, bool], Linter] = {}
        self._warmed = False

    def marks(self, request: Request) -> list[list[Mark]]:
        """Return what Harper finds in each text, read as plain text."""
        spelling = SPELLING in request.options
        linter = self._linter(request.variant, spelling)
        if spelling and not self._warmed:
            self._warmed = True
            Thread(target=self._new_linter(request.variant, spelling).lint, args=(_UNLIKE_ANY,), daemon=True).start()
        return [_marks(linter, text) for text in request.texts]

    def _linter(self, variant: str, spelling: bool) -> "Linter":
        if (variant, spelling) not in self._linters:
            self._linters[variant, spelling] = self._new_linter(variant, spelling)
        return self._linters[variant, spelling]

    def _new_linter(self, variant: str, spelling: bool) -> "Linter":
        from harper import Dialect, Linter  # noqa: PLC0415 - `job` has seen that it is there

        linter = Linter(Dialect.BRITISH if variant == "en-GB" else Dialect.AMERICAN)
        unwanted = {*switched_off(), *(() if spelling else spelling_rules())}
        default = linter.get_default_lint_config()
        linter.set_lint_config({rule: on and rule not in unwanted for rule, on in default.items()})
        return linter


def job() -> HarperJob:
    """Return the job. Raises CheckerMissing without Harper."""
    try:
        import_module("harper")
    except ImportError as trouble:
        raise CheckerMissing(
            "Harper is not installed: install Fairhand again, or run `pip install harper-py` beside it."
        ) from trouble
    return HarperJob()


def _marks(linter: "Linter", text: str) -> list[Mark]:
    found = linter.organized_lints(text, language="plaintext")
    marks = [_mark(rule, lint) for rule, lints in found.items() for lint in lints if not lint.span.is_empty()]
    return sorted((mark for mark in marks if not _is_letter(mark, text)), key=lambda mark: (mark.start, mark.end))


def _is_letter(mark: Mark, text: str) -> bool:
    """Tell whether a mark takes a letter, such as that of "10 a.m.", "A. Smith" or "(a)", for an article."""
    return mark.rule == "AnA" and not text[mark.end : mark.end + 1].isspace()


def _mark(rule: str, lint: "Lint") -> Mark:
    return Mark(
        start=lint.span.start,
        end=lint.span.end,
        rule=rule,
        kind=lint.lint_kind,
        message=lint.message,
        suggestions=tuple(_replacement(lint.problem_text, suggestion) for suggestion in lint.suggestions),
    )


def _replacement(problem: str, suggestion: "Suggestion") -> str:
    """Return what to put in the place of the span."""
    from harper import SuggestionKind  # noqa: PLC0415 - as above

    made: dict[SuggestionKind, Callable[[str], str]] = {
        SuggestionKind.REPLACE: lambda text: text,
        SuggestionKind.REMOVE: lambda _: "",
        SuggestionKind.INSERT_AFTER: lambda text: problem + text,
    }
    replacement = made[suggestion.kind](suggestion.replacement_text)
    # Harper takes a capital that stands alone for a word in capitals, and makes "AN" of "A".
    return replacement.capitalize() if problem == "A" and replacement == "AN" else replacement
