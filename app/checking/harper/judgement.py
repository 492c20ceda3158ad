# SPDX-License-Identifier: GPL-3.0-or-later
"""What Harper's rules and kinds mean in our terms, which of them are wanted, and how often each was right."""

import re
from functools import cache
from importlib.resources import files

import msgspec

from app.checking.finding import Category, Severity


class Meaning(msgspec.Struct, frozen=True):
    """The category and severity of a finding."""

    category: Category
    severity: Severity


class _RuleMeaning(msgspec.Struct, frozen=True):
    rules: str
    category: Category
    severity: Severity


class _Meanings(msgspec.Struct, frozen=True):
    switched_off: tuple[str, ...]
    switched_off_kinds: tuple[str, ...]
    spelling: tuple[str, ...]
    otherwise: Meaning
    kinds: dict[str, Meaning]
    rules: tuple[_RuleMeaning, ...]


class _Precision(msgspec.Struct, frozen=True):
    otherwise: float
    kinds: dict[str, float]
    rules: dict[str, float]


def switched_off() -> tuple[str, ...]:
    """Return the rules that are never asked for; kinds.toml says why."""
    return _meanings().switched_off


def spelling_rules() -> tuple[str, ...]:
    """Return the rules that come from Harper's dictionary."""
    return _meanings().spelling


def is_wanted(rule: str, kind: str, text: str) -> bool:
    """Tell whether a mark is worth showing: of misspellings, only of words in small letters; names are none."""
    if kind in _meanings().switched_off_kinds:
        return False
    return rule not in _meanings().spelling or (text.islower() and text.isalpha() and len(text) > 1)


@cache
def meaning(rule: str, kind: str) -> Meaning:
    """Return what a finding of Harper's is: by its rule if that says enough, else by its kind."""
    for known in _meanings().rules:
        if re.fullmatch(known.rules, rule):
            return Meaning(known.category, known.severity)
    return _meanings().kinds.get(kind, _meanings().otherwise)


@cache
def confidence(rule: str, kind: str) -> float:
    """Return the measured chance that an editor would change the place; precision.toml says how it was measured."""
    measured = _precision()
    return measured.rules.get(rule, measured.kinds.get(kind, measured.otherwise))


@cache
def judgement_text() -> bytes:
    """Return the data that all this comes from, for a version that changes with it."""
    return _read("kinds.toml") + _read("precision.toml")


@cache
def _meanings() -> _Meanings:
    return msgspec.toml.decode(_read("kinds.toml"), type=_Meanings)


@cache
def _precision() -> _Precision:
    return msgspec.toml.decode(_read("precision.toml"), type=_Precision)


def _read(name: str) -> bytes:
    return (files("resources") / "harper" / name).read_bytes()
