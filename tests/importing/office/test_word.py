# SPDX-License-Identifier: GPL-3.0-or-later
import pypandoc
import pytest

from app.importing.imported import Lost
from app.importing.reader import Tracked
from tests.importing.files import read, turns, word_file

TRACKED = (
    "<w:p><w:r><w:t>The </w:t></w:r>"
    '<w:del w:id="1" w:author="A"><w:r><w:delText>Regime</w:delText></w:r></w:del>'
    '<w:ins w:id="2" w:author="A"><w:r><w:t>regime</w:t></w:r></w:ins>'
    "<w:r><w:t> falls.</w:t></w:r></w:p>"
)


def run(text, *properties):
    return f"<w:r><w:rPr>{''.join(f'<w:{name}/>' for name in properties)}</w:rPr><w:t>{text}</w:t></w:r>"


def test_bold_paragraphs_are_questions_and_italic_ones_notes(tmp_path):
    body = f"<w:p>{run('Who ', 'b')}{run('are you?', 'b')}</w:p><w:p>{run('I.')}</w:p><w:p>{run('Laughs.', 'i')}</w:p>"
    found = turns(read(tmp_path, "talk.docx", word_file(body)))
    assert found == [("Who are you?", "question", ""), ("I.", "answer", ""), ("Laughs.", "note", "")]


def test_a_name_in_bold_before_a_paragraph_is_a_speaker(tmp_path):
    body = f"<w:p>{run('Anna:', 'b')}{run(' Who?')}</w:p><w:p>{run('Bert:', 'b')}{run(' I.')}</w:p>"
    assert turns(read(tmp_path, "talk.docx", word_file(body))) == [
        ("Who?", "question", "Anna"),
        ("I.", "answer", "Bert"),
    ]


def test_names_in_plain_letters_are_speakers_too(tmp_path):
    said = ["Anna: Who?", "Bert: I.", "Anna: Why?", "Bert: So."]
    body = "".join(f"<w:p>{run(text)}</w:p>" for text in said) + f"<w:p>{run('Ends.', 'i')}</w:p>"
    found = turns(read(tmp_path, "talk.docx", word_file(body)))
    assert found[:2] == [("Who?", "question", "Anna"), ("I.", "answer", "Bert")]
    assert found[-1] == ("Ends.", "note", "")


def test_tracked_changes_are_accepted_unless_asked_otherwise(tmp_path):
    accepted = read(tmp_path, "talk.docx", word_file(TRACKED))
    assert (accepted.turns[0].text, accepted.lost) == ("The regime falls.", (Lost.ACCEPTED,))
    rejected = read(tmp_path, "talk.docx", word_file(TRACKED), tracked=Tracked.REJECT)
    assert (rejected.turns[0].text, rejected.lost) == ("The Regime falls.", (Lost.REJECTED,))


def test_a_deleted_paragraph_end_joins_two_paragraphs(tmp_path):
    mark = '<w:pPr><w:rPr><w:del w:id="1" w:author="A"/></w:rPr></w:pPr>'
    body = f"<w:p>{mark}{run('One ')}</w:p><w:p>{run('two.')}</w:p>"
    assert [turn.text for turn in read(tmp_path, "talk.docx", word_file(body)).turns] == ["One two."]
    rejected = read(tmp_path, "talk.docx", word_file(body), tracked=Tracked.REJECT)
    assert "\n".join(turn.text for turn in rejected.turns) == "One\ntwo."


def table(*rows):
    cells = ["".join(f"<w:tc><w:p>{run(cell)}</w:p></w:tc>" for cell in row) for row in rows]
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"


def test_a_table_of_names_and_what_they_say(tmp_path):
    body = table(("Q:", "Who?"), ("A:", "I."), ("Q:", "Why?"), ("A:", "So."))
    assert turns(read(tmp_path, "talk.docx", word_file(body)))[:2] == [
        ("Who?", "question", "Interviewer"),
        ("I.", "answer", ""),
    ]


def test_a_table_of_source_and_translation(tmp_path):
    body = table(
        ("Кто вы такой и почему это так?", "Who are you and why is that so?"),
        ("Я никто, и это правда.", "I am nobody, and that is the truth."),
        ("Непереведено.", ""),
    )
    imported = read(tmp_path, "talk.docx", word_file(body))
    assert [turn.text for turn in imported.turns] == [
        "Who are you and why is that so?",
        "I am nobody, and that is the truth.",
    ]
    assert [source.text for source in imported.aside().source_texts] == [
        "Кто вы такой и почему это так?",
        "Я никто, и это правда.",
    ]
    assert imported.lost == (Lost.UNTRANSLATED,)


def test_what_is_not_kept_is_said_once(tmp_path):
    body = f"<w:p>{run('Seen.')}{run('Hidden.', 'vanish')}<w:r><w:drawing/></w:r><w:r><w:drawing/></w:r></w:p>"
    imported = read(tmp_path, "talk.docx", word_file(body))
    assert imported.turns[0].text == "Seen."
    assert imported.lost == (Lost.HIDDEN, Lost.PICTURES)


MADE_BY_PANDOC = """# A talk

**Who are you?**

I am *nobody*.

> Nobody.

**And then?**

Then came others.
"""


@pytest.mark.parametrize("kind", ["docx", "odt", "html"])
def test_a_file_made_by_pandoc(tmp_path, kind):
    path = tmp_path / f"talk.{kind}"
    pypandoc.convert_text(MADE_BY_PANDOC, kind, format="markdown", outputfile=str(path), extra_args=["--standalone"])
    assert turns(read(tmp_path, path.name, path.read_bytes())) == [
        ("A talk", "heading", ""),
        ("Who are you?", "question", ""),
        ("I am nobody.", "answer", ""),
        ("Nobody.", "quote", ""),
        ("And then?", "question", ""),
        ("Then came others.", "answer", ""),
    ]


def test_positions_of_a_file_that_is_no_text_count_in_the_turns(tmp_path):
    imported = read(tmp_path, "talk.docx", word_file(f"<w:p>{run('Who?', 'b')}</w:p><w:p>{run('I.')}</w:p>"))
    assert not imported.is_text
    assert [(original.start, original.end) for original in imported.originals()] == [(0, 4), (6, 8)]


def test_what_a_plain_text_says_of_itself_is_not_lost(tmp_path):
    said = ["Who fears it?", "Nobody.", "Why?", "It fell.", "Created: 16.04.2019, 21:08 PM"]
    imported = read(tmp_path, "talk.docx", word_file("".join(f"<w:p>{run(text)}</w:p>" for text in said)))
    assert [turn.text for turn in imported.turns] == said[:-1]
    assert imported.metadata == {"created": "16.04.2019, 21:08 PM"}
