import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/base/user-error.js';
import type { Host } from '../../src/host/host.js';
import type { RegistryData } from '../../src/host/registry.js';
import type { RehearsalOptions } from '../../src/host/rehearsal/effects.js';
import type { RunOutcome } from '../../src/plan/outcome.js';
import { onSampleServer } from '../host/sample-server.js';
import { restore } from './rolled-back.js';
import { runStage, runUpgrade } from './sample-upgrades.js';

/*
 * Issue 17: "Killed after the plan began, a changed web.config is accepted and merged"; "a page added to a theme goes
 * live".
 */
const portal = 'C:\\inetpub\\wwwroot\\PhoneFactor\\web.config';
const dataFile = 'C:\\Program Files\\PhoneFactor\\Data\\Phonefactor.pfdata';
const journal = 'C:\\ProgramData\\mfa-server-upgrade\\journal.jsonl';

type Open = (options?: RehearsalOptions) => Promise<Host>;

async function text(host: Host, path: string): Promise<string> {
  return Buffer.from(await host.files.read(path)).toString('utf8');
}

const dying = (last: number): RehearsalOptions => ({
  processId: last,
  isProcessRunning: () => false,
  onEffect: ({ number }) => {
    if (number === last) throw new Error('power cut');
  },
});

/** A later run: the one before is dead, with anything that it left. */
const later: RehearsalOptions = { processId: 2, isProcessRunning: (id) => id === 2 };

/** Begins the approved plan and dies before the first backup is there. */
async function begun(open: Open): Promise<{ readonly digest: string }> {
  const { digest } = await runUpgrade(await open(later), 'one-server', { mode: 'plan' });
  for (let last = 3; last < 40; last += 1) {
    await runUpgrade(await open(dying(last)), 'one-server', { approval: { digest } }).catch(() => undefined);
    const lines = await text(await open(later), journal).catch(() => '');
    expect(lines).not.toContain('backup-created');
    if (lines.includes('step-started')) return { digest };
  }
  throw new Error('The plan never began.');
}

function faultOf({ fault }: RunOutcome): UserError | undefined {
  if (fault !== undefined && !(fault instanceof UserError)) throw fault;
  return fault;
}

async function change(open: Open, path: string, from: string, to: string): Promise<void> {
  const host = await open(later);
  const before = await text(host, path);
  expect(before).toContain(from);
  await host.files.write(path, Buffer.from(before.replace(from, to)));
}

