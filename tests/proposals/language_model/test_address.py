# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from app.proposals.language_model.address import NoAddress, model_address


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("http://127.0.0.1:8080/v1", "http://127.0.0.1:8080/v1"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080/v1"),
        ("localhost:11434", "http://localhost:11434/v1"),
        (" http://[::1]:1234/v1/ ", "http://[::1]:1234/v1"),
        ("http://127.0.0.2:5000/v1/chat/completions", "http://127.0.0.2:5000/v1"),
        ("http://localhost", "http://localhost:80/v1"),
    ],
)
def test_an_address_on_this_machine_is_understood(written, meant):
    assert str(model_address(written)) == meant


@pytest.mark.parametrize(
    "elsewhere",
    [
        "http://192.168.1.5:8080/v1",
        "http://example.org/v1",
        "http://10.0.0.1:80",
        "http://0.0.0.0:8080",
        "http://localhost.example.org:8080",
        "http://127.0.0.1.example.org",
        "http://[::ffff:10.0.0.1]:80",
        "http://2130706433:8080",
    ],
)
def test_another_machine_is_refused_with_a_reason(elsewhere):
    with pytest.raises(NoAddress, match="no text may leave this one"):
        model_address(elsewhere)


@pytest.mark.parametrize(
    "nonsense",
    [
        "",
        "   ",
        "http://",
        "ftp://localhost",
        "https://localhost:1",
        "http://me:secret@localhost",
        "http://localhost:99999",
        "http://localhost:80/v1?x=1",
        "http://[::1",
        "localhost\n:80",
        "file:///etc/passwd",
    ],
)
def test_what_is_no_address_is_refused_in_one_sentence(nonsense):
    with pytest.raises(NoAddress) as refusal:
        model_address(nonsense)
    assert "\n" not in str(refusal.value)
