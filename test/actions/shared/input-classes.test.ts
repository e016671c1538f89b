import { describe, expect, test } from '@jest/globals';
import { actions } from '../../../src/actions/all.js';
import { inputClasses, inputClassOf } from '../../../src/actions/shared/input-classes.js';
import { silentLog } from '../../../src/base/log.js';
import type { Host } from '../../../src/host/host.js';
import type { Action, Session } from '../../../src/workflow/action.js';
import { withOlderNames } from '../../../src/workflow/older-names.js';
import { readInputs } from '../../../src/workflow/read-inputs.js';
import { onSampleServer } from '../../host/sample-server.js';

const all = Object.values<Action>(actions);
const changing = all.filter(({ inputs }) => 'mode' in inputs);

describe('the classes of inputs', () => {
  test('each input of an action that changes a server is in exactly one', () => {
    const without = changing.flatMap(({ name, inputs }) =>
      Object.keys(inputs).flatMap((input) => (inputClassOf(name, input) === undefined ? [`${name}/${input}`] : [])),
    );
    expect(changing).toHaveLength(10);
    expect(without).toEqual([]);
  });

  test('no class has an input that no action has', () => {
    const names = new Set(
      changing.flatMap(({ name, inputs }) =>
        Object.keys(withOlderNames(inputs)).flatMap((one) => [one, `${name}/${one}`]),
      ),
    );
    expect(Object.keys(inputClasses).filter((one) => !names.has(one))).toEqual([]);
  });
});

type Given = Readonly<Record<string, string>>;
/** An input, another value than the usual one, and what of it is on the page. */
type Case = readonly [input: string, value: string, shown?: RegExp];

const key = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';
const setup: Given = {
  'setup-path': 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe',
  'setup-arguments': '/install /quiet /norestart',
};
const yes = (name: string) => new RegExp(`${name} \\| true \\|`);

const knowledge: readonly Case[] = [
  ['install-path', 'C:\\Program Files\\Other'],
  ['data-file', 'C:\\Other\\PhoneFactor.pfdata'],
  ['product-names', 'phonefactor/agent=Another Agent*', /Another Agent\*/],
  ['product-codes', 'agent={00000000-0000-0000-0000-000000000001}', /0000-000000000001/],
  ['web-applications', 'user-portal=Default Web Site/Other', /Default Web Site\/Other/],
  ['server-before', 'as-found'],
  ['when-records-differ', 'go-on'],
];
const backups: readonly Case[] = [
  ['old-installers', 'C:\\Install\\PhoneFactor5'],
  // Nothing leaves the server: no key is on the page.
  ['upload', 'false', new RegExp(`^(?![^]*${key})`)],
  ['recipients', `${key}\n${key}`, new RegExp(`${key}, ${key}`)],
  ['allow-unencrypted', 'true', yes('upload, allow-unencrypted')],
  ['artifact-name', 'my-artifact'],
  ['retention-days', '17', /retention-days \| 17 /],
];
const run: readonly Case[] = [
  ['work-folder', 'C:\\other-work'],
  ['approved-plan', `sha256:${'0'.repeat(64)}`],
  ['require-approval', 'true'],
  ['reason', 'CHG-4711'],
  ['installer-time-limit', '33'],
  ['service-time-limit', '44'],
];

