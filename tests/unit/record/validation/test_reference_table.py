from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rsu_nb.record.agency_case import NoticeOfMatter
from rsu_nb.record.part import Id, Part, Reliance
from rsu_nb.record.people import Identity, Person
from rsu_nb.record.roles import Role
from rsu_nb.record.text_tree import Citation, ParagraphReference, RoleToken
from rsu_nb.record.things import KINDS
from rsu_nb.record.validation.date_table import BEFORE_THE_DECISION, ORDERS
from rsu_nb.record.validation.people import ROLE_FIELDS
from rsu_nb.record.validation.reference_table import REFERENCES
from rsu_nb.record.walk import parts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.record.record import Record

TEXT_NODES = {Citation, ParagraphReference, RoleToken}


def classes(part: type[Part] = Part) -> Iterator[type[Part]]:
    for inner in part.__subclasses__():
        yield inner
        yield from classes(inner)


def fields_with_pattern(*annotations: Any) -> set[tuple[type[Part], str]]:
    patterns = {str(annotation.__metadata__[0].pattern) for annotation in annotations}
    return {
        (part, name)
        for part in classes()
        if part not in TEXT_NODES
        for name in part.model_fields
        if patterns & set(_patterns(_properties(part).get(name, {})))
    }


def _properties(part: type[Part]) -> dict[str, object]:
    schema = part.model_json_schema()
    own = schema.get("$defs", {}).get(part.__name__, schema)
    properties: dict[str, object] = own.get("properties", {})
    return properties


def _patterns(schema: object) -> Iterator[str]:
    if isinstance(schema, dict):
        if isinstance(schema.get("pattern"), str):
            yield schema["pattern"]
        for value in schema.values():
            yield from _patterns(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from _patterns(value)


def test_every_field_that_holds_an_id_is_in_the_table() -> None:
    own_ids = {(kind.part, "id") for kind in KINDS}
    listed = {(reference.part, reference.field) for reference in REFERENCES}

    assert fields_with_pattern(Id, Reliance) == own_ids | listed


def test_every_field_that_speaks_of_a_role_is_in_the_table() -> None:
    own_roles = {(Person, "role"), (Identity, "role")}

    assert fields_with_pattern(Role) == own_roles | set(ROLE_FIELDS)


def test_every_date_in_the_tables_is_a_field() -> None:
    named = [
        *BEFORE_THE_DECISION,
        *((order.part, order.earlier) for order in ORDERS),
        *((order.part, order.later) for order in ORDERS),
    ]

    assert [(part, field) for part, field in named if field not in part.model_fields] == []


def test_the_example_holds_every_kind_of_thing_of_a_claim(kesh: Record) -> None:
    held = {type(located.part) for located in parts(kesh)}

    assert {kind.part for kind in KINDS} - {NoticeOfMatter} <= held
