import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  readSecurityDescriptors,
  restrictToAdministrators,
  savedDescriptors,
  strangers,
} from '../../../src/host/windows/access-control.js';
import { recorded } from '../../contract/recorded.js';
import { type Answer, scriptedTools } from './scripted-programs.js';

/** Written by hand in the form of what `icacls /save` writes. */
const writtenBytes = (name: string) => readFile(join(process.cwd(), 'test', 'host', 'windows', 'written', name));
const closed = 'D:PAI(A;OICI;FA;;;BA)(A;OICI;FA;;;SY)';
const saved = (descriptor: string, name = 'work') => Buffer.from(`${name}\r\n${descriptor}\r\n`, 'utf16le');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'restricted-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A folder whose access is first one thing and, after all but looking has been done, another. */
function icacls(before: Uint8Array, after: Uint8Array, answer: (args: readonly string[]) => Answer = () => ({})) {
  let looks = 0;
  const { tools, calls } = scriptedTools(async (_name, args) => {
    if (args[1] !== '/save') return answer(args);
    looks += 1;
    await writeFile(args[2] ?? '', looks === 1 ? before : after);
    return {};
  });
  const changes = () => calls.filter((call) => !call.includes('/save')).map((call) => call.replaceAll(folder, 'F'));
  return { tools, changes };
}

const own = 'icacls.exe F /inheritance:r /grant:r *S-1-5-32-544:(OI)(CI)F /grant:r *S-1-5-18:(OI)(CI)F /q';

describe('access for administrators alone', () => {
  test('a new folder: its own entries, and a look', async () => {
    const { tools, changes } = icacls(saved(closed), saved(closed));
    await restrictToAdministrators(tools, folder, true);
    expect(changes()).toEqual([own]);
  });

  test('an explicit entry for Users is removed by its SID, which icacls takes', async () => {
    const { tools, changes } = icacls(await writtenBytes('icacls-saved-users.bin'), saved(closed), (args) =>
      args[1] === '/remove' && !args[2]?.startsWith('*S-1-') ? { exitCode: 1332 } : {},
    );
    await restrictToAdministrators(tools, folder, true);
    expect(changes()).toEqual([own, 'icacls.exe F /remove *S-1-5-32-545 /q']);
  });

  test('a name with U+4E00 is no reason to miss the rights', async () => {
    const bytes = await writtenBytes('icacls-saved-4e00.bin');
    const { tools } = icacls(bytes, bytes);
    await restrictToAdministrators(tools, folder, true);
  });

  test('a folder that a user may have made: owner first, and all that is below', async () => {
    await mkdir(join(folder, 'plans'));
    const { tools, changes } = icacls(saved('D:AI(A;OICIID;0x1200a9;;;BU)'), saved(closed));
    await restrictToAdministrators(tools, folder, false);
    expect(changes()).toEqual([
      'icacls.exe F /setowner *S-1-5-32-544 /t /l /q',
      own,
      'icacls.exe F\\* /reset /t /l /q',
    ]);
  });

  test('a folder that is closed already, with all that is below, gets its owner and nothing else', async () => {
    await mkdir(join(folder, 'plans'));
    const below = `${closed}\r\nwork\\plans\r\nD:AI(A;OICIID;FA;;;BA)(A;OICIID;FA;;;SY)`;
    const { tools, changes } = icacls(saved(below), saved(below));
    await restrictToAdministrators(tools, folder, false);
    expect(changes()).toEqual(['icacls.exe F /setowner *S-1-5-32-544 /t /l /q']);
  });

  test.each([
    ['inherits', 'D:AI(A;OICIID;FA;;;BA)(A;OICIID;FA;;;SY)'],
    ['denies administrators something', 'D:PAI(D;;FA;;;BA)(A;OICI;FA;;;BA)(A;OICI;FA;;;SY)'],
    ['lets the system read alone', 'D:PAI(A;OICI;FA;;;BA)(A;OICI;FR;;;SY)'],
    ['holds something open', `${closed}\r\nwork\\plans\r\nD:AI(A;OICIID;FA;;;BA)(A;OICIID;FA;;;SY)(A;;FR;;;BU)`],
  ])('a folder that %s is closed again', async (_what, descriptor) => {
    await mkdir(join(folder, 'plans'));
    const { tools, changes } = icacls(saved(descriptor), saved(closed));
    await restrictToAdministrators(tools, folder, false);
    expect(changes()).toEqual(expect.arrayContaining([own, 'icacls.exe F\\* /reset /t /l /q']));
  });

  test('where the owner cannot be set, the folder is not used', async () => {
    const { tools } = icacls(saved(closed), saved(closed), (args) =>
      args[1] === '/setowner' ? { exitCode: 1307, errorOutput: 'This security ID may not be assigned.' } : {},
    );
    await expect(restrictToAdministrators(tools, folder, false)).rejects.toMatchObject({
      code: 'not-supported',
      message: expect.stringContaining('may not be assigned'),
    });
  });

  test('a link in it is refused', async () => {
    await symlink(tmpdir(), join(folder, 'logs'));
    const { tools } = icacls(saved(closed), saved(closed));
    await expect(restrictToAdministrators(tools, folder, false)).rejects.toMatchObject({ code: 'refused' });
  });

  test.each([
    ['an account of the domain', `${closed}(A;OICI;FA;;;S-1-5-21-1-2-3-1001)`],
    ['an alias without a fixed SID', `${closed}(A;OICI;FA;;;DU)`],
    ['no list at all', 'D:NO_ACCESS_CONTROL'],
    ['an entry of something below', `${closed}\r\nplans\r\nD:AI(A;ID;FA;;;WD)`],
  ])('%s that stays is an error', async (_what, descriptor) => {
    const { tools } = icacls(saved(descriptor), saved(descriptor));
    await expect(restrictToAdministrators(tools, folder, false)).rejects.toMatchObject({ code: 'not-supported' });
  });

  test.each([5, 1314])('code %i is a matter of rights', async (exitCode) => {
    const { tools } = icacls(saved(closed), saved(closed), () => ({ exitCode }));
    await expect(restrictToAdministrators(tools, folder, true)).rejects.toMatchObject({ code: 'access-denied' });
  });
});

