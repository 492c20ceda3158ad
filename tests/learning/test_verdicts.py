# SPDX-License-Identifier: GPL-3.0-or-later
"""The record of decisions, in a real file beside the dictionary."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor

import pytest

from app.errors import NotReadable
from app.learning import dictionary
from app.learning.verdict import Noted, Opinion, Outcome, Rekeyed, Switched
from app.learning.verdicts import forget, put_back, record, tallies

ARTICLE = Opinion("rules", "article-before-country", "article", 0.8, "No article.")
SWAP = Opinion("model", "model-swap", "word_order", 0.55, "Turned round.")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "learnt.sqlite"


def counted(path):
    return {tally.rule: (tally.accepted, tally.changed, tally.ignored) for tally in tallies(path)}


def test_without_a_file_nothing_is_learnt_and_neither_reading_nor_taking_back_makes_one(path):
    assert tallies(path) == ()
    record([Switched("k", counts=False), Rekeyed("k", "l")], path)
    assert not path.parent.exists()


def test_a_decision_counts_for_every_rule_that_marked_the_place(path):
    record([Noted("a", Outcome.ACCEPTED, (ARTICLE, SWAP)), Noted("b", Outcome.IGNORED, (ARTICLE,))], path)
    record([Noted("c", Outcome.CHANGED, (SWAP,))], path)
    assert counted(path) == {"article-before-country": (1, 0, 1), "model-swap": (1, 1, 0)}


def test_the_same_decision_counts_once_and_the_last_word_holds(path):
    for outcome in (Outcome.ACCEPTED, Outcome.ACCEPTED, Outcome.IGNORED):
        record([Noted("a", outcome, (ARTICLE,))], path)
    assert counted(path) == {"article-before-country": (0, 0, 1)}


def test_taken_back_it_does_not_count_and_made_again_it_does(path):
    record([Noted("a", Outcome.ACCEPTED, (ARTICLE, SWAP)), Noted("b", Outcome.IGNORED, (ARTICLE,))], path)
    record([Switched("a", counts=False)], path)
    assert counted(path) == {"article-before-country": (0, 0, 1)}
    record([Switched("a", counts=True), Switched("unknown", counts=True)], path)
    assert counted(path) == {"article-before-country": (1, 0, 1), "model-swap": (1, 0, 0)}


def test_a_decision_that_moves_with_its_turn_can_still_be_taken_back(path):
    record([Noted("a", Outcome.IGNORED, (ARTICLE,)), Rekeyed("a", "b"), Switched("a", counts=False)], path)
    assert counted(path) == {"article-before-country": (0, 0, 1)}
    record([Switched("b", counts=False)], path)
    assert counted(path) == {}


def test_findings_that_were_about_as_sure_are_counted_together_with_their_average(path):
    noted = [
        Noted(str(chance), Outcome.ACCEPTED, (Opinion("model", "model-swap", "word_order", chance),))
        for chance in (0.58, 0.6, 0.8)
    ]
    record(noted, path)
    assert [(tally.confidence, tally.accepted) for tally in tallies(path)] == [(pytest.approx(0.59), 2), (0.8, 1)]


def test_a_tally_tells_what_the_rule_said_last(path):
    for key, message in (("a", "First."), ("b", "Second.")):
        record([Noted(key, Outcome.ACCEPTED, (Opinion("rules", "one", "article", 0.8, message),))], path)
    assert [tally.message for tally in tallies(path)] == ["Second."]


def test_what_is_forgotten_can_be_put_back_as_it_was(path):
    record([Noted("a", Outcome.ACCEPTED, (ARTICLE, SWAP)), Noted("b", Outcome.IGNORED, (ARTICLE,))], path)
    record([Switched("b", counts=False)], path)
    gone = forget([("rules", "article-before-country")], path)
    assert counted(path) == {"model-swap": (1, 0, 0)}
    put_back(gone, path)
    assert counted(path) == {"article-before-country": (1, 0, 0), "model-swap": (1, 0, 0)}
    record([Switched("b", counts=True)], path)
    assert counted(path)["article-before-country"] == (1, 0, 1)


def test_a_file_of_a_version_that_knew_no_decisions_is_taken_over(path):
    dictionary.add(["Astana"], path)
    connection = sqlite3.connect(path)
    connection.execute("DROP TABLE verdict")
    connection.execute("DELETE FROM _sqlite_migrations WHERE name = 'verdicts'")
    connection.commit()
    connection.close()
    record([Switched("a", counts=False)], path)
    assert tallies(path) == ()
    record([Noted("a", Outcome.ACCEPTED, (ARTICLE,))], path)
    assert counted(path) == {"article-before-country": (1, 0, 0)}
    assert dictionary.words(path) == {"Astana"}


def test_several_who_write_at_once_lose_nothing(path):
    def note(number):
        record([Noted(str(number), Outcome.ACCEPTED, (ARTICLE,))], path)

    dictionary.add(["Astana"], path)
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(note, range(20)))
    assert counted(path) == {"article-before-country": (20, 0, 0)}


def test_a_damaged_file_is_refused_with_advice(path):
    path.parent.mkdir()
    path.write_bytes(b"no database, but long enough to be taken for one" * 100)
    for work in (lambda: tallies(path), lambda: record([Noted("a", Outcome.ACCEPTED, (ARTICLE,))], path)):
        with pytest.raises(NotReadable, match="move it elsewhere"):
            work()
