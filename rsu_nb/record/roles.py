"""The closed list of roles by which the people of a case are named, so that no name is needed."""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import StringConstraints

ROLES: Final = (
    "claimant",
    "husband",
    "wife",
    "partner",
    "mother",
    "father",
    "parent",
    "son",
    "daughter",
    "child",
    "brother",
    "sister",
    "grandmother",
    "grandfather",
    "uncle",
    "aunt",
    "nephew",
    "niece",
    "cousin",
    "relative",
    "friend",
    "neighbour",
    "colleague",
    "employer",
    "witness",
    "doctor",
    "psychologist",
    "expert",
    "lawyer",
    "representative",
    "interpreter",
    "responsible-adult",
)
"""The closed list of roles; a second person in a role takes `-2`, a third `-3`, and so on."""

ROLE_PATTERN: Final = rf"(?:{'|'.join(ROLES)})(?:-[2-9]|-[1-9][0-9])?"

Role = Annotated[str, StringConstraints(pattern=rf"^{ROLE_PATTERN}$")]
"""One person of the case, by what they are in it, such as `claimant` or `brother-2`."""
