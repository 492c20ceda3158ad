# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from app.searching.casing import cased_like


@pytest.mark.parametrize(
    ("model", "text", "cased"),
    [
        ("Regime", "government", "Government"),
        ("REGIME", "government", "GOVERNMENT"),
        ("regime", "government", "government"),
        ("regime", "NATO", "NATO"),
        ("A", "the", "The"),
        ("“Regime”", "“state”", "“State”"),
        ("1990", "then", "then"),
        ("Regime", "", ""),
    ],
)
def test_capitals_are_kept(model, text, cased):
    assert cased_like(model, text) == cased
