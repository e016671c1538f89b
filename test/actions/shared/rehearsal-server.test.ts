import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { rehearsalServer } from '../../../src/actions/shared/rehearsal-server.js';
import { createRehearsalHost } from '../../../src/host/rehearsal/rehearsal-host.js';
import { sampleInventory } from '../../product/sample-inventory.js';

let parent = '';
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'made-'));
});
afterEach(() => rm(parent, { recursive: true }));

describe('a rehearsal server made from an inventory', () => {
  const request = () => ({
    inventory: join(parent, 'inventory.json'),
    folder: join(parent, 'server'),
    installers: join(parent, 'packages'),
    'installers-folder': 'D:\\Install',
  });

  test('has the name of the server, and the packages where an administrator would have put them', async () => {
    await writeFile(request().inventory, JSON.stringify(sampleInventory()));
    await mkdir(join(parent, 'packages', 'x64'), { recursive: true });
    await writeFile(join(parent, 'packages', 'x64', 'Setup.exe'), 'setup');
    expect(await rehearsalServer(request())).toEqual({ folder: join(parent, 'server'), server: 'MFA1' });
    const host = await createRehearsalHost(join(parent, 'server'));
    expect((await host.machine.facts()).name).toBe('MFA1');
    expect(await readFile(host.files.localPath('D:\\Install\\x64\\Setup.exe'), 'utf8')).toBe('setup');
  });

  test('is not made from a file that is gone or is no inventory', async () => {
    await expect(rehearsalServer(request())).rejects.toThrow('inventory.json');
    await writeFile(request().inventory, '{}');
    await expect(rehearsalServer(request())).rejects.toThrow('is no inventory');
  });
});
