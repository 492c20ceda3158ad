# SPDX-License-Identifier: GPL-3.0-or-later
import html
import re

from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from app.exporting.exported import Style
from app.exporting.markdown import MarkdownOptions, to_markdown
from app.exporting.markdown_text import escaped
from app.importing.markdown import read_markdown
from app.transcript.turn import Role, Status, Turn

MARKS = [*"*_`<>&#+-=~|!\\[](){}.:;\"'“”1", "&amp;", "1.", "**", "---", "<!-- turn -->", "a", "é", "\U0001f600"]
MARKS += ["e\u0301", "א", "\u00a0x", "  ", " ", "www.a.de", "http://a.de", "Name:", "{++", "--}", "ö"]
lines = st.one_of(
    st.lists(st.sampled_from(MARKS), min_size=1, max_size=8).map("".join),
    st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=12),
).map(str.strip)
lines = lines.filter(bool)
turn_texts = st.lists(lines, min_size=1, max_size=3).map("\n".join)
turns_of = st.lists(st.tuples(turn_texts, st.sampled_from(Role), st.one_of(st.just(""), lines)), max_size=5)


def turns(found):
    return [Turn(n, text, role, speaker, Status.DRAFT, ()) for n, (text, role, speaker) in enumerate(found, 1)]


@settings(max_examples=200)
@given(turns_of)
def test_the_exported_file_gives_the_same_turns(found):
    written = to_markdown(turns(found))
    layout = read_markdown(written)
    assert [(turn.passage.text, turn.role) for turn in layout.turns] == [(text, role) for text, role, _ in found]


@settings(max_examples=200)
@given(turns_of)
def test_with_speakers_it_gives_the_speakers_too(found):
    layout = read_markdown(to_markdown(turns(found), MarkdownOptions(speakers=True)))
    assert [(turn.passage.text, turn.role, turn.speaker) for turn in layout.turns] == found


@settings(max_examples=300)
@given(lines)
def test_any_commonmark_reader_shows_exactly_the_text(line):
    shown = MarkdownIt("commonmark").render(escaped(line))
    assert re.fullmatch(r"<p>.*</p>\n", shown, re.DOTALL), shown
    assert html.unescape(re.sub(r"^<p>|</p>\n$", "", shown)) == line


@given(turns_of)
def test_every_turn_maps_back_to_its_text_in_the_file(found):
    written = to_markdown(turns(found))
    for turn in read_markdown(written).turns:
        places = turn.passage.places()
        for at, letter in enumerate(turn.passage.text):
            start, end = places.to_file(at, at + 1)
            assert 0 <= start < end <= len(written)
            spelt = html.unescape(written[start:end].removeprefix("\\"))
            assert spelt == letter or not letter.strip()


def test_the_default_form_is_the_documented_one():
    made = turns(
        [
            ("A talk", Role.HEADING, ""),
            ("Who are you?", Role.QUESTION, "Interviewer"),
            ("I am *nobody*.\nTruly.", Role.ANSWER, "Ablyazov"),
            ("Nobody else.", Role.ANSWER, "Ablyazov"),
            ("“Nobody.”", Role.QUOTE, ""),
            ("He smiles.", Role.NOTE, ""),
        ]
    )
    assert to_markdown(made) == (
        "## A talk\n\n**Who are you?**\n\nI am \\*nobody\\*.\n\nTruly.\n\n<!-- turn -->\n\nNobody else.\n\n"
        "> “Nobody.”\n\n*He smiles.*\n"
    )


def test_without_a_question_a_comment_stands_first_only_where_turns_would_be_guessed():
    heading, note = ("A talk", Role.HEADING, ""), ("He smiles.", Role.NOTE, "")
    answer, other = ("Who are you? I.", Role.ANSWER, "Ablyazov"), ("Nobody.", Role.ANSWER, "")
    assert to_markdown(turns([heading, answer, note])) == "## A talk\n\nWho are you? I.\n\n*He smiles.*\n"
    assert to_markdown(turns([answer, other])) == "Who are you? I.\n\n<!-- turn -->\n\nNobody.\n"
    assert to_markdown(turns([answer])) == "<!-- turn -->\n\nWho are you? I.\n"
    named = to_markdown(turns([heading, answer]), MarkdownOptions(speakers=True))
    assert named == "<!-- turn -->\n\n## A talk\n\n**Ablyazov:** Who are you? I.\n"


def test_names_and_front_matter_are_written_if_asked_for():
    made = turns([("Who?", Role.QUESTION, "Interviewer"), ("I.", Role.ANSWER, "Ablyazov")])
    options = MarkdownOptions(speakers=True, front_matter={"title": 'A "talk": one', "revision": "3"})
    written = to_markdown(made, options)
    assert written == (
        '---\ntitle: "A \\"talk\\": one"\nrevision: "3"\n---\n\n**Interviewer:** **Who?**\n\n**Ablyazov:** I.\n'
    )
    assert read_markdown(written).metadata == {"title": 'A "talk": one', "revision": "3"}


def test_questions_can_be_headings_or_bear_letters():
    made = turns(
        [("Who?", Role.QUESTION, "Interviewer"), ("I.\nTruly.", Role.ANSWER, "Ablyazov"), ("So.", Role.ANSWER, "")]
    )
    heading = to_markdown(made, MarkdownOptions(style=Style.HEADING))
    assert heading == "### Who?\n\nI.\n\nTruly.\n\n<!-- turn -->\n\nSo.\n"
    letters = to_markdown(made, MarkdownOptions(style=Style.LETTERS))
    assert letters == "**Q:** Who?\n\n**A:** I.\n\nTruly.\n\n**A:** So.\n"


def test_turns_without_text_are_left_out():
    assert to_markdown(turns([("Who?", Role.QUESTION, ""), ("", Role.ANSWER, "")])) == "**Who?**\n"
