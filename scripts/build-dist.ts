/**
 * Bundles `lib` into `dist`: one shared ESM bundle with chunks that load on use, and a stub per action. The same
 * sources give the same bytes.
 */

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { actions } from '../src/entry-points.js';
import { runNode } from './run-node.js';

const output = resolve(process.argv[2] ?? 'dist');
rmSync(output, { recursive: true, force: true });
const ncc = resolve('node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');
await runNode([
  ncc,
  'build',
  join('lib', 'src', 'entry-points.js'),
  '--out',
  output,
  '--license',
  'licenses.txt',
  '--no-cache',
  '--quiet',
]);
// The source maps that these lines name are not in dist.
for (const name of readdirSync(output).filter((file) => file.endsWith('.js'))) {
  const bundled = readFileSync(join(output, name), 'utf8');
  writeFileSync(join(output, name), bundled.replaceAll(/^\/\/# sourceMappingURL=\S+\n/gm, ''));
}
for (const name of Object.keys(actions)) {
  mkdirSync(join(output, name), { recursive: true });
  writeFileSync(join(output, name, 'index.js'), `import { main } from '../index.js';\n\nawait main('${name}');\n`);
}
