# SPDX-License-Identifier: GPL-3.0-or-later
"""What is learnt from what is done in a transcript, undone, done again and taken back; on real files."""

import pytest

from app.checking.filters import Level, Wanted
from app.checking.finding import Category, Finding, Severity
from app.checking.ignored import ignored_flags, take_back
from app.checking.pipeline import Pipeline
from app.history.project_file import create_project
from app.learning.verdicts import record, tallies
from app.projects import open_session
from app.transcript import operations
from app.transcript.annotations import Scope
from tests.transcripts import originals_of

TEXTS = ("The Regime and the Power of the Regime.", "Nobody fears the Power.")


class Marking:
    """Marks words as a rule for each would."""

    version = "1"
    looks_back = False

    def __init__(self, name, words):
        self.id = name
        self._words = words

    def check(self, turns, context, cancelled=None):
        return {
            turn.id: [self._finding(turn, word, rule) for word, rule in self._words if word in turn.text]
            for turn in turns
        }

    def _finding(self, turn, word, rule):
        start = turn.text.index(word)
        category = Category.SPELLING if rule == "speller" else Category.CASING
        return Finding(
            turn.id,
            start,
            start + len(word),
            word,
            category,
            Severity.MINOR,
            0.8,
            rule,
            self.id,
            f"{rule}.",
            (word.lower(),),
        )


CHECKERS = (
    Marking("rules", [("Regime", "small-regime"), ("Power", "small-power"), ("Nobody", "small-nobody")]),
    Marking("model", [("Power", "model-case")]),
    Marking("languagetool", [("fears", "speller")]),
)


@pytest.fixture
def learnt(tmp_path):
    return tmp_path / "learnt.sqlite"


def opened(path, learnt):
    session = open_session(path, write=True)
    session.listeners.append(lambda change: record(change.lessons, learnt))
    return session


@pytest.fixture
def path(tmp_path):
    create_project(tmp_path / "talk.fairhand", originals_of(*TEXTS), {"sha256": "of the talk"}, "me").close()
    return tmp_path / "talk.fairhand"


@pytest.fixture
def session(path, learnt):
    session = opened(path, learnt)
    yield session
    session.close()


def flags_of(session):
    pipeline = Pipeline(CHECKERS)
    session.check(pipeline)
    return session.flags(pipeline, Wanted(Level.EAGER))


def flag(session, words, turn=1):
    return next(one for one in flags_of(session) if one.finding.text == words and one.finding.turn_id == turn)


def counted(learnt):
    return {tally.rule: (tally.accepted, tally.changed, tally.ignored) for tally in tallies(learnt)}


def test_taking_a_suggestion_counts_for_all_rules_of_the_place_until_it_is_undone(session, learnt):
    session.take(flag(session, "Power"))
    assert counted(learnt) == {"small-power": (1, 0, 0), "model-case": (1, 0, 0)}
    session.undo()
    assert counted(learnt) == {}
    session.redo()
    assert counted(learnt) == {"small-power": (1, 0, 0), "model-case": (1, 0, 0)}


def test_undo_after_the_transcript_was_closed_takes_the_count_back_all_the_same(path, learnt):
    session = opened(path, learnt)
    session.take(flag(session, "Regime"))
    session.close()
    again = opened(path, learnt)
    again.undo()
    assert counted(learnt) == {}
    again.redo()
    assert counted(learnt) == {"small-regime": (1, 0, 0)}
    again.close()


@pytest.mark.parametrize("scope", [Scope.HERE, Scope.TRANSCRIPT])
def test_ignoring_counts_until_it_is_taken_back_and_undo_of_that_counts_again(session, learnt, scope):
    session.ignore([flag(session, "Power")], scope)
    ignored = {"small-power": (0, 0, 1), "model-case": (0, 0, 1)}
    assert counted(learnt) == ignored
    session.apply(take_back(session.transcript, ignored_flags(session.transcript)), "take back")
    assert counted(learnt) == {}
    session.undo()
    assert counted(learnt) == ignored
    session.undo()
    assert counted(learnt) == {}


def test_who_ignores_a_rule_has_decided_once_and_about_no_other(session, learnt):
    session.ignore([flag(session, "Power")], Scope.RULE)
    assert counted(learnt) == {"small-power": (0, 0, 1)}


def test_flags_with_the_same_words_are_decided_about_one_by_one(session, learnt):
    session.ignore([flag(session, "Power"), flag(session, "Power", 2)], Scope.HERE)
    assert counted(learnt)["small-power"] == (0, 0, 2)


def test_what_a_program_accepts_teaches_nothing_also_when_it_is_undone_and_done_again(session, learnt):
    session.accept(flags_of(session), "All of them")
    session.undo()
    session.redo()
    assert counted(learnt) == {}


def test_what_somebody_chose_from_a_list_counts_one_by_one(session, learnt):
    session.accept([flag(session, "Regime"), flag(session, "Power"), flag(session, "Power", 2)], "Ticked", chosen=True)
    assert counted(learnt) == {"small-regime": (1, 0, 0), "small-power": (2, 0, 0), "model-case": (2, 0, 0)}


def test_other_words_typed_in_a_flag_count_until_that_is_undone(session, learnt):
    place = flag(session, "Regime").finding
    typed = operations.replace_text(session.transcript, 1, place.start, place.end, "government")
    session.apply(typed, "typing", typed_in=[flag(session, "Regime")])
    assert counted(learnt) == {"small-regime": (0, 1, 0)}
    session.undo()
    assert counted(learnt) == {}
    session.redo()
    assert counted(learnt) == {"small-regime": (0, 1, 0)}


def test_decisions_stay_with_the_transcript_when_its_text_goes_back_to_an_earlier_revision(session, learnt):
    session.take(flag(session, "Regime"))
    session.restore(1)
    assert counted(learnt) == {"small-regime": (1, 0, 0)}


def test_a_decision_in_a_turn_that_is_merged_can_still_be_taken_back(session, learnt):
    session.ignore([flag(session, "Nobody", 2)], Scope.HERE)
    session.apply(operations.merge_with_next(session.transcript, 1), "merge turns")
    assert counted(learnt) == {"small-nobody": (0, 0, 1)}
    session.apply(take_back(session.transcript, ignored_flags(session.transcript)), "take back")
    assert counted(learnt) == {}


def test_a_misspelt_word_says_nothing_of_the_speller(session, learnt):
    session.ignore([flag(session, "fears", 2)], Scope.HERE)
    assert counted(learnt) == {}


def test_the_same_text_in_another_project_is_another_transcript_only_if_it_was_another_file(session, learnt, tmp_path):
    session.take(flag(session, "Regime"))
    create_project(tmp_path / "other.fairhand", originals_of(*TEXTS), {"sha256": "of another"}, "me").close()
    other = opened(tmp_path / "other.fairhand", learnt)
    other.take(flag(other, "Regime"))
    other.close()
    assert counted(learnt) == {"small-regime": (2, 0, 0)}
