"""Reads what introduces a citation: `See`, `see also`, `cf.`, `quoted in` (Chicago Manual 14.52, 14.272; Bluebook 1.2).

Comes in: a text and a position. Comes out: the signal's words and where the citation itself begins.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import COMMON_WORDS, LOWER_CASE_AUTHORS, PARTICLES
from apparatus.read.note.words.alternatives import alternatives
from apparatus.read.note.words.given_names import is_given_name
from apparatus.read.note.words.looks import WHITE, Headed, Signed
from apparatus.read.note.words.named_kinds import AGREED, ENACTED
from apparatus.read.note.words.reporting import PEOPLE, SAYS

QUOTING: Final = ("(quoting ", "(citing ", "(reviewing ")
"""How a bracket begins that holds another work: what the one cited quotes or reviews (Bluebook 1.5, 16.7.2)."""

_REMARKED_RE: Final = lazy.regex(
    r"\([a-z]{3,12}ing [^()“”]{2,80}?, supra note \d"
    r"|\([a-z]{3,12}ing (?:(?:[a-z]+ ){0,3})(?:(?:[A-Z][\w.’&-]*|v\.?|and|&|of) ){1,8}\((?:n|supra note) \d"
)


_SPOKEN_RE: Final = lazy.regex(
    r"\((?:quoting|citing) (?![^()“”\"]{0,120} v\. )"
    r"(?:[A-Z][\w.’'-]{1,30}(?: [A-Z][\w.’'-]{0,30}){0,3}|an? [a-z -]{3,30}|the [a-z -]{3,30}),? "
    r"(?:as (?:saying|stating|telling|writing|testifying|declaring|claiming|noting|explaining)"
    r"|who (?:said|told|wrote))\b"
)
"""`(quoting Lima as saying, “…”)`: whose words the work gives, and no other work."""


def leads_to_another(text: str, start: int) -> bool:
    """Whether a bracket at a place holds another work that the one cited quotes, or of which it says more: `(analyzing
    data from Lima, supra note 12)`."""
    if text.startswith(QUOTING, start):
        return _SPOKEN_RE.match(text, start) is None
    return (
        text.startswith("(", start)
        and "ing " in text[start : start + 14]
        and _REMARKED_RE.match(text, start) is not None
    )


_QUOTED_RE: Final = lazy.regex(
    r"\([“\"‘][^“”]{2,800}[”\"’](?: \([a-z][^()]{3,60}\)){0,2} (?P<inner>\((?:quoting|citing) (?=[A-Z]))"
)


def quoted_within(text: str, start: int, end: int) -> int:
    """Where a bracket begins within another that ends at `end`, which says what a passage quotes that is quoted
    there; -1 if none does: `(“The port asks us to decide.” (quoting Lima v. Costa, 12 U.S. 34 (2011)))`."""
    found = _QUOTED_RE.match(text, start, end) if text.startswith(("(“", '("', "(‘"), start) else None
    return found.start("inner") if found and leads_to_another(text, found.start("inner")) else -1


_EXAMPLE: Final = (
    r"(?:,?\s(?:for\s(?:example|instance)|(?-i:[eE]\.[ \n\t\xa0]?g\.|eg\b)|inter alia|esp\.|especially|generally"
    r"|particularly|in particular|among (?:(?:many|several) )?others?"
    r"(?: (?:sources|works|studies|things|places|examples))?"
    r"|similarly|also|as well(?! as)|(?-i:further|again|too|below|both)|auch|aussi|también"
    r"|(?:most )?recently|(?-i:already|here)|the following|(?:most |very )?notably|respectively|now|above all"
    r"|instead of (?:all|many|others)"
    r"|(?:most|more) fully|at (?:greater )?length|once (?:more|again)|variously"
    r"|chiefly|principally|mainly|(?-i:first|still|indeed|instead|rather)|likewise|specifically|of course|moreover"
    r"|in addition|more generally|more recently|to (?:that|this) effect|by analogy|mutatis mutandis|however|(?:by|in)"
    r" (?:contrast|comparison)|nevertheless|nonetheless|conversely|alternatively|additionally|furthermore"
    r"|on the (?:other hand|contrary)|though|(?:most )?(?:famously|importantly|prominently|obviously)|primarily"
    r"|initially|to begin with|in passing|in brief|briefly|broadly|ex (?:multis|pluribus|plurimis)"
    r"|not (?:only|just|merely)|for (?:contrast|comparison)"
    r"|to (?:name|mention|cite|give) (?:(?:but|only|just) )?(?:a few|one|two)(?: examples?)?)(?![\w’']))*+"
)
_TOPIC: Final = (
    r"(?-i:\s(?:on this(?: (?:point|topic|subject|matter|issue|question))?|on the (?:point|subject|matter)"
    r"|in (?:general|detail|this (?:regard|context|connection|respect))"
    r"|for (?:this|details|more|example|this point|an? (?:[a-z]+ )?[a-z]+))(?=\s[A-ZÀ-Þ“])"
    r"|,?\s(?:on|for|from|in|about|among|concerning|regarding)\s[a-z][^,;:.()“”\"]{3,50},(?=\s[A-ZÀ-Þ“\"]))?"
)
"""What the source tells of, between the signal and it: `See also, from the other side, Ana Lima, …`."""

_GERMAN: Final = (
    r"(?:für\seinen?\s(?:[a-zäöü]+en?\s)?[A-ZÄÖÜ][a-zäöüß]+,?\s)?(?:vgl\.?|siehe)(?:\s(?:dazu|hierzu|etwa|z\. ?B\.|auch"
    r"|insbes\.|insbesondere|vor allem|v\. ?a\.|u\. ?a\.|zuletzt|des Weiteren|ferner|außerdem"
    r"|statt vieler|ausführlich|grundlegend|nur|jetzt)(?![\w’'])){0,3}"
)
_FURTHER: Final = r"(?-i:Des Weiteren|Ferner|Außerdem)(?=:\s[A-ZÀ-Þ])"
_HEADING: Final = (
    r"(?-i:(?:[Zz]ur\s(?:Kritik|Einführung|Debatte|Diskussion)|[Zz]um\sÜberblick|[Ss]o\s(?:auch|bereits|schon|etwa)"
    r"|[Ää]hnlich|anders|[Gg]rundlegend|[Aa]usführlich|[Ee]inführend|[Kk]ritisch)(?:\s(?:dazu|hierzu|etwa|auch))?"
    r"(?=:?\s[A-ZÀ-Þ][\w.’-]*(?:\s[A-ZÀ-Þ][\w.’-]*){0,3},\s))"
)
_ROMANCE: Final = (
    r"(?:voir|véan?se|vid\.|(?-i:[Vv]er(?=\s(?:[A-ZÀ-Þ“«]|también|além|também))|[Cc]fr\b\.?|[Ss]i\sveda(?:no)?|[Vv]edi(?!\s[A-ZÀ-Þ]\.)))"
    r"(?:,?\s(?:aussi|également|notamment|surtout|en particulier|par exemple|entre autres|entre otr[oa]s|sur ce point"
    r"|à ce (?:sujet|propos)|sur cette question|ici|también|al respecto|por ejemplo|sobre todo|además|asimismo"
    r"|anche|inoltre|ad esempio|in particolare|almeno|tra gli altri|in proposito|também|por exemplo)(?![\w’']),?){0,2}"
)
_POLISH: Final = (
    r"(?-i:(?:[Pp]or|[Zz]ob)\.)(?:\s(?:te[zż]|tak[zż]e|m\. ?in\.|np\.|szerzej|zw[lł]aszcza))?(?=:?\s(?-i:[A-ZÀ-Þ„“]))"
)
_POUR: Final = (
    r"(?:et,?\s)?pour\sune?\s(?:critique|synthèse|analyse|vue\sd[’']ensemble|présentation|introduction|discussion)"
    r"(?:\s\w+)?,?(?:\svoir)?"
)
_SEE: Final = (
    r"(?:but\s|and\s|also,?\s|yet\s|although\s|though\s)?(?:see|cf\.?|(?-i:[Cc]\.f)\.?|confer|(?:compare|contrast)(?:\swith)?"
    rf"|{_GERMAN}|{_ROMANCE}|{_POLISH}|consulte)"
    rf"{_EXAMPLE}{_TOPIC}"
)
_AGENT: Final = rf"as\s(?:\w+\s)?\w+ed\sby(?-i:\s{PEOPLE}\sin\s[A-ZÀ-Þ“])"
"""`As described by Jane Doe in Harbours`: a sentence that names the author."""
_QUOTED: Final = (
    rf"(?!{_AGENT})"
    r"(?:and\s)?(?:as\s)?(?:first\s|originally\s|later\s|also\s)?(?:quoted|cited|qtd\.?|reprinted|repr\.|rpt\.?|reproduced|discussed|reviewed"
    r"|codified|excerpted|mentioned|referenced|referred\sto|reported|published|translated|described|summarized|summarised|collected|noted|highlighted"
    r"|analysed|analyzed|examined|outlined|illustrated|explored|recorded|printed|treated|documented|listed"
    r"|transcribed|moderni[sz]ed|condensed|paraphrased)(?:\sand\s(?:translated|discussed|reproduced|analysed|analyzed)|\sas\s(?:amended|revised))?\s(?:in|by|from|at|(?<=[oi]ted\s)after)"
    r"(?-i:(?!\s(?:\d{4}|[A-Z]\w+)\sas\b))"
    r"|qu\.(?:\s(?:in|by))?(?=\s(?-i:[A-ZÀ-Þ“‘]))|citad[ao] e[nm]|cité dans|zit(?:iert|\.) (?:nach|n\.)"
)
_CALCULATED: Final = (
    r"(?:(?:the\s)?authors?[’']?s?[’']?\s|our\s|my\s)?(?:own\s)?(?:calculation|computation|estimate|elaboration|compilation)s?"
    r"\s(?:are\s|is\s)?(?:based\son|using|from)(?:\s(?:the\s)?data\s(?:from|by|of))?(?:\sthe)?"
)
"""`Author’s calculations based on data from World Bank, …`"""
_DRAWN: Final = (
    rf"{_CALCULATED}|"
    r"(?:(?:(?:quotation|quote|data|figure|information|(?:(?:my|our|the author[’']s)\s)?translation)s?"
    r"|statistics|estimates|excerpts?|map|table|chart|graph|image|photograph)\s"
    r"(?:is\s|are\s|taken\s)?"
    r"|(?:calculated|compiled|adapted|drawn|derived|taken|excerpted|translated)\s(?:by the author\s)?|all\s"
    r"|both\s)from|(?:English\s|(?:my|our)\s)?translations?\sin|trans\.\sfrom|originals?(?::|\sin)"
)
_DAILY: Final = (
    r"(?:\[[A-ZÀ-Þ][^\[\]\d]{2,30}\] )?[A-ZÀ-Þ][\w.’'&-]{1,20}(?: (?:of )?[A-ZÀ-Þ&][\w.’'&-]{0,20}){0,4}(?:,? [(\[]|, )"
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, )?"
    r"(?:\d{1,2} [A-Z][a-z]{2,8}\.? |[A-Z][a-z]{2,8}\.? \d{1,2}, )(?:1[6-9]|20)\d\d\b"
)
"""A newspaper and its day."""
_WITHIN: Final = (
    r"(?-i:[Tt]he\s(?:(?:pioneering|classic|recent|useful|excellent|seminal|important|fine|brief|helpful|standard|detailed"
    r"|extensive|special|early|short|good|fuller|full|various|several|many|other)\s)?(?:discussions?|accounts?|analys[ie]s"
    r"|introduction|preface|foreword|afterword|essays?|remarks|chapters?"
    r"|section|entry|epigraph|title|title\sand\sepigraph|notes|argument|examples?|treatment|works?|stud(?:y|ies)"
    r"|articles?|books?|surveys?|overviews?|collections?|volumes?|biograph(?:y|ies)|summar(?:y|ies)|reviews?|exchange"
    r"|reports?|coverage|forum|symposium|round-?table|debate|dossier|special\sissue|advertisements?|notices?|obituar(?:y|ies)"
    r"|announcements?|editorials?))"
    r"\s(?:[‘“'\"][^‘’“”\"]{3,80}[’”'\"],?\s(?:on\s\w{1,20}\s)?|on\s[a-z][a-z\s-]{2,40}?\s)?(?:in|of|by|to)"
    rf"(?:\sthe(?=\s(?-i:Journal|{_DAILY})))?"
)
_KEPT: Final = (
    r"(?-i:(?:the\s)?(?:(?:related|other|further|earlier|later)\s)?(?:correspondence|letters|minutes|reports?|files?|papers|documents|telegrams"
    r"|memoranda|material|records)\sin(?=\s(?:[A-Z]{1,5}(?:/[A-Z&]{1,5}){0,4}/\d|(?:[A-Z]{2,5}|[A-Z]{1,3}\s[A-Z])\s\d{1,4}/\d)))"
)
"""`See also the correspondence in FO 371/12345, …`."""
_SHOWN: Final = (
    r"(?-i:(?:(?:the|an?|useful|complete|full|detailed|further)\s){0,2}"
    r"(?:lists?|tables?|charts?|maps?|diagrams?|graphs?|bibliograph(?:y|ies)|discussions?|summar(?:y|ies)|examples?|details)"
    r"\s(?:in|by)(?=\s[A-ZÀ-Þ])|(?:the\s)?(?:full\s)?bibliography\sfor(?=\s[A-ZÀ-Þ])"
    r"|(?:[Tt]able|[Ff]igure|[Ff]ig\.|[Mm]ap|[Cc]hart|[Aa]ppendix)\s(?:\d[\d.]{0,4}|[A-Z])\sin(?=\s[A-ZÀ-Þ]))"
)
"""`See list in Lima, Harbours, 94`, `See the tables in …`, `See Table 3 in …`."""
_WORKS: Final = (
    r"(?-i:the\s(?:various\s|several\s)?(?:contributions|papers)\s(?:in|to)(?=\s[A-ZÀ-Þ]))"
    r"|(?:works?|essays|articles|books|studies|contributions|chapters|(?:book )?reviews)\s(?:by|in)"
)
"""`See works by Ana Lima, …`"""

_IN: Final = (
    r"(?-i:In(?=:\s[A-ZÀ-Þ“‘])|In(?=\s(?:[“\"]|(?:The|An?)\s[A-ZÀ-Þ]"
    r"|(?:On|From|To|At|Of|By|With|Beyond|Under|Behind|After|Before|Against|For)\s(?:[A-ZÀ-Þ]|the\s|an?\s)[^“”(),;]{1,80}\s\([A-ZÀ-Þ]"
    rf"|[A-ZÀ-Þ][^“”()]{{3,150}}\([^()]{{2,80}}\d\)(?:, \d[\d–-]{{0,9}})?, (?:[A-ZÀ-Þ][\w.’'-]* ){{1,3}}(?:{SAYS})\s"
    r"))|In\s(?:his|her|their)(?:(?:\s[a-z-]{2,15}){0,3}\s(?:book|study|work|monograph"
    r"|volume|novel|memoir|essay|article|treatise),?)?(?=\s[“A-ZÀ-Þ]))"
)
"""`In The Concept of Law (Oxford: …), Hart distinguishes`, `In her book, Gender Trouble`; without an article, if a
clause behind the citation goes on with the sentence."""
_OTHER: Final = (
    rf"{_WITHIN}|{_IN}|"
    r"(?-i:[eE]\.[ \n\t\xa0]?g\.(?:,?\ssee(?:\salso)?(?=\s))?)"
    r"|(?-i:[Ee]g)(?=\s(?-i:[A-ZÀ-Þ‘“'\"]))|(?-i:i\.[ \n\t\xa0]?e\.)"
    r"|for\s(?:(?:examples?|instances?),\ssee(?:\salso)?|(?:example|instance)(?:,?\s(?:in|by)(?=\s(?-i:[A-ZÀ-Þ“])))?"
    r"|more|details|discussion"
    r"|an? (?:overview|discussion|summary|introduction))"
    r"|(?:similarly|likewise|conversely|additionally|moreover|furthermore|relatedly|alternatively|thus|hence|indeed"
    r"|instead|again|finally|lastly|therefore|accordingly|consequently|nevertheless|nonetheless|meanwhile|elsewhere"
    r"|(?:more|most) (?:briefly|fully|recently|generally)"
    r"|here|in\s(?:short|turn|particular|fact|general)|(?:in|by)\s(?:contrast|comparison)|in\saddition)(?:,\s(?:see(?:\salso)?|cf\.)|(?=,\s))"
    r"|(?:more|most)\srecently(?=\s(?-i:[A-ZÀ-Þ“‘]))"
    r"|(?:revised|adapted|expanded)\sfrom(?=\s(?-i:[A-ZÀ-Þ“‘]))"
    r"|(?:(?:later|then|subsequently)\s)?(?:expanded|revised|enlarged|reworked)\s(?:as|into)(?=\s(?-i:[A-ZÀ-Þ“‘]))"
    r"|as\sin(?=\s(?-i:[A-ZÀ-Þ“]))|contra|against|pace|accord|(?:(?:originally|first|later|also)\s)?(?:published|issued|translated|reissued"
    r"|republished|reprinted|released)"
    r"(?:\sin(?:to)?\s(?:[A-Z]\w+|\d{4}))?\sas|(?:in\s)?(?:English|French|German|Spanish|Italian|Russian"
    r"|Chinese)\s(?:translation|edition|version)(?:\sas)?(?=[:,])"
    r"|in\s(?:English|French|German|Spanish|Italian|Russian)(?:\sas\b|(?=[:,]))"
    r"|(?:(?:is|now|also)\s){0,2}available\sin\s(?:an?\s)?[A-Z]\w+(?:\stranslation)?\sas"
    r"|(?:start|begin)\swith|consult|on this(?: point)?|(?:(?:original\s)?sources?|data|figures|statistics|photos?):"
    r"|from(?!\s(?-i:(?:(?:\d{1,2}\s)?[A-Z][a-z]{2,8}\.?\s)?(?:\d{1,2},\s)?\d{4}\s(?:to|until|till|through)\s))"
    r"|(?:rpt|repr)\.(?:\sas)?(?=\s(?-i:[A-ZÀ-Þ“])[^;()]{3,160}\([A-ZÀ-Þ][^():]{2,60}:\s[^()]{2,80}\d\))"
    r"|and\sin(?=\s(?-i:(?:[A-ZÀ-Þ][\w’-]+,|The|An?)\s[A-ZÀ-Þ][^;()“”]{3,160}\([A-ZÀ-Þ][^():]{2,60}:\s[^()]{2,80}\d\)))"
    r"|(?-i:(?<!and )in)(?=\s(?-i:(?:[A-ZÀ-Þ][\w.’-]*\s){0,3}[A-ZÀ-Þ][\w’-]+,(?:\seds?\.,)?\s[A-ZÀ-Þ][^;()“”]{3,160}"
    r"\([A-ZÀ-Þ][^():]{2,60}:\s[^()]{2,80}\d\)))"
    r"|re-?posted(?:\s(?:in|on|at|by|as))?(?=\s(?-i:\d|[A-ZÀ-Þ“]))"
    r"|also(?:\sin)?|following|citing|quoting|reviewing|summari[sz]ing(?=\s(?-i:[A-ZÀ-Þ])[^,;()]{1,50},\ssupra)"
    r"|(?:discussing|considering|applying|distinguishing|approving|criticising|criticizing)"
    r"(?=\s(?-i:[A-ZÀ-Þ][^;“”]{2,80}? v\.? [A-ZÀ-Þ]))"
    r"|based\son(?:\s(?:an?\s)?(?:charts?|data|figures?|tables?|information|estimates)\s(?:in|from|by|of))?"
    r"|paraphrasing|(?:with|in)\sreference\sto|refer(?:ring\sto|encing)(?:\sthe(?=\s(?-i:[A-Z])))?"
    r"|refer(?:\s(?:also|back))?\sto(?=\s(?-i:[A-ZÀ-Þ“‘]))"
    r"|(?:(?:copy|copies|translation)\s)?enclos(?:ed|ures?(?:\s\d{1,2})?)\s(?:in|with|to)"
    r"|attach(?:ed|ment(?:\s\d{1,2})?)\s(?:to|with)(?=\s(?-i:[A-ZÀ-Þ]))"
    r"|(?:especially|notably|above all|esp\.|particularly|chiefly|similarly|likewise|conversely)(?=,?\s(?-i:[A-ZÀ-Þ“]))"
    r"|(?:abrogated|overruled|superseded|reversed|affirmed|vacated|amended|repealed|replaced|implemented|invalidated|rev[’']d"
    r"|aff[’']d)"
    r"(?:\sand\s(?:remanded|vacated|rev[’']d))?(?:\sin\spart)?(?:\son\sother\sgrounds)?\s(?:by|sub\snom\.)|aff[’']g|rev[’']g"
)

MORE: Final = (
    r"(?:\s(?:(?:more|very|equally|now|most|highly|still)\s)?(?:own|later|earlier|recent|subsequent|previous|first|second"
    r"|last|other|classic|early|late|famous|influential|seminal|pioneering|magisterial|excellent|important|forthcoming"
    r"|useful|brilliant|monumental|critical|sceptical|skeptical|detailed|extended|short|brief|popular|definitive"
    r"|comprehensive|landmark|ground-?breaking|path-?breaking|new|latest|provocative|powerful|acclaimed|award-winning"
    r"|foundational|canonical|celebrated|well-known|best-?selling|masterful|remarkable|insightful|exhaustive"
    r"|authoritative|controversial|posthumous|unpublished|wide-ranging))?"
    r"(?:\s(?:book|essay|article|study|work|monograph|volume|memoir|biography|paper|piece|collection|lecture"
    r"|dissertation),?)?"
)
"""What may stand between `her` and a title: `her later Harbours`, `his study Ports`."""
_THEIRS: Final = rf"(?-i:(?:his|her|their|the same author[’']s){MORE})"
_SAME: Final = r"by\sthe\ssame\sauthors?(?:,?\ssee(?:\salso)?)?"
OF_ONE_RE: Final = lazy.regex(
    rf"(?:\A|\s)(?:(?:his|her|the same author[’']s){MORE}|[Bb]y the same author(?:,? see(?: also)?)?)\Z"
)
"""A signal that leads to a work of the one author of the work before: `see also, by the same author, Harbours`."""
OF_SEVERAL_RE: Final = lazy.regex(rf"(?:\A|\s)(?:their{MORE}|[Bb]y the same authors(?:,? see(?: also)?)?)\Z")
"""The same behind a work of several."""

_PARTICLES: Final = alternatives(PARTICLES)
PARTICLED_RE: Final = lazy.regex(rf"(?:(?:{_PARTICLES})\s){{1,3}}[A-ZÀ-Þ]|(?:el|al|bin)-[A-Z]")
"""A family name with its particle first: `ter Haar`, `ibn Yusuf`."""

_HEADS: Final = (
    "abo abr acc inv ada add aff aga all als alt ame ana and att aut ava bas beg bot but c.f cal cf, cf. cf: chi cit"
    " cod col com cha con cop dat der des dis doc dra e.g els enc eng esp est exa exc exp fig fin fir fol for fre fro"
    " fur ger gra hen her hig his i.e in: ill ima imp ind inf ins iss ita las lat lik lis map mea men mor nev non not"
    " now ori out ove pac par pho pri pub qtd quo rec ref rei rel rep rev rpt rus see sie sim sou spa sta sum sup tab"
    " tak the tho thu tra tre vac vgl voi véa our wit yet zit zur zum ähn cfr gru aus ein kri ver ved vid pou et, own"
    " ela por zob mos enl rew sub mod qu. für fer auß"
)
_SHORT_HEADS: Final = ("as", "by", "cf", "e.", "eg", "et", "i.", "in", "is", "my", "on", "si", "so")
"""White space must stand behind these."""

SIGNAL_RE: Final = Headed(
    frozenset([*_HEADS.split(), *(head + space for head in _SHORT_HEADS for space in WHITE)]),
    3,
    lazy.regex(
        rf"(?:{_SEE}|{_HEADING}|{_POUR}|{_FURTHER}|{_QUOTED}|{_DRAWN}|{_OTHER}|{_THEIRS}(?=\s(?-i:[“‘\"A-ZÀ-Þ]))|(?:and,\s)?{_SAME}(?=[,:]?\s(?-i:[“‘\"A-ZÀ-Þ])))"
        rf"(?:\s?:|,)?(?:\s(?:{_THEIRS}|{_SAME}[,:]?|(?-i:(?:my|our){MORE})))?"
        rf"(?:\s(?:{_WITHIN}|{_WORKS}|{_SHOWN}|{_KEPT}))?\s",
        re.I,
    ),
)
"""At the head of a citation."""

INNER_RE: Final = Signed(
    (
        "see",
        "cf",
        "c.f",
        "comp",
        "conf",
        "contrast",
        "vgl",
        "siehe",
        "voir",
        "véa",
        "consulte",
        "ver",
        "Ver",
        "cfr",
        "Cfr",
        "vid.",
        "ved",
        "C.f",
        "Vedi",
        "por.",
        "zob.",
        "uoted",
        "cit",
        "qtd",
        "qu.",
        "repr",
        "rpt",
        "and above all",
        "and especially",
        "and in particular",
        "refer to",
    ),
    lazy.regex(
        rf"(?:(?<=[\s(—–,;:])|(?<=\s-))(?:{_SEE}|(?:as\s)?(?:quoted|cited|qtd\.?|reprinted|repr\.|rpt\.?)\sin(?!\s(?:the\s)?(?:text|notes)\b)"
        r"|qu\.(?:\sin)?(?=\s(?-i:[A-ZÀ-Þ“‘]))|citad[ao] en|(?<=,\s)and\s(?:above\sall|especially|in\sparticular)"
        r"(?=\s(?:[A-ZÀ-Þ][\w’.-]*\s){1,3}[A-ZÀ-Þ][\w’-]+,\s[A-Z“])"
        r"|(?<=,\s)refer\sto(?=\s(?-i:[A-ZÀ-Þ])[\w’-]+(?:\s(?:and|&)\s[\w’-]+)?,\ssupra\s))"
        r"(?:\s?:|,)?\s"
    ),
)
"""Within a sentence, where it is in small letters."""

SMALL_START_RE: Final = lazy.regex(
    r"(?:ibid|id(?:\.|(?=\s\(|,? at \d))|idem|eadem|supra|above,? (?:nn?|note|fn)\b|op\. cit|notes? \d|n\.? \d|fn\.? \d"
    r"|https?:|www\.|doi"
    r"|d[eu] |van |von |al-|el-|d[’']"
    r"|(?:(?:chap(?:ter|\.)|part|book) [\dIVXL]{1,6}|(?:pages?|pp?\.) \d[\d–-]{0,9}) (?:of|in) (?-i:[A-ZÀ-Þ])"
    r"|(?:sections?|secs?\.|ss?\.?|articles?|arts?\.?|rules?|regulations?|regs?\.?|sch(?:edule)?s?\.?|recitals?)"
    r" \d[\w().–-]{0,12}(?: \(\w{1,3}\)){0,3}(?:(?: (?:and|&|to)|,) [(\d][\w()]{0,8})?"
    r"(?: of the| of|,)? (?-i:(?:[A-ZÀ-Þ][\w’'-]* (?:(?:of|on|for|and|the) ){0,2}){1,8}"
    rf"(?:{ENACTED}|{AGREED}|Law|Directive)\b"
    r"|(?-i:(?:(?:Council |Framework )?(?:Directive|Regulation) (?:\((?:EU|EC|EEC)\) |(?:No\.? )?\d)"
    r"|(?:TFEU|TEU|ECHR|GDPR)(?=[.,;]|\Z)))"
    r"|(?:Treaty|Agreement|Convention|Constitution|Charter|Statute|Covenant) (?:of|on|for|against|between) "
    r"|(?:Act|Law|Ordinance|Decree) of \d{1,2} (?-i:[A-Z]))"
    r"|[\w-]{1,40}\.(?:com|org|net|edu|gov)"
    r"|(?-i:the (?:[A-Z][\w-]+ ){0,4}(?:Commission|Committee|Council|Institute|Ministry|Department|Organi[sz]ation"
    r"|Agency|Bureau|Office|Foundation|Panel|Task Force|Bank)\b[^,;.]{0,60}, [A-Z“]"
    r"|the (?:[A-Z][\w-]+ (?:(?:of|for|on|and) )?){1,7}(?<=\s)[A-Z][\w-]+[’'](?:s|(?<=s[’'])) [A-Z“\"]"
    r"|(?:joint )?general (?:policy )?(?:comment|recommendation) [Nn]o\.? ?\d"
    r"|(?:letter|telegram|cable|memo(?:randum)?|minutes?|d[ei]spatch|record) (?:of|from|by)"
    r" (?:[A-ZÀ-Þ]|the |conversation)"
    r"|the (?:[A-Z][\w’.-]* (?:(?:of|over|from|in|and|the|on|for|to) ){0,2}){1,8}Cases?\b))",
    re.I,
)
"""What a citation may begin with in small letters; before other small letters, `see` is a sentence's verb."""


