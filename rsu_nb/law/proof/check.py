"""What a proof says: check by check, whether it held, and if not the smallest case against it."""

from __future__ import annotations

from dataclasses import dataclass
from io import StringIO
from typing import Any

from ruamel.yaml import YAML


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing that a decision type must have, and whether it has it.

    Attributes:
        name: Name of the check.
        words: What was checked, or what is wrong.
        held: True where nothing breaks it.
        counter_example: The smallest answers that break it, as a worked example: an answers file
            with what it should `expect`; None where it held.
    """

    name: str
    words: str
    held: bool
    counter_example: dict[str, Any] | None = None

    @property
    def counter_example_yaml(self) -> str | None:
        """The counter-example as YAML, ready to be kept among the worked examples."""
        if self.counter_example is None:
            return None
        text = StringIO()
        yaml = YAML()
        yaml.indent(mapping=2, sequence=4, offset=2)
        yaml.width = 99
        yaml.dump(self.counter_example, text)
        return text.getvalue()


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What was proved of a decision type.

    Attributes:
        decision_type: Its key.
        bound: The greatest number of members of a list that was looked at.
        checks: Each check; one that is broken in several ways is there for each.
        seconds: How long it took.
    """

    decision_type: str
    bound: int
    checks: tuple[Check, ...]
    seconds: float

    @property
    def held(self) -> bool:
        """True where every check held."""
        return all(check.held for check in self.checks)
