# SPDX-License-Identifier: GPL-3.0-or-later
import re
from threading import Barrier

import pytest
from msgspec.structs import replace

from app.cancelling import never
from app.checking.accepting import accept, compatible
from app.checking.checker import Context, Settings
from app.checking.filters import Level, Wanted
from app.checking.finding import Category, Finding, Severity
from app.checking.names import NamesLearnt
from app.checking.pipeline import Pipeline
from app.checking.report import State
from app.errors import CheckerFailed, CheckerMissing, EditRefused
from app.transcript import operations
from app.transcript.annotations import Decision, Scope, Verdict
from tests.transcripts import transcript_of

PATIENCE = 20


class WordChecker:
    """A real, if simple, checker: marks a word wherever it stands and proposes another."""

    version = "1"

    def __init__(self, id_, word, suggestion, confidence=0.9, looks_back=False, category=Category.CASING):
        self.id, self.word, self.suggestion, self.looks_back = id_, word, suggestion, looks_back
        self.confidence, self.category = confidence, category
        self.asked = []
        self.error = None

    def check(self, turns, context, cancelled=never):
        self.asked.append([turn.id for turn in turns])
        if self.error:
            raise self.error
        return {turn.id: [self._finding(turn, m) for m in re.finditer(self.word, turn.text)] for turn in turns}

    def _finding(self, turn, match):
        return Finding(
            turn.id, *match.span(), match[0], self.category, Severity.MINOR, self.confidence, f"{self.id}-rule",
            self.id, "Wrong here.", (self.suggestion,),
        )  # fmt: skip


def run(pipeline, transcript, settings=None):
    return pipeline.check(transcript.turns, Context(transcript.turns, settings or Settings()))


def flags(pipeline, transcript, level=Level.EAGER):
    return pipeline.flags(transcript.turns, transcript.decisions.values(), Wanted(level))


@pytest.fixture
def transcript():
    return transcript_of("Who are you?", "The Regime and the Regime fall.", "Really?")


def apply(transcript, edits):
    for edit in edits:
        transcript.apply(edit)


def test_one_place_is_one_flag_led_by_the_most_confident_with_all_suggestions(transcript):
    sure, unsure = WordChecker("sure", "Regime", "regime", 0.9), WordChecker("unsure", "the Regime", "the rule", 0.4)
    pipeline = Pipeline([unsure, sure])
    run(pipeline, transcript)
    first, second = flags(pipeline, transcript)
    assert (first.finding.text, first.finding.checker) == ("Regime", "sure")
    assert (second.finding.text, second.finding.checker) == ("the Regime", "sure")
    assert second.finding.suggestions == ("the regime", "the rule")
    assert {mark.rule for mark in second.marks} == {"sure-rule", "unsure-rule"}


def test_a_sentence_wide_finding_does_not_swallow_those_inside_it(transcript):
    pipeline = Pipeline([WordChecker("word", "Regime", "regime"), WordChecker("sentence", "The.*", "It falls.", 0.95)])
    run(pipeline, transcript)
    assert [flag.finding.text for flag in flags(pipeline, transcript)] == [
        "The Regime and the Regime fall.",
        "Regime",
        "Regime",
    ]


@pytest.mark.parametrize(
    ("error", "state"), [(CheckerMissing("Not there."), State.MISSING), (CheckerFailed("Died."), State.FAILED)]
)
def test_a_checker_that_fails_takes_no_flags_of_the_others_away(transcript, error, state):
    broken, sound = WordChecker("broken", "fall", "falls"), WordChecker("sound", "Regime", "regime")
    broken.error = error
    pipeline = Pipeline([broken, sound])
    reports = run(pipeline, transcript)
    assert [(report.id, report.state) for report in reports] == [("broken", state), ("sound", State.OK)]
    assert reports[0].message == str(error)
    assert len(flags(pipeline, transcript)) == 2


def test_a_checker_that_fails_later_keeps_its_earlier_flags(transcript):
    checker = WordChecker("one", "Regime", "regime")
    pipeline = Pipeline([checker])
    run(pipeline, transcript)
    checker.error = CheckerFailed("Died.")
    apply(transcript, operations.set_text(transcript, 2, "And so the Regime and the Regime fall."))
    (report,) = run(pipeline, transcript)
    assert report.state is State.FAILED
    assert [flag.finding.start for flag in flags(pipeline, transcript)] == [11, 26]


