# SPDX-License-Identifier: GPL-3.0-or-later
"""One running Fairhand a user: a second start hands its file over and ends.

A lock, which is known to be stale when its process is gone, says who is first; a local socket carries the file.
"""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from ui.local_socket import Listener


class SingleInstance(QObject):
    """The first Fairhand, or the way to it.

    Signals:
        asked: another start wants its file opened, as a string; "" for none. The window is to come to the front.

    """

    asked = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """Find out who is first; `folder` belongs to the user alone and is the same for all starts."""
        super().__init__(parent)
        folder.mkdir(parents=True, exist_ok=True)
        self._name = "fairhand-window" if os.name == "nt" else str(folder / "window.socket")
        self._lock = QLockFile(str(folder / "window.lock"))
        self._lock.setStaleLockTime(0)
        self._listener: Listener | None = None
        self.is_first = self._lock.tryLock(0)

    def listen(self) -> None:
        """Begin to hear of other starts; until then they wait."""
        from ui.local_socket import Listener  # noqa: PLC0415 - the window is to be seen first

        self._listener = Listener(self._name, self)
        self._listener.asked.connect(self.asked)

    def hand_over(self, path: Path | None) -> bool:
        """Ask the first Fairhand to open a file and come to the front; tell whether it heard."""
        from ui.local_socket import ask  # noqa: PLC0415 - as above

        return ask(self._name, path)

    def close(self) -> None:
        """Let the next start be the first."""
        if self._listener:
            self._listener.close()
            self._listener = None
        if self.is_first:
            self._lock.unlock()
