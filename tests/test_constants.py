"""Constants of the citation reader: mypyc holds each to its type when a compiled module is imported."""

from __future__ import annotations

import importlib
import pkgutil

import apparatus.read.note

MODULES = [
    importlib.import_module(found.name)
    for found in pkgutil.walk_packages(apparatus.read.note.__path__, f"{apparatus.read.note.__name__}.")
]


def test_no_constant_is_a_set_that_may_change() -> None:
    """A frozen set joined with the keys of a dictionary is none, though mypy takes it for one."""
    assert len(MODULES) > 100
    loose = [
        f"{module.__name__}.{name}" for module in MODULES for name, value in vars(module).items() if type(value) is set
    ]
    assert loose == []
