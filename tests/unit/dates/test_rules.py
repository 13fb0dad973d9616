from __future__ import annotations

import pytest

from rsu_nb.dates import rules
from rsu_nb.dates.rule import G3, G4, G14, Rule


def test_every_rule_is_in_the_registry() -> None:
    declared = [value for value in vars(rules).values() if isinstance(value, Rule)]

    assert list(rules.ALL_RULES) == declared


def test_every_rule_has_a_key_of_its_own() -> None:
    keys = [rule.key for rule in rules.ALL_RULES]

    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("rule", rules.ALL_RULES, ids=lambda rule: rule.key)
def test_a_rule_says_what_it_is_where_it_stands_and_where_it_was_seen(rule: Rule) -> None:
    assert rule.words
    assert not rule.words.endswith(".")
    assert rule.provision
    assert rule.source


@pytest.mark.parametrize(
    ("rule", "point"),
    [
        (rules.NAMED_HOLIDAY, G3),
        (rules.MATARIKI, G3),
        (rules.POST_386A, G4),
        (rules.POST_REG_12, G4),
        (rules.DETAINED_194, G14),
    ],
)
def test_a_rule_names_what_is_open_about_it(rule: Rule, point: object) -> None:
    assert point in rule.open_points


def test_the_rule_of_the_regulations_is_never_settled() -> None:
    assert not rules.POST_REG_12.mark.is_settled
