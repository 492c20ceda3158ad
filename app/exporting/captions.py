# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns as subtitles, in the times at which their originals were said.

An edited turn is cut where its original was cut; a part that is too long for one subtitle becomes several, each with a
share of the time that follows its letters.
"""

import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.errors import NotWritable
from app.exporting.exported import Exported
from app.transcript.cue import Cue
from app.transcript.lineage import original_text
from app.transcript.turn import Original, Turn
from app.transcript.word_diff import word_diff

WIDEST = 42
MOST_LINES = 2
SPACES = re.compile(r"[ \t\n\r\v\f]+")


@dataclass(frozen=True, slots=True)
class Caption:
    """Lines that are seen from `begins` to `ends`, in milliseconds."""

    begins: int
    ends: int
    lines: tuple[str, ...]
    speaker: str = ""


def to_srt(exported: Exported, *, speakers: bool = False) -> str:
    """Return the turns as a SubRip file. Raises NotWritable if there are no times."""
    blocks = [
        f"{number}\n{_time(caption.begins, ',')} --> {_time(caption.ends, ',')}\n"
        + "\n".join(_with_name(caption) if speakers else caption.lines)
        for number, caption in enumerate(captions(exported), 1)
    ]
    return "\n\n".join(blocks) + "\n"


def to_vtt(exported: Exported, *, speakers: bool = False) -> str:
    """Return the turns as a WebVTT file. Raises NotWritable if there are no times."""
    blocks = ["WEBVTT"]
    for caption in captions(exported):
        voice = f"<v {_vtt(caption.speaker)}>" if speakers and caption.speaker else ""
        timing = f"{_time(caption.begins, '.')} --> {_time(caption.ends, '.')}"
        blocks.append(f"{timing}\n{voice}" + "\n".join(map(_vtt, caption.lines)))
    return "\n\n".join(blocks) + "\n"


def captions(exported: Exported) -> list[Caption]:
    """Return the subtitles in the order of their times. Raises NotWritable if no turn has times."""
    by_turn: dict[int, list[Cue]] = {}
    for cue in exported.cues:
        by_turn.setdefault(cue.turn, []).append(cue)
    found = [caption for turn in exported.turns for caption in _captions(turn, by_turn, exported.originals)]
    if not found:
        raise NotWritable("There are no times in this transcript, which subtitles need; export it in another format.")
    return sorted(found, key=lambda caption: (caption.begins, caption.ends))


def _captions(turn: Turn, cues: Mapping[int, Sequence[Cue]], originals: Mapping[int, Original]) -> Iterator[Caption]:
    timed = list(_timed(turn, cues))
    if not timed:
        return
    cuts = _carried([start for start, _ in timed[1:]], original_text(turn.origin, originals), turn.text)
    ends = [*cuts, len(turn.text)]
    begun = 0
    for (_, cue), end in zip(timed, ends, strict=True):
        text = SPACES.sub(" ", turn.text[begun:end]).strip(" ")
        begun = max(begun, end)
        if text:
            yield from _divided(text, cue.begins, max(cue.begins, cue.ends), turn.speaker)


def _timed(turn: Turn, cues: Mapping[int, Sequence[Cue]]) -> Iterator[tuple[int, Cue]]:
    """Yield the cues of the parts of the originals that a turn came from, each with its start in their joined text."""
    at = 0
    for part in turn.origin:
        for cue in cues.get(part.turn, ()):
            if cue.start < part.end and part.start < cue.end:
                yield at + max(cue.start - part.start, 0), cue
        at += part.end - part.start + 1


def _carried(cuts: Sequence[int], source: str, text: str) -> list[int]:
    """Return places in `source` as places in `text`, each at the beginning of a word."""
    hunks = word_diff(source, text)
    carried: list[int] = []
    for cut in cuts:
        shift = 0
        place = None
        for hunk in hunks:
            if hunk.start >= cut:
                break
            if cut < hunk.start + len(hunk.deleted):
                share = (cut - hunk.start) / len(hunk.deleted)
                place = hunk.start + shift + round(share * len(hunk.inserted))
                break
            shift += len(hunk.inserted) - len(hunk.deleted)
        carried.append(_word_start(text, cut + shift if place is None else place))
    return carried


def _word_start(text: str, place: int) -> int:
    while 0 < place < len(text) and not text[place - 1].isspace():
        place -= 1
    return place


def _divided(text: str, begins: int, ends: int, speaker: str) -> Iterator[Caption]:
    lines = textwrap.wrap(text, WIDEST, break_on_hyphens=False, break_long_words=False)
    shown = [lines[at : at + MOST_LINES] for at in range(0, len(lines), MOST_LINES)]
    letters = sum(map(len, lines))
    done = 0
    for some in shown:
        start = begins + (ends - begins) * done // letters
        done += sum(map(len, some))
        yield Caption(start, begins + (ends - begins) * done // letters, tuple(some), speaker)


def _with_name(caption: Caption) -> tuple[str, ...]:
    return (f"{caption.speaker}: {caption.lines[0]}", *caption.lines[1:]) if caption.speaker else caption.lines


def _time(milliseconds: int, point: str) -> str:
    seconds, thousandths = divmod(milliseconds, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}{point}{thousandths:03}"


def _vtt(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
