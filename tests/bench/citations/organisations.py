"""Organisations, publishers, journals, papers and sites: the material of `people` and `works`."""

from __future__ import annotations

ORGANISATIONS = {
    "organisation": (
        "{known}", "{known}", "{ministry}", "{agency}", "{institute}", "{firm}", "{body}", "{committee}", "{ngo}",
        "{university}", "{party}", "{news_agency}",
    ),
    "known": (
        "World Bank", "World Health Organization", "International Monetary Fund", "European Commission", "UNESCO",
        "OECD", "International Labour Organization", "UN-Habitat", "NATO", "Interpol", "Amnesty International",
        "Human Rights Watch", "Freedom House", "RAND Corporation", "Brookings Institution", "Chatham House",
        "Pew Research Center", "Council on Foreign Relations", "Center for Strategic and International Studies",
        "Food and Agriculture Organization of the United Nations", "International Telecommunication Union",
        "National Academies of Sciences, Engineering, and Medicine", "Asian Development Bank", "Library of Congress",
        "International Committee of the Red Cross", "National Institute of Standards and Technology",
    ),
    "ministry": (
        "Ministry of {field} of the People’s Republic of China", "Ministry of {field} and {field}",
        "{country_adj} Ministry of {field}", "Department of {field}", "Department of {field} and {field}",
        "US Department of {field}", "U.S. Department of {field}", "UK Department for {field}, {field} and {field}",
        "Department of {field}, {field}, and {field}", "Office of the Secretary of {field}",
    ),
    "agency": (
        "US Census Bureau", "Federal Trade Commission", "National {field} Agency", "{country_adj} {field} Authority",
        "State Council of the People’s Republic of China", "National Bureau of Statistics of China",
        "Government Accountability Office", "Office of the United Nations High Commissioner for Human Rights",
        "The White House", "Federal Communications Commission", "City of {city}", "{city} City Council",
        "Port Authority of {city}",
    ),
    "institute": (
        "Institute for {field} and {field} Studies", "{city} Institute of {field}", "Center for {field} Research",
        "Centre for {field} Policy", "{country_adj} Council on {field}", "Max Planck Institute for {field}",
        "{city} Academy of Sciences", "{surname} Foundation", "{surname} Center for {field}",
    ),
    "firm": (
        "{brand} Technologies Co., Ltd.", "{brand}, Inc.", "{brand} Inc.", "{surname} & Company", "{brand} Group",
        "{brand} Corporation", "{surname}, {surname} & Co.", "{brand} GmbH", "{brand} Holdings Ltd", "{brand} Labs",
        "Huawei", "Siemens", "IBM", "Alibaba Cloud", "Hikvision", "Cisco Systems, Inc.",
    ),
    "body": (
        "UN General Assembly", "UN Security Council", "UN Human Rights Council", "United Nations Development Programme",
        "European Parliament", "European Court of Auditors", "US Senate", "US House of Representatives",
    ),
    "committee": (
        "Committee on {field} and {field}", "House Committee on {field}", "Senate Select Committee on {field}",
        "Royal Commission on {field}", "Joint Committee for the Study of {field}", "{city} Planning Commission",
    ),
    "ngo": (
        "{field} without Borders", "Friends of the {noun}", "Association of {city} Merchants",
        "{city} Historical Society",
        "American Association for {field}", "{field} Workers’ Union of {city}", "Electronic Frontier Foundation",
    ),
    "university": ("University of {city}", "{city} University", "{surname} College", "{city} University of {field}"),
    "party": ("Central Committee of the Communist Party of China", "{country_adj} Labour Party"),
    "news_agency": ("Associated Press", "Reuters", "Xinhua", "Agence France-Presse", "Bloomberg News"),
    "field": (
        "Trade", "Energy", "Health", "Education", "Labour", "Commerce", "Defense", "Justice", "Housing", "Agriculture",
        "Technology", "Transport", "Security", "Culture", "Environment", "Industry", "Finance", "Migration",
    ),
    "country_adj": ("French", "German", "Brazilian", "Indian", "Indonesian", "Kenyan", "Japanese", "Canadian",
    "Korean"),
    "city": (
        "Chicago", "Hamburg", "Rotterdam", "Lagos", "Nairobi", "São Paulo", "Lima", "Jakarta", "Shenzhen", "Hangzhou",
        "Seoul", "Osaka", "Toronto", "Manchester", "Glasgow", "Marseille", "Genoa", "Kraków", "Odessa", "Cairo",
    ),
    "surname": ("Whitcomb", "Ashby", "Falkner", "Ridley", "Mercer", "Hollis", "Danforth", "Bellamy", "Kessler"),
    "brand": ("Datavia", "Northwind", "Skyline", "Quantum Bay", "Terraform", "BlueHarbor", "CloudWalk", "Megvii"),
    "noun": ("Earth", "Rivers", "Old Town", "Coast", "Forest"),
}  # fmt: skip
"""Bodies that write, as a title page would name them."""

