# SPDX-License-Identifier: GPL-3.0-or-later
"""LanguageTool as a checker."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass
from functools import cached_property
from threading import Lock
from typing import TYPE_CHECKING

from app.cancelling import Cancelled, never, turn_to_ask
from app.checking.batches import batches
from app.checking.checker import Context, Settings
from app.checking.finding import Finding
from app.checking.languagetool.installation import find_installation
from app.checking.languagetool.judgement import confidence, judgement_text, meaning, switched_off
from app.checking.languagetool.mark import Mark
from app.checking.languagetool.recorded import release
from app.checking.languagetool.server import Address, Server
from app.errors import CheckerMissing
from app.paths import languagetool_parts
from app.transcript.turn import Turn

if TYPE_CHECKING:
    from app.checking.languagetool.client import Client

MOST_SUGGESTIONS = 5
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


class LanguageToolChecker:
    """Marks what LanguageTool finds, turn by turn; several threads may ask, one request runs at a time."""

    id = "languagetool"
    reach = 0

    def __init__(self, server: Server | None = None, options: Options | None = None) -> None:
        self.server = server or Server()
        self.options = options or Options()
        self._one_request = Lock()
        self._client: tuple[Address, Settings, Client] | None = None

    @property
    def version(self) -> str:
        """LanguageTool's version, with a hash of our rules, our judgement of its rules, and the options."""
        return self._version

    @cached_property
    def _version(self) -> str:
        own = (languagetool_parts() / RULE_FILE).read_bytes() + judgement_text() + repr(astuple(self.options)).encode()
        return f"{self._languagetool_version()}+{hashlib.sha256(own).hexdigest()[:8]}"

    def start(self) -> None:
        """Have the server ready soon; returns at once."""
        self.server.start()

    def close(self) -> None:
        """Stop the server; the next check starts it again."""
        self.server.stop()
        with self._one_request:
            self._forget_client()

    def check(
        self, turns: Sequence[Turn], context: Context, cancelled: Cancelled = never
    ) -> Mapping[int, Sequence[Finding]]:
        """Return the findings of each turn; of a check that was called off, only of the turns that were reached.

        Raises CheckerMissing without Java or LanguageTool, CheckerFailed if the server could not answer.
        """
        settled = {turn.id: turn for turn in turns}
        return {
            turn_id: [_finding(settled[turn_id], mark) for mark in marks]
            for turn_id, marks in self.marks(turns, context, cancelled)
        }

    def marks(
        self, turns: Sequence[Turn], context: Context, cancelled: Cancelled = never
    ) -> Iterator[tuple[int, list[Mark]]]:
        """Yield each turn's id with what LanguageTool marks in it, as `check` does, in LanguageTool's terms."""
        yield from ((turn.id, []) for turn in turns if not turn.text.strip())
        for batch in batches(turns):
            with turn_to_ask(self._one_request, cancelled) as granted:
                if not granted:
                    return
                marks = self._ask(batch.text, context.settings)
            yield from batch.by_turn(marks).items()

    def _languagetool_version(self) -> str:
        try:
            return find_installation(self.server.folder).version
        except CheckerMissing:
            return release().version

    def _ask(self, text: str, settings: Settings) -> list[Mark]:
        from app.checking.languagetool.client import ServerUnusable  # noqa: PLC0415, it takes a while to import

        with self.server.in_use(self.options.start_timeout) as address:
            try:
                marks = self._client_for(address, settings).marks(text)
            except ServerUnusable:
                self.server.give_up_on(address)
                raise
            self.server.praise()
            return marks

    def _client_for(self, address: Address, settings: Settings) -> "Client":
        from app.checking.languagetool.client import Client  # noqa: PLC0415, it takes a while to import

        if self._client and self._client[:2] == (address, settings):
            return self._client[2]
        self._forget_client()
        client = Client(address, settings.variant, settings.source_language, self.options.answer_timeout)
        client.picky = self.options.picky
        client.disabled_categories = set(self.options.disabled_categories)
        client.disabled_rules = {*switched_off(), *self.options.disabled_rules}
        self._client = (address, settings, client)
        return client

    def _forget_client(self) -> None:
        if self._client:
            self._client[2].close()
            self._client = None


def _finding(turn: Turn, mark: Mark) -> Finding:
    meant = meaning(mark.rule, mark.category)
    return Finding(
        turn_id=turn.id,
        start=mark.start,
        end=mark.end,
        text=turn.text[mark.start : mark.end],
        category=meant.category,
        severity=meant.severity,
        confidence=confidence(mark.rule, mark.category),
        rule=mark.rule,
        checker=LanguageToolChecker.id,
        message=mark.message,
        suggestions=mark.suggestions[:MOST_SUGGESTIONS],
    )
