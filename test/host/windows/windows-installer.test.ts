import { expect, test } from '@jest/globals';
import { descendants, runSetupProgram } from '../../../src/host/windows/windows-installer.js';
import { scriptedTools, steppedClock } from './scripted-programs.js';

const none = new Map<number, string | undefined>();

test('children and their children, by parents', () => {
  const rows = [
    { id: 10, parentId: 1, name: 'setup.exe' },
    { id: 30, parentId: 20, name: 'msiexec.exe' },
    { id: 20, parentId: 10, name: 'setup64.exe' },
    { id: 40, parentId: 4, name: 'svchost.exe' },
    { id: 50, parentId: 10, name: 'older.exe' },
  ];
  const family = descendants(rows, new Map([[10, undefined]]), 'setup.exe', new Set(['50 ']));
  expect([...family.keys()].sort()).toEqual([10, 20, 30]);
});

test('where parents are not known, new processes of the same program', () => {
  const rows = [
    { id: 1, name: 'Setup.exe' },
    { id: 2, name: 'setup.exe' },
    { id: 3, name: 'msiexec.exe' },
  ];
  expect([...descendants(rows, none, 'setup.exe', new Set(['1 '])).keys()]).toEqual([2]);
});

test('a number that was given again names another process: neither it nor its children are taken in', () => {
  const family = new Map([
    [10, 'early'],
    [20, 'early'],
  ]);
  const rows = [
    { id: 10, parentId: 1, name: 'setup.exe', started: 'early' },
    { id: 20, parentId: 4, name: 'sqlservr.exe', started: 'late' },
    { id: 30, parentId: 20, name: 'backup.exe', started: 'late' },
    { id: 40, parentId: 10, name: 'msiexec.exe', started: 'late' },
    { id: 50, parentId: 10, name: 'helper.exe', started: 'late' },
  ];
  const found = descendants(rows, family, 'setup.exe', new Set(['50 early']));
  expect([...found.keys()].sort()).toEqual([10, 20, 40, 50]);
  expect(found.get(20)).toBe('early');
});

/** The setup ends at once; its child runs for some looks at the table of processes. */
function setupWithChild(looks: number) {
  let seen = 0;
  const { tools } = scriptedTools((name, _args, request) => {
    if (name === 'Setup.exe') {
      request.onStart?.(10);
      return { output: 'started' };
    }
    if (name !== 'powershell.exe') return {};
    seen += 1;
    const child = seen > 1 && seen <= looks ? [{ id: 20, parentId: 10, name: 'child.exe' }] : [];
    return { output: JSON.stringify([{ id: 4, parentId: 0, name: 'System' }, ...child]) };
  });
  return { tools, looks: () => seen };
}

const setup = { path: 'C:\\Install\\Setup.exe', arguments: '/S', timeLimitSeconds: 60 };

test('a setup program is done when its children are', async () => {
  const { tools, looks } = setupWithChild(8);
  const clock = steppedClock();
  const start = clock.now().getTime();
  expect((await runSetupProgram(tools, clock, setup)).exitCode).toBe(0);
  expect(looks()).toBeGreaterThan(8);
  expect(clock.now().getTime() - start).toBeGreaterThan(15_000);
});

test('children that do not end, not even by force, are named: a person who went on would meet them', async () => {
  const { tools } = setupWithChild(Number.POSITIVE_INFINITY);
  await expect(runSetupProgram(tools, steppedClock(), setup)).rejects.toMatchObject({
    code: 'still-running',
    message: expect.stringContaining('child.exe (process 20)'),
  });
});
