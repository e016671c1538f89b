import { describe, expect, test } from '@jest/globals';
import type { MergeFiles } from '../../../src/changes/merging/read-source.js';
import { decidedRules } from '../../../src/changes/merging/setting-decisions.js';
import {
  type MergePaths,
  performFileMerge,
  prepareFileMerge,
  requireDecided,
} from '../../../src/stages/merge-webconfig/merge-files.js';
import { plainMergeRules } from '../../../src/webconfig/merge-rules.js';
import { diskOf, sha256 } from '../../changes/merging/memory-disk.js';

const paths = { original: '/work/old.config', target: '/work/new.config', output: '/work/new.config' };
const rules = plainMergeRules;
const withSettings = (settings: string) =>
  `<configuration>\n  <appSettings>\n${settings}  </appSettings>\n</configuration>\n`;
const add = (key: string, value: string) => `    <add key="${key}" value="${value}" />\n`;
const old = withSettings(add('Smtp.Host', 'mail.contoso.com') + add('Only.Old', '1'));
const fresh = withSettings(add('Smtp.Host', ''));

const prepare = (files: MergeFiles, change: Partial<MergePaths> = {}, chosen = rules) =>
  prepareFileMerge(files, { ...paths, ...change }, chosen, 'MFA1');

describe('a merge of given files', () => {
  test('is planned with the hashes of what is read and of what is written, and writes nothing yet', async () => {
    const files = diskOf({ [paths.original]: old, [paths.target]: fresh });
    const { plan, digest, result } = await prepare(files);
    expect(Object.fromEntries(files.contents)).toEqual({ [paths.original]: old, [paths.target]: fresh });
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(plan).toMatchObject({
      action: 'merge-webconfig',
      server: 'MFA1',
      inputs: { ...paths },
      findings: { original: sha256(old), target: sha256(fresh), output: sha256(fresh) },
      steps: [{ change: { path: paths.output, sha256: sha256(Buffer.from(result.bytes).toString('utf8')) } }],
      blockers: [],
    });
    expect(plan.findings).not.toHaveProperty('pristine');
    const [step] = plan.steps;
    expect(step?.type === 'change' ? step.detail : undefined).toEqual([
      expect.stringMatching(/Smtp\.Host: carried\. /),
      expect.stringMatching(/Only\.Old: carried\. /),
    ]);
  });

  test('writes what was planned, keeps what was there, and has nothing to do the second time', async () => {
    const files = diskOf({ [paths.original]: old, [paths.target]: fresh });
    const prepared = await prepare(files);
    expect(await performFileMerge(files, prepared)).toEqual([
      'Wrote /work/new.config; the file that was there is now /work/new.before-merge.config.',
    ]);
    expect(files.contents.get('/work/new.before-merge.config')).toBe(fresh);
    expect(files.contents.get(paths.output)).toBe(Buffer.from(prepared.result.bytes).toString('utf8'));
    expect(files.contents.get(paths.output)).toContain('mail.contoso.com');
    const again = await prepare(files);
    expect(again.plan.steps).toEqual([]);
    expect(await performFileMerge(files, again)).toEqual([]);
    expect(files.contents.get('/work/new.before-merge.config')).toBe(fresh);
  });

  test('into a file that is not there yet has nothing to keep', async () => {
    const files = diskOf({ [paths.original]: old, [paths.target]: fresh });
    const prepared = await prepare(files, { output: '/work/out.config' });
    expect(prepared.plan.findings.output).toBe('not there');
    expect(prepared.before).toBeUndefined();
    expect(await performFileMerge(files, prepared)).toEqual(['Wrote /work/out.config.']);
    expect([...files.contents.keys()].sort()).toEqual(['/work/new.config', '/work/old.config', '/work/out.config']);
    expect(files.contents.get(paths.target)).toBe(fresh);
  });

  test('with the old default has its hash in the plan, too', async () => {
    const files = diskOf({ [paths.original]: old, [paths.target]: fresh, '/work/default.config': fresh });
    const { plan, sources } = await prepare(files, { pristine: '/work/default.config' });
    expect(plan.findings.pristine).toBe(sha256(fresh));
    expect(sources.map(({ path }) => path)).toEqual([paths.original, paths.target, '/work/default.config']);
  });
});

describe('a merge is refused', () => {
  test.each([
    [paths.original, { [paths.target]: fresh }],
    [paths.target, { [paths.original]: old }],
  ])('without %s', async (missing, contents) => {
    await expect(prepare(diskOf(contents))).rejects.toMatchObject({
      code: 'web-config-missing',
      message: expect.stringContaining(missing),
    });
  });

  test.each([paths.target, '/work/out.config'])('when %s changes between plan and apply', async (path) => {
    const files = diskOf({ [paths.original]: old, [paths.target]: fresh, '/work/out.config': 'before' });
    const prepared = await prepare(files, { output: '/work/out.config' });
    files.contents.set(path, `${files.contents.get(path)}<!-- mine -->`);
    const now = Object.fromEntries(files.contents);
    await expect(performFileMerge(files, prepared)).rejects.toMatchObject({
      code: 'web-config-changed-meanwhile',
      message: expect.stringContaining(path),
    });
    expect(Object.fromEntries(files.contents)).toEqual(now);
  });

  test('when the target goes away, or the output appears meanwhile', async () => {
    const gone = diskOf({ [paths.original]: old, [paths.target]: fresh });
    const prepared = await prepare(gone);
    gone.contents.delete(paths.target);
    await expect(performFileMerge(gone, prepared)).rejects.toMatchObject({ code: 'web-config-changed-meanwhile' });
    const appeared = diskOf({ [paths.original]: old, [paths.target]: fresh });
    const other = await prepare(appeared, { output: '/work/out.config' });
    appeared.contents.set('/work/out.config', 'mine');
    await expect(performFileMerge(appeared, other)).rejects.toMatchObject({ code: 'web-config-changed-meanwhile' });
    expect(appeared.contents.get('/work/out.config')).toBe('mine');
  });
});

describe('a conflict', () => {
  const both = {
    [paths.original]: withSettings(add('Timeout', '10')),
    [paths.target]: withSettings(add('Timeout', '30')),
    '/work/default.config': withSettings(add('Timeout', '20')),
  };
  const threeWay = { pristine: '/work/default.config' };

  test('stops the merge with all values until it is decided', async () => {
    const prepared = await prepare(diskOf(both), threeWay);
    expect(prepared.plan.blockers).toMatchObject([{ code: 'merge-conflict', input: 'carry' }]);
    const refuse = () => requireDecided(prepared);
    expect(refuse).toThrow(/^1 setting stops this merge:\n {2}.*Timeout/);
    for (const value of ['original "10"', 'target "30"', 'old default "20"']) expect(refuse).toThrow(value);
  });

  test.each([
    ['carry', '10'],
    ['keep', '30'],
  ] as const)('decided as %s gives %s', async (decision, value) => {
    const none = { carry: [], keep: [], report: [] };
    const decided = { ...rules, settings: decidedRules({ ...none, [decision]: ['appSettings/Timeout'] }) };
    const prepared = await prepare(diskOf(both), threeWay, decided);
    expect(() => requireDecided(prepared)).not.toThrow();
    expect(Buffer.from(prepared.result.bytes).toString('utf8')).toContain(`"${value}"`);
  });
});
