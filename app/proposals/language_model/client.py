# SPDX-License-Identifier: GPL-3.0-or-later
"""Speaks to a language model's server on this machine.

The standard library's client knows no proxies and follows no redirections, and the address that was reached is looked
at before the first word is sent: no text can leave the machine.
"""

import socket
from collections.abc import Generator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException, HTTPResponse
from threading import Event, Thread

import msgspec

from app.cancelling import CANCEL_POLL, Cancelled
from app.proposals.language_model.address import ModelAddress, is_loopback
from app.proposals.language_model.stream import ProposalFailed, lines_of, pieces

CONNECT_SECONDS = 5.0
ANSWER_SECONDS = 120.0
"""A large model on a small machine reads for a long time before it says the first word."""
CHUNK = 8_192
MOST_MODELS_BYTES = 1_000_000

Message = Mapping[str, str]


class _Model(msgspec.Struct):
    id: str


class _Models(msgspec.Struct):
    data: tuple[_Model, ...]


class ModelClient:
    """One server; `timeout` is in seconds, for each piece of an answer."""

    def __init__(self, address: ModelAddress, timeout: float = ANSWER_SECONDS) -> None:
        self._address = address
        self._timeout = timeout

    def models(self, cancelled: Cancelled) -> list[str]:
        """Return what models the server says it has. Raises ProposalFailed."""
        with self._answer("GET", "/models", None, cancelled) as answer:
            content = answer.read(MOST_MODELS_BYTES)
        try:
            return [model.id for model in msgspec.json.decode(content, type=_Models).data]
        except (msgspec.MsgspecError, RecursionError) as rubbish:
            raise ProposalFailed(f"What answers at {self._address} is no server of a language model.") from rubbish

    def reply(self, model: str, messages: Sequence[Message], longest: int, cancelled: Cancelled) -> Generator[str]:
        """Yield what a model answers, as it comes; `longest` is in tokens. Raises ProposalFailed.

        Work that is called off ends at once, whatever the server does; so does one whose iterator is closed.
        """
        asked = {"model": model, "messages": messages, "stream": True, "temperature": 0.2, "max_tokens": longest}
        with self._answer("POST", "/chat/completions", msgspec.json.encode(asked), cancelled) as answer:
            yield from pieces(lines_of(iter(lambda: answer.read1(CHUNK), b"")))

    @contextmanager
    def _answer(self, method: str, path: str, body: bytes | None, cancelled: Cancelled) -> Generator[HTTPResponse]:
        connection = self._connected()
        try:
            with (
                closing(connection),
                _cut_off(connection.sock, cancelled),
                closing(self._sent(connection, method, path, body)) as answer,
            ):
                yield answer
        except TimeoutError as late:
            raise ProposalFailed(
                f"The language model at {self._address} said nothing for {self._timeout:.0f} seconds; is it busy?"
            ) from late
        except (OSError, HTTPException) as broken:
            raise ProposalFailed(f"The language model at {self._address} broke off; is its server running?") from broken

    def _connected(self) -> HTTPConnection:
        connection = HTTPConnection(self._address.host, self._address.port, timeout=CONNECT_SECONDS)
        try:
            connection.connect()
        except OSError as error:
            raise ProposalFailed(
                f"No language model answers at {self._address} ({error.strerror or error}); start its server."
            ) from error
        if not is_loopback(str(connection.sock.getpeername()[0])):
            connection.close()
            raise ProposalFailed(f"{self._address} leads to another machine, and no text may leave this one.")
        connection.sock.settimeout(self._timeout)
        return connection

    def _sent(self, connection: HTTPConnection, method: str, path: str, body: bytes | None) -> HTTPResponse:
        headers = {"Content-Type": "application/json", "Accept": "text/event-stream, application/json"}
        connection.request(method, self._address.path + path, body, headers)
        answer = connection.getresponse()
        if answer.status != HTTPStatus.OK:
            answer.close()
            raise ProposalFailed(
                f"The language model at {self._address} refused (status {answer.status}); "
                "look at its address and the model's name in the settings."
            )
        return answer


@contextmanager
def _cut_off(line: socket.socket, cancelled: Cancelled) -> Generator[None]:
    """Cut a connection off when the work is called off: reading cannot ask by itself."""
    over = Event()

    def watch() -> None:
        while not over.wait(CANCEL_POLL):
            if cancelled():
                with suppress(OSError):
                    line.shutdown(socket.SHUT_RDWR)
                return

    watcher = Thread(target=watch, name="language model", daemon=True)
    watcher.start()
    try:
        yield
    finally:
        over.set()
        watcher.join()
