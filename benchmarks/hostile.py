# SPDX-License-Identifier: GPL-3.0-or-later
"""Processor time and memory that the largest and the oddest files take that anybody could hand to the importers.

    .venv/bin/python -m benchmarks.hostile [NAME ...]

Each file is read in a process of its own. What takes over LONGEST seconds is named at the end; the exit status is 1
then.
"""

import io
import json
import resource
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from app.errors import NotReadable
from app.importing.reader import Tracked, read_transcript

LONGEST = 15
"""Seconds of processor time."""
MB = 1024 * 1024
PAGE, LARGE = 8 * MB - 4096, 50 * MB
TIMING = "00:00:01,000 --> 00:00:02,000\n"
WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def filled(piece: str, size: int, head: str = "", tail: str = "") -> bytes:
    """Return a text of a size that repeats a piece."""
    return (head + piece * ((size - len(head) - len(tail)) // len(piece)) + tail).encode()


def packed(part: str, content: bytes) -> bytes:
    """Return an archive with one part."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr(part, content)
    return held.getvalue()


def word(piece: str, head: str = "", tail: str = "") -> bytes:
    """Return a Word file whose body unpacks to 50 MB."""
    return packed(
        "word/document.xml", filled(piece, LARGE, f"<w:document {WORD}><w:body>{head}", f"{tail}</w:body></w:document>")
    )


CASES: dict[str, Callable[[], bytes]] = {
    "words.html": lambda: filled("word ", PAGE, "<p>"),
    "paragraphs.html": lambda: filled("<p>A word.", PAGE),
    "site.html": lambda: filled("<div><p>A word, and another, to be read.</p></div>", PAGE, "<nav>x</nav>"),
    "small-site.html": lambda: filled("<div><p>A word, and another, to be read.</p></div>", 400_000, "<nav>x</nav>"),
    "long-site.html": lambda: filled("word, ", 2 * MB - 1000, "<nav>x</nav><div><p>", "</p></div>"),
    "bold.html": lambda: filled("<b>a</b>", PAGE),
    "open.html": lambda: filled("<b>", PAGE),
    "brackets.html": lambda: filled("<", PAGE),
    "entities.html": lambda: filled("&amp;", PAGE),
    "tables.html": lambda: filled("<table><tr><td>a", PAGE),
    "cells.html": lambda: filled("<td>a", PAGE, "<table><tr>"),
    "comments.html": lambda: filled("<!--", PAGE),
    "breaks.html": lambda: filled("a<br>", PAGE),
    "pre.html": lambda: filled("a\n\n", PAGE, "<pre>"),
    "words.csv": lambda: filled("word ", LARGE),
    "rows.csv": lambda: filled("Quelle,A word.\n", LARGE, "source,target\n"),
    "cells.csv": lambda: filled("a,", LARGE),
    "quotes.csv": lambda: filled('"', LARGE),
    "lines.csv": lambda: filled('a"\n', LARGE, '"'),
    "words.docx": lambda: word("word ", "<w:p><w:r><w:t>", "</w:t></w:r></w:p>"),
    "paragraphs.docx": lambda: word("<w:p><w:r><w:t>A word.</w:t></w:r></w:p>"),
    "runs.docx": lambda: word("<w:r><w:t>a </w:t></w:r>", "<w:p>", "</w:p>"),
    "changes.docx": lambda: word('<w:ins w:author="A"><w:r><w:t>a </w:t></w:r></w:ins>', "<w:p>", "</w:p>"),
    "cells.docx": lambda: word("<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>", "<w:tbl><w:tr>", "</w:tr></w:tbl>"),
    "words.odt": lambda: packed("content.xml", filled("word ", LARGE, "<x><p>", "</p></x>")),
    "spaces.odt": lambda: packed("content.xml", filled('<s c="100"/>', LARGE, "<x><p>a", "a</p></x>")),
    "words.srt": lambda: filled("word ", LARGE, f"1\n{TIMING}"),
    "tags.srt": lambda: filled("<i>a</i> ", LARGE, f"1\n{TIMING}"),
    "open-tags.srt": lambda: filled("<i", LARGE, f"1\n{TIMING}"),
    "lines.srt": lambda: filled("- a b\n", LARGE, f"1\n{TIMING}"),
    "cues.srt": lambda: filled(f"{TIMING}A word.\n\n", LARGE),
    "times.srt": lambda: filled("00:00:01,000 -->", LARGE),
    "digits.srt": lambda: filled("1:", LARGE),
    "words.vtt": lambda: filled("word ", LARGE, f"WEBVTT\n\n{TIMING.replace(',', '.')}"),
    "words.json": lambda: filled("word ", LARGE, '{"segments": [{"start": 0, "end": 1, "text": "', '"}]}'),
    "brackets.json": lambda: filled("[", LARGE),
    "words.xlf": lambda: filled("word ", LARGE, "<xliff><unit><segment><target>", "</target></segment></unit></xliff>"),
    "codes.tmx": lambda: filled("<ph>a</ph>b ", LARGE, '<tmx><tu><tuv lang="en"><seg>', "</seg></tuv></tu></tmx>"),
    "words.txt": lambda: filled("word ", LARGE),
    "letters.txt": lambda: filled("a", LARGE),
    "lines.txt": lambda: filled("A word.\n", LARGE),
    "paragraphs.txt": lambda: filled("A word.\n\n", LARGE),
    "names.txt": lambda: filled("Anna Berg: A word.\n", LARGE),
    "odd.txt": lambda: filled("\u00fc\u0308 ", LARGE // 2),
    "latin.txt": lambda: filled("Müller was here. ", LARGE).decode().encode("cp1252"),
    "words.md": lambda: filled("word ", LARGE),
    "stars.md": lambda: filled("*a **b ", LARGE),
    "brackets.md": lambda: filled("[", LARGE),
    "quotes.md": lambda: filled("> ", LARGE),
    "words-within.md": lambda: filled("word ", 16 * MB - 10),
    "list-within.md": lambda: b"- a\n" * 119_000,
    "marks-within.md": lambda: b"_a__ " * 99_000,
    "lines-within.txt": lambda: b"Anna Berg: A word.\n" * 499_000,
    "bold-within.html": lambda: b"<b>a</b>" * 249_000,
    "paragraphs-within.html": lambda: b"<p>A word." * 199_000,
    "tags-within.srt": lambda: f"1\n{TIMING}".encode() + b"<i>a</i> " * 249_000,
    "cues-within.srt": lambda: f"{TIMING}A word.\n\n".encode() * 199_000,
    "paragraphs-within.docx": lambda: packed(
        "word/document.xml",
        f"<w:document {WORD}><w:body>".encode()
        + b"<w:p><w:r><w:t>A word.</w:t></w:r></w:p>" * 199_000
        + b"</w:body></w:document>",
    ),
    "ticks.md": lambda: filled("`a ", LARGE),
}


def read(path: Path) -> None:
    """Read a file and print what it took."""
    began = time.process_time()
    try:
        tracked = Tracked.BOTH if path.suffix in (".docx", ".odt") else Tracked.ACCEPT
        said = f"{len(read_transcript(path, tracked=tracked).turns)} turns"
    except NotReadable as error:
        said = str(error).replace(str(path), path.name)
    used = resource.getrusage(resource.RUSAGE_SELF)
    took = time.process_time() - began
    print(json.dumps({"seconds": took, "megabytes": used.ru_maxrss // 1024, "said": said}))


def main() -> int:
    """Read each file, or those that are named, and print a table."""
    if sys.argv[1:2] == ["--read"]:
        read(Path(sys.argv[2]))
        return 0
    slow: list[str] = []
    print("| file | s of processor | MB | |\n|---|---|---|---|")
    with TemporaryDirectory() as folder:
        for name, make in CASES.items():
            if sys.argv[1:] and name not in sys.argv[1:]:
                continue
            path = Path(folder) / name
            path.write_bytes(make())
            command = [sys.executable, "-m", "benchmarks.hostile", "--read", str(path)]
            ended = subprocess.run(command, capture_output=True, text=True, check=False)
            path.unlink()
            if ended.returncode:
                slow.append(name)
                print(f"| {name} | ended with {ended.returncode}: {ended.stderr.strip()[-200:]} | | |", flush=True)
                continue
            took = json.loads(ended.stdout)
            slow += [name] if took["seconds"] > LONGEST else []
            print(f"| {name} | {took['seconds']:.1f} | {took['megabytes']} | {took['said']} |", flush=True)
    print(f"\nover {LONGEST} s or ended: {', '.join(slow) or 'none'}")
    return bool(slow)


if __name__ == "__main__":
    sys.exit(main())
