# SPDX-License-Identifier: GPL-3.0-or-later
"""What the comparison of a turn with its source text finds."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

import msgspec

from app.checking.checker import RULES
from app.checking.finding import Category, Finding, Severity
from app.checking.rules.casing_table import CasingTable
from app.checking.rules.source.left_out import left_out
from app.checking.rules.source.names import names
from app.checking.rules.source.negation import negations
from app.checking.rules.source.numbers import numbers
from app.checking.rules.source.pairs import Compared, SourceHit, sentence_pairs
from app.checking.rules.source.untranslated import untranslated
from app.checking.rules.source.words import language_of
from app.transcript.turn import Turn


class SourceRule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is said of a place; `precision` is measured."""

    category: Category
    severity: Severity
    message: str
    precision: float


def against_source(turn: Turn, source: str, casing: CasingTable) -> Iterator[Finding]:
    """Yield what a turn has otherwise than its source text."""
    compared = Compared(turn.text, source, sentence_pairs(turn.text, source), language_of(source))
    for hit in (
        *numbers(compared),
        *names(compared, casing),
        *negations(compared),
        *untranslated(compared, casing),
        *left_out(compared),
    ):
        yield _finding(turn, hit, source_rules()[hit.rule])


@cache
def source_rules() -> dict[str, SourceRule]:
    """Return the rules by id."""
    content = (files("resources") / "source" / "rules.toml").read_bytes()
    return msgspec.toml.decode(content, type=dict[str, SourceRule])


def _finding(turn: Turn, hit: SourceHit, rule: SourceRule) -> Finding:
    return Finding(
        turn_id=turn.id,
        start=hit.start,
        end=hit.end,
        text=turn.text[hit.start : hit.end],
        category=rule.category,
        severity=rule.severity,
        confidence=rule.precision,
        rule=hit.rule,
        checker=RULES,
        message=rule.message.format(source=hit.source),
        suggestions=hit.suggestions,
    )
