import * as v from 'valibot';
import { field, list, optional, writtenFields } from '../../base/format/fields.js';

const text = v.string();
const path = field('Path on the server, as Windows writes it.', text);

const lockedFile = writtenFields({ path, holder: field('Name of the process that has it open.', text) });

/** `faults.json`: faults that a rehearsal server shows until the entry is removed. `docs/reference/rehearsal-faults.schema.json` is made from it. */
export const faultsSchema = writtenFields({
  lockedFiles: optional('Files that a process other than a listed service has open.', list(lockedFile)),
  unreadableFiles: optional('Files that may not be read, by their paths.', list(text)),
  freeBytes: optional(
    'Bytes that are free, by the letter of the drive. They count down as bytes are written.',
    v.pipe(
      v.record(
        v.pipe(text, v.regex(/^[A-Z]$/, 'expected the letter of a drive, in upper case')),
        v.pipe(v.number(), v.integer()),
      ),
      v.readonly(),
    ),
  ),
  installerExitCodes: optional(
    'Exit codes of the next runs, by file name of the package or by product code; 0 runs it for real.',
    v.pipe(v.record(text, list(v.pipe(v.number(), v.integer()))), v.readonly()),
  ),
  notAdministrator: optional('True: the account of the runner is no administrator.', v.boolean()),
});

export type RehearsalFaults = v.InferOutput<typeof faultsSchema>;
