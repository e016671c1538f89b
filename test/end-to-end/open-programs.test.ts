import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { onSampleServer } from '../host/sample-server.js';
import { runHere } from '../in-process.js';

const inputs = {
  'setup-path': 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe',
  'setup-arguments': '/install /quiet /norestart',
};
const folder = 'C:\\Program Files\\PhoneFactor';

async function open(server: string, processes: readonly object[]): Promise<void> {
  const path = join(server, 'server.json');
  await writeFile(path, JSON.stringify({ ...JSON.parse(await readFile(path, 'utf8')), processes }));
}

const planned = async (server: string) => {
  const { outputs, summary } = await runHere('upgrade', server, { ...inputs, mode: 'plan' });
  return { blockers: outputs.blockers ?? '', summary: summary ?? '' };
};

describe("the product's console, open in a session", () => {
  test('stops before anything is removed, with its session and its process', () =>
    onSampleServer('one-server', async ({ folder: server }) => {
      await open(server, [{ id: 4711, name: 'PfConsole.exe', path: `${folder}\\PfConsole.exe`, session: 2 }]);
      const { blockers } = await planned(server);
      expect(blockers).toContain('product-program-open');
      expect(blockers).toContain('session 2 (process 4711)');
      await open(server, []);
      expect((await planned(server)).blockers).toBe('[]');
    }));

  test.each([
    ['a service of the product', { id: 5, name: 'PhoneFactorAgentSvc.exe', session: 0 }],
    ['a scheduled task', { id: 6, name: 'PfConsole.exe', path: `${folder}\\PfConsole.exe`, session: 0 }],
    ['a program of another folder', { id: 7, name: 'PfConsole.exe', path: 'C:\\Tools\\PfConsole.exe', session: 1 }],
    ['a program of another name, whose path is not known', { id: 8, name: 'notepad.exe', session: 1 }],
  ])('is not %s', (_what, one) =>
    onSampleServer('one-server', async ({ folder: server }) => {
      await open(server, [one]);
      expect((await planned(server)).blockers).toBe('[]');
    }),
  );

  test('stops nothing any more when the removal has begun, and is named', () =>
    onSampleServer('one-server', async ({ folder: server }) => {
      const product = JSON.parse(
        await readFile(join(server, 'installed-products', '{244ADF41-788F-4CEA-8E6F-1F4DB36F3A31}.json'), 'utf8'),
      ).product;
      await writeFile(
        join(server, 'faults.json'),
        JSON.stringify({ installerExitCodes: { [product.productCode]: [1603] } }),
      );
      const plan = await runHere('upgrade', server, { ...inputs, mode: 'plan' });
      const given = { ...inputs, 'approved-plan': plan.outputs['plan-digest'] ?? '' };
      expect((await runHere('upgrade', server, given)).fault).toMatchObject({ code: expect.any(String) });
      await open(server, [{ id: 4711, name: 'PfConsole.exe', path: `${folder}\\PfConsole.exe`, session: 2 }]);
      const again = await runHere('upgrade', server, { ...inputs, mode: 'plan' });
      expect(again.outputs.blockers).toBe('[]');
      expect(again.summary).toMatch(/is open in session 2 \\?\(process 4711/);
    }));
});
