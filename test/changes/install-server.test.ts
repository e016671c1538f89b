import { describe, expect, test } from '@jest/globals';
import { performChange, stepOf } from '../../src/changes/steps.js';
import { onSampleServer } from '../host/sample-server.js';
import { isSuccessful, neverRun, stepContextOn, withInstaller } from './step-context-on.js';

const installPath = 'C:\\Program Files\\PhoneFactor';
const setupPath = 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe';
const change = { kind: 'install-server', setupPath, arguments: '/S', installPath } as const;

describe('a setup program that reports success is not believed', () => {
  test('when the server is not there afterwards, or is in another folder', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const idle = await stepContextOn(withInstaller(host, { runSetup: isSuccessful }));
      await expect(performChange(change, idle)).rejects.toMatchObject({
        code: 'server-not-found-after-installation',
      });
      const state = await idle.readState();
      const agent = state.components.find(({ component }) => component === 'agent');
      if (agent === undefined) throw new Error('The sample has an agent.');
      const moved = {
        ...idle,
        readState: async () => ({
          ...state,
          installPath: { path: 'C:\\Program Files\\Multi-Factor', views: ['64'] as const },
          components: [{ ...agent, generation: 'mfa-server' as const }],
        }),
      };
      await expect(performChange(change, moved)).rejects.toMatchObject({
        code: 'server-in-other-folder',
        message: expect.stringMatching(/C:\\Program Files\\Multi-Factor.*C:\\Program Files\\PhoneFactor/),
      });
    }));

  test('and it is not run when it is not the file that was approved', () =>
    onSampleServer('one-server', async ({ open }) => {
      const context = await stepContextOn(withInstaller(await open(), { runSetup: neverRun }));
      const sha256 = '0'.repeat(64);
      await expect(performChange({ ...change, sha256 }, context)).rejects.toMatchObject({
        code: 'package-changed',
        message: expect.stringContaining(sha256),
      });
    }));
});

test('a setup that only a person can click through names its path and the folder to keep', () => {
  const step = stepOf({ kind: 'install-server', setupPath, installPath }, { stage: 'install-mfa-server' });
  const text = step.type === 'operator' ? step.operatorStep.instructions.join('\n') : '';
  expect(text).toContain(setupPath);
  expect(text).toContain(installPath);
});
