import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export const workFolder = join('drives', 'C', 'ProgramData', 'mfa-server-upgrade');
export const journalFile = join(workFolder, 'journal.jsonl');

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

export function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Folders of complete backup sets on any drive or share, oldest first by name. */
export function setsOf(folder: string): readonly string[] {
  const places = [
    join(folder, workFolder, 'backups'),
    join(folder, 'unc', 'nas', 'backups'),
    join(folder, 'drives', 'D', 'Backups'),
  ];
  return places.flatMap((place) =>
    existsSync(place)
      ? readdirSync(place)
          .map((name) => join(place, name))
          .filter((path) => existsSync(join(path, 'manifest.json')))
      : [],
  );
}

/** The path as the server's Windows sees it. */
export function windowsPath(folder: string, path: string): string {
  const [first, second, ...rest] = relative(folder, path).split('/');
  return first === 'unc' ? ['\\', second, ...rest].join('\\') : [`${second}:`, ...rest].join('\\');
}

// biome-ignore lint/suspicious/noExplicitAny: JSON of the rehearsal, changed in place.
export function editJson(path: string, change: (value: any) => void): void {
  const value = JSON.parse(readFileSync(path, 'utf8'));
  change(value);
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}

/** Changes the text of the registry file, with any encoding and line ends; false where nothing was changed. */
export function editRegistry(folder: string, change: (text: string) => string): boolean {
  const path = join(folder, 'registry', 'HKEY_LOCAL_MACHINE.reg');
  const bytes = readFileSync(path);
  const encoding = bytes[0] === 0xff ? 'utf16le' : 'utf8';
  const text = bytes.toString(encoding);
  const changed = change(text);
  if (changed === text) return false;
  writeFileSync(path, Buffer.from(changed, encoding));
  return true;
}

/** A set whose entries are as `change` left them, with sums and manifest that agree with its files. */
// biome-ignore lint/suspicious/noExplicitAny: entries of a manifest, changed in place.
export function rewriteSet(set: string, change: (manifest: any) => void): void {
  const manifest = JSON.parse(readFileSync(join(set, 'manifest.json'), 'utf8'));
  change(manifest);
  for (const entry of manifest.entries) {
    const bytes = readFileSync(join(set, entry.storedAs));
    Object.assign(entry, { size: bytes.length, sha256: sha256(bytes) });
  }
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  writeFileSync(join(set, 'manifest.json'), text);
  const lines = manifest.entries.map(
    (entry: { sha256: string; storedAs: string }) => `${entry.sha256}  ${entry.storedAs}`,
  );
  writeFileSync(join(set, 'SHA256SUMS'), [...lines, `${sha256(Buffer.from(text))}  manifest.json`, ''].join('\n'));
}

export function moveFolder(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true, preserveTimestamps: true });
  rmSync(from, { recursive: true });
}

/** All files below a folder, by path with `/`. */
export function contentOf(folder: string): ReadonlyMap<string, Uint8Array> {
  return new Map(filesIn(folder).map((path) => [relative(folder, path), readFileSync(path)]));
}

export function writeContent(folder: string, content: ReadonlyMap<string, Uint8Array>): void {
  for (const [path, bytes] of content) {
    const at = join(folder, path);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, bytes);
  }
}

export const isFile = (path: string) => existsSync(path) && statSync(path).isFile();
