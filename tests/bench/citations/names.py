"""Given and family names of many lands: the material of `people`."""

from __future__ import annotations


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


GIVEN = _words(
    "Ann Margaret Ruth Eleanor Judith Helen Susan Priya Amina Fatima Leila Nadia Ingrid Astrid Sofia Elena Olga Irina "
    "Marie Claire Hélène Zoë Jürgen Günter Hans Karl Otto François Étienne Luc Pierre Marco Giulia Paolo Chiara Jan "
    "Piet "
    "Lars Søren Björn Tomasz Agnieszka Zsófia Miloš Dmitri Sergei John James William Henry Robert Thomas Charles David "
    "Peter Michael Paul Daniel Samuel Kwame Chinua Ngozi Wole Thandeka Arjun Dipesh Partha Ranajit Rohini Hiroshi Yuki "
    "Kenji Sheila Dorothy Angela Rebecca Timothy Benjamin Lauren Katherine Elizabeth Alexander Christopher Matthew "
    "Mary "
    "Mary-Jane Jean-Luc Anne-Marie Ta-Nehisi Achille Aimé Frantz Gayatri Homi Saskia Manuel Judit Oksana Mehmet Ayşe "
    "Orhan"
)
FAMILY = _words(
    "Thompson Harrow Whitfield Okafor Nkrumah Mbembe Adeyemi Castells Sassen Chakrabarty Guha Spivak Banerjee Iyer "
    "Subramaniam Ferguson Mitchell Robinson Edwards Hughes Winner Mumford Latour Callon Jasanoff Bijker Ekbladh Hecht "
    "Müller Schröder Weiß Köhler Lefèvre Durand Bérard Moreau Rossi Bianchi Ferrari Kowalski Nowak Szabó Novák Petrov "
    "Ivanova Sorensen Lindqvist Jansen Bakker Visser Tanaka Suzuki Yamamoto Hathaway Ashworth Blackwood Carrington "
    "Delacroix Ellsworth Fairbanks Goodwin Halloran Ingersoll Jefferies Kirkpatrick Lockwood McAllister O’Brien "
    "O’Connor MacDonald Pemberton Quigley Ramsey Stoddard Trevelyan Underwood Vaughan Westbrook Yates Zimmerman Cole "
    "Foster Grant Hill Brooks Rivers Field Stone Marsh Ford Page Law Church Banks Wells Post Bell Gray King Bishop May "
    "March Young Price Little Smith Jones Brown Taylor Wilson Roberts Walker Wright Baker Carter Turner Parker Cooper"
)
DOUBLE = ("Wilson Gilmore", "Sharma-Lewis", "Ginzburg-Hall", "Leroy-Beaulieu", "Kaplan-Myrth", "Ward-Perkins")
PARTICLED = (
    ("van", "Gent"), ("van der", "Woude"), ("van den", "Berg"), ("von", "Humboldt"), ("von der", "Leyen"),
    ("de", "Certeau"), ("de la", "Cruz"), ("de las", "Casas"), ("da", "Silva"), ("dos", "Santos"), ("di", "Lorenzo"),
    ("della", "Porta"), ("ter", "Haar"), ("du", "Plessis"), ("le", "Roux"), ("bin", "Talal"), ("ibn", "Yusuf"),
)  # fmt: skip
"""Printed between the given and the family name, in small letters (Chicago Manual 8.5)."""
CAPITAL_PARTICLED = ("Van Buren", "Du Bois", "De Soto", "La Follette", "Van Rensselaer", "Le Guin", "Di Palma")
ARABIC = ("al-Rashid", "el-Hamalawy", "al-Jabri", "al-Azm", "el-Ghobashy")
ARABIC_GIVEN = _words("Ahmad Hossam Muhammad Layla Samir Nawal Tariq Yusuf Rasha")
SPANISH_GIVEN = _words(
    "Gabriel María Juan Carmen Diego Beatriz Néstor Rocío Álvaro Inés Tomás Lucía Octavio Elena José"
)
SPANISH = _words(
    "García Márquez Rodríguez Martínez López González Hernández Pérez Sánchez Ramírez Torres Flores Gómez Vargas"
)
CHINESE = _words(
    "Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Zhu Guo He Gao Lin Luo Xi Deng Feng Yu Jiang Cai"
)
CHINESE_GIVEN = _words(
    "Jinping Weiwei Xiaoming Yongjin Zhiqiang Jianguo Guoping Meiling Xuetong Zemin Huning Shaoqi Yuanpei Wenjie "
    "Haiyan "
    "Xiaofeng Mingzhe Zhengfei Jisi Yiwei"
)
CHINESE_SHORT = _words("Feng Jian Lei Ping Hui Tao Wei Qing Hong Jun")
KOREAN = _words("Kim Lee Park Choi Jung Kang Cho Yoon Jang Moon Shin Han")
KOREAN_GIVEN = (
    "Jae-in",
    "Dae-jung",
    "Seung-hoon",
    "Min-ji",
    "Young-sook",
    "Ji-won",
    "Sang-hyun",
    "Eun-kyung",
    "Hyun-joo",
)
INDONESIAN = (
    ("Pramoedya Ananta", "Toer"), ("Retno", "Marsudi"), ("Sri Mulyani", "Indrawati"), ("Susilo Bambang", "Yudhoyono"),
    ("Sutan", "Sjahrir"), ("Taufik", "Abdullah"), ("Ignatius", "Kleden"), ("Dewi Fortuna", "Anwar"),
)  # fmt: skip
NATIVE = ("王小明", "刘锋", "陈美玲", "김지원", "박민지", "佐藤健")
MONONYMS = ("Sukarno", "Suharto", "Plato", "Thucydides", "Livy")
SUFFIXES = ("Jr.", "Jr.", "Sr.", "III", "II")
INITIALS = "ABCDEFGHJKLMNPRSTW"
