# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said of two copies that are merged."""

from PySide6.QtCore import QCoreApplication

from app.transcript.merging.shares import Share
from app.transcript.merging.sides import Disagreement, Subject
from app.transcript.turn import Role
from ui.history.wording import added, deleted
from ui.import_sheet.wording import role_name
from ui.numbers import grouped
from ui.review.wording import nothing, phrase


def this_copy(name: str, share: Share) -> str:
    """Return what the open copy has done since the two were one."""
    return QCoreApplication.translate("merging", "This copy, {name}: {share}.").format(name=name, share=_done(share))


def other_copy(name: str, share: Share) -> str:
    """Return what the other copy has done."""
    return QCoreApplication.translate("merging", "The other copy, {name}: {share}.").format(
        name=name, share=_done(share)
    )


def brings_nothing(name: str) -> str:
    """Return what is said of a copy in which nothing is new."""
    return QCoreApplication.translate(
        "merging", "There is nothing to merge: {name} has nothing that this copy does not have."
    ).format(name=name)


def both_changed(count: int) -> str:
    """Return the title of the list of what is to be decided."""
    return QCoreApplication.translate("merging", "Both changed\u2002{count}").format(count=grouped(count))


def side(said: str, of: Disagreement) -> str:
    """Return what one side says, as the list shows it."""
    match of.subject:
        case Subject.WORDS:
            return said if said.strip() else phrase(said) or nothing()
        case Subject.ROLE:
            return QCoreApplication.translate("merging", "Role: {role}").format(role=role_name(Role(said)))
        case Subject.SPEAKER:
            return QCoreApplication.translate("merging", "Speaker: {name}").format(name=said or nothing())
        case Subject.PLACE:
            before = phrase(said)
            return (
                QCoreApplication.translate("merging", "Place: after “{words}”").format(words=before)
                if before
                else QCoreApplication.translate("merging", "Place: at the beginning")
            )


def _done(share: Share) -> str:
    parts = [
        _counted(
            share.revisions,
            QCoreApplication.translate("merging", "1 revision"),
            QCoreApplication.translate("merging", "{count} revisions"),
        ),
        _words(share),
        _counted(
            share.moved,
            QCoreApplication.translate("merging", "1 turn moved"),
            QCoreApplication.translate("merging", "{count} turns moved"),
        ),
        _counted(
            share.described,
            QCoreApplication.translate("merging", "1 turn with another role, speaker or state"),
            QCoreApplication.translate("merging", "{count} turns with another role, speaker or state"),
        ),
        _counted(
            share.comments,
            QCoreApplication.translate("merging", "1 comment"),
            QCoreApplication.translate("merging", "{count} comments"),
        ),
        _counted(
            share.suggestions,
            QCoreApplication.translate("merging", "1 suggestion"),
            QCoreApplication.translate("merging", "{count} suggestions"),
        ),
        _counted(
            share.entries,
            QCoreApplication.translate("merging", "1 ignored flag or term"),
            QCoreApplication.translate("merging", "{count} ignored flags or terms"),
        ),
    ]
    return ", ".join(filter(None, parts)) or QCoreApplication.translate("merging", "nothing of its own")


def _words(share: Share) -> str:
    if not share.changed:
        return ""
    return (
        QCoreApplication.translate("merging", "{added} and {deleted} words in 1 turn")
        if share.changed == 1
        else QCoreApplication.translate("merging", "{added} and {deleted} words in {count} turns")
    ).format(added=added(share.inserted), deleted=deleted(share.deleted), count=grouped(share.changed))


def _counted(count: int, one: str, many: str) -> str:
    return one if count == 1 else many.format(count=grouped(count)) if count else ""
