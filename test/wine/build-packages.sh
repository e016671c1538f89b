#!/usr/bin/env bash
# build-packages.sh FOLDER: builds FOLDER/programs and FOLDER/packages on a Debian or Ubuntu machine with mingw-w64, wixl
# and msitools. `npm run build` comes first. The same files serve the tests under Wine and those on Windows.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
project=$(cd "$here/../.." && pwd)
folder=$1
rm -rf "$folder/programs" "$folder/packages"
mkdir -p "$folder/programs"
for source in "$here"/programs/*.c; do
  name=$(basename "$source" .c)
  unicode=()
  if grep -q wmain "$source"; then unicode=(-municode); fi
  x86_64-w64-mingw32-gcc "${unicode[@]}" -O2 -s -Wall -Werror -o "$folder/programs/$name.exe" "$source" -lshell32
done
node "$project/lib/test/wine/packages/build-all.js" "$folder/packages" "$folder/programs/helper.exe"
