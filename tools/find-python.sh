#!/usr/bin/env bash
# Print a Python that runs here and that the project supports (3.11 to 3.13), or one named version of it.
#
#   tools/find-python.sh          the newest on the path
#   tools/find-python.sh 3.11     exactly 3.11
#   PYTHON=/path/to/python3 tools/find-python.sh [3.11]     that one, or an error that says why not
#
# Every candidate is run before it is believed: a name on the path may be a switch that answers "not found".
set -eu

wanted=${1:-}
case ${wanted:-any} in
    any) description="Python from 3.11 to 3.13"; variable=PYTHON; names="python3.13 python3.12 python3.11 python3" ;;
    *) description="Python $wanted"; variable=PYTHON${wanted/./}; names="python$wanted python3" ;;
esac

fits() {
    "$1" - "$wanted" 2>/dev/null <<'PYTHON'
import sys

wanted = sys.argv[1]
running = "{}.{}".format(*sys.version_info[:2])
sys.exit(running != wanted if wanted else not (3, 11) <= sys.version_info < (3, 14))
PYTHON
}

if [ -n "${PYTHON:-}" ]; then
    fits "$PYTHON" || { printf '%s is not a %s.\n' "$PYTHON" "$description" >&2; exit 1; }
    command -v "$PYTHON"
    exit
fi

for name in $names; do
    while IFS= read -r candidate; do
        if fits "$candidate"; then
            printf '%s\n' "$candidate"
            exit
        fi
    done < <(type -aP "$name")
done

printf 'No %s was found on the path. Name one: make … %s=/path/to/python\n' "$description" "$variable" >&2
exit 1
