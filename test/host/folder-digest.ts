import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Every file below a folder with the SHA-256 of its bytes; two equal answers mean two equal folders. */
export async function folderDigest(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = await Promise.all(
    files.sort().map(async (file) => {
      const hash = createHash('sha256').update(await readFile(file));
      return [file.slice(folder.length + 1), hash.digest('hex')] as const;
    }),
  );
  return Object.fromEntries(pairs);
}

const workFolder = join('drives', 'C', 'ProgramData', 'mfa-server-upgrade');
const kept = [join(workFolder, 'plans'), join(workFolder, 'lock'), join(workFolder, 'mfa-server-upgrade.txt')];

/** As `folderDigest`, without what a run keeps of itself: its plan, its released lock, in a folder that is marked and for administrators only. */
export async function digestBesidePlans(folder: string): Promise<Readonly<Record<string, string>>> {
  const all = Object.entries(await folderDigest(folder));
  return Object.fromEntries(
    all.filter(([file]) => !kept.some((own) => file.startsWith(own)) && file !== 'security.json'),
  );
}
