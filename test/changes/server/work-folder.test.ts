import { expect, test } from '@jest/globals';
import { journalPath, lockPath, mergeRecordPath, workFolderOf } from '../../../src/changes/server/work-folder.js';
import { memoryHost } from '../../product/memory-host.js';
import { sampleInventory } from '../../product/sample-inventory.js';

test('the work folder is below ProgramData of this very Windows, or the one that was given', async () => {
  const folders = { programData: 'E:\\ProgramData', programFiles: 'E:\\Program Files', windows: 'E:\\Windows' };
  const host = memoryHost(sampleInventory({ machine: { folders } }));
  expect(await workFolderOf(host, undefined)).toBe('E:\\ProgramData\\mfa-server-upgrade');
  expect(await workFolderOf(host, 'D:\\mfa')).toBe('D:\\mfa');
});

test('journal, lock and merges have their places in it, which earlier versions used as well', () => {
  expect(journalPath('D:\\mfa')).toBe('D:\\mfa\\journal.jsonl');
  expect(lockPath('D:\\mfa\\')).toBe('D:\\mfa\\lock.json');
  expect(mergeRecordPath('D:\\mfa', 'user-portal')).toBe('D:\\mfa\\web-config\\user-portal\\differences.json');
});
