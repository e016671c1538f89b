/**
 * Bundles `lib` into `dist`: one shared ESM bundle with chunks that load on use, and a stub per action. The same
 * sources give the same bytes. Own code stays readable; chunks with nothing but packages are minified.
 */

import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, transform } from 'esbuild';
import { actions } from '../src/actions/all.js';
import type { Action } from '../src/workflow/action.js';
import { chunksOfPackages, minifyChunks } from './minify-libraries.js';
import { runNode } from './run-node.js';

const output = resolve(process.argv[2] ?? 'dist');
const sources = join('lib', 'bundled');
/** Names of source maps, which the bundle has not, and the bundler's remarks on imports, exports and modules. */
const notesOfTheBundler = [
  /^\/\/# sourceMappingURL=\S+\n/gm,
  /^(?:\/\* harmony (?:import|export) \*\/ ?)+/gm,
  /^\/\/ EXTERNAL MODULE: .*\n/gm,
  /^\/\*\*\*\/ (?=\(\(|\}\)|\d+:)/gm,
];

await shakeSchemaLibrary();
await dropComments();
rmSync(output, { recursive: true, force: true });
const stats = join(sources, 'stats.json');
const ncc = resolve('node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');
await runNode([
  ncc,
  'build',
  join(sources, 'entry-points.js'),
  '--out',
  output,
  '--license',
  'licenses.txt',
  '--no-cache',
  '--quiet',
  '--stats-out',
  stats,
]);
await minifyChunks(output, chunksOfPackages(JSON.parse(readFileSync(stats, 'utf8')).modules));
rmSync(stats);
dropNotesOfTheBundler();
refuseLargeEntry();
for (const [name, { changesServer }] of Object.entries<Action>(actions)) {
  mkdirSync(join(output, name), { recursive: true });
  writeFileSync(join(output, name, 'index.js'), `import { main } from '../index.js';\n\nawait main('${name}');\n`);
  if (changesServer === true)
    writeFileSync(join(output, name, 'post.js'), `import { post } from '../index.js';\n\nawait post('${name}');\n`);
}
mkdirSync(join(output, 'cli'), { recursive: true });
writeFileSync(
  join(output, 'cli', 'index.js'),
  [
    "import { fileURLToPath } from 'node:url';",
    "import { cli } from '../index.js';",
    '',
    "await cli(fileURLToPath(new URL('..', import.meta.url)));",
    '',
  ].join('\n'),
);

refuseLargeBundle();

/**
 * A copy of the sources whose `schema.js` contains what it exports, so that the entry does not carry the whole library.
 */
async function shakeSchemaLibrary(): Promise<void> {
  rmSync(sources, { recursive: true, force: true });
  cpSync(join('lib', 'src'), sources, { recursive: true });
  const schema = join(sources, 'base', 'schema.js');
  await build({ entryPoints: [schema], outfile: schema, allowOverwrite: true, bundle: true, format: 'esm' });
}

/** The sources have them; here every step would read them before it says anything. Shorter syntax keeps the whole small. */
async function dropComments(): Promise<void> {
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  for (const file of files) {
    const path = join(sources, file);
    const { code } = await transform(readFileSync(path, 'utf8'), { target: 'esnext', minifySyntax: true });
    writeFileSync(path, code);
  }
}

/** A checkout of the suite on each runner fetches all of it. */
function refuseLargeBundle(): void {
  const most = 6_000_000;
  const files = readdirSync(output, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const size = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  if (size <= most) return;
  throw new Error(`${output} has ${size} bytes, ${most} at most: look which package or which repeated chunk came in.`);
}

/** Without its remarks, and with short names of imported modules, a person reads the same code. */
function dropNotesOfTheBundler(): void {
  for (const name of readdirSync(output).filter((file) => file.endsWith('.js'))) {
    const bundled = readFileSync(join(output, name), 'utf8');
    const plain = notesOfTheBundler.reduce((text, note) => text.replaceAll(note, ''), bundled);
    writeFileSync(join(output, name), plain.replaceAll(/__WEBPACK_IMPORTED_MODULE_(\d+)__/g, '_$1'));
  }
}

/** Every step compiles this file before it says anything: 100 kB more are felt as a fifth of Node's own start. */
function refuseLargeEntry(): void {
  const most = 60_000;
  const { size } = statSync(join(output, 'index.js'));
  if (size <= most) return;
  throw new Error(`index.js has ${size} bytes, ${most} at most: something that only running an action needs is in it.`);
}
