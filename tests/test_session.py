# SPDX-License-Identifier: GPL-3.0-or-later
import subprocess

import msgspec
import pytest

from app.errors import EditRefused, NotReadable, NotWritable
from app.history.project_file import create_project, open_project
from app.history.revision import Kind
from app.projects import open_session
from app.recording import AUTOSAVE_SECONDS, Changed
from app.session import Session
from app.transcript import operations
from app.transcript.annotations import Comment
from app.transcript.edits import Fact, Replace
from app.transcript.speakers import set_speaker
from app.transcript.taking_back import Chosen
from app.transcript.turn import Status
from app.transcript.undo import Cause, CauseKind
from tests.transcripts import originals_of, state

TEXTS = ("Who are you?", "The Regime will fall. Nobody knows when.")


@pytest.fixture
def path(tmp_path):
    create_project(tmp_path / "talk.fairhand", originals_of(*TEXTS), {"title": "Talk"}, "me").close()
    return tmp_path / "talk.fairhand"


@pytest.fixture
def session(path):
    session = open_session(path, write=True)
    yield session
    session.close()


def change(session, old, new, turn=2, **options):
    at = session.transcript.turn(turn).text.index(old)
    session.apply(
        operations.replace_text(session.transcript, turn, at, at + len(old), new), f"{old} to {new}", **options
    )


def text(session, turn=2):
    return session.transcript.turn(turn).text


def test_undo_and_redo_name_their_step_and_carry_it_out(session):
    change(session, "Regime", "regime")
    assert (session.undo_label, session.redo_label) == ("Regime to regime", None)
    session.undo()
    assert (text(session), session.undo_label, session.redo_label) == (TEXTS[1], None, "Regime to regime")
    session.redo()
    assert text(session).startswith("The regime")


def test_with_nothing_to_undo_or_redo_they_say_so(session):
    with pytest.raises(EditRefused, match="nothing to undo"):
        session.undo()
    with pytest.raises(EditRefused, match="nothing to redo"):
        session.redo()


def test_another_english_is_kept_and_is_no_step_of_undo(path):
    session = open_session(path, write=True)
    session.choose_variant("en-GB")
    assert (session.settings.variant, session.title, session.undo_label) == ("en-GB", "Talk", None)
    session.close()
    session = open_session(path, write=True)
    assert (session.settings.variant, session.title, len(session.revisions())) == ("en-GB", "Talk", 1)
    session.close()


def test_a_text_without_a_project_has_one_made_for_another_english(tmp_path):
    (tmp_path / "talk.txt").write_text("\n\n".join(TEXTS), encoding="utf-8")
    session = open_session(tmp_path / "talk.txt", write=True)
    session.choose_variant("en-GB")
    session.close()
    session = open_session(tmp_path / "talk.txt", write=False)
    assert session.settings.variant == "en-GB"
    session.close()


def test_a_project_that_is_only_read_keeps_its_english(path):
    session = open_session(path, write=False)
    with pytest.raises(EditRefused, match="reading only"):
        session.choose_variant("en-GB")
    assert session.settings.variant == "en-US"
    session.close()


def test_joined_edits_are_one_step(session):
    change(session, "Regime", "R")
    change(session, "R ", "Ru ", join=True)
    change(session, "Ru ", "Rule ", join=True)
    session.undo()
    assert text(session) == TEXTS[1]


def test_undo_survives_reopening_with_joined_undone_and_redone_steps(path):
    session = open_session(path, write=True)
    change(session, "Regime", "regime")
    session.undo()
    session.redo()
    change(session, "regime", "regimes", join=True)
    change(session, "Nobody", "No one")
    session.undo()
    before = state(session.transcript)
    session.close()
    session = open_session(path, write=True)
    assert state(session.transcript) == before
    assert (session.undo_label, session.redo_label) == ("Regime to regime", "Nobody to No one")
    session.redo()
    session.undo()
    session.undo()
    assert text(session) == TEXTS[1]
    session.close()


