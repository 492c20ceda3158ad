# SPDX-License-Identifier: GPL-3.0-or-later
"""One report in all its forms: they have the same figures, and load nothing."""

import csv
import io
import re
import subprocess
import sys
from dataclasses import replace
from datetime import datetime
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pytest
from pypdf import PdfReader

from app.errors import NotReadable, NotWritable
from app.history.project_file import create_project
from app.preferences import Preferences
from app.projects import open_session
from app.reporting import drawing
from app.reporting.elsewhere import have_done
from app.reporting.flags import Fate, FlagFate
from app.reporting.look import DARK
from app.reporting.messages import Make, Write
from app.reporting.plots import MOST_BARS, Kind, gathered, in_words, plots
from app.reporting.process import carry_out
from app.reporting.report import Report, words_report, write_report
from app.reporting.tables import tables
from app.reporting.words import ENGLISH, Words
from app.transcript import operations
from tests.transcripts import originals_of

TEXTS = ("Who are you?", "The Regime will fall. Nobody knows when.", "It is late.")
FATES = [FlagFate("casing", "CASE", fate) for fate in Fate] + [FlagFate("tense", "TENSE", Fate.IGNORED)]


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    path = tmp_path_factory.mktemp("report") / "talk.fairhand"
    create_project(path, originals_of(*TEXTS), {"title": "Talk"}, "me").close()
    session = open_session(path, write=True)
    for old, new, note in (("Regime", "regime", "Casing"), ("will fall", "falls", "Words, “new” 中")):
        at = session.transcript.turn(2).text.index(old)
        session.apply(operations.replace_text(session.transcript, 2, at, at + len(old), new), "edit")
        session.save_revision(note).result()
    session.close()
    return path


@pytest.fixture(scope="module")
def report(project):
    session = open_session(project, write=False)
    _, effort = words_report(session)
    session.close()
    return Report("Talk", tables(effort, FATES))


class Cells(HTMLParser):
    """Collects the cells of all tables of a page, row by row."""

    def __init__(self, page):
        super().__init__()
        self.rows, self._in_cell = [], False
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self._in_cell = True
            self.rows[-1].append("")

    def handle_endtag(self, tag):
        self._in_cell = self._in_cell and tag not in ("td", "th")

    def handle_data(self, data):
        if self._in_cell:
            self.rows[-1][-1] += data


def cells(report):
    return [list(map(str, row)) for table in report.tables for row in (table.columns, *table.rows)]


def test_page_table_and_pdf_have_the_same_figures(report, tmp_path):
    for suffix in ("html", "csv", "pdf"):
        write_report(report, tmp_path / f"report.{suffix}")
    expected, read = cells(report), cells(replace(report, tables=ENGLISH.tables(report.tables)))
    titles = {table.title for table in report.tables}
    rows = list(csv.reader(io.StringIO((tmp_path / "report.csv").read_text(encoding="utf-8"))))
    assert [row for row in rows if row and row[0] not in titles] == expected
    page = Cells((tmp_path / "report.html").read_text(encoding="utf-8"))
    assert [row[: len(cells)] for row, cells in zip(page.rows, read, strict=True)] == read
    words = "".join(part.extract_text() for part in PdfReader(tmp_path / "report.pdf").pages)
    assert _in_order(read, words)


def test_people_read_moments_on_their_clock_and_plain_words_and_programs_what_stands_in_the_project(project):
    session = open_session(project, write=False)
    made = tables(words_report(session)[1], [FlagFate("word_order", "RULE_ID", Fate.LEFT)])
    session.close()
    read = ENGLISH.tables(made)
    time = made.by_revision.column("Time")[1]
    assert datetime.fromisoformat(time).utcoffset() is not None
    assert read.by_revision.column("Time")[1] == datetime.fromisoformat(time).astimezone().strftime("%Y-%m-%d %H:%M")
    assert (made.by_category.column("Category"), made.by_rule.column("Rule")) == (["word_order"], ["RULE_ID"])
    assert (read.by_category.column("Category"), read.by_rule.column("Rule")) == (["word order"], ["RULE_ID"])
    window = Words("en", {"word_order": "word_order"})
    assert window.tables(made).by_category.column("Category") == ["word order"]
    assert [window.plot(plot).places for plot in plots(made) if plot.kind is Kind.SHARES] == [("word order",)]


