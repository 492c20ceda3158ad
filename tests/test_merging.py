# SPDX-License-Identifier: GPL-3.0-or-later
import shutil
import sqlite3

import pytest

from app.cancelling import CalledOff
from app.errors import NotReadable, NotWritable
from app.history.project_file import create_project
from app.history.revision import Kind
from app.merging import plan_merge
from app.projects import open_session
from app.transcript import operations
from app.transcript.annotations import Comment, Decision, Scope, Verdict
from app.transcript.aside import Aside, SourceText
from app.transcript.cue import Cue
from app.transcript.merging.shares import Share
from app.transcript.merging.sides import Side, Written
from app.transcript.suggesting import stands
from tests.transcripts import originals_of

TEXTS = ("Who are you?", "The Regime will fall. Nobody knows when.")
PRINTS = [("a" * 16, "Nobody"), ("b" * 16, "")]
"""Fingerprints of one flag, with its words at the first."""


def change(path, old, new, note="", turn=2, author="Ann"):
    session = open_session(path, write=True)
    session.sign_as(author)
    at = session.transcript.turn(turn).text.index(old)
    session.apply(operations.replace_text(session.transcript, turn, at, at + len(old), new), "edit")
    if note:
        session.save_revision(note)
    session.close()


def texts(path):
    session = open_session(path, write=False)
    session.close()
    return [turn.text for turn in session.transcript.turns]


@pytest.fixture
def copies(tmp_path):
    """Two copies of a project that has been edited before."""
    first, second = tmp_path / "ann.fairhand", tmp_path / "bob.fairhand"
    create_project(first, originals_of(*TEXTS), {"title": "Talk"}, "me").close()
    change(first, "Who", "So who", turn=1)
    shutil.copy(first, second)
    return first, second


def test_the_merged_project_has_the_history_of_the_first_and_one_revision_more(copies, tmp_path):
    change(copies[0], "Regime", "regime", "Casing")
    change(copies[1], "Nobody", "No one", "Chapter one", author="Bob")
    change(copies[1], "when", "how", author="Bob")
    before = [path.read_bytes() for path in copies]
    session = plan_merge(*copies).write(tmp_path / "both.fairhand")
    revisions = session.revisions()
    assert [turn.text for turn in session.transcript.turns] == [
        "So who are you?",
        "The regime will fall. No one knows how.",
    ]
    assert [one.note for one in revisions][:-1] == ["Machine translation", "Closed", "Casing"]
    assert revisions[-1].kind is Kind.MERGED
    assert revisions[-1].note.startswith("Merged with bob.fairhand, its revisions 3 to 4: 3 “Chapter one” (Bob, 20")
    session.undo()
    assert session.transcript.turn(2).text == "The regime will fall. Nobody knows when."
    session.close()
    assert [path.read_bytes() for path in copies] == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["ann.fairhand", "bob.fairhand", "both.fairhand"]


def test_in_the_journal_what_was_brought_keeps_its_author_and_time(copies, tmp_path):
    change(copies[1], "Nobody", "No one", author="Bob")
    change(copies[1], "Regime", "regime", author="Carol")
    session = plan_merge(*copies).write(tmp_path / "both.fairhand")
    (difference,) = (one for one in session.differences(1) if one.turn_id == 2)
    reasons = [one.reason for one in session.reasons_behind([difference], 1)[2]]
    assert [reason.author for reason in reasons] == ["Carol", "Bob"]
    assert reasons[0].time > reasons[1].time
    assert {reason.revision for reason in reasons} == {3}
    session.close()


def test_either_order_gives_the_same_text_and_what_was_written_later_stands(copies, tmp_path):
    change(copies[0], "will fall", "falls")
    change(copies[1], "will fall", "collapses")
    one, other = plan_merge(*copies), plan_merge(*reversed(copies))
    for name, planned in (("one", one), ("other", other)):
        planned.write(tmp_path / f"{name}.fairhand").close()
        assert texts(tmp_path / f"{name}.fairhand")[1] == "The Regime collapses. Nobody knows when."
    (said,), (back,) = one.disagreements, other.disagreements
    assert (said.first, said.second, said.kept) == (back.second, back.first, Side.SECOND)


