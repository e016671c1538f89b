import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../user-error.js';
import { isMissing } from '../system-error.js';
import type { RehearsalFaults, RehearsalMachine } from './format.js';

/** The JSON files of a rehearsal server, read anew each time: other processes may have changed them. */
export interface ServerFolder {
  readonly path: string;
  readonly machine: RehearsalMachine;
  faults(): Promise<RehearsalFaults>;
  /** Undefined where the file does not exist. */
  readJson<T>(name: string): Promise<T | undefined>;
}

/** @throws UserError `not-a-rehearsal-server` */
export async function openServerFolder(path: string): Promise<ServerFolder> {
  const machine = await readJson<RehearsalMachine>(path, 'server.json');
  if (machine?.format !== 1 || typeof machine.machine?.name !== 'string') {
    throw new UserError(
      'not-a-rehearsal-server',
      `${path} is not a rehearsal server: ${machine === undefined ? 'server.json is missing' : 'server.json is not of format 1'}.`,
      'Give a folder like those in examples/servers.',
    );
  }
  return {
    path,
    machine,
    readJson: (name) => readJson(path, name),
    faults: async () => (await readJson<RehearsalFaults>(path, 'faults.json')) ?? {},
  };
}

async function readJson<T>(folder: string, name: string): Promise<T | undefined> {
  const file = join(folder, name);
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    if (cause instanceof SyntaxError) {
      throw new UserError('not-a-rehearsal-server', `${file} is not JSON: ${cause.message}`, 'Mend the file.', {
        cause,
      });
    }
    if (isMissing(cause)) return undefined;
    throw cause;
  }
}