def test_a_step_that_cannot_be_carried_out_to_its_end_changes_nothing(session):
    edits = [Replace(2, 4, "Regime", "regime"), Replace(2, 0, "nonsense", "")]
    before = state(session.transcript)
    with pytest.raises(EditRefused):
        session.apply(edits, "half")
    assert state(session.transcript) == before
    assert session.undo_label is None


def test_a_revision_holds_the_text_of_its_moment(session):
    change(session, "Regime", "regime")
    revision = session.save_revision("first pass").result()
    change(session, "Nobody", "No one")
    assert (revision.id, revision.note, revision.kind) == (2, "first pass", Kind.SAVED)
    assert "Nobody" in session.turns_at(2)[1].text


def test_nothing_new_is_no_revision(session):
    assert session.save_revision().result() is None
    assert len(session.revisions()) == 1


def test_closing_keeps_unsaved_work_as_an_autosave(path):
    session = open_session(path, write=True)
    change(session, "Regime", "regime")
    session.close()
    session = open_session(path, write=False)
    assert [revision.kind for revision in session.revisions()] == [Kind.IMPORT, Kind.AUTOSAVE]
    session.close()


def test_a_bulk_step_saves_what_was_there_before_it(session):
    change(session, "Regime", "regime")
    assert session.restore(1)
    session.flush()
    assert [revision.kind for revision in session.revisions()] == [Kind.IMPORT, Kind.AUTOSAVE, Kind.RESTORED]
    session.undo()
    assert text(session).startswith("The regime")


def kinds(session):
    session.flush()
    return [revision.kind for revision in session.revisions()]


def set_speakers(session):
    session.apply(set_speaker(session.transcript, [1, 2], "Zoë"), "set speaker")


def fix_twice(session):
    edits = [Replace(2, 29, "knows", "says"), Replace(2, 22, "Nobody", "No one")]
    session.apply(edits, "fix all similar", Cause(CauseKind.SIMILAR))


def take_two_back(session):
    session.take_back(session.plan_taking_back([Chosen(one, one.hunks) for one in session.differences(1)]))


@pytest.mark.parametrize("step", [set_speakers, fix_twice, take_two_back])
def test_any_step_that_changes_several_places_saves_what_was_there_before_it(session, step):
    change(session, "Regime", "regime")
    change(session, "Who", "What", turn=1)
    before = state(session.transcript)
    step(session)
    assert kinds(session) == [Kind.IMPORT, Kind.AUTOSAVE]
    assert session.revisions()[-1].note == f"Before: {session.undo_label}"
    assert [turn.text for turn in session.turns_at(2)] == ["What are you?", "The regime will fall. Nobody knows when."]
    session.undo()
    assert state(session.transcript) == before


def test_a_step_in_one_place_and_typing_are_no_bulk(session):
    session.apply(operations.set_fact(session.transcript, 2, Fact.STATUS, Status.CONFIRMED), "confirm")
    change(session, "Regime", "regime")
    change(session, "regime", "regimes", join=True)
    session.apply(operations.split(session.transcript, 2, 22), "split")
    session.apply(operations.merge_with_next(session.transcript, 2), "merge")
    session.apply(operations.move(session.transcript, 2, 0), "move")
    assert kinds(session) == [Kind.IMPORT]


def test_restoring_undoes_splits_and_merges_too(session):
    session.apply(operations.split(session.transcript, 2, 21), "split")
    change(session, "Nobody", "No one", turn=3)
    session.apply(operations.merge_with_next(session.transcript, 1), "merge")
    session.apply(operations.set_fact(session.transcript, 3, Fact.STATUS, Status.CONFIRMED), "confirm")
    session.restore(1)
    assert session.transcript.turns == session.turns_at(1)


def test_one_turn_cannot_be_restored_over_a_split(session):
    session.apply(operations.split(session.transcript, 2, 21), "split")
    with pytest.raises(EditRefused, match="was split or merged"):
        session.restore(1, 2)


