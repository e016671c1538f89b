import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type HalfDone, halfDoneServers, openEarlierServers } from '../fixtures/earlier-servers.js';
import { runHere } from '../in-process.js';
import { endState } from './killed-upgrades.js';

const mostRuns = 5;
const samples = await halfDoneServers();

/** Runs of another process, hours after the one that ended. */
const laterRun = (number: number) => ({
  startTime: new Date(Date.UTC(2026, 2, 8, 12 + number)),
  processId: 2,
  isProcessRunning: (id: number) => id === 2,
});

/** The servers of then have no copies of packages, and nobody gave a folder with them. */
const withoutPackages = (action: string) => (action === 'upgrade' ? { 'accept-no-way-back': 'true' } : {});

/** With what persons have done, until it is finished; `digest` is what was approved then. */
async function carryOn(server: string, { action, inputs }: HalfDone, digest = ''): Promise<void> {
  let confirmed = '';
  for (let run = 0; run < mostRuns; run += 1) {
    const given = {
      ...inputs,
      ...withoutPackages(action),
      'approved-plan': digest,
      'completed-operator-steps': confirmed,
    };
    const { outputs, fault } = await runHere(action, server, given, laterRun(run));
    if (fault !== undefined) throw fault;
    if (outputs.finished === 'true') return;
    confirmed = [confirmed, outputs['steps-to-confirm'] ?? ''].filter((ids) => ids !== '').join(', ');
  }
  throw new Error(`It did not come to its end in ${mostRuns} runs.`);
}

async function restart(server: string): Promise<void> {
  const path = join(server, 'server.json');
  const description = JSON.parse(await readFile(path, 'utf8'));
  const machine = { ...description.machine, bootTime: '2026-03-08T11:00:00.000Z' };
  await writeFile(path, JSON.stringify({ ...description, machine }));
}

/** Everything but the suite's own folder, what the machine is, and faults that have shown. */
async function stateOf(server: string) {
  const { 'server.json': _machine, 'faults.json': _faults, ...state } = await endState(server);
  return state;
}

/** `all` carries on every server; without it every third of a sample, at another place in each. */
const isChosen = (sample: number, number: number) => process.env.KILLS === 'all' || (number + sample) % 3 === 0;

describe.each(Object.keys(samples).map((sample, index) => ({ sample, index })))(
  '$sample, begun by the version before',
  ({ sample, index }) => {
    let servers = '';
    let close = async () => {};
    beforeAll(async () => {
      ({ folder: servers, close } = await openEarlierServers(sample));
    });
    afterAll(() => close());

    const endsAs = async (name: string, one: HalfDone) => {
      const server = join(servers, name);
      if (name === 'restart-owed') await restart(server);
      await carryOn(server, one, one.digest);
      expect(await stateOf(server)).toEqual(await stateOf(join(servers, one.end)));
    };
    const cases = Object.entries(samples[sample] ?? {}).filter((_, number) => isChosen(index, number));

    test.each(cases)('%s is carried on to the end under its approval', endsAs);

    test('an upgrade of today ends as the one of then did', async () => {
      const [upgrade] = Object.values(samples[sample] ?? {}).filter(({ action }) => action === 'upgrade');
      if (upgrade === undefined) throw new Error('Each sample was upgraded.');
      const server = join(servers, 'untouched');
      await carryOn(server, upgrade);
      expect(await stateOf(server)).toEqual(await stateOf(join(servers, upgrade.end)));
    });
  },
);
