# SPDX-License-Identifier: GPL-3.0-or-later
import re

from hypothesis import given
from hypothesis import strategies as st

from app.checking.finding import Category, Finding, Severity
from app.checking.shifting import shift
from tests.transcripts import sentences


def findings(text):
    return [
        Finding(1, *m.span(), m[0], Category.CASING, Severity.MINOR, 0.9, "R", "rules", "Why.", ())
        for m in re.finditer("Regime|Power", text)
    ]


@given(sentences, sentences)
def test_a_shifted_finding_still_marks_its_words(old, new):
    for finding in shift(findings(old), old, new):
        assert new[finding.start : finding.end] == finding.text


@given(sentences, st.text(alphabet="ab ", max_size=5))
def test_nothing_is_dropped_by_words_put_in_front(old, words):
    new = f"{words} {old}"
    if not old.startswith(tuple(" ")):
        assert len(shift(findings(old), old, new)) == len(findings(old))


def test_a_finding_whose_word_was_touched_is_dropped():
    old, new = "The Regime has Power.", "The Regimes has Power."
    (left,) = shift(findings(old), old, new)
    assert left.text == "Power"
    assert left.start == 16
