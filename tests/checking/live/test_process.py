# SPDX-License-Identifier: GPL-3.0-or-later
"""The checking process, with looks that come one at a time."""

import msgspec
import pytest

from app.checking.live.messages import Finished, Look
from app.checking.live.process import Mirror
from app.transcript.turn import Role, Status, Turn


class AllHaveCome(Exception):
    pass


class OneAtATime:
    """A queue in which the next look is never there yet."""

    def __init__(self, *looks):
        self._looks = [msgspec.json.encode(look) for look in looks]

    def get(self, timeout=None):
        if not self._looks:
            raise AllHaveCome
        return self._looks.pop(0)

    def empty(self):
        return True


def turn(turn_id):
    return Turn(turn_id, "Nobody fears the Regime.", Role.ANSWER, "Anna", Status.DRAFT, ())


def test_a_look_in_several_messages_is_one_look():
    said = []
    parts = (
        Look(1, turns=(turn(1),), goes_on=True),
        Look(1, turns=(turn(2),), order=(1, 2), checkers=("rules",)),
    )
    with pytest.raises(AllHaveCome):
        Mirror(OneAtATime(*parts), said.append).serve()
    assert [one for one in said if isinstance(one, Finished)] == said[-1:]
    assert [report.id for report in said[-1].reports] == ["rules"]