PUBLISHERS = (
    ("New York", "Knopf"), ("New York", "Basic Books"), ("New York", "W. W. Norton"), ("New York", "Routledge"),
    ("London", "Routledge"), ("London", "Verso"), ("London", "Penguin"), ("London", "Allen & Unwin"),
    ("London", "Faber and Faber"), ("London", "I. B. Tauris"), ("Boston", "Houghton Mifflin Harcourt"),
    ("Boston", "Little, Brown"), ("New York", "Farrar, Straus and Giroux"), ("New York", "Harcourt, Brace & Co."),
    ("Chicago", "University of Chicago Press"), ("Berkeley", "University of California Press"),
    ("Cambridge, MA", "Harvard University Press"), ("Cambridge, MA", "MIT Press"),
    ("Cambridge, Mass.", "Belknap Press of Harvard University Press"), ("Cambridge", "Cambridge University Press"),
    ("Oxford", "Oxford University Press"), ("Oxford", "Clarendon Press"), ("Oxford", "Blackwell"),
    ("New Haven, CT", "Yale University Press"), ("New Haven", "Yale University Press"),
    ("Princeton, NJ", "Princeton University Press"), ("Ithaca, NY", "Cornell University Press"),
    ("Durham, NC", "Duke University Press"), ("Durham", "Duke University Press"),
    ("Chapel Hill", "University of North Carolina Press"), ("Baltimore", "Johns Hopkins University Press"),
    ("Minneapolis", "University of Minnesota Press"), ("Stanford, CA", "Stanford University Press"),
    ("Leiden", "Brill"), ("The Hague", "Martinus Nijhoff"), ("Frankfurt am Main", "Suhrkamp"), ("Paris", "Gallimard"),
    ("Paris", "Éditions du Seuil"), ("Munich", "C. H. Beck"), ("Milan", "Feltrinelli"), ("Madrid", "Siglo XXI"),
    ("Mexico City", "Fondo de Cultura Económica"), ("Beijing", "Foreign Languages Press"), ("Beijing",
    "People’s Press"),
    ("Singapore", "World Scientific"), ("Delhi", "Oxford University Press"), ("Kolkata", "Seagull Books"),
    ("Ann Arbor", "University of Michigan Press"), ("Cheltenham, UK", "Edward Elgar"), ("Cham", "Springer"),
    ("Basingstoke, UK", "Palgrave Macmillan"), ("Washington, DC", "Government Printing Office"),
    ("Washington, D.C.", "Smithsonian Institution Press"), ("Thousand Oaks, CA", "Sage"), ("Hoboken, NJ", "Wiley"),
    ("Farnham, Surrey", "Ashgate"), ("Urbana", "University of Illinois Press"), ("Philadelphia",
    "J. B. Lippincott & Co."),
    ("Manchester", "Manchester University Press"), ("Kingston, Jamaica", "Ian Randle"), ("Nairobi", "Heinemann"),
    ("London and New York", "Zed Books"), ("New York and London", "Garland"), ("Toronto",
    "University of Toronto Press"),
    ("Montreal and Kingston", "McGill-Queen’s University Press"), ("Reading, MA", "Addison-Wesley"),
)  # fmt: skip
"""A place and a publisher that printed there."""

INSTITUTIONS = (
    "Brookings Institution", "RAND Corporation", "Center for a New American Security", "Carnegie Endowment",
    "National Bureau of Economic Research", "Institute for Fiscal Studies", "Council on Foreign Relations",
    "Atlantic Council", "Chatham House", "Mercator Institute for China Studies", "Urban Institute", "Oxfam",
    "International Institute for Strategic Studies", "World Bank", "Australian Strategic Policy Institute",
    "Center for Security and Emerging Technology", "Stockholm International Peace Research Institute",
)  # fmt: skip

UNIVERSITIES = (
    "University of Chicago", "Harvard University", "Columbia University", "University of Cape Town", "Yale University",
    "Massachusetts Institute of Technology", "University of California, Berkeley", "London School of Economics",
    "University of Wisconsin–Madison", "Humboldt University of Berlin", "Peking University",
    "Universidad de Buenos Aires",
    "University of North Carolina at Chapel Hill", "Texas A&M University", "King’s College London",
    "Stanford University",
)  # fmt: skip

