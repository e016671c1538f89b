/**
 * `plan-files.js FOLDER [read]`: plans the fleet whose facts are in servers.json and fleet.yml and writes plan.json.
 * With `read` it only reads and parses the two files: what any program would have to.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { parseFleetFile } from '../../src/fleet/parse-fleet-file.js';
import { planFleet } from '../../src/fleet/plan-fleet.js';

const [folder = '', what] = process.argv.slice(2);
const servers = JSON.parse(readFileSync(join(folder, 'servers.json'), 'utf8'));
const text = readFileSync(join(folder, 'fleet.yml'), 'utf8');
if (what === 'read') {
  parse(text);
} else {
  const plan = planFleet({ servers, fleet: await parseFleetFile(text, 'fleet.yml') });
  writeFileSync(join(folder, 'plan.json'), JSON.stringify(plan));
}
