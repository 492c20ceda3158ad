# SPDX-License-Identifier: GPL-3.0-or-later
"""Giving a replacement the capitals of what it replaces."""


def cased_like(model: str, text: str) -> str:
    """Return a text in capitals if the model is, with a capital first if the model has one, or else as it is."""
    letters = [letter for letter in model if letter.lower() != letter.upper()]
    if len(letters) > 1 and all(letter.isupper() for letter in letters):
        return text.upper()
    if letters and (letters[0].isupper() or letters[0].istitle()):
        return _with_capital(text)
    return text


def _with_capital(text: str) -> str:
    for at, letter in enumerate(text):
        if letter.isalnum():
            return text[:at] + letter.title() + text[at + 1 :]
    return text
