"""The front matter of a glossary entry as pydantic models: what is allowed, and what a JSON Schema tells of it.

What no single field shows, such as a source that nothing cites, is checked in `read/glossary.py`.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from apparatus.model import Status, TermKind
from apparatus.read.fields import Apostrophes, Id, Key, Language, Maybe, PartialDate, Position, Text, WholeDate

LONGEST_GLOSS = 160
"""In characters: what a card holds without being cut."""


def _gloss(text: str) -> str:
    if len(text) > LONGEST_GLOSS:
        raise ValueError(f"it has {len(text)} characters; a card holds {LONGEST_GLOSS}")
    if not text.endswith("."):
        raise ValueError("end it with a full stop")
    return text


class SupportMatter(BaseModel):
    """A source, and what it shows."""

    model_config = ConfigDict(extra="forbid", strict=True)

    key: Key = Field(description="The key of a work in bib/.")
    supports: Text = Field(description="What the work shows, in a few words.")
    status: Annotated[Status, Apostrophes] = Field(
        description="Who says it: the article, a work that its notes cite, a work that the editor found, the editor."
    )


class DatedMatter(BaseModel):
    """Something that happened, and the work that says so."""

    model_config = ConfigDict(extra="forbid", strict=True)

    date: PartialDate = Field(description="As precise as it is known: 2016-10-13, 2016-10 or 2016.")
    what: Text = Field(description="What happened, as a sentence.")
    source: Key = Field(description="The key of the work that says so.")


class TermMatter(BaseModel):
    """The front matter of a glossary entry."""

    model_config = ConfigDict(extra="forbid", strict=True, title="Glossary entry")

    term: Text = Field(description="The headword, as a sentence would hold it.")
    kind: TermKind = Field(description="What the entry is about.")
    gloss: Annotated[Text, AfterValidator(_gloss)] = Field(
        json_schema_extra={"maxLength": LONGEST_GLOSS, "pattern": r"\.$"},
        description=f"One line for the card: at most {LONGEST_GLOSS} characters and a full stop.",
    )
    aliases: list[Text] = Field([], description="Other forms under which the article speaks of it; no plurals.")
    native: Maybe = Field("", description="The name in its own script.")
    native_lang: Language = Field("", description="The language of the native name (BCP 47), such as zh-Hans.")
    traditional: Maybe = Field("", description="Traditional Chinese characters, where they differ.")
    pinyin: Maybe = Field("", description="The pronunciation of a Chinese name, with tone marks.")
    literal: Maybe = Field("", description="Word for word, in English.")
    family: Maybe = Field("", description="Of a person: the family name, where the headword does not end with it.")
    see_also: list[Id] = Field([], description="Related entries, by the names of their files; relations go both ways.")
    coordinates: Position | None = Field(None, description="Latitude and longitude in decimal degrees.")
    dates: list[DatedMatter] = Field([], description="What happened when, each with its source.")
    sources: list[SupportMatter] = Field(description="Every work that the file cites, with what it shows.")
    changed: WholeDate | None = Field(None, description="The day of the last change that readers should hear of.")
    draft: bool = Field(False, description="Whether it is unfinished: checked, and not published.")
