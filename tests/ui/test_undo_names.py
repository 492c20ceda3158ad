# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from ui.undo_names import LONGEST, step_name


@pytest.mark.parametrize(
    "label",
    [
        "accept “matter for negotiation”",
        "accept 5 suggestions",
        "ignore “Regime”",
        "ignore “Regime” everywhere",
        "ignore the rule “stray-capital”",
        "ignore 3 flags",
        "restore revision 4",
        "restore turn 2 as of revision 3",
        "typing",
    ],
)
def test_a_step_is_called_what_it_did(qapp, label):
    assert step_name(label) == label


def test_a_long_or_broken_text_is_cut_and_put_on_one_line(qapp):
    name = step_name(f"accept “one\ntwo {'x' * 100}”")
    assert name.startswith("accept “one two xxx")
    assert name.endswith("…”")
    assert len(name) <= len("accept “”") + LONGEST
