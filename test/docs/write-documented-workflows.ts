/**
 * Writes the workflows and steps of the documentation as files, with their references to this repository as `./`, for
 * actionlint and the published schemas: `node lib/test/docs/write-documented-workflows.js FOLDER`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rewriteSelfReferences } from '../../scripts/self-references.js';
import { asWorkflow, classOf } from './block-class.js';
import { documentationPages } from './documentation.js';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Usage: write-documented-workflows.js FOLDER');
mkdirSync(folder, { recursive: true });
for (const block of documentationPages().flatMap((page) => page.blocks)) {
  const kind = classOf(block);
  if (kind !== 'workflow' && kind !== 'steps') continue;
  const name = `${block.page.replaceAll('/', '-').replace(/\.md$/, '')}-line-${block.line}.yml`;
  writeFileSync(join(folder, name), rewriteSelfReferences(asWorkflow(block)));
}
