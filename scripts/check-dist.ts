/** Fails when `dist` is not what the sources give: bundles into a folder of its own and compares byte for byte. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { runNode } from './run-node.js';

const fresh = mkdtempSync(join(tmpdir(), 'dist-'));
try {
  await runNode([join('lib', 'scripts', 'build-dist.js'), fresh]);
  const [now, committed] = [contentOf(fresh), contentOf('dist')];
  for (const file of [...new Set([...now.keys(), ...committed.keys()])].sort()) {
    if (committed.get(file)?.equals(now.get(file) ?? Buffer.alloc(0))) continue;
    console.error(`dist/${file} is not what the sources give. Run: npm run dist`);
    process.exitCode = 1;
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

function contentOf(folder: string): ReadonlyMap<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.map((path) => [
      path
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
      readFileSync(path),
    ]),
  );
}
