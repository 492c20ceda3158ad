# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said of terms: in the list, in the dialog, and to a screen reader."""

from PySide6.QtCore import QCoreApplication

from app.transcript.term import CaseRule, Term
from ui.numbers import grouped


def wrong_forms(term: Term) -> str:
    """Return the wrong forms with commas between them; "" if there are none."""
    return ", ".join(term.wrong)


def places_left(count: int) -> str:
    """Return "1 place left", "3 places left" or "no place left"."""
    if not count:
        return QCoreApplication.translate("glossary", "no place left")
    return (
        QCoreApplication.translate("glossary", "1 place left")
        if count == 1
        else QCoreApplication.translate("glossary", "{count} places left").format(count=grouped(count))
    )


def places_found(count: int) -> str:
    """Return in how many places of the transcript a term's wrong forms stand."""
    if not count:
        return QCoreApplication.translate("glossary", "None of the wrong forms stands in this transcript.")
    one = QCoreApplication.translate("glossary", "One place in this transcript will be flagged.")
    return (
        one
        if count == 1
        else QCoreApplication.translate("glossary", "{count} places in this transcript will be flagged.").format(
            count=grouped(count)
        )
    )


def terms_counted(count: int) -> str:
    """Return "1 term" or "5 terms"."""
    return (
        QCoreApplication.translate("glossary", "1 term")
        if count == 1
        else QCoreApplication.translate("glossary", "{count} terms").format(count=grouped(count))
    )


def case_rule_name(rule: CaseRule) -> str:
    """Return what a case rule does, with an access key."""
    return {
        CaseRule.SENTENCE_START: QCoreApplication.translate(
            "glossary", "Find any case; a &capital where a sentence begins"
        ),
        CaseRule.ANY_CASE: QCoreApplication.translate(
            "glossary", "Find any case; &keep the right form as it is written"
        ),
        CaseRule.AS_WRITTEN: QCoreApplication.translate("glossary", "Find wrong forms &only as they are written"),
    }[rule]


def spoken_term(term: Term, places: int | None) -> str:
    """Return what a screen reader says of a term in the list."""
    said = [term.right]
    if term.wrong:
        said.append(QCoreApplication.translate("glossary", "instead of {wrong}").format(wrong=wrong_forms(term)))
    if term.source:
        said.append(QCoreApplication.translate("glossary", "source {source}").format(source=term.source))
    if term.wrong and places is not None:
        said.append(places_left(places))
    return ", ".join(said)