def test_the_same_text_is_checked_once(transcript):
    checker = WordChecker("one", "Regime", "regime")
    pipeline = Pipeline([checker])
    run(pipeline, transcript)
    run(pipeline, transcript)
    assert checker.asked == [[1, 2, 3]]


@pytest.mark.parametrize(("looks_back", "asked"), [(False, [2]), (True, [2, 3])])
def test_after_an_edit_only_the_turn_and_the_next_that_looks_back_at_it_are_checked_again(
    transcript, looks_back, asked
):
    checker = WordChecker("one", "Regime", "regime", looks_back=looks_back)
    pipeline = Pipeline([checker])
    run(pipeline, transcript)
    apply(transcript, operations.set_text(transcript, 2, "The Regime falls."))
    run(pipeline, transcript)
    assert checker.asked[1:] == [asked]


def test_other_settings_are_another_check(transcript):
    checker = WordChecker("one", "Regime", "regime")
    pipeline = Pipeline([checker])
    run(pipeline, transcript)
    run(pipeline, transcript, Settings(variant="en-GB"))
    assert len(checker.asked) == 2


def test_flags_of_a_turn_that_was_edited_since_are_moved_or_dropped(transcript):
    pipeline = Pipeline([WordChecker("one", "Regime", "regime")])
    run(pipeline, transcript)
    apply(transcript, operations.set_text(transcript, 2, "Then the Regimes and the Regime fall."))
    (flag,) = flags(pipeline, transcript)
    assert transcript.turn(2).text[flag.finding.start : flag.finding.end] == "Regime"
    assert flag.finding.start == 25


def test_a_level_shows_only_what_is_sure_enough(transcript):
    pipeline = Pipeline([WordChecker("one", "Regime", "regime", 0.5), WordChecker("two", "fall", "falls", 0.95)])
    run(pipeline, transcript)
    counts = {level: len(flags(pipeline, transcript, level)) for level in Level}
    assert counts == {Level.STRICT: 1, Level.BALANCED: 3, Level.EAGER: 3}


def ignored(transcript, pipeline, scope, number=0):
    flag = flags(pipeline, transcript)[number]
    (mark,) = flag.marks
    decision = {
        Scope.HERE: Decision(0, scope, Verdict.IGNORED, mark.fingerprint, None, flag.finding.turn_id, mark.occurrence),
        Scope.TRANSCRIPT: Decision(0, scope, Verdict.IGNORED, mark.fingerprint),
        Scope.RULE: Decision(0, scope, Verdict.IGNORED, rule=mark.rule),
    }[scope]
    apply(transcript, operations.decide(transcript, [decision]))


@pytest.mark.parametrize(("scope", "left"), [(Scope.HERE, 1), (Scope.TRANSCRIPT, 0), (Scope.RULE, 0)])
def test_what_is_ignored_is_not_shown(scope, left):
    transcript = transcript_of("a b Regime c d, a b Regime c d")
    pipeline = Pipeline([WordChecker("one", "Regime", "regime")])
    run(pipeline, transcript)
    ignored(transcript, pipeline, scope)
    assert len(flags(pipeline, transcript)) == left


def test_an_ignored_place_stays_ignored_after_edits_elsewhere_and_when_another_checker_leads(transcript):
    first, second = WordChecker("first", "Regime", "regime"), WordChecker("second", "Regime", "rule", 0.95)
    pipeline = Pipeline([first])
    run(pipeline, transcript)
    ignored(transcript, pipeline, Scope.HERE, number=1)
    apply(transcript, operations.set_text(transcript, 2, "Then: the Regime and the Regime fall."))
    both = Pipeline([first, second])
    run(both, transcript)
    assert [flag.finding.start for flag in flags(both, transcript)] == [10]


def test_accepting_carries_out_suggestions_from_the_end_and_records_decisions(transcript):
    pipeline = Pipeline([WordChecker("one", "Regime", "old regime")])
    run(pipeline, transcript)
    made = accept(transcript, flags(pipeline, transcript))
    apply(transcript, [caused.edit for caused in made])
    assert transcript.turn(2).text == "The old regime and the old regime fall."
    assert {decision.verdict for decision in transcript.decisions.values()} == {Verdict.ACCEPTED}
    assert {caused.cause.rule for caused in made} == {"one-rule"}


