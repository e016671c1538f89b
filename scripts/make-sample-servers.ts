/** Writes examples/servers anew. Run by hand from the project's root after a build; see examples/servers/README.md. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sampleServers } from './sample-servers/all.js';
import { folderContent } from './sample-servers/sample-server.js';

for (const server of sampleServers()) {
  const folder = join('examples', 'servers', server.name);
  await rm(folder, { recursive: true, force: true });
  for (const [path, bytes] of folderContent(server)) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
  }
}
