# SPDX-License-Identifier: GPL-3.0-or-later
"""Suggestions are tried before they are offered: one that would be flagged itself is no help."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from app.checking.checker import Checker, Context, Settings
from app.checking.finding import Finding
from app.checking.rules.sentences import Sentence, split_sentences
from app.errors import CheckerFailed, CheckerMissing
from app.transcript.turn import Turn

SENTENCES_BEFORE = 1
"""How much of what comes before is looked at too: some rules need to know of whom the sentence before spoke."""


class Vetting:
    """Tries suggestions on a checker, the judge, that is quick and looks at no neighbouring turn."""

    def __init__(self, judge: Checker) -> None:
        """Name the judge."""
        self._judge = judge

    def vetted(self, findings: Iterable[Finding], turn: Turn, settings: Settings) -> list[Finding]:
        """Return the findings of a turn without the suggestions before the first good one.

        A suggestion is good if what it makes of the sentence is not flagged at that place, neither by the finding's own
        rule nor by a rule that is silent there now. If the judge cannot answer, the findings stay as they are.
        """
        findings = list(findings)
        try:
            trial = _Trial(self._judge, turn, settings)
            return [replace(finding, suggestions=tuple(trial.from_first_good(finding))) for finding in findings]
        except (CheckerFailed, CheckerMissing):
            return findings


class _Trial:
    """The trial of one turn's suggestions, which asks about each passage of the unchanged text once."""

    def __init__(self, judge: Checker, turn: Turn, settings: Settings) -> None:
        self._judge = judge
        self._turn = turn
        self._settings = settings
        self._sentences = list(split_sentences(turn.text))
        self._unchanged: dict[tuple[int, int], Sequence[Finding]] = {}

    def from_first_good(self, finding: Finding) -> Iterator[str]:
        """Yield the suggestions from the first good one on."""
        good = False
        for suggestion in finding.suggestions:
            good = good or self._is_good(finding, suggestion)
            if good:
                yield suggestion

    def _is_good(self, finding: Finding, suggestion: str) -> bool:
        start, end = _passage(self._sentences, finding)
        text = self._turn.text
        if (start, end) not in self._unchanged:
            self._unchanged[start, end] = self._judged(text[start:end])
        at = finding.start - start
        known = _rules_at(self._unchanged[start, end], at, finding.end - start) - {finding.rule}
        changed = text[start : finding.start] + suggestion + text[finding.end : end]
        return _rules_at(self._judged(changed), at, at + len(suggestion)) <= known

    def _judged(self, passage: str) -> Sequence[Finding]:
        turn = replace(self._turn, text=passage)
        return self._judge.check([turn], Context([turn], self._settings)).get(turn.id, ())


def _passage(sentences: Sequence[Sentence], finding: Finding) -> tuple[int, int]:
    """Return the start and end of the sentences that a finding touches, and of those before that matter."""
    touched = [
        index
        for index, sentence in enumerate(sentences)
        if sentence.start < finding.end and finding.start < sentence.start + len(sentence.text)
    ]
    if not touched:
        return finding.start, finding.end
    first, last = sentences[max(0, touched[0] - SENTENCES_BEFORE)], sentences[touched[-1]]
    return min(first.start, finding.start), max(last.start + len(last.text), finding.end)


def _rules_at(findings: Iterable[Finding], start: int, end: int) -> set[str]:
    return {finding.rule for finding in findings if finding.start < end and start < finding.end}
