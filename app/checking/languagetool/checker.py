# SPDX-License-Identifier: GPL-3.0-or-later
"""LanguageTool as a checker."""

import hashlib
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import astuple, dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from app.cancelling import CANCEL_POLL, Cancelled
from app.checking.batched import BatchedChecker
from app.checking.batches import Batch
from app.checking.checker import Settings
from app.checking.languagetool.installation import find_installation
from app.checking.languagetool.judgement import JUDGEMENT, switched_off
from app.checking.languagetool.recorded import release
from app.checking.languagetool.server import Address, Server
from app.errors import CheckerMissing
from app.paths import languagetool_parts
from app.workers.messages import Mark

if TYPE_CHECKING:
    from app.checking.languagetool.client import Client

RULE_FILE = "org/languagetool/rules/en/grammar_custom.xml"


@dataclass(frozen=True, slots=True)
class Options:
    """What the user chose: style rules too, and LanguageTool's own ids of categories and rules to leave out.

    `answer_timeout` is in seconds, for one request of a few thousand letters.
    """

    picky: bool = False
    disabled_categories: tuple[str, ...] = ()
    disabled_rules: tuple[str, ...] = ()
    answer_timeout: float = 60.0
    start_timeout: float = 60.0


class LanguageToolChecker(BatchedChecker):
    """Marks what LanguageTool finds; it runs on a server of ours."""

    id = "languagetool"

    def __init__(self, server: Server | None = None, options: Options | None = None) -> None:
        super().__init__(JUDGEMENT)
        self.server = server or Server()
        self.options = options or Options()
        self._requests = ThreadPoolExecutor(1, "languagetool request")
        self._client: tuple[Address, Settings, Client] | None = None
        self._answered: Address | None = None

    @property
    def version(self) -> str:
        """LanguageTool's version, with a hash of our rules, our judgement of its rules, and the options."""
        return self._version

    @cached_property
    def _version(self) -> str:
        own = (languagetool_parts() / RULE_FILE).read_bytes() + JUDGEMENT.text + repr(astuple(self.options)).encode()
        return f"{self._languagetool_version()}+{hashlib.sha256(own).hexdigest()[:8]}"

    def start(self) -> None:
        """Have the server ready soon; returns at once."""
        self.server.start()

    def close(self) -> None:
        """Stop the server, also in the middle of a request; the next check starts it again."""
        self.server.stop()
        self._requests.submit(self._forget_client).result()

    def _ask(self, batch: Batch, settings: Settings, cancelled: Cancelled) -> Mapping[int, Sequence[Mark]] | None:
        """Return the marks of each turn. A request that is called off under way is left to itself."""
        if cancelled():
            return None
        request = self._requests.submit(self._request, batch.text, settings)
        while not wait([request], CANCEL_POLL).done:
            if cancelled():
                request.cancel()
                return None
        return batch.by_turn(request.result())

    def _languagetool_version(self) -> str:
        try:
            return find_installation(self.server.folder).version
        except CheckerMissing:
            return release().version

    def _request(self, text: str, settings: Settings) -> list[Mark]:
        from app.checking.languagetool.client import ServerUnusable  # noqa: PLC0415, it takes a while to import

        with self.server.in_use(self.options.start_timeout) as address:
            try:
                marks = self._client_for(address, settings).marks(text, self._patience_with(address))
            except ServerUnusable:
                self.server.give_up_on(address)
                raise
            self.server.praise()
            self._answered = address
            return marks

    def _patience_with(self, address: Address) -> float:
        """Return the seconds to wait for an answer: a new server first has to read its rules, as it starts."""
        return self.options.answer_timeout + (0.0 if self._answered == address else self.options.start_timeout)

    def _client_for(self, address: Address, settings: Settings) -> "Client":
        from app.checking.languagetool.client import Client  # noqa: PLC0415, it takes a while to import

        if self._client and self._client[:2] == (address, settings):
            return self._client[2]
        self._forget_client()
        client = Client(address, settings.variant, settings.source_language)
        client.picky = self.options.picky
        client.disabled_categories = set(self.options.disabled_categories)
        client.disabled_rules = {*switched_off(), *self.options.disabled_rules}
        self._client = (address, settings, client)
        return client

    def _forget_client(self) -> None:
        if self._client:
            self._client[2].close()
            self._client = None