def test_a_disagreement_can_be_decided(copies, tmp_path):
    change(copies[0], "will fall", "falls")
    change(copies[1], "will fall", "collapses")
    planned = plan_merge(*copies)
    session = planned.write(tmp_path / "both.fairhand", {planned.disagreements[0]: Side.FIRST})
    assert session.transcript.turn(2).text == "The Regime falls. Nobody knows when."
    assert [one.text for one in session.transcript.comments.values()] == ["The other copy has “collapses” here."]
    session.close()


def test_words_of_neither_side_can_be_written(copies, tmp_path):
    change(copies[0], "will fall", "falls")
    change(copies[1], "will fall", "collapses")
    planned = plan_merge(*copies)
    (said,) = planned.disagreements
    assert said.may_be_written
    choices = {said: Written("falls apart")}
    assert planned.merging.merged(choices)[1].text == "The Regime falls apart. Nobody knows when."
    session = planned.write(tmp_path / "both.fairhand", choices, "Carol")
    assert session.transcript.turn(2).text == "The Regime falls apart. Nobody knows when."
    (difference,) = (one for one in session.differences(1) if one.turn_id == 2)
    assert [one.reason.author for one in session.reasons_behind([difference], 1)[2]] == ["Carol"]
    assert [one.text for one in session.transcript.comments.values()] == ["The other copy has “collapses” here."]
    session.close()


def test_words_that_were_written_with_those_of_both_sides_need_no_comment(copies, tmp_path):
    change(copies[0], "will fall", "falls")
    change(copies[1], "will fall", "collapses")
    planned = plan_merge(*copies)
    session = planned.write(tmp_path / "both.fairhand", {planned.disagreements[0]: Written("falls, or collapses")})
    assert not session.transcript.comments
    session.close()


def test_the_same_disagreement_twice_in_a_turn_is_decided_each_by_itself(tmp_path):
    first, second = tmp_path / "ann.fairhand", tmp_path / "bob.fairhand"
    create_project(first, originals_of("Who?", "It will fall. Then it stands. It will fall."), {}, "me").close()
    shutil.copy(first, second)
    for path, words in ((first, "falls"), (second, "collapses")):
        change(path, "will fall", words)
        change(path, "will fall", words)
    planned = plan_merge(first, second)
    one, other = planned.disagreements
    merged = planned.merging.merged({one: Side.FIRST, other: Side.SECOND})
    assert merged[1].text == "It falls. Then it stands. It collapses."


def test_what_each_copy_brings_is_counted(copies):
    change(copies[0], "will fall", "falls")
    change(copies[1], "Nobody", "No one", "Chapter one")
    session = open_session(copies[1], write=True)
    session.apply(operations.move(session.transcript, 2, 0), "move")
    session.apply(operations.set_comment(session.transcript, Comment(1, 1, None, None, "Hm", "Ann", "")), "comment")
    decided = [Decision(0, Scope.TRANSCRIPT, Verdict.IGNORED, print_, words=words) for print_, words in PRINTS]
    session.apply(operations.decide(session.transcript, decided), "ignore")
    session.close()
    mine, theirs = plan_merge(*copies).shares
    assert mine == Share(
        1, inserted=1, deleted=2, changed=1, moved=0, described=0, comments=0, suggestions=0, entries=0
    )
    assert theirs == Share(
        2, inserted=2, deleted=1, changed=1, moved=1, described=0, comments=1, suggestions=0, entries=1
    )


@pytest.mark.parametrize("has_aside", [(True, True), (True, False), (False, True)])
def test_times_and_source_texts_survive(fairhand, tmp_path, has_aside):
    aside = Aside([Cue(2, 0, 10, 1_000, 2_500)], [SourceText(2, "Режим падёт.", "talk.ru.txt")])
    paths = tmp_path / "ann.fairhand", tmp_path / "bob.fairhand"
    for path, has in zip(paths, has_aside, strict=True):
        create_project(path, originals_of(*TEXTS), {"title": "Talk"}, "me", *([aside] if has else [])).close()
    change(paths[0], "Regime", "regime")
    change(paths[1], "Nobody", "No one")
    out = tmp_path / "both.fairhand"
    assert fairhand("merge", *paths, "-o", out)[0] == 0
    session = open_session(out, write=False)
    merged = session.aside()
    session.close()
    assert (list(merged.cues), list(merged.source_texts)) == (aside.cues, aside.source_texts)
    assert texts(out)[1] == "The regime will fall. No one knows when."


