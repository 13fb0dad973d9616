"""What the notebook *My cases* calls: the list of the cases of whoever opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_widgets.cases.my_cases import MyCases
from rsu_widgets.shown import shown

if TYPE_CHECKING:
    from anywidget import AnyWidget


def my_cases_screen() -> AnyWidget:
    """Returns the list of the cases of the officer who asks, or why it cannot be shown."""
    return shown(lambda store, _: MyCases(store))
