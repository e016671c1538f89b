import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Effect } from '../../../src/host/rehearsal/effects.js';
import { createStorage } from '../../../src/host/rehearsal/storage.js';
import { onSmallServer } from './small-server.js';

const died = new Error('The process died.');

describe('a change of a rehearsal server', () => {
  test('is announced in two parts, so that a process may die between them', async () => {
    const effects: Effect[] = [];
    await onSmallServer(
      {},
      async ({ folder, storage }) => {
        await storage.replace('files.write', 'C:\\a.txt', join(folder, 'drives', 'C', 'a.txt'), Buffer.from('x'));
        expect(await readFile(join(folder, 'drives', 'C', 'a.txt'), 'utf8')).toBe('x');
      },
      (effect) => void effects.push(effect),
    );
    expect(effects).toEqual([
      { number: 1, operation: 'files.write', subject: 'C:\\a.txt' },
      { number: 2, operation: 'files.write: into place', subject: 'C:\\a.txt' },
    ]);
  });

  test('leaves the old bytes where the process dies between the two', () =>
    onSmallServer(
      { 'a.txt': 'old' },
      async ({ folder, storage }) => {
        const path = join(folder, 'a.txt');
        await expect(storage.replace('files.write', 'a', path, Buffer.from('new'))).rejects.toBe(died);
        expect(await readFile(path, 'utf8')).toBe('old');
      },
      ({ number }) => (number === 2 ? Promise.reject(died) : undefined),
    ));

  test('is refused for ever after the process died: a dead one changes nothing', () =>
    onSmallServer(
      {},
      async ({ folder, storage }) => {
        await expect(storage.effect('services.stop', 'a')).rejects.toBe(died);
        await expect(storage.replace('files.write', 'a', join(folder, 'a'), Buffer.from('x'))).rejects.toBe(died);
        expect(await readdir(folder)).toEqual(['server.json']);
      },
      ({ number }) => (number === 1 ? Promise.reject(died) : undefined),
    ));

  test('is made after a look at the server as it was', async () => {
    const order: string[] = [];
    const storage = createStorage(
      ({ operation }) => void order.push(operation),
      async () => void order.push('look'),
    );
    await storage.effect('services.stop', 'a');
    expect(order).toEqual(['look', 'services.stop']);
  });
});
