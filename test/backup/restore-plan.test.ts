import { describe, expect, test } from '@jest/globals';
import type { BackupSet, ManifestEntry, ManifestFolder, OriginalFacts } from '../../src/backup/backup-set.js';
import {
  type CurrentFile,
  type CurrentState,
  planRestore,
  type RestoreSelection,
  restoreBlockers,
} from '../../src/backup/restore-plan.js';

const backedUp = '2026-03-07T22:15:00.000Z';
const facts: OriginalFacts = { created: '2009-01-01T00:00:00.000Z', modified: backedUp, attributes: [] };
const [bytes, otherBytes] = ['a'.repeat(64), 'b'.repeat(64)];

const entryOf = (path: string, change: Partial<ManifestEntry> = {}): ManifestEntry => ({
  component: 'agent',
  role: 'data',
  storedAs: `files/C/${path.slice(3).replaceAll('\\', '/')}`,
  originalPath: path,
  size: 5,
  sha256: bytes,
  ...facts,
  ...change,
});
const folderOf = (path: string, change: Partial<ManifestFolder> = {}): ManifestFolder => ({
  component: 'agent',
  role: 'data',
  path,
  ...facts,
  ...change,
});

function setOf(folders: readonly ManifestFolder[], entries: readonly ManifestEntry[]): BackupSet {
  const manifest: BackupSet['manifest'] = {
    format: 1,
    name: 'mfa1-1',
    created: backedUp,
    server: 'MFA1',
    tool: { name: 't', version: '0' },
    origin: { who: 'alex', why: 'test' },
    components: ['agent'],
    consistent: true,
    folders: [...folders],
    entries: [...entries],
  };
  return { folder: 'D:\\b\\mfa1-1', manifest, manifestSha256: 'c'.repeat(64) };
}

const present = (change: Partial<Extract<CurrentFile, { status: 'present' }>> = {}): CurrentFile => ({
  status: 'present',
  size: 5,
  modified: backedUp,
  sha256: bytes,
  facts,
  ...change,
});
const inUse = (change: { readonly size?: number; readonly modified?: string } = {}): CurrentFile => ({
  status: 'in-use',
  size: 5,
  modified: backedUp,
  facts,
  ...change,
});

const stateOf = (
  files: Readonly<Record<string, CurrentFile>>,
  folders: Readonly<Record<string, OriginalFacts>> = { 'c:\\data': facts },
  more: Partial<CurrentState> = {},
): CurrentState => ({
  files: new Map(Object.entries(files)),
  folders: new Map(Object.entries(folders)),
  others: [],
  rightsNotRead: [],
  notRead: [],
  ...more,
});

const summary = (set: BackupSet, state: CurrentState, selection: RestoreSelection = {}) =>
  planRestore(set, selection, state).items.map((item) => [
    item.path,
    item.action,
    ...('differs' in item ? [item.differs] : []),
  ]);

const path = 'C:\\Data\\A.pfdata';
const key = path.toLowerCase();
const [before, after] = ['2026-03-07T22:14:59.000Z', '2026-03-07T22:15:01.000Z'];

describe('a file of the set', () => {
  test.each<[string, CurrentFile | undefined, string]>([
    ['with the same bytes is unchanged', present(), 'unchanged'],
    [
      'with the same bytes and a later time gets its time back',
      present({ facts: { ...facts, modified: after } }),
      'put-facts',
    ],
    ['with other, older bytes is written', present({ sha256: otherBytes, modified: before }), 'write'],
    ['with other bytes of the same time is written', present({ sha256: otherBytes }), 'write'],
    [
      'with other, newer bytes is newer on the server',
      present({ sha256: otherBytes, modified: after }),
      'newer-on-server',
    ],
    ['that is not there is written', undefined, 'write'],
    ['in use, of its size and time, is unchanged', inUse(), 'unchanged'],
    ['in use, of another size, is written', inUse({ size: 6 }), 'write'],
    ['in use, and written to since, is newer on the server', inUse({ modified: after }), 'newer-on-server'],
  ])('%s', (_what, found, action) => {
    const state = stateOf(found === undefined ? {} : { [key]: found });
    const { items } = planRestore(setOf([folderOf('C:\\Data')], [entryOf(path)]), {}, state);
    expect(items.map((item) => [item.path, item.action])).toEqual([[path, action]]);
  });

  test('whose folder is neither there nor in the set waits for it', () => {
    const set = setOf([], [entryOf(path)]);
    expect(summary(set, stateOf({}, {}))).toEqual([[path, 'missing-folder']]);
    expect(summary(set, stateOf({}))).toEqual([[path, 'write']]);
    expect(summary(setOf([folderOf('c:\\DATA')], [entryOf(path)]), stateOf({}, {}))).toEqual([
      ['c:\\DATA', 'create-folder'],
      [path, 'write'],
    ]);
  });

  test('names every fact that is another one', () => {
    const now: OriginalFacts = { created: after, modified: before, attributes: ['hidden'] };
    expect(summary(setOf([], [entryOf(path)]), stateOf({ [key]: present({ facts: now }) }))).toEqual([
      [path, 'put-facts', ['created', 'modified', 'attributes']],
    ]);
  });

  test('that is a document is no file of the server', () => {
    const { originalPath: _path, ...document } = entryOf(path, { storedAs: 'documents/registry/agent.reg' });
    expect(summary(setOf([], [document]), stateOf({}))).toEqual([]);
  });
});

