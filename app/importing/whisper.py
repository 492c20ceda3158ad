# SPDX-License-Identifier: GPL-3.0-or-later
"""What Whisper, whisperX and whisper.cpp write as JSON, to turns with times and speakers."""

from pathlib import Path

import msgspec

from app.errors import NotReadable
from app.importing.assembled import Assembled
from app.importing.imported import Lost
from app.importing.layout import Layout
from app.importing.said import Said, layout_of


class Segment(msgspec.Struct):
    """A stretch of speech, in seconds."""

    text: str
    start: float | None = None
    end: float | None = None
    speaker: str | None = None


class Offsets(msgspec.Struct):
    """Milliseconds, as whisper.cpp counts."""

    from_: int = msgspec.field(name="from")
    to: int


class Part(msgspec.Struct):
    """A stretch of speech as whisper.cpp writes it."""

    text: str
    offsets: Offsets
    speaker: str | None = None


class Spoken(msgspec.Struct):
    """The whole file; what else there is in it does not matter."""

    segments: list[Segment] = msgspec.field(default_factory=list[Segment])
    transcription: list[Part] = msgspec.field(default_factory=list[Part])
    language: str | None = None


def read_whisper(data: bytes, path: Path) -> tuple[str, Layout]:
    """Return a file's text and the turns in it. Raises NotReadable."""
    try:
        spoken = msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"), type=Spoken)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        said = str(error) or "nested too deeply"
        raise NotReadable(f"{path} is no transcript such as Whisper writes ({said}); choose another file.") from None
    assembled = Assembled(path)
    parts: list[Said] = []
    for segment in [*spoken.segments, *map(_as_segment, spoken.transcription)]:
        passage = assembled.add(" ".join(segment.text.split()))
        if passage.text:
            begins = _milliseconds(segment.start)
            parts.append(Said(passage, begins, max(begins, _milliseconds(segment.end)), segment.speaker or ""))
    language = spoken.language or ""
    # A Whisper that translates names the language that was spoken.
    metadata = {"source_language": language} if language.isalpha() and language not in ("en", "english") else {}
    return assembled.text, layout_of(parts, metadata, [Lost.HALVES] if assembled.halves else [])


def _as_segment(part: Part) -> Segment:
    return Segment(part.text, part.offsets.from_ / 1000, part.offsets.to / 1000, part.speaker)


def _milliseconds(seconds: float | None) -> int:
    return round(min(max(seconds or 0.0, 0.0), 1e7) * 1000)
