"""The words with which a sentence leads up to the first source of a note.

    On the ports of the north, Ana Lima …      As Rui Costa notes, Ana Lima …      Examples include Ana Lima …
    The best account is Ana Lima …      See the classic study by Ana Lima …
    See chapter 3 of Ana Lima …

Comes in: nothing. Comes out: a part of patterns, for the head of a note.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.words.reporting import SAYS

_ABOUT: Final = (
    "(?:On|For|In|About|Regarding|Concerning|As|Against|Besides|Despite|Since|After|During|With|Like|Unlike|To)"
)
LED: Final = (
    rf"\A(?:{_ABOUT}(?:\s[a-zà-ÿ][\w’'-]*){{1,12}}+|As(?:\s[A-ZÀ-Þ][\w.’'-]*){{1,4}}+\s(?:{SAYS})),\s(?=[A-ZÀ-Þ]|v[ao]n\s|de\s)"
    r"|\A(?:[Ee]xamples|[Ii]nstances|[Ii]ntroductions|[Ss]tudies|[Ww]orks)(?:\s[a-z]+){0,3}\sinclude\s"
    r"|\A(?:The|An?)(?:\s[a-zà-ÿ][\w’'-]*){1,7}\s(?:is|remains)(?:\s(?:still|probably|perhaps|by|that\sof|in)){0,2}\s(?=[A-ZÀ-Þ])"
    r"|\A(?:(?:[Ss]ee|[Cc]f\.)\s(?:also\s)?)?(?:[Cc]h(?:apters?|aps?\.|s?\.)|[Pp]arts?|[Ss]ections?|pp?\.)\s[\w–-]{1,8}\s(?:of|in)"
    r"\s(?=[A-ZÀ-Þ])"
    r"|\A(?:[Ss]ee|[Cc]f\.)\s(?:also\s)?(?:(?:the|an?)(?:\s[a-zà-ÿ][\w’'-]*){1,5}\sby|now|further|again|in\sparticular)\s(?=[A-ZÀ-Þ])"
)
"""What leads up to a source with a comma, or says that it is one of several, or what it is."""
LED_RE: Final = lazy.regex(LED)
