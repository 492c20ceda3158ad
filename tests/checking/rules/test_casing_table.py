# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of capitals answers for words, plurals and compounds."""

from app.checking.rules.casing_table import UNSEEN, CaseCounts, CasingTable, shipped_casing_table

TABLE = CasingTable({"regime": CaseCounts(9, 0), "city": CaseCounts(4, 0), "internet": CaseCounts(1, 8)})


def test_a_word_is_found_in_any_casing_as_a_plural_and_as_the_last_part_of_a_compound() -> None:
    assert TABLE.counts("Regime") == TABLE.counts("REGIMES") == TABLE.counts("ex-regimes") == CaseCounts(9, 0)
    assert TABLE.counts("Cities") == CaseCounts(4, 0)
    assert TABLE.counts("Tokaev") == UNSEEN


def test_only_a_word_seen_small_often_enough_is_common() -> None:
    assert TABLE.is_common("Regime", 0.1)
    assert not TABLE.is_common("Regime", 0.1, least_small=10)
    assert not TABLE.is_common("Internet", 0.5, least_small=1)
    assert not TABLE.is_common("Tokaev", 0.9)


def test_rare_words_have_a_share_near_one_half() -> None:
    assert UNSEEN.capital_share == 0.5
    assert 0.2 < CaseCounts(1, 0).capital_share < 0.5
    assert CaseCounts(99, 0).capital_share < 0.01


def test_the_shipped_table_knows_english() -> None:
    table = shipped_casing_table()
    assert table.is_common("government", 0.3) and table.is_common("power", 0.1)
    assert not table.is_common("President", 0.5) and not table.is_common("Internet", 0.5)
