import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';

const clock = pathToFileURL(join(process.cwd(), 'lib', 'src', 'host', 'windows', 'windows-clock.js')).href;
const run = (script: string) =>
  spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { createWindowsClock } from '${clock}'; const clock = createWindowsClock(); ${script}`,
    ],
    { encoding: 'utf8', timeout: 20_000 },
  ).stdout;

test('a sleep keeps the process alive until it is over', () => {
  expect(run('clock.sleep(50).then(() => console.log("awake"))')).toBe('awake\n');
});

test('a process that is let go ends at once, with sleeps begun before and after', () => {
  const begun = Date.now();
  expect(run('clock.sleep(15000).then(() => console.log("awake")); clock.letGo(); clock.sleep(15000)')).toBe('');
  expect(Date.now() - begun).toBeLessThan(10_000);
});
