"""Tells what a court decided from the other laws, which reference managers and citation styles treat otherwise (CSL
1.0.2, appendix III: `legal_case`, `legislation`).

Comes in: a reference. Comes out: whether it is a case.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Reference

PARTIES_RE: Final = lazy.regex(
    r"[^\s,] vs?\.? [^\s,]|\A(?:In [Rr]e|Re|Reference re|Ex [Pp]arte|(?:In the )?Matter of|Case [Cc]oncerning)\s"
)
"""`Lima v. Costa`, `In re Lima` (Bluebook 10.2.1)."""

NUMBERED_RE: Final = lazy.regex(
    r"(?:[Jj]oined )?[Cc]ases? |(?:ECLI:)?[A-Z]{2}:[A-Z]{1,7}:\d{4}|(?:ICC|ICTY|IT|ICTR|SCSL|MICT|STL)-\d"
    r"|(?:(?:[Aa]pp(?:lication|l?\.)? )?[Nn]os?\.? )?\d{1,6}/\d\d\Z"
)
"""`Case C-131/12`, `EU:C:2014:317`, `no. 1234/12`: by which number a court keeps it."""

COURT_RE: Final = lazy.regex(
    r"\b(?:Cir|Ct|App|Court|Tribunal|Chamber|Cass|Corte|Cour|BGH|BVerfG|BVerwG|BAG|[NSEWMC]\.D)\b|\bD\. [A-Z][a-z]"
    r"|gericht(?:s|shof)?\b|Conseil (?:constitutionnel|d[’']État)"
)
"""`2d Cir.`, `S.D.N.Y.`, `High Court`: who decided."""

ENACTED_RE: Final = lazy.regex(
    r"U\.? ?S\.? ?C\b|C\.? ?F\.? ?R\b|\b(?:Stats?|STAT|Regs?|Register|Laws?|Codes?|CODE|Gazette|Journal|Congressional"
    r"|Cong|CONG|Const|Acts?|Rev|Deb|Debates|Treaty|Y\.B|BGBl|ILM|I\.L\.M|[A-Z]\.S\.A|L\.A\.C\.A)\b"
    r"|\bO\.? ?J\b|C\.?C\.?A\.?N\b|Dz\."
)
"""What prints the laws themselves: `U.S.C.`, `Fed. Reg.`, `O.J.`"""


def is_case(reference: Reference) -> bool:
    """Whether a law is a case: by its parties or its number, by the series of reports that prints it, or by the
    court."""
    if reference.kind != "law":
        return False
    if PARTIES_RE.search(reference.title) or NUMBERED_RE.match(reference.number):
        return True
    reported = reference.container and (reference.pages or reference.volume)
    if reported and not reference.number and not ENACTED_RE.search(f"{reference.container} {reference.title}"):
        return True
    return COURT_RE.search(reference.publisher) is not None
