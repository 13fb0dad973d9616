"""The Immigration Act 2009 outside Part 5: deportation, appeals, minors and notices."""

from __future__ import annotations

from datetime import date
from typing import Final

from rsu_nb.law.marks import Mark
from rsu_nb.law.provision import Provision

_ACT = date(2010, 11, 29)

PROVISIONS: Final = (
    Provision(
        key="s-163",
        instrument="immigration-act",
        pinpoint="s 163",
        gist="An Order in Council may order the deportation of a named person who is a "
        "threat or risk to security.",
        mark=Mark.VERIFIED,
        source="PL/DLM1440851",
        in_force_from=_ACT,
    ),
    Provision(
        key="s-164-3",
        instrument="immigration-act",
        pinpoint="s 164(3)",
        gist="A refugee, or a claimant to be one, may be deported only if article 32.1 or "
        "article 33 of the Refugee Convention allows it.",
        mark=Mark.VERIFIED,
        source="LG/DLM1440853",
        in_force_from=_ACT,
    ),
    Provision(
        key="s-164-4",
        instrument="immigration-act",
        pinpoint="s 164(4)",
        gist="A protected person may be deported to any place but one where there are "
        "substantial grounds for believing in danger.",
        mark=Mark.VERIFIED,
        source="LG/DLM1440853",
        in_force_from=_ACT,
    ),
    Provision(
        key="s-194-1-a",
        instrument="immigration-act",
        pinpoint="s 194(1)(a)",
        gist="An appeal against a decision not to accept a claim because of an arrangement.",
        mark=Mark.VERIFIED,
        source="PL/DLM1440904",
        in_force_from=_ACT,
    ),
    Provision(
        key="s-194-1-b",
        instrument="immigration-act",
        pinpoint="s 194(1)(b)",
        gist="An appeal against a decision under s 134(3).",
        mark=Mark.VERIFIED,
        source="PL/DLM1440904",
        in_force_from=_ACT,
    ),
    Provision(
        key="s-194-1-c",
        instrument="immigration-act",
        pinpoint="s 194(1)(c)",
        gist="An appeal against a decision to decline recognition on any of ss 129, 130 and 131.",
        mark=Mark.VERIFIED,
        source="PL/DLM1440904",
        in_force_from=_ACT,
    ),
    Provision(
        key="s-194-1-d",
        instrument="immigration-act",
        pinpoint="s 194(1)(d)",
        gist="An appeal against a decision by an officer that recognition has ceased.",
        mark=Mark.VERIFIED,
        source="PL/DLM1440904",
        in_force_from=_ACT,
    ),
    Provision(
        key="s-194-2",
        instrument="immigration-act",
        pinpoint="s 194(2)",
        gist="The appeal is lodged within 5 working days after notification by a person "
        "detained under Part 9, and within 10 by anyone else.",
        mark=Mark.VERIFIED,
        source="PL/DLM1440904",
        in_force_from=_ACT,
    ),
    Provision(
        key="s-194-3",
        instrument="immigration-act",
        pinpoint="s 194(3)",
        gist="The Tribunal may extend that time where special circumstances warrant it.",
        mark=Mark.RESTATED,
        source="CLAW; PL/DLM1440906",
        in_force_from=_ACT,
    ),
    Provision(
        key="s-194-5",
        instrument="immigration-act",
        pinpoint="s 194(5)-(6)",
        gist="A humanitarian appeal must be lodged at the same time as the refugee or "
        "protection appeal.",
        mark=Mark.RESTATED,
        source="AU; TREAD",
        in_force_from=_ACT,
    ),
    Provision(
        key="s-198-1",
        instrument="immigration-act",
        pinpoint="s 198(1)",
        gist="On an appeal under s 194(1)(c), (d) or (e) the Tribunal decides ss 129, 130 and 131 "
        "afresh and in order, and the questions of s 137(2).",
        mark=Mark.VERIFIED,
        source="PL/DLM1440909",
        in_force_from=_ACT,
    ),
    Provision(
        key="s-226-1",
        instrument="immigration-act",
        pinpoint="s 226(1)",
        gist="Before the Tribunal the appellant or affected person must establish the case.",
        mark=Mark.RESTATED,
        source="PL/DLM1440945 (cut)",
        in_force_from=_ACT,
    ),
    Provision(
        key="s-233",
        instrument="immigration-act",
        pinpoint="s 233",
        gist="When the Tribunal must give an oral hearing.",
        mark=Mark.RESTATED,
        source="PL/DLM1440954",
        in_force_from=_ACT,
    ),
    Provision(
        key="s-245",
        instrument="immigration-act",
        pinpoint="s 245",
        gist="An appeal from the Tribunal to the High Court on a point of law, by leave.",
        mark=Mark.RESTATED,
        source="PL/DLM1440979",
        in_force_from=_ACT,
    ),
    Provision(
        key="s-375",
        instrument="immigration-act",
        pinpoint="s 375",
        gist="Who is a minor, and who is the responsible adult.",
        mark=Mark.RESTATED,
        source="PL/DLM1441190",
        in_force_from=_ACT,
    ),
    Provision(
        key="s-376",
        instrument="immigration-act",
        pinpoint="s 376",
        gist="Documents for a minor are served on the responsible adult.",
        mark=Mark.VERIFIED,
        source="PL/DLM1441192",
        in_force_from=_ACT,
    ),
    Provision(
        key="s-377",
        instrument="immigration-act",
        pinpoint="s 377",
        gist="A minor must have a chance to express views, which are given due weight.",
        mark=Mark.VERIFIED,
        source="PL/DLM1441193",
        in_force_from=_ACT,
    ),
    Provision(
        key="s-386a",
        instrument="immigration-act",
        pinpoint="s 386A",
        gist="How notices are given and when they are taken to be received.",
        mark=Mark.RESTATED,
        source="PL/DLM6471320",
        in_force_from=_ACT,
    ),
)
