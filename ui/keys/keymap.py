# SPDX-License-Identifier: GPL-3.0-or-later
"""Which command hears which keys: the defaults of the table, and what the user wants instead."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from ui.command import Command, Focus
from ui.conditions import ONLY_EDITING
from ui.keys.key_names import for_qt, kept, shown
from ui.keys.refusals import why_refused

Keys = tuple[str, ...]


class Keymap(QObject):
    """The keys of all commands, in the form in which they are kept. No key has two commands where one would hear it.

    Signals:
        changed: some commands have other keys.

    Attributes:
        commands: all of them, in the order of the menus.

    """

    changed = Signal()

    def __init__(self, commands: Sequence[Command], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.commands = commands
        self._ids = {command.id: command for command in commands}
        self._own: dict[str, Keys] = {}
        self._keys = settled(commands, {})

    # What there is

    @property
    def own(self) -> dict[str, Keys]:
        """What differs from the defaults, by the commands' ids."""
        return dict(self._own)

    def command(self, command_id: str) -> Command:
        """Return the command of an id. Raises KeyError."""
        return self._ids[command_id]

    def keys(self, command: Command) -> Keys:
        """Return the keys of a command, the one that is shown first."""
        return self._keys[command.id]

    def sequences(self, command: Command) -> list[QKeySequence]:
        """Return what Qt has to listen for."""
        return [sequence for key in self.keys(command) for sequence in for_qt(key)]

    def first(self, command_id: str) -> str:
        """Return a command's first key as this system writes it; "" if it has none."""
        keys = self._keys.get(command_id, ())
        return shown(keys[0]) if keys else ""

    def shown(self, command: Command) -> list[str]:
        """Return all keys of a command as this system writes them."""
        return [shown(key) for key in self.keys(command)]

    def is_own(self, command: Command) -> bool:
        """Tell whether a command has other keys than by default."""
        return self.keys(command) != default_keys(command)

    def holders(self, key: str, command: Command) -> list[Command]:
        """Return the other commands that a key belongs to where `command` would hear it."""
        return [
            other
            for other in self.commands
            if other is not command and key in self.keys(other) and heard_together(command, other)
        ]

    # What can be changed

    def give(self, command: Command, keys: Iterable[str]) -> None:
        """Give a command these keys and no others; whichever command had one of them loses it."""
        wanted = tuple(dict.fromkeys(keys))
        for key in wanted:
            # Defaults give way by themselves, and come back when the key is free again.
            for other in (held for held in self.holders(key, command) if held.id in self._own):
                self._note(other, tuple(held for held in self.keys(other) if held != key))
        self._note(command, wanted)
        self._settle()

    def reset(self, command: Command) -> None:
        """Give a command its default keys again; whichever command has one of them loses it."""
        self.give(command, default_keys(command))

    def take_over(self, own: Mapping[str, Keys]) -> None:
        """Have other differences from the defaults: {} for none. Keys that no command may have are left out."""
        understood = {name: dict.fromkeys(map(kept, keys)) for name, keys in own.items()}
        self._own = {
            name: tuple(key for key in keys if key and self._may_be_had(name, key)) for name, keys in understood.items()
        }
        self._settle()

    def _may_be_had(self, command_id: str, key: str) -> bool:
        command = self._ids.get(command_id)
        return not why_refused(key) or (command is not None and key in default_keys(command))

    def _note(self, command: Command, keys: Keys) -> None:
        if command.native:
            return
        if keys == default_keys(command):
            self._own.pop(command.id, None)
        else:
            self._own[command.id] = keys

    def _settle(self) -> None:
        before, self._keys = self._keys, settled(self.commands, self._own)
        if self._keys != before:
            self.changed.emit()


def default_keys(command: Command) -> Keys:
    """Return the keys of the table as they are kept."""
    return tuple(dict.fromkeys(map(kept, command.keys)))


def heard_together(one: Command, other: Command) -> bool:
    """Tell whether two commands would hear the same key; what a list or text hears by itself reaches no other."""
    if one.focus is other.focus or one.native or other.native:
        return one.focus is other.focus
    # What can be done with the text alone cannot be done in the review.
    review = {Focus.WINDOW, Focus.REVIEW} == {one.focus, other.focus}
    in_window = one if one.focus is Focus.WINDOW else other
    return not (review and in_window.when in ONLY_EDITING)


def settled(commands: Sequence[Command], own: Mapping[str, Keys]) -> dict[str, Keys]:
    """Return the keys of all commands: native ones, then what the user wants, then defaults that are still free."""
    wanted = {
        command.id: default_keys(command) if command.native else own.get(command.id, default_keys(command))
        for command in commands
    }
    taken: dict[str, list[Command]] = {}
    found: dict[str, Keys] = {}
    for command in sorted(commands, key=lambda each: (not each.native, each.id not in own)):
        free = [key for key in wanted[command.id] if not any(heard_together(command, by) for by in taken.get(key, ()))]
        for key in free:
            taken.setdefault(key, []).append(command)
        found[command.id] = tuple(free)
    return found
