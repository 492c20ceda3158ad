# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from app.checking.finding import Category
from app.proposals.kinds import kind_of


@pytest.mark.parametrize(
    ("wrong", "right", "kind"),
    [
        ("$ 200", "$200", Category.SPACING),
        ("come, and", "come and", Category.PUNCTUATION),
        ("Regime", "regime", Category.CASING),
        ("would been", "would have been", Category.MISSING_WORD),
        ("the Ukraine", "Ukraine", Category.EXTRA_WORD),
        ("succeeded the people", "the people succeeded", Category.WORD_ORDER),
        ("he go", "he goes", Category.AGREEMENT),
        ("go on the streets", "take to the streets", Category.WRONG_WORD),
    ],
)
def test_the_kind_of_mistake_is_told_by_what_changes(wrong, right, kind):
    assert Category(kind_of(wrong, right)) is kind
