"""Tells Chinese, Korean and Japanese names that are printed family name first (Chicago Manual 8.15, 16.77-79).

Comes in: the words of a name. Comes out: a judgement, by the family name and the syllables of what follows it.

    Xi Jinping, Moon Jae-in, Lee Kuan Yew, Wang Yi, Kobayashi Hideo
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.lists import (
    EAST_ASIAN_SURNAMES,
    EAST_ASIAN_SURNAMES_MOSTLY,
    FAMILIES_TOO,
    GIVEN_NAMES,
    PARTICLES,
)
from apparatus.read.note.words.given_names import is_given_name

PINYIN_GIVEN_RE: Final = lazy.regex(r"[A-Z][a-z]+(?:-[a-z]+|['’][a-z]+)?\Z")


def family_first(words: list[str]) -> bool:
    """Whether the first word is the family name."""
    if len(words) == 2 and words[0] in EAST_ASIAN_SURNAMES and _both_capital(words[1]):
        words = [words[0], words[1].capitalize()]
    if len(words) == 2 and OLDER_GIVEN_RE.match(words[1]) and ONE_SYLLABLE_RE.match(words[0]):
        return True
    if len(words) == 2 and "-" in words[1] and _korean_first(*words):
        return True
    if len(words) == 2 and ASPIRATED_RE.match(words[0]):
        older = OLDER_GIVEN_RE.match(words[1]) is not None
        return older or (words[1].isalpha() and words[1] not in SURELY_FAMILIES)
    if len(words) in (3, 4) and words[0] in VIETNAMESE and words[1] in AMID and words[-1] not in VIETNAMESE:
        return True
    if len(words) == 3 and words[0] in SOUTHERN and all(map(ONE_SYLLABLE_RE.match, words[1:])):
        return any(map(_one_syllable, words[1:]))  # `Yeo Kim Wah`, `Koh Tai Ann`
    if not 1 < len(words) < 4 or words[0] not in EAST_ASIAN_SURNAMES:
        return len(words) == 2 and _japanese_first(*words)
    if words[1] in ("Tzu", "Tzŭ", "Zi"):
        return True  # `Sun Tzu`
    known = _often_family(words[0])
    if len(words) == 3:
        last = words[2] not in EAST_ASIAN_SURNAMES or (known and not _often_family(words[2]))  # `Chen Su Lan`
        return last and all(map(_one_syllable, words[1:]))
    if words[1] in EAST_ASIAN_SURNAMES:
        if words[0] in OFTEN_FAMILIES and words[1] in SELDOM_FAMILIES:
            return True  # `Tian Jing`
        return words[0] in EAST_ASIAN_SURNAMES_MOSTLY and words[1] not in EAST_ASIAN_SURNAMES_MOSTLY
    given = words[1]
    if not PINYIN_GIVEN_RE.match(given):
        return False
    if known and words[0] not in WESTERN and SYLLABLE_RE.match(given.lower()):
        return True  # `Li Na`, `Gu Bin`
    if words[0] in SURELY_FAMILIES and OLDER_SYLLABLES_RE.match(given.lower()):
        return True  # `Wang Gungwu`
    if "’" in given and all(ONE_SYLLABLE_RE.match(part.capitalize()) for part in given.split("’")):
        return True  # `Yi Man’gap`
    if words[0] in WESTERN and given.endswith(("ie", "ey")):
        return False  # `Lee Rainie`
    if "-" in given:
        return all(ONE_SYLLABLE_RE.match(part.capitalize()) for part in given.split("-"))
    return _two_syllables(given.lower())


def _often_family(word: str) -> bool:
    return word in EAST_ASIAN_SURNAMES_MOSTLY or word in OFTEN_FAMILIES


def _korean_first(family: str, given: str) -> bool:
    """Whether a family name of one syllable, and no given name, stands before two with capitals: `Choe Sang-Hun`."""
    if not ONE_SYLLABLE_RE.match(family) or is_given_name(family) or not _both_capital(given):
        return False
    return all(map(_one_syllable, given.split("-")))


VIETNAMESE: Final = frozenset({
    "Nguyen", "Nguyễn", "Tran", "Trần", "Pham", "Phạm", "Hoang", "Hoàng", "Huynh", "Huỳnh", "Phan", "Vu", "Vũ", "Vo",
    "Võ", "Dang", "Đặng", "Bui", "Bùi", "Do", "Đỗ", "Ho", "Hồ", "Ngo", "Ngô", "Duong", "Dương", "Ly", "Lý", "Le", "Lê",
    "Dinh", "Đinh", "Truong", "Trương", "Trinh", "Trịnh", "Luong", "Lương", "Cao", "Doan", "Đoàn",
})  # fmt: skip
AMID: Final = frozenset({
    "Van", "Văn", "Thi", "Thị", "Chi", "Chí", "Cong", "Công", "Dinh", "Đình", "Duc", "Đức", "Huu", "Hữu", "Minh",
    "Ngoc", "Ngọc", "Nguyen", "Nguyên", "Phu", "Phú", "Quang", "Thanh", "Trong", "Trọng", "Tuan", "Tuấn", "Viet",
    "Việt", "Xuan", "Xuân",
})  # fmt: skip
"""What stands in Vietnam between a family name, which is the first word, and the given name (Chicago Manual 16.87)."""

OFTEN_FAMILIES: Final = frozenset({
    "Bai", "Cheng", "Dai", "Ding", "Dong", "Duan", "Fan", "Fang", "Feng", "Fu", "Gong", "Gu", "Hou", "Jin", "Kang",
    "Kong", "Liao", "Mao", "Meng", "Qiao", "Qin", "Ren", "Shao", "Shi", "Song", "Su", "Tan", "Tian", "Wei", "Xiong",
    "Yan", "Yao", "Ye", "Yu", "Yuan", "Zhong", "Zou",
})  # fmt: skip
SURELY_FAMILIES: Final = frozenset({
    "Cao", "Chen", "Deng", "Feng", "Gao", "Guo", "Hu", "Huang", "Jiang", "Liang", "Liu", "Luo", "Qian", "Qiu", "Shen",
    "Wang", "Wu", "Xiao", "Xie", "Xu", "Yang", "Zhang", "Zhao", "Zheng", "Zhong", "Zhou", "Zhu",
})  # fmt: skip
"""Those of them that are no given names in the West."""
SOUTHERN: Final = frozenset({
    "Ang", "Cheah", "Chew", "Chia", "Chin", "Chua", "Foo", "Goh", "Khoo", "Koh", "Kwa", "Leong", "Loh", "Low", "Ng",
    "Ong", "Ooi", "Phoon", "Quah", "Quek", "Seah", "Sim", "Tay", "Teo", "Teoh", "Toh", "Wee", "Wong",
    "Yap", "Yeo", "Yeoh",
})  # fmt: skip
"""Families as the south of China speaks them, and as nobody is called by: `Chua Ai Lin`."""
SELDOM_FAMILIES: Final = frozenset({"Heng", "Jing", "Ling", "Mei", "Ning", "Rong", "Xin", "Ying", "Yong", "Zhen"})
"""Chinese families of millions, and those that are so few that the same syllable is far more often a given name."""

FAMILY_ENDS: Final = (
    "tani", "moto", "yama", "kawa", "gawa", "mura", "zawa", "sawa", "saki", "zaki", "shima", "jima", "hara", "wara",
    "tanaka", "manaka", "guchi", "bayashi", "nishi", "hashi", "uchi", "noshita", "mashita", "tsushita", "tsuka",
    "mizu", "yanagi", "numa", "kami", "waki",
)  # fmt: skip
"""How Japanese family names end, which are made of the words for valley, foot, hill, river, village and so on."""

SHORT: Final = str.maketrans("ĀĒĪŌŪāēīōūÂÊÎÔÛâêîôû", "AEIOUaeiouAEIOUaeiou")
"""Short vowels for long ones."""

JAPANESE: Final = frozenset({
    "Abe", "Akamatsu", "Ando", "Aoki", "Arai", "Araki", "Asada", "Ashikaga", "Chiba", "Dazai", "Doi", "Endo", "Fujii",
    "Fujita", "Fukuda", "Furuta", "Goto", "Hamada", "Hara", "Harada", "Hatta", "Hattori", "Hirai", "Hirano", "Hirata",
    "Hojo", "Honda", "Hosoda", "Ichida", "Ienaga", "Ikeda", "Imai", "Inaba", "Inoue", "Ishida", "Ishii", "Ito",
    "Iwata", "Kanda", "Kaneko", "Kano", "Kasai", "Kato", "Kawada", "Kawai", "Kitada", "Kobori", "Kojima", "Komatsu",
    "Kondo", "Konoe", "Kosaka", "Kubo", "Kudo", "Kuno", "Kuroda", "Kusano", "Kuwabara", "Maeda", "Makita", "Masuda",
    "Matsuda", "Matsui", "Matsuo", "Matsuura", "Miura", "Miyata", "Mizuno", "Mori", "Morita", "Murai", "Murata",
    "Muroi", "Nagai", "Nagano", "Nagaoka", "Nagata", "Nakada", "Nakai", "Nakane", "Nakano", "Nakata", "Naruse",
    "Natsume", "Nishida", "Nishio", "Nitobe", "Nitta", "Nonaka", "Obata", "Oe", "Ogata", "Ohno", "Okada", "Okubo",
    "Okuma", "Ono", "Ota", "Otani", "Ozaki", "Saigo", "Saito", "Sakaguchi", "Sakai", "Sakata", "Sakuma", "Sakuta",
    "Sano", "Sato", "Sekiguchi", "Shibata", "Shiga", "Shimada", "Sonoda", "Sueki", "Sugano", "Sugita", "Sugiura",
    "Suzuki", "Tachibana", "Taira", "Takada", "Takagi", "Takakusu", "Takami", "Takano", "Takase", "Takeda",
    "Takemitsu", "Tanabe", "Tanaka", "Terada", "Toda", "Tokuda", "Tomita", "Toyotomi", "Tsuda", "Tsuji", "Tsukada",
    "Tsunoda", "Uchida", "Ueda", "Ueno", "Umeda", "Umehara", "Wada", "Watanabe", "Watsuji", "Yagi", "Yamada",
    "Yamagata", "Yamamuro", "Yamane", "Yanagita", "Yanai", "Yasuda", "Yasumaru", "Yokoi", "Yokomitsu", "Yokota",
    "Yoneda", "Yoshida", "Yoshino", "Yuasa",
})  # fmt: skip
"""Other Japanese family names that many bear and that are no given names, with short vowels."""

GIVEN_ENDS_RE: Final = lazy.regex(
    r"(?:[’']ichi(?:ro)?|ichiro|[jt]aro|jiro|buro|nosuke|[a-z](?:hiko|yuki|nori|nobu|shige))\Z"
)
"""How Japanese given names end, and family names do not: `Yamamuro Shin’ichi`, `Hayashi Kyujiro`."""

NO_FAMILY_RE: Final = lazy.regex(r"(?:(?:Mi|Ma|Hi|Naga)saki|Kanagawa|Hiroshima|.*[sc]hara|.*[sc]hashi)\Z")
"""Given names and places that end so, and names of other languages."""

MORAE_RE: Final = lazy.regex(
    r"(?:(?:ch|sh|ts|[kgnhbpmr]y|kk|ss|tt|pp|ssh|tch|tts|[kgsztdnhbpmyrwfj])?[aiueoāīūēōâîûêô]|n(?![aiueoāīūēōâîûêô]))+\Z"
)
"""Nothing but Japanese syllables."""

MORAE_ENDS: Final = frozenset("aiueoāīūēōâîûêôn")


def ends_as_family(word: str) -> bool:
    """Whether a word is a Japanese family name, or ends as these do and given names do not."""
    if word.translate(SHORT) in JAPANESE:
        return True
    return word.endswith(FAMILY_ENDS) and NO_FAMILY_RE.match(word) is None


def _japanese_first(family: str, given: str) -> bool:
    """Whether a Japanese family name stands first: it ends as one, what follows does not (Chicago Manual 8.16)."""
    if not (ends_as_family(family) or GIVEN_ENDS_RE.search(given.translate(SHORT))):
        return False
    if ends_as_family(given) or given[-1] not in MORAE_ENDS:
        return False
    if is_given_name(family) or not (family[0].isupper() and given[0].isupper()):
        return False
    given = given.lower().replace("’", "").replace("'", "")
    return MORAE_RE.match(family.lower()) is not None and MORAE_RE.match(given) is not None


INITIALS_RE: Final = lazy.regex(
    r"(?!I{1,3}\Z|IV\Z|VI{0,3}\Z|X\Z|UK\Z|US\Z|EU\Z|UN\Z)[A-ZÀ-Þ]{1,3}\Z|[A-ZÀ-Þ]-[A-ZÀ-Þ]\Z"
)
FAMILY_RE: Final = lazy.regex(
    r"(?:[a-z]{1,3} (?:[a-z]{2,3} )?|[a-z]{5} |[ae]l-)?[A-ZÀ-Þ][\w’'-]*[a-zß-ÿ][\w’'-]*(?: [A-ZÀ-Þ][a-zß-ÿ’'-]+)?\Z"
)


def initials_behind(words: list[str], suffix: str) -> Name | None:
    """`Mason KC`, `van der Sloot B`: a family name with initials without stops behind it, as Australian lawyers and
    physicians print authors; but `Kenny G`. With stops as well: `Lima A. B.`."""
    if words[-1][-1] == ".":
        return _stopped_behind(words, suffix)
    if not 1 < len(words) < 5 or not INITIALS_RE.match(words[-1]) or not FAMILY_RE.match(" ".join(words[:-1])):
        return None
    given = is_given_name(words[0]) and words[0].lower() not in FAMILIES_TOO
    if len(words[-1]) != 2 and given and words[0] not in EAST_ASIAN_SURNAMES:
        return None  # `Kenny G`, `Daniel LAW`
    if words[-1].capitalize() in EAST_ASIAN_SURNAMES and words[0] not in EAST_ASIAN_SURNAMES:
        return None  # `Weiwei LIU`
    small = next(at for at, word in enumerate(words) if word[0].isupper())
    return Name(" ".join(words[small:-1]), words[-1], " ".join(words[:small]), suffix)


STOPPED_RE: Final = lazy.regex(r"(?:[A-ZÀ-Þ]\.-?){1,4}\Z")


def _stopped_behind(words: list[str], suffix: str) -> Name | None:
    """A family name before initials with stops; a given name before one may be all that is told of somebody: `Anna
    O.`."""
    first = next((at for at, word in enumerate(words) if STOPPED_RE.match(word)), 0)
    if not first or not all(map(STOPPED_RE.match, words[first:])) or not FAMILY_RE.match(" ".join(words[:first])):
        return None
    several = len(words) - first > 1  # nobody’s family is `S.`: `Jomo K. S.`
    if is_given_name(words[0]) and words[0].lower() not in FAMILIES_TOO and not several:
        return None
    small = next(at for at, word in enumerate(words) if word[0].isupper())
    return Name(" ".join(words[small:first]), " ".join(words[first:]), " ".join(words[:small]), suffix)


def _both_capital(given: str) -> bool:
    """Whether both syllables of a given name bear a capital, as in `Ting-Fang`, and are no two names: `Ann-Marie`."""
    first, _, second = given.partition("-")
    return second[:1].isupper() and second.isalpha() and not {first.lower(), second.lower()} <= GIVEN_NAMES


OLDER_GIVEN_RE: Final = lazy.regex(
    r"(?:Ch|K|P|T|Ts|Tz|Hs)?[’']?[A-Za-z][a-zü]{0,4}-(?:ch|k|p|t|ts|tz)?[’']?[a-zü]{1,5}\Z|(?:Ch|K|P|T)[’'][a-zŏŭ]{2,8}\Z"
)
"""A given name in an older romanisation: `Ying-shih`, `Yin-k’o`, `Shou-chien`, `Ch’aeho`."""

ASPIRATED_RE: Final = lazy.regex(r"(?:Ch|K|P|T|Ts|Tz)[’'][a-zŏŭü]{1,4}\Z")
"""A family's name of one syllable in an older romanisation: `Ch’en Tu-hsiu`, `Ch’ien Mu`."""

