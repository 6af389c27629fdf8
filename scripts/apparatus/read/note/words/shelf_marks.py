"""How places on the shelves of archives are written: `f. 102, op. 226, d. 3`, `RG 59`, `4 M 246`, `leg. 12` (Chicago
Manual 14.222-231).

Comes in: a part of a citation. Comes out: whether it is such a mark.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import group

OFFICES: Final = (
    "FO", "CO", "CAB", "WO", "HO", "ADM", "AIR", "BT", "PREM", "DO", "DEFE", "FCO", "HS", "HW", "INF", "KV", "LAB", "T",
    "MEPO", "POWE", "AVIA", "SUPP", "MAF", "RAIL", "SP", "PC",
)  # fmt: skip
"""By which letters the National Archives at Kew call the offices whose papers they keep."""
OFFICE_RE: Final = lazy.regex(rf"(?:{'|'.join(OFFICES)}) ?\d{{1,4}}/\d[\w/-]{{0,12}}\Z")

KEW: Final = r"(?:TNA|NA|NAUK|UKNA|PRO|BNA|The National Archives|National Archives|Public Record Office)"
"""How those archives are called."""

NATIONAL: Final = frozenset({"BNA", "GNA", "KNA", "MNA", "NAA", "NAI", "NAN", "NARA", "NAZ", "SNA", "TNA", "ZNA"})
"""Letters of the archives of states, which write nothing themselves."""

MARK_RE: Final = lazy.regex(
    r"Cotton (?:MSS?\.? )?(?:Titus|Nero|Julius|Tiberius|Caligula|Claudius|Otho|Vitellius|Vespasian|Domitian|Galba"
    r"|Faustina|Cleopatra|Augustus|Appendix|Charter)\b|"
    r"(?:MSS?|mss?)\.? (?:fr|lat|ital?|gr|esp|n\.a\.f|nouv|Add|Cotton|Harley|Bodl|Rawl|Vat|Pal|Reg|germ|Eng|Top|Don)"
    r"[\w. ]{0,12}\s\d"
    r"|MSS?\.? [A-Z][a-z]{2,6}\.? [a-z]\. ?\d"
    r"|Cod(?:\.|ex) [A-Z][a-z]{2,10}\.? (?:[a-z]{3,5}\. )?\d|MSS? [A-Z]\.[a-z]\.\d"
    r"|Ms\.? (?:Latin|Greek|Hebrew|Arabic|Phillipps|Hamilton|Douce|Laud|Ashmole|Egerton|Harley|Royal|Sloane|Arundel"
    r"|Lansdowne|Burney|Stowe|Canon|Auct|Digby|Hatton|Junius|Tanner|Plut|Conv|Ashburnham)\.? [\w. ]{0,12}\d"
    r"|(?:b?MSS?|Mss\.?) (?:[A-Z][a-z]{1,9}\.?|arabe|latin|grec|français|hébreu|syriaque|persan|turc|copte|éthiopien"
    r"|arménien) \d"
    r"|Reg\. [A-Z][a-z]{2,6}\. \d|Mus\. ?[Mm][Ss]\. .{0,50}\d|\d{1,2}[A-Z] \d{1,4}\b"
    r"|(?:Vat|Pal|Reg|Barb|Urb|Ottob|Chig|Borg)\. (?:gr|lat|ar|ebr|sir|copt|turc|pers)\. \d"
    r"|T-S (?:[A-Z]{2} |Ar\. ?|Misc\. ?)?\w*\d"
    r"|IOR[ /:](?:[A-Z][\w&]{0,8}/){1,5}(?:[A-Z][a-z]{2,12} )?\d[\w/-]{0,20}\Z"
    r"|\d{1,4}/[IVXLC]{1,7}-\d{1,5}\b|(?:MSS?\.?|Manuscripts?|Mss\.?) (?:[Cc]ollection|[Cc]oll\.|[Gg]roup) \d"
    rf"|(?:RG|Record Group|MS|MSS|{'|'.join(OFFICES)}|Add(?:itional|\.)? MSS?|Ms"
    r"|Cod|f|ff"
    r"|fos?|fols?|folio|fonds|fond|f\.|op|dd?|l|ll|leg|legajo|exp|caja|carton|cote|dossier|liasse|pièces?|plaq|plaquette|box|folder|file|binder"
    r"|reel|roll|vol|register|sygn|opis|delo|b|busta|filza|registro|reg|inv|inv\.? no|libro|files? no"
    r"|bundle|series|item|entry|container|serie|signatur|Bl|Bd|R|NL|GStA|HA|Rep|Nr|no|NAF|bo[îi]te|Schachtel|Mappe"
    r"|Karton|Kt|Kart|fascikla|dosar|lata|pasta|cuad|estante|c[oó]dice|Fasz|fasc|expediente|maço|mazzo|caixa|cx|nos|spr|ark|lib|citation)\b\.?\s?(?:\d|[IVXLC]+(?![a-zà-ÿ]))"
    r"|[A-Z]{2,6} (?:[Ff]ile|[Bb]ox|[Ff]older|[Cc]arton) \d"
    r"|(?:(?:Colonial|Foreign|War|Home|Cabinet) Office|State Papers|Admiralty|Treasury)(?: \[[A-Z]{2,5}\])? \d{1,4}/\d"
    r"|[A-Z]{1,5}(?:/[A-Z]{1,5}){1,3} \d{1,4}/\d|\d{1,3}[A-Z]\d{1,4}/[A-Z]?\d|[A-Z]{1,4}\.[A-Z]{1,4}\.\d{2,6}\b"
    r"|[Dd]oc\. no\. |[A-Z]{1,5}\s\d{1,5}/\d|[A-Z]{1,5}(?:/[A-Z&]{1,5}){1,6}/\d|[A-Z]{2,6} \d{1,3} ?[A-Z] \d"
    r"|[A-ZÀ-Þİ]{1,3}(?:\.[A-ZÀ-Þİ]{1,5})+\.? \d|[A-Z]{1,4} \d{1,3}/[A-Z]"
    r"|(?:[IVX]{1,4}\. HA|[A-Z] Rep\.) |Ref\. (?=\w*\d)|F\. ?No\. ?\d"
    r"|\d{4}\.[A-Z]{1,2}\.\d{1,4}\b"
    r"|[A-Z]{2,4} [A-Z]{2,4} \d{1,5}[A-Z]?/(?:\d|[IVX]{1,5}\b)"
    r"|[A-Z]{1,4} [A-Z]{1,3} ?\d{3,5}\b|[A-Z]{2,6} \d{1,4}[A-Z]?-\d|[A-Z]-\d{4}-\d|[A-Z]{4,8} \d{3,4}(?:\.\d{1,4}){2,}"
    r"|(?:GR|MV|AI|GN) \d{1,3} [A-Z] \d|\d{1,3} (?:[A-Z]{1,2}|[A-Z][a-z]) \d{1,5}\b"
    r"|[A-Z]{1,5}\d{0,3}(?:[/.]|/[A-Z])\d[\w/.-]*"
    r"|(?:[A-Z]{1,6} ){1,3}[A-Z]{1,6}\d{0,3}/[A-Z]{0,3}\d|LC-[A-Z]|#\d|[IVX]{1,5}/\d{2}"
    r"|[IVX]{1,5}-\d{2,5}-\d|\d{1,3}(?:-\d{1,6}){2,6}\Z|[A-Z]\d{1,2} [A-Z] \d|[A-Z]\d{4,5}/[A-Z]?\d"
    r"|[A-Z]{1,2}\d{1,2} \d{1,5}\b|[A-Z]\d? [A-Z]{1,2}\d{0,2}/[A-Z][ /]?\d"
    r"|\d{1,5}[./]\d[\w./-]*(?: [Pp]ar?t \d{1,3})?\Z|[A-Z]/\d+/\d+|\d{1,4}(?:\(\d{1,4}\))?[/-]\d{3,6}(?:-\d{1,5})?\Z"
    r"|(?:[A-Z]\. ){1,2}[A-Z]\. ?\d{1,4}[:/]\d{1,5}\b"
    r"|[A-Z][a-z][A-Z]{1,2} \d{1,4}/\d{1,5}\b"
    r"|progs?\.? nos?\. \d|M[Ss][Ss]?/\d|[A-Z]{2,5}/[A-Z][A-Za-z]{1,12}/\d{1,4}/\d",
)
"""A shelf mark: a record group, a box, a number with strokes."""

SURE_RE: Final = lazy.regex(
    r"(?:(?:[A-Z]\. ?){2,3}\d{1,4}[:/]\d{1,5}|[A-Z](?:\.\d{1,4}){2,6}(?:-\d{1,4})?"
    r"|\d{1,4}[A-Z]?\.\d{2}[A-Z]?/\d[\w/-]*|Bl\. ?\d[\d–-]*|(?:[A-Z]{2,4} MSS?|MC|AC|UA|MSC|MSS?) \d{1,5}|MSS?\d{3,6}"
    r"|[IVX]{1,5}-\d{1,5}(?:-\d{1,4})*|[A-Z]-\d{1,3}-[A-Z]|[IVX]{1,4}\.[A-Z]\.\d{1,4}|[A-Z]\d{1,2}(?:-\d{1,4}){2,3}"
    r"|(?:[A-Z]{2,5} )?[IVX]{1,4}(?:\.\d{1,4}){2,4}|(?:18|19|20)\d\d(?:\.\d{1,4}){1,3}|\d\d(?:-\d{2,4}){3,5}"
    r"|(?:MSS?|Mss?) Eur\.? [A-Z]\d[\w/.]*|Reg\. [A-Z][a-z]{2,6}\. \d{1,4}"
    r"|\d{3}(?:\.\d{1,4}[A-Z]?)? [A-Z][A-Za-z,& -]{2,40}(?: \([\w. ]{1,20}\))? ?/ ?\d[\w.-]{0,12}"
    r"|[A-Z]{1,4} ?\(\d\d\) ?\d{1,4}|[IVX]{1,4}\. HA(?:,? Rep\. ?\d{1,4}[A-Za-z]?)?|Mus\. ?(?:ms|Ms|MS)\. .{1,50}\d)\Z"
)
"""Marks that behind a document are nothing else: `C. O. 5:1234`, the letters of an office with their stops, a class of
its papers and a piece in it; `A.1.1.0.21-35`; `756D.00/9-2058`, `711.94 Treaty (P.C. 1919)/12`
of decimal files; `Bl. 210–11`, `GEN MSS 97`, `MS8255`,
`III-1246-9`; `I.A.2`, `Mss Eur F111/162`, `Reg. Vat. 62`, `I. HA Rep. 76`, `1977.52.38` of museums."""

INVENTORIES: Final = ("inv. no", "inv. nr", "inv.no", "inv.nr")
"""What numbers a piece in an inventory, whose own number stands before it: `5075, inv. no. 116`."""

FILMED_RE: Final = lazy.regex(r"[MT]-?\d{2,4}\Z")
"""`M862`: a publication on microfilm of the National Archives, among other marks; elsewhere it may be a measure."""

ADDITIONAL_RE: Final = lazy.regex(r"Add(?:itional|l)?\.? (?:MSS?|Mss)\.?\Z")
"""`Add. MSS.` before a comma and the number of the manuscript."""

COUNT_RE: Final = lazy.regex(r"(?:vol|no|nos|series|item|Nr|Bd|entry|l|d|f)\b\.? ?(?:\d|[IVXLC]+(?![a-zà-ÿ]))")
"""What may count the volumes of a book as well."""

CLASS_RE: Final = lazy.regex(
    rf"(?![A-Z]{{2,3}} {YEAR}\Z)[A-Z]{{1,3}} ?\d{{3,6}}\Z|[A-Z]{{1,2}} \d{{1,2}}\b"
    r"|(?:[A-ZÀ-Þ][\wà-ÿ]+ ){1,3}\d{1,4}[A-Z]?(?<!1[5-9]\d\d)(?<!20\d\d)\Z"
)
"""`Y 11441`, `R619`, `México 345`: right behind a repository it is a shelf mark, elsewhere it may be a page."""

STRICT_RE: Final = lazy.regex(
    r"fond(?:ul)? [A-Z]|1[6-9]\d\d g(?:g?\.|od)\Z|ed\. ?khr\.? ?\d"
    r"|(?:f|fond|op|opis|dd?|delo|l|ll|list|listy|spr|ark|leg|legajo|exp|caja|carton|liasse|box|folder|reel|register"
    r"|container|binder|drawer|portfolio"
    r"|inv\. no|k|kt|cutie|chast|papka)\b[.'’]{0,2} ?\d"
)
"""What counts the shelves with a label in small letters."""

LABELLED_RE: Final = lazy.regex(
    r"(?:bb?|f|fls?|proc|processo|mç|Tit|busta|fasc|filza|sv|z|w|t|teczka|a\. ?j|liv|cx|maço|mazzo"
    r"|fascio|faldone|cartella|kart|serial|dosar|sig)\b\.? ?[A-Z]?\d"
    r"|(?:cc?|kk?|Bl)\. ?\d+[rv]|Op\. ?\d|[A-Z]{2,6}-\d{1,5}\Z"
)
"""`b. 342`, `z. 7`, `c. 56r`: labels that only among other marks count shelves."""

FILE_RE: Final = lazy.regex(r"(?!PP)[A-Z]{2,4}\d{1,4}(?:\(\d{1,4}\))?\Z")
"""`NF28`, `NF12(173)`: letters and a number, right behind the day of a document that has no title."""

_MANUSCRIPT: Final = r"(?:(?:MSS?|Mss?|ms|Cod(?:ex)?|Hs)\b\.?|Manuscript(?= \d))"
MANUSCRIPT_RE: Final = lazy.regex(
    rf"(?:[A-ZÀ-Þ][\w’']{{1,12}}\.? ){{0,2}}{_MANUSCRIPT} (?:(?:[A-ZÀ-Þ][\w’]{{0,14}}\.?|[a-zà-ÿ]{{1,5}}\.) ){{0,4}}"
    r"(?=[\w./–-]*\d)[\w./–-]{1,15}(?: [A-Z]{1,5}(?: \d{1,4})?)?\Z"
)
"""`MS Gough Liturg. 2`, `Cod. Pal. germ. 848`, `MS EL 26 C 9`: a manuscript by its collection and its number there
(Chicago Manual 14.234)."""

MANUSCRIPT_BEFORE_RE: Final = lazy.regex(rf"\b{_MANUSCRIPT} (?:(?:[A-ZÀ-Þ][\w’]{{0,14}}|[a-zà-ÿ]{{1,5}})\.? ){{0,3}}\Z")
"""What of such a mark stands before a shortened word of it."""
MANUSCRIPT_NEXT_RE: Final = lazy.regex(
    r"(?:(?:[A-ZÀ-Þ][\w’]{0,14}|[a-zà-ÿ]{1,5})\.? ){0,2}[\w./-]{0,6}\d[\w./-]*(?=[,;:.)]|\Z|\s\(| [A-Z]{1,5}\b)"
)
"""What of it stands behind one."""

FOND_RE: Final = lazy.regex(
    r"(?:(?P<kept>[A-ZÀ-Þ][\w.'’ -]{1,60}?),? )?(?P<fond>f(?:ond)?\b\.? ?(?:[A-Z]-?)?\d[\w-]{0,8})\Z"
)
OPIS: Final = group("op.", "op ", "op'", "op’", "opis")
OPIS_RE: Final = lazy.regex(r"op(?:is)?\b[.'’]{0,2} ?\d")
"""`RGIA f. 1289, op. 1`: a fond and an inventory of it, as the archives of eastern Europe count (14.222)."""

PORTFOLIO_RE: Final = lazy.regex(r"p(?:ap(?:ka)?)?\. ?\d{1,4}\Z")
"""`f. 0100, op. 51, p. 432, d. 6`: no page, but a portfolio between an inventory and a file, as the archive of the
Russian foreign ministry counts."""

HELD_RE: Final = lazy.regex(
    r"(?P<name>(?P<kept>[A-ZÀ-Þ][\w.]{1,9}) (?:Add\.? )?(?:MSS?|Ms|Cod)\b\.? [^\d,;]{0,30}\d[\w./-]*)"
    r"(?:,? (?P<folio>(?:fols?|ff?)\b.*))?\Z"
)
"""`CUL MS Add. 3996`: a library known by its letters, and a manuscript in it."""

IN_BOX_RE: Final = lazy.regex(
    r"(?P<all>(?:(?:both|all(?: \w+)?|each) )?in )"
    r"(?:[Bb]ox(?:es)?|[Ff]olders?|[Cc]arton|RG|[Rr](?:eel|oll|egister)|[Ll]egajo|[Cc]aja|[Ll]iasse|[Bb]usta"
    r"|[Mm]azzo|[Ff]ilza|[Bb]o[îi]te|[Mm]appe|[Mm]aço|[Cc]aixa) \d"
)
"""`in box 4`, `both in folder 3`: a box, and no book."""

KIND_OF_ROLL: Final = (
    r"(?:Census(?: Rolls?| Schedules?)?|Passenger (?:and Crew )?(?:Lists?|Manifests?)|Passport Applications?"
    r"|Draft (?:Registration )?Cards?|Registration Cards?|Naturalization (?:Records|Petitions?|Index)"
    r"|(?:Population|Slave|Mortality) Schedules?|Crew Lists?|Muster Rolls?)"
)
"""What the rolls are called in which people were counted or listed."""

KEEPER_RE: Final = lazy.regex(
    r"\b(?:Library|Record Office|Ar(?:chiv(?:es?|io)|quivo|chief)|[A-Z][a-z]+arkivet|Museum|Historical Society"
    r"|Biblioteca|Bibliothe[ck]\w*)(?:\Z| of (?:the )?[A-ZÀ-Þ])"
    r"|\b(?:[A-Z][a-z]*|[A-Z]?[a-z]*a)rchiv(?:o|um)?(?:\Z| d(?:e[rs]|o|e) [A-ZÀ-Þ]| [A-ZÀ-Þ][a-zà-ÿ]+\Z)"
    r"|\b[A-Z]\w+(?:-[A-Z]\w+){0,3}-Archiv\Z"
    r"|\bAcademia Historica\b|[館馆]\Z"
    r"|\b[A-Z][a-z]{2,9}bibliothek(?:\Z| [A-ZÀ-Þ])|\bBibliothèque |\bService [Hh]istorique "
    r"|\b(?:Biblioteca|Archiv[io]o?|Arquivo) (?:Na[cz]ion|General|Histórico|Real|Comunale|Apostolica|Central|di Stato)"
)
"""What keeps letters and papers."""
