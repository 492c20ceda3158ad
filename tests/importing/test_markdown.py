# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

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


LINKS = [
    "[the State](http://x.y) and the Regime of it",
    '[a *b*](<http://x y> "a title") and [c]( u (and so) ) or the Regime',
    "[a](u_(v)) the Regime [b](u\\)v 'it\\'s') so",
    "![a picture](c.png 'of the Regime') of the Regime",
    "[![a picture](c.png)](http://x.y) of it",
    "![](c.png) of it [](http://x.y) all",
    "<http://a.b> and <me@a.b> of it",
    "a [ref][1] to [1] and [it][] so",
    "see `the [code](x)` and [`d`](u) so",
    "a `&amp; \\\\ [x](y) &` b <b title='&amp;\\*'> of it",
    "a [b\nc](http://x.y)\nof it  \nall",
]


@pytest.mark.parametrize("text", LINKS)
def test_what_stands_behind_a_link_is_found_in_the_file(text):
    text = f"**Q?**\n\n{text}.\n\n[1]: http://one.de\n[it]: http://it.de\n"
    passage = read_markdown(text).turns[1].passage
    places = passage.places()
    found = [places.to_file(at, at + 1) for at in range(len(passage.text))]
    assert all(0 <= start < end <= len(text) for start, end in found)
    assert found == sorted(found)
    spelt = [text[start:end] for start, end in found]
    # What a reader of the link is not shown is there as a whole, from the bracket that ends its words.
    told = [one for one, letter in zip(spelt, passage.text, strict=True) if one != letter]
    assert all(one.lstrip("*`[")[0] in "]>" or not one.strip("\n ") for one in told), told
    tail = passage.text.rsplit(" ", 1)[1]
    assert "".join(spelt[-len(tail) :]) == tail


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


@pytest.mark.parametrize("mark", ["\u2028", "\x85", "\x0b", "\x1e"])
def test_front_matter_has_its_lines_where_line_feeds_are(mark):
    text = f'---\ntitle: "A{mark}b: c"\ndate: 1{mark}May\n---\n\n**Who?**\n\nI.\n'
    assert read_markdown(text).metadata == {"title": f"A{mark}b: c", "date": f"1{mark}May"}


def test_half_a_character_in_front_matter_stays_as_it_is_spelt():
    assert read_markdown('---\ntitle: "A\\ud800"\n---\n\n**Who?**\n').metadata == {"title": '"A\\ud800"'}
    assert read_markdown('---\ntitle: "\\ud83d\\ude00"\n---\n\n**Who?**\n').metadata == {"title": "\U0001f600"}