JUDGED_RE: Final = lazy.regex(
    r"(?:judge?ments?|orders?) of (?:the Court(?: \([^()]{2,30}\))? of )?(?:\d|[A-Z][a-z]{2,8} \d{1,2}, \d)"
    r"|cases? [CT]-\d"
    r"|the [A-ZÀ-Þ][\w’.-]+(?: (?:and|&|v\.?|of|[A-ZÀ-Þ][\w’.-]+)){0,6} (?:(?:trial|appeals?) )?"
    r"(?:judge?ment|decision|case|ruling|award|opinion)"
    r"(?:, (?:supra|above|at \d|pp?\. ?\d|paras?\.? \d|§)| \((?:nn?\b|note))"
)
"""`judgment of 3 May 2016, Lima v Costa, C-12/14`: how the Court of Justice begins with a case; `the Lima judgment,
supra note 3`: a case that has been cited before."""


DAILY_RE: Final = lazy.regex(rf"the {_DAILY}")
"""`See the New York Times, 3 May 1999`: a newspaper and its day."""

WORK_RE: Final = lazy.regex(
    r"the [A-ZÀ-Þ][^,;:.()“”\"]{2,80}"
    r"(?:, (?:eds?\.|trans\.|edited|translated|introd?\.)(?: by)? [A-ZÀ-Þ][^;:()“”\"]{2,120})?"
    r" \([A-ZÀ-Þ][^();:]{1,60}: [^();]{2,80}, (?:1[5-9]|20)\d\d\)"
)
"""`See the Letters of Ana Lima, ed. Tom Roe (Lisbon: Quay Press, 1960)`: a book that nobody signed."""


