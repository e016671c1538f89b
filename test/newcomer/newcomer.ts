/**
 * A newcomer with git and Node.js, and nothing else, types what README.md says: `npm run test:newcomer`. With
 * `--with-tests` also the command that runs the tests.
 */
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { documentationPages } from '../docs/documentation.js';
import { bareSearchPath, typeCommands } from './bare-machine.js';

const folder = mkdtempSync(join(tmpdir(), 'newcomer-'));
const clone = join(folder, 'mfa-server-upgrade');

/** What README.md promises of the rehearsal, as it is seen. */
function requirePromises(shown: string): void {
  const parts = [
    'Inspect',
    'Plan',
    'Approve',
    'Apply, until a person',
    'Operator steps',
    'Carry on',
    'Verify',
    'Run it once more',
  ];
  const places = parts.map((part) => shown.search(new RegExp(`^=== \\d\\. ${part}`, 'm')));
  assert.ok(
    places.every((place, i) => place > (places[i - 1] ?? -1)),
    `Not in this order: ${parts.join(', ')}.`,
  );
  assert.match(shown, /Every byte of the server is as it was before the plan\./);
  assert.match(shown, /Simulated here, a person does it on a real server/);
  assert.doesNotMatch(shown, /^fail /m);
  const lines = shown.slice(shown.indexOf('A rehearsal server:')).trim().split('\n').length;
  assert.ok(lines <= 120, `The demo prints ${lines} lines; nobody reads more than 120.`);
  assert.match(shown.slice(places.at(-1)), /finished, nothing is left to do\./);
  requirePlaces(shown);
}

/** "Its last lines say where to look." */
function requirePlaces(shown: string): void {
  const lines = shown.slice(shown.indexOf('Where to look')).trim().split('\n').slice(1);
  const places = lines
    .map((line) => line.split(/ {2,}/).at(-1) ?? '')
    .map((place) => place.replace(/^(?!\/)/, `${clone}/`));
  assert.equal(places.length, 6);
  const report = places.find((place) => place.endsWith('-report.html')) ?? '';
  assert.match(readFileSync(report, 'utf8'), /^<!doctype html>/);
  for (const place of places) assert.ok(existsSync(place), `${place} is not there.`);
  const configuration = places.find((place) => place.endsWith('web.config')) ?? '';
  assert.match(readFileSync(configuration, 'utf8'), /MultiFactorAuthWebServiceSdk\/PfWsSdk\.asmx/);
}

/** A machine that others keep busy is reported and does not fail the check. */
function requireFiveMinutes(seconds: number): void {
  if (seconds < 300) return;
  const said = `From nothing to a rehearsed upgrade took ${seconds} seconds; README.md promises five minutes.`;
  assert.ok((loadavg()[0] ?? 0) > availableParallelism(), said);
  console.log(`${said} This machine is busy with other work.`);
}

function requireUntouchedClone(): void {
  const { stdout } = spawnSync('git', ['status', '--porcelain'], { cwd: clone, encoding: 'utf8' });
  assert.equal(stdout, '', 'The commands left something behind.');
}

try {
  const readme = documentationPages().find(({ path }) => path === 'README.md');
  const [rehearsal, tests] = (readme?.blocks ?? []).filter(({ kind }) => kind === 'sh newcomer');
  const address = /^git clone (\S+)$/m.exec(rehearsal?.text ?? '')?.[1];
  assert.ok(rehearsal && tests && address, 'README.md does not say how to clone, to rehearse and to test.');
  const machine = { address, repository: process.cwd(), searchPath: bareSearchPath(join(folder, 'programs')) };
  const began = performance.now();
  const shown = stripVTControlCharacters(typeCommands(rehearsal.text, { ...machine, folder }));
  const seconds = Math.round((performance.now() - began) / 1000);
  requirePromises(shown);
  requireUntouchedClone();
  requireFiveMinutes(seconds);
  console.log(`From nothing to a rehearsed upgrade: ${seconds} seconds, with git and Node.js alone.`);
  if (process.argv.includes('--with-tests')) {
    typeCommands(tests.text, { ...machine, folder: clone });
    requireUntouchedClone();
    console.log('The tests passed.');
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
