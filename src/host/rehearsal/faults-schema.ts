import * as v from 'valibot';
import { field, list, optional } from '../../base/format/fields.js';
import { writtenFields } from '../../base/format/written-fields.js';

const text = v.string();
/** What no server can have would be a fault that never shows. */
const windowsPath = v.pipe(
  text,
  v.regex(/^([A-Za-z]:|\\\\[^\\]+\\[^\\]+)\\/, 'expected a path such as C:\\folder\\file'),
);
const path = field('Path on the server, as Windows writes it.', windowsPath);

const lockedFile = writtenFields({
  path,
  holder: field('Name of the process that has it open.', text),
  seconds: optional('For how long after it was first opened; without it always.', v.number()),
});

const programFault = writtenFields({
  times: optional('How often it fails, counting down; without it always.', v.pipe(v.number(), v.integer())),
  code: optional(
    'As what it fails, by default refused; what is in-use is asked for again for a while.',
    v.picklist(['refused', 'access-denied', 'in-use']),
  ),
  words: optional('What the program writes.', text),
  only: optional('Of appcmd: the settings of applications alone, as with a damaged web.config.', v.literal('settings')),
});

const webAddressFault = writtenFields({
  address: field(
    'host:port as an address names it, for example mfa1.contoso.local:443.',
    v.pipe(text, v.regex(/^[^\s/]+:\d+$/, 'expected host:port, for example mfa1.contoso.local:443')),
  ),
  shows: field(
    'The error for every program that opens it.',
    v.picklist([
      'refused',
      'no-answer',
      'expired-certificate',
      'untrusted-certificate',
      'certificate-of-another-name',
      'tls-1.0-only',
    ]),
  ),
});

const mishap = writtenFields({
  ends: field(
    'cancelled: 1602, nothing is installed. does-nothing: as where nobody ran the wizard. half-done: 1603, registered without files and services. elsewhere: at another place.',
    v.picklist(['cancelled', 'does-nothing', 'half-done', 'elsewhere']),
  ),
  folder: optional('Of elsewhere: the folder.', text),
  siteId: optional('Of elsewhere: number of the site.', v.number()),
  virtualDirectory: optional('Of elsewhere: name of the virtual directory.', text),
});

const count = v.pipe(v.number(), v.integer(), v.minValue(1));

const link = writtenFields({
  milliseconds: optional('Real milliseconds that each request to the server takes.', count),
  breaksAfter: optional(
    'After so many requests of a run the link is gone for the rest of it. At an even number the next request was made, and its answer was lost; at an odd one it was not made.',
    count,
  ),
});

/** `faults.json`: faults that a rehearsal server shows until the entry is removed. `docs/reference/rehearsal-faults.schema.json` is made from it. */
export const faultsSchema = writtenFields({
  lockedFiles: optional('Files that a process other than a listed service has open.', list(lockedFile)),
  unreadableFiles: optional('Files that may not be read, by their paths.', list(windowsPath)),
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
  installersGoWrong: optional(
    'How the next runs of an installer go wrong, by file name of the package, with or without a wizard.',
    v.pipe(v.record(text, list(mishap)), v.readonly()),
  ),
  installerSeconds: optional(
    'Real seconds that an installer takes, by file name of the package or by product code. It continues when the run is cut off.',
    v.pipe(v.record(text, v.pipe(v.number(), v.minValue(0))), v.readonly()),
  ),
  notAdministrator: optional('True: the account of the runner is no administrator.', v.boolean()),
  closedKeys: optional(
    'Registry keys, as the 64-bit view shows them, that cannot be read or written with everything below.',
    list(v.pipe(text, v.regex(/^HKEY_LOCAL_MACHINE(\\|$)/i, 'expected a key that begins with HKEY_LOCAL_MACHINE'))),
  ),
  appcmd: optional('appcmd.exe fails: IIS cannot be read or changed.', programFault),
  sc: optional('sc.exe fails: services cannot be listed, stopped or started.', programFault),
  webAddresses: optional(
    'Web addresses that answer in another way, here or on another machine.',
    list(webAddressFault),
  ),
  powerShell: optional(
    'PowerShell is not started, is ended while it runs, or only reads and changes nothing.',
    v.picklist(['refused', 'killed', 'constrained-language']),
  ),
  link: optional('The link to a server that is reached from another machine (input server).', link),
});

export type InstallerMishap = v.InferOutput<typeof mishap>;
export type ProgramFault = v.InferOutput<typeof programFault>;
export type WebAddressFault = v.InferOutput<typeof webAddressFault>;
export type RehearsalFaults = v.InferOutput<typeof faultsSchema>;