GERMAN = Words(
    "de",
    {
        "Effort: {title}": "Aufwand: {title}",
        "By turn": "Nach Beiträgen",
        "Words rewritten": "Wörter neu geschrieben",
        "Words rewritten by turn": "Neu geschriebene Wörter nach Beiträgen",
        "draft": "Entwurf",
        "Words": "Wörter",
    },
)


def test_what_is_written_for_people_is_in_their_language(report, tmp_path):
    for suffix in ("html", "csv", "pdf"):
        write_report(report, tmp_path / f"report.{suffix}", words=GERMAN)
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert '<html lang="de">' in page
    assert "<h1>Aufwand: Talk</h1>" in page
    assert "<h2>Nach Beiträgen</h2>" in page
    assert "<figcaption>Neu geschriebene Wörter nach Beiträgen</figcaption>" in page
    assert "<td>Entwurf</td>" in page
    assert "Words, “new” 中" in page, "what people wrote stays as it is"
    reader = PdfReader(tmp_path / "report.pdf")
    words = _without_spaces("".join(part.extract_text() for part in reader.pages))
    assert reader.trailer["/Root"]["/Lang"] == "de"
    assert "Aufwand:Talk" in words
    assert "Entwurf" in words
    assert "draft" in (tmp_path / "report.csv").read_text(encoding="utf-8"), (
        "tables for programs are the same everywhere"
    )


def _without_spaces(text):
    return re.sub(r"\s", "", text)


def _in_order(rows, words):
    """Tell whether all cells stand in a text in their order; what the font has no sign for is a question mark there."""
    at, words = 0, _without_spaces(words)
    for cell in (_without_spaces(cell).replace("中", "?") for row in rows for cell in row):
        at = words.find(cell, at)
        assert at >= 0, cell
        at += len(cell)
    return True


def test_each_revision_tells_how_far_the_text_was_corrected(report):
    assert report.tables.by_revision.column("Words rewritten") == [0, 1, 3]
    assert report.tables.by_revision.column("HTER")[-1] == round(3 / 12, 3)
    assert ("Words rewritten", 3) in report.tables.total.rows


def test_decisions_count_for_the_revision_that_they_were_made_in(fairhand, tmp_path):
    path = tmp_path / "copy.fairhand"
    create_project(path, originals_of(*TEXTS), {"title": "Talk"}, "me").close()
    assert fairhand("accept", path, "--category", "casing", "--checkers", "rules")[0] == 0
    session = open_session(path, write=True)
    report, _ = words_report(session)
    accepted = report.tables.by_revision.column("Accepted")
    assert accepted[:-1] == [0] * (len(accepted) - 1)
    assert accepted[-1] > 0
    session.undo()
    session.save_revision("Undone").result()
    assert sum(words_report(session)[0].tables.by_revision.column("Accepted")) == 0
    session.close()


def test_what_is_plotted_is_what_the_tables_say(report):
    by_title = {plot.title: plot for plot in plots(report.tables)}
    # All edits were made in a moment, and a plot without a figure is none.
    assert list(by_title) == [
        "Words rewritten by turn",
        "HTER over the revisions",
        "Flags of the imported text",
        "Accept rate of each rule",
    ]
    (_, words), *_ = by_title["Words rewritten by turn"].series
    assert list(words) == report.tables.by_turn.column("Words rewritten")
    assert by_title["Flags of the imported text"].series[0] == ("Accepted", (1.0, 0.0))
    rates = by_title["Accept rate of each rule"]
    assert (rates.places, rates.series[0][1], rates.notes) == (("CASE", "TENSE"), (0.33, 0.0), ("1/3", "0/1"))
    assert in_words(rates, {"Rule": "Regel"}).up == "Regel"


