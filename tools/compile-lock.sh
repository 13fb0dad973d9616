#!/usr/bin/env bash
# Write requirements/everything.txt from pyproject.toml, and requirements/runtime.txt as the part of it that runs.
#
#   VENV=.venv-lock tools/compile-lock.sh [--upgrade]
set -eu

compile() {
    env -u PIP_FIND_LINKS -u PIP_EXTRA_INDEX_URL PIP_CONFIG_FILE=/dev/null \
        "$VENV/bin/python" -m piptools compile pyproject.toml --quiet --allow-unsafe --strip-extras \
        --all-build-deps --generate-hashes --no-annotate --no-header --no-emit-options \
        --no-emit-index-url --no-emit-trusted-host --no-emit-find-links "$@"
}

compile --extra app --extra dev --output-file requirements/everything.txt "$@"
compile --constraint requirements/everything.txt --output-file requirements/runtime.txt "$@"
