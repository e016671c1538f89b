import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../../src/host/host.js';
import { readRecords } from '../../../src/stages/upgrade-report/read-records.js';
import { runToTheEnd, runUpgrade } from '../../end-to-end/sample-upgrades.js';
import { onSampleServer } from '../../host/sample-server.js';

const workFolder = 'C:\\ProgramData\\mfa-server-upgrade';

async function onUpgradedServer(work: (host: Host) => Promise<void>): Promise<void> {
  await onSampleServer('one-server', async ({ open }) => {
    await runToTheEnd(open, 'one-server');
    await work(await open());
  });
}

const overwrite = (host: Host, path: string, text: string) => host.files.write(path, Buffer.from(text, 'utf8'));

async function onlyFileIn(host: Host, folder: string): Promise<string> {
  const [file] = await host.files.list(folder);
  if (file === undefined) throw new Error(`${folder} is empty.`);
  return file.path;
}

describe('the records of an upgraded rehearsal server', () => {
  test(
    'have the server before and after, the merges and who ran what',
    () =>
      onUpgradedServer(async (host) => {
        const { before, after, merges, journal, plans, notes } = await readRecords(host, undefined, {});
        const versions = (of: typeof before) =>
          of?.state.components.map(({ component, generation }) => `${component} ${generation}`);
        expect(versions(before)).toEqual(expect.arrayContaining(['agent phonefactor', 'user-portal phonefactor']));
        expect(versions(after)).toEqual(expect.arrayContaining(['agent mfa-server', 'user-portal mfa-server']));
        expect(merges.map(({ component }) => component)).toEqual(['user-portal', 'mobile-app']);
        expect(merges.every(({ record }) => record.outcomes.some(({ outcome }) => outcome === 'carried'))).toBe(true);
        expect(journal.filter(({ event }) => event === 'plan-started').every(({ by }) => by === 'test')).toBe(true);
        expect(journal.filter(({ event }) => event === 'installer-ran')).toHaveLength(8);
        expect(plans.length).toBeGreaterThan(0);
        expect(notes).toEqual([]);
      }),
    60_000,
  );

  test(
    'are read as far as they can be, and what cannot is reported',
    () =>
      onUpgradedServer(async (host) => {
        const { manifests, plans } = await readRecords(host, undefined, {});
        await overwrite(host, `${workFolder}\\web-config\\user-portal\\differences.json`, '{"format": 1}');
        await overwrite(host, await onlyFileIn(host, `${workFolder}\\plans`), '{"format": 1}');
        await overwrite(host, `${workFolder}\\backups\\${manifests[0]?.manifest.name}\\manifest.json`, '{');
        const broken = await readRecords(host, undefined, {});
        expect(broken.notes.join('\n')).toMatch(/backup set [\s\S]*The plan sha256:[\s\S]*merge of the user-portal/);
        expect(broken.notes).toHaveLength(3);
        expect(broken.merges.map(({ component }) => component)).toEqual(['mobile-app']);
        expect(broken.plans).toHaveLength(plans.length - 1);
        expect(broken.manifests).toHaveLength(manifests.length - 1);
        expect(broken.after).toBeDefined();
      }),
    60_000,
  );

  test('are none on a server that nothing was done on, but for the server itself', () =>
    onSampleServer('one-server', async ({ open }) => {
      const records = await readRecords(await open(), undefined, {});
      expect(records).toMatchObject({ plans: [], journal: [], manifests: [], merges: [], notes: [] });
      expect(records).not.toHaveProperty('before');
      expect(records.after?.state.components.length).toBe(4);
    }));
});

describe('the records of a server', () => {
  test('are none before the first run', () =>
    onSampleServer('one-server', async ({ open }) => {
      const records = await readRecords(await open(), undefined, {});
      expect(records).toMatchObject({ plans: [], journal: [], manifests: [] });
      expect(records).not.toHaveProperty('portalAddress');
    }));

  test('show each plan that was begun, of the backup and of the new address, and reading them changes nothing', () =>
    onSampleServer('one-server', async ({ open }) => {
      const outcomes = await runToTheEnd(open, 'one-server');
      const host = await open();
      const { server, plans, journal, manifests, portalAddress } = await readRecords(host, undefined, {});
      expect(server).toBe((await host.machine.facts()).name);
      const begun = new Set(journal.flatMap((line) => (line.event === 'plan-started' ? [line.digest] : [])));
      expect(plans.map(({ digest }) => digest)).toEqual([...begun]);
      expect(plans[0]?.digest).toBe(outcomes[0]?.digest);
      expect(manifests.map(({ manifest }) => manifest.server)).toContain(server);
      expect(manifests[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(portalAddress?.oldUrl).toMatch(/\/PhoneFactor$/);
      expect(portalAddress?.newUrl).toMatch(/\/MultiFactorAuth$/);
      expect((await readRecords(host, workFolder, {})).plans).toHaveLength(plans.length);
      const elsewhere = await readRecords(host, 'C:\\elsewhere', {});
      expect(elsewhere.plans).toEqual([]);
      expect(elsewhere.journalFault).toContain(workFolder);
      expect(elsewhere.notes).toEqual([elsewhere.journalFault]);
    }));

  test('have no address where the portal keeps its own', () =>
    onSampleServer('half-upgraded', async ({ open }) => {
      await runUpgrade(await open(), 'half-upgraded');
      expect(await readRecords(await open(), undefined, {})).not.toHaveProperty('portalAddress');
    }));
});

test('a run that only plans leaves no records', () =>
  onSampleServer('one-server', async ({ open }) => {
    const outcome = await runUpgrade(await open(), 'one-server', { mode: 'plan' });
    expect(outcome.mode).toBe('plan');
    expect((await readRecords(await open(), undefined, {})).journal).toEqual([]);
  }));
