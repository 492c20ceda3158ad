# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said of a change and of the turns that it is in."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from app.history.revision import Revision
from app.transcript.compare import TURN_BREAK
from app.transcript.edits import Fact
from app.transcript.turn import Role, Turn
from app.transcript.undo import Cause, CauseKind
from ui.history.wording import added, author_name, deleted, maker, moment, moment_of, note, one_line
from ui.numbers import grouped
from ui.review.difference import Change, FactChange, ShownTurns, UnchangedTurns

LONGEST = 80
"""Characters of a phrase that a line or a sentence quotes."""


def phrase(text: str) -> str:
    """Return words as they are quoted; white space alone is named."""
    if text.isspace():
        return _white_space(text)
    quoted = one_line(text).strip()
    return quoted if len(quoted) <= LONGEST else quoted[: LONGEST - 1].rstrip() + "…"


def _white_space(text: str) -> str:
    """Return what white space is called, so that one kind of it can be told from another."""
    if TURN_BREAK in text:
        return QCoreApplication.translate("review", "end of the turn")
    if "\n" in text:
        return QCoreApplication.translate("review", "paragraph break")
    if len(text) > 1:
        return QCoreApplication.translate("review", "{count} spaces").format(count=grouped(len(text)))
    match text:
        case "\t":
            return QCoreApplication.translate("review", "tab")
        case "\u00a0" | "\u202f":
            return QCoreApplication.translate("review", "no-break space")
        case _:
            return QCoreApplication.translate("review", "space")


def change_spoken(change: Change) -> str:
    """Return "Change 108, go on replaced by take to"."""
    return QCoreApplication.translate("review", "Change {number}, {what}").format(
        number=change.number, what=what_happened(change)
    )


def what_happened(change: Change) -> str:
    """Return "go on replaced by take to", what was inserted or deleted, or from where a turn was moved."""
    if change.moved:
        return QCoreApplication.translate("review", "moved here from place {place}").format(place=change.moved[0])
    if change.fact:
        return _fact_changed(change.fact)
    assert change.hunk is not None
    old, new = phrase(change.hunk.deleted), phrase(change.hunk.inserted)
    if old and new:
        return QCoreApplication.translate("review", "{old} replaced by {new}").format(old=old, new=new)
    return (
        QCoreApplication.translate("review", "{old} deleted").format(old=old)
        if old
        else QCoreApplication.translate("review", "{new} inserted").format(new=new)
    )


def _fact_changed(change: FactChange) -> str:
    """Return "Role: answer, was question" or "Speaker: Ablyazov, was nobody"."""
    nobody = QCoreApplication.translate("review", "nobody")
    if change.fact is Fact.ROLE:
        labels = role_labels()
        return QCoreApplication.translate("review", "Role: {new}, was {old}").format(
            new=labels[Role(change.after)], old=labels[Role(change.before)]
        )
    return QCoreApplication.translate("review", "Speaker: {new}, was {old}").format(
        new=phrase(change.after) or nobody, old=phrase(change.before) or nobody
    )


def place_of_change(change: Change, of: int) -> str:
    """Return "Change 108 of 128"."""
    return QCoreApplication.translate("review", "Change {number} of {count}").format(
        number=grouped(change.number), count=grouped(of)
    )


def place_in_time(number: int, of: int) -> str:
    """Return "Revision 12 of 1,000"."""
    return QCoreApplication.translate("review", "Revision {number} of {count}").format(
        number=grouped(number), count=grouped(of)
    )


def revision_in_time(revision: Revision, today: date) -> str:
    """Return when a revision was made, by whom, and what it is called, as one line."""
    return QCoreApplication.translate("review", "{moment} · {maker} · {note}").format(
        moment=moment(revision, today), maker=maker(revision), note=note(revision)
    )


def changes_counted(count: int) -> str:
    """Return "1 change" or "128 changes"."""
    return (
        QCoreApplication.translate("review", "1 change")
        if count == 1
        else QCoreApplication.translate("review", "{count} changes").format(count=grouped(count))
    )


def words_added(count: int) -> str:
    """Return "+176 words"."""
    return (
        QCoreApplication.translate("review", "{count} word")
        if count == 1
        else QCoreApplication.translate("review", "{count} words")
    ).format(count=added(count))


