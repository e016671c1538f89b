/**
 * Copies workflows, actions and examples with every reference to this repository rewritten. Three spellings exist:
 * - `$/actions/x`, in composite actions and reusable workflows: "this repository at the commit that runs" (github.com,
 *   runner 2.336.0 or later)
 * - `your--org/mfa-server-upgrade/actions/x@v1`, in examples and READMEs; GitHub allows no name with two hyphens, so
 *   nothing of a stranger's can be run by mistake
 * - `./actions/x`: for checkers and runners that know neither
 *
 *     node lib/scripts/self-references.js FOLDER                      all become `./`
 *     node lib/scripts/self-references.js FOLDER contoso/mfa@v1.2.3   all become `contoso/mfa/actions/x@v1.2.3`
 */
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const exampleRepository = 'your--org/mfa-server-upgrade';

/** What may be used of this repository, and the pages to which messages of the actions lead. */
const copied = ['action.yml', 'actions', 'dist', '.github', 'examples/workflows', 'docs'];

const reference = new RegExp(
  String.raw`(?<=uses:\s+['"]?)(?:\$/|${exampleRepository}(?=[/@])/?)([^@\s'"#\x60]*)(?:@[^\s'"#\x60]+)?`,
  'g',
);

/** Paths below this repository that the text uses, without the ref; empty for the root action. */
export function selfReferences(text: string): readonly string[] {
  return [...text.matchAll(reference)].map(([, path]) => path ?? '');
}

/** Rewrites to `./path`, or to `repository/path@ref`. */
export function rewriteSelfReferences(text: string, target?: string): string {
  const [repository, ref] = (target ?? '').split('@');
  return text.replace(reference, (_whole, path: string) => {
    if (target === undefined) return `./${path}`;
    return `${path === '' ? repository : `${repository}/${path}`}@${ref}`;
  });
}

/** Whether the path is something that `uses:` can name. */
export function isUsable(path: string): boolean {
  return path.endsWith('.yml') ? existsSync(path) : existsSync(join(path, 'action.yml'));
}

function copyRewritten(folder: string, target: string | undefined): void {
  mkdirSync(folder, { recursive: true });
  for (const path of copied.filter((one) => existsSync(one))) {
    cpSync(path, join(folder, path), { recursive: true });
  }
  for (const path of globSync('**/*.yml', { cwd: folder, exclude: ['**/node_modules'] }).concat(
    globSync('.github/**/*.yml', { cwd: folder }),
  )) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, rewriteSelfReferences(readFileSync(file, 'utf8'), target));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, target] = process.argv.slice(2);
  if (folder === undefined) throw new Error('Usage: self-references.js FOLDER [OWNER/NAME@REF]');
  copyRewritten(folder, target);
}
