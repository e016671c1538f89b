import { describe, expect, test } from '@jest/globals';
import { cuttable } from '../../src/host/cut-off.js';
import { onSampleServer } from './sample-server.js';

const folder = 'C:\\ProgramData\\cut';
const cut = { code: 'run-cut-off', message: expect.stringContaining('SIGTERM') };

describe('a server whose run can be cut off', () => {
  test('answers as before until the signal, and lets no call begin afterwards', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const controller = new AbortController();
      const server = cuttable(host, controller.signal);
      await server.files.write(`${folder}\\a.txt`, Buffer.from('a'));
      controller.abort('SIGTERM');
      await expect(server.files.write(`${folder}\\a.txt`, Buffer.from('b'))).rejects.toMatchObject(cut);
      await expect(server.services.stop('PhoneFactorSvc', 1)).rejects.toMatchObject(cut);
      await expect(server.files.readPieces(`${folder}\\a.txt`)[Symbol.asyncIterator]().next()).rejects.toMatchObject(
        cut,
      );
      expect(Buffer.from(await host.files.read(`${folder}\\a.txt`)).toString()).toBe('a');
      expect((await host.services.list()).find(({ name }) => name === 'PhoneFactorSvc')?.state).toBe('running');
      expect(server.clock.now()).toBeInstanceOf(Date);
    }));

  test('stops a copy between two pieces and leaves nothing at its name', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const controller = new AbortController();
      const server = cuttable(host, controller.signal);
      await host.files.write(`${folder}\\large.bin`, Buffer.alloc(3_000_000));
      const copying = server.files.copy(`${folder}\\large.bin`, `${folder}\\copy.bin`, () =>
        controller.abort('SIGTERM'),
      );
      await expect(copying).rejects.toMatchObject(cut);
      expect(await host.files.stat(`${folder}\\copy.bin`)).toBeUndefined();
    }));

  test('leaves a call alone that does not end, and gives the answer of one that does', async () => {
    const controller = new AbortController();
    const ends = Promise.withResolvers<number>();
    const machine = { canReach: () => new Promise(() => {}), facts: () => ends.promise };
    const server = cuttable({ machine }, controller.signal, 50);
    const [never, soon] = [server.machine.canReach(), server.machine.facts()];
    controller.abort('SIGTERM');
    ends.resolve(7);
    expect(await soon).toBe(7);
    await expect(never).rejects.toMatchObject(cut);
  });
});
