"""Reads worked examples: answers files with a sentence and what they should come to.

An example that is `like` another has its answers and expectations, changed by its own. Answers of
the other that no longer arise fall away.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rsu_nb.decisions.catalogue import decision_type
from rsu_nb.law.answers import Answers
from rsu_nb.law.answers_file import answers_from
from rsu_nb.law.answers_reading import AnswersReader
from rsu_nb.law.evaluation import Evaluation
from rsu_nb.law.mootness import mootness
from rsu_nb.law.values import Truth
from rsu_nb.record.reading import data_from

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.law.decision_type import DecisionType, Outcome

FOLDER = Path(__file__).parent
_ABOUT = ("type", "law_as_at", "lists", "closed")
_OPEN = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkedExample:
    """Answers, and what they should come to.

    Attributes:
        name: Its name.
        shows: What it shows, in a sentence.
        data: It as an answers file.
        answers: The answers of each branch.
        expect: By branch and limb, the conclusion, result and appeal; and the notices and
            refusals of the branch.
    """

    name: str
    shows: str
    data: Mapping[str, Any]
    answers: Mapping[str, Answers]
    expect: Mapping[str, Mapping[str, Any]]


def worked_examples(kind: str = "first_claim") -> dict[str, WorkedExample]:
    """Every worked example of a kind of decision, by name."""
    written: dict[str, dict[str, Any]] = {}
    for path in sorted((FOLDER / kind).glob("*.yaml")):
        examples = data_from(path.read_bytes(), path.name)
        assert not written.keys() & examples.keys(), f"{path.name} uses a name again"
        written |= {name: {"type": kind, **data} for name, data in examples.items()}
    whole: dict[str, dict[str, Any]] = {}
    for name in written:
        _made_whole(name, written, whole)
    return {name: _example(name, data) for name, data in whole.items()}


def _made_whole(
    name: str, written: dict[str, dict[str, Any]], whole: dict[str, dict[str, Any]]
) -> dict[str, Any]:
    if name not in whole:
        example = written[name]
        other = example.get("like")
        whole[name] = _changed(_made_whole(other, written, whole), example) if other else example
    return whole[name]


def _changed(other: dict[str, Any], example: dict[str, Any]) -> dict[str, Any]:
    changes = example.get("but", [])
    left_out = example.get("unanswered", [])
    replaced = [_asked(entry) for entry in changes]
    inherited = [
        entry
        for entry in other["answers"]
        if _asked(entry) not in replaced and entry["issue"] not in left_out
    ]
    taken = {entry["rule"]: entry for entry in other.get("readings", [])}
    taken |= {entry["rule"]: entry for entry in example.get("readings", [])}
    data = {
        **{key: other[key] for key in _ABOUT if key in other},
        **{key: example[key] for key in _ABOUT if key in example},
        "shows": example["shows"],
        "readings": list(taken.values()),
        "answers": [*inherited, *changes],
        "expect": _merged(other["expect"], example.get("expect", {})),
    }
    data["answers"] = [*_arising(data, inherited), *changes]
    return data


def _asked(entry: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in entry.items() if key != "answer"}


def _arising(data: dict[str, Any], inherited: list[dict[str, Any]]) -> list[dict[str, Any]]:
    reader = AnswersReader(_file(data))
    declared = reader.decision_type(decision_type)
    assert declared is not None
    branches = reader.branches(declared)
    moot = {
        (branch, at.issue, at.of)
        for branch, answers in branches.items()
        for at in mootness(declared, answers).moot
    }
    kinds = {issue.key: [kind.value for kind in issue.of] for issue in declared.issues}
    return [
        entry
        for entry in inherited
        if (
            entry.get("branch", "primary"),
            entry["issue"],
            tuple((kind, entry[kind]) for kind in kinds[entry["issue"]]),
        )
        not in moot
    ]


def _merged(one: dict[str, Any], two: dict[str, Any]) -> dict[str, Any]:
    return {
        key: {**one.get(key, {}), **two[key]}
        if isinstance(two.get(key), dict)
        else two[key]
        if key in two
        else one[key]
        for key in {**one, **two}
    }


def _file(data: dict[str, Any]) -> dict[str, Any]:
    return {key: data[key] for key in (*_ABOUT, "readings", "answers") if key in data}


def _example(name: str, data: dict[str, Any]) -> WorkedExample:
    file = _file(data)
    read = answers_from(file, name, decision_type)
    expect = dict(data["expect"])
    branches = expect.pop("branches", {})
    return WorkedExample(
        name=name,
        shows=data["shows"],
        data=file,
        answers=read.branches,
        expect={"primary": expect, **branches},
    )


Found = dict[str, dict[str, Any]]


def found(declared: DecisionType, answers: Answers) -> Found:
    """What answers come to, as an example states it; several outcomes met at once are a list."""
    evaluation = Evaluation(answers)
    come_to: Found = {}
    for limb in declared.limbs:
        conclusions = _met(limb.conclusions, evaluation)
        results = _met(limb.results, evaluation)
        come_to[limb.key] = {"conclusion": _said(outcome.key for outcome in conclusions)}
        if limb.results:
            come_to[limb.key]["result"] = _said(outcome.key for outcome in results)
            come_to[limb.key]["appeal"] = _said(outcome.appeal for outcome in results)
    come_to["notices"] = [  # type: ignore[assignment]
        one.key for one in declared.notices if evaluation.truth(one.test, {}) is Truth.MET
    ]
    come_to["refused"] = [  # type: ignore[assignment]
        one.key
        for one in declared.constraints
        if evaluation.truth(one.must_not_be_met, {}) is Truth.MET
    ]
    return come_to


def _met(outcomes: tuple[Outcome, ...], evaluation: Evaluation) -> list[Outcome]:
    return [one for one in outcomes if evaluation.truth(one.test, {}) is Truth.MET]


def _said(keys: Iterator[str]) -> str | list[str]:
    several = list(keys)
    if not several:
        return _OPEN
    return several[0] if len(several) == 1 else several
