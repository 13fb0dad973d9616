from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rsu_nb.errors import InvalidRecordError, UnreadableFileError
from rsu_nb.record.reading import GREATEST_SIZE, data_from, record_from

SYNTAX = st.sampled_from(
    (
        "a: ",
        "- ",
        "\n",
        "  ",
        "{",
        "}",
        "[",
        "]",
        ",",
        ": ",
        "? ",
        "&a ",
        "*a",
        "!x ",
        "!!str ",
        "'",
        '"',
        "|",
        "|-",
        ">",
        "%YAML 1.2\n",
        "%TAG ! x\n",
        "---\n",
        "...\n",
        "#c\n",
        "\t",
        "<<: ",
        "no",
        "1",
        "\\",
        "\\u00",
        "\ud7ff",
        "é",
        "@",
        "`",
        "null",
        "12:30",
        "|2\n",
        "\x00",
    )
)
CONTENT = st.one_of(
    st.binary(),
    st.text().map(lambda text: text.encode("utf-8", "surrogatepass")),
    st.lists(SYNTAX, max_size=30).map(lambda pieces: "".join(pieces).encode()),
    st.lists(SYNTAX, max_size=30).map(lambda pieces: ("{" + "".join(pieces)).encode()),
)
FORMS = ("a: {value}", '{{"a": {value}}}')


def refusal(content: bytes) -> str:
    with pytest.raises(UnreadableFileError) as caught:
        data_from(content, "claims/record.yaml")
    return str(caught.value)


@given(CONTENT)
def test_any_content_is_read_or_refused(content: bytes) -> None:
    try:
        read = data_from(content, "x")
    except UnreadableFileError:
        return

    assert isinstance(read, dict)


@given(CONTENT)
def test_any_content_is_a_record_or_refused(content: bytes) -> None:
    with pytest.raises((UnreadableFileError, InvalidRecordError)):
        record_from(content, "x")


@pytest.mark.parametrize(
    "word", ["no", "NO", "yes", "on", "off", "y", "12:30", "1.50", "007", "+1", "0x1F", "1_000"]
)
def test_plain_words_are_text(word: str) -> None:
    assert data_from(f"a: {word}".encode(), "x") == {"a": word}


def test_a_date_is_text_until_the_schema_reads_it() -> None:
    assert data_from(b"a: 2026-05-04", "x") == {"a": "2026-05-04"}


def test_norway_stays_norway() -> None:
    assert data_from(b"countries: [{code: NO}]\nNO: no", "x") == {
        "countries": [{"code": "NO"}],
        "NO": "no",
    }


@pytest.mark.parametrize(
    ("word", "value"), [("true", True), ("False", False), ("null", None), ("~", None), ("12", 12)]
)
def test_the_few_words_that_are_not_text(word: str, value: object) -> None:
    assert data_from(f"a: {word}\nb: '{word}'".encode(), "x") == {"a": value, "b": word}


def test_json_is_known_by_its_content() -> None:
    content = json.dumps({"a": [1, "no", None, True, 1.5, 10**30], "b": {"c": "\u00e9"}})

    assert data_from(content.encode(), "record.yaml") == {
        "a": [1, "no", None, True, "1.5", str(10**30)],
        "b": {"c": "é"},
    }


def test_a_byte_order_mark_is_no_harm() -> None:
    assert data_from("\ufeffa: b".encode(), "x") == {"a": "b"}


