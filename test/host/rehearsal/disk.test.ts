import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { onSampleServer } from '../sample-server.js';

const megabyte = Buffer.alloc(1_000_000, 1);

/** Gives drive C so many bytes more than its files have now. */
async function leaveRoom(folder: string, bytes: number, used: number): Promise<void> {
  const path = join(folder, 'server.json');
  const server = JSON.parse(await readFile(path, 'utf8'));
  const drives = server.drives.map((drive: { letter: string }) =>
    drive.letter === 'C' ? { ...drive, capacityBytes: used + bytes } : drive,
  );
  await writeFile(path, JSON.stringify({ ...server, drives }));
}

async function usedBytes(folder: string, freeBytes: number): Promise<number> {
  const { drives } = JSON.parse(await readFile(join(folder, 'server.json'), 'utf8'));
  return drives.find(({ letter }: { letter: string }) => letter === 'C').capacityBytes - freeBytes;
}

describe('room on the drive of a rehearsal server', () => {
  test('fills up with what is written, and what is removed makes room at once', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      await leaveRoom(folder, 2_500_000, await usedBytes(folder, await (await open()).files.freeSpace('C:\\')));
      const { files } = await open();
      await files.write('C:\\one.bin', megabyte);
      await files.write('C:\\two.bin', megabyte);
      await expect(files.write('C:\\three.bin', megabyte)).rejects.toMatchObject({
        code: 'disk-full',
        message: 'No room for C:\\three.bin: 500000 bytes are free on its volume.',
      });
      await files.remove('C:\\one.bin');
      await files.write('C:\\three.bin', megabyte);
      expect(await files.freeSpace('C:\\')).toBe(500_000);
    }));

  test('also fills up with what another program writes', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      await leaveRoom(folder, 2_500_000, await usedBytes(folder, await (await open()).files.freeSpace('C:\\')));
      const [here, there] = [await open(), await open()];
      await here.files.write('C:\\one.bin', megabyte);
      await there.files.write('C:\\two.bin', megabyte);
      await setTimeout(2_000);
      await expect(here.files.write('C:\\three.bin', megabyte)).rejects.toMatchObject({ code: 'disk-full' });
    }));
});
