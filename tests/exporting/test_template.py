# SPDX-License-Identifier: GPL-3.0-or-later
"""The user's own forms of Markdown."""

import html
import re

import pytest
from hypothesis import given, settings
from markdown_it import MarkdownIt

from app.errors import NotReadable
from app.exporting import template
from app.exporting.template import Template, all_templates, read_template, template_named, with_template
from tests.exporting.test_markdown import turns, turns_of

HOUSE = '''
top = """
---
title: {title}
date: {date}
---
"""
speaker = "**{name}:** "
question = "### {speaker}{text}"
quote = "> “{text}”"
'''


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(template, "user_config", lambda: tmp_path)
    (tmp_path / "templates").mkdir()
    return tmp_path / "templates"


@pytest.fixture
def write(folder):
    def write(name, text):
        (folder / name).write_text(text, encoding="utf-8")
        return folder / name

    return write


def test_a_template_says_how_each_role_is_written(write):
    house = read_template(write("House.toml", HOUSE))
    said = [("Who?", "question", "Anna"), ("I.\nYes, *I*.", "answer", "Bert"), ("So.", "quote", ""), ("X", "note", "")]
    facts = {"title": 'A "talk"', "date": "2026-02-03"}
    assert with_template(turns(said), house, facts).split("\n\n") == [
        '---\ntitle: "A \\"talk\\""\ndate: "2026-02-03"\n---',
        "### **Anna:** Who?",
        "**Bert:** I.",
        "Yes, \\*I\\*.",
        "> “So.”",
        "*X*\n",
    ]


def test_without_a_form_for_names_there_are_none():
    assert with_template(turns([("Who?", "question", "Anna")]), Template("plain"), {}) == "**Who?**\n"


def test_a_heading_at_the_top_is_text_and_not_yaml(write):
    form = read_template(write("x.toml", 'top = "# {title}"'))
    assert with_template([], form, {"title": "A *talk*"}) == "# A \\*talk\\*\n"


@settings(max_examples=60)
@given(turns_of)
def test_no_text_is_lost_in_a_template(found):
    form = Template("f", dict.fromkeys(template.USUAL, "{speaker}{text}"), "{name}: ")
    shown = MarkdownIt("commonmark").render(with_template(turns(found), form, {}))
    paragraphs = [html.unescape(one) for one in re.findall(r"<p>(.*?)</p>", shown, re.DOTALL)]
    lines = [
        (turn.speaker if not count else "", line)
        for turn in turns(found)
        for count, line in enumerate(turn.text.split("\n"))
    ]
    assert paragraphs == [f"{name}: {line}" if name else line for name, line in lines]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("question = 3", "must be a text in quotes"),
        ("shout = '{text}'", "no part “shout”"),
        ("question = 'Q'", "must hold “{text}” once"),
        ("question = '{text}{text}'", "must hold “{text}” once"),
        ("question = '{text} {title}'", "cannot hold “{title}”"),
        ("question = '{text.__class__}'", "cannot hold “{text.__class__}”"),
        ("question = '{text!r}'", "nothing but a name"),
        ("question = '{text:>9}'", "nothing but a name"),
        ("question = '{text'", "do not match"),
        ("question = ", "Invalid value"),
        ("x = '" + "x" * 70_000 + "'", "too large"),
    ],
)
def test_a_template_that_makes_no_sense_is_refused_in_one_sentence(write, text, reason):
    path = write("odd.toml", text)
    with pytest.raises(NotReadable) as refused:
        read_template(path)
    assert reason in str(refused.value)
    assert "\n" not in str(refused.value)
    write("good.toml", "")
    found, refusals = all_templates()
    assert ([one.name for one in found], refusals) == (["good"], [str(refused.value)])


def test_a_template_is_found_by_its_name_or_its_file(write, folder):
    path = write("House.toml", HOUSE)
    assert template_named("House") == template_named(str(path))
    for name in ("None", "../templates/House", "none.toml"):
        with pytest.raises(NotReadable):
            template_named(name)
