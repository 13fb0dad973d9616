"""Small declarations and answers to them, drawn by hypothesis or written out."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from rsu_nb.law.answers import Answers, Member
from rsu_nb.law.decision_type import DecisionType, Limb, Outcome
from rsu_nb.law.expression import Kind, LegalTest, Reading, every, some, taken
from rsu_nb.law.issue import Issue, ListAt, answered
from rsu_nb.law.marks import Mark
from rsu_nb.law.values import Answer, Truth

if TYPE_CHECKING:
    from rsu_nb.law.expression import Expression


def an_issue(key: str, *of: Kind, **more: Any) -> Issue:
    return Issue(
        key=key, question=f"{key}?", of=of, provisions=(), standard="", step="one", **more
    )


CLAIMED = an_issue("claimed")
BARRED = an_issue("barred", not_satisfied=Truth.MET)
NATIONAL = an_issue("national", Kind.COUNTRY)
HARM = an_issue("harm", Kind.COUNTRY, Kind.PREDICAMENT)
SAFE = an_issue("safe", Kind.COUNTRY, Kind.PLACE)
COMMITTED = an_issue("committed", Kind.ACT)
ISSUES = (CLAIMED, BARRED, NATIONAL, HARM, SAFE, COMMITTED)
RULE = Reading(
    key="rule",
    question="Which?",
    options=(("wide", "Wide"), ("narrow", "Narrow")),
    provisions=(),
    mark=Mark.UNCERTAIN,
    step="one",
)


def a_test(key: str, body: Expression) -> LegalTest:
    return LegalTest(key=key, words=f"{key}.", provisions=(), body=body)


def a_declaration(*outcomes: Outcome, issues: tuple[Issue, ...] = ISSUES) -> DecisionType:
    """A decision type of one limb with these conclusions."""
    return DecisionType(
        key="small",
        title="Small",
        in_force_from=date(2010, 11, 29),
        issues=issues,
        readings=(RULE,),
        steps=(),
        limbs=(Limb(key="limb", question="?", provisions=(), step="one", conclusions=outcomes),),
        acceptance=CLAIMED,
    )


def met_or_not(test: Expression) -> DecisionType:
    """A decision type whose one limb is concluded by one test."""
    return a_declaration(
        Outcome(key="is", words="is", test=test), Outcome(key="is-not", words="is not", test=~test)
    )


def _joined(children: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
    return st.one_of(
        st.builds(lambda one, two: one & two, children, children),
        st.builds(lambda one, two: one | two, children, children),
        st.builds(lambda one: ~one, children),
        st.builds(lambda one: a_test("named", one), children),
    )


def _tests_of(*leaves: Expression) -> st.SearchStrategy[Expression]:
    return st.recursive(st.sampled_from(leaves), _joined, max_leaves=3)


def _over(kind: Kind, body: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
    return st.builds(lambda join, inner: join(kind, inner), st.sampled_from([some, every]), body)


_OF_CLAIMANT = (CLAIMED, BARRED, answered(BARRED), taken(RULE, "wide"), taken(RULE, "narrow"))
_IN_COUNTRY = st.one_of(
    _tests_of(NATIONAL, CLAIMED),
    _over(Kind.PREDICAMENT, _tests_of(HARM, NATIONAL)),
    _over(Kind.PLACE, _tests_of(SAFE, NATIONAL)),
)
_PARTS = st.one_of(
    _tests_of(*_OF_CLAIMANT),
    _over(Kind.ACT, _tests_of(COMMITTED, CLAIMED)),
    _over(Kind.COUNTRY, st.recursive(_IN_COUNTRY, _joined, max_leaves=2)),
)
legal_tests = st.recursive(_PARTS, _joined, max_leaves=3)
"""Tests over the issues above."""

PREDICAMENTS = (
    Member(id="h1", country="XA"),
    Member(id="h2", country="XA"),
    Member(id="h1+h2", country="XA", holds=frozenset({"h1", "h2"})),
    Member(id="h3", country="XB"),
)


@st.composite
def answers(draw: st.DrawFn, *, is_finished: bool = False) -> Answers:
    """Answers to some or, if finished, to all of the issues, on lists of up to two members."""
    countries = [Member(id=one) for one in draw(st.sampled_from([("XA",), ("XA", "XB")]))]
    on_list = {one.id for one in countries}
    members = {
        Kind.COUNTRY: tuple(countries),
        Kind.PREDICAMENT: _some_of(draw, PREDICAMENTS, on_list, is_finished=is_finished),
        Kind.PLACE: _some_of(draw, (Member(id="p1", country="XA"),), on_list),
        Kind.ACT: _some_of(draw, (Member(id="a1"), Member(id="a2")), on_list),
    }
    lists = [ListAt(Kind.COUNTRY), ListAt(Kind.ACT)]
    lists += [ListAt(k, one) for k in (Kind.PREDICAMENT, Kind.PLACE) for one in sorted(on_list)]
    bare = Answers(members=members)
    askings = [issue.at(scope) for issue in ISSUES for scope in scopes(bare, issue)]
    keep = st.just(True) if is_finished else st.booleans()
    reading = draw(st.sampled_from(["wide", "narrow", *([] if is_finished else [None])]))
    return Answers(
        members=members,
        closed=frozenset(one for one in lists if draw(keep)),
        given={at: draw(st.sampled_from(_GIVEN)) for at in askings if draw(keep)},
        readings={} if reading is None else {"rule": reading},
    )


_GIVEN = (Answer.YES, Answer.NO, Answer.NOT_SATISFIED)


def scopes(given: Answers, issue: Issue) -> list[dict[Kind, str]]:
    """Everything on the lists that the issue is asked of."""
    found: list[dict[Kind, str]] = [{}]
    for kind in issue.of:
        found = [{**scope, kind: member.id} for scope in found for member in given.of(kind, scope)]
    return found


def _some_of(
    draw: st.DrawFn, members: tuple[Member, ...], countries: set[str], *, is_finished: bool = False
) -> tuple[Member, ...]:
    listed = tuple(
        one
        for one in members
        if (one.country is None or one.country in countries) and draw(st.booleans())
    )
    if is_finished and {"h1", "h2"} <= {one.id for one in listed}:
        listed = (*(one for one in listed if not one.holds), PREDICAMENTS[2])
    return listed
