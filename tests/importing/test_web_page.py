# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from app.errors import NotReadable
from app.importing import web_page
from app.importing.imported import Lost
from tests.importing.files import read, turns

SENTENCE = "The power of the people, of the courts, and of the press was taken from them, as he said, over many years. "
SITE = (
    "<!DOCTYPE html><html><head><title>A talk</title><script>var x = 'script';</script></head><body>"
    "<nav><ul><li><a href='/'>Home</a></li><li><a href='/news'>News</a></li></ul></nav>"
    "<div class='article-body'><h1>A talk</h1>"
    f"<p><b>Who are you, and why is this?</b></p><p>I am nobody. {SENTENCE * 3}</p><img src='http://a.de/x.png'>"
    f"<p><strong>And then,</strong> <strong>what came?</strong></p><p>Then came others. {SENTENCE * 3}</p></div>"
    "<aside>Read also: something else</aside><footer>Imprint</footer></body></html>"
)


def test_the_main_text_of_a_site(tmp_path):
    imported = read(tmp_path, "talk.html", SITE)
    found = turns(imported)
    assert [role for _, role, _ in found][-4:] == ["question", "answer", "question", "answer"]
    assert found[-2] == ("And then, what came?", "question", "")
    text = " ".join(text for text, _, _ in found)
    assert "script" not in text and "Imprint" not in text and "Read also" not in text
    assert Lost.SURROUNDINGS in imported.lost
    assert imported.metadata == {"title": "A talk"}


def test_a_page_that_is_nothing_but_a_text_is_kept_whole(tmp_path):
    imported = read(tmp_path, "talk.htm", "<p><b>Who?</b><p>I &amp; you.<br>Both.<p><i>Laughs</i>")
    assert turns(imported) == [("Who?", "question", ""), ("I & you.\nBoth.", "answer", ""), ("Laughs", "note", "")]
    assert imported.lost == ()


def test_two_line_breaks_part_paragraphs(tmp_path):
    imported = read(tmp_path, "talk.html", "<div><b>Who?</b><br><br>I.<br><br><b>Why?</b><br><br>So.</div>")
    assert [text for text, _, _ in turns(imported)] == ["Who?", "I.", "Why?", "So."]


def test_a_page_says_its_encoding(tmp_path):
    data = "<meta charset='windows-1251'><p><b>Кто?</b><p>Я.".encode("cp1251")
    assert turns(read(tmp_path, "talk.html", data)) == [("Кто?", "question", ""), ("Я.", "answer", "")]


def test_of_a_page_with_too_many_blocks_all_is_read_but_its_margins(tmp_path, monkeypatch):
    monkeypatch.setattr(web_page, "MOST_BLOCKS", 2)
    imported = read(tmp_path, "talk.html", SITE)
    text = " ".join(text for text, _, _ in turns(imported))
    assert "Who are you, and why is this?" in text
    assert "Home" not in text and "Imprint" not in text and "Read also" not in text


def test_a_page_that_is_too_large_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(web_page, "LARGEST_PAGE", 100)
    with pytest.raises(NotReadable, match="over 8 MB"):
        read(tmp_path, "talk.html", SITE)


def test_elements_that_are_nested_too_deeply_are_refused_and_not_left_out(tmp_path):
    with pytest.raises(NotReadable, match="within each other"):
        read(tmp_path, "talk.html", "<div>" * 2000 + "Deep down." + "</div>" * 2000 + "<p>After.")


def test_lines_of_a_text_that_is_set_as_it_was_typed(tmp_path):
    page = "<html><body><pre>Q: Who\nare you?\n\nA: I am\n<b>nobody</b>.\n \nQ: Why?</pre></body></html>"
    assert turns(read(tmp_path, "talk.html", page)) == [
        ("Who\nare you?", "question", "Interviewer"),
        ("I am\nnobody.", "answer", ""),
        ("Why?", "question", "Interviewer"),
    ]