def words_deleted(count: int) -> str:
    """Return "−183 words", with a real minus sign."""
    return (
        QCoreApplication.translate("review", "{count} word")
        if count == 1
        else QCoreApplication.translate("review", "{count} words")
    ).format(count=deleted(count))


def why(change: Change) -> str:
    """Return what a change was made for, by whom and when, as one line; "" if that is not known."""
    reason = change.explained.reason if change.explained else None
    if change.explained is None or reason is None:
        return ""
    cause = _redivided(change) if reason.cause.kind is CauseKind.TYPING else ""
    cause = cause or _cause(reason.cause, change.explained.rule)
    moment = moment_of(reason.time, datetime.now().astimezone().date())
    if reason.cause.by == reason.author:
        # What is only suggested has nobody else behind it yet.
        return QCoreApplication.translate("review", "{cause}, {moment}").format(cause=cause, moment=moment)
    return QCoreApplication.translate("review", "{cause}. {author}, {moment}").format(
        cause=cause, author=author_name(reason.author), moment=moment
    )


def _redivided(change: Change) -> str:
    """Return what was done by hand to the ends of turns; "" if only words were changed."""
    ends = [TURN_BREAK in text for text in (change.hunk.deleted, change.hunk.inserted)] if change.hunk else []
    match ends:
        case [False, True]:
            return QCoreApplication.translate("review", "Turn split")
        case [True, False]:
            return QCoreApplication.translate("review", "Turns merged")
        case _:
            return ""


def cause_name(kind: CauseKind) -> str:
    """Return why an edit was made, in a word or two."""
    return {
        CauseKind.SIMILAR: QCoreApplication.translate("review", "Fixed as similar"),
        CauseKind.MEMORY: QCoreApplication.translate("review", "From remembered corrections"),
        CauseKind.MODEL: QCoreApplication.translate("review", "From the language model"),
        CauseKind.REVERT: QCoreApplication.translate("review", "Taken back"),
        CauseKind.SUGGESTED: QCoreApplication.translate("review", "Suggested by a reviewer"),
        CauseKind.FINDING: QCoreApplication.translate("review", "Suggestion taken"),
        CauseKind.TYPING: QCoreApplication.translate("review", "Typed"),
    }[kind]


def take_back_chosen(count: int) -> str:
    """Return the text of a menu for the change that has the focus, or for those that are chosen."""
    if count <= 1:
        return QCoreApplication.translate("review", "This &change")
    return QCoreApplication.translate("review", "The {count} &chosen changes").format(count=grouped(count))


def all_shown(count: int) -> str:
    """Return the text of a menu for everything."""
    return with_count(QCoreApplication.translate("review", "All changes &shown"), count)


def with_count(text: str, count: int) -> str:
    """Return "All of casing alone (12)"."""
    return f"{text} ({grouped(count)})"


def _cause(cause: Cause, rule: str | None) -> str:
    """Return what an edit was made for; a rule is told even if the suggestion came by way of something else."""
    kind = cause.kind
    if kind is CauseKind.SUGGESTED and cause.by:
        return QCoreApplication.translate("review", "Suggested by {name}").format(name=one_line(cause.by))
    if kind is CauseKind.FINDING and rule:
        return QCoreApplication.translate("review", "Rule {rule}").format(rule=rule)
    said = cause_name(kind)
    return QCoreApplication.translate("review", "{cause}, rule {rule}").format(cause=said, rule=rule) if rule else said


def unchanged(row: UnchangedTurns) -> str:
    """Return "Turns 17 to 28: no changes"."""
    if row.first == row.last:
        return QCoreApplication.translate("review", "Turn {number}: no changes").format(number=row.first)
    return QCoreApplication.translate("review", "Turns {first} to {last}: no changes").format(
        first=row.first, last=row.last
    )


def revert() -> str:
    """Return what the button of a change says."""
    return QCoreApplication.translate("review", "Revert")


def accept() -> str:
    """Return what one button of a change says that is only suggested."""
    return QCoreApplication.translate("review", "Accept")


def refuse() -> str:
    """Return what the other one says."""
    return QCoreApplication.translate("review", "Refuse")


def nothing() -> str:
    """Return what is said where there are no words."""
    return QCoreApplication.translate("review", "(nothing)")