def test_of_overlapping_flags_the_most_confident_is_accepted(transcript):
    pipeline = Pipeline([WordChecker("word", "Regime", "regime", 0.7), WordChecker("all", "The.*", "It falls.", 0.8)])
    run(pipeline, transcript)
    (chosen,) = compatible(flags(pipeline, transcript))
    assert chosen.finding.checker == "all"


def test_a_flag_without_a_suggestion_cannot_be_accepted(transcript):
    pipeline = Pipeline([WordChecker("word", "Regime", "regime")])
    run(pipeline, transcript)
    bare = [replace(flag, finding=replace(flag.finding, suggestions=())) for flag in flags(pipeline, transcript)]
    assert compatible(bare) == []


def test_a_name_learnt_from_the_transcript_is_no_misspelling():
    transcript = transcript_of("Mr Nazarbayev, who else?", "Only Nazarbayev. Not Nazarbayev’s sonn.")
    pipeline = Pipeline([WordChecker("speller", "Nazarbayev(’s)?|sonn", "x", category=Category.SPELLING)])
    run(pipeline, transcript)
    names = NamesLearnt().of(transcript.turns)
    (flag,) = pipeline.flags(transcript.turns, [], Wanted(Level.EAGER), names)
    assert flag.finding.text == "sonn"


def test_names_are_learnt_anew_from_a_turn_that_changed():
    transcript = transcript_of("I met Mr Tokaev.", "Nobody else.")
    learnt = NamesLearnt()
    speakers = {"Interviewer", "Ablyazov"}
    assert learnt.of(transcript.turns) == {"Tokaev"} | speakers
    apply(transcript, operations.set_text(transcript, 1, "I met Mr Kozitsyn."))
    assert learnt.of(transcript.turns) == {"Kozitsyn"} | speakers


def test_a_flag_of_a_text_that_has_changed_since_is_refused(transcript):
    pipeline = Pipeline([WordChecker("one", "Regime", "regime")])
    run(pipeline, transcript)
    old = flags(pipeline, transcript)
    apply(transcript, operations.set_text(transcript, 2, "Now the Regime and the Regime fall."))
    with pytest.raises(EditRefused, match="checked again"):
        accept(transcript, old)


def test_an_unknown_word_with_a_capital_in_mid_sentence_is_doubted():
    transcript = transcript_of("I saw Kozitsyn there. Teh end.")
    pipeline = Pipeline([WordChecker("speller", "Kozitsyn|Teh", "The", category=Category.SPELLING)])
    run(pipeline, transcript)
    assert [flag.finding.text for flag in flags(pipeline, transcript, Level.BALANCED)] == ["Teh"]
    assert [flag.finding.text for flag in flags(pipeline, transcript, Level.EAGER)] == ["Kozitsyn", "Teh"]


def long_transcript():
    return transcript_of(*[f"Turn {number}. " + "The Regime falls. " * 800 for number in range(5)])


def asked(pipeline, transcript, **options):
    pipeline.check(transcript.turns, Context(transcript.turns, Settings()), **options)
    return [turn for batch in pipeline.checkers[0].asked for turn in batch]


def test_a_long_text_is_checked_in_batches_nearest_the_caret_first():
    checker = WordChecker("one", "Regime", "regime")
    assert asked(Pipeline([checker]), long_transcript(), near=3) == [4, 3, 5, 2, 1]
    assert len(checker.asked) == 5


def test_a_check_that_is_called_off_keeps_what_it_has_and_goes_on_from_there():
    checker = WordChecker("one", "Regime", "regime")
    pipeline = Pipeline([checker])
    transcript = long_transcript()
    assert asked(pipeline, transcript, cancelled=lambda: len(checker.asked) == 2) == [1, 2]
    assert asked(pipeline, transcript) == [1, 2, 3, 4, 5]


