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

MATERIALS: Final = (
    "marble", "bronze", "terracotta", "terra-cotta", "limestone", "sandstone", "granite", "alabaster", "stone",
    "silver", "gold", "gilt", "gilded", "iron", "copper", "lead", "glass", "crystal", "mosaic", "fresco", "stucco",
    "plaster", "ivory", "bone", "amber", "jade", "clay", "ceramic", "earthenware", "stoneware", "porcelain",
    "faience", "wood", "oak", "walnut", "lacquer", "oil", "tempera", "ink", "watercolor", "watercolour", "gouache",
    "chalk", "charcoal", "graphite", "pencil", "pastel", "pigment", "pigments", "paper", "canvas", "panel",
    "parchment", "vellum", "papyrus", "linen", "silk", "wool", "cotton", "textile", "leather", "albumen", "gelatin",
    "daguerreotype", "etching", "engraving", "woodcut", "lithograph",
)  # fmt: skip
"""Of what objects of all kinds are made, and how pictures are printed."""
