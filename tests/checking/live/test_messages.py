# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checking process says, as it is heard."""

import msgspec

from app.checking.finding import Category, Finding, Severity
from app.checking.fingerprint import Mark
from app.checking.flag import Flag
from app.checking.live.messages import Found, said
from app.learning.verdict import Opinion


def flag(turn_id: int) -> Flag:
    rule = "casing.some-rule"
    finding = Finding(
        turn_id, 0, 6, "Regime", Category.CASING, Severity.MINOR, 0.9, rule, "rules", "No capital here.", ("regime",)
    )
    doubt = Opinion("harper", "Capitals", "casing", 0.4, "No capital here either.")
    return Flag(finding, (Mark("0123456789abcdef", 0, rule),), (doubt,))


def test_flags_come_as_they_were_sent_and_share_the_words_that_they_have_in_common():
    found = Found(1, {1: (flag(1),), 2: (flag(2),)})
    heard = said(msgspec.json.encode(found))
    assert heard == found
    assert isinstance(heard, Found)
    one, other = heard.flags[1][0], heard.flags[2][0]
    assert one.finding.message is other.finding.message
    assert one.finding.rule is other.marks[0].rule
    assert one.others[0].message is other.others[0].message
