# SPDX-License-Identifier: GPL-3.0-or-later
"""A rule file that is not valid is refused with file, rule and field."""

from pathlib import Path

import pytest

from app.checking.finding import Category, Severity
from app.checking.rules.loader import PRECISION_FILE, UNMEASURED, load_rules
from app.checking.rules.rule import Example
from app.checking.rules.rule_file import RuleFileError
from app.errors import FairhandError

VALID = {
    "id": '"the-the"',
    "category": '"extra_word"',
    "severity": '"minor"',
    "message": '"Twice the same."',
    "why": '"It happens."',
    "good": '["The end."]',
    "bad": '[{ text = "The the end.", fix = "The" }]',
    "pattern": "'(?P<word>[Tt]he) the'",
    "suggestions": '["{word}"]',
}


def _write(folder: Path, name: str = "words.toml", parts: str = "", **changes: str | None) -> Path:
    fields = {field: value for field, value in (VALID | changes).items() if value is not None}
    lines = [f"{field} = {value}" for field, value in fields.items()]
    (folder / name).write_text("\n".join([parts, "[[rule]]", *lines]), encoding="utf-8")
    return folder


def test_a_rule_is_read_with_all_its_fields(tmp_path: Path) -> None:
    (rule,) = load_rules(_write(tmp_path, needs='["The"]'), ())
    assert (rule.id, rule.category, rule.severity) == ("the-the", Category.EXTRA_WORD, Severity.MINOR)
    assert rule.bad == (Example("The the end.", "The"),)
    assert rule.needs == {"the"}
    assert rule.precision == UNMEASURED


def test_parts_and_words_are_put_into_the_pattern(tmp_path: Path) -> None:
    folder = _write(
        tmp_path,
        parts='[parts]\nlink = "of|in"',
        pattern="'%words% %link%'",
        suggestions='["{0|words}"]',
        words='{ "Rich" = "wealthy", "poor man" = ["needy", "a beggar"], "poor" = "needy" }',
    )
    (rule,) = load_rules(folder, ())
    assert rule.pattern is not None
    found = [match.group() for match in rule.pattern.finditer("Rich in, rich in, poor man of, poor in, poor man")]
    assert found == ["Rich in", "poor man of", "poor in"]
    assert rule.words == {"rich": ("wealthy",), "poor man": ("needy", "a beggar"), "poor": ("needy",)}


def test_a_rule_is_tried_where_the_longest_words_of_its_phrases_stand(tmp_path: Path) -> None:
    folder = _write(
        tmp_path,
        pattern="'%words%'",
        suggestions='["{0|words}"]',
        words='{ "at the disposal" = "available", "so or so" = "either way" }',
    )
    (rule,) = load_rules(folder, ())
    assert rule.needs == {"disposal", "so"}


def test_verbs_are_known_in_all_their_forms(tmp_path: Path) -> None:
    folder = _write(tmp_path, pattern="'%words%'", suggestions='["{0|words}"]', verbs='{ "lead war" = "wage war" }')
    (rule,) = load_rules(folder, ())
    assert rule.pattern is not None
    assert rule.pattern.fullmatch("led war")
    assert rule.words["leading war"] == ("waging war",)


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"category": '"nonsense"'}, "category"),
        ({"severity": "3"}, "severity"),
        ({"message": None}, "message"),
        ({"message": '" "'}, "message"),
        ({"why": '""'}, "why"),
        ({"good": "[]"}, "good"),
        ({"bad": "[]"}, "bad"),
        ({"bad": '[{ text = "The the end." }]'}, "fix"),
        ({"pattern": "'(the'"}, "pattern"),
        ({"pattern": "'%nowhere%'"}, "%nowhere%"),
        ({"pattern": None, "suggestions": None}, "pattern, detector"),
        ({"detector": '"repeat"'}, "pattern, detector"),
        ({"detector": '"nowhere"', "pattern": None, "suggestions": None}, "there is no nowhere"),
        ({"detector": '"repeat"', "pattern": None}, "suggestions"),
        ({"suggestions": '["{2}"]'}, "no group 2"),
        ({"suggestions": '["{nobody}"]'}, "no group nobody"),
        ({"suggestions": '["{word|shout}"]'}, "no function shout"),
        ({"suggestions": '["{word|words}"]'}, "no function words"),
        ({"suggestions": '["{word"]'}, "brace"),
        ({"suggestions": '["a", "b", "c", "d", "e", "f"]'}, "at most 5"),
        ({"id": '"The The"'}, "id"),
        ({"colour": '"red"'}, "colour"),
        ({"roles": '["singer"]'}, "roles"),
    ],
)
def test_a_wrong_field_is_named_with_rule_and_file(
    tmp_path: Path, changes: dict[str, str | None], complaint: str
) -> None:
    with pytest.raises(RuleFileError) as raised:
        load_rules(_write(tmp_path, **changes), ("repeat",))
    assert isinstance(raised.value, FairhandError)
    assert "words.toml" in str(raised.value)
    assert complaint in str(raised.value)
    assert changes.get("id", VALID["id"]).strip('"') in str(raised.value)


def test_a_file_that_is_not_toml_is_named(tmp_path: Path) -> None:
    (tmp_path / "broken.toml").write_text("[[rule]\n", encoding="utf-8")
    with pytest.raises(RuleFileError, match=r"broken\.toml cannot be read: .*line 1"):
        load_rules(tmp_path, ())


def test_two_rules_of_one_id_are_refused(tmp_path: Path) -> None:
    _write(tmp_path, "a.toml")
    with pytest.raises(RuleFileError, match="the-the"):
        load_rules(_write(tmp_path, "b.toml"), ())


def test_the_measured_precision_is_taken_from_its_file(tmp_path: Path) -> None:
    _write(tmp_path)
    (tmp_path / PRECISION_FILE).write_text("[the-the]\nprecision = 0.25\n", encoding="utf-8")
    assert load_rules(tmp_path, ())[0].precision == 0.25


@pytest.mark.parametrize(
    "content", ["[the-the]\nhits = 3\n", "the-the = 3\n", "precision", "[the-the]\nprecision = 'x'"]
)
def test_a_broken_precision_file_is_named(tmp_path: Path, content: str) -> None:
    _write(tmp_path)
    (tmp_path / PRECISION_FILE).write_text(content, encoding="utf-8")
    with pytest.raises(RuleFileError, match=PRECISION_FILE):
        load_rules(tmp_path, ())


def test_a_precision_beyond_one_is_refused(tmp_path: Path) -> None:
    _write(tmp_path)
    (tmp_path / PRECISION_FILE).write_text("[the-the]\nprecision = 1.5\n", encoding="utf-8")
    with pytest.raises(RuleFileError, match="precision"):
        load_rules(tmp_path, ())
