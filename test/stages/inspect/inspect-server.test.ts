import { describe, expect, test } from '@jest/globals';
import { journalPath, workFolderOf } from '../../../src/changes/server/work-folder.js';
import { openJournal } from '../../../src/plan/journal.js';
import { inspectServer } from '../../../src/stages/inspect/inspect-server.js';
import { onSampleServer } from '../../host/sample-server.js';

describe('an inspection', () => {
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

  test('after a run that failed says that it did not end, and who is not served', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const journal = await openJournal(host.files, host.clock, journalPath(await workFolderOf(host, undefined)));
      const digest = `sha256:${'a'.repeat(64)}`;
      await journal.record({ event: 'plan-started', digest, action: 'upgrade', records: ['run-ends'] });
      await journal.record({ event: 'step-started', digest, step: 'uninstall-agent' });
      await journal.record({ event: 'service-interrupted', digest, step: 'uninstall-agent', subject: 'sign-in' });
      await journal.record({ event: 'run-ended', digest, because: 'fault' });
      const found = async () =>
        (await inspectServer(await open(), {})).warnings.filter(({ code }) => code.startsWith('earlier-run'));
      const [warning] = await found();
      expect(warning).toMatchObject({ code: 'earlier-run-not-finished' });
      expect(warning?.message).toContain('not served since: sign-in.');
      await journal.record({ event: 'plan-finished', digest, action: 'upgrade' });
      expect(await found()).toEqual([]);
    }));
});
