"""What each step asks and why, in the words of the notebook template of its decision type."""

from __future__ import annotations

import json
import re
from functools import cache
from itertools import pairwise
from typing import Final

from rsu_nb.notebook.templates import template_path

_STEP: Final = re.compile(r"""\.step\(["']([a-z0-9-]+)["']\)""")


@cache
def leads(decision_type: str) -> dict[str, str]:
    """The text that stands above each step in the template, by the step's key.

    Args:
        decision_type: Key of the decision type.

    Returns:
        One paragraph a step, without its heading; it never says which outcome an answer leads to.

    Raises:
        UnknownNameError: No template is shipped for it.
    """
    cells = json.loads(template_path(decision_type).read_text("utf-8"))["cells"]
    found: dict[str, str] = {}
    for above, cell in pairwise(cells):
        step = _STEP.search("".join(cell["source"]))
        if step and above["cell_type"] == "markdown":
            found[step[1]] = _running_text("".join(above["source"]))
    return found


def _running_text(markdown: str) -> str:
    """The text under a heading as one paragraph, without emphasis."""
    lines = (line for line in markdown.splitlines() if not line.startswith("#"))
    return " ".join(" ".join(lines).replace("*", "").split())
