# SPDX-License-Identifier: GPL-3.0-or-later
"""Which checkers the window names."""

from app.checking.report import CheckerReport, State
from ui.checker_names import checker_name, in_order


def test_remembered_corrections_are_named_only_if_they_could_not_be_read():
    rules = CheckerReport("rules", "1", State.OK, 0.0)
    for state, shown in ((State.OK, ["rules"]), (State.FAILED, ["rules", "memory"])):
        memory = CheckerReport("memory", "1", state, 0.0)
        assert [report.id for report in in_order([memory, rules])] == shown
    assert checker_name("memory") == "Remembered corrections"
