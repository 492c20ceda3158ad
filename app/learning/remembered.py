# SPDX-License-Identifier: GPL-3.0-or-later
"""A correction that the user wants to be reminded of, and whether one can be kept at all."""

import unicodedata
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b

from app.errors import FairhandError
from app.proposals.correction import LONGEST, Correction
from app.proposals.tokens import tokens

LONGEST_SOURCE = 200
RULE = "memory-"
"""What the rules of findings that come from remembered corrections begin with."""


class NoCorrection(FairhandError):
    """Something cannot be remembered as a correction."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """A correction with its origin.

    `source` is the title of the transcript that it was made in, `learnt` the day as ISO 8601. `used` counts how often
    it was taken later. One that is not `active` is kept and proposes nothing.
    """

    correction: Correction
    source: str = ""
    learnt: str = ""
    used: int = 0
    active: bool = True
    id: int = 0

    @property
    def rule(self) -> str:
        """The rule that its findings name: the same for the same words, on every machine."""
        words = f"{self.correction.wrong}\0{self.correction.right}"
        return RULE + blake2b(words.encode(errors="surrogatepass"), digest_size=4).hexdigest()

    def message(self, today: date) -> str:
        """Return where it comes from, as a sentence."""
        source, day = f" in “{self.source}”" if self.source else "", _spoken(self.learnt, today)
        return (
            f"You changed this{source}{f' on {day}' if day else ''}." if source or day else "You changed this before."
        )


def checked(correction: Correction) -> Correction:
    """Return a correction without white space around its sides. Raises NoCorrection for what can never be found."""
    wrong, right = correction.wrong.strip(), correction.right.strip()
    if not any(token.is_word for token in tokens(wrong)):
        raise NoCorrection("The wrong words hold no word that could be found; write at least one.")
    if not right:
        raise NoCorrection(f"Nothing is to stand in the place of “{_shown(wrong)}”; take a word beside it along.")
    if wrong == right:
        raise NoCorrection(f"“{_shown(wrong)}” stands on both sides; write what it is to become.")
    for side in (wrong, right):
        if len(side) > LONGEST:
            raise NoCorrection(f"“{_shown(side)}” is over {LONGEST} characters long; keep to the words that matter.")
        if any(unicodedata.category(letter) in ("Cc", "Cs") for letter in side):
            raise NoCorrection(f"“{_shown(side)}” holds line breaks or control characters; take them out.")
    return Correction(wrong, right, correction.reach, correction.at_start)


def _spoken(learnt: str, today: date) -> str:
    try:
        day = date.fromisoformat(learnt)
    except ValueError:
        return ""
    year = "" if day.year == today.year else f" {day.year}"
    return f"{day.day} {_MONTHS[day.month - 1]}{year}"


def _shown(text: str) -> str:
    cut = text if len(text) <= 40 else text[:40] + "…"
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in cut)


_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
