"""One question of law as the screen asks it: what requires it, what was answered, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, get_type_hints

from rsu_nb.law.catalogue import authority, printed, provision
from rsu_nb.law.dependence import depending_on
from rsu_nb.record.determination import Answer
from rsu_nb.record.places import value_at
from rsu_widgets.desk.fields import form_of

if TYPE_CHECKING:
    from rsu_nb.drafting.standing import Standing
    from rsu_nb.law.issue import Issue, IssueAt
    from rsu_widgets.desk.work import Work

_ASKED_OF: Final = frozenset(
    {"issue", "branch", "country", "predicament", "place", "destination", "act", "circumstance"}
)
_LONGEST: Final = 80
_NAMED_IN: Final = {
    "country": ("countries", "name"),
    "destination": ("countries", "name"),
    "predicament": ("determination/predicaments", "heading"),
    "place": ("determination/places", "name"),
    "act": ("determination/acts", "what"),
    "circumstance": ("determination/circumstances", "what"),
}
"""Where the member of a list stands in the record, and the field that says what it is."""
_ONLY_FOR: Final = {"state_protection": "real-chance", "convention_reason": "convention-reason"}
"""Fields of an answer that belong to one question alone."""


def question_view(work: Work, standing: Standing, at: IssueAt) -> dict[str, Any]:
    """What the screen shows of one asking; it never says which outcome an answer leads to."""
    issue = standing.decision_type.issue(at.issue)
    place = f"determination/answers/{label_at(at)}"
    given = value_at(work.data, place) or {}
    return {
        "group": "question",
        "place": place,
        "title": issue.question,
        "of": [_named(work.data, kind, member) for kind, member in at.of],
        "standard": issue.standard,
        "law": _law_of(issue),
        "leads_on_to": _later(standing, issue),
        "nodes": [
            node.view()
            for node in form_of(Answer, place, given)
            if node.place.rpartition("/")[2] in _fields_of(issue)
        ],
    }


def _named(data: dict[str, Any], kind: str, member: str) -> str:
    """What a question is asked of, in the words the record has for it, and its id."""
    listed, says = _NAMED_IN[kind]
    found = value_at(data, f"{listed}/{member}") or {}
    words = " ".join(str(found.get(says) or "").split())
    short = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
    return f"{short} ({member})" if short else f"{kind} {member}"


def label_at(at: IssueAt) -> str:
    """What tells the answer to an asking from the other answers of the primary branch."""
    return " ".join((at.issue, *(member for _, member in at.of)))


def _fields_of(issue: Issue) -> frozenset[str]:
    fields = get_type_hints(Answer).keys() - _ASKED_OF
    return frozenset(name for name in fields if _ONLY_FOR.get(name, issue.key) == issue.key)


def _law_of(issue: Issue) -> list[dict[str, str]]:
    provisions = (provision(key) for key in issue.provisions)
    authorities = (authority(key) for key in issue.authorities)
    return [
        *({"name": printed(p), "says": p.gist, "mark": p.mark.words} for p in provisions),
        *({"name": a.citation, "says": a.proposition, "mark": a.mark.words} for a in authorities),
    ]


def _later(standing: Standing, issue: Issue) -> list[str]:
    """The questions that are asked, or not, by what is answered here."""
    return [one.question for one in depending_on(standing.decision_type, issue)]
