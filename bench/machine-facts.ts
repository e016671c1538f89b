import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { arch, cpus, release, tmpdir, totalmem, type } from 'node:os';
import { join } from 'node:path';

export interface MachineFacts {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGigabytes: number;
  /** As `uname -sr` and the architecture. */
  readonly kernel: string;
  readonly node: string;
  /** Of the temporary folder, in which the benches work: 256 MiB written in one go and flushed. */
  readonly diskMegabytesPerSecond: number;
  /** SHA-256 of memory by one core. */
  readonly hashMegabytesPerSecond: number;
  readonly fileSystem: string;
}

export function machineFacts(): MachineFacts {
  const all = cpus();
  return {
    processor: all[0]?.model.trim() || 'unknown',
    cores: all.length,
    memoryGigabytes: Math.round(totalmem() / 1024 ** 3),
    kernel: `${type()} ${release()} ${arch()}`,
    node: process.version,
    diskMegabytesPerSecond: diskSpeed(),
    hashMegabytesPerSecond: hashSpeed(),
    fileSystem: `type 0x${statfsSync(tmpdir()).type.toString(16)}`,
  };
}

const piece = Buffer.alloc(1024 * 1024, 7);
const pieces = 256;

function megabytesPerSecond(work: () => void): number {
  const start = performance.now();
  work();
  return Math.round((piece.length * pieces) / 1000 / (performance.now() - start));
}

function diskSpeed(): number {
  const folder = mkdtempSync(join(tmpdir(), 'bench-disk-'));
  try {
    return megabytesPerSecond(() => {
      const file = openSync(join(folder, 'file'), 'w');
      for (let written = 0; written < pieces; written += 1) writeSync(file, piece);
      fsyncSync(file);
      closeSync(file);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function hashSpeed(): number {
  return megabytesPerSecond(() => {
    const hash = createHash('sha256');
    for (let hashed = 0; hashed < pieces; hashed += 1) hash.update(piece);
    hash.digest();
  });
}
