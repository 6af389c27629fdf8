"""The front matter of an annotation as pydantic models: what is allowed, and what a JSON Schema tells of it."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from apparatus import lazy
from apparatus.model import Motivation
from apparatus.read.fields import Key, Quote, Text, WholeDate

ON_RE = lazy.regex(r"article|note (?P<number>[1-9][0-9]{0,4})")
"""What an annotation can be about."""


def _on(text: str) -> str:
    if not ON_RE.fullmatch(text):
        raise ValueError("write `article`, or a note as in `note 12`")
    return text


class TargetMatter(BaseModel):
    """The passage, as a Text Quote Selector of the Web Annotation Data Model (4.2.4)."""

    model_config = ConfigDict(extra="forbid", strict=True)

    on: Annotated[str, AfterValidator(_on)] = Field(
        description="Where the words stand: `article`, or a note as in `note 12`.",
        json_schema_extra={"pattern": f"^(?:{re.sub('[?]P<[a-z]+>', '', ON_RE.pattern)})$"},
    )
    exact: Quote = Field(description="The words that the annotation is about, without note markers.")
    prefix: Quote | None = Field(None, description="The words before them, where they stand more than once.")
    suffix: Quote | None = Field(None, description="The words after them, where they stand more than once.")


class SourceMatter(BaseModel):
    """A source, and what it shows."""

    model_config = ConfigDict(extra="forbid", strict=True)

    key: Key = Field(description="The key of a work in bib/.")
    supports: Text = Field(description="What the work shows, in a few words.")


class AnnotationMatter(BaseModel):
    """The front matter of an annotation."""

    model_config = ConfigDict(extra="forbid", strict=True, title="Annotation")

    title: Text = Field(description="What it says, in a few words.")
    target: TargetMatter = Field(description="The passage that it is about.")
    motivation: Motivation = Field(description="Why it was written.")
    date: WholeDate = Field(description="The day on which it was written.")
    sources: list[SourceMatter] = Field(description="Every work that the body cites, with what it shows.")
    changed: WholeDate | None = Field(None, description="The day of the last change that readers should hear of.")
    draft: bool = Field(False, description="Whether it is unfinished: checked, and not published.")
