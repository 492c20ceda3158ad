# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the garble rules over turns."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from importlib.resources import files
from importlib.resources.abc import Traversable
from itertools import takewhile
from pathlib import Path

from app.cancelling import Cancelled, never
from app.checking.checker import RULES, Context, Settings
from app.checking.finding import Finding
from app.checking.rules.casing_table import CasingTable, shipped_casing_table
from app.checking.rules.detectors import DETECTORS
from app.checking.rules.loader import PRECISION_FILE, load_rules, rule_files
from app.checking.rules.passage import Hit, Passage
from app.checking.rules.rule import Rule
from app.checking.rules.sentences import Sentence, split_sentences
from app.checking.rules.source.comparison import against_source
from app.checking.rules.templates import MOST_SUGGESTIONS, capitalise, fill
from app.transcript.turn import Role, Turn

_WORD = re.compile(r"\w+")


class RulesChecker:
    """Marks what the rules find in a turn, an answer with its question, and compares it with its source text.

    `folder` holds the rule files, `casing` is the table of capitals; both come with Fairhand.
    Raises RuleFileError for a rule that is not valid.
    """

    id = RULES
    looks_back = True

    def __init__(self, folder: Traversable | None = None, casing: CasingTable | None = None) -> None:
        folder = folder or files("resources").joinpath("rules")
        self.rules = load_rules(folder, DETECTORS)
        self.version = _version(folder)
        self._casing = casing or shipped_casing_table()
        self._detecting = [rule for rule in self.rules if rule.detector]
        self._always = [rule for rule in self.rules if rule.pattern and not rule.needs]
        self._by_word: dict[str, list[Rule]] = defaultdict(list)
        for rule in self.rules:
            for word in rule.needs:
                self._by_word[word].append(rule)

    def check(
        self, turns: Sequence[Turn], context: Context, cancelled: Cancelled = never
    ) -> Mapping[int, Sequence[Finding]]:
        """Return the findings of every turn, in text order, by turn id; once called off, of those that were reached."""
        reached = takewhile(lambda _: not cancelled(), turns)
        return {turn.id: self._check_turn(turn, context) for turn in reached}

    def _check_turn(self, turn: Turn, context: Context) -> list[Finding]:
        sentences = tuple(split_sentences(turn.text))
        passage = Passage(turn.text, sentences, self._casing, _asked(turn, context))
        hits = [*self._detected(passage), *self._matched(sentences)]
        findings = [_finding(turn, rule, hit) for rule, hit in hits if _applies(rule, turn, context.settings)]
        if source := context.source(turn.id):
            findings += against_source(turn, source, self._casing)
        return sorted(findings, key=lambda finding: (finding.start, finding.end, finding.rule))

    def _detected(self, passage: Passage) -> Iterator[tuple[Rule, Hit]]:
        for rule in self._detecting:
            assert rule.detector is not None
            for hit in DETECTORS[rule.detector](passage):
                yield rule, hit

    def _matched(self, sentences: Sequence[Sentence]) -> Iterator[tuple[Rule, Hit]]:
        for sentence in sentences:
            for rule in self._candidates(sentence.text):
                assert rule.pattern is not None
                for match in rule.pattern.finditer(sentence.text):
                    if hit := _hit(rule, sentence, match):
                        yield rule, hit

    def _candidates(self, text: str) -> Iterable[Rule]:
        words = {word for word in _WORD.findall(text.lower()) if word in self._by_word}
        found = {rule.id: rule for word in words for rule in self._by_word[word]}
        return [*self._always, *found.values()]


def _asked(turn: Turn, context: Context) -> Sequence[Sentence]:
    """Return the sentences of the question that a turn answers."""
    before = context.before(turn.id)
    if turn.role is not Role.ANSWER or before is None or before.role is not Role.QUESTION:
        return ()
    return tuple(split_sentences(before.text))


def _applies(rule: Rule, turn: Turn, settings: Settings) -> bool:
    if rule.roles and turn.role not in rule.roles:
        return False
    return not rule.source_languages or settings.source_language in rule.source_languages


def _hit(rule: Rule, sentence: Sentence, match: re.Match[str]) -> Hit | None:
    """Return the hit of a pattern's match; None if the match is empty."""
    start, end = match.span("mark" if "mark" in match.re.groupindex else 0)
    if start >= end:
        return None
    offered = [text for template in rule.suggestions for text in fill(template, match, rule.words)]
    if _begins(sentence.text, start):
        offered = [capitalise(text) for text in offered]
    marked = sentence.text[start:end]
    best = [text for text in dict.fromkeys(offered) if text != marked][:MOST_SUGGESTIONS]
    return Hit(sentence.start + start, sentence.start + end, tuple(best))


def _begins(sentence: str, start: int) -> bool:
    """Return True if a capitalised sentence begins at `start`, opening quotation marks aside."""
    return sentence[start].isupper() and not sentence[:start].strip("\"'“„‘«([ ")


def _finding(turn: Turn, rule: Rule, hit: Hit) -> Finding:
    return Finding(
        turn_id=turn.id,
        start=hit.start,
        end=hit.end,
        text=turn.text[hit.start : hit.end],
        category=rule.category,
        severity=rule.severity,
        confidence=rule.precision,
        rule=rule.id,
        checker=RulesChecker.id,
        message=rule.message,
        suggestions=hit.suggestions,
    )


def _version(folder: Traversable) -> str:
    """Return a hash of all that decides the findings: rule files, figures, tables and this package's code."""
    figures = [file for file in [folder.joinpath(PRECISION_FILE)] if file.is_file()]
    table = files("resources").joinpath("wordlists", "case_counts.tsv")
    source = [files("resources").joinpath("source", name) for name in ("rules.toml", "words.toml")]
    code = sorted(Path(__file__).parent.rglob("*.py"))
    digest = sha256()
    for item in [*rule_files(folder), *figures, table, *source, *code]:
        digest.update(item.read_bytes())
    return digest.hexdigest()[:12]
