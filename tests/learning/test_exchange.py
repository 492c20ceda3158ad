# SPDX-License-Identifier: GPL-3.0-or-later
"""Remembered corrections as CSV, and what other people's tables hold."""

import csv
import time
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import NotReadable
from app.learning.exchange import as_csv, read_csv
from app.learning.remembered import NoCorrection, Remembered, checked
from app.proposals.correction import Correction, Reach

STREETS = Remembered(Correction("go on the streets", "take to the streets"), "talk", "2026-11-26", 3)
OTHER = Remembered(Correction("so", "So", Reach.SAME, at_start=True), "", "", 0, active=False)


def written(tmp_path, content, encoding="utf-8"):
    path = tmp_path / "corrections.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
    return path


def test_what_was_written_is_read_again(tmp_path):
    assert read_csv(written(tmp_path, as_csv([STREETS, OTHER]))) == [STREETS, OTHER]


CELLS = st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=20)


@given(st.sampled_from(["", "=", "+", "-", "@", "'", "''", "'="]), CELLS, CELLS)
def test_any_words_come_back_as_they_were_and_none_is_a_formula(tmp_path_factory, first, wrong, right):
    try:
        one = Remembered(checked(Correction(first + wrong, first + right)))
    except NoCorrection:
        return
    content = as_csv([one])
    assert not any(cell[:1] in tuple("=+-@\t\r") for row in csv.reader(StringIO(content)) for cell in row if cell)
    assert read_csv(written(tmp_path_factory.mktemp("csv"), content)) == [one]


@pytest.mark.parametrize(
    "content", ["wrong;right\na b;c\n", "Wrong\tRight\na b\tc\n", '\ufeffright,wrong,x\nc,"a b",\n']
)
def test_other_peoples_tables_are_understood(tmp_path, content):
    (one,) = read_csv(written(tmp_path, content))
    assert one.correction == Correction("a b", "c")
    assert one.active


def test_a_table_of_a_western_spreadsheet_is_read(tmp_path):
    (one,) = read_csv(written(tmp_path, "wrong,right\nMünchen’s,Munich’s\n", "cp1252"))
    assert one.correction.wrong == "München’s"


def test_of_equal_rows_the_last_one_stays(tmp_path):
    assert len(read_csv(written(tmp_path, "wrong,right,used\na,b,1\na,b,2\n"))) == 1


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("a,b\nc,d\n", "names the columns"),
        ("wrong,right\na,b\nsame,same\n", "line 3: .*both sides"),
        ("wrong,right\na,\n", "line 2: Nothing is to stand"),
        ('wrong,right\n"a,b\n', "line 2, is no CSV"),
        (f"wrong,right\n{'a' * 200_000},b\n", "line 2, is no CSV"),
        (f"wrong,right\n{'a' * 2_000},b\n", "line 2: .*characters long"),
        ('wrong,right\n"a\nb",c\n', "line breaks"),
        ("", "is empty"),
        (b"\x00\x01\x02" * 50, "not a text file"),
        (b"SQLite format 3\x00" * 50, "not a text file"),
    ],
)
def test_what_is_no_table_of_corrections_is_refused_in_one_sentence(tmp_path, content, complaint):
    with pytest.raises(NotReadable, match=complaint) as refusal:
        read_csv(written(tmp_path, content))
    assert "\n" not in str(refusal.value)
    assert len(str(refusal.value)) < 400


def test_numbers_and_days_that_make_no_sense_are_passed_over(tmp_path):
    content = "wrong,right,used,learnt,from,on\na,b,99999999999999999999,yesterday,\x07x,maybe\n"
    assert read_csv(written(tmp_path, content)) == [Remembered(Correction("a", "b"), "x")]


def test_a_large_table_is_read_in_good_time(tmp_path):
    rows = "".join(f"word{number},other{number}\n" for number in range(20_000))
    started = time.perf_counter()
    assert len(read_csv(written(tmp_path, "wrong,right\n" + rows))) == 20_000
    assert time.perf_counter() - started < 20
