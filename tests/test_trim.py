"""The theme's style loses what no page can show, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from mkdocs.config.defaults import MkDocsConfig

from apparatus.plugin.hooks import scripts_of_other_hosts
from apparatus.plugin.trim import Seen, seen_in, trim, without_idle

SEEN = Seen(frozenset({"note", "md-nav", "js"}), frozenset({"slate", "ltr"}))

CASES = {
    ".note{a:b}": ".note{a:b}",
    ".tab{a:b}": "",
    ".note,.tab{a:b}": ".note{a:b}",
    ".note .tab,.tab>.note{a:b}": "",
    ".note.tab{a:b}": "",
    "p,h1:first-child{a:b}": "p,h1:first-child{a:b}",
    ":is(.tab,.box) p{a:b}": "",
    ":is(.tab,.note) p{a:b}": ":is(.tab,.note) p{a:b}",
    ":where(.tab:is(.note,p)){a:b}": "",
    ".note:not(.tab){a:b}": ".note:not(.tab){a:b}",
    ".note:not(:is(.tab,.box)){a:b}": ".note:not(:is(.tab,.box)){a:b}",
    ".note:has(.tab){a:b}": ".note:has(.tab){a:b}",
    "[data-md-color-scheme=slate]{a:b}": "[data-md-color-scheme=slate]{a:b}",
    "[data-md-color-primary=red] p{a:b}": "",
    "p:not([data-md-color-primary=red]){a:b}": "p:not([data-md-color-primary=red]){a:b}",
    '[dir="ltr"] p,[dir="rtl"] p{a:b}': '[dir="ltr"] p{a:b}',
    "[data-md-color-scheme] p{a:b}": "[data-md-color-scheme] p{a:b}",
    '[href$=".tab"]{a:b}': '[href$=".tab"]{a:b}',
    r".no\.te{a:b}": "",
    r".n\6f te{a:b}": ".note{a:b}",
    "@media print{.tab{a:b}.note{a:b}}": "@media print{.note{a:b}}",
    "@media print{@media (min-width:1em){.tab{a:b}}}": "",
    "@keyframes tab{from{a:b}to{a:c}}": "@keyframes tab{from{a:b}to{a:c}}",
    '@charset "UTF-8";.note{a:b}': '@charset "UTF-8";.note{a:b}',
    '.note{a:"}";b:url(x;y)}.tab{a:b}': '.note{a:"}";b:url(x;y)}',
    "/* .x{ */.note{a:b}/*# sourceMappingURL=x.map */": ".note{a:b}",
}


@pytest.mark.parametrize("css", CASES)
def test_rules_that_never_apply_are_left_out(css: str) -> None:
    assert trim(css, SEEN) == CASES[css]


def test_pictures_that_nothing_asks_for_are_left_out() -> None:
    theme = ':root{--icon:url("data:a;b");--used:1;--of-script:2}.note{color:var(--used);--chain:var(--gone)}'
    other = "p{color:var(--other)}"
    assert without_idle([theme, "p{--other:3;--gone:4}"], [other], {"--of-script"}) == [
        ":root{--used:1;--of-script:2;}.note{color:var(--used);}",
        "p{--other:3;}",
    ]


def test_classes_are_those_of_pages_and_of_all_words_of_scripts(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "search").mkdir()
    page = (
        "<body class=\"one two\" dir=ltr data-md-color-scheme='slate'><p class='three'><script>x='four five'</script>"
    )
    (tmp_path / "a/index.html").write_text(page, "utf-8")
    (tmp_path / "a/b.js").write_text('h("p", {class: "six md-nav__item"}); // --seven', "utf-8")
    (tmp_path / "search/search_index.js").write_text("eight", "utf-8")
    seen = seen_in(tmp_path)
    assert {"one", "two", "three", "four", "five", "six", "md-nav__item", "--seven"} <= seen.classes
    assert "eight" not in seen.classes
    assert seen.values == {"ltr", "slate"}


@pytest.mark.parametrize("is_there", [True, False])
def test_parts_of_tabs_are_made_by_a_script_where_there_are_tabs(tmp_path: Path, is_there: bool) -> None:
    (tmp_path / "index.html").write_text(f"<div class={'tabbed-set' if is_there else 'plain'}>", "utf-8")
    (tmp_path / "a.js").write_text('find(".tabbed-set").append(made("tabbed-control"))', "utf-8")
    assert ("tabbed-control" in seen_in(tmp_path).classes) == is_there


def test_the_style_of_a_page_with_scripts_of_another_host_stays_whole() -> None:
    config = MkDocsConfig()
    config.load_dict({"site_name": "x", "extra_javascript": ["a.js"]})
    config.validate()
    assert not scripts_of_other_hosts(config)
    config.extra_javascript = ["a.js", "https://host.example/b.js"]
    assert scripts_of_other_hosts(config) == ["https://host.example/b.js"]


def test_the_built_site_keeps_what_its_pages_use(hosted_site: Path) -> None:
    sheet = next((hosted_site / "assets/stylesheets").glob("main.*.css")).read_text("utf-8")
    assert ".md-header" in sheet and ".md-search-result__item" in sheet
    assert ".admonition" not in sheet and "[dir=rtl]" not in sheet