def test_what_a_checker_had_not_reached_when_it_was_called_off_is_checked_the_next_time(transcript):
    called_off = []

    class Slow(WordChecker):
        def check(self, turns, context, cancelled=never):
            found = super().check(turns, context)
            called_off.append(True)
            return found if not cancelled() else {turns[0].id: found[turns[0].id]}

    checker = Slow("one", "Regime|Really", "rule")
    pipeline, context = Pipeline([checker]), Context(transcript.turns, Settings())
    told = []
    pipeline.check(transcript.turns, context, cancelled=lambda: bool(called_off), progress=told.append)
    assert (flags(pipeline, transcript), told) == ([], [])
    pipeline.check(transcript.turns, context)
    assert checker.asked == [[1, 2, 3], [2, 3]]
    assert len(flags(pipeline, transcript)) == 3


def test_undo_and_redo_cost_no_check(transcript):
    checker = WordChecker("one", "Regime", "regime")
    pipeline = Pipeline([checker])
    before, after = transcript.turn(2).text, "The Regime falls."
    run(pipeline, transcript)
    for text in (after, before, after, before):
        apply(transcript, operations.set_text(transcript, 2, text))
        run(pipeline, transcript)
        assert [flag.finding.start for flag in flags(pipeline, transcript)] == ([4] if text == after else [4, 19])
    assert checker.asked == [[1, 2, 3], [2]]


def test_what_was_found_under_other_settings_or_by_another_version_does_not_come_back(transcript):
    checker = WordChecker("one", "Regime", "regime")
    pipeline = Pipeline([checker])
    before = transcript.turn(2).text
    run(pipeline, transcript)
    apply(transcript, operations.set_text(transcript, 2, "The Regime falls."))
    run(pipeline, transcript, Settings("en-GB"))
    checker.version = "2"
    apply(transcript, operations.set_text(transcript, 2, before))
    run(pipeline, transcript)
    assert checker.asked[2:] == [[1, 2, 3]]


def test_checkers_look_at_a_batch_at_the_same_time(transcript):
    together = Barrier(2)

    class Waiting(WordChecker):
        def check(self, turns, context, cancelled=never):
            together.wait(PATIENCE)
            return super().check(turns, context)

    pipeline = Pipeline([Waiting("one", "Regime", "regime"), Waiting("two", "fall", "falls")])
    run(pipeline, transcript)
    assert len(flags(pipeline, transcript)) == 3


def test_progress_is_told_after_each_batch():
    told = []
    asked(Pipeline([WordChecker("one", "x", "y")]), long_transcript(), progress=told.append)
    assert [(step.done, step.of) for step in told] == [(1, 5), (2, 5), (3, 5), (4, 5), (5, 5)]


def test_no_progress_is_told_of_what_is_known_already():
    told, pipeline, transcript = [], Pipeline([WordChecker("one", "x", "y")]), long_transcript()
    asked(pipeline, transcript)
    apply(transcript, operations.replace_text(transcript, 4, 0, 4, "This"))
    asked(pipeline, transcript, progress=told.append)
    assert [[turn.id for turn in step.turns] for step in told] == [[4]]
    told.clear()
    apply(transcript, operations.replace_text(transcript, 4, 0, 4, "Turn"))
    assert asked(pipeline, transcript, progress=told.append) == [1, 2, 3, 4, 5, 4]
    assert [[turn.id for turn in step.turns] for step in told] == [[4]]


def test_a_checker_that_fails_is_not_asked_again_in_the_same_run():
    broken, sound = WordChecker("broken", "x", "y"), WordChecker("sound", "Regime", "regime")
    broken.error = CheckerFailed("Died.")
    reports = run(Pipeline([broken, sound]), long_transcript())
    assert [report.state for report in reports] == [State.FAILED, State.OK]
    assert (len(broken.asked), len(sound.asked)) == (1, 5)


@pytest.mark.parametrize(
    ("text", "known", "shown"),
    [
        ("The regime falls.", "regime", False),
        ("The Regime falls.", "regime", False),
        ("The Regime's fall.", "Regime", False),
        ("The regime falls.", "Regime", True),
        ("The regimes fall.", "regime", True),
    ],
)
@pytest.mark.parametrize("category", [Category.SPELLING, Category.CASING, Category.NAME])
def test_the_personal_dictionary_holds_for_every_checker(text, known, shown, category):
    transcript = transcript_of(text)
    checkers = [WordChecker(name, r"(?i)regime(s|'s)?", "rule", category=category) for name in ("one", "other")]
    pipeline = Pipeline(checkers)
    run(pipeline, transcript)
    wanted = Wanted(Level.EAGER, known_words=frozenset({known}))
    assert bool(pipeline.flags(transcript.turns, [], wanted)) == shown


