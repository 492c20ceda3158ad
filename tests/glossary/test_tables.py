# SPDX-License-Identifier: GPL-3.0-or-later
import csv
import io
import tempfile
from pathlib import Path

import pytest
from hypothesis import given

from app.errors import NotReadable
from app.glossary import files
from app.glossary.files import read_terms, write_terms
from app.glossary.tables import to_csv
from app.transcript.term import CaseRule, Term
from tests.glossary.random_terms import terms as some_terms

FULL = Term(
    0, "National Security Committee", "KNB", ("OAG", "National Security; Comitee"), "once\n“KGB”", CaseRule.ANY_CASE
)


@pytest.fixture
def read(tmp_path, settings):
    def read(content):
        path = tmp_path / "terms.csv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return read_terms(path, settings).terms

    return read


@given(some_terms)
def test_what_is_written_is_read_again(terms):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "terms.csv"
        write_terms(path, terms, None, "")
        assert list(read_terms(path, None).terms) == terms


@given(some_terms)
def test_any_reader_of_csv_finds_every_cell(terms):
    rows = list(csv.DictReader(io.StringIO(to_csv(terms), newline="")))
    assert [(row["right"], row["source"], row["note"]) for row in rows] == [
        (term.right, term.source, term.note) for term in terms
    ]


def test_a_table_of_another_program_is_read(read):
    table = "Target;Source;Forbidden;Comment\r\nregime;Regime;Regime; régime;he says so\r\n"
    assert read(table.replace("Regime; régime", '"Regime; régime"').encode("cp1252")) == (
        Term(0, "regime", "Regime", ("Regime", "régime"), "he says so"),
    )


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_two_columns_and_a_mark_are_enough(read, mark):
    assert read(mark + "source\tright\nАкорда\tAkorda\n\n".encode()) == (Term(0, "Akorda", "Акорда"),)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("", "is empty"),
        ("regime,Regime\n", "does not say which column is the right form"),
        ("right,wrong\nregime,Regime\n,Power\n", "line 3: A term needs a right form"),
        ("right,case\nregime,loud\n", "line 2: “loud” is no case rule"),
        ('right\n"regime', "is no table: line 2"),
        ('right\n"regime"x\n', "is no table: line 2"),
        ("right\n" + "x" * 201, "line 2: .* longer than 200 characters"),
        ("right\n" + "x" * 200_000, "is no table: line 2"),
        ("right\nreg\x1bime\n" + "x\n" * 99, "line 2: A term holds a character that is no text .U.001B."),
        (b"right\nreg\0ime\n", "not a text file"),
        ("right\n\ud800x".encode("utf-16", "surrogatepass"), "says that it is utf-16-le but is not"),
        ("right\n" + "x\n" * 20_001, "over 20,000 terms"),
    ],
)
def test_what_is_no_glossary_is_refused_in_one_sentence(read, content, reason):
    with pytest.raises(NotReadable, match=reason) as refused:
        read(content)
    assert "terms.csv" in str(refused.value)


def test_a_large_file_is_refused_before_it_is_read(read, monkeypatch):
    monkeypatch.setattr(files, "LARGEST", 10)
    with pytest.raises(NotReadable, match="too large for a glossary"):
        read("right\nregime\n")


def test_another_suffix_is_refused(tmp_path, settings):
    with pytest.raises(NotReadable, match=r"must end in .csv or .tbx"):
        read_terms(tmp_path / "terms.xls", settings)


def test_a_missing_file_is_named(tmp_path, settings):
    for name in ("terms.csv", "terms.tbx"):
        with pytest.raises(NotReadable, match=name):
            read_terms(tmp_path / name, settings)


def test_semicolons_part_wrong_forms(read):
    (term,) = read(to_csv([FULL]))
    assert term.wrong == ("OAG", "National Security", "Comitee")
