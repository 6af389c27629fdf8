"""Tells an organisation whose name begins with a part of it.

    Headquarters, Department of the Army, Counterinsurgency (2006) · Committee on Ports, U.S. House of Representatives

Comes in: the words between the commas of a citation, from its first. Comes out: yes or no.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy

PART_RE: Final = lazy.regex(
    r"(?:Headquarters|General Staff|Secretariat)\Z"
    r"|(?:(?:Select |Special |Standing |Joint )?(?:Sub)?[Cc]ommittee|Ministry|Department|Office|Bureau|Division"
    r"|Directorate|Faculty|School|Institute) (?:of|for|on) [A-ZÀ-Þ]"
)
WHOLE_RE: Final = lazy.regex(
    r"(?:(?:U\. ?S\.|US|United States|Royal|British|Australian|Canadian) )?"
    r"(?:House of (?:Representatives|Lords|Commons)|Senate|Congress|Army|Navy|Marine Corps|Air Force|Coast Guard"
    r"|(?:Department|Ministry) of (?:the )?[A-ZÀ-Þ]\w+(?: (?:and )?[A-ZÀ-Þ]\w+)?|United Nations|NATO"
    r"|Government of (?:the )?[A-ZÀ-Þ]\w+(?: [A-ZÀ-Þ]\w+)?|European Commission|European Parliament"
    r"|Joint Chiefs of Staff|University of (?:the )?[A-ZÀ-Þ]\w+|[A-ZÀ-Þ]\w+ University)\Z"
)
"""A part of an organisation, and the organisation behind it: `Headquarters, Department of the Army`."""


def part_and_whole(words: list[str]) -> bool:
    """Whether a part of an organisation stands first, the organisation behind it, and a title is still to come."""
    return len(words) > 2 and PART_RE.match(words[0]) is not None and WHOLE_RE.match(words[1]) is not None
