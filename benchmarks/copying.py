"""How much copied reasoning the gate finds, and how fast it holds a case against earlier ones."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from random import Random
from typing import TYPE_CHECKING, Final

from benchmarks.altered import own_texts, with_texts
from benchmarks.contest import Contender, contest
from benchmarks.examples import examples
from benchmarks.rate import Rate
from benchmarks.row import Budget
from benchmarks.thirty_pages import EXAMPLE
from rsu_nb.gate.copying.check import SHORTEST_PASSAGE, copied_passages
from rsu_nb.gate.copying.earlier_text import EarlierText
from rsu_nb.gate.copying.word_sequence import words_of
from rsu_nb.record.officer_text import plain
from rsu_nb.record.walk import texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from benchmarks.row import Row
    from rsu_nb.record.record import Record

SEED: Final = 20260901
RUNS: Final = 3
DECISIONS: Final = 300
WORDS: Final = 10_000
PLANTS: Final = 6
BUDGET: Final = Budget(median=5)
NOTE: Final = (
    f"{DECISIONS} earlier decisions of {WORDS:,} words, put together from the examples' words. "
    "The comparison says only which runs of six words are shared, not where nor how far they go."
)
FEW: Final = "the same for two earlier decisions: difflib compares every place with every other."
QUOTED: Final = "quoted with its source"
_WORD: Final = re.compile(r"[^\W\d_]+")


def rows() -> list[Row]:
    """Returns a row for a unit's earlier decisions, and one for as few as difflib can bear."""
    record, earlier = examples()[EXAMPLE], _earlier_decisions()
    few = [EarlierText(case=one.case, officer="", text=_text(one)) for one in _two_others()]
    many = [
        Contender(name="rsu_nb", run=lambda: copied_passages(record, earlier)),
        Contender(name="sets of six words", run=lambda: _shingles(record, earlier)),
    ]
    little = [
        Contender(name="rsu_nb", run=lambda: copied_passages(record, few)),
        Contender(name="difflib", run=lambda: _difflib(record, few)),
    ]
    return [
        contest("find copied reasoning", many, runs=RUNS, budget=BUDGET, note=NOTE),
        contest("find copied reasoning, two decisions", little, runs=1, note=FEW),
    ]


def rates() -> list[Rate]:
    """Returns what is found of copies altered in various ways, and of reasons that are none."""
    return [*(_found(how) for how in ALTERED), _shared_by_examples()]


def _found(how: str) -> Rate:
    chance = Random(f"{SEED} {how}")
    records = list(examples().values())
    count = found = 0
    for record in records:
        for _ in range(PLANTS):
            other = chance.choice([one for one in records if one is not record])
            passage = _passage(other, chance)
            own = own_texts(record)
            where = chance.choice(sorted(own))
            typed = f"{own[where]}\n\n{ALTERED[how](passage, chance)}"
            earlier = EarlierText(case="RSU-2020-00001", officer="", text=f"So. {passage} So.")
            copied = copied_passages(with_texts(record, {where: typed}), [earlier])
            count += 1
            found += any(one.where == where for one in copied)
    is_right = how == QUOTED
    what = f"right: {how}" if is_right else f"copied: {how}"
    return Rate(what=what, count=count, found=found, is_right=is_right)


def _passage(other: Record, chance: Random) -> str:
    """Two or three sentences of another case's reasons: thirty words at least."""
    while True:
        text = chance.choice([plain(text) for where, text in texts(other) if "reasons" in where])
        sentences = re.split(r"(?<=[.!?]) +", text.partition("\n")[0])
        start = chance.randrange(len(sentences))
        passage = " ".join(sentences[start : start + 3])
        if len(passage.split()) >= 2 * SHORTEST_PASSAGE and not set('“"[{') & set(passage):
            return passage


def _every(number: int) -> Callable[[str, Random], str]:
    """Returns what changes one word in every so many."""

    def altered(passage: str, chance: Random) -> str:
        words = passage.split()
        for place in range(chance.randrange(number), len(words), number):
            words[place] = "otherwise"
        return " ".join(words)

    return altered


def _other_people(passage: str, _: Random) -> str:
    other = {"he": "she", "his": "her", "him": "her", "himself": "herself"}
    return _WORD.sub(lambda found: other.get(found[0].lower(), found[0]), passage)


ALTERED: Final[dict[str, Callable[[str, Random], str]]] = {
    "word for word": lambda passage, _: passage,
    "with another pronoun": _other_people,
    "one word in 40 changed": _every(40),
    "one word in 20 changed": _every(20),
    "one word in 10 changed": _every(10),
    QUOTED: lambda passage, _: f"I take this from RSU-2020-00001:\n\n> {passage}",
}


def _shared_by_examples() -> Rate:
    """Passages that the examples share, whose writers have the same phrases."""
    records = list(examples().values())
    earlier = [EarlierText(case=one.case, officer="", text=_text(one)) for one in records]
    copied = {
        (record.case, one.where) for record in records for one in copied_passages(record, earlier)
    }
    count = sum(len(list(texts(record))) for record in records)
    return Rate(what="right: texts of the examples", count=count, found=len(copied), is_right=True)


def _text(record: Record) -> str:
    return "\n".join(plain(text) for _, text in texts(record))


def _two_others() -> list[Record]:
    return [one for name, one in examples().items() if name != EXAMPLE][:2]


def _earlier_decisions() -> list[EarlierText]:
    chance = Random(SEED)
    sentences = [one for record in examples().values() for one in _text(record).split(". ")]
    return [
        EarlierText(case=f"RSU-2020-{number:05}", officer="", text=_decision(sentences, chance))
        for number in range(DECISIONS)
    ]


def _decision(sentences: list[str], chance: Random) -> str:
    """Words of sentences cut where they would be copies, up to the length of a decision."""
    words: list[str] = []
    while len(words) < WORDS:
        words += chance.choice(sentences).split()[: SHORTEST_PASSAGE - 1]
    return " ".join(words)


def _shingles(record: Record, earlier: list[EarlierText]) -> list[int]:
    own = _six(words_of(_text(record)))
    return [len(own & _six(words_of(one.text))) for one in earlier]


def _six(words: tuple[str, ...]) -> set[tuple[str, ...]]:
    return set(zip(*(words[start:] for start in range(6)), strict=False))


def _difflib(record: Record, earlier: list[EarlierText]) -> list[object]:
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(words_of(_text(record)))
    found: list[object] = []
    for one in earlier:
        matcher.set_seq1(words_of(one.text))
        found += [m for m in matcher.get_matching_blocks() if m.size >= SHORTEST_PASSAGE]
    return found
