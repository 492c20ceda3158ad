# SPDX-License-Identifier: GPL-3.0-or-later
"""What was looked for lately. It is text of interviews, and so never kept on disk."""

MOST = 20


class Terms:
    """The latest terms, newest first, each once."""

    def __init__(self) -> None:
        self._terms: list[str] = []

    @property
    def all(self) -> list[str]:
        """The terms, newest first."""
        return list(self._terms)

    def note(self, term: str) -> None:
        """Remember a term as the newest."""
        if term:
            self._terms = [term, *(other for other in self._terms if other != term)][:MOST]
