"""What mypyc asks of the citation reader beyond its types, so that the compiled one reads as the plain one."""

from __future__ import annotations

import ast
import importlib
import inspect
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


def test_no_function_within_another_is_decorated() -> None:
    """It would be unbound when a third function within the same one calls it."""
    functions = ast.FunctionDef | ast.AsyncFunctionDef
    decorated = [
        f"{module.__name__}.{inner.name}"
        for module in MODULES
        for outer in ast.walk(ast.parse(inspect.getsource(module)))
        if isinstance(outer, functions)
        for inner in ast.walk(outer)
        if isinstance(inner, functions) and inner is not outer and inner.decorator_list
    ]
    assert decorated == []
