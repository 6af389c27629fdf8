"""What says that the address of a work follows, and no more than that.

Comes in: nothing. Comes out: such words in small letters.
"""

from __future__ import annotations

from typing import Final

FOUND_AT: Final = frozenset({
    *(f"{said}{online} {at}" for said in ("available", "accessible", "found", "posted") for online in ("", " online")
      for at in ("at", "from", "via")),
    *(f"also {said}{online} {at}" for said in ("available", "accessible") for online in ("", " online")
      for at in ("at", "from", "via")),
    "at", "also at", "available online", "also available online", "accessible online", "online at", "online", "url",
    "link", "permalink", "stable url", "stable link",
    "downloaded from", "available via the internet", "available on the internet", "available on the web",
})  # fmt: skip
"""In English, on either side of a comma."""
BEHIND_STOP: Final = FOUND_AT - {"at"} | {
    "retrieved from", "retrieved at", "retrieved online from", "accessed from", "accessed at", "downloaded at", "doi",
    "internet",
}  # fmt: skip
"""Where a stop stands before them."""
BEFORE_COLON: Final = frozenset({"available", "accessible"})
"""And these, if a colon stands behind them."""