describe('an approved upgrade that was killed when it had begun', () => {
  test('refuses a web.config that was changed since, with the line, and goes on when it is back', () =>
    onSampleServer('one-server', async ({ open }) => {
      const approval = await begun(open);
      await change(open, portal, '<appSettings>', '<appSettings><add key="EVIL" value="1" />');
      const refused = await runUpgrade(await open(later), 'one-server', { approval });
      expect(faultOf(refused)?.code).toBe('changed-since-plan');
      expect(faultOf(refused)?.message).toContain(`${portal}, EVIL, approved: (not there), now: <`);
      expect(faultOf(refused)?.message).toMatch(/, now: .*<add key="EVIL" value="1" \/>/);
      expect(refused.applied).toBeUndefined();
      await change(open, portal, '<add key="EVIL" value="1" />', '');
      expect(faultOf(await runUpgrade(await open(later), 'one-server', { approval }))).toBeUndefined();
    }));

  test('shows no secret of a web.config whose password was changed', () =>
    onSampleServer('one-server', async ({ open }) => {
      const approval = await begun(open);
      const before = await text(await open(later), portal);
      const [, secret = ''] = /PASSWORD" value="([^"]+)"/i.exec(before) ?? [];
      expect(secret).not.toBe('');
      await change(open, portal, secret, 'another-secret-1');
      const message = faultOf(await runUpgrade(await open(later), 'one-server', { approval }))?.message ?? '';
      expect(message).toContain(portal);
      expect(message).not.toContain(secret);
      expect(message).not.toContain('another-secret-1');
    }));

  test.each(['added', 'changed', 'removed'])('refuses a theme of which a page was %s', (how) =>
    onSampleServer('one-server', async ({ open }) => {
      const approval = await begun(open);
      const host = await open(later);
      const [theme] = (await runStage(host, 'one-server', 'upgrade', { mode: 'plan' })).plan.steps.flatMap((step) =>
        step.change?.kind === 'create-backup-set' && 'frozen' in step.change && Array.isArray(step.change.frozen)
          ? step.change.frozen.map(({ path }) => String(path)).filter((path) => path.includes('App_Themes'))
          : [],
      );
      expect(theme).toBeDefined();
      const path = how === 'added' ? `${theme}.aspx` : `${theme}`;
      if (how === 'removed') await host.files.remove(path);
      else await host.files.write(path, Buffer.from('<script>'));
      const fault = faultOf(await runUpgrade(await open(later), 'one-server', { approval }));
      expect([fault?.code, fault?.message]).toEqual(['changed-since-plan', expect.stringContaining(path)]);
    }),
  );

  test('goes on with other live data, which is backed up as it is', () =>
    onSampleServer('one-server', async ({ open }) => {
      const approval = await begun(open);
      const host = await open(later);
      await host.services.stop('PhoneFactorSvc', 60);
      await host.files.append(dataFile, Buffer.from('one more user'));
      const outcome = await runUpgrade(await open(later), 'one-server', { approval });
      expect(faultOf(outcome)).toBeUndefined();
      const stored = `${outcome.backup?.folder}\\files\\C\\${dataFile.slice(3)}`;
      expect(await text(await open(later), stored)).toMatch(/one more user$/);
    }));
});

const productKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Positive Networks\\PhoneFactor';
const port = 'Pfsvc_ncan_ip_tcp_port';

async function setValue(open: Open, name: string, data: RegistryData): Promise<void> {
  await (await open(later)).registry.writeValue(productKey, '32', { name, data });
}

/** Runs the upgrade and sets a value at the moment when the backup is on record and nothing is removed. */
async function changedBehindTheBackup(open: Open, name: string, data: RegistryData): Promise<RunOutcome> {
  let isChanged = false;
  const host = await open({
    ...later,
    onEffect: async ({ operation }) => {
      if (isChanged || (operation !== 'services.start' && operation !== 'files.append')) return;
      const lines = await text(await open(later), journal).catch(() => '');
      if (!/"event":"step-done".*"step":"create-backup-set"/.test(lines)) return;
      isChanged = true;
      await setValue(open, name, data);
    },
  });
  const outcome = await runUpgrade(host, 'one-server');
  expect(isChanged).toBe(true);
  return outcome;
}

async function removedProducts(open: Open): Promise<readonly string[]> {
  const lines = await text(await open(later), journal);
  return lines.split('\n').filter((line) => line.includes('"event":"step-started"') && line.includes('uninstall-'));
}

describe('a value of the product in the registry', () => {
  test('that was changed since an approved upgrade was begun is named, and refused until it is back', () =>
    onSampleServer('one-server', async ({ open }) => {
      const approval = await begun(open);
      await setValue(open, port, { type: 'dword', number: 4444 });
      const refused = await runUpgrade(await open(later), 'one-server', { approval });
      expect(faultOf(refused)?.code).toBe('changed-since-plan');
      expect(faultOf(refused)?.message).toContain(`${productKey}\\${port} (32-bit view), value, approved: as it was`);
      expect(refused.applied).toBeUndefined();
      // 0x115b in the sample.
      await setValue(open, port, { type: 'dword', number: 4443 });
      expect(faultOf(await runUpgrade(await open(later), 'one-server', { approval }))).toBeUndefined();
    }));

  test('that is changed between the backup and the removal is named, and nothing is removed', () =>
    onSampleServer('one-server', async ({ open }) => {
      const outcome = await changedBehindTheBackup(open, port, { type: 'dword', number: 4444 });
      expect(faultOf(outcome)?.code).toBe('changed-since-plan');
      expect(faultOf(outcome)?.message).toContain(`${productKey}\\${port} (32-bit view)`);
      expect(await removedProducts(open)).toEqual([]);
    }));

  test('that is a secret and is changed between the backup and the removal is named without its data', () =>
    onSampleServer('one-server', async ({ open }) => {
      await setValue(open, 'AccountPassword', { type: 'string', text: 'first-secret-1' });
      const outcome = await changedBehindTheBackup(open, 'AccountPassword', { type: 'string', text: 'other-secret-2' });
      expect(faultOf(outcome)?.code).toBe('changed-since-plan');
      expect(faultOf(outcome)?.message).toContain(`${productKey}\\AccountPassword (32-bit view)`);
      expect(faultOf(outcome)?.message).not.toMatch(/first-secret-1|other-secret-2/);
      expect(await removedProducts(open)).toEqual([]);
      // A plan of its own backs the value up as it is now, and goes on.
      const again = await runUpgrade(await open(later), 'one-server');
      expect(faultOf(again)).toBeUndefined();
      expect(JSON.stringify(again.applied?.records)).toContain('AccountPassword (32-bit view)');
    }));
});

test('a web.config that is changed between the plan and its step of one run is refused, too', () =>
  onSampleServer('one-server', async ({ folder, open }) => {
    const onDisk = join(folder, 'drives', 'C', 'inetpub', 'wwwroot', 'PhoneFactor', 'web.config');
    const before = await readFile(onDisk, 'utf8');
    const outcome = await runUpgrade(await open(later), 'one-server', {
      restrict: (plan) => {
        writeFileSync(onDisk, before.replace('<appSettings>', '<appSettings><add key="EVIL" value="1" />'));
        return plan;
      },
    });
    expect(faultOf(outcome)?.code).toBe('changed-since-plan');
    expect(outcome.backup).toBeUndefined();
  }));

test('an approved restore that was killed refuses a file that is neither as approved nor as in the set', () =>
  onSampleServer('one-server', async ({ open }) => {
    const { backup } = await runStage(await open(later), 'one-server', 'backup-pfdata');
    const set = backup?.folder ?? '';
    const request = { scope: 'items' } as const;
    await (await open(later)).files.write(portal, Buffer.from('<configuration/>'));
    const { digest } = await restore(await open(later), set, request, 'plan');
    let isBegun = false;
    for (let last = 3; !isBegun; last += 1) {
      await restore(await open(dying(last)), set, request, 'apply', { digest }).catch(() => undefined);
      isBegun = (await text(await open(later), journal)).split('restore-backup').length > 1;
    }
    await (await open(later)).files.write(portal, Buffer.from('<configuration><!-- other --></configuration>'));
    const refused = await restore(await open(later), set, request, 'apply', { digest });
    expect(faultOf(refused)?.code).toBe('changed-since-plan');
    expect(faultOf(refused)?.message).toContain(portal);
    await (await open(later)).files.write(portal, Buffer.from('<configuration/>'));
    expect(faultOf(await restore(await open(later), set, request, 'apply', { digest }))).toBeUndefined();
  }));
