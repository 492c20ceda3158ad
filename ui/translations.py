# SPDX-License-Identifier: GPL-3.0-or-later
"""The language of the interface: which there are, which was chosen, and its texts, Qt's own among them."""

from enum import StrEnum
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator


class Language(StrEnum):
    """What a user can choose."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"


def install(application: QCoreApplication, chosen: Language) -> None:
    """Have the interface speak a language. What was made before stays as it is, so this comes before any widget."""
    language = spoken(chosen)
    QLocale.setDefault(_locale(language))
    if language is Language.ENGLISH:
        return
    ours = Path(str(files("resources"))) / "translations"
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    # The translator that was installed last is asked first.
    for folder, name in ((qt, f"qtbase_{language}"), (ours, f"fairhand_{language}")):
        translator = QTranslator(application)
        if translator.load(str(folder / f"{name}.qm")):
            application.installTranslator(translator)


def spoken(chosen: Language) -> Language:
    """Return the language that is spoken if this is chosen: for the system's, English unless the system is German."""
    if chosen is not Language.SYSTEM:
        return chosen
    wanted = QLocale.system().uiLanguages()
    return Language.GERMAN if wanted and wanted[0].lower().startswith("de") else Language.ENGLISH


def _locale(language: Language) -> QLocale:
    """Return how dates and numbers are written: as the system does if it speaks the language."""
    system = QLocale.system()
    if language is Language.GERMAN:
        german = QLocale(QLocale.Language.German, QLocale.Country.Germany)
        return system if system.language() is QLocale.Language.German else german
    english = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    return system if system.language() is QLocale.Language.English else english