def test_many_turns_share_bars(report):
    plot = plots(report.tables)[0]
    many = type(plot)(Kind.BARS, "", "", "", tuple(range(1, 1001)), (("", (1.0,) * 1000),))
    bars = gathered(many)
    assert len(bars) <= MOST_BARS
    assert (bars[0], bars[-1]) == (("1–9", 1.0), ("1000", 1.0))


def test_plots_on_a_page_take_their_colours_from_it_and_load_nothing(report, tmp_path):
    write_report(report, tmp_path / "report.html")
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert page.count("<figure>") == 4
    assert "var(--accepted)" in page
    assert page.count("--accepted: #") == 2, "light and dark"
    svgs = re.findall(r"<svg.*?</svg>", page, re.DOTALL)
    for svg in svgs:
        assert not re.search("#[0-9a-f]{6}", svg, re.IGNORECASE)
        ElementTree.fromstring(svg.replace("xlink:", ""))
    for foreign in ("<script", "src=", "@import", "http"):
        assert foreign not in page
    # What is referred to is in the page, and there once.
    for target in re.findall(r'(?:href="|url\()([^)"]*)', page):
        assert target.startswith("#")
        assert page.count(f'id="{target[1:]}"') == 1


def test_a_picture_is_in_the_colours_of_its_look(report):
    plot = plots(report.tables)[0]
    light, dark = drawing.as_png(plot, drawing.LIGHT, dots=40), drawing.as_png(plot, DARK, dots=40)
    assert light[:4] == dark[:4] == b"\x89PNG"
    assert light != dark
    assert drawing.as_png(plot, DARK, dots=40) == dark


def test_matplotlib_keeps_what_it_finds_out_in_our_own_cache():
    import matplotlib as mpl  # not before `drawing`, which says where

    assert Path(mpl.get_cachedir()).parts[-2:] == ("fairhand", "matplotlib")


def test_nothing_of_plots_is_imported_before_a_report_is_made():
    asked = (
        "import sys, app.cli.report, app.reporting.report, app.reporting.elsewhere\n"
        "print([name for name in ('matplotlib', 'reportlab', 'numpy') if name in sys.modules])"
    )
    made = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert made.stdout.strip() == "[]"


def test_a_pdf_can_be_dark(fairhand, project, tmp_path):
    arguments = ("report", project, "-o", tmp_path / "dark.pdf", "--dark", "--checkers", "rules")
    assert fairhand(*arguments)[:2] == (0, f"Wrote {tmp_path / 'dark.pdf'}.\n")
    (first, *_) = PdfReader(tmp_path / "dark.pdf").pages
    assert b"rg" in first.get_contents().get_data()[:200]
    assert "Effort: Talk" in first.extract_text()


@pytest.fixture
def rules_alone(monkeypatch):
    monkeypatch.setattr("app.reporting.process.load", lambda: Preferences(checkers=("rules",), remembered=False))


def test_a_report_comes_in_two_parts_the_flags_last(project, rules_alone, monkeypatch):
    monkeypatch.setattr("app.reporting.drawing.as_png", lambda plot, look, width: plot.title.encode())
    said = []
    carry_out(Make(str(project)), said.append)
    words, whole = said
    assert (words.is_whole, whole.is_whole) == (False, True)
    assert words.tables.by_turn == whole.tables.by_turn
    assert words.tables.by_rule.rows == ()
    assert words.pictures == whole.pictures[: len(words.pictures)]


def test_a_process_of_its_own_writes_what_was_made_and_says_what_went_wrong(report, tmp_path):
    have_done(Write(report.title, report.tables, str(tmp_path / "report.csv")), print, lambda: False)
    write_report(report, tmp_path / "here.csv")
    assert (tmp_path / "report.csv").read_bytes() == (tmp_path / "here.csv").read_bytes()
    with pytest.raises(NotReadable, match="gone"):
        have_done(Make(str(tmp_path / "gone.fairhand")), print, lambda: False)
    dies = [sys.executable, "-c", ""]
    with pytest.raises(NotWritable, match="could not be written"):
        have_done(Write("", report.tables, str(tmp_path / "x.csv")), print, lambda: False, dies)
