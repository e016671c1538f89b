/**
 * A fleet of 200 rehearsal servers in four waves, one in twenty faulty, killed in the middle and carried on, twice.
 * Minutes, not seconds: started by `npm run test:fleet`.
 */
import { strict as assert } from 'node:assert';
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FleetPlan } from '../../src/fleet/fleet-plan.js';
import { parseServerResult } from '../../src/fleet/server-result.js';
import { createRehearsalHost } from '../../src/host/rehearsal/rehearsal-host.js';
import { readRecords } from '../../src/stages/upgrade-report/read-records.js';
import { createFleet, filesOf, plannedServers, serverFolder } from './fleet-folder.js';

/** Steps that every run makes sure of: what must be there is there, what must not run does not. */
const guards: readonly string[] = ['keep-install-path', 'confirm-backup-set', 'stop-services'];

const folder = mkdtempSync(join(tmpdir(), 'fleet-'));
const servers = plannedServers();
const faulty = servers.filter(({ fault }) => fault !== undefined);
const begunCount = () => (existsSync(join(folder, 'begun.log')) ? begunNames().length : 0);
const begunNames = () => readFileSync(join(folder, 'begun.log'), 'utf8').trim().split('\n');

try {
  assert.equal(servers.length, 200);
  assert.equal(faulty.length, 10);
  await step('made', () => createFleet(folder, servers));
  await step('killed after 40 servers', () => killedAt(40));
  await step('killed after 110 servers', () => killedAt(110));
  const codes: (number | null)[] = [];
  await step('carried on to the end', async () => {
    for (let run = 0; run < 4 && codes.at(-1) !== 0; run++) codes.push(await drive());
  });
  assert.equal(codes.at(-1), 0, `The fleet did not come to its end: ${codes.join(', ')}`);
  await step('checked', checkAll);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function step(what: string, work: () => Promise<unknown>): Promise<void> {
  const begin = Date.now();
  await work();
  console.log(`${what}: ${Math.round((Date.now() - begin) / 1000)} s, ${begunCount()} servers begun`);
}

/** A wave with a failure ends the driver before: it is then started again, as a person would. */
async function killedAt(count: number): Promise<void> {
  let code: number | null = 2;
  while (code === 2) code = await drive(count);
  assert.equal(code, null, 'The driver came to its end before it could be killed.');
}

/** Runs the driver; with a number it is killed, without a chance to tidy up, when that many servers were begun. */
async function drive(killAfter?: number): Promise<number | null> {
  const child = spawn(process.execPath, ['--no-warnings', 'lib/test/fleet-rehearsal/drive.js', folder], {
    stdio: 'inherit',
  });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const watch = killAfter === undefined ? undefined : setInterval(() => killAt(child, killAfter), 20);
  const code = await ended;
  clearInterval(watch);
  return code;
}

function killAt(child: ChildProcess, count: number): void {
  if (begunCount() >= count) child.kill('SIGKILL');
}

/** Every server is upgraded, or untouched with its reason; no step was done twice; nothing was begun after its end. */
async function checkAll(): Promise<void> {
  const results = new Map(
    filesOf(folder, 'results')
      .map((text) => parseServerResult(text, 'result'))
      .map((one) => [one.server, one]),
  );
  const plan: FleetPlan = JSON.parse(readFileSync(join(folder, 'plan-0.json'), 'utf8'));
  assert.deepEqual(
    plan.waves.map((wave) => wave.servers.length),
    wavesExpected(),
  );
  const leftOut = new Map(plan.leftOut.map((one) => [one.server, one]));
  let [upgraded, untouched, doneSteps] = [0, 0, 0];
  for (const { name, group } of servers) {
    const { journal } = await readRecords(await createRehearsalHost(serverFolder(folder, name)), undefined, {});
    const done = journal.flatMap((line) => (line.event === 'step-done' ? [line.step] : []));
    const changes = done.filter((step) => !guards.includes(step));
    assert.equal(new Set(changes).size, changes.length, `${name} did a step twice: ${changes.join(', ')}`);
    if (results.get(name)?.outcome === 'upgraded') {
      upgraded += 1;
      doneSteps += done.length;
      assert.equal(leftOut.has(name), false);
      assert.equal(readState(name).includes('PhoneFactor Agent'), false, `${name} still has the old agent.`);
    } else {
      untouched += 1;
      const reason = leftOut.get(name);
      assert.ok(reason !== undefined && reason.reason !== '', `${name} (${group}) is neither upgraded nor left out.`);
      assert.deepEqual(journal, [], `${name} was touched: ${reason.reason}`);
    }
  }
  checkBegunOnce(new Set(begunNames()));
  console.log(`${upgraded} upgraded in ${doneSteps} steps, ${untouched} untouched with their reasons`);
  assert.equal(upgraded + untouched, 200);
  assert.equal(untouched, groupsHeld().flatMap((one) => servers.filter(({ group }) => group === one)).length);
}

/** Whole groups wait where one server is blocked; the others fill four waves. */
function wavesExpected(): readonly number[] {
  const open = servers.filter(({ group }) => !groupsHeld().includes(group));
  const count = (end: string) => open.filter(({ name }) => name.includes(end)).length;
  return [1, count('SUB'), count('PRI'), count('WEB')];
}

function groupsHeld(): readonly string[] {
  return [...new Set(faulty.filter(({ fault }) => fault === 'data-file-held').map(({ group }) => group))];
}

function readState(name: string): string {
  return readFileSync(join(serverFolder(folder, name), 'registry', 'HKEY_LOCAL_MACHINE.reg')).toString('utf16le');
}

/** A server is begun again only where a kill or its own fault came in between. */
function checkBegunOnce(begun: ReadonlySet<string>): void {
  const times = Map.groupBy(begunNames(), (name) => name);
  const again = [...begun].filter((name) => (times.get(name)?.length ?? 0) > 1);
  const explained = faulty.map(({ name }) => name);
  const byKill = again.filter((name) => !explained.includes(name));
  console.log(`${again.length} servers were carried on, ${byKill.length} of them because of the two kills`);
  assert.ok(byKill.length <= 16, `More servers were begun again than could have been under way: ${byKill.join(', ')}`);
}
