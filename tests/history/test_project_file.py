# SPDX-License-Identifier: GPL-3.0-or-later
import re
import sqlite3
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import InUse, NotReadable, NotWritable
from app.history import project_file
from app.history.file_format import APPLICATION_ID, FORMAT
from app.history.project_file import create_project, open_project
from app.history.records import JournalEntry, NewRevision, snapshot
from app.history.revision import Kind, now
from app.transcript.edits import Fact, inverse, turns_of
from app.transcript.operations import replace_text, set_fact
from app.transcript.transcript import Transcript
from app.transcript.turn import Status
from app.transcript.undo import Cause, CausedEdit, CauseKind
from tests.transcripts import actions, originals_of, state, turn_texts

TEXTS = ("Who are you?", "The Regime will fall. Nobody knows when.")


@pytest.fixture
def path(tmp_path):
    created = create_project(tmp_path / "talk.fairhand", originals_of(*TEXTS), {"title": "Talk"}, "me")
    created.close()
    return tmp_path / "talk.fairhand"


def entry(group, edits, direction="do"):
    cause = Cause(CauseKind.FINDING, "RULE", "f00d")
    return JournalEntry(group, direction, "change", tuple(CausedEdit(edit, cause) for edit in edits), now())


def replacing(transcript, turn, old, new):
    at = transcript.turn(turn).text.index(old)
    return replace_text(transcript, turn, at, at + len(old), new)


def replaced(transcript, turn, old, new):
    edits = replacing(transcript, turn, old, new)
    for edit in edits:
        transcript.apply(edit)
    return edits


class Editor:
    """Does to a project file what a session does: edits, undo, revisions."""

    def __init__(self, project, transcript):
        self.project, self.transcript = project, transcript
        self.touched, self.groups, self.number = set(), [], 0

    def act(self, action):
        edits = action(self.transcript)
        for edit in edits:
            self.transcript.apply(edit)
            self.touched |= turns_of(edit)
        if edits:
            self.number += 1
            self.groups.append((self.number, edits))
            self.project.write([entry(self.number, edits)], "me")

    def undo(self):
        if self.groups:
            number, edits = self.groups.pop()
            back = [inverse(edit) for edit in reversed(edits)]
            for edit in back:
                self.transcript.apply(edit)
                self.touched |= turns_of(edit)
            self.project.write([entry(number, back, "undo")], "me")

    def save(self):
        new = NewRevision(snapshot(self.transcript, self.touched), "", Kind.SAVED)
        self.touched = set()
        return self.project.write([], "me", new).result()


steps = st.lists(st.one_of(actions, actions, st.just("undo"), st.just("save")), max_size=20)


@settings(max_examples=60)
@given(st.lists(turn_texts, min_size=1, max_size=4), steps)
def test_any_sequence_of_edits_undos_and_revisions_survives_reopening(texts, steps):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "talk.fairhand"
        project = create_project(path, originals_of(*texts), {}, "me")
        editor = Editor(project, Transcript.of_originals(originals_of(*texts)))
        saved = {1: editor.transcript.turns}
        for step in steps:
            if step == "undo":
                editor.undo()
            elif step == "save":
                if revision := editor.save():
                    saved[revision.id] = editor.transcript.turns
                    assert project.turns_at(revision.id) == editor.transcript.turns
            else:
                editor.act(step)
        project.close()
        assert [file.name for file in Path(folder).iterdir()] == ["talk.fairhand"]

        reopened = open_project(path, write=True)
        loaded = reopened.load()
        assert state(loaded.transcript) == state(editor.transcript)
        assert [group.id for group in loaded.undo.done] == [number for number, _ in editor.groups]
        assert loaded.touched >= editor.touched
        for revision in (*saved, *reversed(saved)):
            assert reopened.turns_at(revision) == saved[revision]
        for group in reversed(loaded.undo.done):
            for caused in group.inverse_edits():
                loaded.transcript.apply(caused.edit)
        assert loaded.transcript.turns == saved[1]
        reopened.close()


def test_turns_that_did_not_change_between_two_revisions_are_the_same_objects(path):
    project = open_project(path, write=True)
    editor = Editor(project, project.load().transcript)
    editor.act(lambda transcript: replacing(transcript, 2, "Regime", "regime"))
    editor.save()
    before, after = project.turns_at(1), project.turns_at(2)
    assert [one is other for one, other in zip(before, after, strict=True)] == [True, False]
    assert "regime" in after[1].text
    project.close()


def only_revision_2_is_damaged(path, latest):
    reader = open_project(path, write=False)
    imported = reader.turns_at(1)
    with pytest.raises(NotReadable, match="damaged"):
        reader.turns_at(2)
    assert reader.turns_at(1) == imported
    assert reader.turns_at(3) == latest
    reader.close()


