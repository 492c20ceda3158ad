# SPDX-License-Identifier: GPL-3.0-or-later
"""Tool tips that end with the key of a command, as the user has it now."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

_COMMAND, _TIP, _KEY = "command", "tip", "key"


def give_tip(widget: QWidget, tip: str, command_id: str) -> None:
    """Give a widget the tool tip of what a command does; its key comes with `show_keys`."""
    for name, value in ((_COMMAND, command_id), (_TIP, tip), (_KEY, "")):
        widget.setProperty(name, value)
    widget.setToolTip(tip)


def key_shown(widget: QWidget) -> str:
    """Return the key that a widget's tool tip ends with; "" for none."""
    return str(widget.property(_KEY) or "")


def show_keys(root: QWidget, first: Callable[[str], str]) -> None:
    """Have all tool tips inside a widget end with the keys that there are now; `first` gives a command's, or ""."""
    for widget in root.findChildren(QWidget):
        command_id = widget.property(_COMMAND)
        if isinstance(command_id, str):
            tip, key = str(widget.property(_TIP)), first(command_id)
            widget.setProperty(_KEY, key)
            widget.setToolTip(f"{tip} ({key})" if key else tip)
