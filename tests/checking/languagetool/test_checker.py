# SPDX-License-Identifier: GPL-3.0-or-later
"""LanguageTool as a checker, with the real server."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread
from urllib.parse import parse_qsl

import psutil
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.checking.checker import Checker, Settings
from app.checking.finding import Category, Finding
from app.checking.languagetool.checker import LanguageToolChecker, Options
from app.checking.languagetool.installation import Installation
from app.checking.languagetool.server import Address, Server
from app.errors import CheckerFailed, CheckerMissing
from tests.checking.languagetool.conftest import context, turn, wait_until

posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")


def found(checker: LanguageToolChecker, text: str, chosen: Settings | None = None) -> list[Finding]:
    one = turn(text)
    return list(checker.check([one], context(one, settings=chosen))[1])


def rules(findings: list[Finding]) -> set[str]:
    return {finding.rule for finding in findings}


def test_it_is_a_checker(checker: LanguageToolChecker) -> None:
    as_any_other: Checker = checker
    assert (as_any_other.id, as_any_other.looks_back) == ("languagetool", False)
    assert as_any_other.version.startswith("6.8+")


def test_a_finding_says_what_where_and_what_instead(checker: LanguageToolChecker) -> None:
    (finding,) = found(checker, "We like teh movement.")
    assert (finding.start, finding.end, finding.text) == (8, 11, "teh")
    assert (finding.category, finding.checker) == (Category.SPELLING, "languagetool")
    assert finding.suggestions[0] == "the"
    assert len(finding.suggestions) == 5
    assert finding.message.endswith(".")
    assert 0 < finding.confidence < 1


def test_findings_go_to_their_turns_and_clean_ones_get_none(checker: LanguageToolChecker) -> None:
    turns = [turn("It is fine.", 7), turn(" \n", 8), turn("We like teh movement.", 9), turn("", 10)]
    answer = checker.check(turns, context(*turns))
    assert {turn_id: [one.text for one in findings] for turn_id, findings in answer.items()} == {
        7: [],
        8: [],
        9: ["teh"],
        10: [],
    }


ODD = st.text(st.sampled_from("😀𝔄é中 \u00a0\u200b‍🇩🇪\ud83d\n"), max_size=12)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=ODD, inside=st.sampled_from(["", "😀", "𝔄"]), after=ODD)
def test_spans_are_exact_around_letters_outside_the_basic_plane(
    checker: LanguageToolChecker, before: str, inside: str, after: str
) -> None:
    text = f"{before} We like the{inside} the erorr {after}"
    findings = found(checker, text)
    assert all(finding.text == text[finding.start : finding.end] for finding in findings)
    at = text.index("erorr")
    assert (at, at + 5) in {(finding.start, finding.end) for finding in findings}


def test_turns_checked_together_get_what_each_gets_alone(checker: LanguageToolChecker) -> None:
    interview = (Path(__file__).parents[3] / "seeds" / "ablyazov-interview.txt").read_text(encoding="utf-8")
    turns = [turn(line, at) for at, line in enumerate(interview.splitlines())]
    together = checker.check(turns, context(*turns))
    assert sum(map(len, together.values())) > 30
    for one in turns:
        assert checker.check([one], context(one))[one.id] == together[one.id]


def test_an_unclosed_bracket_elsewhere_changes_nothing(checker: LanguageToolChecker) -> None:
    turns = [turn("This (is the first.", 1), turn("That) is the second.", 2)]
    together = checker.check(turns, context(*turns))
    assert [checker.check([one], context(one))[one.id] for one in turns] == list(together.values())


def test_a_check_that_is_called_off_gives_the_turns_that_were_reached(checker: LanguageToolChecker) -> None:
    turns = [turn("We like teh movement. " * 300, at) for at in range(4)]
    reached: list[int] = []
    for turn_id, _ in checker.marks(turns, context(*turns), lambda: bool(reached)):
        reached.append(turn_id)
    assert reached == [0]


def test_the_variant_decides_about_spelling(checker: LanguageToolChecker) -> None:
    assert not found(checker, "The colour is nice.", Settings("en-GB"))
    assert [one.text for one in found(checker, "The colour is nice.", Settings("en-US"))] == ["colour"]


@pytest.mark.parametrize("language", ["kk", "ru", "xx", ""])
def test_a_source_language_that_the_server_does_not_know_is_no_fault(
    checker: LanguageToolChecker, language: str
) -> None:
    assert [one.text for one in found(checker, "We like teh movement.", Settings(source_language=language))] == ["teh"]


def test_picky_adds_and_switched_off_categories_and_rules_take_away(server: Server) -> None:
    text = "We like teh movement. She gave me a handy. He said said it."
    plain = rules(found(LanguageToolChecker(server), text))
    picky = rules(found(LanguageToolChecker(server, Options(picky=True)), text))
    no_typos = rules(found(LanguageToolChecker(server, Options(disabled_categories=("TYPOS",))), text))
    no_repeats = rules(found(LanguageToolChecker(server, Options(disabled_rules=("ENGLISH_WORD_REPEAT_RULE",))), text))
    assert plain < picky
    assert plain - no_typos == {"MORFOLOGIK_RULE_EN_US"}
    assert plain - no_repeats == {"ENGLISH_WORD_REPEAT_RULE"}


def test_options_and_judgement_are_part_of_the_version(server: Server) -> None:
    assert LanguageToolChecker(server).version == LanguageToolChecker(server).version
    assert LanguageToolChecker(server).version != LanguageToolChecker(server, Options(picky=True)).version


def test_white_space_and_straight_quotes_are_nobodys_business(checker: LanguageToolChecker) -> None:
    assert not found(checker, 'He said  that "this"  is  fine.')


class _Recorder(BaseHTTPRequestHandler):
    """Stands in for a proxy or for a server that has lost its mind, and remembers what it was sent."""

    answer = b"rubbish"
    requests: list[str]
    bodies: list[str]

    def do_POST(self) -> None:
        self.requests.append(self.path)
        self.bodies.append(self.rfile.read(int(self.headers.get("Content-Length", 0))).decode())
        self.send_response(200)
        self.send_header("Content-Length", str(len(self.answer)))
        self.end_headers()
        self.wfile.write(self.answer)

    do_GET = do_CONNECT = do_POST  # noqa: N815, the names are http.server's

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


@contextmanager
def recorder(answer: bytes | None = None, kind: type[_Recorder] = _Recorder) -> Iterator[tuple[str, type[_Recorder]]]:
    handler = type("Handler", (kind,), {"answer": answer or kind.answer, "requests": [], "bodies": []})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as service:
        thread = Thread(target=service.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{service.server_address[1]}", handler
        service.shutdown()
        thread.join()


class Impostor(Server):
    """Says that the server is wherever a test wants it."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self._elsewhere = Address(f"{url}/", frozenset({"en-US", "en-GB", "de"}))
        self.given_up = False

    def _await_address(self, ends: float) -> Address:
        return self._elsewhere

    def give_up_on(self, address: Address) -> None:
        self.given_up = True


