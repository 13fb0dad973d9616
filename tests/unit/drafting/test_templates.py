"""The template library: four kinds only, no word of fact, credibility or risk, no unknown law."""

from __future__ import annotations

import re

import pytest

from rsu_nb.decisions.catalogue import DECISION_TYPES
from rsu_nb.drafting.templates.catalogue import LAW, TEMPLATES, law_for, template
from rsu_nb.drafting.templates.template import Template, TemplateKind
from rsu_nb.drafting.tree import AuthorClass, Run
from rsu_nb.errors import TemplateSlotError, UnknownNameError
from rsu_nb.law.catalogue import provision

ALL = [one for templates in TEMPLATES.values() for one in templates]
ASSERTIONS = re.compile(
    r"credib|plausib|implausib|consisten(t|cy) with|inconsisten|believ(ed|able)|truth|untru|"
    r"exaggerat|fabricat|genuine|vague|detailed|coherent|low risk|high risk|unlikely|"
    r"balance of probabilities|the claimant (would|will|faces|fears)|is (not )?accepted that",
    re.IGNORECASE,
)
OF_LAW = re.compile(r"substantial grounds for believing|the person would be in danger|consistent ")


def test_there_are_four_kinds_of_template_text_and_no_other():
    assert {kind.value for kind in TemplateKind} == {"structure", "law", "procedure", "notice"}
    assert set(TEMPLATES) == set(TemplateKind)


def test_no_kind_of_template_text_is_an_officers():
    others = {AuthorClass.OFFICER, AuthorClass.QUOTATION, AuthorClass.GAP}

    assert not others & {kind.author for kind in TemplateKind}


@pytest.mark.parametrize("one", ALL, ids=lambda one: one.key)
def test_no_template_asserts_anything_of_credibility_or_risk(one: Template):
    assert not ASSERTIONS.search(OF_LAW.sub("", one.text)), one.key


def test_the_lint_on_templates_can_fail():
    assert ASSERTIONS.search("The claimant's account is not credible.")
    assert ASSERTIONS.search("It is accepted that she was detained.")


@pytest.mark.parametrize("kind", TemplateKind)
def test_each_template_of_a_kind_has_a_name_of_its_own(kind: TemplateKind):
    keys = [one.key for one in TEMPLATES[kind]]

    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("one", ALL, ids=lambda one: one.key)
def test_each_provision_that_a_template_states_is_declared(one: Template):
    assert all(provision(key) for key in one.provisions)


@pytest.mark.parametrize("one", LAW, ids=lambda one: one.key)
def test_a_paragraph_of_law_names_what_it_states_and_explains_declared_issues(one: Template):
    declared = {issue.key for decision_type in DECISION_TYPES for issue in decision_type.issues}

    assert one.provisions
    assert set(one.issues) <= declared


def test_every_issue_is_explained_by_one_paragraph_of_law():
    explained = [issue for one in LAW for issue in one.issues]
    declared = {issue.key for decision_type in DECISION_TYPES for issue in decision_type.issues}

    assert len(explained) == len(set(explained))
    assert set(explained) == declared


def test_a_paragraph_of_law_is_short_and_has_no_slots():
    assert all(len(one.text.split()) < 160 and not one.slots() for one in LAW)


def test_an_issue_that_is_not_declared_has_no_paragraph_of_law():
    assert law_for("no-such-issue") is None


def test_slots_are_filled_by_name():
    one = Template(key="k", text="On {day}, by {who}.")

    assert one.filled({"day": "3 May", "who": (Run(text="me"),)}) == (
        Run(text="On "),
        Run(text="3 May"),
        Run(text=", by "),
        Run(text="me"),
        Run(text="."),
    )


@pytest.mark.parametrize("values", [{}, {"day": "3 May", "other": "x"}])
def test_a_slot_without_a_value_or_a_value_without_a_slot_stops_the_draft(values: dict[str, str]):
    with pytest.raises(TemplateSlotError):
        Template(key="k", text="On {day}.").filled(values)


def test_a_value_with_braces_is_not_read_as_a_slot():
    one = Template(key="k", text="On {day}.")

    assert one.filled({"day": "{who}"})[1] == Run(text="{who}")


def test_an_unknown_template_is_refused():
    with pytest.raises(UnknownNameError):
        template(TemplateKind.NOTICE, "no-such-notice")
