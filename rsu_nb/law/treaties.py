"""The provisions of the treaties, and of other Acts, that decisions rest on."""

from __future__ import annotations

from datetime import date
from typing import Final

from rsu_nb.law.marks import Mark
from rsu_nb.law.provision import Provision

_CONVENTION = date(1960, 6, 30)
_TORTURE_CONVENTION = date(1989, 12, 10)
_COVENANT = date(1978, 12, 28)
_INFORMATION_ACT = date(1983, 7, 1)

PROVISIONS: Final = (
    Provision(
        key="art-1a2",
        instrument="refugee-convention",
        pinpoint="art 1A(2)",
        gist="A refugee is outside the country of nationality, or if stateless of former "
        "habitual residence, with a well-founded fear of being persecuted there for "
        "reasons of race, religion, nationality, particular social group or political"
        " opinion, and cannot or for that fear will not use its protection.",
        mark=Mark.VERIFIED,
        source="RCX",
        in_force_from=_CONVENTION,
    ),
    Provision(
        key="art-1c-1",
        instrument="refugee-convention",
        pinpoint="art 1C(1)",
        gist="The Convention ceases to apply to a refugee who has voluntarily used the "
        "protection of the country of nationality again.",
        mark=Mark.VERIFIED,
        source="RCX",
        in_force_from=_CONVENTION,
    ),
    Provision(
        key="art-1c-2",
        instrument="refugee-convention",
        pinpoint="art 1C(2)",
        gist="It ceases where a nationality that was lost has been got back voluntarily.",
        mark=Mark.VERIFIED,
        source="RCX",
        in_force_from=_CONVENTION,
    ),
    Provision(
        key="art-1c-3",
        instrument="refugee-convention",
        pinpoint="art 1C(3)",
        gist="It ceases where the person has a new nationality and enjoys the protection of its "
        "country.",
        mark=Mark.VERIFIED,
        source="RCX",
        in_force_from=_CONVENTION,
    ),
    Provision(
        key="art-1c-4",
        instrument="refugee-convention",
        pinpoint="art 1C(4)",
        gist="It ceases where the person has voluntarily settled again in the country left, or "
        "stayed out of, through fear.",
        mark=Mark.VERIFIED,
        source="RCX",
        in_force_from=_CONVENTION,
    ),
    Provision(
        key="art-1c-5",
        instrument="refugee-convention",
        pinpoint="art 1C(5)",
        gist="It ceases where the circumstances of recognition have ceased, so that a national "
        "can no longer refuse the country's protection; with a proviso for compelling reasons "
        "arising out of past persecution, worded for refugees under article 1A(1).",
        mark=Mark.VERIFIED,
        source="RCX (Dutch text; English proviso)",
        in_force_from=_CONVENTION,
    ),
    Provision(
        key="art-1c-6",
        instrument="refugee-convention",
        pinpoint="art 1C(6)",
        gist="The same for a person without a nationality who can return to the country of former "
        "habitual residence, with the same proviso.",
        mark=Mark.RESTATED,
        source="RCX (proviso; opening in Dutch only)",
        in_force_from=_CONVENTION,
    ),
    Provision(
        key="art-1d",
        instrument="refugee-convention",
        pinpoint="art 1D",
        gist="The Convention does not apply to those receiving protection or assistance "
        "from United Nations bodies other than UNHCR; where that ends without their "
        "position being settled, they are entitled to it.",
        mark=Mark.VERIFIED,
        source="RCX",
        in_force_from=_CONVENTION,
    ),
    Provision(
        key="art-1e",
        instrument="refugee-convention",
        pinpoint="art 1E",
        gist="The Convention does not apply to a person whom the country of residence "
        "recognises as having the rights and obligations of its nationals.",
        mark=Mark.VERIFIED,
        source="RCX",
        in_force_from=_CONVENTION,
    ),
    Provision(
        key="art-1f",
        instrument="refugee-convention",
        pinpoint="art 1F",
        gist="The Convention does not apply where there are serious reasons for "
        "considering that the person did what its three paragraphs describe.",
        mark=Mark.VERIFIED,
        source="RC33; AL/s137",
        in_force_from=_CONVENTION,
    ),
    Provision(
        key="art-1f-a",
        instrument="refugee-convention",
        pinpoint="art 1F(a)",
        gist="A crime against peace, a war crime or a crime against humanity.",
        mark=Mark.VERIFIED,
        source="RC33; AL/s137",
        in_force_from=_CONVENTION,
    ),
    Provision(
        key="art-1f-b",
        instrument="refugee-convention",
        pinpoint="art 1F(b)",
        gist="A serious non-political crime outside the country of refuge before admission"
        " to it as a refugee.",
        mark=Mark.RESTATED,
        source="RC33; AL/s137 (words on admission from memory)",
        in_force_from=_CONVENTION,
    ),
    Provision(
        key="art-1f-c",
        instrument="refugee-convention",
        pinpoint="art 1F(c)",
        gist="Acts contrary to the purposes and principles of the United Nations.",
        mark=Mark.VERIFIED,
        source="RC33; AL/s137",
        in_force_from=_CONVENTION,
    ),
    Provision(
        key="art-33",
        instrument="refugee-convention",
        pinpoint="art 33",
        gist="No return to territories where life or freedom would be threatened for a "
        "Convention reason, with two exceptions.",
        mark=Mark.VERIFIED,
        source="RC33",
        in_force_from=_CONVENTION,
    ),
    Provision(
        key="cat-1",
        instrument="convention-against-torture",
        pinpoint="art 1",
        gist="Torture is severe pain or suffering, physical or mental, intentionally "
        "inflicted for a purpose, by or with the consent or acquiescence of an "
        "official; not pain that arises only from lawful sanctions.",
        mark=Mark.VERIFIED,
        source="CATX",
        in_force_from=_TORTURE_CONVENTION,
    ),
    Provision(
        key="cat-3",
        instrument="convention-against-torture",
        pinpoint="art 3",
        gist="No return where there are substantial grounds for believing in danger of torture.",
        mark=Mark.VERIFIED,
        source="CATX",
        in_force_from=_TORTURE_CONVENTION,
    ),
    Provision(
        key="iccpr-6",
        instrument="covenant",
        pinpoint="art 6(1)",
        gist="Every human being has the right to life; no one may be arbitrarily deprived of it.",
        mark=Mark.VERIFIED,
        source="ICCPRX",
        in_force_from=_COVENANT,
    ),
    Provision(
        key="iccpr-7",
        instrument="covenant",
        pinpoint="art 7",
        gist="No one may be subjected to torture or to cruel, inhuman or degrading "
        "treatment or punishment.",
        mark=Mark.RESTATED,
        source="ICCPRX",
        in_force_from=_COVENANT,
    ),
    Provision(
        key="oia-23",
        instrument="official-information-act",
        pinpoint="s 23(1)",
        gist="Reasons set out the findings on material issues of fact, a reference to the "
        "information they rest on, and the reasons.",
        mark=Mark.VERIFIED,
        source="OIA23",
        in_force_from=_INFORMATION_ACT,
    ),
)
