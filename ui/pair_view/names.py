# SPDX-License-Identifier: GPL-3.0-or-later
"""What the parts of a row are called, on the screen and by screen readers."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.transcript.turn import Role, Status, Turn

_ROLES = {
    Role.QUESTION: QT_TRANSLATE_NOOP("PairView", "question"),
    Role.ANSWER: QT_TRANSLATE_NOOP("PairView", "answer"),
    Role.HEADING: QT_TRANSLATE_NOOP("PairView", "heading"),
    Role.QUOTE: QT_TRANSLATE_NOOP("PairView", "pull quote"),
    Role.NOTE: QT_TRANSLATE_NOOP("PairView", "note"),
}
_LABELS = {
    Role.QUESTION: QT_TRANSLATE_NOOP("PairView", "Question"),
    Role.ANSWER: QT_TRANSLATE_NOOP("PairView", "Answer"),
    Role.HEADING: QT_TRANSLATE_NOOP("PairView", "Heading"),
    Role.QUOTE: QT_TRANSLATE_NOOP("PairView", "Pull quote"),
    Role.NOTE: QT_TRANSLATE_NOOP("PairView", "Note"),
}
_STATUSES = {
    Status.DRAFT: QT_TRANSLATE_NOOP("PairView", "draft"),
    Status.CONFIRMED: QT_TRANSLATE_NOOP("PairView", "confirmed"),
    Status.APPROVED: QT_TRANSLATE_NOOP("PairView", "approved"),
}
_NAMELESS = frozenset({Role.QUOTE, Role.HEADING, Role.NOTE})
"""Turns of these roles are labelled as what they are, not by who speaks."""


def gutter_label(turn: Turn) -> str:
    """Return who speaks, or what the turn is if nobody is named."""
    return turn.speaker if turn.speaker and turn.role not in _NAMELESS else _translated(_LABELS[turn.role])


def row_name(number: int, turn: Turn, flags: int, comments: int = 0, suggestions: int = 0) -> str:
    """Return what a screen reader says of a row: "Turn 14, answer, Ablyazov, draft, 5 flags, 1 comment"."""
    facts = [
        QCoreApplication.translate("PairView", "Turn {number}").format(number=number),
        _translated(_ROLES[turn.role]),
    ]
    facts += [turn.speaker] if turn.speaker else []
    facts.append(_translated(_STATUSES[turn.status]))
    facts.append(
        QCoreApplication.translate("PairView", "{count} flags").format(count=flags)
        if flags != 1
        else QCoreApplication.translate("PairView", "1 flag")
    )
    if comments:
        several = QCoreApplication.translate("PairView", "{count} comments").format(count=comments)
        facts.append(several if comments != 1 else QCoreApplication.translate("PairView", "1 comment"))
    if suggestions:
        several = QCoreApplication.translate("PairView", "{count} suggestions").format(count=suggestions)
        facts.append(several if suggestions != 1 else QCoreApplication.translate("PairView", "1 suggestion"))
    return ", ".join(facts)


def source_name(number: int) -> str:
    """Return what a screen reader calls the source text of a turn."""
    return QCoreApplication.translate("PairView", "Source text, turn {number}, read only").format(number=number)


def original_name(number: int) -> str:
    """Return what a screen reader calls the original of a turn."""
    return QCoreApplication.translate("PairView", "Machine translation, turn {number}, read only").format(number=number)


def corrected_name(number: int) -> str:
    """Return what a screen reader calls the corrected text of a turn."""
    return QCoreApplication.translate("PairView", "Corrected English, turn {number}").format(number=number)


def _translated(text: object) -> str:
    return QCoreApplication.translate("PairView", str(text))
