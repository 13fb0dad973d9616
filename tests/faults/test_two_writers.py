"""Several processes that save to one case at once lose no change, and overwrite none unseen.

What one process says of two versions is in tests/unit/store/test_record_log.py.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from rsu_nb.store.log_check import check_logs
from tests.faults.acts import invented, opened

if TYPE_CHECKING:
    from rsu_nb.store.home import Home

ROOT = Path(__file__).parents[2]
WRITERS = 4
SAVES = 8


def written_at_once(home: Home, *arguments: list[str]) -> list[dict[str, str]]:
    """What each of several processes says that all begin to save at the same moment."""
    command = [sys.executable, "-m", "tests.faults.writer", str(home.data.parent)]
    writers = [
        subprocess.Popen(
            [*command, *more], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for more in arguments
    ]
    for writer in writers:
        assert writer.stdout
        assert writer.stdout.readline() == "ready\n"
    for writer in writers:
        assert writer.stdin
        writer.stdin.write("go\n")
        writer.stdin.flush()
    return [json.loads(writer.communicate()[0]) for writer in writers]


def facts_with_reasons() -> list[int]:
    """The numbers of the facts that have a finding."""
    return [number for number, fact in enumerate(invented().facts) if fact.finding]


def test_of_two_texts_for_one_field_one_is_kept_and_the_other_is_shown_beside_it(
    home: Home,
) -> None:
    fact = str(facts_with_reasons()[0])
    said = written_at_once(home, [fact, "1", "Te Aroha."], [fact, "1", "Ngauruhoe."])
    kept, refused = sorted(said, key=len)

    assert kept == {}
    assert {refused["typed"], refused["saved"]} == {"Te Aroha. 0", "Ngauruhoe. 0"}
    reasons = opened(home).record(invented().case).facts[int(fact)].finding
    assert reasons
    assert reasons.reasons.typed() == refused["saved"]


def test_many_who_write_in_different_fields_lose_nothing(home: Home) -> None:
    facts = facts_with_reasons()[:WRITERS]
    said = written_at_once(home, *([str(fact), str(SAVES), "Words."] for fact in facts))
    saved = opened(home).record(invented().case)

    assert said == [{}] * len(facts)
    assert [saved.facts[fact].finding.reasons.typed() for fact in facts] == [
        f"Words. {SAVES - 1}" for _ in facts
    ]
    assert {one.tampered for one in check_logs(home.database)} == {None}


def test_every_save_of_many_is_an_entry(home: Home) -> None:
    facts = facts_with_reasons()[:WRITERS]
    written_at_once(home, *([str(fact), str(SAVES), "Words."] for fact in facts))
    entries = opened(home).log(invented().case)

    assert sum(entry.head.what.value.startswith("record-") for entry in entries) == (
        SAVES * len(facts)
    )
