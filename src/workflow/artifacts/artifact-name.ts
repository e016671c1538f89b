import { UserError } from '../../base/user-error.js';
import { fileName } from '../file-name.js';

/** What the artifact service refuses in a name. Source: actions/toolkit, path-and-artifact-name-validation.ts. */
const forbidden = /["<>:|*?\\/\r\n]/;

/** @throws UserError `artifact-name-invalid` */
export function requireArtifactName(name: string): void {
  const reason = faultOf(name);
  if (reason === undefined) return;
  throw new UserError(
    'artifact-name-invalid',
    `${JSON.stringify(name)} cannot be the name of an artifact: ${reason}.`,
    'Give a name of letters, digits, dots, hyphens and underscores.',
  );
}

function faultOf(name: string): string | undefined {
  if (name.trim() === '') return 'it is empty';
  if (name !== name.trim()) return 'it begins or ends with a blank';
  const character = forbidden.exec(name)?.[0];
  return character === undefined ? undefined : `it contains ${JSON.stringify(character)}`;
}

const digitsOfDigest = 16;

/** Name of the artifact with this plan; nothing of its content is believed but for the whole digest. */
export function planArtifactName(server: string, digest: string): string {
  return `mfa-plan-${fileName(server)}-${digest.replace(/^sha256:/, '').slice(0, digitsOfDigest)}`;
}
