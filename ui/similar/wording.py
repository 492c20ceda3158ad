# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said about similar places."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.proposals.similar import SimilarPlace


def found_places(places: Sequence[SimilarPlace], ticked: int) -> str:
    """Return "7 places in 5 turns, 6 ticked"."""
    turns = len({place.turn_id for place in places})
    if not places:
        return ""
    if len(places) == 1:
        return _tr("1 place, {ticked} ticked").format(ticked=ticked)
    if turns == 1:
        return _tr("{places} places in 1 turn, {ticked} ticked").format(places=f"{len(places):,}", ticked=f"{ticked:,}")
    sentence = _tr("{places} places in {turns} turns, {ticked} ticked")
    return sentence.format(places=f"{len(places):,}", turns=f"{turns:,}", ticked=f"{ticked:,}")


def nothing_similar() -> str:
    """Return what stands in the place of an empty list."""
    return _tr("Nothing like it stands anywhere else in this transcript.")


def fix_button(ticked: int, *, remembers: bool) -> str:
    """Return what the button does."""
    if not ticked:
        return _tr("Remember") if remembers else _tr("Fix ticked")
    if ticked == 1:
        return _tr("Fix 1 place")
    return _tr("Fix {count} places").format(count=f"{ticked:,}")


def fixed(count: int) -> str:
    """Return what was done."""
    return _tr("1 place fixed.") if count == 1 else _tr("{count} places fixed.").format(count=f"{count:,}")


def links(count: int | None) -> list[str]:
    """Return the link on a flag's card, longest first; None: not counted yet."""
    plain = [_tr("Fix all similar…"), _tr("Similar…")]
    if count is None:
        return plain
    counted = [_tr("Fix all similar ({count})…"), _tr("Fix similar ({count})…"), _tr("Similar ({count})…")]
    return [text.format(count=f"{count:,}") for text in counted] + plain


def _tr(text: str) -> str:
    return QCoreApplication.translate("similar", text)
