# SPDX-License-Identifier: GPL-3.0-or-later
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing.layout import Layout
from app.importing.long_turns import LONGEST_TURN, divided
from app.importing.reader import read_transcript
from app.importing.text import read_text
from app.transcript.turn import Role

INTERVIEW = Path(__file__).parents[2] / "seeds" / "ablyazov-interview.txt"
Q, A = ("question", "Interviewer"), ("answer", "Ablyazov")
PINNED = [
    (*Q, "Mr Ablyazov, you are the leader", 0, 173),
    (*A, "For the country as a whole", 174, 728),
    (*Q, "What’s wrong are you as optimistic?", 730, 942),
    (*A, "The population has had enough", 943, 1453),
    (*Q, "For example?", 1455, 1467),
    (*A, "Kazakhstan’s capital Astana", 1468, 1956),
    (*Q, "What are you playing at?", 1958, 1982),
    (*A, "Nazarbayev has left a power vacuum", 1983, 2600),
    (*Q, "your movement is banned", 2602, 2726),
    (*A, "by the end of 2016", 2727, 3005),
    (*Q, "Kazakhstan’s authorities to respond", 3007, 3073),
    (*A, "Yes. They turn off the Internet", 3074, 3580),
    (*Q, "so you want to bring via social media", 3582, 3709),
    (*A, "In all cities and regions", 3710, 4285),
    (*Q, "The Regime will respond", 4287, 4382),
    (*A, "In Armenia, Georgia", 4383, 4630),
    ("quote", "Ablyazov", "“If you have experienced prison", 4632, 4709),
    (*Q, "you will stay in Europe", 4711, 4843),
    (*A, "no. I plan to return", 4844, 5225),
    (*Q, "What would you do", 5227, 5275),
    (*A, "My proposal is", 5276, 5719),
    (*Q, "Russia maintains a good relationship", 5721, 5939),
    (*A, "There have been contacts.", 5940, 6305),
    (*Q, "you Can hope for support", 6307, 6346),
    (*A, "In March, the United States", 6347, 6805),
    (*Q, "In Kazakhstan, you would be in prison.", 6807, 6992),
    (*A, "The Nazarbayev Regime invented", 6993, 7616),
    (*Q, "Once you belong to the political Elite", 7618, 7694),
    (*A, "the mid-90s, I became", 7695, 8271),
    (*Q, "The means?", 8273, 8283),
    (*A, "Kazakh agents attempted", 8284, 8377),
    (*Q, "you are afraid to be killed?", 8379, 8407),
    (*A, "I am always on the alert.", 8408, 8610),
]


@pytest.fixture(scope="module")
def interview():
    return read_transcript(INTERVIEW)


def test_the_interview_is_33_turns_and_a_line_of_metadata(interview):
    assert len(interview.turns) == len(PINNED) == 33
    assert interview.metadata == {"created": "16.04.2019, 21:08 PM"}


@pytest.mark.parametrize("number", range(33))
def test_each_turn_of_the_interview_is_pinned(interview, number):
    turn = interview.turns[number]
    role, speaker, words, start, end = PINNED[number]
    assert (turn.role.value, turn.speaker, turn.places.to_file(0, len(turn.text))) == (role, speaker, (start, end))
    assert turn.text.startswith(words)
    assert interview.decoded[start:end] == turn.text


def read(text: str) -> list[tuple[str, str, str]]:
    return [(turn.role.value, turn.speaker, turn.passage.text) for turn in read_text(text).turns]


def test_names_before_a_colon_are_speakers_and_who_asks_is_the_interviewer():
    text = "Anna Meier: Why did you leave?\nIgor Ivanov: I had to: they came.\n\nAnna Meier: Who?\nIgor Ivanov: Men.\n"
    assert read(text) == [
        ("question", "Anna Meier", "Why did you leave?"),
        ("answer", "Igor Ivanov", "I had to: they came."),
        ("question", "Anna Meier", "Who?"),
        ("answer", "Igor Ivanov", "Men."),
    ]


