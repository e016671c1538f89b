import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runStub, type StubRun } from '../stub.js';

const original = `<?xml version="1.0"?>
<configuration>
  <appSettings>
    <add key="Smtp.Host" value="mail.example.org" />
    <add key="Smtp.Password" value="Zq7xW2kP" />
    <add key="Only.Old" value="1" />
  </appSettings>
  <system.web>
    <pages theme="Contoso" />
    <customErrors mode="Off" />
  </system.web>
</configuration>
`;
const target = `\uFEFF<?xml version="1.0" encoding="utf-8"?>\r
<configuration>\r
\t<appSettings>\r
\t\t<add key="smtp.host" value=''/>\r
\t\t<add key="Smtp.Password" value=""/>\r
\t</appSettings>\r
\t<system.web><pages theme="Default"/><customErrors mode="RemoteOnly"/></system.web>\r
</configuration>`;
const merged = target
  .replace(`value=''`, `value='mail.example.org'`)
  .replace('value=""/>\r', 'value="Zq7xW2kP"/>\r\n\t\t<add key="Only.Old" value="1" />\r');

let folder = '';
const at = (name: string) => join(folder, name);
const read = (name: string) => readFile(at(name), 'utf8');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'merge-'));
  await Promise.all([writeFile(at('old.config'), original), writeFile(at('new.config'), target)]);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const run = (inputs: Readonly<Record<string, string>> = {}): Promise<StubRun> =>
  runStub('merge-webconfig', { original: at('old.config'), target: at('new.config'), ...inputs });

describe('merge-webconfig with files', () => {
  test('writes the merged file, keeps what was there, and says what it did without a secret', async () => {
    const { exitCode, log, outputs, summary } = await run({ 'shown-names': 'smtp.host' });
    expect(exitCode).toBe(0);
    expect(await read('new.config')).toBe(merged);
    expect(await read('new.before-merge.config')).toBe(target);
    expect(outputs).toMatchObject({ changed: 'true', finished: 'true', carried: '3', conflicts: '0', blockers: '[]' });
    expect(log).toContain('::add-mask::Zq7xW2kP');
    const shown = log.replaceAll(/^::add-mask::.*$/gm, '');
    expect(shown).toContain('+\t\t<add key="smtp.host" value=\'mail.example.org\'/>');
    const record = await readFile(outputs['differences-path'] ?? '', 'utf8');
    expect(JSON.parse(record)).toMatchObject({ format: 1, result: { changed: true } });
    for (const text of [shown, summary, record, JSON.stringify(outputs)]) expect(text).not.toContain('Zq7xW2kP');
    expect(summary).toContain('| setting | old | new | result | what | why |');
    expect(summary).toContain('<customErrors mode="Off" />');
  });

  test('a second run changes nothing', async () => {
    await run();
    const { exitCode, outputs } = await run();
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ changed: 'false', finished: 'true' });
    expect(await read('new.config')).toBe(merged);
    expect(await read('new.before-merge.config')).toBe(target);
  });

  test('what was planned is what is applied, byte for byte', async () => {
    const planned = await run({ mode: 'plan', output: at('out.config') });
    expect(planned.exitCode).toBe(0);
    expect(await readdir(folder)).toEqual(['new.config', 'old.config']);
    const digest = planned.outputs['plan-digest'] ?? '';
    const applied = await run({ output: at('out.config'), 'approved-plan': digest });
    expect(applied.exitCode).toBe(0);
    expect(applied.outputs['plan-digest']).toBe(digest);
    expect(await read('out.config')).toBe(merged);
    expect(await read('new.config')).toBe(target);
    expect((await run({ output: at('out.config'), 'approved-plan': digest })).exitCode).toBe(0);
  });

  test.each(['old.config', 'new.config'])('%s changed between plan and apply is refused', async (name) => {
    const { outputs } = await run({ mode: 'plan' });
    const before = `${await read(name)} `;
    await writeFile(at(name), before);
    const { exitCode, log } = await run({ 'approved-plan': outputs['plan-digest'] ?? '' });
    expect(exitCode).toBe(1);
    expect(log).toContain('is not the approved one');
    expect(await read('new.config')).toBe(name === 'new.config' ? before : target);
  });

  test('explicit rules: the longest pattern decides', async () => {
    await run({ carry: 'system.web', keep: 'system.web/customErrors\nappSettings/Only*' });
    expect(await read('new.config')).toBe(
      merged.replace('theme="Default"', 'theme="Contoso"').replace('\r\n\t\t<add key="Only.Old" value="1" />', ''),
    );
  });

  test('with the old default, a conflict stops until a rule decides it', async () => {
    await writeFile(at('pristine.config'), original.replace('mail.example.org', 'localhost'));
    await writeFile(at('new.config'), target.replace(`value=''`, `value='relay'`));
    const stopped = await run({ pristine: at('pristine.config'), 'shown-names': 'smtp.host' });
    expect(stopped.exitCode).toBe(1);
    expect(JSON.parse(stopped.outputs.blockers ?? '')).toMatchObject([
      { code: 'merge-conflict', message: expect.stringMatching(/mail\.example\.org.*relay.*localhost/) },
    ]);
    expect(stopped.outputs).toMatchObject({ conflicts: '1', changed: 'false' });
    expect(await read('new.config')).toContain(`value='relay'`);
    const decided = await run({ pristine: at('pristine.config'), carry: 'appSettings/Smtp.Host' });
    expect(decided.exitCode).toBe(0);
    expect(await read('new.config')).toContain(`value='mail.example.org'`);
  });

  test('files that sections name are read beside their file', async () => {
    await writeFile(at('old.config'), original.replace('<appSettings>', '<appSettings file="more.config">'));
    await writeFile(at('more.config'), '<appSettings><add key="Smtp.Host" value="from.more" /></appSettings>');
    await run();
    expect(await read('new.config')).toContain(`value='from.more'`);
  });

  test.each<[string, Readonly<Record<string, string>>, RegExp]>([
    [
      'a target that is not well formed',
      { target: 'broken.config' },
      /broken\.config, line 1, column \d+: not well-formed/,
    ],
    ['a target that is not there', { target: 'missing.config' }, /missing\.config is no file/],
    ['a folder', { target: '.' }, /is no file/],
    [
      'an output in a folder that is not there',
      { output: 'missing/out.config' },
      /could not be written: there is no such file or folder/,
    ],
    ['one file only', { target: '' }, /only one was given/],
    ['a mixture of paths', { target: 'C:\\web.config' }, /Some of the files are given by a Windows path/],
  ])('%s is refused in words, and nothing is written', async (_what, names, message) => {
    await writeFile(at('broken.config'), '<configuration>');
    const inputs = Object.entries(names).map(([key, name]) => [key, /^(?:C:.*|)$/.test(name) ? name : at(name)]);
    const before = await readdir(folder);
    const { exitCode, log, outputs } = await run(Object.fromEntries(inputs));
    expect(exitCode).toBe(1);
    expect(log).toMatch(message);
    expect(log).not.toMatch(/^\s+at /m);
    expect(outputs.changed).toBe('false');
    expect(await readdir(folder)).toEqual(before);
    expect(await read('new.config')).toBe(target);
  });

  test('a read-only target is refused, and stays', async () => {
    await chmod(at('new.config'), 0o444);
    const { exitCode, log } = await run();
    expect(exitCode).toBe(1);
    expect(log).toMatch(/new\.config is read-only/);
    expect(await read('new.config')).toBe(target);
    expect(await readdir(folder)).toEqual(['new.config', 'old.config']);
  });
});