def test_a_merge_that_is_called_off_leaves_nothing(copies, tmp_path):
    change(copies[1], "Nobody", "No one")
    with pytest.raises(CalledOff):
        plan_merge(*copies, cancelled=lambda: True)
    with pytest.raises(CalledOff):
        plan_merge(*copies).write(tmp_path / "both.fairhand", cancelled=lambda: True)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["ann.fairhand", "bob.fairhand"]


def test_where_the_disk_is_full_it_is_said_of_the_file_that_was_asked_for(copies, tmp_path, monkeypatch):
    change(copies[1], "Nobody", "No one")
    planned = plan_merge(*copies)

    def full(*_):
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise error

    monkeypatch.setattr("app.history.copying.copy_whole", full)
    with pytest.raises(NotWritable) as caught:
        planned.write(tmp_path / "both.fairhand")
    assert str(caught.value).startswith(f"{tmp_path / 'both.fairhand'} could not be written: the disk is full")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["ann.fairhand", "bob.fairhand"]


def test_a_copy_that_has_changed_since_it_was_compared_is_refused(copies, tmp_path):
    change(copies[1], "Nobody", "No one")
    planned = plan_merge(*copies)
    change(copies[0], "Regime", "regime")
    with pytest.raises(NotReadable, match="has changed since it was compared"):
        planned.write(tmp_path / "both.fairhand")
    assert not (tmp_path / "both.fairhand").exists()


def test_a_copy_that_another_program_is_writing_is_said_to_be_busy(copies, monkeypatch):
    monkeypatch.setattr("app.history.opening.BUSY_MS", 1)
    with sqlite3.connect(copies[1]) as holder:
        holder.execute("PRAGMA locking_mode=EXCLUSIVE")
        holder.execute("BEGIN EXCLUSIVE")
        with pytest.raises(NotReadable, match="being written by another program just now"):
            plan_merge(*copies)
    holder.close()


def test_a_merged_project_can_be_merged_again_with_what_was_edited_meanwhile(copies, tmp_path):
    change(copies[1], "Nobody", "No one")
    plan_merge(*copies).write(tmp_path / "both.fairhand").close()
    change(copies[1], "when", "how")
    planned = plan_merge(tmp_path / "both.fairhand", copies[1])
    assert planned.disagreements == ()
    planned.write(tmp_path / "again.fairhand").close()
    assert texts(tmp_path / "again.fairhand") == texts(copies[1])


def test_work_that_is_in_no_revision_yet_is_merged_too(copies, tmp_path):
    # A copy taken while the project was open has edits after its last revision.
    session = open_session(copies[0], write=True)
    session.apply(operations.replace_text(session.transcript, 2, 4, 10, "regime"), "edit")
    session.flush()
    running = tmp_path / "running.fairhand"
    with sqlite3.connect(copies[0]) as source, sqlite3.connect(running) as target:
        source.backup(target)
    source.close()
    target.close()
    session.apply(operations.set_comment(session.transcript, Comment(1, 1, None, None, "Hm", "Ann", "")), "comment")
    session.close()
    change(running, "Nobody", "No one")
    merged = plan_merge(copies[0], running).write(tmp_path / "both.fairhand")
    assert merged.transcript.turn(2).text == "The regime will fall. No one knows when."
    assert len(merged.transcript.comments) == 1
    merged.close()


def test_two_imports_of_one_text_can_be_merged(copies, tmp_path):
    other = tmp_path / "anew.fairhand"
    create_project(other, originals_of(*TEXTS), {"title": "Talk"}, "Bob").close()
    change(other, "Regime", "regime")
    plan_merge(copies[0], other).write(tmp_path / "both.fairhand").close()
    assert texts(tmp_path / "both.fairhand") == ["So who are you?", "The regime will fall. Nobody knows when."]


def test_with_nothing_new_there_is_no_new_revision(copies, tmp_path):
    session = plan_merge(*copies).write(tmp_path / "both.fairhand")
    assert [one.note for one in session.revisions()] == ["Machine translation", "Closed"]
    session.close()


def test_what_is_no_copy_of_one_project_is_refused(copies, tmp_path):
    other = tmp_path / "other.fairhand"
    create_project(other, originals_of("Something else."), {"title": "Talk"}, "me").close()
    with pytest.raises(NotReadable, match="not copies of one project"):
        plan_merge(copies[0], other)
    with pytest.raises(NotReadable, match="the same file"):
        plan_merge(copies[0], copies[0])