def test_a_text_that_is_missing_in_the_past_is_damage(path):
    project = open_project(path, write=True)
    editor = Editor(project, project.load().transcript)
    for word, other in (("Regime", "regime"), ("regime", "power")):
        editor.act(lambda transcript, word=word, other=other: replacing(transcript, 2, word, other))
        editor.save()
    project.close()
    change(path, "DELETE FROM turn_text WHERE from_revision = 2")
    only_revision_2_is_damaged(path, editor.transcript.turns)


def test_a_state_read_after_one_that_cannot_be_read_is_right(path):
    project = open_project(path, write=True)
    editor = Editor(project, project.load().transcript)
    for status in (Status.CONFIRMED, Status.APPROVED):
        editor.act(lambda transcript, status=status: set_fact(transcript, 1, Fact.STATUS, status))
        editor.save()
    project.close()
    change(path, "UPDATE turn_facts SET value = 'nonsense' WHERE from_revision = 2")
    only_revision_2_is_damaged(path, editor.transcript.turns)


def test_a_new_project_holds_the_import_as_revision_1(path):
    project = open_project(path, write=False)
    (revision,) = project.revisions()
    assert (revision.id, revision.kind, revision.author) == (1, Kind.IMPORT, "me")
    loaded = project.load()
    assert [turn.text for turn in loaded.transcript.turns] == list(TEXTS)
    assert loaded.meta["title"] == "Talk"
    project.close()


def test_the_file_says_what_it_is_and_is_sound(path):
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    connection.close()


def test_a_revision_costs_only_what_changed(path):
    project = open_project(path, write=True)
    transcript = project.load().transcript
    edits = replaced(transcript, 2, "Regime", "regime")
    new = NewRevision(snapshot(transcript, {2}), "lower case", Kind.SAVED)
    revision = project.write([entry(1, edits)], "me", new).result()
    project.close()
    assert (revision.words_inserted, revision.words_deleted) == (1, 1)
    connection = sqlite3.connect(path)
    rows = connection.execute("SELECT turn, from_revision, to_revision FROM turn_text ORDER BY turn, from_revision")
    assert rows.fetchall() == [(1, 1, None), (2, 1, 2), (2, 2, None)]
    assert connection.execute("SELECT count(*) FROM turn_order").fetchone() == (2,)
    connection.close()


def test_a_revision_leaves_out_edits_that_were_handed_over_after_it(path):
    project = open_project(path, write=True)
    transcript = project.load().transcript
    first = replaced(transcript, 2, "Regime", "regime")
    new = NewRevision(snapshot(transcript, {2}), "", Kind.SAVED)
    project.write([entry(1, first)], "me", new)
    later = replaced(transcript, 2, "Nobody", "No one")
    project.write([entry(2, later)], "me").result()
    assert "Nobody" in project.turns_at(2)[1].text
    project.close()
    reopened = open_project(path, write=False)
    assert reopened.load().transcript.turn(2).text == "The regime will fall. No one knows when."
    reopened.close()


@pytest.fixture
def gathering(path, monkeypatch):
    """A project whose edits wait until somebody asks for them to be written, and its transcript."""
    monkeypatch.setattr("app.history.project_file.GATHERING", 60)
    project = open_project(path, write=True)
    yield project, project.load().transcript
    project.close()


def test_edits_that_are_written_together_share_one_promise(gathering):
    project, transcript = gathering
    first = project.write([entry(1, replaced(transcript, 2, "Regime", "regime"))], "me")
    assert project.write([entry(2, replaced(transcript, 2, "Nobody", "No one"))], "me") is first
    assert not first.done()
    project.flush()
    assert first.done()
    later = project.write([entry(3, replaced(transcript, 1, "Who", "What"))], "me")
    assert later is not first
    assert not later.done()


def test_edits_on_either_side_of_a_revision_have_each_a_promise_of_their_own(gathering):
    project, transcript = gathering
    before = project.write([entry(1, replaced(transcript, 2, "Regime", "regime"))], "me")
    revision = project.write([], "me", NewRevision(snapshot(transcript, {2}), "", Kind.SAVED))
    after = project.write([entry(2, replaced(transcript, 2, "Nobody", "No one"))], "me")
    assert len({before, revision, after}) == 3
    project.flush()
    assert (before.result(), revision.result().id, after.result()) == (None, 2, None)


def test_what_comes_during_a_write_is_written_by_the_next(gathering, monkeypatch):
    project, transcript = gathering
    write, written = project_file._write, []

    def write_while_somebody_types(connection, at, batches):
        written.append(len(batches))
        if len(written) == 1:
            project.write([entry(3, replaced(transcript, 1, "Who", "What"))], "me")
        return write(connection, at, batches)

    monkeypatch.setattr(project_file, "_write", write_while_somebody_types)
    project.write([entry(1, replaced(transcript, 2, "Regime", "regime"))], "me")
    project.write([entry(2, replaced(transcript, 2, "Nobody", "No one"))], "me")
    project.flush()
    project.flush()
    assert written == [2, 1]


