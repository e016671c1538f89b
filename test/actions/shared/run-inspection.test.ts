import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { inspect } from '../../../src/actions/inspect.js';
import { runInspection } from '../../../src/actions/shared/run-inspection.js';
import { valuesOf } from '../../../src/workflow/read-inputs.js';
import { runUpgrade } from '../../end-to-end/sample-upgrades.js';
import { onSampleServer } from '../../host/sample-server.js';
import { sampleSession } from './sample-session.js';

describe('a look at a server', () => {
  test('changes nothing, lists each component, and leaves inventory and report as files named after the server', () =>
    onSampleServer('one-server', async ({ open }) => {
      const { session, files, lines } = sampleSession();
      const { outputs, summary, status } = await runInspection(valuesOf(inspect.inputs, {}), {
        ...session,
        host: await open(),
      });
      expect(outputs).toMatchObject({ changed: 'false', blockers: '[]', 'inventory-path': 'temp/MFA1-inventory.json' });
      expect(
        JSON.parse(outputs.components ?? '')
          .map((one: Record<string, string>) => one.component)
          .sort(),
      ).toEqual(['agent', 'mobile-app', 'user-portal', 'web-service-sdk']);
      expect(summary).toContain('### Components');
      expect(files.get('MFA1-inspection.md')).toContain(summary);
      expect(files.get('MFA1-inspection.md')).toMatch(
        /^\| MFA1 \| \*\*inspected, nothing was changed \\\(rehearsal\\\)\*\* \|/,
      );
      expect(status).toMatchObject({
        ...{ action: 'inspect', server: 'MFA1', state: 'inspected', signIn: 'up', rehearsal: true, interrupted: [] },
        next: { inputs: { mode: 'plan' } },
      });
      expect(lines.join('\n')).toMatch(/^Server MFA1$[\s\S]*^ {2}data file: C:\\.*\.pfdata \(present\)$/m);
    }));

  test('in the middle of an approved upgrade names the inputs that carry it on, and the way back', () =>
    onSampleServer('one-server', async ({ open }) => {
      const approved = await runUpgrade(await open(), 'one-server', { mode: 'plan' });
      const { backup } = await runUpgrade(await open(), 'one-server', { approval: { digest: approved.digest } });
      const { session } = sampleSession();
      const { status } = await runInspection(valuesOf(inspect.inputs, {}), { ...session, host: await open() });
      expect(status).toMatchObject({
        ...{ state: 'in-part', signIn: 'down', backupSet: backup?.folder },
        wayBack: expect.stringContaining('scope: roll-back'),
        next: {
          text: expect.stringMatching(
            /^The run of upgrade waits for a person\. It shows what to do when it is run again/,
          ),
          action: 'upgrade',
          inputs: { mode: 'apply', 'approved-plan': approved.digest },
        },
      });
    }));

  test('names what would stop the upgrade, with its code in the log and in the summary', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      await rm(join(folder, 'drives/C/Program Files/PhoneFactor/Data/Phonefactor.pfdata'));
      const { session, lines } = sampleSession();
      const { outputs, summary, status } = await runInspection(valuesOf(inspect.inputs, {}), {
        ...session,
        host: await open(),
      });
      expect(JSON.parse(outputs.blockers ?? '')).toMatchObject([{ code: 'data-file-missing' }]);
      expect(status).toMatchObject({
        state: 'blocked',
        next: { text: expect.stringContaining('data-file'), inputs: {} },
      });
      expect(summary).toMatch(/### What would stop the upgrade\n\n[\s\S]*data-file-missing/);
      expect(lines.join('\n')).toMatch(/^ {2}would block, data-file-missing: /m);
    }));
});
