import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { EffectHook } from '../../../src/host/rehearsal/effects.js';
import { createProgramFaults } from '../../../src/host/rehearsal/program-faults.js';
import { openServerFolder } from '../../../src/host/rehearsal/server-folder.js';
import { createStorage } from '../../../src/host/rehearsal/storage.js';
import { steppedClock } from '../windows/scripted-programs.js';

const machine = {
  name: 'MFA1',
  operatingSystem: { name: 'Windows Server 2012 R2 Standard', version: '6.3.9600' },
  architecture: 'x64',
  language: 'en-US',
  bootTime: '2026-03-01T02:00:00.000Z',
  account: 'CONTOSO\\svc-runner',
  isAdministrator: true,
  folders: { programData: 'C:\\ProgramData', programFiles: 'C:\\Program Files', windows: 'C:\\Windows' },
};

/** `server.json` of a server with a drive C, changed where `own` says so. */
export const serverJson = (own: Readonly<Record<string, unknown>> = {}) =>
  JSON.stringify({
    format: 1,
    about: 'A test.',
    machine: { ...machine, ...own },
    drives: [{ letter: 'C', capacityBytes: 1e9 }],
    reachable: [],
  });

/** A rehearsal server with these files, by their path in its folder, and the parts that its ports are made of. */
export async function onSmallServer<T>(
  files: Readonly<Record<string, unknown>>,
  work: (server: Awaited<ReturnType<typeof opened>>) => Promise<T>,
  onEffect?: EffectHook,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'small-server-'));
  try {
    for (const [name, content] of Object.entries({ 'server.json': serverJson(), ...files })) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
    }
    return await work(await opened(folder, onEffect));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function opened(folder: string, onEffect: EffectHook | undefined) {
  const server = await openServerFolder(folder);
  const storage = createStorage(onEffect);
  const clock = steppedClock();
  return { folder, server, storage, clock, faults: createProgramFaults(server, storage, clock) };
}
