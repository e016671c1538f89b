import type { BackupSet, ManifestEntry } from '../../../src/backup/backup-set.js';
import { sha256Of } from '../../../src/base/sha256.js';

/** A file in a set; the hash is of the text. */
export const entryOf = (
  component: string,
  role: string,
  storedAs: string,
  { text = '', originalPath }: { readonly text?: string; readonly originalPath?: string } = {},
): ManifestEntry => ({
  component,
  role,
  storedAs,
  size: text.length,
  sha256: sha256Of(Buffer.from(text)),
  ...(originalPath === undefined ? {} : { originalPath }),
});

/** A set in the folder `D:\\sets\\<name>`. */
export const setOf = (
  name: string,
  entries: readonly ManifestEntry[],
  components: readonly string[] = ['agent'],
): BackupSet => ({
  folder: `D:\\sets\\${name}`,
  manifestSha256: sha256Of(Buffer.from(name)),
  manifest: {
    format: 1,
    name,
    created: '2026-03-07T22:15:00.000Z',
    server: 'MFA1',
    tool: { name: 'mfa-server-upgrade', version: '0' },
    origin: { who: 'alex', why: 'test' },
    components,
    consistent: true,
    folders: [],
    entries,
  },
});
