import { describe, expect, test } from '@jest/globals';
import { onSmallServer } from './small-server.js';

const withFaults = (
  list: Readonly<Record<string, unknown>>,
  work: Parameters<typeof onSmallServer<void>>[1],
): Promise<void> => onSmallServer({ 'faults.json': list }, work);

describe('a program that a rehearsal lets fail', () => {
  test('works where the list does not name it', () =>
    withFaults({}, async ({ faults }) => {
      await faults.webServer('IIS');
      await faults.services('Spooler');
      await faults.registry('HKEY_LOCAL_MACHINE\\SOFTWARE');
      expect([await faults.powerShell('writing'), await faults.powerShellFacts()]).toEqual([undefined, {}]);
    }));

  test('fails so many times, and works again', () =>
    withFaults({ sc: { times: 2, code: 'access-denied', words: 'FAILED 5' } }, async ({ faults, server }) => {
      const fault = { code: 'access-denied', subject: 'Spooler', message: expect.stringMatching(/sc\.exe.*FAILED 5/) };
      await expect(faults.services('Spooler')).rejects.toMatchObject(fault);
      await expect(faults.services('Spooler')).rejects.toMatchObject(fault);
      await faults.services('Spooler');
      expect(await server.faults()).toMatchObject({ sc: { times: 0 } });
    }));

  test('counts each failure once, where several are asked for at once', () =>
    withFaults({ sc: { times: 2 } }, async ({ faults }) => {
      const all = await Promise.allSettled(['a', 'b', 'c', 'd'].map((name) => faults.services(name)));
      expect(all.filter(({ status }) => status === 'rejected')).toHaveLength(2);
    }));

  test('of which only the settings of an application fail lists them all the same', () =>
    withFaults({ appcmd: { only: 'settings' } }, async ({ faults }) => {
      await faults.webServer('IIS');
      await expect(faults.webServer('Default Web Site/', 'settings')).rejects.toMatchObject({ code: 'refused' });
    }));

  test('that finds a file in use is asked again for a while, as on Windows', () =>
    withFaults({ appcmd: { times: 3, code: 'in-use' } }, async ({ faults, clock }) => {
      const start = clock.now().getTime();
      await faults.webServer('IIS');
      // 50, 100 and 200 milliseconds.
      expect(clock.now().getTime() - start).toBe(350);
    }));

  test('is the registry where a key is closed, with all below it', () =>
    withFaults({ closedKeys: ['HKEY_LOCAL_MACHINE\\SOFTWARE\\Positive Networks'] }, async ({ faults }) => {
      const key = 'HKEY_LOCAL_MACHINE\\software\\positive networks\\PhoneFactor';
      await expect(faults.registry(key)).rejects.toMatchObject({ code: 'access-denied', subject: key });
      await faults.registry('HKEY_LOCAL_MACHINE\\SOFTWARE\\Positive Networks 2');
    }));

  test('is PowerShell, which in Constrained Language Mode reads and does not write', () =>
    withFaults({ powerShell: 'constrained-language' }, async ({ faults }) => {
      expect(await faults.powerShell('reading')).toBeUndefined();
      expect(await faults.powerShell('writing')).toContain('language mode');
      expect(await faults.powerShellFacts()).toEqual({
        powerShell: { answers: true, version: '5.1', languageMode: 'ConstrainedLanguage' },
      });
    }));

  test('is PowerShell, which is not started at all', () =>
    withFaults({ powerShell: 'refused' }, async ({ faults }) => {
      expect(await faults.powerShell('reading')).toContain('access is denied');
      expect(await faults.powerShellFacts()).toMatchObject({ powerShell: { answers: false } });
    }));
});
