# SPDX-License-Identifier: GPL-3.0-or-later
"""A real HTTP server that speaks the protocol of language models, in many manners."""

import json
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class ModelServer(ThreadingHTTPServer):
    """Answers every request in one manner; `asked` holds the bodies of the requests, `paths` where they went."""

    daemon_threads = True

    def __init__(self, manner, words=("It", " is", " fine.")):
        super().__init__(("127.0.0.1", 0), _Handler)
        self.manner = manner
        self.words = words
        self.asked = []
        self.paths = []
        self.over = threading.Event()
        self.reached = threading.Event()

    @property
    def address(self):
        return f"http://127.0.0.1:{self.server_port}/v1"

    def handle_error(self, request, client_address):
        """A client that goes away is what the tests are about."""


@contextmanager
def model_server(manner="streaming", **how):
    server = ModelServer(manner, **how)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.over.set()
        server.shutdown()
        thread.join()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.0"

    def log_message(self, *_):
        """Say nothing."""

    def do_GET(self):
        self.server.paths.append(self.path)
        self._whole({"object": "list", "data": [{"id": "small-model", "object": "model"}, {"id": "other"}]})

    def do_POST(self):
        self.server.paths.append(self.path)
        self.server.asked.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        getattr(self, self.server.manner)()

    def streaming(self):
        self._begin()
        for word in self.server.words:
            self._event({"choices": [{"index": 0, "delta": {"content": word}}]})
        self._event({"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]})
        self._event({"choices": [], "usage": {"total_tokens": 9}})
        self.wfile.write(b"data: [DONE]\n\n")

    def whole(self):
        self._whole({"choices": [{"message": {"role": "assistant", "content": "".join(self.server.words)}}]})

    def silent(self):
        self._begin()
        self._event({"choices": [{"delta": {"content": self.server.words[0]}}]})
        self.server.reached.set()
        self.server.over.wait(60)

    def deaf(self):
        self.server.reached.set()
        self.server.over.wait(60)

    def breaking_off(self):
        self.send_response(200)
        self.send_header("Content-Length", "1000000")
        self.end_headers()
        self._event({"choices": [{"delta": {"content": "It"}}]})

    def not_http(self):
        self.wfile.write(b"\x00\x01\x02 hello\r\n\r\n")

    def rubbish(self):
        self._begin()
        self.wfile.write(b"data: {\xff\xfe not json\n\n")

    def deep(self):
        self._begin()
        self.wfile.write(b'data: {"choices": ' + b"[" * 200_000 + b"\n\n")

    def endless_line(self):
        self._begin()
        while not self.server.over.is_set():
            self.wfile.write(b"data: " + b"x" * 65_536)

    def endless_words(self):
        self._begin()
        while not self.server.over.is_set():
            self._event({"choices": [{"delta": {"content": "more and more "}}]})

    def empty(self):
        self._begin()
        self.wfile.write(b"data: [DONE]\n\n")

    def refusing(self):
        self.send_error(404, "no such model")

    def leading_away(self):
        self.send_response(307)
        self.send_header("Location", "http://192.0.2.1/v1/chat/completions")
        self.end_headers()

    def _begin(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()

    def _event(self, content):
        self.wfile.write(b"data: " + json.dumps(content).encode() + b"\n\n")
        self.wfile.flush()

    def _whole(self, content):
        body = json.dumps(content, indent=None).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
