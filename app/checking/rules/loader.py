# SPDX-License-Identifier: GPL-3.0-or-later
"""From rule files to rules that are known to work."""

import re
import tomllib
from collections.abc import Collection, Iterable, Mapping
from importlib.resources.abc import Traversable

from app.checking.rules.rule import Example, Rule
from app.checking.rules.rule_file import RuleFileError, RuleTable, read_rule_file
from app.checking.rules.templates import FUNCTIONS, MOST_SUGGESTIONS, placeholders
from app.checking.rules.verb_phrases import in_all_forms

PRECISION_FILE = "precision.toml"
# For a rule that was never measured: as likely right as wrong.
UNMEASURED = 0.5

_ID = re.compile(r"[a-z][a-z0-9-]*")
_PART = re.compile(r"%(\w+)%")


def rule_files(folder: Traversable) -> list[Traversable]:
    """Return the rule files of a folder by name, without the measured figures."""
    found = (item for item in folder.iterdir() if item.name.endswith(".toml") and item.name != PRECISION_FILE)
    return sorted(found, key=lambda item: item.name)


def load_rules(folder: Traversable, detectors: Collection[str]) -> tuple[Rule, ...]:
    """Return the rules of all files in a folder; `detectors` are the names a rule may use.

    Raises RuleFileError, which names file, rule and field.
    """
    precision = _read_precision(folder)
    rules = [rule for file in rule_files(folder) for rule in _rules_of(file, detectors, precision)]
    seen: set[str] = set()
    for rule in rules:
        if rule.id in seen:
            raise RuleFileError(f"Two rules have the id {rule.id}; rename one of them.")
        seen.add(rule.id)
    return tuple(rules)


def _read_precision(folder: Traversable) -> Mapping[str, float]:
    file = folder.joinpath(PRECISION_FILE)
    if not file.is_file():
        return {}
    try:
        tables = tomllib.loads(file.read_text(encoding="utf-8"))
        figures = {rule: float(table["precision"]) for rule, table in tables.items()}
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as error:
        raise RuleFileError(f"The measured figures in {PRECISION_FILE} cannot be read: {error}.") from error
    return figures


def _rules_of(file: Traversable, detectors: Collection[str], precision: Mapping[str, float]) -> Iterable[Rule]:
    parts, tables = read_rule_file(file.name, file.read_text(encoding="utf-8"))
    for table in tables:
        try:
            yield _rule(table, parts, detectors, precision.get(table.id, UNMEASURED))
        except ValueError as error:
            raise RuleFileError(f"The rule {table.id} in {file.name} is not valid: {error}.") from error


def _rule(table: RuleTable, parts: Mapping[str, str], detectors: Collection[str], precision: float) -> Rule:
    verbs = in_all_forms(_lists(table.verbs))
    words = verbs | _lists(table.words)
    rule = Rule(
        id=table.id,
        category=table.category,
        severity=table.severity,
        message=table.message,
        why=table.why,
        good=tuple(table.good),
        bad=tuple(Example(example.text, example.fix) for example in table.bad),
        pattern=_compile(table, parts, [*verbs, *table.words]) if table.pattern else None,
        detector=table.detector or None,
        suggestions=tuple(table.suggestions),
        words=words,
        needs=frozenset(word.lower() for word in table.needs) or _longest_words(table, words),
        roles=frozenset(table.roles),
        source_languages=frozenset(table.source_languages),
        precision=precision,
    )
    _check(rule, detectors)
    return rule


def _lists(table: Mapping[str, str | list[str]]) -> dict[str, tuple[str, ...]]:
    return {word.lower(): (v,) if isinstance(v, str) else tuple(v) for word, v in table.items()}


def _longest_words(table: RuleTable, phrases: Iterable[str]) -> frozenset[str]:
    """Return one word of each phrase of a rule, the longest, as it is likely to be rare."""
    if "%words%" not in table.pattern:
        return frozenset()
    return frozenset(max(reversed(words), key=len) for phrase in phrases if (words := re.findall(r"\w+", phrase)))


def _compile(table: RuleTable, parts: Mapping[str, str], words: Collection[str]) -> re.Pattern[str]:
    known = dict(parts)
    if words:
        known["words"] = _alternatives(words)

    def expand(match: re.Match[str]) -> str:
        if match[1] not in known:
            raise ValueError(f"pattern: %{match[1]}% is not among the parts of the file")
        return f"(?:{known[match[1]]})"

    try:
        return re.compile(_PART.sub(expand, table.pattern), re.IGNORECASE if table.ignore_case else 0)
    except re.error as error:
        raise ValueError(f"pattern: {error}") from error


def _alternatives(phrases: Collection[str]) -> str:
    """Return an expression for phrases, longest first; those that begin alike share their beginning, to be quicker."""
    rests: dict[str, list[str]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        first, space, rest = phrase.partition(" ")
        rests.setdefault(first, []).append(re.escape(space + rest))
    return "|".join(f"{re.escape(first)}(?:{'|'.join(rests[first])})" for first in sorted(rests, reverse=True))


def _check(rule: Rule, detectors: Collection[str]) -> None:
    complaints = [
        (not _ID.fullmatch(rule.id), "id: use small letters, digits and hyphens"),
        (not rule.message.strip(), "message: must not be empty"),
        (not rule.why.strip(), "why: must not be empty"),
        (not rule.good, "good: at least one example is needed"),
        (not rule.bad, "bad: at least one example is needed"),
        ((rule.pattern is None) == (rule.detector is None), "pattern, detector: exactly one of them is needed"),
        (rule.detector is not None and rule.detector not in detectors, f"detector: there is no {rule.detector}"),
        (rule.detector is not None and bool(rule.suggestions), "suggestions: a detector makes its own"),
        (len(rule.suggestions) > MOST_SUGGESTIONS, f"suggestions: at most {MOST_SUGGESTIONS}"),
        (not 0 <= rule.precision <= 1, "precision: must lie between 0 and 1"),
    ]
    for wrong, complaint in complaints:
        if wrong:
            raise ValueError(complaint)
    for template in rule.suggestions:
        _check_template(rule, template)


def _check_template(rule: Rule, template: str) -> None:
    try:
        used = placeholders(template)
    except ValueError as error:
        raise ValueError(f"suggestions: {error}") from error
    assert rule.pattern is not None
    for group, functions in used:
        known = int(group) <= rule.pattern.groups if group.isdigit() else group in rule.pattern.groupindex
        if not known:
            raise ValueError(f"suggestions: the pattern has no group {group}")
        for function in functions:
            if function not in FUNCTIONS and not (function == "words" and rule.words):
                raise ValueError(f"suggestions: there is no function {function}")
