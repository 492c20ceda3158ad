# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs that stand in for Java, Harper and a proxy, and do not do what they should."""

import socketserver
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

_JAVA = """#!{python}
import os, signal, sys
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

if "-version" in sys.argv:
    sys.exit('openjdk version "21.0.1" 2026-01-01')

class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if {answers!r}.get(self.path) is None:
            os.kill(os.getpid(), signal.SIGSTOP)
        self.send_response(200)
        self.end_headers()
        self.wfile.write({answers!r}.get(self.path, b""))

    do_GET = do_POST

    def log_message(self, *_):
        pass

server = HTTPServer(("127.0.0.1", int(sys.argv[sys.argv.index("--port") + 1])), Handler)
Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
print("FAIRHAND READY", flush=True)
server.serve_forever()
"""

LANGUAGES = b'[{"code": "en", "longCode": "en-US"}]'
RUBBISH = b"<html>no LanguageTool"
HANGS = None
"""Instead of an answer the process stops as it is: it neither ends nor says anything more."""

HARPER_AWAY = "raise ImportError"

WRITES_RUBBISH = """
import os
for pipe in range(3, 30):
    try:
        os.write(pipe, b"Traceback (most recent call last)")
    except OSError:
        pass
"""

HARPER_ON_THE_WRONG_LINE = WRITES_RUBBISH

HARPER_FAR_OUT = """
from types import SimpleNamespace

Dialect = SimpleNamespace(AMERICAN=0, BRITISH=1)
SuggestionKind = SimpleNamespace(REPLACE=0, REMOVE=1, INSERT_AFTER=2)

class Linter:
    def __init__(self, dialect):
        pass

    def get_default_lint_config(self):
        return {}

    def set_lint_config(self, config):
        pass

    def organized_lints(self, text, language):
        span = SimpleNamespace(start=5, end=10**9, is_empty=lambda: False)
        return {"R": [SimpleNamespace(span=span, lint_kind="", message="m", problem_text="p", suggestions=[])]}
"""


def java_home(folder: Path, languages: bytes, answer: bytes | None) -> Path:
    """Make a Java that serves the given answers where LanguageTool would list its languages and check a text."""
    script = folder / "java" / "bin" / "java"
    script.parent.mkdir(parents=True)
    answers = {"/v2/languages": languages, "/v2/check": answer}
    script.write_text(_JAVA.format(python=sys.executable, answers=answers), encoding="utf-8")
    script.chmod(0o755)
    return script.parent.parent


def harper(folder: Path, content: str) -> Path:
    """Make a module of Harper's name; return the folder that it is to be found in."""
    module = folder / "harper" / "harper.py"
    module.parent.mkdir()
    module.write_text(content, encoding="utf-8")
    return module.parent


def onnxruntime(folder: Path) -> Path:
    """Make a module of the model's runtime that talks rubbish; return the folder that it is to be found in."""
    module = folder / "runtime" / "onnxruntime.py"
    module.parent.mkdir()
    module.write_text(WRITES_RUBBISH, encoding="utf-8")
    return module.parent


@contextmanager
def proxy() -> Iterator[tuple[str, list[bytes]]]:
    """Listen where a proxy would; give its address and what was sent there."""
    heard: list[bytes] = []

    class Handler(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            heard.append(self.request.recv(4096))

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler) as service:
        thread = Thread(target=service.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield f"http://127.0.0.1:{service.server_address[1]}", heard
        finally:
            service.shutdown()
            thread.join()
