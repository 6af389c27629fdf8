# One file for people and for machines: CI and the workflows call these same targets.
SHELL := /bin/sh
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
# Material prints a banner about MkDocs 2, which this project does not use (pyproject.toml: mkdocs<2).
export NO_MKDOCS_2_WARNING := 1
# Compiling some hundreds of modules takes longer than most commands do: it is done once, also where containers say not to.
export PYTHONDONTWRITEBYTECODE :=

# What people write here; the articles are their authors'.
PROSE := docs bib/curated.bib $(wildcard seeds/*.yml) $(wildcard *.md)

.PHONY: help site serve offline check spelling test wheel links bench bench-citations bench-styles bench-compiled weigh lighthouse validate lock screenshot screenshots clean

help:
	@echo "make site     set up .venv/ and build the site into site/, the offline copy in it"
	@echo "make offline  build offline/ and, in dist/, a zip of it, one file of HTML, an EPUB and a PDF, for readers without a network"
	@echo "make test     set up .venv/ and a browser, run all checks and tests"
	@echo "make check    say what is wrong with what people wrote, as path:line: message (hint)"
	@echo "make serve    show the site at http://127.0.0.1:8000/ and rebuild on every change"
	@echo "make links    ask the external addresses (needs a network)"
	@echo "make bench    measure this build against plain MkDocs with Material"
	@echo "make bench-citations  measure how well made-up notes are read"
	@echo "make bench-styles  measure how well the note styles of journals and schools are read (needs the extra citeproc)"
	@echo "make wheel    build dist/*.whl, to install elsewhere, with the citation reader compiled (needs a C compiler)"
	@echo "make bench-compiled  measure the compiled citation reader beside the plain one (needs a C compiler)"
	@echo "make weigh    weigh what a first visit loads, beside a plain Material page"
	@echo "make screenshots  picture each kind of page at three widths, light and dark, into screenshots/"
	@echo "make lighthouse   Lighthouse's scores of the built site (needs npm)"
	@echo "make validate     the built site's HTML, by the Nu Html Checker (needs npm and Java)"

$(READY): requirements.lock pyproject.toml
	@command -v $(PYTHON) >/dev/null || { echo "make: $(PYTHON) is missing (install Python 3.11.5 or later, or say make PYTHON=/path/to/python3)" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11, 5))' || { echo "make: $(PYTHON) is too old (apparatus needs Python 3.11.5 or later: make PYTHON=python3.12)" >&2; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { echo "make: $(PYTHON) cannot make environments (on Debian: apt-get install python3-venv)" >&2; exit 1; }
	@echo "Setting up $(VENV)/ with the packages of requirements.lock"
	@rm -rf $(VENV) && $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

site: $(READY)
	@$(BIN)/apparatus harvest --check
	@echo "Building the offline copy, which the front page gives out"
	@$(BIN)/apparatus offline
	@echo "Building site/"
	@COPIES=dist $(BIN)/mkdocs build --strict
	@echo "Done: open site/index.html through a server (make serve), or build a copy to open from a folder (make offline)"

serve: $(READY)
	@$(BIN)/mkdocs serve

offline: $(READY)
	@$(BIN)/apparatus offline

check: $(READY) spelling
	@$(BIN)/apparatus check --notices

spelling: $(READY)
	@$(BIN)/codespell $(PROSE)

CITATION_JS := tests/citation_js/node_modules/.package-lock.json

# Without npm its test is skipped, and pytest says so.
$(CITATION_JS): tests/citation_js/package-lock.json
	@if command -v npm >/dev/null; then npm ci --silent --ignore-scripts --no-audit --no-fund --prefix tests/citation_js; \
	else echo "make: npm is missing, so citation-js is not asked to read our BibTeX (on Debian: apt-get install npm)"; fi

test: $(READY) $(CITATION_JS)
	@$(BIN)/python tests/browser/find_browser.py
	@echo "Checking the code"
	@$(BIN)/ruff format --check --quiet scripts tests
	@$(BIN)/ruff check --quiet scripts tests
	@$(BIN)/mypy --no-error-summary
	@$(BIN)/lint-imports --no-logo >/dev/null || $(BIN)/lint-imports
	@$(BIN)/codespell $(PROSE)
	@$(BIN)/apparatus check
	@echo "Running the tests"
	@$(BIN)/python -m pytest -q -n 2 --dist worksteal

# The wheel is made from the archive of sources, since mypyc leaves machine code beside the modules that it compiles.
wheel: $(READY)
	@command -v $${CC:-cc} >/dev/null || { echo "make: a C compiler is missing (on Debian: apt-get install gcc python3-dev)" >&2; exit 1; }
	@echo "Compiling the citation reader, which takes some minutes"
	@rm -f dist/*.whl
	@HATCH_BUILD_HOOKS_ENABLE=1 $(BIN)/python -m build --no-isolation --outdir dist .

links: $(READY)
	@$(BIN)/apparatus links

bench: $(READY)
	@$(BIN)/python tests/bench/bench.py

bench-citations: $(READY)
	@$(BIN)/python tests/bench/citations_bench.py

bench-styles: $(READY)
	@$(BIN)/python tests/bench/citations_bench.py --house-styles 60
	@$(BIN)/python tests/bench/citations_bench.py --listed-styles 40

bench-compiled: wheel
	@$(BIN)/python tests/bench/compiled.py

screenshot: $(READY)
	@$(BIN)/python tests/browser/screenshot.py

weigh: site
	@$(BIN)/python tests/browser/weigh.py

screenshots: site
	@$(BIN)/python tests/browser/screenshots.py

tests/node_modules/.package-lock.json: tests/package-lock.json
	@command -v npm >/dev/null || { echo "make: npm is missing (on Debian: apt-get install npm)" >&2; exit 1; }
	@npm ci --silent --ignore-scripts --no-audit --no-fund --prefix tests

lighthouse: site tests/node_modules/.package-lock.json
	@$(BIN)/python tests/browser/lighthouse.py

validate: site tests/node_modules/.package-lock.json
	@$(BIN)/python tests/browser/validate.py

lock: $(READY)
	uv pip compile --quiet --generate-hashes --universal --python-version 3.11.5 --no-header --no-emit-index-url --extra citeproc --extra pdf --extra dev pyproject.toml -o requirements.lock

clean:
	rm -rf $(VENV) site offline dist .cache screenshots tests/node_modules tests/citation_js/node_modules