def test_a_change_is_taken_back_as_a_step_of_undo_and_not_as_a_revision(session):
    change(session, "Regime", "regime")
    change(session, "Nobody", "No one")
    session.save_revision("Edited")
    change(session, "when", "how")
    (difference,) = session.differences(1, 2)
    planned = session.plan_taking_back([Chosen(difference, difference.hunks[:1])], 2)
    assert session.take_back(planned)
    assert text(session) == "The Regime will fall. No one knows how."
    assert (session.undo_label, len(session.revisions())) == ("take back 1 change", 2)
    assert {row.caused.cause.kind for row in session.journal(2)[1:]} == {CauseKind.REVERT}
    session.undo()
    assert text(session) == "The regime will fall. No one knows how."


def test_nothing_is_taken_back_where_words_have_changed_again_until_one_insists(session):
    change(session, "Regime", "regime")
    session.save_revision("Edited")
    change(session, "regime", "government")
    chosen = [Chosen(difference, difference.hunks) for difference in session.differences(1, 2)]
    planned = session.plan_taking_back(chosen, 2)
    assert not session.take_back(planned)
    assert [(one.ours, one.theirs) for one in planned.conflicts] == [("government", "Regime")]
    assert session.take_back(session.plan_taking_back(planned.conflicts[0].chosen, 2, insist=True))
    assert text(session) == TEXTS[1]


def test_what_was_planned_for_another_text_changes_nothing(session):
    change(session, "Regime", "regime")
    planned = session.plan_taking_back([Chosen(one, one.hunks) for one in session.differences(1)])
    change(session, "The regime", "Power")
    with pytest.raises(EditRefused):
        session.take_back(planned)
    assert text(session).startswith("Power")


def test_listeners_hear_what_changed(session):
    heard = []
    session.listeners.append(heard.append)
    change(session, "Regime", "regime")
    session.flush()
    session.save_revision().result()
    kinds = [(event.what, event.turns) for event in heard[:2]]
    assert kinds == [(Changed.TEXT, {2}), (Changed.SAVED, frozenset())]


def test_listeners_hear_once_of_what_was_written_together(session, monkeypatch):
    monkeypatch.setattr("app.history.project_file.GATHERING", 60)
    heard = []
    session.listeners.append(lambda change: heard.append(change.what))
    for _ in range(3):
        change(session, "e", "é")
    session.flush()
    assert heard == [Changed.TEXT] * 3 + [Changed.SAVED]


def test_a_project_opened_for_reading_cannot_be_edited(path):
    session = open_session(path, write=False)
    with pytest.raises(EditRefused, match="reading only"):
        change(session, "Regime", "regime")
    session.close()


def test_a_text_becomes_a_project_at_the_first_change_and_not_before(tmp_path):
    source = tmp_path / "talk.txt"
    source.write_text("Who?\nThe Regime.\n")
    session = open_session(source, write=True)
    assert session.project is None
    with pytest.raises(NotReadable, match="no project"):
        session.revisions()
    change(session, "Regime", "regime")
    session.close()
    assert sorted(file.name for file in tmp_path.iterdir()) == ["talk.fairhand", "talk.txt"]
    resumed = open_session(source, write=True)
    assert (text(resumed), resumed.notice) == ("The regime.", "")
    resumed.close()


def test_two_texts_of_one_stem_get_two_projects(tmp_path):
    for name in ("talk.txt", "talk.md"):
        (tmp_path / name).write_text("Who?\nThe Regime.\n")
        session = open_session(tmp_path / name, write=True)
        change(session, "Regime", name)
        session.close()
    assert sorted(file.name for file in tmp_path.glob("*.fairhand")) == ["talk.fairhand", "talk.md.fairhand"]
    again = open_session(tmp_path / "talk.md", write=False)
    assert text(again) == "The talk.md."
    again.close()


@pytest.fixture
def small_disk(tmp_path):
    folder = tmp_path / "small"
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", folder], check=True)
    yield folder
    subprocess.run(["umount", folder], check=True)


