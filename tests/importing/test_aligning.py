# SPDX-License-Identifier: GPL-3.0-or-later
from collections import Counter
from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.importing.aligning import with_source
from app.transcript.aligning import aligned, source_texts
from app.transcript.alignment import Alignment
from app.transcript.turn import Role
from tests.importing.files import read

ENGLISH = (
    "Q: Who are you?\n\nA: I am nobody, and always was. So it is.\n\nQ: Why?\n\nA: Because it has to be so, I think.\n"
)
RUSSIAN = (
    "F: Кто вы такой?\n\nA: Я никто и всегда был никем. Так и есть.\n\nF: Почему?\n\nA: Потому что так надо, думаю.\n"
)


def test_as_many_turns_go_in_pairs(tmp_path):
    imported = with_source(read(tmp_path, "en.txt", ENGLISH), read(tmp_path, "ru.txt", RUSSIAN))
    sources = imported.aside().source_texts
    assert [(one.turn, one.came_from) for one in sources] == [
        (1, "ru.txt"),
        (2, "ru.txt"),
        (3, "ru.txt"),
        (4, "ru.txt"),
    ]
    assert sources[2].text == "Почему?"


def test_turns_that_were_left_out_pair_with_nothing(tmp_path):
    lengths = [30, 200, 25, 90, 60, 400, 35, 150, 80, 45]
    whole = [f"{'QA'[number % 2]}: {'so ' * (length // 3)}end." for number, length in enumerate(lengths)]
    short = read(tmp_path, "en.txt", "\n\n".join(whole[:4] + whole[6:]))
    pairs = aligned(short.turns, read(tmp_path, "ru.txt", "\n\n".join(whole)).turns)
    paired = {one.start: two.start for one, two in pairs if one and two}
    assert paired == {0: 0, 1: 1, 2: 2, 3: 3, 4: 6, 5: 7, 6: 8, 7: 9}


def test_what_is_two_turns_there_is_one_here(tmp_path):
    one = read(
        tmp_path, "en.md", "**Who are you?**\n\nI am nobody, as all of them are here. So it goes, and it ends.\n"
    )
    two = read(
        tmp_path, "ru.md", "**Кто?**\n\nЯ никто, как и все они здесь.\n\n<!-- turn -->\n\nТак и идёт, и конец.\n"
    )
    assert [(len(left), len(right)) for left, right in aligned(one.turns, two.turns)] == [(1, 1), (1, 2)]


@dataclass(frozen=True)
class Said:
    text: str
    role: Role = Role.ANSWER


def said(*texts: str) -> list[Said]:
    return [Said(text) for text in texts]


def test_names_and_numbers_count_for_more_than_lengths():
    first = said("In 1998 I met Ablyazov in Almaty.", "Then I left for good, as one does.", "Kazhegeldin came in 2001.")
    second = said("В 1998 году я встретил Аблязова в Алматы.", "Кажегельдин приехал в 2001 году.")
    pairs = {one.start: two.start for one, two in aligned(first, second) if one and two}
    assert pairs == {0: 0, 2: 1}


def test_of_one_source_turn_for_two_turns_each_gets_its_sentences():
    texts = source_texts(said("I came home.", "Nobody was there."), said("Ich kam heim. Niemand war da."))
    assert texts == ["Ich kam heim.", "Niemand war da."]


def test_what_has_no_counterpart_stays_with_the_turn_before():
    first, second = said("One thing. " * 9, "Another. " * 20), said("Eine Sache. " * 9, "Aha!", "Andere. " * 20)
    assert "Aha!" in "".join(source_texts(first, second))


def test_a_called_off_alignment_comes_to_nothing():
    assert source_texts(said("a", "b"), said("c"), lambda: True) == ["", ""]


turns = st.lists(st.sampled_from(["Ja.", "Nein, so war es nicht.", "Im Jahr 1998. " * 8, "Und dann? " * 3]), max_size=6)


@settings(max_examples=60)
@given(turns, turns)
def test_every_turn_is_in_one_pair_and_no_word_of_the_source_is_lost(first: list[str], second: list[str]):
    pairs = aligned(said(*first), said(*second))
    assert [at for one, _ in pairs for at in one] == list(range(len(first)))
    assert [at for _, two in pairs for at in two] == list(range(len(second)))
    if first:
        texts = source_texts(said(*first), said(*second))
        assert Counter(" ".join(texts).split()) == Counter(" ".join(second).split())


def test_files_of_quite_different_lengths_are_aligned_too():
    many = said(*(f"Satz {number}." for number in range(300)))
    assert len(source_texts(said("One.", "Two."), many)) == 2
    assert len(source_texts(many, said("One.", "Two."))) == 300


ALIGNMENT = Alignment(("One.", "Two.", "Three."), ("Eins.\nZwei.", "Drei.", ""))


@pytest.mark.parametrize(
    ("changed", "sources"),
    [
        (ALIGNMENT.move_down(0), ("Eins.", "Zwei.\nDrei.", "")),
        (ALIGNMENT.move_up(1), ("Eins.\nZwei.\nDrei.", "", "")),
        (ALIGNMENT.cut_down(1, 2), ("Eins.\nZwei.", "Dr", "ei.")),
        (ALIGNMENT.cut_up(1, 2), ("Eins.\nZwei.\nDr", "ei.", "")),
        (ALIGNMENT.join_up(1), ("Eins.\nZwei.\nDrei.", "", "")),
        (ALIGNMENT.make_room(0), ("", "Eins.\nZwei.", "Drei.")),
        (ALIGNMENT.make_room(2), ALIGNMENT.sources),
        (ALIGNMENT.join_up(0), ALIGNMENT.sources),
        (ALIGNMENT.move_up(0), ALIGNMENT.sources),
        (ALIGNMENT.move_down(2), ALIGNMENT.sources),
    ],
)
def test_boundaries_move(changed: Alignment, sources: tuple[str, ...]):
    assert changed.sources == sources


steps = st.lists(st.tuples(st.integers(0, 5), st.integers(0, 2), st.integers(0, 12)), max_size=8)


@settings(max_examples=60)
@given(steps)
def test_no_letter_is_lost_whatever_is_moved(moves: list[tuple[int, int, int]]):
    alignment = ALIGNMENT
    for kind, row, at in moves:
        made = [
            lambda: alignment.cut_down(row, at),  # noqa: B023 - called at once
            lambda: alignment.cut_up(row, at),  # noqa: B023
            lambda: alignment.move_down(row),  # noqa: B023
            lambda: alignment.move_up(row),  # noqa: B023
            lambda: alignment.join_up(row),  # noqa: B023
            lambda: alignment.make_room(row),  # noqa: B023
        ]
        alignment = made[kind]()
        assert "".join("".join(alignment.sources).split()) == "Eins.Zwei.Drei."


def test_what_hardly_belongs_together_is_doubtful():
    translations = ("Yes.", "In 1998. " * 9, "So it was. " * 9, "Then.", "In 2001 they left.")
    sources = ("Ja.", "1998. " * 12, "So. ", "", "2010 gingen sie.")
    assert Alignment(translations, sources).doubts() == {2, 3, 4}
