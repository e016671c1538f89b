import { fileName } from '../file-name.js';

const digitsOfDigest = 16;

/** Name of the artifact that holds this plan; nothing of its content is believed but for the whole digest. */
export function planArtifactName(server: string, digest: string): string {
  return `mfa-plan-${fileName(server)}-${digest.replace(/^sha256:/, '').slice(0, digitsOfDigest)}`;
}
