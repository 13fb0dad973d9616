"""Numbers up to a hundred and twenty, in figures or spelt out, as ages are written."""

from __future__ import annotations

from typing import Final

_ONES: Final = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS: Final = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")

_VALUES: Final = {
    **{word: value for value, word in enumerate(_ONES, start=1)},
    **{word: 10 * tens for tens, word in enumerate(_TENS, start=2)},
    **{
        f"{word}-{one}": 10 * tens + value
        for tens, word in enumerate(_TENS, start=2)
        for value, one in enumerate(_ONES[:9], start=1)
    },
}

NUMBER: Final = (
    rf"(?:\d{{1,3}}|(?:{'|'.join(_TENS)})(?:[- ](?:{'|'.join(_ONES[:9])}))?"
    rf"|{'|'.join(reversed(_ONES))})"
)
"""A regular expression for a number an age can be, in lower case."""


def value_of(number: str) -> int:
    """The value of what `NUMBER` matches, such as 34 for `34` or `thirty-four`."""
    if number.isdigit():
        return int(number)
    return _VALUES[number.lower().replace(" ", "-")]
