"""What changed between two states of a record, as short as typing a word is."""

from __future__ import annotations

from typing import Any, Final

Change = list[Any]
"""`[path, value]` sets, `[path]` removes, `[path, start, removed, put in]` mends text or list."""

_SET: Final = 2
_REMOVE: Final = 1


def changes(before: Any, after: Any) -> list[Change]:
    """Returns what turns `before` into `after`: plain data, as JSON has it, with the same root."""
    found: list[Change] = []
    _compare(before, after, [], found)
    return found


def changed(before: Any, made: list[Change]) -> Any:
    """Returns `before` with the changes made to it, in place."""
    root = [before]
    for change in made:
        _make(root, change)
    return root[0]


def _compare(before: Any, after: Any, path: list[Any], found: list[Change]) -> None:
    if before is after:
        return
    match before, after:
        case dict(), dict():
            _compare_keys(before, after, path, found)
        case list(), list() if len(before) == len(after):
            for number, (old, new) in enumerate(zip(before, after, strict=True)):
                _compare(old, new, [*path, number], found)
        case (list(), list()) | (str(), str()) if before != after:
            found.append([path, *_mended(before, after)])
        case _ if type(before) is not type(after) or before != after:
            found.append([path, after])


def _compare_keys(
    before: dict[str, Any], after: dict[str, Any], path: list[Any], found: list[Change]
) -> None:
    found.extend([[*path, key]] for key in before.keys() - after.keys())
    for key, new in after.items():
        if key in before:
            _compare(before[key], new, [*path, key], found)
        else:
            found.append([[*path, key], new])


def _mended(before: Any, after: Any) -> tuple[int, int, Any]:
    """Where two texts or lists part, how much goes there, and what comes instead."""
    shorter = min(len(before), len(after))
    start = next((at for at in range(shorter) if before[at] != after[at]), shorter)
    same = next(
        (at for at in range(shorter - start) if before[-1 - at] != after[-1 - at]), shorter - start
    )
    return start, len(before) - start - same, after[start : len(after) - same]


def _make(root: list[Any], change: Change) -> None:
    path, *rest = change
    holder: Any = root
    place: Any = 0
    for step in path:
        holder, place = holder[place], step
    if len(change) == _REMOVE:
        del holder[place]
    elif len(change) == _SET:
        holder[place] = rest[0]
    else:
        start, removed, put_in = rest
        old = holder[place]
        holder[place] = old[:start] + put_in + old[start + removed :]
