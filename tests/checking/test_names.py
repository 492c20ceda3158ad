# SPDX-License-Identifier: GPL-3.0-or-later
"""Names are learnt from capitals, repetition and titles, and common nouns with stray capitals are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.checking.names import learn_names, names_in, names_of_speakers, sightings
from app.checking.rules.casing_table import shipped_casing_table
from app.transcript.turn import Role, Status, Turn


def _turns(*texts: str) -> list[Turn]:
    return [Turn(number, text, Role.ANSWER, "", Status.DRAFT, ()) for number, text in enumerate(texts, 1)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("We met Mr Tokaev there.", "Tokaev"),
        ("His daughter Dariga left.", "Dariga"),
        ("Then Kassym Tokaev came.", "Kassym"),
        ("He lives in Qaraghandy. People like Qaraghandy’s parks.", "Qaraghandy"),
        ("We read Ablyazov’s book. Then Ablyazov spoke.", "Ablyazov"),
    ],
)
def test_a_name_is_learnt(text: str, name: str) -> None:
    assert name in learn_names(_turns(text))


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("They fear the Regime. Yes, the Regime is strong.", "Regime"),
        ("He once saw Qaraghandy in a dream.", "Qaraghandy"),
        ("The Blimbox broke. My Blimbox is a blimbox like any other.", "Blimbox"),
        ("Qaraghandy is far. Qaraghandy is cold.", "Qaraghandy"),
        ("President Tokaev and President Abe met.", "President"),
        ("He and The others left. So The others say.", "The"),
    ],
)
def test_no_name_is_learnt_from_a_common_noun_or_a_single_sighting(text: str, word: str) -> None:
    assert word not in learn_names(_turns(text))


def test_sightings_in_different_turns_add_up() -> None:
    assert "Qaraghandy" in learn_names(_turns("I know Qaraghandy well.", "Who loves Qaraghandy?"))


def test_a_small_letter_in_another_turn_takes_the_name_back() -> None:
    assert not learn_names(_turns("I know the Blimbox and my Blimbox.", "It is a blimbox."))


@given(st.lists(st.text(alphabet="aAbB ’s.-\n", max_size=60), max_size=5))
def test_the_order_of_turns_does_not_matter_and_kept_sightings_give_the_same(texts: list[str]) -> None:
    names = learn_names(_turns(*texts))
    assert learn_names(_turns(*reversed(texts))) == names
    assert names_in(map(sightings, texts), shipped_casing_table()) == names


def test_speakers_have_names_also_where_nobody_speaks_of_them() -> None:
    turns = [
        Turn(number, "Who is that?", Role.QUESTION, speaker, Status.DRAFT, ())
        for number, speaker in enumerate(("Mukhtar Ablyazov", "Anne-Marie von Dühring", "", "Mukhtar Ablyazov"))
    ]
    assert names_of_speakers(turns) == {"Mukhtar", "Ablyazov", "Anne-Marie", "Dühring"}
