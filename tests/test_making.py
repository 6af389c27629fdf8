"""What a note is read into is made by a quicker `__init__` than the library's, and is no other value for it."""

from __future__ import annotations

import inspect
import pickle
from dataclasses import FrozenInstanceError, dataclass, fields, replace
from typing import Any

import pytest

from apparatus.model import Cite, Date, Name, Reference
from apparatus.model.making import quickly_made

SHAPES = (Name, Date, Reference, Cite)


@dataclass(frozen=True, slots=True)
class Quay:
    """A shape made by the library."""

    name: str
    berths: int = 4


@pytest.mark.parametrize("shape", SHAPES)
def test_every_field_is_filled_with_what_is_given(shape: type[Any]) -> None:
    given = {field.name: f"the {field.name}" for field in fields(shape)}
    made = shape(**given)
    assert type(made) is shape and {name: getattr(made, name) for name in given} == given
    assert made == shape(*given.values()) == replace(made) == pickle.loads(pickle.dumps(made))
    assert hash(made) == hash(shape(**given))


@pytest.mark.parametrize("shape", SHAPES)
def test_no_field_can_be_set_again(shape: type[Any]) -> None:
    made = shape(**{field.name: "x" for field in fields(shape)})
    with pytest.raises(FrozenInstanceError):
        setattr(made, fields(shape)[-1].name, "y")


def test_parameters_and_defaults_are_the_library_s() -> None:
    before = inspect.signature(Quay)
    quickly_made(Quay)
    assert inspect.signature(Quay) == before
    assert repr(Quay("North")) == "Quay(name='North', berths=4)"
    with pytest.raises(TypeError):
        Quay()  # type: ignore[call-arg]
