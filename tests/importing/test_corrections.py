# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes tracked in a file become the correction of what the file said without them."""

import pytest
from hypothesis import given, settings

from app.exporting.exported import View
from app.exporting.formats import Format, as_file
from app.importing.corrections import edits_to
from app.importing.imported import ImportedTurn, Lost
from app.importing.reader import Tracked
from app.projects import import_project, open_session
from app.transcript.file_map import FileMap
from app.transcript.transcript import Transcript
from app.transcript.turn import Original, Role
from tests.exporting.exports import edited_talk, exported_of
from tests.exporting.test_markdown import turns_of
from tests.importing.files import packed, read

OFFICE = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
)


def open_document(changes, body):
    """Return an OpenDocument text as LibreOffice writes one with tracked changes."""
    regions = "".join(
        f'<text:changed-region text:id="{id_}"><text:{kind}><office:change-info><dc:creator>Anna</dc:creator>'
        f"</office:change-info>{content}</text:{kind}></text:changed-region>"
        for id_, kind, content in changes
    )
    tracked = f"<text:tracked-changes>{regions}</text:tracked-changes>"
    return packed(
        {
            "content.xml": f"<office:document-content {OFFICE}><office:body><office:text>{tracked}{body}"
            "</office:text></office:body></office:document-content>"
        }
    )


def mark(kind, id_):
    return f'<text:change{kind} text:change-id="{id_}"/>'


WORDS = open_document(
    [("a", "deletion", "<text:p>Regime</text:p>"), ("b", "insertion", "")],
    f"<text:p>The {mark('', 'a')}{mark('-start', 'b')}regime{mark('-end', 'b')} falls.</text:p>",
)
ENDS = open_document(
    [("a", "deletion", "<text:p>One.</text:p><text:p/>"), ("b", "insertion", "")],
    f"<text:p>{mark('', 'a')}Two.{mark('-start', 'b')}</text:p><text:p>Three.</text:p>"
    f"<text:p>{mark('-end', 'b')}</text:p><text:p>Four.</text:p>",
)


@pytest.mark.parametrize(
    ("data", "accepted", "rejected"),
    [
        (WORDS, ["The regime falls."], ["The Regime falls."]),
        (ENDS, ["Two.", "Three.", "Four."], ["One.", "Two.", "Four."]),
    ],
)
def test_changes_of_an_open_document_are_accepted_or_rejected(tmp_path, data, accepted, rejected):
    found = read(tmp_path, "talk.odt", data)
    assert "\n".join(turn.text for turn in found.turns).split("\n") == accepted
    assert (found.lost, found.authors) == ((Lost.ACCEPTED,), ("Anna",))
    found = read(tmp_path, "talk.odt", data, tracked=Tracked.REJECT)
    assert "\n".join(turn.text for turn in found.turns).split("\n") == rejected
    assert found.lost == (Lost.REJECTED,)


def test_a_file_without_tracked_changes_has_nothing_to_keep_apart(tmp_path):
    found = read(tmp_path, "talk.odt", open_document([], "<text:p>Said.</text:p>"), tracked=Tracked.BOTH)
    assert (found.corrected, found.lost) == ((), ())


def test_both_make_a_project_with_originals_and_corrections(tmp_path):
    exported = exported_of(edited_talk())
    imported = read(tmp_path, "talk.docx", as_file(exported, Format.DOCX, View.CHANGES), tracked=Tracked.BOTH)
    assert imported.lost == ()
    path = tmp_path / "talk.fairhand"
    import_project(imported, path).close()
    session = open_session(path, write=False)
    try:
        originals = "\n".join(original.text for original in session.transcript.originals.values())
        assert originals.split() == "\n".join(turn.text for turn in exported.before).split()
        assert [turn.text for turn in session.transcript.turns] == [turn.text for turn in exported.turns if turn.text]
        assert [(one.note, one.author) for one in session.revisions()][1:] == [
            ("Changes tracked in talk.docx", "Zoë & Co")
        ]
    finally:
        session.close()


@settings(max_examples=20, deadline=None)
@given(before=turns_of, after=turns_of)
def test_any_turns_become_any_others(before, after):
    transcript = Transcript.of_originals([Original(n, *turn, 0, 0) for n, turn in enumerate(before, 1)])
    corrected = [ImportedTurn(text, role, speaker, FileMap(())) for text, role, speaker in after]
    if before and after:
        for edit in edits_to(transcript, corrected):
            transcript.apply(edit)
        assert "\n".join(turn.text for turn in transcript.turns) == "\n".join(turn.text for turn in corrected)


def test_a_question_that_was_deleted_leaves_its_answer_an_answer():
    transcript = Transcript.of_originals(
        [Original(1, "Who?", Role.QUESTION, "Anna", 0, 0), Original(2, "Nobody at all.", Role.ANSWER, "Bert", 0, 0)]
    )
    for edit in edits_to(transcript, [ImportedTurn("Nobody at all.", Role.ANSWER, "", FileMap(()))]):
        transcript.apply(edit)
    assert [(turn.text, turn.role, turn.speaker) for turn in transcript.turns] == [
        ("Nobody at all.", Role.ANSWER, "Bert")
    ]
