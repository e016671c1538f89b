import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../src/host/host.js';
import type { RehearsalOptions } from '../../src/host/rehearsal/effects.js';
import type { RestoreWishes } from '../../src/stages/restore-backup/restore-facts.js';
import { digestBesidePlans } from '../host/folder-digest.js';
import { onSampleServer } from '../host/sample-server.js';
import { restore, restored, snapshot } from './rolled-back.js';
import { runStage, runToTheEnd, runUpgrade, throughBackup } from './sample-upgrades.js';

/** `npm run test:kills` tries far more of the effects; a few find most faults in seconds. */
const atEvery = process.env.KILLS === 'all';

const dataFile = 'C:\\Program Files\\PhoneFactor\\Data\\Phonefactor.pfdata';
const portalConfiguration = 'C:\\inetpub\\wwwroot\\PhoneFactor\\web.config';

/** A run that dies at that effect, in a process of its own. */
const dying = (last: number): RehearsalOptions => ({
  processId: last,
  isProcessRunning: () => false,
  onEffect: ({ number }) => {
    if (number === last) throw new Error('power cut');
  },
});
/** A later run: the one before is dead, with anything that it left. */
const later: RehearsalOptions = { processId: 2, isProcessRunning: (id) => id === 2 };

const isPortalUninstall = ({ id }: { readonly id: string }) => id === 'uninstall-user-portal';

/** What the agent writes while it runs. */
async function stopAndWrite(host: Host, bytes: Uint8Array): Promise<void> {
  const running = (await host.services.list()).filter(({ state }) => state === 'running');
  for (const { name } of running) await host.services.stop(name, 60);
  await host.files.write(dataFile, bytes);
  for (const { name } of running) await host.services.start(name, 60);
}

type Open = (options?: RehearsalOptions) => Promise<Host>;

/** Upgrades the sample and gives the set from before. */
async function upgraded(open: Open): Promise<string> {
  const [first] = await runToTheEnd(open, 'one-server');
  return first?.backup?.folder ?? '';
}

describe('the way back', () => {
  test(
    'makes an upgraded rehearsal server what it was, byte for byte',
    () =>
      onSampleServer('one-server', async ({ folder, open }) => {
        const before = await snapshot(folder);
        const set = await upgraded(open);
        expect(await snapshot(folder)).not.toEqual(before);
        const outcome = await restored(await open(), set);
        expect(outcome.applied?.changed).toBe(true);
        expect(await snapshot(folder)).toEqual(before);
        const again = await restored(await open(), set);
        expect(again.plan.steps).toEqual([]);
      }),
    60_000,
  );

  test(
    'can be followed by the upgrade again, which asks a person again',
    () =>
      onSampleServer('one-server', async ({ open }) => {
        const set = await upgraded(open);
        await restored(await open(), set);
        const outcome = await runUpgrade(await open(), 'one-server');
        expect(outcome.fault).toBeUndefined();
        expect(outcome.applied?.openOperatorSteps.map(({ id }) => id)).toContain('activate-server');
      }),
    60_000,
  );

  test(
    'is blocked before its first removal by a file that another program has open, with its name',
    () =>
      onSampleServer('one-server', async ({ folder, open }) => {
        const set = await upgraded(open);
        const locked = { lockedFiles: [{ path: dataFile, holder: 'notepad.exe (4711)' }] };
        await writeFile(join(folder, 'faults.json'), JSON.stringify(locked));
        const { fault, applied } = await restore(await open(), set);
        expect(String(fault)).toContain(`restore-target-unreadable: `);
        expect(String(fault)).toContain(`${dataFile}: It is in use by notepad.exe (4711).`);
        expect(applied).toBeUndefined();
      }),
    60_000,
  );

  test(
    'is planned without changing anything but its own file, and says what is missing',
    () =>
      onSampleServer('one-server', async ({ folder, open }) => {
        const set = await upgraded(open);
        const before = await digestBesidePlans(folder);
        const codes = async (request: Partial<RestoreWishes>) =>
          (await restore(await open(), set, request, 'plan')).plan.blockers.map(({ code }) => code);
        expect(await codes({})).toEqual([]);
        expect(await codes({ overwrite: false })).toEqual([]);
        expect(await codes({ overwrite: false, scope: 'items' })).toContain('restore-newer-on-server');
        expect(
          (await codes({ oldInstallers: 'C:\\Install' })).filter((code) => code === 'old-installer-missing'),
        ).toHaveLength(4);
        expect(await digestBesidePlans(folder)).toEqual(before);
      }),
    60_000,
  );

  test(
    'of a half upgraded server works from every place where the upgrade died',
    () =>
      onSampleServer('one-server', async ({ folder, open }) => {
        const before = await snapshot(folder);
        let set = '';
        for (const last of atEvery ? [60, 100, 140, 180, 220] : [100, 180]) {
          const host = await open(dying(last));
          await runUpgrade(host, 'one-server').catch(() => undefined);
          const next = await open(later);
          const journal = await next.files.read('C:\\ProgramData\\mfa-server-upgrade\\journal.jsonl');
          const folders = [
            ...Buffer.from(journal)
              .toString('utf8')
              .matchAll(/"event":"backup-created","folder":"([^"]+)"/g),
          ];
          set = JSON.parse(`"${folders[0]?.[1] ?? ''}"`) || set;
          if (set === '') continue;
          await restored(next, set);
          expect(await snapshot(folder)).toEqual(before);
        }
        expect(set).not.toBe('');
      }),
    120_000,
  );

  test(
    'that dies at any of many effects is ended by the next run',
    () =>
      onSampleServer('one-server', async ({ folder, open }) => {
        const before = await snapshot(folder);
        const set = await upgraded(open);
        let deaths = 0;
        for (let last = 5; ; last += atEvery ? 3 : 29) {
          const host = await open(dying(last));
          const died = await restored(host, set).then(
            () => false,
            () => true,
          );
          if (!died) break;
          deaths += 1;
        }
        await restored(await open(), set);
        expect(await snapshot(folder)).toEqual(before);
        console.log(`deaths on the way back: ${deaths}`);
        expect(deaths).toBeGreaterThan(1);
      }),
    120_000,
  );
});

