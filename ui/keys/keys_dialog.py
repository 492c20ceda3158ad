# SPDX-License-Identifier: GPL-3.0-or-later
"""All commands with their keys, to be changed; a change holds at once."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from ui.command import Command
from ui.flags.announcing import announce
from ui.keys.command_model import CommandModel, Row
from ui.keys.key_names import shown
from ui.keys.key_store import KeyStore
from ui.keys.keymap import Keymap
from ui.keys.keys_form import KeysForm
from ui.keys.matching import fit
from ui.keys.refusals import why_refused
from ui.theme.roles import Role
from ui.theme.theme import Theme


class KeysDialog(QDialog):
    """Enter in the list leads to the field for the new key, Enter there gives it to the command."""

    def __init__(self, keymap: Keymap, store: KeyStore, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self._keymap = keymap
        self._store = store
        self._before = keymap.own
        self._model = CommandModel(self)
        self.form = KeysForm(self._model, theme, self)
        self._connect()
        self._show_rows()
        self.form.search.setFocus()

    def _connect(self) -> None:
        form, keymap = self.form, self._keymap
        form.search.textChanged.connect(self._show_rows)
        form.by_key.chosen.connect(self._show_rows)
        for field in (form.search, form.by_key):
            field.returnPressed.connect(form.field.setFocus)
        form.list.selectionModel().currentChanged.connect(self._show_command)
        form.list.activated.connect(lambda _: form.field.setFocus())
        form.chips.removed.connect(self._remove)
        form.field.chosen.connect(self._weigh)
        form.set.clicked.connect(lambda: self._give(adding=False))
        form.add.clicked.connect(lambda: self._give(adding=True))
        form.reset.clicked.connect(self._reset)
        form.reset_all.clicked.connect(self._reset_all)
        form.take_back.clicked.connect(self._take_back)
        form.read.clicked.connect(self._import)
        form.write.clicked.connect(self._export)
        form.close.clicked.connect(self.reject)
        keymap.changed.connect(self._show_rows)
        self._store.failed.connect(self._refuse)

    # What is shown

    def _show_rows(self) -> None:
        chosen = self.form.list.chosen
        self._model.show([self._row(command) for command in self._found()])
        self.form.list.choose(chosen)
        self.form.reset_all.setEnabled(bool(self._keymap.own))
        self._show_command()

    def _found(self) -> list[Command]:
        typed, key = self.form.search.text(), self.form.by_key.key
        fitting = [command for command in self._keymap.commands if not key or key in self._keymap.keys(command)]
        if not typed.strip():
            return fitting
        scores = {command.id: fit(typed, command.label, command.menu_path) for command in fitting}
        return sorted(
            (command for command in fitting if scores[command.id] is not None),
            key=lambda command: -(scores[command.id] or 0),
        )

    def _row(self, command: Command) -> Row:
        keymap = self._keymap
        return Row(command, command.label, command.menu_path, keymap.shown(command), is_own=keymap.is_own(command))

    def _show_command(self) -> None:
        form, command = self.form, self.form.list.chosen
        form.field.show_key("")
        form.show_set(taking=False)
        for control in (form.set, form.add):
            control.setEnabled(False)
        fixed = command is None or command.native
        form.field.setEnabled(not fixed)
        form.title.setText(command.label if command else self.tr("No such command"))
        form.chips.setVisible(command is not None)
        form.chips.show_keys(self._keymap.keys(command) if command else (), fixed=fixed)
        form.reset.setEnabled(command is not None and self._keymap.is_own(command))
        form.say(
            self.tr("Text or list hears these keys by itself; they stay as they are.") if command and fixed else ""
        )

    def _weigh(self, key: str) -> None:
        """Say what the key that was pressed would mean for the command."""
        form, command = self.form, self.form.list.chosen
        if command is None:
            return
        refused = why_refused(key) if key else ""
        held = [] if refused or not key else self._keymap.holders(key, command)
        fixed = next((other for other in held if other.native), None)
        if fixed:
            refused = self.tr("{key} belongs to “{command}”, which cannot give it away.").format(
                key=shown(key), command=fixed.label
            )
        own = key in self._keymap.keys(command)
        form.show_set(taking=bool(held) and not refused)
        form.set.setEnabled(bool(key) and not refused)
        form.add.setEnabled(bool(key) and not refused and not own)
        form.say(*self._judgement(key, refused, held, own=own))
        announce(self, form.said.text())

    def _judgement(self, key: str, refused: str, held: list[Command], *, own: bool) -> tuple[str, Role]:
        if refused:
            return refused, Role.DEL_TEXT
        if held:
            sentence = self.tr("{key} is the key of “{command}” ({menu}); it can be taken from there.")
            other = held[0]
            return sentence.format(key=shown(key), command=_called(other), menu=other.menu_path), Role.DEL_TEXT
        if own:
            return self.tr("{key} is a key of this command already.").format(key=shown(key)), Role.TEXT_MUTED
        return (self.tr("{key} is free.").format(key=shown(key)), Role.CONFIRMED) if key else ("", Role.TEXT_MUTED)

    # What is done

    def _give(self, *, adding: bool) -> None:
        command, key = self.form.list.chosen, self.form.field.key
        if command is None or not key:
            return
        lost = [_called(other) for other in self._keymap.holders(key, command)]
        keys = (*self._keymap.keys(command), key) if adding else (key,)
        sentence = self.tr("{key} is now the key of “{command}”.").format(key=shown(key), command=_called(command))
        if lost:
            sentence += " " + self.tr("“{command}” has lost it.").format(command=lost[0])
        self._change(lambda: self._keymap.give(command, keys), sentence)
        self.form.list.setFocus()

    def _remove(self, key: str) -> None:
        command = self.form.list.chosen
        if command:
            left = [held for held in self._keymap.keys(command) if held != key]
            sentence = self.tr("“{command}” has lost {key}.").format(command=_called(command), key=shown(key))
            self._change(lambda: self._keymap.give(command, left), sentence)
            self.form.list.setFocus()

    def _reset(self) -> None:
        command = self.form.list.chosen
        if command:
            sentence = self.tr("“{command}” has its default keys again.").format(command=_called(command))
            self._change(lambda: self._keymap.reset(command), sentence)
            self.form.list.setFocus()

    def _reset_all(self) -> None:
        self._change(lambda: self._keymap.take_over({}), self.tr("All commands have their default keys again."))
        self.form.list.setFocus()

    def _take_back(self) -> None:
        self._keymap.take_over(self._before)
        self.form.say(self.tr("Taken back."))
        self.form.list.setFocus()

    def _change(self, change: Callable[[], None], sentence: str) -> None:
        self._before = self._keymap.own
        change()
        self.form.say(sentence, Role.CONFIRMED, undoable=True)
        announce(self, sentence)

    # Files

    def _import(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Import keys"), _documents(), self.tr("Keys (*.json)"))
        if chosen:
            self.import_from(Path(chosen))

    def import_from(self, path: Path) -> None:
        """Take over the keys of a file."""
        before = self._keymap.own

        def done() -> None:
            self._before = before
            self.form.say(self.tr("Keys taken from {name}.").format(name=path.name), Role.CONFIRMED, undoable=True)

        self._store.import_from(path, done)

    def _export(self) -> None:
        proposed = str(Path(_documents()) / "fairhand-keys.json")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Export keys"), proposed, self.tr("Keys (*.json)"))
        if chosen:
            self.export_to(Path(chosen))

    def export_to(self, path: Path) -> None:
        """Write the keys that differ from the defaults to a file."""
        sentence = self.tr("Wrote {path}.").format(path=path)
        self._store.export_to(path, lambda: self.form.say(sentence, Role.CONFIRMED))

    def _refuse(self, sentence: str) -> None:
        self.form.say(sentence, Role.DEL_TEXT)


def _called(command: Command) -> str:
    return command.label.removesuffix("…")


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
