import { describe, expect, test } from '@jest/globals';
import { planDigest } from '../../src/plan/digest.js';
import { type JournalLine, openJournal } from '../../src/plan/journal.js';
import { inspectServer } from '../../src/stages/inspect/inspect-server.js';
import { recordConfirmedSteps, requireAskedSteps } from '../../src/stages/run/confirmed-steps.js';
import { readStoredPlan, storePlan } from '../../src/stages/run/stored-plan.js';
import { planUpgrade } from '../../src/stages/upgrade/plan.js';
import { readRecords } from '../../src/stages/upgrade-report/read-records.js';
import { verifyServer } from '../../src/stages/verify-upgrade/verify-server.js';
import { runToTheEnd, runUpgrade, sampleUpgrades } from '../end-to-end/sample-upgrades.js';
import { onSampleServer } from '../host/sample-server.js';
import { sampleChoices, untouched } from './sample-situation.js';

const workFolder = 'C:\\ProgramData\\mfa-server-upgrade';

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
      expect((await readRecords(host, 'C:\\elsewhere', {})).plans).toEqual([]);
    }));

  test('have no address where the portal keeps its own', () =>
    onSampleServer('half-upgraded', async ({ open }) => {
      await runUpgrade(await open(), 'half-upgraded');
      expect(await readRecords(await open(), undefined, {})).not.toHaveProperty('portalAddress');
    }));
});

describe('a stored plan', () => {
  const plan = planUpgrade(untouched(), sampleChoices);
  const digest = `sha256:${'a'.repeat(64)}`;

  test('comes back under its digest only, and is not written twice', () =>
    onSampleServer('one-server', async ({ open }) => {
      const { files } = await open();
      const own = planDigest(plan);
      expect(await readStoredPlan(files, workFolder, own)).toBeUndefined();
      await storePlan(files, workFolder, own, plan);
      expect(planDigest((await readStoredPlan(files, workFolder, own)) ?? { ...plan, server: 'X' })).toBe(own);
      await storePlan(files, workFolder, own, { ...plan, server: 'X' });
      expect((await readStoredPlan(files, workFolder, own))?.server).toBe(plan.server);
      await storePlan(files, workFolder, digest, plan);
      expect(await readStoredPlan(files, workFolder, digest)).toBeUndefined();
    }));

  test('that is no JSON counts for nothing', () =>
    onSampleServer('one-server', async ({ open }) => {
      const { files } = await open();
      await storePlan(files, workFolder, digest, plan);
      const [stored] = await files.list(`${workFolder}\\plans`);
      await files.write(stored?.path ?? '', Buffer.from('{"format":1'));
      expect(await readStoredPlan(files, workFolder, digest)).toBeUndefined();
    }));
});

