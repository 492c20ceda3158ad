# SPDX-License-Identifier: GPL-3.0-or-later
"""What LanguageTool's rules and categories mean in ours, and how often each was right."""

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
    otherwise: Meaning
    categories: dict[str, Meaning]
    rules: tuple[_RuleMeaning, ...]


class _Precision(msgspec.Struct, frozen=True):
    otherwise: float
    categories: dict[str, float]
    rules: dict[str, float]


@cache
def switched_off() -> tuple[str, ...]:
    """Return the ids of rules that are never asked for: white space, quote marks, and those that look across turns."""
    return _meanings().switched_off


@cache
def meaning(rule: str, category: str) -> Meaning:
    """Return what a finding of LanguageTool's is: by its rule's id if that says enough, else by its category."""
    for known in _meanings().rules:
        if re.fullmatch(known.rules, rule):
            return Meaning(known.category, known.severity)
    return _meanings().categories.get(category, _meanings().otherwise)


@cache
def confidence(rule: str, category: str) -> float:
    """Return the measured chance that an editor would change the place; precision.toml says how it was measured."""
    measured = _precision()
    return measured.rules.get(rule, measured.categories.get(category, measured.otherwise))


def judgement_text() -> bytes:
    """Return the data that all this comes from, for a version that changes with it."""
    return _read("categories.toml") + _read("precision.toml")


@cache
def _meanings() -> _Meanings:
    return msgspec.toml.decode(_read("categories.toml"), type=_Meanings)


@cache
def _precision() -> _Precision:
    return msgspec.toml.decode(_read("precision.toml"), type=_Precision)


def _read(name: str) -> bytes:
    return (files("resources") / "languagetool" / name).read_bytes()
