# SPDX-License-Identifier: GPL-3.0-or-later
"""Which part of the help belongs to which part of the window."""

from PySide6.QtWidgets import QWidget

from ui.help.key_tables import KEYS

PLACES = {
    "StartPage": "files",
    "FlagCard": "flags",
    "FlagsPanel": "flags",
    "IgnoredPanel": "ignoring",
    "HistoryPanel": "revisions",
    "ReviewPage": "revisions",
    "NoteDialog": "revisions",
    "ExportDialog": "markdown",
    "KeysDialog": "your-own-keys",
    "CommandPalette": "your-own-keys",
    "FindBar": "find-and-replace",
    "ReplacementDialog": "find-and-replace",
    "TidyDialog": "quotes-dashes-and-spaces",
    "TypingDialog": "quotes-dashes-and-spaces",
    "FilterBar": "turns",
    "SpeakerDialog": "turns",
    "RenameDialog": "turns",
    "NumberDialog": "turns",
    "CommentDialog": "turns",
    "CommentsPanel": "turns",
    "ImportSheet": "the-import-sheet",
    "GlossaryPanel": "the-glossary",
    "TermDialog": "the-glossary",
    "SettingsDialog": "your-own-settings-and-words",
    "DictionaryDialog": "your-own-settings-and-words",
    "SimilarDialog": "the-same-garble-elsewhere",
    "MemoryDialog": "remembered-corrections",
    "LearntDialog": "what-fairhand-learns",
    "RewriteDialog": "a-language-model-of-your-own",
    "LanguageModelDialog": "a-language-model-of-your-own",
}
"""By the name of a widget's class, the anchor of its section. A widget that is not here looks to its parent."""


def section_for(widget: QWidget | None) -> str:
    """Return the anchor of what is said of a widget in the help; the page of keys if nothing is."""
    while widget is not None:
        if found := PLACES.get(type(widget).__name__):
            return found
        widget = widget.parentWidget()
    return KEYS