describe('icacls', () => {
  test('accounts that are let in in addition to administrators and the system', () => {
    const descriptors = savedDescriptors(recorded('icacls-saved.txt'));
    expect(strangers(descriptors)).toEqual(['BU', 'S-1-5-21-1-2-3-1001']);
    expect(strangers(['D:PAI(A;OICI;FA;;;BA)(A;OICI;FA;;;SY)'])).toEqual([]);
  });
});

describe('rights of a tree', () => {
  test('one PowerShell for all of it; paths in lower case; what is not returned is named', async () => {
    const rights = { 'C:\\Data': closed, 'C:\\Data\\A.txt': 'O:SY', 'C:\\Data\\b': null };
    const refused = { 'C:\\Data\\closed': 'Access is denied.' };
    const { tools, calls } = scriptedTools(() => ({ output: JSON.stringify({ rights, refused }) }));
    const found = await readSecurityDescriptors(tools, 'C:\\Data');
    expect([...found.descriptors]).toEqual([
      ['c:\\data', closed],
      ['c:\\data\\a.txt', 'O:SY'],
    ]);
    expect(found.refused).toEqual([
      { path: 'C:\\Data\\b', message: expect.any(String) },
      { path: 'C:\\Data\\closed', message: 'Access is denied.' },
    ]);
    expect(calls).toHaveLength(1);
  });

  test.each([{ exitCode: 1 }, { output: '' }, { output: '"text"' }, { output: '{"C:\\\\Data":"O:SY"}' }])(
    'none where PowerShell returns none, and the reason (%j)',
    async (answer) => {
      const { tools } = scriptedTools(() => answer);
      const { descriptors, refused } = await readSecurityDescriptors(tools, 'C:\\Data');
      expect(descriptors.size).toBe(0);
      expect(refused).toEqual([{ path: 'C:\\Data', message: expect.stringMatching(/PowerShell/) }]);
    },
  );
});
