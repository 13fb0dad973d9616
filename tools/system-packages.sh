#!/usr/bin/env bash
# Install the system packages that are missing for a purpose, and nothing that is already there.
#
#   tools/system-packages.sh venv PYTHON    what PYTHON needs to make a virtual environment
#   tools/system-packages.sh test           what reads and draws the documents in the tests
#   tools/system-packages.sh bench          what the benchmark's comparisons need as well
#
# Installs by apt as root or where sudo asks no password. Otherwise prints the one line to run, and stops.
set -eu

missing=()

# need PACKAGE COMMAND…: PACKAGE is missing unless COMMAND succeeds.
need() {
    local package=$1
    shift
    "$@" >/dev/null 2>&1 || missing+=("$package")
}

have_library() {
    ldconfig -p 2>/dev/null | grep -q "$1" || PATH=$PATH:/sbin:/usr/sbin ldconfig -p | grep -q "$1"
}

have_font() {
    fc-list ":family=$1" family | grep -q .
}

need_for_tests() {
    need libreoffice-writer test -e /usr/lib/libreoffice/program/libswlo.so  # opens the Word documents
    need python3-uno /usr/bin/python3 -c 'import uno'                       # edits one as a person would
    need poppler-utils command -v pdftoppm                                  # pages as pictures
    need chromium command -v chromium                                       # opens the HTML decision
    need strace command -v strace  # records what the store writes, so that the power can be cut there
    need fontconfig command -v fc-list
    need fonts-noto-core have_font 'Noto Serif'  # the documents' fonts, for programs that read no embedded ones
}

need_for_benchmark() {
    need libpangoft2-1.0-0 have_library libpangoft2-1.0.so.0            # WeasyPrint draws with it
    need libharfbuzz-subset0 have_library libharfbuzz-subset.so.0       # WeasyPrint embeds fonts with it
}

need_for_venv() {
    local version
    version=$("$1" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    need "python$version-venv" "$1" -c 'import ensurepip, venv'
}

case ${1:-} in
    venv) need_for_venv "$2" ;;
    test) need_for_tests ;;
    bench) need_for_tests; need_for_benchmark ;;
    *) sed -n '2,8s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac

[ ${#missing[@]} -gt 0 ] || exit 0

install="apt-get install --yes --no-install-recommends ${missing[*]}"
if ! command -v apt-get >/dev/null; then
    printf 'Not found: %s. Install what your system calls these, then run make again.\n' "${missing[*]}" >&2
    exit 1
elif [ "$(id -u)" = 0 ]; then
    run_as_root=""
elif sudo -n true 2>/dev/null; then
    run_as_root="sudo -n"
else
    printf 'Not found: %s. Run this, then make again:\n\n    sudo sh -c "apt-get update && %s"\n\n' \
        "${missing[*]}" "$install" >&2
    exit 1
fi

printf 'Installing by apt: %s\n' "${missing[*]}"
$run_as_root apt-get update -qq
$run_as_root env DEBIAN_FRONTEND=noninteractive $install -qq >/dev/null