def test_a_proxy_in_the_environment_gets_nothing(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    with recorder() as (proxy, recorded):
        for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy)
        for name in ("no_proxy", "NO_PROXY"):
            monkeypatch.delenv(name, raising=False)
        assert [one.text for one in found(LanguageToolChecker(server), "We like teh movement.")] == ["teh"]
    assert recorded.requests == []


@pytest.fixture(scope="module")
def to_harm(installation: Installation) -> Iterator[Server]:
    """A server that tests may harm; whoever needs it next finds it running, or starts it."""
    running = Server(heap="512m")
    yield running
    running.stop()


@pytest.fixture
def own(to_harm: Server) -> LanguageToolChecker:
    """A checker of the test's own on the server that it may harm; it gives up after fifteen seconds."""
    return LanguageToolChecker(to_harm, Options(answer_timeout=15.0))


def test_a_check_waits_for_the_server_that_replaces_a_dead_one(own: LanguageToolChecker) -> None:
    own.server.wait_ready()
    assert own.server.pid
    address = own.server.wait_ready()
    psutil.Process(own.server.pid).kill()
    own.server.give_up_on(address)
    assert [one.text for one in found(own, "We like teh movement.")] == ["teh"]


def test_a_server_killed_at_work_fails_that_check_only(own: LanguageToolChecker) -> None:
    found(own, "It is fine.")
    assert own.server.pid
    long = turn("We like teh movement. " * 900)
    with ThreadPoolExecutor(1) as pool:
        at_work = pool.submit(own.check, [long], context(long))
        working = psutil.Process(own.server.pid)
        before = working.cpu_times().user
        assert wait_until(lambda: working.cpu_times().user > before + 0.1)
        working.kill()
        with pytest.raises(CheckerFailed, match="broke off"):
            at_work.result()
    assert [one.text for one in found(own, "We like teh movement.")] == ["teh"]


@posix
def test_a_hung_server_is_given_up_killed_and_replaced(own: LanguageToolChecker) -> None:
    found(own, "It is fine.")
    hung = own.server.pid
    assert hung
    impatient = LanguageToolChecker(own.server, Options(answer_timeout=2.0))
    found(impatient, "It is fine.")
    os.kill(hung, signal.SIGSTOP)
    with pytest.raises(CheckerFailed, match="no answer for 2 seconds"):
        found(impatient, "We like teh movement.")
    assert wait_until(lambda: not psutil.pid_exists(hung))
    assert own.server.wait_ready()
    assert own.server.pid != hung


