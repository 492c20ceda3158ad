# SPDX-License-Identifier: GPL-3.0-or-later
"""Phrases that begin with a verb are known in all its forms."""

from app.checking.rules.verb_phrases import in_all_forms


def test_both_verbs_have_the_same_form():
    assert in_all_forms({"hold a speech": ("give a speech",)}) == {
        "hold a speech": ("give a speech",),
        "holds a speech": ("gives a speech",),
        "held a speech": ("gave a speech", "given a speech"),
        "holding a speech": ("giving a speech",),
    }


def test_be_has_more_forms_than_other_verbs():
    found = in_all_forms({"stand on trial": ("be on trial",)})
    assert found["stand on trial"] == ("are on trial", "am on trial", "be on trial")
    assert found["stood on trial"] == ("was on trial", "were on trial", "been on trial")


def test_a_verb_alone_and_several_suggestions():
    assert in_all_forms({"doubt": ("ask", "wonder")})["doubts"] == ("asks", "wonders")
