# SPDX-License-Identifier: GPL-3.0-or-later
"""Build resources/wordlists/case_counts.tsv: how often each English word is written small and capitalised mid-sentence.

    python training/truecase_table.py DATA_FOLDER

DATA_FOLDER holds the files named in `SOURCES` (gzip JSON lines). Words that are the first of a sentence or stand
right after a quotation mark, bracket, colon or bullet are not counted; each sentence counts once.
"""

import gzip
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

OUTPUT = Path(__file__).parent.parent / "resources" / "wordlists" / "case_counts.tsv"
# Field with human or machine English, by file. Licences: MLQE-PE CC0 1.0; WMT MQM annotations Apache-2.0.
SOURCES = {f"mlqe_pe.{pair}.{part}": "post_edit" for pair in ("ro-en", "et-en", "ru-en", "ne-en", "si-en")
           for part in ("train", "dev")} | {"mqm_zh-en.ted2021": "text", "mqm_zh-en.newstest2021": "text"}  # fmt: skip
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
OPENERS = tuple(".!?:;\"“”„‘'«»([{*•–—-/")
HEADER = """# How often a word stands small and capitalised in mid-sentence. Columns: word, small, capitalised.
# Counted by training/truecase_table.py over MLQE-PE post-edits (train and dev, CC0 1.0, sheffieldnlp/mlqe-pe) and the
# translations in the WMT MQM annotations (Apache-2.0, google/wmt-mqm-human-evaluation). Counts only, no sentences.
"""


def sentences(folder: Path) -> Iterator[str]:
    """Yield each source sentence once; of several translations of one segment, only the first."""
    seen: set[str] = set()
    for name, field in SOURCES.items():
        with gzip.open(folder / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
            for row in map(json.loads, lines):
                text = row.get(field) or ""
                key = segment(row) or text
                if key not in seen:
                    seen.add(key)
                    yield text


def segment(row: dict[str, str]) -> str:
    """Return document and segment number of an MQM row, whose id is data:system:document:segment:rater, else ""."""
    return ":".join(row["id"].split(":")[2:4]) if "rater" in row else ""


def count(texts: Iterator[str]) -> tuple[Counter[str], Counter[str]]:
    """Return the counts of small and of capitalised words, by the word in small letters."""
    small: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    for text in texts:
        for match in list(WORD.finditer(text))[1:]:
            word = match.group()
            if text[: match.start()].rstrip().endswith(OPENERS):
                continue
            if word.islower():
                small[word] += 1
            elif word[0].isupper() and word[1:].islower():
                capital[word.lower()] += 1
    return small, capital


def main() -> None:
    """Count and write the table, words in alphabetical order."""
    small, capital = count(sentences(Path(sys.argv[1])))
    # A word never seen small says nothing that an unknown word does not say already.
    rows = (f"{word}\t{small[word]}\t{capital[word]}\n" for word in sorted(small) if small[word] + capital[word] > 1)
    OUTPUT.write_text(HEADER + "".join(rows), encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main()