@pytest.mark.root
def test_edits_made_while_the_disk_is_full_reach_it_once_there_is_room(small_disk):
    path = small_disk / "talk.fairhand"
    create_project(path, originals_of(*TEXTS), {}, "me").close()
    session = open_session(path, write=True)
    heard = []
    session.listeners.append(heard.append)
    filler = small_disk / "filler"
    with pytest.raises(OSError, match="No space"), filler.open("wb", buffering=0) as file:
        while True:
            file.write(b"x" * 4096)
    change(session, "Nobody", "No one " * 3000)
    big = text(session)
    with pytest.raises(NotWritable, match="the disk is full"):
        session.save_revision("too much").result()
    assert Changed.SAVING_FAILED in {event.what for event in heard}
    filler.unlink()
    change(session, "Regime", "regime")
    assert session.save_revision("now").result().id == 3
    expected = text(session)
    session.close()
    reopened = open_session(path, write=False)
    assert text(reopened) == expected
    assert reopened.turns_at(2)[1].text == big
    assert reopened.turns_at(3)[1].text == expected
    reopened.close()


@pytest.mark.root
def test_what_could_not_be_written_is_written_at_closing_if_there_is_room_then(small_disk):
    path = small_disk / "talk.fairhand"
    create_project(path, originals_of(*TEXTS), {}, "me").close()
    session = open_session(path, write=True)
    filler = small_disk / "filler"
    with pytest.raises(OSError, match="No space"), filler.open("wb", buffering=0) as file:
        while True:
            file.write(b"x" * 4096)
    comment = Comment(1, 2, 4, 10, "Lower case? " * 3000, "me", "2026-01-01T00:00:00Z")
    session.apply(operations.set_comment(session.transcript, comment), "comment")
    with pytest.raises(NotWritable, match="the disk is full"):
        session.flush()
    filler.unlink()
    session.close()
    reopened = open_session(path, write=False)
    assert reopened.transcript.comments == {1: comment}
    reopened.close()


def test_an_edit_after_five_minutes_of_unsaved_ones_makes_a_revision(path):
    now = [0.0]
    project = open_project(path, write=True)
    session = Session(project.load(), project, clock=lambda: now[0])
    change(session, "Regime", "regime")
    now[0] = AUTOSAVE_SECONDS - 1
    change(session, "Nobody", "No one")
    session.flush()
    assert len(session.revisions()) == 1
    now[0] = AUTOSAVE_SECONDS
    change(session, "when", "how")
    session.flush()
    assert [revision.kind for revision in session.revisions()] == [Kind.IMPORT, Kind.AUTOSAVE]
    session.undo()
    now[0] += AUTOSAVE_SECONDS
    session.redo()
    session.undo()
    assert [revision.kind for revision in session.revisions()] == [Kind.IMPORT, Kind.AUTOSAVE]
    session.redo()
    now[0] += AUTOSAVE_SECONDS
    session.undo()
    session.flush()
    assert [revision.kind for revision in session.revisions()] == [Kind.IMPORT, Kind.AUTOSAVE, Kind.AUTOSAVE]
    session.close()


def test_half_a_character_is_refused_and_later_edits_are_saved(path):
    session = open_session(path, write=True)
    with pytest.raises(EditRefused, match="half a character"):
        change(session, "Regime", "Re\ud800gime")
    change(session, "Regime", "regime")
    session.close()
    reopened = open_session(path, write=False)
    assert text(reopened).startswith("The regime")
    reopened.close()


def test_a_listener_that_edits_finds_its_edit_in_order(path):
    session = open_session(path, write=True)

    def tidy(event):
        if event.what is Changed.TEXT and "regime" in text(session):
            change(session, "regime", "rule")

    session.listeners.append(tidy)
    change(session, "Regime", "regime")
    assert session.undo_label == "regime to rule"
    session.close()
    reopened = open_session(path, write=False)
    assert text(reopened).startswith("The rule")
    reopened.close()


def test_no_edits_are_no_step(session):
    change(session, "Regime", "regime")
    session.undo()
    session.apply([], "nothing")
    assert session.redo_label == "Regime to regime"


def test_a_turn_id_is_not_given_again_after_reopening(path):
    session = open_session(path, write=True)
    session.apply(operations.split(session.transcript, 2, 21), "split")
    session.undo()
    session.save_revision()
    session.close()
    session = open_session(path, write=True)
    assert session.transcript.next_turn_id == 4
    session.close()


# Reviewer's mode


