import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../src/host/host.js';
import type { RehearsalOptions } from '../../src/host/rehearsal/effects.js';
import { onSampleServer } from '../host/sample-server.js';
import { runStub } from '../stub.js';
import { upgradesThatDied } from './killed-upgrades.js';
import { elsewhere } from './played-from-elsewhere.js';
import { restore, restored, snapshot } from './rolled-back.js';
import { runToTheEnd } from './sample-upgrades.js';

const all = process.env.KILLS === 'all';
const samples = all ? ['one-server', 'web-server', 'other-drive-32-bit', 'half-upgraded'] : ['half-upgraded'];
const [step, stepBack] = all ? [1, 7] : [101, 151];

describe('a server that is reached from another machine', () => {
  test.each(samples)(
    'is upgraded to the same end where the runner is killed at a change: %s',
    async (sample) => {
      const { effects, deaths } = await upgradesThatDied(
        { sample, as: elsewhere(sample) },
        ({ number }) => number % step === 0,
      );
      console.log(`${sample}, from elsewhere: ${effects} changes, the runner died at ${deaths.length} of them`);
      expect(deaths.length).toBe(Math.floor(effects / step));
      expect(deaths.filter(({ differences }) => differences.length > 0)).toEqual([]);
    },
    3_600_000,
  );

  test(
    'is rolled back byte for byte, also where the runner is killed again and again, each time after more changes',
    () =>
      onSampleServer('one-server', async ({ folder, open }) => {
        const there = async (options?: RehearsalOptions): Promise<Host> => elsewhere('one-server')(await open(options));
        const before = await snapshot(folder);
        const [first] = await runToTheEnd(there, 'one-server');
        const set = first?.backup?.folder ?? '';
        let deaths = 0;
        for (let last = stepBack; ; last += stepBack) {
          const host = await there({ processId: last, isProcessRunning: () => false, onEffect: dieAt(last) });
          const outcome = await restore(host, set).catch((error: unknown) => error);
          if (!(outcome instanceof Error) && (outcome as { readonly fault?: unknown }).fault === undefined) break;
          deaths += 1;
        }
        console.log(`the way back, from elsewhere: the runner died ${deaths} times`);
        expect(deaths).toBeGreaterThan(0);
        await restored(await there({ processId: 2, isProcessRunning: (id) => id === 2 }), set);
        expect(await snapshot(folder)).toEqual(before);
      }),
    3_600_000,
  );

  test(
    'is proven by check-host in its sandbox as it is on the machine itself, but for what cannot be seen from elsewhere',
    () =>
      onSampleServer('one-server', async ({ folder }) => {
        const before = await snapshot(folder);
        const checked = async (inputs: Readonly<Record<string, string>>) => {
          const given = { 'rehearsal-folder': folder, sandbox: 'true', ...inputs };
          const { network, ...adapters } = JSON.parse((await runStub('check-host', given)).outputs.adapters ?? '{}');
          return { network, adapters };
        };
        const here = await checked({});
        const there = await checked({ server: 'MFA1' });
        expect(here.adapters).toMatchObject({ registry: 'proven-here', machine: 'proven-here' });
        expect(there.adapters).toEqual(here.adapters);
        expect(there.network).toBe('could-not-be-tried');
        expect(await snapshot(folder)).toEqual(before);
      }),
    120_000,
  );
});

function dieAt(last: number): NonNullable<RehearsalOptions['onEffect']> {
  return ({ number }) => {
    if (number === last) throw new Error('power cut');
  };
}
