#!/usr/bin/env bash
# lxml and xmlstarlet for `npm run bench:webconfig`; the other peers come with npm. Debian or Ubuntu, as root.
set -euo pipefail

apt-get update -q
apt-get install -q -y --no-install-recommends python3-lxml xmlstarlet
