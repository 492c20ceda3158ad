# SPDX-License-Identifier: GPL-3.0-or-later
"""SubRip (.srt) and WebVTT (.vtt) to turns with times."""

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from app.errors import NotReadable
from app.importing.assembled import MOST, refuse_too_many
from app.importing.imported import Lost
from app.importing.layout import Layout
from app.importing.limits import refuse_too_many_tags
from app.importing.passage import Passage, join
from app.importing.said import Said, layout_of
from app.transcript.file_map import Piece

TIME = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})"
TIMING = re.compile(rf"^[ \t]*{TIME}[ \t]*-->[ \t]*{TIME}[^\r\n]*\r?\n?", re.MULTILINE)
LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")
VOICE = re.compile(r"<v(?:\.[^ >]*)?[ \t]+([^>]{1,200})>")
DASH = re.compile(r"[-‐‑–—](?:[ \u00a0]+|(?=[^\W\d]|[\"“‘'¿¡…(\[]))")
"""A dash at the start of a line, and not the sign before a number."""
UNSEEN = re.compile(
    r"</?[a-zA-Z][^<>]{0,200}>|<\d[\d:.]{0,20}>|\{\\[^{}]{0,100}\}|&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|\w{2,30});"
)


def read_subtitles(decoded: str, path: Path) -> Layout:
    """Return the turns of a subtitle file. Raises NotReadable for one without times."""
    timings = list(TIMING.finditer(decoded))
    if not timings:
        raise NotReadable(f"{path} holds no times, as subtitles do; name it .txt if it is a plain text.")
    refuse_too_many(len(timings), path)
    refuse_too_many_tags(decoded, path, "<{&")
    lost: set[Lost] = set()
    shown: list[_Shown] = []
    lines = 0
    for timing, following in pairwise([*timings, None]):
        assert timing is not None
        end = following.start() if following else len(decoded)
        shown.append(_seen(decoded, timing, end, lost))
        lines += len(shown[-1].lines)
        refuse_too_many(lines, path)
    dashes = _dashes(shown)
    return layout_of([part for one in shown for part in _said(one, dashes)], {}, sorted(lost))


@dataclass(frozen=True, slots=True)
class _Shown:
    """The lines that are seen for a time, in milliseconds."""

    lines: list[Passage]
    begins: int
    ends: int
    speaker: str


def _dashes(shown: Iterable[_Shown]) -> frozenset[str]:
    """Return the dashes by which a file tells two speakers in one subtitle apart; none if it has no such subtitle.

    A dash before a line alone may as well be one of the text.
    """
    found: set[str] = set()
    for one in shown:
        first, *rest = [DASH.match(line.text) for line in one.lines] or [None]
        if first:
            found |= {first[0][0] for other in rest if other and other[0][0] == first[0][0]}
    return frozenset(found)


def _said(shown: _Shown, dashes: frozenset[str]) -> Iterator[Said]:
    """Yield what each of the speakers of a subtitle says, with a share of its time that follows the letters."""
    parts: list[tuple[bool, list[Passage]]] = []
    for line in shown.lines:
        dash = DASH.match(line.text) if dashes else None
        changes = dash is not None and dash[0][0] in dashes
        if changes or not parts:
            parts.append((changes, []))
        parts[-1][1].append(line.part(dash.end()) if dash and changes else line)
    letters = sum(len(line.text) for _, lines in parts for line in lines)
    done, begins = 0, shown.begins
    for changes, lines in parts:
        done += sum(len(line.text) for line in lines)
        ends = shown.begins + (shown.ends - shown.begins) * done // letters
        yield Said(join(lines, " "), begins, ends, shown.speaker, changes)
        begins = ends


def _seen(decoded: str, timing: re.Match[str], end: int, lost: set[Lost]) -> _Shown:
    """Return what stands behind a timing, up to a blank line."""
    lines: list[Passage] = []
    speaker = ""
    at = timing.end()
    # Whoever reads on after so many lines refuses the file.
    while at < end and len(lines) <= MOST:
        line = LINE.match(decoded, at, end)
        if line is None or not line[0].strip():
            break
        voice = VOICE.search(line[0]) if "<" in line[0] else None
        speaker = html.unescape(voice[1]).strip() if voice and not speaker else speaker
        shown = _shown(decoded, at, line.end(), lost)
        at = line.end()
        if shown.text:
            lines.append(shown)
    return _Shown(lines, _milliseconds(timing.groups()[:4]), _milliseconds(timing.groups()[4:]), speaker)


def _shown(decoded: str, start: int, end: int, lost: set[Lost]) -> Passage:
    """Return what is seen of a line: without tags, entities as what they stand for."""
    if not UNSEEN.search(decoded, start, end):
        return Passage.of(decoded, start, end)
    pieces = list(_pieces(decoded, start, end, lost))
    text = "".join(text for text, _, _ in pieces)
    at = 0
    placed: list[Piece] = []
    for part, first, last in pieces:
        placed.append(Piece(at, len(part), first, last))
        at += len(part)
    return Passage(text, tuple(placed)).part(0) if text.strip() else Passage("", ())


def _pieces(decoded: str, start: int, end: int, lost: set[Lost]) -> Iterator[tuple[str, int, int]]:
    at = start
    for unseen in UNSEEN.finditer(decoded, start, end):
        if unseen.start() > at:
            yield decoded[at : unseen.start()], at, unseen.start()
        if unseen[0].startswith("&") and (letters := html.unescape(unseen[0])) != unseen[0]:
            yield letters, unseen.start(), unseen.end()
        elif unseen[0].startswith("&"):
            yield unseen[0], unseen.start(), unseen.end()
        elif not VOICE.match(unseen[0]) and unseen[0] != "</v>":
            lost.add(Lost.TAGS)
        at = unseen.end()
    if at < end:
        yield decoded[at:end], at, end


def _milliseconds(parts: tuple[str | None, ...]) -> int:
    hours, minutes, seconds, thousandths = parts
    whole = int(hours or 0) * 3600 + int(minutes or 0) * 60 + int(seconds or 0)
    return whole * 1000 + int((thousandths or "0").ljust(3, "0"))
