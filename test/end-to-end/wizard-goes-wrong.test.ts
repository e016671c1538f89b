import { describe, expect, test } from '@jest/globals';
import type { InstallerMishap } from '../../src/host/rehearsal/faults-schema.js';
import { createRehearsalHost } from '../../src/host/rehearsal/rehearsal-host.js';
import { onServer, type ServerUnderFault, usual } from '../faults/server-under-fault.js';
import type { ActionRun } from '../in-process.js';
import { snapshot } from './rolled-back.js';

/* The wizard of a person, or a package, goes wrong: the run says what, where and what to do, and that helps. */

const setup = 'MultiFactorAuthenticationServerSetup.exe';
const portal = 'MultiFactorAuthenticationUserPortalSetup64.msi';
const sdk = 'MultiFactorAuthenticationWebServiceSdkSetup64.msi';
/** Product codes, as the packages of the sample have them. */
const codes = {
  server: '{CB380037-441D-447D-8B2E-0FAB46684363}',
  portal: '{089615EF-A8C1-4548-8464-719A1F07B342}',
  sdk: '{A6A368E2-6719-4E5B-854F-D892B993EE02}',
};
const installFolder = 'C:\\Program Files\\PhoneFactor';

interface Shown {
  readonly state: string;
  readonly next: { readonly text: string; readonly inputs: Readonly<Record<string, string>> };
}

function shown({ status }: ActionRun): Shown {
  return status as Shown;
}

const { 'setup-arguments': silent = '', ...byWizard } = usual;

/** The night until the mishap shows: planned, approved, and run with what each run prints. */
async function untilItShows(server: ServerUnderFault, mishap: object, inputs: Readonly<Record<string, string>>) {
  const planned = await server.run('upgrade', { ...inputs, mode: 'plan' });
  await server.faults({ installersGoWrong: { ...mishap } });
  const first = await server.run('upgrade', { ...inputs, ...shown(planned).next.inputs });
  const run = shown(first).state === 'waits-for-person' ? await again(server, first, inputs) : first;
  return { digest: planned.outputs['plan-digest'], run };
}

/** Only the wizard is a person's answer here: the others cannot be done before it. */
function again(server: ServerUnderFault, last: ActionRun, inputs: Readonly<Record<string, string>>) {
  const { 'completed-operator-steps': steps = '', ...same } = shown(last).next.inputs;
  const due = steps.split(', ').includes('run-server-setup') ? 'run-server-setup' : steps;
  return server.run('upgrade', { ...inputs, ...same, ...(due === '' ? {} : { 'completed-operator-steps': due }) });
}

async function toTheEnd(server: ServerUnderFault, from: ActionRun, inputs: Readonly<Record<string, string>>) {
  let run = from;
  for (let runs = 0; runs < 8 && run.outputs.finished !== 'true'; runs += 1) {
    run = await again(server, run, inputs);
    if (run.fault !== undefined) throw run.fault;
  }
  return run;
}

async function uninstall({ folder }: ServerUnderFault, productCode: string): Promise<void> {
  const { installer } = await createRehearsalHost(folder, {});
  const logPath = 'C:\\Windows\\Temp\\by-hand.log';
  const { exitCode } = await installer.uninstall({ productCode, logPath, timeLimitSeconds: 600 });
  expect(exitCode).toBe(0);
}

/** Everything that the upgrade promised is there, by the judge that only looks. */
async function expectWhole(server: ServerUnderFault): Promise<void> {
  const { outputs } = await server.run('verify-upgrade', {});
  const checks: readonly { readonly id: string; readonly result: string }[] = JSON.parse(outputs.checks ?? '[]');
  expect(checks.length).toBeGreaterThan(10);
  expect(checks.filter(({ result }) => result === 'fail')).toEqual([]);
}

type Row = readonly [
  title: string,
  mishap: InstallerMishap,
  state: string,
  says: readonly RegExp[],
  product: string | undefined,
];

const wizards: readonly Row[] = [
  [
    'it is cancelled',
    { ends: 'cancelled' },
    'waits-for-person',
    [/Programs and Features of MFA1 has no Multi-Factor Authentication Server/, /cancelled/, /run again/],
    undefined,
  ],
  [
    'it is confirmed and was not run',
    { ends: 'does-nothing' },
    'waits-for-person',
    [/The wizard was confirmed, but Programs and Features of MFA1 has no/, /was not run/, /run again/],
    undefined,
  ],
  [
    'it installs into another folder',
    { ends: 'elsewhere', folder: 'C:\\MFA' },
    'blocked',
    [/C:\\MFA, but the server belongs into C:\\Program Files\\PhoneFactor/, /uninstall it in Programs and Features/],
    codes.server,
  ],
  [
    'it fails half way',
    { ends: 'half-done' },
    'blocked',
    [
      /"code":"server-installed-in-part"/,
      /is in Programs and Features of MFA1, but no service runs a program of C:\\Program Files\\PhoneFactor/,
      /Uninstall/,
    ],
    codes.server,
  ],
];

