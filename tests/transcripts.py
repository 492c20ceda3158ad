# SPDX-License-Identifier: GPL-3.0-or-later
"""Transcripts and random edits for property tests."""

from collections.abc import Callable

from hypothesis import strategies as st

from app.errors import EditRefused
from app.transcript import glossary, operations, suggesting
from app.transcript.annotations import Comment, Decision, Scope, Verdict
from app.transcript.edits import Edit, Fact
from app.transcript.source_texts import realigned
from app.transcript.term import CaseRule, Term
from app.transcript.transcript import Transcript
from app.transcript.turn import Original, Role, Status

LETTERS = "ab  c\n.,’é\u0301\U0001f600\U00010348ß\u00a0"
texts = st.text(alphabet=LETTERS, max_size=12)
sentences = st.lists(st.sampled_from(["the", "Regime", "will", "fall", ".", "Power", "of", "a"]), max_size=8).map(
    " ".join
)
turn_texts = st.one_of(texts, sentences)


def originals_of(*turn_texts_: str) -> list[Original]:
    originals: list[Original] = []
    at = 0
    for number, text in enumerate(turn_texts_, 1):
        role = Role.QUESTION if number % 2 else Role.ANSWER
        originals.append(Original(number, text, role, "Interviewer" if number % 2 else "Ablyazov", at, at + len(text)))
        at += len(text) + 2
    return originals


def transcript_of(*turn_texts_: str) -> Transcript:
    return Transcript.of_originals(originals_of(*turn_texts_))


transcripts = st.lists(turn_texts, min_size=1, max_size=5).map(lambda texts_: transcript_of(*texts_))

Action = Callable[[Transcript], list[Edit]]


def _turn(transcript: Transcript, number: int) -> int:
    return transcript.reading_order[number % len(transcript)]


def _place(transcript: Transcript, turn: int, number: int) -> int:
    return number % (len(transcript.turn(turn).text) + 1)


def _replace(transcript: Transcript, a: int, b: int, c: int, text: str) -> list[Edit]:
    turn = _turn(transcript, a)
    start, end = sorted((_place(transcript, turn, b), _place(transcript, turn, c)))
    return operations.replace_text(transcript, turn, start, end, text)


def _split(transcript: Transcript, a: int, b: int, _c: int, _text: str) -> list[Edit]:
    turn = _turn(transcript, a)
    return operations.split(transcript, turn, _place(transcript, turn, b))


def _merge(transcript: Transcript, a: int, _b: int, _c: int, text: str) -> list[Edit]:
    return operations.merge_with_next(transcript, _turn(transcript, a), " " if text else "\n")


def _move(transcript: Transcript, a: int, b: int, _c: int, _text: str) -> list[Edit]:
    return operations.move(transcript, _turn(transcript, a), b % len(transcript))


def _fact(transcript: Transcript, a: int, b: int, c: int, text: str) -> list[Edit]:
    fact = list(Fact)[b % 3]
    values = {Fact.ROLE: list(Role), Fact.STATUS: list(Status), Fact.SPEAKER: [text]}[fact]
    return operations.set_fact(transcript, _turn(transcript, a), fact, values[c % len(values)])


def _comment(transcript: Transcript, a: int, b: int, c: int, text: str) -> list[Edit]:
    turn = _turn(transcript, a)
    start, end = sorted((_place(transcript, turn, b), _place(transcript, turn, c)))
    number = c % 3 + 1
    span = (None, None) if b % 4 == 0 else (start, end)
    return operations.set_comment(transcript, Comment(number, turn, *span, text, "me", "2026-01-01T00:00:00Z"))


def _uncomment(transcript: Transcript, a: int, _b: int, _c: int, _text: str) -> list[Edit]:
    present = sorted(transcript.comments)
    return operations.remove_comment(transcript, present[a % len(present)]) if present else []


def _suggest(transcript: Transcript, a: int, b: int, c: int, text: str) -> list[Edit]:
    turn, author = _turn(transcript, a), "me" if b % 2 else "you"
    length = len(suggesting.proposal(transcript, turn, author).text)
    start, end = sorted((b % (length + 1), c % (length + 1)))
    return suggesting.suggest(transcript, turn, start, end, text, author, "2026-01-01T00:00:00Z")


def _accept(transcript: Transcript, a: int, b: int, _c: int, _text: str) -> list[Edit]:
    chosen = [one for one in transcript.suggestions.values() if one.id % 2 == a % 2]
    if b % 2:
        return suggesting.refuse(transcript, chosen)
    return [made.edit for made in suggesting.accept(transcript, chosen).edits]


def _decide(transcript: Transcript, a: int, b: int, c: int, text: str) -> list[Edit]:
    scope = list(Scope)[b % 3]
    decision = {
        Scope.HERE: Decision(0, scope, Verdict.IGNORED, text, turn=_turn(transcript, a), occurrence=c),
        Scope.TRANSCRIPT: Decision(0, scope, Verdict.IGNORED, text),
        Scope.RULE: Decision(0, scope, Verdict.IGNORED, rule=text),
    }[scope]
    return operations.decide(transcript, [decision])


def _term(transcript: Transcript, a: int, b: int, c: int, text: str) -> list[Edit]:
    known = [glossary.NEW, *transcript.terms]
    wrong = ("Regime", text) if c % 2 else ()
    return glossary.set_term(
        transcript, Term(known[a % len(known)], text + "x", text, wrong, text, list(CaseRule)[b % 3])
    )


def _forget(transcript: Transcript, a: int, b: int, _c: int, _text: str) -> list[Edit]:
    return glossary.remove_terms(transcript, [a % 3 + 1, b % 3 + 1])


def _source(transcript: Transcript, a: int, _b: int, _c: int, text: str) -> list[Edit]:
    return realigned(transcript, {list(transcript.originals)[a % len(transcript.originals)]: text}, "other.txt")


KINDS = [_replace, _replace, _split, _merge, _move, _fact, _comment, _uncomment, _decide, _term, _forget]
KINDS += [_suggest, _accept, _source]


def _action(kind: Callable[..., list[Edit]], a: int, b: int, c: int, text: str) -> Action:
    def edits(transcript: Transcript) -> list[Edit]:
        try:
            return kind(transcript, a, b, c, text)
        except EditRefused:
            return []

    return edits


numbers = st.integers(0, 40)
actions = st.builds(_action, st.sampled_from(KINDS), numbers, numbers, numbers, texts)
action_lists = st.lists(actions, max_size=15)


def state(transcript: Transcript) -> object:
    """Everything about a transcript that edits can change, for comparison."""
    order = [(turn_id, transcript.order_key(turn_id)) for turn_id in transcript.reading_order]
    said = transcript.comments, transcript.decisions, transcript.terms, transcript.suggestions
    return transcript.turns, order, *map(dict, (*said, transcript.source_texts))
