# SPDX-License-Identifier: GPL-3.0-or-later
"""language-tool-python as the client of our own server.

Imported late: it takes a fraction of a second. Only its remote mode is used, so it starts, kills and fetches nothing.
"""

import json
from threading import Lock
from typing import Any, Literal

import requests
from language_tool_python import LanguageTool
from language_tool_python.match import Match

from app.checking.languagetool.child import LOOPBACK
from app.checking.languagetool.server import Address
from app.errors import CheckerFailed
from app.transcript.utf16 import Utf16Map
from app.workers.messages import Mark

_CONNECT_TIMEOUT = 5.0
# Match keeps the positions of wide letters in the class: one check at a time in the whole process.
_MATCHES = Lock()


class ServerUnusable(CheckerFailed):
    """The server is dead, hangs or talks rubbish: it must be replaced."""


class Client(LanguageTool):
    """Asks one server about English.

    Proxies are ignored, so that no text leaves the machine. A mother tongue that the server does not know is left out.
    """

    def __init__(self, address: Address, variant: str, mother_tongue: str) -> None:
        self._timeout = 0.0
        self._known = address.languages
        self._session = requests.Session()
        self._session.trust_env = False
        mother = mother_tongue if mother_tongue in address.languages else None
        super().__init__(variant, mother_tongue=mother, remote_server=address.url, host=LOOPBACK)

    def close(self) -> None:
        """Close the connection; the server stays."""
        self._session.close()

    def marks(self, text: str, timeout: float) -> list[Mark]:
        """Return what LanguageTool marks in a text, waiting so many seconds at most. Raises CheckerFailed."""
        self._timeout = timeout
        sendable = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        try:
            with _MATCHES:
                matches = self.check(sendable)
            units = Utf16Map(sendable)
            return [_mark(match, units) for match in matches]
        except (KeyError, TypeError, ValueError, AttributeError) as rubbish:
            raise ServerUnusable("LanguageTool gave an answer that makes no sense; it is started again.") from rubbish

    def _get_languages(self) -> set[str]:
        return set(self._known)

    def _query_server(
        self,
        url: str,
        params: dict[str, str] | None = None,
        num_tries: int = 1,
        method: Literal["get", "post"] = "get",
    ) -> Any:  # noqa: ANN401, as in the class that this completes
        try:
            answer = self._session.request(method, url, data=params, timeout=(_CONNECT_TIMEOUT, self._timeout))
        except requests.Timeout as late:
            self.close()
            raise ServerUnusable(f"LanguageTool gave no answer for {self._timeout:g} seconds.") from late
        except requests.RequestException as broken:
            self.close()
            raise ServerUnusable("LanguageTool's server broke off; it is started again.") from broken
        if not answer.ok:
            raise CheckerFailed(f"LanguageTool refused a text (status {answer.status_code}).")
        try:
            return answer.json()
        except json.JSONDecodeError as rubbish:
            raise ServerUnusable("LanguageTool gave an answer that makes no sense; it is started again.") from rubbish


def _mark(match: Match, text: Utf16Map) -> Mark:
    """Take the start in code points, as Match gives it, and the length in UTF-16 units, as it leaves it."""
    end = text.point(text.units(match.offset) + match.error_length)
    return Mark(match.offset, end, match.rule_id, match.category, match.message, tuple(match.replacements))
