import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

const declaration = /^(?:export )?(?:async )?(?:function|const|class) /;

/**
 * Lines of one in so many of the functions at the top level of the compiled files, as Stryker takes them:
 * `lib/src/plan/lock.js:12-30`. Drawn by a hash of seed, path and text, so that the same code gives the same ones, and
 * another seed gives others.
 */
export function drawnFunctions(patterns: readonly string[], oneIn: number, seed: string): readonly string[] {
  return globSync([...patterns])
    .sort()
    .flatMap((path) => drawnFrom(path, oneIn, seed));
}

function drawnFrom(path: string, oneIn: number, seed: string): readonly string[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  const starts = lines.flatMap((line, index) => (declaration.test(line) ? [index] : []));
  return starts.flatMap((start, number) => {
    const end = starts[number + 1] ?? lines.length;
    const digest = createHash('sha256')
      .update(`${seed}${path}\n${lines.slice(start, end).join('\n')}`)
      .digest();
    return digest.readUInt32BE() % oneIn === 0 ? [`${path}:${start + 1}-${end}`] : [];
  });
}
