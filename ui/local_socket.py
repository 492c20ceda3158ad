# SPDX-License-Identifier: GPL-3.0-or-later
"""Carries the name of a file from one Fairhand to another, on a socket that only the user can reach."""

import json
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QObject, QThread, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT = 5000
"""Milliseconds for the first Fairhand to answer; it may be starting itself."""
_PAUSE = 25
_LONGEST = 64 * 1024
"""Bytes of a message: a path is never longer."""


class Listener(QObject):
    """Hears of files.

    Signals:
        asked: a path, or "" if only the window is wanted.

    """

    asked = Signal(str)

    def __init__(self, name: str, parent: QObject) -> None:
        """Listen under a name; what a killed process left there goes."""
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)
        QLocalServer.removeServer(name)
        self._server.listen(name)

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _welcome(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._hear(socket))
            socket.disconnected.connect(socket.deleteLater)
            self._hear(socket)

    def _hear(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > _LONGEST:
                socket.abort()
            return
        try:
            asked = json.loads(bytes(socket.readLine(_LONGEST).data()))["open"]
        except (ValueError, KeyError, TypeError):
            socket.abort()
            return
        socket.write(b"ok\n")
        self.asked.emit(str(asked))


def ask(name: str, path: Path | None) -> bool:
    """Hand a path over to who listens under a name; tell whether it was heard."""
    socket = QLocalSocket()
    deadline = QDeadlineTimer(_WAIT)
    socket.connectToServer(name)
    while not socket.waitForConnected(_WAIT):
        if deadline.hasExpired():
            return False
        QThread.msleep(_PAUSE)
        socket.connectToServer(name)
    socket.write(json.dumps({"open": str(path.resolve()) if path else ""}).encode() + b"\n")
    heard = socket.waitForBytesWritten(_WAIT) and socket.waitForReadyRead(_WAIT)
    socket.disconnectFromServer()
    return heard
