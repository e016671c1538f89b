import { HostError, type HostErrorCode } from '../host-error.js';
import { systemErrorCode } from '../system-error.js';

/** libuv's names for the errors of Windows that files give. EBUSY is a sharing violation, EPERM is denied access. */
const codes: Readonly<Record<string, HostErrorCode>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EACCES: 'access-denied',
  EPERM: 'access-denied',
  EROFS: 'access-denied',
  EBUSY: 'in-use',
  ENOSPC: 'disk-full',
  EEXIST: 'already-exists',
  ENOTEMPTY: 'already-exists',
  EINVAL: 'invalid-path',
  ENAMETOOLONG: 'invalid-path',
  EXDEV: 'not-supported',
};

const sentences: Readonly<Record<HostErrorCode, (path: string) => string>> = {
  'not-found': (path) => `${path} was not found${path.startsWith('\\\\') ? ', or its share cannot be reached' : ''}.`,
  'access-denied': (path) => `Access to ${path} is denied.`,
  'in-use': (path) => `${path} is in use by another process.`,
  'disk-full': (path) => `There is no room left for ${path}.`,
  'already-exists': (path) => `${path} exists already.`,
  'invalid-path': (path) => `${path} is not a path that Windows accepts.`,
  'not-supported': (path) => `${path} lies on another volume.`,
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
  if (system === undefined) return error;
  const code = codes[system] ?? 'refused';
  const sentence = sentences[code](path);
  const detail = code === 'refused' ? ` (${system})` : holder === undefined ? '' : ` It is kept open by ${holder}.`;
  return new HostError(code, path, `${sentence}${detail}`, {
    cause: error,
    ...(holder === undefined ? {} : { holder }),
  });
}
