# SPDX-License-Identifier: GPL-3.0-or-later
"""What a pattern cannot find; each detector is named by a rule in resources/rules."""

from collections.abc import Mapping

from app.checking.rules.detectors.attribute_in_front import attributes_in_front
from app.checking.rules.detectors.sie_as_you import sie_as_you
from app.checking.rules.detectors.small_start import small_starts
from app.checking.rules.detectors.stray_capital import stray_capitals, stray_capitals_beside_names
from app.checking.rules.detectors.verb_at_the_end import verbs_at_the_end
from app.checking.rules.detectors.verb_bracket import verb_brackets
from app.checking.rules.detectors.verb_second import verbs_second
from app.checking.rules.passage import Detector

DETECTORS: Mapping[str, Detector] = {
    "stray_capital": stray_capitals,
    "stray_capital_beside_name": stray_capitals_beside_names,
    "small_start": small_starts,
    "sie_as_you": sie_as_you,
    "attribute_in_front": attributes_in_front,
    "verb_bracket": verb_brackets,
    "verb_at_the_end": verbs_at_the_end,
    "verb_second": verbs_second,
}
