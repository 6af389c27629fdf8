"""Makes instances of frozen dataclasses in less time.

Comes in: a frozen dataclass with slots. Comes out: the same class. By itself it sets each field by a call of
`object.__setattr__`, since it forbids to set one; a reference has 27 fields, and every note has several values. Here an
instance belongs to an open twin with the same slots while its fields are set, and to the frozen class from then on.
"""

from __future__ import annotations

from dataclasses import field, fields, make_dataclass
from functools import wraps
from typing import Any, TypeVar

Value = TypeVar("Value")


def quickly_made(frozen: type[Value]) -> type[Value]:
    """The class, whose fields are set all at once; for classes without `__post_init__`."""
    stated: Any = frozen
    parts = [
        (each.name, Any, field(default=each.default, default_factory=each.default_factory)) for each in fields(stated)
    ]
    twin = make_dataclass(frozen.__name__, parts, slots=True)
    put = object.__setattr__
    set_fields: Any = vars(twin)["__init__"]

    @wraps(stated.__init__)
    def init(self: Any, *values: Any, **named: Any) -> None:
        put(self, "__class__", twin)
        set_fields(self, *values, **named)
        self.__class__ = frozen

    stated.__init__ = init
    return frozen
