# SPDX-License-Identifier: GPL-3.0-or-later
"""What undo and redo are called: with the step that they would take."""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from ui.shell import Shell

LONGEST = 40
"""Letters of a text in a name; a menu is no place for a paragraph."""
_QUOTED = re.compile("([“„])(.*)([”“])", re.DOTALL)
_LABELS = [
    (re.compile("accept “(.*)”", re.DOTALL), QT_TRANSLATE_NOOP("UndoNames", "accept “{0}”")),
    (re.compile("accept suggestion"), QT_TRANSLATE_NOOP("UndoNames", "accept suggestion")),
    (re.compile("refuse suggestion"), QT_TRANSLATE_NOOP("UndoNames", "refuse suggestion")),
    (re.compile(r"refuse (\d+) suggestions"), QT_TRANSLATE_NOOP("UndoNames", "refuse {0} suggestions")),
    (re.compile(r"accept (\d+) suggestions"), QT_TRANSLATE_NOOP("UndoNames", "accept {0} suggestions")),
    (re.compile("ignore the rule “(.*)”", re.DOTALL), QT_TRANSLATE_NOOP("UndoNames", "ignore the rule “{0}”")),
    (re.compile("ignore “(.*)” everywhere", re.DOTALL), QT_TRANSLATE_NOOP("UndoNames", "ignore “{0}” everywhere")),
    (re.compile("ignore “(.*)”", re.DOTALL), QT_TRANSLATE_NOOP("UndoNames", "ignore “{0}”")),
    (re.compile(r"ignore (\d+) flags"), QT_TRANSLATE_NOOP("UndoNames", "ignore {0} flags")),
    (re.compile(r"restore revision (\d+)"), QT_TRANSLATE_NOOP("UndoNames", "restore revision {0}")),
    (re.compile(r"take back 1 change"), QT_TRANSLATE_NOOP("UndoNames", "take back 1 change")),
    (re.compile(r"take back (\d+) changes"), QT_TRANSLATE_NOOP("UndoNames", "take back {0} changes")),
    (re.compile(r"take over tracked changes"), QT_TRANSLATE_NOOP("UndoNames", "take over tracked changes")),
    (re.compile("merge with (.*)", re.DOTALL), QT_TRANSLATE_NOOP("UndoNames", "merge with {0}")),
    (
        re.compile(r"restore turn (\d+) as of revision (\d+)"),
        QT_TRANSLATE_NOOP("UndoNames", "restore turn {0} as of revision {1}"),
    ),
]
"""Names that the project file holds in English; the others are in the language of the window that made the step."""


def undo_text(shell: "Shell") -> str:
    """Return what undo is called in the menu now."""
    label = shell.workspace.document.undo_label if shell.workspace else None
    return (
        QCoreApplication.translate("UndoNames", "&Undo {what}").format(what=_for_menu(label))
        if label
        else QCoreApplication.translate("UndoNames", "&Undo")
    )


def redo_text(shell: "Shell") -> str:
    """Return what redo is called in the menu now."""
    label = shell.workspace.document.redo_label if shell.workspace else None
    return (
        QCoreApplication.translate("UndoNames", "&Redo {what}").format(what=_for_menu(label))
        if label
        else QCoreApplication.translate("UndoNames", "&Redo")
    )


def step_name(label: str) -> str:
    """Return the name of a step in the user's language, on one line and not too long."""
    label = " ".join(label.split())
    for pattern, shown in _LABELS:
        if found := pattern.fullmatch(label):
            return QCoreApplication.translate("UndoNames", str(shown)).format(*map(_short, found.groups()))
    return _QUOTED.sub(lambda quoted: f"{quoted[1]}{_short(quoted[2])}{quoted[3]}", label)


def _for_menu(label: str) -> str:
    return step_name(label).replace("&", "&&")


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…"