/** Actions with what they are given anyway, and each input that shapes their plan. */
const cases: readonly (readonly [action: keyof typeof actions, given: Given, inputs: readonly Case[]])[] = [
  [
    'upgrade',
    { ...setup, recipients: key },
    [
      ...knowledge,
      ...backups,
      ...run,
      ['backup-destination', 'C:\\elsewhere'],
      ['backup-path', 'C:\\copied-set'],
      ['from-other-server', 'true', yes('from-other-server')],
      ['setup-path', 'C:\\Install\\Other.exe'],
      ['setup-arguments', '/evil'],
      ['setup-sha256', 'ab'.repeat(32)],
      ['package-folder', 'C:\\Packages'],
      ['expected-signer', 'Example Packaging Ltd'],
      ['package-sha256', 'cd'.repeat(32)],
      ['target-version', '7.3.0.3'],
      ['user-portal-virtual-directory', 'portal9'],
      ['mobile-app-virtual-directory', 'app9'],
      ['web-service-sdk-virtual-directory', 'sdk9'],
      ['application-pool', 'Pool9'],
      ['web-service-sdk-url', 'https://mfa.example.test/sdk'],
      ['public-address', 'https://mfa.example.test'],
      ['do-not-reinstall', 'mobile-app'],
      ['old-only', 'report', /old-only \| report/],
      ['accept-pending-restart', 'true', yes('accept-pending-restart')],
      ['accept-no-way-back', 'true', yes('accept-no-way-back')],
      ['keep-backups', '3', /keep-backups \| 3 /],
      ['carry', 'appSettings/One*'],
      ['keep', 'appSettings/Two*'],
      ['report', 'appSettings/Three*'],
      ['merge', 'again', /merge-again \| true/],
    ],
  ],
  [
    'backup-pfdata',
    { recipients: key },
    [
      ...knowledge,
      ...backups,
      ...run,
      ['backup-destination', 'C:\\elsewhere'],
      ['keep-backups', '3', /keep-backups \| 3 /],
    ],
  ],
  [
    'stage-installers',
    { 'package-destination': 'C:\\staged', 'package-folder': 'C:\\Install' },
    [
      ['package-destination', 'C:\\staged-elsewhere'],
      ['components', 'mobile-app', /components \| mobile-app/],
      ['architectures', '32', /architectures \| x86/],
      ['package-folder', 'C:\\Packages'],
    ],
  ],
  [
    'restore-backup',
    { 'backup-path': 'C:\\copied-set' },
    [
      ['backup-path', 'C:\\other-copy'],
      ['scope', 'roll-back', /restore, scope \| roll-back/],
      ['components', 'user-portal', /components \| user-portal/],
      ['overwrite', 'true', yes('restore, overwrite')],
      ['create-missing-folders', 'true', yes('create-missing-folders')],
      ['allow-other-places', 'true', yes('other-places')],
      ['from-other-server', 'true', yes('from-other-server')],
      ['old-installers', 'C:\\Install\\PhoneFactor5'],
      ['reason', 'CHG-4711'],
      ['github-token', 'token'],
      ['run-id', '12'],
      ['repository', 'one/two'],
    ],
  ],
];

async function copyOf(host: Host, from: string, to: string): Promise<void> {
  for (const { path, kind } of await host.files.list(from)) {
    const place = `${to}${path.slice(from.length)}`;
    await (kind === 'folder' ? copyOf(host, path, place) : host.files.copy(path, place));
  }
}

async function planOf(action: Action, host: Host, given: Given) {
  const session: Session = {
    host,
    log: silentLog,
    given: {},
    run: { address: 'test' },
    environment: {},
    writeTemporaryFile: async (name) => name,
  };
  const environment = Object.entries({ mode: 'plan', ...given }).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  const result = await action.execute(readInputs(action.inputs, Object.fromEntries(environment)), session);
  // Markdown without its escapes.
  return { digest: result.outputs['plan-digest'], page: result.summary.replace(/\\([^A-Za-z0-9 ])/g, '$1') };
}

describe('what an input means to an approval is what the table says', () => {
  test.each(cases)(
    '%s',
    (name, given, inputs) =>
      onSampleServer('one-server', async ({ open }) => {
        const action: Action = actions[name];
        const host = await open();
        const made = await planOf(actions['backup-pfdata'] as Action, host, { mode: 'apply' });
        expect(made.digest).toMatch(/^sha256:/);
        const [set] = await host.files.list('C:\\ProgramData\\mfa-server-upgrade\\backups');
        for (const to of ['C:\\copied-set', 'C:\\other-copy']) await copyOf(host, set?.path ?? '', to);
        await host.files.remove('C:\\ProgramData\\mfa-server-upgrade');
        const usual = await planOf(action, host, given);
        const wrong: string[] = [];
        for (const [input, value, shown] of inputs) {
          const changed = await planOf(action, host, { ...given, [input]: value });
          const isCovered = inputClassOf(name, input) !== 'free';
          if ((changed.digest !== usual.digest) !== isCovered) wrong.push(`${input}: digest`);
          const isShown = shown === undefined ? changed.page.includes(value) : shown.test(changed.page);
          if (isCovered && !isShown) wrong.push(`${input}: page`);
        }
        expect(wrong).toEqual([]);
      }),
    120_000,
  );

  test('every covered input of these actions was tried', () => {
    const notHere = new Set(['completed-operator-steps']);
    for (const [name, , inputs] of cases) {
      if (name !== 'upgrade' && name !== 'backup-pfdata') continue;
      const tried = new Set(inputs.map(([input]) => input));
      const covered = Object.keys(actions[name].inputs).filter((one) => inputClassOf(name, one) !== 'free');
      const more = name === 'backup-pfdata' ? ['backup-path', 'from-other-server'] : [];
      expect(covered.filter((one) => !tried.has(one) && !notHere.has(one) && !more.includes(one))).toEqual([]);
    }
  });
});
