# SPDX-License-Identifier: GPL-3.0-or-later
"""The kinds of files that can be read, by their suffixes: here, because what reads them is slow to import."""

from collections.abc import Iterable

TEXTS = (".txt", ".md", ".markdown")
DOCUMENTS = (".docx", ".odt", ".html", ".htm", ".xhtml")
SPOKEN = (".srt", ".vtt", ".json")
TABLES = (".csv", ".tsv", ".xlf", ".xliff", ".tmx")
READABLE = (*TEXTS, *DOCUMENTS, *SPOKEN, *TABLES)
"""The suffixes of files that can be read; any other is read as a plain text."""


def patterns(suffixes: Iterable[str]) -> str:
    """Return suffixes as file dialogs want them."""
    return " ".join(f"*{suffix}" for suffix in suffixes)
