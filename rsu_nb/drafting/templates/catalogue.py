"""Every drafting template, by kind and in order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.drafting.templates.law_cessation import LAW_OF_CESSATION
from rsu_nb.drafting.templates.law_protection import (
    LAW_OF_LIFE_AND_CRUEL_TREATMENT,
    LAW_OF_OTHER_COUNTRIES,
    LAW_OF_SERIOUS_REASONS,
    LAW_OF_TORTURE,
)
from rsu_nb.drafting.templates.law_refugee import (
    LAW_OF_ACCEPTANCE,
    LAW_OF_GOOD_FAITH,
    LAW_OF_REFUGEES,
)
from rsu_nb.drafting.templates.notice import NOTICE
from rsu_nb.drafting.templates.procedure import PROCEDURE
from rsu_nb.drafting.templates.structure import STRUCTURE
from rsu_nb.drafting.templates.template import LawTemplate, Template, TemplateKind
from rsu_nb.errors import UnknownNameError

if TYPE_CHECKING:
    from collections.abc import Mapping

LAW: Final[tuple[LawTemplate, ...]] = (
    *LAW_OF_ACCEPTANCE,
    *LAW_OF_GOOD_FAITH,
    *LAW_OF_REFUGEES,
    *LAW_OF_TORTURE,
    *LAW_OF_LIFE_AND_CRUEL_TREATMENT,
    *LAW_OF_SERIOUS_REASONS,
    *LAW_OF_OTHER_COUNTRIES,
    *LAW_OF_CESSATION,
)
TEMPLATES: Final[Mapping[TemplateKind, tuple[Template, ...]]] = {
    TemplateKind.STRUCTURE: STRUCTURE,
    TemplateKind.LAW: LAW,
    TemplateKind.PROCEDURE: PROCEDURE,
    TemplateKind.NOTICE: NOTICE,
}


def template(kind: TemplateKind, key: str) -> Template:
    """The template of that kind and name.

    Raises:
        UnknownNameError: There is none of that name.
    """
    templates = {one.key: one for one in TEMPLATES[kind]}
    if key not in templates:
        what = f"template of {kind.value}"
        raise UnknownNameError(what, key, templates)
    return templates[key]


def law_for(issue: str) -> LawTemplate | None:
    """The paragraph of law that explains an issue, or None."""
    return next((one for one in LAW if issue in one.issues), None)
