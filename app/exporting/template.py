# SPDX-License-Identifier: GPL-3.0-or-later
"""The user's own forms of Markdown: a small file that says how questions, answers and the rest are written."""

import json
import string
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.errors import NotReadable
from app.exporting.markdown_text import escaped
from app.paths import user_config
from app.transcript.turn import Role, Turn

SUFFIX = ".toml"
LARGEST = 1 << 16
"""Bytes; a template has a few hundred."""
MOST_TEMPLATES = 100
USUAL = {
    Role.QUESTION: "{speaker}**{text}**",
    Role.ANSWER: "{speaker}{text}",
    Role.HEADING: "## {text}",
    Role.QUOTE: "> {text}",
    Role.NOTE: "*{text}*",
}
"""What a template has that says nothing of a role."""
SPEAKER, TOP = "speaker", "top"
FIELDS = {SPEAKER: ("name",), TOP: ("title", "date", "source", "revision")} | dict.fromkeys(
    map(str, Role), ("text", "speaker")
)
"""The parts of a template, each with the fields that can stand in it."""
FENCE = "---"


@dataclass(frozen=True, slots=True)
class Template:
    """How turns are written: a form for each role, one for a speaker's name, and one for the top of the file.

    In the form of a role, {text} is one paragraph, and {speaker} the name in its form: nothing for a turn without a
    speaker, and from a turn's second paragraph on.
    """

    name: str
    forms: Mapping[Role, str] = field(default_factory=lambda: USUAL)
    speaker: str = ""
    top: str = ""


def templates_folder() -> Path:
    """Return where the user's templates are looked for; it need not exist."""
    return user_config() / "templates"


def all_templates() -> tuple[list[Template], list[str]]:
    """Return the user's templates by name, and why some of them cannot be used."""
    found: list[Template] = []
    refused: list[str] = []
    for path in sorted(templates_folder().glob(f"*{SUFFIX}"))[:MOST_TEMPLATES]:
        try:
            found.append(read_template(path))
        except NotReadable as error:
            refused.append(str(error))
    return found, refused


def template_named(name: str) -> Template:
    """Return the template in a file, or the one of a name among the user's. Raises NotReadable."""
    path = Path(name)
    if path.suffix == SUFFIX:
        return read_template(path)
    path = templates_folder() / f"{name}{SUFFIX}"
    if path.parent != templates_folder() or not path.is_file():
        raise NotReadable(f"There is no template “{name}” in {templates_folder()}; name one of those there, or a file.")
    return read_template(path)


def read_template(path: Path) -> Template:
    """Return the template in a file. Raises NotReadable, with what is wrong with it."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
        if len(content) > LARGEST:
            raise _refused(path, "it is too large for a template")
        parts = tomllib.loads(content.decode("utf-8-sig").replace("\r\n", "\n"))
    except OSError as error:
        raise _refused(path, error.strerror or str(error)) from error
    except UnicodeDecodeError as error:
        raise _refused(path, "it is not text in UTF-8") from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise _refused(path, str(error)) from error
    forms = {part: _form(path, part, value) for part, value in parts.items()}
    roles = USUAL | {role: forms[role] for role in Role if role in forms}
    return Template(path.stem, roles, forms.get(SPEAKER, ""), forms.get(TOP, ""))


def with_template(turns: Sequence[Turn], template: Template, facts: Mapping[str, str]) -> str:
    """Return turns as Markdown in the forms of a template; those without text are left out."""
    blocks = [_top(template.top, facts)] if template.top.strip() else []
    blocks += [block for turn in turns for block in _blocks(turn, template)]
    return "\n\n".join(blocks) + "\n"


def _blocks(turn: Turn, template: Template) -> Iterator[str]:
    name = template.speaker.format(name=escaped(turn.speaker)) if turn.speaker else ""
    for line in turn.text.split("\n"):
        if line.strip():
            yield template.forms[turn.role].format(text=escaped(line.strip()), speaker=name).strip("\n")
            name = ""


def _top(form: str, facts: Mapping[str, str]) -> str:
    """Return the top of the file: facts in quotes, as YAML wants them, or else as text."""
    quoted = form.lstrip().startswith(FENCE)
    written = {name: " ".join(facts.get(name, "").split()) for name in FIELDS[TOP]}
    shown = {
        name: json.dumps(value, ensure_ascii=False) if quoted else escaped(value) for name, value in written.items()
    }
    return form.strip("\n").format(**shown)


def _form(path: Path, part: str, value: object) -> str:
    """Return a part of a template if it makes sense."""
    if part not in FIELDS:
        raise _refused(path, f"there is no part “{part}” in a template")
    if not isinstance(value, str):
        raise _refused(path, f"“{part}” must be a text in quotes")
    try:
        pieces = list(string.Formatter().parse(value))
    except ValueError as error:
        raise _refused(path, f"the braces in “{part}” do not match") from error
    named = [name for _, name, _, _ in pieces if name is not None]
    for name in named:
        if name not in FIELDS[part]:
            raise _refused(path, f"“{part}” cannot hold “{{{name}}}”")
    if any(spec or conversion for _, _, spec, conversion in pieces):
        raise _refused(path, f"in “{part}” nothing but a name can stand in braces")
    wanted = FIELDS[part][0]
    if part != TOP and named.count(wanted) != 1:
        raise _refused(path, f"“{part}” must hold “{{{wanted}}}” once")
    return value


def _refused(path: Path, reason: str) -> NotReadable:
    return NotReadable(f"The template {path} cannot be used ({reason}); correct the file.")