@pytest.mark.parametrize(
    ("ask", "answer"), [("Q", "A"), ("Question", "Answer"), ("F", "A"), ("INTERVIEWER", "ABLYAZOV"), ("**Q", "**A")]
)
def test_question_and_answer_labels_give_roles(ask, answer):
    end = ":**" if ask.startswith("*") else ":"
    text = (
        f"{ask}{end} Mr Ablyazov, why?\n\n{answer}{end} Because.\n\nMore of it.\n\n"
        f"{ask}{end} Tell us more.\n\n{answer}{end} No."
    )
    speaker = "ABLYAZOV" if answer == "ABLYAZOV" else "Ablyazov"
    assert read(text) == [
        ("question", "Interviewer", "Mr Ablyazov, why?"),
        ("answer", speaker, "Because.\nMore of it."),
        ("question", "Interviewer", "Tell us more."),
        ("answer", speaker, "No."),
    ]


def test_a_colon_inside_an_answer_is_no_label():
    assert (
        read("Why?\nOne thing is sure: nobody knows.\n\nReally?\nNote: yes.")[1][2]
        == "One thing is sure: nobody knows."
    )


def test_bold_paragraphs_are_the_questions():
    text = "**Tell us of it.**\n\nWell. Who would not?\n\nIt was so.\n\n**And then**\n\nNothing."
    assert [(role, words) for role, _, words in read(text)] == [
        ("question", "Tell us of it."),
        ("answer", "Well. Who would not?\nIt was so."),
        ("question", "And then"),
        ("answer", "Nothing."),
    ]


def test_paragraphs_alternate_by_question_marks():
    text = "Why did you go?\n\nI had to.\n\nThere was no other way.\n\nAnd now?\n\nNow I wait."
    assert [(role, words) for role, _, words in read(text)] == [
        ("question", "Why did you go?"),
        ("answer", "I had to.\nThere was no other way."),
        ("question", "And now?"),
        ("answer", "Now I wait."),
    ]


def test_a_monologue_is_a_turn_a_paragraph():
    assert [(role, words) for role, _, words in read("I was born.\n\nI lived.")] == [
        ("answer", "I was born."),
        ("answer", "I lived."),
    ]


def test_hard_wrapped_lines_are_joined_and_map_back():
    text = (
        "Why do you think that the population of\nthe country will rise against it?\n"
        "Because everybody has had enough of this\ndictatorship, and of its self-\nappointed leaders who rule it.\n"
    )
    layout = read_text(text)
    assert [turn.passage.text for turn in layout.turns] == [
        "Why do you think that the population of the country will rise against it?",
        "Because everybody has had enough of this dictatorship, and of its self-appointed leaders who rule it.",
    ]
    answer = layout.turns[1].passage
    at = answer.text.index("dictatorship")
    start, end = answer.places().to_file(at, at + len("dictatorship"))
    assert text[start:end] == "dictatorship"
    at = answer.text.index("this dict")
    start, end = answer.places().to_file(at, at + len("this dict"))
    assert text[start:end] == "this\ndict"


def test_a_wrapped_line_before_a_label_is_not_joined_to_it():
    text = (
        "Anna: Do you think that the whole country\nwill rise against the men who govern it\n"
        "Bob: I do think that people have now had\nenough of them all, and of their families\n"
        "Anna: And when?\nBob: Soon.\n"
    )
    assert read(text) == [
        ("question", "Anna", "Do you think that the whole country will rise against the men who govern it"),
        ("answer", "Bob", "I do think that people have now had enough of them all, and of their families"),
        ("question", "Anna", "And when?"),
        ("answer", "Bob", "Soon."),
    ]


def test_short_lines_are_paragraphs_and_not_wrapped():
    assert [words for *_, words in read("Who are you\nand why?\n\nWho?\nI.\n")] == [
        "Who are you",
        "and why?",
        "Who?",
        "I.",
    ]


