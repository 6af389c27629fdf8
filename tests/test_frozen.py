"""Values that are made quickly are frozen dataclasses like any other."""

from __future__ import annotations

import copy
import inspect
import pickle
from dataclasses import FrozenInstanceError, dataclass, field, replace

import pytest

from apparatus.model import Name, Reference
from apparatus.model.frozen import quickly_made

LIMA = Name("Lima", given="Ana")


@quickly_made
@dataclass(frozen=True, slots=True)
class Listed:
    """A value with a field that each instance has for itself."""

    name: str
    of: list[str] = field(default_factory=list)


def test_fields_are_set_by_place_by_name_and_by_default() -> None:
    assert (LIMA.family, LIMA.given, LIMA.suffix) == ("Lima", "Ana", "")
    assert type(LIMA) is Name
    assert Listed("a").of is not Listed("b").of


def test_no_field_can_be_set_later() -> None:
    with pytest.raises(FrozenInstanceError):
        LIMA.family = "Quay"  # type: ignore[misc]


def test_equal_values_are_one_in_a_set_and_survive_copying() -> None:
    work = Reference("book", (LIMA,), title="Harbours")
    assert {work, copy.deepcopy(work), pickle.loads(pickle.dumps(work))} == {work}
    assert replace(work, title="Quays") == Reference("book", (LIMA,), title="Quays")


def test_a_field_that_is_missing_or_unknown_is_refused() -> None:
    with pytest.raises(TypeError, match="name"):
        Listed()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="tile"):
        Reference(tile="Harbours")  # type: ignore[call-arg]


def test_the_signature_is_that_of_the_class() -> None:
    assert list(inspect.signature(Name).parameters) == ["family", "given", "particle", "suffix", "literal"]