describe('a folder of the set', () => {
  const set = setOf([folderOf('C:\\Data')], []);
  test('gets its attributes back, and no time alone: each file that comes changes that', () => {
    expect(summary(set, stateOf({}, { 'c:\\data': { ...facts, modified: after } }))).toEqual([]);
    const hidden: OriginalFacts = { ...facts, modified: after, attributes: ['hidden'] };
    expect(summary(set, stateOf({}, { 'c:\\data': hidden }))).toEqual([
      ['C:\\Data', 'put-folder-facts', ['attributes']],
    ]);
  });

  test('is among the folders whose time is put back last, also where nothing else is to be done', () => {
    expect(planRestore(set, {}, stateOf({})).folders.map(({ path: one }) => one)).toEqual(['C:\\Data']);
  });
});

test('files that came later are named at the end', () => {
  const state = stateOf({}, {}, { others: ['C:\\Data\\Late.bin'] });
  expect(summary(setOf([folderOf('C:\\Data')], [entryOf(path)]), state)).toEqual([
    ['C:\\Data', 'create-folder'],
    [path, 'write'],
    ['C:\\Data\\Late.bin', 'not-in-set'],
  ]);
});

test.each<[string, RestoreSelection, readonly string[]]>([
  ['nothing is said', {}, ['C:\\1', 'C:\\2', 'C:\\3']],
  ['a component is', { components: ['agent'] }, ['C:\\1', 'C:\\2']],
  ['a role is', { roles: ['data'] }, ['C:\\1', 'C:\\3']],
  ['both are', { components: ['agent'], roles: ['data'] }, ['C:\\1']],
  ['an empty list is', { roles: [] }, []],
])('where %s, the selection %j is of %j', (_what, selection, expected) => {
  const set = setOf(
    [],
    [entryOf('C:\\1'), entryOf('C:\\2', { role: 'theme' }), entryOf('C:\\3', { component: 'user-portal' })],
  );
  expect(planRestore(set, selection, stateOf({})).items.map((item) => item.path)).toEqual(expected);
});

test('rights that could not be read matter where the set recorded some', () => {
  const refused = [{ path: 'C:\\Data', message: 'Access is denied.' }];
  const state = stateOf({}, {}, { rightsNotRead: refused });
  const withRights = { securityDescriptor: 'O:BAG:SYD:(A;;FA;;;BA)' };
  expect(planRestore(setOf([], [entryOf(path)]), {}, state).rightsNotCompared).toEqual([]);
  expect(planRestore(setOf([], [entryOf(path, withRights)]), {}, state).rightsNotCompared).toEqual(refused);
  expect(planRestore(setOf([folderOf('C:\\Data', withRights)], []), {}, state).rightsNotCompared).toEqual(refused);
});

describe('what forbids a restore', () => {
  const choices = { overwrite: false, createMissingFolders: false, removeOthers: false };
  const set = setOf([], [entryOf(path), entryOf('C:\\Gone\\b.bin')]);
  const plan = planRestore(set, {}, stateOf({ [key]: present({ sha256: otherBytes, modified: after }) }));
  const inputs = (change: Partial<typeof choices>) =>
    restoreBlockers(plan, { ...choices, ...change }).map(({ input }) => input);

  test('is each thing for which nobody asked, with its files and the input that settles it', () => {
    expect(restoreBlockers(plan, choices)).toMatchObject([
      { code: 'restore-newer-on-server', message: expect.stringContaining(path), input: 'overwrite' },
      {
        code: 'restore-folder-missing',
        message: expect.stringContaining('C:\\Gone\\b.bin'),
        input: 'create-missing-folders',
      },
    ]);
    expect(inputs({ overwrite: true })).toEqual(['create-missing-folders']);
    expect(inputs({ createMissingFolders: true })).toEqual(['overwrite']);
    expect(inputs({ overwrite: true, createMissingFolders: true })).toEqual([]);
  });

  test('is nothing where files only came later', () => {
    const late = planRestore(setOf([], []), {}, stateOf({}, {}, { others: ['C:\\Data\\Late.bin'] }));
    expect(restoreBlockers(late, choices)).toEqual([]);
  });
});
