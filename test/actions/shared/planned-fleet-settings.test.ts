import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runHere } from '../../in-process.js';
import { sampleInventory } from '../../product/sample-inventory.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fleet-settings-'));
  await writeFile(join(folder, 'MFA1-inventory.json'), JSON.stringify(sampleInventory()));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the settings file of plan-fleet', () => {
  test.each([
    [
      'an unknown input',
      Buffer.from('format: 1\ninputs:\n  setup-pathh: x\n'),
      'settings-input-unknown',
      /"setup-path"/,
    ],
    ['UTF-16', Buffer.from('\uFEFFformat: 1\n', 'utf16le'), 'file-unreadable', /in UTF-16/],
    ['Latin-1', Buffer.from('format: 1\ncanary: Zürich\n', 'latin1'), 'file-unreadable', /no text in UTF-8/],
  ])('with %s is refused', async (_what, content, code, message) => {
    const file = join(folder, 'fleet.yml');
    await writeFile(file, content);
    const run = runHere('plan-fleet', '', { inventories: join(folder, 'MFA1-inventory.json'), 'fleet-file': file });
    await expect(run).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });
});
