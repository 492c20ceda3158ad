# SPDX-License-Identifier: GPL-3.0-or-later
"""A person's whole task, in the real program: each journey is a process of its own.

They run under Xvfb. Without it they make do with Qt's offscreen platform, but not where CI is "true".
"""

import json
import os
import shutil
import signal
import subprocess
import sys
from itertools import islice
from pathlib import Path

import pypandoc
import pytest

from app.checking.languagetool.installation import fetched_folder
from app.importing.reader import read_transcript
from app.paths import user_config, user_data
from app.projects import open_session
from app.transcript.turn import Status

HERE = Path(__file__).parent
INTERVIEW = HERE.parents[1] / "seeds" / "ablyazov-interview.txt"
TEXT = """How do you assess the Regime?

It takes a little bit to a dictatorial System loses its balance. All of these people go on the streets.

What is the reason?

Nobody fears the Regime or the Power of the state.
"""
PATIENCE = 600


def on_a_screen(*command):
    """Return a command that runs where keys can be pressed, and the variables that it needs for that."""
    if shutil.which("xvfb-run"):
        return ["xvfb-run", "-a", "-s", "-screen 0 1440x900x24", *command], {"QT_QPA_PLATFORM": "xcb"}
    if os.environ.get("CI") == "true":
        pytest.fail("There is no xvfb-run; the journeys need it here: apt-get install xvfb xauth.")
    return list(command), {"QT_QPA_PLATFORM": "offscreen"}


def start(script, folder):
    command, platform = on_a_screen(sys.executable, str(HERE / script), str(folder))
    environment = {**os.environ, **platform, **folders_of_its_own(folder), "PYTHONPATH": str(HERE.parents[1])}
    return subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True
    )


def folders_of_its_own(folder):
    """Return variables that lead away from what a person has settled and taught; LanguageTool is not fetched again."""
    fetched, data = fetched_folder(), folder / "data" / "fairhand"
    link = data / fetched.name
    if fetched.is_dir() and not link.exists():
        data.mkdir(parents=True, exist_ok=True)
        link.symlink_to(fetched, target_is_directory=True)
    # What is decided on the way must not change what is flagged later on it.
    settings = folder / "config" / "fairhand" / "settings.json"
    if not settings.exists():
        settings.parent.mkdir(parents=True, exist_ok=True)
        settings.write_text('{"learns": false}', encoding="utf-8")
    names = ("config", "data", "state", "cache")
    return {f"XDG_{name.upper()}_HOME": str(folder / name) for name in names}


