import { describe, expect, test } from '@jest/globals';
import { verifyServer } from '../../../src/stages/verify-upgrade/verify-server.js';
import { runToTheEnd, sampleUpgrades } from '../../end-to-end/sample-upgrades.js';
import { onSampleServer } from '../../host/sample-server.js';

describe('a verification', () => {
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
