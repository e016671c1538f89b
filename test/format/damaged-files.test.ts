import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parseManifest } from '../../src/backup/parse-manifest.js';
import { UserError } from '../../src/base/user-error.js';
import { mergeRecordPath } from '../../src/changes/server/work-folder.js';
import { parseFleetFile } from '../../src/fleet/parse-fleet-file.js';
import { parseServerResult } from '../../src/fleet/server-result.js';
import { openServerFolder } from '../../src/host/rehearsal/server-folder.js';
import { parseInventory } from '../../src/product/parse-inventory.js';
import { parseServerRecord } from '../../src/report/server-record.js';
import { readMergeRecord } from '../../src/stages/upgrade-report/read-records.js';
import { sampleResult } from '../fleet/sample-fleet.js';
import { memoryFiles } from '../plan/memory-files.js';
import { sampleInventory } from '../product/sample-inventory.js';
import { sampleMerge } from '../report/sample-merge.js';
import { sampleManifest, sampleServers } from '../report/sample-report.js';
import { type Damage, damagesOf } from './damage.js';

const parent = mkdtempSync(join(tmpdir(), 'damaged-'));
const rehearsal = join(parent, 'server');
cpSync(join('examples', 'servers', 'web-server'), rehearsal, { recursive: true });
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const mergePath = mergeRecordPath('C:\\work', 'user-portal');
const serverFile = join(rehearsal, 'server.json');
const faultsFile = join(rehearsal, 'faults.json');

async function openWith(file: string, text: string): Promise<void> {
  const before = await readFile(file).catch(() => undefined);
  await writeFile(file, text);
  try {
    await openServerFolder(rehearsal);
  } finally {
    if (before === undefined) rmSync(file);
    else await writeFile(file, before);
  }
}

interface Reader {
  readonly sample: object;
  /** What a message has to name. */
  readonly file: string;
  read(text: string): unknown;
}

/** Every reader of a file, with one that it reads. */
const readers: Readonly<Record<string, Reader>> = {
  manifest: {
    sample: {
      ...sampleManifest,
      entries: [
        {
          component: 'agent',
          role: 'data',
          storedAs: 'files/C/x.bin',
          originalPath: 'C:\\x.bin',
          size: 1,
          sha256: 'a'.repeat(64),
          created: '2026-03-07T22:15:00.000Z',
          modified: '2026-03-07T22:15:00.000Z',
          attributes: ['hidden'],
          securityDescriptor: 'O:BA',
        },
      ],
    },
    file: 'set/manifest.json',
    read: (text) => parseManifest(Buffer.from(text), 'set/manifest.json'),
  },
  inventory: { sample: sampleInventory(), file: 'i.json', read: (text) => parseInventory(text, 'i.json') },
  record: {
    sample: {
      format: 1,
      rehearsal: false,
      server: sampleServers.upgraded,
      announcements: [{ language: 'en', subject: 's', paragraphs: ['p'] }],
    },
    file: 'mfa1-record.json',
    read: (text) => parseServerRecord(text, 'mfa1-record.json'),
  },
  'merge record': {
    sample: sampleMerge,
    file: mergePath,
    read: (text) => readMergeRecord(memoryFiles(new Map([[mergePath, text]])), 'C:\\work', 'user-portal'),
  },
  result: {
    sample: { ...sampleResult('MFA1', 'failed'), reason: 'r', planDigest: 'd', run: 'u' },
    file: 'mfa1-result.json',
    read: (text) => parseServerResult(text, 'mfa1-result.json'),
  },
  'fleet file': {
    sample: {
      format: 1,
      groups: { berlin: { servers: ['a'], primary: 'a', promote: 'b', window: 'w', after: ['c'], 'at-once': 1 } },
      servers: { a: { runner: ['x'], environment: 'e', after: ['b'], skip: 'not now', again: true } },
      windows: { w: { starts: '2026-03-07T22:00:00Z', ends: '2026-03-07T23:00:00Z' } },
      canary: 'berlin',
      'wave-size': 5,
      estimates: { 'mfa-server': 5 },
    },
    file: 'fleet.yml',
    read: (text) => parseFleetFile(text, 'fleet.yml'),
  },
  'faults of a rehearsal': {
    sample: {
      lockedFiles: [{ path: 'C:\\x', holder: 'y.exe' }],
      unreadableFiles: ['C:\\x'],
      freeBytes: { C: 5 },
      installerExitCodes: { 'x.msi': [1603] },
      notAdministrator: true,
    },
    file: faultsFile,
    read: (text) => openWith(faultsFile, text),
  },
  'server of a rehearsal': {
    sample: JSON.parse(await readFile(serverFile, 'utf8')),
    file: serverFile,
    read: (text) => openWith(serverFile, text),
  },
};

/** In these any value is right: what a plan depends on, and what its changes are made of, is the plan's own matter. */
const free = /\.plan\.(inputs|findings)\.|\.change\.(?!kind$)/;

async function answerTo({ read }: Reader, { text }: Damage): Promise<UserError | 'accepted'> {
  try {
    await read(text);
    return 'accepted';
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

/** Why the answer is wrong; undefined where it is right. */
function faultOf({ file }: Reader, { what, field }: Damage, answer: UserError | 'accepted'): string | undefined {
  if (answer === 'accepted') {
    return what.endsWith('is missing') || free.test(field ?? '') ? undefined : `${what}: accepted`;
  }
  // A file may be stored under another name than its path gives: the entry is named by the former.
  const shown = answer.code === 'backup-manifest-unsafe' ? field?.replace('originalPath', 'storedAs') : field;
  const named = field === undefined || answer.message.includes(`field ${shown}`);
  const isOfFormat = field === 'format' && answer.message.includes('format');
  const isRight =
    answer.message.includes(file) &&
    (/line \d|:\d+:\d+/.test(answer.message) || shown !== field) &&
    (named || isOfFormat);
  return isRight || (field === undefined && answer.message.includes(file)) ? undefined : `${what}: ${answer.message}`;
}

describe.each(Object.entries(readers))('a damaged %s', (_format, reader) => {
  test('is no longer damaged: it is read', async () => {
    await reader.read(JSON.stringify(reader.sample));
  });

  test('is refused by file, line and field, never with a stack', async () => {
    const damages = damagesOf(reader.sample);
    const faults: string[] = [];
    let refused = 0;
    for (const damage of damages) {
      const answer = await answerTo(reader, damage);
      if (answer !== 'accepted') refused++;
      faults.push(...[faultOf(reader, damage, answer)].filter((fault) => fault !== undefined));
    }
    expect(faults).toEqual([]);
    expect(refused).toBeGreaterThan(damages.length / 2);
  });
});
