"""What is locked opens with its key in its place, and nowhere else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from cryptography.exceptions import InvalidTag
from hypothesis import given
from hypothesis import strategies as st

from rsu_nb.store.cipher import (
    is_key_of,
    key_check,
    lock,
    new_case_key,
    unlock,
    unwrap,
    wrap,
)

KEY = bytes(range(32))
OTHER = bytes(32)


@given(st.binary(max_size=2000), st.binary(max_size=50))
def test_a_payload_comes_back(payload: bytes, bound_to: bytes) -> None:
    locked = lock(payload, key=KEY, bound_to=bound_to)

    assert unlock(locked, key=KEY, bound_to=bound_to) == payload


def test_the_same_payload_is_never_locked_alike() -> None:
    assert lock(b"a", key=KEY, bound_to=b"") != lock(b"a", key=KEY, bound_to=b"")


@pytest.mark.parametrize(("key", "bound_to"), [(OTHER, b"here"), (KEY, b"there")])
def test_another_key_or_place_opens_nothing(key: bytes, bound_to: bytes) -> None:
    locked = lock(b"a", key=KEY, bound_to=b"here")

    with pytest.raises(InvalidTag):
        unlock(locked, key=key, bound_to=bound_to)


@pytest.mark.parametrize("place", [0, -1])
def test_one_changed_bit_is_found_out(place: int) -> None:
    locked = lock(b"words", key=KEY, bound_to=b"")
    changed = bytearray(locked.ciphertext)
    changed[place] ^= 1

    with pytest.raises(InvalidTag):
        unlock(replace(locked, ciphertext=bytes(changed)), key=KEY, bound_to=b"")


def test_a_cases_key_opens_with_the_master_key_for_that_case_only() -> None:
    case_key = new_case_key()
    wrapped = wrap(case_key, master=KEY, case="RSU-2026-00001")

    assert unwrap(wrapped, master=KEY, case="RSU-2026-00001") == case_key
    with pytest.raises(InvalidTag):
        unwrap(wrapped, master=KEY, case="RSU-2026-00002")


def test_a_check_knows_its_key_and_holds_none_of_it() -> None:
    check = key_check(KEY)

    assert (is_key_of(check, KEY), is_key_of(check, OTHER), KEY in check) == (True, False, False)
