import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createRehearsalHost } from '../../../src/host/rehearsal/rehearsal-host.js';
import { onSampleServer } from '../sample-server.js';

const hour = 3_600_000;

test('a later run does not begin before the time at which an earlier one ended', () =>
  onSampleServer('half-upgraded', async ({ folder }) => {
    const content = await readFile(join(folder, 'server.json'));
    const first = (await createRehearsalHost(folder)).clock;
    expect(Math.abs(first.now().getTime() - Date.now())).toBeLessThan(60_000);
    await first.sleep(2 * hour);
    // A run goes on for a while after its last sleep.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const ended = first.now().getTime();
    const second = (await createRehearsalHost(folder)).clock;
    expect(second.now().getTime()).toBeGreaterThanOrEqual(ended - 50);
    expect(second.now().getTime() - Date.now()).toBeLessThan(2 * hour + 60_000);
    expect(await readFile(join(folder, 'server.json'))).toEqual(content);
  }));

test('a run with a start time of its own leaves no time behind', () =>
  onSampleServer('half-upgraded', async ({ folder, open }) => {
    const { mtimeMs } = await stat(join(folder, 'server.json'));
    await (await open({ startTime: new Date('2030-01-01T00:00:00Z') })).clock.sleep(hour);
    expect((await stat(join(folder, 'server.json'))).mtimeMs).toBe(mtimeMs);
  }));
