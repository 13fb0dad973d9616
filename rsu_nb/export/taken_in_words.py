"""What became of a draft copy that came back, in words for a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.export.take_in import TakenIn


def lines_of(case: str, taken: TakenIn) -> Iterator[str]:
    """What was taken in, line by line; nothing of what the comments say."""
    new = len(taken.comments)
    yield f"Took in {_counted(new, 'comment')} on {case}{':' if new else '.'}"
    yield from (f"  {number} on {about}" for number, about in taken.comments)
    yield from _remarks(taken)
    yield from _changes(taken)
    yield "The file that you named is still there; delete it when it has served."


def _remarks(taken: TakenIn) -> Iterator[str]:
    if not taken.threads:
        yield "The file has no comments."
    elif known := taken.threads - len(taken.comments):
        yield f"{_counted(known, 'comment')} of the file had been taken in before."
    if taken.unplaced:
        numbers = ", ".join(map(str, taken.unplaced))
        yield (
            "On no paragraph that the decision has, and therefore put on its last step: "
            f"comment {numbers}."
        )
    if taken.shortened:
        yield f"Too long, and cut at its end: {_counted(taken.shortened, 'comment')} of the file."


def _changes(taken: TakenIn) -> Iterator[str]:
    found = (
        f"text was changed in {_counted(taken.changed, 'paragraph')}" if taken.changed else "",
        f"{_counted(taken.missing, 'paragraph')} of the copy left out" if taken.missing else "",
    )
    if any(found):
        said = ", and ".join(one for one in found if one)
        yield f"In the file, {said}. Changes are not taken in: make them in the case."


def _counted(number: int, thing: str) -> str:
    return f"{number} {thing}{'' if number == 1 else 's'}"
