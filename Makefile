# Every command of the project. `make help` lists them; each says why it exists.

VENV ?= .venv
# Interpreters are looked for on the path; name them here to choose.
PYTHON ?=
PYTHON311 ?=
PYTHON313 ?=
JOBS ?= 2

BIN := $(VENV)/bin
RUNTIME := $(VENV)/.runtime-installed
EVERYTHING := $(VENV)/.everything-installed
TEMPLATES = $(wildcard notebooks/templates/*.ipynb)
GOLDEN_NOTEBOOKS = $(wildcard tests/golden/*/*.ipynb)
CODE = rsu_nb widgets tests benchmarks binder

PIP_INSTALL = -m pip install --quiet --disable-pip-version-check
# The project goes on top of the lock: nothing else is resolved, fetched or built in a separate environment.
PROJECT = $(PIP_INSTALL) --no-deps --no-build-isolation --editable .

# Else every command, kernel and server that a test starts would compile all modules again.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo app test lint tests coverage golden-notebooks package test-pythons test-faults fuzz bench golden lock \
	install system-packages clean

help:  ## List the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-18s %s\n", $$1, $$2}' $(firstword $(MAKEFILE_LIST))

demo: $(RUNTIME)  ## Do the main job on an invented case, from record to decision and letter
	@# What an officer would try first, so it needs nothing from the system beyond venv.
	$(BIN)/rsu-nb demo

app: $(EVERYTHING)  ## Draft in the browser, on a store for practice with invented cases
	@# It never touches your own store: that is `rsu-nb app`. Ctrl-C stops it; what was saved stays.
	$(BIN)/rsu-nb app --practice

test: system-packages $(EVERYTHING)  ## Run every check: style, types, imports, dependencies, tests, package
	@# One command that says whether a change may land; .ci/run calls it and nothing else.
	@# The steps run in this order, cheapest first, whatever -j says.
	$(MAKE) --no-print-directory lint
	$(MAKE) --no-print-directory golden-notebooks
	$(MAKE) --no-print-directory tests
	$(MAKE) --no-print-directory coverage

lint: $(EVERYTHING)  ## Check style, types, the direction of imports and the dependencies
	@# What needs no test to be seen. Seconds, so it comes first.
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/deptry rsu_nb widgets
	$(BIN)/python -m pip check --disable-pip-version-check
	@# An output in a template would be somebody's case.
	$(if $(TEMPLATES),$(BIN)/nbstripout --verify --keep-id \
		--extra-keys "metadata.language_info cell.metadata.execution" $(TEMPLATES))

tests: $(EVERYTHING)  ## Run the tests
	@# tests/packaging is the package check. Parts alone: .venv/bin/python -m pytest tests/unit/dates
	@# tests/scheduling.py says what stays together on one core, and what measures no coverage.
	$(BIN)/python -m pytest -n $(JOBS) --dist loadgroup --cov --cov-report=

coverage:  # What the last run of the tests reached: all of the law, nearly all of the rest.
	$(BIN)/coverage report --include='rsu_nb/law/*,rsu_nb/decisions/*' --fail-under=100
	$(BIN)/coverage report --omit='rsu_nb/law/*,rsu_nb/decisions/*' --fail-under=90

golden-notebooks: $(EVERYTHING)
	@# A golden notebook runs again, in a kernel, to the outputs it was reviewed with.
	$(if $(GOLDEN_NOTEBOOKS),$(BIN)/python -m pytest --nbval --nbval-current-env -p no:cacheprovider $(GOLDEN_NOTEBOOKS))

package: $(EVERYTHING)  ## Build the source archive and the wheel into dist/
	@# From the archive, as whoever installs it would, and without the network.
	rm -rf dist
	$(BIN)/python -m build --no-isolation >/dev/null
	ls dist

test-pythons: $(EVERYTHING) .venv-3.11/.runtime-installed .venv-3.13/.runtime-installed  ## Compare the oldest and the newest Python
	@# The same case must give the same bytes on every supported Python. Apart from `make test`, because
	@# not every computer has both; fails if either is missing.
	RSU_NB_TEST_PYTHON311=$(CURDIR)/.venv-3.11/bin/python \
	RSU_NB_TEST_PYTHON313=$(CURDIR)/.venv-3.13/bin/python \
		$(BIN)/python -m pytest tests/pythons

test-faults: system-packages $(EVERYTHING)  ## Kill a thousand runs, cut the power after every write, fail every write
	@# Nothing acknowledged may be lost, whatever the computer does. `make test` runs a few of each;
	@# these take a quarter of an hour. SEED= repeats a run.
	$(BIN)/python -m tests.faults.kills --runs $(or $(RUNS),1000) --others 60 $(if $(SEED),--seed $(SEED))
	$(BIN)/python -m tests.faults.power_cuts $(if $(SEED),--seed $(SEED))
	$(BIN)/python -m tests.faults.failing_calls $(if $(SEED),--seed $(SEED))

fuzz: $(EVERYTHING)  ## Give every parser input nobody thought of, for SECONDS=60
	@# Other input every time, so it is no part of `make test`, whose outcome must not depend on chance.
	@# What it finds is printed with the seed and the parser that show it again: SEED= and ONLY=.
	$(BIN)/python -W ignore -m tests.fuzz --seconds $(or $(SECONDS),60) --only '$(ONLY)' $(if $(SEED),--seed $(SEED))

bench: $(EVERYTHING)  ## Measure each budget beside its comparison: a table and a JSON file
	@# Speed is never asserted by a timed test: this is where it is seen.
	tools/system-packages.sh bench
	$(BIN)/python -m benchmarks

golden: system-packages $(EVERYTHING)  ## Write the golden documents again, to be reviewed as a difference
	@# The only thing that writes tests/golden/. Look at the pages before committing them.
	$(BIN)/python -m tests.golden.write

lock:  ## Write the lock again for changed dependencies; all newest with UPGRADE=--upgrade
	@# On the oldest Python, whose set suits the newer ones, and from the public registry alone.
	PYTHON='$(PYTHON311)' tools/compile-lock.sh $(UPGRADE)

install: $(EVERYTHING)  ## Set up the environment for working on the project
	@# `make test` does it too; this is for an editor or a first look.

system-packages:
	@tools/system-packages.sh test

clean:  ## Remove what the tools wrote; environments stay
	rm -rf build dist .coverage .coverage.* .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find $(CODE) -name __pycache__ -prune -exec rm -rf {} +

# Environments. A stamp file is newer than the lock it was installed from, so a second run does nothing.

$(VENV)/pyvenv.cfg:
	@python=$$(PYTHON='$(PYTHON)' tools/find-python.sh) && tools/system-packages.sh venv "$$python" && \
		echo "Setting up $(VENV) with $$python" && "$$python" -m venv $(VENV)

$(RUNTIME): requirements/runtime.txt pyproject.toml | $(VENV)/pyvenv.cfg
	$(BIN)/python $(PIP_INSTALL) --require-hashes --requirement $<
	$(BIN)/python $(PROJECT)
	@touch $@

$(EVERYTHING): requirements/everything.txt pyproject.toml | $(VENV)/pyvenv.cfg
	$(BIN)/python $(PIP_INSTALL) --require-hashes --requirement $<
	$(BIN)/python $(PROJECT)
	@touch $(RUNTIME) $@

.venv-3.%/.runtime-installed: requirements/runtime.txt pyproject.toml
	@python=$$(PYTHON='$(PYTHON3$*)' tools/find-python.sh 3.$*) && \
		$(MAKE) --no-print-directory VENV=.venv-3.$* PYTHON="$$python" $@
