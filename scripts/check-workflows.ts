/**
 * What GitHub refuses of workflows and no published checker knows yet, looked for in the files as they are:
 *
 * - `$/` (this repository at the commit that runs) is followed by a path that exists
 * - `queue: max` is never beside `cancel-in-progress: true`
 *
 *     node lib/scripts/check-workflows.js FILE...
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { isUsable } from './self-references.js';

/** Each fault with the place in the document where it is. */
export function workflowFaults(text: string): readonly string[] {
  return faultsIn(parse(text), []);
}

function faultsIn(value: unknown, place: readonly string[]): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  const own = entries.flatMap(([name, one]) => {
    const at = [...place, name].join('.');
    if (name === 'uses' && typeof one === 'string') return usesFault(one).map((fault) => `${at}: ${fault}`);
    return name === 'concurrency' ? concurrencyFault(one).map((fault) => `${at}: ${fault}`) : [];
  });
  return [...own, ...entries.flatMap(([name, one]) => faultsIn(one, [...place, name]))];
}

function usesFault(uses: string): readonly string[] {
  if (!uses.startsWith('$/')) return [];
  const path = uses.slice(2);
  if (path === '') return ['"$/" has nothing behind it: GitHub refuses the file. Write "./" after a checkout.'];
  return isUsable(path) ? [] : [`${JSON.stringify(uses)} leads to nothing.`];
}

function concurrencyFault(concurrency: unknown): readonly string[] {
  if (typeof concurrency !== 'object' || concurrency === null) return [];
  const { queue, 'cancel-in-progress': cancel } = concurrency as Readonly<Record<string, unknown>>;
  return queue === 'max' && cancel === true
    ? ['"queue: max" beside "cancel-in-progress: true": GitHub refuses the file.']
    : [];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const file of process.argv.slice(2)) {
    for (const fault of workflowFaults(readFileSync(file, 'utf8'))) {
      console.error(`${file}: ${fault}`);
      process.exitCode = 1;
    }
  }
}
