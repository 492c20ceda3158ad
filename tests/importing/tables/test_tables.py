# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables of source and translation; XLIFF and TMX are made by the translate toolkit."""

import io

import pytest
from translate.storage import tmx, xliff

from app.importing.imported import Lost
from tests.importing.files import read, turns

PAIRS = [
    ("Кто вы такой и почему это так?", "Who are you and why is it so?"),
    ("Я никто, и это правда.", "I am nobody and this is the truth."),
]


def sources(imported):
    return [(source.turn, source.text, source.came_from) for source in imported.aside().source_texts]


def check(imported, name):
    assert turns(imported) == [(PAIRS[0][1], "question", ""), (PAIRS[1][1], "answer", "")]
    assert sources(imported) == [(1, PAIRS[0][0], name), (2, PAIRS[1][0], name)]


@pytest.mark.parametrize(
    ("name", "delimiter", "header", "turned"),
    [
        ("talk.csv", ",", ("Source", "Target"), False),
        ("talk.csv", ";", None, False),
        ("talk.csv", ",", None, True),
        ("talk.tsv", "\t", ("English", "Russian"), True),
    ],
)
def test_columns_are_known_by_name_or_language(tmp_path, name, delimiter, header, turned):
    rows = [*([header] if header else []), *((two, one) if turned else (one, two) for one, two in PAIRS)]
    text = "\n".join(delimiter.join(f'"{cell}"' for cell in row) for row in rows)
    check(read(tmp_path, name, text), name)


def test_speakers_and_roles_come_from_their_columns(tmp_path):
    text = "Turn,Speaker,Role,Translation,Colour\n1,Anna,question,Who?,red\n2,Bert,note,I.,blue\n"
    imported = read(tmp_path, "talk.csv", text)
    assert turns(imported) == [("Who?", "question", "Anna"), ("I.", "note", "Bert")]
    assert imported.lost == (Lost.COLUMNS,)


def test_rows_without_a_translation_are_said(tmp_path):
    imported = read(tmp_path, "talk.csv", "source,target\nОдин.,One.\nДва.,\n")
    assert [turn.text for turn in imported.turns] == ["One."]
    assert imported.lost == (Lost.UNTRANSLATED,)


def test_xliff_1_of_the_translate_toolkit(tmp_path):
    file = xliff.xlifffile(sourcelanguage="ru", targetlanguage="en")
    for source, target in PAIRS:
        file.addsourceunit(source, "talk.txt", createifmissing=True).target = target
    held = io.BytesIO()
    file.serialize(held)
    imported = read(tmp_path, "talk.xlf", held.getvalue())
    check(imported, "talk.xlf")
    assert imported.metadata["source_language"] == "ru"


def test_xliff_2_with_segments_and_codes(tmp_path):
    text = (
        '<?xml version="1.0"?><xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="ru">'
        '<file id="f"><unit id="1"><notes><note>x</note></notes><segment><source>Кто вы <pc id="1">такой</pc></source>'
        '<target>Who are <pc id="1">you</pc><ph id="2">code</ph> and why</target></segment>'
        "<segment><source>и почему это так?</source><target>is it so?</target></segment></unit>"
        "<unit id='2'><segment><source>Я никто, и это правда.</source>"
        "<target>I am nobody and this is the truth.</target></segment></unit></file></xliff>"
    )
    imported = read(tmp_path, "talk.xliff", text)
    check(imported, "talk.xliff")
    assert imported.lost == (Lost.TAGS,)


def test_tmx_of_the_translate_toolkit(tmp_path):
    file = tmx.tmxfile()
    for source, target in PAIRS:
        file.addtranslation(source, "ru", target, "en")
    held = io.BytesIO()
    file.serialize(held)
    imported = read(tmp_path, "talk.tmx", held.getvalue())
    check(imported, "talk.tmx")
    assert imported.metadata["source_language"] == "ru"
