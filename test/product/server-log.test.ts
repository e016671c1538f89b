import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { errorLines, readServerLog } from '../../src/product/server-log.js';
import { onSampleServer } from '../host/sample-server.js';

const line = (level: string, text: string) => `2018-03-07T18:20:20.006280Z|${level}|2960|4036|pfadssvc|${text}`;

describe('the log of the server', () => {
  test('has its errors counted by level, not by words', () => {
    const lines = [line('e', '***** ERROR *****'), line('i', 'no |e| here, an error was avoided'), line('0', 'e')];
    expect(errorLines(lines)).toEqual([lines[0]]);
  });

  test('is read from its end, however long it is', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const logs = join(folder, 'drives', 'C', 'Program Files', 'PhoneFactor', 'Logs');
      await mkdir(logs, { recursive: true });
      const text = [line('e', 'old'), ...Array.from({ length: 60_000 }, () => line('i', 'x')), line('e', 'last'), ''];
      await writeFile(join(logs, 'MultiFactorAuthSvc.log'), text.join('\r\n'));
      const { lines } = await readServerLog((await open()).files, 'C:\\Program Files\\PhoneFactor');
      expect(lines?.length).toBe(200);
      expect(errorLines(lines ?? [])).toEqual([line('e', 'last')]);
    }));

  test('that is not there says so', () =>
    onSampleServer('one-server', async ({ open }) => {
      expect(await readServerLog((await open()).files, 'C:\\Nowhere')).toEqual({
        path: 'C:\\Nowhere\\Logs\\MultiFactorAuthSvc.log',
      });
    }));
});
