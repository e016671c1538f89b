#!/usr/bin/env bash
# Mono's System.Configuration, the independent judge of the merge tests (npm run test:mono). Debian or Ubuntu, as root.
set -euo pipefail

if command -v mono >/dev/null && command -v mcs >/dev/null && [ -e /usr/lib/mono/4.5/System.Web.dll ]; then
  exit 0
fi
apt-get update -q
apt-get install -q -y --no-install-recommends \
  mono-runtime mono-mcs libmono-system-configuration4.0-cil libmono-system-web4.0-cil
