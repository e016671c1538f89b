import { describe, expect, test } from '@jest/globals';
import { sha256Of } from '../../src/base/sha256.js';
import { UserError } from '../../src/base/user-error.js';
import type { Host } from '../../src/host/host.js';
import type { RunOutcome } from '../../src/plan/outcome.js';
import { onSampleServer } from '../host/sample-server.js';
import { runHere } from '../in-process.js';
import { restore } from './rolled-back.js';
import { type RunOptions, runStage, runUpgrade } from './sample-upgrades.js';

/*
 * Issue 17, "Wrong today": a set that is away, changed, damaged, of another server or without data was believed or
 * passed over in silence.
 */
const activated = ['activate-server', 'confirm-replication-group'];
const said = [
  ...activated,
  'set-portal-url',
  'inform-users',
  'change-sdk-callers',
  'other-defaults-user-portal',
  'other-defaults-mobile-app',
];
const dataFile = 'C:\\Program Files\\PhoneFactor\\Data\\Phonefactor.pfdata';
const oldPortal = 'C:\\inetpub\\wwwroot\\PhoneFactor\\web.config';
const journal = 'C:\\ProgramData\\mfa-server-upgrade\\journal.jsonl';

type Open = () => Promise<Host>;

/** The upgrade as far as the person's steps. */
async function halfDone(open: Open, options: RunOptions = {}): Promise<string> {
  const { fault, backup } = await runUpgrade(await open(), 'one-server', options);
  if (fault !== undefined) throw fault;
  return backup?.folder ?? '';
}

function codes({ fault, plan }: RunOutcome): readonly string[] {
  const found = plan.blockers.map(({ code }) => code);
  return fault instanceof UserError && fault.code !== 'blocked' ? [...found, fault.code] : found;
}

async function text(host: Host, path: string): Promise<string> {
  return Buffer.from(await host.files.read(path)).toString('utf8');
}

/** Files, manifest and sums that agree with each other, as a person who may write to the share can make them. */
async function rewrite(
  host: Host,
  folder: string,
  change: (entries: { storedAs: string; role: string; size: number; sha256: string }[]) => Promise<unknown[]>,
): Promise<void> {
  const manifest = JSON.parse(await text(host, `${folder}\\manifest.json`));
  manifest.entries = await change(manifest.entries);
  const bytes = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  await host.files.write(`${folder}\\manifest.json`, bytes);
  const sums = manifest.entries.map((one: { sha256: string; storedAs: string }) => `${one.sha256}  ${one.storedAs}`);
  await host.files.write(
    `${folder}\\SHA256SUMS`,
    Buffer.from([...sums, `${sha256Of(bytes)}  manifest.json`, ''].join('\n')),
  );
}

async function addSetting(host: Host, folder: string): Promise<void> {
  await rewrite(host, folder, async (entries) => {
    for (const entry of entries) {
      if (!entry.storedAs.endsWith('wwwroot/PhoneFactor/web.config')) continue;
      const path = `${folder}\\${entry.storedAs.replaceAll('/', '\\')}`;
      const changed = Buffer.from(
        (await text(host, path)).replace('<appSettings>', '<appSettings><add key="ADDED" value="1" />'),
      );
      await host.files.write(path, changed);
      Object.assign(entry, { size: changed.length, sha256: sha256Of(changed) });
    }
    return entries;
  });
}

describe('a set that is out of reach in the middle of the upgrade', () => {
  test.each([true, false])('stops the run (approved: %s); where it is now is enough to go on', (isApproved) =>
    onSampleServer('one-server', async ({ open }) => {
      const { digest } = await runUpgrade(await open(), 'one-server', { mode: 'plan' });
      const options = isApproved ? { approval: { digest } } : {};
      const set = await halfDone(open, options);
      const { files } = await open();
      await files.rename(set, 'C:\\moved');
      const stopped = await runUpgrade(await open(), 'one-server', { ...options, said: activated });
      expect(codes(stopped)).toContain('backup-set-missing');
      expect(stopped.applied).toBeUndefined();
      expect(stopped.plan.blockers.find(({ code }) => code === 'backup-set-missing')?.input).toBe('backup-path');
      for (const stage of ['install-portal', 'merge-webconfig', 'install-mfa-server'] as const)
        expect(codes(await runStage(await open(), 'one-server', stage))).toContain('backup-set-missing');
      const moved = { ...options, backupPath: 'C:\\moved' };
      expect((await runUpgrade(await open(), 'one-server', { ...moved, said: activated })).fault).toBeUndefined();
      const carriedOn = await runUpgrade(await open(), 'one-server', { ...moved, said });
      expect([carriedOn.fault, carriedOn.plan.steps]).toEqual([undefined, []]);
    }),
  );

  test('when the upgrade is through it is only a warning', () =>
    onSampleServer('one-server', async ({ open }) => {
      const set = await halfDone(open);
      for (const confirmed of [activated, said])
        expect((await runUpgrade(await open(), 'one-server', { said: confirmed })).fault).toBeUndefined();
      const { files } = await open();
      await files.rename(set, 'C:\\moved');
      const again = await runUpgrade(await open(), 'one-server', { said });
      // The intention in the journal accounts for every part.
      expect([again.fault, again.plan.steps]).toEqual([undefined, []]);
      expect(again.plan.warnings.map(({ code }) => code)).toContain('backup-set-missing');
    }));
});