def test_a_second_writer_is_kept_out_and_a_reader_is_not(path):
    writer = open_project(path, write=True)
    with pytest.raises(InUse, match="is open in another"):
        open_project(path, write=True)
    reader = open_project(path, write=False)
    assert reader.load().transcript.turn(1).text == TEXTS[0]
    reader.close()
    writer.close()
    open_project(path, write=True).close()


@pytest.mark.skipif(sys.platform == "win32", reason="links there take rights that few have")
@pytest.mark.parametrize("first_by_link", [False, True])
def test_a_second_writer_is_kept_out_by_whatever_name_it_comes(path, tmp_path, first_by_link):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    link = elsewhere / "other name.fairhand"
    link.symlink_to(path)
    first, second = (link, path) if first_by_link else (path, link)
    writer = open_project(first, write=True)
    with pytest.raises(InUse, match=re.escape(f"{second} is open in another")):
        open_project(second, write=True)
    writer.close()
    open_project(second, write=True).close()
    assert [file.name for file in elsewhere.iterdir()] == [link.name]
    assert not path.with_name(path.name + ".lock").exists()


def test_a_project_is_never_made_over_another(path):
    with pytest.raises(NotWritable, match="exists already"):
        create_project(path, originals_of("x"), {}, "me")
    open_project(path, write=True).close()


