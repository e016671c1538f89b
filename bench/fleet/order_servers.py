"""What one would write by hand: order the servers of a fleet in waves with Python's own graphlib. It knows the order
of sites and roles and nothing else: no canary, no time windows, no checks, no reasons."""

import json
import sys
from graphlib import TopologicalSorter
from pathlib import Path

folder = Path(sys.argv[1])
servers = json.loads((folder / "servers.json").read_text())
sites = json.loads((folder / "sites.json").read_text())
order = TopologicalSorter()
for site in sites.values():
    subordinates = [name for name in site["servers"] if name != site["primary"]]
    before = [sites[name]["primary"] for name in site["after"]]
    for name in subordinates:
        order.add(name, *before)
    order.add(site["primary"], *subordinates, *before)
site_of = {name.lower(): site for site in sites.values() for name in site["servers"]}
for server in servers:
    if server["role"] == "web-server":
        site = site_of[server["sdkHosts"][0].split(".")[0]]
        order.add(server["name"], *site["servers"])
order.prepare()
waves = []
while order.is_active():
    ready = order.get_ready()
    waves.append(list(ready))
    order.done(*ready)
(folder / "waves.json").write_text(json.dumps(waves))
