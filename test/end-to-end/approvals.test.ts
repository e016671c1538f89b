import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/base/user-error.js';
import type { Host } from '../../src/host/host.js';
import type { RehearsalOptions } from '../../src/host/rehearsal/effects.js';
import type { RunOutcome } from '../../src/plan/outcome.js';
import type { RestoreWishes } from '../../src/stages/restore-backup/restore-facts.js';
import { onSampleServer } from '../host/sample-server.js';
import { restore, snapshot } from './rolled-back.js';
import { runStage, runToTheEnd, runUpgrade } from './sample-upgrades.js';

type Open = (options?: RehearsalOptions) => Promise<Host>;

const dying = (last: number): RehearsalOptions => ({
  processId: last,
  isProcessRunning: () => false,
  onEffect: ({ number }) => {
    if (number === last) throw new Error('power cut');
  },
});

/** A later run: the one before is dead, with anything that it left. */
const later: RehearsalOptions = { processId: 2, isProcessRunning: (id) => id === 2 };

/** Upgrades the sample and gives the set from before. */
async function upgraded(open: Open): Promise<string> {
  const [first] = await runToTheEnd(open, 'one-server');
  return first?.backup?.folder ?? '';
}

async function edit(path: string, change: (value: { machine: { bootTime: string } }) => void): Promise<void> {
  const value = JSON.parse(await readFile(path, 'utf8'));
  change(value);
  await writeFile(path, JSON.stringify(value));
}

function codeOf({ fault }: RunOutcome): string | undefined {
  if (fault !== undefined && !(fault instanceof UserError)) throw fault;
  return fault?.code;
}

type Damage = 'upgraded' | 'upgrade that failed' | 'files written over';

/** Leaves the sample in need of a restore, and gives its set. */
async function damaged(what: Damage, folder: string, open: Open): Promise<string> {
  if (what === 'upgraded') return upgraded(open);
  if (what === 'upgrade that failed') {
    const faults = join(folder, 'faults.json');
    await writeFile(faults, '{"installerExitCodes":{"MultiFactorAuthenticationServerSetup.exe":[1603]}}');
    const { backup, fault } = await runUpgrade(await open(later), 'one-server');
    expect(fault).toMatchObject({ code: 'installer-failed-1603' });
    return backup?.folder ?? '';
  }
  const { backup } = await runStage(await open(later), 'one-server', 'backup-pfdata');
  const host = await open(later);
  await host.services.stop('PhoneFactorSvc', 60);
  for (const path of [
    'C:\\Program Files\\PhoneFactor\\Data\\Phonefactor.pfdata',
    'C:\\inetpub\\wwwroot\\PhoneFactor\\web.config',
  ])
    await host.files.write(path, Buffer.from('<configuration/>'));
  await host.services.start('PhoneFactorSvc', 60);
  return backup?.folder ?? '';
}

