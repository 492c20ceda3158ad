# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said about similar places."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.proposals.similar import SimilarPlace
from ui.numbers import grouped


def found_places(places: Sequence[SimilarPlace], ticked: int) -> str:
    """Return "7 places in 5 turns, 6 ticked"."""
    turns = len({place.turn_id for place in places})
    if not places:
        return ""
    if len(places) == 1:
        return QCoreApplication.translate("similar", "1 place, {ticked} ticked").format(ticked=ticked)
    if turns == 1:
        return QCoreApplication.translate("similar", "{places} places in 1 turn, {ticked} ticked").format(
            places=grouped(len(places)), ticked=grouped(ticked)
        )
    sentence = QCoreApplication.translate("similar", "{places} places in {turns} turns, {ticked} ticked")
    return sentence.format(places=grouped(len(places)), turns=grouped(turns), ticked=grouped(ticked))


def nothing_similar() -> str:
    """Return what stands in the place of an empty list."""
    return QCoreApplication.translate("similar", "Nothing like it stands anywhere else in this transcript.")


def fix_button(ticked: int, *, remembers: bool) -> str:
    """Return what the button does."""
    if not ticked:
        return (
            QCoreApplication.translate("similar", "Remember")
            if remembers
            else QCoreApplication.translate("similar", "Fix ticked")
        )
    if ticked == 1:
        return QCoreApplication.translate("similar", "Fix 1 place")
    return QCoreApplication.translate("similar", "Fix {count} places").format(count=grouped(ticked))


def fixed(count: int) -> str:
    """Return what was done."""
    return (
        QCoreApplication.translate("similar", "1 place fixed.")
        if count == 1
        else QCoreApplication.translate("similar", "{count} places fixed.").format(count=grouped(count))
    )


def links(count: int | None) -> list[str]:
    """Return the link on a flag's card, longest first; None: not counted yet."""
    plain = [
        QCoreApplication.translate("similar", "Fix all similar…"),
        QCoreApplication.translate("similar", "Similar…"),
    ]
    if count is None:
        return plain
    counted = [
        QCoreApplication.translate("similar", "Fix all similar ({count})…"),
        QCoreApplication.translate("similar", "Fix similar ({count})…"),
        QCoreApplication.translate("similar", "Similar ({count})…"),
    ]
    return [text.format(count=grouped(count)) for text in counted] + plain
