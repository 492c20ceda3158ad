# SPDX-License-Identifier: GPL-3.0-or-later
"""The user's own settings, the same for all projects: `settings.json` in the user's configuration folder."""

from pathlib import Path
from typing import Annotated, cast

import msgspec

from app.checking.checker import MEMORY
from app.checking.filters import Level, Wanted
from app.checking.finding import Category
from app.checking.registry import CHECKER_IDS, DEFAULT_CHECKERS, OWN_IDS, Options
from app.errors import NotReadable, NotWritable
from app.exporting.writing import write_text
from app.learning.verdict import Tally
from app.paths import user_config
from app.typography.choices import TypingChoices

LONGEST_WAIT = 3600.0

Seconds = Annotated[float, msgspec.Meta(gt=0, le=LONGEST_WAIT)]


class LanguageModel(msgspec.Struct, frozen=True):
    """A language model on this machine, if the editor has one: is it used, where is it, and which one is it.

    Without a name it is the first that the server has.
    """

    used: bool = False
    address: Annotated[str, msgspec.Meta(max_length=300)] = ""
    name: Annotated[str, msgspec.Meta(max_length=300)] = ""


class Preferences(msgspec.Struct, frozen=True):
    """What the user wants of every check.

    `checkers` are ids of CHECKER_IDS or OWN_IDS; `remembered` corrections are proposed besides. `picky` asks
    LanguageTool for matters of style too; `languagetool_categories_off` and `languagetool_rules_off` are its own ids.
    `model` is the folder of another garble model than the one that comes with Fairhand. With `learns`, what is accepted
    and ignored is noted and moves confidences; without, they are as they were shipped.
    `author` signs edits and comments; "" stands for the name under which the user is logged in. The time-outs are in
    seconds: for one answer of a checker's process, and for its start. `typing` is what becomes of quotes,
    dashes and spaces while they are typed.
    """

    level: Level = Level.BALANCED
    checkers: tuple[str, ...] = DEFAULT_CHECKERS
    picky: bool = False
    categories_off: frozenset[Category] = frozenset()
    languagetool_categories_off: tuple[str, ...] = ()
    languagetool_rules_off: tuple[str, ...] = ()
    answer_timeout: Seconds = 30.0
    start_timeout: Seconds = 60.0
    remembered: bool = True
    author: Annotated[str, msgspec.Meta(max_length=100)] = ""
    language_model: LanguageModel = LanguageModel()
    typing: TypingChoices = TypingChoices()
    model: Annotated[str, msgspec.Meta(max_length=4_000)] = ""
    learns: bool = True

    def __post_init__(self) -> None:
        """Raise ValueError, which msgspec turns into a ValidationError, for checkers that there are not."""
        for name in self.checkers:
            if name not in (*CHECKER_IDS, *OWN_IDS):
                raise ValueError(f"there is no checker “{name}”, only {', '.join(CHECKER_IDS)}")
        if not self.checkers:
            raise ValueError("name at least one checker in `checkers`")

    @property
    def asked(self) -> tuple[str, ...]:
        """The ids of all that is to be asked."""
        own = (MEMORY,) if self.remembered else ()
        return tuple(dict.fromkeys((*self.checkers, *own)))

    def wanted(self, known_words: frozenset[str], learnt: tuple[Tally, ...] = ()) -> Wanted:
        """Return what is to be shown, where `known_words` are the dictionary's and `learnt` is what was decided."""
        return Wanted(self.level, self.categories_off, known_words, learnt if self.learns else ())

    def options(self) -> Options:
        """Return what the checkers are to be told."""
        return Options(
            picky=self.picky,
            model=self.model,
            languagetool_categories_off=self.languagetool_categories_off,
            languagetool_rules_off=self.languagetool_rules_off,
            answer_timeout=self.answer_timeout,
            start_timeout=self.start_timeout,
        )


def with_language_model(preferences: Preferences, model: LanguageModel) -> Preferences:
    """Return the settings with another language model."""
    return msgspec.structs.replace(preferences, language_model=model)


def settings_file() -> Path:
    """Return where the settings are, or will be once something differs from the defaults."""
    return user_config() / "settings.json"


def load(path: Path | None = None) -> Preferences:
    """Return the settings in `path`, by default the user's; without a file, the defaults.

    Settings that this version does not know are passed over. Raises NotReadable for a damaged file or a value that
    makes no sense.
    """
    path = path or settings_file()
    return _understood(_read(path), path)


def save(preferences: Preferences, path: Path | None = None) -> None:
    """Write settings, whole or not at all; those of a newer version that are in the file stay there.

    Raises NotReadable for a file that `load` would refuse, which is left as it is, or NotWritable.
    """
    path = path or settings_file()
    known = _read(path)
    _understood(known, path)
    new = cast(dict[str, object], msgspec.to_builtins(preferences, order="deterministic"))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise NotWritable(f"The folder {path.parent} cannot be made ({error.strerror}); make it first.") from error
    write_text(path, msgspec.json.format(msgspec.json.encode(known | new), indent=2).decode() + "\n")


def _read(path: Path) -> dict[str, object]:
    try:
        content = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise _refused(path, error.strerror or str(error)) from error
    except UnicodeDecodeError as error:
        raise _refused(path, "it is not text in UTF-8") from error
    try:
        return msgspec.json.decode(content, type=dict[str, object])
    except (msgspec.DecodeError, RecursionError) as error:
        raise _refused(path, str(error)) from error


def _understood(read: dict[str, object], path: Path) -> Preferences:
    try:
        return msgspec.convert(read, Preferences)
    except msgspec.ValidationError as error:
        raise _refused(path, str(error)) from error


def _refused(path: Path, reason: str) -> NotReadable:
    return NotReadable(
        f"The settings in {path} cannot be used ({reason}); correct the file, or move it away to have the defaults."
    )
