# SPDX-License-Identifier: GPL-3.0-or-later
"""To whom a question is put is "you", whatever the model makes of it."""

import pytest

from app.checking.addressed import is_rightly_addressed
from app.checking.finding import Category, Finding, Severity
from app.transcript.turn import Role, Status, Turn

TEXT = "And you lead the movement of your country, how are you you?"


def addressed(words, *suggestions, role=Role.QUESTION, checker="model"):
    start = TEXT.index(words)
    finding = Finding(
        1,
        start,
        start + len(words),
        words,
        Category.PRONOUN,
        Severity.MAJOR,
        0.8,
        "model-replace",
        checker,
        "",
        suggestions,
    )
    return is_rightly_addressed(finding, Turn(1, TEXT, role, "", Status.DRAFT, ()))


@pytest.mark.parametrize(("words", "suggestion"), [("you", "they"), ("And you", "And he"), ("your", "their")])
def test_the_model_may_not_make_a_question_one_about_others(words, suggestion):
    assert addressed(words, suggestion)
    assert not addressed(words, suggestion, role=Role.ANSWER)
    assert not addressed(words, suggestion, checker="languagetool")


def test_what_leaves_the_one_who_is_asked_alone_is_heard():
    assert not addressed("are you you", "are you")
    assert not addressed("lead", "leads")
    assert not addressed("And you lead")