ENACTED_RE: Final = lazy.regex(
    r"the (?:[A-ZÀ-Þ][\w’'-]* (?:(?:of|on|for|and|the|to) ){0,2}){0,8}"
    rf"(?:{ENACTED}|{AGREED}|Law|Bill)\b(?: (?:of|on|for|to) [A-ZÀ-Þ][^,;.()\d“”\"]{{2,80}})?"
    r"(?: (?:of )?(?:1[2-9]|20)\d\d\b|,? (?:ss?|secs?|arts?|rr?|[Aa]rticles?|[Ss]ections?)\.? ?\d)"
)
"""`Compare the Act of Settlement 1701`, `See also the Quay Convention, art. 3`: a law, and its year or the passage."""


def _may_begin(text: str, at: int) -> bool:
    """Whether a citation may begin at a small letter."""
    return (
        SMALL_START_RE.match(text, at) is not None
        or PARTICLED_RE.match(text, at) is not None
        or text.startswith(SMALL_AUTHORS, at)
        or (text[at] in "cjot" and JUDGED_RE.match(text, at) is not None)
        or (text[at] == "t" and any(pattern.match(text, at) for pattern in (DAILY_RE, WORK_RE, ENACTED_RE)))
    )


SMALL_AUTHORS: Final = tuple(name for name in sorted(LOWER_CASE_AUTHORS) if " " in name)
"""`See bell hooks, …`: full names in small letters."""


