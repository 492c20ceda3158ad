# SPDX-License-Identifier: GPL-3.0-or-later
"""HTML pages, read back by pandoc and by lxml."""

import lxml.html
import pypandoc

from app.exporting.exported import View
from app.exporting.html_page import to_html
from app.transcript import operations
from app.transcript.edits import Fact
from app.transcript.turn import Role
from tests.exporting.exports import SIGNED, apply, edited_talk, exported_of
from tests.transcripts import transcript_of


def words_of(turns):
    return [word for turn in turns for word in turn.text.split()]


def test_pandoc_reads_the_clean_text_word_for_word():
    exported = exported_of(edited_talk())
    read = pypandoc.convert_text(to_html(exported, View.CLEAN), "plain", format="html", extra_args=["--wrap=none"])
    assert read.split() == words_of(exported.turns)


def test_without_what_is_marked_as_inserted_it_is_the_original_and_without_the_deleted_the_clean_text():
    exported = exported_of(edited_talk())
    for gone, turns in (("ins", exported.before), ("del", exported.turns)):
        page = lxml.html.fromstring(to_html(exported, View.CHANGES))
        for mark in page.xpath(f"//main//{gone}"):
            mark.drop_tree()
        text = " ".join(paragraph.text_content() for paragraph in page.xpath("//main//p")).replace("¶", " ")
        assert text.split() == words_of(turns)


def test_side_by_side_is_a_table():
    exported = exported_of(edited_talk())
    page = lxml.html.fromstring(to_html(exported, View.SIDE_BY_SIDE))
    cells = ["\n".join(p.text or "" for p in row[3].iter("p")) for row in page.xpath("//tbody/tr")]
    assert cells == [turn.text for turn in exported.turns]


def test_no_script_runs_and_nothing_is_loaded():
    transcript = transcript_of('<script>alert(1)</script><img src="http://a.de/x" onerror=alert(1)>', "]]>&lt;/style>")
    apply(transcript, operations.set_fact(transcript, 2, Fact.SPEAKER, '"><b onclick="x()">'))
    for view in View:
        page = to_html(exported_of(transcript), view, speakers=True)
        tree = lxml.html.fromstring(page)
        assert not tree.xpath("//script | //img | //link | //iframe | //@src | //@href | //@onclick | //@onerror")
        assert "default-src 'none'" in tree.xpath("//meta/@content")[0]
        assert "<script>alert(1)</script>" in tree.text_content()


def test_a_bidirectional_text_stays_in_its_paragraph():
    transcript = transcript_of("\u202eabc", "שלום.")
    paragraphs = lxml.html.fromstring(to_html(exported_of(transcript), View.CLEAN)).xpath("//main//p")
    assert [paragraph.get("dir") for paragraph in paragraphs] == ["auto", "auto"]


def test_roles_and_names_are_said_in_ordinary_html():
    transcript = transcript_of("Who?", "I.", "Title")
    apply(transcript, operations.set_fact(transcript, 3, Fact.ROLE, Role.HEADING))
    page = lxml.html.fromstring(to_html(exported_of(transcript), View.CLEAN, speakers=True))
    assert page.xpath("//p[b]/strong")[0].text == "Who?"
    assert [name.text for name in page.xpath("//b/bdi")] == ["Interviewer", "Ablyazov", "Interviewer"]
    assert page.xpath("//h2")[0].text_content() == "Interviewer: Title"
    assert SIGNED.author not in page.text_content()
