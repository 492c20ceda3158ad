# SPDX-License-Identifier: GPL-3.0-or-later
"""Who speaks: labels before a paragraph, and names in the questions."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.importing.passage import Passage
from app.transcript.speakers import INTERVIEWER
from app.transcript.turn import Role

WORD = r"[A-ZÄÖÜ][\w.’'\-]*"
LABEL = re.compile(rf"({WORD}(?: (?:{WORD}|\([^():]{{1,40}}\))){{0,4}})\s?:(?=\s)")
QUESTION_WORDS = frozenset({"q", "question", "f", "frage", "interviewer", "interviewerin", "reporter"})
ANSWER_WORDS = frozenset({"a", "answer", "antwort", "interviewee"})
TITLE = r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Herr|Frau|President|Minister|Madam|Sir)"
ADDRESSED = re.compile(rf"(?:^|[.,!?]\s+){TITLE}\.?\s+(?:{TITLE}\.?\s+)*({WORD}(?:\s{WORD})?)(?=[,?!])")
QUESTION_END = re.compile(r"\?[\"'”’»)\]]*$")


@dataclass(frozen=True, slots=True)
class Labelled:
    """A paragraph and the label before it, if it has one."""

    passage: Passage
    label: str = ""


def is_question(passage: Passage) -> bool:
    """Tell whether a paragraph ends in a question mark."""
    return QUESTION_END.search(passage.text[-8:]) is not None


def addressed_name(questions: Iterable[Passage]) -> str:
    """Return the name by which the questions address the other person, as in "Mr Ablyazov, ..."; "" if they do not."""
    for question in questions:
        if found := ADDRESSED.search(question.text):
            return found[1]
    return ""


def labelled(paragraphs: Sequence[Passage]) -> list[Labelled] | None:
    """Return the paragraphs without their speaker labels; None if these paragraphs are not labelled.

    A word before a colon is a label if questions and answers are called that, or if at least two such words come again.
    """
    found = [LABEL.match(paragraph.text[:80]) for paragraph in paragraphs]
    labels = labels_among(match[1] for match in found if match)
    if not labels:
        return None
    return [
        Labelled(paragraph.part(match.end()), match[1]) if match and match[1] in labels else Labelled(paragraph)
        for paragraph, match in zip(paragraphs, found, strict=True)
    ]


def label_at(line: str) -> str:
    """Return what may be a label at the start of a line, in bold or not; "" if nothing may."""
    found = LABEL.match(line[:80].replace("**", ""))
    return found[1] if found else ""


def labels_among(candidates: Iterable[str]) -> frozenset[str]:
    """Return those words before colons that are labels; see `labelled`."""
    counts = Counter(candidates)
    known = {label for label in counts if label.lower() in QUESTION_WORDS | ANSWER_WORDS}
    repeated = {label for label, count in counts.items() if count > 1}
    return frozenset(repeated | known if len(repeated | known) > 1 else known)


def roles_of(spoken: Sequence[Labelled]) -> Mapping[str, Role]:
    """Return whether each label asks or answers: by its name, else whoever asks most of their turns."""
    names = {paragraph.label for paragraph in spoken if paragraph.label}
    by_name = {name: _role_by_name(name) for name in names}
    if any(by_name.values()):
        return {name: role or Role.ANSWER for name, role in by_name.items()}
    shares = {name: _share_of_questions(name, spoken) for name in names}
    most = max(shares.values(), default=0.0)
    ask_most = {name for name, share in shares.items() if share and share == most}
    askers = ask_most if len(ask_most) < len(names) else set[str]()
    return {name: Role.QUESTION if name in askers else Role.ANSWER for name in names}


def speaker_names(spoken: Sequence[Labelled], roles: Mapping[str, Role]) -> Mapping[str, str]:
    """Return what to call each label's speaker: "Q" and "A" give way to what is known of them."""
    answerer = addressed_name(part.passage for part in spoken if roles.get(part.label) is Role.QUESTION)
    return {name: _name(name, answerer) for name in roles}


def _name(label: str, answerer: str) -> str:
    if label.lower() in QUESTION_WORDS:
        return INTERVIEWER
    if label.lower() in ANSWER_WORDS:
        return answerer
    return label


def _role_by_name(name: str) -> Role | None:
    if name.lower() in QUESTION_WORDS:
        return Role.QUESTION
    return Role.ANSWER if name.lower() in ANSWER_WORDS else None


def _share_of_questions(name: str, spoken: Sequence[Labelled]) -> float:
    own = [is_question(paragraph.passage) for paragraph in spoken if paragraph.label == name]
    return sum(own) / len(own)