describe('a set that was rewritten together with its sums', () => {
  test.each([true, false])('gives nothing to the new portal (approved: %s)', (isApproved) =>
    onSampleServer('one-server', async ({ open }) => {
      const { digest } = await runUpgrade(await open(), 'one-server', { mode: 'plan' });
      const options = isApproved ? { approval: { digest } } : {};
      const set = await halfDone(open, options);
      await addSetting(await open(), set);
      const stopped = await runUpgrade(await open(), 'one-server', { ...options, said: activated });
      expect(codes(stopped)).toContain('backup-set-changed');
      expect(stopped.applied).toBeUndefined();
      const rolledBack = await restore(await open(), set);
      expect(codes(rolledBack)).toContain('backup-set-changed');
    }),
  );
});

describe('a set with damaged files', () => {
  test('gives no values to a merge, as it opens no removal', () =>
    onSampleServer('one-server', async ({ open }) => {
      const set = await halfDone(open);
      const host = await open();
      const stored = `${set}\\files\\C\\inetpub\\wwwroot\\PhoneFactor\\web.config`;
      await host.files.write(stored, Buffer.from((await text(host, stored)).replace('CONTOSO', 'CONTOSA')));
      const stopped = await runUpgrade(await open(), 'one-server', { said: activated });
      expect(codes(stopped)).toContain('backup-not-intact');
    }));
});

describe('a set of another server', () => {
  test.each(['upgrade', 'uninstall-phonefactor', 'merge-webconfig', 'install-portal'] as const)(
    'is refused by %s',
    (stage) =>
      onSampleServer('one-server', async ({ open }) => {
        const { backup } = await runStage(await open(), 'one-server', 'backup-pfdata');
        const host = await open();
        const folder = backup?.folder ?? '';
        const manifest = JSON.parse(await text(host, `${folder}\\manifest.json`));
        const bytes = Buffer.from(JSON.stringify({ ...manifest, name: 'mfa9-1', server: 'MFA9' }));
        await host.files.write('C:\\of-mfa9\\manifest.json', bytes);
        const outcome = await runStage(await open(), 'one-server', stage, { backupPath: 'C:\\of-mfa9' });
        expect(codes(outcome)).toContain('backup-of-other-server');
        expect(outcome.applied).toBeUndefined();
      }),
  );
});

describe('the gate of the removals', () => {
  const backedUp = async (open: Open): Promise<string> => {
    const { fault, backup } = await runStage(await open(), 'one-server', 'backup-pfdata');
    if (fault !== undefined) throw fault;
    return backup?.folder ?? '';
  };
  const holds = async (host: Host, set: string, path: string): Promise<string | undefined> =>
    text(host, `${set}\\files\\C\\${path.slice(3)}`).catch(() => undefined);

  test.each([
    ['data file', dataFile],
    ['web.config', oldPortal],
  ])('sees a %s with the size and the time that it had, and other bytes: they come into a new set', (_what, path) =>
    onSampleServer('one-server', async ({ open }) => {
      const first = await backedUp(open);
      const host = await open();
      for (const { name } of await host.services.list()) await host.services.stop(name, 60);
      const { modified, created } = (await host.files.stat(path)) ?? { modified: '', created: '' };
      const before = await text(host, path);
      const after = before.replace(/[a-z]/, (letter) => (letter === 'x' ? 'y' : 'x'));
      await host.files.write(path, Buffer.from(after));
      await host.files.putFacts([{ path, modified, created }]);
      const { backup } = await runStage(await open(), 'one-server', 'uninstall-phonefactor');
      expect(backup?.folder).not.toBe(first);
      expect(await holds(host, backup?.folder ?? '', path)).toBe(after);
    }),
  );

  test('is not opened by a set without data', () =>
    onSampleServer('one-server', async ({ open }) => {
      const first = await backedUp(open);
      const host = await open();
      await host.files.remove(journal);
      await rewrite(host, first, async (entries) => entries.filter(({ role }) => role !== 'data'));
      const outcome = await runStage(await open(), 'one-server', 'uninstall-phonefactor', { backupPath: first });
      expect(outcome.fault).toBeUndefined();
      expect(outcome.backup?.folder).not.toBe(first);
      expect(await holds(await open(), outcome.backup?.folder ?? '', dataFile)).toBeDefined();
    }));
});

