import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { byteProgress, silentLog } from '../../src/base/log.js';
import { onSampleServer } from '../host/sample-server.js';

test('a large file is reported in megabytes while its bytes move, a small one by its name', () =>
  onSampleServer('one-server', async ({ folder, open }) => {
    const said: string[] = [];
    const log = { ...silentLog, progress: (message: string) => said.push(message) };
    const { files } = await open();
    await writeFile(join(folder, 'drives', 'C', 'large.bin'), Buffer.alloc(3 * 1024 * 1024));
    await files.copy('C:\\large.bin', 'C:\\copy.bin', byteProgress(log, 'Copying large.bin'));
    expect(said).toContain('Copying large.bin: 2 of 3 MB');
    await writeFile(join(folder, 'drives', 'C', 'small.bin'), 'x');
    await files.copy('C:\\small.bin', 'C:\\copy.bin', byteProgress(log, 'Copying small.bin'));
    expect(said.at(-1)).toBe('Copying small.bin');
  }));
