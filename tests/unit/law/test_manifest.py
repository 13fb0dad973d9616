"""The law a case is pinned to, and what is said of each way in which it may change."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from rsu_nb.decisions.first_claim import FIRST_CLAIM
from rsu_nb.law import version
from rsu_nb.law.authorities import AUTHORITIES
from rsu_nb.law.catalogue import PROVISIONS
from rsu_nb.law.decision_type import Constraint, Outcome, Step
from rsu_nb.law.expression import taken
from rsu_nb.law.manifest import manifest_from, manifest_of
from rsu_nb.law.manifest_changes import ManifestChange, changed_between
from rsu_nb.law.marks import Mark
from tests.unit.law.declarations import BARRED, CLAIMED, ISSUES, RULE, a_test, an_issue

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.law.decision_type import DecisionType

TODAY = date(2026, 6, 1)


def declared(
    *, is_met: object = None, more: tuple[object, ...] = (), **changes: object
) -> DecisionType:
    """A small decision type of one limb, with something changed."""
    from tests.unit.law.declarations import a_declaration

    inner = a_test("inner", CLAIMED & taken(RULE, "wide"))
    named = replace(a_test("named", inner & ~BARRED), provisions=("s-132",))
    outcomes = (
        Outcome(key="is", words="is", test=is_met or named),  # type: ignore[arg-type]
        Outcome(key="is-not", words="is not", test=~named),
        *more,
    )
    return replace(a_declaration(*outcomes), **changes)  # type: ignore[arg-type]


def said(new: DecisionType, old: DecisionType | None = None) -> dict[str, str]:
    changes = changed_between(manifest_of(old or declared(), TODAY), manifest_of(new, TODAY))
    return {one.name: one.what for one in changes}


def to_look_at(new: DecisionType) -> set[str]:
    old = manifest_of(declared(), TODAY)
    return set(issues_of(changed_between(old, manifest_of(new, TODAY))))


def issues_of(changes: tuple[ManifestChange, ...]) -> tuple[str, ...]:
    """Keys of the issues that changes bear on, each once."""
    return tuple(dict.fromkeys(key for change in changes for key in change.issues))


def with_issue(**changes: object) -> DecisionType:
    """The small type with something changed in its first issue, where it is declared only."""
    return declared(issues=(replace(CLAIMED, **changes), *ISSUES[1:]))  # type: ignore[arg-type]


def test_nothing_changed_is_nothing_said() -> None:
    assert said(declared()) == {}


def test_a_manifest_is_read_again_as_it_was_written() -> None:
    manifest = manifest_of(FIRST_CLAIM, TODAY)

    assert manifest_from(json.loads(json.dumps(manifest.data()))) == manifest


def test_everything_declared_has_its_entry_by_a_name_of_its_own() -> None:
    names = [one.name for one in manifest_of(FIRST_CLAIM, TODAY).entries]

    assert len(names) == len(set(names))
    assert {f"issue {one.key}" for one in FIRST_CLAIM.issues} < set(names)
    assert {f"provision {one.key}" for one in PROVISIONS} < set(names)
    assert {f"authority {one.key}" for one in AUTHORITIES} < set(names)
    assert {"test is-refugee", "limb refugee, conclusion is", "reading section-131-after-130"} < (
        set(names)
    )


def test_what_changed_in_an_issue_is_said_in_words() -> None:
    changed = with_issue(provisions=("s-140",), is_mandatory=True)

    assert said(changed)["issue claimed"] == (
        "its provisions; whether it must be answered whatever the rest"
    )
    assert to_look_at(changed) == {"claimed"}


def test_the_change_reads_as_one_line() -> None:
    old, new = manifest_of(declared(), TODAY), manifest_of(with_issue(provisions=("x",)), TODAY)

    assert [str(one) for one in changed_between(old, new)] == ["issue claimed: its provisions"]


def test_an_issue_that_moves_to_another_step_need_not_be_looked_at() -> None:
    assert said(with_issue(step="two")) == {"issue claimed": "its step"}
    assert to_look_at(with_issue(step="two")) == set()


def test_a_changed_test_is_told_by_its_own_name_and_not_by_those_around_it() -> None:
    inner = a_test("inner", CLAIMED | taken(RULE, "wide"))
    named = replace(a_test("named", inner & ~BARRED), provisions=("s-132",))
    new = declared(is_met=named)
    new = replace(
        new,
        limbs=(
            replace(
                new.limbs[0],
                conclusions=(
                    new.limbs[0].conclusions[0],
                    Outcome(key="is-not", words="is not", test=~named),
                ),
            ),
        ),
    )

    assert said(new) == {"test inner": "its test"}
    assert to_look_at(new) == {"claimed"}


def test_a_conclusion_that_another_test_leads_to_is_told() -> None:
    other = a_test("other", ~BARRED)
    new = declared(is_met=other)

    assert said(new)["limb limb, conclusion is"] == "its test"
    assert said(new)["test other"] == "added"
    assert to_look_at(new) == {"claimed", "barred"}


def test_what_is_added_and_removed_is_told_both_ways() -> None:
    new = declared(more=(Outcome(key="neither", words="neither", test=CLAIMED & ~CLAIMED),))

    assert said(new)["limb limb, conclusion neither"] == "added"
    assert said(declared(), new)["limb limb, conclusion neither"] == "removed"


def test_an_issue_added_is_to_be_looked_at() -> None:
    new = declared(issues=(*ISSUES, an_issue("new")))

    assert said(new) == {
        "decision type small": "which issues it has, and their order",
        "issue new": "added",
    }
    assert to_look_at(new) == {"new"}


def test_two_tests_of_one_name_are_told_together() -> None:
    twice = a_test("named", CLAIMED)
    new = declared(more=(Outcome(key="neither", words="neither", test=twice),))

    assert said(new)["test named"] == "its words; its provisions; its test; its mark"


def test_a_changed_reading_bears_on_the_tests_it_stands_in() -> None:
    new = declared(readings=(replace(RULE, question="Which of them?"),))
    old = replace(new, readings=(RULE,))
    changes = changed_between(manifest_of(old, TODAY), manifest_of(new, TODAY))

    assert [str(one) for one in changes] == ["reading rule: its question"]
    assert issues_of(changes) == ("claimed",)


def test_steps_refusals_and_the_order_of_issues_are_told() -> None:
    new = declared(
        steps=(Step(key="one", title="One"),),
        constraints=(Constraint(key="never", must_not_be_met=CLAIMED, instead="Not so."),),
        issues=ISSUES[::-1],
    )

    assert {"step one", "refused combination never", "decision type small"} == set(said(new))


@pytest.fixture
def with_provisions(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Puts a changed section 132 in the place of the law's."""

    def put(**changes: object) -> None:
        changed = tuple(
            replace(one, **changes) if one.key == "s-132" else one  # type: ignore[arg-type]
            for one in PROVISIONS
        )
        monkeypatch.setattr(version, "PROVISIONS", changed)

    return put