describe('the wizard of the setup program: when', () => {
  test.each(wizards)(
    '%s, the run stops with what to do, and the same approval goes on',
    (_, mishap, state, says, product) =>
      onServer('one-server', async (server) => {
        const { digest, run } = await untilItShows(server, { [setup]: [mishap] }, byWizard);
        expect(shown(run).state).toBe(state);
        expect(run.outputs.finished).toBe('false');
        const text = `${run.outputs.blockers} ${shown(run).next.text}`.replaceAll('\\\\', '\\');
        for (const word of says) expect(text).toMatch(word);
        expect(shown(run).next.inputs['approved-plan']).toBe(digest);
        if (product !== undefined) {
          // Not a hair further before it is repaired.
          expect(shown(await again(server, run, byWizard)).state).toBe(state);
          await uninstall(server, product);
        }
        const end = await toTheEnd(server, run, byWizard);
        expect(shown(end).state).toBe('finished');
        await expectWhole(server);
      }),
  );

  test('it is in the right folder by the registry and in another one by Programs and Features, both are named', () =>
    onServer('one-server', async (server) => {
      const { run } = await untilItShows(server, { [setup]: [{ ends: 'elsewhere', folder: 'C:\\MFA' }] }, byWizard);
      const { registry } = await createRehearsalHost(server.folder, {});
      const key = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Positive Networks\\PhoneFactor';
      await registry.writeValue(key, '32', {
        name: 'InstallPath',
        data: { type: 'string', text: `${installFolder}\\` },
      });
      const second = await again(server, run, byWizard);
      expect(second.outputs.blockers).toMatch(/shows the server in C:\\\\MFA, but it belongs into C:\\\\Program Files/);
    }));
});

test.each<InstallerMishap>([{ ends: 'elsewhere', folder: 'C:\\MFA' }, { ends: 'half-done' }])(
  'the way back is open as well, where the wizard went wrong: $ends',
  (mishap) =>
    onServer('one-server', async (server) => {
      const before = await snapshot(server.folder);
      const { run } = await untilItShows(server, { [setup]: [mishap] }, byWizard);
      const back = await server.run('restore-backup', {
        scope: 'roll-back',
        'backup-path': run.outputs['backup-path'] ?? '',
      });
      expect(back.fault).toBeUndefined();
      expect(shown(back).state).toBe('finished');
      expect(await snapshot(server.folder)).toEqual(before);
    }),
);

const packages: readonly (readonly [string, string, InstallerMishap, string, RegExp])[] = [
  [
    'the portal, under another name',
    portal,
    { ends: 'elsewhere', virtualDirectory: 'Other' },
    codes.portal,
    /User Portal is at Default Web Site\/Other on MFA1, but it belongs at Default Web Site\/PhoneFactor/,
  ],
  [
    'the Web Service SDK, under another name',
    sdk,
    { ends: 'elsewhere', virtualDirectory: 'Sdk2' },
    codes.sdk,
    /Web Service SDK is at Default Web Site\/Sdk2 on MFA1/,
  ],
];

describe('a web package installs at another place:', () => {
  test.each(packages)(
    '%s: each run stops there, until it is uninstalled as the message says',
    (_, name, mishap, product, says) =>
      onServer('one-server', async (server) => {
        const inputs = { ...byWizard, 'setup-arguments': silent };
        const { run } = await untilItShows(server, { [name]: [mishap] }, inputs);
        expect(shown(run)).toMatchObject({ state: 'failed' });
        expect(String(run.fault)).toMatch(/has no .* at \//);
        const second = await again(server, run, inputs);
        expect(shown(second).state).toBe('blocked');
        expect(second.outputs.blockers).toContain('"code":"web-component-at-other-place"');
        expect(second.outputs.blockers).toMatch(says);
        expect(shown(second).next.text).toMatch(/Uninstall ".*" in Programs and Features and run again/);
        await uninstall(server, product);
        expect(shown(await toTheEnd(server, second, inputs)).state).toBe('finished');
        await expectWhole(server);
      }),
  );
});
