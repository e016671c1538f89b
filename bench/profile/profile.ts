/** Where the time goes of everything that a person waits for: `npm run bench -- --profile`. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generatedFleetFile, generatedServers } from '../fleet/generated-fleet.js';
import { programMilliseconds } from '../in-turn.js';
import { makeLargeServer, type ServerSize } from './large-server.js';
import type { ProfileRow } from './profile-row.js';
import { runProgram, runStep, type StepRun } from './run-step.js';
import { added } from './shares.js';

const choices = {
  'setup-path': 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe',
  'setup-arguments': '/install /quiet /norestart',
  'user-portal-virtual-directory': 'new',
  'web-service-sdk-virtual-directory': 'new',
};
const oldInstallers = { 'old-installers': 'C:\\Install\\PhoneFactor5' };
const mostRuns = 10;

type How = 'bundle' | 'profiled';
type Inputs = Readonly<Record<string, string>>;

/** One piece of work on a server, in one process or several. */
interface Piece {
  readonly name: string;
  /** What no program goes below. */
  readonly limit: 'start' | 'reading' | 'flushing';
  readonly run: (server: string, how: How) => readonly StepRun[];
}

function once(action: string, inputs: Inputs): Piece['run'] {
  return (server, how) => [runStep(action, { ...inputs, 'rehearsal-folder': server }, how)];
}

/** Run after run until nothing is left, confirming what is asked for. */
function toItsEnd(action: string, inputs: Inputs): Piece['run'] {
  return (server, how) => {
    const runs: StepRun[] = [];
    const confirmed = new Set<string>();
    for (let number = 0; number < mostRuns; number += 1) {
      const steps = { 'completed-operator-steps': [...confirmed].join(', ') };
      const given = { ...inputs, mode: 'apply', 'rehearsal-folder': server, ...(confirmed.size > 0 ? steps : {}) };
      const run = runStep(action, given, how);
      runs.push(run);
      if (run.outputs.finished === 'true') return runs;
      for (const id of (run.outputs['steps-to-confirm'] ?? '').split(', ')) if (id !== '') confirmed.add(id);
    }
    throw new Error(`${action} did not come to an end in ${mostRuns} runs.`);
  };
}

/** In this order on one server. */
const pieces: readonly Piece[] = [
  { name: 'inspect', limit: 'reading', run: once('inspect', {}) },
  { name: 'plan', limit: 'reading', run: once('upgrade', { ...choices, mode: 'plan' }) },
  { name: 'backup alone', limit: 'flushing', run: toItsEnd('backup-pfdata', {}) },
  { name: 'whole upgrade', limit: 'flushing', run: toItsEnd('upgrade', choices) },
  { name: 'verify', limit: 'reading', run: once('verify-upgrade', {}) },
  { name: 'report', limit: 'start', run: once('upgrade-report', {}) },
  {
    name: 'plan of a roll-back',
    limit: 'reading',
    run: once('restore-backup', { ...oldInstallers, mode: 'plan', scope: 'roll-back' }),
  },
  {
    name: 'whole roll-back',
    limit: 'flushing',
    run: toItsEnd('restore-backup', { ...oldInstallers, scope: 'roll-back', overwrite: 'true' }),
  },
];

const smaller: ServerSize = { applications: 20, themes: 100, files: 500, products: 100 };
const large: ServerSize = { applications: 200, themes: 4000, files: 20_000, products: 1000 };

function sizeInWords({ applications, themes, files, products }: ServerSize): string {
  const [a, t, f, p] = [applications, themes, files, products].map((count) => count.toLocaleString('en'));
  return `${a} applications, ${t} themes, ${f} data files, ${p} products`;
}

const servers = [
  { name: 'one-server', size: { applications: 0, themes: 0, files: 0, products: 0 }, isProfiled: true },
  { name: sizeInWords(smaller), size: smaller, isProfiled: true },
  // A quarter of an hour; with the profiler it would be as long again.
  { name: sizeInWords(large), size: large, isProfiled: false },
] as const;

