"""What series of papers, meetings and kept papers are called, as parts of patterns.

Comes in: nothing. Comes out: the parts. Each is one group, and holds no group that is counted or named.
"""

from __future__ import annotations

from typing import Final

PAPER_SORT: Final = (
    r"(?:Working|Discussion|Occasional|Policy|Research|Technical|Briefing|Background|Staff|Position|White|Special"
    r"|Issues?|Conference)"
)
PAPER: Final = r"(?:Paper|Report|Brief|Memo(?:randum)?|Note)"
PAPER_OF_SERIES: Final = rf"(?:{PAPER_SORT}\s{PAPER}s?)"
"""`Working Paper`, `Policy Briefs`: what an institution issues, and counts."""

MEETING: Final = r"(?:Conference|Symposium|Workshop|Colloquium)"
"""`Congress` and `Convention` stand beside these where no parliament and no treaty can be meant."""

KEPT_PAPERS: Final = r"(?:Papers|Records|Collections?|Fonds)"
"""How what an archive keeps of one person or body is called."""

ENACTED: Final = r"(?:Act|Ordinance|Regulations?|Rules|Code|Order)"
AGREED: Final = r"(?:Constitution|Charter|Convention|Covenant|Treaty|Declaration|Protocol|Statute)"
"""How the names of laws end, and those of what states, or their founders, agree on."""