IN_NAME_RE: Final = lazy.regex(rf"In (?=(?P<given>[A-ZÀ-Þ][\w’-]+) )(?={PEOPLE}(?:,|[’']s) [“A-ZÀ-Þ])")
"""`In Jane Doe, Harbours (London: …), the port is an archive`: a sentence begins, and a citation in it."""


def _in_work(text: str, at: int, end: int) -> re.Match[str] | None:
    """The `In` before the full name of an author."""
    found = IN_NAME_RE.match(text, at, end) if text.startswith("In ", at) else None
    return found if found and is_given_name(found["given"]) else None


_INITIALLED: Final = r"(?:[A-ZÀ-Þ]\. ?){1,3}[A-ZÀ-Þ][\w’-]+"
_LONE: Final = rf"(?:{_INITIALLED}|(?!(?:The|An?) )(?P<%s>[A-ZÀ-Þ][\w’-]+))"
BY_RE: Final = lazy.regex(
    r"(?:[Tt]rans\.(?: by)?|[Tt]ranslated by|(?:[Aa]s )?(?:[Qq]uoted|[Cc]ited|[Qq]td\.) by)"
    r" [A-ZÀ-Þ][\w.’-]*(?: (?:[A-ZÀ-Þ][\w.’-]*|de|van|von)){0,3} in "
    r"(?=(?:(?P<given>[A-ZÀ-Þ][\w’-]+) (?:[A-ZÀ-Þ][\w.’-]* )?[A-ZÀ-Þ][\w’-]+"
    rf"|{_LONE % 'first'}(?: and {_LONE % 'second'})?)"
    r", (?:[“‘]|[A-ZÀ-Þ][^,;()]{2,120}(?:,| \()))"
)
"""`Trans. Ana Lima in Roe and Costa, Harbours, p. 46`: who translated or quoted the words, before the work that prints
them."""


def by_somebody(text: str, at: int, end: int) -> re.Match[str] | None:
    """What says that somebody translated or quoted what stands in the work of others, who have a known given name, or
    surnames that are no words of the language."""
    begins = at < len(text) and text[at] in "TtQqCcAa"
    found = BY_RE.match(text, at) if begins and text.find(" in ", at, end) > 0 else None
    if not found or found.end() >= end:
        return None
    lone = [word for word in found.group("first", "second") if word]
    known = not found["given"] or is_given_name(found["given"])
    return found if known and COMMON_WORDS.isdisjoint(map(str.lower, lone)) else None


def read_signal(text: str, at: int, end: int) -> tuple[str, int]:
    """The signal at `at`, without what separates it from the citation, and where the citation begins."""
    found = by_somebody(text, at, end) or SIGNAL_RE.match(text, at, end) or _in_work(text, at, end)
    if not found or (text[found.end()].islower() and not _may_begin(text, found.end())):
        return "", at
    if text.startswith(found.group(), found.end()):
        return text[at : found.end() + len(found.group())].rstrip(" ,:\n\t"), found.end() + len(found.group())
    return found.group().rstrip(" ,:\n\t"), found.end()
