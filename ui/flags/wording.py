# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said of a flag: on the card, in the list, and to a screen reader."""

from PySide6.QtCore import QCoreApplication

from app.checking.flag import Flag
from ui.flag_groups import FlagGroup, group_of

SEEN_SPACES = str.maketrans({" ": "·", "\u00a0": "°", "\u202f": "°", "\n": "¶", "\t": "→"})


def group(flag: Flag) -> FlagGroup:
    """Return the group that a flag is shown in."""
    return group_of(flag.finding.category)


def shown_suggestion(suggestion: str, replaced: str) -> str:
    """Return a suggestion as it is listed: a deletion in words, spaces made visible where only they change."""
    if not suggestion:
        return QCoreApplication.translate("flags", "(remove)")
    if "".join(suggestion.split()) == "".join(replaced.split()):
        return suggestion.translate(SEEN_SPACES)
    return suggestion.replace("\n", " ").strip(" ")


def flags_counted(count: int) -> str:
    """Return "1 flag" or "5 flags"."""
    return (
        QCoreApplication.translate("flags", "1 flag")
        if count == 1
        else QCoreApplication.translate("flags", "{count} flags").format(count=count)
    )


def suggestions_counted(count: int) -> str:
    """Return "no suggestions", "1 suggestion" or "5 suggestions"."""
    if not count:
        return QCoreApplication.translate("flags", "no suggestions")
    return (
        QCoreApplication.translate("flags", "1 suggestion")
        if count == 1
        else QCoreApplication.translate("flags", "{count} suggestions").format(count=count)
    )


def spoken_card(flag: Flag) -> str:
    """Return what a screen reader says of the card at a flag."""
    return QCoreApplication.translate("flags", "{title}, {phrase}, {suggestions}").format(
        title=group(flag).title,
        phrase=flag.finding.text,
        suggestions=suggestions_counted(len(flag.finding.suggestions)),
    )


def spoken_row(flag: Flag, *, ticked: bool) -> str:
    """Return what a screen reader says of a flag's row in the list."""
    suggestions = flag.finding.suggestions
    if not suggestions:
        sentence = QCoreApplication.translate("flags", "{group}, {phrase}, no suggestion, {state}")
    elif not suggestions[0]:
        sentence = QCoreApplication.translate("flags", "{group}, {phrase}, suggestion remove, {state}")
    else:
        sentence = QCoreApplication.translate("flags", "{group}, {phrase}, suggestion {suggestion}, {state}")
    return sentence.format(
        group=group(flag).label,
        phrase=flag.finding.text,
        suggestion=suggestions[0] if suggestions else "",
        state=QCoreApplication.translate("flags", "ticked")
        if ticked
        else QCoreApplication.translate("flags", "not ticked"),
    )