def test_a_known_word_stays_flagged_for_what_is_not_its_spelling(transcript):
    pipeline = Pipeline([WordChecker("one", "Regime", "rule", category=Category.WRONG_WORD)])
    run(pipeline, transcript)
    assert pipeline.flags(transcript.turns, [], Wanted(Level.EAGER, known_words=frozenset({"Regime"})))


def test_categories_that_are_off_are_not_shown(transcript):
    tense = WordChecker("two", "fall", "fell", category=Category.TENSE)
    pipeline = Pipeline([WordChecker("one", "Regime", "regime"), tense])
    run(pipeline, transcript)
    wanted = Wanted(Level.EAGER, categories_off=frozenset({Category.CASING}))
    assert {flag.finding.category for flag in pipeline.flags(transcript.turns, [], wanted)} == {Category.TENSE}


def test_a_turn_is_merged_again_only_if_what_is_to_be_merged_has_changed(transcript):
    pipeline = Pipeline([WordChecker("one", "Regime", "regime")])
    run(pipeline, transcript)
    first, second = flags(pipeline, transcript)
    assert all(one is other for one, other in zip(flags(pipeline, transcript), [first, second], strict=True))


@pytest.mark.parametrize(
    ("place", "suggestion", "expected"),
    [("the Regime", "a rule", ("regime",)), ("Regime", "rule", ("regime", "rule"))],
    ids=["a rougher place", "the same place"],
)
def test_the_model_adds_belief_and_suggestions_and_leaves_the_place_and_the_first_one(
    transcript, place, suggestion, expected
):
    rule, model = WordChecker("rules", "Regime", "regime", 0.6), WordChecker("model", place, suggestion, 0.9)
    pipeline = Pipeline([model, rule])
    run(pipeline, transcript)
    both = flags(pipeline, transcript)[-1]
    assert (both.finding.checker, both.finding.rule, both.finding.text) == ("rules", "rules-rule", "Regime")
    assert both.finding.suggestions == expected
    assert both.finding.confidence == pytest.approx(0.96)
    assert {mark.rule for mark in both.marks} == {"rules-rule", "model-rule"}


def test_the_model_does_not_make_sure_what_an_unknown_word_means(transcript):
    speller = WordChecker("speller", "Regime", "Regina", 0.45, category=Category.SPELLING)
    pipeline = Pipeline([speller, WordChecker("model", "Regime", "rule", 0.9)])
    run(pipeline, transcript)
    assert len(flags(pipeline, transcript, Level.BALANCED)) == 2
    assert flags(pipeline, transcript, Level.STRICT) == []


def test_what_the_model_alone_finds_is_a_flag_of_its_own(transcript):
    pipeline = Pipeline([WordChecker("rules", "Regime", "regime"), WordChecker("model", "fall", "fell")])
    run(pipeline, transcript)
    assert [flag.finding.checker for flag in flags(pipeline, transcript)] == ["rules", "rules", "model"]


class DoubtingChecker(WordChecker):
    """Believes a finding less the more of the document it has seen, and not at all where rules found anything."""

    def adjust(self, turns, found):
        if any(found):
            return lambda finding: None if finding.checker == self.id else finding
        words = sum(len(turn.text.split()) for turn in turns)
        return lambda finding: replace(finding, confidence=finding.confidence / words) if words < 20 else None


def test_a_checker_may_count_its_findings_by_the_whole_document():
    few = transcript_of("The Regime.", "It fell.")
    pipeline = Pipeline([DoubtingChecker("doubting", "Regime", "regime", 0.8)])
    run(pipeline, few)
    assert [flag.finding.confidence for flag in flags(pipeline, few)] == [pytest.approx(0.2)]
    many = transcript_of("The Regime.", "It fell. " * 20)
    run(pipeline, many)
    assert flags(pipeline, many) == []


def test_what_the_rules_found_is_evidence_for_the_checker_of_whole_documents():
    transcript = transcript_of("The Regime.", "It fell.")
    pipeline = Pipeline([WordChecker("rules", "fell", "falls"), DoubtingChecker("doubting", "Regime", "regime", 0.8)])
    run(pipeline, transcript)
    assert [flag.finding.checker for flag in flags(pipeline, transcript)] == ["rules"]