ONE_SYLLABLE_RE: Final = lazy.regex(r"[A-Z][bcdfghjklmnpqrstvwxz]{0,2}[aeiouyw]{0,3}[bcdfghjklmnprstz]{0,2}\Z")


def _one_syllable(word: str) -> bool:
    lowered = word.lower()
    return ONE_SYLLABLE_RE.match(word) is not None and lowered not in GIVEN_NAMES and lowered not in PARTICLES


_SYLLABLE: Final = (
    r"(?:er|(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?"
    r"(?:i?ang|i?ong|eng|ing|uang|uai|[iu]?an|en|in|un|ue|ui|uo|ua|i?ao|i?ou|iu|ia|ie|ai|ei|a|o|e|i|u))"
)
SYLLABLE_RE: Final = lazy.regex(rf"{_SYLLABLE}\Z")
WESTERN: Final = frozenset({"Kim", "Lee", "Park"})
"""Korean family names that are English names as well: `Kim Moody`."""

OLDER_SYLLABLES_RE: Final = lazy.regex(
    rf"(?:{_SYLLABLE}|(?:[bpmfdtnlgkhjcsyw]|ch|sh|ts)?(?:ung|ien|ieh|ueh|ih|uh|oo|ee|ok|ek|ak|ap|at|im|am)){{2}}\Z"
)
"""Two syllables in an older romanisation or of a southern tongue: `Gungwu`, `Kuohsien`."""
TWO_SYLLABLES_RE: Final = lazy.regex(rf"{_SYLLABLE}'?{_SYLLABLE}\Z")