def damage(path, what):
    data = path.read_bytes()
    if what == "cut short":
        path.write_bytes(data[: len(data) // 2])
    elif what == "overwritten":
        path.write_bytes(data[:4096] + b"\xff" * 4096 + data[8192:])
    elif what == "header only":
        path.write_bytes(data[:60])
    else:
        path.write_bytes({"empty": b"", "text": b"Who are you?\n"}[what])


@pytest.mark.parametrize("what", ["cut short", "overwritten", "header only", "empty", "text"])
@pytest.mark.parametrize("write", [True, False])
def test_a_damaged_file_is_refused_in_one_sentence_and_left_as_it_is(path, what, write):
    damage(path, what)
    before = path.read_bytes()
    with pytest.raises(NotReadable) as error:
        open_project(path, write=write)
    assert str(path) in str(error.value)
    assert "\n" not in str(error.value)
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_database_of_another_program_is_refused(tmp_path):
    path = tmp_path / "other.fairhand"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE t (a)")
    connection.close()
    with pytest.raises(NotReadable, match="another program"):
        open_project(path, write=True)


def change(path, *statements):
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    "statement",
    ["CREATE TRIGGER t AFTER INSERT ON edit BEGIN DELETE FROM original; END", "CREATE VIEW v AS SELECT 1"],
)
def test_a_file_with_a_trigger_or_view_is_refused(path, statement):
    change(path, statement)
    with pytest.raises(NotReadable, match="trigger or view"):
        open_project(path, write=False)


def test_a_newer_file_that_may_be_read_opens_for_reading_only(path):
    change(path, f"UPDATE meta SET value = {FORMAT + 1} WHERE key IN ('format', 'min_writer')")
    reader = open_project(path, write=False)
    assert reader.load().transcript.turn(1).text == TEXTS[0]
    reader.close()
    with pytest.raises(NotWritable, match="newer version"):
        open_project(path, write=True)


def test_a_newer_file_that_may_not_be_read_is_refused(path):
    change(path, f"UPDATE meta SET value = {FORMAT + 1} WHERE key IN ('format', 'min_writer', 'min_reader')")
    for write in (True, False):
        with pytest.raises(NotReadable, match="newer version"):
            open_project(path, write=write)


@pytest.fixture
def old_path(path):
    """A file of format 1, which had no indexes."""
    connection = sqlite3.connect(path)
    made = "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND name LIKE 'idx%'"
    names = [name for (name,) in connection.execute(made).fetchall()]
    connection.close()
    change(
        path,
        *(f'DROP INDEX "{name}"' for name in names),
        "DELETE FROM _sqlite_migrations WHERE name = 'indexes'",
        "UPDATE meta SET value = 1",
    )
    return path


def test_an_older_file_is_read_without_being_changed(old_path):
    before = old_path.read_bytes()
    reader = open_project(old_path, write=False)
    assert reader.load().transcript.turn(1).text == TEXTS[0]
    reader.close()
    assert old_path.read_bytes() == before


def test_an_older_file_is_brought_up_to_date_when_it_is_opened_for_writing(old_path):
    open_project(old_path, write=True).close()
    connection = sqlite3.connect(old_path)
    assert connection.execute("SELECT value FROM meta WHERE key = 'format'").fetchone() == (str(FORMAT),)
    assert connection.execute("SELECT count(*) FROM sqlite_master WHERE name LIKE 'idx_turn_%'").fetchone() == (8,)
    connection.close()


def test_a_file_of_format_four_has_suggestions_once_it_is_opened_for_writing(path):
    change(
        path,
        "DROP TABLE suggestion",
        "ALTER TABLE edit DROP COLUMN suggested_by",
        "ALTER TABLE revision DROP COLUMN flags_left",
        "DELETE FROM _sqlite_migrations WHERE name = 'suggestions'",
        "UPDATE meta SET value = 4 WHERE key = 'format'",
    )
    for write in (False, True):
        project = open_project(path, write=write)
        assert not project.load().transcript.suggestions
        assert project.revisions()[0].flags_left is None
        project.close()
    connection = sqlite3.connect(path)
    assert connection.execute("SELECT count(*) FROM suggestion").fetchone() == (0,)
    connection.close()


def test_nonsense_in_the_tables_is_called_damage(path):
    change(path, "UPDATE turn_origin SET value = 'nonsense'")
    project = open_project(path, write=False)
    with pytest.raises(NotReadable, match="damaged"):
        project.load()
    project.close()


def test_a_revision_that_is_not_there_is_refused(path):
    project = open_project(path, write=False)
    for number in (0, 2):
        with pytest.raises(NotReadable, match=f"no revision {number}"):
            project.turns_at(number)
    project.close()


def journalled(direction, deleted):
    what = f'{{"op":"replace","turn":1,"start":0,"deleted":"{deleted}","inserted":""}}'
    columns = 'revision, "group", direction, time, author, turn, what, cause, label'
    return f"INSERT INTO edit ({columns}) VALUES (1, 1, '{direction}', '', '', 1, '{what}', 'typing', '')"


TERM = (
    "INSERT INTO term (id, source, wrong, \"right\", note, case_rule) VALUES (1, '', '{wrong}', {right}, '', '{rule}')"
)
HOSTILE = {
    "a meta value that is nothing": [
        "CREATE TABLE copied (key, value)",
        "INSERT INTO copied SELECT key, NULL FROM meta",
        "DROP TABLE meta",
        "ALTER TABLE copied RENAME TO meta",
    ],
    "an old format without its migrations": ["UPDATE meta SET value = '1'", "DROP TABLE _sqlite_migrations"],
    "no revisions": ["DELETE FROM revision"],
    "a text that is none": ["UPDATE turn_text SET value = x'ff00'"],
    "an origin that is not there": ['UPDATE turn_origin SET value = \'[{"turn":99,"start":0,"end":1}]\''],
    "an origin outside": ['UPDATE turn_origin SET value = \'[{"turn":1,"start":0,"end":999}]\''],
    "an order that is none": ["UPDATE turn_order SET value = '!'"],
    "a role that is none": ["UPDATE turn_facts SET value = 'singer' WHERE fact = 'role'"],
    "an edit that does not fit": [journalled("do", "zzz")],
    "an undo of nothing": [journalled("undo", "")],
    "a term whose wrong forms are none": [TERM.format(wrong="nonsense", right="'x'", rule="any_case")],
    "a term without words": [TERM.format(wrong="[]", right="x'ff'", rule="any_case")],
    "a case rule that is none": [TERM.format(wrong="[]", right="'x'", rule="loud")],
    "json without end": ["UPDATE turn_origin SET value = '" + "[" * 100_000 + "'"],
}


@pytest.mark.parametrize("statements", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("write", [True, False])
def test_a_project_that_fairhand_never_wrote_is_refused_in_one_sentence(path, statements, write):
    change(path, *statements)
    with pytest.raises((NotReadable, NotWritable)) as error:
        project = open_project(path, write=write)
        try:
            project.load()
        finally:
            project.close()
    assert str(path) in str(error.value)
    assert "\n" not in str(error.value)
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_reader_does_not_keep_a_writer_from_leaving_one_file(path):
    reader = open_project(path, write=False)
    writer = open_project(path, write=True)
    edits = replaced(writer.load().transcript, 2, "Regime", "regime")
    writer.write([entry(1, edits)], "me").result()
    writer.close()
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    reader.close()


def test_a_project_in_a_folder_that_is_not_there_makes_no_folder(tmp_path):
    with pytest.raises(NotWritable, match="no folder"):
        create_project(tmp_path / "no" / "talk.fairhand", originals_of("x"), {}, "me")
    assert list(tmp_path.iterdir()) == []


def test_a_text_that_was_not_edited_is_in_memory_once(path):
    project = open_project(path, write=False)
    transcript = project.load().transcript
    project.close()
    assert all(turn.text is transcript.originals[turn.id].text for turn in transcript.turns)
