import { describe, expect, test } from '@jest/globals';
import { sha256Of } from '../../../src/base/sha256.js';
import { readKnownSets, type SetsRequest } from '../../../src/changes/backup-sets/known-sets.js';
import type { Host } from '../../../src/host/host.js';
import { HostError } from '../../../src/host/host-error.js';
import type { RememberedSet } from '../../../src/plan/journal-facts.js';
import { runStage } from '../../end-to-end/sample-upgrades.js';
import { onSampleServer } from '../../host/sample-server.js';

/** Backs the server up once more; the data file changed since the last time. */
async function backUp(open: () => Promise<Host>, keepBackups?: number): Promise<RememberedSet> {
  const host = await open();
  for (const { name } of await host.services.list()) await host.services.stop(name, 60);
  await host.files.append('C:\\Program Files\\PhoneFactor\\Data\\PhoneFactor.pfdata', Buffer.from('!'));
  await host.clock.sleep(60_000);
  const choices = keepBackups === undefined ? {} : { keepBackups };
  const { fault, backup } = await runStage(host, 'one-server', 'backup-pfdata', { choices });
  if (fault !== undefined) throw fault;
  return { folder: backup?.folder ?? '', manifestSha256: backup?.manifestSha256 ?? '', isRemoved: false };
}

const request: SetsRequest = { remembered: [], server: 'MFA1', fromOtherServer: false, isUnderWay: true };
const statuses = (sets: readonly { readonly status: string }[]) => sets.map(({ status }) => status);
type Files = Host['files'];

async function move(files: Files, from: string, to: string): Promise<void> {
  await files.createFolder(to.slice(0, to.lastIndexOf('\\')));
  await files.rename(from, to);
}

