# SPDX-License-Identifier: GPL-3.0-or-later
from msgspec.structs import replace

from app.checking.edited import worth_showing
from app.checking.finding import Category, Finding, Severity
from app.checking.flag import Flag
from app.transcript.operations import replace_text
from tests.transcripts import transcript_of

TEXT = "The Regime falls. Nobody fears the state."
DOUBT = Finding(1, 18, 30, "Nobody fears", Category.MEANING, Severity.MINOR, 0.6, "model-unsure", "model", "Why.", ())


def shown(finding, *changes):
    transcript = transcript_of(TEXT)
    for start, end, text in changes:
        for edit in replace_text(transcript, 1, start, end, text):
            transcript.apply(edit)
    return [flag.finding for flag in worth_showing([Flag(finding, ())], transcript)]


def test_a_doubt_about_words_as_they_were_imported_is_shown():
    assert shown(DOUBT) == [DOUBT]
    assert shown(DOUBT, (4, 5, "r")) == [DOUBT]


def test_a_bare_doubt_about_a_sentence_that_was_changed_is_not():
    assert shown(DOUBT, (35, 40, "country")) == []


def test_it_comes_back_when_the_change_is_taken_back():
    assert shown(DOUBT, (35, 40, "country"), (35, 42, "state")) == [DOUBT]


def test_what_is_sure_or_known_better_or_said_by_others_is_shown_all_the_same():
    for other in (
        replace(DOUBT, confidence=0.9),
        replace(DOUBT, suggestions=("No one fears",)),
        replace(DOUBT, checker="rules"),
    ):
        assert shown(other, (35, 40, "country")) == [other]