describe('the registry', () => {
  const key = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Positive Networks\\PhoneFactor';
  const put = async (host: Host, at: string, name: string) =>
    host.registry.writeValue(at, '32', { name, data: { type: 'string', text: 'secret of the new product' } });

  test(
    'loses on the way back what the new product left, and no plan or message shows a value',
    () =>
      onSampleServer('one-server', async ({ folder, open }) => {
        const before = await snapshot(folder);
        const set = await upgraded(open);
        const host = await open();
        await put(host, key, 'Left by the new product');
        await put(host, `${key}\\New\\Deeper`, '');
        await put(host, key, 'Pfsvc_ncan_ip_tcp_port');
        const careful = await restore(await open(), set, { overwrite: false }, 'plan');
        expect(careful.plan.blockers).toEqual([]);
        expect(careful.view.lost.join()).toMatch(/\d registry values and keys written since the set/);
        expect(JSON.stringify(careful.plan)).toContain('Pfsvc_ncan_ip_tcp_port');
        expect(JSON.stringify(careful.plan)).not.toContain('secret of the new product');
        const outcome = await restored(await open(), set);
        const detail = outcome.plan.steps.flatMap((step) => ('detail' in step ? (step.detail ?? []) : []));
        expect(detail).toContain(`remove (32-bit view): ${key}\\Left by the new product`);
        expect(detail).toContain(`remove (32-bit view): ${key}\\New`);
        expect(await snapshot(folder)).toEqual(before);
      }),
    60_000,
  );

  test(
    'keeps what came later when only items are put back, and what was changed unless overwrite is given',
    () =>
      onSampleServer('one-server', async ({ open }) => {
        const host = await open();
        const set = (await runUpgrade(host, 'one-server', { restrict: throughBackup })).backup;
        const items = { scope: 'items', components: ['agent'], overwrite: false } as const;
        await put(host, key, 'Later');
        expect((await restored(await open(), set?.folder ?? '', items)).plan.steps).toEqual([]);
        await put(host, key, 'Pfsvc_ncan_ip_tcp_port');
        const refused = await restore(await open(), set?.folder ?? '', items);
        expect(refused.plan.blockers.map(({ code }) => code)).toEqual(['restore-newer-in-registry']);
        await restored(await open(), set?.folder ?? '', { ...items, overwrite: true });
        const [now] = (await host.registry.readTree(key, '32')) ?? [];
        const port = now?.values.find(({ name }) => name === 'Pfsvc_ncan_ip_tcp_port')?.data;
        expect(port).toEqual({ type: 'dword', number: 4443 });
        expect(now?.values.some(({ name }) => name === 'Later')).toBe(true);
      }),
    60_000,
  );
});

describe('a set that was made when a part was gone already', () => {
  test(
    'is no way back by itself: the message names the set with the rest, and that one is; its own part may go on top',
    () =>
      onSampleServer('one-server', async ({ folder, open }) => {
        const before = await snapshot(folder);
        const toPortal = await runUpgrade(await open(), 'one-server', {
          restrict: (plan) => ({ ...plan, steps: plan.steps.slice(0, plan.steps.findIndex(isPortalUninstall) + 1) }),
        });
        const whole = toPortal.backup?.folder ?? '';
        const host = await open();
        const data = await host.files.read(dataFile).catch(() => Buffer.from('held'));
        await stopAndWrite(host, Buffer.concat([data, Buffer.from('later')]));
        const rest = (await runStage(await open(), 'one-server', 'backup-pfdata')).backup?.folder ?? '';
        expect(rest).not.toBe(whole);
        const refused = await restore(await open(), rest, {}, 'plan');
        const gap = refused.plan.blockers.find(({ code }) => code === 'backup-set-without-component');
        expect(gap).toMatchObject({ input: 'backup-path', message: expect.stringContaining(`User Portal: ${whole}`) });
        const warned = await restore(await open(), rest, { scope: 'items' }, 'plan');
        expect(warned.plan.blockers).toEqual([]);
        expect(warned.plan.warnings.map(({ code }) => code)).toContain('backup-set-without-component');
        const named = await restore(await open(), rest, { scope: 'items', components: ['user-portal'] }, 'plan');
        expect(named.plan.blockers.map(({ code }) => code)).toContain('backup-set-without-component');
        await restored(await open(), whole);
        expect(await snapshot(folder)).toEqual(before);
        await restored(await open(), rest, { scope: 'items', components: ['agent'] });
        const { services, files } = await open();
        for (const { name } of await services.list()) await services.stop(name, 60);
        expect(
          Buffer.from(await files.read(dataFile))
            .subarray(-5)
            .toString(),
        ).toBe('later');
      }),
    90_000,
  );
});

