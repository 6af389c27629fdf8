"""The hooks that MkDocs calls, in the order in which it calls them.

What is wrong in an input is logged as a warning, `path:line: message (hint)`, so that `mkdocs build
--strict` fails on it.
"""

from __future__ import annotations

import gc
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, partial
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import urlsplit

import jinja2
from markupsafe import escape
from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as HostPage
from mkdocs.utils.templates import TemplateContext
from mkdocs_bibtex.citation import Citation
from mkdocs_bibtex.registry import SimpleRegistry

from apparatus.build import build
from apparatus.model import WRITTEN, Output, Page, Problem
from apparatus.offline import names_of_copies, size_of
from apparatus.plugin import pages, search
from apparatus.plugin.assets import join_assets
from apparatus.plugin.bodies import Linker
from apparatus.plugin.chrome import Chrome, mended, skip_target
from apparatus.plugin.copies import copies_in
from apparatus.plugin.navigation import navigation
from apparatus.plugin.trim import trim_theme
from apparatus.plugin.unscripted import dark_scheme, darken
from apparatus.plugin.written import cite_all, compose, words_of
from apparatus.project import Project, load
from apparatus.render.links import Links
from apparatus.render.lost import lost_page
from apparatus.render.machines.feed import ADDRESS as FEED
from apparatus.render.scripts import spelled
from apparatus.resolve.term_forms import forms_of

log = logging.getLogger("mkdocs.plugins.apparatus")


class Settings(Config):
    """The plugin's settings in `mkdocs.yml`."""

    seeds = config_options.Type(str, default="seeds")
    bib = config_options.Type(str, default="bib")
    copies = config_options.Type(str, default="")
    """The folder whose offline copy of these articles the site gives out; the empty string for none."""


class ApparatusPlugin(BasePlugin[Settings]):
    """Reads the project, builds the edition and hands its pages to MkDocs."""

    project: Project
    output: Output
    written: dict[str, Page]
    said: dict[str, str]
    """The words of what people wrote, by the address of the page that they are a part of."""
    links: Links
    copies: dict[str, Path]
    """What readers can take along, by its path in the site."""
    linker: Linker
    chrome: Chrome | None
    styles: list[File]
    """The theme's own style sheets."""

    @event_priority(100)
    def _look_for_bibliography(self, config: MkDocsConfig) -> MkDocsConfig:
        """Say what is lacking before the bibliography is opened by a plugin that cannot."""
        root = _root(config)
        path = root / self.config.bib / "references.bib"
        if "bibtex" in config.plugins and not path.is_file():
            report(load(root, Path(config.docs_dir), root / self.config.seeds, root / self.config.bib)[1])
            shown = PurePosixPath(self.config.bib, path.name)
            raise PluginError(f"{shown}: is not there yet (mend what is wrong above, if anything; apparatus harvest)")
        return config

    @event_priority(-50)
    def _build(self, config: MkDocsConfig) -> MkDocsConfig:
        """Build everything that is ours. Runs after the offline plugin has settled the form of addresses."""
        root = _root(config)
        self.links = Links(config.use_directory_urls, _base(config), _edit(config))
        with no_collection():
            self.project, problems = load(root, Path(config.docs_dir), root / self.config.seeds, root / self.config.bib)
            names = names_of_copies([article.slug for article in self.project.sources.articles])
            self.copies = copies_in(root / self.config.copies, names) if self.config.copies else {}
            self.output, more = build(
                self.project.sources,
                self.links,
                self.project.landing,
                self.project.bibliography,
                self.project.written,
                self.project.references,
                self.project.formatted,
                self.project.registers,
                self.project.kept,
                [(path, size_of(copy)) for path, copy in self.copies.items()],
                self.project.gaps,
            )
        report([*problems, *more])
        keep_references(config)
        plain_names(config)
        if not self.project.sources.articles:
            raise PluginError("nothing was built: there is no article to read (see above)")
        self.written = {f"{page.address}.md": page for page in self.output.pages if page.written}
        self.said = {}
        terms = [term for term in self.project.sources.glossary if not term.draft]
        self.linker = Linker(self.output.term_cards, forms_of(terms), self.links)
        if config.nav is None:
            config.nav = navigation(self.output, Path(config.docs_dir))
        config.theme.dirs.insert(0, str(Path(__file__).parent / "theme"))
        return config

    on_config = CombinedEvent(_look_for_bibliography, _build)

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add our pages, and lead "edit this page" to the file that holds the words."""
        pages.set_edit_addresses(files, Path(config.docs_dir).name)
        pages.drop_unpublished(files, self.project.unpublished)
        pages.add_pages(self.output, files, config)
        join_assets(files, config)
        for path, copy in self.copies.items():
            files.append(File.generated(config, path, abs_src_path=str(copy)))
        return files

    @event_priority(50)
    def on_page_markdown(self, markdown: str, *, page: HostPage, **_: Any) -> str:
        """Let mkdocs-bibtex set the sources under a definition."""
        ours = self.written.get(page.file.src_uri)
        return cite_all(markdown) if ours is not None and ours.kind == "term" else markdown

    @event_priority(-50)
    def on_page_content(self, html: str, *, page: HostPage, **_: Any) -> str:
        """Put what a person wrote into its page, or make it safe where it stands alone."""
        if isinstance(page, pages.EditionPage):
            return html
        ours = self.written.get(page.file.src_uri)
        if ours is None:
            return compose(WRITTEN, html, self.links, page.file.src_uri.removesuffix(".md"))
        self.said[ours.address] = words_of(html)
        page.meta.update(pages.page_meta(ours))
        if self._whole(page) is not None:
            page.meta["template"] = pages.TEMPLATE
        page.title = escape(spelled(ours.title)) or page.title
        page.toc = skip_target()
        if ours.kind != "term":
            return compose(ours.html, html, self.links, ours.address)
        link = partial(self.linker.link, term=PurePosixPath(ours.address).name, address=ours.address)
        return compose(ours.html, html, self.links, ours.address, link)

    def on_env(self, env: jinja2.Environment, *, config: MkDocsConfig, files: Files) -> jinja2.Environment:
        """Start with empty chrome: a rebuild may have changed the theme."""
        themes = {str(Path(folder)) for folder in config.theme.dirs}
        self.styles = [file for file in files.css_files() if str(Path(file.src_dir or "")) in themes]
        env.globals["feed"] = FEED if FEED in self.output.files else ""
        self.chrome = Chrome(env, config, files)
        return env

    def on_page_context(
        self, context: TemplateContext, *, page: HostPage, nav: Navigation, **_: Any
    ) -> TemplateContext:
        """Give a page of ours its whole document; its template only prints it."""
        ours = self._whole(page)
        if ours is not None and self.chrome is not None:
            context["whole"] = self.chrome.whole(page, ours, nav)  # type: ignore[typeddict-unknown-key]
        return context

    def on_template_context(
        self, context: TemplateContext, *, template_name: str, config: MkDocsConfig
    ) -> TemplateContext:
        """Give the page for readers who are lost its words."""
        if template_name == "404.html":
            root = urlsplit(config.site_url or "/").path.rstrip("/") + "/"
            context["lost"] = lost_page(self.output.pages, self.links, root)  # type: ignore[typeddict-unknown-key]
        return context

    def on_post_page(self, output: str, *, page: HostPage, **_: Any) -> str:
        """Mend the theme's document where ours was not mended before."""
        return mended(output) if self._whole(page) is None else output

    def _whole(self, page: HostPage) -> Page | None:
        """The page of ours whose document the chrome makes; none for the front page, which the theme titles otherwise
        than all others."""
        if isinstance(page, pages.EditionPage):
            return page.ours
        return None if page.is_homepage else self.written.get(page.file.src_uri)

    def on_post_template(self, output_content: str, **_: Any) -> str:
        """The same for the page for readers who are lost."""
        return mended(output_content)

    @event_priority(50)
    def _fill_index(self, *, config: MkDocsConfig) -> None:
        """Fill the search index, before the search plugin writes it."""
        search.add_entries(config, self.output.pages, self.links, self.said)

    @event_priority(-100)
    def _trim(self, *, config: MkDocsConfig) -> None:
        """Take out of the theme's style what no page shows, when all pages are written, and let it be dark without
        scripts."""
        if not scripts_of_other_hosts(config):
            trim_theme(self.styles, Path(config.site_dir))
        if scheme := dark_scheme(config):
            darken(Path(config.site_dir), scheme)

    on_post_build = CombinedEvent(_fill_index, _trim)

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, **_: Any) -> LiveReloadServer:
        """Build again when a seed or the bibliography changes, as MkDocs does for `docs/`."""
        for folder in self.project.watched:
            server.watch(str(folder))
        return server


