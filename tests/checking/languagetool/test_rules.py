# SPDX-License-Identifier: GPL-3.0-or-later
"""Our own rules: each example of the rule file, through the real server."""

import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator

import pytest

from app.checking.languagetool.checker import RULE_FILE
from app.checking.languagetool.client import Client
from app.checking.languagetool.server import Server
from app.paths import languagetool_parts

ROOT = ET.parse(languagetool_parts() / RULE_FILE).getroot()
RULES = [rule for category in ROOT.iter("category") for rule in category]
EXAMPLES = [(str(rule.get("id")), example) for rule in RULES for example in rule.iter("example")]
WRONG = [(rule, example) for rule, example in EXAMPLES if example.get("correction") is not None]
RIGHT = [(rule, example) for rule, example in EXAMPLES if example.get("correction") is None]

PATIENCE = 90


@pytest.fixture(scope="module")
def client(server: Server) -> Iterator[Client]:
    own = Client(server.wait_ready(), "en-US", "de")
    own.enabled_categories = {"FAIRHAND"}
    own.enabled_rules_only = True
    yield own
    own.close()


def named(cases: list[tuple[str, ET.Element]]) -> list[str]:
    return [f"{rule}-{at}" for at, (rule, _) in enumerate(cases)]


@pytest.mark.parametrize(("rule", "example"), WRONG, ids=named(WRONG))
def test_a_wrong_example_is_marked_and_corrected_as_it_says(client: Client, rule: str, example: ET.Element) -> None:
    text = "".join(example.itertext())
    marker = example.find("marker")
    assert marker is not None
    start = len(example.text or "")
    corrections = tuple(filter(None, str(example.get("correction")).split("|")))
    marks = [mark for mark in client.marks(text, PATIENCE) if mark.rule == rule]
    assert [(text[mark.start : mark.end], mark.start, mark.suggestions) for mark in marks] == [
        (marker.text, start, corrections)
    ]
    assert marks[0].message.endswith(".")


@pytest.mark.parametrize(("rule", "example"), RIGHT, ids=named(RIGHT))
def test_a_right_example_is_left_alone(client: Client, rule: str, example: ET.Element) -> None:
    assert rule not in {mark.rule for mark in client.marks("".join(example.itertext()), PATIENCE)}


def test_every_rule_has_an_id_of_ours_and_both_kinds_of_example() -> None:
    ids = [str(rule.get("id")) for rule in RULES]
    assert max(Counter(ids).values()) == 1
    assert all(name.startswith("FAIRHAND_") for name in ids)
    assert {rule for rule, _ in WRONG} == {rule for rule, _ in RIGHT} == set(ids)
