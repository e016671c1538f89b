import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentOf, journalFile, setsOf, sha256, windowsPath } from '../edit-folder.js';

interface Line {
  readonly event: string;
  readonly artifact: string;
  readonly sha256: string;
  readonly folder: string;
}

/** What is wrong with the set that left the server: by the journal, by the bytes that arrived, and by what `tar` finds in them. */
export function wrongUpload(folder: string, arrived: ReadonlyMap<string, Buffer>): readonly string[] {
  const lines = readFileSync(join(folder, journalFile), 'utf8').trimEnd().split('\n');
  const uploaded = lines.map((line): Line => JSON.parse(line)).filter(({ event }) => event === 'backup-uploaded');
  const line = uploaded.at(-1);
  if (line === undefined) return ['upload: not in the journal'];
  const bytes = arrived.get(line.artifact);
  if (bytes === undefined) return [`upload: ${line.artifact} did not arrive`];
  if (sha256(bytes) !== line.sha256) return ['upload: what arrived is not what the journal has'];
  const set = setsOf(folder).find((path) => windowsPath(folder, path) === line.folder);
  if (set === undefined) return [`upload: the set ${line.folder} is gone`];
  const [is, was] = [unpacked(bytes), contentOf(set)];
  const inArchive = (path: string) => [...is].find(([at]) => at === path || at.endsWith(`/${path}`))?.[1];
  return [...was]
    .filter(([path, content]) => inArchive(path)?.compare(content) !== 0)
    .map(([path]) => `upload: ${path}`);
}

function unpacked(archive: Buffer): ReadonlyMap<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'arrived-'));
  try {
    writeFileSync(join(folder, 'set.tar'), archive);
    execFileSync('tar', ['-xf', 'set.tar'], { cwd: folder });
    return new Map([...contentOf(folder)].map(([path, bytes]) => [path, Buffer.from(bytes)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
