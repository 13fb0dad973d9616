"""What a person may do against each result, each right by its own provision."""

from __future__ import annotations

from typing import Final

from rsu_nb.errors import UnknownNameError
from rsu_nb.law.marks import Mark
from rsu_nb.law.provision import AppealRight

NO_APPEAL_NEEDED: Final = AppealRight(
    key="no-appeal-needed",
    provision="",
    words="This part of your claim succeeded, so there is nothing to appeal against.",
    mark=Mark.VERIFIED,
    is_to_tribunal=False,
)
SECTION_194_1_A: Final = AppealRight(
    key="section-194-1-a",
    provision="s-194-1-a",
    words=(
        "You may appeal to the Immigration and Protection Tribunal against the decision not to "
        "accept your claim because of an arrangement with another country."
    ),
    mark=Mark.VERIFIED,
    is_to_tribunal=True,
)
SECTION_194_1_B: Final = AppealRight(
    key="section-194-1-b",
    provision="s-194-1-b",
    words=(
        "You may appeal to the Immigration and Protection Tribunal against the decision not to "
        "accept your claim to be recognised as a refugee."
    ),
    mark=Mark.VERIFIED,
    is_to_tribunal=True,
)
SECTION_194_1_C: Final = AppealRight(
    key="section-194-1-c",
    provision="s-194-1-c",
    words=(
        "You may appeal to the Immigration and Protection Tribunal against the decision to "
        "decline this part of your claim. You may do so even though another part succeeded."
    ),
    mark=Mark.VERIFIED,
    is_to_tribunal=True,
)
SECTION_194_1_D: Final = AppealRight(
    key="section-194-1-d",
    provision="s-194-1-d",
    words=(
        "You may appeal to the Immigration and Protection Tribunal against the decision that this "
        "recognition has ceased."
    ),
    mark=Mark.VERIFIED,
    is_to_tribunal=True,
)
RECOGNITION_KEPT: Final = AppealRight(
    key="recognition-kept",
    provision="",
    words="You keep this recognition, so there is nothing to appeal against.",
    mark=Mark.VERIFIED,
    is_to_tribunal=False,
)
TRIBUNAL_DECIDES: Final = AppealRight(
    key="tribunal-decides",
    provision="s-144",
    words=(
        "The Immigration and Protection Tribunal will decide whether this recognition has ceased. "
        "You will be given notice of the application. Until the Tribunal decides, you keep this "
        "recognition, so there is nothing to appeal against yet."
    ),
    mark=Mark.VERIFIED,
    is_to_tribunal=False,
)
NOTHING_DECIDED: Final = AppealRight(
    key="nothing-decided",
    provision="",
    words="You do not hold this recognition, so nothing was decided about it.",
    mark=Mark.VERIFIED,
    is_to_tribunal=False,
)
NONE_FOUND: Final = AppealRight(
    key="none-found",
    provision="",
    words=(
        "The Immigration Act 2009 does not list an appeal to the Immigration and Protection "
        "Tribunal against this decision. You may wish to ask a lawyer about judicial review."
    ),
    mark=Mark.INFERRED,
    is_to_tribunal=False,
)
NOT_DECIDED_HERE: Final = AppealRight(
    key="not-decided-here",
    provision="",
    words="Your claim is a subsequent claim and will be looked at under section 140 of the Act.",
    mark=Mark.INFERRED,
    is_to_tribunal=False,
)

APPEALS: Final = (
    NO_APPEAL_NEEDED,
    SECTION_194_1_A,
    SECTION_194_1_B,
    SECTION_194_1_C,
    SECTION_194_1_D,
    RECOGNITION_KEPT,
    TRIBUNAL_DECIDES,
    NOTHING_DECIDED,
    NONE_FOUND,
    NOT_DECIDED_HERE,
)


def appeal(key: str) -> AppealRight:
    """The appeal right of that name.

    Raises:
        UnknownNameError: Where there is none of that name.

    Source:
        Immigration Act 2009 ss 144, 194(1)(a)-(d).
    """
    for right in APPEALS:
        if right.key == key:
            return right
    raise UnknownNameError(kind="appeal right", name=key, known=[right.key for right in APPEALS])