def taken_back(count: int, left: int = 0) -> str:
    """Return how many changes were taken back, and how many were left as they are."""
    done = (
        QCoreApplication.translate("review", "1 change taken back.")
        if count == 1
        else QCoreApplication.translate("review", "{count} changes taken back.").format(count=grouped(count))
    )
    if not left:
        return done
    stayed = (
        QCoreApplication.translate("review", "1 place stayed as it is.")
        if left == 1
        else QCoreApplication.translate("review", "{count} places stayed as they are.").format(count=grouped(left))
    )
    return f"{done} {stayed}"


def turns_confirmed(count: int, others: int, *, approved: bool) -> str:
    """Return how many turns were confirmed, or approved, and how many have changes of other kinds too."""
    if approved:
        done = (
            QCoreApplication.translate("review", "1 turn approved.")
            if count == 1
            else QCoreApplication.translate("review", "{count} turns approved.").format(count=grouped(count))
        )
    else:
        done = (
            QCoreApplication.translate("review", "1 turn confirmed.")
            if count == 1
            else QCoreApplication.translate("review", "{count} turns confirmed.").format(count=grouped(count))
        )
    if not others:
        return done
    rest = (
        QCoreApplication.translate("review", "1 turn has other changes too.")
        if others == 1
        else QCoreApplication.translate("review", "{count} turns have other changes too.").format(count=grouped(others))
    )
    return f"{done} {rest}"


def changed_again(conflicts: int, others: int) -> str:
    """Return what the user is asked where words have changed again."""
    places = (
        QCoreApplication.translate("review", "1 place has changed again since. Tick it to have the older words there.")
        if conflicts == 1
        else QCoreApplication.translate(
            "review", "{count} places have changed again since. Tick those that are to have the older words."
        ).format(count=grouped(conflicts))
    )
    if not others:
        return places
    rest = (
        QCoreApplication.translate("review", "1 other change is simply taken back.")
        if others == 1
        else QCoreApplication.translate("review", "{count} other changes are simply taken back.").format(
            count=grouped(others)
        )
    )
    return f"{places} {rest}"


def lineage(row: ShownTurns) -> str:
    """Return what became of turns that were split, merged or moved, in a word or two; "" for all others."""
    before, after = len(row.difference.before), len(row.difference.after)
    if row.moved_from is not None:
        return QCoreApplication.translate("review", "was {place}").format(place=row.moved_from)
    if before == after:
        return ""
    if not before:
        return QCoreApplication.translate("review", "new")
    if not after:
        return QCoreApplication.translate("review", "gone")
    return (
        QCoreApplication.translate("review", "split")
        if after > before
        else QCoreApplication.translate("review", "merged")
    )


def numbers(row: ShownTurns) -> str:
    """Return the number or numbers of the turns, as the gutter shows them."""
    if not row.numbers:
        return "–"
    first, last = min(row.numbers), max(row.numbers)
    return str(first) if first == last else f"{first}–{last}"


def role_labels() -> dict[Role, str]:
    """Return what turns of each role are called."""
    return {
        Role.QUESTION: QCoreApplication.translate("review", "Question"),
        Role.ANSWER: QCoreApplication.translate("review", "Answer"),
        Role.HEADING: QCoreApplication.translate("review", "Heading"),
        Role.QUOTE: QCoreApplication.translate("review", "Pull quote"),
        Role.NOTE: QCoreApplication.translate("review", "Note"),
    }


def speaker(turn: Turn) -> str:
    """Return the label under a turn's number: who speaks, or what the turn is if nobody is named."""
    labels = role_labels()
    named = turn.role in (Role.QUESTION, Role.ANSWER) and one_line(turn.speaker)
    return named or labels[turn.role]


def row_spoken(row: ShownTurns | UnchangedTurns) -> str:
    """Return what a screen reader says of a row."""
    if isinstance(row, UnchangedTurns):
        return unchanged(row)
    count = changes_counted(row.count)
    if not row.numbers:
        return QCoreApplication.translate("review", "Turn that is gone, {speaker}, {changes}").format(
            speaker=speaker(row.turn), changes=count
        )
    return QCoreApplication.translate("review", "Turn {number}, {speaker}, {changes}").format(
        number=numbers(row), speaker=speaker(row.turn), changes=count
    )
