# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.transcript.compare import compare, joined_text
from app.transcript.turn import OriginRange, Role, Status, Turn
from app.transcript.word_diff import apply_hunks
from tests.transcripts import turn_texts
from ui.review.marked_text import BREAK_SIGN, LINE_BREAK, THIN_SPACE, Mark, Side, marked


def turn(text, turn_id=1):
    return Turn(turn_id, text, Role.ANSWER, "", Status.DRAFT, (OriginRange(1, 0, 10),))


def difference(old, *new):
    (found,) = compare([turn(old)], [turn(text, turn_id) for turn_id, text in enumerate(new, 1)])
    return found


def shown(found, side=Side.BOTH):
    """The text with its marks as [-deleted-] and {+inserted+}."""
    made = marked(found, side)
    units = made.text.encode("utf-16-le")
    parts, at = [], 0
    for span in made.spans:
        words = units[2 * span.start : 2 * (span.start + span.length)].decode("utf-16-le")
        parts.append(units[2 * at : 2 * span.start].decode("utf-16-le"))
        parts.append(f"[-{words}-]" if span.mark is Mark.DELETED else f"{{+{words}+}}")
        at = span.start + span.length
    return "".join([*parts, units[2 * at :].decode("utf-16-le")])


def test_a_deletion_stands_before_its_replacement_a_thin_space_apart():
    assert shown(difference("The Regime falls.", "The rule falls.")) == f"The [-Regime-]{THIN_SPACE}{{+rule+}} falls."


def test_each_state_can_be_shown_alone():
    found = difference("The Regime falls.", "The old rule falls.")
    assert shown(found, Side.BEFORE) == "The [-Regime-] falls."
    assert shown(found, Side.AFTER) == "The {+old rule+} falls."


def test_units_are_counted_as_qt_counts_them():
    assert shown(difference("😀😀 one two", "😀😀 one 😀 two")) == "😀😀 one {+😀 +}two"


def test_a_new_paragraph_shows_as_a_sign_and_begins_a_line():
    assert shown(difference("One. Two.", "One.\nTwo.")) == f"One.[- -]{THIN_SPACE}{{+{BREAK_SIGN}{LINE_BREAK}+}}Two."


def test_a_paragraph_break_that_went_shows_as_a_sign_alone():
    assert shown(difference("One.\nTwo.", "One. Two.")) == f"One.[-{BREAK_SIGN}-]{THIN_SPACE}{{+ +}}Two."


def test_a_split_shows_as_the_break_of_two_turns():
    said = shown(difference("One. Two.", "One.", "Two."))
    assert said == f"One.[- -]{THIN_SPACE}{{+{BREAK_SIGN}{BREAK_SIGN}{LINE_BREAK}+}}Two."


def test_kept_paragraphs_stay_paragraphs():
    assert shown(difference("One.\nTwo.", "One.\nThree.")).startswith(f"One.{LINE_BREAK}")


@given(turn_texts, turn_texts)
def test_deletions_and_insertions_are_exactly_those_of_the_difference(old, new):
    for found in compare([turn(old)], [turn(new)]):
        assert apply_hunks(joined_text(found.before), found.hunks) == new
        made = marked(found)
        units = made.text.encode("utf-16-le")
        for mark, texts in (
            (Mark.DELETED, [hunk.deleted.replace("\n", BREAK_SIGN) for hunk in found.hunks if hunk.deleted]),
            (Mark.INSERTED, [hunk.inserted.replace("\n", BREAK_SIGN) for hunk in found.hunks if hunk.inserted]),
        ):
            words = [
                units[2 * span.start : 2 * (span.start + span.length)].decode("utf-16-le").replace(LINE_BREAK, "")
                for span in made.spans
                if span.mark is mark
            ]
            assert words == texts


@pytest.mark.parametrize("old", ["", "One."])
@given(new=st.text(min_size=1, max_size=8))
def test_any_text_can_be_marked(old, new):
    for found in compare([turn(old)], [turn(new)]):
        assert marked(found).spans
