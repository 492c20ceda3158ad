# SPDX-License-Identifier: GPL-3.0-or-later
"""What the import sheet says."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.drafts import Doubt, Draft, ImportedTurn, Lost, Tracked
from app.transcript.turn import Role
from ui.numbers import grouped
from ui.turns.wording import turns_counted

ROLES = {
    Role.QUESTION: QT_TRANSLATE_NOOP("ImportSheet", "Question"),
    Role.ANSWER: QT_TRANSLATE_NOOP("ImportSheet", "Answer"),
    Role.HEADING: QT_TRANSLATE_NOOP("ImportSheet", "Heading"),
    Role.QUOTE: QT_TRANSLATE_NOOP("ImportSheet", "Pull quote"),
    Role.NOTE: QT_TRANSLATE_NOOP("ImportSheet", "Note"),
}
_COUNTED = {
    Role.QUESTION: (
        QT_TRANSLATE_NOOP("ImportSheet", "1 question"),
        QT_TRANSLATE_NOOP("ImportSheet", "{count} questions"),
    ),
    Role.ANSWER: (QT_TRANSLATE_NOOP("ImportSheet", "1 answer"), QT_TRANSLATE_NOOP("ImportSheet", "{count} answers")),
    Role.HEADING: (QT_TRANSLATE_NOOP("ImportSheet", "1 heading"), QT_TRANSLATE_NOOP("ImportSheet", "{count} headings")),
    Role.QUOTE: (QT_TRANSLATE_NOOP("ImportSheet", "1 quote"), QT_TRANSLATE_NOOP("ImportSheet", "{count} quotes")),
    Role.NOTE: (QT_TRANSLATE_NOOP("ImportSheet", "1 note"), QT_TRANSLATE_NOOP("ImportSheet", "{count} notes")),
}
_ENCODINGS = {
    "utf-8": QT_TRANSLATE_NOOP("ImportSheet", "Unicode (UTF-8)"),
    "utf-16": QT_TRANSLATE_NOOP("ImportSheet", "Unicode (UTF-16)"),
    "cp1252": QT_TRANSLATE_NOOP("ImportSheet", "Western (Windows-1252)"),
    "iso8859-15": QT_TRANSLATE_NOOP("ImportSheet", "Western (ISO 8859-15)"),
    "mac-roman": QT_TRANSLATE_NOOP("ImportSheet", "Western (Mac Roman)"),
    "cp437": QT_TRANSLATE_NOOP("ImportSheet", "Western (DOS, 437)"),
    "cp1250": QT_TRANSLATE_NOOP("ImportSheet", "Central European (Windows-1250)"),
    "cp1251": QT_TRANSLATE_NOOP("ImportSheet", "Cyrillic (Windows-1251)"),
    "koi8-r": QT_TRANSLATE_NOOP("ImportSheet", "Cyrillic (KOI8-R)"),
    "cp1254": QT_TRANSLATE_NOOP("ImportSheet", "Turkish (Windows-1254)"),
}
_DOUBTS = {
    Doubt.ENCODING: QT_TRANSLATE_NOOP(
        "ImportSheet",
        "The file does not say in which encoding it is. Look whether letters such as ä, é and – are right.",
    ),
    Doubt.NO_QUESTIONS: QT_TRANSLATE_NOOP(
        "ImportSheet", "No questions were found. If this is an interview, say which turns are questions."
    ),
    Doubt.NO_ANSWERS: QT_TRANSLATE_NOOP("ImportSheet", "No answers were found. Say which turns are answers."),
    Doubt.SWAPPED: QT_TRANSLATE_NOOP(
        "ImportSheet", "The answers end with question marks more often than the questions. Are they swapped?"
    ),
}
_LOST = {
    Lost.PICTURES: QT_TRANSLATE_NOOP("ImportSheet", "pictures"),
    Lost.FOOTNOTES: QT_TRANSLATE_NOOP("ImportSheet", "footnotes"),
    Lost.COMMENTS: QT_TRANSLATE_NOOP("ImportSheet", "comments"),
    Lost.TABLES: QT_TRANSLATE_NOOP("ImportSheet", "the layout of tables"),
    Lost.LISTS: QT_TRANSLATE_NOOP("ImportSheet", "the numbers of lists"),
    Lost.HIDDEN: QT_TRANSLATE_NOOP("ImportSheet", "hidden text"),
    Lost.ACCEPTED: QT_TRANSLATE_NOOP("ImportSheet", "tracked changes, which were accepted"),
    Lost.REJECTED: QT_TRANSLATE_NOOP("ImportSheet", "tracked changes, which were rejected"),
    Lost.SURROUNDINGS: QT_TRANSLATE_NOOP("ImportSheet", "what stood around the main text of the page"),
    Lost.UNTRANSLATED: QT_TRANSLATE_NOOP("ImportSheet", "rows without a translation"),
    Lost.COLUMNS: QT_TRANSLATE_NOOP("ImportSheet", "columns that are not known here"),
    Lost.TAGS: QT_TRANSLATE_NOOP("ImportSheet", "tags within the text"),
    Lost.HALVES: QT_TRANSLATE_NOOP("ImportSheet", "half characters"),
}

_ASKED = QT_TRANSLATE_NOOP("ImportSheet", "The file has tracked changes. Say at the top what becomes of them.")
_KEPT_APART = QT_TRANSLATE_NOOP(
    "ImportSheet", "The list shows the text without the tracked changes; with them it becomes the correction."
)
_TRACKED = {
    Tracked.ACCEPT: QT_TRANSLATE_NOOP("ImportSheet", "Accept all"),
    Tracked.REJECT: QT_TRANSLATE_NOOP("ImportSheet", "Reject all"),
    Tracked.BOTH: QT_TRANSLATE_NOOP("ImportSheet", "Keep: original without, correction with them"),
}


def role_name(role: Role) -> str:
    """Return what a role is called."""
    return _translated(ROLES[role])


def summary(turns: Iterable[ImportedTurn]) -> str:
    """Return how many turns there are of each role."""
    counts = Counter(turn.role for turn in turns)
    parts = [_counted(role, counts[role]) for role in Role if counts[role]]
    return QCoreApplication.translate("ImportSheet", "{turns}: {roles}").format(
        turns=turns_counted(counts.total()), roles=", ".join(parts)
    )


def encoding_name(encoding: str) -> str:
    """Return what an encoding is called."""
    return _translated(_ENCODINGS[encoding]) if encoding in _ENCODINGS else encoding


def _counted(role: Role, count: int) -> str:
    one, many = _COUNTED[role]
    return _translated(one if count == 1 else many).format(count=grouped(count))


def guesses(draft: Draft) -> str:
    """Return what a person should look at, as it had to be guessed."""
    return " ".join(_translated(_DOUBTS[doubt]) for doubt in draft.doubts)


def lost_by_file(lost: Mapping[Lost, Sequence[Path]]) -> str:
    """Return what could not be kept, each with the files that had it; "" if all was kept."""
    if not lost:
        return ""
    parts = [f"{_translated(_LOST[one])} ({', '.join(path.name for path in paths)})" for one, paths in lost.items()]
    return QCoreApplication.translate("ImportSheet", "Not kept: {what}.").format(what="; ".join(parts))


def doubts(draft: Draft) -> str:
    """Return what a person should look at, and what becomes of a project that is there already."""
    sentences = [guesses(draft)] if draft.doubts else []
    if draft.has_tracked:
        sentences.append(_translated(_KEPT_APART if draft.tracked is Tracked.BOTH else _ASKED))
    if draft.imported.lost:
        lost = ", ".join(_translated(_LOST[one]) for one in draft.imported.lost)
        sentences.append(QCoreApplication.translate("ImportSheet", "Not kept: {what}.").format(what=lost))
    if draft.has_project:
        kept = QCoreApplication.translate(
            "ImportSheet", "The project that this text has stays as it is; this import becomes “{name}”."
        )
        sentences.append(kept.format(name=draft.project.name))
    return " ".join(sentences)


def tracked_choices() -> list[tuple[str, Tracked]]:
    """Return what can be done with tracked changes, by name."""
    return [(_translated(name), tracked) for tracked, name in _TRACKED.items()]


def spoken(number: int, turn: ImportedTurn) -> str:
    """Return what a screen reader says of a turn."""
    place = QCoreApplication.translate("ImportSheet", "Turn {number}").format(number=number)
    return ", ".join(part for part in (place, role_name(turn.role), turn.speaker, turn.text[:200]) if part)


def _translated(text: object) -> str:
    return QCoreApplication.translate("ImportSheet", str(text))
