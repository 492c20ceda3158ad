# SPDX-License-Identifier: GPL-3.0-or-later
"""The lists of exact packages that run.py installs."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[1]
LOCKS = ["requirements.lock", "requirements-dev.lock"]


def pinned(lock):
    """Return the requirements of a lock, each with its number of hashes."""
    entries = re.split(r"\n(?=[a-z])", (ROOT / lock).read_text())
    return {
        requirement: entry.count("--hash=sha256:")
        for entry in entries
        if not entry.startswith("#")
        for requirement in [Requirement(entry.split(" \\")[0])]
    }


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_has_one_version_and_hashes(lock):
    for requirement, hashes in pinned(lock).items():
        assert re.fullmatch(r"==[^*,]+", str(requirement.specifier)), requirement
        assert hashes > 0, requirement


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_place_to_fetch_from(lock):
    assert not re.search(r"://|^\s*--(index|extra-index|find-links)|@ ", (ROOT / lock).read_text(), re.MULTILINE)


def test_the_lock_with_the_test_tools_holds_all_of_the_other():
    # What some machines alone need to run, all may need to test: only names and versions have to agree.
    held = [{(one.name, str(one.specifier)) for one in pinned(lock)} for lock in LOCKS]
    assert held[0] <= held[1]


@pytest.mark.parametrize("lock", LOCKS)
def test_the_locks_satisfy_what_pyproject_asks_for(lock):
    wanted = _wanted(with_tests=lock == "requirements-dev.lock")
    held = pinned(lock)

    for requirement in wanted:
        versions = [str(other.specifier)[2:] for other in held if _name(other) == _name(requirement)]
        assert any(requirement.specifier.contains(version) for version in versions), requirement


def _wanted(*, with_tests):
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text())
    texts = settings["project"]["dependencies"] + settings["build-system"]["requires"]
    texts += settings["dependency-groups"]["dev"] if with_tests else []
    return [Requirement(text) for text in texts]


def _name(requirement):
    return requirement.name.lower().replace("_", "-")