JOURNALS = {
    "journal": (
        "{real}", "{real}", "{real}", "Journal of {field}", "Journal of {field} History", "{field} Quarterly",
        "{field} and {field}", "{field} & {field}", "{field}, {field}, and {field}", "Review of {field}",
        "International Journal of {field} Studies", "{land} Review of {field}", "{land} Journal of {field}",
        "Annals of {field}", "Studies in {field}", "The {land} Historical Review", "{land} {field} Review",
    ),
    "real": (
        "American Historical Review", "Past & Present", "Critical Inquiry", "Technology and Culture", "Diacritics",
        "International Security", "World Politics", "Foreign Affairs", "Signs", "Social Text", "Representations",
        "Isis",
        "Environment and Planning D: Society and Space", "Harvard Law Review", "Yale Law Journal", "PMLA", "Osiris",
        "Proceedings of the National Academy of Sciences", "Slavery & Abolition", "Small Axe", "Annales: Histoire, "
        "Sciences Sociales", "Historische Zeitschrift", "Nature", "Science", "China Quarterly", "The China Journal",
        "Information, Communication & Society", "Big Data & Society", "Public Culture", "Urban Studies", "boundary 2",
        "IEEE Transactions on Software Engineering", "Journal of American History", "William and Mary Quarterly",
        "Revista de Indias", "Modern Asian Studies", "New Left Review", "Comparative Studies in Society and History",
    ),
    "field": (
        "Economic", "Politics", "Geography", "Anthropology", "Sociology", "Law", "Medicine", "Culture", "Empire",
        "Education", "Ethics", "Labor", "Religion", "Philosophy", "Linguistics", "Urban Affairs", "Policy", "Media",
    ),
    "land": ("American", "British", "European", "Latin American", "African", "Canadian", "Pacific", "Asian",
    "Australian"),
}  # fmt: skip

NEWSPAPERS = (
    "New York Times", "The New York Times", "Washington Post", "Guardian", "The Guardian", "Times (London)",
    "Wall Street Journal", "Los Angeles Times", "Chicago Tribune", "Financial Times", "Boston Globe",
    "Chicago Defender",
    "Manchester Guardian", "Daily Telegraph", "Le Monde", "Frankfurter Allgemeine Zeitung", "El País", "People’s Daily",
    "South China Morning Post", "Straits Times", "Jakarta Post", "Hindu", "Times of India", "Baltimore Sun",
    "Gazette (Montreal)", "Toronto Globe and Mail", "Sydney Morning Herald", "Glasgow Herald", "Lagos Daily News",
    "Trinidad Guardian", "San Francisco Chronicle", "Philadelphia Inquirer", "Atlanta Constitution", "Asahi Shimbun",
    "Neue Zürcher Zeitung", "Pittsburgh Courier", "Global Times", "China Daily", "Daily Gleaner", "Irish Times",
)  # fmt: skip

MAGAZINES = (
    "New Yorker", "Atlantic", "The Atlantic", "Harper’s Magazine", "Time", "Newsweek", "Economist", "The Economist",
    "Wired", "Scientific American", "Foreign Policy", "National Geographic", "The Nation", "New Republic", "Life",
    "Popular Mechanics", "Smithsonian", "London Review of Books", "New York Review of Books", "Vanity Fair",
    "Der Spiegel",
    "MIT Technology Review", "Rolling Stone", "Ebony",
)  # fmt: skip

SITES = (
    "Google", "Lawfare", "Brookings", "Encyclopaedia Britannica", "BBC News", "Rest of World", "The Diplomat",
    "Politico",
    "Poetry Foundation", "National Park Service", "Smart Cities World", "History.com", "Al Jazeera", "Vox", "Quartz",
    "Library of Congress", "Internet Archive", "Carnegie Endowment for International Peace", "Sohu", "The Conversation",
    "ZDNet", "TechCrunch", "Slate", "CNN", "Xinhua Net", "Council of Europe", "Our World in Data",
    "Open Society Foundations",
    "Chatham House", "World Economic Forum", "Digital Public Library of America", "GitHub", "US Department of State",
)  # fmt: skip

BLOGS = (
    "Wordplay", "Crooked Timber", "The Volokh Conspiracy", "Savage Minds", "Marginal Revolution", "Sapping Attention",
    "The Monkey Cage", "Archive Notes", "Ports and Patterns", "Maps on Monday", "Sinocism", "Stratechery",
    "Language Log",
)  # fmt: skip

BLOG_HOSTS = ("New York Times", "Washington Post", "Scientific American", "Harvard University Press")

REPOSITORIES = (
    "National Archives and Records Administration, College Park, MD",
    "Bancroft Library, University of California, Berkeley",
    "Houghton Library, Harvard University", "British Library, London", "The National Archives, Kew",
    "State Archives of "
    "Hamburg", "Rare Book and Manuscript Library, Columbia University",
    "Schomburg Center for Research in Black Culture, "
    "New York Public Library", "Archives nationales, Paris", "Archivo General de Indias, Seville",
    "Library of Congress, "
    "Washington, DC", "Sophia Smith Collection, Smith College, Northampton, MA", "Bodleian Library, Oxford",
)  # fmt: skip

CITIES = (
    "Chicago", "New York", "London", "Paris", "Berlin", "Beijing", "Geneva", "New Orleans", "San Francisco", "Nairobi",
    "Washington, DC", "Toronto", "Amsterdam", "Philadelphia", "Boston", "Atlanta, GA", "Vienna", "Singapore", "Tokyo",
)  # fmt: skip

SOCIETIES = (
    "Modern Language Association", "American Historical Association", "Society of Biblical Literature",
    "Organization of American Historians", "Association of American Geographers", "Law and Society Association",
    "Society for the History of Technology", "International Studies Association", "Association for Asian Studies",
)  # fmt: skip
