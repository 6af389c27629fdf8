"""Datelines: a short text in, a date or None out. Months in the languages that publishers of policy papers use."""

from __future__ import annotations

import re

from apparatus import lazy
from apparatus.model import Date
from apparatus.read.seed.replaced import replaced

MONTHS = {
    "en": "january february march april may june july august september october november december",
    "de": "januar februar märz april mai juni juli august september oktober november dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
}
"""By BCP 47 language; one table, so that a month of one language can be added in one word."""

MONTH_NUMBERS = {name: number for names in MONTHS.values() for number, name in enumerate(names.split(), 1)}
MONTH_NUMBERS |= {"jänner": 1, "sept": 9} | {name[:3]: number for number, name in enumerate(MONTHS["en"].split(), 1)}

_MONTH = r"(?P<month>[^\W\d_]{3,10})\.?"
_YEAR = r"(?P<year>[12]\d{3})"
_DAY = r"(?P<day>\d{1,2})"

FORMS = tuple(
    lazy.regex(pattern)
    for pattern in (
        rf"{_DAY}(?:st|nd|rd|th|er|\.|º)?(?: de| of)? {_MONTH}(?: de[l]?)?,? {_YEAR}",
        rf"{_MONTH} {_DAY}(?:st|nd|rd|th)?,? {_YEAR}",
        rf"{_MONTH}(?: ?[–/-] ?[^\W\d_]{{3,10}})?(?: de)?,? {_YEAR}",
        rf"{_YEAR} {_MONTH} {_DAY}",
        rf"{_YEAR}-(?P<month>\d\d)-(?P<day>\d\d)(?:[t ]\d\d:\d\d[\d:.]{{0,12}} ?(?:z|[+-]\d\d:?\d\d)?)?",
        rf"{_YEAR}(?P<sign>[./])(?P<month>\d\d)(?P=sign)(?P<day>\d\d)",
        rf"{_DAY}\.(?P<month>\d{{1,2}})\.{_YEAR}",
        rf"(?P<day>1[3-9]|2\d|3[01])/(?P<month>\d{{1,2}})/{_YEAR}",
        rf"(?P<month>\d{{1,2}})/(?P<day>1[3-9]|2\d|3[01])/{_YEAR}",
        rf"{_YEAR} ?年 ?(?P<month>\d{{1,2}}) ?月(?: ?{_DAY} ?[日号])?",
        rf"(?P<season>spring|summer|fall|autumn|winter),? {_YEAR}",
        r"(?P<year>(?:19|20)\d\d)",
    )
)
"""`11. Mai 2023`, `11 de mayo de 2023`, `May 11, 2023`, `May 2023`, `2023 May 11`, `2023-05-11`, `2023-05-11T09:00Z`,
`2023.05.11`, `2023/05/11`, `11.05.2023`, `2023年5月11日`,
`25/5/2023`, `Spring 2023`, `2023`. A date in slashes whose day may be a month is left alone: it is the 5th of November
in one country and the 11th of May in another."""

SHORT_YEARS = (
    lazy.regex(rf"{_DAY} {_MONTH} ['’]?(?P<year>\d\d)"),
    lazy.regex(rf"{_DAY}\.(?P<month>\d{{1,2}})\.(?P<year>\d\d)"),
)
"""`11 May 23` and `11.05.23`, on a line of its own."""

BEHIND = lazy.regex(r",? (?:doi:? ?10\.\S{4,60}|by)\Z", re.IGNORECASE)
"""What may stand behind a date: an identifier, and the word to which a site lost the name."""

CENTURY_ENDS = 69
"""From here on two digits are a year of the last century, as POSIX reads them (`strptime`, `%y`)."""

BETWEEN_MONTHS = lazy.regex(r"[–/-] ?(?P<month>[^\W\d_]{3,10})")
"""`November–December 2023`: an issue of two months is dated by the first."""

WEEKDAY = lazy.regex(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag),? "
    r"|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? "
    r"|(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo),? "
    r"|(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica),? "
    r"|(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag),? ",
    re.IGNORECASE,
)

LEAD_IN = lazy.regex(
    r"(?:first |last |date |this )?(?:issue:|published|publication|posted|updated|issued|dated|revised|accepted|date"
    r"|version|draft|veröffentlicht|publié|publicado|pubblicato|stand|le|am|on)(?: online| date)?"
    r"(?: on| of| am| vom| le| el| il| du)?"
    r"(?: by [A-Z][\w ]{3,60}:)?:? ",
    re.IGNORECASE,
)
"""What a dateline may say before the date."""

UPDATED = lazy.regex(r"(?:last |first )?(?:updated|revised|modified|aktualisiert|mis à jour)\b", re.IGNORECASE)
"""What tells a later date than that of the article."""

UPDATED_BEFORE = lazy.regex(rf"{UPDATED.pattern}:? *\Z", re.IGNORECASE)

LED_TO = lazy.regex(
    r"\b(?:of|to|from|after|since|before|until|in|and|the|vom|nach|seit|bis|und|du|de|del|depuis|desde) *\Z",
    re.IGNORECASE,
)
"""What makes a date a part of what a line says: `The Road to May 11, 2023`."""

