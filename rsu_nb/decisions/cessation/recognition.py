"""What becomes of one recognition? Immigration Act 2009 ss 143, 144, 194(1)(d)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from rsu_nb.law.expression import LegalTest, Reading, taken
from rsu_nb.law.issue import Issue
from rsu_nb.law.marks import Mark

if TYPE_CHECKING:
    from rsu_nb.decisions.cessation.competence import Forum
    from rsu_nb.law.expression import Expression

_DISCRETION: Final = "A discretion, for which reasons are given whichever way it is used."

BURDEN: Final = Reading(
    key="burden-of-doubt",
    question="The evidence leaves it in doubt whether a circumstance of s 143(b) applies: whom "
    "does the doubt count against?",
    options=(
        ("agency", "the agency, which presents the case: the circumstance is not found"),
        ("person", "the person, who must show that recognition still applies"),
    ),
    provisions=("s-143-b", "s-148", "s-226-1"),
    mark=Mark.UNCERTAIN,
    step="refugee",
    before="covenant-cease",
)
COUNTS_AGAINST_THE_PERSON: Final = LegalTest(
    key="doubt-counts-against-the-person",
    words="A doubt counts against the person",
    provisions=("s-148", "s-226-1"),
    body=taken(BURDEN, "person"),
    mark=Mark.UNCERTAIN,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognition:
    """The tests of one recognition, of which exactly one is met once all is answered.

    Attributes:
        issues: What is asked once the circumstances of s 143(b) have been gone through.
        ceased: An officer finds that it has ceased.
        no_ground: An officer finds no circumstance of s 143(b).
        discretion_not_used: There is one, and the officer does not cease it.
        applied: An officer applies to the Tribunal.
        not_applied: An officer does not.
        for_neither: Neither section covers whoever gave it.
        not_held: The person does not hold it.
    """

    issues: tuple[Issue, ...]
    ceased: LegalTest
    no_ground: LegalTest
    discretion_not_used: LegalTest
    applied: LegalTest
    not_applied: LegalTest
    for_neither: LegalTest
    not_held: LegalTest

    @property
    def kept(self) -> Expression:
        """The person keeps it."""
        return self.no_ground | self.discretion_not_used | self.not_applied | self.for_neither

    @property
    def concluded(self) -> Expression:
        """It has been concluded on, whichever way."""
        return self.ceased | self.kept | self.applied | self.not_held


def recognition(
    key: str, *, step: str, as_what: str, circumstance: LegalTest, forum: Forum
) -> Recognition:
    """The tests of the recognition `as_what`, which a `circumstance` of s 143(b) may end.

    Source:
        Immigration Act 2009 ss 143 and 144; who bears a doubt is a reading.
    """
    doubt = _doubt(key, as_what, step)
    cease = _may(
        f"{key}-cease", f"Should the officer cease the recognition {as_what}?", "s-143", step
    )
    pointed_to = Issue(
        key=f"{key}-circumstance-pointed-to",
        question="Does the agency's evidence point to a circumstance of s 143(b) that applies to "
        f"the recognition {as_what}, for the Tribunal to decide?",
        provisions=("s-144", "s-143-b"),
        standard="On the agency's evidence; the Tribunal decides whether it applies.",
        mark=Mark.VERIFIED,
        step=step,
    )
    apply = _may(
        f"{key}-apply",
        f"Should the officer apply to the Tribunal to cease the recognition {as_what}?",
        "s-144",
        step,
    )
    ground = LegalTest(
        key=f"{key}-ground",
        words=f"A circumstance of s 143(b) applies to the recognition {as_what}",
        provisions=("s-143-b",),
        body=circumstance | (doubt & COUNTS_AGAINST_THE_PERSON),
    )

    def found(name: str, words: str, provision: str, body: Expression) -> LegalTest:
        return LegalTest(
            key=f"{key}-{name}",
            words=f"The recognition {as_what} {words}",
            provisions=(provision,),
            body=body,
        )

    by_officer, by_tribunal = forum.officer, forum.tribunal
    return Recognition(
        issues=(doubt, cease, pointed_to, apply),
        ceased=found("ceased", "has ceased", "s-143", by_officer & ground & cease),
        no_ground=found("no-ground", "has not ceased", "s-143", by_officer & ~ground),
        discretion_not_used=found(
            "not-used",
            "is kept in the officer's discretion",
            "s-143",
            by_officer & ground & ~cease,
        ),
        applied=found(
            "applied", "goes to the Tribunal", "s-144", by_tribunal & pointed_to & apply
        ),
        not_applied=found(
            "not-applied",
            "does not go to the Tribunal",
            "s-144",
            by_tribunal & ~(pointed_to & apply),
        ),
        for_neither=found("not-covered", "is outside both sections", "s-143", forum.neither),
        not_held=found("not-held", "is not held", "s-143", ~forum.held),
    )


def _doubt(key: str, as_what: str, step: str) -> Issue:
    return Issue(
        key=f"{key}-ground-in-doubt",
        question="Where no circumstance of s 143(b) is found, does all the evidence leave it in "
        f"doubt whether one applies to the recognition {as_what}?",
        provisions=("s-143-b",),
        authorities=("appeal-75392",),
        standard="A doubt on the evidence taken as a whole, which could be settled neither way.",
        step=step,
    )


def _may(key: str, question: str, provision: str, step: str) -> Issue:
    return Issue(
        key=key,
        question=question,
        provisions=(provision, "s-138-5"),
        standard=_DISCRETION,
        mark=Mark.RESTATED,
        step=step,
    )
