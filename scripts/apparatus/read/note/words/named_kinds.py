"""What series of papers, meetings and kept papers are called, as parts of patterns; how a report says for whom it is.

Comes in: nothing. Comes out: the parts. Each is one group, and holds no group that is counted or named.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.words.signs import either_case, group

PAPER_SORT: Final = (
    r"(?:Working|Discussion|Occasional|Policy|Research|Technical|Briefing|Background|Staff|Position|White|Special"
    r"|Issues?|Conference|Investigation|Inspection|Audit|Evaluation)"
)
PAPER: Final = r"(?:Paper|Report|Brief|Memo(?:randum)?|Note)"
PAPER_OF_SERIES: Final = rf"(?:{PAPER_SORT}\s{PAPER}s?)"
"""`Working Paper`, `Policy Briefs`: what an institution issues, and counts."""

PAPER_OF_BODY: Final = r"(?:Report|Briefing|Brief|Paper|Policy Note|Statement|Memo)"
"""What a body counts that calls its papers so: `Africa Report`, `Asia Briefing`."""

MEETING: Final = r"(?:Conference|Symposium|Workshop|Colloquium)"
"""`Congress` and `Convention` stand beside these where no parliament and no treaty can be meant."""

KEPT_PAPERS: Final = r"(?:Papers|Records|Collections?|Fonds)"
"""How what an archive keeps of one person or body is called."""

SENT_FORM_RE: Final = lazy.regex(
    r"(?<![’']s)(?<![’'])(?<!\bForm)(?<!\bCircular)(?<!\bOpen)(?<!\bCover),? "
    r"(?P<form>letters?|telegram|cable|memo|memorand(?:um|a)|minute|note|d[ei]spatch|airgram|instruction|postcard|e-?mail)"
    r"(?= to )"
)
"""`Ana Lima letter to her mother`: what was sent, between who wrote and who got it; `Form letter to members`
says of what form it is."""

LETTER_SORTS: Final = (
    "official", "private", "personal", "confidential", "unsigned", "circular", "secret", "joint", "covering",
)  # fmt: skip
LETTERS_TO: Final = ("letter to ", *(f"{sort} letter to " for sort in LETTER_SORTS))
"""How `official letter to Ana Lima` begins, and letters of other sorts."""

SENT_FROM_RE: Final = lazy.regex(
    r"(?:Letters?|Telegrams?|Cables?|Memos?|Postcards?) from [A-ZÀ-Þ][^,;:]{1,60} to [A-ZÀ-Þ]"
)
"""`Letters from Ana Lima to Rui Costa`: what neither a periodical nor a book of one day is called."""

KEEPER: Final = (
    r"(?:Archives?|Archivo|Archivio|Arquivo|Bundesarchiv|Librar(?:y|ies)|Museum|Record Office|Records? Cent(?:re|er)"
    r"|Historical (?:Society|Association|Commission)|History Office|Special Collections)"
)
"""What keeps letters, papers and records, by the words of its name that no language bends."""

SOLD_ON_RE: Final = lazy.regex(r"(?:\d ?)?(?:LP|CD|DVD|VHS|EP)s?\Z")
"""`Songs of the Quay, CD (Quay Records, 2011)`: on what a recording is sold, in the letters by which it is known."""

PREPRINTS: Final = frozenset({"arXiv", "bioRxiv", "medRxiv", "SocArXiv", "PsyArXiv", "ChemRxiv"})
"""Servers where drafts stand before a journal takes them."""

ORDERS: Final = (
    "Exec. Order", "Executive Order", "Proclamation", "Executive Proclamation", "Presidential Proclamation",
)  # fmt: skip
"""What the numbers of a president’s orders begin with."""

ENACTED: Final = r"(?:Act|Ordinance|Regulations?|Rules|Code|Order)"
AGREED: Final = r"(?:Constitution|Charter|Convention|Covenant|Treaty|Declaration|Protocol|Statute)"
"""How the names of laws end, and those of what states, or their founders, agree on."""

PREPARED: Final = group(
    *either_case("report prepared ", "report submitted ", "report commissioned ", "study prepared ", "report written ")
)
PREPARED_RE: Final = lazy.regex(
    r"(?:[A-Z][a-z]+ ){0,2}(?:Report|Study) (?:Prepared|Submitted|Commissioned|Written|prepared|submitted|commissioned"
    r"|written) (?:[Ff]or|[Tt]o|[Bb]y|on [Bb]ehalf of) (?:the )?[A-ZÀ-Þ]"
)
"""`Final Report Prepared for the Port Commission`: for whom it was made, in capitals like the title."""

DATA_ENDS: Final = (
    "Database", "Dataset", "Data Set", "Indicators", "Statistics", "Tracker", "Explorer", "DataBank", "Dashboard",
    "Barometer", "Data", "FRED",
)  # fmt: skip
"""How the name of a collection of data ends."""
