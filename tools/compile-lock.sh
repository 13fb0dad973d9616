#!/usr/bin/env bash
# Write requirements/everything.txt from pyproject.toml, and requirements/runtime.txt as the part of it that runs.
#
#   PYTHON=/usr/bin/python3.11 tools/compile-lock.sh [--upgrade]
#
# It must be Debian 12's own Python, 3.11.2: the oldest that is supported, so that what suits it suits the rest. Some
# packages ask for a later 3.11.
set -eu

python=$(tools/find-python.sh 3.11)
if ! "$python" -c 'import sys; sys.exit(sys.version_info[:3] > (3, 11, 2))'; then
    printf '%s is too new to write the lock with. Name the Python of Debian 12: PYTHON311=/usr/bin/python3.11\n' \
        "$python" >&2
    exit 1
fi

environment=$(mktemp -d)
trap 'rm -rf "$environment"' EXIT
tools/system-packages.sh venv "$python"
"$python" -m venv "$environment"
# At the version in the lock, but not from the lock: it may be what has to be mended.
"$environment/bin/python" -m pip install --quiet --disable-pip-version-check \
    "$(grep -o '^pip-tools==[^ ]*' requirements/everything.txt)"

# A computer's own settings and folders of packages are left aside, so that every hash is the public registry's.
compile() {
    env -u PIP_FIND_LINKS -u PIP_EXTRA_INDEX_URL PIP_CONFIG_FILE=/dev/null \
        "$environment/bin/python" -m piptools compile pyproject.toml --quiet --allow-unsafe --strip-extras \
        --all-build-deps --generate-hashes --no-annotate --no-header --no-emit-options \
        --no-emit-index-url --no-emit-trusted-host --no-emit-find-links "$@"
}

compile --extra app --extra keyring --extra dev --output-file requirements/everything.txt "$@"
compile --constraint requirements/everything.txt --output-file requirements/runtime.txt "$@"
