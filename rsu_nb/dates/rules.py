"""The rules about time that a computation of the last day to appeal relies on, with sources."""

from __future__ import annotations

from datetime import date

from rsu_nb.dates.rule import G3, G4, G14, Rule
from rsu_nb.law.marks import Mark

PART_5_COMMENCED = date(2010, 11, 29)
"""First day of Part 5 of the Immigration Act 2009, which repealed the 1987 Act at 2 am."""

_S_29 = "s 29 as amended to 2016, as quoted in public"
_SECTION_TEXT = "section text at plainlanguagelaw.ackama.com, "
_MANUAL = "immigration.govt.nz/opsmanual/66680.htm (archived, in force 29 November 2010)"
_WORKING_DAY = "Interpretation Act 1999 s 29; Legislation Act 2019 s 13"

WEEKEND = Rule(
    key="weekend",
    words="A Saturday or a Sunday is not a working day",
    provision=_WORKING_DAY,
    source=_S_29,
    mark=Mark.VERIFIED,
    open_points=(G3,),
)
NAMED_HOLIDAY = Rule(
    key="named-holiday",
    words=(
        "Waitangi Day, Good Friday, Easter Monday, Anzac Day, the Sovereign's birthday and Labour "
        "Day are not working days; provincial anniversary days and Easter Tuesday are"
    ),
    provision=_WORKING_DAY,
    source=_S_29,
    mark=Mark.VERIFIED,
    open_points=(G3,),
)
MONDAYISED_HOLIDAY = Rule(
    key="mondayised-holiday",
    words=(
        "From 2014, where Waitangi Day or Anzac Day falls on a Saturday or a Sunday, the Monday "
        "after it is not a working day"
    ),
    provision=_WORKING_DAY,
    source=_S_29,
    mark=Mark.VERIFIED,
    open_points=(G3,),
)
MATARIKI = Rule(
    key="matariki",
    words="From 2022, Matariki is not a working day",
    provision="Te Kāhui o Matariki Public Holiday Act 2022; Legislation Act 2019 s 13",
    source="the dates are published to 2052; its place in the definition is from memory",
    mark=Mark.MEMORY,
    open_points=(G3,),
)
YEAR_END = Rule(
    key="year-end",
    words="The days from 25 December to 2 January, both included, are not working days",
    provision=_WORKING_DAY,
    source=_S_29,
    mark=Mark.VERIFIED,
    open_points=(G3,),
)
NEW_YEAR = Rule(
    key="new-year",
    words=(
        "Where 1 January is a Friday, the Monday after it is not a working day; where it is a "
        "Saturday or a Sunday, the Monday and the Tuesday after it are not"
    ),
    provision=_WORKING_DAY,
    source=_S_29,
    mark=Mark.VERIFIED,
    open_points=(G3,),
)
ONE_OFF = Rule(
    key="one-off-holiday",
    words="A public holiday proclaimed for one day only is not a working day",
    provision="the Act or Proclamation that made the holiday",
    source="not seen",
    mark=Mark.MEMORY,
    open_points=(G3,),
)
DAY_OF_NOTIFICATION = Rule(
    key="day-of-notification",
    words=(
        "The period runs after the day of notification: that day is left out, the next working "
        "day is the first, and the last working day of the period is the last day"
    ),
    provision="Immigration Act 2009 ss 194(2), 195(3); Legislation Act 2019 s 54",
    source=f"{_SECTION_TEXT}DLM1440904 and LMS39272",
    mark=Mark.VERIFIED,
)
NOT_SECTION_6 = Rule(
    key="not-section-6",
    words=(
        "The counting rules of s 6 are for other periods, not for the working days of ss 194(2) "
        "and 195(3)"
    ),
    provision="Immigration Act 2009 s 6",
    source=f"{_SECTION_TEXT}DLM1440581",
    mark=Mark.RESTATED,
)

DETAINED_194 = Rule(
    key="s194-detained",
    words=(
        "A person in detention under Part 9 may appeal not later than 5 working days after the "
        "day of notification"
    ),
    provision="Immigration Act 2009 s 194(2)",
    source=f"{_SECTION_TEXT}DLM1440904",
    mark=Mark.VERIFIED,
    open_points=(G14,),
)
NOT_DETAINED_194 = Rule(
    key="s194-not-detained",
    words=(
        "A person who is not in detention under Part 9 may appeal not later than 10 working days "
        "after the day of notification"
    ),
    provision="Immigration Act 2009 s 194(2)",
    source=f"{_SECTION_TEXT}DLM1440904",
    mark=Mark.VERIFIED,
    open_points=(G14,),
)
EXTENSION_194 = Rule(
    key="s194-extension",
    words="The Tribunal may extend the time where it is satisfied that circumstances are special",
    provision="Immigration Act 2009 s 194(3)",
    source="communitylaw.org.nz, on appeals; s 195(4), its parallel, was seen",
    mark=Mark.RESTATED,
)
DETAINED_195 = Rule(
    key="s195-detained",
    words=DETAINED_194.words,
    provision="Immigration Act 2009 s 195(3)",
    source=f"{_SECTION_TEXT}DLM1440906",
    mark=Mark.VERIFIED,
    open_points=(G14,),
)
NOT_DETAINED_195 = Rule(
    key="s195-not-detained",
    words=NOT_DETAINED_194.words,
    provision="Immigration Act 2009 s 195(3)",
    source=f"{_SECTION_TEXT}DLM1440906",
    mark=Mark.VERIFIED,
    open_points=(G14,),
)
EXTENSION_195 = Rule(
    key="s195-extension",
    words=EXTENSION_194.words,
    provision="Immigration Act 2009 s 195(4)",
    source=f"{_SECTION_TEXT}DLM1440906",
    mark=Mark.VERIFIED,
)

