"""The words by which a citation says what follows: editions, editors, volumes, issues, access dates, genres.

Each pattern is anchored at the head of a piece between commas and reads it in one pass. The sections are those of the
Chicago Manual of Style, 17th edition.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.words.day_patterns import DAYS_OF_WEEK, PRINT_YEAR, YEAR
from apparatus.read.note.words.looks import Headed, Signed
from apparatus.read.note.words.signs import and_digit, behind_digit, either_case, group

PRESS_WORDS: Final = (
    r"Press(?:es)?|Verlag|Books|Book (?:Trust|Agency|House|Depot|Company|Centre)|Publish(?:ers|ing)"
    r"|[ÉE]ditions?|Editori?[ae]l?|Edi(?:ciones|zioni)"
    r"|[Cc]hubanshe|[Ss]huju|[Yy]inshuguan|[Ss]hoten|[Ss]hoin|[Ss]hob[oō]|[Ss]huppan(?:sha|kai|bu)?|[Ii]zdatel.?stvo"
)
"""What the name of a publisher of books has in it, to be put between word bounds."""

_EDITED_HEADS: Final = (
    "tr trs ed eds edi abr sel ann aut int com rev hrs hg hgg her éd édi dir sou coo pod tra übe aus wri pro eng fre"
    " ger ita spa rus new mod a an gen ser chi cho pre gue"
)
UNPARTIED_RE: Final = lazy.regex(r"(?:In re|Re|Ex parte|Matter of|Estate of)\s", re.I)
"""How a case begins that has no two parties (Bluebook 10.2.1)."""

ADDITIONS: Final = (
    "introduction", "notes", "foreword", "preface", "afterword", "epilogue", "commentary", "annotations",
    "bibliography", "appendix", "appendices", "glossary", "index", "essay", "analysis",
)  # fmt: skip
_ADDED: Final = rf"(?:an? |the )?(?:[a-z]{{3,12}} )?(?:{'|'.join(ADDITIONS)})(?: of the text)?"
ADDED: Final = rf"with {_ADDED}(?:(?:, (?:and )?| and | & ){_ADDED}){{0,4}}"
"""`with an introduction, notes and bibliography`: what was added to a text, to be put before `by`."""

_WITH: Final = rf"(?:,?(?: and)? {ADDED},?)?"

EDITED_RE: Final = Headed(
    frozenset(_EDITED_HEADS.split()),
    3,
    lazy.regex(
        r"(?P<both>(?:ed(?:s|ited)?|selected|chosen|sel)\.?,?\s(?:(?:and|&)\s)?tr(?:ans(?:lated|\.)?|\.)"
        r"|tr(?:ans(?:lated|\.)?|\.)"
        r"(?: from (?:the )?[A-Z]\w+)?,?\s(?:and|&)\sed(?:s|ited)?\.?)"
        r"(?:,?\s(?:and|&)\s(?:intro(?:d|duced)?|annot(?:ated)?|comp)\b\.?)?"
        rf"(?:,?(?: and)? {ADDED},?(?=\sby\s))?\s(?:by\s)?"
        r"|(?P<ed>"
        r"(?:(?:abridged|selected|sel\.|chosen|annotated|introduced|compiled|revised|comp\.|intro\.|rev\.) and )?"
        r"(?:(?:gen(?:eral|\.)|series|chief) (?:editors?|eds?\.?)(?= (?-i:[A-Z]))|"
        r"eds?\.,? (?:and|&) (?:introd?|annot|comp|pref)\.(?: by)?|"
        rf"eds?\b\.?\)?(?:{_WITH} by)?|(?:guest[ -])?edited{_WITH} by|comp\.|compiled{_WITH} by"
        rf"|(?:selected|chosen)(?: and (?:arranged|introduced|annotated|compiled))?{_WITH} by(?! (?:the|an?|me) )"
        r"|prepared for (?:publication|the press) by"
        r"|a cura di|éd\.(?: par)?|édit[ée]e?s? par"
        r"|(?:(?:hrsg|hgg?)\b\.?\)?|herausgegeben) v(?:on|\.)(?: der| dem)?|(?:hrsg|hgg?)\b\.?"
        r"|dir\.(?! (?:of|for)\b)|sous la dir(?:ection|\.) de|coord\.|edición de|pod red\.))\s"
        r"|(?P<tr>(?:trs?\.?|transl?\.?(?: and (?:introd?|ann(?:ot)?|pref|rev)\.)?"
        rf"(?:(?: from (?:the )?[A-Z]\w+)?{_WITH} by)?"
        r"|translated(?: and (?:introduced|annotated|revised))?"
        r"(?: from (?:the )?(?:original )?[A-Z]\w+(?: original| text)?)?"
        rf"(?:,? and (?:introduced|annotated))?{_WITH} by"
        r"|(?:an? )?(?:new |modern |authorized )?(?:(?:English|French|German|Italian|Spanish|Russian) )?translation"
        r"(?: and notes)? by"
        r"|übers(?:etzt|\.)(?: v(?:on\b|\.))?|aus dem [A-Z]\w+ (?:übersetzt )?von"
        r"|trad(?:uit|\.)(?: de l[’']\w+| du \w+)? par|trad\.(?: di| de| por)?|tradu(?:zione di|cción de|ção de)))\s"
        r"|(?P<dir>(?:(?:written|produced|written, produced),? and "
        r"|a film )?directed by)\s|(?P<rev>(?:rev(?:\."
        r"|ised)|abr(?:\.|idged))(?: by)?)\s(?=(?-i:[A-Z]))(?!(?:eds?|edn|edition|printing)\b)",
        re.I,
    ),
)
"""`ed. Jane Doe`, `trans. and ed. Jane Doe` (14.103-106)."""

_ROLES: Final = "ed eds edd edi éd éds hrs hg hgg tr trs tra com dir coo org gen gue ser chi man co"
_ROLE_HEADS: Final = f"{_ROLES} (ge (gu (se (ch (ma (co (ed (éd (hr (hg (tr (di (or"
ROLE_RE: Final = Headed(
    frozenset({*_ROLE_HEADS.split(), "(a ", "a c", "(so", "sou"}),
    3,
    lazy.regex(
        r"\(?(?:(?:gen(?:eral|\.)|guest|series|chief|managing|co)[\s-])?"
        r"(?P<role>edd|[eé]ds?(?:\.s)?|editors?|hrsg|hgg?|trans|trs?|translators?|comps?|compilers?|dirs?|directors?|coords?|coordinators?|orgs?"
        r"|a cura di|a c\. di|sous la dir(?:ection)?(?:\.? de)?)\b\.?"
        r"(?:,?\s(?:and|&)\s(?:trans(?:lators?)?|trs?|comps?|eds?|editors?|introd?|annot)\b\.?)?\)?\Z",
        re.I,
    ),
)
"""`eds.` behind the names."""

EDITION_RE: Final = lazy.regex(
    r"(?:(?:\d+(?:st|nd|rd|th|d)|rev\.|rev(?= ed)|loose-?leaf"
    r"|revised|new|expanded|enlarged|updated|first|second|third|fourth|fifth|sixth"
    r"|seventh"
    r"|tenth|paperback|anniversary|annotated|critical|abridged|kindle|international|illustrated|unabridged|student"
    r"|facsimile|reprint|e-?book|digital|online|evening|morning|late|final|city|national|sunday|european"
    r"|metropolitan|american|british|english|french|german|italian|spanish|portuguese|russian|polish|dutch|latin|hebrew"
    r"|arabic|turkish|chinese|japanese|korean|indian)[\s,]+(?:and\s)?(?:\w+\.?\s)?){1,3}"
    r"(?:eds?\b\.?|edn\b\.?|edt\b\.?|edition|printing)"
    r"(?:,?\srev\.|\sreissue|\s(?:revised|corrected|enlarged|augmented)(?:\sand\s(?:corrected|enlarged|augmented))?)?\Z"
    r"|(?-i:[a-zà-ÿ\d])[\w-]*\.?[\s,]+(?:\w+\.?[\s,]+){0,2}(?:[eé]d\.|edn\b\.?|[eé]dition)\Z"
    r"|(?-i:\d{1,2}(?:st|nd|rd|th)\.ed\.)\Z|\d{1,2}\.?[ªº]\.? ed(?:ición|ição|\.|\b)\Z|\d{1,2} ed\Z"
    r"|(?:(?:R|Python|Julia|npm) (?:package|library)[\s,]+)?(?:version ?\d|release ?\d|v(?:\. ?)?\d+\.\d)[\w.]*\Z"
    r"|(?:photographic |photo\. )?(?:facsimile|facsim\.|reprint|repr\.|reproduction)(?: (?:reprint|edition|ed\.))?"
    rf" of (?:the )?(?:[\w-]{{3,12}}\.? )?(?:eds?|edn|edition)\b\.?(?: of {PRINT_YEAR}(?:[-–]\d{{2,4}})?)?\Z"
    r"|repr(?:int)?\b\.?\Z|rev(?:ision|\.) \d{1,2}\Z"
    r"|\d{1,2}\.,?\s?(?:[^\W\d]{3,14}\.?,? (?:(?:und|u\.) [^\W\d]{3,14}\.? )?)?(?:Aufl(?:age|\b\.?)|uppl\.?)\Z"
    r"|\d{1,2}(?:e|ᵉ|ème) éd(?:ition|\.)?(?: (?:rev|corr|augm)[^\W\d]{0,5}\.?)?\Z|rev\. and enl\. ed\.?\Z"
    r"|\d{1,2}\.?[aªº°]\.? ed(?:izione|ición|ição|\.)?(?: (?:ampl|corr|rev|aum|riv|agg)[^\W\d]{0,7}\.?)?\Z"
    r"|(?-i:[A-Z])[^\W\d_]{2,14}(?:ed|ieth|ary|teenth) (?:edition|edn?\.)\Z"
    r"|(?-i:(?:[A-Z][\w’]+ ){1,4}(?:[Ee]dition|edn\.?))\Z"
    r"|(?:\d(?:st|nd|rd|th)|revised|second|third|fourth|fifth|new|expanded) (?:edition|edn?\.) with (?:an? )?(?:new )?"
    r"[a-z]{4,14}(?: (?:to|by|from) [^,;:]{3,40})?\Z"
    r"|(?:paperback |second )?(?:re-?issued?|reprint(?:ed)?|republished)(?: edition)?,? with (?:an? )?"
    r"(?:(?:new|updated|revised|additional) )?[a-z]{4,14}(?: and (?:an? )?(?:new )?[a-z]{4,14})?(?: by [^,;]{3,40})?\Z"
    r"|(?:full|unabridged|abridged|original|revised|final|english|french|german|chinese|spanish|corrected)(?:[ -]text)?"
    r" version\Z"
    r"|re-?issue\Z|editio (?:typica|princeps|altera|maior|minor|nova)(?: [a-z]+)?\Z",
    re.I,
)
"""`2nd ed.`, `rev. ed.`, `Reissue with a new Epilogue` (14.113)."""

BARE_EDITION_RE: Final = lazy.regex(r"(?:First|Second|Third|Fourth|Fifth|Sixth|[1-9](?:st|nd|rd|th))\Z")
"""`Second` right before the publisher, as a programme prints an edition."""

EDITION: Final = group(
    *either_case("editio "),
    *(sign + mark for sign in either_case(" ed", ",ed", ".ed", " eds", ",eds") for mark in '.,;:)] ?!’”"'),
    *and_digit(", v", " v", ", V", " V"),
    *either_case(
        " éd",
        "edn",
        "edt",
        "edition",
        "edición",
        "edição",
        "edizione",
        "version",
        "release",
        "v.",
        "rev",
        "printing",
        "aufl",
        "uppl",
        "repr",
        "reissue",
        "re-issue",
        "republished",
    ),
    *(f"{sign} (" for sign in ("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "1st", "2nd", "3rd", "th")),
)

VOLUME_RE: Final = lazy.regex(
    r"(?:vols?(?:\.\svolume\b)?|volumes?|B(?:an)?d|kn|t|v(?=\.)|tomo|tome)\b\.?\s?(?P<number>\d{1,4}(?:(?:[-–]|\sand\s|\s&\s)\d{1,4}|(?:\.\d{1,2}){1,2}(?:[-–]\d{1,2})?|(?-i:[A-H])\b)?"
    r"|(?-i:[A-Z]{1,5}[-–]\d{1,3})|(?:one|two|three|four|five|six)\b|[IVXLC]+(?:[./]\d{1,2}(?:[-–]\d{1,2})?|(?:[-–]|\sand\s)[IVXLC]+)?)"
    r"(?::\s?(?P<title>.+)|\sof\s(?P<of>.+)|\s(?P<page>\d+[-–\d]*)|,?\s?(?:no|nr)s?\.\s?(?P<issue>\S+))?\Z",
    re.I,
)
"""`vol. 2`, `vol. 2 of Collected Works` (14.116-122)."""

VOLUMES: Final = group(*either_case(" vol", " bd", " bän", " tom"), *behind_digit(" v.", " V."))
VOLUMES_RE: Final = lazy.regex(
    r"(?:in )?(?:(?:\d{1,3}|two|three|four|five|six)\s(?:vol(?:s|l|umes?)?|Bde|Bände|tomes|tomi|tomos)\b\.?"
    r"|[0-9]{1,3} v\.)(?:\sin\s\w{1,5})?\Z",
    re.I,
)
ISSUE_RE: Final = lazy.regex(
    r"(?:(?:no|nos|nr|vyp|(?:z|br|č)(?=\. \d)|iss|issues?(?: (?:number|no)\b)?|number|num|núm"
    r"|Heft|H|(?=supp)supp(?:l|lement)?)\b"
    r"|n[°ºᵒ]|\#)\.?\s?"
    r"(?P<number>[A-Z]{0,2}\d[\w/–-]*(?:\s?[&+]\s?\d+)?|[IVXLC]+|suppl?\w*"
    r"|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*|(?<=[.]\s)(?:(?:Spring|Summer|Autumn|Fall|Winter)[/–-]?)+)\Z",
    re.I,
)
"""`no. 4`, `nos. 1–2` (14.171)."""

NEW_SERIES_RE: Final = lazy.regex(
    r"(?:n\.s\.?|o\.s\.?|(?:new |\d(?:st|nd|rd|th|d) |first |second |third )ser(?:ies|\.)?"
    r"|ser(?:ies|\.) (?:\d{1,2}|[A-H]|[IVX]{1,4})"
    r"|supp(?:l|lement|lementary)?\.? vol(?:ume|\.)?)\Z",
    re.I,
)
"""`n.s.`, `3d ser.`: a new count of the volumes of a journal or series (14.184, 14.126)."""

NEW_SERIES: Final = group(*either_case("n.s", "o.s", "ser", "supp"))

ACCESSED_RE: Final = lazy.regex(
    r"(?:last |date |site |page |most recently )?(?:accessed|retrieved|viewed|visited|consulted|checked|downloaded"
    r"|(?:zuletzt )?(?:ab|auf)gerufen|consultée?|consult[aá](?:d[ao]|to)|acce(?:did|ssad|dut)[ao]|acessado|acesso"
    r"|zugriff|stand(?=:\s\d)"
    r"|(?:[uú]ltima |fecha de |data de )?(?:consulta|visita|acc?es[so]o)(?=:?\s\d)|access date"
    r"|(?<=last )access|date of (?:last )?(?:access|retrieval|visit))\b:?"
    r"(?:\s(?:on|am|le|in|by|el|il|em|en|a)\b)?(?:\sthe author)?\s?",
    re.I,
)
"""`accessed` (14.12)."""

ACCESSED: Final = group(
    *either_case(
        "accessed", "date of", "retrieved", "viewed", "visited", "consult", "checked", "downloaded", "gerufen", "acced",
        "accessad", "acess", "access date", "last access", "zugriff", "stand: ", "visita", "acceso", "accesso",
    )
)  # fmt: skip

UPDATED_RE: Final = lazy.regex(
    r"(?:last |first |originally )?"
    r"(?:modified|updated|edited|published|posted|created|uploaded|revised|dated|released|issued|filed"
    r"|submitted|written|adopted|promulgated|effective|enacted|amended|approved|signed|translated|aired|filmed|broadcast"
    r"|recorded|performed|delivered|proved|probated|sworn|taken|update|version of|as of|premiered|streamed(?: live)?"
    r"|(?:actualizad|publicad|atualizad|aggiornat)[ao]|aktualisiert|mis à jour)\b:?"
    r"(?:\s(?:online|on|in|at|el|am|le|il|em))?\s",
    re.I,
)
"""`last modified` (14.13)."""

UPDATED: Final = group(
    *either_case(
        "modified", "update", "edited", "published", "posted", "created", "uploaded", "revised", "dated",
        "released", "issued", "filed", "submitted", "written", "adopted", "promulgated", "effective", "enacted",
        "amended", "approved", "signed", "translated", "aired", "filmed", "broadcast", "recorded", "performed",
        "delivered", "proved", "probated", "sworn", "taken", "version of", "as of", "premiered", "streamed",
        "actualizad", "publicad", "atualizad", "aggiornat", "aktualisiert", "mis à jour",
    )
)  # fmt: skip

CONGRESS_RE: Final = lazy.regex(
    r"\d{1,3}(?:st|nd|rd|th|d) Cong(?:\.|ress|\b)(?:\s(?P<page>§{1,2} ?\d{1,4}[\w().–-]{0,16}|\d{1,4}"
    r"(?:[-–]\d{1,4})?))?\Z"
    r"|(?:1st|2nd|2d|3rd|3d|first|second) [Ss]ess(?:\.|ion|\b)(?:\s(?P<leaf>\d{1,4}(?:[-–]\d{1,4})?))?\Z",
    re.I,
)
"""`115th Cong.`, `2nd sess.` (14.290)."""

CONGRESS: Final = group(*either_case(" cong", " sess"))

PART_AND_VOLUME_RE: Final = lazy.regex(r"(?:[IVX]{1,5}|[ivx]{1,5})\.\d{1,2}\Z")
"""`ii.1`: the part of a series and the volume in it."""

PART_OF_COLLECTION_RE: Final = lazy.regex(r"[^\W\d_][^\d,:;]{3,40} \d{1,3}(?:[a-z]?(?:[-–]\d{1,3})?)\Z")
"""`series latina 35`, behind the name of the collection."""

IMPRINT_RE: Final = lazy.regex(
    rf"\((?:[A-ZÀ-ÞА-Я\u3040-\u9fff\uac00-\ud7a3]|self-pub)[^():]{{1,80}}(?:: [^():]{{2,80}},?|,) {YEAR}\)"
)
"""`(Boston: Little, Brown, 1968)`, `(Vintage, 1998)`, `(self-pub., 2008)`."""

LISTED_RE: Final = lazy.regex(r",? (?:and|&) |, ")
"""What stands between two names of a list."""

SECTION_RE: Final = lazy.regex(
    r"(?:sec|sect|section|chap|chapter)\b\.?\s(?P<name>[^\W\d_].*|[A-Z]\d{0,2}|\d{1,2})\Z", re.I
)
"""`sec. World news`, `sec. 4` (14.191)."""

SECTION: Final = group(
    *either_case(
        "sec ", "sec. ", "sect ", "sect. ", "section ", "section. ", "chap ", "chap. ", "chapter ", "chapter. "
    )
)

IN_RE: Final = lazy.regex(
    r"[Ii]n ?:?\s(?!(?:which|whom|whose|this|these|that|order|turn|fact|part|both|Focus IF\d{4,5})\b)"
)
YEAR_SIGNS: Final = group(*and_digit("15", "16", "17", "18", "19", "20"))
"""Signs of a year of which books are."""

APPEARED_RE: Final = lazy.regex(
    r"(?:(?:which|that) )?(?:(?:was|were|is|has been|had been) )?(?:also |first |originally |later |initially )?"
    r"(?:published|printed|reprinted|repr\.|reproduced|excerpted|collected|included|anthologi[sz]ed|serialized"
    r"|appear(?:s|ed|ing)?) in (?:the )?(?=[A-ZÀ-Þ])|as (?:a )?part of (?=[A-ZÀ-Þ])"
)
"""Right behind a title, it says where the work stands: `“Deep Play,” which first appeared in Daedalus 101`."""

COLON_PAGES_RE: Final = lazy.regex(
    r":\s?(?:pp?\.\s?)?(?P<first>[A-Za-z]?\d+[a-z]?|[ivxlc]+)"
    r"(?:\s?[-–—]{1,3}\s?(?P<last>[A-Za-z]?\d+[a-z]?|[ivxlc]+))?"
    r"(?P<more>\s?nn?\.?\s?\d+)?\Z"
)
""": 145-52` behind a journal's year (14.171)."""

PAGED_RE: Final = lazy.regex(
    r"(?P<name>(?:[A-ZÀ-Þ][^\d,;:]{0,60}(?:: [A-ZÀ-Þ][^\d,;:]{0,40})?(?<!:) )?[A-ZÀ-Þ][\w.’-]{0,20}?),?"
    r" (?P<passage>\d{1,3}(?:\.\d{1,2})?:\s?\d{1,4}(?:[-–]\d{1,4}|ff?\.?)?)\Z"
)
"""`LAL 3:620`, `Papers of Ana Lima, 12:270`: an edition with the volume and page of it that are meant."""

VOLUME_AND_PAGE_RE: Final = lazy.regex(r"\d{1,3}:\s?\d{1,4}(?:[-–]\d{1,4})?\b")
"""`3:620`, `16: 372–75`: the same, behind a comma of its own."""

ALL_KEPT_RE: Final = lazy.regex(
    r"(?:both|all(?: \w+)?|each) (?:of which are )?(?:(?P<at>at|from|(?:held|kept|located|preserved) (?:in|at|by))|in)"
    r" (?:the )?(?=[A-ZÀ-Þ])"
)
"""`all at Quay Library`, `both in the Lima Papers`: where this document and those before it are kept or printed."""

NUMBERED_RE: Final = lazy.regex(
    r"(?:\b(?:No|Nr|Number)\.?\s?|\b(?:Policy Analysis|Backgrounder|Perspective|Note)\sno\.\s?"
    r"|\b(?:Report|Paper|Papers|Series|Brief|Briefing|Insight|Viewpoint|Comment|Advisory|Memorandum|Bulletin|Publication|Circular|Document"
    r"|Doc)\b\.?\s(?:for Congress,?\s)?(?:No\.\s?|Nr\.\s?|no\.\s?|#)?"
    r"|\b(?:[Rr]eport|[Pp]aper|[Bb]rief|[Bb]riefing|[Mm]emorandum|[Ss]eries)\s(?:no\.\s?|number\s)|(?<=[a-z]\s)paper\s)"
    r"(?P<number>(?:[A-Z]{2,4} (?:[IVX]{1,4} )?(?=\d)|[IVX]{1,4}(?: |/)(?=\d))?"
    r"(?=[\w./–-]*\d|[IVXLC]+\Z|[A-Z]\Z)[A-Z\d][\w./–-]*(?:\([A-Z]\))?(?: of \d{4})?)\Z"
)
"""`Working Paper 23`, `Research Report No. 5` at the end of a series' name (14.123-128, 14.220)."""

COUNTED_SERIES_RE: Final = lazy.regex(
    r"(?P<name>[A-ZÀ-Þ][\w’&-]*(?: (?:of|on|in|for|and|&|[A-ZÀ-Þ][\w’-]*)){0,5}),? (?:[Nn]os?\. ?)?"
    rf"(?P<number>(?!{YEAR}\Z)\d{{1,4}})\Z"
)
"""`Harbour Perspectives 12`: a series of any name, and the number in it."""

_ROMAN: Final = (
    r"(?=[CLXVI])C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})|(?=[clxvi])c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})"
)
ROMAN_VOLUME_RE: Final = lazy.regex(r"(?=[IVXLC])C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})\Z")
"""A volume in Roman figures; the state `IL` is none."""
JOURNAL_TAIL_RE: Final = lazy.regex(
    rf"(?:\d{{1,4}}|\d{{2,3}}[A-H]|\d{{1,3}}[-–/]\d{{1,3}}|[A-Z]{{1,4}}-\d{{1,3}}|{_ROMAN})(?:[./:](?P<issue>\d{{1,4}}(?:[-–/]\d{{1,3}})?)"
    r"|\((?P<bracketed>\d{1,4}(?:[-–/]\d{1,3})?)\))?\Z"
)
"""A journal's volume, with the issue when both are run together: `33`, `XX`, `63E`, `33.4`, `33(4)`."""

SYMBOL_RE: Final = lazy.regex(
    r"(?:(?:UN|U\.N\.|League of Nations) [Dd]oc(?:\.|ument)?)?\s?"
    r"(?P<number>(?:(?<=U\.N\. Doc\. )|(?<=UN Doc )|(?<=UN Doc\. ))[A-Z]{1,8}/\d{1,2}"
    r"|(?<=Nations Doc\. )[A-Z]\.\d[\w. ]{1,40}"
    r"|[AC]\.\d{1,4}(?:\([a-z]\))?(?:\.M\.\d{1,4})?\.19[1-4]\d(?:\.[IVX]{1,4}[AB]?)?"
    r"|(?:[ASE]|ST|CCPR|TD|HRI|FCCC|CEDAW|(?:CRC|CAT|CERD|CRPD|CMW|CED)(?=/[CS]P?/)"
    r"|(?:(?<=U\.N\. Doc\. )|(?<=UN Doc )|(?<=UN Doc\. ))[A-Z]{1,8})"
    r"/[\w/.()-]{3,40}(?:(?: and|,)? (?:Add|Corr|Rev)\. ?\d{1,2})?"
    r"|(?:COM|JOIN|SWD|SEC|C)(?:\s?\((?:\d\d){1,2}\)\s?\d+|/20\d\d/\d{1,5})(?: final)?"
    r"|P\d{1,2}_TA(?:-PROV)?\(\d{4}\)\d{3,4}|OJ ?(?:(?:19|20)\d\d,? )?(?:No\.? )?[LC] ?\d[\w/ ,.-]{0,30}"
    r"|(?!1[5-9]\d\d/1[5-9]\d\d\Z)\d{4}/\d{1,5}(?:\([A-Z]{2,4}\)|/E[UC])?)\Z"
)
"""The symbol of a UN document or an EU act (14.305)."""

PARTS: Final = (
    "Introduction|Preface|Foreword|Afterword|Conclusion|Epilogue|Prologue|Postscript|Executive Summary"
    "|Acknowledge?ments"
)
"""Parts of a work that are called so and nothing else."""

VOLUME_AND_ISSUE_RE: Final = lazy.regex(r"\d{1,3}[.:/]\d{1,3}\Z")
"""`3.2`: a volume and its issue in one."""

RESOLUTION_RE: Final = lazy.regex(
    r"(?P<number>(?:Resolution )?[A-Z]{2,5}(?:-[A-Z]{2,5})?/(?:\d{1,3}/)?R(?:es|ES)\. ?\d{1,3}"
    r"|(?:(?:UN|U\.N\.|United Nations) ?)?(?:GA|SC|G\.A\.|S\.C\.|E\.S\.C\.|H\.R\.C\.|ECOSOC|HRC"
    r"|(?:General Assembly|Security Council|Human Rights Council|Economic and Social Council)(?= [Rr]esolution)) "
    r"[Rr]es(?:olution|\.)? ?\d[\d/]*[A-Z]?(?: ?\([IVXLC]+\))?(?: [A-Z])?)(?: \((?:19|20)\d\d\))?\Z"
)
"""`GA Res. 60/1` behind the name of a declaration, `QAP/8/Res. 6`."""

COLLECTION_RE: Final = lazy.regex(
    r"(?:FRUS|Foreign Relations of the United States|DBFP|DBPO|DDF|ADAP|DGFP|Documents on (?:British|German"
    r"|American|Irish"
    r"|Canadian|Australian|Indian)\s[A-Z][\w ]{3,40}|Documents [Dd]iplomatiques [\w ]{5,40}|Akten zur [\w ]{5,50}"
    r"|Documents Diplomatiques Suisses|Papers Relating to the Foreign Relations of the United States"
    r"|Public Papers of the Presidents(?: of the United States)?|Congressional Record|Parliamentary Debates|Hansard)\b"
)
"""Volumes in which a state prints its documents (14.290-292)."""

SERIES_RE: Final = Signed(
    (
        "Series", "Studies", "Library", "Texts", "Topics ", "Perspectives ", "Themes ", "Problems ", "Contributions ",
        "Dialogues ", "Explorations ", "Advances ", "Monograph", "Report of Session", "Occasional Paper",
        "Working Paper", "Lecture", "Bibliot", "Collection", "Colección", "Collana", "Schriften", "Veröffentlichungen",
        "Beiträge", "Abhandlungen", "Studien", "Cahiers", "Travaux", "Estudios", "Classics", "Documents", "Oceans",
        "Histories",
    ),
    lazy.regex(
        r"(?:The )?(?:[A-Z][\w’'&.-]* ){0,8}(?:Series|(?:Studies|Texts) (?:in|on) (?:the )?[A-Z][^,]*"
        r"|Library of [A-Z][^,]*"
        r"|(?:Topics|Perspectives|Themes|Problems|Contributions|Dialogues|Explorations|Advances) (?:in|on|to) [^,]*"
        r"|Monographs?[^,]*|(?:Special )?Report of Session \d{4}[-–]\d{2,4}"
        r"|Occasional Papers?[^,]*|Working Papers?[^,]*|Lecture [Ss]eries"
        r"|(?:Bibliothèque|Bibliotheca|Biblioteca|Bibliothek|Collection|Colección|Collana|Schriften|Veröffentlichungen"
        r"|Beiträge|Abhandlungen|Studien|Cahiers|Travaux|Estudios)\s(?:d|de|des|del|della|di|der|zur?|zum|el|la"
        r")\b[^,:]*"
        r"|(?<=[a-z’] )(?:Studies|Library|Classics|Texts|Lectures|Documents|Oceans|Histories))(?:,? (?:no\. )?\d+)?\Z"
    ),
)  # fmt: skip
"""A book series behind the title: `Cornell Studies in Political Economy` (14.123)."""

_SHELF_HEADS: Final = (
    "box fol fil ree rol ser sub car dra con mic fra ite acc mss ms rg rec ent doc cal she bun lot bd leg exp caj tom"
    " fo co cab wo ho adm pro f ff dos lia cot reg maz bus boî boi sch map kar fas maç cai tap cas inv ref cur obj cua"
    " art exh res bin cx cód cod mç pac com tec liv lib b k kk c cc syg fal sca col"
)
SHELF_RE: Final = Headed(
    frozenset(_SHELF_HEADS.split()),
    3,
    lazy.regex(
        r"(?:box(?:es)?|folders?|(?:(?:curatorial|object|artist|exhibition|research) )?files?(?: nos?\b)?"
        r"|reels?|rolls?|series|subseries|(?-i:collection)(?: nos?\b)?|cartons?|drawer|container|binder"
        r"|microfilm|frames?"
        r"|fols?\b\.?|items?|inv(?:entory|\.)?(?: nos?\b| numbers?| nr\b)?"
        r"|ref(?:erence|\.)?(?: nos?\b| numbers?)?|doc(?:ument|\.)? no"
        r"|acc(?:ession|\.)(?: nos?\b| numbers?)?|MSS?\.?|RG|Record Group|entry|docket|call no|shelf|bundle"
        r"|lot(?: file)?|bd\.|processo"
        r"|cuad(?:erno|\.)?|cx\.|mç\.|c[óo]dices?|pacotes?|comp\.|teczka|livros?|libros?|liv\."
        r"|leg(?:ajo|\.)|expediente|exp\.|caja|tomo|registers?|mazzo|busta|filza|fascicolo|fasc\.|(?-i:b\.|kk?\.|cc?\.(?=\s?\d+[rv]))|sygn\.|faldone|scatola|bo[îi]te|schachtel|mappe|karton|maço|caixa|tapes?|cassettes?"
        r"|(?-i:[IVX]{1,4}\. HA)(?:,? Rep\.?)?"
        r"|(?-i:FO|CO|CAB|WO|HO|ADM|PRO)|ff?\.|dossier|liasse|cote)"
        r"(?![^\W\d_])\.?\s?(?:# ?)?(?:\d|[\w./\[-]*\d"
        r"|[IVXLC]+\b|[A-Z]\b|[“\"])",
        re.I,
    ),
    ". ha",
)
"""Where in an archive a document lies (14.221-231)."""

HOUR_RE: Final = lazy.regex(
    r"\d{1,2}(?::\d\d(?:[-–]\d{1,2}:\d\d)?)?\s?(?:a\.?m\b\.?|p\.?m\b\.?|AM(?!\. [A-Z])|PM(?!\. [A-Z])|h\b|Uhr)"
)
"""`11:10 a.m.`: the hour of a post tells nothing about the work (14.209)."""

WEEKDAYS: Final = frozenset({
    *DAYS_OF_WEEK, "Mon.", "Tue.", "Tues.", "Wed.", "Thu.", "Thur.", "Thurs.", "Fri.", "Sat.", "Sun.",
})  # fmt: skip
EDITORIAL_PLACE_RE: Final = lazy.regex(
    r"(?!hereafter|hereinafter|henceforth|cited |abbreviated|formerly|now |in |online|website|print\b|web\b)"
    r"[^\W\d_a-zß-ÿ][^\d()]{1,28}\Z"
)
"""`UK`, `Montreal`, `Washington, DC`: a place in brackets behind a newspaper's name (14.193)."""

SPEECH_RE: Final = lazy.regex(
    r"(?:Speech|Remarks|Address|Keynote(?: Address| Speech)?|Lecture|Statement|Testimony) (?:at|by|to|before|and"
    r"|delivered|given)\b|(?:Remarks|Address|Testimony) on\b|Presentation (?:at|to|before) (?:the )?[A-Z]"
    r"|(?:[A-Z]\w+ ){1,5}(?:Address|Speech|Lecture): "
    r"|(?:(?:Farewell|Inaugural|Radio|Televised|Television|and) ){1,4}(?:Address|Remarks|Report) to the\b"
    r"|(?:State of the (?:Union|Nation)|Inaugural|Farewell|Keynote|Commencement|Nobel)"
    r" (?:[Aa]ddress|[Ss]peech|[Ll]ecture)\Z"
)
"""A title that says that the work was spoken."""

SPOKEN_BY_RE: Final = lazy.regex(
    r"(?:[^\s,:?]{1,30} ){0,5}?"
    r"(?:[^\s,:?]{1,30}[’']s? (?:[A-Z]\w+ )?|(?:Keynote|Opening|Closing|Informal|Welcom(?:e|ing)|Acceptance) )"
    r"(?:Speech|Remarks|Address|Statement) (?:at|by|to|in(?= [A-Z])|[Bb]efore|delivered|given)\b[^:?]*\Z"
    r"|(?:[^:?]{3,90}, )?(?:Prepared |Opening |Keynote )?(?:Remarks|Address|Speech|Presentation) (?:at|before|for|to)"
    r" (?:the |an? )?[A-Z]"
    r"|(?:(?:First|Second|Third) )?(?:Inaugural|Farewell) Address of [A-Z]|Address: [A-Z]"
    r"|(?:[A-ZÀ-Þ][\w.-]* ){0,3}[A-ZÀ-Þ][\w.-]*[’']s? (?:First |Second |Third )?(?:Inaugural|Farewell) Address\Z"
    r"|(?:The President[’']s )?(?:News|Press) Conference\Z"
    r"|(?:(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Special) )?(?:Annual )?"
    r"Message to (?:the )?Congress\b[^:?]*\Z"
    r"|(?:(?:First|Second|Third|Fourth) )?(?:Inaugural|Farewell|State of the Union) Address\Z"
)
"""`The Mayor’s Address before the Council`, `Opening Remarks at the Quays`: a title that names the speaker;
headlines do so too, and only a page with a day is a speech by it."""

SPEECH_STARTS: Final = frozenset("SRAKLTIFCNP")
"""The letters with which it begins."""

DOCTRINE: Final = (
    r"(?:FM|JP|ATP|ADP|ADRP|ATTP|TC|AFDP|AFI|AR|MCDP|MCWP|NWP"
    r"|(?:Joint|Army Techniques|Army Doctrine|Marine Corps Doctrinal|Marine Corps Warfighting|Naval Warfare)"
    r" Publication|(?:Field|Technical) Manual|Training Circular|Army Regulation|Air Force Instruction"
    r"|Directive-Type Memorandum)(?: No\.)? \d{1,3}(?:[-.]\d{1,4}){1,3}"
)
"""`FM 3-24`, `Joint Publication 3-0`: what the American forces print."""
