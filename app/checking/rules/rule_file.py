# SPDX-License-Identifier: GPL-3.0-or-later
"""The shape of a rule file, and one strict reader for it."""

import tomllib

import msgspec

from app.checking.finding import Category, Severity
from app.errors import FairhandError
from app.transcript.turn import Role


class RuleFileError(FairhandError):
    """A rule file is not valid; the sentence names file, rule and field."""


class ExampleTable(msgspec.Struct, forbid_unknown_fields=True):
    """A text on which the rule must fire, with its first suggestion."""

    text: str
    fix: str


class RuleTable(msgspec.Struct, forbid_unknown_fields=True):
    """One `[[rule]]`; the fields are those of `Rule`, as TOML can hold them.

    `verbs` are `words` that begin with the base form of a verb and hold for all of its forms.
    """

    id: str
    category: Category
    severity: Severity
    message: str
    why: str
    good: list[str]
    bad: list[ExampleTable]
    pattern: str = ""
    detector: str = ""
    ignore_case: bool = False
    suggestions: list[str] = []
    words: dict[str, str | list[str]] = {}
    verbs: dict[str, str | list[str]] = {}
    needs: list[str] = []
    roles: list[Role] = []
    source_languages: list[str] = []


class RuleFile(msgspec.Struct, forbid_unknown_fields=True):
    """A whole file: parts that patterns may name as %part%, and rules, still unchecked."""

    rule: list[dict[str, object]]
    parts: dict[str, str] = {}


def read_rule_file(name: str, content: str) -> tuple[dict[str, str], list[RuleTable]]:
    """Return the parts and rules of a rule file; raises RuleFileError."""
    try:
        file = msgspec.convert(tomllib.loads(content), RuleFile)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise RuleFileError(f"The rule file {name} cannot be read: {error}.") from error
    return file.parts, [_rule_table(name, table) for table in file.rule]


def _rule_table(name: str, table: dict[str, object]) -> RuleTable:
    try:
        return msgspec.convert(table, RuleTable)
    except msgspec.ValidationError as error:
        raise RuleFileError(f"The rule {table.get('id', '(without id)')} in {name} is not valid: {error}.") from error
