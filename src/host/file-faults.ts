import { HostError, type HostErrorCode, systemErrorCode } from './host-error.js';

/** Faults of the machine itself: in everything that the program does, its disk, share or limit refuses. */
const machineFaults: Readonly<Record<string, HostErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'disk-read-only',
  EMFILE: 'too-many-open-files',
  ENFILE: 'too-many-open-files',
  ENOMEM: 'out-of-memory',
  ENAMETOOLONG: 'path-too-long',
  EIO: 'disk-fault',
  ENODEV: 'disk-fault',
  ENXIO: 'disk-fault',
  ENOTCONN: 'share-lost',
  ECONNRESET: 'share-lost',
  ECONNABORTED: 'share-lost',
  ENETUNREACH: 'share-lost',
  EHOSTUNREACH: 'share-lost',
  EHOSTDOWN: 'share-lost',
  ESTALE: 'share-lost',
};

/** libuv's names for the errors of Windows that files give. EBUSY is a sharing violation, EPERM is denied access. */
const codes: Readonly<Record<string, HostErrorCode>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EACCES: 'access-denied',
  EPERM: 'access-denied',
  EBUSY: 'in-use',
  EEXIST: 'already-exists',
  ENOTEMPTY: 'already-exists',
  EINVAL: 'invalid-path',
  EXDEV: 'not-supported',
  ...machineFaults,
};

const sentences: Readonly<Record<HostErrorCode, (path: string) => string>> = {
  'not-found': (path) => `${path} was not found${path.startsWith('\\\\') ? ', or its share cannot be reached' : ''}.`,
  'access-denied': (path) => `Access to ${path} is denied.`,
  'in-use': (path) => `${path} is in use by another process.`,
  'disk-full': (path) => `There is no room left for ${path}.`,
  'disk-read-only': (path) => `The disk of ${path} is read-only.`,
  'too-many-open-files': (path) => `${path} could not be opened: too many files are open on this machine.`,
  'out-of-memory': (path) => `${path} could not be opened: the machine has no memory left.`,
  'path-too-long': (path) => `The path ${path} is too long for its disk (${path.length} characters).`,
  'disk-fault': (path) => `The disk of ${path} reports a fault.`,
  'share-lost': (path) => `The connection to the disk or share of ${path} was lost.`,
  'server-not-reached': (path) => `${path} was not reached through remote management.`,
  'already-exists': (path) => `${path} exists already.`,
  'invalid-path': (path) => `${path} is not a path that Windows accepts.`,
  'not-supported': (path) => `${path} is on another volume.`,
  'not-a-package': (path) => `${path} is not a package.`,
  'timed-out': (path) => `${path} did not answer in time.`,
  'still-running': (path) => `${path} still runs.`,
  malformed: (path) => `${path} is malformed.`,
  refused: (path) => `Windows refused ${path}.`,
};

/** A fault of Node.js as the host's words; anything that is no fault of a file stays as it is. */
export function asFileFault(error: unknown, path: string, holder?: string): unknown {
  if (error instanceof HostError) return error;
  const system = systemErrorCode(error);
  // Errors of the product have codes, too.
  if (system === undefined || !/^E[A-Z0-9]+$/.test(system)) return error;
  const code = codes[system] ?? 'refused';
  const sentence = sentences[code](path);
  const isNamed = code === 'refused' || system in machineFaults;
  const detail = isNamed ? ` (${system})` : holder === undefined ? '' : ` ${holder} has it open.`;
  return new HostError(code, path, `${sentence}${detail}`, {
    cause: error,
    ...(holder === undefined ? {} : { holder }),
  });
}

/**
 * What a file of the runner met, where the machine is the reason: a full disk, a lost share, a missing right. Undefined for
 * everything that may be a fault of the program.
 */
export function asMachineFault(error: unknown): HostError | undefined {
  const system = systemErrorCode(error) ?? '';
  const isOfMachine =
    Object.hasOwn(machineFaults, system) || system === 'EACCES' || system === 'EPERM' || system === 'EBUSY';
  if (error instanceof HostError || !isOfMachine) return undefined;
  const path =
    error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : 'a file of the job';
  const fault = asFileFault(error, path);
  return fault instanceof HostError ? fault : undefined;
}