describe('an approval', () => {
  test(
    'is used up by a roll-back: the old digest removes nothing, a new plan has another one',
    () =>
      onSampleServer('one-server', async ({ folder, open }) => {
        const planned = await runUpgrade(await open(later), 'one-server', { mode: 'plan' });
        const approval = { digest: planned.digest };
        await writeFile(
          join(folder, 'faults.json'),
          '{"installerExitCodes":{"MultiFactorAuthenticationServerSetup.exe":[1603]}}',
        );
        const failed = await runUpgrade(await open(later), 'one-server', { approval });
        expect(codeOf(failed)).toBe('installer-failed-1603');
        expect(codeOf(await restore(await open(later), failed.backup?.folder ?? ''))).toBeUndefined();
        const before = await snapshot(folder);
        const again = await runUpgrade(await open(later), 'one-server', { approval });
        expect([codeOf(again), again.applied]).toEqual(['approval-used-up', undefined]);
        expect(await snapshot(folder)).toEqual(before);
        const { digest } = await runUpgrade(await open(later), 'one-server', { mode: 'plan' });
        expect(digest).not.toBe(approval.digest);
        expect(codeOf(await runUpgrade(await open(later), 'one-server', { approval: { digest } }))).toBeUndefined();
      }),
    60_000,
  );

  test(
    'of a restore is used up by it',
    () =>
      onSampleServer('one-server', async ({ folder, open }) => {
        const set = await damaged('files written over', folder, open);
        const items = { scope: 'items' } as const;
        const approval = { digest: (await restore(await open(later), set, items, 'plan')).digest };
        expect(codeOf(await restore(await open(later), set, items, 'apply', approval))).toBeUndefined();
        expect(codeOf(await restore(await open(later), set, items, 'apply', approval))).toBeUndefined();
        const host = await open(later);
        await host.files.write('C:\\inetpub\\wwwroot\\PhoneFactor\\web.config', Buffer.from('<configuration/>'));
        expect(codeOf(await restore(host, set, items, 'apply', approval))).toBe('approval-used-up');
        const { digest } = await restore(await open(later), set, items, 'plan');
        expect(codeOf(await restore(await open(later), set, items, 'apply', { digest }))).toBeUndefined();
      }),
    60_000,
  );

  test(
    'is nothing to do on the server that it finished',
    () =>
      onSampleServer('one-server', async ({ open }) => {
        const { digest } = await runUpgrade(await open(later), 'one-server', { mode: 'plan' });
        await runToTheEnd(open, 'one-server', { approval: { digest } });
        const again = await runUpgrade(await open(later), 'one-server', { approval: { digest } });
        expect([codeOf(again), again.plan.steps]).toEqual([undefined, []]);
      }),
    60_000,
  );
});

describe('an approved roll-back', () => {
  test(
    'that waits for a restart after any of its removals is carried on under its digest',
    () =>
      onSampleServer('one-server', async ({ folder, open }) => {
        const before = await snapshot(folder);
        const set = await upgraded(open);
        const { digest, plan } = await restore(await open(later), set, {}, 'plan');
        const approval = { digest };
        const installers = plan.steps.flatMap(({ change }) => {
          const { productCode, packagePath } = { productCode: '', packagePath: '', ...change };
          return [productCode, packagePath.split('\\').at(-1) ?? ''].filter((one) => one !== '');
        });
        await writeFile(
          join(folder, 'faults.json'),
          JSON.stringify({ installerExitCodes: Object.fromEntries(installers.map((code) => [code, [3010]])) }),
        );
        let restarts = 0;
        for (let run = 0; run < 9; run += 1) {
          const outcome = await restore(await open(later), set, {}, 'apply', approval);
          expect([run, codeOf(outcome)]).toEqual([run, undefined]);
          if (outcome.restartRequired === undefined) break;
          restarts += 1;
          await edit(join(folder, 'server.json'), ({ machine }) => {
            machine.bootTime = new Date(Date.UTC(2026, 2, 8, run)).toISOString();
          });
        }
        expect(restarts).toBeGreaterThan(1);
        expect(await snapshot(folder)).toEqual(before);
      }),
    60_000,
  );

  test.each<[Damage, Partial<RestoreWishes>]>([
    ['upgraded', {}],
    ['upgrade that failed', { overwrite: false }],
    ['files written over', { scope: 'items' }],
  ])(
    'after "%s", that dies at any of many effects, is carried on under its digest',
    (what, request) =>
      onSampleServer('one-server', async ({ folder, open }) => {
        const before = await snapshot(folder);
        const set = await damaged(what, folder, open);
        const planned = await restore(await open(later), set, request, 'plan');
        expect(planned.plan.blockers).toEqual([]);
        const approval = { digest: planned.digest };
        let deaths = 0;
        for (let last = 9; ; last += 23) {
          const died = await open(dying(last))
            .then((host) => restore(host, set, request, 'apply', approval))
            .then(
              ({ fault }) => {
                if (fault instanceof UserError) throw fault;
                return fault !== undefined;
              },
              (error) => {
                if (error instanceof UserError) throw error;
                return true;
              },
            );
          if (!died) break;
          deaths += 1;
        }
        const last = await restore(await open(later), set, request, 'apply', approval);
        expect(codeOf(last)).toBeUndefined();
        expect(deaths).toBeGreaterThan(0);
        expect(await snapshot(folder)).toEqual(before);
      }),
    120_000,
  );
});
