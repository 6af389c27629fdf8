"""The shapes of what people write, as JSON Schemas that their programs and other projects can read.

They are made of the pydantic models that check the same files, so that a schema says what the check says.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from pydantic import BaseModel

from apparatus.model import Place, Problem
from apparatus.read.annotation_schema import AnnotationMatter
from apparatus.read.glossary_schema import TermMatter

SCHEMAS: Mapping[str, type[BaseModel]] = {
    "docs/data/glossary.schema.json": TermMatter,
    "docs/data/annotation.schema.json": AnnotationMatter,
}
"""The file that each model's schema is kept in; what stands under `docs/data/` is served under `/data/`."""

RUN = "run: apparatus schema"


def schema(path: str) -> str:
    """The schema that belongs at `path`, as JSON (Draft 2020-12)."""
    made = {"$schema": "https://json-schema.org/draft/2020-12/schema"} | SCHEMAS[path].model_json_schema()
    return json.dumps(made, ensure_ascii=False, indent=2) + "\n"


def stale(kept: Mapping[str, str]) -> list[Problem]:
    """Which of the schemas that a project keeps, by their paths, are not those of the checks."""
    message = "is not the schema by which entries are checked"
    return [Problem(Place(path), message, RUN) for path, text in kept.items() if text != schema(path)]
