# SPDX-License-Identifier: GPL-3.0-or-later
import os
import re
import sys
import time
from pathlib import Path

import psutil
import pytest

from app.searching.expression_messages import Ask, Hits, Wrong
from app.searching.expression_process import tried
from app.searching.expressions import LONGEST, ExpressionRefused, Expressions
from app.searching.query import Hit, Query

HOSTILE = [r"(a+)+$", r"(a|a)*$", r"(a|aa)+$", r"(.*a){30}zz", r"(?:a?){500}a{500}#"]
TEXT = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa! The regime fell.\n" * 20


@pytest.fixture
def expressions():
    made = Expressions(seconds=1)
    yield made
    made.close()


def spans(answer):
    assert isinstance(answer, Hits), answer
    return [list(found) for found in answer.spans]


@pytest.mark.parametrize("pattern", HOSTILE)
def test_a_hostile_expression_is_ended_and_said_so(expressions, pattern):
    expressions.hits(Query("x", expression=True), ["x"])
    pid, begun = expressions.pid, time.monotonic()
    with pytest.raises(ExpressionRefused, match="takes too long"):
        expressions.hits(Query(pattern, expression=True), [TEXT])
    assert time.monotonic() - begun < 20
    assert not psutil.pid_exists(pid)
    assert expressions.hits(Query("regime", expression=True), ["the regime"]) == [[Hit(4, 10)]]


def test_an_expression_can_be_called_off(expressions):
    expressions.hits(Query("x", expression=True), ["x"])
    pid, asked = expressions.pid, []
    patient = Expressions(seconds=600)
    found = patient.hits(Query(HOSTILE[0], expression=True), [TEXT], lambda: len(asked) > 5 or asked.append(1))
    assert found == []
    assert patient.pid is None
    patient.close()
    assert psutil.pid_exists(pid)


def test_a_process_that_nobody_ends_ends_itself(tmp_path):
    code = (
        "import sys; from queue import SimpleQueue; import msgspec;"
        "from app.searching.expression_messages import Ask; from app.searching.expression_process import serve;"
        "q = SimpleQueue(); q.put(msgspec.json.encode(Ask('(a+)+$', ('a' * 40 + '!',), seconds=0.5)));"
        "serve(q, lambda b: None)"
    )
    process = psutil.Popen([sys.executable, "-c", code], env={**os.environ, "PYTHONPATH": str(Path.cwd())})
    assert process.wait(timeout=60) != 0


def test_texts_are_looked_through_in_portions(expressions, monkeypatch):
    monkeypatch.setattr("app.searching.expressions.MOST_LETTERS", 10)
    found = expressions.hits(Query("b", expression=True), ["aaab", "b" * 20, "", "ab"])
    assert [len(hits) for hits in found] == [1, 20, 0, 1]


@pytest.mark.parametrize(
    ("pattern", "where"), [("(a", "at character 1"), ("a[", "at character 2"), ("(" * 900, "nested"), ("*a", "at")]
)
def test_a_malformed_expression_is_refused_with_the_place(expressions, pattern, where):
    with pytest.raises(ExpressionRefused, match=where):
        expressions.hits(Query(pattern, expression=True), ["text"])


def test_a_malformed_template_is_refused(expressions):
    with pytest.raises(ExpressionRefused, match="replacement makes no sense"):
        expressions.hits(Query("(a)", expression=True, replacement=r"\2"), [""])


def test_an_expression_that_is_too_long_is_refused(expressions):
    with pytest.raises(ExpressionRefused, match="too long"):
        expressions.hits(Query("a" * (LONGEST + 1), expression=True), ["text"])


def test_a_program_that_cannot_be_started_is_said_so():
    with pytest.raises(ExpressionRefused, match="cannot be searched"):
        Expressions(["/nowhere/at/all"]).hits(Query("a", expression=True), ["a"])


def test_groups_and_capitals_go_into_the_replacement():
    answer = tried(Ask(r"(re)(?P<n>gime)", ("the Regime",), template=r"\g<n>-\1", keep_case=True))
    assert isinstance(answer, Hits)
    assert answer.replacements == (("Gime-Re",),)


def test_a_replacement_makes_no_empty_paragraph():
    answer = tried(Ask("x", ("axb",), template=r"\n\n"))
    assert isinstance(answer, Hits)
    assert answer.replacements == (("\n",),)


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("re", "re rest", [(0, 2)]),
        ("a|ab", "ab a", [(0, 2), (3, 4)]),
        (r"\$5", "a $5 $50", [(2, 4)]),
        ("(?i)RE", "re", [(0, 2)]),
        ("(?x) re # why", "re rest", [(0, 2)]),
        ("x*", "ab", []),
    ],
)
def test_whole_words_of_an_expression(pattern, text, found):
    assert spans(tried(Ask(pattern, (text,), match_case=True, whole_word=True))) == [found]


def test_paragraphs_begin_and_end_lines():
    assert spans(tried(Ask(r"^b$", ("a\nb",)))) == [[(2, 3)]]


def test_it_agrees_with_a_plain_search_of_the_expression():
    text = "The Regime and the regime, régime"
    assert spans(tried(Ask("r.gime", (text,)))) == [[m.span() for m in re.finditer("r.gime", text, re.IGNORECASE)]]


def test_too_much_to_replace_with_is_refused(monkeypatch):
    monkeypatch.setattr("app.searching.expression_process.MOST_LETTERS", 10)
    answer = tried(Ask("a", ("a" * 9,), template="xx"))
    assert isinstance(answer, Wrong)
    assert answer.in_template
