import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { removeMark } from '../../src/changes/server/machine-mark.js';
import { onSampleServer } from '../host/sample-server.js';
import { runHere } from '../in-process.js';
import { runToTheEnd } from './sample-upgrades.js';

/** The new product, and no record of anything before: as a server that never had PhoneFactor. */
async function withoutRecords(folder: string): Promise<void> {
  await rm(join(folder, 'drives/C/ProgramData/mfa-server-upgrade'), { recursive: true });
}

describe('a server with MFA Server 6 or later alone', () => {
  test('is not called finished: the plan says which document applies and what the suite can do', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      await runToTheEnd(open, 'one-server');
      await withoutRecords(folder);
      await removeMark(await open());
      const unknown = await runHere('upgrade', folder, { mode: 'plan' });
      expect(unknown.outputs.blockers).toContain('beginning-unknown');
      expect(unknown.outputs.blockers).toContain('Upgrade to the latest Azure Multi-Factor Authentication Server');
      const said = await runHere('upgrade', folder, { mode: 'plan', 'server-before': 'as-found' });
      expect(said.fault).toBeUndefined();
      expect(said.summary).toContain('mfa-server-found');
      expect(said.summary).toContain('this document is not for this server');
      expect(said.summary).not.toMatch(/nothing to do/i);
    }));
});
