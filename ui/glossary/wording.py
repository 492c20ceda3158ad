# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said of terms: in the list, in the dialog, and to a screen reader."""

from PySide6.QtCore import QCoreApplication

from app.transcript.term import CaseRule, Term


def wrong_forms(term: Term) -> str:
    """Return the wrong forms with commas between them; "" if there are none."""
    return ", ".join(term.wrong)


def places_left(count: int) -> str:
    """Return "1 place left", "3 places left" or "no place left"."""
    if not count:
        return _tr("no place left")
    return _tr("1 place left") if count == 1 else _tr("{count} places left").format(count=f"{count:,}")


def places_found(count: int) -> str:
    """Return in how many places of the transcript a term's wrong forms stand."""
    if not count:
        return _tr("None of the wrong forms stands in this transcript.")
    one = _tr("One place in this transcript will be flagged.")
    return one if count == 1 else _tr("{count} places in this transcript will be flagged.").format(count=f"{count:,}")


def terms_counted(count: int) -> str:
    """Return "1 term" or "5 terms"."""
    return _tr("1 term") if count == 1 else _tr("{count} terms").format(count=f"{count:,}")


def case_rule_name(rule: CaseRule) -> str:
    """Return what a case rule does, with an access key."""
    return {
        CaseRule.SENTENCE_START: _tr("Find any case; a &capital where a sentence begins"),
        CaseRule.ANY_CASE: _tr("Find any case; &keep the right form as it is written"),
        CaseRule.AS_WRITTEN: _tr("Find wrong forms &only as they are written"),
    }[rule]


def spoken_term(term: Term, places: int | None) -> str:
    """Return what a screen reader says of a term in the list."""
    said = [term.right]
    if term.wrong:
        said.append(_tr("instead of {wrong}").format(wrong=wrong_forms(term)))
    if term.source:
        said.append(_tr("source {source}").format(source=term.source))
    if term.wrong and places is not None:
        said.append(places_left(places))
    return ", ".join(said)


def _tr(text: str) -> str:
    return QCoreApplication.translate("glossary", text)
