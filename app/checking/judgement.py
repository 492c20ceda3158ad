# SPDX-License-Identifier: GPL-3.0-or-later
"""What another program's rules and kinds of finding mean in our terms, and how often each was right."""

import re
from functools import cached_property
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
    kinds: dict[str, Meaning]
    rules: tuple[_RuleMeaning, ...]
    switched_off_kinds: tuple[str, ...] = ()
    spelling: tuple[str, ...] = ()


class _Precision(msgspec.Struct, frozen=True):
    otherwise: float
    kinds: dict[str, float]
    rules: dict[str, float]


class Judgement:
    """The data in `resources/CHECKER`: TABLE.toml with meanings by rule and kind, precision.toml with the measurements.

    `table` is what the checker calls its kinds, and the name of the table of them in both files.
    """

    def __init__(self, checker: str, table: str) -> None:
        """Name the data; they are read when they are first needed."""
        self._folder = files("resources") / checker
        self._table = table
        self._meaning_of: dict[tuple[str, str], Meaning] = {}

    @cached_property
    def text(self) -> bytes:
        """The data that all this comes from, for a version that changes with it."""
        return self._read(f"{self._table}.toml") + self._read("precision.toml")

    @cached_property
    def known(self) -> _Meanings:
        """Meanings, and which rules and kinds are switched off or come from a dictionary."""
        return msgspec.convert(self._with_kinds(f"{self._table}.toml"), _Meanings)

    def meaning(self, rule: str, kind: str) -> Meaning:
        """Return what a finding is: by its rule if that says enough, else by its kind."""
        if (rule, kind) not in self._meaning_of:
            self._meaning_of[rule, kind] = self._found_meaning(rule, kind)
        return self._meaning_of[rule, kind]

    def confidence(self, rule: str, kind: str) -> float:
        """Return the measured chance that an editor would change the place; precision.toml says how it was measured."""
        measured = self._precision
        return measured.rules.get(rule, measured.kinds.get(kind, measured.otherwise))

    @cached_property
    def _precision(self) -> _Precision:
        return msgspec.convert(self._with_kinds("precision.toml"), _Precision)

    def _found_meaning(self, rule: str, kind: str) -> Meaning:
        for known in self.known.rules:
            if re.fullmatch(known.rules, rule):
                return Meaning(known.category, known.severity)
        return self.known.kinds.get(kind, self.known.otherwise)

    def _with_kinds(self, name: str) -> dict[str, object]:
        data = msgspec.toml.decode(self._read(name), type=dict[str, object])
        return data | {"kinds": data[self._table]}

    def _read(self, name: str) -> bytes:
        return (self._folder / name).read_bytes()
