import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { onSampleServer } from '../host/sample-server.js';
import { runStub, type StubRun } from '../stub.js';

const marker = 'INJECTED';

/** What may be on a server: both spellings of a command, an encoded line end, escape sequences, real line ends. */
const attack = [
  'x',
  `::set-output name=changed::${marker}`,
  `  ::add-mask::${marker}`,
  `::error title=${marker}::${marker}`,
  `##[set-output name=changed]${marker} ##[error]${marker} ##[add-mask]${marker}`,
  `%0A::set-output name=changed::${marker}%0D%0A##[error]${marker}`,
  `\u001b[2J\u001b]0;${marker}\u0007\u001b[1A::error::${marker}`,
  `::stop-commands::${marker}`,
  '::echo::on',
  '<img src=x onerror=alert(1)><script>alert(1)</script>',
  '',
].join('\n');

interface Command {
  readonly name: string;
  readonly properties: string;
  readonly data: string;
}

/** Commands as the runner finds them: `::name k=v::` at the start of a line, `##[name k=v]` anywhere in one. */
function commandsIn(log: string): readonly Command[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => {
    const now = /^::([^ :]+)([^:]*)::(.*)$/.exec(line.trimStart());
    if (now !== null) return [{ name: now[1] ?? '', properties: now[2] ?? '', data: now[3] ?? '' }];
    const before = /##\[([^ \]]+)([^\]]*)\](.*)$/.exec(line);
    return before === null ? [] : [{ name: before[1] ?? '', properties: before[2] ?? '', data: before[3] ?? '' }];
  });
}

/** Annotations may quote the text; nothing else may come of it, and no annotation may be titled by it. */
function expectHarmless({ log, outputs, summary }: StubRun): void {
  const commands = commandsIn(log);
  expect([...new Set(commands.map(({ name }) => name))].filter((name) => !own.includes(name))).toEqual([]);
  expect(commands.filter(({ properties }) => properties.includes(marker))).toEqual([]);
  expect(commands.filter(({ name, data }) => name === 'add-mask' && data.includes(marker))).toEqual([]);
  expect(['true', 'false']).toContain(outputs.changed);
  expect(log.replaceAll(colour, '').replaceAll('\n', '').replaceAll('\t', '')).not.toMatch(/\p{Cc}/u);
  expect(summary).not.toMatch(/<script|<img/);
}

/** Colours pass. */
const colour = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

/** What the framework itself says to the runner. */
const own = ['group', 'endgroup', 'error', 'warning', 'notice', 'add-mask'];

const choices = {
  'setup-path': 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe',
  'setup-arguments': '/install /quiet /norestart',
};

/** Every action that shows what is on a server, on this one. */
async function runAll(folder: string): Promise<readonly StubRun[]> {
  const place = { MFA_UPGRADE_REHEARSAL: folder };
  const inspected = await runStub('inspect', {}, place);
  const planned = await runStub('upgrade', { ...choices, mode: 'plan' }, place);
  const applied = await runStub('upgrade', choices, place);
  const carried = await runStub(
    'upgrade',
    { ...choices, 'completed-operator-steps': 'activate-server, confirm-replication-group' },
    place,
  );
  const verified = await runStub('verify-upgrade', { 'fail-on-failed-check': 'false' }, place);
  const reported = await runStub('upgrade-report', {}, place);
  return [inspected, planned, applied, carried, verified, reported];
}

const inFolder = (folder: string, ...parts: readonly string[]) => join(folder, 'drives', 'C', ...parts);
const portal = ['inetpub', 'wwwroot', 'PhoneFactor'] as const;

