# SPDX-License-Identifier: GPL-3.0-or-later
from app.importing.markdown import read_markdown


def read(text: str) -> list[tuple[str, str, str]]:
    return [(turn.role.value, turn.speaker, turn.passage.text) for turn in read_markdown(text).turns]


def test_emphasis_headings_and_quotes_give_roles():
    text = "# Talk\n\n**Who?**\n\nI.\n\nMore.\n\n> Said\n> so.\n\n*laughs*\n\n**Why?**\n\nSo.\n"
    assert [(role, words) for role, _, words in read(text)] == [
        ("heading", "Talk"),
        ("question", "Who?"),
        ("answer", "I.\nMore."),
        ("quote", "Said so."),
        ("note", "laughs"),
        ("question", "Why?"),
        ("answer", "So."),
    ]


def test_labels_name_the_speakers_and_the_one_who_asks():
    text = "**Q:** Mr Ablyazov, who?\n\n**A:** I.\n\nMore.\n\n**Q:** Why?\n\n**A:** So.\n"
    assert read(text) == [
        ("question", "Interviewer", "Mr Ablyazov, who?"),
        ("answer", "Ablyazov", "I.\nMore."),
        ("question", "Interviewer", "Why?"),
        ("answer", "Ablyazov", "So."),
    ]


def test_comments_part_and_join_turns():
    assert [
        words for *_, words in read("**Q?**\n\nA\n\n<!-- turn -->\n\nB\n\n**C**\n\n<!-- same turn -->\n\n**D**\n")
    ] == [
        "Q?",
        "A",
        "B",
        "C\nD",
    ]


def test_escapes_entities_links_and_lists_read_as_a_reader_sees_them():
    text = "**Q?**\n\n\\*a\\* &amp; [b](http://c.de) `d`\n\n1. one\n2. two\n\n- three\n"
    layout = read_markdown(text)
    assert layout.turns[1].passage.text == "*a* & b (http://c.de) d\n1. one\n2. two\n- three"
    places = layout.turns[1].passage.places()
    at = layout.turns[1].passage.text.index("two")
    start, end = places.to_file(at, at + 3)
    assert text[start:end] == "two"


def test_a_file_without_any_mark_is_read_as_plain_text():
    assert [(role, words) for role, _, words in read("Who?\nI.\n\nWhy?\nSo.\n")] == [
        ("question", "Who?"),
        ("answer", "I."),
        ("question", "Why?"),
        ("answer", "So."),
    ]


def test_front_matter_is_metadata():
    layout = read_markdown("---\ntitle: A talk\ndate: '1 May'\n---\n\n**Who?**\n\nI.\n")
    assert layout.metadata == {"title": "A talk", "date": "1 May"}
    assert len(layout.turns) == 2
