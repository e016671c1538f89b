import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GenericSchema } from 'valibot';
import { readFormatAsWritten } from '../../base/format/read-format.js';
import { UserError } from '../../user-error.js';
import { isMissing } from '../system-error.js';
import { faultsSchema, type RehearsalFaults } from './faults-schema.js';
import { type RehearsalMachine, rehearsalMachineSchema } from './server-schema.js';

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
  await readFaults(path);
  return {
    path,
    machine,
    readJson: (name, schema) => readServerFile(path, name, schema),
    faults: () => readFaults(path),
  };
}

async function readFaults(folder: string): Promise<RehearsalFaults> {
  const advice =
    'Correct the file; docs/reference/rehearsal-faults.schema.json describes it, and editors can check it.';
  const invalid = (file: string, what: string) =>
    new UserError('rehearsal-faults-invalid', `${file} is no list of faults: ${what}.`, advice);
  return (await readFileAs(folder, 'faults.json', faultsSchema, invalid)) ?? {};
}

function readServerFile<T>(folder: string, name: string, schema: GenericSchema<T>): Promise<T | undefined> {
  return readFileAs(folder, name, schema, (file, what) =>
    notAServer(`${folder} is not a rehearsal server: ${file}: ${what}.`),
  );
}

function notAServer(what: string): UserError {
  return new UserError('not-a-rehearsal-server', what, 'Give a folder like those in examples/servers.');
}

async function readFileAs<T>(
  folder: string,
  name: string,
  schema: GenericSchema<T>,
  errorOf: (file: string, what: string) => UserError,
): Promise<T | undefined> {
  const file = join(folder, name);
  try {
    return readFormatAsWritten(schema, await readFile(file), (what) => errorOf(file, what));
  } catch (cause) {
    if (isMissing(cause)) return undefined;
    throw cause;
  }
}
