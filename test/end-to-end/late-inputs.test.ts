import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { inputClassOf } from '../../src/actions/shared/input-classes.js';
import { lateInputs } from '../../src/stages/view/plan-view.js';
import { onSampleServer } from '../host/sample-server.js';
import { type ActionRun, runHere } from '../in-process.js';

type Given = Readonly<Record<string, string>>;
/** The server's drive C in the rehearsal. */
type Drive = string;

const setupFile = 'Install/MultiFactorAuthenticationServerSetup.exe';
const portalFile = 'Program Files/PhoneFactor/MultiFactorAuthenticationUserPortalSetup64.msi';
const inputs: Given = {
  'setup-path': 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe',
  'setup-arguments': '/install /quiet /norestart',
};

async function sha256(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}

async function changePortal(drive: Drive, change: object): Promise<void> {
  const path = join(drive, portalFile);
  await writeFile(path, JSON.stringify({ ...JSON.parse(await readFile(path, 'utf8')), ...change }));
}

const product = async (drive: Drive) => JSON.parse(await readFile(join(drive, portalFile), 'utf8')).product;
const faults = (drive: Drive, what: object) => writeFile(join(drive, '..', '..', 'faults.json'), JSON.stringify(what));
const hashOfPortal = async (drive: Drive) => ({ 'package-sha256': await sha256(join(drive, portalFile)) });

/** Of the packages that the setup program will bring, as another machine shows them. */
async function hashesInSetup(drive: Drive): Promise<readonly string[]> {
  const { actions } = JSON.parse(await readFile(join(drive, setupFile), 'utf8'));
  return actions.flatMap(({ content }: { readonly content?: { readonly installer?: object } }) => {
    if (content?.installer === undefined) return [];
    return [
      createHash('sha256')
        .update(`${JSON.stringify(content.installer, null, 2)}\n`)
        .digest('hex'),
    ];
  });
}

/** Every package of the new server, in a folder that it does not make. */
async function packagesElsewhere(drive: Drive): Promise<void> {
  await mkdir(join(drive, 'Packages'));
  const folder = join(drive, 'Program Files/PhoneFactor');
  for (const name of (await readdir(folder)).filter((one) => one.endsWith('.msi')))
    await cp(join(folder, name), join(drive, 'Packages', name));
}

interface Case {
  readonly code: string;
  /** `removed`: the setup failed after the removal. `installed`: the server waits for its activation. */
  readonly state: 'removed' | 'installed';
  readonly spoil: (drive: Drive) => Promise<unknown>;
  readonly settle: (drive: Drive) => Promise<Given>;
}

const unsigned = { publisherCheck: { status: 'unsigned', reason: 'No signature was present in the subject.' } };
const otherSigner = {
  publisherCheck: { status: 'trusted', subject: 'CN=Other Ltd, O=Other Ltd', organization: 'Other Ltd' },
};

const sets = 'ProgramData/mfa-server-upgrade/backups';

/** A whole setup program elsewhere, in place of the one that the plan names. */
async function setupElsewhere(drive: Drive): Promise<void> {
  await mkdir(join(drive, 'Moved'));
  await cp(join(drive, setupFile), join(drive, 'Moved', 'MultiFactorAuthenticationServerSetup.exe'));
}
const movedSetup: Given = { 'setup-path': 'C:\\Moved\\MultiFactorAuthenticationServerSetup.exe' };

