"""What every noun has in common: it is frozen, strict about its fields, and exact about its numbers."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from typing import Annotated, Any, ClassVar, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, PlainSerializer, WithJsonSchema


class _EveryField(frozenset[str]):
    """The names of all fields of a class, which stands with each of its objects for the names that it was given.

    A set for each object would be half of the memory of the facts of many articles, and nothing asks for it.
    """

    def __copy__(self) -> Self:
        return self

    def update(self, *names: Iterable[str]) -> None:
        """Nothing, since every name is in; pydantic calls it on the copy of an object."""


class Noun(BaseModel):
    """A frozen value object; equal when its fields are equal."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)

    _every_field: ClassVar[_EveryField]

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        cls._every_field = _EveryField(cls.model_fields)

    def model_post_init(self, context: Any, /) -> None:
        """Let go of the set of names that pydantic keeps with each object."""
        object.__setattr__(self, "__pydantic_fields_set__", self._every_field)


def exact(value: Any) -> Fraction:
    """Turn an int, a Decimal, a Fraction or their printed form into an exact Fraction; floats are refused.

    >>> exact("14.3"), exact("1/3"), exact(7)
    (Fraction(143, 10), Fraction(1, 3), Fraction(7, 1))
    """
    if isinstance(value, bool) or not isinstance(value, int | str | Decimal | Fraction):
        raise ValueError(f"not an exact number: {value!r}")
    return Fraction(value)


def write_exact(value: Fraction) -> str:
    """Print an exact number: plain decimal digits where they end, else a fraction.

    >>> write_exact(Fraction(143, 10)), write_exact(Fraction(1, 3)), write_exact(Fraction(14_000_000_000))
    ('14.3', '1/3', '14000000000')
    """
    if value.denominator == 1:
        return str(value.numerator)
    rest = value.denominator
    places = 0
    for prime in (2, 5):
        power = 0
        while rest % prime == 0:
            rest //= prime
            power += 1
        places = max(places, power)
    if rest != 1:
        return f"{value.numerator}/{value.denominator}"
    digits = str(abs(value.numerator) * 10**places // value.denominator).rjust(places + 1, "0")
    return f"{'-' if value < 0 else ''}{digits[:-places]}.{digits[-places:]}"


Exact = Annotated[
    Fraction,
    BeforeValidator(exact),
    PlainSerializer(write_exact, return_type=str),
    WithJsonSchema({"type": "string", "pattern": r"^-?\d+(\.\d+|/\d+)?$", "description": "an exact number"}),
]