@pytest.fixture
def reviewed(session):
    """A session in which Mary suggests one change."""
    session.sign_as("Mary")
    session.suggests = True
    change(session, "Regime", "regime")
    return session


def suggested(session):
    return [(one.deleted, one.inserted, one.author) for one in session.transcript.suggestions.values()]


def leave(session):
    session.suggests = False
    session.sign_as("Ann")


def test_what_a_reviewer_changes_is_suggested_and_survives_closing(path):
    session = open_session(path, write=True)
    session.sign_as("Mary")
    session.suggests = True
    change(session, "Regime", "regime")
    session.suggest(2, len(TEXTS[1]), len(TEXTS[1]), " Sure?", "typing")
    session.flush()
    after_a_kill = open_session(path, write=False)
    assert len(suggested(after_a_kill)) == 2
    after_a_kill.close()
    session.close()

    session = open_session(path, write=True)
    assert text(session) == TEXTS[1]
    assert suggested(session) == [("Regime", "regime", "Mary"), ("", " Sure?", "Mary")]
    session.undo()
    assert suggested(session) == [("Regime", "regime", "Mary")]
    session.close()


def test_an_accepted_suggestion_is_an_edit_that_can_be_undone_and_says_who_suggested_it(reviewed):
    leave(reviewed)
    assert reviewed.accept_suggestions(reviewed.transcript.suggestions.values()) == []
    assert (text(reviewed), suggested(reviewed)) == ("The regime will fall. Nobody knows when.", [])

    reviewed.save_revision("Second").result()
    (reason,) = reviewed.reasons_behind(reviewed.differences(1), 1)[2][0].reasons
    assert (reason.cause.kind, reason.cause.by, reason.author) == (CauseKind.SUGGESTED, "Mary", "Ann")
    reviewed.undo()
    assert (text(reviewed), suggested(reviewed)) == (TEXTS[1], [("Regime", "regime", "Mary")])


def test_a_refused_suggestion_can_come_back(reviewed):
    leave(reviewed)
    reviewed.refuse_suggestions(reviewed.transcript.suggestions.values())
    assert not suggested(reviewed)
    reviewed.undo()
    assert suggested(reviewed)


def test_a_reviewer_accepts_nothing_and_refuses_only_her_own(reviewed):
    mine = list(reviewed.transcript.suggestions.values())
    with pytest.raises(EditRefused, match="to accept"):
        reviewed.accept_suggestions(mine)
    reviewed.sign_as("Paul")
    with pytest.raises(EditRefused, match="others"):
        reviewed.refuse_suggestions(mine)
    reviewed.sign_as("Mary")
    reviewed.refuse_suggestions(mine)
    assert not suggested(reviewed)


def test_a_reviewer_does_not_undo_what_changed_the_text(session):
    change(session, "Regime", "regime")
    session.suggests = True
    with pytest.raises(EditRefused, match="Leave reviewer's mode"):
        session.undo()
    session.apply(operations.set_fact(session.transcript, 2, Fact.STATUS, Status.APPROVED), "approve")
    session.undo()
    assert text(session).startswith("The regime")


def test_a_whole_state_is_suggested_too_and_makes_no_revision(session):
    change(session, "Regime", "regime")
    session.save_revision("Second").result()
    session.suggests = True
    session.restore(1)
    assert suggested(session) == [("regime", "Regime", session.author)]
    assert len(session.revisions()) == 2


def test_a_revision_knows_how_many_flags_were_left_if_somebody_knew(session):
    change(session, "Regime", "regime")
    session.save_revision("Second").result()
    session.count_flags = lambda: 7
    change(session, "Nobody", "No one")
    session.save_revision("Third").result()
    session.restore(1)
    assert [one.flags_left for one in session.revisions()] == [None, None, 7, None]


def test_a_revision_gets_another_name_and_keeps_all_else(session):
    change(session, "Regime", "regime")
    before = session.save_revision("Second").result()
    heard = []
    session.listeners.append(lambda change: heard.append(change.what))
    session.rename_revision(2, "Casing")
    session.flush()
    assert session.revisions()[1] == msgspec.structs.replace(before, note="Casing")
    assert heard == [Changed.HISTORY]