describe('the sets of one upgrade', () => {
  test('that retention removed are on record and no fault: the next run goes on with those that are left', () =>
    onSampleServer('one-server', async ({ open }) => {
      let hours = 0;
      const later = () => open({ startTime: new Date(Date.UTC(2026, 2, 7, 22 + hours++)) });
      const made: RememberedSet[] = [];
      for (let run = 0; run < 4; run += 1) made.push(await backUp(later, 1));
      const { files } = await open();
      const journal = await files.read('C:\\ProgramData\\mfa-server-upgrade\\journal.jsonl');
      const removed = Buffer.from(journal)
        .toString('utf8')
        .split('\n')
        .filter((line) => line.includes('"backup-removed"'));
      expect(removed.map((line) => JSON.parse(line).folder)).toEqual(made.slice(0, 3).map(({ folder }) => folder));
      const planned = await runStage(await open(), 'one-server', 'upgrade', { mode: 'plan' });
      expect(planned.fault).toBeUndefined();
      expect(planned.plan.warnings.map(({ code }) => code)).not.toContain('backup-set-missing');
      expect(planned.backup?.folder).toBe(made[3]?.folder);
    }));

  test('come in the order of the journal, with any time of the clock', () =>
    onSampleServer('one-server', async ({ open }) => {
      const at = (day: number) => () => open({ startTime: new Date(Date.UTC(2026, 2, day, 22)) });
      const older = await backUp(at(9));
      const newer = await backUp(at(2));
      const { files } = await open();
      const { chain } = await readKnownSets(files, { ...request, remembered: [newer, older], named: older.folder });
      expect(chain.sets.map(({ folder }) => folder)).toEqual([newer.folder, older.folder]);
      const planned = await runStage(await open(), 'one-server', 'upgrade', { mode: 'plan' });
      expect(planned.backup?.folder).toBe(newer.folder);
    }));

  test('that cannot be found are missing: needed once something was removed, unless a newer whole one is there', () =>
    onSampleServer('one-server', async ({ open }) => {
      const set = await backUp(open);
      const { files } = await open();
      const lost = (folder: string): RememberedSet => ({ folder, manifestSha256: '0'.repeat(64), isRemoved: false });
      const gone = ['C:\\gone', 'Q:\\gone', '\\\\nowhere\\backups\\gone'].map(lost);
      const older = await readKnownSets(files, { ...request, remembered: [set, ...gone] });
      expect(statuses(older.sets)).toEqual(['there', 'missing', 'missing', 'missing']);
      expect(older.sets.map(({ needed }) => needed)).toEqual([true, false, false, false]);
      const newer = await readKnownSets(files, { ...request, remembered: [...gone, set] });
      expect(newer.sets.slice(0, 3).every(({ needed }) => needed)).toBe(true);
      expect(newer.chain.sets.map(({ folder }) => folder)).toEqual([set.folder]);
      const before = await readKnownSets(files, { ...request, remembered: gone, isUnderWay: false });
      expect(before.sets.some(({ needed }) => needed)).toBe(false);
    }));

  test('that were moved are found where a person says, and beside it', () =>
    onSampleServer('one-server', async ({ open }) => {
      const [first, second] = [await backUp(open), await backUp(open)];
      const { files } = await open();
      const at = (one: RememberedSet) => `C:\\elsewhere\\${one.folder.split('\\').at(-1)}`;
      for (const one of [first, second]) await move(files, one.folder, at(one));
      const remembered = [second, first];
      expect(statuses((await readKnownSets(files, { ...request, remembered })).sets)).toEqual(['missing', 'missing']);
      const { sets, chain } = await readKnownSets(files, { ...request, remembered, named: at(first) });
      expect(statuses(sets)).toEqual(['there', 'there']);
      expect(chain.sets.map(({ folder }) => folder)).toEqual([at(second), at(first)]);
    }));

  test('that a person names have to be there', () =>
    onSampleServer('one-server', async ({ open }) => {
      const set = await backUp(open);
      const { files } = await open();
      for (const named of ['C:\\gone', 'Q:\\gone', '\\\\nowhere\\backups\\gone']) {
        await expect(readKnownSets(files, { ...request, remembered: [set], named })).rejects.toMatchObject({
          code: 'backup-set-not-found',
          message: expect.stringMatching(/ is no backup set: .*(was not found|There is no drive Q:)/),
        });
      }
      await expect(readKnownSets(files, { ...request, remembered: [], named: 'C:\\Install' })).rejects.toMatchObject({
        message: 'C:\\Install is no backup set: it has no manifest.json.',
      });
      const again = await readKnownSets(files, { ...request, remembered: [set], named: set.folder.toLowerCase() });
      expect(again.sets).toHaveLength(1);
    }));

  test('that another server made are refused, unless a person says that it is this one', () =>
    onSampleServer('one-server', async ({ open }) => {
      const { folder: named } = await backUp(open);
      const { files } = await open();
      const foreign = { ...request, server: 'MFA9', named };
      const refused = await readKnownSets(files, foreign);
      expect([statuses(refused.sets), refused.chain.sets]).toEqual([['of-other-server'], []]);
      const allowed = await readKnownSets(files, { ...foreign, fromOtherServer: true });
      expect([statuses(allowed.sets), allowed.chain.sets.length]).toEqual([['there'], 1]);
    }));

  test('that somebody changed are never used, in any place of their copy', () =>
    onSampleServer('one-server', async ({ open }) => {
      const set = await backUp(open);
      const { files } = await open();
      const manifest = JSON.parse(Buffer.from(await files.read(`${set.folder}\\manifest.json`)).toString('utf8'));
      const forged = Buffer.from(JSON.stringify({ ...manifest, components: ['agent'] }));
      expect(sha256Of(forged)).not.toBe(set.manifestSha256);
      await files.write(`${set.folder}\\manifest.json`, forged);
      for (const one of [{}, { named: set.folder }]) {
        const { sets, chain } = await readKnownSets(files, { ...request, remembered: [set], ...one });
        expect([statuses(sets), chain.sets]).toEqual([['changed'], []]);
      }
      const copy = `C:\\copy\\${set.folder.split('\\').at(-1)}`;
      await move(files, set.folder, copy);
      const { sets, chain } = await readKnownSets(files, { ...request, remembered: [set], named: copy });
      expect([statuses(sets), chain.sets]).toEqual([['changed'], []]);
    }));

  test('that lack a file are damaged; one that may not be read is missing, with the reason', () =>
    onSampleServer('one-server', async ({ open }) => {
      const set = await backUp(open);
      const { files } = await open();
      const denied = new HostError('access-denied', set.folder, 'Access is denied.');
      const closed = { ...files, read: () => Promise.reject(denied) };
      const { sets } = await readKnownSets(closed, { ...request, remembered: [set] });
      expect(sets).toMatchObject([{ status: 'missing', reason: 'Access is denied.', needed: true }]);
      await files.remove(`${set.folder}\\documents\\inventory.json`);
      const looked = await readKnownSets(files, { ...request, remembered: [set], withFiles: true });
      expect(looked.sets).toMatchObject([{ status: 'damaged', reason: expect.stringContaining('inventory.json') }]);
      expect(looked.chain.sets).toEqual([]);
    }));
});
