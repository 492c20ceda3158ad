# SPDX-License-Identifier: GPL-3.0-or-later
"""A Maven repository of small jars on the loopback device."""

import hashlib
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from app.checking.languagetool.recorded import Jar, Release


class Repository:
    """Serves the jars of one release; `broken` jars are cut off in the middle, `foreign` ones have other content."""

    def __init__(self, count: int = 6, size: int = 50_000) -> None:
        self.content = {f"part{at}-1.0.jar": bytes([at]) * size for at in range(count)}
        self.broken: set[str] = set()
        self.foreign: set[str] = set()
        self.asked: Counter[str] = Counter()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._thread = Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def release(self) -> Release:
        return Release("1.0", tuple(self._jar(name, content) for name, content in self.content.items()))

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def _jar(self, name: str, content: bytes) -> Jar:
        digest = hashlib.sha256(content).hexdigest()
        return Jar("org.example", name.removesuffix("-1.0.jar"), "1.0", "", name, len(content), digest)

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        repository = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                name = self.path.rsplit("/", 1)[1]
                repository.asked[name] += 1
                content = repository.content.get(name)
                if content is None:
                    self.send_error(404)
                    return
                self.send_response(200)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                if name in repository.foreign:
                    content = bytes(reversed(content[:-1])) + b"!"
                self.wfile.write(content[: len(content) // 2] if name in repository.broken else content)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002
                pass

        return Handler