describe('a restore', () => {
  const forged = (places: readonly string[]) => async (open: Open) => {
    const { backup } = await runStage(await open(), 'one-server', 'backup-pfdata');
    const [host, folder] = [await open(), backup?.folder ?? ''];
    // Of a set that the journal does not know only what it says itself can be judged.
    await host.files.remove(journal);
    await rewrite(host, folder, async (entries) => {
      const [like] = entries.filter(({ role }) => role === 'data');
      for (const path of places) {
        const storedAs = `files/C/${path.slice(3).replaceAll('\\', '/')}`;
        await host.files.write(`${folder}\\${storedAs.replaceAll('/', '\\')}`, Buffer.from('evil'));
        entries.push({ ...like, storedAs, originalPath: path, size: 4, sha256: sha256Of('evil') } as never);
      }
      return entries;
    });
    return folder;
  };

  test.each([['C:\\Windows\\System32\\evil.dll'], ['C:\\inetpub\\wwwroot\\Shop\\default.aspx']])(
    'does not write to %s, which is no place of the product; the plan marks it, an input of its own allows it',
    (place) =>
      onSampleServer('one-server', async ({ open }) => {
        const folder = await forged([place])(open);
        const request = { scope: 'items', createMissingFolders: true } as const;
        const refused = await restore(await open(), folder, request);
        expect(codes(refused)).toEqual(['restore-place-unknown']);
        expect(refused.plan.blockers[0]).toMatchObject({ input: 'allow-other-places' });
        expect(refused.plan.blockers[0]?.message).toContain(place);
        const lines = refused.plan.steps.flatMap((step) => (step.type === 'change' ? (step.detail ?? []) : []));
        expect(lines.filter((line) => line.startsWith('NOT A PLACE OF THE PRODUCT'))).toHaveLength(1);
        expect(await (await open()).files.stat(place)).toBeUndefined();
        const allowed = await restore(await open(), folder, { ...request, otherPlaces: true });
        expect(allowed.fault).toBeUndefined();
        expect(await text(await open(), place)).toBe('evil');
      }),
  );
});

describe('retention', () => {
  test('keeps the only set with the old installers, and says so', () =>
    onSampleServer('one-server', async ({ open }) => {
      const at = (day: number) => open({ startTime: new Date(Date.UTC(2026, 2, day)) });
      const oldInstallers = 'C:\\Install\\PhoneFactor5';
      const first = await runStage(await at(7), 'one-server', 'backup-pfdata', { choices: { oldInstallers } });
      const host = await at(8);
      for (const { name } of await host.services.list()) await host.services.stop(name, 60);
      await host.files.append(dataFile, Buffer.from('x'));
      const second = await runStage(await at(9), 'one-server', 'backup-pfdata', { choices: { keepBackups: 1 } });
      const [one, two] = [first.backup?.folder ?? '', second.backup?.folder ?? ''];
      expect(two).not.toBe(one);
      expect(await host.files.stat(`${one}\\manifest.json`)).toBeDefined();
      const notes = second.applied?.records.flatMap((record) => record.notes) ?? [];
      expect(notes.join('\n')).toContain(
        `Did not remove ${one} although 1 set(s) were to stay: no other set contains the old installer`,
      );
    }));
});

test('with a clock that was set back the roll-back takes the set that was made last, and names it', () =>
  onSampleServer('one-server', async ({ folder, open }) => {
    const made = async (day: number) => {
      const { outputs } = await runHere('backup-pfdata', folder, {}, { startTime: new Date(Date.UTC(2026, 2, day)) });
      return outputs['backup-path'] ?? '';
    };
    const first = await made(7);
    const host = await open();
    for (const { name } of await host.services.list()) await host.services.stop(name, 60);
    await host.files.append(dataFile, Buffer.from('the last user'));
    const last = await made(2);
    expect([first.slice(-15, -7), last.slice(-15, -7)]).toEqual(['20260307', '20260302']);
    await host.files.append(dataFile, Buffer.from('a wrong one'));
    const back = { scope: 'items', components: 'agent', overwrite: 'true' };
    const at = { startTime: new Date(Date.UTC(2026, 2, 2, 5)) };
    const { outputs, fault, summary } = await runHere('restore-backup', folder, back, at);
    expect([fault, outputs.finished]).toEqual([undefined, 'true']);
    expect(summary).toContain('20260302-');
    expect(summary).not.toContain('20260307-');
    expect(await text(await open(), dataFile)).toMatch(/the last user$/);
  }));