const cases: readonly Case[] = [
  {
    code: 'setup-not-a-package',
    state: 'removed',
    spoil: async (drive) => {
      await setupElsewhere(drive);
      await writeFile(join(drive, setupFile), '<html>404</html>');
    },
    settle: async () => movedSetup,
  },
  {
    code: 'setup-unreadable',
    state: 'removed',
    spoil: async (drive) => {
      await setupElsewhere(drive);
      await faults(drive, { unreadableFiles: ['C:\\Install\\MultiFactorAuthenticationServerSetup.exe'] });
    },
    settle: async () => movedSetup,
  },
  {
    code: 'backup-set-missing',
    state: 'removed',
    spoil: async (drive) => {
      await mkdir(join(drive, 'Kept'));
      for (const name of await readdir(join(drive, sets)))
        await rename(join(drive, sets, name), join(drive, 'Kept', name));
    },
    settle: async (drive) => ({ 'backup-path': `C:\\Kept\\${(await readdir(join(drive, 'Kept')))[0]}` }),
  },
  {
    code: 'package-wrong-bitness',
    state: 'installed',
    spoil: async (drive) => {
      await packagesElsewhere(drive);
      await changePortal(drive, { product: { ...(await product(drive)), architecture: 'x86' } });
    },
    settle: async () => ({ 'package-folder': 'C:\\Packages' }),
  },
  {
    code: 'package-unreadable',
    state: 'installed',
    spoil: async (drive) => {
      await packagesElsewhere(drive);
      await faults(drive, { unreadableFiles: [`C:\\${portalFile.replaceAll('/', '\\')}`] });
    },
    settle: async () => ({ 'package-folder': 'C:\\Packages' }),
  },
  {
    code: 'setup-missing',
    state: 'removed',
    spoil: (drive) =>
      mkdir(join(drive, 'Moved')).then(() =>
        rename(join(drive, setupFile), join(drive, 'Moved', 'MultiFactorAuthenticationServerSetup.exe')),
      ),
    settle: async () => ({ 'setup-path': 'C:\\Moved\\MultiFactorAuthenticationServerSetup.exe' }),
  },
  {
    code: 'package-signature-not-judged',
    state: 'removed',
    spoil: (drive) => faults(drive, { powerShell: 'refused' }),
    settle: async (drive) => ({
      'setup-sha256': await sha256(join(drive, setupFile)),
      'package-sha256': (await hashesInSetup(drive)).join('\n'),
    }),
  },
  {
    code: 'package-not-trusted',
    state: 'installed',
    spoil: (drive) => changePortal(drive, unsigned),
    settle: hashOfPortal,
  },
  {
    code: 'package-signer-unexpected',
    state: 'installed',
    spoil: (drive) => changePortal(drive, otherSigner),
    settle: async () => ({ 'expected-signer': 'Microsoft Corporation\nOther Ltd' }),
  },
  {
    code: 'package-other-version',
    state: 'installed',
    spoil: async (drive) => changePortal(drive, { product: { ...(await product(drive)), version: '6.3.1' } }),
    settle: hashOfPortal,
  },
  {
    code: 'package-missing',
    state: 'installed',
    spoil: async (drive) => {
      await packagesElsewhere(drive);
      await rm(join(drive, portalFile));
    },
    settle: async () => ({ 'package-folder': 'C:\\Packages' }),
  },
  {
    code: 'package-not-a-package',
    state: 'installed',
    spoil: async (drive) => {
      await packagesElsewhere(drive);
      await writeFile(join(drive, portalFile), '<html>404</html>');
    },
    settle: async () => ({ 'package-folder': 'C:\\Packages' }),
  },
];

async function bringTo(state: Case['state'], folder: string, given: Given): Promise<void> {
  const drive = join(folder, 'drives', 'C');
  if (state === 'removed')
    await faults(drive, { installerExitCodes: { 'MultiFactorAuthenticationServerSetup.exe': [1603] } });
  const run = await runHere('upgrade', folder, given);
  if (state === 'removed') expect(run.fault).toMatchObject({ code: 'installer-failed-1603' });
  else expect(run.outputs['operator-steps']).toContain('activate-server');
}

async function toTheEnd(folder: string, given: Given): Promise<ActionRun> {
  const confirmed: string[] = [];
  for (let runs = 1; ; runs += 1) {
    const run = await runHere('upgrade', folder, { ...given, 'completed-operator-steps': confirmed.join(', ') });
    if (run.fault !== undefined || run.outputs.finished === 'true' || runs === 8) return run;
    confirmed.push(...(run.outputs['steps-to-confirm'] ?? '').split(', ').filter((id) => id !== ''));
  }
}

const codesOf = ({ outputs, fault }: ActionRun): string =>
  `${outputs.blockers} ${fault instanceof Error && 'code' in fault ? fault.code : ''}`;

