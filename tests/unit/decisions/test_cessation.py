"""The declaration of cessation: each recognition in its forum, each unsettled rule a reading."""

from __future__ import annotations

from datetime import date

import pytest

from rsu_nb.decisions.catalogue import decision_type
from rsu_nb.decisions.cessation import CESSATION
from rsu_nb.errors import NotInForceError
from rsu_nb.law.appeals import appeal
from rsu_nb.law.catalogue import PROVISIONS
from rsu_nb.law.marks import Mark
from rsu_nb.notebook.leads import leads

MARKS = {provision.key: provision.mark for provision in PROVISIONS}
RECOGNITIONS = ["refugee", "torture", "life-or-cruel-treatment"]


def test_each_recognition_is_a_limb_after_the_question_who_decides() -> None:
    assert [limb.key for limb in CESSATION.limbs] == ["competence", *RECOGNITIONS]


def test_only_what_an_officer_ceases_carries_an_appeal_to_the_tribunal() -> None:
    appealable = {
        (limb.key, result.key)
        for limb in CESSATION.limbs
        for result in limb.results
        if appeal(result.appeal).is_to_tribunal
    }

    assert appealable == {(limb, "ceased") for limb in RECOGNITIONS}


def test_the_unsettled_rules_are_readings_without_a_default() -> None:
    assert {reading.key: reading.mark for reading in CESSATION.readings} == {
        "authority-before-october-1999": Mark.UNCERTAIN,
        "several-residences": Mark.UNCERTAIN,
        "compelling-reasons-proviso": Mark.UNCERTAIN,
        "burden-of-doubt": Mark.UNCERTAIN,
    }


def test_neither_section_135_nor_a_benefit_of_the_doubt_is_named() -> None:
    named = {key for issue in CESSATION.issues for key in issue.provisions}
    said = " ".join(
        [*leads(CESSATION.key).values()]
        + [f"{issue.question} {issue.standard}" for issue in CESSATION.issues]
    )

    assert "s-135" not in named
    assert "benefit of the doubt" not in said


def test_no_provision_is_marked_surer_than_it_was_seen() -> None:
    lost = {key: MARKS[key] for key in ("s-143", "s-144", "s-145", "s-146", "s-147", "s-148")}

    assert lost == {
        "s-143": Mark.RESTATED,
        "s-144": Mark.VERIFIED,
        "s-145": Mark.RESTATED,
        "s-146": Mark.UNCERTAIN,
        "s-147": Mark.RESTATED,
        "s-148": Mark.CONTENTS,
    }


def test_a_date_before_the_act_was_in_force_is_refused() -> None:
    with pytest.raises(NotInForceError, match="cessation was not in force on 2010-11-28"):
        decision_type("cessation", date(2010, 11, 28))
