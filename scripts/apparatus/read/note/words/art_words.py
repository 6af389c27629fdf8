"""What works of art are made of, as captions and notes say it (Chicago Manual 14.235)."""

from __future__ import annotations

from typing import Final

ART: Final = (
    "oil on", "oil and", "ink and", "pencil and", "acrylic on", "tempera on", "ink on", "watercolor on",
    "watercolour on", "gouache on", "charcoal on", "pencil on", "pastel on", "collage on", "enamel on",
    "gelatin silver", "lithograph", "etching", "engraving", "woodcut", "bronze", "marble", "mixed media",
    "silkscreen", "screenprint",
)  # fmt: skip
"""Of what works of art are made."""