@posix
def test_a_request_is_called_off_though_the_server_hangs_and_closing_waits_for_nobody(own: LanguageToolChecker) -> None:
    patient = LanguageToolChecker(own.server, Options(answer_timeout=3600.0))
    found(patient, "It is fine.")
    hung = own.server.pid
    assert hung
    os.kill(hung, signal.SIGSTOP)
    asked = iter([False] * 3)
    one = turn("We like teh movement.")
    assert patient.check([one], context(one), lambda: next(asked, True)) == {}
    patient.close()
    assert wait_until(lambda: not psutil.pid_exists(hung))


def test_closing_while_it_starts_waits_for_nobody(own: LanguageToolChecker) -> None:
    own.close()
    one = turn("We like teh movement.")
    with ThreadPoolExecutor(1) as pool:
        at_work = pool.submit(own.check, [one], context(one))
        assert wait_until(lambda: own.server.pid is not None)
        own.close()
        with pytest.raises(CheckerFailed, match="was stopped"):
            at_work.result()


def test_a_new_server_gets_more_time_for_its_first_answer_than_for_others() -> None:
    released = Event()

    class Held(_Recorder):
        answer = b'{"matches": []}'

        def do_POST(self) -> None:
            released.wait(60)
            super().do_POST()

    with recorder(kind=Held) as (url, _), ThreadPoolExecutor(1) as pool:
        checker = LanguageToolChecker(Impostor(url), Options(answer_timeout=0.5, start_timeout=600.0))
        first = pool.submit(found, checker, "It is fine.")
        assert not wait_until(first.done, 2.0)
        released.set()
        assert first.result() == []
        released.clear()
        with pytest.raises(CheckerFailed, match=r"no answer for 0\.5 seconds"):
            found(checker, "It is fine.")
        released.set()
        checker.close()


RUBBISH = [
    b"",
    b"rubbish",
    b"{}",
    b"[]",
    b"null",
    b'{"matches": 3}',
    b'{"matches": [{}]}',
    b'{"matches": [null]}',
    b"\xff",
]
FAR_OUT = (
    b'{"matches": [{"message": "m", "offset": 0, "length": 999, "replacements": [],'
    b' "context": {"text": "", "offset": 0}, "rule": {"id": "R", "issueType": "x", "category": {"id": "C"}}}]}'
)


@pytest.mark.parametrize("answer", [*RUBBISH, FAR_OUT])
def test_a_server_that_talks_rubbish_is_a_failure(answer: bytes) -> None:
    with recorder(answer) as (url, recorded):
        impostor = Impostor(url)
        checker = LanguageToolChecker(impostor)
        with pytest.raises(CheckerFailed, match="makes no sense"):
            found(checker, "We like teh movement.")
        checker.close()
    assert recorded.requests == ["/v2/check"]
    assert impostor.given_up


@pytest.mark.parametrize(
    ("chosen", "sent"),
    [
        (Settings("en-US", "de"), {"language": "en-US", "motherTongue": "de"}),
        (Settings("en-GB", "kk"), {"language": "en-GB"}),
        (Settings("en-US", ""), {"language": "en-US"}),
    ],
)
def test_variant_and_mother_tongue_reach_the_server_in_one_request(chosen: Settings, sent: dict[str, str]) -> None:
    with recorder(b'{"matches": []}') as (url, recorded):
        checker = LanguageToolChecker(Impostor(url))
        assert found(checker, "It is fine.", chosen) == []
        checker.close()
    (body,) = recorded.bodies
    fields = dict(parse_qsl(body))
    assert {name: fields[name] for name in ("language", "motherTongue") if name in fields} == sent
    assert fields["text"] == "It is fine."


def test_without_languagetool_it_is_missing_and_setup_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.delenv("FAIRHAND_LANGUAGETOOL_DIR", raising=False)
    checker = LanguageToolChecker()
    with pytest.raises(CheckerMissing, match="fairhand setup"):
        found(checker, "We like teh movement.")
    assert checker.version.startswith("6.8+")
    checker.close()


def test_importing_the_checker_is_quick() -> None:
    """The client's libraries take a while and must come with the first check only."""
    late = {"requests", "language_tool_python", "jgo"}
    code = f"import sys, app.checking.languagetool.checker; print({late} & set(sys.modules))"
    root = Path(__file__).parents[3]
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=root)
    assert said.stdout == "set()\n"