def _two_syllables(word: str) -> bool:
    return len(word) <= 12 and TWO_SYLLABLES_RE.match(word) is not None


EAST_ASIAN_RE: Final = lazy.regex("[\u3040-\u9fff\uac00-\ud7a3]")
SCRIPT_BEHIND_RE: Final = lazy.regex(r"(?P<name>[^\u2e80-\ud7a3]+) (?P<script>[\u2e80-\u9fff\uac00-\ud7a3·・]{2,12})\Z")


def in_own_script(text: str) -> Name:
    """`Chen Yinke 陈寅恪`: a name in its own script behind the romanised one, which stands as it does (11.90)."""
    found = SCRIPT_BEHIND_RE.match(text)
    words = found["name"].split() if found else []
    if not found or len(words) not in (2, 3):
        return Name(literal=text)
    if "·" in found["script"] or "・" in found["script"]:
        return Name(family=words[-1], given=" ".join(words[:-1]))  # `Ashimu Kasijan 阿西姆·卡西詹`: no Chinese name
    if is_given_name(words[0]) and not (is_given_name(words[-1]) or words[0] in EAST_ASIAN_SURNAMES):
        return Name(family=words[-1], given=" ".join(words[:-1]))  # `Mariko Tanaka 田中真理子`
    return Name(family=words[0], given=" ".join(words[1:]))


def turned_too(name: Name) -> Name:
    """Beside a name that is plainly printed family name first, one that could be either is too: `Zhang Weiwei and Li
    Wei`."""
    if name.given not in EAST_ASIAN_SURNAMES_MOSTLY and name.family in EAST_ASIAN_SURNAMES_MOSTLY:
        return name
    if name.given in EAST_ASIAN_SURNAMES and name.family in EAST_ASIAN_SURNAMES:
        return Name(family=name.given, given=name.family)
    return name
