/**
 * A restore beside what one would do by hand: prove the set, copy, prove the copy. Sizes by flag: --large BYTES
 * --files COUNT --runs COUNT.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inTurn, programMilliseconds } from '../in-turn.js';
import { type ResultRow, reportRows } from '../result.js';

const { values } = parseArgs({
  options: {
    large: { type: 'string', default: `${256 * 1024 * 1024}` },
    files: { type: 'string', default: '2000' },
    runs: { type: 'string', default: '3' },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'bench-restore-'));
const set = (name: string) => join(folder, 'sets', name);
const check = ['sha256sum', '--quiet', '-c', 'SHA256SUMS'] as const;

function work(what: 'back-up' | 'restore', name: string): number {
  return programMilliseconds(process.execPath, [join(import.meta.dirname, 'work.js'), what, folder, name]) / 1000;
}

function seconds(name: string, ...commands: readonly (readonly [string, ...string[]])[]): number {
  const times = commands.map(([program, ...given]) => programMilliseconds(program, given, { folder: set(name) }));
  return times.reduce((sum, time) => sum + time, 0) / 1000;
}

function withoutOriginal<T>(name: string, measure: () => T): T {
  rmSync(join(folder, name), { recursive: true, force: true });
  return measure();
}

/** What no restore goes below: reading and hashing the set, or waiting for the disk once for each file. */
const bounds = {
  hash: { name: 'sha256sum -c alone', measure: (name: string) => seconds(name, check) },
  disk: { name: 'writing and flushing as many files of 4 KiB, 32 at a time', measure: flushed },
} as const;

async function flushed(): Promise<number> {
  const at = join(folder, 'flushed');
  mkdirSync(at);
  const bytes = randomBytes(4096);
  const paths = Array.from({ length: Number(values.files) }, (_, index) => join(at, `${index}.bin`));
  const started = performance.now();
  for (let first = 0; first < paths.length; first += 32) {
    const group = paths.slice(first, first + 32);
    await Promise.all(group.map((file) => writeFile(file, bytes, { flush: true })));
  }
  const taken = (performance.now() - started) / 1000;
  rmSync(at, { recursive: true });
  return taken;
}

interface Compared {
  readonly name: string;
  readonly id: string;
  readonly what: string;
  readonly kind: keyof typeof bounds;
  /** Times the alternative that proves as much, and times the limit. */
  readonly most?: { readonly ofAlternative: number; readonly ofLimit: number };
}

async function compared({ name, id, what, kind, most }: Compared): Promise<readonly ResultRow[]> {
  work('back-up', name);
  const target = join(folder, name);
  const sync = ['sync', '-f', folder] as const;
  const copy = ['cp', '-a', join('files', 'C', name), target] as const;
  const times = await inTurn(Number(values.runs), {
    ours: () => withoutOriginal(name, () => work('restore', name) + seconds(name, sync)),
    byHand: () => withoutOriginal(name, () => seconds(name, check, copy, sync, ['diff', '-r', copy[2], target])),
    bound: () => bounds[kind].measure(name),
  });
  const limit = { kind, name: bounds[kind].name, value: times.median('bound') } as const;
  const ours = { name: 'restore (prove the set, write, flush, read back)', value: times.median('ours') };
  const common = { area: 'restore', work: what, unit: 's', ours, limit } as const;
  const byHand: ResultRow = {
    ...common,
    id,
    alternative: { name: 'sha256sum -c, cp -a, sync, diff -r', value: times.median('byHand') },
    ratio: times.ratio('ours', 'byHand'),
    ...(most === undefined ? {} : { target: { of: 'ratio', most: most.ofAlternative } }),
    note: 'Ours writes beside, flushes each file and renames; by hand all is written in place and flushed at the end, so that a fault leaves files in halves. Both are followed by sync.',
  };
  if (most === undefined) return [byHand];
  const flushedAlone: ResultRow = {
    ...common,
    id: `${id}-flushed`,
    alternative: limit,
    ratio: times.ratio('ours', 'bound'),
    target: { of: 'ratio', most: most.ofLimit },
  };
  return [byHand, flushedAlone];
}

try {
  const large = Number(values.large);
  writeFileSync(join(folder, 'large'), randomBytes(large));
  const megabytes = Math.round(large / 1024 / 1024);
  const file = {
    name: 'large',
    id: 'restore-large',
    what: `Restore one file of ${megabytes} MiB`,
    kind: 'hash',
  } as const;
  const one = await compared(file);
  for (let index = 0; index < Number(values.files); index += 1) {
    const below = join(folder, 'many', `${Math.floor(index / 200)}`);
    if (index % 200 === 0) mkdirSync(below, { recursive: true });
    writeFileSync(join(below, `${index}.bin`), randomBytes(1024 + (index % 8) * 1024));
  }
  const many = { name: 'many', id: 'restore-many', what: `Restore ${values.files} files of 1 to 8 KiB` } as const;
  const most = { ofAlternative: 2.5, ofLimit: 1.3 };
  reportRows([...one, ...(await compared({ ...many, kind: 'disk', most }))]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
