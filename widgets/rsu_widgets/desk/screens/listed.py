"""A list of the record as master and detail: its members in a line each, and one of them open."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from rsu_nb.drafting.names import role_words
from rsu_nb.drafting.words import capitalised
from rsu_nb.record.places import label_of, number_of
from rsu_widgets.desk.fields import form_of, label_from

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from rsu_nb.record.part import Part

_LONGEST: Final = 90
_TOKEN: Final = re.compile(r"\{([A-Za-z]+(?:-[a-z0-9]+)*)\}")
_SAYS: Final = (
    "statement",
    "what",
    "title",
    "heading",
    "place",
    "question",
    "name",
    "full_name",
    "says",
    "relation",
    "language",
)
"""The fields that say in a line what a member is, the best first."""
_FIRST: Final = ("on", "role", "speaker", "form", "by", "dated")
"""The fields that come before that, where a member has them."""


def list_view(
    part: type[Part],
    place: str,
    members: Sequence[dict[str, Any]],
    opened: str | None,
    needs: Mapping[str, int],
) -> dict[str, Any]:
    """What the screen shows of a list.

    Args:
        part: The class of its members.
        place: Its place in the record.
        members: What it holds, as typed.
        opened: The place of the member whose form is shown; None shows none.
        needs: How many things each member still needs, by its place.
    """
    places = [f"{place}/{name_of(one, number)}" for number, one in enumerate(members, start=1)]
    by_place = dict(zip(places, members, strict=True))
    opened = _as_named_now(opened, place, members)
    detail = by_place.get(opened or "")
    return {
        "group": "list",
        "place": place,
        "label": label_from(place.rpartition("/")[2]),
        "noun": (part.__doc__ or "").partition("\n")[0],
        "items": [
            {
                "place": at,
                "name": at.rpartition("/")[2],
                "says": says(one),
                "needs": needs.get(at, 0),
            }
            for at, one in by_place.items()
        ],
        "may_move": len(members) > 1,
        "open": opened if detail is not None else None,
        "nodes": [node.view() for node in form_of(part, opened or "", detail)]
        if detail is not None
        else [],
    }


def _as_named_now(opened: str | None, place: str, members: Sequence[dict[str, Any]]) -> str | None:
    """The place of a member that was opened by its number and has got a label since."""
    listed, _, name = (opened or "").rpartition("/")
    number = number_of([*members], name) if listed == place else None
    return opened if number is None else f"{place}/{name_of(members[number], number + 1)}"


def name_of(member: dict[str, Any], number: int) -> str:
    """What a member is called in its list: its label, else its number, such as `[2]`."""
    return label_of(member) or f"[{number}]"


def says(member: dict[str, Any]) -> str:
    """A member in a line: whose it is, when it was, and the beginning of what it says."""
    what = next((str(member[key]) for key in _SAYS if member.get(key)), "")
    first = (_plain(str(member[key])) for key in _FIRST if member.get(key))
    said = ", ".join(dict.fromkeys((*first, without_tokens(what)))).strip(", ")
    line = " ".join(said.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def without_tokens(typed: str) -> str:
    """A text as typed, with each role token as words: `{brother-2}` is *the second brother*."""
    return _TOKEN.sub(_role_in_words, typed)


def _role_in_words(found: re.Match[str]) -> str:
    words = role_words(found[1].lower())
    return capitalised(words) if found[1][0].isupper() or found.start() == 0 else words


def _plain(text: str) -> str:
    """A date as it stands, a key as words."""
    return text if text[:1].isdigit() else text.replace("-", " ")
