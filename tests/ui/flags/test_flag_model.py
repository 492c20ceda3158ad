# SPDX-License-Identifier: GPL-3.0-or-later
from random import Random

import pytest
from PySide6.QtCore import Qt

from tests.ui.flags.conftest import PATIENCE
from ui.flag_groups import FlagGroup
from ui.flags.flag_list import FlagList
from ui.flags.flag_model import FlagModel
from ui.flags.wording import group


def plain_rows(document, groups):
    rows = []
    for number, turn_id in enumerate(document.order, 1):
        flags = [flag.finding.text for flag in document.flags(turn_id) if not groups or group(flag) in groups]
        rows += [f"Turn {number}", *flags] if flags else []
    return rows


def rows(model):
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def edit(document, random):
    turn_id = random.choice(document.order)
    text = document.turn(turn_id).text
    match random.randrange(6):
        case 0:
            start = random.randrange(len(text))
            document.replace(turn_id, start, min(len(text), start + random.randrange(9)), "the Power ", "change")
        case 1 if " " in text[5:-5]:
            document.split(turn_id, text.index(" ", 5))
        case 2 if turn_id != document.order[-1]:
            document.merge_with_next(turn_id)
        case 3:
            document.move(turn_id, random.randrange(len(document.order)))
        case 4 if document.undo_label:
            document.undo()
        case _:
            flags = document.flags(turn_id)
            if flags:
                document.take(random.choice(flags))


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_edited_the_rows_are_those_of_the_document(flagged, theme, qtbot, seed):
    random = Random(seed)
    model = FlagModel(flagged)
    view = FlagList(flagged, model, theme)
    qtbot.addWidget(view)
    for step in range(40):
        edit(flagged, random)
        if step % 10 == 9:
            model.show_groups(random.choice([frozenset(), frozenset([FlagGroup.CASING])]))
            qtbot.waitUntil(lambda: flagged.checking is None and flagged.flag_count > 0, timeout=PATIENCE)
        assert rows(model) == plain_rows(flagged, model.groups)
        heights = [view.rowHeight(row) for row in range(model.rowCount())]
        assert heights == [27 if row.startswith("Turn ") else 51 for row in rows(model)]


def test_ticks_are_counted_as_they_are(flagged, qtbot):
    model = FlagModel(flagged)
    random = Random(7)
    for _ in range(60):
        flags = list(flagged.all_flags())
        if random.random() < 0.6 and flags:
            row = model.row_of(random.choice(flags))
            state = random.choice([Qt.CheckState.Checked, Qt.CheckState.Unchecked])
            assert model.setData(model.index(row), state, Qt.ItemDataRole.CheckStateRole)
        else:
            edit(flagged, random)
        ticked = [flag for flag in flagged.all_flags() if flag in model.ticks]
        assert list(model.ticks) == ticked
        assert model.ticks.count == (len(ticked), sum(bool(flag.finding.suggestions) for flag in ticked))


def test_headings_cannot_be_ticked(flagged):
    model = FlagModel(flagged)
    assert not model.setData(model.index(0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert model.flags(model.index(0)) == Qt.ItemFlag.NoItemFlags
