import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GenericSchema } from 'valibot';
import { readFormatAsWritten, readWritten } from '../../base/format/read-format.js';
import { UserError } from '../../base/user-error.js';
import { isMissing } from '../host-error.js';
import { faultsSchema, type RehearsalFaults } from './faults-schema.js';
import { readWhenChanged } from './read-when-changed.js';
import { type RehearsalMachine, rehearsalMachineSchema } from './server-schema.js';
import { strangeFault } from './strange-fault.js';

/** The JSON files of a rehearsal server, read anew each time: other processes may have changed them. */
export interface ServerFolder {
  readonly path: string;
  readonly machine: RehearsalMachine;
  /** @throws UserError `rehearsal-faults-invalid` */
  faults(): Promise<RehearsalFaults>;
  /** Undefined where the file does not exist. @throws UserError `not-a-rehearsal-server` that names file, line and field */
  readJson<T>(name: string, schema: GenericSchema<T>): Promise<T | undefined>;
}

/** @throws UserError `not-a-rehearsal-server`, `rehearsal-faults-invalid` */
export async function openServerFolder(path: string): Promise<ServerFolder> {
  const machine = await readServerFile(path, 'server.json', rehearsalMachineSchema);
  if (machine === undefined) throw notAServer(`${path} is not a rehearsal server: server.json is missing.`);
  // A typing error is answered before anything runs without the fault that was meant.
  const strange = await strangeFault(path, machine, await readFaults(path));
  if (strange !== undefined) throw invalidFaults(join(path, 'faults.json'), strange);
  const known: KnownFiles = new Map();
  return {
    path,
    machine,
    readJson: (name, schema) => readServerFile(path, name, schema, known),
    faults: () => readFaults(path, known),
  };
}

/** What was in a file when it was last read, by its schema: the same bytes are not judged again. */
type KnownFiles = Map<GenericSchema, { readonly name: string; readonly bytes: Buffer; readonly value: unknown }>;

async function readFaults(folder: string, known?: KnownFiles): Promise<RehearsalFaults> {
  return (await readFileAs(folder, 'faults.json', faultsSchema, invalidFaults, known, readWritten)) ?? {};
}

function invalidFaults(file: string, what: string): UserError {
  return new UserError(
    'rehearsal-faults-invalid',
    `${file} is no list of faults: ${what}.`,
    'Correct the file; docs/reference/rehearsal-faults.schema.json describes it, and editors can check it.',
  );
}

function readServerFile<T>(
  folder: string,
  name: string,
  schema: GenericSchema<T>,
  known?: KnownFiles,
): Promise<T | undefined> {
  const invalid = (file: string, what: string) => notAServer(`${folder} is not a rehearsal server: ${file}: ${what}.`);
  return readFileAs(folder, name, schema, invalid, known);
}

function notAServer(what: string): UserError {
  return new UserError('not-a-rehearsal-server', what, 'Give a folder like those in examples/servers.');
}

const bytesOf = readWhenChanged((path) => readFile(path));

async function readFileAs<T>(
  folder: string,
  name: string,
  schema: GenericSchema<T>,
  errorOf: (file: string, what: string) => UserError,
  known: KnownFiles = new Map(),
  read: typeof readWritten = readFormatAsWritten,
): Promise<T | undefined> {
  const file = join(folder, name);
  try {
    const bytes = await bytesOf(file);
    const last = known.get(schema);
    if (last?.name === name && last.bytes.equals(bytes)) return last.value as T;
    const value = read(schema, bytes, (what) => errorOf(file, what));
    known.set(schema, { name, bytes, value });
    return value;
  } catch (cause) {
    if (isMissing(cause)) return undefined;
    throw cause;
  }
}
