"""Sections 138(5) and 143 to 148 of the Immigration Act 2009: how recognition may be lost."""

from __future__ import annotations

from datetime import date
from typing import Final

from rsu_nb.law.marks import Mark
from rsu_nb.law.provision import Provision

_ACT = date(2010, 11, 29)

PROVISIONS: Final = (
    Provision(
        key="s-138-5",
        instrument="immigration-act",
        pinpoint="s 138(5)",
        gist="A decision to recognise is opened again only under ss 143 to 147, by any refugee "
        "and protection officer, in absolute discretion.",
        mark=Mark.VERIFIED,
        source="PL/DLM1440816",
        in_force_from=_ACT,
    ),
    Provision(
        key="s-143",
        instrument="immigration-act",
        pinpoint="s 143",
        gist="A refugee and protection officer may cease recognition that was given by an "
        "officer, or as s 143(a) lists, where a circumstance of s 143(b) applies.",
        mark=Mark.RESTATED,
        source="PL/DLM1440823; OM/46741",
        in_force_from=_ACT,
    ),
    Provision(
        key="s-143-a",
        instrument="immigration-act",
        pinpoint="s 143(a)",
        gist="Recognition by a refugee and protection officer; under the former Act by a refugee "
        "status officer, or before 1 October 1999; or outside New Zealand with travel here under "
        "a government-mandated programme.",
        mark=Mark.RESTATED,
        source="PL/DLM1440823; OM/46741",
        in_force_from=_ACT,
    ),
    Provision(
        key="s-143-b",
        instrument="immigration-act",
        pinpoint="s 143(b)",
        gist="The Refugee Convention has ceased to apply under article 1C; or there are no longer "
        "substantial grounds for believing in danger of torture; or in danger of arbitrary "
        "deprivation of life or cruel treatment.",
        mark=Mark.RESTATED,
        source="PL/DLM1440823",
        in_force_from=_ACT,
    ),
    Provision(
        key="s-144",
        instrument="immigration-act",
        pinpoint="s 144",
        gist="Where the Tribunal, or the Refugee Status Appeals Authority under the former Act, "
        "recognised the person, an officer may apply to the Tribunal, which decides whether a "
        "circumstance of s 143(b) applies.",
        mark=Mark.VERIFIED,
        source="PL/DLM1440824",
        in_force_from=_ACT,
    ),
    Provision(
        key="s-145",
        instrument="immigration-act",
        pinpoint="s 145",
        gist="An officer may cancel the recognition of a citizen whom an officer recognised, "
        "where a ground is made out and the person is not a refugee or protected person.",
        mark=Mark.RESTATED,
        source="PL/DLM1440825",
        in_force_from=_ACT,
    ),
    Provision(
        key="s-146",
        instrument="immigration-act",
        pinpoint="s 146",
        gist="Cancellation of the recognition of a person who is not a citizen.",
        mark=Mark.UNCERTAIN,
        source="PL/DLM1440825 (heading); OM/34972; LG/DLM1440850; text not seen",
        in_force_from=_ACT,
    ),
    Provision(
        key="s-147",
        instrument="immigration-act",
        pinpoint="s 147",
        gist="An officer may apply to the Tribunal to cancel the recognition of a citizen whom "
        "the Tribunal or the former Authority recognised.",
        mark=Mark.RESTATED,
        source="PL/DLM1440827",
        in_force_from=_ACT,
    ),
    Provision(
        key="s-148",
        instrument="immigration-act",
        pinpoint="s 148",
        gist="The procedure for determinations under ss 143, 145 and 146.",
        mark=Mark.CONTENTS,
        source="PL/DLM1440833 (heading); LG/DLM1440853; text not seen",
        in_force_from=_ACT,
    ),
)
