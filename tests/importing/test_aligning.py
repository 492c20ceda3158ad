# SPDX-License-Identifier: GPL-3.0-or-later
from app.importing.aligning import aligned, with_source
from tests.importing.files import read

ENGLISH = (
    "Q: Who are you?\n\nA: I am nobody, and always was. So it is.\n\nQ: Why?\n\nA: Because it has to be so, I think.\n"
)
RUSSIAN = (
    "F: Кто вы такой?\n\nA: Я никто и всегда был никем. Так и есть.\n\nF: Почему?\n\nA: Потому что так надо, думаю.\n"
)


def test_as_many_turns_go_in_pairs(tmp_path):
    imported = with_source(read(tmp_path, "en.txt", ENGLISH), read(tmp_path, "ru.txt", RUSSIAN))
    sources = imported.aside().source_texts
    assert [(one.turn, one.came_from) for one in sources] == [
        (1, "ru.txt"),
        (2, "ru.txt"),
        (3, "ru.txt"),
        (4, "ru.txt"),
    ]
    assert sources[2].text == "Почему?"


def test_turns_that_were_left_out_pair_with_nothing(tmp_path):
    lengths = [30, 200, 25, 90, 60, 400, 35, 150, 80, 45]
    whole = [f"{'QA'[number % 2]}: {'so ' * (length // 3)}end." for number, length in enumerate(lengths)]
    short = read(tmp_path, "en.txt", "\n\n".join(whole[:4] + whole[6:]))
    pairs = aligned(short.turns, read(tmp_path, "ru.txt", "\n\n".join(whole)).turns)
    paired = {one.start: two.start for one, two in pairs if one and two}
    assert paired == {0: 0, 1: 1, 2: 2, 3: 3, 4: 6, 5: 7, 6: 8, 7: 9}


def test_what_is_two_turns_there_is_one_here(tmp_path):
    one = read(
        tmp_path, "en.md", "**Who are you?**\n\nI am nobody, as all of them are here. So it goes, and it ends.\n"
    )
    two = read(
        tmp_path, "ru.md", "**Кто?**\n\nЯ никто, как и все они здесь.\n\n<!-- turn -->\n\nТак и идёт, и конец.\n"
    )
    assert [(len(left), len(right)) for left, right in aligned(one.turns, two.turns)] == [(1, 1), (1, 2)]
