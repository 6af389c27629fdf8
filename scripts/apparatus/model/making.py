"""Makes values that never change as quickly as those that may.

Comes in: a frozen dataclass with slots. Comes out: the same class with another `__init__`. The one that the standard
library writes sets each field by `object.__setattr__`, since the class forbids assignment; a `Reference` of 25 fields
then takes several times as long as an open one, and a note that is read makes some ten such values. This one assigns to
the fields of an open class with the same slots, as which the value passes until it is filled.
"""

from __future__ import annotations

from dataclasses import MISSING, fields
from types import MemberDescriptorType
from typing import Any


def quickly_made(cls: type[Any]) -> None:
    """Gives `cls` the quicker `__init__`, with the same parameters. Its fields have plain defaults or none, and it is
    never derived from. A class that is compiled keeps its own."""
    named = [field.name for field in fields(cls)]
    if not all(isinstance(cls.__dict__.get(name), MemberDescriptorType) for name in named):
        return
    opened = type(cls.__name__, (), {"__slots__": tuple(named)})
    defaults = {f"_{field.name}": field.default for field in fields(cls) if field.default is not MISSING}
    taken = [f"{name}=_{name}" if f"_{name}" in defaults else name for name in named]
    lines = [
        f"def __init__(self, {', '.join(taken)}):",
        "    set_class(self, '__class__', opened)",
        *(f"    self.{name} = {name}" for name in named),
        "    self.__class__ = closed",
    ]
    made: dict[str, Any] = {**defaults, "set_class": object.__setattr__, "opened": opened, "closed": cls}
    exec("\n".join(lines), made)
    made["__init__"].__qualname__ = f"{cls.__qualname__}.__init__"
    made["__init__"].__annotations__ = cls.__init__.__annotations__
    cls.__init__ = made["__init__"]