describe('what stops after the first removal is settled by its input, under the same approval', () => {
  test.each(cases)('$code, with the product $state', ({ code, state, spoil, settle }) =>
    onSampleServer('one-server', async ({ folder }) => {
      const drive = join(folder, 'drives', 'C');
      const plan = await runHere('upgrade', folder, { ...inputs, mode: 'plan' });
      const given = { ...inputs, 'approved-plan': plan.outputs['plan-digest'] ?? '' };
      await bringTo(state, folder, given);
      await spoil(drive);
      expect(codesOf(await toTheEnd(folder, given))).toContain(code);
      const late = await settle(drive);
      // The approver could read that these may come.
      for (const input of Object.keys(late)) expect(plan.summary).toContain(`${input}: `);
      const run = await toTheEnd(folder, { ...given, ...late });
      expect(run.fault).toBeUndefined();
      expect(run.outputs.finished).toBe('true');
    }),
  );

  test('a conflict of settings that is seen first after the removal takes carry', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const drive = join(folder, 'drives', 'C');
      // The old package had another default: house and new version both changed it.
      const old = join(drive, 'Install/PhoneFactor5/PhoneFactorUserPortalSetup64.msi');
      const text = await readFile(old, 'utf8');
      const [was, is] = ['false', 'old default'].map(
        (value) => String.raw`key=\"USE_WEB_SERVICE_SDK\" value=\"${value}\"`,
      );
      await writeFile(old, text.replace(was ?? '', is ?? ''));
      const chosen = { ...inputs, 'old-installers': 'C:\\Install\\PhoneFactor5' };
      const plan = await runHere('upgrade', folder, { ...chosen, mode: 'plan' });
      const given = { ...chosen, 'approved-plan': plan.outputs['plan-digest'] ?? '' };
      expect(codesOf(await toTheEnd(folder, given))).toContain('merge-conflict');
      const run = await toTheEnd(folder, { ...given, carry: 'appSettings/USE_WEB_SERVICE_SDK' });
      expect(run.fault).toBeUndefined();
      expect(run.outputs.finished).toBe('true');
      const journal = await readFile(join(drive, 'ProgramData/mfa-server-upgrade/journal.jsonl'), 'utf8');
      const line = journal.split('\n').findLast((one) => one.includes('"carry":["appSettings/USE_WEB_SERVICE_SDK"]'));
      expect(line).toContain('"actor":"anna"');
      expect((await runHere('verify-upgrade', folder, {})).outputs.result).not.toBe('fail');
    }));

  test('a package that cannot be seen before is not run unjudged in the run that installs the server', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const drive = join(folder, 'drives', 'C');
      const setup = join(drive, setupFile);
      const text = JSON.parse(await readFile(setup, 'utf8'));
      for (const action of text.actions) {
        if (action.content?.installer !== undefined) Object.assign(action.content.installer, unsigned);
      }
      await writeFile(setup, JSON.stringify(text));
      const plan = await runHere('upgrade', folder, { ...inputs, mode: 'plan' });
      expect(plan.outputs.blockers).toBe('[]');
      expect(plan.summary).toContain('It is accepted by rule');
      const given = { ...inputs, 'approved-plan': plan.outputs['plan-digest'] ?? '' };
      expect(codesOf(await toTheEnd(folder, given))).toContain('package-not-trusted');
    }));

  test('every code that the table of late inputs names is tried here', () => {
    const tried = new Set<string>([...cases.map(({ code }) => code), 'merge-conflict']);
    const named = Object.values(lateInputs).flatMap(({ settles }) => settles);
    expect(named.filter((code) => !tried.has(code))).toEqual([]);
  });

  test('every input that the page names may be given late', () => {
    const limits = ['installer-time-limit', 'service-time-limit'];
    const places = ['package-folder', 'setup-path'];
    for (const input of Object.keys(lateInputs)) {
      const late = places.includes(input) ? 'place' : 'late';
      const expected = limits.includes(input) ? 'free' : input === 'setup-arguments' ? 'identity' : late;
      expect([input, inputClassOf('upgrade', input)]).toEqual([input, expected]);
    }
  });
});

test('a target version that is not the version of the setup program stops before the first removal', () =>
  onSampleServer('one-server', async ({ folder }) => {
    const run = await runHere('upgrade', folder, { ...inputs, mode: 'plan', 'target-version': '8.1.1' });
    expect(run.outputs.blockers).toContain('target-version-other');
    const right = await runHere('upgrade', folder, { ...inputs, mode: 'plan', 'target-version': '7.1' });
    expect(right.outputs.blockers).toBe('[]');
  }));