def test_a_megabyte_of_wrapped_lines_becomes_one_paragraph():
    line = "The quick brown fox jumps over the lazy dog and then it goes on to say"
    (turn,) = read_text(f"{line}\n" * 14_000).turns
    assert turn.passage.text == " ".join([line] * 14_000)


def test_an_opening_line_without_a_full_stop_is_a_heading():
    assert read("A talk with nobody\n\nWho are you?\nNobody.")[0] == ("heading", "", "A talk with nobody")
    assert read("A talk!\n=======\n\nWho are you?\nNobody.")[0] == ("heading", "", "A talk!")
    assert read("# A talk.\n\nWho are you?\nNobody.")[0] == ("heading", "", "A talk.")


def test_metadata_lines_at_the_start_are_no_turns():
    layout = read_text("Date: 1 May 2020\nSource: Radio\n\nWho?\nI.\n")
    assert layout.metadata == {"date": "1 May 2020", "source": "Radio"}
    assert len(layout.turns) == 2


@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028", "\x0b"])
def test_all_line_ends_are_understood_and_places_hold(end):
    text = end.join(["Who?", "I.", "", "Why?", "So."])
    layout = read_text(text)
    assert [turn.passage.text for turn in layout.turns] == ["Who?", "I.", "Why?", "So."]
    for turn in layout.turns:
        start, end_ = turn.passage.places().to_file(0, len(turn.passage.text))
        assert text[start:end_] == turn.passage.text


@pytest.mark.parametrize("text", ["**Q:**", "Q:", "**Q:**\n\n**A:** I.", ":", "“”", "#", "# ", "---", "Created: 1.1."])
def test_marks_without_a_text_do_no_harm(text):
    read(text)


PIECES = [
    "Who?",
    "I am.",
    "“Quoted.”",
    "Q:",
    "A:",
    "Anna:",
    "Bob:",
    "**",
    "**Bold**",
    "# ",
    "---",
    "word ",
    " ",
    "\n",
    "\n\n",
]
PIECES += [
    "Created: 1.1.",
    "Mr X,",
    "é\u0301",
    "\U0001f600",
    "\t",
    "\r\n",
    "long line of many words that goes on and on ",
]


def letters(text: str) -> str:
    return "".join(letter for letter in text if letter.isalnum())


@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
def test_no_letter_is_lost_but_labels_and_metadata(text):
    layout: Layout = read_text(text)
    kept = letters("".join(turn.passage.text for turn in layout.turns))
    left = iter(letters(text))
    assert all(letter in left for letter in kept), "order"
    lost = len(letters(text)) - len(kept)
    labels = sum(text.count(label) * len(letters(label)) for label in ("Q:", "A:", "Anna:", "Bob:"))
    assert lost <= labels + sum(len(letters(f"{key}{value}")) for key, value in layout.metadata.items()) + labels


@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
def test_every_letter_stands_where_its_place_says(text):
    for turn in read_text(text).turns:
        places = turn.passage.places()
        for at, letter in enumerate(turn.passage.text):
            start, end = places.to_file(at, at + 1)
            assert text[start:end] == letter or letter in " \n"


def test_a_turn_over_the_limit_is_cut_at_sentence_ends_and_marked():
    sentence = "This sentence is said again. "
    (turn,) = read_text(sentence * 1500).turns
    parts = list(divided(turn))
    assert len(parts) == 3
    assert [part.continues for part in parts] == [False, True, True]
    assert all(len(part.text) <= LONGEST_TURN and part.text.endswith("again.") for part in parts)
    assert " ".join(part.text for part in parts) == turn.passage.text


def test_five_megabytes_on_one_line_become_rows_of_bearable_length(tmp_path):
    path = tmp_path / "long.txt"
    path.write_text("word " * 1_000_000, encoding="utf-8")
    imported = read_transcript(path)
    assert max(len(turn.text) for turn in imported.turns) <= LONGEST_TURN
    assert sum(len(turn.text.split()) for turn in imported.turns) == 1_000_000
    assert {turn.role for turn in imported.turns} == {Role.ANSWER}
