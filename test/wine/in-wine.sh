#!/usr/bin/env bash
# in-wine.sh ROOT PREFIX SECONDS PROGRAM [ARGUMENT...]
# Runs a Windows program in the machine PREFIX (a path inside ROOT) and prints what it wrote. Its output goes through a
# file, because node.exe cannot write to a pipe of Linux. Ends with the lowest 8 bits of the program's exit code.
set -uo pipefail
root=$1 prefix=$2 seconds=$3
shift 3
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
output=$(mktemp "$root/tmp/output.XXXXXX")
chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 LC_ALL=C.UTF-8 \
  XDG_RUNTIME_DIR=/tmp WINEDEBUG="${WINEDEBUG:--all}" WINEPREFIX="$prefix" WINEDLLOVERRIDES=mscoree,mshtml= \
  ${MFA_WINE_ENV:-} \
  bash -c 'output=$1 seconds=$2; shift 2; exec timeout -k 10 "$seconds" wine "$@" </dev/null >"$output" 2>&1' \
  _ "/tmp/${output##*/}" "$seconds" "$@"
code=$?
cat "$output"
rm -f "$output"
exit $code