def test_a_journey_reads_nothing_of_the_persons_own(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", "/a/person's/own")
    own = folders_of_its_own(tmp_path)
    for name, value in own.items():
        monkeypatch.setenv(name, value)
    assert user_config().is_relative_to(tmp_path)
    assert user_data().is_relative_to(tmp_path)
    assert {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"} == set(own)


@pytest.mark.usefixtures("rules_alone")
def test_reading_through_by_keyboard_alone(folder):
    process = start("reading.py", folder)
    said, _ = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0, said


def test_ten_turns_of_the_interview_are_cleaned_without_the_mouse(tmp_path):
    shutil.copy(INTERVIEW, tmp_path)
    process = start("ten_turns.py", tmp_path)
    said, _ = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0, said
    taken, ignored = map(int, said.split()[-2:])
    assert taken > 7 * ignored, (taken, ignored)
    session = open_session(tmp_path / "ablyazov-interview.fairhand", write=False)
    texts = [turn.text for turn in session.transcript.turns]
    assert "kept a lot of power" in texts[1]
    assert all(turn.status is Status.CONFIRMED for turn in session.transcript.turns[:10])
    session.close()


def test_where_ci_is_true_a_missing_screen_is_a_failure(monkeypatch):
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("CI", "false")
    assert on_a_screen("x") == (["x"], {"QT_QPA_PLATFORM": "offscreen"})
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="no xvfb-run"):
        on_a_screen("x")


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "talk.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path


def test_an_afternoon_by_keyboard_alone(folder):
    process = start("an_afternoon.py", folder)
    said, _ = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0, said
    expected = (folder / "expected.txt").read_text(encoding="utf-8").split("\n\n")
    session = open_session(folder / "talk.fairhand", write=False)
    assert [turn.text for turn in session.transcript.turns] == expected
    assert session.transcript.turns[0].status is Status.CONFIRMED
    kinds = [revision.kind for revision in session.revisions()]
    assert kinds[0] == "import"
    assert "accepted" in kinds
    session.close()
    exported = read_transcript(folder / "talk.md")
    assert [turn.text for turn in exported.turns] == expected
    assert (folder / "talk.txt").read_text(encoding="utf-8") == TEXT


@pytest.mark.usefixtures("rules_alone")
def test_roles_speakers_filter_and_comments_by_keyboard_alone(folder):
    process = start("roles_and_comments.py", folder)
    said, _ = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0, said
    written = (folder / "talk.md").read_text(encoding="utf-8")
    assert "**Kerimov:** **So: How do you assess" in written
    assert "**Doe:** It takes" in written
    session = open_session(folder / "talk.fairhand", write=False)
    assert [turn.speaker for turn in session.transcript.turns] == ["Kerimov", "Doe", "Kerimov", ""]
    (comment,) = session.transcript.comments.values()
    assert comment.text == "Which reason?"
    session.close()


@pytest.mark.usefixtures("rules_alone")
def test_a_key_of_ones_own_ignoring_and_taking_back_by_keyboard_alone(folder):
    process = start("own_keys.py", folder)
    said, _ = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0, said
    session = open_session(folder / "talk.fairhand", write=False)
    assert session.transcript.turns[0].text == "So How do you assess the Regime?"
    session.close()


@pytest.mark.usefixtures("rules_alone")
def test_ignoring_everywhere_and_restoring_all_since_a_revision_by_keyboard_alone(folder):
    process = start("ignoring_and_restoring.py", folder)
    said, _ = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0, said


@pytest.mark.usefixtures("rules_alone")
def test_quotes_counts_lengths_of_lines_and_help_by_keyboard_alone(folder):
    process = start("quotes_and_help.py", folder)
    said, _ = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0, said


@pytest.mark.usefixtures("rules_alone")
def test_the_import_sheet_and_turns_split_merged_and_moved_by_keyboard_alone(folder):
    text = "Who fears the Regime?\n\nNobody fears it, says Müller. Many left.\n\nWhat is the reason?\n\nThe Power.\n"
    (folder / "umlauts.txt").write_text(text, encoding="cp1252")
    process = start("turns_and_import.py", folder)
    said, _ = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0, said
    session = open_session(folder / "umlauts.fairhand", write=False)
    assert [turn.text for turn in session.transcript.turns][1] == "Well: Nobody fears it, says Müller. Many left."
    assert session.transcript.turns[3].speaker == "Kerimov"
    session.close()


@pytest.fixture
def rules_alone(folder):
    """Keeps the slower checkers out of journeys that are about something else."""
    let_rules_alone_check(folder)


def let_rules_alone_check(folder):
    (folder / "config" / "fairhand").mkdir(parents=True)
    settings = '{"checkers": ["rules"], "learns": false}'
    (folder / "config" / "fairhand" / "settings.json").write_text(settings, encoding="utf-8")


def saved(lines):
    """Yield what the journey says is on disk."""
    for line in lines:
        if line.startswith("saved: "):
            yield line.removeprefix("saved: ").rstrip("\n")


@pytest.mark.usefixtures("rules_alone")
def test_killed_while_typing_everything_is_there_at_the_next_start(folder):
    with start("typing_until_killed.py", folder) as process:
        typed = list(islice(saved(process.stdout), 12))
        os.killpg(process.pid, signal.SIGKILL)
    assert len(typed) == 12
    again = start("start_again.py", folder)
    said, _ = again.communicate(timeout=PATIENCE)
    assert again.returncode == 0, said
    found = (folder / "found.txt").read_text(encoding="utf-8")
    assert found.startswith(typed[-1]), (found, typed[-1])


@pytest.mark.usefixtures("rules_alone")
def test_a_term_from_the_selection_to_the_last_place_in_the_text(folder):
    process = start("a_glossary.py", folder)
    said, _ = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0, said
    session = open_session(folder / "talk.fairhand", write=False)
    assert [term.right for term in session.transcript.terms.values()] == ["dreads"]
    session.close()


def test_no_checker_disk_or_process_is_waited_for(folder):
    process = start("nothing_is_waited_for.py", folder)
    said, _ = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0, said
    # All checkers stood still for seconds and the disk too: whoever waits for one of them waits longer than this.
    assert float(said.split()[-1]) < 1.5


def test_one_correction_is_made_everywhere_remembered_and_proposed_in_the_next_transcript(tmp_path):
    talk = (
        "Why do people go on the streets?\n\nYes, they went on the streets. Go on the streets, he said.\n\n"
        "Who else?\n\nShe goes on the crowded streets.\n"
    )
    (tmp_path / "talk.txt").write_text(talk, encoding="utf-8")
    later = "Who was it?\n\nThey have been going on the streets for years.\n"
    (tmp_path / "next.txt").write_text(later, encoding="utf-8")
    let_rules_alone_check(tmp_path)
    process = start("similar_and_remembered.py", tmp_path)
    said, _ = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0, said


@pytest.mark.usefixtures("rules_alone")
def test_find_and_replace_by_keyboard_alone(folder):
    process = start("find_and_replace.py", folder)
    said, _ = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0, said
    expected = (folder / "expected.txt").read_text(encoding="utf-8").split("\n\n")
    session = open_session(folder / "talk.fairhand", write=False)
    assert [turn.text for turn in session.transcript.turns] == expected
    assert "Before: replace 2 places" in [revision.note for revision in session.revisions()]
    session.close()


@pytest.mark.usefixtures("rules_alone")
def test_review_taking_back_restoring_and_comparing_by_keyboard_alone(folder):
    process = start("review.py", folder)
    said, _ = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0, said
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    session = open_session(folder / "talk.fairhand", write=False)
    assert [turn.text for turn in session.transcript.turns] == expected
    made = [(revision.kind.value, revision.note) for revision in session.revisions()]
    assert made == [
        ("import", "Machine translation"),
        ("saved", "First pass"),
        ("autosave", "Before: take back 4 changes"),
        ("autosave", "Before: Restored revision 1"),
        ("restored", "Restored revision 1"),
        ("autosave", "Closed"),
    ]
    # Taking back is an edit of its own, and undoing it another: history is added to and never rewritten.
    steps = {(row.group, row.direction, row.label) for row in session.journal(2)}
    labels = [label for _, direction, label in sorted(steps) if direction == "do"]
    undone = [label for _, direction, label in sorted(steps) if direction == "undo"]
    assert labels[0] == "typing"
    assert [label.split()[:2] for label in labels[1:]] == [["take", "back"], ["take", "back"], ["restore", "revision"]]
    assert undone == ["take back 1 change", "restore revision 1"]
    session.close()


@pytest.mark.usefixtures("rules_alone")
def test_a_second_reader_suggests_and_the_editor_accepts_by_keyboard_alone(folder):
    settings = folder / "config" / "fairhand" / "settings.json"
    known = json.loads(settings.read_text(encoding="utf-8"))
    settings.write_text(json.dumps(known | {"author": "Mary Collins"}), encoding="utf-8")
    process = start("second_reader.py", folder)
    said, _ = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0, said
    session = open_session(folder / "talk.fairhand", write=False)
    assert session.transcript.turns[-1].text == "No one fears the Regime or the Power of the state."
    assert [one.inserted for one in session.transcript.suggestions.values()] == [" And so on."]
    causes = {row.caused.cause.by for row in session.journal(1) if row.label == "accept suggestion"}
    assert causes == {"Mary Collins"}
    session.close()


@pytest.mark.usefixtures("rules_alone")
def test_a_word_file_is_edited_reviewed_exported_and_opened_again_by_keyboard_alone(folder):
    marked = (
        "**How do you assess the [Regime]{.deletion author=Anna date=2026-02-03T04:05:06Z}"
        "[regime]{.insertion author=Anna date=2026-02-03T04:05:06Z}?**\n\n"
        "Nobody fears the Power.\n\n**Why?**\n\nBecause.\n"
    )
    pypandoc.convert_text(marked, "docx", format="markdown", outputfile=str(folder / "talk.docx"))
    process = start("word_in_and_out.py", folder)
    said, _ = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0, said
    originals, corrected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))

    def read(changes, to="plain"):
        extra = [f"--track-changes={changes}", "--wrap=none"]
        return pypandoc.convert_file(folder / "talk-edited.docx", to, format="docx", extra_args=extra)

    assert read("reject").split() == " ".join(originals).split()
    assert read("accept").split() == " ".join(corrected).split()
    everything = read("all", "markdown")
    assert '[Regime]{.deletion author="Anna"' in everything.replace("\n", " ")
    assert "Well:" in everything
