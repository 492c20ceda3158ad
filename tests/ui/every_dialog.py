# SPDX-License-Identifier: GPL-3.0-or-later
"""Which commands open a dialog: for tests that look at all of them, and for the pictures of all of them."""

DIALOGS = (
    "settings",
    "keys",
    "palette",
    "typing-choices",
    "tidy",
    "export",
    "save-named",
    "go-to-turn",
    "speaker",
    "rename-speaker",
    "add-comment",
    "edit-comment",
    "add-term",
    "turn-history",
    "dictionary",
    "fix-similar",
    "accept-safe-fixes",
    "remembered",
    "learnt",
    "language-model",
    "ignored",
    "about",
    "read-anew",
    "help",
)
"""They can be used with the caret in a comment, at a flag, in a project that was made of a text file."""

OTHERS_WITH_DOTS = (
    "open",
    "import",
    "import-terms",
    "export-terms",
    "find",
    "replace",
    "choose-filter",
    "fetch-languagetool",
    "propose-rewrite",
    "phrase-history",
    "add-source",
    "align-source",
    "merge-copy",
)
"""They ask for something too: in the system's own dialogs, in a bar over the text, or only where something else is."""
