"""What a decision or letter must tell the person: appeal, confidentiality, what comes next."""

from __future__ import annotations

from typing import Final

from rsu_nb.drafting.templates.template import Template

NOTICE: Final = (
    Template(
        key="confidential",
        text=(
            "Under s 151 of the Act the fact that {whom} {have} made this claim, and its "
            "particulars, must be kept confidential during and after the claim, except where the "
            "section allows otherwise. Keep this letter and the decision in a safe place."
        ),
        provisions=("s-151",),
    ),
    Template(
        key="confidential-recognition",
        text=(
            "Under s 151 of the Act the fact that {whom} {have} been recognised, or that this "
            "matter was decided, and its particulars, must be kept confidential, except where the "
            "section allows otherwise. Keep this letter and the decision in a safe place."
        ),
        provisions=("s-151",),
    ),
    Template(
        key="letter-on-recognitions",
        text=(
            "I have decided whether {whose} recognition under the Immigration Act 2009 (the Act) "
            "has ceased. The enclosed decision sets out my findings on the facts that matter, the "
            "information they are based on, and my reasons. The result for each recognition is:"
        ),
        provisions=("s-143", "processing-reg-9"),
    ),
    Template(
        key="letter-decided-afresh",
        text=(
            "If there is an appeal, the Tribunal decides afresh whether {whom} should be "
            "recognised as a refugee and as a protected person, in that order (s 198(1))."
        ),
        provisions=("s-198-1",),
    ),
    Template(
        key="letter-application",
        text=(
            "I am applying to the Immigration and Protection Tribunal on the approved form. The "
            "decision that recognised {whom} goes with the application, and notice of it will be "
            "served (s 144; regs 8(1) to (3) of the Immigration and Protection Tribunal "
            "Regulations 2010)."
        ),
        provisions=("s-144", "tribunal-reg-8-1", "tribunal-reg-8-2", "tribunal-reg-8-3"),
    ),
    Template(
        key="appeal-section-194-1-d",
        text=(
            "You may appeal{behalf} to the Immigration and Protection Tribunal against the "
            "decision that recognition as {what} has ceased, under {provision}."
        ),
    ),
    Template(
        key="minister-decides",
        text=(
            "Because of that determination, the Minister decides {whose} immigration status (s "
            "139). The determination does not take away the recognition (s 137(3))."
        ),
        provisions=("s-139", "s-137-3"),
    ),
    Template(
        key="s-139-in-decision",
        text=(
            "The determination under s 137(2) does not prevent recognition as a protected person "
            "(s 137(3)). Where a person is so recognised, the Minister decides the person’s "
            "immigration status (s 139)."
        ),
        provisions=("s-139", "s-137-3"),
    ),
    Template(
        key="appeal-in-letter",
        text=(
            "A notice of the decision, with any right of appeal and the time for it, accompanies "
            "this decision."
        ),
        provisions=("s-138-4",),
    ),
    Template(
        key="letter-decided",
        text=(
            "I have decided {whose} claim for recognition as a refugee and as a protected person "
            "under the Immigration Act 2009 (the Act). The enclosed decision sets out my findings "
            "on the facts that matter, the information they are based on, and my reasons. The "
            "result on each part of the claim is:"
        ),
        provisions=("s-138-4",),
    ),
    Template(
        key="letter-not-determined",
        text=(
            "I have decided whether {whose} claim for recognition as a refugee and as a protected "
            "person under the Immigration Act 2009 can be considered. The decision, with my "
            "reasons, is enclosed. {result}"
        ),
    ),
    Template(
        key="to-responsible-adult",
        text=(
            "I write to you as the responsible adult for {whom} in this {matter} (ss 375 and 376)."
        ),
        provisions=("s-375", "s-376"),
    ),
    Template(
        key="letter-serious-reasons",
        text="I must also tell you what I have determined under s 137(2) of the Act. {words}",
        provisions=("s-137-2", "s-138-4"),
    ),
    Template(
        key="letter-other-country",
        text=(
            "Recognition is refused because I am satisfied that {whom} {have} the protection of "
            "another country, or {have} been recognised as a refugee there and can safely return "
            "(ss 137(4) and 138(2))."
        ),
        provisions=("s-137-4", "s-138-2"),
    ),
    Template(
        key="appeal-section-194-1-a",
        text=(
            "You may appeal{behalf} to the Immigration and Protection Tribunal against the "
            "decision not to accept the claim because of an arrangement with another country, "
            "under {provision}."
        ),
    ),
    Template(
        key="appeal-section-194-1-b",
        text=(
            "You may appeal{behalf} to the Immigration and Protection Tribunal against the "
            "decision not to accept the claim to be recognised as a refugee, under {provision}."
        ),
    ),
    Template(
        key="appeal-section-194-1-c",
        text=(
            "You may appeal{behalf} to the Immigration and Protection Tribunal against the "
            "decision not to recognise {whom} as {what}, under {provision}.{also}"
        ),
    ),
    Template(
        key="tribunal-decides",
        text=(
            "The Immigration and Protection Tribunal will decide whether recognition as {what} "
            "has ceased. Until it does, the recognition stands, and there is nothing to appeal "
            "against yet ({provision})."
        ),
        provisions=("s-144",),
    ),
    Template(key="other-remedy", text="{words}"),
    Template(
        key="time-detained",
        text=(
            "The appeal must be lodged within 5 working days after the date on which you are "
            "notified of the decision, because {subject} in detention under Part 9 of the Act (s "
            "194(2))."
        ),
        provisions=("s-194-2",),
    ),
    Template(
        key="time-not-detained",
        text=(
            "The appeal must be lodged within 10 working days after the date on which you are "
            "notified of the decision (s 194(2))."
        ),
        provisions=("s-194-2",),
    ),
    Template(
        key="time-unclear",
        text=(
            "The appeal must be lodged within 5 working days after the date on which you are "
            "notified of the decision if {subject} in detention under Part 9 of the Act, and "
            "within 10 working days if you are not (s 194(2)). Whether you are to be treated as "
            "detained is not clear; to be safe, count 5 working days."
        ),
        provisions=("s-194-2",),
    ),
    Template(
        key="how-time-runs",
        text=(
            "The day on which you are notified does not count: the next working day is day 1, and "
            "the last working day of the period is the last day for lodging. Saturdays, Sundays, "
            "public holidays kept throughout New Zealand and the days from 25 December to 2 "
            "January are not working days; provincial anniversary days are."
        ),
        provisions=("s-194-2",),
    ),
    Template(
        key="how-notified",
        text=(
            "You are notified when you receive this letter. If it is not handed to you, the law "
            "may treat it as received some days after it was sent, so please keep the envelope or "
            "message."
        ),
        provisions=("s-386a",),
    ),
    Template(
        key="last-day",
        text=(
            "This letter was {method}, and received on {received}. The last day for lodging the "
            "appeal is {last}."
        ),
        provisions=("s-194-2",),
    ),
    Template(
        key="last-day-by-detention",
        text=(
            "This letter was {method}, and received on {received}. The last day for lodging the "
            "appeal is one of these. To be safe, lodge it by {earliest}:"
        ),
        provisions=("s-194-2",),
    ),
    Template(
        key="last-day-deemed",
        text=(
            "This letter was {method} on {sent}. Counted from {received}, the day on which the "
            "law treats it as received ({provision}), the last day for lodging the appeal is "
            "{last}. If you received it earlier, count from the day on which you did."
        ),
        provisions=("s-194-2", "s-386a"),
    ),
    Template(
        key="last-day-by-receipt",
        text=(
            "This letter was {method} on {sent}. The law does not give one clear answer on when "
            "it counts as received. The last day for lodging the appeal is one of these. To be "
            "safe, lodge it by {earliest}:"
        ),
        provisions=("s-194-2", "s-386a"),
    ),
    Template(
        key="extension",
        text=(
            "The Tribunal may extend the time in special circumstances (s 194(3)). Do not rely on "
            "that."
        ),
        provisions=("s-194-3",),
    ),
    Template(
        key="where-to-lodge",
        text=(
            "The appeal is made on the Tribunal’s approved form, in English, signed by the person "
            "appealing, and is lodged at: {place}."
        ),
    ),
    Template(
        key="minor-signs",
        text=(
            "{whom} is a minor, so you sign the notice of appeal, as the responsible adult, and "
            "may be heard on it (s 376)."
        ),
        provisions=("s-376",),
    ),
    Template(
        key="hearing",
        text=(
            "The Tribunal must give {whom} a hearing in person, unless it may dispense with one "
            "under s 233 of the Act."
        ),
        provisions=("s-233",),
    ),
    Template(
        key="humanitarian",
        text=(
            "If there is also to be an appeal against deportation on humanitarian grounds, that "
            "appeal must be lodged at the same time as this one (s 194(5))."
        ),
        provisions=("s-194-5",),
    ),
    Template(
        key="no-fee",
        text="No fee is prescribed for an appeal under s 194. A fee may apply to other appeals.",
    ),
    Template(
        key="contact",
        text="You may contact this unit about this letter: {lines}.",
    ),
)