/** Each puts the text where a stranger could: a file's name, a registry value, a value in XML, an installer's log. */
const sinks: Readonly<Record<string, (folder: string, text: string) => Promise<void>>> = {
  async 'a file name'(folder, text) {
    const names = text.split('\n').map((line) => line.replaceAll(/[:\\/*?"<>|\p{Cc}]/gu, '_').trim());
    for (const name of names.filter((one) => one !== '')) {
      const theme = inFolder(folder, ...portal, 'App_Themes', name);
      await mkdir(theme, { recursive: true });
      await writeFile(join(theme, 'theme.css'), '');
    }
  },
  async 'a registry value'(folder, text) {
    const file = join(folder, 'registry', 'HKEY_LOCAL_MACHINE.reg');
    const content = (await readFile(file)).toString('utf16le');
    const value = Buffer.from(`PhoneFactor Agent ${text}\0`, 'utf16le');
    const bytes = [...value].map((byte) => byte.toString(16).padStart(2, '0')).join(',');
    const changed = content.replace('"DisplayName"="PhoneFactor Agent"', `"DisplayName"=hex(1):${bytes}`);
    expect(changed).not.toBe(content);
    await writeFile(file, Buffer.from(changed, 'utf16le'));
  },
  async 'a value in XML'(folder, text) {
    const file = inFolder(folder, ...portal, 'web.config');
    const content = await readFile(file, 'utf8');
    const value = [...text]
      .map((one) => (/[\w ]/.test(one) ? one : one < ' ' && one !== '\n' ? '?' : `&#${one.codePointAt(0)};`))
      .join('');
    const changed = content
      .replace(/(<appSettings>)/, `$1<add key="${value}" value="${value}" />`)
      .replace(/theme="[^"]*"/, `theme="${value}"`);
    expect(changed).not.toBe(content);
    await writeFile(file, changed);
  },
  async "an installer's log"(folder, text) {
    const file = inFolder(folder, 'Install', 'MultiFactorAuthenticationServerSetup.exe');
    const content = JSON.parse(await readFile(file, 'utf8'));
    const never = {
      check: 'registry-value-present',
      key: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Nothing',
      view: '64',
      value: 'x',
      message: text,
    };
    await writeFile(file, JSON.stringify({ ...content, launchConditions: [never] }));
  },
};

test.each(Object.entries(sinks))('%s is printed harmlessly by every action', (_sink, place) =>
  onSampleServer('one-server', async ({ folder }) => {
    await place(folder, attack);
    const runs = await runAll(folder);
    expect(runs.some(({ log }) => log.includes(marker))).toBe(true);
    for (const run of runs) expectHarmless(run);
  }),
);

test('names in the files of a fleet are printed harmlessly by plan-fleet', () =>
  onSampleServer('one-server', async ({ folder }) => {
    const { outputs } = await runStub('inspect', {}, { MFA_UPGRADE_REHEARSAL: folder });
    const inventory = JSON.parse(await readFile(outputs['inventory-path'] ?? '', 'utf8'));
    const path = join(folder, 'fleet.json');
    await writeFile(path, JSON.stringify({ ...inventory, machine: { ...inventory.machine, name: attack } }));
    const fleetFile = join(folder, 'fleet.yml');
    const files = [
      `groups: { ${JSON.stringify(attack)}: { servers: [${JSON.stringify(attack)}] } }`,
      `groups: { g: { servers: [${JSON.stringify(attack.slice(0, 200))}] } }`,
      `${JSON.stringify(attack)}: 1`,
    ];
    const runs = [await runStub('plan-fleet', { inventories: path })];
    for (const file of files) {
      await writeFile(fleetFile, `format: 1\n${file}\n`);
      runs.push(await runStub('plan-fleet', { inventories: path, 'fleet-file': fleetFile }));
    }
    for (const run of runs) {
      expect(run.log).toContain(marker);
      expectHarmless(run);
    }
  }));

test('the reader of commands in this test finds those that the runner obeys', () => {
  expect(commandsIn(`a\n  ::set-output name=x::y\ntext ##[error]z`)).toEqual([
    { name: 'set-output', properties: ' name=x', data: 'y' },
    { name: 'error', properties: '', data: 'z' },
  ]);
});