def test_a_changed_provision_bears_on_the_issues_that_name_it_or_whose_test_does(
    with_provisions: Callable[..., None],
) -> None:
    old, of_claim = manifest_of(declared(), TODAY), manifest_of(FIRST_CLAIM, TODAY)
    with_provisions(gist="Otherwise.", mark=Mark.MEMORY)
    changes = changed_between(old, manifest_of(declared(), TODAY))
    claim = changed_between(of_claim, manifest_of(FIRST_CLAIM, TODAY))

    assert [str(one) for one in changes] == ["provision s-132: its gist; its mark"]
    assert issues_of(changes) == ("barred",)
    assert "nz-citizen" in issues_of(claim)
    assert "torture-danger" not in issues_of(claim)


def test_a_provision_that_comes_into_force_between_two_dates_is_told(
    with_provisions: Callable[..., None],
) -> None:
    with_provisions(in_force_from=date(2026, 7, 1))
    old, new = (manifest_of(declared(), day) for day in (TODAY, date(2026, 7, 1)))

    assert [str(one) for one in changed_between(old, new)] == [
        "provision s-132: whether it is in force on the date of the law"
    ]


def test_where_something_was_seen_bears_on_no_answer(
    with_provisions: Callable[..., None],
) -> None:
    old = manifest_of(declared(), TODAY)
    with_provisions(source="Elsewhere")
    (change,) = changed_between(old, manifest_of(declared(), TODAY))

    assert (change.what, change.issues) == ("its source", ())


@pytest.mark.parametrize(
    "change",
    [
        lambda _: with_issue(question="Is it?"),
        lambda one: replace(one, title="Other"),
        lambda one: replace(one, in_force_from=date(2011, 1, 1)),
        lambda one: replace(one, acceptance=~CLAIMED),
        lambda one: replace(one, limbs=(replace(one.limbs[0], question="Which?"),)),
        lambda _: declared(is_met=BARRED),
    ],
    ids=["question", "title", "date", "acceptance", "limb", "test"],
)
def test_the_law_version_changes_exactly_with_the_manifest(
    change: Callable[[DecisionType], DecisionType],
) -> None:
    old, new = manifest_of(declared(), TODAY), manifest_of(change(declared()), TODAY)

    assert old.version != new.version
    assert changed_between(old, new)


def test_the_law_version_is_the_one_that_is_printed() -> None:
    assert manifest_of(FIRST_CLAIM, TODAY).version == version.law_version(FIRST_CLAIM)