describe('what a person confirms', () => {
  const situation = untouched();
  const plan = planUpgrade(situation, sampleChoices);
  const lines: readonly JournalLine[] = [
    { at: '', event: 'plan-started', digest: '', action: 'upgrade', records: ['interruptions', 'asked-steps'] },
    { at: '', event: 'operator-step-said', step: 'of-an-older-plan', by: 'alex' },
    { at: '', event: 'operator-step-asked', digest: '', step: 'activate-server' },
  ];
  const faultOf = (confirmed: readonly string[], journal = lines) => {
    try {
      requireAskedSteps({ confirmed, plan, situation, lines: journal });
      return undefined;
    } catch (error) {
      return error;
    }
  };

  test('has to be a step that there is; a misspelt one is refused with the right names', () => {
    expect(faultOf(['activate-server', 'of-an-older-plan'])).toBeUndefined();
    expect(faultOf(['activate-servr', 'x', 'activate-server'])).toMatchObject({
      code: 'operator-step-unknown',
      message: expect.stringMatching(/activate-servr, x\b/),
      advice: expect.stringContaining('activate-server'),
    });
  });

  test('was asked for before; an early confirmation is refused with what is still to be done', () => {
    expect(faultOf(['confirm-replication-group'])).toMatchObject({
      code: 'operator-step-early',
      message: expect.stringContaining('confirm-replication-group'),
    });
    expect(faultOf(['activate-server'], lines.slice(0, 2))).toMatchObject({
      code: 'operator-step-early',
      message: expect.stringMatching(/Install the Multi-Factor Authentication Server into .*; Start the services/),
    });
  });

  test('counts for the machine as it is: a roll-back makes it void', () => {
    const rolledBack: JournalLine = { at: '', event: 'rolled-back', folder: '' };
    expect(faultOf(['activate-server'], [...lines, rolledBack])).toMatchObject({ code: 'operator-step-early' });
  });

  test('of a step that the server does not have is passed over: one text of inputs serves many servers', () => {
    expect(faultOf(['set-portal-url'])).toBeUndefined();
  });

  test('in a journal of an earlier version is early while its steps are open', () => {
    const earlier: JournalLine = { at: '', event: 'plan-started', digest: '', action: 'upgrade' };
    expect(faultOf(['activate-server'], [earlier])).toMatchObject({ code: 'operator-step-early' });
    expect(faultOf(['set-portal-url'], [earlier])).toBeUndefined();
  });

  test('is put on record once, with who confirmed it', () =>
    onSampleServer('one-server', async ({ open }) => {
      const { files, clock } = await open();
      const journal = await openJournal(files, clock, `${workFolder}\\journal.jsonl`);
      const record = (confirmed: readonly string[], by: string) =>
        recordConfirmedSteps({ confirmed, plan, situation, lines: journal.lines }, journal, { by, as: 'starter' });
      await record(['activate-server', 'set-portal-url'], 'alex');
      await record(['activate-server', 'confirm-replication-group'], 'kim');
      const said = journal.lines.map((line) => (line.event === 'operator-step-said' ? [line.step, line.by] : []));
      expect(said).toEqual([
        ['activate-server', 'alex'],
        ['confirm-replication-group', 'kim'],
      ]);
    }));
});

describe('looking at a server', () => {
  test('before the upgrade reports what would stop it with any choices, and changes nothing', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const { state, blockers, warnings, inventory } = await inspectServer(host, {});
      expect(state.components).toHaveLength(4);
      expect(inventory.machine.name).toBe(state.machine.name);
      expect(blockers).toEqual([]);
      expect(warnings.length).toBeGreaterThan(0);
      await host.services.stop('PhoneFactorSvc', 60);
      await host.files.remove('C:\\Program Files\\PhoneFactor\\Data\\Phonefactor.pfdata');
      const lost = await inspectServer(await open(), {});
      expect(lost.blockers.map(({ code }) => code)).toEqual(['data-file-missing']);
    }));

  test('after the upgrade judges it by its own records, and reads the log of the server', () =>
    onSampleServer('one-server', async ({ open }) => {
      const chosen = sampleUpgrades['one-server'];
      if (chosen === undefined) throw new Error('There is such a sample.');
      const verify = async () =>
        verifyServer({
          host: await open(),
          knowledge: {},
          choices: (folder) => ({ backupDestination: `${folder}\\backups`, ...chosen }),
        });
      const idsOf = ({ checks }: Awaited<ReturnType<typeof verify>>, verdict: string) =>
        checks.filter((check) => check.verdict === verdict).map(({ id }) => id);
      const before = await verify();
      expect(before).toMatchObject({ result: 'not-proven', state: 'not-begun' });
      await runToTheEnd(open, 'one-server');
      const after = await verify();
      expect(after).toMatchObject({ result: 'pass', state: 'upgraded' });
      expect(idsOf(after, 'pass')).toContain('baseline');
      expect(after.checks.find(({ id }) => id === 'server-log')?.evidence).toContain('MultiFactorAuthSvc.log');
    }));
});

test('a run that only plans leaves no records', () =>
  onSampleServer('one-server', async ({ open }) => {
    const outcome = await runUpgrade(await open(), 'one-server', { mode: 'plan' });
    expect(outcome.mode).toBe('plan');
    expect((await readRecords(await open(), undefined, {})).journal).toEqual([]);
  }));