def keep_references(config: MkDocsConfig) -> None:
    """Let mkdocs-bibtex format each work once: it does so again for every page that cites it."""
    registry = getattr(config.plugins.get("bibtex"), "registry", None)
    if isinstance(registry, SimpleRegistry):
        made = cache(lambda key: SimpleRegistry.reference_text(registry, Citation(key)))
        registry.reference_text = lambda citation: made(citation.key)


def plain_names(config: MkDocsConfig) -> None:
    """Let the theme, which escapes nothing, show the names of the site as the plain words that they are: they may be an
    article's title."""
    for name in ("site_name", "site_description", "site_author"):
        if config[name]:
            config[name] = escape(config[name])


def _root(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path).absolute().parent if config.config_file_path else Path.cwd()


def _base(config: MkDocsConfig) -> str:
    """The site's own address, with a slash at its end, or the empty string."""
    return config.site_url.rstrip("/") + "/" if config.site_url else ""


def _edit(config: MkDocsConfig) -> str:
    """The address at which a file is edited, with `{path}`; empty unless `edit_uri_template` has a whole address."""
    template = str(config.edit_uri_template or "")
    return template if template.startswith(("http://", "https://")) else ""


def scripts_of_other_hosts(config: MkDocsConfig) -> list[str]:
    """Scripts that the pages ask another host for: what they put into a page, nobody can see here."""
    return [address for script in config.extra_javascript if urlsplit(address := str(script)).netloc]


@contextmanager
def no_collection() -> Iterator[None]:
    """Look for no garbage: what a build makes is kept to its end, and looking through it costs a tenth of the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def report(problems: list[Problem]) -> None:
    """Log each problem; a build that is not strict goes on, since the pages show what is unresolved."""
    for problem in problems:
        log.log(logging.WARNING if problem.level == "error" else logging.INFO, str(problem))
