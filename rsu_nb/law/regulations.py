"""The regulations made under the Immigration Act 2009 that a decision rests on."""

from __future__ import annotations

from datetime import date
from typing import Final

from rsu_nb.law.marks import Mark
from rsu_nb.law.provision import Provision

_ACT = date(2010, 11, 29)

PROVISIONS: Final = (
    Provision(
        key="processing-reg-9",
        instrument="processing-regulations",
        pinpoint="reg 9",
        gist="The outcome is notified in writing in the approved form, with the reasons and, "
        "where there is an appeal, the time, the place and the hearing right.",
        mark=Mark.RESTATED,
        source="PR2010 (title); OM/34974",
        in_force_from=_ACT,
    ),
    Provision(
        key="tribunal-reg-8-1",
        instrument="tribunal-regulations",
        pinpoint="reg 8(1)",
        gist="An application to the Tribunal is on the approved form, signed by the applicant and "
        "lodged as the practice note says.",
        mark=Mark.VERIFIED,
        source="SEED-IPT",
        in_force_from=_ACT,
    ),
    Provision(
        key="tribunal-reg-8-2",
        instrument="tribunal-regulations",
        pinpoint="reg 8(2)",
        gist="A copy of the decision of the Tribunal, or of the former Authority, goes with it.",
        mark=Mark.VERIFIED,
        source="SEED-IPT",
        in_force_from=_ACT,
    ),
    Provision(
        key="tribunal-reg-8-3",
        instrument="tribunal-regulations",
        pinpoint="reg 8(3)",
        gist="Notice of the matter is served on the affected person as the practice note says.",
        mark=Mark.VERIFIED,
        source="SEED-IPT",
        in_force_from=_ACT,
    ),
)
