"""Reads where an entry that ends in stops can be seen, and when it was: the address, the DOI and the day of the visit.

    …; 2001. Available from: https://ports.example (accessed 3 May 2024)      …; 2001. Accessed May 3, 2024. https://…
    …; 2001 [cited 2024 May 3]. Available from: https://ports.example         …; 2001 (https://…, accessed 3 May 2024)

Comes in: a note, and where such an entry has ended. Comes out: where it ends with them, the draft holding what they say
(NLM, Citing Medicine, 2nd ed., 22; AMA Manual of Style, 11th ed., 3.15).
"""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.addresses import addresses
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.tail.statements import put_address
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import MONTH, YEAR

LED_RE: Final = lazy.regex(
    r"[.,;]?\s[(\[]?(?:(?:(?:[Aa]vailable|[Rr]etrieved|[Aa]ccessed|[Dd]isponível|[Dd]isponible|[Vv]erfügbar)"
    r"(?:\sonline)?(?:\s(?:at|from|em|en|unter|on))?|[Ss]ee|[Aa]t|[Ff]rom|URL|[Ll]ink):?\s)?<?(?=https?:|www\.|doi|10\.)"
)
_DAY: Final = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s{MONTH},?\s|{MONTH}\s(?:\d{{1,2}}(?:st|nd|rd|th)?,?\s)?){YEAR}\b"
    rf"|{YEAR}(?:\s{MONTH}(?:\s\d{{1,2}})?|-\d\d-\d\d)"
)
VISIT_RE: Final = lazy.regex(
    r"[.,;]?\s(?:[(\[])?(?:[Ll]ast\s)?(?:[Aa]ccessed|[Rr]etrieved|[Vv]isited|[Cc]ited|[Vv]iewed|[Cc]onsulted)(?:\son|:)?"
    rf"\s(?P<day>{_DAY})[)\]]?"
)
CLOSED_RE: Final = lazy.regex(r">?[)\]]?")
"""What closes the bracket in which an address stands."""


def whereabouts(text: str, end: int, draft: Draft) -> int:
    """Where the entry ends that had ended at `end`; `end` itself where no address and no visit follows."""
    spans = addresses(text)
    starts = [first for first, _ in spans]
    seen = False
    while end < len(text):
        visit = VISIT_RE.match(text, end) if not draft.accessed else None
        if visit:
            draft.accessed = read_date(visit["day"])
            end = visit.end()
            continue
        led = LED_RE.match(text, end)
        which = bisect_left(starts, led.end()) if led else len(starts)
        if (
            not led
            or which == len(starts)
            or starts[which] != led.end()
            or (seen and "doi" not in text[led.end() :][:30])
        ):
            return end
        put_address(text[slice(*spans[which])], draft)
        seen = True
        end = CLOSED_RE.match(text, spans[which][1]).end()  # type: ignore[union-attr]
    return end
