# SPDX-License-Identifier: GPL-3.0-or-later
import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.checking.checker import Context, Settings
from app.checking.live.messages import Found, Look
from app.checking.live.process import Mirror
from app.checking.pipeline import Pipeline
from app.checking.rules.casing_table import shipped_casing_table
from app.checking.rules.checker import RulesChecker
from app.checking.rules.source.comparison import against_source, source_rules
from app.transcript.turn import Original, Role, as_imported


class AllHaveCome(Exception):
    pass


class OneAtATime:
    """A queue in which the next look is never there yet."""

    def __init__(self, *looks):
        self._looks = [msgspec.json.encode(look) for look in looks]

    def get(self, timeout=None):
        if not self._looks:
            raise AllHaveCome
        return self._looks.pop(0)

    def empty(self):
        return True


def turn_of(text):
    return as_imported(Original(1, text, Role.ANSWER, "", 0, len(text)))


def found(text, source):
    """Return the rules that found something, with the words that they mark and the first suggestion."""
    findings = against_source(turn_of(text), source, shipped_casing_table())
    return [(one.rule.removeprefix("source-"), one.text, *one.suggestions) for one in findings]


@pytest.mark.parametrize(
    ("text", "source", "expected"),
    [
        ("He came in 1989.", "Er kam im Jahr 1998.", [("number", "1989", "1998")]),
        ("It cost 2.5 million.", "Es kostete 3,5 Millionen.", [("number", "2.5", "3.5")]),
        ("About 1,200 came.", "Etwa 1.300 kamen.", [("number", "1,200", "1,300")]),
        ("He came alone then.", "Er kam 1998 dann allein.", [("number-missing", "He")]),
        ("In 1998 he came.", "Dann kam er und blieb.", [("number-added", "1998")]),
        ("We met Nazerbaev there.", "Wir trafen dort den Nasarbajew.", []),
        ("The hospital of Openbach is old.", "Das Spital von Offenbach ist alt.", [("name", "Openbach", "Offenbach")]),
        ("That was true.", "Das war nicht wahr.", [("negation-lost", "was")]),
        ("We are happy and they know it.", "Мы не рады, и они это знают.", [("negation-lost", "are")]),
        ("I did not see it.", "Ich habe das gesehen, und wir alle.", [("negation-added", "not")]),
        ("We go to the verfügbar place.", "Wir gehen an den verfügbar Ort.", [("untranslated", "verfügbar")]),
        ("It is что they said.", "Это что они сказали.", [("untranslated", "что")]),
        (
            "We opened the gates. Nobody came in.",
            "Wir öffneten die Tore. Die Polizei stand mit Hunden auf dem großen Platz. Niemand kam herein.",
            [("left-out", "gates")],
        ),
    ],
)
def test_what_differs_is_marked(text, source, expected):
    assert found(text, source) == expected


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("About 10,000 people at 5.30 pm.", "Etwa 10 000 Menschen um 17.30 Uhr."),
        ("It cost 1,500,000 in May 2019.", "Es kostete 1,5 Mio. im 5.2019."),
        ("Three of them, 33 in all.", "Drei von ihnen, dreiunddreißig im Ganzen."),
        ("The 1990s were hard.", "Die 90er waren hart, und das ist wahr."),
        ("It took 1.5 to 2.5 years.", "Es dauerte 1,5–2,5 Jahre."),
        ("On 06:00, 20 November 2008.", "Um 06.00 am 20.11.2008."),
        ("The year 2055.", "साल २०५५।"),
        ("That is impossible.", "Das ist nicht möglich."),
        ("He lived without money.", "Er lebte und hatte kein Geld."),
        ("It is unknown, and not certain.", "Das ist unbekannt und ungewiss."),
        ("She said no.", "Sie hat nein gesagt, und ich auch."),
        ("No, that is right.", "Nein, das ist richtig."),
        ("Ablyazov knew Nazarbayev's family.", "Аблязов знал семью Назарбаева."),
        ("The President of Kazakhstan.", "Der Präsident Kasachstans ist das."),
        ("The pathos of the Kindergarten.", "Das Pathos der und die Kindergarten."),
        ("We stood and waited there.", "Wir standen da. Und wir warteten."),
        ("", "Wir standen da und warteten."),
    ],
)
def test_what_is_said_in_another_way_is_left_alone(text, source):
    assert found(text, source) == []


@settings(max_examples=60)
@given(
    st.lists(st.sampled_from(["1998", "1.200,5", "nicht", "Not.", "Und so!", "что", "12:30", "۱۲", "²", "Ab", "\n"])),
    st.lists(st.sampled_from(["1998", "1,200.5", "not", "No.", "And so!", "что", "12:30", "½", "Ab", "\n"])),
)
def test_findings_mark_what_stands_there_whatever_is_compared(source, text):
    turn = turn_of(" ".join(text))
    for finding in against_source(turn, " ".join(source), shipped_casing_table()):
        assert finding.text == turn.text[finding.start : finding.end] != ""
        assert finding.rule in source_rules()
        assert finding.checker == "rules"
        assert "{" not in finding.message


def rules_of(checked, turn, sources):
    pipeline, context = checked, Context([turn], Settings(), sources)
    pipeline.check([turn], context)
    return [one.rule for one in pipeline._memory.of_checker("rules", [turn]) if one.rule.startswith("source-")]


class Counting(RulesChecker):
    """Counts how many turns it was asked for."""

    asked = 0

    def check(self, turns, context, *rest):
        self.asked += len(turns)
        return super().check(turns, context, *rest)


def test_results_hold_for_a_turn_with_its_source_text():
    checker, turn = Counting(), turn_of("He came in 1989.")
    pipeline = Pipeline([checker])
    assert rules_of(pipeline, turn, {}) == []
    assert rules_of(pipeline, turn, {1: "Er kam im Jahr 1998."}) == ["source-number"]
    assert rules_of(pipeline, turn, {1: "Er kam im Jahr 1998."}) == ["source-number"]
    assert rules_of(pipeline, turn, {1: "Er kam im Jahr 1989."}) == []
    assert checker.asked == 3
    assert rules_of(pipeline, turn, {}) == []
    assert checker.asked == 3


def test_the_checking_process_hears_of_source_texts():
    said = []
    turn = turn_of("He came in 1989.")
    first = Look(1, turns=(turn,), sources={1: "Er kam im Jahr 1998."}, order=(1,), checkers=("rules",))
    with pytest.raises(AllHaveCome):
        Mirror(OneAtATime(first, Look(2, turns=(turn,))), said.append).serve()
    rules = [[flag.finding.rule for flag in one.flags[1]] for one in said if isinstance(one, Found)]
    assert rules[0] == ["source-number"]
    assert rules[-1] == []
    assert msgspec.json.decode(msgspec.json.encode(first), type=Look) == first
