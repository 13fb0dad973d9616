"""What an officer types, and the files with records, answers and settings."""

from __future__ import annotations

import tempfile
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any, Final

from hypothesis import strategies as st

from rsu_nb.cli.deadline import deadline
from rsu_nb.decisions.catalogue import decision_type
from rsu_nb.law.answers_file import answers_from
from rsu_nb.record.officer_text import OfficerText
from rsu_nb.record.reading import data_from, record_from
from rsu_nb.store.home import home_in
from rsu_nb.store.settings import EXAMPLE, read_settings
from tests.fuzz.damage import as_json, damaged, damaged_bytes, texts, values
from tests.fuzz.target import CLAIMANT, FuzzError, Target

_TESTS: Final = Path(__file__).parents[1]
_RECORD: Final = (_TESTS / "cases" / "kesh.yaml").read_bytes()
_RECORD_DATA: Final = data_from(_RECORD, "kesh.yaml")
_SMALL: Final = b"""\
case: RSU-2026-00901
narrative:
  - {id: S1, text: "a"}
  - id: S2
    text: |
      b
"""
_ANSWERS: Final[dict[str, Any]] = {
    "type": "first_claim",
    "law_as_at": "2026-06-12",
    "lists": {"country": ["XA"], "predicament": {"XA": ["arrest"]}},
    "closed": ["country", {"list": "predicament", "country": "XA"}],
    "readings": [],
    "answers": [
        {"issue": "well-founded-fear", "predicament": "arrest", "country": "XA", "answer": "met"},
        {"issue": "x", "answer": "not-met", "branch": "other"},
    ],
    "conclusions": {"refugee": "recognised"},
}
_YAML: Final = tuple(
    token.encode()
    for token in (
        *(": ", "- ", "&a ", "*a", "!!python/object:os.system ", "? ", "|\n", ">-\n", "{", "["),
        *("]", "}", '"', "'", "#", "%YAML 1.1\n", "---\n", "...\n", "\t", "\n", "  ", "<<: "),
        *(CLAIMANT, "\0", "\ufeff", "\x85", "\u2028", "null", "~", "1_000", "0x1F", "\\u0000"),
        *("\\ud800", "@", "`"),
    )
)
_JSON: Final = (
    *(b"{", b"[", b'"', b"}", b"]", b",", b":", b"\\ud800", b"NaN", b"1e999", b"-", b"9" * 30),
    CLAIMANT.encode(),
)
_TOML: Final = (
    *(b"[", b"]", b'"""', b"=", b"inf", b"1979-05-27", b"\\u0000", b"{"),
    CLAIMANT.encode(),
)
_MARKS: Final = (
    *("**", "*", "_", "[E1, p 4]", "[", "]", "{claimant}", "{", "}", "> ", "- ", "1. ", "  - "),
    *("\n", "\n\n", "# ", "```\n", "| a | b |\n|---|---|\n", "![x](../../x.png)", "\\", "\\*"),
    *("<b>", "&amp;", "<!-- ", "[^1]: ", "~~", "[a](javascript:x)", "\t", "\r\n", "{ar:"),
)
"""What marks text up, in an officer's grammar and in what is pasted."""
_TYPED: Final = st.lists(st.one_of(texts, st.sampled_from(_MARKS)), max_size=30).map("".join)
_METHODS: Final = st.one_of(
    st.none(), texts, st.sampled_from(["in-person", "registered-post", "electronic"])
)
_DAYS: Final = st.one_of(
    st.none(),
    texts,
    st.dates().map(str),
    st.sampled_from(["2026-04-01", "2026-12-20", " 2010-11-29"]),
)


def _type(typed: str) -> None:
    """Read officer text; what it is printed as must be read as the same."""
    text = OfficerText.model_validate(typed)
    if OfficerText.model_validate(text.typed()) != text:
        raise FuzzError(typed)


def _answers(data: dict[str, Any]) -> None:
    """Read answers to a decision type that there is; the name of another is repeated."""
    answers_from({**data, "type": "first_claim"}, "answers.yaml", decision_type)


def _settings(content: bytes) -> None:
    with tempfile.TemporaryDirectory(prefix="rsu-nb-fuzz-") as folder:
        home = home_in(Path(folder))
        home.data.mkdir()
        home.settings.write_bytes(content)
        read_settings(home)


def _deadline(options: dict[str, str]) -> None:
    with redirect_stdout(StringIO()):
        deadline(**options)


TEXTS: Final = (
    Target(
        name="a record in JSON",
        given=damaged(_RECORD_DATA).map(as_json),
        read=lambda content: record_from(content, "record.json"),
    ),
    Target(
        name="a record in YAML",
        given=damaged_bytes(_RECORD, _YAML),
        read=lambda content: record_from(content, "record.yaml"),
    ),
    Target(
        name="YAML",
        given=st.one_of(
            damaged_bytes(_SMALL, _YAML),
            st.lists(st.sampled_from(_YAML), max_size=40).map(b"".join),
        ),
        read=lambda content: data_from(content, "some.yaml"),
    ),
    Target(
        name="JSON",
        given=st.one_of(damaged_bytes(as_json(_ANSWERS), _JSON), values.map(as_json), st.binary()),
        read=lambda content: data_from(content, "some.json"),
    ),
    Target(name="an officer's text", given=_TYPED, read=_type),
    Target(
        name="an officer's text as a tree",
        given=damaged(OfficerText.model_validate("A *b* [E1, p 1].\n\n- c\n- d").model_dump()),
        read=OfficerText.model_validate,
    ),
    Target(name="answers", given=damaged(_ANSWERS), read=_answers),
    Target(name="settings", given=damaged_bytes(EXAMPLE.read_bytes(), _TOML), read=_settings),
    Target(
        name="a deadline",
        given=st.fixed_dictionaries(
            {"method": _METHODS, "sent": _DAYS, "received": _DAYS},
            optional={"detention": texts, "section": texts},
        ),
        read=_deadline,
        repeats=True,
    ),
)