test(
  'a second restore at once is refused at any moment of the first, which ends undisturbed',
  () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const before = await snapshot(folder);
      const set = await upgraded(open);
      const bothRun = (processId: number): RehearsalOptions => ({ processId, isProcessRunning: () => true });
      const answers: unknown[] = [];
      const second = await open(bothRun(2));
      let lock: string | undefined;
      let isAsking = false;
      const first = await open({
        ...bothRun(1),
        async onEffect({ number, operation, subject }) {
          // Before it has the lock a restore only plans.
          const mayAsk = lock !== undefined && lock !== subject && number % 12 === 0;
          if (operation === 'files.createNew' && subject.includes('\\lock\\')) lock = subject;
          if (operation === 'files.write' && subject === lock) lock = undefined;
          if (isAsking || !mayAsk) return;
          isAsking = true;
          answers.push(
            await restore(second, set).then(
              ({ fault }) => fault,
              (error) => error,
            ),
          );
          isAsking = false;
        },
      });
      await restored(first, set);
      expect(answers.length).toBeGreaterThan(4);
      for (const answer of answers) expect(answer).toMatchObject({ code: 'server-locked' });
      expect(await snapshot(folder)).toEqual(before);
      console.log(`second restores refused: ${answers.length}`);
    }),
  120_000,
);

describe('items of a set', () => {
  const items = { scope: 'items', components: ['user-portal'] } as const;

  test(
    'come back for one component; the rest is left alone, and no service is stopped',
    () =>
      onSampleServer('one-server', async ({ folder, open }) => {
        const host = await open();
        const set = (await runUpgrade(host, 'one-server', { restrict: throughBackup })).backup;
        const before = await snapshot(folder);
        await host.files.write(portalConfiguration, Buffer.from('<configuration/>'));
        const newer = await restore(await open(), set?.folder ?? '', { ...items, overwrite: false });
        expect(newer.plan.blockers.map(({ code }) => code)).toEqual(['restore-newer-on-server']);
        const stopped: string[] = [];
        const watched = await open({
          onEffect: ({ operation, subject }) => {
            if (operation === 'services.stop') stopped.push(subject);
          },
        });
        const outcome = await restored(watched, set?.folder ?? '', items);
        expect(outcome.plan.steps.map(({ id }) => id)).toEqual(['verify-backup-set', 'restore-files']);
        expect(outcome.view.interruption).toEqual(['Nobody: no service is stopped and no site is taken away.']);
        expect(stopped).toEqual([]);
        expect(await snapshot(folder)).toEqual(before);
      }),
    60_000,
  );

  test(
    'of another server are refused, and so is a set with one flipped bit',
    () =>
      onSampleServer('one-server', async ({ folder, open }) => {
        const host = await open();
        const set = (await runUpgrade(host, 'one-server', { restrict: throughBackup })).backup;
        await host.files.remove(portalConfiguration);
        const stored = `${set?.folder}\\files\\C\\inetpub\\wwwroot\\PhoneFactor\\web.config`;
        const bytes = Buffer.from(await host.files.read(stored));
        bytes[10] = (bytes[10] ?? 0) ^ 1;
        await host.files.write(stored, bytes);
        const { fault } = await restore(await open(), set?.folder ?? '', items);
        expect(fault).toMatchObject({ code: 'backup-not-intact' });
        const server = join(folder, 'server.json');
        await writeFile(server, (await readFile(server, 'utf8')).replace('"MFA1"', '"MFA9"'));
        const other = await restore(await open(), set?.folder ?? '', items);
        expect(other.plan.blockers.map(({ code }) => code)).toContain('backup-of-other-server');
      }),
    60_000,
  );

  test(
    'bring a lost data file back and start the service',
    () =>
      onSampleServer('one-server', async ({ folder, open }) => {
        const host = await open();
        const set = (await runUpgrade(host, 'one-server', { restrict: throughBackup })).backup;
        const before = await snapshot(folder);
        await host.services.stop('PhoneFactorSvc', 60);
        await host.files.remove(dataFile);
        await restored(await open(), set?.folder ?? '', { scope: 'items', components: ['agent'], overwrite: false });
        expect((await snapshot(folder)).files).toEqual(before.files);
        expect((await (await open()).services.list()).find(({ name }) => name === 'PhoneFactorSvc')?.state).toBe(
          'running',
        );
      }),
    60_000,
  );
});
