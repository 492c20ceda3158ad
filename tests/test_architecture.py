# SPDX-License-Identifier: GPL-3.0-or-later
import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
ROOMS = ("app", "benchmarks", "docs", "packaging", "resources", "tests", "training", "typings", "ui")


def test_every_place_that_the_architecture_names_is_there():
    named = re.findall(rf"`((?:{'|'.join(ROOMS)})/[^`]*)`", (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8"))
    assert len(named) > 50
    assert [place for place in named if not any(ROOT.glob(place.rstrip("/")))] == []
