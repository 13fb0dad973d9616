"""Inputs that are nearly right: a good one with something in it changed, left out or put in."""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any, Final

from hypothesis import strategies as st

from tests.fuzz.target import CLAIMANT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hypothesis.strategies import DrawFn, SearchStrategy

_ODD_TEXTS: Final = (
    *(CLAIMANT, f"{CLAIMANT}\0", f"\u202e{CLAIMANT}", f"[{CLAIMANT}, p 1]", "", " ", "E1", "F999"),
    *("no", "2026-02-30", "9999-12-31", "0001-01-01", "+002026-01-01", "\ud800", "\uffff"),
    *("../../etc/passwd", "[E1, p 1", "{{claimant", "**", "> ", "- \n  - \n    - ", "1e999"),
    "ǅ\u0301" * 9,
)

texts: Final = st.one_of(
    st.sampled_from(_ODD_TEXTS), st.text(max_size=40).map(lambda text: text + CLAIMANT)
)
"""Texts with the secret in them, or odd in another way."""

values: Final[SearchStrategy[Any]] = st.recursive(
    st.one_of(texts, st.none(), st.booleans(), st.integers(-(2**70), 2**70)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(st.sampled_from(["id", "text", "blocks", "case", "x"]), inner, max_size=4),
    ),
    max_leaves=6,
)
"""Anything that JSON can say."""


def places(data: Any, before: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The path of every value in plain data."""
    inside = data.items() if isinstance(data, dict) else enumerate(data)
    for key, value in inside:
        yield (*before, key)
        if isinstance(value, dict | list):
            yield from places(value, (*before, key))


@st.composite
def damaged(draw: DrawFn, good: dict[str, Any]) -> dict[str, Any]:
    """Data of which up to three values were replaced, left out or doubled."""
    data = copy.deepcopy(good)
    for _ in range(draw(st.integers(1, 3))):
        if not (found := list(places(data))):
            return data
        path = draw(st.sampled_from(found))
        holder = data
        for step in path[:-1]:
            holder = holder[step]
        match draw(st.sampled_from(("replace", "leave out", "double"))):
            case "leave out":
                holder.pop(path[-1])
            case "double" if isinstance(holder, list):
                holder.append(copy.deepcopy(holder[path[-1]]))
            case _:
                holder[path[-1]] = draw(values)
    return data


@st.composite
def damaged_bytes(draw: DrawFn, good: bytes, tokens: Sequence[bytes]) -> bytes:
    """Bytes of which up to three runs were replaced by tokens or by any bytes."""
    content = bytearray(good)
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(content)))
        length = draw(st.sampled_from([0, 1, 2, 8, 100, len(content)]))
        content[start : start + length] = draw(
            st.one_of(st.sampled_from(tokens), st.binary(max_size=20))
        ) * draw(st.sampled_from([1, 1, 1, 2, 3000]))
    return bytes(content)


def as_json(data: Any) -> bytes:
    """Data as a JSON file."""
    return json.dumps(data).encode()
