import { describe, expect, test } from '@jest/globals';
import { openHost, rehearsalVariable } from '../../src/workflow/open-host.js';
import { onSampleServer } from '../host/sample-server.js';

describe('where an action works', () => {
  test('is no machine without Windows: the message names both ways out', async () => {
    await expect(openHost({}, {}, 'linux')).rejects.toMatchObject({
      code: 'not-windows',
      message: 'This machine is no Windows server (linux).',
      advice: expect.stringMatching(/input server;.*rehearsal-folder or set MFA_UPGRADE_REHEARSAL/),
    });
  });

  test('is no other server either where the runner has no Windows', async () => {
    await expect(openHost({ server: { name: 'MFA1' } }, {}, 'linux')).rejects.toMatchObject({ code: 'not-windows' });
  });

  test('is the rehearsal server of the input, or else of the variable, on any system', () =>
    onSampleServer('one-server', async ({ folder }) => {
      for (const host of [
        await openHost({ rehearsalFolder: folder }, { [rehearsalVariable]: '/nowhere' }, 'linux'),
        await openHost({}, { [rehearsalVariable]: folder }, 'win32'),
      ]) {
        expect((await host.machine.facts()).name).toBe('MFA1');
      }
    }));

  test('is refused where the folder is no rehearsal server, also on Windows: nothing real is taken in its place', async () => {
    const nowhere = { [rehearsalVariable]: '/nowhere/at/all' };
    await expect(openHost({}, nowhere, 'win32')).rejects.toMatchObject({ code: 'not-a-rehearsal-server' });
  });
});