HANDED_OVER = Rule(
    key="handed-over",
    words="A notice served personally is received on the day it is handed over",
    provision="Immigration Act 2009 s 386A",
    source=f"{_SECTION_TEXT}DLM6471320",
    mark=Mark.RESTATED,
)
ACTUAL_RECEIPT = Rule(
    key="actual-receipt",
    words=(
        "Where actual receipt is proved and the notice is otherwise proper, time runs from actual "
        "receipt; deemed receipt is a fall-back"
    ),
    provision="Rao v Minister of Immigration [2015] NZHC 2669",
    source="restated for residence decisions in Visa Pak 251 (18 March 2016)",
    mark=Mark.RESTATED,
)
SIGNED_FOR = Rule(
    key="signed-for",
    words=(
        "A notice served at the address for service is received when it is accepted there; a "
        "lawyer or agent signs for it, and no day of deemed receipt was seen"
    ),
    provision="Immigration Act 2009 ss 386A, 387",
    source=f"{_SECTION_TEXT}DLM6471320 and DLM1441209",
    mark=Mark.RESTATED,
    open_points=(G4,),
)
POST_386A = Rule(
    key="s386a-registered-post",
    words="Registered post to an address in New Zealand is received 7 days after it was sent",
    provision="Immigration Act 2009 s 386A",
    source=f"{_SECTION_TEXT}DLM6471320",
    mark=Mark.RESTATED,
    open_points=(G4,),
)
POST_ABROAD_386A = Rule(
    key="s386a-registered-post-abroad",
    words=(
        "Registered post to an address outside New Zealand is received 14 days after it was sent"
    ),
    provision="Immigration Act 2009 s 386A",
    source=f"{_SECTION_TEXT}DLM6471320",
    mark=Mark.RESTATED,
    open_points=(G4,),
)
ELECTRONIC_386A = Rule(
    key="s386a-electronic",
    words=(
        "A notice sent to the person's electronic address is received 3 working days after it was "
        "sent"
    ),
    provision="Immigration Act 2009 s 386A",
    source=f"{_SECTION_TEXT}DLM6471320",
    mark=Mark.RESTATED,
    open_points=(G4, G3),
)
POST_REG_12 = Rule(
    key="reg12-registered-post",
    words=(
        "Registered post is received 5 working days after posting, unless the person shows "
        "otherwise and was not at fault"
    ),
    provision="Immigration (Refugee and Protection Status Processing) Regulations 2010 reg 12",
    source=_MANUAL,
    mark=Mark.UNCERTAIN,
    open_points=(G4, G3),
)
FAX_REG_12 = Rule(
    key="reg12-electronic",
    words=(
        "Of electronic sending, reg 12 as seen speaks of fax only, received at the time in the "
        "record of transmission; whether it now has a rule for email was not seen"
    ),
    provision=POST_REG_12.provision,
    source=_MANUAL,
    mark=Mark.UNCERTAIN,
    open_points=(G4,),
)
REBUTTAL_386A = Rule(
    key="s386a-rebuttal",
    words=(
        "Deemed receipt under s 386A may be rebutted only by the holder of a residence class "
        "visa, a person within s 187(1)(a) to (c), or a person whose address was outside New "
        "Zealand; an ordinary claimant in New Zealand is not among them"
    ),
    provision="Immigration Act 2009 s 386A",
    source=f"{_SECTION_TEXT}DLM6471320",
    mark=Mark.RESTATED,
    open_points=(G4,),
)
DETENTION_ADDRESS = Rule(
    key="place-of-detention",
    words=(
        "A detained person's address for service is the postal address of the place of detention"
    ),
    provision="Immigration Act 2009 s 387",
    source="Immigration Amendment Act 2015",
    mark=Mark.VERIFIED,
)
DEPARTURES_387B = Rule(
    key="s387b-departures",
    words="Section 387B lets ss 386A to 387A be departed from; only its heading was seen",
    provision="Immigration Act 2009 s 387B",
    source="heading only",
    mark=Mark.CONTENTS,
    open_points=(G4,),
)

ALL_RULES = (
    WEEKEND,
    NAMED_HOLIDAY,
    MONDAYISED_HOLIDAY,
    MATARIKI,
    YEAR_END,
    NEW_YEAR,
    ONE_OFF,
    DAY_OF_NOTIFICATION,
    NOT_SECTION_6,
    DETAINED_194,
    NOT_DETAINED_194,
    EXTENSION_194,
    DETAINED_195,
    NOT_DETAINED_195,
    EXTENSION_195,
    HANDED_OVER,
    ACTUAL_RECEIPT,
    SIGNED_FOR,
    POST_386A,
    POST_ABROAD_386A,
    ELECTRONIC_386A,
    POST_REG_12,
    FAX_REG_12,
    REBUTTAL_386A,
    DETENTION_ADDRESS,
    DEPARTURES_387B,
)
"""Every rule of this page, in its order."""
