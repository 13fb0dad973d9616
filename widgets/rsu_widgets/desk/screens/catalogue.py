"""The screens of the desk that are no step, in the order in which they are listed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from rsu_nb.errors import UnknownNameError
from rsu_widgets.desk.screens.closing import export_groups, letter_groups, seal_groups
from rsu_widgets.desk.screens.fact_table import fact_table_groups
from rsu_widgets.desk.screens.gate import gate_groups
from rsu_widgets.desk.screens.help import help_groups
from rsu_widgets.desk.screens.library import library_groups
from rsu_widgets.desk.screens.prose import prose_groups
from rsu_widgets.desk.screens.review import review_groups
from rsu_widgets.desk.screens.whole import whole_groups
from rsu_widgets.desk.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """A screen that is no step.

    Attributes:
        key: Its name.
        title: Its heading.
        groups: What it shows of a case.
    """

    key: str
    title: str
    groups: Callable[[Work], Iterator[dict[str, Any]]]


SCREENS: Final = (
    Screen(key="prose", title="Prose first", groups=prose_groups),
    Screen(key="fact-table", title="Facts and accounts", groups=fact_table_groups),
    Screen(key="whole", title="The whole considered", groups=whole_groups),
    Screen(key="library", title="Library of the unit", groups=library_groups),
    Screen(key="check", title="Check", groups=gate_groups),
    Screen(key="second-reading", title="Second reading", groups=review_groups),
    Screen(key="seal", title="Seal", groups=seal_groups),
    Screen(key="letter", title="Letter and dates", groups=letter_groups),
    Screen(key="release", title="Release copies", groups=export_groups),
    Screen(key="help", title="Help", groups=help_groups),
)


def screen_view(work: Work, key: str) -> dict[str, Any]:
    """What a screen that is no step shows.

    Raises:
        UnknownNameError: There is no such screen.
        RsuError: What it shows cannot be made, and why.
    """
    screen = next((one for one in SCREENS if one.key == key), None)
    if screen is None:
        raise UnknownNameError(kind="screen", name=key, known=[one.key for one in SCREENS])
    return {
        "screen": screen.key,
        "title": screen.title,
        "asks": "",
        "groups": [*screen.groups(work)],
    }