UNSPACED = lazy.regex(
    r"(?<=[a-z])(?=(?:Published|Posted|Updated) )|(?<=[a-z])(?=\d{1,2}(?:st|nd|rd|th)? [A-Z])"
    r"|(?<=[a-z])(?=[A-Z][a-z]{2,8} \d{1,2}, [12]\d{3})"
)
"""Between a word and the day, or the month, that sticks to it."""

TIME = lazy.regex(r",? (?:at )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?\Z", re.IGNORECASE)
"""What a dateline may say behind the date: `at 10:14 am`."""

READING = lazy.regex(
    r"(?:[ \xa0]?[,—–·•|-][ \xa0]?|[ \xa0](?=\d{1,3}[- ]min))"
    r"(?:\d{1,3}[- ]min(?:ute)?s?(?: read)?|\d{1,3}[,.]?\d{2,3} words)(?: download (?:pdf|report|paper|as pdf))?\Z",
    re.IGNORECASE,
)
"""What it may say behind that: `May 11, 2023 — 9 min read`, `May 11, 2023 9 min read`, `May 2023, 1640 words`."""

HISTORY = lazy.regex(
    r"(?:(?:submission |manuscript )?received|submitted|recibido|recebido|ricevuto|reçu|eingegangen)\b.{4,80}\d{4}",
    re.IGNORECASE,
)
"""`Received 3 May 2022; accepted 11 May 2023`: the way of a manuscript, no date of the article."""

YEAR_ALONE = lazy.regex(r"(?<![\d–-])(?:19|20)\d\d(?![\d–-])")

DATED = [lazy.regex(rf"(?<![\w/.-])(?:{form.pattern})(?![\w/-])") for form in FORMS[:-1]]
"""Those that say more than a year, within a line."""

MAX_LENGTH = 80
"""A dateline is short."""


def read_date(text: str) -> Date | None:
    """The date that `text` is, whole; None when it is anything else."""
    line = " ".join(text.replace("**", "").split()).strip("*_")
    if len(line) > MAX_LENGTH:
        return None
    line = TIME.sub("", READING.sub("", BEHIND.sub("", line)))
    lead_in = LEAD_IN.match(line)
    line = line[lead_in.end() :] if lead_in else line
    weekday = WEEKDAY.match(line)
    line = (line[weekday.end() :] if weekday else line).rstrip(".").lower()
    found = (match for form in (*FORMS, *SHORT_YEARS) if (match := form.fullmatch(line)))
    return next((date for match in found if (date := _date(match))), None)


def date_in_line(text: str) -> tuple[Date, str] | None:
    """The last date in a line that names a month, and what else the line says, a bar in place of the date."""
    lowered = text.lower()
    if len(text) > MAX_LENGTH * 2 or len(lowered) != len(text):
        return None
    found = [(match.end() - match.start(), match) for form in DATED for match in form.finditer(lowered)]
    for _, match in sorted(found, key=lambda pair: -pair[0]):
        if date := _date(match):
            return date, f"{text[: match.start()]} | {text[match.end() :]}"
    return None


def date_beside(text: str) -> tuple[Date, str] | None:
    """The first date with a month in a line that is none of an update, and the line without its dates: `Report24th May
    2023`, `Port Review Published 11 May 2023 Updated 12 June 2023`."""
    line = UNSPACED.sub(" ", text)
    lowered = line.lower()
    if len(line) > MAX_LENGTH * 2 or len(lowered) != len(line):
        return None
    matches = sorted((match for form in DATED for match in form.finditer(lowered)), key=lambda match: -len(match[0]))
    found: list[tuple[int, int, Date]] = []
    for match in matches:
        date = _date(match)
        if date and not any(match.start() < end and start < match.end() for start, end, _ in found):
            found.append((*match.span(), date))
    own = sorted((start, date) for start, _, date in found if not UPDATED_BEFORE.search(line[:start]))
    if not own or any(LED_TO.search(line[:start]) for start, _, _ in found):
        return None
    rest = replaced(line, sorted((start, end, " ") for start, end, _ in found)).text
    return own[0][1], rest


def last_date(text: str) -> Date | None:
    """The month and year that a line names last, or a year alone: `Vol. 12, No. 2, 2019, 201–219`."""
    if found := last_month_and_year(text):
        return found
    years = YEAR_ALONE.findall(text)
    return Date(int(years[-1])) if years else None


def last_month_and_year(text: str) -> Date | None:
    """The last `May 2023` or `May 10, 2023` in a sentence, as in an article's own citation."""
    found = None
    for form in FORMS[:3]:
        for match in form.finditer(text.lower()):
            date = _date(match)
            if date and (found is None or match.end() > found[0]):
                found = (match.end(), date)
    return found[1] if found else None


def _date(match: re.Match[str]) -> Date | None:
    parts = match.groupdict()
    if season := parts.get("season"):
        return Date(int(parts["year"]), season="autumn" if season == "fall" else season)
    if "month" not in parts:
        return Date(int(parts["year"]))
    if (other := BETWEEN_MONTHS.search(match[0])) and other["month"] not in MONTH_NUMBERS:
        return None
    month = int(parts["month"]) if parts["month"].isdigit() else MONTH_NUMBERS.get(parts["month"], 0)
    day = int(parts.get("day") or 0)
    if not 1 <= month <= 12 or not 0 <= day <= 31:
        return None
    year = int(parts["year"])
    return Date(year if year > 99 else year + (1900 if year >= CENTURY_ENDS else 2000), month, day)