@pytest.mark.parametrize(
    ("name", "sentence"),
    [("bob.fairhand", "one of the two copies"), ("taken.fairhand", "exists already"), ("both.txt", "must end in")],
)
def test_a_name_that_is_taken_or_of_no_project_is_refused(copies, tmp_path, name, sentence):
    (tmp_path / "taken.fairhand").write_text("mine")
    with pytest.raises(NotWritable, match=sentence):
        plan_merge(*copies).write(tmp_path / name)
    assert (tmp_path / "taken.fairhand").read_text() == "mine"


def test_the_command_prints_differences_side_by_side(fairhand, copies, tmp_path):
    change(copies[0], "will fall", "falls")
    change(copies[1], "will fall", "collapses")
    status, out, err = fairhand("merge", *copies, "-o", tmp_path / "both.fairhand")
    assert (status, err) == (0, "")
    assert out.splitlines()[0].split() == ["Turn", "What", "Before", "ann.fairhand", "bob.fairhand"]
    assert out.splitlines()[1].split() == ["2", "words", "will", "fall", "falls", "*", "collapses"]
    assert out.splitlines()[-1].endswith("revision 4: 1 place in which they differ.")


def test_the_command_refuses_in_one_sentence(fairhand, copies, tmp_path):
    for arguments in [
        (*copies, "-o", copies[1]),
        (copies[0], tmp_path / "missing.fairhand", "-o", tmp_path / "both.fairhand"),
        (*copies, "-o", tmp_path / "nowhere" / "both.fairhand"),
    ]:
        status, out, err = fairhand("merge", *arguments)
        assert (status, out, err.count("\n")) == (2, "", 1)
    with sqlite3.connect(copies[1]) as connection:
        connection.execute("UPDATE meta SET value = '99' WHERE key = 'min_writer'")
    connection.close()
    status, out, err = fairhand("merge", *copies, "-o", tmp_path / "both.fairhand")
    assert (status, out) == (2, "")
    assert "newer version" in err
    assert not (tmp_path / "both.fairhand").exists()


def suggest(path, author, old, new, turn=2):
    session = open_session(path, write=True)
    session.sign_as(author)
    session.suggests = True
    at = session.transcript.turn(turn).text.index(old)
    session.suggest(turn, at, at + len(old), new, "typing")
    session.close()


@pytest.mark.parametrize("turned", [False, True])
def test_both_copies_keep_what_is_suggested_and_it_follows_its_words(copies, tmp_path, turned):
    ours, theirs = copies
    suggest(ours, "Mary", "knows", "can tell")
    suggest(theirs, "Paul", "fall", "give way")
    change(ours, "The", "This old")
    first, second = (theirs, ours) if turned else (ours, theirs)
    session = plan_merge(first, second).write(tmp_path / "merged.fairhand")
    found = session.transcript
    assert sorted((one.author, one.inserted) for one in found.suggestions.values()) == [
        ("Mary", "can tell"),
        ("Paul", "give way"),
    ]
    assert all(stands(found, one) for one in found.suggestions.values())
    session.close()


def test_suggestions_alone_are_something_to_merge_and_are_told(copies, tmp_path, fairhand):
    ours, theirs = copies
    suggest(theirs, "Paul", "fall", "give way")
    (_, share) = plan_merge(ours, theirs).shares
    assert (share.suggestions, share.comments, share.is_nothing) == (1, 0, False)
    status, out, _ = fairhand("merge", ours, theirs, "-o", tmp_path / "both.fairhand")
    assert status == 0
    assert out.splitlines()[-1] == f"{theirs} brings 1 suggestion."


def test_what_one_copy_has_accepted_is_suggested_no_more(copies, tmp_path):
    ours, theirs = copies
    suggest(ours, "Mary", "fall", "give way")
    theirs.write_bytes(ours.read_bytes())
    session = open_session(theirs, write=True)
    session.accept_suggestions(session.transcript.suggestions.values())
    session.close()
    merged = plan_merge(ours, theirs).write(tmp_path / "merged.fairhand")
    assert "give way" in merged.transcript.turn(2).text
    assert not merged.transcript.suggestions
    merged.close()


def test_a_revision_that_was_renamed_in_one_copy_is_still_the_same(copies, tmp_path):
    ours, theirs = copies
    session = open_session(theirs, write=True)
    session.rename_revision(1, "From the machine")
    session.close()
    assert plan_merge(ours, theirs).second_revisions == ()
