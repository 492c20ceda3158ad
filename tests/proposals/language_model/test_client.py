# SPDX-License-Identifier: GPL-3.0-or-later
"""The client against a real server that is good, slow, broken and hostile."""

import socket
import threading

import pytest

from app.cancelling import never
from app.proposals.language_model import client as client_module
from app.proposals.language_model.address import model_address
from app.proposals.language_model.client import ModelClient
from app.proposals.language_model.stream import ProposalFailed
from tests.proposals.language_model.server import model_server

ASKED = [{"role": "user", "content": "Put this right: “Regime” \U0001f600"}]
PATIENCE = 60


def say(server, cancelled=never, timeout=PATIENCE):
    return ModelClient(model_address(server.address), timeout).reply("small-model", ASKED, 500, cancelled)


@pytest.mark.parametrize("manner", ["streaming", "whole"])
def test_what_the_model_says_comes_in_pieces_or_whole(manner):
    with model_server(manner) as server:
        assert "".join(say(server)) == "It is fine."
    assert server.paths == ["/v1/chat/completions"]
    assert server.asked[0]["messages"] == ASKED
    assert server.asked[0]["model"] == "small-model"


def test_the_models_of_a_server_are_named():
    with model_server() as server:
        assert ModelClient(model_address(server.address)).models(never) == ["small-model", "other"]


@pytest.mark.parametrize("manner", ["breaking_off", "not_http", "rubbish", "deep", "endless_line", "refusing"])
def test_a_broken_server_is_told_of_in_one_sentence(manner):
    with model_server(manner) as server, pytest.raises(ProposalFailed) as trouble:
        list(say(server))
    assert "\n" not in str(trouble.value)


def test_a_server_that_leads_elsewhere_is_not_followed():
    with model_server("leading_away") as server, pytest.raises(ProposalFailed, match="status 307"):
        list(say(server))
    assert len(server.asked) == 1


def test_a_server_that_says_nothing_more_is_given_up():
    with model_server("silent") as server, pytest.raises(ProposalFailed, match="said nothing"):
        list(say(server, timeout=0.2))


def test_no_server_is_told_of_with_what_to_do():
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(ProposalFailed, match="start its server"):
        list(ModelClient(model_address(f"127.0.0.1:{port}")).reply("", ASKED, 500, never))


@pytest.mark.parametrize("manner", ["silent", "deaf"])
def test_work_that_is_called_off_ends_though_the_server_is_silent(manner):
    called_off = threading.Event()
    ended = threading.Event()

    def work(server):
        with pytest.raises(ProposalFailed):
            list(say(server, called_off.is_set, timeout=10 * PATIENCE))
        ended.set()

    with model_server(manner) as server:
        thread = threading.Thread(target=work, args=(server,))
        thread.start()
        assert server.reached.wait(PATIENCE)
        called_off.set()
        assert ended.wait(PATIENCE)
        thread.join()


def test_proxies_of_the_environment_hear_nothing(monkeypatch):
    with socket.create_server(("127.0.0.1", 0)) as proxy, model_server() as server:
        proxy.settimeout(0)
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.getsockname()[1]}")
        assert "".join(say(server)) == "It is fine."
        with pytest.raises(BlockingIOError):
            proxy.accept()


def test_a_name_that_leads_to_another_machine_is_refused_before_a_word_is_sent(monkeypatch):
    with model_server() as server:
        monkeypatch.setattr(client_module, "is_loopback", lambda address: False)
        with pytest.raises(ProposalFailed, match="another machine"):
            list(say(server))
    assert server.asked == []
