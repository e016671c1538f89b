import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRehearsalHost } from '../../../src/host/rehearsal/rehearsal-host.js';
import type { Check, Verdict } from '../../../src/stages/verify-upgrade/check.js';
import {
  type ServerVerification,
  type VerificationRequest,
  verifyServer,
} from '../../../src/stages/verify-upgrade/verify-server.js';
import { runToTheEnd } from '../../end-to-end/sample-upgrades.js';
import { onSampleServer } from '../../host/sample-server.js';

export type Spoil = (server: ServerFolder) => Promise<void>;

/** Verifies a rehearsal server with nothing but its records, as somebody does who was not there. */
export async function verify(folder: string, more: Partial<VerificationRequest> = {}): Promise<ServerVerification> {
  return verifyServer({
    host: await createRehearsalHost(folder, { startTime: new Date('2026-03-08T10:00:00Z') }),
    knowledge: {},
    choices: (workFolder) => ({
      backupDestination: `${workFolder}\\backups`,
      virtualDirectories: {
        'user-portal': { name: 'keep' },
        'mobile-app': { name: 'keep' },
        'web-service-sdk': { name: 'keep' },
      },
      oldOnly: 'carry',
    }),
    ...more,
  });
}

export const idsOf = (checks: readonly Check[], verdict: Verdict, need: Check['need'] = 'required') =>
  checks.filter((check) => check.verdict === verdict && check.need === need).map(({ id }) => id);

/** A rehearsal server's folder, to be changed by hand. */
export class ServerFolder {
  constructor(readonly path: string) {}

  file(...names: readonly string[]): string {
    return join(this.path, ...names);
  }

  /** A file below the drive C. */
  drive(...names: readonly string[]): string {
    return this.file('drives', 'C', ...names);
  }

  async text(name: string, change: (text: string) => string): Promise<void> {
    const before = await readFile(this.file(name), 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`Nothing of ${name} was changed.`);
    await writeFile(this.file(name), after);
  }

  // biome-ignore lint/suspicious/noExplicitAny: JSON of the sample
  json(name: string, change: (value: any) => void): Promise<void> {
    return this.text(name, (text) => {
      const value = JSON.parse(text);
      change(value);
      return `${JSON.stringify(value, null, 2)}\n`;
    });
  }
}

/** Works on a copy of the folder. */
export async function onCopy<T>(folder: string, work: (server: ServerFolder) => Promise<T>): Promise<T> {
  const parent = await mkdtemp(join(tmpdir(), 'verify-'));
  try {
    const copy = join(parent, 'server');
    await cp(folder, copy, { recursive: true, preserveTimestamps: true });
    return await work(new ServerFolder(copy));
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}

/** A finished upgrade of the sample server with everything on it, made once for a file of tests. */
export function upgradedServer(): {
  make(): Promise<void>;
  remove(): Promise<void>;
  use<T>(work: (server: ServerFolder) => Promise<T>): Promise<T>;
} {
  let parent = '';
  return {
    async make() {
      parent = await mkdtemp(join(tmpdir(), 'upgraded-'));
      await onSampleServer('one-server', async ({ folder, open }) => {
        await runToTheEnd(open, 'one-server');
        await cp(folder, join(parent, 'server'), { recursive: true, preserveTimestamps: true });
      });
    },
    remove: () => rm(parent, { recursive: true, force: true }),
    use: (work) => onCopy(join(parent, 'server'), work),
  };
}

/** The journal as versions before the chain wrote it, for changes that no chain may show. */
export function unchained(journal: string): string {
  return journal
    .split('\n')
    .map((line) => (line === '' ? '' : JSON.stringify({ ...JSON.parse(line), number: undefined, previous: undefined })))
    .join('\n');
}
