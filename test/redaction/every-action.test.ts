import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { actions } from '../../src/actions/all.js';
import type { ActionName } from '../../src/actions/definitions.js';
import { onSampleServer } from '../host/sample-server.js';
import { plantedFaults, plantedNames, plantOn } from './planted-server.js';
import { keptInWorkFolder, said } from './said.js';
import { markerOf, markersIn } from './spelled.js';

const setup = {
  'setup-path': 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe',
  'setup-arguments': '/install /quiet /norestart',
  'old-installers': 'C:\\Install\\PhoneFactor5',
  'package-destination': 'C:\\Staged',
};
const secrets = { 'setup-secrets': `BINDPASSWORD=${markerOf(990)}` };

/** Actions that change the server, in the document's order, and then those that look, report and plan. */
const stages: readonly ActionName[] = [
  'backup-pfdata',
  'uninstall-phonefactor',
  'install-mfa-server',
  'install-web-service-sdk',
  'stage-installers',
  'install-portal',
  'install-mobile-app',
  'merge-webconfig',
];

test(
  'of a server that spells no secret out, the last look at what leaves it changes nothing',
  () =>
    onSampleServer('one-server', async ({ folder }) => {
      const changed: string[] = [];
      for (const name of ['inspect', 'upgrade', 'verify-upgrade', 'upgrade-report'] as const) {
        const { last } = await toItsEnd(name, folder, setup, changed);
        expect(last.fault).toBeUndefined();
      }
      expect(changed).toEqual([]);
    }),
  120_000,
);

/** Plays an action until it is finished or fails, and gives all that it wrote. */
async function toItsEnd(
  name: ActionName,
  folder: string,
  inputs: Readonly<Record<string, string>>,
  changed: string[] = [],
) {
  const texts: string[] = [];
  const confirmed = new Set<string>();
  for (let runs = 1; runs <= 8; runs += 1) {
    const run = await said(name, folder, { ...inputs, 'completed-operator-steps': [...confirmed].join(', ') });
    texts.push(run.text);
    changed.push(...run.changed);
    const isOver = inputs.mode === 'plan' || (run.outputs.finished ?? 'true') === 'true' || run.fault !== undefined;
    if (isOver) return { texts, last: run };
    for (const id of (run.outputs['steps-to-confirm'] ?? '').split(', ')) if (id !== '') confirmed.add(id);
  }
  throw new Error(`${name} came to no end`);
}

describe('of a planted server', () => {
  test(
    'no action says a marker, all names are there, and every action was played',
    () =>
      onSampleServer('one-server', async ({ folder }) => {
        const { markers, places } = await plantOn(folder);
        expect(markers).toBeGreaterThan(230);
        expect(places.size).toBeGreaterThan(20);
        const played = new Set<ActionName>();
        const texts: string[] = [];
        const play = async (name: ActionName, inputs: Readonly<Record<string, string>> = {}) => {
          played.add(name);
          const { texts: more, last } = await toItsEnd(name, folder, inputs);
          texts.push(...more);
          return last;
        };
        const { outputs } = await play('inspect');
        const inventory = outputs['inventory-path'] ?? '';
        await play('check-host', { sandbox: 'true', record: 'true' });
        await play('plan-fleet', { inventories: inventory });
        await play('make-rehearsal-server', { inventory, folder: join(folder, '..', 'rehearsed') });
        const settings = join(folder, '..', 'mfa-upgrade.yml');
        await writeFile(settings, 'servers:\n  MFA1: {}\n');
        await play('read-settings', { settings });
        await play('upgrade', { ...setup, ...secrets, mode: 'plan' });
        for (const name of stages) {
          const { fault } = await play(name, { ...setup, ...secrets });
          expect([name, fault]).toEqual([name, undefined]);
        }
        await play('merge-webconfig', { merge: 'again', mode: 'plan' });
        await play('verify-upgrade');
        await play('upgrade-report');
        await play('upgrade', setup);
        await play('restore-backup', { mode: 'plan', scope: 'roll-back', 'old-installers': setup['old-installers'] });
        await play('restore-backup', {
          scope: 'roll-back',
          overwrite: 'true',
          'old-installers': setup['old-installers'],
        });
        expect(Object.keys(actions).filter((name) => !played.has(name as ActionName))).toEqual([]);
        const all = [...texts, await keptInWorkFolder(folder)].join('\n');
        expect(markersIn(all)).toEqual([]);
        for (const name of plantedNames) expect(all).toContain(name);
      }),
    300_000,
  );

  test.each([...plantedFaults('MultiFactorAuthenticationServerSetup.exe', '{244ADF41-788F-4CEA-8E6F-1F4DB36F3A31}')])(
    'no run that meets the fault %s says a marker',
    (_name, faults) =>
      onSampleServer('one-server', async ({ folder }) => {
        await plantOn(folder);
        await writeFile(join(folder, 'faults.json'), JSON.stringify(faults));
        const texts: string[] = [];
        for (const name of ['inspect', 'check-host', 'upgrade', 'verify-upgrade', 'upgrade-report'] as const) {
          const inputs = name === 'upgrade' ? { ...setup, ...secrets } : {};
          texts.push((await said(name, folder, inputs)).text);
        }
        expect(markersIn([...texts, await keptInWorkFolder(folder)].join('\n'))).toEqual([]);
      }),
    120_000,
  );

  test.each([
    'ENOSPC',
    'EROFS',
    'EMFILE',
    'ENAMETOOLONG',
    'EDQUOT',
    'EIO',
    'ENOTCONN',
    'ECONNRESET',
    'EPERM',
    'EINVAL',
  ])(
    'no run whose machine fails with %s says a marker, though the fault itself spells it',
    (code) =>
      onSampleServer('one-server', async ({ folder }) => {
        await plantOn(folder);
        const path = `D:\\x;pw=${markerOf(0)}`;
        const fault = Object.assign(new Error(`${code}: it failed, write '${path}'`), { code, path });
        const onEffect = ({ number }: { readonly number: number }) => {
          if (number === 60) throw fault;
        };
        const run = await said('upgrade', folder, { ...setup, ...secrets }, { onEffect });
        expect(run.fault).toBeDefined();
        expect(run.text).toContain(code);
        expect(markersIn([run.text, await keptInWorkFolder(folder)].join('\n'))).toEqual([]);
      }),
    120_000,
  );
});
