/**
 * Copies workflows, actions and examples with every reference to this repository rewritten. Three spellings exist:
 * - `$/actions/x`, in composite actions and reusable workflows: "this repository at the commit that runs" (github.com,
 *   runner 2.336.0 or later)
 * - `your--org/mfa-server-upgrade/actions/x@v1`, in examples and READMEs; GitHub allows no name with two hyphens, so
 *   nothing of a stranger's can be run by mistake
 * - `./actions/x`, after a checkout of this very repository, and for checkers and runners that know neither
 *
 *     node lib/scripts/self-references.js FOLDER                      all become `./`
 *     node lib/scripts/self-references.js FOLDER contoso/mfa@v1.2.3   all become `contoso/mfa/actions/x@v1.2.3`
 *
 * With `--enterprise` behind them workflows lose what GitHub Enterprise Server may not know, too: `queue` and anchors of YAML.
 */
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';

export const exampleRepository = 'your--org/mfa-server-upgrade';

/** What may be used of this repository, and the pages to which messages of the actions lead. */
const copied = ['action.yml', 'action-types.yml', 'actions', 'dist', '.github', 'examples/workflows', 'docs'];

const reference = new RegExp(
  String.raw`(?<=uses:\s+['"]?)(?:\$/|\./|${exampleRepository}(?=[/@])/?)([^@\s'"#\x60]*)(?:@[^\s'"#\x60]+)?`,
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

/** The same workflow without `queue: max` and without anchors: what they name is written out. Comments but the first are lost. */
export function forEnterpriseServer(text: string): string {
  const head = /^(?:#.*\n)*/.exec(text)?.[0] ?? '';
  const value: unknown = parse(text.replaceAll(/^ +queue: max\n/gm, ''));
  return head + stringify(value, { aliasDuplicateObjects: false, lineWidth: 0 });
}

function copyRewritten(folder: string, target: string | undefined, isForEnterprise: boolean): void {
  mkdirSync(folder, { recursive: true });
  for (const path of copied.filter((one) => existsSync(one))) {
    cpSync(path, join(folder, path), { recursive: true });
  }
  for (const path of globSync('**/*.yml', { cwd: folder, exclude: ['**/node_modules'] }).concat(
    globSync('.github/**/*.yml', { cwd: folder }),
  )) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    const text = rewriteSelfReferences(readFileSync(file, 'utf8'), target);
    const isWorkflow = dirname(path) === join('.github', 'workflows');
    writeFileSync(file, isForEnterprise && isWorkflow ? forEnterpriseServer(text) : text);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const given = process.argv.slice(2);
  const [folder, target] = given.filter((one) => one !== '--enterprise');
  if (folder === undefined) throw new Error('Usage: self-references.js FOLDER [OWNER/NAME@REF]');
  copyRewritten(folder, target, given.includes('--enterprise'));
}