def test_yaml_may_say_that_it_is_of_version_1_2() -> None:
    assert data_from(b"# a comment\n%YAML 1.2 # yes\n---\na: no", "x") == {"a": "no"}


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"a: &x 1\nb: 1", "line 1 uses an alias or anchor"),
        (b"a: 1\nb: *x", "line 2 uses an alias or anchor"),
        (b"a: &x [1]", "line 1 uses an alias or anchor"),
        (b"&x a: 1", "line 1 uses an alias or anchor"),
        (b"a: !!python/object:os.system x", "line 1 uses a tag"),
        (b"a: !x {}", "line 1 uses a tag"),
        (b"a: ! x", "line 1 uses a tag"),
        (b"a: 1\nb:\n  c: 1\n  c: 2", "line 4 repeats a key"),
        (b'a: 1\n"a": 2', "line 2 repeats a key"),
        (b"? [a]\n: 1", "line 1 has a key that is not a word"),
        (b"a: 1\n---\nb: 1", "more than one document"),
        (b"%YAML 1.1\n---\na: 1", "a directive other than"),
        (b"%TAG ! x\n---\na: 1", "a directive other than"),
        (b"%YAML 1.2\n%TAG ! x\n---\na: 1", "a directive other than"),
        (b"a: 'open", "not YAML 1.2. Look at line 1"),
        (b"a: 1\n b: 2", "not YAML 1.2. Look at line 2"),
        (b"a: \x07", "not YAML 1.2"),
        (b"", "it is empty"),
        (b"# nothing", "it is empty"),
        (b"- a", "it holds no keys"),
        (b"[1]", "it holds no keys"),
        (b'{"a": 1, "a": 2}', "gives a key twice"),
        (b'{"b": {"a": 1, "a": 2}}', "gives a key twice"),
        (b'{"a": NaN}', "NaN or Infinity"),
        (b'{"a": -Infinity}', "NaN or Infinity"),
        (b'{"a": 1,}', "not JSON. Look at line 1"),
        (b'{"a": "', "not JSON. Look at line 1"),
        (b"a: caf\xe9", "not text in UTF-8"),
        (b"a: \xed\xa0\x80", "not text in UTF-8"),
        ("a: b".encode("utf-16"), "not text in UTF-8"),
        (b"a: b\0", "U+0000"),
    ],
)
def test_what_a_record_may_not_be_is_refused(content: bytes, what: str) -> None:
    assert what in refusal(content)


@pytest.mark.parametrize("form", FORMS)
def test_forty_levels_are_read(form: str) -> None:
    assert data_from(form.format(value="[" * 39 + "]" * 39).encode(), "x")


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("levels", [40, 100_000])
def test_deeper_levels_are_refused(form: str, levels: int) -> None:
    content = form.format(value="[" * levels + "]" * levels).encode()

    assert "more than 40 deep" in refusal(content)


def test_brackets_inside_json_text_are_not_levels() -> None:
    assert data_from(json.dumps({"a": '\\"' + "[" * 100}).encode(), "x")


def test_fifty_megabytes_are_refused_before_they_are_looked_at() -> None:
    assert "larger than 10 MB" in refusal(b"\xff" * 50_000_000)


@pytest.mark.parametrize(("size", "is_read"), [(GREATEST_SIZE, True), (GREATEST_SIZE + 1, False)])
def test_the_greatest_size_is_10_megabytes(size: int, is_read: bool) -> None:
    content = b"a: b #".ljust(size, b"x")

    if is_read:
        assert data_from(content, "x") == {"a": "b"}
    else:
        assert "larger than 10 MB" in refusal(content)


def test_another_greatest_size_may_be_asked_for() -> None:
    with pytest.raises(UnreadableFileError, match=r"larger than 0\.5 MB"):
        data_from(b"a" * 500_001, "x", greatest_size=500_000)


def test_aliases_within_aliases_build_nothing() -> None:
    bomb = b"a: &a [x, x]\n" + b"".join(
        f"{b}: &{b} [*{a}, *{a}, *{a}, *{a}]\n".encode()
        for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )

    assert "line 1 uses an alias or anchor" in refusal(bomb)


@pytest.mark.parametrize("content", [b"geheim: 'geheim", b"geheim: 1\ngeheim: 2", b'{"geheim" 1}'])
def test_a_refusal_repeats_nothing_of_the_content_or_the_folder(content: bytes) -> None:
    message = refusal(content)

    assert "geheim" not in message
    assert message.startswith("record.yaml was not read: ")