function rowOf(work: string, limit: ProfileRow['limit'], measured: readonly StepRun[], profiled: readonly StepRun[]) {
  const sum = (of: (run: StepRun) => number) => measured.reduce((total, run) => total + of(run), 0);
  const row: ProfileRow = {
    work,
    processes: measured.length,
    seconds: sum(({ seconds }) => seconds),
    cpuSeconds: sum(({ cpuSeconds }) => cpuSeconds),
    megabytes: Math.max(...measured.map(({ megabytes }) => megabytes)),
    shares: added(profiled.map(({ shares }) => shares)),
    limit,
  };
  console.log(
    `${work}: ${row.seconds.toFixed(2)} s, processor ${row.cpuSeconds.toFixed(2)} s, ${row.megabytes.toFixed(0)} MB`,
  );
  return row;
}

function startSeconds(): number {
  return programMilliseconds(process.execPath, ['-e', '0']) / 1000;
}

/** Each once: the limit of a piece, measured beside it. */
function limitOf(kind: Piece['limit'], server: string, processes: number): ProfileRow['limit'] {
  const starting = processes === 1 ? 'starting Node.js' : `starting Node.js ${processes} times`;
  const start = { name: starting, seconds: startSeconds() * processes };
  if (kind === 'start') return start;
  const read = spawnedSeconds('find', [join(server, 'drives'), '-type', 'f', '-exec', 'sha256sum', '{}', '+']);
  if (kind === 'reading') return { name: 'starting Node.js; every file hashed once', seconds: start.seconds + read };
  const copy = `${server}-copy`;
  const written = spawnedSeconds('cp', ['-r', join(server, 'drives'), copy]) + spawnedSeconds('sync', []);
  rmSync(copy, { recursive: true });
  return {
    name: `${starting}; every file copied once, with sync`,
    seconds: start.seconds + written,
  };
}

function spawnedSeconds(program: string, given: readonly string[]): number {
  const begin = performance.now();
  if (spawnSync(program, given, { stdio: 'ignore' }).status !== 0) throw new Error(`${program} failed.`);
  return (performance.now() - begin) / 1000;
}

function serverRows(folder: string, { name, size, isProfiled }: (typeof servers)[number]): readonly ProfileRow[] {
  const copies = { bundle: join(folder, 'bundle'), profiled: join(folder, 'profiled') };
  makeLargeServer(copies.bundle, size);
  if (isProfiled) cpSync(copies.bundle, copies.profiled, { recursive: true, preserveTimestamps: true });
  const rows = pieces.map((piece) => {
    const measured = piece.run(copies.bundle, 'bundle');
    const profiled = isProfiled ? piece.run(copies.profiled, 'profiled') : [];
    const limit = limitOf(piece.limit, copies.bundle, measured.length);
    return rowOf(`${piece.name}: ${name}`, limit, measured, profiled);
  });
  for (const copy of Object.values(copies)) rmSync(copy, { recursive: true, force: true });
  return rows;
}

function fleetRow(folder: string, count: number): ProfileRow {
  const place = join(folder, 'fleet');
  mkdirSync(place);
  writeFileSync(join(place, 'servers.json'), JSON.stringify(generatedServers(count)));
  writeFileSync(join(place, 'fleet.yml'), generatedFleetFile(count));
  const script = join(import.meta.dirname, '..', 'fleet', 'plan-files.js');
  const run = (how: How) => [runProgram([script, place], {}, how)];
  const reading = programMilliseconds(process.execPath, [script, place, 'read']) / 1000;
  const limit = { name: 'starting Node.js, reading the JSON and YAML files', seconds: reading };
  return rowOf(`plan of a fleet: ${count.toLocaleString('en')} servers`, limit, run('bundle'), run('profiled'));
}

/** Half an hour: each server is made, upgraded and rolled back, the smaller ones a second time with the profiler. */
export function profileRows(): readonly ProfileRow[] {
  const folder = mkdtempSync(join(tmpdir(), 'bench-profile-'));
  try {
    return [...servers.flatMap((server) => serverRows(folder, server)), fleetRow(folder, 10_000)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
